"""The panel of Tuesday 17:40, laid over the list: whether it will finish in time, and the President's five choices."""

from collections.abc import Hashable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.fitting import Fitting
from chairconsole.models.rows import RowsModel
from chairconsole.rules.typed import in_western_digits
from chairconsole.windows.over.fitting_words import Kind, Way, sentence, ways
from chairconsole.windows.paint.buttons import cap_width, paint_cap
from chairconsole.windows.paint.lettering import Step, advance, fit, in_one_size
from chairconsole.windows.paint.marks import paint_barred
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.field import Field
from chairconsole.windows.parts.lying_over import LyingOver
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.parts.rows_view import RowPainter, RowsView
from chairconsole.windows.parts.wording import locale_of

_FIELD = 160


class WaysModel(RowsModel[Way]):
    """The choices, each known again by its kind."""

    def key(self, row: Way) -> Hashable:
        """Know a choice by its kind."""
        return row.kind

    def words(self, row: Way) -> str:
        """Return a choice in words."""
        return ". ".join(part for part in (row.number, row.title, row.told, row.cost, row.why_not) if part)


class WayPainter(RowPainter):
    """Paints a choice with what it does at the end, and below what it costs; in grey with why, if it cannot be."""

    on_surface = True

    def __init__(self, ways: WaysModel) -> None:
        super().__init__()
        self._ways = ways

    def height(self, row: Way, selected: bool) -> int:
        """Return the height of two lines."""
        return 56 if self.measures.wide else 48

    def paint_row(self, sheet: Sheet, row: Way, height: float, selected: bool) -> None:
        """Paint a choice."""
        m, theme, can = self.measures, self.theme, not row.why_not
        self.paint_ground(sheet, height, selected)
        rule(sheet, height - 1, theme, m.margin)
        upper, lower = height / 2 - 11.0, height / 2 + 11.0
        if row.number:
            paint_cap(sheet, row.number, m.margin, upper, theme.text_2 if can else theme.text_3, theme.edge)
        x, end = m.margin + 36.0, sheet.width - m.margin
        title = sheet.write(row.title, x, base(upper, m.body), m.body, theme.text if can else theme.text_3, bold=can)
        told = fit(row.told, self._steps(end - x), max(40.0, end - x - title - 20.0), bold=can)
        ink = theme.text if can else theme.text_3
        left = end - told.width
        sheet.write_setting(told, left, base(upper, told.size), ink)
        if selected and can:
            end -= cap_width(self._enter())
            paint_cap(sheet, self._enter(), end, lower, theme.text_2, theme.edge)
            end -= 12.0
        if not can:
            paint_barred(sheet.painter, QPointF(sheet.left(x + 6.0), lower), 12.0, theme.text_3)
            x += 20.0
        below = fit(row.why_not or row.cost, (Step(m.small), Step(11)), end - x)
        sheet.write_setting(below, x, base(lower, below.size), theme.text_2 if can else theme.text_3)

    def _steps(self, breadth: float) -> tuple[Step, ...]:
        """Return the sizes for what the choices do, from the one in which all of them stand beside their titles."""
        m = self.measures
        told = [(way.told, breadth - advance(way.title, m.body, not way.why_not) - 20.0) for way in self._ways.rows]
        return in_one_size(told, (Step(m.body), Step(m.second), Step(m.small), Step(11)), bold=True)

    def _enter(self) -> str:
        return self.tr("Enter")


