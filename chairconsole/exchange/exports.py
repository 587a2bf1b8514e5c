"""Exports: a conference as it stands, or stood, told in one of the forms of the contract."""

from datetime import datetime

import chairconsole.acts  # noqa: F401 - registers the acts
from chairconsole.exchange import columns
from chairconsole.exchange.composition import Composition
from chairconsole.exchange.offered import OFFERS, PAPER, WORD
from chairconsole.exchange.papers import Paper
from chairconsole.exchange.runs import write_line
from chairconsole.exchange.state import state
from chairconsole.exchange.writing import as_csv, as_json
from chairconsole.ledger.record import Record
from chairconsole.ledger.room import Room


def export(
    record: Record,
    what: str,
    form: str,
    code: str | None = None,
    at: datetime | None = None,
    language: str | None = None,
) -> str | bytes:
    """Return an export; `at` is up to when one who is speaking has used time (none: the last act).

    With a `language`, and always as PDF (which needs Qt's application) or for Word, it is told as a paper.

    Raises:
        Refusal: there is no speakers list of this code, or none is named and it is not clear which is meant; or there
            is nothing yet to be told, as no report.
    """
    if what == "journal" and form == "jsonl":
        return "".join(map(write_line, record.lines()))
    assert record.last is not None, "a record that could be opened has its first act"
    room = record.room(at or record.last.at)
    if what == "state":
        return as_json(state(room), sort_keys=True)
    offered = OFFERS[what]
    if form in offered.only_paper or language is not None:
        return _paper(offered.compose(room, language or "en", code), form, room)
    if what == "journal":
        table = columns.journal(record.lines())
    else:
        table = offered.make(room, code) if offered.is_of_one else offered.make(room)
    if form == "xlsx":
        from chairconsole.exchange.spreadsheets import as_xlsx

        return as_xlsx(table, what, room.at, room.zone)
    return as_csv(table) if form == "csv" else as_json(table.rows)


def pages(record: Record, what: str, code: str | None, at: datetime, language: str) -> list[bytes]:
    """Return the pages of what is offered as a paper, painted, each a PNG; needs Qt's application.

    Raises:
        Refusal: there is nothing yet that it could tell; or as for `export`.
    """
    from chairconsole.exchange.pdf import as_pictures

    return as_pictures(OFFERS[what].compose(record.room(at), language, code))


def _paper(paper: Paper | Composition, form: str, room: Room) -> bytes:
    """Write a paper; what writes each form is loaded where it is asked for."""
    if form == PAPER:
        from chairconsole.exchange.pdf import as_pdf

        return as_pdf(paper, room.at)
    if form == WORD:
        from chairconsole.exchange.word_files import as_docx

        assert isinstance(paper, Composition), "what is offered for Word is composed of parts"
        return as_docx(paper, room.at)
    from chairconsole.exchange.spreadsheets import as_xlsx

    return as_xlsx(
        paper.table,
        paper.title,
        room.at,
        room.zone,
        above=paper.head,
        below=paper.notes,
        right_to_left=paper.words.is_right_to_left,
    )
