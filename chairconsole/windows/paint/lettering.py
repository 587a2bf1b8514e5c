"""Fitting words into their places: steps of size, balanced lines, and never a name cut short."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from chairconsole.windows.paint.fonts import face, is_chinese

CAP_HALF = 0.357
"""Half the height of a capital, in sizes: what brings a word's middle from its base line to a given height."""

CAPS, TAILS = 0.72, 0.24
"""How far letters reach above and below their base line, in sizes."""

_OPENING = "([{«“‘（【《〈「『"
_CLOSING = ")]}»”’，。、；：？！）】》〉」』.,;:?!"
_HYPHENS = "-–\u2010"


@dataclass(frozen=True, slots=True)
class Step:
    """One size to try, in pixels, and the number of lines it may take."""

    size: int
    lines: int = 1


def scaled(steps: tuple[Step, ...], factor: float) -> tuple[Step, ...]:
    """Return steps that are larger by a factor."""
    return steps if factor == 1.0 else tuple(Step(round(step.size * factor), step.lines) for step in steps)


@dataclass(frozen=True, slots=True)
class Setting:
    """Words set: their size, weight and lines; `squeeze` is below 1 only where no step held them."""

    size: int
    lines: tuple[str, ...]
    bold: bool = False
    squeeze: float = 1.0

    @property
    def width(self) -> float:
        """The advance of the longest line, in pixels."""
        return self.squeeze * max((advance(line, self.size, self.bold) for line in self.lines), default=0.0)

    @property
    def pitch(self) -> float:
        """The distance between two base lines, in pixels: Arabic needs more than the other scripts."""
        return self.size * max((leading(line) for line in self.lines), default=1.1)

    @property
    def height(self) -> float:
        """How high the lines stand, from the first capitals to the last tails, in pixels."""
        return (len(self.lines) - 1) * self.pitch + (CAPS + TAILS) * self.size


@lru_cache(maxsize=256)
def metrics(size: int, bold: bool = False) -> QFontMetricsF:
    """Return the metrics of a font of ours."""
    return QFontMetricsF(face(size, bold))


@lru_cache(maxsize=8192)
def advance(text: str, size: int, bold: bool = False) -> float:
    """Return the width of one line, in pixels."""
    return metrics(size, bold).horizontalAdvance(text)


@lru_cache(maxsize=1024)
def bearings(text: str, size: int, bold: bool = False) -> tuple[float, float]:
    """Return how far the ink stands in from the line's left and right end, in pixels."""
    ink = metrics(size, bold).tightBoundingRect(text)
    return ink.left(), advance(text, size, bold) - ink.right()


def is_arabic(text: str) -> bool:
    """Tell whether any letter of the text is Arabic."""
    return any("\u0600" <= sign <= "\u06ff" for sign in text)


@lru_cache(maxsize=4096)
def direction_of(text: str, right_to_left: bool) -> Qt.LayoutDirection:
    """Return the direction a line runs in: its own script's, and the window's where it mixes both."""
    mixed = any(sign.isalpha() and not is_arabic(sign) for sign in text)
    if is_arabic(text) and (right_to_left or not mixed):
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def leading(text: str) -> float:
    """Return the distance between base lines in sizes: 1.3 for Arabic, 1.1 for every other script."""
    return 1.3 if is_arabic(text) else 1.1


def _may_break(before: str, after: str) -> bool:
    """Tell whether a line may end between two signs: at spaces, after hyphens, in Chinese anywhere."""
    if before == " ":
        return after != " "
    if after == " " or before in _OPENING or after in _CLOSING:
        return False
    return before in _HYPHENS or is_chinese(before) or is_chinese(after)


@lru_cache(maxsize=1024)
def pieces(text: str) -> tuple[str, ...]:
    """Cut a text into the pieces that must stay together; spaces stay with the piece before them."""
    found: list[str] = []
    start = 0
    for place in range(1, len(text)):
        # a dash that stands alone between spaces goes with the words after it
        if _may_break(text[place - 1], text[place]) and text[start:place].strip(" ") not in _HYPHENS:
            found.append(text[start:place])
            start = place
    found.append(text[start:])
    return tuple(found)


def wrapped(text: str, size: int, bold: bool, measure: float) -> tuple[str, ...]:
    """Fill lines up to the measure; a piece wider than that stands alone and overhangs."""
    lines: list[str] = []
    line = ""
    for piece in pieces(text):
        longer = line + piece
        if line and advance(longer.rstrip(" "), size, bold) > measure:
            lines.append(line.rstrip(" "))
            line = piece
        else:
            line = longer
    lines.append(line.rstrip(" "))
    return tuple(lines)


def _widest(lines: Sequence[str], size: int, bold: bool) -> float:
    return max(advance(line, size, bold) for line in lines)


@lru_cache(maxsize=1024)
def balanced(text: str, size: int, bold: bool, measure: float) -> tuple[str, ...]:
    """Set a text to the narrowest measure that keeps its number of lines, so that no word stands alone at its end."""
    lines = wrapped(text, size, bold, measure)
    if len(lines) == 1:
        return lines
    low, high = 0.0, min(measure, _widest(lines, size, bold))
    while high - low > 1.0:
        middle = (low + high) / 2
        narrower = wrapped(text, size, bold, middle)
        if len(narrower) == len(lines) and _widest(narrower, size, bold) <= middle:
            lines, high = narrower, middle
        else:
            low = middle
    return lines


@lru_cache(maxsize=1024)
def fit(text: str, steps: tuple[Step, ...], measure: float, bold: bool = False) -> Setting:
    """Take the first step in which the whole text stands within the measure; it is never cut.

    Where even the last step is too wide its lines are squeezed, so that every letter is still there.
    """
    for step in steps:
        lines = balanced(text, step.size, bold, measure)
        if len(lines) <= step.lines and _widest(lines, step.size, bold) <= measure:
            return Setting(step.size, lines, bold)
    last = steps[-1]
    lines = _in_at_most(text, last, bold, measure)
    return Setting(last.size, lines, bold, min(1.0, max(0.0, measure) / _widest(lines, last.size, bold)))


def in_one_size(words: Iterable[tuple[str, float]], steps: tuple[Step, ...], bold: bool = False) -> tuple[Step, ...]:
    """Return the steps from the first in which every line stands in its measure: a column has one size.

    Where none holds them all it is the last alone.
    """
    told = list(words)
    for place, step in enumerate(steps[:-1]):
        if all(advance(text, step.size, bold) <= measure for text, measure in told):
            return steps[place:]
    return steps[-1:]


def _in_at_most(text: str, step: Step, bold: bool, measure: float) -> tuple[str, ...]:
    """Widen the measure until the text takes no more lines than the step allows."""
    # where there is no room at all, widening it would never end
    measure = max(1.0, measure)
    while len(lines := balanced(text, step.size, bold, measure)) > step.lines:
        measure *= 1.05
    return lines


def elided(text: str, size: int, bold: bool, measure: float) -> str:
    """Shorten a text at its end; only for what may be elided (a speaker's title in the list, an item's)."""
    return metrics(size, bold).elidedText(text, Qt.TextElideMode.ElideRight, measure)
