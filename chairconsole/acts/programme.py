"""The organization of work: meetings planned, moved and cancelled, and those of other rooms (Rule 8; annex)."""

from collections.abc import Iterable, Iterator
from typing import TypedDict, Unpack

from chairconsole.ledger.arguments import MaybeProse, MeetingCode, Titles, with_english
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room
from chairconsole.records.fact import Moment
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.rules import programme
from chairconsole.rules.moment import day_and_hour
from chairconsole.rules.refusal import Refusal, rule
from chairconsole.rules.sentence import Sentence, When, counted, sentence
from chairconsole.rules.terms import MeetingState, Track


class OfMeeting(TypedDict, total=False):
    """What can be told of a meeting when it is planned, beside its code and its hours."""

    track: Track
    body: str | None
    title: Titles
    interpreted: bool


@act(words=sentence("plan a meeting"))
def plan_meeting(
    room: Room,
    code: MeetingCode,
    starts: Moment,
    ends: Moment,
    decision: MaybeProse = None,
    **told: Unpack[OfMeeting],
) -> Outcome:
    """Plan a meeting; one beyond the resources, over another or outside the dates is told (Rule 8)."""
    if not code or any(each.isspace() for each in code):
        raise Refusal(sentence("“{text}” is no code of a meeting.", text=code))
    known = room.door.get(Meeting, code)
    if known is not None:
        why = sentence("There is a meeting {meeting} already.", meeting=code)
        if known.state is MeetingState.CANCELLED:
            why = sentence("Meeting {meeting} was cancelled; its code is not given again.", meeting=code)
        raise Refusal(why, rule(8))
    titled = {"title": with_english(told["title"])} if "title" in told else {}
    track = told.get("track", programme.track_of(code))
    planned = Meeting.model_validate(
        {**told, **titled, "code": code, "track": track, "starts": starts, "ends": ends, "decided": bool(decision)}
    )
    _needs_hours(planned)
    room.door.add(planned)
    remarks = (*_told_of_resources(room, planned), *told_of_plan(room, planned))
    number_meetings(room)
    _note(room, decision)
    told_hours = sentence("Meeting {meeting} planned: {hours}", meeting=code, hours=_hours(room, planned))
    return Outcome(told_hours, remarks=remarks)


@act(words=sentence("move a meeting"))
def move_meeting(
    room: Room,
    code: MeetingCode,
    starts: Moment | None = None,
    ends: Moment | None = None,
    reason: str | None = None,
    decision: MaybeProse = None,
) -> Outcome:
    """Move a meeting that was not yet called to order; without its end it stays as long as it was (Rule 8)."""
    before = _not_yet_called(room, code)
    if starts is None and ends is None:
        raise Refusal(sentence("Say when meeting {meeting} is to begin, or to end.", meeting=code))
    begins = starts or before.starts
    closes = ends or begins + (before.ends - before.starts)
    moved = before.but(starts=begins, ends=closes, moved_for=reason, decided=before.decided or bool(decision))
    _needs_hours(moved)
    room.door.put(before, moved)
    remarks = told_of_plan(room, moved)
    number_meetings(room)
    _note(room, decision)
    told = sentence("Meeting {meeting} moved: {hours}", meeting=code, hours=_hours(room, moved))
    return Outcome(sentence("{told} ({why})", told=told, why=reason) if reason else told, remarks=remarks)


@act(words=sentence("cancel a meeting"), decides=True)
def cancel_meeting(room: Room, code: MeetingCode, reason: str | None = None, decision: MaybeProse = None) -> Outcome:
    """Cancel a meeting that was not yet called to order; its code stays taken (Rule 8)."""
    before = _not_yet_called(room, code)
    cancelled = before.but(state=MeetingState.CANCELLED, cancelled_at=room.at, cancelled_for=reason, number=None)
    room.door.put(before, cancelled)
    number_meetings(room)
    _note(room, decision)
    rows = len(room.door.find(ProgrammeEntry, meeting=code))
    left = counted("%n parts of it are still to be moved.", "", rows, one="%n part of it is still to be moved.")
    told = sentence("Meeting {meeting} cancelled", meeting=code)
    return Outcome(
        sentence("{told} ({why})", told=told, why=reason) if reason else told, remarks=(left,) if rows else ()
    )


@act(words=sentence("note that a meeting of another room began"))
def open_parallel(room: Room, code: MeetingCode, note: str | None = None) -> Outcome:
    """Note that a meeting of another room began; its floor is in a file of its own (annex)."""
    meeting = _of_another_room(room, code)
    if meeting.state is not MeetingState.PLANNED:
        raise Refusal(sentence("Meeting {meeting} began already.", meeting=code))
    room.door.put(meeting, meeting.but(state=MeetingState.IN_SESSION, called_at=room.at, note=note or meeting.note))
    beside = [m for m in room.door.find(Meeting, track=meeting.track) if m.state.is_running and m.code != code]
    remarks = tuple(sentence("Meeting {meeting} sits in the same room.", meeting=each.code) for each in beside)
    return Outcome(sentence("Meeting {meeting} began", meeting=code), remarks=remarks)


