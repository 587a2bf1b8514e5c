"""The record of one conference: performs acts, each in one transaction, and tells exactly what changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from chairconsole.acts import registry
from chairconsole.acts.history import History
from chairconsole.acts.room import Room
from chairconsole.records import journal
from chairconsole.records.file import ConferenceFile
from chairconsole.records.holding import held, part_of, put_in_place, remove
from chairconsole.records.journal import NO_DIGEST, Image, JournalLine
from chairconsole.records.memory import Change, Door, Memory
from chairconsole.records.trouble import Damage, Trouble
from chairconsole.rules.moment import stamp
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import By

FOUNDING = "found_conference"


@dataclass(frozen=True, slots=True)
class Changed:
    """What one act did: its line in the journal, and every row before and after."""

    line: JournalLine
    changes: tuple[Change, ...]


class Record:
    """An open conference: what is true of it, in memory, and the one way to change that."""

    def __init__(self, file: ConferenceFile) -> None:
        self._file = file
        self.history = History(self._changes_of)
        self.last: JournalLine | None = None
        with file.snapshot():
            self.memory = file.load()
            for line in file.lines():
                self._take_in(line)
        if self.last is None:
            raise Damage(sentence("{path} holds no conference: its journal is empty.", path=str(file.path)))

    @classmethod
    def open(cls, path: Path, *, to_write: bool) -> Self:
        """Open a conference file; see `ConferenceFile.open` for what is refused."""
        file = ConferenceFile.open(path, to_write=to_write)
        try:
            return cls(file)
        except (Trouble, ValueError, IndexError) as error:
            file.close()
            if isinstance(error, Trouble):
                raise
            raise Damage(sentence("{path} is damaged: {why}", path=str(path), why=str(error))) from error

    @classmethod
    def found(cls, path: Path, at: datetime, by: By, args: Mapping[str, Any]) -> Self:
        """Make a new conference file by its first act; nothing is left where that is refused.

        Raises:
            Refusal: the sample or the data are not a conference.
            Trouble: the file exists already, or cannot be made.
        """
        if path.exists():
            raise Trouble(sentence("{path} exists already; it is left as it is.", path=str(path)))
        part = part_of(path)
        with held(path):
            remove(part)
            try:
                with ConferenceFile.create(part) as file:
                    line, _, images = _performed(Memory(), History(_no_changes), None, FOUNDING, at, by, args)
                    file.append(line, images)
                put_in_place(part, path)
            finally:
                remove(part)
        return cls.open(path, to_write=True)

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
        self._file.append(line, images)
        self.memory.apply(changes)
        self._take_in(line)
        return Changed(line, changes)

    def room(self, at: datetime, by: By = By.SECRETARY) -> Room:
        """Return the room as an act would find it now; what is changed there goes nowhere."""
        number = 1 if self.last is None else self.last.number + 1
        return Room(Door(self.memory, number), number, at, by, self.history)

    def lines(self, since: int = 0) -> Iterator[JournalLine]:
        """Go through the journal as far as this record goes, from after the line `since`."""
        last = self.last.number if self.last is not None else 0
        return (line for line in self._file.lines(since) if line.number <= last)

    def rewind(self, to: datetime) -> None:
        """Become what the record was at a moment; only where it is open to read.

        Raises:
            Refusal: the conference was not yet founded then.
        """
        if self.is_writable:
            raise Trouble(sentence("A record that is being written cannot be rewound."))
        # up to the last act dated not later: the clock may have been set back between
        lines = list(self.lines())
        while lines and lines[-1].at > to:
            lines.pop()
        if not lines:
            raise Refusal(sentence("The conference was not yet founded at {time}.", time=stamp(to)))
        self.memory = self.as_of(to)
        self.history = History(self._changes_of)
        for line in lines:
            self._take_in(line)

    def as_of(self, at: datetime) -> Memory:
        """Return what was true at a moment: today's rows, with every later act taken back."""
        memory = Memory(self.memory.everything())
        for line in reversed(list(self.lines())):
            if line.at <= at:
                break
            memory.apply(change.reversed() for change in self._changes_of(line.number))
        return memory

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

    def _take_in(self, line: JournalLine) -> None:
        self.history.take_in(line)
        self.last = line

    def _changes_of(self, number: int) -> Iterator[Change]:
        return map(journal.change, self._file.images(number))


def _no_changes(number: int) -> Iterator[Change]:
    return iter(())


def _performed(
    memory: Memory,
    history: History,
    last: JournalLine | None,
    name: str,
    at: datetime,
    by: By,
    args: Mapping[str, Any],
) -> tuple[JournalLine, tuple[Change, ...], list[Image]]:
    act = registry.named(name)
    if at.tzinfo is None:
        raise Refusal(sentence("The time of an act needs an offset."))
    if last is not None and at < last.clock_after:
        last_at = stamp(last.clock_after)
        why = sentence("The act is dated {time}, before the last one ({last}).", time=stamp(at), last=last_at)
        raise Refusal(why)
    number = 1 if last is None else last.number + 1
    room = Room(Door(memory, number), number, at, by, history)
    outcome, resolved = registry.perform_in(room, act, args)
    changes = room.door.changes()
    told = journal.told_to_json(outcome.sentence)
    line = JournalLine(number, at, by, name, resolved, str(outcome.sentence), outcome.undoes, told=told)
    images = [journal.image(change) for change in changes]
    return journal.chained(line, images, last.digest if last else NO_DIGEST), changes, images
