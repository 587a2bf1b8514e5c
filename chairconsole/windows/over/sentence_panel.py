"""A sentence of the script, laid over the list to be corrected: its words, which are typed over, and what they are."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from chairconsole.models.script_model import SentenceRow
from chairconsole.models.tongue import LANGUAGES, tongue
from chairconsole.windows.paint.fonts import face
from chairconsole.windows.paint.lettering import Step, elided, fit, is_arabic, wrapped
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.lying_over import LyingOver
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import base, rule

HEAD = 84
_TEXT_PX = 16
_FOOT, _TRIED_LINES = 150.0, 4


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
    typed = Signal(str, str)
    """A sentence's key, and its source as it is typed at present."""

    def __init__(self, below: tuple[QWidget, ...], parent: QWidget) -> None:
        super().__init__(self.tr("Correct a sentence"), parent, below, stays=True)
        self._row: SentenceRow | None = None
        self._example = self._why_not = ""
        self.words = Sentence(self)
        self.words.setAccessibleName(self.tr("Words of the sentence"))
        self.words.setTabChangesFocus(True)
        self.words.kept.connect(self._on_kept)
        self.words.left.connect(self.put_away)
        self.words.textChanged.connect(self._on_typed)
        self.setFocusProxy(self.words)

    def open(self, row: SentenceRow) -> None:
        """Lay a sentence over the list, and go there."""
        self._row = row
        self.words.setLayoutDirection(tongue(row.language).direction)
        self.words.setPlainText(row.pattern)
        self.setAccessibleDescription(self._title(row))
        self.lay_over()

    @property
    def tried(self) -> str:
        """Return what is shown below the source: what it says as it stands, or why it cannot be said."""
        return self._why_not or self._example

    def show_tried(self, example: str, why_not: str) -> None:
        """Show what the source says as it stands, or why it cannot be said."""
        self._example, self._why_not = example, why_not
        self.words.setAccessibleDescription(self.tried)
        self.update()

    def put_away(self) -> None:
        """Go, and give the list back."""
        self._row = None
        super().put_away()

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.words.setFont(face(sizes.px(_TEXT_PX)))
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
        hint = self.tr("Ctrl+Enter keeps it, Esc leaves it; what stands in braces is filled in when it is read")
        setting = fit(hint, (Step(m.second), Step(12), Step(11), Step(11, 2)), room)
        sheet.write_amid(setting, m.margin, 60, theme.text_2)
        self._paint_tried(sheet)

    def _paint_tried(self, sheet: Sheet) -> None:
        """Paint below the source what it says, or why it cannot be said."""
        m, theme = self.measures, self.theme
        top = self.length - self._foot() + 12.0
        rule(sheet, self.length - self._foot(), theme)
        heading = self.tr("As it would be read") if not self._why_not else self.tr("It cannot be read so")
        sheet.write(heading, m.margin, base(top + 8, m.small), m.small, theme.text_2, bold=True)
        ink = theme.refusal if self._why_not else theme.text
        turned = is_arabic(self.tried) is not sheet.right_to_left
        at = sheet.width - m.margin if turned else m.margin
        for number, line in enumerate(wrapped(self.tried, _TEXT_PX, False, sheet.width - 2 * m.margin)[:_TRIED_LINES]):
            sheet.write(line, at, base(top + 34 + 22 * number, _TEXT_PX), _TEXT_PX, ink, ends=turned)

    def _foot(self) -> float:
        return min(_FOOT, max(0.0, (self.length - HEAD) / 2))

    def _title(self, row: SentenceRow) -> str:
        return f"{LANGUAGES[row.language]}: {elided(row.said, 20, True, 600.0)}"

    def _on_typed(self) -> None:
        if self._row is not None:
            self.typed.emit(self._row.key, self.words.toPlainText())

    def _on_kept(self) -> None:
        if self._row is not None:
            self.corrected.emit(self._row.key, self._row.language, self.words.toPlainText())

    def _arrange(self) -> None:
        m = self.measures
        top, side = m.px(HEAD), m.px(m.margin)
        height = max(0, self.height() - top - side - m.px(self._foot()))
        self.words.setGeometry(side, top + m.px(8), self.width() - 2 * side, height)
