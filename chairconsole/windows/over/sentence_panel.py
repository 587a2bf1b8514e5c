"""A sentence of the script, laid over the list to be corrected: its words, which are typed over, and what they are."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from chairconsole.models.script_model import SentenceRow
from chairconsole.models.tongue import LANGUAGES, tongue
from chairconsole.windows.paint.fonts import face
from chairconsole.windows.paint.lettering import Step, elided, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.lying_over import LyingOver
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import base, rule

HEAD = 84
_TEXT_PX = 16


class Sentence(QPlainTextEdit):
    """The words to correct: Ctrl+Enter keeps them, Esc leaves."""

    kept = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the words, or leave; Enter alone begins a line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SentencePanel(LyingOver):
    """Lies over the list while a sentence is corrected."""

    corrected = Signal(str, str, str)
    """A sentence's key, its language, and its words as they are to be."""

    def __init__(self, over: tuple[QWidget, ...], parent: QWidget) -> None:
        super().__init__(self.tr("Correct a sentence"), over, parent)
        self._row: SentenceRow | None = None
        self.words = Sentence(self)
        self.words.setAccessibleName(self.tr("Words of the sentence"))
        self.words.setTabChangesFocus(True)
        self.words.kept.connect(self._on_kept)
        self.words.left.connect(self.put_away)
        self.setFocusProxy(self.words)

    def open(self, row: SentenceRow) -> None:
        """Lay a sentence over the list, and go there."""
        self._row = row
        self.words.setLayoutDirection(tongue(row.language).direction)
        self.words.setPlainText(row.pattern)
        self.setAccessibleDescription(self._title(row))
        self.lay_over()

    def put_away(self) -> None:
        """Go, and give the list back."""
        self._row = None
        super().put_away()

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.words.setFont(face(sizes.px(_TEXT_PX)))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the words anew."""
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint which sentence it is, and the keys."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        sheet.fill(sheet.rect(0, 0, 4, self.length), theme.accent)
        rule(sheet, HEAD - 1, theme)
        if self._row is None:
            return
        room = sheet.width - 2 * m.margin
        title = fit(self._title(self._row), (Step(20), Step(16), Step(13)), room, bold=True)
        sheet.write_setting(title, m.margin, base(26, title.size), theme.text)
        hint = self.tr("Ctrl+Enter keeps it, Esc leaves it; { $name } is filled in when the sentence is read")
        setting = fit(hint, (Step(m.second), Step(12), Step(11), Step(11, 2)), room)
        sheet.write_amid(setting, m.margin, 60, theme.text_2)

    def _title(self, row: SentenceRow) -> str:
        return f"{LANGUAGES[row.language]}: {elided(row.key, 20, True, 600.0)}"

    def _on_kept(self) -> None:
        if self._row is not None:
            self.corrected.emit(self._row.key, self._row.language, self.words.toPlainText())

    def _arrange(self) -> None:
        m = self.measures
        top, side = m.px(HEAD), m.px(m.margin)
        height = max(0, self.height() - top - side)
        self.words.setGeometry(side, top + m.px(8), self.width() - 2 * side, height)
