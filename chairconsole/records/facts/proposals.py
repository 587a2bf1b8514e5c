"""Proposals with all that is about them, and what delegations put on record about decisions (Rules 54 to 58)."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Moment, Words
from chairconsole.rules.terms import AmendmentState, How, PositionKind, ProposalKind, ProposalState


class Proposal(Fact):
    """A proposal under an item: `number` is the one it got in its kind when it was first adopted, and keeps.

    `leave` is the President's reason for putting it though it was not circulated on an earlier day; `implications` is
    the statement of financial implications that was read, or none where its reading was waived at `implications_at`.
    """

    id: int = Field(primary_key=True)
    symbol: str = Field(unique=True)
    title: str
    item: str = Field(foreign_key="agenda_item.number")
    kind: ProposalKind
    submitted_at: Moment
    state: ProposalState = ProposalState.SUBMITTED
    put_at: MaybeMoment = None
    leave: str | None = None
    debate_adjourned_at: MaybeMoment = None
    deferred_to: str | None = None
    division_refused_at: MaybeMoment = None
    implications: str | None = None
    implications_at: MaybeMoment = None
    number: str | None = None
    decided_at: MaybeMoment = None
    how: How | None = None


class ProposalVersion(Fact):
    """A text of a proposal: the original has no name, a revision is called as what it is, as `Rev.1`."""

    id: int = Field(primary_key=True)
    proposal: int = Field(foreign_key="proposal.id")
    name: str | None = None
    text: str | None = None
    made_at: Moment


class Sponsor(Fact):
    """A State party that sponsors a proposal, and since when."""

    id: int = Field(primary_key=True)
    proposal: int = Field(foreign_key="proposal.id")
    delegation: str = Field(foreign_key="participant.code")
    since: Moment


class Circulation(Fact):
    """That a version of a proposal was sent out, and in which languages."""

    id: int = Field(primary_key=True)
    proposal: int = Field(foreign_key="proposal.id")
    version: int = Field(foreign_key="proposal_version.id")
    at: Moment
    languages: Words = ()


class Consultation(Fact):
    """Consultations on a proposal, and who leads them; those named last go on."""

    id: int = Field(primary_key=True)
    proposal: int = Field(foreign_key="proposal.id")
    facilitator: str
    began_at: Moment


class Amendment(Fact):
    """An amendment to a proposal: `place` is the one that it was given among several, from 1, the furthest first."""

    id: int = Field(primary_key=True)
    proposal: int = Field(foreign_key="proposal.id")
    symbol: str = Field(unique=True)
    delegation: str = Field(foreign_key="participant.code")
    text: str | None = None
    submitted_at: Moment
    place: int | None = None
    state: AmendmentState = AmendmentState.SUBMITTED
    decided_at: MaybeMoment = None
    reason: str | None = None


class ProposalPart(Fact):
    """A part of a proposal that is voted on apart, at somebody's request; `adopted` once it was.

    It is `undone_at` when the proposal is divided otherwise, or not at all.
    """

    id: int = Field(primary_key=True)
    proposal: int = Field(foreign_key="proposal.id")
    name: str
    operative: bool
    asked_by: str | None = Field(default=None, foreign_key="participant.code")
    adopted: bool | None = None
    decided_at: MaybeMoment = None
    undone_at: MaybeMoment = None


class Objection(Fact):
    """A State party's objection to deciding without a vote: to a proposal, or to the own question of an item."""

    id: int = Field(primary_key=True)
    proposal: int | None = Field(default=None, foreign_key="proposal.id")
    item: str | None = Field(default=None, foreign_key="agenda_item.number")
    delegation: str = Field(foreign_key="participant.code")
    made_at: Moment
    withdrawn_at: MaybeMoment = None
    voted_on_at: MaybeMoment = None


class Position(Fact):
    """What a delegation put on record about a decision."""

    id: int = Field(primary_key=True)
    decision: int = Field(foreign_key="decision.id")
    delegation: str = Field(foreign_key="participant.code")
    kind: PositionKind
    text: str
    noted_at: Moment
