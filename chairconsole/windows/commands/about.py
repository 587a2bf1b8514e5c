"""What opens the page about the conference."""

from collections.abc import Callable, Mapping
from functools import cached_property

from PySide6.QtCore import QObject

from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.desks.about import AboutPage
from chairconsole.windows.parts.keys import Command


@matter
class AboutCommands(QObject):
    """Opens the page about the conference."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._window, self._desks, self._reading = bench.window, bench.desks, bench.reading

    @cached_property
    def _page(self) -> AboutPage:
        """The page about the conference."""
        page = AboutPage(self._window, self._reading)
        self._desks.bring(page)
        return page

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.ABOUT: self.show}

    def show(self) -> None:
        """Open the page."""
        self._desks.open(self._page)
