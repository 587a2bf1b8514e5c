"""Who has, or had, the floor, and the marks on the clock."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Moment
from chairconsole.rules.phase import MarkKind
from chairconsole.rules.terms import Status


class Statement(Fact):
    """One taking of the floor, from the list (`entry`) or outside it; `limit_s` includes what was granted."""

    id: int = Field(primary_key=True)
    entry: int | None = Field(default=None, foreign_key="entry.id")
    delegation: str | None = Field(default=None, foreign_key="participant.code")
    speaker: str | None = None
    speaks_as: str | None = None
    item: str | None = Field(default=None, foreign_key="agenda_item.number")
    state: Status
    limit_s: int = Field(gt=0)
    called_at: Moment
    began_at: MaybeMoment = None
    ended_at: MaybeMoment = None
    credentials: str | None = None
    reason: str | None = None


class ClockMark(Fact):
    """A mark on a statement's clock: a pause, its end, a grant of `seconds`, or an outage held from `at` to `until`."""

    id: int = Field(primary_key=True)
    statement: int = Field(foreign_key="statement.id")
    kind: MarkKind
    at: Moment
    until: MaybeMoment = None
    seconds: int | None = None
