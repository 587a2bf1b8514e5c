"""The manual, offline: pages by task in the window's language, a list of them, and a search through all."""

import re
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from chairconsole.models.tongue import Speaks, tongue
from chairconsole.resources import resource
from chairconsole.windows.paint.fonts import face
from chairconsole.windows.paint.theme import LIGHT, Theme, palette, stylesheet
from chairconsole.windows.parts.by_place import ByPlace
from chairconsole.windows.parts.keys import Keys, named

_LEADING, _APART = 125.0, 0.45
"""How far lines stand apart, in per cent, and paragraphs, in heights of a line."""

_KEY = re.compile(r"\{key:(\w+)\}")


@cache
def pages(language: str) -> dict[str, str]:
    """Return the pages of a language by their names, in order."""
    files = sorted((resource("manual") / language).glob("*.md"))
    return {file.stem.partition("-")[2]: file.read_text(encoding="utf-8") for file in files}


def with_keys(page: str, keys: Keys) -> str:
    """Return a page with the keys as they are now."""
    return _KEY.sub(lambda found: f"**{keys.cap(named(found[1]))}**", page)


class Manual(Speaks, QWidget):
    """A window of its own; Esc closes it."""

    def __init__(self, language: str, keys: Keys, theme: Theme = LIGHT, percent: int = 100) -> None:
        super().__init__()
        self.tongue, self._keys = tongue(language), keys
        self._pages = pages(language)
        ByPlace(self)
        self.setLayoutDirection(self.tongue.direction)
        self.setWindowTitle(self.tr("Manual"))
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(self.tr("Search"))
        self.sought.setAccessibleName(self.tr("Search the manual"))
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Pages of the manual"))
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        side = QVBoxLayout()
        side.addWidget(self.sought)
        side.addWidget(self.contents)
        layout = QHBoxLayout(self)
        layout.addLayout(side, 1)
        layout.addWidget(self.page, 3)
        self._list("")
        self.sought.textChanged.connect(self._list)
        self.contents.currentRowChanged.connect(self._on_chosen)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.sought.setFocus)
        self._dress(theme, percent)
        self.resize(1000, 700)

    def open(self, name: str) -> None:
        """Show the manual at a page."""
        self.sought.clear()
        names = list(self._pages)
        self.contents.setCurrentRow(names.index(name) if name in names else 0)
        self.show()
        self.raise_()
        self.activateWindow()
        self.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _dress(self, theme: Theme, percent: int) -> None:
        self.setStyleSheet(stylesheet(theme))
        self.setPalette(palette(theme))
        for part, size in ((self.sought, 14), (self.contents, 14), (self.page, 16)):
            # beneath a style sheet no palette is handed down
            part.setPalette(palette(theme))
            part.setFont(face(round(size * percent / 100)))
        self.contents.setSpacing(round(3 * percent / 100))
        self.page.document().setDocumentMargin(round(32 * percent / 100))

    def _list(self, typed: str) -> None:
        """List the pages that hold every word typed."""
        wanted = typed.casefold().split()
        self._found = [name for name, page in self._pages.items() if all(w in page.casefold() for w in wanted)]
        self.contents.clear()
        self.contents.addItems([self._pages[name].partition("\n")[0].lstrip("# ") for name in self._found])
        if self._found:
            self.contents.setCurrentRow(0)

    def _on_chosen(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.page.setMarkdown(with_keys(self._pages[self._found[row]], self._keys))
            _open_up(self.page.document())


def _open_up(document: QTextDocument) -> None:
    """Give the lines and paragraphs of a page the room to be read in, which Markdown says nothing of."""
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    room = QTextBlockFormat()
    room.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    room.setBottomMargin(_APART * QFontMetricsF(document.defaultFont()).height())
    cursor.mergeBlockFormat(room)
