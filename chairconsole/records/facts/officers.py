"""The officers of the session: offices, nominations, and who holds each (Rules 22 to 26, 30 and 31)."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Moment, Words
from chairconsole.rules.terms import ElectedBy, Office


class Post(Fact):
    """An office: how many hold it, and from which regional groups they are expected, by either practice (Rule 22)."""

    office: Office = Field(primary_key=True)
    places: int
    host: Words = ()
    rule_22: Words = ()


class Nomination(Fact):
    """A nomination for an office; it ends when it is withdrawn, or with the election."""

    id: int = Field(primary_key=True)
    office: Office
    delegation: str = Field(foreign_key="participant.code")
    group: str | None = None
    name: str | None = None
    made_at: Moment
    ended_at: MaybeMoment = None
    elected: bool = False


class Officer(Fact):
    """Who holds, or held, an office (Rules 22 and 23)."""

    id: int = Field(primary_key=True)
    office: Office
    delegation: str = Field(foreign_key="participant.code")
    group: str | None = None
    name: str | None = None
    since: Moment
    until: MaybeMoment = None
    elected_by: ElectedBy
