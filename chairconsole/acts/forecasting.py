"""What a forecast follows from in the room: the programme's hours, limits, replies, the floor, the pace measured."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from chairconsole.acts.lists import REPLY
from chairconsole.ledger.room import Room
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.rules import forecast as rules
from chairconsole.rules import programme as rules_of_plan
from chairconsole.rules.phase import SECOND, MarkKind, shown_s, used_s
from chairconsole.rules.speakers import is_closed, limit_s
from chairconsole.rules.terms import MeetingState, Status


@dataclass(frozen=True, slots=True)
class Choices:
    """What could be done about a list: another limit, half an hour more, and what comes of leaving it open."""

    fit: rules.Fit
    longer: rules.Longer | None
    left_open: rules.LeftOpen | None


def forecast(room: Room, listed: SpeakersList) -> rules.Forecast:
    """Return when each who waits in a list is expected to speak, and the totals."""
    return room.derived(("forecast", listed), lambda: rules.forecast(question(room, listed)))


def choices(room: Room, listed: SpeakersList) -> Choices:
    """Return what could be done about a list, with figures; no half hour without a sitting left to lengthen.

    None can be said of leaving open a list that is closed, or has no deadline.
    """
    asked = question(room, listed)
    half_an_hour = longer(room, asked)
    if listed.closes is None or is_closed(listed, room.at):
        return Choices(rules.fit(asked), half_an_hour, None)
    received = _received_in_last_hour(room, listed)
    return Choices(rules.fit(asked), half_an_hour, rules.left_open(asked, received, listed.closes))


def longer(room: Room, asked: rules.Question, by: timedelta = rules.HALF_AN_HOUR) -> rules.Longer | None:
    """Return what it does if the last sitting in time goes on by so much, and the list's end with it."""
    held = (each for each in room.door.all(Meeting) if each.state is not MeetingState.CANCELLED)
    hours = {meeting.code: (meeting.starts, meeting.ends) for meeting in held}
    return rules.longer(asked, hours, room.conference.interpreted_meetings, by)


def question(room: Room, listed: SpeakersList) -> rules.Question:
    """Return all that the forecast of a list follows from; replies have the hours that their debate leaves them."""
    return room.derived(("question", listed), partial(_question, room, listed))


def _question(room: Room, listed: SpeakersList) -> rules.Question:
    pace = room.door.remembered("pace", partial(_pace, room))
    asked = rules.Question(
        now=room.at,
        sittings=_sittings(room, listed.serves),
        waiting=room.waiting(listed).own_limits,
        limit_s=listed.limit_s,
        least_limit_s=listed.least_limit_s,
        pace=pace,
        ends_by=listed.ends_by,
        remaining_s=_remaining_s(room, pace),
        freed_at=freed_at(room),
    )
    if listed.code.endswith(REPLY):
        debate = room.door.get(SpeakersList, listed.item)
        return asked if debate is None else replace(asked, sittings=rules.reply_sittings(question(room, debate)))
    replies = room.door.get(SpeakersList, listed.code + REPLY)
    if replies is None:
        return asked
    waiting = room.door.remembered(("replies", replies), partial(_replies, room, replies))
    return replace(asked, replies=waiting, replies_taken=replies.replies)


def _sittings(room: Room, items: tuple[str, ...]) -> tuple[rules.Sitting, ...]:
    """Return the hours that plenary meetings not yet over have for items with a list in common.

    The meeting that has one of them in hand counts also past its end, whatever the programme says; a suspended one as
    if it were resumed now.
    """
    planned = room.door.remembered(("programme", items), partial(_planned, room, items))
    here = room.meeting() if not set(items).isdisjoint(room.conference.in_hand) else None
    if here is not None and here.code not in planned:
        planned = {**planned, here.code: (here, here.ends, here.ends)}
    sittings = []
    for meeting, starts, ends in planned.values():
        if here is not None and meeting.code == here.code:
            starts = min(starts, room.at)
        elif ends <= room.at:
            continue
        sittings.append(rules.Sitting(meeting.code, starts, ends, meeting.starts.astimezone(room.zone).date()))
    return tuple(sorted(sittings, key=_by_hours))


