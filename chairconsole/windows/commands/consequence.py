"""What a key does before a step is taken: it shows what would follow from it, and Enter makes it so."""

from collections.abc import Callable, Mapping
from functools import cached_property

from PySide6.QtCore import QObject

from chairconsole.models.consequence import Consequence, consequences
from chairconsole.models.tongue import Speaks
from chairconsole.models.turning import take
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.ground import Place
from chairconsole.windows.over.consequence_panel import ConsequencePanel
from chairconsole.windows.parts.keys import Command


@matter
class ConsequenceCommands(Speaks, QObject):
    """Lays the panel over the list; goes with the first act, after which all of it would be otherwise."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._window, self._session, self._reading = bench.window, bench.session, bench.reading

    @cached_property
    def _panel(self) -> ConsequencePanel:
        """What would follow from each step."""
        panel = ConsequencePanel(self._window.stops_of_list(), self._window)
        self._window.bring(panel, Place.LIST)
        panel.chosen.connect(self._on_chosen)
        self._session.changed.connect(self._on_changed)
        return panel

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.CONSEQUENCE: self.show}

    def show(self) -> None:
        """Show what would follow from each step that is near; again: go back to the list."""
        if self._window.put_away(self._panel):
            return
        self._window.clear()
        self._panel.show_consequences(consequences(self._reading))
        self._window.lay(self._panel)

    def _on_chosen(self, chosen: Consequence) -> None:
        self._window.put_away(self._panel)
        take(self._session, chosen.act, self._session.by)

    def _on_changed(self) -> None:
        if self._panel.isVisible():
            self._panel.show_consequences(consequences(self._reading))
