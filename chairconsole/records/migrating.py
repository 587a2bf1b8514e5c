"""Older conference files: brought to today's schema in one transaction, every row read as the fact that it is.

What a newer version added has a default in its kind of fact, so an old row, and an old row image in the journal, reads
as one of today. The tables are made anew by today's own statements, so that no migrated schema differs from a new one.
"""

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace

from chairconsole.records.carrying import carry_over
from chairconsole.records.journal import Image, JournalLine, chained, told_to_json
from chairconsole.records.rows import SHAPES, write_images, write_line
from chairconsole.records.tables import BY_NAME, SCHEMA_VERSION, TABLES, ddl
from chairconsole.records.usage import Mark
from chairconsole.rules.moment import moment
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import By

MIGRATION = "migrate"

_BESIDE = "carried"

_KEPT = ("journal", "row_change")
"""Tables whose rows are the record itself: they are copied as they stand, into tables of today."""


def migrate(connection: sqlite3.Connection, version: int, *, tells: bool) -> None:
    """Bring the tables of an older version to today's; the file is as it was where that fails.

    It `tells` of it in the journal, but for a copy in memory, whose journal is to end where the file's does: there what
    rows have become stands beside it, for `carried`.

    Raises:
        sqlite3.Error, Refusal, TypeError, ValueError: a row or the file does not allow it.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        rows = {kind: list(_rows(connection, TABLES[kind].name)) for kind in TABLES}
        last = _last_line(connection)
        images = carry_over(connection, version, rows, last.number + 1)
        for kind in TABLES:
            connection.execute(f'DROP TABLE IF EXISTS "{TABLES[kind].name}"')
        for name in _KEPT:
            connection.execute(f'ALTER TABLE "{name}" RENAME TO "old_{name}"')
        for statement in ddl():
            connection.execute(statement)
        for name in _KEPT:
            _copy(connection, name)
        for kind, found in rows.items():
            shape = SHAPES[TABLES[kind].name]
            connection.executemany(shape.insert, [shape.to_sql(row) for row in found])
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise ValueError(f"a row of {broken[0]} points at one that is missing in {broken[2]}")
        if tells:
            _tell(connection, version, last, images)
        else:
            connection.execute(f"CREATE TEMP TABLE {_BESIDE} (position, table_name, before, after)")
            told = [(place, *image) for place, image in enumerate(images)]
            connection.executemany(f"INSERT INTO {_BESIDE} VALUES (?, ?, ?, ?)", told)
        mark = Mark.read(connection.execute("PRAGMA user_version").fetchone()[0])
        connection.execute(f"PRAGMA user_version = {replace(mark, version=SCHEMA_VERSION).told}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
        connection.execute("PRAGMA foreign_keys = ON")


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[dict[str, object]]:
    """Go through the rows of an older table as facts of today, in stored form."""
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)).fetchone()
    if found is None:
        return
    old = connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid')
    names = [column[0] for column in old.description]
    for values in old:
        yield BY_NAME[table].model_validate(SHAPES[table].read(names, values)).model_dump(mode="json")


def _copy(connection: sqlite3.Connection, table: str) -> None:
    """Copy the rows of a table of the record into the one of today; a column that is new is empty in them."""
    old = connection.execute(f'SELECT * FROM "old_{table}" LIMIT 0')
    columns = ", ".join(f'"{column[0]}"' for column in old.description)
    connection.execute(f'INSERT INTO "{table}" ({columns}) SELECT {columns} FROM "old_{table}"')
    connection.execute(f'DROP TABLE "old_{table}"')


def carried(connection: sqlite3.Connection) -> list[Image]:
    """Return what rows have become beside the journal, in a copy in memory that was brought up."""
    found = connection.execute("SELECT 1 FROM sqlite_temp_schema WHERE name = ?", (_BESIDE,)).fetchone()
    if found is None:
        return []
    return connection.execute(f"SELECT table_name, before, after FROM {_BESIDE} ORDER BY position").fetchall()


def _last_line(connection: sqlite3.Connection) -> JournalLine:
    columns = "number, at, by, act, args, sentence, undoes, digest"
    found = connection.execute(f"SELECT {columns} FROM journal ORDER BY number DESC LIMIT 1").fetchone()
    if found is None:
        raise ValueError("its journal is empty")
    number, at, by, act, told_args, *rest = found
    return JournalLine(number, moment(at), By(by), act, json.loads(told_args), *rest)


def _tell(connection: sqlite3.Connection, version: int, last: JournalLine, images: list[Image]) -> None:
    """Tell of the migration in the journal, at the moment of the last act: undo does not cross it."""
    told = sentence("The file was brought from version {old} of the schema to {new}", old=version, new=SCHEMA_VERSION)
    args = {"from": version, "to": SCHEMA_VERSION}
    line = JournalLine(
        last.number + 1, last.clock_after, By.SECRETARY, MIGRATION, args, str(told), told=told_to_json(told)
    )
    write_line(connection, chained(line, images, last.digest))
    write_images(connection, line.number, images)
