"""Rows in stored form: the statements for each table, derived once; old rows are completed by their defaults."""

import json
import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from pydantic_core import PydanticUndefined, to_jsonable_python
from sqlalchemy import JSON

from chairconsole.records.fact import Fact
from chairconsole.records.journal import Image, JournalLine, remarks_to_json, to_json
from chairconsole.records.tables import BY_NAME, TABLES
from chairconsole.rules.moment import stamp

Stored = dict[str, Any]
"""A row as the database stores it, by column."""


class Shape:
    """The statements for one table; rows travel as dicts in stored form."""

    def __init__(self, name: str) -> None:
        kind = BY_NAME[name]
        table = TABLES[kind]
        self.columns = [column.name for column in table.columns]
        self._json = {column.name for column in table.columns if isinstance(column.type, JSON)}
        self._defaults = {
            field: to_jsonable_python(told.default)
            for field, told in kind.model_fields.items()
            if told.default is not PydanticUndefined
        }
        names = ", ".join(f'"{c}"' for c in self.columns)
        self.select = f'SELECT {names} FROM "{name}" ORDER BY rowid'
        self.insert = f'INSERT INTO "{name}" ({names}) VALUES ({", ".join("?" * len(self.columns))})'
        self.delete = f'DELETE FROM "{name}" WHERE ' + " AND ".join(f'"{c}" IS ?' for c in self.columns)

    def to_sql(self, row: dict[str, Any]) -> list[Any]:
        """Return the stored values in column order; what an older version did not know is what it is by default."""
        whole = {**self._defaults, **row}
        return [to_json(whole[c]) if c in self._json and whole[c] is not None else whole[c] for c in self.columns]

    def from_sql(self, values: Sequence[Any]) -> dict[str, Any]:
        """Return the row as a dict, JSON columns read."""
        return self.read(self.columns, values)

    def read(self, columns: Sequence[str], values: Sequence[Any]) -> dict[str, Any]:
        """Return a row of these columns as a dict, JSON columns read."""
        told = zip(columns, values, strict=True)
        return {c: json.loads(v) if c in self._json and v is not None else v for c, v in told}


SHAPES = {name: Shape(name) for name in BY_NAME}


def as_stored(table: str, row: str) -> Stored:
    """Return a row image as the database stores the row.

    Raises:
        KeyError, ValueError: it is no image of a row of this table.
    """
    shape = SHAPES[table]
    return dict(zip(shape.columns, shape.to_sql(json.loads(row)), strict=True))


def as_fact(table: str, row: Stored) -> Fact:
    """Return a stored row as the fact that it is.

    Raises:
        ValueError: it is none.
    """
    return fact_of(table, *row.values())


@lru_cache(maxsize=1 << 12, typed=True)
def fact_of(table: str, *values: Any) -> Fact:
    """Return the fact that stored values are, in column order; as it never changes, it is read from them once.

    Raises:
        TypeError, ValueError: they are none.
    """
    return BY_NAME[table].model_validate(SHAPES[table].from_sql(values))


_INSERT_LINE = (
    "INSERT INTO journal (number, at, by, act, args, sentence, undoes, digest, told, remarks)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


_INSERT_CHANGE = 'INSERT INTO row_change (journal, position, table_name, "before", "after") VALUES (?, ?, ?, ?, ?)'


def write_images(connection: sqlite3.Connection, number: int, images: Sequence[Image]) -> None:
    """Write the row images of a line of the journal, within the transaction that stands."""
    connection.executemany(_INSERT_CHANGE, [(number, place, *image) for place, image in enumerate(images)])


def write_line(connection: sqlite3.Connection, line: JournalLine) -> None:
    """Write a line of the journal, within the transaction that stands."""
    at, args = stamp(line.at), to_json(line.args)
    remarks = remarks_to_json(line.remarks)
    told = (line.number, at, line.by, line.act, args, line.sentence, line.undoes, line.digest, line.told, remarks)
    connection.execute(_INSERT_LINE, told)
