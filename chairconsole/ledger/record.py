"""The record of one conference: performs acts, each in one transaction, and tells exactly what changed."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from chairconsole.ledger.history import History, NoJournal
from chairconsole.ledger.presence import below, is_noted
from chairconsole.ledger.registry import Act, Outcome, named
from chairconsole.ledger.room import Room
from chairconsole.ledger.verifying import Report, examine
from chairconsole.records import journal
from chairconsole.records.fact import Fact
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.file import ConferenceFile
from chairconsole.records.holding import made
from chairconsole.records.journal import BEYOND, FOUNDING, NO_DIGEST, Image, JournalLine
from chairconsole.records.memory import Change, Door, Memory
from chairconsole.records.tables import TABLES
from chairconsole.records.trouble import Damage, Trouble, Unchecked, as_lone_copy
from chairconsole.rules.moment import stamp
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import Sentence, joined, sentence
from chairconsole.rules.terms import By, Purpose


@dataclass(frozen=True, slots=True)
class Changed:
    """What one act did: its line in the journal, and every row before and after."""

    line: JournalLine
    changes: tuple[Change, ...]


class Record:
    """An open conference: what is true of it, in memory, and the one way to change that."""

    def __init__(self, file: ConferenceFile) -> None:
        self._file = file
        self._is_checked = False
        self._wants_to_write = file.is_held
        self._trouble: Trouble | None = None
        self._load()

    def _load(self) -> None:
        try:
            with self._file.snapshot():
                self.memory = self._file.load()
                self.history = History(self)
        except (ValueError, IndexError) as error:
            why = sentence("{path} is damaged: {why}", path=str(self.path), why=str(error))
            raise Damage(why) from error
        if self.last is None:
            raise Damage(sentence("{path} holds no conference: its journal is empty.", path=str(self.path)))

    @classmethod
    def open(cls, path: Path, *, to_write: bool, is_checked: bool = False) -> Self:
        """Open a conference file; one that is to be written is checked before, unless the caller knows it to be sound.

        Raises:
            Trouble: see `ConferenceFile.open`; or it is a copy that lacks something.
            Damage: it is not what its journal says.
        """
        record = cls._opened(path, to_write=to_write)
        if to_write:
            try:
                record.take([] if is_checked else record.examined().damage)
                if record.barred is not None:
                    raise record.barred
            except Trouble:
                record.close()
                raise
        return record

    @classmethod
    def open_or_look(cls, path: Path, *, checked_at_once: int) -> Self:
        """Open a file to write, or only to look: one that is in use, damaged, or a copy that lacks something.

        One of more bytes than `checked_at_once` is `Unchecked`, until it is told what a check has found.

        Raises:
            Trouble: it cannot be read as a conference file at all.
        """
        try:
            record = cls._opened(path, to_write=True)
        except Damage:
            raise
        except Trouble:
            return cls._opened(path, to_write=False)
        if path.stat().st_size <= checked_at_once:
            # what keeps it from being written bars it, and can be seen there
            with suppress(Trouble):
                record.take(record.examined().damage)
        return record

    @classmethod
    def _opened(cls, path: Path, *, to_write: bool) -> Self:
        file = ConferenceFile.open(path, to_write=to_write)
        try:
            return cls(file)
        except Trouble:
            file.close()
            raise

    @property
    def barred(self) -> Trouble | None:
        """Return why nothing may be written, though nobody else has the file in use."""
        if self._file.is_writable or not self._wants_to_write:
            return None
        if not self._is_checked:
            return Unchecked(sentence("{path} is being checked.", path=self.path.name))
        if self._trouble is None and self._file.is_lone_copy:
            return as_lone_copy(self.path, 0 if self.last is None else self.last.number)
        return self._trouble

    def examined(self) -> Report:
        """Check the file as it stands; see `ledger.verifying`."""
        with self._file.snapshot():
            return examine(self._file, self.memory)

    def take(self, damage: list[str]) -> None:
        """Learn what a check has found, and begin to write where nothing bars it.

        Raises:
            Trouble: the disk or the file does not allow it.
        """
        self._is_checked = True
        if damage:
            self._trouble = Damage(sentence("{path} is damaged: {why}", path=str(self.path), why=damage[0]))
            self._file.give_up_writing()
        elif not self._file.is_lone_copy:
            self.begin_writing()

    def begin_writing(self) -> None:
        """Become the one that writes; a copy that lacks something is taken as it is.

        Raises:
            Trouble: the disk or the file does not allow it; it goes on reading.
        """
        try:
            is_older = self._file.begin_writing()
        except Trouble as trouble:
            self._trouble = trouble
            raise
        self._trouble = None
        if is_older:
            self._load()

    @classmethod
    def found(cls, path: Path, at: datetime, by: By, args: Mapping[str, Any]) -> Self:
        """Make a new conference file by its first act; nothing is left where that is refused.

        Raises:
            Refusal: the sample or the data are not a conference.
            Trouble: the file exists already, or cannot be made.
        """
        if path.exists():
            raise Trouble(sentence("{path} exists already; it is left as it is.", path=str(path)))
        with made(path) as part, ConferenceFile.create(part) as file:
            line, _, images = _performed(Memory(), History(NoJournal()), None, FOUNDING, at, by, args)
            file.append(line, images)
        return cls.open(path, to_write=True, is_checked=True)

    @property
    def path(self) -> Path:
        """Return the conference file."""
        return self._file.path

    @property
    def is_writable(self) -> bool:
        """Tell whether acts can be performed here."""
        return self._file.is_writable

    def perform(self, act: str, at: datetime, by: By, /, **args: Any) -> Changed:
        """Perform an act: nothing of it shows before all of it is on disk.

        Raises:
            Refusal: the rules do not allow it, or it is dated before the last act; nothing is changed.
            Trouble: the disk or the file does not allow it; nothing is changed.
        """
        line, changes, images = _performed(self.memory, self.history, self.last, act, at, by, args)
        if (barred := self.barred) is not None:
            raise barred
        self._file.append(line, images)
        self.memory.apply(changes)
        self.history.take_in(line)
        return Changed(line, changes)

    def room(self, at: datetime, by: By = By.SECRETARY) -> Room:
        """Return the room as an act would find it now; what is changed there goes nowhere."""
        number = 1 if self.last is None else self.last.number + 1
        return Room(Door(self.memory, number), number, at, by, self.history)

    def would(self, act: str, at: datetime, by: By, /, **args: Any) -> tuple[Room, Outcome]:
        """Return the room as an act would leave it, and what it would do; nothing of it is kept.

        Raises:
            Refusal: the arguments or the rules do not allow it.
        """
        room = self.room(at, by)
        outcome, _ = _perform_in(room, named(act), args)
        return room, outcome

    def lines(self, since: int = 0, before: int = BEYOND) -> Iterator[JournalLine]:
        """Go through the journal as far as this record goes, from after the line `since` to the one before `before`."""
        last = self.last.number if self.last is not None else 0
        return self._file.lines(since, min(before, last + 1))

    def rewind(self, to: datetime) -> None:
        """Become what the record was at a moment; only where it is open to read.

        Raises:
            Refusal: the conference was not yet founded then.
        """
        if self.is_writable:
            raise Trouble(sentence("A record that is being written cannot be rewound."))
        # up to the last act dated not later: the clock may have been set back between
        last = next((line for line in self._backwards() if line.at <= to), None)
        if last is None:
            raise Refusal(sentence("The conference was not yet founded at {time}.", time=stamp(to)))
        self.memory = self.as_of(to)
        self.history = History(self, last.number + 1)

    def as_of(self, at: datetime) -> Memory:
        """Return what was true at a moment: today's rows, with every later act taken back."""
        memory = Memory(self.memory.everything())
        last = 0 if self.last is None else self.last.number
        stands = next((line.number for line in self._backwards() if line.at <= at), 0)
        if stands < last:
            memory.apply([journal.change(image).reversed() for image in reversed(self._file.carried())])
        memory.apply([change.reversed() for change in reversed(self.changed_between(stands, last))])
        return memory

    def backwards(self, before: int) -> Iterator[JournalLine]:
        """Go through the lines before a number, the latest first."""
        return self._file.backwards(before)

    def lines_of(self, acts: Collection[str], before: int) -> Iterator[JournalLine]:
        """Go through the lines of some acts before a number, the earliest first."""
        return self._file.lines_of(acts, before)

    def times(self) -> list[datetime]:
        """Return when each act was done, as far as this record goes."""
        return self._file.times(BEYOND if self.last is None else self.last.number + 1)

    def changed_between(self, earlier: int, later: int) -> list[Change]:
        """Return what the acts after a line, as far as a later one, changed in all, in an order in which it stands."""
        return [journal.change(image) for image in journal.in_all(self._file.images_between(earlier, later))]

    def numbers_that_changed(self, kind: type[Fact], after: int, **field: str) -> list[int]:
        """Return the numbers of the acts after one that changed rows of a kind with this value of a field."""
        ((name, value),) = field.items()
        return self._file.numbers_that_changed(TABLES[kind].name, name, value, after)

    def changes_of(self, number: int) -> Iterator[Change]:
        """Go through the rows that a line changed."""
        return map(journal.change, self._file.images(number))

    def rest(self) -> None:
        """Bring what was written into the main file; for when nothing happens."""
        self._file.rest()

    def copy_to(self, path: Path) -> None:
        """Make an exact copy; see `ConferenceFile.copy_to`."""
        self._file.copy_to(path)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def last(self) -> JournalLine | None:
        """Return the last line of the journal."""
        return self.history.last

    def _backwards(self) -> Iterator[JournalLine]:
        """Go through the journal as far as this record goes, the latest line first."""
        return self.backwards(BEYOND if self.last is None else self.last.number + 1)


