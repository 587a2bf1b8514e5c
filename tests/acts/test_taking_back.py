"""Undo and redo: queue and clock together, over a restart, and exactly."""

import contextlib
import json
import sqlite3
from collections.abc import Callable

import pytest

from chairconsole.ledger.verifying import findings
from chairconsole.records.trouble import Damage
from chairconsole.rules.refusal import Refusal
from tests.room import LIST, Hall, rows, waiting, when


def test_the_last_act_is_taken_back_and_brought_back_exactly(hall: Hall) -> None:
    before = hall.everything()
    hall.at("10:05").inscribe("NOR")
    after = hall.everything()
    hall.at("10:06").undo()
    assert (hall.everything(), hall.on_disk()) == (before, before)
    assert hall.last.startswith("Taken back: Norway inscribed")
    hall.at("10:07").redo()
    assert (hall.everything(), hall.on_disk()) == (after, after)
    assert hall.entry("NOR").received_at == when("10:05")
    assert hall.last.startswith("Brought back: Norway inscribed")


def test_queue_and_clock_go_back_together(hall: Hall) -> None:
    waiting(hall, "NOR:R", "KEN:R")
    hall.at("10:10").give_floor()
    hall.at("10:11").pause_statement()
    hall.at("10:12").resume_statement()
    hall.at("10:13").grant_time(60)
    hall.at("10:14").end_statement()
    assert (hall.order(), hall.status("NOR")) == ("KEN", "spoken")
    hall.undo()
    assert (hall.order(), hall.status("NOR"), hall.used(), hall.shown()) == ("KEN", "speaking", 180, 120)
    hall.undo()
    assert hall.shown() == 60
    hall.undo()
    assert (hall.used(), hall.at("10:20").used()) == (60, 60)
    hall.undo()
    assert hall.used() == 600
    hall.undo()
    assert (hall.order(), hall.floor()) == ("NOR KEN", None)
    for _ in range(5):
        hall.redo()
    assert (hall.order(), hall.status("NOR"), hall.used()) == ("KEN", "spoken", 180)


def test_time_in_which_the_meeting_stood_suspended_is_no_speakers(hall: Hall) -> None:
    waiting(hall, "NOR:R", "KEN:R")
    hall.at("10:10").give_floor()
    hall.at("10:11").suspend_meeting()
    hall.at("10:41").undo()
    assert hall.last == "Taken back: Meeting 1 suspended; 30:00 of it not counted for Norway"
    assert (hall.used(), hall.at("10:42").used()) == (60, 120)
    # brought back it stands as it did; taken back again, only the minute in which the meeting sat counts
    hall.redo()
    assert hall.used() == 60
    hall.at("10:52").undo()
    assert (hall.used(), hall.at("10:53").restart().used()) == (120, 180)


def test_of_a_suspension_over_a_pause_the_pause_alone_is_charged_when_both_are_taken_back(hall: Hall) -> None:
    waiting(hall, "NOR:R")
    hall.at("10:10").give_floor()
    hall.at("10:11").pause_statement()
    hall.at("10:12").suspend_meeting()
    hall.at("10:42").resume_meeting()
    for _ in range(3):
        hall.at("10:43").undo()
    # 10:10 to 10:12, and 10:42 to 10:43
    assert hall.used() == 180
    hall.undo()
    assert hall.floor() is None
    hall.at("10:44").redo()
    assert (hall.status("NOR"), hall.used()) == ("speaking", 240)
    for _ in range(3):
        hall.redo()
    assert hall.used() == 60


def test_time_in_which_the_meeting_was_adjourned_is_not_charged_to_who_has_the_floor_back(hall: Hall) -> None:
    waiting(hall, "NOR:R")
    hall.at("10:10").give_floor()
    hall.at("10:12").end_statement()
    hall.at("10:13").adjourn_meeting()
    hall.at("15:00").undo()
    hall.undo()
    assert (hall.status("NOR"), hall.used()) == ("speaking", 180)
    hall.record.close()
    assert findings(hall.record.path) == []
    hall.restart()


