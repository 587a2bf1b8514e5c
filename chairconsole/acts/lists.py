"""The speakers lists: opening, changing, closing and reopening them (annotations to item 1(f))."""

from typing import TypedDict, Unpack

from chairconsole.acts.arguments import MaybeProse, Rounds, Seconds
from chairconsole.acts.meetings import note_decision
from chairconsole.acts.registry import Outcome, act
from chairconsole.acts.room import Room
from chairconsole.acts.standing import lapse_where_rungs_change
from chairconsole.records.fact import Moment
from chairconsole.records.values import Entry, SpeakersList
from chairconsole.rules import speakers
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import Precedence, Replies

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
    least_limit_s: Seconds
    rounds: Rounds | None
    later_limit_s: Seconds | None
    replies: Replies


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
def change_list(room: Room, list: str, decision: MaybeProse = None, **settings: Unpack[ListSettings]) -> Outcome:
    """Change a list's rules from now on; the one speaking keeps the limit given (list rule 8)."""
    standing = room.list(list)
    if not settings:
        raise Refusal(f"Say what is to change in the list for {list}.")
    changed = room.door.put(standing, standing.but(**settings))
    lapse_where_rungs_change(room, standing, changed)
    note_decision(room, decision)
    told = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in settings.items())
    return Outcome(f"List for {list} changed: {told}")


@act
def close_list(room: Room, list: str, decision: MaybeProse = None) -> Outcome:
    """Declare a list closed, before or after its deadline (list rule 1)."""
    standing = room.list(list)
    if standing.closed_at is not None:
        raise Refusal(f"The list for {list} has been declared closed already.", "List rule 1")
    room.door.put(standing, standing.but(closed_at=room.at))
    note_decision(room, decision)
    return Outcome(f"List for {list} declared closed, {len(room.in_order(standing))} waiting")


@act
def reopen_list(room: Room, list: str, decision: MaybeProse = None) -> Outcome:
    """Reopen a list that was declared closed or is past its deadline; both are lifted (list rule 1)."""
    standing = room.list(list)
    if not speakers.is_closed(standing, room.at):
        raise Refusal(f"The list for {list} is open.", "List rule 1")
    room.door.put(standing, standing.but(closed_at=None, closes=None))
    note_decision(room, decision)
    lifted = "; its deadline is lifted" if standing.closes is not None else ""
    return Outcome(f"List for {list} reopened{lifted}")
