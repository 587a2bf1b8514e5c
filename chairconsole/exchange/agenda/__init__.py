"""An annotated provisional agenda, in the text of a United Nations document, as the data of a conference."""

from datetime import datetime
from pathlib import Path
from threading import Event

import chairconsole.acts  # noqa: F401 - registers the acts
from chairconsole.exchange.apart.jobs import read_agenda
from chairconsole.ledger.record import Record
from chairconsole.records.trouble import Trouble
from chairconsole.rules.moment import moment
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import By


def found_from_document(document: Path, path: Path, now: datetime, stop: Event | None = None) -> None:
    """Found a conference in a new file from a .txt, .docx or .pdf of its annotated provisional agenda.

    The founding is dated as the document; `now` where that has no date, or a later one.

    Raises:
        Trouble: the document cannot be read, holds no such agenda, or the file exists already.
    """
    try:
        read = read_agenda(document, stop)
    except Refusal as refusal:
        raise Trouble(sentence("{path}: {why}", path=str(document), why=refusal.sentence)) from None
    at = now if read["dated"] is None else min(moment(read["dated"]), now)
    Record.found(path, at, By.SECRETARY, {"data": read["data"]}).close()
