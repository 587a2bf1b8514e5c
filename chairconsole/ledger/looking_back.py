"""A conference as it stood after any earlier act: today's rows, with all that later acts changed taken back at once."""

from bisect import bisect_right
from datetime import datetime

from chairconsole.ledger.history import History, NoJournal
from chairconsole.ledger.record import Record
from chairconsole.ledger.room import Room
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.journal import JournalLine
from chairconsole.records.memory import Door, Memory
from chairconsole.rules.terms import By


class Past:
    """Memory that can stand after any act; what the record itself holds is left alone."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._memory = Memory(record.memory.everything())
        self._times = record.times()
        self._about: dict[str, list[int]] = {}
        self.stands = len(self._times) - 1
        """After which act memory stands, from 0, the founding."""

    @property
    def steps(self) -> int:
        """Return how many acts there are to stand behind."""
        return len(self._times)

    @property
    def number(self) -> int:
        """Return the number of the last act that is done where memory stands."""
        return self.stands + 1

    @property
    def at(self) -> datetime:
        """Return when that act was done."""
        return self._times[self.stands]

    @property
    def is_present(self) -> bool:
        """Tell whether memory stands where the record does."""
        return self.stands == len(self._times) - 1

    def take_in(self, line: JournalLine) -> None:
        """Follow an act that the record has just done; whoever looks at the present goes on doing so."""
        follows = self.is_present
        self._times.append(line.at)
        for code, numbers in self._about.items():
            numbers += self._changed(code, line.number - 1)
        if follows:
            self.go_to(len(self._times) - 1)

    def go_to(self, place: int) -> None:
        """Stand after the act at this place, 0 the founding; a place that is none is the nearest."""
        place = min(max(place, 0), len(self._times) - 1)
        earlier, later = sorted((self.stands, place))
        changes = self._record.changed_between(earlier + 1, later + 1)
        if place < self.stands:
            changes = [change.reversed() for change in reversed(changes)]
        self._memory.apply(changes)
        self.stands = place

    def go_to_moment(self, at: datetime) -> None:
        """Stand after the last act that was done by then."""
        self.go_to(max((place for place, time in enumerate(self._times) if time <= at), default=0))

    def room(self) -> Room:
        """Return the room as it stood."""
        number = self.number + 1
        return Room(Door(self._memory, number), number, self.at, By.SECRETARY, History(NoJournal()))

    def since(self, code: str) -> list[int]:
        """Return the numbers of the acts since then that changed a list or an entry in it, the latest first."""
        if code not in self._about:
            self._about[code] = self._changed(code, 0)
        numbers = self._about[code]
        return numbers[bisect_right(numbers, self.number) :][::-1]

    def _changed(self, code: str, after: int) -> list[int]:
        """Return the numbers of the acts after one that changed a list or an entry in it, the earliest first."""
        of_entries = self._record.numbers_that_changed(Entry, after, list=code)
        found = {*of_entries, *self._record.numbers_that_changed(SpeakersList, after, code=code)}
        return sorted(number for number in found if number <= self.steps)
