"""Finding a choice as people type it: by words that begin so, in any language; what differs by a slip is a guess."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

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
    ranked = [(rank, choice) for choice in choices if (rank := _rank(choice, sought)) is not None]
    ranked.sort(key=lambda each: each[0])
    held = [choice for _, choice in ranked]
    guessed = [choice for choice in choices if choice not in held and _holds(choice, sought)]
    if len(sought) >= 3:
        guessed += _alike([choice for choice in choices if choice not in held and choice not in guessed], sought)
    return [*held, *(replace(choice, guessed=True) for choice in guessed)]


def _rank(choice: Choice, sought: str) -> int | None:
    """Return how well a choice fits, the lower the better; None where it does not."""
    told = _plain(choice)
    if sought in told.first:
        return -1
    if sought in (told.words, told.code, told.code.replace(" ", "")):
        return 0
    if sought in told.others:
        return 1
    begins_first = len(sought) >= _LEAST and any(word.startswith(sought) for word in told.first)
    if begins_first or told.words.startswith(sought):
        return 2
    for rank, words in enumerate((told.own, told.known, told.known | told.noted), start=3):
        if all(any(word.startswith(part) for word in words) for part in sought.split()):
            return rank
    # Chinese has no spaces between words, and Arabic joins the article to them
    joins_words = any(map(is_chinese, sought)) or is_arabic(sought)
    return 6 if joins_words and all(part in told.whole for part in sought.split()) else None


def _holds(choice: Choice, sought: str) -> bool:
    whole = _plain(choice).whole
    return all(part in whole for part in sought.split())


@dataclass(frozen=True, slots=True)
class _Plain:
    """A choice as it is compared: its words and code, what means it first, each of its other words, and all of it."""

    words: str
    code: str
    first: frozenset[str]
    others: frozenset[str]
    own: frozenset[str]
    known: frozenset[str]
    noted: frozenset[str]
    whole: str


@lru_cache(maxsize=2048)
def _plain(choice: Choice) -> _Plain:
    """Return a choice as it is compared; kept, for each key that is typed compares them all."""
    words, code = compared(choice.words), compared(choice.code)
    first = frozenset(map(compared, parted(choice.first)))
    others = first | frozenset(map(compared, parted(choice.also or choice.value.replace("_", " "))))
    own, note = frozenset(words.split()), compared(choice.note)
    known = own | {word for told in (code, code.replace(" ", ""), *others) for word in told.split()}
    return _Plain(
        words, code, first, others, own, known, frozenset(note.split()), " ".join((code, words, *others, note))
    )


def compared(text: str) -> str:
    """Return text as it is compared: as a name is, and Arabic words without their article."""
    return " ".join(word.removeprefix(_ARTICLE) if len(word) > _WITH_ARTICLE else word for word in plain(text).split())


def parted(words: str) -> list[str]:
    """Return the words of a list with commas, of any script."""
    for comma in ("、", "，", "،"):
        words = words.replace(comma, ",")
    return [word.strip() for word in words.split(",") if word.strip()]


def _alike(choices: list[Choice], sought: str) -> list[Choice]:
    """Return the choices in whose words each word sought stands but for a slip, the likest first."""
    # read when somebody first mistypes: the first frame needs none of it
    from rapidfuzz import fuzz

    likeness: dict[Choice, float] = {}
    for choice in choices:
        told = _plain(choice)
        words = told.known | told.noted
        each = (max((fuzz.ratio(part, word) for word in words), default=0.0) for part in sought.split())
        likeness[choice] = min(each)
    return sorted((c for c in likeness if likeness[c] >= ALIKE), key=lambda c: -likeness[c])


def with_none(none: str, offer: Callable[[str], list[Choice]], typed: str) -> list[Choice]:
    """Return what is offered, and first that it is none of it, which answers with an empty value, while that fits."""
    return [*fitting([Choice("", none)], typed), *offer(typed)]


def divided(typed: str) -> tuple[str, str]:
    """Divide a line at its first colon into what is meant and the words told of it."""
    meant, _, told = typed.replace("\uff1a", ":").partition(":")
    return meant.strip(), told.strip()
