"""Rights of reply of the debate in hand: who waits, when replies are taken, and who made any."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from chairconsole.acts.forecasting import forecast, question
from chairconsole.ledger.room import Room
from chairconsole.models.lists import replies_are_due, replies_in
from chairconsole.models.reading import Reading
from chairconsole.models.tongue import Tongue
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.rules import speakers
from chairconsole.rules.terms import Category, Replies, Status


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """A reply that waits, or was passed over (no `position`); `begins` is when it is expected, `to` whom it is made."""

    id: int
    listed: str
    code: str
    delegation: str
    position: int | None
    round: int
    limit_s: int
    to: str | None
    asked_at: datetime
    begins: datetime | None
    status: Status


@dataclass(frozen=True, slots=True)
class Asked:
    """The replies that were asked for in a debate: those that wait in their order, then those passed over.

    `taken` says when they are taken by the list's setting, `made` who made replies so far; `is_due` that the first may
    be made now.
    """

    waiting: tuple[ReplyRow, ...]
    passed_over: tuple[ReplyRow, ...]
    is_due: bool
    taken: str
    made: str


def asked_in(room: Room, reading: Reading) -> Asked | None:
    """Return the replies asked for in the debate in hand; None where no debate is, or nobody has asked yet."""
    replies = replies_in(room, room.list_in_hand())
    if replies is None:
        return None
    order, expected = room.in_order(replies), forecast(room, replies)
    waiting = [
        _row(reading, replies, entry, place.category, (number, when.start))
        for number, ((entry, place), when) in enumerate(zip(order, expected.expected, strict=True), start=1)
    ]
    passed = [
        _row(reading, replies, entry, room.participant(entry.delegation).category)
        for entry in room.door.find(Entry, list=replies.code, status=Status.PASSED_OVER)
    ]
    is_due = replies_are_due(room, replies)
    taken, made = _taken(room, replies, reading), _made(room, replies, reading)
    return Asked(tuple(waiting), tuple(passed), is_due, taken, made)


def right_of_reply(to: str | None, tongue: Tongue) -> str:
    """Return in what exercise somebody speaks, and to whom."""
    if to is None:
        return tongue.translate("Replies", "Right of reply")
    return tongue.translate("Replies", "Right of reply to {name}").format(name=to)


def reply_words(row: ReplyRow, tongue: Tongue) -> str:
    """Return a reply as a sentence: its place, who asks, and to whom it is made."""
    place = f"{row.position}. " if row.position else ""
    to = tongue.translate("Replies", ", to {name}").format(name=row.to) if row.to else ""
    return f"{place}{row.delegation}{to}"


def _row(
    reading: Reading,
    listed: SpeakersList,
    entry: Entry,
    category: Category,
    place: tuple[int, datetime | None] | None = None,
) -> ReplyRow:
    position, begins = place or (None, None)
    return ReplyRow(
        id=entry.id,
        listed=listed.code,
        code=entry.delegation,
        delegation=reading.name(entry.delegation),
        position=position,
        round=entry.round,
        limit_s=speakers.limit_s(entry, listed, category),
        to=reading.name(entry.reply_to) if entry.reply_to else None,
        asked_at=reading.local(entry.received_at),
        begins=reading.local(begins).replace(second=0) if begins else None,
        status=entry.status,
    )


def _taken(room: Room, replies: SpeakersList, reading: Reading) -> str:
    """Say when replies are taken by the list's setting, and until what hour there is time for them."""
    tongue = reading.tongue
    told = {
        Replies.END_OF_DAY: tongue.translate("Replies", "Taken at the end of the day's last meeting on {item}"),
        Replies.FIRST: tongue.translate("Replies", "Taken before those who wait for {item}"),
        Replies.NEXT_DAY: tongue.translate(
            "Replies", "Taken on the next day, at the end of its last meeting on {item}"
        ),
    }[replies.replies].format(item=replies.item)
    sittings = question(room, replies).sittings
    if not sittings:
        return f"{told}."
    hour = f"{reading.local(sittings[0].ends):%H:%M}"
    return tongue.translate("Replies", "{taken}, until {hour}.").format(taken=told, hour=hour)


def _made(room: Room, replies: SpeakersList, reading: Reading) -> str:
    """Say who made replies, how many of how many, and who can make no more; nothing where nobody did."""
    tongue = reading.tongue
    spoken = Counter(e.delegation for e in room.door.find(Entry, list=replies.code, status=Status.SPOKEN))
    told = []
    for code, count in spoken.items():
        form = tongue.translate("Replies", "{name} {count}")
        if replies.rounds is not None:
            form = tongue.translate("Replies", "{name} {count} of {rounds}")
        if replies.rounds is not None and count >= replies.rounds:
            form = tongue.translate("Replies", "{name} {count} of {rounds} (none left)")
        told.append(form.format(name=reading.name(code), count=count, rounds=replies.rounds))
    return tongue.translate("Replies", "Made: {names}").format(names=", ".join(told)) if told else ""
