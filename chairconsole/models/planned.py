"""The plenary meetings and what each is to take up, as they are chosen from."""

from dataclasses import dataclass
from datetime import datetime

from chairconsole.models.reading import Reading, in_language
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.rules.programme import in_order
from chairconsole.rules.terms import MeetingState


@dataclass(frozen=True, slots=True)
class PlannedMeeting:
    """A plenary meeting: its code and number, when it is planned (local), and whether it is over."""

    code: str
    number: int | None
    starts: datetime
    is_over: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A row of a meeting in the organization of work: its place from 1, its title, its minutes."""

    position: int
    title: str
    minutes: int


def planned_meetings(reading: Reading) -> tuple[PlannedMeeting, ...]:
    """Return the plenary meetings, those still to come first."""
    meetings = in_order(reading.session.room().door.all(Meeting))
    planned = [
        PlannedMeeting(each.code, each.number, reading.local(each.starts), each.state is MeetingState.ADJOURNED)
        for each in meetings
    ]
    return tuple(sorted(planned, key=lambda each: (each.is_over, each.starts)))


def parts_of(reading: Reading, meeting: str) -> tuple[Part, ...]:
    """Return what a meeting is to take up, in its order."""
    rows = reading.session.room().door.find(ProgrammeEntry, meeting=meeting)
    ordered = sorted(rows, key=lambda row: row.position)
    return tuple(Part(row.position, in_language(row.title, reading.language), row.minutes) for row in ordered)
