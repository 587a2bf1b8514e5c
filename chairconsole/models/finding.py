"""Finding a delegation as a hurried secretary types it: any of six languages, spoken, inverted or old forms, codes."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from enum import IntEnum
from functools import lru_cache, partial

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


ALIKE = 78.0
"""How alike, of 100, what was typed and words must be to be offered though a letter is wrong."""

_KEPT = 1 << 14
"""How many texts are kept as they are compared: the names of all who take part, in six languages, and more."""

_AS_ALIKE = 8.0
_AT_MOST_ALIKE = 3
_LEAST_ALIKE = 4


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


@lru_cache(maxsize=_KEPT)
def plain(text: str) -> str:
    """Return text as it is compared: no case, accents, Arabic vowel signs or punctuation; words one space apart."""
    if text.isascii():
        return " ".join(_WORD.findall(text.casefold().translate(_APOSTROPHES)))
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_APOSTROPHES))
    kept = "".join(c for c in apart if not unicodedata.combining(c))
    return " ".join(_WORD.findall(in_western_digits(kept)))


def spellings(name: str) -> tuple[str, ...]:
    """Return a name as it is compared, and if it has an apostrophe as those write it who leave that out."""
    apart = plain(name)
    joined = plain(name.translate(_APOSTROPHES).replace("'", ""))
    return (apart,) if joined == apart else (apart, joined)


def initials(name: str) -> str:
    """Return the first letters of a name of several words, as it is compared; nothing of a single word."""
    words = plain(name).split()
    return "".join(word[0] for word in words) if len(words) > 1 else ""


class Finder:
    """The names of all participants, prepared once for many look-ups."""

    def __init__(self, participants: Iterable[Participant]) -> None:
        self._names = [(p, _codes(p), forms, _lines(forms)) for p in participants for forms in [_forms(p)]]

    def find(self, typed: str) -> list[Match]:
        """Return whoever fits what was typed, best first; nobody for nothing."""
        query = plain(typed)
        if not query:
            return []
        return self._fitting(query) or self._fitting(" ".join(w for w in query.split() if w not in _FORMS_OF_STATE))

    def near(self, typed: str) -> list[Participant]:
        """Return whose names are like what was typed, but for a slip, the likest first; nobody for a few letters."""
        # read when somebody first mistypes: the first frame needs none of it
        from rapidfuzz import fuzz

        query = plain(typed)
        if len(query) < (_LEAST_ALIKE if query.isascii() else 2):
            return []
        likeness = {
            participant.code: max(fuzz.ratio(query, part) for form in forms for part in _beginnings(form, len(query)))
            for participant, _, forms, _ in self._names
        }
        least = max(ALIKE, max(likeness.values(), default=0.0) - _AS_ALIKE)
        found = [participant for participant, _, _, _ in self._names if likeness[participant.code] >= least]
        return sorted(found, key=lambda participant: -likeness[participant.code])[:_AT_MOST_ALIKE]

    def _fitting(self, query: str) -> list[Match]:
        if not query:
            return []
        matches = []
        for participant, codes, forms, lines in self._names:
            closeness = _closeness(query, codes, forms, lines)
            if closeness is not None:
                matches.append(Match(participant, closeness))
        return sorted(matches, key=partial(_best_first, query))


def finder(room: Room) -> Finder:
    """Return who finds those that take part."""
    return room.door.remembered("finder", lambda: Finder(room.door.all(Participant)))


def _best_first(query: str, match: Match) -> tuple[Closeness, bool, str]:
    """Return by what those who fit stand in order: whom a name of their own names so before whom another does."""
    names = match.participant.name
    is_alias = not any(spelling.startswith(query) for name in names.values() for spelling in spellings(name))
    return match.closeness, is_alias and match.closeness is Closeness.BEGINNING, names["en"]


def _codes(participant: Participant) -> frozenset[str]:
    return frozenset(plain(code) for code in (participant.code, participant.iso2) if code)


def _forms(participant: Participant) -> frozenset[str]:
    formal = participant.formal or ""
    written = [*participant.name.values(), *participant.spoken.values(), *participant.aliases]
    written += [formal, formal.removeprefix("the ")]
    return frozenset(spelling for form in written if form for spelling in spellings(form))


def _lines(forms: Iterable[str]) -> str:
    """Return forms, each behind a line's end: so one look tells whether any of them begins with a query."""
    return "".join(f"\n{form}" for form in forms)


def _closeness(query: str, codes: frozenset[str], forms: frozenset[str], lines: str) -> Closeness | None:
    """Return how well a query fits; of the forms each is a line of `lines`, so most are passed over at one look."""
    if query in codes:
        return Closeness.CODE
    if query in forms:
        return Closeness.WHOLE_NAME
    if f"\n{query}" in lines:
        return Closeness.BEGINNING
    parts = query.split()
    # nearly every form lacks the first part: it need not be divided to know that
    if parts[0] in lines and any(parts[0] in form and _fits_words(parts, form.split()) for form in forms):
        return Closeness.WORDS
    # Chinese has no spaces between words: there any part will do, elsewhere only from three letters on.
    if (len(query) >= 3 or not query.isascii()) and query in lines:
        return Closeness.WITHIN
    return None


