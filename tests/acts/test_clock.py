"""The marks on the speaker's clock: pauses, granted time, outages; and what never touches it."""

import pytest

from tests.room import LIST, Hall, waiting, when


@pytest.fixture
def speaking(hall: Hall) -> Hall:
    """Give a hall in which Norway speaks since 10:10, and Kenya and Chile wait."""
    waiting(hall, "NOR", "KEN", "CHL")
    hall.at("10:10").give_floor()
    return hall


def test_a_pause_holds_the_remainder_exactly(speaking: Hall) -> None:
    speaking.at("10:11:00.25").pause_statement()
    assert speaking.last == "Norway paused after 1:00"
    assert (speaking.at("10:30").used(), speaking.shown()) == (60.25, 180)
    speaking.resume_statement()
    assert speaking.at("10:31").used() == 120.25


def test_a_pause_is_made_and_ended_once(speaking: Hall) -> None:
    with speaking.refuses("The clock of Norway is running"):
        speaking.resume_statement()
    speaking.pause_statement()
    with speaking.refuses("The clock of Norway is paused already"):
        speaking.pause_statement()


def test_paused_one_may_end(speaking: Hall) -> None:
    speaking.at("10:11").pause_statement()
    speaking.at("10:20").end_statement()
    assert (speaking.used(), speaking.last) == (60, "Norway ended after 1:00 of 4:00")


def test_granted_time_changes_the_limit_of_the_one_who_has_the_floor(speaking: Hall) -> None:
    speaking.at("10:13").grant_time(30)
    assert (speaking.statement().limit_s, speaking.shown()) == (270, 90)
    speaking.grant_time(-200)
    assert (speaking.statement().limit_s, speaking.shown()) == (70, -110)
    for seconds in (-70, -71, -9999):
        with speaking.refuses(r"no time at all. \(List rule 8\)"):
            speaking.grant_time(seconds)
    speaking.grant_time(-69)
    assert speaking.statement().limit_s == 1


def test_a_grant_of_nothing_is_journalled(speaking: Hall) -> None:
    number = speaking.grant_time(0).line.number
    assert speaking.record.last is not None
    assert (speaking.record.last.number, speaking.statement().limit_s) == (number, 240)


def test_a_grant_beyond_all_measure_is_refused(speaking: Hall) -> None:
    for seconds in (10**30, -(10**30), 86_401):
        with speaking.refuses("does not fit “seconds”"):
            speaking.grant_time(seconds)
    speaking.grant_time(30)


def test_an_outage_is_held_within_what_has_passed(speaking: Hall) -> None:
    speaking.at("10:13").hold_outage(**{"from": when("10:11").isoformat(), "to": when("10:12").isoformat()})
    assert (speaking.used(), speaking.last) == (120, "1:00 of outage not counted for Norway")
    speaking.hold_outage(**{"from": when("10:11:30").isoformat(), "to": when("10:12:30").isoformat()})
    assert (speaking.used(), speaking.last) == (90, "0:30 of outage not counted for Norway")
    speaking.hold_outage(**{"from": when("09:10").isoformat(), "to": when("10:10:10").isoformat()})
    assert (speaking.used(), speaking.last) == (80, "0:10 of outage not counted for Norway")
    with speaking.refuses("cannot be later than the act"):
        speaking.hold_outage(**{"from": when("10:12").isoformat(), "to": when("10:13:01").isoformat()})
    for start in ("10:12", "10:11:59"):
        with speaking.refuses("must end after it began"):
            speaking.hold_outage(**{"from": when("10:12").isoformat(), "to": when(start).isoformat()})


def test_an_outage_held_in_a_pause_counts_once(speaking: Hall) -> None:
    speaking.at("10:11").pause_statement()
    speaking.at("10:13").resume_statement()
    speaking.at("10:14").hold_outage(**{"from": when("10:12").isoformat(), "to": when("10:13:30").isoformat()})
    assert speaking.used() == 90


def test_a_beginning_put_right_after_pauses(speaking: Hall) -> None:
    speaking.at("10:11").pause_statement()
    speaking.at("10:12").resume_statement()
    speaking.at("10:13").begin_statement("2019-12-16T10:11:30+04:00")
    assert speaking.used() == 60


def test_a_suspension_pauses_and_the_resumption_leaves_paused(speaking: Hall) -> None:
    speaking.at("10:11").suspend_meeting()
    assert speaking.at("10:20").used() == 60
    speaking.resume_meeting()
    assert speaking.at("10:30").used() == 60
    speaking.resume_statement()
    assert speaking.at("10:31").used() == 120


def test_a_suspension_leaves_one_who_is_paused_or_only_called_alone(hall: Hall) -> None:
    waiting(hall, "NOR")
    hall.at("10:10").give_floor(begin=False)
    hall.suspend_meeting()
    hall.resume_meeting()
    hall.begin_statement()
    hall.at("10:11").pause_statement()
    hall.suspend_meeting()
    hall.resume_meeting()
    hall.at("10:12").resume_statement()
    assert hall.at("10:13").used() == 120


def test_edits_of_the_queue_never_touch_the_running_clock(speaking: Hall) -> None:
    speaking.at("10:11")
    before, used = speaking.statement(), speaking.used()
    speaking.inscribe("PER", level="HS")
    speaking.pass_over("KEN")
    speaking.recall("KEN")
    speaking.withdraw("CHL")
    speaking.correct_entry("KEN", level="M", reason="x")
    speaking.correct_entry("NOR", limit_s=10, level="M", reason="x")
    speaking.change_list(limit_s=60, precedence="none")
    speaking.close_list()
    speaking.reopen_list()
    speaking.open_list("2")
    speaking.take_up_item("2")
    speaking.conclude_item(LIST)
    assert (speaking.statement(), speaking.used(), speaking.shown()) == (before, used, 180)
    assert speaking.marks(before) == []


def test_a_hundred_pauses_change_nothing(speaking: Hall) -> None:
    for _ in range(100):
        speaking.after(0.1).pause_statement()
        speaking.after(0.37).resume_statement()
    assert (speaking.used(), speaking.shown()) == (10, 230)
    assert speaking.restart().used() == 10
