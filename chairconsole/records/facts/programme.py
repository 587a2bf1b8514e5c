"""What each meeting is to take up, and for how long."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, Names, Words


class ProgrammeEntry(Fact):
    """One row of the organization of work: what a meeting is to take up, in which order and for how many minutes."""

    id: int = Field(primary_key=True)
    meeting: str = Field(foreign_key="meeting.code")
    position: int
    items: Words = ()
    title: Names
    minutes: int
    link_inferred: bool = False
