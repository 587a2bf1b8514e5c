"""The agenda, as windows ask for it."""

from chairconsole.ledger.room import Room


def to_go_on_with(room: Room) -> str | None:
    """Return the item that was in hand when the meeting began, until one is taken up in it; else None."""
    if room.meeting() is None:
        return room.conference.item_in_hand
    called, taken_up = (
        max((line.number for line in room.history.by_act.get(act, ())[-1:]), default=0)
        for act in ("call_to_order", "take_up_item")
    )
    return None if taken_up > called else room.conference.item_in_hand
