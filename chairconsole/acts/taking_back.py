"""Undo and redo, which are acts too: new lines in the journal, found by it over a restart."""

from chairconsole.acts.registry import Outcome, act
from chairconsole.acts.room import Room
from chairconsole.records.journal import JournalLine
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence


@act
def undo(room: Room) -> Outcome:
    """Take back the last act not yet taken back; queue and clock together."""
    line = room.history.to_undo
    if line is None:
        raise Refusal(sentence("There is nothing to take back."))
    for change in room.history.changes_of(line.number):
        room.door.apply(change.reversed())
    _keeps_to_the_clock(room, line)
    return Outcome(sentence("Taken back: {act}", act=line.telling), undoes=line.number)


@act
def redo(room: Room) -> Outcome:
    """Bring back exactly the last act taken back, with its own times."""
    line = room.history.to_redo
    if line is None:
        raise Refusal(sentence("There is nothing to bring back."))
    for change in room.history.changes_of(line.number):
        room.door.apply(change)
    _keeps_to_the_clock(room, line)
    return Outcome(sentence("Brought back: {act}", act=line.telling), undoes=line.number)


def _keeps_to_the_clock(room: Room, line: JournalLine) -> None:
    """Refuse to bring a speaker's clock back over a change of the hour by which it ran."""
    statement = room.with_the_floor()
    if statement is not None and line.number < room.history.clock_set_by:
        name = room.speaker(statement)
        why = sentence("The clock was set since then: {name} cannot have the floor back by the hour before.", name=name)
        raise Refusal(why)
