"""What opens the page about the conference."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.desks.about import AboutPage
from chairconsole.windows.parts.keys import Command


@matter
class AboutCommands(QObject):
    """Opens the page about the conference."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._desks, self._page = bench.desks, AboutPage(bench.window, bench.reading)
        self._desks.bring(self._page)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.ABOUT: self.show}

    def show(self) -> None:
        """Open the page."""
        self._desks.open(self._page)
