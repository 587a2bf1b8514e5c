"""The journal: every act with its time and who did it, the latest first."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import JournalRow
from chairconsole.models.tongue import tongue_of
from chairconsole.windows.paint.lettering import elided, wrapped
from chairconsole.windows.paint.marks import paint_attention
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.parts.rows_view import RowPainter, RowsView

_MARK = 18
"""How far behind its mark stands what was told beside a sentence."""


class JournalPainter(RowPainter):
    """Paints number, time and author above the sentence; the row selected tells all of it and its digest."""

    def height(self, row: JournalRow, selected: bool) -> int:
        """Return the height; the selected row says all of it."""
        remarks = sum(len(lines) for lines in self._remarks(row)) if row.remarks else 0
        if not selected:
            # what was told beside a sentence is told whole, and is rare
            return 52 + 15 * max(0, remarks - 1)
        return 22 + 15 * (len(self._lines(row)) + remarks) + 20

    def tip(self, row: JournalRow) -> str:
        """Return the whole sentence."""
        head = f"{row.number} · {row.at:%Y-%m-%d %H:%M:%S} · {row.by}"
        return "\n".join((head, row.sentence, *row.remarks, row.digest))

    def paint_row(self, sheet: Sheet, row: JournalRow, height: float, selected: bool) -> None:
        """Paint a line of the journal."""
        m, theme = self.measures, self.theme
        self.paint_ground(sheet, height, selected)
        rule(sheet, height - 1, theme, m.margin)
        x = m.margin + sheet.write(f"{row.at:%H:%M:%S}", m.margin, base(12, m.small), m.small, theme.text, bold=True)
        by = self.spoken.translate("Journal", "President") if row.by == "president" else ""
        sheet.write(by, x + 10, base(12, m.small), m.small, theme.text_2)
        end = sheet.width - m.margin
        sheet.write(str(row.number), end, base(12, m.small), m.small, theme.text_3, ends=True)
        lines, remarks = list(self._lines(row)), self._remarks(row)
        most = 2 if not remarks else 1
        if len(lines) > most and not selected:
            rest = elided(" ".join(lines[most - 1 :]), m.small, False, sheet.width - 2 * m.margin)
            lines = [*lines[: most - 1], rest]
        for number, line in enumerate(lines, start=1):
            sheet.write(line, m.margin, base(12 + 15 * number, m.small), m.small, theme.text_2)
        self._paint_remarks(sheet, remarks, 12.0 + 15 * (len(lines) + 1))
        if selected:
            digest = f"{row.at:%d.%m.%Y} {row.digest[:16]}"
            sheet.write(digest, m.margin, base(height - 12, 11), 11, theme.text_3)

    def _paint_remarks(self, sheet: Sheet, remarks: Sequence[tuple[str, ...]], middle: float) -> None:
        """Paint what was told beside the sentence, each with its mark."""
        m, theme = self.measures, self.theme
        for lines in remarks:
            paint_attention(sheet.painter, QPointF(sheet.left(m.margin + 6), middle), 12.0, theme.attention)
            for line in lines:
                sheet.write(line, m.margin + _MARK, base(middle, m.small), m.small, theme.text)
                middle += 15.0

    def _remarks(self, row: JournalRow) -> Sequence[tuple[str, ...]]:
        m = self.measures
        return [wrapped(told, m.small, False, m.right - 2 * m.margin - _MARK - 1) for told in row.remarks]

    def _lines(self, row: JournalRow) -> tuple[str, ...]:
        m = self.measures
        return wrapped(row.sentence, m.small, False, m.right - 2 * m.margin - 1)


class JournalPanel(RowsView):
    """The journal as a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        delegate = JournalPainter()
        super().__init__(tongue_of(parent).translate("Journal", "Journal"), delegate, parent)
        delegate.setParent(self)
