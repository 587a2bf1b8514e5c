"""What was done and can be taken back: the stack that undo and redo walk, derived from the journal."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from operator import attrgetter

from chairconsole.ledger.registry import told_of
from chairconsole.records.journal import JournalLine
from chairconsole.records.memory import Change


@dataclass(slots=True)
class History:
    """The lines that can be taken back (latest last), and those that can be brought back."""

    changes_of: Callable[[int], Iterable[Change]]
    done: list[JournalLine] = field(default_factory=list)
    undone: list[JournalLine] = field(default_factory=list)
    by_act: dict[str, list[JournalLine]] = field(default_factory=dict)
    """The lines that can be taken back, for each act."""
    rehearses: bool = False
    last: JournalLine | None = None
    """The last line of the journal, whatever it is."""
    clock_set_by: int = 0
    """The last line that set the clock; 0: none did."""

    def take_in(self, line: JournalLine) -> None:
        """Follow one more line of the journal."""
        self.last = line
        told = told_of(line.act)
        if told.is_of_the_clock:
            if line.args.get("followed", True):
                self.clock_set_by = line.number
            if not self.rehearses and line.act == "set_rehearsal_clock":
                # What a rehearsal begins with was not done in it.
                self.rehearses = True
                self._forget()
            return
        if line.act == "undo":
            back = self.done.pop()
            self.by_act[back.act].pop()
            self.undone.append(back)
        elif line.act == "redo":
            self._do(self.undone.pop())
        elif told.is_final:
            self._forget()
        else:
            self._do(line)
            self.undone.clear()

    def _do(self, line: JournalLine) -> None:
        self.done.append(line)
        self.by_act.setdefault(line.act, []).append(line)

    def _forget(self) -> None:
        for lines in (self.done, self.undone, self.by_act):
            lines.clear()

    def line(self, number: int) -> JournalLine | None:
        """Return one of the lines that can be taken back, by its number."""
        place = bisect_left(self.done, number, key=attrgetter("number"))
        return self.done[place] if place < len(self.done) and self.done[place].number == number else None

    @property
    def to_undo(self) -> JournalLine | None:
        """Return the line that undo would take back."""
        return self.done[-1] if self.done else None

    @property
    def to_redo(self) -> JournalLine | None:
        """Return the line that redo would bring back."""
        return self.undone[-1] if self.undone else None
