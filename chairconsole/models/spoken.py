"""Who spoke last, for whom the floor may have been taken by mistake."""

from chairconsole.ledger.room import Room
from chairconsole.records.facts.floor import Statement
from chairconsole.rules.terms import Status


def spoken_last(room: Room) -> Statement | None:
    """Return the statement that ended last."""
    return next((statement for statement in reversed(room.by_end()) if statement.state is Status.SPOKEN), None)


def was_earlier_meeting(room: Room) -> bool:
    """Tell whether that statement ended before the present meeting was called to order."""
    statement, meeting = spoken_last(room), room.meeting()
    if statement is None or statement.ended_at is None or meeting is None or meeting.called_at is None:
        return False
    return statement.ended_at < meeting.called_at
