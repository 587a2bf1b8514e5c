"""The order, the times and the columns of a speakers list by a second reading of the contract; see `reading`.

Nothing of the program is imported, and nothing is kept that could be worked out again. Rules are cited by their number
in "How a speakers list is ordered", "limits" is the paragraph behind the nine rules.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any

STANDING = ("waiting", "called", "speaking", "passed_over")
WITH_THE_FLOOR = ("called", "speaking")

# Rule 2: the rungs. The first that names a level is its own.
RUNGS = {
    "ministerial": (("HS", "VP", "CP", "HG", "DPM", "M"), ("VM", "CD", "R")),
    "protocol": (("HS", "VP", "CP", "HG"), ("DPM", "M"), ("VM",), ("CD", "R")),
    "none": (("HS", "VP", "CP", "HG", "DPM", "M", "VM", "CD", "R"),),
}
# Rule 2: the classes, each with its number; the first is that of those recalled next (rule 7), before all who wait.
RECALLED_NEXT, GROUPS, STATES, ENTITIES, ORGANIZATIONS, OTHERS = range(6)
OBSERVERS = {"entity": ENTITIES, "igo": ORGANIZATIONS, "ngo_ecosoc": OTHERS, "ngo": OTHERS}

NO_TIME = datetime.min.replace(tzinfo=UTC)

PlaceKey = tuple[int, int, datetime, int]
Args = Mapping[str, Any]


class Refused(Exception):
    """The contract does not allow it."""


def refuse(if_so: bool, why: str) -> None:
    """Refuse an act if this is so."""
    if if_so:
        raise Refused(why)


@dataclass(eq=False)
class Received:
    """The time of precedence at first: the time received (rule 2), as it stands corrected."""

    received_at: datetime

    def value(self) -> datetime:
        return self.received_at


@dataclass(eq=False)
class Replaced:
    """The time of precedence after a replacement (rule 4), of which the new level may be corrected later."""

    before: "Received | Replaced"
    rung_before: int
    precedence: str
    level: str
    notified_at: datetime

    def value(self) -> datetime:
        # The new one is unconfirmed, which counts as minister (rule 4).
        stays = rung(self.precedence, self.level, None, True) == self.rung_before
        return self.before.value() if stays else self.notified_at


@dataclass
class Lent:
    """A place by ruling (rule 6) or recall (rule 7); rank 0 among equal keys is that of the key's owner."""

    key: PlaceKey
    rank: Fraction
    recalled_next: bool = False


@dataclass
class Statement:
    """What is known of one who has, or had, the floor."""

    called_at: datetime
    limit_s: int
    began_at: datetime | None = None
    ended_at: datetime | None = None
    pauses: list[tuple[datetime, datetime | None]] = field(default_factory=list)

    @property
    def is_paused(self) -> bool:
        return bool(self.pauses) and self.pauses[-1][1] is None

    def used_s(self, now: datetime) -> int:
        """Limits: what lies between begin and end, pauses left out; whole seconds, rounded down."""
        if self.began_at is None:
            return 0
        end = self.ended_at or now
        paused = sum(((to or end) - since for since, to in self.pauses), timedelta())
        return (end - self.began_at - paused) // timedelta(seconds=1)


@dataclass(eq=False)
class Entry:
    """A request to speak."""

    list: str
    delegation: str
    order: int
    level: str
    received: Received
    time: Received | Replaced
    status: str = "waiting"
    name: str | None = None
    title: str | None = None
    limit_s: int | None = None
    member: bool | None = None
    replacement: Replaced | None = None
    lent: Lent | None = None
    statement: Statement | None = None
    left_at: datetime | None = None


@dataclass
class SpeakersList:
    """A list's settings, with their defaults (acts: `open_list`)."""

    opens: datetime | None = None
    closes: datetime | None = None
    ends_by: datetime | None = None
    limit_s: int = 240
    limit_group_s: int = 420
    precedence: str = "ministerial"
    groups_first: bool = False
    observers_last: bool = True
    hold_place_until_confirmed: bool = True
    declared_closed: datetime | None = None


@dataclass
class Room:
    """Everything that undo takes back."""

    categories: dict[str, str]
    lists: dict[str, SpeakersList]
    entries: list[Entry] = field(default_factory=list)
    notices: list[tuple[str, str, str]] = field(default_factory=list)
    points: list[str] = field(default_factory=list)
    floor: tuple[Entry | None, Statement] | None = None
    spoken: list[tuple[Entry | None, Statement]] = field(default_factory=list)
    suspended: bool = False
    entered: int = 0


@dataclass(frozen=True)
class Row:
    """What the columns of `speakers` tell of an entry."""

    position: int | None
    delegation: str
    name: str | None
    title: str | None
    level: str
    status: str
    received_at: datetime
    precedence_at: datetime
    limit_s: int
    used_s: int


def rung(precedence: str, level: str, member: bool | None, hold_place_until_confirmed: bool) -> int:
    """Rules 2 and 3: the rung of a level, an M one lower where it is found no member, or not held until it is."""
    rungs = RUNGS[precedence]
    own = next(n for n, levels in enumerate(rungs) if level in levels)
    lower = level == "M" and (member is False or (member is None and not hold_place_until_confirmed))
    return min(own + 1, len(rungs) - 1) if lower else own


