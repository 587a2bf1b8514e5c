"""What the Conference decided."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Moment
from chairconsole.rules.terms import How, ProposalKind


class Decision(Fact):
    """A decision of the Conference, under whom it was taken, how, and how many parties were there of those it needs.

    `symbol` is what it is about: a proposal, an amendment, or a part as `symbol#name`; `kind` and `number` are those of
    a proposal adopted by it. It stands also where it was reopened.
    """

    id: int = Field(primary_key=True)
    at: Moment
    item: str | None = Field(default=None, foreign_key="agenda_item.number")
    text: str
    presided_by: str | None = None
    present: int
    needed: int | None = None
    quorum: bool | None = None
    how: How | None = None
    kind: ProposalKind | None = None
    number: str | None = None
    symbol: str | None = None
    reopened_at: MaybeMoment = None
    reopened_for: str | None = None
