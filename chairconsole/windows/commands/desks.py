"""What keys do about the middle column: back to the floor and its list."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.parts.keys import Command


@matter
class DeskCommands(QObject):
    """Turns between the desk of the moment and pages."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._desks = bench.desks

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.DESK: self._desks.close, Command.FLOOR_DESK: self._desks.close}
