"""Finding a delegation as a hurried secretary types it: any of six languages, spoken, inverted or old forms, codes."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from enum import IntEnum

from chairconsole.ledger.room import Room
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.terms import Level
from chairconsole.rules.typed import COMMAS, hour_of, in_western_digits, plainly

_WORD = re.compile(r"[^\W_]+")
_LEVELS = frozenset(Level)
_STYLED_F = frozenset(
    {"ms", "mrs", "miss", "mme", "mlle", "madam", "madame", "sra", "srta", "señora", "excma", "dame", "lady", "sheikha"}
    | {"her"}
)
_STYLED_M = frozenset({"mr", "m", "monsieur", "sr", "señor", "excmo", "sir", "lord", "his"})
_STYLES = (
    (_STYLED_F | _STYLED_M | {"dr", "prof", "sheikh", "shaikh"})
    | {"excellency", "excellence", "excelencia", "highness", "majesty", "eminence", "honourable", "honorable"}
) - {"m"}
_WITH_STOPS = frozenset({"h.e", "s.e", "s.exc", "h.h", "h.r.h", "h.s.h", "h.m", "s.m", "s.a", "s.a.r", "s.a.s"})
# these may be names, or initials: they style a person where a style follows
_BEFORE_STYLES = frozenset(
    {"he", "se", "hh", "hrh", "hm", "hsh", "sar", "sas", "sm", "h", "h.", "e", "e.", "s", "s."}
    | {"serene", "royal", "the", "rt", "rt.", "right", "hon", "son", "sa", "su"}
)
_CAPITALS = frozenset({"HE", "SE", "HH", "HRH", "HM", "HSH", "SAR", "SAS", "SM"})
# where nobody is known by the whole, as by "Republic of Iceland", the rest of it may do
_FORMS_OF_STATE = frozenset(
    {"the", "of", "republic", "kingdom", "commonwealth", "state", "union", "federal", "democratic", "islamic"}
)
_COMMA = re.compile(f"([{COMMAS}])")
_BETWEEN = re.compile(rf"[\s{COMMAS}]+")
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘`\u02bc\u02bb\u2032\u00b4", "'"))


class Closeness(IntEnum):
    """How well what was typed fits; the lower the better."""

    CODE = 0
    WHOLE_NAME = 1
    BEGINNING = 2
    WORDS = 3
    WITHIN = 4


@dataclass(frozen=True, slots=True)
class Match:
    """A participant that fits what was typed."""

    participant: Participant
    closeness: Closeness


def plain(text: str) -> str:
    """Return text as it is compared: no case, accents, Arabic vowel signs or punctuation; words one space apart."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_APOSTROPHES))
    kept = "".join(c for c in apart if not unicodedata.combining(c))
    return " ".join(_WORD.findall(in_western_digits(kept)))


def spellings(name: str) -> tuple[str, ...]:
    """Return a name as it is compared, and if it has an apostrophe as those write it who leave that out."""
    apart = plain(name)
    joined = plain(name.translate(_APOSTROPHES).replace("'", ""))
    return (apart,) if joined == apart else (apart, joined)


class Finder:
    """The names of all participants, prepared once for many look-ups."""

    def __init__(self, participants: Iterable[Participant]) -> None:
        self._names = [(p, _codes(p), _forms(p)) for p in participants]

    def find(self, typed: str) -> list[Match]:
        """Return whoever fits what was typed, best first; nobody for nothing."""
        query = plain(typed)
        if not query:
            return []
        return self._fitting(query) or self._fitting(" ".join(w for w in query.split() if w not in _FORMS_OF_STATE))

    def _fitting(self, query: str) -> list[Match]:
        if not query:
            return []
        matches = []
        for participant, codes, forms in self._names:
            closeness = _closeness(query, codes, forms)
            if closeness is not None:
                matches.append(Match(participant, closeness))
        return sorted(matches, key=_best_first)


def finder(room: Room) -> Finder:
    """Return who finds those that take part."""
    return room.door.remembered("finder", lambda: Finder(room.door.all(Participant)))


def _best_first(match: Match) -> tuple[Closeness, str]:
    return match.closeness, match.participant.name["en"]


def _codes(participant: Participant) -> frozenset[str]:
    return frozenset(plain(code) for code in (participant.code, participant.iso2) if code)


def _forms(participant: Participant) -> frozenset[str]:
    formal = participant.formal or ""
    written = [*participant.name.values(), *participant.spoken.values(), *participant.aliases]
    written += [formal, formal.removeprefix("the ")]
    return frozenset(spelling for form in written if form for spelling in spellings(form))


