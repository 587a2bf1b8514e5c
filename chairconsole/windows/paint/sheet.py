"""A painter that knows how a widget is read: places count from the leading edge and are mirrored here, once."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from chairconsole.windows.paint.digits import in_digits
from chairconsole.windows.paint.fonts import face
from chairconsole.windows.paint.lettering import CAP_HALF, Setting, advance, bearings, direction_of, is_arabic


class Sheet:
    """Paints words and boxes by their distance from the leading edge; figures and times never turn round."""

    def __init__(self, painter: QPainter, width: float, read_in: QWidget) -> None:
        self.painter = painter
        self.width = width
        self.right_to_left = read_in.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.zero = read_in.locale().zeroDigit()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return the box that begins `x` from the leading edge."""
        return QRectF(self.left(x, width), y, width, height)

    def left(self, x: float, width: float = 0.0) -> float:
        """Return the left end of what begins `x` from the leading edge and is `width` wide."""
        return self.width - x - width if self.right_to_left else x

    def write(
        self,
        text: str,
        x: float,
        base: float,
        size: int,
        ink: QColor,
        *,
        bold: bool = False,
        ends: bool = False,
        optical: bool = False,
        squeeze: float = 1.0,
    ) -> float:
        """Write one line that begins at `x` (or `ends` there) and return how wide it is.

        With `optical` it is the ink of the first letter, not its bearing, that stands on `x`.
        """
        width = advance(text, size, bold) * squeeze
        left = self.left(x - width if ends else x, width)
        # Qt misjudges the ink of joined letters, and that of Arabic ones stands close to the margin anyway
        if optical and not is_arabic(text):
            near, far = bearings(text, size, bold)
            left += far * squeeze if self.right_to_left else -near * squeeze
        self.painter.save()
        self.painter.translate(left, base)
        self.painter.scale(squeeze, 1.0)
        self._draw(text, size, ink, bold)
        self.painter.restore()
        return width

    def _draw(self, text: str, size: int, ink: QColor, bold: bool) -> None:
        # without it parentheses in Arabic names, and those of a code in an Arabic window, turn over
        self.painter.setLayoutDirection(direction_of(text, self.right_to_left))
        self.painter.setFont(face(size, bold))
        self.painter.setPen(ink)
        self.painter.drawText(QPointF(0.0, 0.0), in_digits(text, self.zero))

    def write_setting(self, words: Setting, x: float, base: float, ink: QColor, *, optical: bool = False) -> float:
        """Write the lines of a setting, the first on `base`, and return the base line of the last."""
        pitch = words.pitch
        for number, line in enumerate(words.lines):
            at = base + number * pitch
            self.write(line, x, at, words.size, ink, bold=words.bold, optical=optical, squeeze=words.squeeze)
        return base + (len(words.lines) - 1) * pitch

    def write_amid(self, words: Setting, x: float, middle: float, ink: QColor) -> None:
        """Write the lines of a setting, one or several, so that their middle stands at a height."""
        first = middle + CAP_HALF * words.size - (len(words.lines) - 1) * words.pitch / 2
        self.write_setting(words, x, first, ink)

    def fill(self, box: QRectF, ink: QColor, radius: float = 0.0) -> None:
        """Fill a box, mirrored already, with rounded corners or plain."""
        if not radius:
            self.painter.fillRect(box, ink)
            return
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(ink)
        self.painter.drawRoundedRect(box, radius, radius)

    def stripe(self, box: QRectF, ink: QColor) -> None:
        """Stripe a box, mirrored already; by clipped lines, for a hatch brush would not grow with the window."""
        self.painter.save()
        self.painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        self.painter.setPen(ink)
        lean = round(box.height())
        for step in range(-lean, int(box.width()) + 1, 4):
            foot = QPointF(box.left() + step, box.bottom())
            self.painter.drawLine(foot, foot + QPointF(lean, -box.height()))
        self.painter.restore()

    def outline(self, box: QRectF, ink: QColor, radius: float = 0.0, width: float = 1.0, dashed: bool = False) -> None:
        """Draw the outline just inside a box, mirrored already."""
        inset = width / 2
        pen = QPen(ink, width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dashed:
            pen.setDashPattern([3.0, 2.0])
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(
            box.adjusted(inset, inset, -inset, -inset), max(0.0, radius - inset), max(0.0, radius - inset)
        )
