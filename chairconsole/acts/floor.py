"""The floor: giving it, beginning and ending statements, and the marks on the speaker's clock."""

from typing import TypedDict, Unpack

from chairconsole.acts.arguments import Grant, Seconds
from chairconsole.acts.meetings import pause_running
from chairconsole.acts.registry import Outcome, act
from chairconsole.acts.room import Room, called, is_secretariat
from chairconsole.acts.standing import basis, in_sentence, leave
from chairconsole.records.fact import Moment
from chairconsole.records.values import ClockMark, Credentials, Entry, Participant, SpeakersList, Statement
from chairconsole.rules import credentials, speakers
from chairconsole.rules.phase import MarkKind, is_paused, used_s
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import LIVE, Category, Status

OutsideList = TypedDict("OutsideList", {"speaker": str, "as": str, "limit_s": Seconds}, total=False)
"""Who is given the floor on no list, and how long."""

Outage = TypedDict("Outage", {"from": Moment, "to": Moment})
"""A span in which the console was down or the hall stood still."""

LIMIT_OUTSIDE_LIST_S = 240
LIMIT_OF_GROUP_OUTSIDE_LIST_S = 420


@act
def give_floor(
    room: Room,
    list: str | None = None,
    delegation: str | None = None,
    begin: bool = True,
    reason: str | None = None,
    **outside: Unpack[OutsideList],
) -> Outcome:
    """Give the floor to the next in the list, to one named, or to somebody on no list (Rule 27)."""
    holder = room.with_the_floor()
    if holder is not None:
        raise Refusal(f"{room.speaker(holder)} has the floor.")
    listed = room.list_in_hand() if list is None else room.list(list)
    if list is None and (outside or (delegation is not None and is_secretariat(delegation))):
        return _give_outside_list(room, delegation, begin, reason, outside)
    if outside:
        raise Refusal(f"Somebody who speaks on no list is not given the floor from the list for {list}.")
    if delegation is None:
        return _give_in_list(room, _list(listed), _next(room, _list(listed)), begin, reason)
    who = room.participant(delegation)
    entry = None if listed is None else room.live_entry(listed, who)
    if entry is not None:
        return _give_in_list(room, _list(listed), entry, begin, reason)
    if list is not None:
        raise Refusal(f"{called(who)} does not stand in the list for {list}.")
    _stands_nowhere(room, who)
    return _give_outside_list(room, delegation, begin, reason, outside)


@act
def begin_statement(room: Room, began_at: Moment | None = None) -> Outcome:
    """Begin the statement of one who was called, or put right when it began."""
    statement = _statement(room)
    if statement.state is Status.SPEAKING and began_at is None:
        raise Refusal(f"{room.speaker(statement)} has begun; to put that right, say when.")
    began = room.not_later(began_at, "The beginning of a statement")
    if began < statement.called_at:
        raise Refusal(f"{room.speaker(statement)} cannot have begun before being called.")
    room.door.put(statement, statement.but(state=Status.SPEAKING, began_at=began))
    _entry_becomes(room, statement, Status.SPEAKING)
    return Outcome(f"{room.speaker(statement)} began at {began.astimezone(room.zone):%H:%M:%S}")


@act
def pause_statement(room: Room) -> Outcome:
    """Stop the speaker's clock."""
    statement = _begun(room)
    if not pause_running(room):
        raise Refusal(f"The clock of {room.speaker(statement)} is paused already.")
    return Outcome(f"{room.speaker(statement)} paused after {_used(room, statement)}")


@act
def resume_statement(room: Room) -> Outcome:
    """Let the speaker's clock run on."""
    statement = _begun(room)
    if not is_paused(room.marks(statement)):
        raise Refusal(f"The clock of {room.speaker(statement)} is running.")
    room.door.add(ClockMark(id=room.door.new_id(), statement=statement.id, kind=MarkKind.RESUMED, at=room.at))
    return Outcome(f"{room.speaker(statement)} resumed at {_used(room, statement)}")


@act
def end_statement(room: Room) -> Outcome:
    """End the statement; the floor is free."""
    statement = _begun(room)
    time = _used(room, statement)
    room.door.put(statement, statement.but(state=Status.SPOKEN, ended_at=room.at))
    _entry_becomes(room, statement, Status.SPOKEN)
    return Outcome(f"{room.speaker(statement)} ended after {time} of {_minutes(statement.limit_s)}")


@act
def grant_time(room: Room, seconds: Grant) -> Outcome:
    """Lengthen or shorten the limit of the one who has the floor, never to zero or below (list rule 8)."""
    statement = _statement(room)
    limit_s = statement.limit_s + seconds
    if limit_s <= 0:
        raise Refusal(f"That would leave {room.speaker(statement)} no time at all.", "List rule 8")
    room.door.put(statement, statement.but(limit_s=limit_s))
    room.door.add(
        ClockMark(id=room.door.new_id(), statement=statement.id, kind=MarkKind.GRANTED, at=room.at, seconds=seconds)
    )
    return Outcome(f"{seconds:+} s for {room.speaker(statement)}, limit {_minutes(limit_s)}")


