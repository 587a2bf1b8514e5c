"""The conference file: making, opening, loading, and appending one act in one synced transaction."""

import contextlib
import json
import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from filelock import FileLock

from chairconsole.records import opening
from chairconsole.records.holding import cannot_be_made, let_go, lock, made
from chairconsole.records.journal import BEYOND, Image, JournalLine, remarks_from_json
from chairconsole.records.memory import Memory
from chairconsole.records.migrating import carried
from chairconsole.records.rows import SHAPES, Stored, fact_of, write_images, write_line
from chairconsole.records.tables import SCHEMA_VERSION, ddl
from chairconsole.records.trouble import OF_SQLITE, Damage, Trouble, in_words
from chairconsole.records.usage import Mark, Use, set_aside
from chairconsole.rules.moment import moment
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import By

_SELECT_LINES = "SELECT number, at, by, act, args, sentence, undoes, digest, told, remarks FROM journal"
_SELECT_CHANGES = 'SELECT table_name, "before", "after" FROM row_change WHERE journal = ? ORDER BY position'

_SELECT_CHANGES_BETWEEN = (
    'SELECT table_name, "before", "after" FROM row_change WHERE journal > ? AND journal <= ? ORDER BY journal, position'
)
_SELECT_NUMBERS = (
    "SELECT DISTINCT journal FROM row_change WHERE journal > ? AND table_name = ?"
    ' AND (json_extract("before", ?) = ? OR json_extract("after", ?) = ?)'
)


