"""Who takes part: States, entities, organizations, groups."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Names, Words
from chairconsole.rules.terms import Category


class Participant(Fact):
    """A State, entity, organization or group that takes part; `name` as lists print it, `spoken` as it is said."""

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
    admitted: bool = True
    present: bool = False
