"""The session and its meetings: opening, calling to order, suspending, extending, adjourning, and who presides."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict, Unpack

from chairconsole.acts.programme import meeting_by, told_over
from chairconsole.ledger.arguments import MaybeProse, MeetingCode, Prose
from chairconsole.ledger.presence import told_below
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.ledger.voting import needs_no_vote
from chairconsole.records.fact import Moment
from chairconsole.records.facts.floor import ClockMark
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.meetings import Announcement, Meeting
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.officers import Officer
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.forecast import moved_along
from chairconsole.rules.moment import day_and_hour
from chairconsole.rules.phase import MarkKind, is_paused
from chairconsole.rules.programme import in_its_room
from chairconsole.rules.refusal import Refusal, rule
from chairconsole.rules.sentence import REPLY, Sentence, counted, sentence
from chairconsole.rules.terms import Category, MeetingState, MotionState, Purpose, Replies, Status, Track
from chairconsole.rules.turn import Was

Asking = TypedDict("Asking", {"for": str}, total=False)
"""Who asked for an announcement."""


@act(words=sentence("open the session"), decides=True)
def open_session(room: Room) -> Outcome:
    """Declare the session open (Rule 27)."""
    conference = room.conference
    if conference.closed_at is not None:
        raise Refusal(sentence("The session has been closed."))
    if conference.opened_at is not None:
        raise Refusal(sentence("The session is open already."))
    room.door.put(conference, conference.but(opened_at=room.at))
    return Outcome(sentence("Session opened"))


@act(words=sentence("close the session"), decides=True)
def close_session(room: Room) -> Outcome:
    """Declare the session closed (Rule 27); refused while somebody has the floor."""
    conference = room.conference
    if conference.opened_at is None:
        raise Refusal(sentence("The session has not been opened."))
    if conference.closed_at is not None:
        raise Refusal(sentence("The session is closed already."))
    needs_no_vote(room.door)
    _nobody_has_the_floor(room, sentence("The session cannot be closed"))
    room.door.put(conference, conference.but(closed_at=room.at))
    return Outcome(sentence("Session closed"))


@act(words=sentence("call a meeting to order"), decides=True)
def call_to_order(room: Room, meeting: MeetingCode, private: bool = False) -> Outcome:
    """Call a plenary meeting to order, by its code (Rule 27)."""
    if room.conference.closed_at is not None:
        raise Refusal(sentence("The session has been closed."))
    current = room.meeting()
    if current is not None:
        raise Refusal(sentence("Meeting {number} is not adjourned yet.", number=_number(current)), rule(27))
    found = meeting_by(room, meeting)
    if found.track is not Track.PLENARY:
        raise Refusal(sentence("Meeting {meeting} is one of another room: its floor is not here.", meeting=meeting))
    if found.state is MeetingState.ADJOURNED:
        raise Refusal(sentence("Meeting {number} was adjourned already.", number=_number(found)))
    room.door.put(found, found.but(state=MeetingState.IN_SESSION, called_at=room.at, private=private))
    told = sentence("Meeting {number} called to order", number=_number(found))
    if private:
        told = sentence("Meeting {number} called to order in private", number=_number(found))
    return Outcome(told, remarks=told_below(room.door, Purpose.DEBATE))


@act(words=sentence("suspend the meeting"), decides=True)
def suspend_meeting(room: Room, until: Moment | None = None, reason: str | None = None) -> Outcome:
    """Suspend the meeting, until an hour or until it is called upon; a running statement is paused (Rule 27)."""
    meeting = _meeting(room, MeetingState.IN_SESSION)
    if until is not None and until <= room.at:
        raise Refusal(sentence("A meeting can only be suspended until a time still to come."))
    pause_running(room)
    suspended = meeting.but(state=MeetingState.SUSPENDED, resumes_at=until, suspended_for=reason)
    room.door.put(meeting, suspended)
    told = sentence("Meeting {number} suspended", number=_number(meeting))
    if until is not None:
        told = sentence("{told} until {time}", told=told, time=_clock(room, until))
    return Outcome(sentence("{told}: {text}", told=told, text=reason) if reason else told)


@act(words=sentence("resume the meeting"), decides=True)
def resume_meeting(room: Room) -> Outcome:
    """Resume a suspended meeting; a paused statement stays paused (Rule 27)."""
    meeting = _meeting(room, MeetingState.SUSPENDED)
    room.door.put(meeting, meeting.but(state=MeetingState.IN_SESSION, resumes_at=None, suspended_for=None))
    return Outcome(sentence("Meeting {number} resumed", number=_number(meeting)))


@act(words=sentence("adjourn the meeting"), asks_before_undo=True)
def adjourn_meeting(room: Room) -> Outcome:
    """Adjourn the meeting; refused while somebody has the floor (Rule 27)."""
    meeting = _meeting(room, MeetingState.IN_SESSION, MeetingState.SUSPENDED)
    needs_no_vote(room.door)
    _nobody_has_the_floor(room, sentence("The meeting cannot be adjourned"))
    left = _replies_left(room, meeting)
    adjourned = meeting.but(state=MeetingState.ADJOURNED, adjourned_at=room.at, resumes_at=None, suspended_for=None)
    room.door.put(meeting, adjourned)
    # with it every mark of presence ends, and every motion that is pending (contract, Presence and quorum; Motions)
    for who in room.door.all(Participant):
        if who.present or who.presence_at is not None:
            room.door.put(who, who.but(present=False, presence_at=None))
    for motion in room.door.find(Motion, state=MotionState.PENDING):
        room.door.put(motion, motion.but(state=MotionState.FALLEN, decided_at=room.at))
    remark = counted(
        "%n rights of reply still wait, and no other meeting is planned for today.",
        "",
        left,
        one="%n right of reply still waits, and no other meeting is planned for today.",
    )
    unread = counted(
        "%n announcements were not read out.",
        "",
        len(unread_announcements(room)),
        one="%n announcement was not read out.",
    )
    remarks = (*((remark,) if left else ()), *((unread,) if unread.number else ()))
    return Outcome(sentence("Meeting {number} adjourned", number=_number(meeting)), remarks=remarks)


@act(words=sentence("extend the meeting"), calls_for=Was.EXTENDED)
def extend_meeting(room: Room, until: Moment, decision: MaybeProse = None, along: str | None = None) -> Outcome:
    """Change when the meeting rises, to a time still to come, and by as much when a list ends (Rule 27)."""
    meeting = _meeting(room, MeetingState.IN_SESSION, MeetingState.SUSPENDED)
    if until <= room.at:
        raise Refusal(sentence("A meeting can only be extended to a time still to come."))
    listed = None if along is None else room.list(along)
    extended = room.door.put(meeting, meeting.but(ends=until))
    remarks = (*_told_another_day(room, extended), *told_over(in_its_room(extended, room.door.all(Meeting))))
    note_decision(room, decision)
    told = sentence("Meeting {number} goes on until {time}", number=_number(meeting), time=_clock(room, until))
    if listed is None or listed.ends_by is None:
        return Outcome(told, remarks=remarks)
    ends_by = moved_along(listed.ends_by, room.at, until - max(meeting.ends, room.at))
    room.door.put(listed, listed.but(ends_by=ends_by))
    time = _clock(room, ends_by)
    told = sentence("{told}, the list for {list} until {time}", told=told, list=listed.code, time=time)
    return Outcome(told, remarks=remarks)


@act(words=sentence("hand over the chair"))
def take_the_chair(
    room: Room, delegation: str, office: str, name: str | None = None, until_elected: bool = False
) -> Outcome:
    """Hand the chair to an officer, or to the outgoing President until one is elected (Rules 23 to 25)."""
    presiding = room.participant(delegation)
    conference = room.conference
    chair = conference.but(
        presiding=presiding.code,
        presiding_office=office,
        presiding_name=name,
        presiding_until_elected=until_elected,
    )
    room.door.put(conference, chair)
    who = sentence("{person} ({name})", person=name, name=called(presiding)) if name else called(presiding)
    told = sentence("{who} takes the chair as {office}", who=who, office=office)
    remarks = []
    if presiding.category is not Category.PARTY:
        remarks.append(sentence("{name} is not a State party.", name=called(presiding)))
    elif not until_elected and not room.door.find(Officer, delegation=presiding.code, until=None):
        remarks.append(sentence("{name} is not among the officers elected.", name=called(presiding)))
    return Outcome(told, {"delegation": presiding.code}, remarks=tuple(remarks))


@act(words=sentence("note something to be announced"))
def announce(room: Room, text: Prose, **asking: Unpack[Asking]) -> Outcome:
    """Note something that is to be read out before the meeting rises (practice)."""
    if not text.strip():
        raise Refusal(sentence("An announcement needs its words."))
    room.announce(text, asking.get("for"))
    return Outcome(sentence("To be announced: {text}", text=text))


@act(words=sentence("note that an announcement was read out"))
def read_announcement(room: Room, number: int) -> Outcome:
    """Note that an announcement was read out (practice)."""
    found = room.door.find(Announcement, number=number)
    if not found:
        raise Refusal(sentence("There is no announcement {number}.", number=number))
    if found[0].read_at is not None:
        raise Refusal(sentence("Announcement {number} was read out already.", number=number))
    room.door.put(found[0], found[0].but(read_at=room.at))
    return Outcome(sentence("Announcement {number} read out: {text}", number=number, text=found[0].text))


def unread_announcements(room: Room) -> Sequence[Announcement]:
    """Return what is still to be read out, in order; what was decided in private waits for a public meeting."""
    return sorted(room.door.find(Announcement, read_at=None), key=_by_id)


def needs_meeting_in_session(room: Room, by_rule: str) -> Meeting:
    """Return the meeting that was called to order and is neither suspended nor adjourned, as a rule asks for.

    Raises:
        Refusal: there is none.
    """
    return _meeting(room, MeetingState.IN_SESSION, by_rule=by_rule)


def out_of_session(room: Room) -> Sentence | None:
    """Return why nothing can be moved, put or said now: no meeting was called to order, or it is suspended."""
    meeting = room.meeting()
    if meeting is None:
        return sentence("No meeting is in session.")
    return sentence("The meeting is suspended.") if meeting.state is MeetingState.SUSPENDED else None


def note_decision(room: Room, text: str | None, item: str | None = None) -> None:
    """Record the Conference's decision on which an act rests, if one was taken: under an item, or the one in hand."""
    if text:
        room.record_decision(item or room.conference.item_in_hand, text)


