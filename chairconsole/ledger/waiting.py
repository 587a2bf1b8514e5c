"""Who waits in a list, first to speak first: derived from the entries, then kept from act to act by insertion."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeGuard

from chairconsole.records.fact import Fact
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.participation import Participant
from chairconsole.records.memory import Change, Gets
from chairconsole.rules import speakers
from chairconsole.rules.speakers import Place
from chairconsole.rules.terms import Category, Status

Standing = tuple[Entry, Place]
"""One who waits, and the place where."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Those who wait, in order, with what is asked of all at once: their numbers, and limits that are not the list's.

    An act touches few of them; the others stand as they did, so nobody is sorted who did not move.
    """

    order: Sequence[Standing]
    numbers: Sequence[int]
    own_limits: Sequence[int | None]

    @classmethod
    def of(cls, entries: Iterable[Entry], listed: SpeakersList, categories: Mapping[str, Category]) -> "Waiting":
        """Derive it from the entries of a list."""
        order = speakers.in_order(entries, listed, categories)
        limits = [speakers.own_limit_s(entry, listed, place.category) for entry, place in order]
        return cls(order, [entry.id for entry, _ in order], limits)


def waiting_after(listed: SpeakersList, rows: Gets, before: Waiting, changes: Sequence[Change]) -> Waiting | None:
    """Return who waits after changes of entries and participants; none where it must be derived anew."""
    if any(change.before == listed or _changes_category(change) for change in changes):
        return None
    gone = [change.before for change in changes if _waits(change.before, listed)]
    come = [change.after for change in changes if _waits(change.after, listed)]
    if not gone and not come:
        return before
    order, numbers, limits = list(before.order), list(before.numbers), list(before.own_limits)
    for number, entry in enumerate((*gone, *come)):
        participant = rows.get(Participant, entry.delegation)
        if participant is None:
            return None
        place = speakers.place(entry, listed, participant.category)
        index = speakers.index_of(place, order)
        stands = numbers[index : index + 1] == [entry.id]
        if number < len(gone) and stands:
            del order[index], numbers[index], limits[index]
        elif number >= len(gone) and not stands:
            order.insert(index, (entry, place))
            numbers.insert(index, entry.id)
            limits.insert(index, speakers.own_limit_s(entry, listed, participant.category))
        else:
            return None
    return Waiting(order, numbers, limits)


def _changes_category(change: Change) -> bool:
    before, after = change.before, change.after
    return isinstance(before, Participant) and getattr(after, "category", None) is not before.category


def _waits(entry: Fact | None, listed: SpeakersList) -> TypeGuard[Entry]:
    return isinstance(entry, Entry) and entry.list == listed.code and entry.status is Status.WAITING
