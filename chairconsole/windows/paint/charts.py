"""Draws the debate: waiting time over the day, and bars of speaking time and of credentials, each with its figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from chairconsole.models.pictures import Point, Progress
from chairconsole.windows.paint.lettering import CAP_HALF, Step, advance, fit, in_one_size
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme

_SMALL, _BODY, _PAD = 12, 14, 8.0
_NAME_AT_MOST = 0.34
_BAR, _BAR_ROW = 16.0, 30.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its name, its length, the part of it that is over, its figures in words, and how it is filled."""

    name: str
    value: float
    told: str
    over: float = 0.0
    striped: bool = False
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the progress picture: what each line is, and the hour of the end."""

    actual: str
    planned: str
    expected: str
    end: str
    axis: str


class _Plot:
    """The field of a picture: time runs in the direction of reading, waiting time upward."""

    def __init__(self, sheet: Sheet, box: QRectF, first: datetime, last: datetime, most: float) -> None:
        self.sheet, self.box, self._first = sheet, box, first
        self._span = max(1.0, (last - first).total_seconds())
        self._most = max(1.0, most)

    def x(self, at: datetime) -> float:
        """Return how far from the leading edge a moment stands."""
        part = min(1.0, max(0.0, (at - self._first).total_seconds() / self._span))
        return self.box.left() + part * self.box.width()

    def y(self, seconds: float) -> float:
        """Return the height of a waiting time."""
        return self.box.bottom() - seconds / self._most * self.box.height()

    def point(self, at: datetime, seconds: float) -> QPointF:
        """Return where a point stands, mirrored already."""
        return QPointF(self.sheet.left(self.x(at)), self.y(seconds))

    def line(
        self, points: Sequence[Point], ink: QColor, width: float, *, dashed: bool = False, steps: bool = False
    ) -> None:
        """Draw a line through points; in steps where the value stands until it changes."""
        path = QPainterPath(self.point(*points[0]))
        before = points[0][1]
        for at, seconds in points[1:]:
            if steps:
                path.lineTo(self.point(at, before))
            path.lineTo(self.point(at, seconds))
            before = seconds
        pen = QPen(ink, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setDashPattern([4.0, 3.0])
        self.sheet.painter.setPen(pen)
        self.sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.sheet.painter.drawPath(path)


def paint_progress(sheet: Sheet, box: QRectF, progress: Progress, words: Words, theme: Theme) -> None:
    """Draw the waiting time as it was, as it was planned, and as it is expected to go, up to the closing hour."""
    first = progress.actual[0][0].replace(minute=0, second=0, microsecond=0)
    ends = [at for at, _ in (*progress.actual, *progress.planned, *progress.expected)]
    last = max([*ends, progress.ends or progress.now]) + timedelta(minutes=30)
    most = max(seconds for _, seconds in (*progress.actual, *progress.planned)) * 1.08
    label = max(advance(_hours(seconds), _SMALL) for seconds in _ticks(most)) + _PAD
    field = QRectF(box.left() + label, box.top() + 2.2 * _BODY, box.width() - label - 8.0, box.height() - 5.8 * _BODY)
    plot = _Plot(sheet, field, first, last, most)
    sheet.write(words.axis, box.left(), box.top() + _SMALL, _SMALL, theme.text_2)
    _paint_hours(plot, progress, first, last, theme)
    for seconds in _ticks(most):
        y = plot.y(seconds)
        sheet.fill(sheet.rect(field.left(), y, field.width(), 1.0), theme.line)
        sheet.write(_hours(seconds), field.left() - _PAD, y + CAP_HALF * _SMALL, _SMALL, theme.text_2, ends=True)
    if progress.planned:
        plot.line(progress.planned, theme.edge, 1.5, dashed=True)
    if progress.expected:
        plot.line(progress.expected, theme.accent, 2.0, dashed=True)
    plot.line(progress.actual, theme.accent, 3.0, steps=True)
    dot = plot.point(*progress.actual[-1])
    sheet.painter.setPen(Qt.PenStyle.NoPen)
    sheet.painter.setBrush(theme.accent)
    sheet.painter.drawEllipse(dot, 5.0, 5.0)
    if progress.ends is not None:
        x = plot.x(progress.ends)
        sheet.fill(sheet.rect(x - 1.0, field.top(), 2.0, field.height()), theme.attention)
    _paint_key(sheet, box, progress, words, theme)


def _paint_hours(plot: _Plot, progress: Progress, first: datetime, last: datetime, theme: Theme) -> None:
    """Draw the hours below, and the meetings as they sit: what lies between them is sunken."""
    sheet, field = plot.sheet, plot.box
    sheet.fill(sheet.rect(field.left(), field.top(), field.width(), field.height()), theme.sunken)
    for start, end in progress.hours:
        left, right = plot.x(start), plot.x(end)
        if right > left:
            sheet.fill(sheet.rect(left, field.top(), right - left, field.height()), theme.surface)
    span = (last - first) / timedelta(hours=1)
    step = next(hours for hours in (1, 2, 3, 6, 12, 24) if span / hours * 56 <= field.width() or hours == 24)
    at, day = first, None
    while at <= last:
        x = plot.x(at)
        told = f"{at:%H:%M}"
        half = advance(told, _SMALL) / 2
        if field.left() <= x - half and x + half <= field.right():
            sheet.fill(sheet.rect(x, field.bottom(), 1.0, 5.0), theme.edge)
            ink = theme.text if at.date() != day else theme.text_2
            sheet.write(told, x - half, field.bottom() + 8.0 + _SMALL, _SMALL, ink, bold=at.date() != day)
            day = at.date()
        at += timedelta(hours=step)


def _paint_key(sheet: Sheet, box: QRectF, progress: Progress, words: Words, theme: Theme) -> None:
    """Say below which line is which; each is told by its stroke too."""
    y, x = box.bottom() - 0.4 * _SMALL, box.left()
    rows = [(words.actual, theme.accent, 3.0, False)]
    rows += [(words.expected, theme.accent, 2.0, True)] if progress.expected else []
    rows += [(words.planned, theme.edge, 1.5, True)] if progress.planned else []
    rows += [(words.end, theme.attention, 2.0, False)] if progress.ends is not None else []
    room = box.width() / max(1, len(rows))
    for told, ink, width, dashed in rows:
        pen = QPen(ink, width)
        if dashed:
            pen.setDashPattern([4.0, 3.0])
        sheet.painter.setPen(pen)
        middle = y - CAP_HALF * _SMALL
        ends = sorted((sheet.left(x), sheet.left(x + 26.0)))
        sheet.painter.drawLine(QPointF(ends[0], middle), QPointF(ends[1], middle))
        setting = fit(told, (Step(_SMALL), Step(11), Step(10), Step(10, 2)), room - 26.0 - 3 * _PAD)
        first = y - (len(setting.lines) - 1) * setting.pitch
        sheet.write_setting(setting, x + 26.0 + _PAD, first, theme.text_2)
        x += room


def paint_bars(sheet: Sheet, box: QRectF, bars: Sequence[Bar], empty: str, theme: Theme) -> int:
    """Draw a row for each bar, as many as there is room for, and return how many those are."""
    if not bars:
        sheet.write(empty, box.left(), box.top() + _BODY, _BODY, theme.text_2)
        return 0
    shown = bars[: max(1, int(box.height() // _BAR_ROW))]
    names = min(_NAME_AT_MOST * box.width(), max(advance(bar.name, _BODY, True) for bar in shown) + _PAD)
    told = max(advance(bar.told, _SMALL) for bar in shown) + 2 * _PAD
    length, most = box.width() - names - told - _PAD, max(1.0, *(bar.value for bar in bars))
    steps = in_one_size(((bar.name, names - _PAD) for bar in shown), (Step(_BODY), Step(13), Step(12)), bold=True)
    for number, bar in enumerate(shown):
        middle = box.top() + (number + 0.5) * _BAR_ROW
        name = fit(bar.name, (*steps, Step(11, 2)), names - _PAD, bold=True)
        sheet.write_amid(name, box.left(), middle, theme.text)
        x, width = box.left() + names, bar.value / most * length
        _paint_bar(sheet, sheet.rect(x, middle - _BAR / 2, max(1.0, width), _BAR), bar, theme)
        if bar.over:
            over = bar.over / most * length
            part = sheet.rect(x + width - over, middle - _BAR / 2, over, _BAR)
            sheet.fill(part, theme.attention_tint)
            sheet.stripe(part, theme.attention)
            sheet.outline(part, theme.attention_edge)
        sheet.write(bar.told, x + width + _PAD, middle + CAP_HALF * _SMALL, _SMALL, theme.text_2)
    return len(shown)


def _paint_bar(sheet: Sheet, box: QRectF, bar: Bar, theme: Theme) -> None:
    if bar.hollow:
        sheet.outline(box, theme.edge)
    elif bar.striped:
        sheet.outline(box, theme.edge)
        sheet.stripe(box, theme.edge)
    else:
        sheet.fill(box, theme.accent)


def _ticks(most: float) -> list[int]:
    """Return some round hours up to the most."""
    step = next(hours for hours in (0.25, 0.5, 1, 2, 4, 8, 16, 32) if most / 3600 / hours <= 6 or hours == 32)
    return [round(number * step * 3600) for number in range(int(most / 3600 / step) + 1)]


def _hours(seconds: float) -> str:
    hours, rest = divmod(round(seconds), 3600)
    return f"{hours}:{rest // 60:02}"
