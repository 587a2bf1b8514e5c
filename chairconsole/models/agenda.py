"""The agenda, as windows ask for it."""

from chairconsole.ledger.room import Room


def to_go_on_with(room: Room) -> str | None:
    """Return the item that was in hand when the meeting began, until one is taken up in it; else None."""
    if room.meeting() is None:
        return room.conference.item_in_hand
    since = room.history.standing("call_to_order", "take_up_item")
    return None if since and since[-1].act == "take_up_item" else room.conference.item_in_hand
