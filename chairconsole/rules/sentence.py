"""English sentences that remember their form and the words put into it, so that each window can say them its own way.

As text they are English and nothing more: so they go into the journal, exports and the command line. A form is always
one literal string, for Qt Linguist finds it in the source: `sentence("{name} has the floor.", name=...)`, and with a
count, which another language may decline, `counted("%n waiting", "", count)`. What a form needs of grammar stands in it
as a whole; a word put in is a name, a moment, a figure, what somebody has typed, or a sentence itself.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import reduce
from typing import Any, Literal

Word = str | int | float

REPLY = "/reply"
"""Stands behind an item's number in the code of the list of replies to its debate."""

_PLACE = re.compile(r"\{(\w+)\}")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""Written out, because strftime would follow the laptop's language into the record."""

First = Literal["", "upper", "lower"]
"""What becomes of a sentence's first letter: nothing, a capital, or a small one."""


class Sentence(str):
    """A sentence with its form and its words; `number` is the count in it, `one` its English form where that is 1."""

    __slots__ = ("first", "form", "number", "one", "words")

    form: str
    words: Mapping[str, Word]
    number: int | None
    one: str
    first: First

    def __new__(
        cls, form: str, words: Mapping[str, Word], number: int | None = None, one: str = "", first: First = ""
    ) -> "Sentence":
        """Make it of a form; a word that the form asks for must be there (KeyError)."""
        english = _PLACE.sub(lambda place: str(words[place[1]]), in_english(form, number, one))
        self = super().__new__(cls, cased(english, first))
        self.form, self.words, self.number, self.one, self.first = form, words, number, one, first
        return self

    def said(self, form: str, say: Callable[[Word], str]) -> str:
        """Return it in another language, by its form there and how that language says each word."""
        told = _PLACE.sub(lambda place: say(self.words[place[1]]) if place[1] in self.words else place[0], form)
        return cased(told, self.first)


class Named(str):
    """A name that is known in several languages; as text it is the English one."""

    __slots__ = ("names",)

    names: Mapping[str, str]

    def __new__(cls, names: Mapping[str, str]) -> "Named":
        """Make it of names by language."""
        self = super().__new__(cls, names["en"])
        self.names = names
        return self


class When(str):
    """A day, or a day and its hour, as a sentence tells them: `15 Nov`, `15 Nov 10:02`."""

    __slots__ = ("hour", "on")

    on: date
    hour: str

    def __new__(cls, on: date, hour: str = "") -> "When":
        """Make it of the day and the hour where the conference is held."""
        self = super().__new__(cls, f"{on.day} {_MONTHS[on.month - 1]} {hour}".rstrip())
        self.on, self.hour = on, hour
        return self


def sentence(form: str, /, **words: Word) -> Sentence:
    """Return a sentence of a literal form, `{name}` for each word put into it; a `list` is told as people call it."""
    return Sentence(form, _with_list(words))


def counted(form: str, about: Literal[""], number: int, /, *, one: str = "", **words: Word) -> Sentence:
    """Return a sentence with a count, `%n` in it; `about` stands where Linguist looks for its remark, and is empty."""
    return Sentence(form, _with_list(words), number, one)


def _with_list(words: Mapping[str, Word]) -> Mapping[str, Word]:
    """Return words of which a list of replies is told in words: its code is for the program alone."""
    code = words.get("list")
    if not isinstance(code, str) or not code.endswith(REPLY):
        return words
    return {**words, "list": sentence("replies under item {item}", item=code.removesuffix(REPLY))}


def joined(parts: Iterable[str]) -> str:
    """Return parts, at least one, as one sentence with semicolons."""
    return reduce(lambda told, more: sentence("{told}; {more}", told=told, more=more), parts)


def in_a_row(parts: Iterable[str]) -> str:
    """Return parts, at least one, as one sentence with commas."""
    return reduce(lambda told, more: sentence("{told}, {more}", told=told, more=more), parts)


def with_and(parts: Iterable[str]) -> str:
    """Return parts, at least one, as one sentence with "and" between them."""
    return reduce(lambda told, more: sentence("{told} and {more}", told=told, more=more), parts)


def capital(told: str) -> str:
    """Return a sentence as it begins, with a capital letter."""
    return _with_first(told, "upper")


def in_sentence(told: str) -> str:
    """Return a sentence as it goes on in another."""
    return _with_first(told, "lower")


def in_english(form: str, number: int | None, one: str) -> str:
    """Return a form with its count, if it has one, as English has it."""
    return form if number is None else (one if number == 1 and one else form).replace("%n", f"{number:,}")


def cased(text: str, first: First) -> str:
    """Return a text with its first letter as it should be."""
    if not first:
        return text
    return (text[:1].upper() if first == "upper" else text[:1].lower()) + text[1:]


def _with_first(told: str, first: First) -> str:
    if isinstance(told, Sentence):
        return Sentence(told.form, told.words, told.number, told.one, first)
    return cased(told, first)


def to_data(told: Word) -> Any:
    """Return a sentence, or a word of one, in JSON's terms."""
    match told:
        case Sentence():
            data: dict[str, Any] = {"form": told.form}
            if told.words:
                data["words"] = {name: to_data(word) for name, word in told.words.items()}
            if told.number is not None:
                data |= {"number": told.number, "one": told.one}
            return data | ({"first": told.first} if told.first else {})
        case Named():
            return {"names": dict(told.names)}
        case When():
            return {"day": told.on.isoformat(), "hour": told.hour}
        case str():
            return str(told)
    return told


def from_data(data: Any) -> Word:
    """Return what `to_data` wrote.

    Raises:
        KeyError, TypeError, ValueError: it is no such thing.
    """
    if not isinstance(data, dict):
        return _plain(data)
    if "names" in data:
        return Named({language: str(name) for language, name in data["names"].items()})
    if "day" in data:
        return When(date.fromisoformat(data["day"]), str(data["hour"]))
    words = {name: from_data(word) for name, word in data.get("words", {}).items()}
    return Sentence(str(data["form"]), words, data.get("number"), data.get("one", ""), data.get("first", ""))


def _plain(data: object) -> Word:
    if not isinstance(data, str | int | float):
        raise TypeError(f"{type(data).__name__} is no word of a sentence")
    return data
