"""Secret ballots: who took a paper, both counts, and the lots; never how anybody voted (cf. GA rules 92 to 94)."""

from sqlalchemy import JSON
from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Moment, Words
from chairconsole.rules.terms import BallotKind, CountOf, Office


class Ballot(Fact):
    """One ballot of an election, which is known by the number of its first; of an office, or on a question.

    It fills `places`; a special one may keep so many in instead, beside those `staying`. From the announcement on it
    has the figures by which it was judged, who was elected by them (by lot is told by the lots), and how many were
    there.
    """

    id: int = Field(primary_key=True)
    number: int
    election: int
    round: int
    kind: BallotKind
    office: Office | None = None
    question: str | None = None
    item: str | None = Field(default=None, foreign_key="agenda_item.number")
    places: int
    keeps: int | None = None
    candidates: Words = ()
    staying: Words = ()
    tellers: Words = ()
    opened_at: Moment
    closed_at: MaybeMoment = None
    announced_at: MaybeMoment = None
    majority: int | None = None
    times: int | None = None
    elected: Words = ()
    present: int | None = None
    needed: int | None = None
    quorum: bool | None = None


class BallotPaper(Fact):
    """That a delegation took a paper."""

    id: int = Field(primary_key=True)
    ballot: int = Field(foreign_key="ballot.id")
    delegation: str = Field(foreign_key="participant.code")
    taken_at: Moment


class BallotCount(Fact):
    """What was found in the box on one of the two counts: papers, and votes by candidate."""

    id: int = Field(primary_key=True)
    ballot: int = Field(foreign_key="ballot.id")
    count: CountOf
    given_out: int
    in_box: int
    invalid: int
    blank: int
    votes: dict[str, int] = Field(sa_type=JSON)
    entered_at: Moment


class BallotLot(Fact):
    """Whom a lot named: elected, or staying in."""

    id: int = Field(primary_key=True)
    ballot: int = Field(foreign_key="ballot.id")
    chosen: str
    drawn_at: Moment
