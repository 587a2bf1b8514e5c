"""Delegations that are looked for: a field and a filter, and below them the rows that fit both."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSortFilterProxyModel,
)
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QWidget

from chairconsole.models.finding import plain, spellings
from chairconsole.models.present import Presence
from chairconsole.models.rows import ROW, RowsModel
from chairconsole.windows.paint.fonts import face
from chairconsole.windows.paint.lettering import Step, advance, elided, fit
from chairconsole.windows.paint.marks import paint_attention, paint_chevron
from chairconsole.windows.paint.presence import Bar, line_words, paint_lines, paint_presence, present_words
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import LIGHT, Theme
from chairconsole.windows.parts.field import Field
from chairconsole.windows.parts.keys import Command, cap_of
from chairconsole.windows.parts.measures import Measures, measures
from chairconsole.windows.parts.panel import Panel, base, rule
from chairconsole.windows.parts.rows_view import RowPainter, RowsView

Fits = Callable[[Any, Any], bool]
"""Tells whether a row stands as it is looked for."""

COUNTS_TOP, COUNTS_PITCH, OPEN_TOP, OPEN_HEIGHT = 68.0, 24.0, 164.0, 56.0
"""Where counts stand one below the other, and below them what is open."""

LOW_TOP = 56.0
"""Where the field stands in a panel that has room for heading and bar alone."""

PRESENCE = 80.0
"""How high it is who is there."""

_TALL = 400.0
"""The height from which what is counted above the rows leaves some of them in sight, at 100 % type."""


class Sieve(QSortFilterProxyModel):
    """Lets through the delegations that are looked for, by name or code, among those that stand so."""

    def __init__(self, fits: Fits, which: StrEnum, parent: QWidget) -> None:
        super().__init__(parent)
        self._fits, self._typed, self._which, self._all = fits, "", which, which

    def look_for(self, typed: str, which: StrEnum) -> None:
        """Look for a name or code, among those that stand so."""
        self.beginFilterChange()
        self._typed, self._which = plain(typed), which
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Let through who fits name and state."""
        if not self._typed and self._which == self._all:
            return True
        row = self.sourceModel().index(source_row, 0).data(ROW)
        named = any(self._typed in spelling for spelling in spellings(row.name))
        if not named and not plain(row.code).startswith(self._typed):
            return False
        return self._fits(row, self._which)


class Filter(QComboBox):
    """A painted box that opens downward; its list is Qt's own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._measures = LIGHT, measures(1920)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        self._measures = sizes
        self.setFont(face(sizes.px(sizes.second)))
        self.setFixedHeight(sizes.px(sizes.field))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint outline, words and chevron."""
        painter, m, theme = QPainter(self), self._measures, self._theme
        painter.scale(m.unit, m.unit)
        width, height = self.width() / m.unit, self.height() / m.unit
        sheet = Sheet(painter, width, self)
        box = QRectF(0, 0, width, height)
        sheet.fill(box, theme.surface, 6.0)
        focus = self.hasFocus()
        sheet.outline(box, theme.focus if focus else theme.edge, 6.0, 2.0 if focus else 1.0)
        words = elided(self.currentText(), m.second, False, width - 42.0)
        sheet.write(words, 12.0, base(height / 2, m.second), m.second, theme.text)
        paint_chevron(painter, QPointF(sheet.left(width - 18.0), height / 2), 12.0, theme.text_2)
        painter.end()


