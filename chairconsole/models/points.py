"""Points of order: the one in hand and the clock that is held for it meanwhile, and all of them as rows."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from chairconsole.acts.motions import pending
from chairconsole.acts.participation import is_excluded
from chairconsole.acts.points import (
    GONE_ON,
    awaiting_ruling,
    figures_of,
    is_gone_on_from,
    points_raised,
    under_appeal,
)
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import open_vote
from chairconsole.models.reading import Reading
from chairconsole.models.tongue import Tongue
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.motions import MotionSpeech
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.votes import Vote
from chairconsole.rules.phase import MarkKind, is_paused, shown_s
from chairconsole.rules.sentence import Sentence
from chairconsole.rules.terms import Category, Ruling, Status


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


@dataclass(frozen=True, slots=True)
class PointRow:
    """A point of order; `holds` is whose clock it stopped and still holds, with `left_s` seconds left.

    `votes` are those to overrule, against, and abstaining; times are local to the conference. `is_excluded` is that
    the Conference has decided not to admit who raised it, whose point cannot be upheld.
    """

    id: int
    code: str
    delegation: str
    is_party: bool
    subject: str | None
    raised_at: datetime
    stage: Stage
    holds: str | None
    left_s: int
    ruling: Ruling | None
    ruling_text: str | None
    appealed_by: str | None
    votes: tuple[int, int, int] | None
    stands: bool | None
    is_excluded: bool = False


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


class Over(Enum):
    """What may come over a statement, which waits until it is settled."""

    VOTE = "vote"
    POINT = "point"
    MOTION = "motion"


def came_over(room: Room) -> Over | None:
    """Return what has come over whoever has the floor, so that the statement is neither resumed nor ended yet."""
    statement, vote = room.with_the_floor(), open_vote(room.door)
    if statement is None or is_within(room, statement, vote):
        return None
    if vote is not None:
        return Over.VOTE
    if awaiting_ruling(room) or under_appeal(room) is not None:
        return Over.POINT
    return Over.MOTION if pending(room) and held(room) is not None else None


def is_within(room: Room, statement: Statement, vote: Vote | None) -> bool:
    """Tell whether a statement is made on a motion, or within a vote, and not interrupted by it."""
    if room.door.find(MotionSpeech, statement=statement.id):
        return True
    # by their numbers, which rise with the acts: hours may be equal
    return vote is not None and statement.id > vote.id


def clock_runs(room: Room) -> bool:
    """Tell whether somebody speaks and the clock runs."""
    statement = room.with_the_floor()
    return statement is not None and statement.state is Status.SPEAKING and held(room) is None


def holder(statement: Statement, reading: Reading) -> str:
    """Return how whoever has, or had, the floor is named in a window."""
    return reading.say(reading.session.room().speaker(statement))


def point_in_hand(room: Room) -> PointOfOrder | None:
    """Return the point of order that is to be dealt with, or whose statement has not been resumed; else none.

    An appeal is voted on at once, before points that waited already; only one raised since, on the voting, stops it.
    One that was ruled upon is behind, once a motion or a vote has come over the statement that waits.
    """
    waiting, voted_on = awaiting_ruling(room), under_appeal(room)
    if voted_on is not None and voted_on.appealed_at is not None:
        interrupted = any(point.raised_at > voted_on.appealed_at for point in waiting)
        return waiting[0] if interrupted else voted_on
    if waiting:
        return waiting[0]
    stands = held(room)
    if stands is None or open_vote(room.door) is not None or pending(room):
        return None
    since = [point for point in points_raised(room) if point.raised_at >= stands.since]
    return max(since, key=by_ruling) if holding(room, stands) is not None else None


def holding(room: Room, stands: Held | None) -> PointOfOrder | None:
    """Return the point of order for which a clock stands: the first raised since it was stopped, in that statement."""
    if stands is None:
        return None
    whose, since = stands.statement.id, stands.since
    return next((point for point in points_raised(room) if point.statement == whose and point.raised_at >= since), None)


def by_ruling(point: PointOfOrder) -> tuple[datetime, int]:
    """Order points of order by when they were ruled upon, or raised."""
    return point.ruled_at or point.raised_at, point.id


def to_rule_on(room: Room) -> PointOfOrder | None:
    """Return the point of order that is ruled upon next: the one raised first."""
    return next(iter(awaiting_ruling(room)), None)


def to_vote_on(room: Room) -> PointOfOrder | None:
    """Return the point of order whose ruling was appealed against, until the vote."""
    return under_appeal(room)


def ruled_last(room: Room) -> PointOfOrder | None:
    """Return the point of order that was ruled upon last, and is under no appeal."""
    ruled = [point for point in points_raised(room) if stage(point) is Stage.RULED]
    return max(ruled, key=by_ruling, default=None)


def why_too_late(room: Room) -> Sentence | None:
    """Return why no appeal against the last ruling is in order any more; nothing where one is."""
    point = ruled_last(room)
    return GONE_ON if point is not None and is_gone_on_from(room, point) else None


def point_rows(room: Room, reading: Reading) -> list[PointRow]:
    """Return the points of order: those awaiting a ruling, those under appeal, earlier ones, latest first."""
    points, stands = points_raised(room), held(room)
    holds = holding(room, stands)
    waiting = [point for point in points if stage(point) is Stage.AWAITS_RULING]
    appealed = [point for point in points if stage(point) is Stage.UNDER_APPEAL]
    ruled = [point for point in sorted(points, key=by_ruling, reverse=True) if stage(point) is Stage.RULED]
    return [_row(room, point, stands if point is holds else None, reading) for point in (*waiting, *appealed, *ruled)]


def ruling_words(ruling: Ruling | None, tongue: Tongue) -> str:
    """Return a ruling in words."""
    return tongue.translate("Points", "upheld") if ruling is Ruling.UPHELD else tongue.translate("Points", "rejected")


def point_words(row: PointRow, tongue: Tongue) -> str:
    """Return a point of order as a sentence: who, about what, and how far it is."""
    party = "" if row.is_party else tongue.translate("Points", " (not a State party)")
    party = tongue.translate("Points", " (not admitted)") if row.is_excluded else party
    subject = f": {row.subject}" if row.subject else ""
    if row.stage is Stage.AWAITS_RULING:
        how_far = tongue.translate("Points", "Awaits the ruling")
    elif row.stage is Stage.UNDER_APPEAL:
        how_far = tongue.translate("Points", "Under appeal, to be voted on at once")
    else:
        how_far = ruling_words(row.ruling, tongue)
    return f"{row.delegation}{party}{subject}. {how_far}"


def _row(room: Room, point: PointOfOrder, holds: Held | None, reading: Reading) -> PointRow:
    figures = figures_of(room, point)
    votes = (figures.yes, figures.no, figures.abstain)
    return PointRow(
        id=point.id,
        code=point.delegation,
        delegation=reading.name(point.delegation),
        is_party=room.participant(point.delegation).category is Category.PARTY,
        subject=point.subject,
        raised_at=reading.local(point.raised_at),
        stage=stage(point),
        holds=holder(holds.statement, reading) if holds else None,
        left_s=holds.left_s if holds else 0,
        ruling=point.ruling,
        ruling_text=point.ruling_text,
        appealed_by=reading.name(point.appealed_by) if point.appealed_by else None,
        votes=votes if point.decided_at else None,
        stands=point.stands,
        is_excluded=is_excluded(room, room.participant(point.delegation)),
    )
