"""What keys do to show the list as it stood at an earlier moment, and to come back to the present."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QObject, Qt

from chairconsole.models.tongue import Speaks
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.ground import Place
from chairconsole.windows.over.past_panel import PastPanel
from chairconsole.windows.parts.keys import Command


@matter
class LookingBack(Speaks, QObject):
    """Lays the past over the list, and takes it away; the floor and its clock stay in sight."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._window, self._asking, self._model = bench.window, bench.asking, bench.past

    @cached_property
    def _panel(self) -> PastPanel:
        """The list as it stood."""
        panel = PastPanel(self._model, self._window.stops_of_list(), self.spoken.language, self._window)
        self._window.bring(panel, Place.MIDDLE)
        panel.went.connect(self._on_went)
        panel.asked.connect(self._on_asked)
        return panel

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.LOOK_BACK: self.look_back}

    def look_back(self) -> None:
        """Show the list as it stood, from the present on backwards; again: come back."""
        if self._window.put_away(self._panel):
            return
        if self._model.begin():
            self._window.lay(self._panel)
        else:
            self._window.tell(self.tr("There is no list in hand to look back on."))

    def _on_went(self) -> None:
        """Show the present again."""
        self._panel.field.clear()
        self._model.end()

    def _on_asked(self, typed: str) -> None:
        if not self._asking.hours.read_on_day(typed, self._model.at, self._go_to):
            self._panel.field.set_refused(True)

    def _go_to(self, at: datetime) -> None:
        self._model.go_to_moment(at)
        self._panel.setFocus(Qt.FocusReason.OtherFocusReason)
