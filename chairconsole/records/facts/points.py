"""Points of order, the rulings on them, and appeals."""

from typing import ClassVar

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Moment
from chairconsole.rules.terms import Ruling


class PointOfOrder(Fact):
    """A point of order, the President's ruling, and the vote where it was appealed (Rule 44, number probable).

    `statement` is the one it interrupted; `on_voting` is one on the conduct of a vote that is being taken; `stands` is
    the ruling's. The figures of an appeal are those of its vote.
    """

    FORGOTTEN: ClassVar[frozenset[str]] = frozenset({"overrule", "sustain", "abstain"})

    id: int = Field(primary_key=True)
    delegation: str = Field(foreign_key="participant.code")
    subject: str | None = None
    statement: int | None = Field(default=None, foreign_key="statement.id")
    raised_at: Moment
    ruling: Ruling | None = None
    ruling_text: str | None = None
    ruled_at: MaybeMoment = None
    appealed_by: str | None = Field(default=None, foreign_key="participant.code")
    appealed_at: MaybeMoment = None
    decided_at: MaybeMoment = None
    stands: bool | None = None
    on_voting: bool = False
