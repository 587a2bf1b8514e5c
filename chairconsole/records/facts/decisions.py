"""What the Conference decided."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, Moment


class Decision(Fact):
    """A decision of the Conference, under whom it was taken and how many delegations were marked present."""

    id: int = Field(primary_key=True)
    at: Moment
    item: str | None = Field(default=None, foreign_key="agenda_item.number")
    text: str
    presided_by: str | None = None
    present: int