def _closeness(query: str, codes: frozenset[str], forms: frozenset[str]) -> Closeness | None:
    if query in codes:
        return Closeness.CODE
    if query in forms:
        return Closeness.WHOLE_NAME
    if any(form.startswith(query) for form in forms):
        return Closeness.BEGINNING
    parts = query.split()
    # nearly every form lacks the first part: it need not be divided to know that
    if any(parts[0] in form and _fits_words(parts, form.split()) for form in forms):
        return Closeness.WORDS
    # Chinese has no spaces between words: there any part will do, elsewhere only from three letters on.
    if (len(query) >= 3 or not query.isascii()) and any(query in form for form in forms):
        return Closeness.WITHIN
    return None


def _fits_words(parts: list[str], words: list[str]) -> bool:
    """Tell whether each part begins a word of its own, in whatever order."""
    left = list(words)
    for part in parts:
        fitting = next((word for word in left if word.startswith(part)), None)
        if fitting is None:
            return False
        left.remove(fitting)
    return True


@dataclass(frozen=True, slots=True)
class TypedRequest:
    """A line of the Add field, read: whom to look for, at which level, received at which hour."""

    name: str
    level: Level | None
    received: time | None


def read(typed: str) -> TypedRequest:
    """Read `ken m 11:59`: the name, and behind it, in either order, a level's code and an hour."""
    words = [word for word in _BETWEEN.split(typed) if word]
    level: Level | None = None
    received: time | None = None
    while len(words) > 1:
        hour, of_level = hour_of(words[-1]), _level(words[-1])
        if hour is not None and received is None:
            received = hour
        elif of_level is not None and level is None:
            level = of_level
        else:
            break
        words.pop()
    return TypedRequest(" ".join(words), level, received)


@dataclass(frozen=True, slots=True)
class TypedSpeaker:
    """A line that names who speaks instead, read: the person, level and office, and when the notice came."""

    honorific: str | None
    name: str
    level: Level | None
    title: str | None
    notified: time | None

    @property
    def gender(self) -> str | None:
        """Return the gender by which the person is styled, where the honorific tells it."""
        styled = set((self.honorific or "").casefold().replace(".", "").split())
        return "f" if styled & _STYLED_F else "m" if styled & _STYLED_M else None

    @property
    def has_figures(self) -> bool:
        """Tell whether figures are left in name or office: they may have been meant as an hour."""
        return any(sign.isdecimal() for sign in f"{self.name}{self.title or ''}")


def read_speaker(typed: str) -> TypedSpeaker:
    """Read `Ms. Ana Ruiz, VM, Deputy Minister of Justice 11:59`: the name, then level and office; the hour ends a part.

    What stands between the parts is kept as it was typed.
    """
    person, *rest = _COMMA.split(typed)
    parts = [("", person), *zip(rest[::2], rest[1::2], strict=True)]
    level: Level | None = None
    notified: time | None = None
    office, name = "", ""
    for place, (comma, part) in enumerate(parts):
        words = part.split()
        hour = hour_of(words[-1]) if words and notified is None else None
        if hour is not None:
            notified = hour
            words.pop()
        of_level = _level(" ".join(words)) if place and level is None else None
        if of_level is not None:
            level = of_level
        elif not place:
            name = " ".join(words)
        elif words:
            between = f"{comma} ".replace("， ", "，") if office else ""
            office += between + " ".join(words)
    names = name.split()
    styled = _styled(names)
    return TypedSpeaker(
        honorific=" ".join(names[:styled]) or None,
        name=" ".join(names[styled:]),
        level=level,
        title=office or None,
        notified=notified,
    )


def _level(word: str) -> Level | None:
    code = plainly(word).upper()
    return Level(code) if code in _LEVELS else None


def _styled(words: list[str]) -> int:
    """Return how many of the first words style the person."""
    count = 0
    for place, word in enumerate(words):
        if _is_style(word, words[place + 1 :]):
            count = place + 1
        elif word.casefold() not in _BEFORE_STYLES:
            break
    rest = words[count + 1 :]
    # a family name too may be written in capitals, as HE Yafei behind Mr.: but hardly as the only style
    bare = not count and words and words[0] in _CAPITALS and any(not word.isupper() for word in rest)
    return count + bool(bare)


def _is_style(word: str, rest: list[str]) -> bool:
    """Tell whether a word styles the person; an M without its stop does, unless another initial follows it."""
    folded = word.casefold()
    if folded == "m":
        return bool(rest) and len(rest[0].rstrip(".")) > 1
    bare = folded.rstrip(".")
    return folded in ("m.", "hon.") or bare in _STYLES or bare in _WITH_STOPS
