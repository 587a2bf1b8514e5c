"""The debate in figures to be drawn: waiting time over the day, speaking time by group and delegation, credentials."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chairconsole.ledger.room import Room
from chairconsole.models.outlook import Outlook, outlook
from chairconsole.models.reading import SECOND, Reading
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.rules import speakers
from chairconsole.rules.credentials import Tally
from chairconsole.rules.phase import used_s
from chairconsole.rules.programme import in_order
from chairconsole.rules.terms import Category, Status

Point = tuple[datetime, int]
"""A moment, and the seconds of speaking time that wait at it."""

Hours = tuple[datetime, datetime]

OTHERS = "others"
"""Those of no regional group, and who are neither groups nor organizations of States."""


@dataclass(frozen=True, slots=True)
class Progress:
    """The waiting time of a list: as it was, as it was planned to shrink to nothing by the end, as it is expected to.

    `hours` are those of the meetings that have the item; times are local to the conference.
    """

    item: str
    now: datetime
    ends: datetime | None
    hours: tuple[Hours, ...]
    actual: tuple[Point, ...]
    planned: tuple[Point, ...]
    expected: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """The speaking time of a group or a delegation: seconds used, statements, and seconds over their limits."""

    name: str
    seconds: int
    statements: int
    over_s: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Pictures:
    """All that is drawn of a debate."""

    title: str
    progress: Progress | None
    groups: tuple[Spoken, ...]
    delegations: tuple[Spoken, ...]
    tally: Tally


def pictures(reading: Reading) -> Pictures:
    """Return the figures of the item in hand, as things stand now."""
    room, head = reading.session.room(), reading.head()
    listed = room.list_in_hand()
    title = ", ".join(part for part in (head.conference, head.item, head.item_title) if part)
    spoken = [] if listed is None else _statements(room, listed)
    return Pictures(
        title=title,
        progress=None if listed is None else _progress(room, reading, listed),
        groups=_groups(room, listed, spoken),
        delegations=_delegations(reading, spoken),
        tally=reading.credentials_summary().tally,
    )


def _statements(room: Room, listed: SpeakersList) -> list[tuple[Statement, int]]:
    """Return the statements under a list's item that have begun, with the seconds used of each."""
    begun = [each for each in room.door.find(Statement, item=listed.item) if each.began_at is not None]
    return [(each, used_s(each, room.marks(each), room.at)) for each in begun if each.delegation is not None]


def _progress(room: Room, reading: Reading, listed: SpeakersList) -> Progress:
    hours, now = _hours(room, reading, listed.serves), reading.local(room.at)
    statements = room.door.find(Statement, item=listed.item)
    begin = min((reading.local(each.called_at) for each in statements), default=now)
    actual = _actual(room, reading, listed, begin, now)
    ends = reading.local(listed.ends_by) if listed.ends_by is not None else None
    told = outlook(room, listed)
    planned = _falling(begin, actual[0][1], ends, hours) if ends is not None else ()
    return Progress(listed.item, now, ends, hours, actual, planned, _expected(told, actual[-1], hours))


def _hours(room: Room, reading: Reading, items: tuple[str, ...]) -> tuple[Hours, ...]:
    """Return the hours of the plenary meetings that have one of several items in the organization of work."""
    codes = {row.meeting for row in room.door.all(ProgrammeEntry) if not set(items).isdisjoint(row.items)}
    meetings = [m for m in in_order(room.door.all(Meeting)) if m.code in codes]
    return tuple(sorted((reading.local(m.starts), reading.local(m.ends)) for m in meetings))


def _actual(room: Room, reading: Reading, listed: SpeakersList, begin: datetime, now: datetime) -> tuple[Point, ...]:
    """Return how the waiting time went, a point for each change since the first one was called."""
    entries = [e for e in room.door.find(Entry, list=listed.code) if e.status is not Status.VOID]
    categories = room.categories(entries)
    changes: list[tuple[datetime, int]] = []
    for entry in entries:
        limit = speakers.limit_s(entry, listed, categories[entry.delegation])
        changes.append((reading.local(entry.received_at), limit))
        if entry.left_at is not None:
            changes.append((reading.local(entry.left_at), -limit))
    waits = sum(limit for at, limit in changes if at <= begin)
    points = [(begin, waits)]
    for at, change in sorted(changes):
        if begin < at <= now:
            waits += change
            points.append((at, waits))
    return (*points, (now, waits))


def _expected(told: Outlook, last: Point, hours: Sequence[Hours]) -> tuple[Point, ...]:
    if told.last_ends is None or not told.waiting:
        return ()
    return _falling(last[0], last[1], told.last_ends, hours)


def _falling(begin: datetime, waits: int, ends: datetime, hours: Sequence[Hours]) -> tuple[Point, ...]:
    """Return a line that falls evenly to nothing while meetings sit, and stands between them."""
    spans = [(max(start, begin), min(end, ends)) for start, end in hours if end > begin and start < ends]
    whole = sum((end - start) / SECOND for start, end in spans)
    if whole <= 0:
        return ((begin, waits), (ends, 0))
    points, gone = [(begin, waits)], 0.0
    for start, end in spans:
        points.append((start, round(waits * (1 - gone / whole))))
        gone += (end - start) / SECOND
        points.append((end, round(waits * (1 - gone / whole))))
    return tuple(points)


def _groups(room: Room, listed: SpeakersList | None, spoken: Sequence[tuple[Statement, int]]) -> tuple[Spoken, ...]:
    seconds: Counter[str] = Counter()
    statements: Counter[str] = Counter()
    for statement, used in spoken:
        group = _group_of(room, str(statement.delegation))
        seconds[group] += used
        statements[group] += 1
    waiting = Counter(_group_of(room, entry.delegation) for entry, _ in room.in_order(listed)) if listed else Counter()
    names = sorted({*seconds, *waiting}, key=lambda name: (-seconds[name], name))
    return tuple(Spoken(name, seconds[name], statements[name], 0, waiting[name]) for name in names)


def _group_of(room: Room, code: str) -> str:
    """Return the regional group of a delegation; of others, what they are."""
    participant: Participant = room.participant(code)
    if participant.category in (Category.GROUP, Category.ENTITY, Category.IGO):
        return str(participant.category)
    return participant.regional_group or OTHERS


def _delegations(reading: Reading, spoken: Sequence[tuple[Statement, int]]) -> tuple[Spoken, ...]:
    used: Counter[str] = Counter()
    over: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for statement, seconds in spoken:
        code = str(statement.delegation)
        used[code] += seconds
        over[code] += max(0, seconds - statement.limit_s)
        count[code] += 1
    codes = sorted(used, key=lambda code: (-used[code], code))
    return tuple(Spoken(reading.name(code), used[code], count[code], over[code]) for code in codes)
