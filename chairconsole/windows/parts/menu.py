"""A menu as every part of the console has it: its ends are reached by Home and End, and the console's keys go on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from chairconsole.windows.paint.fonts import face

_APART = "\u2003"
"""Between words and key: in a mirrored menu Qt leaves nothing there."""


class Menu(QMenu):
    """Goes when it is closed; `size` is that of its type, in the pixels of the window."""

    def __init__(self, part: QWidget, size: int) -> None:
        super().__init__(part)
        self._window = part.window()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(face(size))
        self.setLayoutDirection(part.layoutDirection())

    def name(self, words: str) -> None:
        """Say at the top what the menu is about."""
        self.addAction(_plain(words)).setEnabled(False)

    def add(self, words: str, key: str, does: Callable[[], object], *, enabled: bool = True) -> None:
        """Add a line with the key that does the same: as words, for an action of the window has it."""
        action = self.addAction(_plain(words) + (f"{_APART}\t{key}" if key else ""))
        action.setEnabled(enabled)
        action.triggered.connect(does)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to an end; a key of the console's keeps its one meaning: the menu goes, and that is done."""
        lines = [action for action in self.actions() if action.isEnabled() and not action.isSeparator()]
        typed = QKeySequence(event.keyCombination())
        own = next((each for each in self._window.actions() if typed in each.shortcuts()), None)
        if lines and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.setActiveAction(lines[0 if event.key() == Qt.Key.Key_Home else -1])
        elif own is not None:
            self.close()
            own.trigger()
        else:
            super().keyPressEvent(event)


def _plain(words: str) -> str:
    # an ampersand would make a mnemonic
    return words.replace("&", "&&")
