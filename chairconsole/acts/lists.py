"""The speakers lists: opening, changing and closing them, and who is inscribed (annotations to item 1(f))."""

from datetime import datetime
from typing import TypedDict, Unpack

from chairconsole.acts.arguments import Seconds
from chairconsole.acts.meetings import note_decision
from chairconsole.acts.registry import Outcome, act
from chairconsole.acts.room import Room, called, is_secretariat
from chairconsole.records.values import Entry, Moment, Participant, SpeakersList
from chairconsole.rules import speakers
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import Cabinet, Level, Precedence, Status

REPLY = "/reply"


class ListSettings(TypedDict, total=False):
    """What can be settled about a list."""

    opens: Moment | None
    closes: Moment | None
    ends_by: Moment | None
    limit_s: Seconds
    limit_group_s: Seconds
    precedence: Precedence
    groups_first: bool
    observers_last: bool
    hold_place_until_confirmed: bool


class Request(TypedDict, total=False):
    """What a request to speak may say beside who asks."""

    name: str | None
    level: Level
    title: str | None
    honorific: str | None
    gender: str | None
    on_behalf_of: str | None
    language: str | None
    received_at: Moment
    reference: str | None
    limit_s: Seconds | None


@act
def open_list(room: Room, list: str, **settings: Unpack[ListSettings]) -> Outcome:
    """Open a speakers list for an item; anew only while it has no entries (list rule 1)."""
    item = room.item(list.removesuffix(REPLY))
    opened = SpeakersList.model_validate({"code": list, "item": item.number, **settings})
    standing = room.door.get(SpeakersList, list)
    if standing is None:
        room.door.add(opened)
    elif room.door.find(Entry, list=list):
        raise Refusal(f"The list for {list} has entries; change it instead.")
    else:
        room.door.put(standing, opened)
    return Outcome(f"List of speakers opened for {list}")


@act
def change_list(room: Room, list: str, decision: str | None = None, **settings: Unpack[ListSettings]) -> Outcome:
    """Change a list's rules from now on; the one speaking keeps the limit given (list rule 8)."""
    standing = room.list(list)
    if not settings:
        raise Refusal(f"Say what is to change in the list for {list}.")
    room.door.put(standing, standing.but(**settings))
    note_decision(room, decision)
    told = ", ".join(f"{name.replace('_', ' ')}: {value}" for name, value in settings.items())
    return Outcome(f"List for {list} changed ({told})")


@act
def close_list(room: Room, list: str, decision: str | None = None) -> Outcome:
    """Declare a list closed, before or after its deadline (list rule 1)."""
    standing = room.list(list)
    if standing.closed_at is not None:
        raise Refusal(f"The list for {list} has been declared closed already.", "List rule 1")
    room.door.put(standing, standing.but(closed_at=room.at))
    note_decision(room, decision)
    return Outcome(f"List for {list} declared closed, {len(room.in_order(standing))} waiting")


@act
def reopen_list(room: Room, list: str, decision: str | None = None) -> Outcome:
    """Reopen a list that was declared closed or is past its deadline; both are lifted (list rule 1)."""
    standing = room.list(list)
    if not speakers.is_closed(standing, room.at):
        raise Refusal(f"The list for {list} is open.", "List rule 1")
    room.door.put(standing, standing.but(closed_at=None, closes=None))
    note_decision(room, decision)
    lifted = "; its deadline is lifted" if standing.closes is not None else ""
    return Outcome(f"List for {list} reopened{lifted}")


@act
def inscribe(room: Room, list: str, delegation: str, **request: Unpack[Request]) -> Outcome:
    """Inscribe a delegation in a list; before the opening void, after the closing refused (list rules 1 and 9)."""
    if is_secretariat(delegation):
        raise Refusal("The secretariat speaks outside every list: give it the floor.", "Rule 43, number probable")
    listed, who = room.list(list), room.participant(delegation)
    if room.live_entry(listed, who) is not None:
        raise Refusal(f"{called(who)} already stands in the list for {list}.", "List rule 9")
    received_at = room.not_later(request.get("received_at"), "The time a request was received")
    id = room.door.new_id()
    told = {**request, "received_at": received_at, "on_behalf_of": _on_behalf(room, request)}
    status = speakers.receive(listed, received_at, room.zone)
    entry = room.door.add(
        Entry.model_validate(
            {
                "id": id,
                "list": list,
                "delegation": who.code,
                "precedence_at": received_at,
                "sequence": id,
                "status": status,
                "left_at": room.at if status is Status.VOID else None,
                **told,
            }
        )
    )
    resolved = {"delegation": who.code}
    if status is Status.VOID:
        return Outcome(
            f"Request of {called(who)} for {list} kept as void: {_basis(room, entry, listed, who)}", resolved
        )
    return Outcome(f"{called(who)} inscribed for {list}, {_place(room, entry, listed)}", resolved)


