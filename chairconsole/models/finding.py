"""Finding a delegation as a hurried secretary types it: any of six languages, spoken, inverted or old forms, codes."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, tzinfo
from enum import IntEnum

from chairconsole.ledger.room import Room
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.terms import Level

_WORD = re.compile(r"[^\W_]+")
_LEVELS = frozenset(Level)
_STYLED_F = frozenset({"ms", "mrs", "miss", "mme", "mlle", "sra", "srta", "dame", "lady", "sheikha"})
_STYLED_M = frozenset({"mr", "sr", "sir", "lord", "sheikh"})
# "He" and "M" may be names: only with their stops are they honorifics
_HONORIFICS = frozenset(
    {"h.e.", "s.e.", "h.h.", "h.r.h.", "h.m.", "m.", "dr", "dr.", "prof", "prof."}
    | {word + stop for word in _STYLED_F | _STYLED_M for stop in ("", ".")}
)
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


def finder(room: Room) -> Finder:
    """Return who finds those that take part."""
    return room.door.remembered("finder", lambda: Finder(room.door.all(Participant)))


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
    """A line of the Add field, read: whom to look for, at which level, received when."""

    name: str
    level: Level | None
    received: time | None

    def received_at(self, now: datetime, zone: tzinfo) -> datetime | None:
        """Return the moment the request was received: today at the hour typed, in the conference's zone."""
        return _today_at(self.received, now, zone)


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
        return "f" if styled & _STYLED_F else "m" if styled & (_STYLED_M | {"m"}) else None

    def notified_at(self, now: datetime, zone: tzinfo) -> datetime | None:
        """Return the moment the secretariat was notified: today at the hour typed, in the conference's zone."""
        return _today_at(self.notified, now, zone)


def read_speaker(typed: str) -> TypedSpeaker:
    """Read `Ms. Ana Ruiz, VM, Deputy Minister of Justice 11:59`: the name, then in any order level and office."""
    words = typed.split()
    hour = _TIME.fullmatch(words[-1]) if words else None
    if hour is not None:
        words.pop()
    person, *rest = [part.strip() for part in " ".join(words).split(",")]
    level = next((Level(part.upper()) for part in rest if part.upper() in _LEVELS), None)
    office = ", ".join(part for part in rest if part and part.upper() not in _LEVELS)
    names = person.split()
    styled = next((at for at, word in enumerate(names) if word.casefold() not in _HONORIFICS), len(names))
    return TypedSpeaker(
        honorific=" ".join(names[:styled]) or None,
        name=" ".join(names[styled:]),
        level=level,
        title=office or None,
        notified=time(int(hour[1]), int(hour[2])) if hour is not None else None,
    )


def _today_at(hour: time | None, now: datetime, zone: tzinfo) -> datetime | None:
    return None if hour is None else datetime.combine(now.astimezone(zone).date(), hour, zone)
