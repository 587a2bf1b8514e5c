"""Disk trouble: the act is not done, memory and disk stay as they were, and the next act works."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from chairconsole.ledger.record import Record
from chairconsole.records.file import ConferenceFile
from chairconsole.records.trouble import Damage, Trouble, in_words
from chairconsole.rules.refusal import Refusal
from tests.room import Hall, waiting


def connection(hall: Hall) -> sqlite3.Connection:
    """Return the one connection that writes, to put a stone in its way."""
    return hall.record._file._connection


@contextlib.contextmanager
def full(hall: Hall) -> Iterator[None]:
    own = connection(hall)
    before = own.execute("PRAGMA max_page_count").fetchone()[0]
    pages = own.execute("PRAGMA page_count").fetchone()[0]
    own.execute(f"PRAGMA max_page_count = {pages}")
    yield
    own.execute(f"PRAGMA max_page_count = {before}")


@contextlib.contextmanager
def read_only(hall: Hall) -> Iterator[None]:
    connection(hall).execute("PRAGMA query_only = ON")
    yield
    connection(hall).execute("PRAGMA query_only = OFF")


@contextlib.contextmanager
def in_use(hall: Hall) -> Iterator[None]:
    with contextlib.closing(sqlite3.connect(hall.record.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@contextlib.contextmanager
def failing_at_commit(hall: Hall) -> Iterator[None]:
    own = connection(hall)
    own.execute(
        "CREATE TRIGGER stone AFTER INSERT ON journal BEGIN INSERT INTO clock_mark (id, statement, kind, at)"
        " VALUES (1, 99, 'paused', '2019-12-16T06:00:00Z'); END"
    )
    yield
    own.execute("DROP TRIGGER stone")


TROUBLES: dict[str, tuple[Callable[[Hall], "contextlib.AbstractContextManager[None]"], str]] = {
    "full": (full, "The disk is full"),
    "read-only": (read_only, "read-only"),
    "in use": (in_use, "Another program"),
    "broken at commit": (failing_at_commit, "The act was not done"),
}


@pytest.mark.parametrize("name", list(TROUBLES))
def test_the_act_is_not_done_and_the_next_one_works(hall: Hall, name: str) -> None:
    trouble, why = TROUBLES[name]
    waiting(hall, "NOR", "KEN")
    hall.undo()
    before = hall.everything(), hall.on_disk(), hall.record.last, hall.record.history.to_redo
    with trouble(hall):
        for word in ("long", "longer"):
            with pytest.raises(Trouble, match=why):
                hall.decide("1(f)", word * 20_000)
        with pytest.raises(Refusal):
            hall.inscribe("NOR")
        assert hall.everything() == before[0]
    assert (hall.everything(), hall.on_disk(), hall.record.last, hall.record.history.to_redo) == before
    hall.redo()
    hall.inscribe("CHL")
    assert hall.restart().order() == "NOR KEN CHL"


def test_what_no_one_foresaw_leaves_no_transaction_open(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    class Unforeseen(Exception): ...

    def fail(*_: object) -> None:
        raise Unforeseen

    before = hall.everything(), hall.on_disk()
    monkeypatch.setattr(ConferenceFile, "_write", fail)
    with pytest.raises(Unforeseen):
        hall.inscribe("NOR")
    monkeypatch.undo()
    assert (hall.everything(), hall.on_disk()) == before
    hall.inscribe("NOR")


def test_a_file_of_another_form_is_refused_in_words(tmp_path: Path, template: Path) -> None:
    good = template.read_bytes()
    cases: dict[str, tuple[bytes | None, str]] = {
        "missing": (None, "does not exist"),
        "empty": (b"", "is empty"),
        "short": (b"SQLite", "is not a conference file"),
        "text": (b"speakers,list\n" * 100, "is not a conference file"),
        "zeroed": (bytes(4096), "is not a conference file"),
        "other": (good[:68] + b"\x00\x00\x00\x07" + good[72:], "belongs to another program"),
        "newer": (good[:60] + b"\x00\x00\x00\x63" + good[64:], "newer version"),
        "no version": (good[:60] + bytes(4) + good[64:], "damaged"),
        "half": (good[: len(good) // 2], "damaged"),
        "one page": (good[:4096], "damaged"),
        "a header": (good[:100], "damaged"),
    }
    for name, (content, why) in cases.items():
        path = tmp_path / f"{name}.conference"
        if content is not None:
            path.write_bytes(content)
        for to_write in (True, False):
            with pytest.raises(Trouble, match=why):
                Record.open(path, to_write=to_write)
        assert content is None or path.read_bytes() == content, f"{name} was written on"
    with pytest.raises(Trouble, match="is a folder"):
        Record.open(tmp_path, to_write=False)


def test_an_empty_conference_file_is_damaged_not_a_conference(tmp_path: Path) -> None:
    ConferenceFile.create(tmp_path / "a.conference").close()
    with pytest.raises(Damage, match="its journal is empty"):
        Record.open(tmp_path / "a.conference", to_write=True)


def test_a_second_console_reads_and_cannot_write(hall: Hall) -> None:
    waiting(hall, "NOR")
    with pytest.raises(Trouble, match="in use by another console or script"):
        Record.open(hall.record.path, to_write=True)
    with Record.open(hall.record.path, to_write=False) as other:
        assert Hall(other).order() == "NOR"
        assert not other.is_writable
        with pytest.raises(Trouble, match="can only be read"):
            Hall(other).at("11:00").inscribe("KEN")
        hall.inscribe("KEN")
        assert Hall(other).order() == "NOR"
    hall.record.close()
    with Record.open(hall.record.path, to_write=True) as next_one:
        assert Hall(next_one).order() == "NOR KEN"
    hall.record = Record.open(hall.record.path, to_write=True)


def test_a_file_cut_off_or_overwritten_anywhere_is_told_in_words(founded: Hall, tmp_path: Path) -> None:
    hall = waiting(founded.at("10:00"), "NOR", "KEN")
    hall.give_floor()
    hall.record.close()
    good = hall.record.path.read_bytes()
    chance, told = Random(7), 0
    for n in range(60):
        path = tmp_path / f"{n}.conference"
        place = chance.randrange(100, len(good))
        harmed = good[:place] if n % 2 else good[:place] + chance.randbytes(64) + good[place + 64 :]
        path.write_bytes(harmed)
        try:
            Record.open(path, to_write=n % 3 == 0).close()
        except Trouble:
            told += 1
    assert told >= 30
    hall.record = Record.open(hall.record.path, to_write=True)


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE participant SET name = 'x' WHERE code = 'NOR'",
        "UPDATE participant SET name = 7 WHERE code = 'NOR'",
        "UPDATE participant SET name = x'ff' WHERE code = 'NOR'",
        "UPDATE participant SET code = x'ff' WHERE code = 'NOR'",
        "UPDATE participant SET category = 'king' WHERE code = 'NOR'",
        "UPDATE meeting SET starts = '2019-12-16T10:00:00'",
        "UPDATE journal SET at = 'noon'",
        "UPDATE journal SET by = 'nobody'",
        "UPDATE journal SET args = '{'",
        "UPDATE journal SET args = x'ff'",
        "UPDATE journal SET act = 'undo'",
        "UPDATE journal SET act = 'redo'",
        "DELETE FROM journal",
        "DROP TABLE entry",
        "DROP TABLE row_change",
        "ALTER TABLE entry DROP COLUMN name",
    ],
)
def test_a_forged_file_is_told_in_words(founded: Hall, forgery: str) -> None:
    founded.record.close()
    with contextlib.closing(sqlite3.connect(founded.record.path, isolation_level=None)) as db:
        db.execute(forgery)
    with pytest.raises(Trouble, match=r"is damaged|holds no conference|no such (table|column)"):
        Record.open(founded.record.path, to_write=True)
    with contextlib.suppress(Trouble):
        Record.open(founded.record.path, to_write=False).close()


@pytest.mark.parametrize(
    ("code", "kind", "why"),
    [
        ("SQLITE_FULL", Trouble, "disk is full"),
        ("SQLITE_IOERR_WRITE", Trouble, "takes no more"),
        ("SQLITE_BUSY_SNAPSHOT", Trouble, "Another program"),
        ("SQLITE_CORRUPT_VTAB", Damage, "damaged"),
        ("SQLITE_NOTADB", Trouble, "not a conference file"),
        ("SQLITE_ERROR", Trouble, "could not be used"),
        ("", Trouble, "could not be used"),
    ],
)
def test_the_databases_errors_in_words(code: str, kind: type[Trouble], why: str) -> None:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorname = code
    assert type(in_words(error)) is kind
    assert why in str(in_words(error))
    assert "could not be used" in str(in_words(sqlite3.OperationalError("x")))
