"""Fills a rehearsal with a list of entries, and tells how large the three windows are that are measured."""

import sys
from pathlib import Path

import chairconsole.acts  # noqa: F401
from chairconsole.ledger.record import Record
from chairconsole.records.facts.lists import Entry
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.terms import LIVE

SIZES = ((1366, 768), (1280, 800), (1920, 1080))


def inscribe(file: Path, entries: int) -> None:
    """Have a meeting in session, and this many entries in the list for 1(f)."""
    with Record.open(file, to_write=True) as record:
        assert record.last is not None
        at, by = record.last.at, record.last.by
        record.perform("call_to_order", at, by, meeting=1)
        record.perform("take_up_item", at, by, item="1(f)")
        live = {entry.delegation for entry in record.memory.all(Entry) if entry.status in LIVE}
        free = (p.code for p in record.memory.all(Participant) if p.code not in live)
        missing = entries - len(list(record.memory.all(Entry)))
        for code, _ in zip(free, range(missing), strict=False):
            record.perform("inscribe", at, by, list="1(f)", delegation=code)


if __name__ == "__main__":
    inscribe(Path(sys.argv[1]), int(sys.argv[2]))
