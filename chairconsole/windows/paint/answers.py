"""The mark of each answer in a vote by name: no colours, for a vote is no phase, and colours would judge."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from chairconsole.rules.terms import Answer
from chairconsole.windows.paint.marks import disc, paint_hollow
from chairconsole.windows.paint.theme import Theme

_LEAST_WEIGHT = 1.8


def paint_answer(painter: QPainter, centre: QPointF, size: float, answer: Answer, theme: Theme, ground: QColor) -> None:
    """Paint an answer: yes solid with a plus of the ground, no outlined with a minus, a ring, a dash, or dashed."""
    weight, reach = max(_LEAST_WEIGHT, size / 9), 0.27 * size
    box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    inset = weight / 2
    path = QPainterPath()
    match answer:
        case Answer.YES:
            path.addRoundedRect(box, size / 6, size / 6)
            painter.fillPath(path, theme.text_2)
            _stroke(painter, centre, reach, weight, ground)
            _stroke(painter, centre, reach, weight, ground, upright=True)
        case Answer.NO:
            path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), size / 7, size / 7)
            painter.strokePath(path, QPen(theme.text, weight))
            _stroke(painter, centre, reach, weight, theme.text)
        case Answer.ABSTAIN:
            paint_hollow(painter, disc(centre, 0.6 * size), theme.text_2, weight)
        case Answer.NOT_PARTICIPATING:
            _stroke(painter, centre, 0.2 * size, weight, theme.text_2)
        case Answer.NO_ANSWER:
            pen = QPen(theme.attention_edge, weight)
            pen.setDashPattern([1.8, 1.4])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            path.addRect(box.adjusted(inset, inset, -inset, -inset))
            painter.strokePath(path, pen)


def _stroke(
    painter: QPainter, centre: QPointF, reach: float, weight: float, ink: QColor, *, upright: bool = False
) -> None:
    across, along = (weight, 2 * reach) if upright else (2 * reach, weight)
    painter.fillRect(QRectF(centre.x() - across / 2, centre.y() - along / 2, across, along), ink)
