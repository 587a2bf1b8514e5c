"""Push buttons with their key caps, and badges, painted alike in every window."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from chairconsole.windows.paint.lettering import CAP_HALF, advance
from chairconsole.windows.paint.marks import paint_attention, paint_gavel, paint_tick
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import LIGHT, Theme

RING = 4
"""A button is this much larger than what is painted of it, on every side: the focus ring stands there."""

_CAP_PX = 11
BADGE_HEIGHT = 22
_BADGE_PX = 12


class Look(Enum):
    """How much ink a button gets; one filled button at a time, and it is the next step."""

    FILLED = "filled"
    OUTLINE = "outline"
    QUIET = "quiet"


def cap_width(key: str, unit: float = 1.0) -> float:
    """Return the width of a key cap, in larger type by `unit`."""
    return max(22.0 * unit, advance(key, round(_CAP_PX * unit)) + 11.0 * unit) if key else 0.0


def paint_cap(sheet: Sheet, key: str, x: float, middle: float, ink: QColor, edge: QColor, unit: float = 1.0) -> float:
    """Paint a key cap that begins at `x`, in larger type by `unit`, and return its width."""
    width, size = cap_width(key, unit), round(_CAP_PX * unit)
    sheet.outline(sheet.rect(x, middle - 9.5 * unit, width, 19.0 * unit), edge, 4.0 * unit)
    sheet.write(key, x + (width - advance(key, size)) / 2, middle + CAP_HALF * size, size, ink)
    return width


class PushButton(QAbstractButton):
    """A button with its word, its key and, on the one that strikes it, the gavel."""

    def __init__(
        self, text: str, look: Look = Look.OUTLINE, key: str = "", gavel: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._key, self._gavel = look, key, gavel
        self._theme = LIGHT
        self._size_px, self._height, self._radius = 14, 40, 6.0
        self._always_bold, self._unit = False, 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it by Enter too, where it has the ring."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    @property
    def look(self) -> Look:
        """How much ink the button gets."""
        return self._look

    @property
    def key(self) -> str:
        """What stands on its key cap; empty if it shows none."""
        return self._key

    def set_text(self, text: str) -> None:
        """Give the button its word, for eyes and for screen readers."""
        # an ampersand would make a mnemonic, and acts have their keys already
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_look(self, look: Look) -> None:
        """Fill the button, outline it or leave it quiet."""
        if look is not self._look:
            self._look = look
            self.updateGeometry()
            self.update()

    def set_gavel(self, gavel: bool) -> None:
        """Have the gavel stand before the word, or not."""
        if gavel is not self._gavel:
            self._gavel = gavel
            self.updateGeometry()
            self.update()

    def set_key(self, key: str) -> None:
        """Name the key that does the same."""
        self._key = key
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def set_measures(
        self, size_px: int, height: int, radius: float = 6.0, always_bold: bool = False, unit: float = 1.0
    ) -> None:
        """Set the size of the word, the painted height and the corners, in pixels; `unit` is the size of type."""
        self._size_px, self._height, self._radius, self._always_bold = size_px, height, radius, always_bold
        self._unit = unit
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size the word and the key ask for, the focus ring's room included."""
        pad = 0.375 * self._height if self._look is not Look.QUIET else 8.0
        return QSize(round(self._content_width() + 2 * pad) + 2 * RING, self._height + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: a button's word is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill or outline, then gavel, word and key cap in a row, and the focus ring outside."""
        painter = QPainter(self)
        sheet = Sheet(painter, self.width(), self)
        box = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        ink = self._paint_ground(sheet, box)
        self._paint_content(sheet, box, ink)
        if self.hasFocus():
            sheet.outline(QRectF(self.rect()), self._theme.focus, self._radius + RING, 2.0)
        painter.end()

    def _bold(self) -> bool:
        return self._always_bold or self._look is Look.FILLED

    def _word(self) -> str:
        return self.text().replace("&&", "&")

    def _content_width(self) -> float:
        width = advance(self._word(), self._size_px, self._bold())
        if self._gavel:
            width += self._icon_px() + self._icon_gap()
        if self._key:
            width += 10.0 * self._unit + cap_width(self._key, self._unit)
        return width

    def _icon_px(self) -> float:
        return 1.12 * self._size_px

    def _icon_gap(self) -> float:
        return 0.45 * self._size_px

    def _paint_ground(self, sheet: Sheet, box: QRectF) -> QColor:
        """Paint what lies behind the word and return the word's colour."""
        theme = self._theme
        if not self.isEnabled():
            sheet.outline(box, theme.edge, self._radius, dashed=True)
            return theme.text_3
        if self._look is Look.FILLED:
            sheet.fill(box, theme.fill.darker(115) if self.isDown() else theme.fill, self._radius)
            return theme.on_fill
        if self.isDown():
            sheet.fill(box, theme.sunken, self._radius)
        elif self._look is Look.OUTLINE:
            sheet.fill(box, theme.surface, self._radius)
        if self._look is Look.OUTLINE:
            sheet.outline(box, theme.edge, self._radius)
            return theme.text
        return theme.text_2

    def _paint_content(self, sheet: Sheet, box: QRectF, ink: QColor) -> None:
        size, bold, middle = self._size_px, self._bold(), box.center().y()
        x = (self.width() - self._content_width()) / 2
        if self._gavel:
            centre = QPointF(sheet.left(x + self._icon_px() / 2), middle)
            paint_gavel(sheet.painter, centre, self._icon_px(), ink)
            x += self._icon_px() + self._icon_gap()
        x += sheet.write(self._word(), x, middle + CAP_HALF * size, size, ink, bold=bold)
        if self._key:
            edge = ink if self._look is Look.FILLED and self.isEnabled() else self._theme.edge
            paint_cap(sheet, self._key, x + 10.0 * self._unit, middle, ink, edge, self._unit)


class Badge(Enum):
    """What a badge tells: a plain fact, something settled, something that asks for an act, the rehearsal."""

    PLAIN = "plain"
    SETTLED = "settled"
    ATTENTION = "attention"
    ACCENT = "accent"


def badge_width(words: str, kind: Badge = Badge.PLAIN) -> float:
    """Return the width of a badge; without words only its mark stands in it."""
    mark = 14.0 if kind in (Badge.SETTLED, Badge.ATTENTION) else 0.0
    gap = 2.0 if mark and words else 0.0
    return 16.0 + mark + gap + advance(words, _BADGE_PX)


def paint_badge(sheet: Sheet, x: float, y: float, words: str, theme: Theme, kind: Badge = Badge.PLAIN) -> float:
    """Paint a badge whose leading top corner is given, and return its width."""
    ink, edge = {
        Badge.PLAIN: (theme.text_2, theme.edge),
        Badge.SETTLED: (theme.text_2, theme.edge),
        Badge.ATTENTION: (theme.attention, theme.attention_edge),
        Badge.ACCENT: (theme.accent, theme.accent),
    }[kind]
    width, middle = badge_width(words, kind), y + BADGE_HEIGHT / 2
    sheet.outline(sheet.rect(x, y, width, BADGE_HEIGHT), edge, 4.0)
    at = x + 8.0
    if kind is Badge.SETTLED:
        paint_tick(sheet.painter, QPointF(sheet.left(at + 6.0), middle), 12.0, ink)
        at += 16.0
    elif kind is Badge.ATTENTION:
        paint_attention(sheet.painter, QPointF(sheet.left(at + 6.0), middle), 13.0, ink)
        at += 16.0
    sheet.write(words, at, middle + CAP_HALF * _BADGE_PX, _BADGE_PX, ink)
    return width