class FittingPanel(LyingOver):
    """Lies over the list; arrows and digits choose, Enter does it, Esc goes back; goes when the list is turned to."""

    asked = Signal(str)
    """Another figure was typed for the choice selected; empty: the one that is offered."""
    chosen = Signal(object)
    """The `Way` on which Enter was pressed."""

    def __init__(self, below: tuple[QWidget, ...], language: str, parent: QWidget) -> None:
        super().__init__(self.tr("Will the list finish in time?"), parent, below)
        self._locale = locale_of(language)
        self._sentence = ""
        self.model = WaysModel(self)
        painter = WayPainter(self.model)
        self.table = RowsView(self.tr("What can be done"), painter, self)
        painter.setParent(self.table)
        self.table.setModel(self.model)
        self.table.chosen.connect(self.chosen)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.field = Field(self.tr("Another figure"), "", parent=self)
        self.field.textEdited.connect(self.asked)
        self.field.returnPressed.connect(self._on_return)
        self.field.stepped.connect(self._step)
        self.field.reached.connect(self.table.reach)
        self.field.left.connect(self.left)
        self.setFocusProxy(self.table)
        for one, two in pairwise((self.table, self.field)):
            QWidget.setTabOrder(one, two)

    @property
    def way(self) -> Way | None:
        """Return the choice selected."""
        row = self.table.selected()
        return row if isinstance(row, Way) else None

    @property
    def sentence(self) -> str:
        """Return what stands at the top."""
        return self._sentence

    def show_fitting(self, fitting: Fitting) -> None:
        """Show what can be done; the choice selected stays; at first it is the first that can be done as things are."""
        self._sentence = sentence(fitting, self.spoken)
        self.setAccessibleDescription(self._sentence)
        selected = self.way
        self.model.show_rows(ways(fitting, self.spoken))
        if selected is None:
            can = [way.kind for way in self.model.rows if not way.why_not]
            # a transfer for which a list must be opened first is the last thing that is meant
            can.sort(key=lambda kind: kind is Kind.TRANSFER and not fitting.targets)
            self.choose(next(iter(can), Kind.LIMIT))
        self.update()

    def choose(self, kind: Kind) -> None:
        """Select a choice; nothing is done."""
        place = next(place for place, way in enumerate(self.model.rows) if way.kind is kind)
        # not `selectRow`, which finds no column in a mirrored view that was never shown
        self.table.setCurrentIndex(self.model.index(place, 0))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self.table.set_theme(theme)
        self.field.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.table.set_measures(sizes)
        self.field.set_measures(sizes)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with a digit."""
        kinds = {str(kind.value): kind for kind in Kind if kind is not Kind.CLOSING}
        if (digit := in_western_digits(event.text())) in kinds:
            self.choose(kinds[digit])
        else:
            super().keyPressEvent(event)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the sentence, and the keys."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        head = self._head()
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, head), theme.ground)
        sheet.fill(sheet.rect(0, 0, 4, head), theme.accent)
        rule(sheet, head - 1, theme)
        # the field's room is kept free also where there is none, so that the sentence stands still
        room = sheet.width - 2 * m.margin - _FIELD - 16.0
        steps = (Step(18), Step(16), Step(14), Step(13), Step(12), Step(11, 2))
        told = fit(self._sentence, steps, room, bold=True)
        sheet.write_amid(told, m.margin, 8.0 + m.field / 2, theme.text)
        hint = self.tr("Arrows or 1 to 5 choose, Enter does it, Esc goes back")
        if not self.field.isHidden():
            hint += "; " + self.tr("Tab: another figure")
        keys = fit(hint, (Step(m.small), Step(11)), sheet.width - 2 * m.margin)
        sheet.write_setting(keys, m.margin, base(head - 14.0, keys.size), theme.text_3)

    def _head(self) -> float:
        return 8.0 + self.measures.field + 26.0

    def _arrange(self) -> None:
        m = self.measures
        head, field, margin = m.px(self._head()), m.px(_FIELD), m.px(m.margin)
        x = margin if self.right_to_left else self.width() - margin - field
        self.field.setGeometry(x, m.px(8), field, m.px(m.field))
        self.table.setGeometry(0, head, self.width(), max(0, self.height() - head))

    def _step(self, by: int) -> None:
        kinds = [way.kind for way in self.model.rows]
        at = kinds.index(self.way.kind) if self.way is not None else 0
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choose(kinds[(at + by) % len(kinds)])

    def _on_return(self) -> None:
        if self.way is not None:
            self.chosen.emit(self.way)

    def _on_selected(self) -> None:
        """Offer to type another figure where the choice has one; what was typed for another goes."""
        way = self.way
        if self.field.text():
            self.field.clear()
            self.asked.emit("")
        hints = {Kind.LIMIT: self.tr("limit, as 2:30"), Kind.LONGER: self.tr("hour, as 18:45")}
        names = {Kind.LIMIT: self.tr("Another limit"), Kind.LONGER: self.tr("Another hour")}
        self.field.setVisible(way is not None and way.takes_figure)
        if way is not None and way.takes_figure:
            self.field.set_hint(hints[way.kind])
            self.field.setAccessibleName(names[way.kind])
        self.update()
