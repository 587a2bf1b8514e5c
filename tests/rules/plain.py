"""The plainest values that satisfy what the rules ask of a list, an entry, a statement and its marks."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from chairconsole.rules.phase import MarkKind
from chairconsole.rules.speakers import Lent, PlaceKey
from chairconsole.rules.terms import Cabinet, Category, Finding, Form, Level, Precedence, Status

DUBAI = timezone(timedelta(hours=4))
NOON = datetime(2019, 12, 16, 8, 0, tzinfo=UTC)


def second(count: float) -> datetime:
    """Return the moment so many seconds after noon."""
    return NOON + timedelta(seconds=count)


@dataclass(frozen=True, slots=True)
class Settings:
    code: str = "1(f)"
    opens: datetime | None = None
    closes: datetime | None = None
    closed_at: datetime | None = None
    limit_s: int = 240
    limit_group_s: int = 420
    later_limit_s: int | None = None
    precedence: Precedence = Precedence.MINISTERIAL
    groups_first: bool = False
    observers_last: bool = True
    hold_place_until_confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Request:
    delegation: str = "NOR"
    level: Level = Level.REPRESENTATIVE
    received_at: datetime = NOON
    sequence: int = 1
    cabinet: Cabinet = Cabinet.UNCONFIRMED
    status: Status = Status.WAITING
    precedes_from: datetime | None = None
    limit_s: int | None = None
    lent_by: Lent | None = None
    lent_key: PlaceKey | None = None
    left_at: datetime | None = None
    round: int = 1
    cabinet_at: datetime | None = None
    lent_at: datetime | None = None
    moved_before: str | None = None
    ruling: str | None = None
    exchanged_with: str | None = None
    exchanged_at: datetime | None = None
    replaced_at: datetime | None = None
    transferred_from: str | None = None
    transferred_to: str | None = None
    in_writing: bool = False
    category: Category = Category.PARTY

    @property
    def precedence_at(self) -> datetime:
        return self.precedes_from or self.received_at


@dataclass(frozen=True, slots=True)
class Speech:
    began_at: datetime | None = NOON
    ended_at: datetime | None = None
    limit_s: int = 240


@dataclass(frozen=True, slots=True)
class Mark:
    kind: MarkKind
    at: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Papers:
    form: Form | None = None
    finding: Finding | None = None


def paused(at: float) -> Mark:
    return Mark(MarkKind.PAUSED, second(at))


def resumed(at: float) -> Mark:
    return Mark(MarkKind.RESUMED, second(at))


def held(start: float, end: float) -> Mark:
    return Mark(MarkKind.HELD, second(start), second(end))


def granted(at: float) -> Mark:
    return Mark(MarkKind.GRANTED, second(at))
