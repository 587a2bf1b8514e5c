"""A rehearsal of two minutes: one thing to do at a time, known as done by the act that happened."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from chairconsole.ledger.record import Changed
from chairconsole.ledger.registry import told_of
from chairconsole.ledger.room import Room
from chairconsole.models.session import Session
from chairconsole.records.facts.meetings import Meeting
from chairconsole.rules.programme import in_order
from chairconsole.rules.terms import Status

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


_OF_THE_FLOOR = ("inscribe", "give_floor", "begin_statement", "grant_time", "end_statement")
"""Steps of which each is past, done or not, once a later one is."""

_OF_THE_MEETING = frozenset({"call_to_order", "open_session", "take_up_item"})
"""Steps known by what is true, so that one which is taken back is asked for again."""


OVERDUE = timedelta(minutes=30)
"""How long after the hour of its first meeting a rehearsal can still be begun."""


def is_untouched(session: Session) -> bool:
    """Tell whether this is a rehearsal in which nothing was done, and whose first meeting is not long overdue."""
    last, rehearsal = session.record.last, session.rehearsal()
    starts = [meeting.starts for meeting in in_order(session.room().door.all(Meeting))]
    is_first = last is not None and last.act == "set_rehearsal_clock"
    return rehearsal is not None and is_first and bool(starts) and session.now() < min(starts) + OVERDUE


class Guide(QObject):
    """Goes through the steps; what is true already, was done before its turn, or is past, is not asked for."""

    moved = Signal()
    """Another step is present."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._done: set[str] = set()
        self._at = ""
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
        self._at = self.step.act
        self.moved.emit()

    def _on_changed(self, changed: Changed) -> None:
        act = changed.line.act
        if act == "undo":
            self._done -= _OF_THE_MEETING
        elif self._at == "undo" and not told_of(act).is_of_the_clock:
            # taken back would be what was done since
            self._done.add("undo")
        if act in _OF_THE_FLOOR:
            self._done.update(_OF_THE_FLOOR[: _OF_THE_FLOOR.index(act)])
        self._done.add(act)
        self._at = self.step.act
        self.moved.emit()


def _true(room: Room) -> set[str]:
    """Return the acts whose outcome holds already."""
    meeting, conference = room.meeting(), room.conference
    known = {
        "call_to_order": meeting is not None,
        "open_session": conference.opened_at is not None,
        "take_up_item": conference.item_in_hand is not None and room.list_in_hand() is not None,
    }
    true = {act for act, holds in known.items() if holds}
    statement = room.with_the_floor()
    if statement is not None:
        # a setting joins the call and the beginning
        true.update(_OF_THE_FLOOR[: 3 if statement.state is Status.SPEAKING else 2])
    return true
