"""Every mark the windows show, as painted paths: the fonts have no shapes, ticks or arrows."""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from chairconsole.rules.phase import Phase
from chairconsole.rules.terms import AgendaState, Finding, Form
from chairconsole.windows.paint.theme import Theme

Shape = Callable[[QPointF, float], QPainterPath]


def _box(centre: QPointF, width: float, height: float) -> QRectF:
    return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)


def _polygon(centre: QPointF, size: float, *places: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(centre.x() + x * size, centre.y() + y * size) for x, y in places]))
    path.closeSubpath()
    return path


def disc(centre: QPointF, size: float) -> QPainterPath:
    """Return a disc: SPEAKING."""
    path = QPainterPath()
    path.addEllipse(centre, size / 2, size / 2)
    return path


def triangle(centre: QPointF, size: float) -> QPainterPath:
    """Return a triangle that looks as large as the disc: ONE MINUTE."""
    return _polygon(centre, size, (0.0, -0.5), (0.55, 0.44), (-0.55, 0.44))


def square(centre: QPointF, size: float) -> QPainterPath:
    """Return a square that looks as large as the disc: TIME."""
    path = QPainterPath()
    path.addRect(_box(centre, 0.85 * size, 0.85 * size))
    return path


def diamond(centre: QPointF, size: float) -> QPainterPath:
    """Return a diamond that looks as large as the disc: OVER."""
    return _polygon(centre, size, (0.0, -0.58), (0.58, 0.0), (0.0, 0.58), (-0.58, 0.0))


def bars(centre: QPointF, size: float) -> QPainterPath:
    """Return two upright bars: PAUSED."""
    path = QPainterPath()
    for side in (-0.285, 0.285):
        path.addRect(_box(centre + QPointF(side * size, 0.0), 0.34 * size, 0.91 * size))
    return path


SHAPES: Mapping[Phase, Shape] = MappingProxyType(
    {Phase.SPEAKING: disc, Phase.ONE_MINUTE: triangle, Phase.TIME: square, Phase.OVER: diamond, Phase.PAUSED: bars}
)
"""The shape of each phase; the first four stand in this order wherever a phase is shown."""


def paint_solid(painter: QPainter, path: QPainterPath, ink: QColor) -> None:
    """Fill a path."""
    painter.fillPath(path, ink)


