"""Who is there as a bar: solid as far as they are present, striped who is still to call, a tick at each quorum."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from chairconsole.models.present import Presence
from chairconsole.models.tongue import Tongue
from chairconsole.rules.quorum import Quorum
from chairconsole.windows.paint.lettering import CAP_HALF, advance
from chairconsole.windows.paint.marks import paint_tick
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme

_OVER, _TICK = 4.0, 16.0
_GAP = 14.0


@dataclass(frozen=True, slots=True)
class Bar:
    """Where such a bar stands: from the leading edge, its top, how broad and how high; the size of its words."""

    x: float
    y: float
    width: float
    height: float
    size: int


def paint_presence(sheet: Sheet, told: Presence, bar: Bar, theme: Theme, to_call: int = 0) -> None:
    """Paint the bar with its two ticks."""
    x, scale = bar.x, bar.width / told.whole
    sheet.fill(sheet.rect(x, bar.y, bar.width, bar.height), theme.sunken)
    solid = told.present * scale
    sheet.fill(sheet.rect(x, bar.y, solid, bar.height), theme.text_2)
    if to_call:
        striped = min(to_call * scale, bar.width - solid)
        sheet.stripe(sheet.rect(x + solid, bar.y, striped, bar.height), theme.text_2)
    for line in (told.debate, told.decide):
        at = x + min(bar.width - 1.0, line.needed * scale)
        # a rim keeps it apart from the bar, whatever that reaches
        sheet.fill(sheet.rect(at - 2.5, bar.y - _OVER, 5.0, bar.height + 2 * _OVER), theme.surface)
        sheet.fill(sheet.rect(at - 1.0, bar.y - _OVER, 2.0, bar.height + 2 * _OVER), theme.text)


def paint_lines(sheet: Sheet, told: Presence, bar: Bar, middle: float, theme: Theme, tongue: Tongue) -> float:
    """Paint the words of both ticks: the first end at theirs, the second begin there, where there is room for both.

    Return where the second end.
    """
    words = line_words(told, tongue)
    widths = [_width(word, line.met, bar.size) for word, line in zip(words, (told.debate, told.decide), strict=True)]
    ticks = [bar.x + min(bar.width, line.needed * bar.width / told.whole) for line in (told.debate, told.decide)]
    end = bar.x + bar.width
    first = max(bar.x, ticks[0] - widths[0] + 1.0)
    second = min(end - widths[1], ticks[1] - 1.0)
    if first + widths[0] + _GAP > second:
        first, second = bar.x, end - widths[1]
    for word, line, x in zip(words, (told.debate, told.decide), (first, second), strict=True):
        _paint_line(sheet, word, line, x, middle, bar.size, theme)
    return second + widths[1]


def line_words(told: Presence, tongue: Tongue) -> tuple[str, str]:
    """Return what the two ticks stand for."""
    debate = tongue.translate("Presence", "{needed} to debate").format(needed=told.debate.needed)
    return debate, tongue.translate("Presence", "{needed} to decide").format(needed=told.decide.needed)


def present_words(told: Presence, tongue: Tongue) -> tuple[str, str]:
    """Return how many are there, and of how many."""
    there = tongue.translate("Presence", "{count} present").format(count=told.present)
    return there, tongue.translate("Presence", "of {count} that take part").format(count=told.participating)


def _width(word: str, is_met: bool, size: int) -> float:
    return advance(word, size, bold=not is_met) + (_TICK if is_met else 0.0)


def _paint_line(sheet: Sheet, word: str, line: Quorum, x: float, middle: float, size: int, theme: Theme) -> None:
    if line.met:
        paint_tick(sheet.painter, QPointF(sheet.left(x + 6.0), middle), 11.0, theme.text_2)
        x += _TICK
    ink = theme.text_2 if line.met else theme.text
    sheet.write(word, x, middle + CAP_HALF * size, size, ink, bold=not line.met)
