"""A window painted in one unit: laid out once for each content, and painted again only where a tick changed it."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.tongue import ENGLISH, Speaks, tongue
from chairconsole.windows.paint.countdown import Figures, Place
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.by_place import ByPlace


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the window: its box in units, mirrored already, and what paints it."""

    box: QRectF
    paint: Callable[[Sheet], None]


class Stage(Speaks, QWidget):
    """The ground of the President's view and the hall display.

    Lengths are in units of a drawing `width` by `height`; the window shows it as large as it fits, and gives what
    is left over to the page, which may be wider or higher than the drawing but never smaller.
    """

    came_in_sight = Signal()
    """The window is about to be seen: what was not told to it meanwhile is due."""

    def __init__(self, width: int, height: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tongue = tongue(ENGLISH)
        self._drawing = (width, height)
        self._percent = 100
        self._theme = theme
        self._blocks: tuple[Block, ...] = ()
        self._figures: tuple[tuple[Figures, QColor], ...] = ()
        self._ratio = 0.0
        ByPlace(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowTitle(self.title())
        self.setAccessibleName(self.title())

    @property
    def theme(self) -> Theme:
        """The colours the window has."""
        return self._theme

    @property
    def unit(self) -> float:
        """The length of a unit in pixels of the window."""
        return max(0.1, min(self.width() / self._drawing[0], self.height() / self._drawing[1]))

    @property
    def page_width(self) -> float:
        """The width of the page in units."""
        return self.width() / self.unit

    @property
    def page_height(self) -> float:
        """The height of the page in units."""
        return self.height() / self.unit

    @property
    def right_to_left(self) -> bool:
        """Whether the window reads from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def speak(self, language: str) -> None:
        """Speak a language from now on, and read in its direction."""
        self.tongue = tongue(language)
        self.setLayoutDirection(self.tongue.direction)
        self.setWindowTitle(self.title())
        self.setAccessibleName(self.title())
        self.arrange()

    @abstractmethod
    def title(self) -> str:
        """Return the name of the window, in its language."""

    @abstractmethod
    def lay_out(self) -> tuple[tuple[Block, ...], tuple[tuple[Figures, QColor], ...]]:
        """Return the blocks of the present content, in painting order, and the figures above them with their ink."""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.arrange()

    def set_percent(self, percent: int) -> None:
        """Take a size of type, 100 to 200 percent."""
        self._percent = min(max(percent, 100), 200)
        self.arrange()

    @property
    def factors(self) -> tuple[float, ...]:
        """By how much type may be larger than drawn: as much as was asked for, then as much as there is room for."""
        return (*(percent / 100 for percent in range(self._percent, 100, -25)), 1.0)

    @property
    def percent(self) -> int:
        """The size of type, in percent."""
        return self._percent

    def arrange(self) -> None:
        """Lay everything out anew and have the whole window painted."""
        self._ratio = self.devicePixelRatioF()
        self._blocks, self._figures = self.lay_out()
        self.update()

    def box(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return the box, in units, that begins `x` from the leading edge."""
        return QRectF(self.page_width - x - width if self.right_to_left else x, y, width, height)

    def pixels(self, box: QRectF) -> QRect:
        """Return the pixels of the window that a box in units touches."""
        unit = self.unit
        return QRectF(box.x() * unit, box.y() * unit, box.width() * unit, box.height() * unit).toAlignedRect()

    def put_figures(
        self, figures: Figures, x: float, base: float, size: int, max_width: float, *, ends: bool, bold: bool = False
    ) -> None:
        """Place figures that begin (or end) `x` units from the leading edge; they read left to right all the same."""
        unit = self.unit
        margin = self.page_width - x if self.right_to_left else x
        from_right = ends is not self.right_to_left
        place = Place(margin * unit, base * unit, round(size * unit), max_width * unit, from_right, bold)
        figures.put(place, self._ratio)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the event's region touches, and nothing else."""
        if self.devicePixelRatioF() != self._ratio:
            self.arrange()
        region = event.region()
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.ground)
        painter.save()
        painter.scale(self.unit, self.unit)
        sheet = Sheet(painter, self.page_width, self)
        for block in self._blocks:
            if region.intersects(self.pixels(block.box)):
                block.paint(sheet)
        painter.restore()
        for figures, ink in self._figures:
            figures.paint(sheet, region, ink)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that there is something to show to somebody."""
        self.came_in_sight.emit()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew when the language or its direction changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.LanguageChange):
            self.arrange()

    def repaint_part(self, region: QRegion) -> None:
        """Have a region, in pixels of the window, painted with the next frame."""
        if not region.isEmpty():
            self.update(region)
