"""Tabs above a panel: words, the present one bold and underlined; where not all fit, those around the present one."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from chairconsole.windows.paint.lettering import advance
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import Panel, base, rule

_GAP = 24.0
"""Between two words, where there is room for it."""

_LEAST_GAP = 10.0
_ARROW = 20.0
"""The room for the mark that more tabs stand beyond an end."""

_BACK, _ON = "\u2039", "\u203a"


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab was turned to: its place, from 0."""

    place: int


class Tabs(Panel):
    """A row of words; arrows turn from one to the next, and past the last in sight."""

    turned = Signal(object)
    """A `Tab`."""

    def __init__(self, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Panels"), parent)
        self._words, self._place = words, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tell()

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

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the words in sight, the bar under the present one, and at each end whether more stand beyond it."""
        theme, size, shown = self.theme, self._size(), self.in_sight
        line = base(self.length / 2, size)
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        rule(sheet, self.length - 1, theme)
        back, on = (_ON, _BACK) if self.right_to_left else (_BACK, _ON)
        if shown.start > 0:
            sheet.write(back, self.measures.margin, line, size, theme.text_2, bold=True)
        if shown.stop < len(self._words):
            sheet.write(on, sheet.width - self.measures.margin, line, size, theme.text_2, bold=True, ends=True)
        for place, (x, width) in zip(shown, self._places(), strict=True):
            present = place == self._place
            ink = theme.text if present else theme.text_2
            sheet.write(self._words[place], x, line, size, ink, bold=present)
            if present:
                sheet.fill(sheet.rect(x, self.length - 3, width, 3), theme.accent)
            if present and self.hasFocus():
                sheet.outline(sheet.rect(x - 6, 7, width + 12, self.length - 14), theme.focus, 6.0, 2.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn with the arrows, as they point."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.turn_to(self._place + (-way if self.right_to_left else way))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn to the word that was pressed, or to the next one beyond the end that was."""
        x = event.position().x() / self.measures.unit
        x = self.breadth - x if self.right_to_left else x
        shown, places, gap = self.in_sight, self._places(), self._gap()
        for place, (left, width) in zip(shown, places, strict=True):
            if left - gap / 2 <= x < left + width + gap / 2:
                self.turn_to(place)
                return
        if x < places[0][0] and shown.start > 0:
            self.turn_to(shown.start - 1)
        elif x > sum(places[-1]) and shown.stop < len(self._words):
            self.turn_to(shown.stop)

    def _places(self) -> list[tuple[float, float]]:
        """Return where each tab in sight begins, and how broad it is."""
        shown = self.in_sight
        x = float(self.measures.margin) + (_ARROW if shown.start > 0 else 0.0)
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
        """Return the least breadth of a run of tabs, with an arrow at each end beyond which more stand."""
        arrows = _ARROW * ((shown.start > 0) + (shown.stop < len(self._words)))
        return sum(self._widths_at(self._size(), shown)) + _LEAST_GAP * (len(shown) - 1) + arrows

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
