"""The agenda: every item with how far the Conference is with it; Enter offers what can be done with an item."""

from collections.abc import Hashable

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import AgendaRow
from chairconsole.models.rows import RowsModel
from chairconsole.models.tongue import Tongue, tongue_of
from chairconsole.rules.terms import AgendaState
from chairconsole.windows.paint.lettering import elided
from chairconsole.windows.paint.marks import paint_agenda
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import base
from chairconsole.windows.parts.rows_view import RowPainter, RowsView


def state_words(state: AgendaState, tongue: Tongue) -> str:
    """Return how far the Conference is with an item, in words."""
    words = {
        AgendaState.NOT_OPENED: tongue.translate("Agenda", "not opened"),
        AgendaState.OPEN: tongue.translate("Agenda", "open"),
        AgendaState.SUSPENDED: tongue.translate("Agenda", "suspended"),
        AgendaState.LEFT_OPEN: tongue.translate("Agenda", "left open"),
        AgendaState.DEFERRED: tongue.translate("Agenda", "deferred"),
        AgendaState.CONCLUDED: tongue.translate("Agenda", "concluded"),
    }
    return words[state]


class AgendaModel(RowsModel[AgendaRow]):
    """The items in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def key(self, row: AgendaRow) -> Hashable:
        """Know an item by its number."""
        return row.number

    def words(self, row: AgendaRow) -> str:
        """Return an item and its state in words."""
        return f"{row.number} {row.title}, {state_words(row.state, self.spoken)}"


class AgendaPainter(RowPainter):
    """Paints mark, number and title of an item; the one whose page is open has the tint."""

    page: str | None = None

    def height(self, row: AgendaRow, selected: bool) -> int:
        """Return the one height there is."""
        return self.measures.agenda_row

    def tip(self, row: AgendaRow) -> str:
        """Return the whole title, the state, and what is doubtful about the item."""
        return "\n".join([f"{row.number} {row.title}", state_words(row.state, self.spoken), *row.notes])

    def paint_row(self, sheet: Sheet, row: AgendaRow, height: float, selected: bool) -> None:
        """Paint an item; the one in hand has the bar and stands bold."""
        m, theme = self.measures, self.theme
        tinted = selected or row.number == self.page
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, height), theme.tint if tinted else theme.ground)
        if row.in_hand:
            sheet.fill(sheet.rect(0, 0, 4, height), theme.accent)
        middle, indent = height / 2, 8.0 * row.depth
        paint_agenda(sheet.painter, QPointF(sheet.left(m.margin + 7.0), middle), 13.0, row.state, theme)
        bold = row.state is AgendaState.OPEN
        ink = theme.text_3 if row.state is AgendaState.CONCLUDED else theme.text
        line = base(middle, m.second)
        sheet.write(row.number, m.margin + 24.0 + indent, line, m.second, ink, bold=bold)
        x = m.margin + 48.0 + (2.5 * indent if row.depth else 0.0)
        room = sheet.width - 12.0 - x
        sheet.write(elided(row.title, m.second, bold, room), x, line, m.second, ink, bold=bold)


class AgendaPanel(RowsView):
    """The agenda as a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._painter = delegate = AgendaPainter()
        super().__init__(tongue_of(parent).translate("Agenda", "Agenda"), delegate, parent)
        delegate.setParent(self)
        self.rows = AgendaModel(self)
        self.setModel(self.rows)

    def mark_page(self, item: str | None) -> None:
        """Mark the item whose page is open, if one is."""
        if item != self._painter.page:
            self._painter.page = item
            self.viewport().update()

    def show_agenda(self, agenda: tuple[AgendaRow, ...]) -> None:
        """Show the items; the one in hand is brought into sight when it has changed."""
        in_hand = {row.number for row in self.rows.rows if row.in_hand}
        self.rows.show_rows(agenda)
        for place, row in enumerate(agenda):
            if row.in_hand and row.number not in in_hand:
                self.scrollTo(self.rows.index(place, 0))
