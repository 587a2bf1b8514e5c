"""Finding a choice as people type it: by words that begin so, in any language; what differs by a slip is a guess."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Self

from chairconsole.models.finding import ALIKE, plain
from chairconsole.windows.paint.fonts import is_chinese
from chairconsole.windows.paint.lettering import is_arabic
from chairconsole.windows.parts.choices import Choice

_LEAST = 3
"""So many letters of a word are enough to be taken for what it means before all else."""

_ARTICLE, _WITH_ARTICLE = "ال", 4


def fitting(choices: list[Choice], typed: str) -> list[Choice]:
    """Return the choices that fit what was typed, those first that begin with it; then, marked as guesses, those alike.

    A choice without other words is found by its value, which is in the room's English words, in every language.
    Whatever stands only inside a longer Latin word, or differs by a slip, was not typed: it is a guess.
    """
    sought = compared(typed)
    if not sought:
        return choices
    query = _Sought.of(sought)
    ranked: list[tuple[int, Choice]] = []
    left: list[tuple[Choice, _Plain]] = []
    for choice in choices:
        told = _plain(choice)
        rank = _rank(told, query)
        if rank is None:
            left.append((choice, told))
        else:
            ranked.append((rank, choice))
    ranked.sort(key=lambda each: each[0])
    guessed = [choice for choice, told in left if _holds(told, query)]
    if len(sought) >= 3:
        guessed += _alike([(choice, told) for choice, told in left if not _holds(told, query)], query)
    return [*(choice for _, choice in ranked), *(replace(choice, guessed=True) for choice in guessed)]


@dataclass(frozen=True, slots=True)
class _Sought:
    """What was typed as it is compared: whole, each of its words, and whether its script joins words to one another."""

    whole: str
    parts: tuple[str, ...]
    joins_words: bool

    @classmethod
    def of(cls, sought: str) -> Self:
        # Chinese has no spaces between words, and Arabic joins the article to them
        return cls(sought, tuple(sought.split()), any(map(is_chinese, sought)) or is_arabic(sought))


@dataclass(frozen=True, slots=True)
class _Plain:
    """A choice as it is compared: its words and code, what means it first, each of its other words, and all of it.

    Of words in `lines` each begins a line: that one begins with what was typed is seen at once.
    """

    words: str
    codes: tuple[str, str]
    first: frozenset[str]
    first_lines: str
    others: frozenset[str]
    lines: tuple[str, str, str]
    single: tuple[str, ...]
    whole: str


def _rank(told: _Plain, sought: _Sought) -> int | None:
    """Return how well a choice fits, the lower the better; None where it does not."""
    whole = sought.whole
    if whole in told.first:
        return -1
    if whole == told.words or whole in told.codes:
        return 0
    if whole in told.others:
        return 1
    if told.words.startswith(whole) or (len(whole) >= _LEAST and f"\n{whole}" in told.first_lines):
        return 2
    for rank, lines in enumerate(told.lines, start=3):
        if all(f"\n{part}" in lines for part in sought.parts):
            return rank
    return 6 if sought.joins_words and _holds(told, sought) else None


def _holds(told: _Plain, sought: _Sought) -> bool:
    return all(part in told.whole for part in sought.parts)


@lru_cache(maxsize=2048)
def _plain(choice: Choice) -> _Plain:
    """Return a choice as it is compared; kept, for each key that is typed compares them all."""
    words, code, note = compared(choice.words), compared(choice.code), compared(choice.note)
    codes = code, code.replace(" ", "")
    first = frozenset(map(compared, parted(choice.first)))
    others = first | frozenset(map(compared, parted(choice.also or choice.value.replace("_", " "))))
    own = frozenset(words.split())
    known = own | {word for told in (*codes, *others) for word in told.split()}
    noted = known | frozenset(note.split())
    lines = _in_lines(own), _in_lines(known), _in_lines(noted)
    return _Plain(
        words, codes, first, _in_lines(first), others, lines, tuple(noted), " ".join((code, words, *others, note))
    )


def _in_lines(words: Iterable[str]) -> str:
    return "".join(f"\n{word}" for word in words)


def compared(text: str) -> str:
    """Return text as it is compared: as a name is, and Arabic words without their article."""
    return " ".join(word.removeprefix(_ARTICLE) if len(word) > _WITH_ARTICLE else word for word in plain(text).split())


def parted(words: str) -> list[str]:
    """Return the words of a list with commas, of any script."""
    for comma in ("、", "，", "،"):
        words = words.replace(comma, ",")
    return [word.strip() for word in words.split(",") if word.strip()]


def _alike(choices: list[tuple[Choice, _Plain]], sought: _Sought) -> list[Choice]:
    """Return the choices in whose words each word sought stands but for a slip, the likest first."""
    # read when somebody first mistypes: the first frame needs none of it
    from rapidfuzz import fuzz, process

    def likeness(words: tuple[str, ...]) -> float:
        least = 100.0
        for part in sought.parts:
            found = process.extractOne(part, words, scorer=fuzz.ratio, score_cutoff=ALIKE)
            if found is None:
                return 0.0
            least = min(least, found[1])
        return least

    like = {choice: likeness(told.single) for choice, told in choices}
    return sorted((choice for choice in like if like[choice] >= ALIKE), key=lambda choice: -like[choice])


def with_none(none: str, offer: Callable[[str], list[Choice]], typed: str) -> list[Choice]:
    """Return what is offered, and first that it is none of it, which answers with an empty value, while that fits."""
    return [*fitting([Choice("", none)], typed), *offer(typed)]


def divided(typed: str) -> tuple[str, str]:
    """Divide a line at its first colon into what is meant and the words told of it."""
    meant, _, told = typed.replace("\uff1a", ":").partition(":")
    return meant.strip(), told.strip()