class Finder(Panel):
    """Summary above, delegations that are looked for below, at the foot who is there; a subclass paints the first."""

    def __init__(self, name: str, listed: str, painter: RowPainter, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.sought = Field(self.tr("Find a delegation"), self.tr("Find"), cap_of(self, Command.FIND_CREDENTIALS), self)
        self.which = Filter(self)
        self.which.setAccessibleName(self.tr("Which delegations are listed"))
        self.table = RowsView(self.tr(listed), painter, self)
        self._presence: Presence | None = None
        # nobody is meant by the keys of acts before somebody goes there
        self.table.begins_at_first = False
        painter.setParent(self.table)
        self.table.nobody = self.tr("Nobody")

    def look_through(self, model: RowsModel[Any], fits: Fits, states: Mapping[Any, str]) -> None:
        """Show the rows of a model, and offer to list apart those of one state; all is the first."""
        for which, words in states.items():
            self.which.addItem(words, which)
        self._kind = type(next(iter(states)))
        self.sieve = Sieve(fits, next(iter(states)), self)
        self.sieve.setSourceModel(model)
        self.table.setModel(self.sieve)
        self.sought.textChanged.connect(self._on_looked_for)
        self.sought.left.connect(self.sought.clear)
        self.sought.stepped.connect(self._on_stepped)
        self.sought.reached.connect(self.table.reach)
        self.sought.returnPressed.connect(self._on_return)
        self.which.currentIndexChanged.connect(self._on_looked_for)

    def delegation(self) -> str | None:
        """Return the code of the delegation selected."""
        row = self.table.selected()
        return None if row is None else str(row.code)

    def has_focus(self) -> bool:
        """Tell whether somebody works in this panel."""
        return any(part.hasFocus() for part in self.stops())

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops in the panel, in the order of reading."""
        return self.sought, self.which, self.table

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self.sought.set_theme(theme)
        self.which.set_theme(theme)
        self.table.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.sought.set_measures(sizes)
        self.table.set_measures(sizes)
        self.which.set_measures(sizes)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the parts anew."""
        self.arrange()

    def field_top(self) -> float:
        """Return where what is painted above the field ends, at 100 % type."""
        raise NotImplementedError

    def foot(self) -> float:
        """Return how high what is painted below the rows is, at 100 % type."""
        return 0.0 if self.is_low else PRESENCE

    def show_presence(self, told: Presence) -> None:
        """Show at the foot who is there."""
        if told != self._presence:
            self._presence = told
            self.setAccessibleDescription(self.described())
            self.update()

    def described(self) -> str:
        """Return what is painted, for those who listen."""
        raise NotImplementedError

    def presence_words(self) -> str:
        """Return who is there, with both lines of the quorum, for those who listen."""
        told = self._presence
        return (
            ""
            if told is None
            else self.spoken.series(*present_words(told, self.spoken), *line_words(told, self.spoken))
        )

    def paint_presence(self, sheet: Sheet, top: float) -> None:
        """Paint who is there from a height on: how many of whom, the bar, and below it what its two ticks stand for."""
        m, theme, told = self.measures, self.theme, self._presence
        if told is None:
            return
        there, of = present_words(told, self.spoken)
        end = sheet.width - m.margin
        width = sheet.write(there, m.margin, base(top + 19.0, m.body), m.body, theme.text, bold=True)
        setting = fit(of, (Step(m.second), Step(12), Step(11), Step(10)), end - m.margin - width - 10.0)
        sheet.write_amid(setting, end - setting.width, top + 19.0, theme.text_2)
        bar = Bar(m.margin, top + 38.0, end - m.margin, 8.0, m.small)
        paint_presence(sheet, told, bar, theme)
        paint_lines(sheet, told, bar, top + 64.0, theme, self.spoken)

    @property
    def is_low(self) -> bool:
        """Tell whether the panel lies where the clocks leave it little height: the delegations come first then."""
        return self.length < _TALL

    def arrange(self) -> None:
        """Place field, filter and rows between what is painted above and below them."""
        m = self.measures
        margin, top = m.px(m.margin), m.px(self.field_top() + 8.0)
        width = self.width() - 2 * margin
        which = m.px(132 if m.wide else 104)
        field = width - which - m.px(8)
        self.sought.setGeometry(self._left(margin, field), top, field, m.px(m.field))
        self.which.setGeometry(self._left(margin + field + m.px(8), which), top, which, m.px(m.field))
        below = top + m.px(m.field) + m.px(8)
        height = max(0, self.height() - m.px(self.foot()) - below)
        self.table.setGeometry(0, below, self.width(), height)

    def paint_runs(self, sheet: Sheet, counts: Sequence[int]) -> None:
        """Paint a bar of four runs: solid, striped, outlined, empty."""
        m, theme = self.measures, self.theme
        whole, x = sheet.width - 2 * m.margin - 9.0, float(m.margin)
        for number, count in enumerate(counts):
            width = whole * count / max(1, sum(counts))
            box = sheet.rect(x, 36, width, 12)
            if number == 0:
                sheet.fill(box, theme.text_2)
            elif number == 1:
                sheet.stripe(box, theme.text_2)
            else:
                if number == 2:
                    sheet.fill(box, theme.sunken)
                sheet.outline(box, theme.edge)
            x += width + 3.0

    def paint_open(self, sheet: Sheet, heading: str, told: str, short: str) -> None:
        """Paint, between two lines above the field, what is open and asks for a decision."""
        m, theme, top = self.measures, self.theme, OPEN_TOP
        rule(sheet, top, theme)
        paint_attention(sheet.painter, QPointF(sheet.left(m.margin + 7), top + 18), 16.0, theme.attention)
        sheet.write(heading, m.margin + 28, base(top + 18, m.body), m.body, theme.text, bold=True)
        words = told if advance(told, m.small) <= sheet.width - 2 * m.margin - 28 else short
        sheet.write(words, m.margin + 28, base(top + 38, m.small), m.small, theme.text_2)
        rule(sheet, self.field_top() - 1, theme)

    def _left(self, x: int, width: int) -> int:
        return self.width() - x - width if self.right_to_left else x

    def _on_looked_for(self) -> None:
        # a combo box gives back the word alone
        self.sieve.look_for(self.sought.text(), self._kind(self.which.currentData()))
        if self.sought.text() and self.sieve.rowCount():
            self._select(0)

    def _on_stepped(self, by: int) -> None:
        row = self.table.selectionModel().currentIndex().row()
        self._select(min(max(0, row + by), self.sieve.rowCount() - 1))

    def _select(self, row: int) -> None:
        # selectRow finds nothing in a mirrored window
        self.table.setCurrentIndex(self.sieve.index(row, 0))

    def _on_return(self) -> None:
        if self.table.selected() is not None:
            self.table.chosen.emit(self.table.selected())
