"""The schema: the table twin of each value, the journal, and the constraints for what must never be."""

from importlib import import_module
from typing import Any

from sqlalchemy import Index, MetaData, Table, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import Field, SQLModel

from chairconsole.records.fact import Fact
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.lists import Entry, ExchangeNotice
from chairconsole.records.facts.texts import StatementText

SCHEMA_VERSION = 6

MATTERS = (
    "session",
    "agenda",
    "meetings",
    "programme",
    "documents",
    "participation",
    "credentials",
    "lists",
    "texts",
    "floor",
    "points",
    "decisions",
    "reference",
    "script",
    "officers",
    "motions",
    "votes",
)
"""The files of facts, in the order in which the state is told and row images stand; a new one comes last."""


def _facts_of(matter: str) -> list[type[Fact]]:
    """Return the kinds of fact that a file declares, in its own order."""
    module = import_module(f"chairconsole.records.facts.{matter}")
    declared = (each for each in vars(module).values() if isinstance(each, type) and issubclass(each, Fact))
    return [each for each in declared if each.__module__ == module.__name__]


_OURS = tuple(fact for matter in MATTERS for fact in _facts_of(matter))

FACTS: tuple[type[Fact], ...] = (*_OURS, *(fact for fact in Fact.__subclasses__() if fact not in _OURS))
"""Every kind of fact: those of the files, then whatever was declared elsewhere before this was loaded."""


def table_name(fact: type[Fact]) -> str:
    """Return the table's name: the value's, in snake_case."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in fact.__name__).lstrip("_")


def _twin(fact: type[Fact]) -> Table:
    twin = type(f"{fact.__name__}Row", (fact,), {"__tablename__": table_name(fact), "__module__": __name__}, table=True)
    table: Table = twin.__table__  # type: ignore[attr-defined]
    return table


TABLES: dict[type[Fact], Table] = {fact: _twin(fact) for fact in FACTS}
BY_NAME: dict[str, type[Fact]] = {table.name: fact for fact, table in TABLES.items()}


class JournalEntry(SQLModel, table=True):
    """One act as it was done: its arguments as resolved, its sentence, and the digest that chains it to the last.

    `told` has the sentence's form and words, for other languages; it is no part of the digest, and may be missing.
    `remarks` is what was told beside it (JSON), of which the English is part of the digest.
    """

    __tablename__ = "journal"

    number: int = Field(primary_key=True)
    at: str
    by: str
    act: str
    args: str
    sentence: str
    undoes: int | None = None
    digest: str
    told: str | None = None
    remarks: str | None = None


class RowChange(SQLModel, table=True):
    """One row before and after an act, in stored form (JSON); absent before: added, absent after: dropped."""

    __tablename__ = "row_change"

    journal: int = Field(primary_key=True, foreign_key="journal.number")
    position: int = Field(primary_key=True)
    table_name: str
    before: str | None = None
    after: str | None = None


METADATA: MetaData = SQLModel.metadata

_statement = TABLES[Statement]
_entry = TABLES[Entry]
_notice = TABLES[ExchangeNotice]
_text = TABLES[StatementText]

Index(
    "one_has_the_floor",
    text("(state IN ('called', 'speaking'))"),
    unique=True,
    sqlite_where=text("state IN ('called', 'speaking')"),
    _table=_statement,
)
Index(
    "one_live_entry_of_a_delegation_in_a_list",
    _entry.c.list,
    _entry.c.delegation,
    unique=True,
    sqlite_where=text("status IN ('waiting', 'called', 'speaking', 'set_aside', 'passed_over')"),
)
Index(
    "one_notice_of_a_delegation_to_another",
    _notice.c.list,
    _notice.c.delegation,
    _notice.c.other,
    unique=True,
)
Index("one_text_of_an_entry", _text.c.entry, unique=True)


def ddl() -> list[str]:
    """Return the statements that make an empty schema."""
    dialect: Any = sqlite.dialect()
    made = [str(CreateTable(table).compile(dialect=dialect)) for table in METADATA.sorted_tables]
    made += [
        str(CreateIndex(index).compile(dialect=dialect)) for table in METADATA.sorted_tables for index in table.indexes
    ]
    return made