def paint_hollow(painter: QPainter, path: QPainterPath, ink: QColor, width: float) -> None:
    """Draw a path's outline, with sharp corners."""
    pen = QPen(ink, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.strokePath(path, pen)


def _stroke(painter: QPainter, ink: QColor, width: float, *points: QPointF) -> None:
    path = QPainterPath(points[0])
    for point in points[1:]:
        path.lineTo(point)
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.strokePath(path, pen)


def _weight(size: float) -> float:
    """Return the thickness of a mark's lines."""
    return max(1.5, size / 10)


def paint_tick(painter: QPainter, centre: QPointF, size: float, ink: QColor) -> None:
    """Paint a tick: settled, in order, concluded."""
    at = [centre + QPointF(x * size, y * size) for x, y in ((-0.40, 0.02), (-0.12, 0.30), (0.40, -0.30))]
    _stroke(painter, ink, 1.15 * _weight(size), *at)


def paint_attention(painter: QPainter, centre: QPointF, size: float, ink: QColor) -> None:
    """Paint the attention triangle with its exclamation mark: asks for an act."""
    paint_hollow(painter, _polygon(centre, size, (0.0, -0.42), (0.46, 0.38), (-0.46, 0.38)), ink, _weight(size))
    weight = 1.1 * _weight(size)
    painter.fillRect(_box(centre + QPointF(0.0, -0.02 * size), weight, 0.26 * size), ink)
    painter.fillRect(_box(centre + QPointF(0.0, 0.21 * size), weight, 0.11 * size), ink)


def paint_barred(painter: QPainter, centre: QPointF, size: float, ink: QColor) -> None:
    """Paint the barred square: not accepted, refused."""
    paint_hollow(painter, square(centre, size), ink, _weight(size))
    painter.fillRect(_box(centre, 0.42 * size, 1.2 * _weight(size)), ink)


def paint_finding(painter: QPainter, centre: QPointF, size: float, finding: Finding, theme: Theme) -> None:
    """Paint how credentials were found."""
    if finding is Finding.IN_ORDER:
        paint_tick(painter, centre, size, theme.text_2)
    elif finding is Finding.INCOMPLETE:
        paint_attention(painter, centre, size, theme.attention)
    elif finding is Finding.ON_ASSURANCE:
        # a tick that is still to be filled: the credentials follow
        _broken_ring(painter, centre, size, theme.text_2)
        paint_tick(painter, centre, 0.6 * size, theme.text_2)
    else:
        paint_barred(painter, centre, size, theme.refusal)


def _ring(painter: QPainter, centre: QPointF, size: float, ink: QColor) -> None:
    weight = _weight(size)
    paint_hollow(painter, disc(centre, size - weight), ink, weight)


def _sector(painter: QPainter, centre: QPointF, size: float, start: float, span: float, ink: QColor) -> None:
    """Fill a part of a disc, from `start` degrees on, counter-clockwise from three o'clock."""
    path = QPainterPath(centre)
    path.arcTo(_box(centre, size, size), start, span)
    path.closeSubpath()
    painter.fillPath(path, ink)


def _broken_ring(painter: QPainter, centre: QPointF, size: float, ink: QColor) -> None:
    weight = _weight(size)
    pen = QPen(ink, weight)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    box = _box(centre, size - weight, size - weight)
    for part in range(8):
        painter.drawArc(box, int((part * 45 + 8) * 16), 29 * 16)


def paint_credentials(
    painter: QPainter,
    centre: QPointF,
    size: float,
    form: Form | None,
    theme: Theme,
    challenged: bool = False,
    excluded: bool = False,
) -> None:
    """Paint the disc of credentials: as full as their form is good, with a diamond at its shoulder if challenged.

    Of a delegation that the Conference decided not to admit it is barred.
    """
    ink = theme.edge
    if form is Form.FORMAL:
        paint_solid(painter, disc(centre, size), ink)
    elif form is Form.COPY:
        _ring(painter, centre, size, ink)
        _sector(painter, centre, size, -90.0, 180.0, ink)
    elif form is Form.INFORMATION:
        _ring(painter, centre, size, ink)
        _sector(painter, centre, size, 0.0, 90.0, ink)
    else:
        _broken_ring(painter, centre, size, ink)
    if excluded:
        _bar(painter, centre, size, theme)
    if challenged:
        shoulder = centre + QPointF(0.32 * size, -0.38 * size)
        # a rim of ground keeps the diamond apart from the disc behind it
        paint_hollow(painter, diamond(shoulder, 0.42 * size), theme.surface, 1.5)
        paint_solid(painter, diamond(shoulder, 0.42 * size), theme.attention)


def _bar(painter: QPainter, centre: QPointF, size: float, theme: Theme) -> None:
    """Strike a mark through, from corner to corner, with a rim of ground on both sides."""
    reach = QPointF(0.56 * size, -0.56 * size)
    for ink, weight in ((theme.surface, 4.5), (theme.refusal, 2.5)):
        pen = QPen(ink, weight)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(centre - reach, centre + reach)


def paint_agenda(painter: QPainter, centre: QPointF, size: float, state: AgendaState, theme: Theme) -> None:
    """Paint how far the Conference is with an item."""
    if state is AgendaState.NOT_OPENED:
        _ring(painter, centre, size, theme.edge)
    elif state is AgendaState.OPEN:
        paint_solid(painter, disc(centre, 0.9 * size), theme.accent)
    elif state is AgendaState.SUSPENDED:
        _ring(painter, centre, size, theme.text_2)
        _sector(painter, centre, size, 90.0, 180.0, theme.text_2)
    elif state is AgendaState.DEFERRED:
        _ring(painter, centre, size, theme.edge)
        _sector(painter, centre, size, 180.0, 180.0, theme.text_3)
    elif state is AgendaState.LEFT_OPEN:
        _ring(painter, centre, size, theme.edge)
        paint_solid(painter, disc(centre, 0.34 * size), theme.text_2)
    else:
        paint_tick(painter, centre, size, theme.text_3)


def gavel(centre: QPointF, size: float) -> QPainterPath:
    """Return the gavel on its block; it strikes to the left in every language."""
    upright = QPainterPath()
    upright.setFillRule(Qt.FillRule.WindingFill)
    upright.addRect(QRectF(-0.25, -0.15, 0.50, 0.30))
    for end in (-0.25, 0.25):
        upright.addRoundedRect(QRectF(end - 0.055, -0.21, 0.11, 0.42), 0.03, 0.03)
    upright.addRoundedRect(QRectF(-0.055, 0.10, 0.11, 0.66), 0.05, 0.05)
    turned = QTransform().translate(-0.10, -0.15).rotate(-45.0).map(upright.simplified())
    turned.setFillRule(Qt.FillRule.WindingFill)
    block = QPainterPath()
    block.addRect(QRectF(-0.46, 0.36, 0.52, 0.10))
    return QTransform().translate(centre.x(), centre.y()).scale(size, size).map(turned.united(block))


def paint_gavel(painter: QPainter, centre: QPointF, size: float, ink: QColor) -> None:
    """Paint the gavel; always with its word."""
    paint_solid(painter, gavel(centre, size), ink)


def paint_lens(painter: QPainter, centre: QPointF, size: float, ink: QColor) -> None:
    """Paint the lens of a search field."""
    eye = centre + QPointF(-0.10 * size, -0.10 * size)
    paint_hollow(painter, disc(eye, 0.60 * size), ink, 1.2 * _weight(size))
    rim = 0.30 * size * math.sqrt(0.5)
    _stroke(painter, ink, 1.4 * _weight(size), eye + QPointF(rim, rim), centre + QPointF(0.42 * size, 0.42 * size))


def paint_chevron(painter: QPainter, centre: QPointF, size: float, ink: QColor) -> None:
    """Paint the chevron of what opens downward."""
    at = [centre + QPointF(x * size, y * size) for x, y in ((-0.32, -0.16), (0.0, 0.16), (0.32, -0.16))]
    _stroke(painter, ink, 1.2 * _weight(size), *at)
