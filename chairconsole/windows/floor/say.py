"""The SAY panel: the sentences to read, the gavel after the one that takes it, and the branch below a line."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from chairconsole.models.scenes import Say
from chairconsole.models.tongue import Tongue
from chairconsole.windows.paint.lettering import CAP_HALF, Step, advance, balanced, fit
from chairconsole.windows.paint.marks import paint_gavel
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme

_LABEL_PX = 22
_LABEL_ROOM = 76.0
_BRANCH, _LEAST_BRANCH = 0.74, 20
_PITCH = 1.4
_APART = 16.0
_INSIDE = 28.0
_TEXT_AT = 116.0


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the panel: words, the middle of its height from the top, size, and the gavel's place after it."""

    words: str
    middle: float
    size: int
    gavel_at: float | None = None

    @property
    def base(self) -> float:
        """The base line, from the top of the text."""
        return self.middle + CAP_HALF * self.size - 1.0


@dataclass(frozen=True, slots=True)
class Text:
    """The panel's text, set: sentences, what follows, then the height of the line above the branch, then the branch."""

    lines: tuple[Line, ...]
    height: float
    rule: float | None = None
    branch: tuple[Line, ...] = ()
    later: tuple[Line, ...] = ()


def gavel_width(size: int, tongue: Tongue) -> float:
    """Return the width of the gavel's plate beside sentences of a size."""
    word = _gavel_size(size)
    return 2 * 16.0 + 1.1 * word + 8.0 + advance(_gavel_word(tongue), word, True)


def _gavel_size(size: int) -> int:
    return max(18, size // 2)


def _gavel_word(tongue: Tongue) -> str:
    return tongue.translate("Say", "GAVEL")


def _sentences(say: Say, size: int, measure: float, tongue: Tongue) -> tuple[tuple[Line, ...], float]:
    """Set the sentences from the top and return their lines and the height they take."""
    lines: list[Line] = []
    pitch, top = _PITCH * size, 0.0
    for number, sentence in enumerate(say.lines):
        top += _APART if number else 0.0
        words = balanced(sentence.words, size, False, measure)
        for row, line in enumerate(words):
            gavel = None
            if sentence.gavel and row == len(words) - 1:
                gavel = advance(line, size) + 0.55 * size
                if gavel + gavel_width(size, tongue) > measure:
                    lines.append(Line(line, top + pitch / 2, size))
                    top, line, gavel = top + pitch, "", 0.0
            lines.append(Line(line, top + pitch / 2, size, gavel))
            top += pitch
    return tuple(lines), top


def _branch(words: str, top: float, size: int, measure: float) -> tuple[tuple[Line, ...], float]:
    pitch = _PITCH * size
    set_words = balanced(words, size, False, measure)
    lines = tuple(Line(line, top + (row + 0.5) * pitch, size) for row, line in enumerate(set_words))
    return lines, top + len(lines) * pitch


def set_say(say: Say, sizes: tuple[Step, ...], measure: float, height: float, tongue: Tongue) -> Text:
    """Set the text in the first size whose lines are few enough and whose height the panel holds."""
    text = Text((), 0.0)
    for step in sizes:
        lines, end = _sentences(say, step.size, measure, tongue)
        size = max(_LEAST_BRANCH, round(_BRANCH * step.size))
        later: tuple[Line, ...] = ()
        if say.later:
            later, end = _branch(say.later, end + (_APART if lines else 0.0), size, measure)
        text = Text(lines, end, later=later)
        if say.branch:
            apart = 2 * _APART + 1.0 if lines or later else 0.0
            branch, below = _branch(say.branch, end + apart, size, measure)
            text = Text(lines, below, end + _APART if lines or later else None, branch, later)
        if text.height <= height and len(lines) <= step.lines:
            return text
    return text


def say_height(say: Say, size: int, box: QRectF, tongue: Tongue) -> float:
    """Return how high a panel as wide as a box must be for the text in a size, its margins included."""
    measure = box.width() - _TEXT_AT - _INSIDE
    return set_say(say, (Step(size, 99),), measure, 0.0, tongue).height + 2 * _APART


def paint_say(sheet: Sheet, box: QRectF, say: Say, sizes: tuple[Step, ...], theme: Theme, tongue: Tongue) -> None:
    """Paint the panel into a box that is mirrored already and lies within equal margins."""
    sheet.fill(box, theme.surface, 8.0)
    sheet.outline(box, theme.line, 8.0)
    lead = box.left() if not sheet.right_to_left else sheet.width - box.right()
    x, measure = lead + _TEXT_AT, box.width() - _TEXT_AT - _INSIDE
    text = set_say(say, sizes, measure, box.height() - 2 * _APART, tongue)
    top = box.center().y() - text.height / 2
    translate = tongue.translate
    if text.lines:
        _label(sheet, translate("Say", "Say"), lead + _INSIDE, top + text.lines[0].base, text.lines[0].size, theme)
    for line in text.lines:
        sheet.write(line.words, x, top + line.base, line.size, theme.text)
        if line.gavel_at is not None:
            _paint_gavel_plate(sheet, x + line.gavel_at, top + line.middle - 1.0, line.size, theme, tongue)
    if text.rule is not None:
        sheet.fill(sheet.rect(x, round(top + text.rule), measure, 1.0), theme.line)
    later = translate("Say", "Later")
    for label, lines in ((later, text.later), (later if say.branch_is_next else translate("Say", "Or"), text.branch)):
        for line in lines:
            sheet.write(line.words, x, top + line.base, line.size, theme.text_2)
        if lines:
            _label(sheet, label, lead + _INSIDE, top + lines[0].base, lines[0].size, theme)


def _label(sheet: Sheet, word: str, x: float, base: float, size: int, theme: Theme) -> None:
    steps = tuple(Step(px) for px in range(max(_LABEL_PX, round(0.6 * size)), 15, -2))
    words = fit(word, steps, _LABEL_ROOM, bold=True)
    sheet.write_setting(words, x, base, theme.text_2)


def _paint_gavel_plate(sheet: Sheet, x: float, middle: float, size: int, theme: Theme, tongue: Tongue) -> None:
    """Paint the word and the icon in their outline; the gavel itself strikes one way in every language."""
    word, high = _gavel_size(size), 1.125 * size
    sheet.outline(sheet.rect(x, middle - high / 2, gavel_width(size, tongue), high), theme.text, 6.0, 2.0)
    icon = 1.1 * word
    paint_gavel(sheet.painter, QPointF(sheet.left(x + 16.0 + icon / 2), middle), 1.1 * icon, theme.text)
    sheet.write(_gavel_word(tongue), x + 16.0 + icon + 8.0, middle + CAP_HALF * word, word, theme.text, bold=True)