def time_of(args: Args, name: str, default: datetime | None) -> datetime | None:
    """Return the time of this name in the arguments."""
    told = args.get(name, default)
    return datetime.fromisoformat(told) if isinstance(told, str) else told


class Standing:
    """The room by the contract: who stands where, and what the columns tell of it."""

    def __init__(self, now: datetime, categories: Mapping[str, str], lists: Mapping[str, SpeakersList]) -> None:
        self.now = now
        self.room = Room(dict(categories), dict(lists))
        self.items: set[str] = set()
        self.in_hand = ""

    # What is looked up

    def settings(self, code: str) -> SpeakersList:
        refuse(code not in self.room.lists, "unknown list")
        return self.room.lists[code]

    def known(self, delegation: str) -> str:
        refuse(delegation not in self.room.categories, "unknown delegation")
        return delegation

    def of(self, code: str, *statuses: str) -> list[Entry]:
        return [e for e in self.room.entries if e.list == code and (not statuses or e.status in statuses)]

    def standing(self, code: str, delegation: str) -> Entry | None:
        """Return a delegation's entry that waits, is called, speaks or was passed over: at most one (rule 9)."""
        found = [e for e in self.of(code, *STANDING) if e.delegation == delegation]
        assert len(found) <= 1
        return found[0] if found else None

    def one(self, args: Args, *statuses: str, name: str = "delegation") -> Entry:
        """Return the entry that an act names, which must have one of these statuses."""
        self.settings(args["list"])
        entry = self.standing(args["list"], self.known(args[name]))
        if entry is None or entry.status not in statuses:
            raise Refused(f"{args[name]} is none of {statuses} in {args['list']}")
        return entry

    def speaking(self) -> Statement:
        """Return the statement of one who has begun: before that, pausing and the like are refused (limits)."""
        if self.room.floor is None or self.room.floor[1].began_at is None:
            raise Refused("nobody speaks")
        return self.room.floor[1]

    # The order

    def class_of(self, entry: Entry) -> int:
        """Rule 2: groups (only with `groups_first`); States, EU and (else) groups; then observers, if they are last."""
        category, listed = self.room.categories[entry.delegation], self.settings(entry.list)
        if category == "group" and listed.groups_first:
            return GROUPS
        if category in OBSERVERS and listed.observers_last:
            return OBSERVERS[category]
        return STATES

    def rung_of(self, entry: Entry) -> int:
        listed = self.settings(entry.list)
        return rung(listed.precedence, entry.level, entry.member, listed.hold_place_until_confirmed)

    def place(self, entry: Entry) -> tuple[PlaceKey, Fraction]:
        """Rule 2, or what was lent (rules 6 and 7)."""
        if entry.lent is not None:
            return entry.lent.key, entry.lent.rank
        return (self.class_of(entry), self.rung_of(entry), entry.time.value(), entry.order), Fraction(0)

    def waiting(self, code: str) -> list[Entry]:
        """Return those waiting, in order."""
        return sorted(self.of(code, "waiting"), key=self.place)

    def lend(self, entry: Entry, other: Entry, *, behind: bool) -> Lent:
        """Rule 6: the other's place-key at this moment, directly before it, or directly behind it."""
        key, rank = self.place(other)
        # The key's owner keeps rank 0, wherever it is now.
        places = [self.place(e) for e in self.of(entry.list, "waiting") if e is not entry]
        ranks = {Fraction(0)} | {r for k, r in places if k == key}
        if behind:
            beyond = [r for r in ranks if r > rank]
            return Lent(key, (rank + min(beyond)) / 2 if beyond else rank + 1)
        beyond = [r for r in ranks if r < rank]
        return Lent(key, (rank + max(beyond)) / 2 if beyond else rank - 1)

    # The columns

    def limit_of(self, entry: Entry) -> int:
        """Rule 8: the entry's own, or the list's by what kind of delegation it is."""
        listed = self.settings(entry.list)
        group = self.room.categories[entry.delegation] == "group"
        return entry.limit_s or (listed.limit_group_s if group else listed.limit_s)

    def rows(self, code: str) -> list[list[Row]]:
        """Return the rows of `speakers`; together those that left at once, for which the contract names no order."""
        told = [[self._row(entry, n)] for n, entry in enumerate(self.waiting(code), 1)]
        told += [[self._row(entry)] for entry in self.of(code, *WITH_THE_FLOOR)]
        gone = [e for e in self.of(code) if e.status != "waiting" and e.status not in WITH_THE_FLOOR]
        for left_at in sorted({e.left_at for e in gone if e.left_at is not None}):
            told.append([self._row(e) for e in gone if e.left_at == left_at])
        return told

    def _row(self, e: Entry, position: int | None = None) -> Row:
        limit_s = e.statement.limit_s if e.statement else self.limit_of(e)
        used_s = e.statement.used_s(self.now) if e.statement else 0
        times = e.received.received_at, e.time.value()
        return Row(position, e.delegation, e.name, e.title, e.level, e.status, *times, limit_s, used_s)
