"""What keys do to show the list as it stood at an earlier moment, and to come back to the present."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Qt

from chairconsole.models.past_model import PastModel
from chairconsole.models.tongue import Speaks
from chairconsole.windows.commands.asking import Asking
from chairconsole.windows.over.past_panel import PastPanel
from chairconsole.windows.parts.keys import Command


class Console(Protocol):
    """What of the window is asked for."""

    asking: Asking

    def arrange(self) -> None: ...
    def back_to_list(self) -> None: ...
    def tell(self, first_words: str, sentence: str = "") -> None: ...


class LookingBack(Speaks, QObject):
    """Lays the past over the list, and takes it away; the floor and its clock stay in sight."""

    def __init__(self, window: Console, model: PastModel, panel: PastPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._model, self._panel = window, model, panel
        panel.left.connect(self.back)
        panel.asked.connect(self._on_asked)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.LOOK_BACK: self.look_back}

    def look_back(self) -> None:
        """Show the list as it stood, from the present on backwards; again: come back."""
        if self._panel.isVisible():
            self.back()
        elif self._model.begin():
            self._panel.show()
            self._window.arrange()
            self._panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._window.tell(self.tr("There is no list in hand to look back on."))

    def back(self) -> None:
        """Show the present again."""
        self._panel.hide()
        self._panel.field.clear()
        self._model.end()
        self._window.back_to_list()

    def _on_asked(self, typed: str) -> None:
        if not self._window.asking.hours.read_on_day(typed, self._model.at, self._go_to):
            self._panel.field.set_refused(True)

    def _go_to(self, at: datetime) -> None:
        self._model.go_to_moment(at)
        self._panel.setFocus(Qt.FocusReason.OtherFocusReason)
