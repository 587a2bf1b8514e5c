"""What was done and can be taken back: the stack that undo and redo walk, derived from the journal."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from chairconsole.ledger.registry import told_of
from chairconsole.records.journal import JournalLine
from chairconsole.records.memory import Change


@dataclass(slots=True)
class History:
    """The lines that can be taken back (latest last), and those that can be brought back."""

    changes_of: Callable[[int], Iterable[Change]]
    done: list[JournalLine] = field(default_factory=list)
    undone: list[JournalLine] = field(default_factory=list)
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
                self.done.clear()
                self.undone.clear()
            return
        if line.act == "undo":
            self.undone.append(self.done.pop())
        elif line.act == "redo":
            self.done.append(self.undone.pop())
        elif told.is_final:
            self.done.clear()
            self.undone.clear()
        else:
            self.done.append(line)
            self.undone.clear()

    @property
    def to_undo(self) -> JournalLine | None:
        """Return the line that undo would take back."""
        return self.done[-1] if self.done else None

    @property
    def to_redo(self) -> JournalLine | None:
        """Return the line that redo would bring back."""
        return self.undone[-1] if self.undone else None
