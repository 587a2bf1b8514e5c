"""The point of order that is in hand: who raised it, how far it is, and the clock that is held for it meanwhile."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from chairconsole.acts.points import awaiting_ruling, points_raised, under_appeal
from chairconsole.ledger.room import Room
from chairconsole.models.reading import Reading
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.rules.phase import MarkKind, is_paused, shown_s


class Stage(Enum):
    """How far a point of order is; RULED is also one that was appealed and voted on."""

    AWAITS_RULING = "awaits_ruling"
    UNDER_APPEAL = "under_appeal"
    RULED = "ruled"


@dataclass(frozen=True, slots=True)
class Held:
    """The statement whose clock stands, since when, and the seconds that are left to it."""

    statement: Statement
    since: datetime
    left_s: int


def stage(point: PointOfOrder) -> Stage:
    """Return how far a point of order is."""
    if point.ruled_at is None:
        return Stage.AWAITS_RULING
    return Stage.UNDER_APPEAL if point.appealed_at is not None and point.decided_at is None else Stage.RULED


def held(room: Room) -> Held | None:
    """Return the statement that is paused, if whoever has the floor is."""
    statement = room.with_the_floor()
    if statement is None:
        return None
    marks = room.marks(statement)
    if not is_paused(marks):
        return None
    since = max(mark.at for mark in marks if mark.kind is MarkKind.PAUSED)
    return Held(statement, since, shown_s(statement, marks, room.at))


def holder(statement: Statement, reading: Reading) -> str:
    """Return how whoever has, or had, the floor is named in a window."""
    return reading.say(reading.session.room().speaker(statement))


def point_in_hand(room: Room) -> PointOfOrder | None:
    """Return the point of order that is to be dealt with, or whose statement has not been resumed; else none.

    An appeal is voted on at once, before points that waited already; only one raised since, on the voting, stops it.
    """
    waiting, voted_on = awaiting_ruling(room), under_appeal(room)
    if voted_on is not None and voted_on.appealed_at is not None:
        interrupted = any(point.raised_at > voted_on.appealed_at for point in waiting)
        return waiting[0] if interrupted else voted_on
    if waiting:
        return waiting[0]
    stands = held(room)
    if stands is None:
        return None
    since = [point for point in points_raised(room) if point.raised_at >= stands.since]
    return max(since, key=by_ruling) if any(stopped(point, stands) for point in since) else None


def stopped(point: PointOfOrder, stands: Held | None) -> bool:
    """Tell whether a clock stands for this point of order: it may have been stopped by hand since."""
    return stands is not None and (point.statement, point.raised_at) == (stands.statement.id, stands.since)


def by_ruling(point: PointOfOrder) -> tuple[datetime, int]:
    """Order points of order by when they were ruled upon, or raised."""
    return point.ruled_at or point.raised_at, point.id