def _beginnings(form: str, length: int) -> tuple[str, ...]:
    """Return a name, and how it begins while it is typed."""
    return (form, form[:length], form[: length + 1])


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


class LevelWords:
    """The levels as people type them: by code, by the signs and words of some languages, or by how these begin.

    The languages come in turn, and in each of them only what can mean one level is read.
    """

    def __init__(self, languages: Sequence[Mapping[Level, Sequence[str]]] = ()) -> None:
        self._languages = [{level: [plain(name) for name in names] for level, names in of.items()} for of in languages]
        self._signs: dict[str, Level] = {}
        self._unspaced: dict[str, Level] = {}
        for names, level in ((names, level) for of in self._languages for level, names in of.items()):
            self._signs |= dict.fromkeys((_initials(name) for name in names[:1] if _has_signs(name)), level)
            self._unspaced |= dict.fromkeys((name for name in names if _is_unspaced(name)), level)

    def sign(self, typed: str) -> Level | None:
        """Read a code, as `vm`, or the initials of a level in a script that is not Latin, as `зм`."""
        code = plainly(typed).upper()
        return Level(code) if code in _LEVELS else self._signs.get(plain(typed))

    def word(self, typed: str) -> Level | None:
        """Read the words of a level, as `vice-minister`, or their beginnings, as `vice min`."""
        told = plain(typed)
        parts = told.split()
        for of in self._languages:
            whole = {level for level, names in of.items() if told in names}
            begun = {level for level, names in of.items() if any(_begins(parts, name.split()) for name in names)}
            found = whole or begun
            if len(found) == 1:
                return found.pop()
        return None

    def at_end(self, typed: str) -> tuple[str, Level] | None:
        """Divide what is written without spaces into a name and the level at its end, as `肯尼亚部长`."""
        ends = [name for name in self._unspaced if typed.endswith(name) and typed != name]
        longest = max(ends, key=len, default="")
        return (typed.removesuffix(longest), self._unspaced[longest]) if longest else None


CODES = LevelWords()
"""Reads the codes of levels alone."""

_LONGEST = 5
"""How many words a level has at most, in any language."""


def _nobody(name: str) -> bool:
    return False


def read(typed: str, levels: LevelWords = CODES, is_name: Callable[[str], bool] = _nobody) -> TypedRequest:
    """Read `ken m 11:59`: the name, and behind it, in either order, a level and an hour.

    A level in words is read only where the line is no name with them, as "Korea Rep" is one.
    """
    words = [word for word in _BETWEEN.split(typed) if word]
    level: Level | None = None
    received: time | None = None
    while words:
        hour = hour_of(words[-1]) if received is None and len(words) > 1 else None
        of_level = _level_at_end(words, levels, is_name) if hour is None and level is None else None
        if hour is not None:
            received = hour
            words.pop()
        elif of_level is not None:
            words, level = of_level
        else:
            break
    return TypedRequest(" ".join(words), level, received)


def _level_at_end(
    words: list[str], levels: LevelWords, is_name: Callable[[str], bool]
) -> tuple[list[str], Level] | None:
    """Return the words before the level that ends a line, and the level."""
    sign = levels.sign(words[-1]) if len(words) > 1 else None
    if sign is not None:
        return words[:-1], sign
    for count in range(min(_LONGEST, len(words) - 1), 0, -1):
        level = levels.word(" ".join(words[-count:]))
        if level is not None:
            return None if is_name(" ".join(words)) else (words[:-count], level)
    at_end = levels.at_end(words[-1])
    if at_end is None or is_name(" ".join(words)):
        return None
    return [*words[:-1], at_end[0]], at_end[1]


def _begins(parts: list[str], words: list[str]) -> bool:
    """Tell whether the parts begin the words, one after the other; one letter is not enough."""
    return sum(map(len, parts)) >= 2 and len(parts) <= len(words) and all(map(str.startswith, words, parts))


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


def _is_unspaced(name: str) -> bool:
    """Tell whether a name is written in a script that puts no spaces between words."""
    return all("\u4e00" <= sign <= "\u9fff" for sign in name)


def _has_signs(name: str) -> bool:
    """Tell whether the initials of a name are read: for Latin ones there are the codes."""
    return not name.isascii() and not _is_unspaced(name)


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


def read_speaker(typed: str, levels: LevelWords = CODES) -> TypedSpeaker:
    """Read `Ms. Ana Ruiz, VM, Deputy Minister of Justice 11:59`: the name, then level and office; the hour ends a part.

    What stands between the parts is kept as it was typed. Of levels only the signs are read: "Minister" is an office.
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
        of_level = levels.sign(" ".join(words)) if place and level is None else None
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
