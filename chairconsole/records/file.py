"""The conference file: making, opening, loading, and appending one act in one synced transaction."""

import contextlib
import filecmp
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from filelock import FileLock

from chairconsole.records.holding import cannot_be_made, held, lock, part_of, put_in_place, remove
from chairconsole.records.journal import Image, JournalLine
from chairconsole.records.memory import Memory
from chairconsole.records.migrating import migrate
from chairconsole.records.rows import SHAPES, Stored, write_line
from chairconsole.records.tables import BY_NAME, SCHEMA_VERSION, ddl
from chairconsole.records.trouble import Damage, Trouble, in_words
from chairconsole.rules.moment import moment
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import By

APPLICATION_ID = 0x43484149
"""Marks an SQLite file as a conference: the letters CHAI."""

READERS_WAIT_S = 2.0

_INSERT_CHANGE = 'INSERT INTO row_change (journal, position, table_name, "before", "after") VALUES (?, ?, ?, ?, ?)'
_SELECT_LINES = "SELECT number, at, by, act, args, sentence, undoes, digest, told FROM journal"
_SELECT_CHANGES = 'SELECT table_name, "before", "after" FROM row_change WHERE journal = ? ORDER BY position'


class ConferenceFile:
    """One open conference file; at most one in one process writes it, and it holds the lock while it is open."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: FileLock | None, *, is_writable: bool) -> None:
        self.path = path
        self.is_writable = is_writable
        """Whether this is the one connection that writes."""
        self._connection = connection
        self._lock = lock
        self._identity = _identity(path)

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make an empty conference file and open it to write; the lock of the name it will get is the caller's.

        Raises:
            Trouble: the file exists, or cannot be made.
        """
        try:
            # Made with O_EXCL and only then given to SQLite: never over an existing file, whoever was quicker.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o644))
            connection = _connected(path, "rw")
            _settle(connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute("BEGIN IMMEDIATE")
            for statement in ddl():
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            connection.execute("COMMIT")
        except OSError as error:
            raise cannot_be_made(path, error) from None
        except sqlite3.Error as error:
            raise in_words(error) from error
        return cls(path, connection, None, is_writable=True)

    @classmethod
    def open(cls, path: Path, *, to_write: bool) -> Self:
        """Open a conference file; an older one is copied, then migrated, or (to read) read through a copy in memory.

        Raises:
            Trouble: it is missing, empty, no conference, newer than this program, or (to write) in use elsewhere.
        """
        _look_at(path)
        taken = lock(path) if to_write else None
        connection: sqlite3.Connection | None = None
        try:
            connection = _connected(path, "rw" if to_write else "ro")
            version = _check(path, connection)
            # Only now, for this changes a file, which may be another program's.
            if to_write:
                _settle(connection)
            if version < SCHEMA_VERSION:
                connection = _brought_up(path, connection, version, to_write=to_write)
        except (sqlite3.Error, Trouble) as error:
            if connection is not None:
                connection.close()
            if taken is not None:
                # Nothing of ours is left beside what is no conference.
                if not isinstance(error, Damage):
                    Path(taken.lock_file).unlink(missing_ok=True)
                taken.release()
            raise (in_words(error) if isinstance(error, sqlite3.Error) else error) from error
        return cls(path, connection, taken, is_writable=to_write)

    def load(self) -> Memory:
        """Read every fact into memory.

        Raises:
            Damage: a row cannot be read, or is not what its kind of fact must be.
        """
        rows = []
        try:
            for name, shape in SHAPES.items():
                kind = BY_NAME[name]
                rows += [kind.model_validate(shape.from_sql(v)) for v in self._select(shape.select)]
        except (TypeError, ValueError) as error:
            why = sentence(
                "{path} is damaged: a row cannot be read ({why}).", path=str(self.path), why=_first_line(error)
            )
            raise Damage(why) from error
        return Memory(rows)

    def lines(self, since: int = 0) -> Iterator[JournalLine]:
        """Go through the journal, from after the line `since`."""
        for number, at, by, act, args, *rest in self._select(
            f"{_SELECT_LINES} WHERE number > ? ORDER BY number", (since,)
        ):
            try:
                yield JournalLine(number, moment(at), By(by), act, json.loads(args), *rest)
            except (Refusal, ValueError, TypeError) as error:
                why = sentence(
                    "{path} is damaged: line {line} of its journal cannot be read.", path=str(self.path), line=number
                )
                raise Damage(why) from error

    def images(self, number: int) -> list[Image]:
        """Return the row images of one journal line, in stored form."""
        return self._select(_SELECT_CHANGES, (number,))

    def rows(self) -> Iterator[tuple[str, Stored]]:
        """Go through all rows as they are stored, each with its table's name (for verification)."""
        for name, shape in SHAPES.items():
            for values in self._select(shape.select):
                yield name, dict(zip(shape.columns, values, strict=True))

    def schema(self) -> list[str]:
        """Return the statements that made the schema, as SQLite keeps them."""
        return [row[0] for row in self._select("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")]

    def findings(self) -> list[str]:
        """Return what SQLite itself finds wrong with the file."""
        found = [str(row[0]) for row in self._select("PRAGMA integrity_check")]
        broken = [
            f"{row[0]} points at a row that is missing in {row[2]}" for row in self._select("PRAGMA foreign_key_check")
        ]
        return [line for line in found if line != "ok"] + broken

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read everything within as of one moment, whatever another process writes meanwhile."""
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            # Nothing was written; on a damaged file even this can fail, and what was read has said so.
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")

    def _select(self, query: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise in_words(error) from error

    def append(self, line: JournalLine, images: Iterable[Image]) -> None:
        """Write one act: its rows and its journal line, in one transaction, on disk when this returns.

        Raises:
            Trouble: the disk or the file does not allow it; nothing is changed.
            Damage: a row on disk is not what memory holds; nothing is changed.
        """
        if not self.is_writable:
            raise Trouble(sentence("{path} is open elsewhere; here it can only be read.", path=self.path.name))
        self._is_still_there()
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.execute("PRAGMA defer_foreign_keys = ON")
            self._write(line, list(images))
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise in_words(error) from error
        except OverflowError:
            raise Trouble(sentence("A number is too large to be kept. The act was not done.")) from None
        finally:
            # Whatever went wrong, and a broken deferred key at COMMIT too, would leave the transaction open.
            if self._connection.in_transaction:
                with contextlib.suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")

    def _is_still_there(self) -> None:
        """Refuse to write where nobody would find it: into a file that has lost its name, or given it to another."""
        try:
            stands = _identity(self.path) == self._identity
        except OSError:
            stands = False
        if not stands:
            why = sentence(
                "{path} was moved, deleted or replaced while it was open. The act was not done.", path=str(self.path)
            )
            raise Trouble(why)

    def _write(self, line: JournalLine, images: list[Image]) -> None:
        for name, before, _ in images:
            if before is not None:
                shape = SHAPES[name]
                if self._connection.execute(shape.delete, shape.to_sql(json.loads(before))).rowcount != 1:
                    why = sentence(
                        "A row of {name} in {path} is not what the journal says; run verify.",
                        name=name,
                        path=self.path.name,
                    )
                    raise Damage(why)
        for name, _, after in images:
            if after is not None:
                shape = SHAPES[name]
                self._connection.execute(shape.insert, shape.to_sql(json.loads(after)))
        write_line(self._connection, line)
        self._connection.executemany(_INSERT_CHANGE, [(line.number, n, *image) for n, image in enumerate(images)])

    def copy_to(self, path: Path) -> None:
        """Make an exact copy of the file as it stands, taking the place of one that was there.

        Raises:
            Trouble: the copy cannot be made.
        """
        with held(path):
            _copy(self._connection, path, over=True)

    def close(self) -> None:
        """Close the connection and give the lock back."""
        self._connection.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    # A reader waits for a writer that is just opening or closing; the writer's window never waits.
    patience = READERS_WAIT_S if mode == "ro" else 0
    address = f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=patience)
    connection.execute("PRAGMA foreign_keys = ON")
    if mode == "ro":
        connection.execute("PRAGMA wal_autocheckpoint = 0")
    return connection


def _settle(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")


def _brought_up(path: Path, connection: sqlite3.Connection, version: int, *, to_write: bool) -> sqlite3.Connection:
    """Return the connection by which an older file is read as one of today; before it is written, it is copied."""
    if to_write:
        _copy(connection, path.with_name(f"{path.name}.v{version}"), over=False)
    else:
        with contextlib.closing(connection) as old:
            connection = sqlite3.connect(":memory:", isolation_level=None)
            old.backup(connection, pages=-1)
    try:
        migrate(connection, version, tells=to_write)
    except (Refusal, TypeError, ValueError) as error:
        connection.close()
        why = _first_line(error).rstrip(".")
        raise Damage(
            sentence("{path} is of an older version and cannot be brought up: {why}.", path=str(path), why=why)
        ) from error
    return connection


def _copy(connection: sqlite3.Connection, path: Path, *, over: bool) -> None:
    part = part_of(path)
    try:
        with contextlib.closing(sqlite3.connect(part)) as copy:
            connection.backup(copy, pages=-1)
        # A copy that an attempt broken off has left is as good as a new one.
        if over or not path.exists() or not filecmp.cmp(part, path, shallow=False):
            put_in_place(part, path, over=over)
    except sqlite3.Error as error:
        raise in_words(error) from error
    finally:
        remove(part)


def _look_at(path: Path) -> None:
    if path.is_dir():
        raise Trouble(sentence("{path} is a folder, not a conference file.", path=str(path)))
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except FileNotFoundError:
        raise Trouble(sentence("{path} does not exist.", path=str(path))) from None
    except OSError as error:
        raise Trouble(sentence("{path} cannot be read: {why}.", path=str(path), why=str(error.strerror))) from None
    if not head:
        raise Trouble(sentence("{path} is empty.", path=str(path)))
    if head != b"SQLite format 3\0":
        raise Trouble(sentence("{path} is not a conference file.", path=str(path)))


def _check(path: Path, connection: sqlite3.Connection) -> int:
    """Look whether this is a conference file that the program knows; return the version of its schema."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        raise Trouble(sentence("{path} belongs to another program; it is not a conference file.", path=str(path)))
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        why = sentence("{path} was written by a newer version of this program; open it with that one.", path=str(path))
        raise Trouble(why)
    if version < 1:
        raise Damage(sentence("{path} is damaged: its schema has no version this program knows.", path=str(path)))
    pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    wal = path.with_name(path.name + "-wal")
    if path.stat().st_size < pages * size and not (wal.exists() and wal.stat().st_size):
        raise Damage(sentence("{path} is damaged: its end is missing.", path=str(path)))
    return version


def _identity(path: Path) -> tuple[int, int]:
    """Tell one file from another that has been given its name."""
    found = path.stat()
    return found.st_dev, found.st_ino


def _first_line(error: Exception) -> str:
    return " ".join(str(error).split("\n")[:3])
