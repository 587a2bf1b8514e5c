"""The speakers lists, as windows ask for them."""

from datetime import date, datetime
from itertools import islice

from chairconsole.acts.forecasting import forecast
from chairconsole.acts.lists import REPLY
from chairconsole.acts.motions import is_debate_over
from chairconsole.ledger.room import Room
from chairconsole.models.session import Session
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.rules.phase import SECOND
from chairconsole.rules.terms import Replies, Status


def list_in_hand(room: Room) -> SpeakersList | None:
    """Return the list of the item in hand, or else the only one."""
    return room.list_in_hand()


def list_to_call(room: Room) -> SpeakersList | None:
    """Return the list whose next one is called."""
    return room.list_to_call()


def replies_in(room: Room, debate: SpeakersList | None) -> SpeakersList | None:
    """Return the list of replies of a debate, which opens with the first that is asked for."""
    return None if debate is None else room.door.get(SpeakersList, debate.code + REPLY)


def is_reply(entry: Entry | None) -> bool:
    """Tell whether somebody speaks, or is to, in exercise of the right of reply."""
    return entry is not None and entry.list.endswith(REPLY)


def replies_are_due(room: Room, replies: SpeakersList) -> bool:
    """Tell whether nothing but a change-over is expected before the first reply, and the floor is free for it."""
    if room.with_the_floor() is not None or room.meeting() is None or not room.in_order(replies):
        return False
    expected = forecast(room, replies)
    first = expected.expected[0].start
    return first is not None and first - room.at <= expected.pace.changeover_s * SECOND


def replies_come_first(room: Room, debate: SpeakersList, replies: SpeakersList) -> bool:
    """Tell whether by the list's setting a reply is expected before any of those who wait."""
    if not room.in_order(replies):
        return False
    reply = forecast(room, replies).expected[0].start
    if reply is None or not room.in_order(debate):
        return reply is not None
    speaker = forecast(room, debate).expected[0].start
    return speaker is None or reply < speaker


def replies_are_of_another_day(room: Room, replies: SpeakersList) -> bool:
    """Tell whether by the list's setting its replies wait for a day to come, which has time for them."""
    if replies.replies is not Replies.NEXT_DAY or not room.in_order(replies):
        return False
    first = forecast(room, replies).expected[0].start
    return first is not None and _day(room, first) > _day(room, room.at)


def next_to_call(room: Room) -> tuple[Entry, ...]:
    """Return the next two in the list in hand: those who wait and those who reply, whoever comes first.

    Where a motion ended the debate, those who wait are not called.
    """
    debate = room.list_in_hand()
    replies = replies_in(room, debate)
    is_over = debate is None or is_debate_over(room, debate)
    waiting = [] if debate is None or is_over else [entry for entry, _ in islice(room.in_order(debate), 2)]
    if debate is None or replies is None or replies_are_of_another_day(room, replies):
        return tuple(waiting)
    asked = [entry for entry, _ in islice(room.in_order(replies), 2)]
    return tuple((asked + waiting if replies_come_first(room, debate, replies) else waiting + asked)[:2])


def order_in_hand(room: Room) -> tuple[str, ...]:
    """Return the codes of those who wait in the list in hand, first to speak first."""
    listed = room.list_in_hand()
    return () if listed is None else tuple(entry.delegation for entry, _ in room.in_order(listed))


def passed_over(room: Room) -> tuple[tuple[str, str], ...]:
    """Return list and code of those passed over in the debate in hand, then in its replies, each as they left."""
    debate = room.list_in_hand()
    lists = [listed for listed in (debate, replies_in(room, debate)) if listed is not None]
    found = [room.door.find(Entry, list=listed.code, status=Status.PASSED_OVER) for listed in lists]
    return tuple((entry.list, entry.delegation) for each in found for entry in sorted(each, key=by_time_left))


def _day(room: Room, at: datetime) -> date:
    return at.astimezone(room.zone).date()


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
