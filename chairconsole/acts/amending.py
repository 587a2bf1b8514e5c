"""The agenda amended: items added, changed, given another number, deleted or deferred (Rules 8 and 11)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypedDict, Unpack

from chairconsole.acts.numbering import renumber
from chairconsole.ledger.arguments import MaybeProse, Titles, with_english
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.documents import Document
from chairconsole.records.facts.lists import Entry
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.rules.agenda import is_part, numbered_along, parent_by, placed
from chairconsole.rules.refusal import Refusal, rule
from chairconsole.rules.sentence import Named, Sentence, counted, sentence
from chairconsole.rules.terms import AgendaState, Status


class OfItem(TypedDict, total=False):
    """What can be told of an item of the agenda, beside its number."""

    short_title: Titles
    purpose: str | None
    annotation: MaybeProse


class ChangesOfItem(OfItem, total=False):
    """What can be changed about an item of the agenda."""

    title: Titles


@act(words=sentence("add an item to the agenda"), decides=True)
def add_item(
    room: Room,
    number: str,
    title: Titles,
    parent: str | None = None,
    before: str | None = None,
    decision: MaybeProse = None,
    **told: Unpack[OfItem],
) -> Outcome:
    """Add an item to the agenda, at its end or before another (Rules 8 and 11)."""
    _needs_free(room, number)
    known = {item.number: item.parent for item in room.agenda()}
    above = parent if parent is not None else parent_by(number)
    if above is not None and (parent is not None or above in known):
        above = room.item(above).number
    else:
        above = None
    item = AgendaItem.model_validate(
        {
            **told,
            "number": number,
            "parent": above,
            "position": len(known) + 1,
            "title": with_english(title),
            "short_title": with_english(told.get("short_title", title)),
        }
    )
    room.door.add(item)
    _place(room, item, before)
    remarks = _told_adopted(room, decision)
    _note(room, decision)
    titled = Named(item.title)
    return Outcome(sentence("Item {item} added to the agenda: {title}", item=number, title=titled), remarks=remarks)


@act(words=sentence("change an item of the agenda"))
def change_item(
    room: Room,
    number: str,
    number_to: str | None = None,
    before: str | None = None,
    decision: MaybeProse = None,
    **changed: Unpack[ChangesOfItem],
) -> Outcome:
    """Change what is told of an item, its place, or its number, along with all that names it (Rules 8 and 11)."""
    item = room.item(number)
    if not changed and number_to is None and before is None:
        raise Refusal(sentence("Say what is to change in item {item}.", item=number))
    titles: Mapping[str, Mapping[str, str]] = {
        "title": {**item.title, **changed.get("title", {})},
        "short_title": {**item.short_title, **changed.get("short_title", {})},
    }
    certain = {"title_certain": True} if "title" in changed else {}
    item = room.door.put(item, item.but(**{**changed, **titles, **certain}))
    if before is not None:
        _place(room, item, before)
    remarks = _told_adopted(room, decision)
    if number_to is None or number_to == number:
        _note(room, decision)
        return Outcome(sentence("Item {item} changed: {title}", item=number, title=Named(item.title)), remarks=remarks)
    along = numbered_along([each.number for each in room.agenda()], number, number_to)
    for new in along.values():
        _needs_free(room, new, unless=along)
    renumber(room, along)
    _note(room, decision)
    told = sentence("Item {before} is item {item} now: {title}", before=number, item=number_to, title=Named(item.title))
    return Outcome(told, remarks=remarks)


@act(words=sentence("delete an item from the agenda"), decides=True)
def delete_item(room: Room, number: str, decision: MaybeProse = None) -> Outcome:
    """Delete an item, with all that is part of it; its number is not given again (Rule 11)."""
    gone = _free_family(room, number)
    remarks = (*_told_adopted(room, decision), *_told_named(room, gone))
    _note(room, decision)
    for item in gone:
        room.door.put(item, item.but(deleted_at=room.at))
    return Outcome(sentence("Item {item} deleted from the agenda", item=number), remarks=remarks)


@act(words=sentence("defer an item"), decides=True)
def defer_item(room: Room, number: str, decision: MaybeProse = None, to: str | None = None) -> Outcome:
    """Defer an item, with all that is part of it, to a later session or another time (Rule 11)."""
    put_off = _free_family(room, number)
    remarks = (*_told_adopted(room, decision), *_told_named(room, put_off))
    for item in put_off:
        room.door.put(item, item.but(state=AgendaState.DEFERRED, deferred_to=to or None))
    _note(room, decision)
    if to:
        return Outcome(sentence("Item {item} deferred to {text}", item=number, text=to), remarks=remarks)
    return Outcome(sentence("Item {item} deferred", item=number), remarks=remarks)


def _needs_free(room: Room, number: str, unless: Mapping[str, str] | None = None) -> None:
    """Refuse a number that stands in the agenda, or stood there, but those that are given up along with it."""
    if not number or "/" in number or any(each.isspace() for each in number):
        raise Refusal(sentence("“{text}” is no number of an agenda item.", text=number))
    standing = room.door.get(AgendaItem, number)
    if standing is None or number in (unless or {}):
        return
    if standing.deleted_at is not None:
        raise Refusal(sentence("Item {item} was deleted; its number is not given again.", item=number), rule(11))
    raise Refusal(sentence("The agenda has an item {item} already.", item=number), rule(11))


def _place(room: Room, item: AgendaItem, before: str | None) -> None:
    """Put an item into the order of the agenda: before another of its own rank, or last of those."""
    items = room.agenda()
    parents = {each.number: each.parent for each in items}
    if before is not None:
        other = room.item(before)
        if other.parent != item.parent or is_part(other.number, item.number, parents):
            why = sentence("Item {item} cannot stand before item {before}.", item=item.number, before=before)
            raise Refusal(why)
    order = placed([each.number for each in items], parents, item.number, before)
    for position, number in enumerate(order, start=1):
        each = room.item(number)
        if each.position != position:
            room.door.put(each, each.but(position=position))


def _free_family(room: Room, number: str) -> Sequence[AgendaItem]:
    """Return an item and all that is part of it, none in hand, and nobody waiting in a list of one of them.

    Raises:
        Refusal: one is in hand, or somebody waits.
    """
    room.item(number)
    items = room.agenda()
    parents = {each.number: each.parent for each in items}
    family = [each for each in items if is_part(each.number, number, parents)]
    for item in family:
        if item.number in room.conference.in_hand:
            why = sentence("Item {item} is in hand: it can be neither deleted nor deferred.", item=item.number)
            raise Refusal(why, rule(11))
        listed = room.list_of(item.number)
        if listed is not None and room.door.find(Entry, list=listed.code, status=Status.WAITING):
            why = sentence(
                "Somebody waits in the list for {list}: its items are neither deleted nor deferred.", list=listed.code
            )
            raise Refusal(why, rule(11))
    return family


def _told_named(room: Room, items: Sequence[AgendaItem]) -> Iterator[Sentence]:
    """Tell what still names items that are gone from the agenda: the plan, and documents."""
    numbers = {item.number for item in items}
    rows = sum(not numbers.isdisjoint(row.items) for row in room.door.all(ProgrammeEntry))
    documents = sum(not numbers.isdisjoint(document.items) for document in room.door.all(Document))
    if rows:
        yield counted(
            "%n parts of the organization of work are still planned for it.",
            "",
            rows,
            one="%n part of the organization of work is still planned for it.",
        )
    if documents:
        yield counted("%n documents are under it.", "", documents, one="%n document is under it.")


def _told_adopted(room: Room, decision: str | None) -> tuple[Sentence, ...]:
    if room.conference.agenda_adopted_at is None or decision:
        return ()
    return (sentence("The agenda has been adopted: to amend it, the Conference decides."),)


def _note(room: Room, decision: str | None) -> None:
    if decision:
        room.decide_under("organization", decision)
