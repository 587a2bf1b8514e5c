"""The phase of a statement in every window the same: plate, time bar and beat."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from chairconsole.models.scenes import FloorScene
from chairconsole.models.tongue import Tongue
from chairconsole.rules.phase import Phase
from chairconsole.windows.paint.fonts import face
from chairconsole.windows.paint.lettering import CAP_HALF, advance
from chairconsole.windows.paint.marks import SHAPES, paint_hollow, paint_solid
from chairconsole.windows.paint.theme import PhaseInk, Theme

PLACES = (Phase.SPEAKING, Phase.ONE_MINUTE, Phase.TIME, Phase.OVER)
"""The four places of the shapes, in their fixed order."""

HOLLOW = 0.62
"""The size of a hollow shape, measured by the solid one."""

# all by the height of the plate
_PAD, _PITCH, _LAST, _SOLID, _WORD = 0.39, 0.68, 0.607, 0.44, 0.45


def phase_word(phase: Phase, tongue: Tongue) -> str:
    """Return the word of a phase, in the window's language."""
    translate = tongue.translate
    words = {
        Phase.SPEAKING: translate("Phase", "SPEAKING"),
        Phase.ONE_MINUTE: translate("Phase", "ONE MINUTE"),
        Phase.TIME: translate("Phase", "TIME"),
        Phase.OVER: translate("Phase", "OVER"),
        Phase.PAUSED: translate("Phase", "PAUSED"),
    }
    return words[phase]


def hollow_weight(size: float) -> float:
    """Return the thickness of a hollow shape's outline."""
    return 1.0 + 0.055 * size


def plate_width(height: float, tongue: Tongue) -> float:
    """Return the constant width of a plate: that of the longest of the five words."""
    size = round(_WORD * height)
    longest = max(advance(phase_word(phase, tongue), size, True) for phase in Phase)
    return longest + (_PAD + 0.8 + 3 * _PITCH + _LAST) * height


def shape_at(phase: Phase, place: Phase, present: Phase) -> Phase:
    """Return the shape that stands at a place: its own, but two bars at the present one while paused."""
    return Phase.PAUSED if phase is Phase.PAUSED and place is present else place


def paint_plate(painter: QPainter, box: QRectF, phase: Phase, present: Phase, theme: Theme, tongue: Tongue) -> None:
    """Paint the plate; `present` is the phase that runs, or stands still under PAUSED."""
    right_to_left = tongue.direction == Qt.LayoutDirection.RightToLeft
    ink, height = theme.phases[phase], box.height()
    painter.setPen(Qt.PenStyle.NoPen if ink.edge is None else QPen(ink.edge, 1.0))
    painter.setBrush(ink.plate)
    painter.drawRoundedRect(box if ink.edge is None else box.adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0)
    _paint_plate_word(painter, box, phase_word(phase, tongue), ink, right_to_left)
    for number, place in enumerate(PLACES):
        from_end = (_LAST + (3 - number) * _PITCH) * height
        centre = QPointF(box.left() + from_end if right_to_left else box.right() - from_end, box.center().y())
        shape = SHAPES[shape_at(phase, place, present)]
        if place is present:
            paint_solid(painter, shape(centre, _SOLID * height), ink.word)
        else:
            size = HOLLOW * _SOLID * height
            weight = hollow_weight(size)
            paint_hollow(painter, shape(centre, size - weight / 2), ink.word, weight)


def _paint_plate_word(painter: QPainter, box: QRectF, word: str, ink: PhaseInk, right_to_left: bool) -> None:
    size = round(_WORD * box.height())
    pad = _PAD * box.height()
    left = box.right() - pad - advance(word, size, True) if right_to_left else box.left() + pad
    painter.setFont(face(size, True))
    painter.setPen(ink.word)
    painter.drawText(QPointF(left, box.center().y() + CAP_HALF * size), word)


@dataclass(frozen=True, slots=True)
class Lapse:
    """What the time bar shows, as parts of its length: what is left, where the last minute begins, what is over."""

    phase: Phase
    left: float
    last_minute: float | None = None
    over: float = 0.0

    @staticmethod
    def of(phase: Phase, shown_s: int, limit_s: int, last_stretch_s: int = 60) -> "Lapse":
        """Measure the seconds left, as shown, against the limit; the overtime is full after a minute."""
        left = min(1.0, max(0.0, shown_s / limit_s))
        last_minute = last_stretch_s / limit_s if limit_s > last_stretch_s else None
        return Lapse(phase, left, last_minute, min(1.0, max(0.0, -shown_s / 60)))

    def run(self) -> tuple[float, float]:
        """Return where the filled run begins and ends, as parts of the length from the leading edge."""
        if self.phase is Phase.TIME:
            return 0.0, 1.0
        if self.over and self.phase in (Phase.OVER, Phase.PAUSED):
            return 1.0 - self.over, 1.0
        return 0.0, self.left


