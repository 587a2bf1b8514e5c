"""The panel at the leading side: today's programme, the agenda, and the documents of the item in hand."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import Side
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base, rule
from chairconsole.windows.side.agenda_panel import AgendaPanel
from chairconsole.windows.side.documents_panel import DocumentsPanel
from chairconsole.windows.side.programme_panel import ProgrammePanel

_HEADING = 36


class SidePanel(Panel):
    """Arranges the three; the documents give way first where the window is low."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Programme, agenda and documents"), parent)
        self._side: Side | None = None
        self._documents_top = 0.0
        self.programme = ProgrammePanel(language, self)
        self.agenda = AgendaPanel(self)
        self.documents = DocumentsPanel(self)

    def show_side(self, side: Side) -> None:
        """Show programme, agenda and documents as they stand."""
        if side == self._side:
            return
        self._side = side
        self.programme.show_side(side)
        self.agenda.show_agenda(side.agenda)
        self.documents.rows.show_rows(side.documents)
        self.arrange()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        for part in (self.programme, self.agenda, self.documents):
            part.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        for part in (self.programme, self.agenda, self.documents):
            part.set_measures(sizes)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the three anew."""
        self.arrange()

    def arrange(self) -> None:
        """Give the programme what it needs, the agenda what is left of a third, the documents the rest."""
        m = self.measures
        width, heading = self.width() - 1, m.px(_HEADING)
        self.programme.setGeometry(self._x(width), 0, width, min(self.programme.wanted(), self.height() * 2 // 5))
        top = self.programme.height()
        agenda = self.agenda.rows.rowCount() * m.px(m.agenda_row)
        documents = sum(self.documents.rowHeight(row) for row in range(self.documents.rows.rowCount()))
        left = self.height() - top - 2 * heading - m.px(8)
        agenda = min(agenda, left - min(max(documents, m.px(28)), left // 4))
        self.agenda.setGeometry(self._x(width), top + heading, width, max(0, agenda))
        below = top + heading + self.agenda.height()
        self._documents_top = below / m.unit + 8.0
        rest = self.height() - below - m.px(8) - heading
        self.documents.setGeometry(self._x(width), below + m.px(8) + heading, width, max(0, rest))
        self.documents.setVisible(documents > 0)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the headings, the line between panels, and that there are no documents."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        sheet.fill(sheet.rect(sheet.width - 1, 0, 1, self.length), theme.line)
        top = self.programme.height() / m.unit
        line = base(top + _HEADING - 14.0, m.second)
        sheet.write(self.tr("Agenda"), m.margin, line, m.second, theme.text_2, bold=True)
        rule(sheet, self._documents_top - 1, theme)
        middle = self._documents_top + _HEADING - 16.0
        in_hand = next((row.number for row in self._side.agenda if row.in_hand), None) if self._side else None
        if in_hand is None:
            heading = self.tr("Documents")
        else:
            heading = self.tr("Documents of {item}").format(item=in_hand)
        sheet.write(heading, m.margin, base(middle, m.second), m.second, theme.text_2, bold=True)
        if self._side is not None and not self._side.documents:
            none = self.tr("None under this item") if in_hand else self.tr("No item in hand")
            sheet.write(none, m.margin, base(middle + 28.0, m.second), m.second, theme.text_3)

    def _x(self, width: int) -> int:
        return self.width() - width if self.right_to_left else 0
