"""The President's script: the sentences to be read now, then all of them, each with who has reviewed it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from chairconsole.models.script_model import SentenceRow
from chairconsole.models.tongue import tongue_of
from chairconsole.windows.paint.buttons import Badge, badge_width, paint_badge
from chairconsole.windows.paint.lettering import elided, is_arabic, wrapped
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.parts.rows_view import RowPainter, RowsView

_PITCH = 17
_HEAD = 8
_LINES = 2


class SentencePainter(RowPainter):
    """Paints whether a sentence is for now, its words as they are read, and the review."""

    def height(self, row: SentenceRow, selected: bool) -> int:
        """Return the height; the selected row says all of it."""
        return _HEAD + _PITCH * len(self._lines(row, selected)) + 26

    def tip(self, row: SentenceRow) -> str:
        """Return the sentence, and who has reviewed it."""
        return f"{row.said}\n{self._review(row)}"

    def paint_row(self, sheet: Sheet, row: SentenceRow, height: float, selected: bool) -> None:
        """Paint a sentence."""
        m, theme = self.measures, self.theme
        ground = theme.tint if selected else theme.surface if row.now else theme.ground
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, height), ground)
        if selected or row.now:
            sheet.fill(sheet.rect(0, 0, 4, height), theme.accent)
        rule(sheet, height - 1, theme, m.margin)
        end = sheet.width - m.margin
        if row.corrected:
            word = self.tr("Corrected")
            end -= badge_width(word) + 8.0
            paint_badge(sheet, end + 8.0, height - 23.0, word, theme, Badge.PLAIN)
        ink = theme.text if row.now else theme.text_2
        size = m.second if row.now else m.small
        for number, line in enumerate(self._lines(row, selected)):
            self._write(sheet, line, base(_HEAD + 7 + _PITCH * number, size), size, ink)
        review = elided(self._review(row), m.small, False, end - m.margin)
        sheet.write(review, m.margin, base(height - 12, m.small), m.small, theme.text_3)

    def _write(self, sheet: Sheet, line: str, at: float, size: int, ink: QColor) -> None:
        """Write a line of the sentence from the edge at which its own language begins."""
        m, turned = self.measures, is_arabic(line) is not sheet.right_to_left
        sheet.write(line, sheet.width - m.margin if turned else m.margin, at, size, ink, ends=turned)

    def _review(self, row: SentenceRow) -> str:
        if row.reviewed_by is None:
            return self.tr("Reviewed by a native reader: no")
        return self.tr("Reviewed by a native reader: {reader}").format(reader=row.reviewed_by)

    def _lines(self, row: SentenceRow, selected: bool) -> list[str]:
        m = self.measures
        told = row.said
        measure = m.right - 2 * m.margin - 1.0
        lines = list(wrapped(told, m.second if row.now else m.small, False, measure))
        if selected or len(lines) <= _LINES:
            return lines
        size = m.second if row.now else m.small
        return [*lines[: _LINES - 1], elided(" ".join(lines[_LINES - 1 :]), size, False, measure)]


class ScriptPanel(RowsView):
    """The sentences as a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        delegate = SentencePainter()
        super().__init__(tongue_of(parent).translate("Script", "Sentences of the President's script"), delegate, parent)
        delegate.setParent(self)
