"""Tabs above a panel: the present one bold and underlined; where not all fit, a chevron opens a list of them all."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from chairconsole.windows.paint.lettering import advance
from chairconsole.windows.paint.marks import paint_chevron
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.menu import Menu
from chairconsole.windows.parts.panel import Panel, base, rule

_GAP = 24.0
"""Between two words, where there is room for it."""

_LEAST_GAP = 10.0
_CHEVRON = 20.0
"""The room for the mark behind which all tabs are listed."""


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab was turned to: its place, from 0."""

    place: int


class Tabs(Panel):
    """A row of words; arrows turn from one to the next, and past the last in sight; Down lists them all."""

    turned = Signal(object)
    """A `Tab`."""

    def __init__(self, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Panels"), parent)
        self._words, self._place = words, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tell()

    @property
    def are_all_in_sight(self) -> bool:
        """Tell whether every tab has room."""
        return len(self.in_sight) == len(self._words)

    @property
    def place(self) -> int:
        """Return which tab is present, from 0."""
        return self._place

    @property
    def in_sight(self) -> range:
        """Return which tabs are in sight: all if they fit, else as many as do, the present one among them."""
        everybody = range(len(self._words))
        if self._needed(everybody) <= self._room():
            return everybody
        first = 0
        while first < self._place and self._needed(range(first, self._place + 1)) > self._room():
            first += 1
        behind = self._place + 1
        while behind < len(self._words) and self._needed(range(first, behind + 1)) <= self._room():
            behind += 1
        return range(first, behind)

    def turn_to(self, place: int) -> None:
        """Turn to a tab; behind the last comes the first."""
        self._place = place % len(self._words)
        self._tell()
        self.update()
        self.turned.emit(Tab(self._place))

    def choose(self) -> None:
        """List all tabs, those that have no room too; the present one is the first that is reached."""
        menu = Menu(self, self.measures.px(self.measures.second))
        for place, words in enumerate(self._words):
            menu.add(words, "", partial(self.turn_to, place))
        menu.setActiveAction(menu.actions()[self._place])
        # it stays above the panel, whose trailing end is that of the window
        left = 0 if self.right_to_left else self.width() - menu.sizeHint().width()
        menu.popup(self.mapToGlobal(QPoint(left, self.height())))

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the words in sight, the bar under the present one, and at the end whether there are more."""
        theme, size, shown = self.theme, self._size(), self.in_sight
        line = base(self.length / 2, size)
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        rule(sheet, self.length - 1, theme)
        if not self.are_all_in_sight:
            centre = QPointF(sheet.left(sheet.width - self.measures.margin - 6.0), self.length / 2)
            paint_chevron(sheet.painter, centre, 12.0, theme.text_2)
        for place, (x, width) in zip(shown, self._places(), strict=True):
            present = place == self._place
            ink = theme.text if present else theme.text_2
            sheet.write(self._words[place], x, line, size, ink, bold=present)
            if present:
                sheet.fill(sheet.rect(x, self.length - 3, width, 3), theme.accent)
            if present and self.hasFocus():
                sheet.outline(sheet.rect(x - 6, 7, width + 12, self.length - 14), theme.focus, 6.0, 2.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn with the arrows, as they point; list all by Down."""
        if event.key() == Qt.Key.Key_Down:
            self.choose()
            return
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.turn_to(self._place + (-way if self.right_to_left else way))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn to the word that was pressed, or list all tabs behind the last in sight."""
        x = event.position().x() / self.measures.unit
        x = self.breadth - x if self.right_to_left else x
        shown, places, gap = self.in_sight, self._places(), self._gap()
        for place, (left, width) in zip(shown, places, strict=True):
            if left - gap / 2 <= x < left + width + gap / 2:
                self.turn_to(place)
                return
        if x > sum(places[-1]) and not self.are_all_in_sight:
            self.choose()

    def _places(self) -> list[tuple[float, float]]:
        """Return where each tab in sight begins, and how broad it is."""
        shown = self.in_sight
        x = float(self.measures.margin)
        places, gap = [], self._gap()
        for width in self._widths_at(self._size(), shown):
            places.append((x, width))
            x += width + gap
        return places

    def _gap(self) -> float:
        """Return how far words stand apart: less where the panel is narrow."""
        shown = self.in_sight
        left = self._room() - self._needed(shown) + _LEAST_GAP * (len(shown) - 1)
        return min(_GAP, left / max(1, len(shown) - 1))

    def _room(self) -> float:
        return self.breadth - 2 * self.measures.margin

    def _needed(self, shown: range) -> float:
        """Return the least breadth of a run of tabs, with the chevron where there are more."""
        chevron = _CHEVRON if len(shown) < len(self._words) else 0.0
        return sum(self._widths_at(self._size(), shown)) + _LEAST_GAP * (len(shown) - 1) + chevron

    def _widths_at(self, size: int, shown: range) -> list[float]:
        return [advance(self._words[place], size, True) for place in shown]

    def _size(self) -> int:
        """Return the largest size in which all words stand apart, or the least where they never do."""
        everybody = range(len(self._words))
        room = self._room() - _LEAST_GAP * (len(everybody) - 1)
        sizes = (self.measures.second, 12, 11, 10)
        return next((size for size in sizes if sum(self._widths_at(size, everybody)) <= room), 11)

    def _tell(self) -> None:
        self.setAccessibleDescription(self._words[self._place])
