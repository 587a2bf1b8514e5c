"""The console's own clock: a rehearsal's, a step of the laptop's, and the one act after which time may go back."""

from datetime import timedelta

from chairconsole.ledger.arguments import ClockSeconds
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room
from chairconsole.records.facts.lists import Entry
from chairconsole.records.facts.session import Rehearsal
from chairconsole.rules.moment import day_and_hour, within_reach
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import counted, joined, sentence
from chairconsole.rules.terms import LIVE


@act(words=sentence("set the rehearsal's clock"), is_of_the_clock=True, is_offered=False)
def set_rehearsal_clock(room: Room, offset_s: ClockSeconds) -> Outcome:
    """Mark the file as a rehearsal and set its clock; undo looks through it, for time is not taken back."""
    conference = room.conference
    before = room.door.get(Rehearsal, conference.code)
    now = Rehearsal(conference=conference.code, offset_s=offset_s)
    if before is None:
        room.door.add(now)
    else:
        room.door.put(before, now)
    return Outcome(sentence("Rehearsal: it is now {when}", when=day_and_hour(room.at, room.zone)))


@act(words=sentence("note that the laptop's clock was set"), is_of_the_clock=True, is_offered=False)
def note_clock_step(room: Room, seconds: ClockSeconds, followed: bool) -> Outcome:
    """Note that the laptop's clock was set, and whether the console follows it."""
    if followed:
        how = sentence("followed")
    elif room.with_the_floor() is not None:
        how = sentence("not followed while somebody has the floor")
    else:
        how = sentence("not followed")
    return Outcome(sentence("The laptop's clock was set by {seconds} s; {how}", seconds=f"{seconds:+.0f}", how=how))


@act(words=sentence("put the console's clock right"), is_of_the_clock=True)
def correct_clock(room: Room, seconds: ClockSeconds, reason: str) -> Outcome:
    """Put the console's clock right, forward or (negative) back, with the reason; undo looks through it."""
    statement = room.with_the_floor()
    if statement is not None:
        name = room.speaker(statement)
        raise Refusal(sentence("The clock cannot be corrected while {name} has the floor.", name=name))
    now = room.at + timedelta(seconds=seconds)
    if within_reach(now) is None:
        raise Refusal(sentence("That would set the clock to a year that no file can hold."))
    rehearsal = room.door.get(Rehearsal, room.conference.code)
    if rehearsal is not None:
        room.door.put(rehearsal, rehearsal.but(offset_s=rehearsal.offset_s + seconds))
    span = timedelta(seconds=round(abs(seconds)))
    if seconds < 0:
        told = sentence("The clock was set back by {span}: {reason}", span=str(span), reason=reason)
    else:
        told = sentence("The clock was set forward by {span}: {reason}", span=str(span), reason=reason)
    # whoever comes next would stand before them, where the time received decides
    ahead = sum(entry.status in LIVE and entry.received_at > now for entry in room.door.all(Entry))
    if not ahead:
        return Outcome(told)
    bear = counted("%n requests bear a later hour", "", ahead, one="%n request bears a later hour")
    return Outcome(joined([told, bear]))
