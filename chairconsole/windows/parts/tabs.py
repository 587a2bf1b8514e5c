"""Tabs above the panel at the trailing side: words, the present one bold and underlined."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from chairconsole.windows.paint.lettering import advance
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import Panel, base, rule

_GAP = 24.0
"""Between two words, where there is room for it."""


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab was turned to: its place, from 0."""

    place: int


class Tabs(Panel):
    """A row of words; arrows turn from one to the next."""

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

    def turn_to(self, place: int) -> None:
        """Turn to a tab; behind the last comes the first."""
        self._place = place % len(self._words)
        self._tell()
        self.update()
        self.turned.emit(Tab(self._place))

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the words, and the bar under the present one."""
        _m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        rule(sheet, self.length - 1, theme)
        for place, (x, width) in enumerate(self._places()):
            present = place == self._place
            ink = theme.text if present else theme.text_2
            word = self._words[place]
            sheet.write(word, x, base(self.length / 2, self._size()), self._size(), ink, bold=present)
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
        """Turn to the word that was pressed."""
        x = event.position().x() / self.measures.unit
        x = self.breadth - x if self.right_to_left else x
        gap = self._gap()
        for place, (left, width) in enumerate(self._places()):
            if left - gap / 2 <= x < left + width + gap / 2:
                self.turn_to(place)

    def _places(self) -> list[tuple[float, float]]:
        places, x, gap = [], float(self.measures.margin), self._gap()
        for width in self._widths():
            places.append((x, width))
            x += width + gap
        return places

    def _gap(self) -> float:
        """Return how far words stand apart: less where the panel is narrow."""
        room = self.breadth - 2 * self.measures.margin - sum(self._widths())
        return min(_GAP, room / max(1, len(self._words) - 1))

    def _widths(self) -> list[float]:
        return self._widths_at(self._size())

    def _widths_at(self, size: int) -> list[float]:
        return [advance(word, size, True) for word in self._words]

    def _size(self) -> int:
        """Return the largest size in which all words stand apart."""
        room = self.breadth - 2 * self.measures.margin - 10.0 * (len(self._words) - 1)
        return next((size for size in (self.measures.second, 12, 11) if sum(self._widths_at(size)) <= room), 10)

    def _tell(self) -> None:
        self.setAccessibleDescription(self._words[self._place])