def test_undo_and_redo_go_on_over_a_restart(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    hall.restart().undo()
    hall.restart().undo()
    assert hall.restart().order() == ""
    hall.redo()
    assert hall.restart().order() == "NOR"
    hall.redo()
    assert hall.order() == "NOR KEN"
    with hall.refuses("nothing to bring back"):
        hall.redo()


def test_another_act_ends_what_could_be_brought_back(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    hall.undo()
    hall.inscribe("CHL")
    with hall.refuses("nothing to bring back"):
        hall.redo()
    hall.undo()
    hall.undo()
    assert hall.order() == ""
    hall.redo()
    hall.redo()
    assert hall.order() == "NOR CHL"


def test_a_refused_act_does_not_end_what_could_be_brought_back(hall: Hall) -> None:
    waiting(hall, "NOR")
    hall.undo()
    with hall.refuses("Nobody has the floor"):
        hall.end_statement()
    hall.redo()
    assert hall.order() == "NOR"


def test_the_founding_is_never_taken_back(founded: Hall) -> None:
    with founded.refuses("nothing to take back"):
        founded.undo()
    founded.at("10:00").open_session()
    founded.undo()
    with founded.restart().refuses("nothing to take back"):
        founded.undo()
    with founded.refuses("either a sample|holds a conference already"):
        founded.found_conference("cosp8")


def test_nothing_is_ever_taken_out_of_the_journal(hall: Hall) -> None:
    waiting(hall, "NOR")
    hall.undo()
    hall.redo()
    hall.undo()
    told = [(line.act, line.undoes) for line in hall.record.lines(4)]
    assert told == [("inscribe", None), ("undo", 5), ("redo", 5), ("undo", 5)]
    assert [line.number for line in hall.record.lines()] == list(range(1, 9))


def test_row_keys_are_not_used_again_after_an_undo(hall: Hall) -> None:
    hall.inscribe("NOR")
    taken_back = hall.entry("NOR").id
    hall.undo()
    hall.inscribe("NOR")
    assert hall.entry("NOR").id > taken_back


def test_what_a_rehearsal_begins_with_is_not_taken_back(hall: Hall) -> None:
    waiting(hall, "NOR")
    hall.set_rehearsal_clock(30)
    with hall.refuses("nothing to take back"):
        hall.undo()


def test_time_is_not_taken_back(hall: Hall) -> None:
    hall.set_rehearsal_clock(30)
    waiting(hall, "NOR")
    hall.set_rehearsal_clock(60)
    hall.note_clock_step(5, True)
    hall.undo()
    assert hall.order() == ""
    hall.set_rehearsal_clock(120)
    hall.redo()
    assert hall.restart().order() == "NOR"
    assert hall.record.history.to_undo is not None
    assert hall.record.history.to_undo.act == "inscribe"


def test_an_undo_by_the_president_is_the_presidents(hall: Hall) -> None:
    waiting(hall, "NOR")
    hall.president.undo()
    assert hall.record.last is not None
    assert hall.record.last.by == "president"


FORGERIES: dict[str, Callable[[sqlite3.Connection], object]] = {
    "a row": lambda db: db.execute("UPDATE entry SET level = 'HS'"),
    "a row that is gone": lambda db: db.execute("DELETE FROM entry"),
    "an image": lambda db: db.execute(
        "UPDATE row_change SET after = replace(after, '\"R\"', '\"HS\"') WHERE table_name = 'entry'"
    ),
}


@pytest.mark.parametrize("forgery", list(FORGERIES))
def test_a_forged_row_is_found_when_it_would_be_taken_back(hall: Hall, forgery: str) -> None:
    waiting(hall, "NOR")
    hall.record.close()
    with contextlib.closing(sqlite3.connect(hall.record.path, isolation_level=None)) as db:
        FORGERIES[forgery](db)
    hall.record = type(hall.record).open(hall.record.path, to_write=True, is_checked=True)
    before = hall.everything()
    with pytest.raises(Damage):
        hall.undo()
    assert hall.everything() == before
    assert findings(hall.record.path)
    hall.inscribe("KEN")


def test_a_row_forged_while_the_console_is_open_is_found(hall: Hall) -> None:
    waiting(hall, "NOR")
    with contextlib.closing(sqlite3.connect(hall.record.path, isolation_level=None)) as db:
        db.execute("UPDATE entry SET name = 'Mr. X'")
    before = hall.everything()
    for act in ("undo", "give_floor"):
        with pytest.raises(Damage, match="not what the journal says"):
            hall.perform(act)
    assert hall.everything() == before
    hall.open_list("2")


def test_what_was_true_at_a_moment(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    at_noon = hall.everything()
    hall.at("12:30").withdraw("NOR")
    hall.at("12:31").undo()
    hall.at("12:32").close_session()
    assert rows(hall.record.as_of(when("12:00"))) == at_noon
    with type(hall.record).open(hall.record.path, to_write=False) as other:
        other.rewind(when("12:00"))
        assert Hall(other).everything() == at_noon
        with pytest.raises(Refusal, match="not yet founded"):
            other.rewind(when("2019-01-01T00:00:00+04:00"))


def test_the_stored_form_is_json_of_the_row(hall: Hall) -> None:
    waiting(hall, "NOR")
    with contextlib.closing(sqlite3.connect(hall.record.path)) as db:
        (after,) = db.execute("SELECT after FROM row_change WHERE table_name = 'entry'").fetchone()
    assert json.loads(after)["delegation"] == "NOR"
    assert json.loads(after)["list"] == LIST
