"""What each meeting is to take up, and for how long."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, Names, Words


class ProgrammeEntry(Fact):
    """One row of the organization of work: what a meeting is to take up, in which order and for how many minutes.

    `minutes_ours` is that nobody has said so: the minutes were assumed to divide the meeting.
    """

    id: int = Field(primary_key=True)
    meeting: str = Field(foreign_key="meeting.code")
    position: int
    items: Words = ()
    title: Names
    minutes: int
    minutes_ours: bool = False
    link_inferred: bool = False
