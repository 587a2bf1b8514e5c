"""Exports: a conference as it stands, or stood, told in one of the forms of the contract."""

from collections.abc import Callable
from datetime import datetime

from chairconsole.acts.record import Record
from chairconsole.acts.room import Room
from chairconsole.exchange import columns
from chairconsole.exchange.script import write_line
from chairconsole.exchange.state import state
from chairconsole.exchange.writing import as_csv, as_json

_TABLES: dict[str, Callable[[Room], columns.Table]] = {
    "agenda": columns.agenda,
    "participants": columns.participants,
    "credentials": columns.credentials,
    "decisions": columns.decisions,
}


def export(record: Record, what: str, form: str, code: str | None = None, at: datetime | None = None) -> str:
    """Return the text of an export; `at` is up to when one who is speaking has used time (none: the last act).

    Raises:
        Refusal: there is no speakers list of this code, or none is named and it is not clear which is meant.
    """
    if what == "journal":
        if form == "jsonl":
            return "".join(map(write_line, record.lines()))
        return _written(columns.journal(record.lines()), form)
    assert record.last is not None, "a record that could be opened has its first act"
    room = record.room(at or record.last.at)
    if what == "state":
        return as_json(state(room), sort_keys=True)
    return _written(columns.speakers(room, code) if what == "speakers" else _TABLES[what](room), form)


def _written(table: columns.Table, form: str) -> str:
    return as_csv(table) if form == "csv" else as_json(table.rows)
