"""Votes: what was put, who answered what, and the result (Rules 57 and 58, numbers probable; cf. GA rules 85 to 88)."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Moment
from chairconsole.rules.terms import Answer, Majority, Method, When


class Vote(Fact):
    """A question that was put to the vote; `first` is the State drawn by lot.

    What it decides is `motion`, `point` or `proposal`; of a proposal it may be an `amendment` or a `part` alone.

    Figures count weights, and stand from the count, or the announcement, on; `present`, `needed` and `quorum` are those
    of the announcement.
    """

    id: int = Field(primary_key=True)
    number: int
    question: str
    item: str | None = Field(default=None, foreign_key="agenda_item.number")
    method: Method
    majority: Majority
    asked_by: str | None = Field(default=None, foreign_key="participant.code")
    first: str | None = Field(default=None, foreign_key="participant.code")
    motion: int | None = Field(default=None, foreign_key="motion.id")
    point: int | None = Field(default=None, foreign_key="point_of_order.id")
    proposal: int | None = Field(default=None, foreign_key="proposal.id")
    amendment: int | None = Field(default=None, foreign_key="amendment.id")
    part: int | None = Field(default=None, foreign_key="proposal_part.id")
    called_at: Moment
    yes: int | None = None
    no: int | None = None
    abstain: int | None = None
    not_participating: int | None = None
    announced_at: MaybeMoment = None
    adopted: bool | None = None
    present: int | None = None
    needed: int | None = None
    quorum: bool | None = None
    note: str | None = None
    cancelled_at: MaybeMoment = None
    reason: str | None = None


class VoteCast(Fact):
    """What one party answers in a vote by name: the last answer holds; `calls` is how often it gave none."""

    id: int = Field(primary_key=True)
    vote: int = Field(foreign_key="vote.id")
    delegation: str = Field(foreign_key="participant.code")
    answer: Answer
    calls: int = 0


class Intention(Fact):
    """What a delegation told after the announcement that it had meant to vote; the figures stand."""

    id: int = Field(primary_key=True)
    vote: int = Field(foreign_key="vote.id")
    delegation: str = Field(foreign_key="participant.code")
    meant: Answer
    noted_at: Moment


class Explanation(Fact):
    """A delegation's wish to explain its vote, before it is taken or after the result; `vote` once that is known."""

    id: int = Field(primary_key=True)
    delegation: str = Field(foreign_key="participant.code")
    when: When
    vote: int | None = Field(default=None, foreign_key="vote.id")
    asked_at: Moment
    statement: int | None = Field(default=None, foreign_key="statement.id")
