"""The conference as it stands, in memory, and the one door through which an act may change it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from chairconsole.records.fact import Fact
from chairconsole.records.tables import FACTS, TABLES
from chairconsole.records.trouble import Damage
from chairconsole.rules.sentence import sentence

F = TypeVar("F", bound=Fact)
T = TypeVar("T")
Key = str | int

IDS_PER_ACT = 100_000
"""How many rows one act may add; row keys are the journal's number times this, and counted on."""

_ORDER = {fact: place for place, fact in enumerate(FACTS)}
_KEY_NAME = {fact: next(iter(table.primary_key.columns)).name for fact, table in TABLES.items()}


def key_of(row: Fact) -> Key:
    """Return the row's primary key."""
    return cast(Key, getattr(row, _KEY_NAME[type(row)]))


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after an act; absent before: added, absent after: dropped."""

    before: Fact | None
    after: Fact | None

    @property
    def kind(self) -> type[Fact]:
        """Return what kind of fact changed."""
        return type(cast(Fact, self.after if self.before is None else self.before))

    @property
    def key(self) -> Key:
        """Return the key of the row that changed."""
        return key_of(cast(Fact, self.after if self.before is None else self.before))

    def reversed(self) -> "Change":
        """Return the change that takes this one back."""
        return Change(self.after, self.before)


class Memory:
    """Every fact of one conference, by kind and key."""

    def __init__(self, rows: Iterable[Fact] = ()) -> None:
        self._rows: dict[type[Fact], dict[Key, Fact]] = {kind: {} for kind in FACTS}
        for row in rows:
            self._rows[type(row)][key_of(row)] = row
        self._remembered: dict[str, object] = {}

    def remembered(self, what: str, derive: Callable[[], T]) -> T:
        """Return what is derived from the rows as they stand, deriving it only once between two acts."""
        if what not in self._remembered:
            self._remembered[what] = derive()
        return cast(T, self._remembered[what])

    def get(self, kind: type[F], key: Key | None) -> F | None:
        """Return the row with this key, if there is one."""
        return cast("F | None", self._rows[kind].get(cast(Key, key)))

    def all(self, kind: type[F]) -> Iterator[F]:
        """Go through the rows of a kind, in no order that means anything."""
        return cast("Iterator[F]", iter(self._rows[kind].values()))

    def everything(self) -> Iterator[Fact]:
        """Go through all rows."""
        return (row for rows in self._rows.values() for row in rows.values())

    def apply(self, changes: Iterable[Change]) -> None:
        """Take over changes that are on disk (or that a journal tells)."""
        self._remembered.clear()
        for change in changes:
            if change.after is None:
                if self._rows[change.kind].pop(change.key, None) is None:
                    name, key = change.kind.__name__, change.key
                    raise Damage(sentence("A row of {name} ({key}) is missing; run verify.", name=name, key=key))
            else:
                self._rows[change.kind][change.key] = change.after


class Door:
    """Reads and changes within one act; nothing shows outside until the act is on disk."""

    def __init__(self, memory: Memory, number: int) -> None:
        self._memory = memory
        self._next_id = number * IDS_PER_ACT
        self._first: dict[tuple[type[Fact], Key], Fact | None] = {}
        self._now: dict[tuple[type[Fact], Key], Fact | None] = {}

    def new_id(self) -> int:
        """Return a row key never used before and the same in every replay."""
        self._next_id += 1
        return self._next_id

    def get(self, kind: type[F], key: Key | None) -> F | None:
        """Return the row with this key as the act has left it so far."""
        place = (kind, cast(Key, key))
        return cast("F | None", self._now[place]) if place in self._now else self._memory.get(kind, key)

    def all(self, kind: type[F]) -> list[F]:
        """Return all rows of a kind as the act has left them so far."""
        touched = {key for of, key in self._now if of is kind}
        if not touched:
            return list(self._memory.all(kind))
        rows = [row for row in self._memory.all(kind) if key_of(row) not in touched]
        rows += [cast(F, row) for (of, _), row in self._now.items() if of is kind and row is not None]
        return rows

    def find(self, kind: type[F], **equal: Any) -> list[F]:
        """Return the rows whose named fields have these values."""
        rows = self.all(kind)
        for name, value in equal.items():
            rows = [row for row in rows if getattr(row, name) == value]
        return rows

    def remembered(self, what: str, derive: Callable[[], T]) -> T:
        """Return what is derived from the rows as the act has left them so far."""
        return derive() if self._now else self._memory.remembered(what, derive)

    def add(self, row: F) -> F:
        """Add a row and return it."""
        self._change(None, row)
        return row

    def put(self, old: F, new: F) -> F:
        """Replace a row by its changed self, which is returned."""
        self._change(old, new)
        return new

    def drop(self, row: Fact) -> None:
        """Take a row away."""
        self._change(row, None)

    def apply(self, change: Change) -> None:
        """Make a recorded change again, or its reverse."""
        self._change(change.before, change.after)

    def _change(self, old: Fact | None, new: Fact | None) -> None:
        change = Change(old, new)
        place = (change.kind, change.key)
        standing = self.get(*place)
        if standing != old:
            name, key = change.kind.__name__, change.key
            raise Damage(sentence("A row of {name} ({key}) is not what the act takes it to be.", name=name, key=key))
        self._first.setdefault(place, standing)
        self._now[place] = new

    def changes(self) -> tuple[Change, ...]:
        """Return what changed on the whole, in an order that depends on nothing but the rows."""
        made = [Change(self._first[place], row) for place, row in self._now.items() if self._first[place] != row]
        return tuple(sorted(made, key=_by_kind_and_key))


def _by_kind_and_key(change: Change) -> tuple[int, Key]:
    return _ORDER[change.kind], change.key