def planned_that_day(room: Room, meeting: Meeting) -> Sequence[Meeting]:
    """Return the other meetings of the plenary still to come on the day of a meeting, the first first."""
    day = meeting.starts.astimezone(room.zone).date()
    return [m for m in room.to_come() if m is not meeting and m.starts.astimezone(room.zone).date() == day]


def pause_running(room: Room) -> bool:
    """Pause the statement that runs, if one does; tell whether it did."""
    statement = room.with_the_floor()
    if statement is None or statement.state is not Status.SPEAKING or is_paused(room.marks(statement)):
        return False
    room.door.add(ClockMark(id=room.door.new_id(), statement=statement.id, kind=MarkKind.PAUSED, at=room.at))
    return True


def _meeting(room: Room, *states: MeetingState, by_rule: str = "") -> Meeting:
    meeting = room.meeting()
    if meeting is None:
        raise Refusal(sentence("No meeting is in session."), by_rule)
    if meeting.state in states:
        return meeting
    if meeting.state is MeetingState.SUSPENDED:
        raise Refusal(sentence("Meeting {number} is suspended.", number=_number(meeting)), by_rule)
    raise Refusal(sentence("Meeting {number} is in session.", number=_number(meeting)), by_rule)


def _replies_left(room: Room, meeting: Meeting) -> int:
    """Return how many replies wait for the end of a day of which this is the last meeting."""
    if planned_that_day(room, meeting):
        return 0
    waiting = room.door.find(Entry, status=Status.WAITING)
    ends_with_day = {each.code for each in room.door.find(SpeakersList, replies=Replies.END_OF_DAY)}
    return sum(e.list.endswith(REPLY) and e.list.removesuffix(REPLY) in ends_with_day for e in waiting)


def _nobody_has_the_floor(room: Room, what: Sentence) -> None:
    statement = room.with_the_floor()
    if statement is not None:
        raise Refusal(sentence("{what} while {name} has the floor.", what=what, name=room.speaker(statement)))


def _told_another_day(room: Room, meeting: Meeting) -> tuple[Sentence, ...]:
    """Tell that a meeting was extended into another day: so far, people mean another meeting."""
    begins, ends = meeting.starts.astimezone(room.zone), meeting.ends.astimezone(room.zone)
    return (sentence("It goes on into another day."),) if ends.date() != begins.date() else ()


def _number(meeting: Meeting) -> str:
    return meeting.code if meeting.number is None else str(meeting.number)


def _clock(room: Room, at: datetime) -> str:
    """Write an hour, with its day where that is another than the act's."""
    when = day_and_hour(at, room.zone)
    return when if when.on != room.at.astimezone(room.zone).date() else when.hour


def _by_id(announcement: Announcement) -> int:
    return announcement.id