def lapse_of(floor: FloorScene) -> Lapse:
    """Return what the time bar shows of the floor: nothing runs for one who was called and has not begun."""
    if floor.called_s is not None:
        return Lapse(Phase.SPEAKING, 0.0)
    return Lapse.of(floor.phase, floor.shown_s, floor.limit_s, floor.last_stretch_s)


def changed_part(box: QRectF, before: Lapse, after: Lapse, right_to_left: bool = False) -> QRectF:
    """Return the part of a bar that differs between two lapses, its moving edges included; empty if none does."""
    if before == after:
        return QRectF()
    if (before.phase, before.last_minute) != (after.phase, after.last_minute):
        return box
    ends = [end for one, two in zip(before.run(), after.run(), strict=True) if one != two for end in (one, two)]
    if not ends:
        return QRectF()
    first, last = min(ends) * box.width(), max(ends) * box.width()
    left = box.right() - last if right_to_left else box.left() + first
    return QRectF(left, box.top(), last - first, box.height()).adjusted(-2.0, 0.0, 2.0, 0.0) & box


def paint_bar(
    painter: QPainter,
    box: QRectF,
    lapse: Lapse,
    theme: Theme,
    behind: QColor,
    right_to_left: bool = False,
    radius: float | None = None,
    gap: float | None = None,
) -> None:
    """Paint the time bar; `behind` is what the gap at the last minute lets through."""
    round_by = box.height() / 2 if radius is None else radius
    track = QPainterPath()
    track.addRoundedRect(box, round_by, round_by)
    start, end = (part * box.width() for part in lapse.run())
    left = box.right() - end if right_to_left else box.left() + start
    run = QRectF(left, box.top(), end - start, box.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(track, theme.sunken)
    filled = QPainterPath()
    filled.addRect(run)
    filled = filled.intersected(track)
    _paint_run(painter, filled, run, lapse.phase, theme, right_to_left)
    painter.restore()
    striped_over = lapse.over > 0.0 and lapse.phase is not Phase.TIME
    if lapse.last_minute is not None and not striped_over:
        opening = max(2.0, box.height() / 4) if gap is None else gap
        middle = lapse.last_minute * box.width()
        middle = box.right() - middle if right_to_left else box.left() + middle
        painter.fillRect(QRectF(middle - opening / 2, box.top(), opening, box.height()), behind)


def _paint_run(
    painter: QPainter, filled: QPainterPath, run: QRectF, phase: Phase, theme: Theme, right_to_left: bool
) -> None:
    ink = theme.phases[phase]
    if phase is not Phase.PAUSED:
        painter.fillPath(filled, ink.plate)
    if ink.edge is not None:
        painter.setClipPath(filled)
        painter.strokePath(filled, QPen(ink.edge, 2.0))
    if phase is Phase.PAUSED:
        _paint_stripes(painter, filled, run, ink.plate, 0.6, right_to_left)
    elif ink.stripe is not None:
        _paint_stripes(painter, filled, run, ink.stripe, 0.43, right_to_left)


def _paint_stripes(
    painter: QPainter, clip: QPainterPath, run: QRectF, ink: QColor, share: float, right_to_left: bool
) -> None:
    """Paint slanting stripes as clipped shapes: a hatch brush would not grow with the window."""
    height = run.height()
    period = max(9.5, 0.875 * height)
    lean = -height if right_to_left else height
    # counted from the window's edge, so that a growing run does not drag its stripes along
    first, last = int((run.left() - height) // period) - 1, int((run.right() + height) // period) + 1
    stripes = QPainterPath()
    for number in range(first, last + 1):
        foot, head = QPointF(number * period, run.bottom()), QPointF(number * period + lean, run.top())
        across = QPointF(share * period, 0.0)
        stripes.addPolygon(QPolygonF([foot, foot + across, head + across, head]))
        stripes.closeSubpath()
    painter.setClipPath(clip)
    painter.fillPath(stripes, ink)


@lru_cache(maxsize=64)
def beat_cells(left: float, top: float, width: float, height: float, right_to_left: bool) -> tuple[QRectF, QRectF]:
    """Return the two cells of the beat, the leading one first, in a box three of whose fifths they and a gap fill."""
    cell = 0.4 * width
    near, far = QRectF(left, top, cell, height), QRectF(left + width - cell, top, cell, height)
    return (far, near) if right_to_left else (near, far)


def paint_beat(painter: QPainter, box: QRectF, first: bool, theme: Theme, right_to_left: bool = False) -> None:
    """Paint the beat: two cells, of which the first or the second is filled; each tick they change places."""
    cells = beat_cells(box.left(), box.top(), box.width(), box.height(), right_to_left)
    for cell, filled in zip(cells, (first, not first), strict=True):
        painter.fillRect(cell, theme.text_2 if filled else theme.sunken)
