"""Opening the database of a conference file: what it must be before it is believed, and how it is spoken to."""

import contextlib
import filecmp
import os
import sqlite3
from itertools import count
from pathlib import Path

from chairconsole.records.holding import part_of, put_in_place, remove
from chairconsole.records.migrating import migrate
from chairconsole.records.tables import SCHEMA_VERSION
from chairconsole.records.trouble import OF_SQLITE, Damage, Trouble, in_words
from chairconsole.records.usage import Mark, Use, beside, has_foreign_wal, is_begun, is_lone_copy, mark_in, real
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence

APPLICATION_ID = 0x43484149
"""Marks an SQLite file as a conference: the letters CHAI."""

READERS_WAIT_S = 2.0

PAGES_TO_WAIT = 10_000
"""To how many pages the `-wal` may grow before an act brings them into the main file: far more than between rests."""


def look_at(path: Path) -> Mark:
    """Read what a file says of itself before SQLite does.

    Raises:
        Trouble: it is missing, empty, cannot be read, or is no database.
    """
    try:
        if path.is_dir():
            raise Trouble(sentence("{path} is a folder, not a conference file.", path=str(path)))
        with path.open("rb") as file:
            head = file.read(100)
    except (FileNotFoundError, ValueError):
        # no system has a file with a null character in its name
        raise Trouble(sentence("{path} does not exist.", path=str(path))) from None
    except OSError as error:
        raise Trouble(sentence("{path} cannot be read: {why}.", path=str(path), why=str(error.strerror))) from None
    if not head:
        raise Trouble(sentence("{path} is empty.", path=str(path)))
    if not head.startswith(b"SQLite format 3\0"):
        raise Trouble(sentence("{path} is not a conference file.", path=str(path)))
    return mark_in(head)


def reader(path: Path, mark: Mark) -> sqlite3.Connection:
    """Return a connection that only reads; a `-wal` that is not the file's own does not enter."""
    # where nothing can be written beside the file, as on a protected stick, SQLite could not read it otherwise
    is_fixed = not is_begun(beside(path)) and not os.access(real(path).parent, os.W_OK)
    mode = "ro&immutable=1" if is_fixed or lies_beside_a_foreign_wal(path, mark) else "ro"
    connection = _connected(path, mode, READERS_WAIT_S)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    return connection


def lies_beside_a_foreign_wal(path: Path, mark: Mark) -> bool:
    """Tell whether the `-wal` is that of another use; looked at twice, for a console may open the file meanwhile."""
    return has_foreign_wal(path, mark) and has_foreign_wal(path, look_at(path))


def lacks_its_wal(path: Path, mark: Mark) -> bool:
    """Tell whether this is a lone copy; looked at twice, for a console may close the file meanwhile."""
    return is_lone_copy(path, mark) and is_lone_copy(path, look_at(path))


def writer(path: Path) -> sqlite3.Connection:
    """Return the one connection that writes: each transaction is on disk when it is committed."""
    # The writer's window never waits for another program.
    connection = _connected(path, "rw", 0)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute(f"PRAGMA wal_autocheckpoint = {PAGES_TO_WAIT}")
    return connection


def _connected(path: Path, mode: str, patience: float) -> sqlite3.Connection:
    address = f"{real(path).as_uri()}?mode={mode}"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=patience)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def mark_of(connection: sqlite3.Connection) -> Mark:
    """Return the mark as it stands."""
    return Mark.read(connection.execute("PRAGMA user_version").fetchone()[0])


def put_mark(connection: sqlite3.Connection, mark: Mark) -> None:
    """Put a mark in the place of the one that stands."""
    connection.execute(f"PRAGMA user_version = {mark.told}")


def check_head(path: Path, connection: sqlite3.Connection) -> int:
    """Look whether this is a conference file that the program knows; return the version of its schema.

    Raises:
        Trouble: it is another program's, or a newer one's.
        Damage: it is cut off, or of no version.
    """
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        raise Trouble(sentence("{path} belongs to another program; it is not a conference file.", path=str(path)))
    version = mark_of(connection).version
    if version > SCHEMA_VERSION:
        why = sentence("{path} was written by a newer version of this program; open it with that one.", path=str(path))
        raise Trouble(why)
    if version < 1:
        raise Damage(sentence("{path} is damaged: its schema has no version this program knows.", path=str(path)))
    pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    if path.stat().st_size < pages * size and not is_begun(beside(path)):
        raise Damage(sentence("{path} is damaged: its end is missing.", path=str(path)))
    return version


def read_as_today(path: Path, connection: sqlite3.Connection, version: int) -> sqlite3.Connection:
    """Return a connection to an older file as one of today, brought up in memory; the file stays as it is."""
    with contextlib.closing(connection) as old:
        copied = sqlite3.connect(":memory:", isolation_level=None)
        old.backup(copied, pages=-1)
    try:
        _bring_up(path, copied, version, tells=False)
    except Trouble:
        copied.close()
        raise
    return copied


def bring_up(path: Path, connection: sqlite3.Connection, version: int) -> None:
    """Bring an older file to today's schema; it is copied before, beside what older copies there are."""
    part = part_of(path)
    try:
        copy_into(connection, part)
        for number in count(1):
            kept = path.with_name(f"{path.name}.v{version}" + (f"-{number}" if number > 1 else ""))
            if not kept.exists():
                put_in_place(part, kept)
                break
            # A copy that an attempt broken off has left is as good as a new one.
            if filecmp.cmp(part, kept, shallow=False):
                break
    finally:
        remove(part)
    _bring_up(path, connection, version, tells=True)


def _bring_up(path: Path, connection: sqlite3.Connection, version: int, *, tells: bool) -> None:
    try:
        migrate(connection, version, tells=tells)
    except OF_SQLITE as error:
        raise in_words(error) from error
    except (Refusal, TypeError, ValueError) as error:
        why = first_line(error).rstrip(".")
        raise Damage(
            sentence("{path} is of an older version and cannot be brought up: {why}.", path=str(path), why=why)
        ) from error


def copy_into(connection: sqlite3.Connection, path: Path) -> None:
    """Make an exact copy of what a connection reads, as a file that nobody has in use."""
    try:
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as copied:
            connection.backup(copied, pages=-1)
            mark = mark_of(copied)
            if mark.version == SCHEMA_VERSION or mark.use is Use.IN_USE:
                put_mark(copied, mark.anew(Use.AT_REST))
    except OF_SQLITE as error:
        raise in_words(error) from error


def first_line(error: Exception) -> str:
    """Return what an error says, shortened to what a line can hold."""
    return " ".join(str(error).split("\n")[:3])
