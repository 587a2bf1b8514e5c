"""How many are there, as every window shows it, with the two lines of the quorum (Rule 41, number probable)."""

from dataclasses import dataclass
from functools import partial

from chairconsole.ledger.presence import participating, present, quorum
from chairconsole.ledger.room import Room
from chairconsole.rules.quorum import Quorum
from chairconsole.rules.terms import Purpose


@dataclass(frozen=True, slots=True)
class Presence:
    """How many States parties are there and how many take part, with the two lines of the quorum.

    `is_entered` is that the figure of those who take part was entered, and not counted.
    """

    present: int
    participating: int
    debate: Quorum
    decide: Quorum
    is_entered: bool = False

    @property
    def whole(self) -> int:
        """Return what the bar is of: those that take part, or more where a line lies beyond them."""
        return max(self.participating, self.present, self.debate.needed, self.decide.needed, 1)


def presence(room: Room) -> Presence:
    """Return how many are there, and the two lines of the quorum."""
    # few acts touch it
    return room.door.remembered("presence", partial(_presence, room))


def _presence(room: Room) -> Presence:
    entered = room.conference.participating
    return Presence(
        present=len(present(room.door)),
        participating=entered or len(participating(room.door)),
        debate=quorum(room.door, Purpose.DEBATE),
        decide=quorum(room.door, Purpose.DECIDE),
        is_entered=entered is not None,
    )
