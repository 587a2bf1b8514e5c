"""The verbs: what the President and the secretariat can do in the room, each act a registered function."""

from chairconsole.acts import (
    agenda,
    clock,
    credentials,
    entries,
    floor,
    founding,
    leaving,
    lists,
    meetings,
    participants,
    places,
    points,
    replies,
    script,
    taking_back,
    texts,
)

__all__ = [
    "agenda",
    "clock",
    "credentials",
    "entries",
    "floor",
    "founding",
    "leaving",
    "lists",
    "meetings",
    "participants",
    "places",
    "points",
    "replies",
    "script",
    "taking_back",
    "texts",
]
