"""How entries stand in a list: what every act about one asks for, and what follows when one leaves or changes rung."""

from chairconsole.ledger.room import Room, called
from chairconsole.records.facts.lists import Entry, ExchangeNotice, SpeakersList
from chairconsole.records.facts.participation import Participant
from chairconsole.rules import speakers
from chairconsole.rules.basis import basis as basis_of
from chairconsole.rules.refusal import Refusal, list_rule
from chairconsole.rules.sentence import Sentence, in_sentence, sentence
from chairconsole.rules.terms import Status

ON_ITS_OWN: dict[str, None] = {"lent_by": None, "lent_key": None, "lent_at": None, "moved_before": None, "ruling": None}
"""What changes in an entry when a place lent to it ends (list rules 6 and 7)."""


def basis(room: Room, entry: Entry, listed: SpeakersList) -> str:
    """Return the sentence that says why an entry stands where it stands."""
    category = room.participant(entry.delegation).category
    return basis_of(entry, listed, category, room.zone, room.name)


def place_told(room: Room, entry: Entry, listed: SpeakersList) -> Sentence:
    """Return the place of one who waits, and why, as the journal tells it."""
    order = room.in_order(listed)
    own = speakers.place(entry, listed, room.participant(entry.delegation).category)
    place, why = speakers.index_of(own, order) + 1, in_sentence(basis(room, entry, listed))
    return sentence("place {place} of {count}: {why}", place=place, count=len(order), why=why)


def waiting_entry(room: Room, listed: SpeakersList, who: Participant) -> Entry:
    """Return the entry by which a delegation waits in a list.

    Raises:
        Refusal: it does not stand there, has the floor, or was passed over.
    """
    entry = room.standing_entry(listed, who)
    if entry.status is Status.PASSED_OVER:
        raise Refusal(sentence("{name} was passed over: recall it first.", name=called(who)), list_rule(7))
    if entry.status is not Status.WAITING:
        raise Refusal(sentence("{name} has the floor.", name=called(who)))
    return entry


def entry_told_of(room: Room, listed: SpeakersList, who: Participant) -> Entry:
    """Return the entry by which a delegation stands in a list, or else its last one there.

    Raises:
        Refusal: it never had one.
    """
    live = room.live_entry(listed, who)
    if live is not None:
        return live
    entries = room.door.find(Entry, list=listed.code, delegation=who.code)
    if not entries:
        raise Refusal(sentence("{name} has no entry in the list for {list}.", name=called(who), list=listed.code))
    return max(entries, key=_by_id)


def leave(room: Room, entry: Entry, status: Status, reason: str | None = None) -> Entry:
    """Let an entry wait no more: a place lent to it and its notices of exchange end (list rules 5 and 6)."""
    lapse(room, entry)
    left = entry.but(status=status, left_at=room.at, reason=reason or entry.reason, **ON_ITS_OWN)
    return room.door.put(entry, left)


def lapse(room: Room, entry: Entry) -> None:
    """Let the pending notices of exchange in which an entry's delegation is named lapse (list rule 5)."""
    for notice in room.door.find(ExchangeNotice, list=entry.list):
        if entry.delegation in (notice.delegation, notice.other):
            room.door.drop(notice)


def lapse_where_rungs_change(room: Room, before: SpeakersList, after: SpeakersList) -> None:
    """Let the notices of those lapse whom a change of the list's rules puts on another rung (list rule 5)."""
    for notice in room.door.find(ExchangeNotice, list=after.code):
        entries = [room.live_entry(after, room.participant(code)) for code in (notice.delegation, notice.other)]
        if any(_rung(entry, before) != _rung(entry, after) for entry in entries if entry is not None):
            room.door.drop(notice)


def changes_rung(before: Entry, after: Entry, listed: SpeakersList) -> bool:
    """Tell whether a change of an entry puts it on another rung of its own."""
    return _rung(before, listed) != _rung(after, listed)


def _rung(entry: Entry, rules: SpeakersList) -> int:
    return speakers.rung_of(entry.level, entry.cabinet, rules)


def _by_id(entry: Entry) -> int:
    return entry.id