@act
def hold_outage(room: Room, **outage: Unpack[Outage]) -> Outcome:
    """Take a span in which the hall or the console stood still out of the running statement."""
    statement = _begun(room)
    start, end = outage["from"], room.not_later(outage["to"], "The end of an outage")
    if start >= end:
        raise Refusal("An outage must end after it began.")
    room.door.add(ClockMark(id=room.door.new_id(), statement=statement.id, kind=MarkKind.HELD, at=start, until=end))
    return Outcome(
        f"{_minutes(int((end - start).total_seconds()))} of outage not counted for {room.speaker(statement)}"
    )


def _list(listed: SpeakersList | None) -> SpeakersList:
    if listed is None:
        raise Refusal("No item with a speakers list is in hand: say which list.")
    return listed


def _stands_nowhere(room: Room, who: Participant) -> None:
    lists = [e.list for e in room.door.find(Entry, delegation=who.code) if e.status in LIVE]
    if lists:
        raise Refusal(
            f"{called(who)} stands in the list for {' and '.join(lists)}: say which list, or in what capacity."
        )


def _next(room: Room, listed: SpeakersList) -> Entry:
    order = room.in_order(listed)
    if not order:
        raise Refusal(f"Nobody waits in the list for {listed.code}.")
    return order[0][0]


def _give_in_list(room: Room, listed: SpeakersList, entry: Entry, begin: bool, reason: str | None) -> Outcome:
    who = room.participant(entry.delegation)
    if entry.status is Status.PASSED_OVER:
        raise Refusal(f"{called(who)} was passed over: recall it first.", "List rule 7")
    order = [waiting.id for waiting, _ in room.in_order(listed)]
    stood = in_sentence(basis(room, entry, listed))
    limit_s = speakers.limit_s(entry, listed, who.category)
    statement = _take_the_floor(room, who, begin, reason, entry=entry.id, item=listed.item, limit_s=limit_s)
    _entry_becomes(room, statement, statement.state)
    position = order.index(entry.id) + 1
    place = f"place {position} of {len(order)}" + (", out of turn" if position > 1 else "")
    why = f"; {reason}" if reason else ""
    sentence = f"Floor given to {called(who)} ({place}; {stood}{why})"
    return Outcome(sentence, {"list": listed.code, "delegation": who.code})


def _give_outside_list(
    room: Room, delegation: str | None, begin: bool, reason: str | None, outside: OutsideList
) -> Outcome:
    who = _outside(room, delegation, outside)
    if isinstance(who, Participant) and "as" not in outside:
        _stands_nowhere(room, who)
    limit_s = outside.get("limit_s") or _limit_outside_list_s(room, who)
    item = room.conference.item_in_hand
    statement = _take_the_floor(room, who, begin, reason, speaks_as=outside.get("as"), item=item, limit_s=limit_s)
    speaks_as = f" as {statement.speaks_as}" if statement.speaks_as else ""
    return Outcome(f"Floor given to {room.speaker(statement)}{speaks_as}, outside the list")


def _take_the_floor(
    room: Room, who: Participant | str, begin: bool, reason: str | None, **particulars: object
) -> Statement:
    """Add the statement of a delegation, or of somebody in words, with how its credentials stand at this moment."""
    if isinstance(who, Participant):
        standing = credentials.standing(room.door.get(Credentials, who.code))
        particulars |= {"delegation": who.code, "credentials": standing}
    else:
        particulars["speaker"] = who
    return room.door.add(
        Statement.model_validate(
            {
                "id": room.door.new_id(),
                "state": Status.SPEAKING if begin else Status.CALLED,
                "called_at": room.at,
                "began_at": room.at if begin else None,
                "reason": reason,
                **particulars,
            }
        )
    )


def _limit_outside_list_s(room: Room, who: Participant | str) -> int:
    is_group = isinstance(who, Participant) and who.category is Category.GROUP
    rules = room.list_in_hand()
    if rules is None:
        return LIMIT_OF_GROUP_OUTSIDE_LIST_S if is_group else LIMIT_OUTSIDE_LIST_S
    return rules.limit_group_s if is_group else rules.limit_s


def _outside(room: Room, delegation: str | None, outside: OutsideList) -> Participant | str:
    if delegation is not None and not is_secretariat(delegation):
        if "speaker" in outside:
            raise Refusal("Say either which delegation is given the floor, or who in words.")
        return room.participant(delegation)
    speaker = outside.get("speaker", "Secretariat" if delegation is not None else "").strip()
    if not speaker:
        raise Refusal("Say who is to be given the floor.")
    return speaker


def _statement(room: Room) -> Statement:
    statement = room.with_the_floor()
    if statement is None:
        raise Refusal("Nobody has the floor.")
    return statement


def _begun(room: Room) -> Statement:
    statement = _statement(room)
    if statement.state is Status.CALLED:
        raise Refusal(f"{room.speaker(statement)} was called and has not begun.")
    return statement


def _entry_becomes(room: Room, statement: Statement, status: Status) -> None:
    entry = room.door.get(Entry, statement.entry)
    if entry is not None:
        leave(room, entry, status)


def _used(room: Room, statement: Statement) -> str:
    return _minutes(used_s(statement, room.marks(statement), room.at))


def _minutes(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
