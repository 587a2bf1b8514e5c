"""Undo and redo, which are acts too: new lines in the journal, found by it over a restart."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room
from chairconsole.records.facts.floor import ClockMark, Statement
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.journal import JournalLine
from chairconsole.rules.phase import SECOND, ZERO, MarkKind, in_minutes, used
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import MeetingState, Track


@act(words=sentence("undo"))
def undo(room: Room) -> Outcome:
    """Take back the last act not yet taken back; queue and clock together."""
    line = room.history.to_undo
    if line is None:
        raise Refusal(sentence("There is nothing to take back."))
    held = room.with_the_floor()
    for change in room.history.changes_of(line.number):
        room.door.apply(change.reversed())
    _keeps_to_the_clock(room, line, held)
    _drops_marks_of_nobody(room, held)
    told = sentence("Taken back: {act}", act=line.telling)
    # in which the meeting stood suspended or adjourned was no speaker's time, whatever is taken back
    statement = room.with_the_floor()
    time = ZERO if statement is None else _leaves_out_adjournments(room, line, statement)
    if statement is not None and time >= SECOND:
        name = room.speaker(statement)
        told = sentence(
            "{told}; {time} of it not counted for {name}", told=told, time=in_minutes(time // SECOND), name=name
        )
    return Outcome(told, undoes=line.number)


@act(words=sentence("redo"))
def redo(room: Room) -> Outcome:
    """Bring back exactly the last act taken back, with its own times."""
    line = room.history.to_redo
    if line is None:
        raise Refusal(sentence("There is nothing to bring back."))
    held = room.with_the_floor()
    # what took it back may have changed more than the act had
    undone = next(one for one in reversed(room.history.since(line.number)) if one.undoes == line.number)
    for change in room.history.changes_of(undone.number):
        room.door.apply(change.reversed())
    _keeps_to_the_clock(room, line, held)
    return Outcome(sentence("Brought back: {act}", act=line.telling), undoes=line.number)


def _drops_marks_of_nobody(room: Room, held: Statement | None) -> None:
    """Drop the marks that earlier undos have left on the clock of a statement which is now taken back."""
    if held is not None and room.door.get(Statement, held.id) is None:
        for mark in room.marks(held):
            room.door.drop(mark)


def _leaves_out_adjournments(room: Room, line: JournalLine, statement: Statement) -> timedelta:
    """Hold out of a statement what it would be charged of the time the meeting did not sit; return how much that is."""
    charged = used(statement, room.marks(statement), room.at)
    held = {(mark.at, mark.until) for mark in room.marks(statement) if mark.kind is MarkKind.HELD}
    for start, end in _not_sitting(room, line):
        if (start, end) not in held and end - start >= SECOND:
            room.door.add(
                ClockMark(id=room.door.new_id(), statement=statement.id, kind=MarkKind.HELD, at=start, until=end)
            )
    return charged - used(statement, room.marks(statement), room.at)


def _not_sitting(room: Room, line: JournalLine) -> Iterator[tuple[datetime, datetime]]:
    """Go through the spans since an act in which the plenary stood suspended or adjourned, undone or not."""
    since: datetime | None = None
    for done in room.history.since(line.number):
        for change in room.history.changes_of(done.number):
            if not isinstance(change.before, Meeting) or not isinstance(change.after, Meeting):
                continue
            if change.after.track is not Track.PLENARY:
                continue
            sat, sits = (each.state is MeetingState.IN_SESSION for each in (change.before, change.after))
            if sat and not sits:
                since = done.at
            elif sits and since is not None:
                yield since, done.at
                since = None
    meeting = room.meeting()
    if since is not None and meeting is not None and meeting.state is MeetingState.IN_SESSION:
        yield since, room.at


def _keeps_to_the_clock(room: Room, line: JournalLine, held: Statement | None) -> None:
    """Refuse to give somebody the floor back over a change of the hour by which their clock ran."""
    statement = room.with_the_floor()
    if statement is not None and (held is None or held.id != statement.id) and line.number < room.history.clock_set_by:
        name = room.speaker(statement)
        why = sentence("The clock was set since then: {name} cannot have the floor back by the hour before.", name=name)
        raise Refusal(why)
