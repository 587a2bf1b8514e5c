"""The one act after which time may go back: what is told by the hour before, and what by the hour after."""

from contextlib import closing
from pathlib import Path

import pytest

from chairconsole.acts.forecasting import forecast
from chairconsole.ledger.looking_back import Past
from chairconsole.ledger.record import Record
from chairconsole.ledger.rehearsal import copy_to_rehearse
from chairconsole.ledger.verifying import findings
from chairconsole.records.facts.session import Rehearsal
from chairconsole.rules.refusal import Refusal
from tests.room import LIST, Hall, replayed, rows, waiting, when

FOUR_HOURS = 4 * 3600


@pytest.fixture
def ahead(hall: Hall) -> Hall:
    """Give a hall whose clock is four hours ahead: Norway has spoken, Kenya and Chile wait, the list is closed."""
    hall.change_list(closes=None)
    waiting(hall.at("14:00"), "NOR", "KEN", "CHL")
    hall.at("14:10").give_floor()
    hall.at("14:12").end_statement()
    hall.at("14:15").close_list()
    return hall


def test_time_goes_back_and_the_record_stays_sound(ahead: Hall) -> None:
    ahead.at("14:20").correct_clock(-FOUR_HOURS, "the laptop was four hours ahead")
    assert ahead.last == (
        "The clock was set back by 4:00:00: the laptop was four hours ahead; 2 requests bear a later hour"
    )
    assert ahead.now == when("10:20")
    with ahead.refuses("dated 2019-12-16T06:19:59Z, before the last one .2019-12-16T06:20:00Z."):
        ahead.record.perform("open_session", when("10:19:59"), ahead.acting)
    with ahead.refuses("declared closed"):
        ahead.inscribe("PER")
    ahead.at("10:20").reopen_list()
    ahead.at("10:25").give_floor()
    assert ahead.after(60).used() == 60
    ahead.end_statement()
    assert findings(ahead.record.path) == []
    with closing(replayed(ahead.record, ahead.record.path.with_suffix(".again"))) as again:
        assert rows(again.memory) == ahead.everything()


def test_time_goes_forward_too(ahead: Hall) -> None:
    ahead.at("14:20").correct_clock(90.5, "late")
    assert ahead.last == "The clock was set forward by 0:01:30: late"
    with ahead.refuses("before the last one"):
        ahead.record.perform("open_session", when("14:21"), ahead.acting)
    ahead.decide(LIST, "x")
    assert findings(ahead.record.path) == []


def test_the_clock_stands_still_for_whoever_has_the_floor(ahead: Hall) -> None:
    ahead.at("14:20").give_floor(begin=False)
    with ahead.refuses("cannot be corrected while Kenya has the floor"):
        ahead.correct_clock(-1, "x")


def test_no_clock_is_set_to_where_no_file_reaches(ahead: Hall) -> None:
    ahead.at("2950-01-01T00:00:00+00:00")
    with ahead.refuses("a year that no file can hold"):
        ahead.correct_clock(99 * 366.0 * 86_400, "x")
    with ahead.refuses("does not fit"):
        ahead.correct_clock(float("nan"), "x")


def test_undo_looks_through_a_correction_but_gives_no_clock_back(ahead: Hall) -> None:
    ahead.at("14:20").correct_clock(-FOUR_HOURS, "ahead")
    ahead.at("10:21").undo()
    assert "declared closed" in ahead.last
    with ahead.refuses("Norway cannot have the floor back by the hour before"):
        ahead.undo()
    ahead.redo()
    assert ahead.restart().order() == "KEN CHL"


def test_a_floor_given_before_and_taken_back_is_not_brought_back(ahead: Hall) -> None:
    ahead.at("14:20").give_floor()
    ahead.undo()
    ahead.correct_clock(-FOUR_HOURS, "ahead")
    with ahead.refuses("Kenya cannot have the floor back"):
        ahead.redo()
    ahead.give_floor()


def test_who_has_the_floor_now_keeps_nobody_from_taking_back_something_else(ahead: Hall) -> None:
    ahead.at("14:20").correct_clock(-FOUR_HOURS, "ahead")
    ahead.give_floor()
    ahead.decide(LIST, "x")
    ahead.note_clock_step(3, True)
    ahead.undo()
    floor = ahead.floor()
    assert floor is not None
    assert floor.delegation == "KEN"
    ahead.end_statement()
    ahead.restart().decide(LIST, "y")


def test_a_rehearsals_time_goes_with_a_correction(ahead: Hall) -> None:
    ahead.set_rehearsal_clock(100)
    ahead.at("14:20").correct_clock(-60, "x")
    (rehearsal,) = ahead.record.memory.all(Rehearsal)
    assert rehearsal.offset_s == 40


def test_a_copy_to_rehearse_begins_where_the_corrected_clock_stands(ahead: Hall, tmp_path: Path) -> None:
    ahead.at("14:20").correct_clock(3600, "late")
    copy_to_rehearse(ahead.record.path, tmp_path / "r.conference", when("09:00"))
    assert findings(tmp_path / "r.conference") == []


def test_a_rehearsals_leap_gives_no_clock_back_either(ahead: Hall) -> None:
    ahead.set_rehearsal_clock(0)
    ahead.at("14:20").give_floor()
    ahead.at("14:21").end_statement()
    ahead.at("17:40").set_rehearsal_clock(60)
    with ahead.refuses("Kenya cannot have the floor back"):
        ahead.undo()


def test_nobody_goes_on_by_an_hour_that_is_still_to_come(ahead: Hall) -> None:
    ahead.at("14:20").correct_clock(-FOUR_HOURS, "ahead")
    with ahead.refuses("Norway cannot have the floor back by the hour before"):
        ahead.at("10:21").continue_statement("NOR")
    ahead.at("14:13").continue_statement("NOR")
    ahead.at("14:15").end_statement()
    assert findings(ahead.record.path) == []


def test_as_it_stood_means_up_to_the_last_act_dated_not_later(ahead: Hall) -> None:
    ahead.at("14:20").correct_clock(-FOUR_HOURS, "ahead")
    ahead.at("10:25").withdraw("KEN")
    with Record.open(ahead.record.path, to_write=False) as reader:
        past = Past(reader)
        past.go_to_moment(when("10:30"))
        assert past.is_present
        past.go_to_moment(when("10:22"))
        assert past.at < when("14:00")
        reader.rewind(when("10:30"))
        assert Hall(reader).order() == "CHL"
        reader.rewind(when("09:49"))
        assert reader.last is not None
        assert reader.last.act != "correct_clock"
        with pytest.raises(Refusal):
            reader.rewind(when("2019-01-01T00:00:00+00:00"))


def test_the_forecast_counts_from_the_hour_that_is(ahead: Hall) -> None:
    ahead.at("14:20").correct_clock(-FOUR_HOURS, "ahead")
    room = ahead.record.room(ahead.now)
    begins = forecast(room, room.list(LIST)).expected[0].start
    assert begins is not None
    assert begins < when("10:30")
