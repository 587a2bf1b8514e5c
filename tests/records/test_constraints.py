"""What must never be is refused by the database itself, whoever writes there."""

import contextlib
import sqlite3
from collections.abc import Iterator

import pytest

from chairconsole.records.opening import mark_of
from chairconsole.records.tables import FACTS, METADATA, SCHEMA_VERSION, TABLES
from tests.room import LIST, Hall, waiting


@contextlib.contextmanager
def raw(hall: Hall) -> Iterator[sqlite3.Connection]:
    """Write as another program would, keys checked."""
    with contextlib.closing(sqlite3.connect(hall.record.path, isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys = ON")
        yield db


def copy_row(db: sqlite3.Connection, table: str, **other: object) -> None:
    """Insert a row that is like the last one but for some columns."""
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    row = dict(zip(columns, db.execute(f"SELECT * FROM {table} ORDER BY rowid DESC").fetchone(), strict=True)) | other
    db.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})", list(row.values()))


@pytest.mark.parametrize("states", [("called", "called"), ("called", "speaking"), ("speaking", "speaking")])
def test_two_never_have_the_floor(hall: Hall, states: tuple[str, str]) -> None:
    waiting(hall, "NOR").give_floor(begin=states[0] == "speaking")
    with raw(hall) as db:
        with pytest.raises(sqlite3.IntegrityError, match="one_has_the_floor"):
            copy_row(db, "statement", id=1, state=states[1], entry=None)
        copy_row(db, "statement", id=1, state="spoken", entry=None)
        copy_row(db, "statement", id=2, state="passed_over", entry=None)


@pytest.mark.parametrize("status", ["waiting", "called", "speaking", "passed_over"])
def test_a_delegation_never_stands_twice_in_a_list(hall: Hall, status: str) -> None:
    waiting(hall, "NOR")
    hall.open_list("2")
    with raw(hall) as db:
        with pytest.raises(sqlite3.IntegrityError, match=r"entry\.list, entry\.delegation"):
            copy_row(db, "entry", id=1, status=status)
        copy_row(db, "entry", id=1, status=status, delegation="KEN")
        copy_row(db, "entry", id=2, status=status, list="2")
        for n, gone in enumerate(("spoken", "withdrawn", "void", "transferred"), start=3):
            copy_row(db, "entry", id=n, status=gone)


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("entry", "delegation"),
        ("entry", "list"),
        ("statement", "entry"),
        ("statement", "item"),
        ("entry", "on_behalf_of"),
    ],
)
def test_no_row_points_at_one_that_is_missing(hall: Hall, table: str, column: str) -> None:
    waiting(hall, "NOR").give_floor()
    hall.end_statement()
    with raw(hall) as db, pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        copy_row(db, table, id=1, **{"delegation": "KEN", column: "9999"})


def test_an_act_that_would_break_a_constraint_changes_nothing(hall: Hall) -> None:
    """Were a rule to forget it, the database would still refuse, and the next act would go through."""
    waiting(hall, "NOR")
    with raw(hall) as db:
        copy_row(db, "entry", id=1, delegation="KEN")
    before = hall.everything()
    with pytest.raises(Exception, match="could not be used"):
        hall.inscribe("KEN")
    assert hall.everything() == before
    hall.inscribe("CHL")
    assert hall.order() == "NOR CHL"


def test_nothing_is_deleted_behind_the_journals_back() -> None:
    keys = [key for table in METADATA.tables.values() for key in table.foreign_keys]
    assert keys
    assert [key for key in keys if key.ondelete or key.onupdate] == []
    assert set(TABLES) == set(FACTS)


def test_the_file_is_set_as_the_house_says(hall: Hall) -> None:
    with raw(hall) as db:
        settings = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "application_id")}
        assert settings == {"journal_mode": "wal", "application_id": int.from_bytes(b"CHAI")}
        assert mark_of(db).version == SCHEMA_VERSION
        own = hall.record._file._connection
        assert [own.execute(f"PRAGMA {name}").fetchone()[0] for name in ("foreign_keys", "synchronous")] == [1, 2]
        assert db.execute("SELECT count(*) FROM journal WHERE args LIKE ?", (f"%{LIST}%",)).fetchone()[0] == 1
