"""The line that says who is next: the first name, the second and the count, fitted so that names stand whole."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from chairconsole.models.scenes import NextScene, RowScene
from chairconsole.models.tongue import Tongue
from chairconsole.windows.paint.lettering import CAP_HALF, Step, advance, fit, leading
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes of such a line, in units.

    `one_line` holds pairs (first name, second name) to try in one line, `two_lines` the sizes of a name that has a
    line of its own. Where `count_yields` the count is left out before any name is set smaller than one line allows.
    """

    label: int
    one_line: tuple[tuple[int, int], ...]
    two_lines: tuple[int, ...]
    count: int
    gap: float
    count_yields: bool = False

    def scaled(self, factor: float) -> "Sizes":
        """Return sizes that are larger by a factor."""
        return Sizes(
            round(self.label * factor),
            tuple((round(first * factor), round(second * factor)) for first, second in self.one_line),
            tuple(round(size * factor) for size in self.two_lines),
            round(self.count * factor),
            self.gap * factor,
            self.count_yields,
        )


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the line, before they are fitted; `count_short` is the count without when the list ends.

    Of the details the marks stay longest: that somebody is not admitted, or speaks by invitation.
    """

    label: str
    first: str
    first_detail: str
    second: str
    second_detail: str
    count: str
    count_short: str
    first_mark: str = ""
    second_mark: str = ""


@dataclass(frozen=True, slots=True)
class Fitted:
    """The line as it is to be painted; `lines` is 2 where each name has a line of its own."""

    words: Words
    first: int
    second: int
    lines: int


def next_words(following: tuple[NextScene, ...], remaining: int | None, tongue: Tongue, list_end: str = "") -> Words:
    """Put the words of the line together, in the window's language."""
    translate = tongue.translate
    first, second = (*following, NextScene(""), NextScene(""))[:2]
    then = translate("Following", "then %1").replace("%1", second.name) if second.name else ""
    count = tongue.counted("%n remain", "", remaining) if remaining is not None else ""
    return Words(
        translate("Following", "Next") if first.name else "",
        first.name,
        _detail(first, tongue),
        then,
        _detail(second, tongue),
        tongue.series(count, list_end),
        count,
        _behind(first, tongue, first.standing),
        _behind(second, tongue, second.standing),
    )


def row_words(row: RowScene) -> Words:
    """Return the words of the line where it tells of something else than the list."""
    return Words(row.label, row.first, "", row.second, "", row.count, row.count)


def _detail(scene: NextScene, tongue: Tongue) -> str:
    """Return honorific and level as they follow a name, and what is to be known of it."""
    return _behind(scene, tongue, scene.honorific, scene.level, scene.said, scene.standing)


def _behind(scene: NextScene, tongue: Tongue, *told: str) -> str:
    return tongue.series(scene.name, *told).removeprefix(scene.name)


def _choices(words: Words, sizes: Sizes) -> Iterator[Fitted]:
    """Go through what may be given up, in its order.

    First the details, then the count where it yields, then the one line; last the second name where the count has
    yielded, else when the list ends.
    """
    bare = replace(words, first_detail=words.first_mark, second_detail=words.second_mark)
    variants = [words, bare] if bare != words else [words]
    if sizes.count_yields:
        variants.append(replace(bare, count=""))
    for variant in variants:
        for first, second in sizes.one_line:
            yield Fitted(variant, first, second, 1)
    last = variants[-1]
    for size in sizes.two_lines:
        yield Fitted(last, size, size, 2)
    if sizes.count_yields:
        last = replace(last, second="")
    else:
        last = replace(last, count=last.count_short)
    for size in sizes.two_lines:
        yield Fitted(last, size, size, 2)


def _width(fitted: Fitted, sizes: Sizes) -> float:
    """Return the width of the names, set as they would be."""
    words = fitted.words
    first = advance(words.first, fitted.first, True) + advance(words.first_detail, fitted.second)
    second = advance(words.second, fitted.second) + advance(words.second_detail, fitted.second)
    if fitted.lines == 1:
        return first + (sizes.gap + second if words.second else 0.0)
    if words.second:
        return max(first, second)
    return fit(words.first + words.first_detail, (Step(fitted.first, 2),), 1e6, bold=True).width


def count_width(fitted: Fitted, sizes: Sizes) -> float:
    """Return the room the count takes, its distance included."""
    return advance(fitted.words.count, sizes.count) + 1.5 * sizes.gap if fitted.words.count else 0.0


def fit_next(words: Words, sizes: Sizes, measure: float) -> Fitted:
    """Take the first form of the line in which every name stands whole."""
    choices = list(_choices(words, sizes))
    return next((fitted for fitted in choices if _stands_whole(fitted, sizes, measure)), choices[-1])


def fit_large(
    words: Words, sizes: Sizes, factors: tuple[float, ...], measure: Callable[[Sizes], float]
) -> tuple[Fitted, Sizes]:
    """Take the largest type in which both names and the count stand in one line, else the line as it is drawn."""
    for factor in factors:
        larger = sizes.scaled(factor)
        fitted = fit_next(words, larger, measure(larger))
        kept = (fitted.words.second, fitted.words.count) == (words.second, words.count)
        if factor == 1.0 or (kept and fitted.lines == 1 and _stands_whole(fitted, larger, measure(larger))):
            break
    return fitted, larger


def _stands_whole(fitted: Fitted, sizes: Sizes, measure: float) -> bool:
    return _width(fitted, sizes) <= measure - count_width(fitted, sizes)


def paint_next(
    sheet: Sheet, fitted: Fitted, sizes: Sizes, x: float, end: float, base: float, theme: Theme, optical: bool = False
) -> None:
    """Paint the names from `x` and the count up to `end`; `base` is the base line of the label's size."""
    words = fitted.words
    sheet.write(words.count, end, base, sizes.count, theme.text_2, ends=True)
    if fitted.lines == 1:
        at = x + sheet.write(words.first, x, base, fitted.first, theme.text, bold=True)
        at += sheet.write(words.first_detail, at, base, fitted.second, theme.text_2)
        at += sizes.gap
        at += sheet.write(words.second, at, base, fitted.second, theme.text_2)
        sheet.write(words.second_detail, at, base, fitted.second, theme.text_2)
        return
    middle = base - CAP_HALF * sizes.label + CAP_HALF * fitted.first
    measure = end - x - count_width(fitted, sizes)
    if not words.second:
        setting = fit(words.first + words.first_detail, (Step(fitted.first, 2),), measure, bold=True)
        sheet.write_setting(setting, x, middle - (len(setting.lines) - 1) * setting.pitch / 2, theme.text)
        return
    half = fitted.first * leading(words.first + words.second) / 2
    first = fit(words.first, (Step(fitted.first),), measure, bold=True)
    at = x + sheet.write(words.first, x, middle - half, first.size, theme.text, bold=True, squeeze=first.squeeze)
    sheet.write(words.first_detail, at, middle - half, fitted.first, theme.text_2)
    second = fit(words.second, (Step(fitted.second),), measure)
    at = x + sheet.write(words.second, x, middle + half, second.size, theme.text_2, squeeze=second.squeeze)
    sheet.write(words.second_detail, at, middle + half, fitted.second, theme.text_2)
