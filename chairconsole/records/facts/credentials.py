"""The credentials of delegations, objections to them, and the Bureau's work on them (Rules 18 to 20)."""

from typing import Annotated, ClassVar

from sqlalchemy import JSON
from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Moment, Words
from chairconsole.rules.terms import Finding, Form

Lists = Annotated[dict[str, tuple[str, ...]], Field(sa_type=JSON)]
"""Delegations by status, by their codes."""


class Credentials(Fact):
    """What came in of a delegation's credentials, and what was found (Rules 18 and 19)."""

    FORGOTTEN: ClassVar[frozenset[str]] = frozenset(
        {"challenger", "grounds", "challenged_at", "admitted", "decision_note", "decided_at"}
    )

    delegation: str = Field(primary_key=True, foreign_key="participant.code")
    form: Form | None = None
    issued_by: str | None = None
    received_at: MaybeMoment = None
    finding: Finding | None = None
    finding_note: str | None = None
    examined_at: MaybeMoment = None


class Challenge(Fact):
    """A State party's objection to a representative, and what the Conference decided on it (Rule 20).

    `put_right_at` is when a decision against was overtaken: what came since was found in order, or assured.
    """

    id: int = Field(primary_key=True)
    delegation: str = Field(foreign_key="participant.code")
    challenger: str = Field(foreign_key="participant.code")
    grounds: str | None = None
    made_at: Moment
    withdrawn_at: MaybeMoment = None
    admitted: bool | None = None
    decision_note: str | None = None
    decided_at: MaybeMoment = None
    put_right_at: MaybeMoment = None


class BureauMeeting(Fact):
    """A meeting of the Bureau: who was there, whose credentials it examined and what it recommends (Rule 19)."""

    id: int = Field(primary_key=True)
    at: Moment
    examined: Words = ()
    recommends: str | None = None
    present: Words = ()


class CredentialsReport(Fact):
    """The Bureau's report on credentials: how they stood at one moment, and when it was adopted (Rule 19)."""

    id: int = Field(primary_key=True)
    made_at: Moment
    as_of: Moment
    lists: Lists
    adopted_at: MaybeMoment = None


class Reservation(Fact):
    """What a delegation put on record when the report on credentials was adopted."""

    id: int = Field(primary_key=True)
    delegation: str = Field(foreign_key="participant.code")
    text: str
    made_at: Moment
