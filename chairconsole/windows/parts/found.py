"""Finding a choice as people type it: by words that begin so, in any language; what differs by a slip is a guess."""

from dataclasses import replace

from chairconsole.models.finding import plain
from chairconsole.windows.paint.digits import in_western_digits
from chairconsole.windows.paint.fonts import has_chinese
from chairconsole.windows.paint.lettering import is_arabic
from chairconsole.windows.parts.choices import Choice

ALIKE = 78.0
"""How alike, of 100, what was typed and words must be to be offered though a letter is wrong."""


def fitting(choices: list[Choice], typed: str) -> list[Choice]:
    """Return the choices that fit what was typed, those first that begin with it; then, marked as guesses, those alike.

    A choice without other words is found by its value, which is in the room's English words, in every language.
    Whatever stands only inside a longer Latin word, or differs by a slip, was not typed: it is a guess.
    """
    typed = in_western_digits(typed)
    sought = plain(typed)
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
    code, words, others = plain(choice.code), plain(choice.words), plain(_others(choice))
    if sought in (words, code, code.replace(" ", ""), *map(plain, _others(choice).split(", "))):
        return 0
    if words.startswith(sought):
        return 1
    for rank, told in enumerate((words, f"{code} {code.replace(' ', '')} {words} {others}"), start=2):
        if _begins_each(sought, told):
            return rank
    told = f"{code} {words} {others} {plain(choice.note)}"
    if _begins_each(sought, told):
        return 4
    # Chinese has no spaces between words, and Arabic joins the article to them
    joins_words = has_chinese(sought) or is_arabic(sought)
    return 5 if joins_words and all(part in told for part in sought.split()) else None


def _begins_each(sought: str, told: str) -> bool:
    """Tell whether each word sought begins one that is told."""
    words = told.split()
    return all(any(word.startswith(part) for word in words) for part in sought.split())


def _holds(choice: Choice, sought: str) -> bool:
    told = plain(f"{choice.words} {_others(choice)} {choice.note}")
    return all(part in told for part in sought.split())


def _others(choice: Choice) -> str:
    return choice.also or choice.value.replace("_", " ")


def _alike(choices: list[Choice], sought: str) -> list[Choice]:
    """Return the choices in whose words each word sought stands but for a slip, the likest first."""
    # read when somebody first mistypes: the first frame needs none of it
    from rapidfuzz import fuzz

    likeness: dict[Choice, float] = {}
    for choice in choices:
        words = plain(f"{choice.code} {choice.words} {_others(choice)} {choice.note}").split()
        each = (max((fuzz.ratio(part, word) for word in words), default=0.0) for part in sought.split())
        likeness[choice] = min(each)
    return sorted((c for c in likeness if likeness[c] >= ALIKE), key=lambda c: -likeness[c])
