"""A rehearsal of two minutes: one thing to do at a time, known as done by the act that happened."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from chairconsole.ledger.record import Changed
from chairconsole.ledger.room import Room
from chairconsole.models.session import Session

ACTS = (
    "call_to_order",
    "open_session",
    "take_up_item",
    "inscribe",
    "give_floor",
    "begin_statement",
    "grant_time",
    "end_statement",
    "undo",
    "pass_over",
    "point_of_order",
)
"""The acts of the guide, in the order of a first meeting."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: the act that does it (none at the end), its number from 1, and how many there are."""

    act: str
    number: int
    count: int


class Guide(QObject):
    """Goes through the steps; what is true already, or was done before its turn, is not asked for."""

    moved = Signal()
    """Another step is present."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._done: set[str] = set()
        session.changed.connect(self._on_changed)

    @property
    def step(self) -> Step:
        """Return what is to be done now; a step without an act at the end."""
        done = self._done | _true(self._session.room())
        number = next((n for n, act in enumerate(ACTS) if act not in done), len(ACTS))
        return Step(ACTS[number] if number < len(ACTS) else "", number + 1, len(ACTS) + 1)

    def begin(self) -> None:
        """Begin anew."""
        self._done.clear()
        self.moved.emit()

    def _on_changed(self, changed: Changed) -> None:
        self._done.add(changed.line.act)
        self.moved.emit()


def _true(room: Room) -> set[str]:
    """Return the acts whose outcome holds already."""
    meeting, conference = room.meeting(), room.conference
    known = {
        "call_to_order": meeting is not None,
        "open_session": conference.opened_at is not None,
        "take_up_item": conference.item_in_hand is not None and room.list_in_hand() is not None,
    }
    return {act for act, holds in known.items() if holds}