@act(words=sentence("note that a meeting of another room rose"))
def close_parallel(room: Room, code: MeetingCode, note: str | None = None) -> Outcome:
    """Note that a meeting of another room rose (annex)."""
    meeting = _of_another_room(room, code)
    if not meeting.state.is_running:
        raise Refusal(sentence("Meeting {meeting} is not in session.", meeting=code))
    risen = meeting.but(state=MeetingState.ADJOURNED, adjourned_at=room.at, note=note or meeting.note)
    room.door.put(meeting, risen)
    return Outcome(sentence("Meeting {meeting} rose", meeting=code))


def meeting_by(room: Room, code: str) -> Meeting:
    """Return a meeting that is planned, or was held, by its code.

    Raises:
        Refusal: there is none, or it was cancelled.
    """
    meeting = room.door.get(Meeting, code)
    if meeting is None:
        raise Refusal(sentence("The organization of work has no meeting {number}.", number=code))
    if meeting.state is MeetingState.CANCELLED:
        raise Refusal(sentence("Meeting {meeting} was cancelled.", meeting=code))
    return meeting


def budget(room: Room) -> programme.Budget:
    """Return what becomes of the interpreted meetings of the session."""
    return programme.budget(room.door.all(Meeting), room.conference.interpreted_meetings)


def told_of_plan(room: Room, meeting: Meeting) -> tuple[Sentence, ...]:
    """Tell what a meeting, as it stands in the plan now, goes against."""
    conference, told = room.conference, [*_told_of_interpretation(room, meeting)]
    if programme.is_outside(meeting, conference.starts, conference.ends, room.zone):
        told.append(sentence("It goes over the dates of the session."))
    return (*told, *told_over(programme.in_its_room(meeting, room.door.all(Meeting))))


def told_over(others: Iterable[Meeting]) -> tuple[Sentence, ...]:
    """Tell over which meetings of the same room another one goes."""
    return tuple(sentence("It goes over meeting {meeting} in the same room.", meeting=other.code) for other in others)


def number_meetings(room: Room) -> None:
    """Count the meetings of the plenary as they are, or will be, held: those cancelled are none."""
    for number, meeting in enumerate(programme.in_order(room.door.all(Meeting)), start=1):
        if meeting.number != number:
            room.door.put(meeting, meeting.but(number=number))


def _told_of_resources(room: Room, planned: Meeting) -> Iterator[Sentence]:
    """Tell that with a meeting there are more than there are resources for, where the Conference did not decide so."""
    spent = budget(room)
    if planned.interpreted and spent.is_overspent and not planned.decided:
        yield counted(
            "There are resources for %n interpreted meetings: with this one {planned} are planned.",
            "",
            spent.interpreted_meetings or 0,
            one="There are resources for %n interpreted meeting: with this one {planned} are planned.",
            planned=spent.held + spent.running + spent.to_come,
        )


def _told_of_interpretation(room: Room, meeting: Meeting) -> Iterator[Sentence]:
    capacity = room.conference.parallel_capacity
    at_once = programme.at_once(meeting, room.door.all(Meeting)) if meeting.interpreted else 0
    if capacity is not None and at_once > capacity:
        told = counted("%n interpreted meetings would be held at once.", "", at_once)
        yield sentence("{told} There is interpretation for {capacity}.", told=told, capacity=capacity)


def _needs_hours(meeting: Meeting) -> None:
    if meeting.ends <= meeting.starts:
        raise Refusal(sentence("Meeting {meeting} would end before it begins.", meeting=meeting.code))


def _not_yet_called(room: Room, code: str) -> Meeting:
    meeting = meeting_by(room, code)
    if meeting.state is not MeetingState.PLANNED:
        why = sentence("Meeting {meeting} was called to order: it is neither moved nor cancelled.", meeting=code)
        raise Refusal(why, rule(27))
    return meeting


def _of_another_room(room: Room, code: str) -> Meeting:
    meeting = meeting_by(room, code)
    if meeting.track is Track.PLENARY:
        raise Refusal(
            sentence("Meeting {meeting} is one of the plenary: it is called to order.", meeting=code), rule(27)
        )
    return meeting


def _hours(room: Room, meeting: Meeting) -> Sentence:
    """Write the hours of a meeting, with the day of its end where that is another one."""
    starts, ends = day_and_hour(meeting.starts, room.zone), day_and_hour(meeting.ends, room.zone)
    until: When | str = ends if ends.on != starts.on else ends.hour
    return sentence("{starts} to {ends}", starts=starts, ends=until)


def _note(room: Room, decision: str | None) -> None:
    if decision:
        room.decide_under("organization", decision)
