"""Undo and redo, which are acts too: new lines in the journal, found by it over a restart."""

from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room
from chairconsole.records.facts.floor import Statement
from chairconsole.records.journal import JournalLine
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence


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
    return Outcome(sentence("Taken back: {act}", act=line.telling), undoes=line.number)


@act(words=sentence("redo"))
def redo(room: Room) -> Outcome:
    """Bring back exactly the last act taken back, with its own times."""
    line = room.history.to_redo
    if line is None:
        raise Refusal(sentence("There is nothing to bring back."))
    held = room.with_the_floor()
    for change in room.history.changes_of(line.number):
        room.door.apply(change)
    _keeps_to_the_clock(room, line, held)
    return Outcome(sentence("Brought back: {act}", act=line.telling), undoes=line.number)


def _keeps_to_the_clock(room: Room, line: JournalLine, held: Statement | None) -> None:
    """Refuse to give somebody the floor back over a change of the hour by which their clock ran."""
    statement = room.with_the_floor()
    if statement is not None and (held is None or held.id != statement.id) and line.number < room.history.clock_set_by:
        name = room.speaker(statement)
        why = sentence("The clock was set since then: {name} cannot have the floor back by the hour before.", name=name)
        raise Refusal(why)
