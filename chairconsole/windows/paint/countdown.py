"""The large figures: equal cells that stand still, drawn ahead, and only the changed ones painted again."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from chairconsole.windows.paint.digits import in_digits
from chairconsole.windows.paint.fonts import face
from chairconsole.windows.paint.lettering import CAP_HALF, advance, bearings
from chairconsole.windows.paint.sheet import Sheet

MINUS = "−"
_TIGHT_FROM_PX = 60
_TIGHT = 0.955
_COLON = 0.28
_DOT, _DOT_BOLD = 0.106, 0.14
_DOTS_APART = 0.17
_DASH, _DASH_HIGH = 0.365, 0.077


def format_time(seconds: int) -> str:
    """Write seconds as m:ss, or h:mm:ss from an hour on, with a true minus below zero."""
    sign = MINUS if seconds < 0 else ""
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours}:{minutes:02}:{rest:02}" if hours else f"{sign}{minutes}:{rest:02}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where figures stand: the margin they begin or end at, their base line, greatest size and width."""

    margin: float
    base: float
    size: int
    max_width: float
    from_right: bool = False
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure, colon or minus in its cell; `left` and `width` are in pixels."""

    sign: str
    left: float
    width: float
    size: int


def _em(sign: str, tight: float) -> float:
    """Return the width of a cell in sizes."""
    if sign == ":":
        return _COLON
    return tight * advance("0", 1000) / 1000


def _inset(sign: str, bold: bool, from_right: bool, em: float) -> float:
    """Return how far the ink of the outer sign stands in from its cell's end, in sizes.

    On the right this is the zero's for every figure: the last one changes each second, and all would dance.
    """
    if sign == MINUS:
        return (em - _DASH) / 2
    near, far = bearings("0" if from_right else sign, 1000, bold)
    tightened = (advance("0", 1000, bold) / 1000 - em) / 2
    return (far if from_right else near) / 1000 - tightened


def lay_out(text: str, place: Place, grain: float = 1.0) -> tuple[Cell, ...]:
    """Give each sign its cell, from left to right in every language, in whole `grain`s of a pixel.

    If the figures are too wide their size shrinks; the base line and the outer margin stay.
    """
    large = place.size > _TIGHT_FROM_PX
    tight = _TIGHT if large else 1.0
    ems = [_em(sign, tight) for sign in text]
    outer = -1 if place.from_right else 0
    inset = _inset(text[outer], place.bold, place.from_right, ems[outer]) if large else 0.0
    inner = _inset(text[-1 - outer], place.bold, not place.from_right, ems[-1 - outer]) if large else 0.0
    size = min(place.size, int(place.max_width / (sum(ems) - inset - inner)))
    widths = [round(em * size / grain) * grain for em in ems]
    left = place.margin + inset * size - sum(widths) if place.from_right else place.margin - inset * size
    left = round(left / grain) * grain
    cells = []
    for sign, width in zip(text, widths, strict=True):
        cells.append(Cell(sign, left, width, size))
        left += width
    return tuple(cells)


def _shape(painter: QPainter, cell: Cell, base: float, ink: QColor, bold: bool) -> None:
    """Paint the sign of a cell as if the cell began at 0."""
    size, middle = cell.size, base - CAP_HALF * cell.size
    if cell.sign == ":":
        radius = (_DOT_BOLD if bold else _DOT) * size / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for way in (-1, 1):
            painter.drawEllipse(QPointF(cell.width / 2, middle + way * _DOTS_APART * size), radius, radius)
    elif cell.sign == MINUS:
        long, high = _DASH * size, _DASH_HIGH * size
        painter.fillRect(QRectF((cell.width - long) / 2, middle - high / 2, long, high), ink)
    else:
        painter.setPen(ink)
        painter.setFont(face(size, bold))
        painter.drawText(QPointF((cell.width - advance(cell.sign, size, bold)) / 2, base), cell.sign)


def _rise(size: int) -> int:
    """Return how far above the base line a cell begins, in whole pixels."""
    return int(0.75 * size) + 2


def _height(size: int) -> int:
    return _rise(size) + int(0.03 * size) + 2


@lru_cache(maxsize=96)
def _drawn(sign: str, width: float, size: int, bold: bool, rgba: int, ratio: float) -> QImage:
    """Draw one sign ahead, on nothing, at the screen's resolution: an image, for a pixmap may outlive the screen."""
    pixels = QSize(max(1, round(width * ratio)), max(1, round(_height(size) * ratio)))
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _shape(painter, Cell(sign, 0.0, width, size), _rise(size), QColor.fromRgba(rgba), bold)
    painter.end()
    return image


class Figures:
    """A time painted figure by figure; `show` says which part of the window has changed."""

    def __init__(self) -> None:
        self._place = Place(0.0, 0.0, 1, 1.0)
        self._ratio = 1.0
        self._text = ""
        self._cells: tuple[Cell, ...] = ()

    @property
    def text(self) -> str:
        """The time as it is shown."""
        return self._text

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The cells, from left to right."""
        return self._cells

    def put(self, place: Place, ratio: float = 1.0) -> None:
        """Give the figures another place, in pixels of the window, which then wants painting anew."""
        if (place, ratio) != (self._place, self._ratio):
            self._place, self._ratio = place, ratio
            self._cells = self._set_out(self._text)

    def show(self, text: str) -> QRegion:
        """Show another time and return the region to paint: the changed cells, or all if they had to move."""
        before, self._text = self._cells, text
        self._cells = self._set_out(text)
        region = QRegion()
        for cell in set(before) ^ set(self._cells):
            region += self.box(cell)
        return region

    def box(self, cell: Cell) -> QRect:
        """Return the pixels that a cell may touch."""
        return QRectF(cell.left, self._top(cell), cell.width, _height(cell.size)).toAlignedRect()

    def paint(self, sheet: Sheet, region: QRegion, ink: QColor) -> None:
        """Paint the cells that the region touches, in the sheet's digits; its painter must not be scaled."""
        for cell in self._cells:
            if region.intersects(self.box(cell)):
                sign = in_digits(cell.sign, sheet.zero)
                image = _drawn(sign, cell.width, cell.size, self._place.bold, ink.rgba(), self._ratio)
                sheet.painter.drawImage(QPointF(cell.left, self._top(cell)), image)

    def _top(self, cell: Cell) -> float:
        return round((self._place.base - _rise(cell.size)) * self._ratio) / self._ratio

    def _set_out(self, text: str) -> tuple[Cell, ...]:
        return lay_out(text, self._place, 1.0 / self._ratio) if text else ()
