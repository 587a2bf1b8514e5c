"""The documents of the item in hand, by symbol and title."""

from collections.abc import Hashable

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import DocumentRow
from chairconsole.models.rows import RowsModel
from chairconsole.models.tongue import tongue_of
from chairconsole.windows.paint.lettering import elided, wrapped
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import base
from chairconsole.windows.parts.rows_view import RowPainter, RowsView


class DocumentsModel(RowsModel[DocumentRow]):
    """The documents in the order of the list of documents."""

    def key(self, row: DocumentRow) -> Hashable:
        """Know a document by symbol and title, for some have no symbol yet."""
        return row.symbol, row.title

    def words(self, row: DocumentRow) -> str:
        """Return a document in words."""
        return " ".join(part for part in (row.symbol, row.title) if part)


class DocumentPainter(RowPainter):
    """Paints a document's symbol, and its title in at most two lines."""

    def height(self, row: DocumentRow, selected: bool) -> int:
        """Return the one height there is."""
        return 54 if self.measures.wide else 50

    def tip(self, row: DocumentRow) -> str:
        """Return the whole title and what is noted of it."""
        return "\n".join(part for part in (row.symbol, row.title, row.note) if part)

    def paint_row(self, sheet: Sheet, row: DocumentRow, height: float, selected: bool) -> None:
        """Paint a document."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, height), theme.tint if selected else theme.ground)
        expected = self.spoken.translate("Documents", "expected")
        symbol = row.symbol or self.spoken.translate("Documents", "No symbol")
        width = sheet.write(symbol, m.margin, base(9, m.small), m.small, theme.text, bold=True)
        if row.expected:
            sheet.write(expected, m.margin + width + 8, base(9, m.small), m.small, theme.text_3)
        measure = sheet.width - 2 * m.margin
        lines = list(wrapped(row.title, m.small, False, measure))
        if len(lines) > 2:
            lines = [lines[0], elided(" ".join(lines[1:]), m.small, False, measure)]
        for number, line in enumerate(lines, start=1):
            sheet.write(line, m.margin, base(9 + 15 * number, m.small), m.small, theme.text_2)


class DocumentsPanel(RowsView):
    """The documents as a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        delegate = DocumentPainter()
        super().__init__(tongue_of(parent).translate("Documents", "Documents of the item in hand"), delegate, parent)
        delegate.setParent(self)
        self.rows = DocumentsModel(self)
        self.setModel(self.rows)
