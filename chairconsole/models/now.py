"""How things stand at one moment: whatever windows show follows from it, and is derived once for all of them."""

from collections.abc import Callable
from typing import TypeVar, cast

from chairconsole.ledger.room import Room

T = TypeVar("T")


class Now:
    """A room at one moment, with all that was derived from it so far.

    A matter derives what is its own by a function of the room alone; whoever asks first has it derived, and all others
    read the same. So no two windows can differ, and a new matter changes nothing here.
    """

    def __init__(self, room: Room) -> None:
        self.room = room
        self._derived: dict[Callable[[Room], object], object] = {}

    def of(self, derive: Callable[[Room], T]) -> T:
        """Return what follows from the room by a function, deriving it at the first time only."""
        if derive not in self._derived:
            self._derived[derive] = derive(self.room)
        return cast(T, self._derived[derive])
