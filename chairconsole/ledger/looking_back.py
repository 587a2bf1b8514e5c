"""A conference as it stood after any earlier act: walked back and forth along the journal, one act at a time."""

from datetime import datetime

from chairconsole.ledger.history import History, NoJournal
from chairconsole.ledger.record import Record
from chairconsole.ledger.room import Room
from chairconsole.records.fact import Fact
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.journal import JournalLine
from chairconsole.records.memory import Change, Door, Memory
from chairconsole.rules.terms import By

KEPT_EVERY = 300
"""How many acts apart what was true is kept."""


class Past:
    """Memory that can stand after any act; what the record itself holds is left alone."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._memory = Memory(record.memory.everything())
        self.lines: list[JournalLine] = list(record.lines())
        self._lists: dict[int, frozenset[str]] = {}
        self._kept: dict[int, tuple[Fact, ...]] = {}
        self.stands = len(self.lines) - 1
        """After which of the lines memory stands, from 0."""

    @property
    def line(self) -> JournalLine:
        """Return the last act that is done where memory stands."""
        return self.lines[self.stands]

    @property
    def is_present(self) -> bool:
        """Tell whether memory stands where the record does."""
        return self.stands == len(self.lines) - 1

    def take_in(self, line: JournalLine) -> None:
        """Follow an act that the record has just done; whoever looks at the present goes on doing so."""
        follows = self.is_present
        self.lines.append(line)
        if follows:
            self.go_to(len(self.lines) - 1)

    def go_to(self, place: int) -> None:
        """Stand after the line at this place, 0 the founding; a place that is none is the nearest."""
        place = min(max(place, 0), len(self.lines) - 1)
        near = min(self._kept, key=lambda kept: abs(kept - place), default=self.stands)
        if abs(near - place) < abs(self.stands - place):
            self._memory, self.stands = Memory(self._kept[near]), near
        while self.stands > place:
            self._memory.apply(change.reversed() for change in self._changes(self.stands))
            self.stands -= 1
            self._keep()
        while self.stands < place:
            self.stands += 1
            self._memory.apply(self._changes(self.stands))
            self._keep()

    def _keep(self) -> None:
        """Keep what is true every some hundred acts, so that a long way is gone only once."""
        if self.stands % KEPT_EVERY == 0 and self.stands not in self._kept:
            self._kept[self.stands] = tuple(self._memory.everything())

    def go_to_moment(self, at: datetime) -> None:
        """Stand after the last act that was done by then."""
        self.go_to(max((place for place, line in enumerate(self.lines) if line.at <= at), default=0))

    def room(self) -> Room:
        """Return the room as it stood."""
        line = self.line
        number = line.number + 1
        return Room(Door(self._memory, number), number, line.at, By.SECRETARY, History(NoJournal()))

    def since(self, code: str) -> list[JournalLine]:
        """Return the acts between then and now that changed a list or an entry in it, the latest first."""
        later = range(len(self.lines) - 1, self.stands, -1)
        return [self.lines[place] for place in later if code in self._lists_changed(place)]

    def _changes(self, place: int) -> list[Change]:
        return list(self._record.changes_of(self.lines[place].number))

    def _lists_changed(self, place: int) -> frozenset[str]:
        """Return the lists that an act changed; read from the journal once."""
        if place not in self._lists:
            rows = [row for change in self._changes(place) for row in (change.before, change.after)]
            entries = {row.list for row in rows if isinstance(row, Entry)}
            self._lists[place] = frozenset(entries | {row.code for row in rows if isinstance(row, SpeakersList)})
        return self._lists[place]
