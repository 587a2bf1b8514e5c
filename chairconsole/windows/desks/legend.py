"""What the marks of a roll mean, as one line under it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from chairconsole.models.roll import Mark, mark_words
from chairconsole.windows.desks.roll_grid import MARK, paint_mark
from chairconsole.windows.paint.lettering import advance
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import Panel, base

_GAP, _APART = 8.0, 18.0


class MarksLegend(Panel):
    """Marks with their words from the leading side; what a roll adds to them stands at the trailing one."""

    def __init__(self, title: str, marks: Sequence[Mark], parent: QWidget) -> None:
        super().__init__(title, parent)
        self._marks = marks

    def trailing(self) -> Iterable[tuple[str, QColor]]:
        """Return what stands at the trailing side, the outermost first, each in its ink."""
        raise NotImplementedError

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the marks with their words; what stands at the trailing side gives way."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        x, middle, size = float(m.margin), self.length / 2, m.small
        for mark in self._marks:
            paint_mark(sheet.painter, QPointF(sheet.left(x + MARK / 2), middle), mark, theme)
            x += MARK + _GAP
            x += sheet.write(mark_words(mark, self.spoken), x, base(middle, size), size, theme.text_2) + _APART
        end = sheet.width - m.margin
        for told, ink in self.trailing():
            if end - advance(told, size) < x:
                return
            sheet.write(told, end, base(middle, size), size, ink, ends=True)
            end -= advance(told, size) + _APART
