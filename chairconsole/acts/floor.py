"""The floor: giving it, beginning and ending statements, and the marks on the speaker's clock."""

from collections.abc import Sequence
from typing import TypedDict, Unpack

from chairconsole.acts.credentials import challenges_to
from chairconsole.acts.lists import REPLY
from chairconsole.acts.meetings import pause_running
from chairconsole.acts.participation import is_excluded
from chairconsole.acts.standing import basis, leave
from chairconsole.ledger.arguments import Grant, Seconds
from chairconsole.ledger.pack import pack
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import THE_SECRETARIAT, Room, called, is_secretariat
from chairconsole.ledger.voting import is_begun, needs_no_vote, open_box, open_vote
from chairconsole.records.fact import Moment
from chairconsole.records.facts.credentials import Credentials
from chairconsole.records.facts.floor import ClockMark, Statement
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.votes import Explanation
from chairconsole.rules import credentials, speakers
from chairconsole.rules.pack import EXPLANATION
from chairconsole.rules.phase import SECOND, MarkKind, in_minutes, is_paused, used, used_s
from chairconsole.rules.refusal import Refusal, list_rule
from chairconsole.rules.sentence import Sentence, in_sentence, joined, sentence, with_and
from chairconsole.rules.terms import LIVE, Category, Status, When
from chairconsole.rules.turn import Was

OutsideList = TypedDict("OutsideList", {"speaker": str, "as": str, "limit_s": Seconds}, total=False)
"""Who is given the floor on no list, and how long."""

Outage = TypedDict("Outage", {"from": Moment, "to": Moment})
"""A span in which the console was down or the hall stood still."""

LIMIT_OUTSIDE_LIST_S = 240
LIMIT_OF_GROUP_OUTSIDE_LIST_S = 420


@act(words=sentence("give the floor"), about=(About.WAITING,), place=70)
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
        raise Refusal(sentence("{name} has the floor.", name=room.speaker(holder)))
    explaining = None if list is not None or "speaker" in outside else explains(room, delegation)
    if delegation is None or not is_secretariat(delegation):
        _waits_for_the_vote(room, explaining)
    if explaining is not None:
        return _give_to_explain(room, explaining, begin, reason, outside)
    listed = room.list_in_hand() if list is None else room.list(list)
    if list is None and delegation is None and not outside:
        listed = room.list_to_call()
    if list is None and (outside or (delegation is not None and is_secretariat(delegation))):
        return _give_outside_list(room, delegation, begin, reason, outside)
    if outside:
        why = sentence(
            "Somebody who speaks on no list is not given the floor from the list for {list}.", list=str(list)
        )
        raise Refusal(why)
    if delegation is None:
        return _give_in_list(room, _list(listed), _next(room, _list(listed)), begin, reason)
    who = room.participant(delegation)
    entry = None if listed is None else room.live_entry(listed, who)
    if entry is not None:
        return _give_in_list(room, _list(listed), entry, begin, reason)
    if list is not None:
        raise Refusal(sentence("{name} does not stand in the list for {list}.", name=called(who), list=list))
    _stands_nowhere(room, who)
    return _give_outside_list(room, delegation, begin, reason, outside)


@act(words=sentence("put right when the statement began"))
def begin_statement(room: Room, began_at: Moment | None = None) -> Outcome:
    """Begin the statement of one who was called, or put right when it began."""
    statement = _statement(room)
    if statement.state is Status.SPEAKING and began_at is None:
        raise Refusal(sentence("{name} has begun; to put that right, say when.", name=room.speaker(statement)))
    began = room.not_later(began_at, sentence("The beginning of a statement"))
    if began < statement.called_at:
        raise Refusal(sentence("{name} cannot have begun before being called.", name=room.speaker(statement)))
    room.door.put(statement, statement.but(state=Status.SPEAKING, began_at=began))
    _entry_becomes(room, statement, Status.SPEAKING)
    time = f"{began.astimezone(room.zone):%H:%M:%S}"
    return Outcome(sentence("{name} began at {time}", name=room.speaker(statement), time=time))


@act(words=sentence("pause the statement"))
def pause_statement(room: Room) -> Outcome:
    """Stop the speaker's clock."""
    statement = _begun(room)
    if not pause_running(room):
        raise Refusal(sentence("The clock of {name} is paused already.", name=room.speaker(statement)))
    time = _used(room, statement)
    return Outcome(sentence("{name} paused after {time}", name=room.speaker(statement), time=time))


