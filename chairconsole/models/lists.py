"""The speakers lists, as windows ask for them."""

from datetime import datetime

from chairconsole.ledger.room import Room
from chairconsole.models.session import Session
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.rules.terms import Status


def list_in_hand(room: Room) -> SpeakersList | None:
    """Return the list of the item in hand, or else the only one."""
    return room.list_in_hand()


def list_to_call(room: Room) -> SpeakersList | None:
    """Return the list whose next one is called."""
    return room.list_to_call()


def order_in_hand(room: Room) -> tuple[str, ...]:
    """Return the codes of those who wait in the list in hand, first to speak first."""
    listed = room.list_in_hand()
    return () if listed is None else tuple(entry.delegation for entry, _ in room.in_order(listed))


def passed_over(room: Room) -> tuple[str, ...]:
    """Return the codes of those passed over in the list in hand, in the order in which they were."""
    listed = room.list_in_hand()
    found = [] if listed is None else room.door.find(Entry, list=listed.code, status=Status.PASSED_OVER)
    return tuple(entry.delegation for entry in sorted(found, key=by_time_left))


def by_time_left(entry: Entry) -> tuple[bool, float, int]:
    """Order entries by when they left the order; of some it is not known."""
    left: datetime | None = entry.left_at
    return left is None, left.timestamp() if left else 0.0, entry.id


def all_lists(room: Room) -> tuple[str, ...]:
    """Return the names of all lists, that in hand first."""
    in_hand = room.list_in_hand()
    codes = [listed.code for listed in room.door.all(SpeakersList)]
    return tuple(sorted(codes, key=lambda code: in_hand is None or code != in_hand.code))


def standing_of(session: Session, code: str) -> frozenset[Status]:
    """Return where the entries of a delegation in the list in hand stand."""
    room = session.room()
    listed = room.list_in_hand()
    found = [] if listed is None else room.door.find(Entry, list=listed.code, delegation=code)
    return frozenset(entry.status for entry in found)
