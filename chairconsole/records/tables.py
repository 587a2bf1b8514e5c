"""The schema: the table twin of each value, the journal, and the constraints for what must never be."""

from typing import Any

from sqlalchemy import Index, MetaData, Table, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import Field, SQLModel

from chairconsole.records import values
from chairconsole.records.fact import Fact

SCHEMA_VERSION = 3

FACTS: tuple[type[Fact], ...] = (
    values.Conference,
    values.Rehearsal,
    values.AgendaItem,
    values.Meeting,
    values.ProgrammeEntry,
    values.Document,
    values.Participant,
    values.Credentials,
    values.SpeakersList,
    values.Entry,
    values.ExchangeNotice,
    values.StatementText,
    values.TextFile,
    values.Statement,
    values.ClockMark,
    values.PointOfOrder,
    values.Decision,
    values.Deadline,
    values.Rule,
    values.Note,
    values.PastSession,
    values.Formula,
    values.SentenceWording,
)
"""Every kind of fact, in the order in which the state is told."""


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


class RowChange(SQLModel, table=True):
    """One row before and after an act, in stored form (JSON); absent before: added, absent after: dropped."""

    __tablename__ = "row_change"

    journal: int = Field(primary_key=True, foreign_key="journal.number")
    position: int = Field(primary_key=True)
    table_name: str
    before: str | None = None
    after: str | None = None


METADATA: MetaData = SQLModel.metadata

_statement = TABLES[values.Statement]
_entry = TABLES[values.Entry]
_notice = TABLES[values.ExchangeNotice]
_text = TABLES[values.StatementText]

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
    sqlite_where=text("status IN ('waiting', 'called', 'speaking', 'passed_over')"),
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
