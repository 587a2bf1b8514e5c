"""What undo and redo walk is read from the journal's end, as far as anybody asks."""

from typing import Any

import pytest

from chairconsole.ledger.record import Record
from chairconsole.records.file import ConferenceFile
from chairconsole.records.trouble import Trouble
from tests.room import Hall


def _presence(hall: Hall, times: int) -> None:
    for number in range(times):
        hall.after(1).record_presence("KEN", present=number % 2 == 0)


def test_a_long_journal_is_not_read_to_be_opened(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    _presence(hall, 300)
    read: list[int] = []
    line = ConferenceFile._line

    def counted(file: ConferenceFile, row: tuple[Any, ...]) -> object:
        read.append(row[0])
        return line(file, row)

    monkeypatch.setattr(ConferenceFile, "_line", counted)
    hall.restart()
    last = hall.record.last
    assert last is not None
    assert hall.record.history.to_undo == last
    assert hall.record.history.to_redo is None
    assert len(set(read)) < 10
    assert [done.number for done in hall.record.history.done][-300:] == list(range(last.number - 299, last.number + 1))


def test_what_was_taken_back_before_an_act_is_never_brought_back_after_a_restart(hall: Hall) -> None:
    _presence(hall, 3)
    hall.undo()
    hall.undo()
    hall.redo()
    hall.undo()
    hall.restart()
    standing, brought = hall.record.history.to_undo, hall.record.history.to_redo
    assert standing is not None
    assert brought is not None
    assert brought.number == standing.number + 1
    hall.record_presence("CHL", present=True)
    hall.undo()
    hall.restart()
    assert hall.record.history.to_undo == standing
    assert [line.args["delegation"] for line in (hall.record.history.to_redo,) if line] == ["CHL"]


def test_where_the_disk_fails_the_console_goes_on_and_offers_no_undo(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    hall.record_presence("KEN", present=True)
    hall.restart()

    def fails(*_: object) -> None:
        raise Trouble("The disk cannot be read.")

    monkeypatch.setattr(ConferenceFile, "_select", fails)
    history = hall.record.history
    assert isinstance(hall.record, Record)
    assert (history.to_undo, history.line(1), history.standing("record_presence"), history.clock_set_by) == (
        None,
        None,
        [],
        0,
    )


def test_the_last_act_but_some_is_looked_for_as_far_down_as_it_stands(hall: Hall) -> None:
    hall.inscribe("KEN")
    _presence(hall, 3)
    hall.undo()
    hall.restart()
    history = hall.record.history
    found = history.last_but("record_presence")
    assert found is not None
    assert found.act == "inscribe"
    assert history.to_undo is not None
    assert history.to_undo.number == found.number + 2, "what undo walks is as it was"
    assert [line.act for line in history.done][-3:] == ["inscribe", "record_presence", "record_presence"]
    hall.record_presence("CHL", present=True)
    assert hall.record.history.last_but("record_presence") == found
    assert hall.record.history.last_but(*{line.act for line in history.done}) is None
