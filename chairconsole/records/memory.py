"""The conference as it stands, in memory, and the one door through which an act may change it."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any, Protocol, TypeVar, cast

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


class Gets(Protocol):
    """Whoever has the rows, each by its key."""

    def get(self, kind: type[F], key: Key | None) -> F | None:
        """Return the row with this key, if there is one."""


Advance = Callable[[Gets, T, Sequence[Change]], T | None]
"""Turns what was derived before changes into what would be derived after them; none: it is derived anew."""


_ANY = Fact
"""Stands among the kinds of what follows from more than rows: every act changes it."""


@dataclass(slots=True)
class _Known:
    """Something that was derived, from which kinds of fact it was, and how it follows their changes, if it can."""

    value: object
    kinds: set[type[Fact]]
    advance: Advance[Any] | None = None

    def after(self, rows: Gets, changes: Iterable[Change]) -> object | None:
        """Return what is derived after changes, which the rows have already; none where it cannot be followed."""
        if self.advance is None:
            return None
        concerned = [change for change in changes if change.kind in self.kinds]
        after: object | None = self.advance(rows, self.value, concerned)
        return after


class Memory:
    """Every fact of one conference, by kind and key."""

    def __init__(self, rows: Iterable[Fact] = ()) -> None:
        self._rows: dict[type[Fact], dict[Key, Fact]] = {kind: {} for kind in FACTS}
        self._found: dict[type[Fact], dict[tuple[str, ...], _Index]] = {kind: {} for kind in FACTS}
        for row in rows:
            self._rows[type(row)][key_of(row)] = row
        self._known: dict[Hashable, _Known] = {}
        self._deriving: list[set[type[Fact]]] = []

    def remembered(
        self,
        what: Hashable,
        derive: Callable[[], T],
        *,
        advance: Advance[T] | None = None,
        until_next_act: bool = False,
    ) -> T:
        """Return what is derived from the rows as they stand, deriving it anew only where such rows changed.

        Which kinds of fact it follows from is seen while it is derived. What follows from more than rows, as from the
        journal, holds `until_next_act` alone, and so does what follows from it.
        """
        known = self._known.get(what)
        if known is None:
            kinds: set[type[Fact]] = {_ANY} if until_next_act else set()
            self._deriving.append(kinds)
            try:
                known = _Known(derive(), kinds, advance)
            finally:
                self._deriving.pop()
            self._known[what] = known
        if self._deriving:
            self._deriving[-1] |= known.kinds
        return cast(T, known.value)

    def followed(self, what: Hashable, rows: Gets, changes: Iterable[Change]) -> object | None:
        """Return what would be derived after changes that are yet to come, where it is known and can be followed."""
        known = self._known.get(what)
        return None if known is None else known.after(rows, changes)

    def get(self, kind: type[F], key: Key | None) -> F | None:
        """Return the row with this key, if there is one."""
        self._note(kind)
        return cast("F | None", self._rows[kind].get(cast(Key, key)))

    def all(self, kind: type[F]) -> Iterator[F]:
        """Go through the rows of a kind, in no order that means anything."""
        self._note(kind)
        return cast("Iterator[F]", iter(self._rows[kind].values()))

    def find(self, kind: type[F], equal: Mapping[str, object]) -> Iterator[F]:
        """Go through the rows whose named fields have these values, in the order of `all`."""
        self._note(kind)
        names = tuple(equal)
        index = self._found[kind].get(names)
        if index is None:
            index = self._found[kind][names] = _Index(names, self._rows[kind].values())
        return cast("Iterator[F]", iter(index.of(tuple(equal.values()))))

    def everything(self) -> Iterator[Fact]:
        """Go through all rows."""
        return (row for rows in self._rows.values() for row in rows.values())

    def apply(self, changes: Iterable[Change]) -> None:
        """Take over changes that are on disk (or that a journal tells)."""
        changes = tuple(changes)
        for change in changes:
            kind, key = change.kind, change.key
            standing = self._rows[kind].get(key)
            if change.after is not None:
                self._rows[kind][key] = change.after
            elif self._rows[kind].pop(key, None) is None:
                raise Damage(sentence("A row of {name} ({key}) is missing; run verify.", name=kind.__name__, key=key))
            for index in self._found[kind].values():
                index.follow(key, standing, change.after)
        self._known = dict(self._advanced(changes))

    def _note(self, kind: type[Fact]) -> None:
        if self._deriving:
            self._deriving[-1].add(kind)

    def _advanced(self, changes: Sequence[Change]) -> Iterator[tuple[Hashable, _Known]]:
        """Go through what still holds after changes, or follows them."""
        kinds = {change.kind for change in changes}
        for what, known in self._known.items():
            if _ANY in known.kinds:
                continue
            if kinds.isdisjoint(known.kinds):
                yield what, known
            else:
                value = known.after(self, changes)
                if value is not None:
                    yield what, replace(known, value=value)


class _Index:
    """The rows of a kind by the values of some of their fields, each with its place among all of the kind."""

    def __init__(self, names: tuple[str, ...], rows: Iterable[Fact]) -> None:
        self._values = attrgetter(*names) if len(names) > 1 else _alone(attrgetter(*names))
        self._rows: dict[tuple[object, ...], dict[Key, Fact]] = {}
        self._places: dict[Key, int] = {}
        self._next = 0
        for row in rows:
            self.follow(key_of(row), None, row)

    def of(self, values: tuple[object, ...]) -> list[Fact]:
        """Return the rows that have these values, in the order in which they came in."""
        found = self._rows.get(values)
        if not found:
            return []
        if len(found) == 1:
            return list(found.values())
        return [found[key] for key in sorted(found, key=self._places.__getitem__)]

    def follow(self, key: Key, before: Fact | None, after: Fact | None) -> None:
        """Follow the change of the row with a key."""
        if before is not None:
            del self._rows[self._values(before)][key]
        if after is None:
            del self._places[key]
            return
        self._rows.setdefault(self._values(after), {})[key] = after
        if key not in self._places:
            self._places[key] = self._next
            self._next += 1


def _alone(get: Callable[[Fact], object]) -> Callable[[Fact], tuple[object, ...]]:
    """Make the one value of a field a tuple, as several are."""
    return lambda row: (get(row),)


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
        if not self._now:
            return self._memory.get(kind, key)
        place = (kind, cast(Key, key))
        return cast("F | None", self._now[place]) if place in self._now else self._memory.get(kind, key)

    def all(self, kind: type[F]) -> list[F]:
        """Return all rows of a kind as the act has left them so far."""
        if not self._now:
            return list(self._memory.all(kind))
        touched = {key for of, key in self._now if of is kind}
        if not touched:
            return list(self._memory.all(kind))
        rows = [row for row in self._memory.all(kind) if key_of(row) not in touched]
        rows += [cast(F, row) for (of, _), row in self._now.items() if of is kind and row is not None]
        return rows

    def find(self, kind: type[F], **equal: Any) -> list[F]:
        """Return the rows whose named fields have these values."""
        if not self._now or all(of is not kind for of, _ in self._now):
            return list(self._memory.find(kind, equal))
        rows = self.all(kind)
        for name, value in equal.items():
            rows = [row for row in rows if getattr(row, name) == value]
        return rows

    def remembered(self, what: Hashable, derive: Callable[[], T], **how: Any) -> T:
        """Return what is derived from the rows as the act has left them so far; see `Memory.remembered`."""
        if not self._now:
            known: T = self._memory.remembered(what, derive, **how)
            return known
        followed = self._memory.followed(what, self, self.changes())
        return derive() if followed is None else cast(T, followed)

    def before(self) -> "Door":
        """Return the rows as they were before the act."""
        return Door(self._memory, 0)

    @property
    def is_untouched(self) -> bool:
        """Tell whether the act has changed nothing so far."""
        return not self._now

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
