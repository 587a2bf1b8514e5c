"""A one-column item model that turns one sequence of rows into the next by exactly the changes between them."""

from collections.abc import Container, Hashable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from chairconsole.models.tongue import Speaks

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""The role under which a row's frozen value is had."""


class RowsModel(Speaks, QAbstractTableModel, Generic[R]):
    """Holds frozen rows; says which were removed, inserted, moved and changed, and never resets."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[R] = []

    @property
    def rows(self) -> Sequence[R]:
        """Return the rows as they stand."""
        return tuple(self._rows)

    def key(self, row: R) -> Hashable:
        """Return by what a row is known again after a change."""
        raise NotImplementedError

    def words(self, row: R) -> str:
        """Return the row in words, for those who listen to the screen."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[R]) -> None:
        """Become these rows, row by row."""
        places = {self.key(row): place for place, row in enumerate(rows)}
        self._remove_all_but(places)
        for place, row in enumerate(rows):
            self._bring(row, place, places)
        self._renew(rows)

    def put_first(self, row: R) -> None:
        """Take one more row in before all others."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._rows.insert(0, row)
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the one column, which the delegate divides."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's value, or its words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(row)
        return None

    def _remove_all_but(self, kept: Container[Hashable]) -> None:
        for place in reversed(range(len(self._rows))):
            if self.key(self._rows[place]) not in kept:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _bring(self, row: R, place: int, places: Mapping[Hashable, int]) -> None:
        """Have the row with this one's key stand at a place: it stands there, farther down, or is new."""
        key = self.key(row)
        if place < len(self._rows) and self.key(self._rows[place]) == key:
            return
        standing = next((n for n in range(place + 1, len(self._rows)) if self.key(self._rows[n]) == key), None)
        if standing is None:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        far = min(places[self.key(self._rows[place])], len(self._rows) - 1)
        if standing == place + 1 and far > standing:
            # one that goes far down goes at once, instead of all others up past it
            self._move(place, far)
        else:
            self._move(standing, place)

    def _move(self, row: int, to: int) -> None:
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + (to > row))
        self._rows.insert(to, self._rows.pop(row))
        self.endMoveRows()

    def _renew(self, rows: Sequence[R]) -> None:
        """Take over changed values, told in unbroken runs."""
        first: int | None = None
        for place, row in enumerate(rows):
            if self._rows[place] != row:
                self._rows[place] = row
                first = place if first is None else first
            elif first is not None:
                self._tell(first, place - 1)
                first = None
        if first is not None:
            self._tell(first, len(rows) - 1)

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, 0))
