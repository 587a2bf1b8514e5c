"""A one-column item model that turns one sequence of rows into the next by exactly the changes between them."""

from collections.abc import Callable, Container, Hashable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from chairconsole.models.tongue import Speaks

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
Index = QModelIndex | QPersistentModelIndex

AT_ONCE = 256
"""How many rows are compared at a time."""

ROW = Qt.ItemDataRole.UserRole
"""The role under which a row's frozen value is had."""


class Rows(Protocol[R_co]):
    """Rows in their order, known by keys; a row may be made only when it is asked for."""

    @property
    def keys(self) -> Sequence[Hashable]:
        """The keys of all rows, in order."""

    @property
    def made(self) -> Mapping[Hashable, R_co]:
        """The rows that were made so far."""

    def __getitem__(self, key: Hashable) -> R_co: ...


class AllRows(Generic[R]):
    """Rows that are all there."""

    def __init__(self, rows: Sequence[R], key: Callable[[R], Hashable]) -> None:
        self.keys = [key(row) for row in rows]
        self.made = dict(zip(self.keys, rows, strict=True))

    def __getitem__(self, key: Hashable) -> R:
        return self.made[key]


class RowsWhenAsked(Generic[R]):
    """Rows of which each is made when it is first asked for."""

    def __init__(self, keys: Sequence[Hashable], make: Callable[[Hashable], R]) -> None:
        self.keys, self._make = keys, make
        self.made: dict[Hashable, R] = {}

    def __getitem__(self, key: Hashable) -> R:
        if key not in self.made:
            self.made[key] = self._make(key)
        return self.made[key]


class RowsModel(Speaks, QAbstractTableModel, Generic[R]):
    """Holds frozen rows; says which were removed, inserted, moved and changed, and never resets."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: list[Hashable] = []
        self._standing: Rows[R] = AllRows((), self.key)

    @property
    def rows(self) -> Sequence[R]:
        """Return the rows as they stand."""
        return tuple(map(self._standing.__getitem__, self._keys))

    def key(self, row: R) -> Hashable:
        """Return by what a row is known again after a change."""
        raise NotImplementedError

    def words(self, row: R) -> str:
        """Return the row in words, for those who listen to the screen."""
        raise NotImplementedError

    def row(self, place: int) -> R:
        """Return the row at a place."""
        return self._standing[self._keys[place]]

    def set_seen(self, seen: bool) -> None:
        """Learn whether anybody looks at the rows; a model that is dear to read waits until somebody does."""

    def show_rows(self, rows: Sequence[R]) -> None:
        """Become these rows, row by row."""
        self.become(AllRows(rows, self.key))

    def become(self, rows: Rows[R]) -> None:
        """Become these rows, row by row; of those that changed, the ones that anybody has seen are told."""
        before = self._standing
        if self._keys == rows.keys:
            self._standing = rows
            seen = before.made.items()
        else:
            places = {key: place for place, key in enumerate(rows.keys)}
            self._remove_all_but(places)
            self._standing = rows
            self._bring_all(rows.keys, places)
            seen = {key: row for key, row in before.made.items() if key in places}.items()
        changed = {key for key, row in seen if rows[key] != row}
        self._tell([place for place, key in enumerate(self._keys) if key in changed] if changed else [])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the one column, which the delegate divides."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's value, or its words."""
        if not index.isValid():
            return None
        if role == ROW:
            return self.row(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(self.row(index.row()))
        return None

    def _remove_all_but(self, kept: Container[Hashable]) -> None:
        gone = [place for place, key in enumerate(self._keys) if key not in kept]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._keys[first : last + 1]
            self.endRemoveRows()

    def _bring_all(self, keys: Sequence[Hashable], places: Mapping[Hashable, int]) -> None:
        """Have all keys stand where they belong; those at both ends that do already are left alone."""
        standing = set(self._keys)
        place = 0
        while place < len(keys):
            if self._keys[place : place + AT_ONCE] == keys[place : place + AT_ONCE]:
                place += AT_ONCE
            elif place < len(self._keys) and self._keys[place] == keys[place]:
                place += 1
            elif keys[place] in standing:
                self._bring(keys[place], place, places)
            else:
                place = self._insert(keys, place, standing)

    def _insert(self, keys: Sequence[Hashable], first: int, standing: Container[Hashable]) -> int:
        """Insert all that are new from a place on, and return the place behind them."""
        behind = next((place for place in range(first, len(keys)) if keys[place] in standing), len(keys))
        self._insert_keys(keys[first:behind], first)
        return behind

    def _insert_keys(self, keys: Sequence[Hashable], place: int) -> None:
        self.beginInsertRows(QModelIndex(), place, place + len(keys) - 1)
        self._keys[place:place] = keys
        self.endInsertRows()

    def _bring(self, key: Hashable, place: int, places: Mapping[Hashable, int]) -> None:
        """Have a key that stands farther down stand at a place."""
        standing = self._keys.index(key, place + 1)
        far = min(places[self._keys[place]], len(self._keys) - 1)
        if standing == place + 1 and far > standing:
            # one that goes far down goes at once, instead of all others up past it
            self._move(place, far)
        else:
            self._move(standing, place)

    def _move(self, row: int, to: int) -> None:
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + (to > row))
        self._keys.insert(to, self._keys.pop(row))
        self.endMoveRows()

    def _tell(self, changed: Sequence[int]) -> None:
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Go through the unbroken runs of places in rising order, each by its first and last."""
    for _, run in groupby(enumerate(places), key=lambda numbered: numbered[1] - numbered[0]):
        run_places = [place for _, place in run]
        yield run_places[0], run_places[-1]