@act(words=sentence("resume the statement"))
def resume_statement(room: Room) -> Outcome:
    """Let the speaker's clock run on."""
    statement = _begun(room)
    if not is_paused(room.marks(statement)):
        raise Refusal(sentence("The clock of {name} is running.", name=room.speaker(statement)))
    room.door.add(ClockMark(id=room.door.new_id(), statement=statement.id, kind=MarkKind.RESUMED, at=room.at))
    time = _used(room, statement)
    return Outcome(sentence("{name} resumed at {time}", name=room.speaker(statement), time=time))


@act(words=sentence("end the statement"), calls_for=Was.ENDED)
def end_statement(room: Room) -> Outcome:
    """End the statement; the floor is free, or that of the one who was set aside for a motion."""
    return Outcome(end_the_statement(room, _begun(room)))


@act(words=sentence("let who spoke last go on"))
def continue_statement(room: Room, delegation: str | None = None) -> Outcome:
    """Let one who was cut off by mistake go on, the time used kept; the time between was a pause (Rule 27)."""
    holder = room.with_the_floor()
    if holder is not None:
        raise Refusal(sentence("{name} has the floor.", name=room.speaker(holder)))
    statement = _spoken_last(room, delegation)
    if statement.speaker != THE_SECRETARIAT:
        needs_no_vote(room.door)
    if statement.ended_at is not None and room.at < statement.ended_at:
        name = room.speaker(statement)
        why = sentence("The clock was set since then: {name} cannot have the floor back by the hour before.", name=name)
        raise Refusal(why)
    entry = room.door.get(Entry, statement.entry)
    if entry is not None:
        _stands_not_anew(room, entry)
    used_before = _used(room, statement)
    _pause_between(room, statement)
    room.door.put(statement, statement.but(state=Status.SPEAKING, ended_at=None))
    _entry_becomes(room, statement, Status.SPEAKING)
    name, limit = room.speaker(statement), in_minutes(statement.limit_s)
    told = sentence("{name} goes on, after {time} of {limit}", name=name, time=used_before, limit=limit)
    return Outcome(told, {"delegation": statement.delegation} if statement.delegation else {})


@act(words=sentence("grant time, or take some back"))
def grant_time(room: Room, seconds: Grant) -> Outcome:
    """Lengthen or shorten the limit of the one who has the floor, never to zero or below (list rule 8)."""
    statement = _statement(room)
    limit_s = statement.limit_s + seconds
    if limit_s <= 0:
        why = sentence("That would leave {name} no time at all.", name=room.speaker(statement))
        raise Refusal(why, list_rule(8))
    room.door.put(statement, statement.but(limit_s=limit_s))
    room.door.add(
        ClockMark(id=room.door.new_id(), statement=statement.id, kind=MarkKind.GRANTED, at=room.at, seconds=seconds)
    )
    told = sentence(
        "{seconds} s for {name}, limit {limit}",
        seconds=f"{seconds:+}",
        name=room.speaker(statement),
        limit=in_minutes(limit_s),
    )
    return Outcome(told)


