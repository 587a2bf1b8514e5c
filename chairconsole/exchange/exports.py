"""Exports: a conference as it stands, or stood, told in one of the forms of the contract."""

from datetime import datetime

import chairconsole.acts  # noqa: F401 - registers the acts
from chairconsole.exchange import columns, papers
from chairconsole.exchange.offered import OFFERS, PAPER
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

    With a `language`, and always as PDF (which needs Qt's application), a speakers list is told as a paper.

    Raises:
        Refusal: there is no speakers list of this code, or none is named and it is not clear which is meant.
    """
    if what == "journal" and form == "jsonl":
        return "".join(map(write_line, record.lines()))
    assert record.last is not None, "a record that could be opened has its first act"
    room = record.room(at or record.last.at)
    if what == "state":
        return as_json(state(room), sort_keys=True)
    if form == PAPER or language is not None:
        return _paper(room, code, form, language or "en")
    offered = OFFERS[what]
    if what == "journal":
        table = columns.journal(record.lines())
    else:
        table = offered.make(room, code) if offered.of_a_list else offered.make(room)
    if form == "xlsx":
        from chairconsole.exchange.spreadsheets import as_xlsx

        return as_xlsx(table, what, room.at, room.zone)
    return as_csv(table) if form == "csv" else as_json(table.rows)


def pages(record: Record, code: str | None, at: datetime, language: str) -> list[bytes]:
    """Return the pages of a speakers list as a paper, painted, each a PNG; needs Qt's application.

    Raises:
        Refusal: there is no speakers list of this code, or none is named and it is not clear which is meant.
    """
    from chairconsole.exchange.pdf import as_pictures

    room = record.room(at)
    return as_pictures(papers.speakers_paper(room, columns.listed_as(room, code), language))


def _paper(room: Room, code: str | None, form: str, language: str) -> bytes:
    paper = papers.speakers_paper(room, columns.listed_as(room, code), language)
    if form == PAPER:
        # what paints is loaded where something is to be painted
        from chairconsole.exchange.pdf import as_pdf

        return as_pdf(paper, room.at)
    from chairconsole.exchange.spreadsheets import as_xlsx

    return as_xlsx(
        papers.as_table(paper),
        paper.title,
        room.at,
        room.zone,
        above=papers.head_of(paper),
        below=papers.notes_of(paper),
        right_to_left=paper.words.is_right_to_left,
    )
