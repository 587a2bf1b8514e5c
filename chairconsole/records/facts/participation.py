"""Who takes part: States, entities, organizations, groups; how each came in, and the people of their delegations."""

from typing import ClassVar

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Moment, Names, Words
from chairconsole.rules.terms import Category, Role


class Participant(Fact):
    """A State, entity, organization or group that takes part; `name` as lists print it, `spoken` as it is said.

    Whether it is admitted follows: see `rules.participation`. `granted` is what was decided on its application.
    `presence_at` is when it was last noted who is there, in this meeting; `attended` that it ever was. `members` are
    the States of an organization of States, by their codes.
    """

    FORGOTTEN: ClassVar[frozenset[str]] = frozenset({"admitted"})

    code: str = Field(primary_key=True)
    iso2: str | None = None
    category: Category
    name: Names
    spoken: Names
    formal: str | None = None
    aliases: Words = ()
    regional_group: str | None = None
    uncertain: Words = ()
    note: str | None = None
    notified_at: MaybeMoment = None
    present: bool = False
    applied_at: MaybeMoment = None
    reference: str | None = None
    listed_at: MaybeMoment = None
    granted: bool | None = None
    status_note: str | None = None
    status_decided_at: MaybeMoment = None
    invited_at: MaybeMoment = None
    invitation_note: str | None = None
    category_since: MaybeMoment = None
    category_reason: str | None = None
    presence_at: MaybeMoment = None
    attended: bool = False
    members: Words = ()


class StatusObjection(Fact):
    """A State party's objection to an applicant's taking part (Rules 15 to 17)."""

    id: int = Field(primary_key=True)
    applicant: str = Field(foreign_key="participant.code")
    objector: str = Field(foreign_key="participant.code")
    grounds: str | None = None
    made_at: Moment
    withdrawn_at: MaybeMoment = None


class Delegate(Fact):
    """Somebody of a delegation; `say` is how the name is said (Rules 12 and 13)."""

    id: int = Field(primary_key=True)
    delegation: str = Field(foreign_key="participant.code")
    name: str
    role: Role
    honorific: str | None = None
    title: str | None = None
    gender: str | None = None
    say: str | None = None
