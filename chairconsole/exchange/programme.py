"""The organization of work and the interpreted meetings, as tables."""

from collections.abc import Iterator

from chairconsole.acts import programme as acts
from chairconsole.exchange.columns import Table, time_of
from chairconsole.ledger.room import Room
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.rules.terms import MeetingState, Track

_OF_MEETING = "meeting track body starts ends began rose meeting_state interpreted"
_OF_ENTRY = "position items title minutes minutes_ours"


def programme(room: Room) -> Table:
    """Tell what each meeting takes up, in the order of time; one row for a meeting that takes up nothing yet."""
    meetings = sorted(room.door.all(Meeting), key=_by_hours)
    return Table.of(f"{_OF_MEETING} {_OF_ENTRY}", [row for meeting in meetings for row in _rows(room, meeting)])


def budget(room: Room) -> Table:
    """Tell how many interpreted meetings there are, and what became of them, in one row."""
    spent = acts.budget(room)
    row = (spent.interpreted_meetings, spent.held, spent.running, spent.to_come, spent.spare)
    return Table.of("interpreted_meetings held running to_come spare", [row])


def _rows(room: Room, meeting: Meeting) -> Iterator[tuple[object, ...]]:
    told = (
        meeting.code,
        meeting.track.value,
        meeting.body,
        time_of(meeting.starts),
        time_of(meeting.ends),
        time_of(meeting.called_at),
        time_of(meeting.adjourned_at),
        "held" if meeting.state is MeetingState.ADJOURNED else meeting.state.value,
        meeting.interpreted,
    )
    entries = sorted(room.door.find(ProgrammeEntry, meeting=meeting.code), key=_by_position)
    for entry in entries:
        yield *told, entry.position, " ".join(entry.items), entry.title["en"], entry.minutes, entry.minutes_ours
    if not entries:
        yield *told, None, "", (meeting.title or {}).get("en"), None, None


def _by_hours(meeting: Meeting) -> tuple[str, int, str]:
    return time_of(meeting.starts) or "", list(Track).index(meeting.track), meeting.code


def _by_position(entry: ProgrammeEntry) -> int:
    return entry.position
