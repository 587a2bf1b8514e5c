"""Finding a delegation as a hurried secretary types it: any of six languages, spoken, inverted or old forms, codes."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, tzinfo
from enum import IntEnum

from chairconsole.records.values import Participant
from chairconsole.rules.terms import Level

_WORD = re.compile(r"[^\W_]+")
_LEVELS = frozenset(Level)
_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


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
    apart = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    kept = "".join(c for c in apart if not unicodedata.combining(c))
    return " ".join(_WORD.findall(kept))


class Finder:
    """The names of all participants, prepared once for many look-ups."""

    def __init__(self, participants: Iterable[Participant]) -> None:
        self._names = [(p, _codes(p), _forms(p)) for p in participants]

    def find(self, typed: str) -> list[Match]:
        """Return whoever fits what was typed, best first; nobody for nothing."""
        query = plain(typed)
        if not query:
            return []
        matches = []
        for participant, codes, forms in self._names:
            closeness = _closeness(query, codes, forms)
            if closeness is not None:
                matches.append(Match(participant, closeness))
        return sorted(matches, key=_best_first)


def _best_first(match: Match) -> tuple[Closeness, str]:
    return match.closeness, match.participant.name["en"]


def _codes(participant: Participant) -> frozenset[str]:
    return frozenset(plain(code) for code in (participant.code, participant.iso2) if code)


def _forms(participant: Participant) -> frozenset[str]:
    written = [*participant.name.values(), *participant.spoken.values(), *participant.aliases, participant.formal or ""]
    return frozenset(plain(form) for form in written if form)


def _closeness(query: str, codes: frozenset[str], forms: frozenset[str]) -> Closeness | None:
    if query in codes:
        return Closeness.CODE
    if query in forms:
        return Closeness.WHOLE_NAME
    if any(form.startswith(query) for form in forms):
        return Closeness.BEGINNING
    parts = query.split()
    if any(_fits_words(parts, form.split()) for form in forms):
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
    """A line of the Add field, read: whom to look for, at which level, received when."""

    name: str
    level: Level | None
    received: time | None

    def received_at(self, now: datetime, zone: tzinfo) -> datetime | None:
        """Return the moment the request was received: today at the hour typed, in the conference's zone."""
        if self.received is None:
            return None
        return datetime.combine(now.astimezone(zone).date(), self.received, zone)


def read(typed: str) -> TypedRequest:
    """Read `ken m 11:59`: the name, and behind it, in either order, a level's code and an hour."""
    words = typed.split()
    level: Level | None = None
    received: time | None = None
    while len(words) > 1:
        last = words[-1]
        hour = _TIME.fullmatch(last)
        if hour is not None and received is None:
            received = time(int(hour[1]), int(hour[2]))
        elif last.upper() in _LEVELS and level is None:
            level = Level(last.upper())
        else:
            break
        words.pop()
    return TypedRequest(" ".join(words), level, received)