@act(words=sentence("take a span out of the running statement"))
def hold_outage(room: Room, **outage: Unpack[Outage]) -> Outcome:
    """Take a span in which the hall or the console stood still out of the running statement."""
    statement = _begun(room)
    start, end = outage["from"], room.not_later(outage["to"], sentence("The end of an outage"))
    if start >= end:
        raise Refusal(sentence("An outage must end after it began."))
    counted = used(statement, room.marks(statement), room.at)
    room.door.add(ClockMark(id=room.door.new_id(), statement=statement.id, kind=MarkKind.HELD, at=start, until=end))
    # of the span only that part in which the clock ran
    time = in_minutes((counted - used(statement, room.marks(statement), room.at)) // SECOND)
    return Outcome(sentence("{time} of outage not counted for {name}", time=time, name=room.speaker(statement)))


def end_the_statement(room: Room, statement: Statement) -> Sentence:
    """End a statement, and let the one that was set aside for it have the floor again; return what is told."""
    time = _used(room, statement)
    room.door.put(statement, statement.but(state=Status.SPOKEN, ended_at=room.at))
    _entry_becomes(room, statement, Status.SPOKEN)
    for aside in room.door.find(Statement, state=Status.SET_ASIDE):
        _becomes(room, aside, Status.SPEAKING if aside.began_at else Status.CALLED)
    name, limit = room.speaker(statement), in_minutes(statement.limit_s)
    return sentence("{name} ended after {time} of {limit}", name=name, time=time, limit=limit)


def set_aside(room: Room) -> None:
    """Let whoever has the floor wait, paused, until somebody has spoken on a motion."""
    statement = room.with_the_floor()
    if statement is not None:
        pause_running(room)
        _becomes(room, statement, Status.SET_ASIDE)


def take_the_floor(
    room: Room, who: Participant | str, begin: bool, reason: str | None, **particulars: object
) -> Statement:
    """Add the statement of a delegation, or of somebody in words, with how its credentials stand at this moment."""
    if isinstance(who, Participant):
        standing = credentials.standing(
            room.door.get(Credentials, who.code),
            challenged=bool(challenges_to(room, who.code)),
            excluded=is_excluded(room, who),
        )
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


def explains(room: Room, delegation: str | None) -> Explanation | None:
    """Return the wish of a delegation to explain its vote that can be met now: before it is taken, or after it."""
    who = None if delegation is None or is_secretariat(delegation) else room.known(delegation)
    if who is None:
        return None
    return next((each for each in explanations_due(room) if each.delegation == who.code), None)


def explanations_due(room: Room) -> Sequence[Explanation]:
    """Return who may be given the floor now to explain a vote, in the order in which they asked (cf. GA rule 88)."""
    vote = open_vote(room.door)
    if open_box(room.door) is not None or (vote is not None and is_begun(room.door, vote)):
        return ()
    waiting = sorted(room.door.find(Explanation, statement=None), key=_by_id)
    if vote is not None:
        # one that was not heard before the first answer has lapsed with that vote
        return [each for each in waiting if each.when is When.BEFORE and each.vote == vote.id]
    return [each for each in waiting if each.when is When.AFTER]


def _list(listed: SpeakersList | None) -> SpeakersList:
    if listed is None:
        raise Refusal(sentence("No item with a speakers list is in hand: say which list."))
    return listed


def _stands_nowhere(room: Room, who: Participant) -> None:
    lists = [e.list for e in room.door.find(Entry, delegation=who.code) if e.status in LIVE]
    if lists:
        why = sentence(
            "{name} stands in the list for {lists}: say which list, or in what capacity.",
            name=called(who),
            lists=with_and(lists),
        )
        raise Refusal(why)


def _next(room: Room, listed: SpeakersList) -> Entry:
    order = room.in_order(listed)
    if not order:
        raise Refusal(sentence("Nobody waits in the list for {list}.", list=listed.code))
    return order[0][0]


def _give_in_list(room: Room, listed: SpeakersList, entry: Entry, begin: bool, reason: str | None) -> Outcome:
    who = room.participant(entry.delegation)
    if entry.status is Status.PASSED_OVER:
        raise Refusal(sentence("{name} was passed over: recall it first.", name=called(who)), list_rule(7))
    order = room.waiting(listed).numbers
    stood = in_sentence(basis(room, entry, listed))
    limit_s = speakers.limit_s(entry, listed, who.category)
    statement = take_the_floor(room, who, begin, reason, entry=entry.id, item=listed.item, limit_s=limit_s)
    _entry_becomes(room, statement, statement.state)
    position = order.index(entry.id) + 1
    if position == 1:
        place = sentence("place {place} of {count}", place=position, count=len(order))
    else:
        place = sentence("place {place} of {count}, out of turn", place=position, count=len(order))
    why = joined([place, stood, reason] if reason else [place, stood])
    told = sentence("Floor given to {name} ({why})", name=called(who), why=why)
    if entry.reply_to is not None:
        told = sentence(
            "Floor given to {name} in exercise of the right of reply to {other} ({why})",
            name=called(who),
            other=room.name(entry.reply_to),
            why=why,
        )
    elif listed.code.endswith(REPLY):
        told = sentence("Floor given to {name} in exercise of the right of reply ({why})", name=called(who), why=why)
    return Outcome(told, {"list": listed.code, "delegation": who.code})


def _waits_for_the_vote(room: Room, explaining: Explanation | None) -> None:
    """Refuse the floor while a vote is taken, but to explain it before the first answer."""
    if explaining is None:
        needs_no_vote(room.door)


def _give_to_explain(
    room: Room, explanation: Explanation, begin: bool, reason: str | None, outside: OutsideList
) -> Outcome:
    who = room.participant(explanation.delegation)
    words = sentence("in explanation of vote")
    limit_s = outside.get("limit_s") or pack(room.door).number(EXPLANATION, "limit_s")
    speaks_as, item = outside.get("as") or str(words), room.conference.item_in_hand
    statement = take_the_floor(room, who, begin, reason, speaks_as=speaks_as, item=item, limit_s=limit_s)
    room.door.put(explanation, explanation.but(statement=statement.id))
    told = sentence("Floor given to {name}, {side}", name=called(who), side=words)
    return Outcome(told, {"delegation": who.code})


def _give_outside_list(
    room: Room, delegation: str | None, begin: bool, reason: str | None, outside: OutsideList
) -> Outcome:
    who = _outside(room, delegation, outside)
    if isinstance(who, Participant) and "as" not in outside:
        _stands_nowhere(room, who)
    limit_s = outside.get("limit_s") or _limit_outside_list_s(room, who)
    item = room.conference.item_in_hand
    statement = take_the_floor(room, who, begin, reason, speaks_as=outside.get("as"), item=item, limit_s=limit_s)
    name, office = room.speaker(statement), statement.speaks_as
    if not office:
        return Outcome(sentence("Floor given to {name}, outside the list", name=name))
    return Outcome(sentence("Floor given to {name} as {office}, outside the list", name=name, office=office))


def _limit_outside_list_s(room: Room, who: Participant | str) -> int:
    is_group = isinstance(who, Participant) and who.category is Category.GROUP
    rules = room.list_in_hand()
    if rules is None:
        return LIMIT_OF_GROUP_OUTSIDE_LIST_S if is_group else LIMIT_OUTSIDE_LIST_S
    return rules.limit_group_s if is_group else rules.limit_s


def _outside(room: Room, delegation: str | None, outside: OutsideList) -> Participant | str:
    if delegation is not None and not is_secretariat(delegation):
        if "speaker" in outside:
            raise Refusal(sentence("Say either which delegation is given the floor, or who in words."))
        return room.participant(delegation)
    speaker = outside.get("speaker", str(THE_SECRETARIAT) if delegation is not None else "").strip()
    if not speaker:
        raise Refusal(sentence("Say who is to be given the floor."))
    return speaker


def _statement(room: Room) -> Statement:
    statement = room.with_the_floor()
    if statement is None:
        raise Refusal(sentence("Nobody has the floor."))
    return statement


def _begun(room: Room) -> Statement:
    statement = _statement(room)
    if statement.state is Status.CALLED:
        raise Refusal(sentence("{name} was called and has not begun.", name=room.speaker(statement)))
    return statement


def _spoken_last(room: Room, delegation: str | None) -> Statement:
    """Return the statement that ended last, of all or of one delegation.

    Raises:
        Refusal: there is none.
    """
    spoken = [statement for statement in room.by_end() if statement.state is Status.SPOKEN]
    if delegation is None:
        if not spoken:
            raise Refusal(sentence("Nobody has spoken yet."))
        return spoken[-1]
    if is_secretariat(delegation):
        name, own = str(THE_SECRETARIAT), [one for one in spoken if one.speaker == THE_SECRETARIAT]
    else:
        who = room.participant(delegation)
        name, own = str(called(who)), [one for one in spoken if one.delegation == who.code]
    if not own:
        raise Refusal(sentence("{name} has not spoken yet.", name=name))
    return own[-1]


def _stands_not_anew(room: Room, entry: Entry) -> None:
    who, listed = room.participant(entry.delegation), room.list(entry.list)
    if room.live_entry(listed, who) is not None:
        why = sentence("{name} stands in the list for {list} anew.", name=called(who), list=listed.code)
        raise Refusal(why, list_rule(9))


def _pause_between(room: Room, statement: Statement) -> None:
    """Mark the time since a statement ended as a pause: one in which it ended goes on till now."""
    ended = statement.ended_at
    if ended is not None and not is_paused(room.marks(statement)):
        room.door.add(ClockMark(id=room.door.new_id(), statement=statement.id, kind=MarkKind.PAUSED, at=ended))
    room.door.add(ClockMark(id=room.door.new_id(), statement=statement.id, kind=MarkKind.RESUMED, at=room.at))


def _becomes(room: Room, statement: Statement, status: Status) -> None:
    room.door.put(statement, statement.but(state=status))
    _entry_becomes(room, statement, status)


def _entry_becomes(room: Room, statement: Statement, status: Status) -> None:
    entry = room.door.get(Entry, statement.entry)
    if entry is not None:
        leave(room, entry, status)


def _used(room: Room, statement: Statement) -> str:
    return in_minutes(used_s(statement, room.marks(statement), room.at))


def _by_id(explanation: Explanation) -> int:
    return explanation.id
