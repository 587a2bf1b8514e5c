"""What the Conference decided."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, Moment
from chairconsole.rules.terms import How


class Decision(Fact):
    """A decision of the Conference, under whom it was taken, how, and how many parties were there of those it needs."""

    id: int = Field(primary_key=True)
    at: Moment
    item: str | None = Field(default=None, foreign_key="agenda_item.number")
    text: str
    presided_by: str | None = None
    present: int
    needed: int | None = None
    quorum: bool | None = None
    how: How | None = None
