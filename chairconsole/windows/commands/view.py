"""What keys do about the console itself: where the focus goes, which panels are in sight, sizes and colours."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit

from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.paint.theme import THEMES
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.parts.measures import PERCENTS
from chairconsole.windows.side.end_panel import CREDENTIALS, DELEGATIONS


@matter
class ViewCommands(QObject):
    """Turns keys into what the window shows; none of them is an act."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._window = bench.window

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {
            Command.ADD: self.add,
            Command.FILTER: self.filter,
            Command.FIND_CREDENTIALS: self.find_credentials,
            Command.FULL_SCREEN: self.full_screen,
            Command.LEFT_PANEL: self.left_panel,
            Command.RIGHT_PANEL: self.right_panel,
            Command.NEXT_TAB: self.next_tab,
            Command.LARGER: self.larger,
            Command.SMALLER: self.smaller,
            Command.THEME: self.theme,
        }

    def add(self) -> None:
        """Go to the Add field, which nothing may hide."""
        self._window.clear()
        _go_to(self._window.entry.field)

    def filter(self) -> None:
        """Go to where the list is filtered, which nothing may hide."""
        self._window.clear()
        self._window.filters.open()

    def find_credentials(self) -> None:
        """Go to where a delegation is looked for: in the tab in sight, if that lists them, or by its credentials."""
        end = self._window.end
        is_register = end.tabs.place == DELEGATIONS
        self._window.turn_to(DELEGATIONS if is_register else CREDENTIALS)
        _go_to((end.delegations if is_register else end.credentials).sought)

    def full_screen(self) -> None:
        """Fill the screen, or no longer."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def left_panel(self) -> None:
        """Go to programme and agenda, or back."""
        self._window.lay_over(self._window.side, self._window.side.agenda)

    def right_panel(self) -> None:
        """Go to the tabs at the trailing side, or back."""
        self._window.lay_over(self._window.end, self._window.end.tabs)

    def next_tab(self) -> None:
        """Turn to the next tab at the trailing side."""
        tabs = self._window.end.tabs
        tabs.turn_to(tabs.place + 1)

    def larger(self) -> None:
        """Take the next larger type."""
        present = self._window.percent
        self._window.set_percent(next((percent for percent in PERCENTS if percent > present), present))

    def smaller(self) -> None:
        """Take the next smaller type."""
        present = self._window.percent
        self._window.set_percent(next((percent for percent in reversed(PERCENTS) if percent < present), present))

    def theme(self) -> None:
        """Take the next colours."""
        themes = list(THEMES.values())
        self._window.set_theme(themes[(themes.index(self._window.theme) + 1) % len(themes)])


def _go_to(field: QLineEdit) -> None:
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    field.selectAll()