class ConferenceFile:
    """One open conference file; at most one in one process writes it, and it holds the lock while it is open."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: FileLock | None, version: int) -> None:
        self.path = path
        self.is_writable = False
        """Whether this is the one connection that writes."""
        self.is_lone_copy = False
        """Whether it was copied while a console had it open, without its `-wal`: the latest acts may be missing."""
        self._version = version
        self._connection = connection
        self._lock = lock
        self._identity = _identity(path)
        self.is_rested = False
        """Whether the main file has all that was written."""

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make an empty conference file and open it to write; the lock of the name it will get is the caller's.

        Raises:
            Trouble: the file exists, or cannot be made.
        """
        try:
            # Made with O_EXCL and only then given to SQLite: never over an existing file, whoever was quicker.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o644))
            connection = opening.writer(path)
            connection.execute(f"PRAGMA application_id = {opening.APPLICATION_ID}")
            connection.execute("BEGIN IMMEDIATE")
            for statement in ddl():
                connection.execute(statement)
            opening.put_mark(connection, Mark(SCHEMA_VERSION).anew(Use.AT_REST))
            connection.execute("COMMIT")
        except OSError as error:
            raise cannot_be_made(path, error) from None
        except OF_SQLITE as error:
            raise in_words(error) from error
        file = cls(path, connection, None, SCHEMA_VERSION)
        file.is_writable = True
        return file

    @classmethod
    def open(cls, path: Path, *, to_write: bool) -> Self:
        """Open a conference file to read; an older one is read through a copy in memory.

        `to_write` takes its lock, so that nobody else begins to write it before `begin_writing`.

        Raises:
            Trouble: it is missing, empty, no conference, newer than this program, or (to write) in use elsewhere.
        """
        opening.look_at(path)
        taken = lock(path) if to_write else None
        connection: sqlite3.Connection | None = None
        try:
            mark = opening.look_at(path)
            if taken is not None and opening.lies_beside_a_foreign_wal(path, mark):
                set_aside(path)
            lone = opening.lacks_its_wal(path, mark)
            connection = opening.reader(path, mark)
            version = opening.check_head(path, connection)
            if version < SCHEMA_VERSION:
                connection = opening.read_as_today(path, connection, version)
        except (*OF_SQLITE, Trouble) as error:
            if connection is not None:
                connection.close()
            if taken is not None:
                # Nothing of ours is left beside what is no conference.
                let_go(taken, keep=isinstance(error, Damage))
            raise (error if isinstance(error, Trouble) else in_words(error)) from error
        file = cls(path, connection, taken, version)
        file.is_lone_copy = lone
        return file

    @property
    def is_held(self) -> bool:
        """Tell whether nobody else can begin to write it."""
        return self._lock is not None

    def give_up_writing(self) -> None:
        """Give the lock back: it is only looked at, and somebody may bring back a backup in its place."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def begin_writing(self) -> bool:
        """Become the one connection that writes; an older file is brought up, of which is told.

        Raises:
            Trouble: the disk or the file does not allow it, or the lock was not taken; it goes on reading.
        """
        if self._lock is None:
            raise Trouble(sentence("{path} is open elsewhere; here it can only be read.", path=self.path.name))
        connection: sqlite3.Connection | None = None
        try:
            connection = opening.writer(self.path)
            is_older = self._version < SCHEMA_VERSION
            if is_older:
                opening.bring_up(self.path, connection, self._version)
        except (*OF_SQLITE, Trouble) as error:
            if connection is not None:
                connection.close()
            raise (error if isinstance(error, Trouble) else in_words(error)) from error
        self._connection.close()
        self._connection, self._version = connection, SCHEMA_VERSION
        self.is_writable, self.is_lone_copy = True, False
        with contextlib.suppress(*OF_SQLITE):
            mark = opening.mark_of(connection)
            if mark.number:
                # first by the number that stands in the main file, so that the `-wal` counts as its own from here on
                opening.put_mark(connection, mark.but(Use.IN_USE))
            opening.put_mark(connection, mark.anew(Use.IN_USE))
        self.rest()
        return is_older

    def rest(self) -> None:
        """Bring what was written into the main file, where a copy of that alone finds it; for when nothing happens.

        A reader, or the disk, may not let it: that is made up for at the next rest.
        """
        if self.is_rested or not self.is_writable:
            return
        with contextlib.suppress(*OF_SQLITE):
            _, written, brought = self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            if written == brought:
                # Begins the `-wal` anew, which takes a sync of its own: now, and not in the next act.
                opening.put_mark(self._connection, opening.mark_of(self._connection))
                self.is_rested = True

    def load(self) -> Memory:
        """Read every fact into memory.

        Raises:
            Damage: a row cannot be read, or is not what its kind of fact must be.
        """
        rows = []
        try:
            for name, shape in SHAPES.items():
                rows += [fact_of(name, *values) for values in self._select(shape.select)]
        except (TypeError, ValueError) as error:
            why = sentence(
                "{path} is damaged: a row cannot be read ({why}).", path=str(self.path), why=opening.first_line(error)
            )
            raise Damage(why) from error
        return Memory(rows)

    def lines(self, since: int = 0, before: int = BEYOND) -> Iterator[JournalLine]:
        """Go through the journal, from after the line `since`, as far as to the line before `before`."""
        query = f"{_SELECT_LINES} WHERE number > ? AND number < ? ORDER BY number"
        yield from map(self._line, self._select(query, (since, before)))

    def backwards(self, before: int) -> Iterator[JournalLine]:
        """Go through the journal from before a line, the latest first; it is read a few lines at a time, then more."""
        query = f"{_SELECT_LINES} WHERE number < ? ORDER BY number DESC LIMIT ?"
        at_once = 4
        while rows := self._select(query, (before, at_once)):
            yield from map(self._line, rows)
            before, at_once = rows[-1][0], min(2 * at_once, 256)

    def lines_of(self, acts: Collection[str], before: int) -> Iterator[JournalLine]:
        """Go through the journal's lines of some acts, as far as to the line before `before`."""
        query = f"{_SELECT_LINES} WHERE act IN ({', '.join('?' * len(acts))}) AND number < ? ORDER BY number"
        yield from map(self._line, self._select(query, (*acts, before)))

    def _line(self, row: tuple[Any, ...]) -> JournalLine:
        number, at, by, act, args, *rest = row
        try:
            words, undoes, digest, told, remarks = rest
            beside = remarks_from_json(remarks)
            done = number, moment(at), By(by), act, json.loads(args), words, undoes, digest
            return JournalLine(*done, told=told, remarks=beside)
        except (Refusal, ValueError, TypeError) as error:
            why = sentence(
                "{path} is damaged: line {line} of its journal cannot be read.", path=str(self.path), line=number
            )
            raise Damage(why) from error

    def images(self, number: int) -> list[Image]:
        """Return the row images of one journal line, in stored form."""
        return self._select(_SELECT_CHANGES, (number,))

    def images_between(self, since: int, to: int) -> list[Image]:
        """Return the row images of the lines after `since`, as far as `to`."""
        return self._select(_SELECT_CHANGES_BETWEEN, (since, to))

    def times(self, before: int) -> list[datetime]:
        """Return when each act before a line was done."""
        return [
            moment(at) for (at,) in self._select("SELECT at FROM journal WHERE number < ? ORDER BY number", (before,))
        ]

    def numbers_that_changed(self, table: str, column: str, value: str, after: int) -> list[int]:
        """Return the numbers of the lines after one that changed rows in which a column has, or had, a value."""
        there = f"$.{column}"
        found = self._select(_SELECT_NUMBERS, (after, table, there, value, there, value))
        return [number for (number,) in found]

    def rows(self) -> Iterator[tuple[str, Stored]]:
        """Go through all rows as they are stored, each with its table's name (for verification)."""
        for name, shape in SHAPES.items():
            for values in self._select(shape.select):
                yield name, dict(zip(shape.columns, values, strict=True))

    def carried(self) -> list[Image]:
        """Return what rows have become since an older version wrote them, where its journal does not tell."""
        return carried(self._connection)

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
            with contextlib.suppress(*OF_SQLITE):
                self._connection.execute("ROLLBACK")

    def _select(self, query: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(query, values).fetchall()
        except OF_SQLITE as error:
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
            self.is_rested = False
        except OF_SQLITE as error:
            raise in_words(error) from error
        except OverflowError:
            raise Trouble(sentence("A number is too large to be kept. The act was not done.")) from None
        finally:
            # Whatever went wrong, and a broken deferred key at COMMIT too, would leave the transaction open.
            if self._connection.in_transaction:
                with contextlib.suppress(*OF_SQLITE):
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
        write_images(self._connection, line.number, images)

    def copy_to(self, path: Path) -> None:
        """Make an exact copy of the file as it stands, taking the place of one that was there.

        Raises:
            Trouble: the copy cannot be made.
        """
        with made(path, over=True) as part:
            opening.copy_into(self._connection, part)

    def close(self) -> None:
        """Close the connection and give the lock back; the main file then has everything, and is marked so."""
        if self.is_writable and self._lock is not None:
            self.rest()
            with contextlib.suppress(*OF_SQLITE):
                opening.put_mark(self._connection, opening.mark_of(self._connection).but(Use.AT_REST))
        self._connection.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def _identity(path: Path) -> tuple[int, int]:
    """Tell one file from another that has been given its name."""
    found = path.stat()
    return found.st_dev, found.st_ino
