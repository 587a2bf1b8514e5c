"""Undo and redo, which are acts too: new lines in the journal, found by it over a restart."""

from chairconsole.acts.registry import Outcome, act
from chairconsole.acts.room import Room
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
    return Outcome(sentence("Taken back: {act}", act=line.telling), undoes=line.number)


@act
def redo(room: Room) -> Outcome:
    """Bring back exactly the last act taken back, with its own times."""
    line = room.history.to_redo
    if line is None:
        raise Refusal(sentence("There is nothing to bring back."))
    for change in room.history.changes_of(line.number):
        room.door.apply(change)
    return Outcome(sentence("Brought back: {act}", act=line.telling), undoes=line.number)
