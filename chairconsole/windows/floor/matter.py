"""What is in hand while nobody speaks, as the President's view and the hall paint it: words, figures, the share bar."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from chairconsole.models.scenes import MatterScene, ShareScene
from chairconsole.windows.paint.lettering import CAP_HALF, Setting, Step, advance, fit, is_arabic, scaled
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme

TITLE_STEPS = (
    *(Step(64), Step(56), Step(48), Step(52, 2), Step(44, 2), Step(40, 2), Step(36, 3), Step(32, 3)),
    *(Step(28, 4), Step(24, 5), Step(22, 6), Step(20, 8)),
)
LINE_STEPS = ((Step(32), Step(28), Step(28, 2), Step(26, 2)), (Step(24, 2), Step(22, 2)), (Step(20, 3),))
"""Sizes of what is said of the title: the title gives way before they fall to the next group."""

COLUMN_WORDS = (Step(22), Step(20), Step(18), Step(16, 2))

_FIGURE = 96
FIGURES_HIGH = 152.0
_APART, _BROADEST = 32.0, 176.0
_TICK, _STANDS_OUT = 4.0, 6.0


def columns_of(matter: MatterScene) -> tuple[float, ...]:
    """Return how wide each column of figures is, its distance from what stands before it included."""
    return tuple(_APART + max(advance(figure, _FIGURE), _word(word).width) for figure, word in matter.figures)


def _word(word: str) -> Setting:
    return fit(word, COLUMN_WORDS, _BROADEST)


def paint_matter(sheet: Sheet, matter: MatterScene, box: QRectF, factors: tuple[float, ...], theme: Theme) -> None:
    """Paint title and lines, as large as both stand whole in a box that is not mirrored yet."""
    title, lines = _set(matter, box, factors)
    first = box.top() + max(44.0, 12.0 + title.size / 2) + CAP_HALF * title.size
    base = sheet.write_setting(title, box.left(), first, theme.text, optical=True)
    base += _below(title)
    for line in lines:
        base += 16.0 + line.size
        base = sheet.write_setting(line, box.left(), base, theme.text, optical=True)


def _set(matter: MatterScene, box: QRectF, factors: tuple[float, ...]) -> tuple[Setting, tuple[Setting, ...]]:
    """Set title and lines in the largest sizes in which both stand whole; the lines have one size."""
    title = Setting(20, ())
    lines: tuple[Setting, ...] = ()
    for factor in factors:
        for title_step, line_step in _pairs():
            title = fit(matter.title, scaled((title_step,), factor), box.width(), bold=True)
            lines = tuple(fit(words, scaled((line_step,), factor), box.width()) for words in matter.lines)
            if all(each.squeeze == 1.0 for each in (title, *lines)) and _height(title, lines) <= box.height():
                return title, lines
    return title, lines


def _pairs() -> Iterator[tuple[Step, Step]]:
    """Go through the sizes of title and lines together; what is said of it never stands larger than itself."""
    for group in LINE_STEPS:
        for title in TITLE_STEPS:
            yield from ((title, line) for line in group if line.size <= title.size)


def matter_height(matter: MatterScene, measure: float, factors: tuple[float, ...], most: float) -> float:
    """Return how high title and lines stand, or the figures where these are higher; at most so much."""
    title, lines = _set(matter, QRectF(0.0, 0.0, measure, most), factors)
    return min(most, max(FIGURES_HIGH if matter.figures else 0.0, _height(title, lines)))


def _height(title: Setting, lines: tuple[Setting, ...]) -> float:
    end = max(44.0, 12.0 + title.size / 2) + CAP_HALF * title.size + (len(title.lines) - 1) * title.pitch
    end += _below(title) + sum(16.0 + line.size + (len(line.lines) - 1) * line.pitch for line in lines)
    return end + 0.24 * (lines[-1].size if lines else title.size)


def _below(title: Setting) -> float:
    """Return how much more room a title asks for below it: Arabic letters reach further down."""
    return 0.2 * title.size if any(map(is_arabic, title.lines)) else 0.0


def paint_columns(sheet: Sheet, matter: MatterScene, end: float, base: float, theme: Theme) -> None:
    """Paint the figures, each above its word, up to `end`."""
    for (figure, word), width in reversed(list(zip(matter.figures, columns_of(matter), strict=True))):
        sheet.write(figure, end, base, _FIGURE, theme.text, ends=True)
        told = _word(word)
        for number, line in enumerate(told.lines):
            at = base + 38.0 + number * told.pitch
            sheet.write(line, end, at, told.size, theme.text_2, ends=True, squeeze=told.squeeze)
        end -= width


def paint_share(sheet: Sheet, share: ShareScene, bar: QRectF, factor: float, theme: Theme) -> None:
    """Paint the bar and its words above it, in a box that is not mirrored yet."""
    told = fit(share.words, scaled((Step(24), Step(22), Step(20)), factor), bar.width())
    sheet.write_setting(told, bar.left(), bar.top() - 16.0, theme.text_2)
    paint_share_bar(sheet, share, bar, _TICK, _STANDS_OUT, theme)


def paint_share_bar(sheet: Sheet, share: ShareScene, bar: QRectF, tick: float, stands_out: float, theme: Theme) -> None:
    """Paint the part of yes, and the threshold as a tick through it that the ground keeps apart on both sides."""
    sheet.fill(sheet.rect(bar.left(), bar.top(), bar.width(), bar.height()), theme.sunken)
    sheet.fill(sheet.rect(bar.left(), bar.top(), share.part * bar.width(), bar.height()), theme.text_2)
    at, top, high = bar.left() + share.threshold * bar.width(), bar.top() - stands_out, bar.height() + 2 * stands_out
    sheet.fill(sheet.rect(at - tick, bar.top(), 2 * tick, bar.height()), theme.ground)
    sheet.fill(sheet.rect(at - tick / 2, top, tick, high), theme.text)
