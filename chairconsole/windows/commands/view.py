"""What keys do about the console itself: where the focus goes, which panels are in sight, sizes and colours."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from chairconsole.windows.list.entry_field import EntryField
from chairconsole.windows.paint.theme import THEMES, Theme
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.parts.measures import PERCENTS
from chairconsole.windows.side.end_panel import CREDENTIALS, EndPanel
from chairconsole.windows.side.side_panel import SidePanel


class Console(Protocol):
    """What of the window these commands turn and move."""

    entry: EntryField
    side: SidePanel
    end: EndPanel

    @property
    def theme(self) -> Theme: ...
    @property
    def percent(self) -> int: ...
    def set_theme(self, theme: Theme) -> None: ...
    def set_percent(self, percent: int) -> None: ...
    def lay_over(self, panel: QWidget, focus: QWidget) -> None: ...
    def windowState(self) -> Qt.WindowState: ...  # noqa: N802 - Qt's own method
    def setWindowState(self, state: Qt.WindowState) -> None: ...  # noqa: N802 - Qt's own method


class ViewCommands(QObject):
    """Turns keys into what the window shows; none of them is an act."""

    def __init__(self, window: Console, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {
            Command.ADD: self.add,
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
        """Go to the Add field."""
        _go_to(self._window.entry.field)

    def find_credentials(self) -> None:
        """Go to where a delegation's credentials are looked for."""
        self.turn_to(CREDENTIALS)
        _go_to(self._window.end.credentials.sought)

    def turn_to(self, tab: int) -> None:
        """Bring a tab at the trailing side into sight."""
        end = self._window.end
        end.tabs.turn_to(tab)
        if not end.isVisible():
            self._window.lay_over(end, end.tabs)

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
