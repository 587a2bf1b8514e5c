"""The agenda, as windows ask for it: one item whole, and the item to go on with."""

from dataclasses import dataclass
from datetime import datetime

from chairconsole.acts.actions import HEARD, actions_of, in_record
from chairconsole.ledger.room import Room
from chairconsole.models.desk import Registration
from chairconsole.models.proposals import ProposalRow, proposals
from chairconsole.models.reading import Reading, in_language, speaker_line
from chairconsole.models.registration import registration
from chairconsole.models.situation import Put, puts
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.documents import Document
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.records.facts.reference import Note
from chairconsole.rules import agenda
from chairconsole.rules.phase import used_s
from chairconsole.rules.sentence import capital
from chairconsole.rules.terms import AgendaState


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision under an item: when (local), its words, who presided, how many delegations were marked present."""

    at: datetime
    text: str
    presided_by: str
    present: int


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action expected under an item: its place, from 1, its words, and what it is about.

    `settled` is when it was (local), `outcome` what became of it where that is not what was expected. It `is_now` put
    to the Conference, or `is_next`.
    """

    order: int
    words: str
    document: str | None
    settled: datetime | None
    outcome: str
    is_now: bool
    is_next: bool


@dataclass(frozen=True, slots=True)
class ItemDocument:
    """A document under an item."""

    symbol: str | None
    title: str
    expected: bool
    for_action: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class NextRow:
    """One of those who wait under an item."""

    name: str
    code: str
    speaker: str


@dataclass(frozen=True, slots=True)
class ItemPart:
    """A sub-item: its number, short title, and how far the Conference is with it."""

    number: str
    title: str
    state: AgendaState


@dataclass(frozen=True, slots=True)
class ItemList:
    """The speakers list of an item in brief: the first who wait, how many do, and how it stands with requests."""

    first: tuple[NextRow, ...]
    waiting: int
    registration: Registration


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item, whole; times are local, `used_s` is what its statements took, `planned_min` what they may.

    `since` is when it was taken up last; `is_title_certain` that the document's own title is known.
    """

    number: str
    title: str
    is_title_certain: bool
    state: AgendaState
    in_hand: bool
    since: datetime | None
    purpose: str | None
    annotation: str | None
    rules: tuple[str, ...]
    notes: tuple[str, ...]
    puts: tuple[Put, ...]
    actions: tuple[ActionRow, ...]
    decisions: tuple[DecisionRow, ...]
    documents: tuple[ItemDocument, ...]
    parts: tuple[ItemPart, ...]
    proposals: tuple[ProposalRow, ...]
    statements: int
    used_s: int
    planned_min: int
    listed: ItemList | None


FIRST = 6
"""So many of those who wait are named."""


def item_of(reading: Reading, number: str) -> Item | None:
    """Return an agenda item, whole; nothing where there is none of the number."""
    room, language = reading.session.room(), reading.language
    item = room.door.get(AgendaItem, number)
    if item is None or item.deleted_at is not None:
        return None
    parts = [part for part in room.agenda() if part.parent == number]
    spoken = [each for each in room.door.find(Statement, item=number) if each.began_at is not None]
    planned = [row for row in room.door.all(ProgrammeEntry) if number in row.items]
    notes = room.door.all(Note)
    return Item(
        number=number,
        title=in_language(item.title, language),
        is_title_certain=item.title_certain,
        state=agenda.standing(item.state, [part.state for part in parts]),
        in_hand=number in room.conference.in_hand,
        since=_since(reading, room, number),
        purpose=item.purpose,
        annotation=item.annotation,
        rules=item.rules,
        notes=tuple(f"{note.finding} {note.handling}" for note in notes if number in note.concerns),
        puts=puts(room, item),
        actions=_actions(reading, room, item),
        decisions=tuple(_decision(reading, each) for each in room.door.find(Decision, item=number)),
        documents=tuple(_document(each, language) for each in room.door.all(Document) if number in each.items),
        parts=tuple(ItemPart(part.number, in_language(part.short_title, language), part.state) for part in parts),
        proposals=proposals(reading, number),
        statements=len(spoken),
        used_s=sum(used_s(each, room.marks(each), room.at) for each in spoken),
        planned_min=sum(row.minutes for row in planned),
        listed=_listed(reading, room, number),
    )


def purpose_of(reading: Reading, number: str) -> str | None:
    """Return the purpose of an item, as `elections`; none where nothing looks for it."""
    item = reading.session.room().door.get(AgendaItem, number)
    return None if item is None else item.purpose


def to_go_on_with(room: Room) -> str | None:
    """Return the item that was in hand when the meeting began, until one is taken up in it; else None."""
    if room.meeting() is None:
        return room.conference.item_in_hand
    since = room.history.standing("call_to_order", "take_up_item")
    return None if since and since[-1].act == "take_up_item" else room.conference.item_in_hand


def _actions(reading: Reading, room: Room, item: AgendaItem) -> tuple[ActionRow, ...]:
    expected = actions_of(room, item.number)
    still = [each.order for each in expected if each.settled_at is None]
    in_hand = room.conference.item_in_hand == item.number
    now, following = (still[:1], still[1:2]) if in_hand else ([], still[:1])
    return tuple(
        ActionRow(
            order=each.order,
            words=capital(in_language(each.words, reading.language)),
            document=each.document,
            settled=None if each.settled_at is None else reading.local(each.settled_at),
            outcome="" if each.outcome in (None, HEARD, in_record(each)) else str(each.outcome),
            is_now=each.order in now,
            is_next=each.order in following,
        )
        for each in expected
    )


def _since(reading: Reading, room: Room, number: str) -> datetime | None:
    """Return when an item was taken up last."""
    taken = room.history.standing("take_up_item")
    at = next((line.at for line in reversed(taken) if line.args.get("item") == number), None)
    return None if at is None else reading.local(at)


def _decision(reading: Reading, decision: Decision) -> DecisionRow:
    by = "" if decision.presided_by is None else reading.name(decision.presided_by)
    words = reading.say(decision.text)
    if decision.reopened_at is not None:
        reopened = reading.tongue.translate("ItemPage", "Reopened at {hour}: {reason}")
        hour = f"{reading.local(decision.reopened_at):%H:%M}"
        words = f"{reopened.format(hour=hour, reason=decision.reopened_for or '')} – {words}"
    return DecisionRow(reading.local(decision.at), words, by, decision.present)


def _document(document: Document, language: str) -> ItemDocument:
    title, expected = in_language(document.title, language), document.status == "expected"
    return ItemDocument(document.symbol, title, expected, document.for_action, document.note)


def _listed(reading: Reading, room: Room, number: str) -> ItemList | None:
    listed = room.list_of(number)
    if listed is None:
        return None
    entries = [entry for entry, _ in room.in_order(listed)]
    first = (NextRow(reading.name(e.delegation), e.delegation, speaker_line(e)) for e in entries[:FIRST])
    return ItemList(tuple(first), len(entries), registration(room, listed))