def _planned(room: Room, items: tuple[str, ...]) -> dict[str, tuple[Meeting, datetime, datetime]]:
    """Return the plenary meetings not over that are to take up one of the items, with the hours each has for them."""
    planned = {}
    for meeting in rules_of_plan.in_order(room.door.all(Meeting)):
        rows = sorted(room.door.find(ProgrammeEntry, meeting=meeting.code), key=_by_position)
        places = [place for place, row in enumerate(rows) if not set(items).isdisjoint(row.items)]
        if places and meeting.state is not MeetingState.ADJOURNED:
            before = sum(row.minutes for row in rows[: places[0]])
            behind = sum(row.minutes for row in rows[places[-1] + 1 :])
            hours = meeting.starts + timedelta(minutes=before), meeting.ends - timedelta(minutes=behind)
            planned[meeting.code] = (meeting, *hours)
    return planned


def _replies(room: Room, listed: SpeakersList) -> tuple[rules.Reply, ...]:
    return tuple(
        rules.Reply(limit_s(entry, listed, place.category), entry.received_at.astimezone(room.zone).date())
        for entry, place in room.in_order(listed)
    )


def _remaining_s(room: Room, pace: rules.Pace) -> int | None:
    """Return for how long whoever has the floor has it yet; one who was called begins after the change-over.

    Negative in overtime.
    """
    statement = room.with_the_floor()
    if statement is None:
        return None
    if statement.state is Status.CALLED:
        return statement.limit_s + max(0, pace.changeover_s - (room.at - statement.called_at) // SECOND)
    return shown_s(statement, room.marks(statement), room.at)


def freed_at(room: Room) -> datetime | None:
    """Return when the floor became free last; never in the future, where the clock was set back since."""
    freed = room.door.remembered("floor freed", partial(_last_end, room))
    return None if freed is None else min(freed, room.at)


def _last_end(room: Room) -> datetime | None:
    """Return when the statement ended that ended last."""
    ended = room.by_end()
    return ended[-1].ended_at if ended else None


def _pace(room: Room) -> rules.Pace:
    plenary = rules_of_plan.in_order(room.door.all(Meeting))
    called = [meeting.called_at for meeting in plenary if meeting.called_at is not None]
    return rules.pace(_delivered(room), called)


def _delivered(room: Room) -> Iterator[rules.Delivered]:
    """Go through the statements that were held, the latest first."""
    for statement in sorted(room.door.all(Statement), key=_by_id, reverse=True):
        if statement.began_at is not None and statement.ended_at is not None:
            overrun = None if statement.entry is None else _overrun_s(room, statement, statement.ended_at)
            yield rules.Delivered(statement.called_at, statement.began_at, statement.ended_at, overrun)


def _overrun_s(room: Room, statement: Statement, ended_at: datetime) -> int:
    """Return by how much a statement went over the limit with which it was called; what was granted went over too."""
    marks = room.marks(statement)
    granted = sum(mark.seconds or 0 for mark in marks if mark.kind is MarkKind.GRANTED)
    return used_s(statement, marks, ended_at) - (statement.limit_s - granted)


def _received_in_last_hour(room: Room, listed: SpeakersList) -> int:
    since = room.at - rules.HOUR
    entries = room.door.find(Entry, list=listed.code)
    return sum(since < entry.received_at <= room.at and entry.status is not Status.VOID for entry in entries)


def _by_hours(sitting: rules.Sitting) -> tuple[datetime, datetime]:
    return sitting.starts, sitting.ends


def _by_position(row: ProgrammeEntry) -> int:
    return row.position


def _by_id(statement: Statement) -> int:
    return statement.id
