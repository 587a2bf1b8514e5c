"""A speakers list as it stood at an earlier moment, beside where each stands now, and what happened in between."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from PySide6.QtCore import QObject, Signal

from chairconsole.acts.standing import basis
from chairconsole.ledger.looking_back import Past
from chairconsole.ledger.record import Changed
from chairconsole.ledger.room import Room
from chairconsole.models.desk import JournalRow
from chairconsole.models.journal_model import row_of
from chairconsole.models.reading import Reading
from chairconsole.models.rows import RowsModel
from chairconsole.models.session import Session
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.rules.terms import LIVE, Status


@dataclass(frozen=True, slots=True)
class PastRow:
    """One who stood in the list then: at which place, and at which now (none: no longer among those waiting).

    `changed` tells one whose status is another, or who stands otherwise among those who waited then and wait now.
    """

    id: int
    position: int | None
    now: int | None
    delegation: str
    status: Status
    status_now: Status | None
    changed: bool
    basis: str


class PastModel(RowsModel[PastRow]):
    """The list in hand as it stood after some act."""

    moved = Signal()
    """Another moment is shown, or another act was done."""

    def __init__(self, session: Session, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._reading = session, Reading(session, language)
        self.between = BetweenModel(self)
        self._past: Past | None = None
        self._code: str | None = None

    def key(self, row: PastRow) -> Hashable:
        """Know one by the number of the entry."""
        return row.id

    def words(self, row: PastRow) -> str:
        """Return a row as a sentence."""
        then = self.tr("{place} then").format(place=row.position or row.status)
        now = self.tr("{place} now").format(place=row.now or row.status_now)
        return f"{row.delegation}: {then}, {now}. {row.basis}."

    def begin(self) -> bool:
        """Look back from now on the list in hand; tell whether there is one."""
        listed = self._session.room().list_in_hand()
        if listed is None:
            return False
        self._past, self._code = Past(self._session.record), listed.code
        self._session.changed.connect(self._on_changed)
        self._show()
        return True

    def end(self) -> None:
        """Look back no more."""
        if self._past is not None:
            self._session.changed.disconnect(self._on_changed)
        self._past = None
        self.show_rows(())

    @property
    def steps(self) -> int:
        """Return how many acts there are to go through."""
        return self._past.steps if self._past is not None else 1

    @property
    def stands(self) -> int:
        """Return after which act it stands, from 0."""
        return self._past.stands if self._past is not None else 0

    @property
    def is_present(self) -> bool:
        """Tell whether what is shown is the present."""
        return self._past is None or self._past.is_present

    @property
    def at(self) -> datetime:
        """Return the moment that is shown: that of the act, in the conference's zone."""
        return self._reading.local(self._past.at if self._past is not None else self._session.now())

    @property
    def number(self) -> int:
        """Return the number of the act after which the list is shown."""
        return self._past.number if self._past is not None else 0

    def go_to(self, place: int) -> None:
        """Show the list as it stood after the act at this place."""
        if self._past is not None and place != self._past.stands:
            self._past.go_to(place)
            self._show()

    def go_to_moment(self, at: datetime) -> None:
        """Show the list as it stood at a moment."""
        if self._past is not None:
            self._past.go_to_moment(at)
            self._show()

    def go_by(self, ahead: timedelta) -> None:
        """Show the list as it stood so much later, or (negative) earlier; at least one act away."""
        if self._past is None:
            return
        stood = self._past.stands
        self._past.go_to_moment(self._past.at + ahead)
        if self._past.stands == stood:
            self._past.go_to(stood + (1 if ahead > timedelta(0) else -1))
        self._show()

    def _show(self) -> None:
        if self._past is None or self._code is None:
            return
        room = self._past.room()
        listed = room.door.get(SpeakersList, self._code)
        self.show_rows(() if listed is None else self._rows_of(room, listed))
        self.between.become(_Between(self._past.since(self._code), self._reading))
        self.moved.emit()

    def _rows_of(self, room: Room, listed: SpeakersList) -> list[PastRow]:
        now = self._session.room()
        places = {e.id: place for place, (e, _) in enumerate(now.in_order(now.list(listed.code)), start=1)}
        order = [entry for entry, _ in room.in_order(listed)]
        stayed = [entry.id for entry in order if entry.id in places]
        otherwise = {
            then for then, later in zip(stayed, sorted(stayed, key=places.__getitem__), strict=True) if then != later
        }
        rest = [e for e in room.door.find(Entry, list=listed.code) if e.status in LIVE - {Status.WAITING}]
        standing = [*((None, entry) for entry in sorted(rest, key=_by_id)), *enumerate(order, start=1)]
        rows = []
        for position, entry in standing:
            later = now.door.get(Entry, entry.id)
            row = PastRow(
                id=entry.id,
                position=position,
                now=places.get(entry.id),
                delegation=self._reading.name(entry.delegation),
                status=entry.status,
                status_now=later.status if later is not None else None,
                changed=entry.id in otherwise or later is None or later.status is not entry.status,
                basis=self._reading.say(basis(room, entry, listed)),
            )
            rows.append(row)
        return rows

    def _on_changed(self, changed: Changed) -> None:
        if self._past is not None:
            # several acts may have been done at once
            for line in self._session.record.lines(self._past.steps):
                self._past.take_in(line)
            self._show()


class _Between:
    """The rows of some acts, each read when somebody looks."""

    def __init__(self, numbers: Sequence[int], reading: Reading) -> None:
        self.keys = list[Hashable](numbers)
        self.made: dict[Hashable, JournalRow] = {}
        self._reading = reading

    def __getitem__(self, key: Hashable) -> JournalRow:
        if key not in self.made:
            (line,) = self._reading.session.record.lines(cast(int, key) - 1, cast(int, key) + 1)
            self.made[key] = row_of(line, self._reading)
        return self.made[key]


class BetweenModel(RowsModel[JournalRow]):
    """The acts between a moment and now that changed the list, the latest first."""

    def key(self, row: JournalRow) -> Hashable:
        """Know a line by its number."""
        return row.number

    def words(self, row: JournalRow) -> str:
        """Return a line as a sentence."""
        return f"{row.at:%H:%M:%S} {row.sentence}"


def _by_id(entry: Entry) -> int:
    return entry.id