@act
def correct_entry(room: Room, list: str, delegation: str, reason: str, **request: Unpack[Request]) -> Outcome:
    """Put right a clerical error in an entry; its place becomes what it would have been."""
    listed, who = room.list(list), room.participant(delegation)
    entry = _entry_to_correct(room, listed, who)
    if not request:
        raise Refusal("Say what is to be corrected.")
    changed: dict[str, object] = {**request}
    if "on_behalf_of" in request:
        changed["on_behalf_of"] = _on_behalf(room, request)
    if request.get("level", entry.level) != entry.level:
        changed["cabinet"] = Cabinet.UNCONFIRMED
    if "received_at" in request:
        changed |= _received_otherwise(room, listed, entry, request["received_at"])
    corrected = room.door.put(entry, entry.but(**changed))
    told = ", ".join(name.replace("_", " ") for name in request)
    place = f"; {_place(room, corrected, listed)}" if corrected.status is Status.WAITING else ""
    return Outcome(f"Entry of {called(who)} in {list} corrected ({told}): {reason}{place}", {"delegation": who.code})


@act
def withdraw(room: Room, list: str, delegation: str, reason: str | None = None, in_writing: bool = False) -> Outcome:
    """Take a delegation that waits or was passed over off a list, at its own wish."""
    listed, who = room.list(list), room.participant(delegation)
    entry = room.standing_entry(listed, who)
    if entry.status not in (Status.WAITING, Status.PASSED_OVER):
        raise Refusal(f"{called(who)} has the floor and cannot be withdrawn.")
    room.door.put(entry, off_list(entry, Status.WITHDRAWN, room.at, reason).but(in_writing=in_writing))
    how = ", will submit its text in writing" if in_writing else ""
    why = f": {reason}" if reason else ""
    return Outcome(f"{called(who)} withdrawn from the list for {list}{how}{why}", {"delegation": who.code})


@act
def pass_over(room: Room, list: str, delegation: str) -> Outcome:
    """Pass over a delegation that is absent when called, or before (list rule 7)."""
    listed, who = room.list(list), room.participant(delegation)
    entry = room.standing_entry(listed, who)
    if entry.status not in (Status.WAITING, Status.CALLED):
        state = "is speaking" if entry.status is Status.SPEAKING else "has been passed over already"
        raise Refusal(f"{called(who)} {state}.", "List rule 7")
    statement = room.with_the_floor()
    if entry.status is Status.CALLED and statement is not None:
        room.door.put(statement, statement.but(state=Status.PASSED_OVER, ended_at=room.at))
    room.door.put(entry, off_list(entry, Status.PASSED_OVER, room.at))
    return Outcome(f"{called(who)} passed over in the list for {list}", {"delegation": who.code})


@act
def recall(room: Room, list: str, delegation: str, place: speakers.RecallTo = speakers.RecallTo.NEXT) -> Outcome:
    """Bring back a delegation that was passed over, to speak next or at the end (list rule 7)."""
    listed, who = room.list(list), room.participant(delegation)
    entry = room.standing_entry(listed, who)
    if entry.status is not Status.PASSED_OVER:
        raise Refusal(f"{called(who)} has not been passed over.", "List rule 7")
    lent = speakers.recalled(place, [p for _, p in room.in_order(listed)], room.number)
    back = entry.but(status=Status.WAITING, left_at=None, lent_by=lent and lent[0], lent_key=lent and lent[1])
    recalled = room.door.put(entry, back)
    resolved = {"delegation": who.code}
    return Outcome(f"{called(who)} recalled in the list for {list}, {_place(room, recalled, listed)}", resolved)


def off_list(entry: Entry, status: Status, at: datetime, reason: str | None = None) -> Entry:
    """Return the entry as it is once it waits no more: a place lent to it ends (list rule 6)."""
    return entry.but(status=status, left_at=at, lent_by=None, lent_key=None, reason=reason or entry.reason)


def _on_behalf(room: Room, request: Request) -> str | None:
    code = request.get("on_behalf_of")
    return None if code is None else room.participant(code).code


def _entry_to_correct(room: Room, listed: SpeakersList, who: Participant) -> Entry:
    live = room.live_entry(listed, who)
    if live is not None:
        return live
    entries = room.door.find(Entry, list=listed.code, delegation=who.code)
    if not entries:
        raise Refusal(f"{called(who)} has no entry in the list for {listed.code}.")
    return entries[-1]


def _received_otherwise(room: Room, listed: SpeakersList, entry: Entry, told: datetime) -> dict[str, object]:
    """Return what follows where a request was received at another time: its precedence, and whether it is void."""
    received_at = room.not_later(told, "The time a request was received")
    changed: dict[str, object] = {}
    if entry.precedence_at == entry.received_at:
        changed["precedence_at"] = received_at
    if entry.status not in (Status.WAITING, Status.PASSED_OVER, Status.VOID):
        return changed
    status = speakers.receive(listed, received_at, room.zone)
    if status is Status.VOID:
        changed |= {"status": status, "left_at": room.at, "lent_by": None, "lent_key": None}
    elif entry.status is Status.VOID:
        changed |= {"status": status, "left_at": None}
    return changed


def _basis(room: Room, entry: Entry, listed: SpeakersList, who: Participant) -> str:
    sentence = speakers.basis(entry, listed, who.category, room.zone)
    return sentence[0].lower() + sentence[1:]


def _place(room: Room, entry: Entry, listed: SpeakersList) -> str:
    order = [e.id for e, _ in room.in_order(listed)]
    who = room.participant(entry.delegation)
    return f"place {order.index(entry.id) + 1} of {len(order)}: {_basis(room, entry, listed, who)}"
