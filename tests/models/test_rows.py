"""A rows model becomes any other sequence of rows by signals alone."""

from collections.abc import Hashable
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtTest import QAbstractItemModelTester

from chairconsole.models.rows import ROW, RowsModel


@dataclass(frozen=True)
class Named:
    name: int
    value: int


class NamedModel(RowsModel[Named]):
    def key(self, row: Named) -> Hashable:
        return row.name

    def words(self, row: Named) -> str:
        return f"{row.name}={row.value}"


class Mirror(QObject):
    """Holds what a view would: it learns of rows only through the model's signals."""

    def __init__(self, model: NamedModel) -> None:
        super().__init__()
        self.rows: list[Named] = []
        self.model = model
        self.told = 0
        self.moves: list[int] = []
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.rowsMoved.connect(self._on_moved)
        model.dataChanged.connect(self._on_changed)
        model.modelReset.connect(self._on_reset)

    def at(self, row: int) -> Named:
        found = self.model.data(self.model.index(row, 0), ROW)
        assert isinstance(found, Named)
        return found

    def _on_inserted(self, _: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = [self.at(row) for row in range(first, last + 1)]

    def _on_removed(self, _: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _on_moved(self, _: QModelIndex, first: int, last: int, __: QModelIndex, to: int) -> None:
        self.moves.append(first)
        moved = self.rows[first : last + 1]
        del self.rows[first : last + 1]
        # Qt counts a place farther down with the rows that move
        to -= len(moved) if to > last else 0
        self.rows[to:to] = moved

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self.told += 1
            self.rows[row] = self.at(row)

    def _on_reset(self) -> None:
        raise AssertionError("a list that is being read must never be reset")


rows = st.lists(st.builds(Named, st.integers(0, 9), st.integers(0, 2)), max_size=8, unique_by=lambda row: row.name)


@given(rows, rows, rows)
def test_any_rows_become_any_others_by_signals(first: list[Named], second: list[Named], third: list[Named]) -> None:
    model = NamedModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    mirror = Mirror(model)
    for becoming in (first, second, third):
        model.show_rows(becoming)
        assert mirror.rows == becoming
        assert list(model.rows) == becoming


def test_only_what_changed_is_told() -> None:
    model = NamedModel()
    mirror = Mirror(model)
    model.show_rows([Named(n, 0) for n in range(200)])
    model.show_rows([Named(n, int(n in (3, 4, 90))) for n in range(200)])
    assert mirror.told == 3


class Made:
    """Rows that are made when they are asked for."""

    def __init__(self, count: int, value: int) -> None:
        self.keys, self.value = range(count), value
        self.made: dict[Hashable, Named] = {}

    def __getitem__(self, key: Hashable) -> Named:
        assert isinstance(key, int)
        return self.made.setdefault(key, Named(key, self.value))


def test_rows_are_made_for_those_who_look_and_told_to_them() -> None:
    model = NamedModel()
    first, second = Made(2000, 1), Made(2000, 2)
    model.become(first)
    assert first.made == {}
    assert [model.index(place, 0).data(ROW) for place in (3, 4, 90)] == [Named(n, 1) for n in (3, 4, 90)]
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.become(second)
    assert told == [(3, 4), (90, 90)]
    assert list(second.made) == [3, 4, 90]


def test_one_that_goes_far_down_moves_alone() -> None:
    model = NamedModel()
    mirror = Mirror(model)
    model.show_rows([Named(n, 0) for n in range(200)])
    model.show_rows([*(Named(n, 0) for n in range(200) if n != 3), Named(200, 0), Named(3, 0)])
    assert (mirror.moves, mirror.rows[-1]) == ([3], Named(3, 0))