def _performed(
    memory: Memory,
    history: History,
    last: JournalLine | None,
    name: str,
    at: datetime,
    by: By,
    args: Mapping[str, Any],
) -> tuple[JournalLine, tuple[Change, ...], list[Image]]:
    act = named(name)
    if at.tzinfo is None:
        raise Refusal(sentence("The time of an act needs an offset."))
    if last is not None and at < last.clock_after:
        last_at = stamp(last.clock_after)
        why = sentence("The act is dated {time}, before the last one ({last}).", time=stamp(at), last=last_at)
        raise Refusal(why)
    number = 1 if last is None else last.number + 1
    room = Room(Door(memory, number), number, at, by, history)
    outcome, resolved = _perform_in(room, act, args)
    changes = room.door.changes()
    told = journal.told_to_json(outcome.sentence)
    line = JournalLine(
        number, at, by, name, resolved, str(outcome.sentence), outcome.undoes, told=told, remarks=outcome.remarks
    )
    images = [journal.image(change) for change in changes]
    return journal.chained(line, images, last.digest if last else NO_DIGEST), changes, images


def _below_quorum(room: Room) -> Iterator[Sentence]:
    """Tell of each decision of an act that too few were there for it, as far as that was noted (Rule 41, probable)."""
    for change in room.door.changes():
        taken = change.after
        if change.before is not None or not isinstance(taken, Decision) or taken.quorum is not False:
            continue
        # an adjournment that was decided upon ends what was noted
        if taken.needed is not None and (taken.present or is_noted(room.door)):
            yield below(Purpose.DECIDE, taken.present, taken.needed)


def _perform_in(room: Room, performed: Act, args: Mapping[str, Any]) -> tuple[Outcome, dict[str, Any]]:
    """Perform an act in a room; return what it did, and its arguments as resolved, in JSON's terms.

    Raises:
        Refusal: the arguments or the rules do not allow it.
    """
    clean, told = performed.cleaned(args)
    read = performed.read(clean)
    outcome = performed.function(room, **read)
    resolved = performed.write({**read, **outcome.resolved})
    remarks = tuple(dict.fromkeys((*outcome.remarks, *_below_quorum(room))))
    if remarks != outcome.remarks:
        outcome = replace(outcome, remarks=remarks)
    if told:
        done = sentence("{done} ({changes})", done=outcome.sentence, changes=joined(told))
        outcome = replace(outcome, sentence=done)
    return outcome, resolved
