"""What was done and can be taken back: the stack that undo and redo walk, read from the journal's end."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Protocol

from chairconsole.ledger.registry import of_the_clock, told_of
from chairconsole.records.journal import BEYOND, JournalLine
from chairconsole.records.memory import Change, Door, Memory
from chairconsole.records.trouble import Trouble

UNDO, REDO = "undo", "redo"

REHEARSES = "set_rehearsal_clock"
"""The act by which a rehearsal begins: what stands before the first of them was not done in it."""


class Journal(Protocol):
    """The lines behind a record; none of them ever changes."""

    def backwards(self, before: int) -> Iterator[JournalLine]:
        """Go through the lines before a number, the latest first."""

    def lines_of(self, acts: Collection[str], before: int) -> Iterator[JournalLine]:
        """Go through the lines of some acts before a number, the earliest first."""

    def changes_of(self, number: int) -> Iterable[Change]:
        """Go through the rows that a line changed."""

    def as_of(self, at: datetime) -> Memory:
        """Return what was true at a moment."""


class NoJournal:
    """The journal of what has none: a conference that is being founded, the past that one looks at."""

    def backwards(self, before: int) -> Iterator[JournalLine]:
        """Go through no line."""
        return iter(())

    def lines_of(self, acts: Collection[str], before: int) -> Iterator[JournalLine]:
        """Go through no line."""
        return iter(())

    def changes_of(self, number: int) -> Iterable[Change]:
        """Go through no row."""
        return ()

    def as_of(self, at: datetime) -> Memory:
        """Return that nothing was."""
        return Memory()


@dataclass(slots=True)
class History:
    """The lines of a journal before a number, and those that are taken in after them, as undo and redo see them."""

    journal: Journal
    before: int = BEYOND
    last: JournalLine | None = None
    """The last line, whatever it is."""
    _done: list[JournalLine] = field(default_factory=list)
    """Those that can be taken back, as far down as anybody has asked; what lies below is still to be read."""
    _undone: list[JournalLine] = field(default_factory=list)
    _below: Iterator[JournalLine] = field(default_factory=lambda: iter(()))
    _standing: dict[tuple[str, ...], list[JournalLine]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.last = next(self.journal.backwards(self.before), None)
        # what is read later must not take for earlier what was done since
        self.before = 1 if self.last is None else self.last.number + 1
        self._undone = self._that_were_undone()
        self._below = _readable(self._that_stand())

    def take_in(self, line: JournalLine) -> None:
        """Follow one more line of the journal."""
        self.last = line
        told = told_of(line.act)
        if line.act == UNDO:
            if self.to_undo is not None:
                self._undone.append(self._done.pop())
                self._stands_no_more(self._undone[-1])
        elif line.act == REDO:
            self._done.append(self._undone.pop())
            self._stands(self._done[-1])
        else:
            self._stands(line)
            if told.is_final or self._begins_a_rehearsal(line):
                self._done, self._undone, self._below = [], [], iter(())
            elif not told.is_of_the_clock:
                self._done.append(line)
                self._undone.clear()

    @property
    def to_undo(self) -> JournalLine | None:
        """Return the line that undo would take back."""
        if not self._done:
            self._done.extend(islice(self._below, 1))
        return self._done[-1] if self._done else None

    def last_but(self, *acts: str) -> JournalLine | None:
        """Return the last line that can be taken back and is none of some acts."""
        found = next((line for line in reversed(self._done) if line.act not in acts), None)
        while found is None and (line := next(self._below, None)) is not None:
            self._done.insert(0, line)
            found = line if line.act not in acts else None
        return found

    @property
    def to_redo(self) -> JournalLine | None:
        """Return the line that redo would bring back."""
        return self._undone[-1] if self._undone else None

    @property
    def done(self) -> list[JournalLine]:
        """Return all lines that can be taken back, the latest last."""
        self._done = [*reversed([*self._below]), *self._done]
        return self._done

    @property
    def clock_set_by(self) -> int:
        """Return the number of the last line that set the clock; 0: none did."""
        setting = (line.number for line in self._lines_of(*of_the_clock()) if line.args.get("followed", True))
        return max(setting, default=0)

    def changes_of(self, number: int) -> Iterable[Change]:
        """Go through the rows that a line changed."""
        return self.journal.changes_of(number)

    def as_of(self, at: datetime) -> Door:
        """Return what was true at a moment, to be read."""
        return Door(self.journal.as_of(at), 0)

    def since(self, number: int) -> list[JournalLine]:
        """Return the lines from a number on, the earliest first."""
        after = self.before if self.last is None else self.last.number + 1
        found: list[JournalLine] = []
        for line in self.journal.backwards(after):
            if line.number < number:
                break
            found.append(line)
        return found[::-1]

    def line(self, number: int) -> JournalLine | None:
        """Return the line of a number."""
        line = next(_readable(self.journal.backwards(number + 1)), None)
        return line if line is not None and line.number == number else None

    def standing(self, *acts: str) -> list[JournalLine]:
        """Return the lines of some acts that are not taken back, the earliest first."""
        if acts not in self._standing:
            lines = self._lines_of(UNDO, REDO, *acts)
            last_about = {line.undoes: line.act for line in lines if line.undoes is not None}
            self._standing[acts] = [
                line for line in lines if line.undoes is None and last_about.get(line.number) != UNDO
            ]
        return self._standing[acts]

    def _stands(self, line: JournalLine) -> None:
        for acts, lines in self._standing.items():
            if line.act in acts:
                lines.append(line)

    def _stands_no_more(self, line: JournalLine) -> None:
        for lines in self._standing.values():
            if line in lines:
                lines.remove(line)

    def _lines_of(self, *acts: str) -> list[JournalLine]:
        after = self.before if self.last is None else self.last.number + 1
        return list(_readable(self.journal.lines_of(acts, after)))

    def _that_were_undone(self) -> list[JournalLine]:
        """Return what can be brought back: what was taken back since anything else was last done."""
        since: list[JournalLine] = []
        for line in self.journal.backwards(self.before):
            if line.act in (UNDO, REDO):
                since.append(line)
            elif not told_of(line.act).is_of_the_clock or self._begins_a_rehearsal(line):
                break
        undone: list[int] = []
        for line in reversed(since):
            if line.act == UNDO and line.undoes is not None:
                undone.append(line.undoes)
            else:
                undone.pop()
        return [known for number in undone if (known := self.line(number)) is not None]

    def _that_stand(self) -> Iterator[JournalLine]:
        """Go through what can be taken back, the latest first, as far down as undo may go."""
        last_about: dict[int | None, str] = {}
        for line in self.journal.backwards(self.before):
            told = told_of(line.act)
            if line.act in (UNDO, REDO):
                last_about.setdefault(line.undoes, line.act)
            elif told.is_final or self._begins_a_rehearsal(line):
                return
            elif not told.is_of_the_clock and last_about.get(line.number) != UNDO:
                yield line

    def _begins_a_rehearsal(self, line: JournalLine) -> bool:
        return line.act == REHEARSES and next(self.journal.lines_of((REHEARSES,), line.number), None) is None


def _readable(lines: Iterator[JournalLine]) -> Iterator[JournalLine]:
    """Go through lines as far as they can be read: where the disk fails, a console that is in use goes on."""
    with suppress(Trouble):
        yield from lines
