"""The speakers lists: opening, changing, closing and reopening them (annotations to item 1(f))."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict, Unpack

from chairconsole.acts.meetings import note_decision
from chairconsole.acts.standing import lapse_where_rungs_change
from chairconsole.ledger.arguments import MaybeProse, Rounds, Seconds
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room
from chairconsole.ledger.wording import of_argument, of_value
from chairconsole.records.fact import Moment
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.rules import sentence as sentences
from chairconsole.rules import speakers
from chairconsole.rules.moment import day_and_hour
from chairconsole.rules.refusal import Refusal, list_rule
from chairconsole.rules.sentence import Sentence, Word, counted, in_a_row, sentence
from chairconsole.rules.terms import Precedence, Replies
from chairconsole.rules.turn import Was

REPLY = sentences.REPLY


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


Together = TypedDict("Together", {"with": list[str]}, total=False)
"""Further items that have a list in common with its own."""


class Opening(ListSettings, Together, total=False):
    """What can be settled about a list as it is opened."""


@act(words=sentence("open a speakers list"))
def open_list(room: Room, list: str, **settings: Unpack[Opening]) -> Outcome:
    """Open a speakers list for an item, or for several together; anew only while it has no entries (list rule 1)."""
    item = room.item(list.removesuffix(REPLY))
    _needs_no_other_list(room, item.number)
    joint = _joint(room, item.number, settings.get("with", []))
    told = {name: value for name, value in settings.items() if name != "with"}
    opened = SpeakersList.model_validate({"code": list, "item": item.number, "joint_items": joint, **told})
    standing = room.door.get(SpeakersList, list)
    if standing is None:
        room.door.add(opened)
    elif room.door.find(Entry, list=list):
        raise Refusal(sentence("The list for {list} has entries; change it instead.", list=list))
    else:
        room.door.put(standing, opened)
    if joint:
        items = in_a_row(joint)
        return Outcome(sentence("List of speakers opened for {list}, together with {items}", list=list, items=items))
    return Outcome(sentence("List of speakers opened for {list}", list=list))


@act(words=sentence("change the limit or another rule of a list"))
def change_list(room: Room, list: str, decision: MaybeProse = None, **settings: Unpack[ListSettings]) -> Outcome:
    """Change a list's rules from now on; the one speaking keeps the limit given (list rule 8)."""
    standing = room.list(list)
    if not settings:
        raise Refusal(sentence("Say what is to change in the list for {list}.", list=list))
    changed = room.door.put(standing, standing.but(**settings))
    lapse_where_rungs_change(room, standing, changed)
    note_decision(room, decision, standing.item)
    told = in_a_row(_told(room, name, value) for name, value in settings.items())
    return Outcome(sentence("List for {list} changed: {settings}", list=list, settings=told))


@act(words=sentence("close one of the lists"), decides=True)
def close_list(room: Room, list: str, decision: MaybeProse = None) -> Outcome:
    """Declare a list closed, before or after its deadline (list rule 1)."""
    standing = room.list(list)
    if standing.closed_at is not None:
        raise Refusal(sentence("The list for {list} has been declared closed already.", list=list), list_rule(1))
    room.door.put(standing, standing.but(closed_at=room.at))
    note_decision(room, decision, standing.item)
    return Outcome(counted("List for {list} declared closed, %n waiting", "", len(room.in_order(standing)), list=list))


@act(words=sentence("reopen one of the lists"), calls_for=Was.REOPENED, decides=True)
def reopen_list(room: Room, list: str, decision: MaybeProse = None) -> Outcome:
    """Reopen a list that was declared closed or is past its deadline; both are lifted (list rule 1)."""
    standing = room.list(list)
    if not speakers.is_closed(standing, room.at):
        raise Refusal(sentence("The list for {list} is open.", list=list), list_rule(1))
    room.door.put(standing, standing.but(closed_at=None, closes=None))
    note_decision(room, decision, standing.item)
    if standing.closes is None:
        return Outcome(sentence("List for {list} reopened", list=list))
    return Outcome(sentence("List for {list} reopened; its deadline is lifted", list=list))


def _joint(room: Room, item: str, others: Sequence[str]) -> tuple[str, ...]:
    """Return the further items of a list, none of which may have one already.

    Raises:
        Refusal: there is no such item, or one has a list.
    """
    joint = tuple(room.item(number).number for number in dict.fromkeys(others) if number != item)
    for number in joint:
        _needs_no_other_list(room, number, but=item)
    return joint


def _needs_no_other_list(room: Room, number: str, but: str | None = None) -> None:
    """Refuse a second list for an item, but the one that is opened anew."""
    listed = room.list_of(number)
    if listed is not None and listed.item != (but or number):
        why = sentence("Item {item} has a list already: {list}.", item=number, list=listed.code)
        raise Refusal(why, list_rule(1))


def _told(room: Room, name: str, value: object) -> Sentence:
    """Tell a setting and what it is now, in the words of the room."""
    return sentence("{setting}: {value}", setting=of_argument("change_list", name), value=_in_words(room, name, value))


def _in_words(room: Room, name: str, value: object) -> Word:
    if value is None:
        return sentence("no bound")
    if isinstance(value, bool):
        return of_value(str(value).lower())
    if isinstance(value, datetime):
        return day_and_hour(value, room.zone)
    if isinstance(value, int) and name.endswith("_s"):
        return f"{value // 60}:{value % 60:02}"
    return of_value(value) if isinstance(value, str) else str(value)
