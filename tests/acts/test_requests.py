"""Inscribing, correcting and withdrawing (list rules 1, 8 and 9)."""

import pytest

from chairconsole.records.facts.lists import Entry
from chairconsole.rules.terms import Cabinet
from tests.room import LIST, Hall, waiting, when


def test_a_request_keeps_what_it_says(hall: Hall) -> None:
    hall.at("10:05").inscribe(
        "g77",
        name="Ms. A",
        level="M",
        title="Minister of Justice",
        honorific="H.E.",
        gender="f",
        on_behalf_of="egy",
        language="ar",
        received_at="2019-12-16T09:00:00+04:00",
        reference="NV/1",
        limit_s=300,
    )
    entry = hall.entry("G77")
    assert (entry.name, entry.level, entry.title, entry.honorific) == ("Ms. A", "M", "Minister of Justice", "H.E.")
    assert (entry.gender, entry.on_behalf_of, entry.language, entry.reference) == ("f", "EGY", "ar", "NV/1")
    assert (entry.received_at, entry.precedence_at, entry.limit_s) == (when("09:00"), when("09:00"), 300)
    assert hall.record.last is not None
    assert hall.record.last.args["delegation"] == "G77"


def test_a_bare_request_is_a_representatives_received_now(hall: Hall) -> None:
    hall.at("10:05:30").inscribe("NOR")
    entry = hall.entry("NOR")
    assert (entry.level, entry.received_at, entry.limit_s, entry.cabinet) == (
        "R",
        when("10:05:30"),
        None,
        "unconfirmed",
    )
    assert hall.last.startswith("Norway inscribed for 1(f), place 1 of 1: representative")


def test_received_later_than_the_act_is_refused(hall: Hall) -> None:
    with hall.refuses("cannot be later than the act itself"):
        hall.at("10:05").inscribe("NOR", received_at="2019-12-16T10:05:00.000001+04:00")
    hall.inscribe("NOR", received_at="2019-12-16T10:05:00+04:00")


@pytest.mark.parametrize(
    ("args", "why"),
    [
        ({"delegation": "XYZ"}, "No delegation is known by “XYZ”"),
        ({"delegation": ""}, "No delegation is known"),
        ({"delegation": "NOR", "list": "9"}, "There is no speakers list for 9"),
        ({"delegation": "NOR", "on_behalf_of": "XYZ"}, "No delegation is known by “XYZ”"),
        ({"delegation": "SECRETARIAT"}, "secretariat speaks outside every list"),
        ({"delegation": "NOR", "limit_s": 0}, "does not fit “limit_s”"),
        ({"delegation": "NOR", "level": "QQ"}, "does not fit “level”"),
    ],
)
def test_what_cannot_be_inscribed(hall: Hall, args: dict[str, object], why: str) -> None:
    with hall.refuses(why):
        hall.inscribe(**args)


def test_a_delegation_stands_once_among_those_who_wait_speak_or_were_passed_over(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    with hall.refuses("Norway already stands"):
        hall.inscribe("NOR", level="M")
    hall.pass_over("NOR")
    with hall.refuses("Norway already stands"):
        hall.inscribe("NOR")
    hall.recall("NOR")
    hall.give_floor(begin=False)
    with hall.refuses("Norway already stands"):
        hall.inscribe("NOR")
    hall.begin_statement()
    with hall.refuses("Norway already stands"):
        hall.inscribe("NOR")
    hall.after(60).end_statement()
    hall.inscribe("NOR")
    assert hall.order() == "KEN NOR"
    hall.withdraw("NOR")
    hall.inscribe("NOR")
    assert [e.status for e in hall.record.memory.all(Entry) if e.delegation == "NOR"] == [
        "spoken",
        "withdrawn",
        "waiting",
    ]


def test_the_same_delegation_may_stand_in_two_lists_and_a_group_beside_its_speaker(hall: Hall) -> None:
    hall.open_list("1(f)/reply")
    hall.inscribe("EGY")
    hall.inscribe("EGY", list="1(f)/reply")
    hall.inscribe("G-AFRICAN", on_behalf_of="EGY")
    assert (hall.order(), hall.order("1(f)/reply")) == ("EGY G-AFRICAN", "EGY")


def test_withdrawn_are_those_who_wait_or_were_passed_over(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN", "CHL")
    hall.pass_over("KEN")
    hall.at("10:10").withdraw("KEN", reason="gone home", in_writing=True)
    assert (hall.status("KEN"), hall.entry("KEN").reason) == ("withdrawn", "gone home")
    assert hall.entry("KEN").left_at == when("10:10")
    assert "in writing" in hall.last
    with hall.refuses("Kenya has withdrawn and does not stand in the list"):
        hall.withdraw("KEN")
    hall.give_floor("NOR", begin=False)
    with hall.refuses("Norway has the floor"):
        hall.withdraw("NOR")
    hall.begin_statement()
    with hall.refuses("Norway has the floor"):
        hall.withdraw("NOR")
    hall.withdraw("CHL")
    assert hall.order() == ""


def test_one_who_never_stood_there_cannot_be_withdrawn(hall: Hall) -> None:
    with hall.refuses("Norway does not stand in the list"):
        hall.withdraw("NOR")


def test_a_clerical_error_is_put_right_and_the_place_is_what_it_would_have_been(hall: Hall) -> None:
    waiting(hall, "NOR:R", "KEN:R", "CHL:R")
    hall.correct_entry("CHL", level="M", reason="read wrongly")
    assert (hall.order(), hall.entry("CHL").reason) == ("CHL NOR KEN", None)
    assert "read wrongly" in hall.last
    hall.correct_entry("CHL", level="VM", reason="read wrongly again")
    assert hall.order() == "NOR KEN CHL"
    hall.correct_entry("CHL", received_at="2019-12-16T10:01:30+04:00", reason="stamped late")
    assert hall.order() == "NOR CHL KEN"
    assert hall.entry("CHL").precedence_at == when("10:01:30")


def test_a_correction_may_lift_what_was_said(hall: Hall) -> None:
    hall.inscribe("NOR", limit_s=90, name="Mr. B", on_behalf_of="SWE")
    hall.correct_entry("NOR", limit_s=None, name=None, on_behalf_of=None, reason="of another")
    entry = hall.entry("NOR")
    assert (entry.limit_s, entry.name, entry.on_behalf_of) == (None, None, None)


def test_a_correction_of_the_time_received_obeys_the_bounds(hall: Hall) -> None:
    hall.inscribe("NOR")
    hall.correct_entry("NOR", received_at="2019-11-01T00:00:00+04:00", reason="came early")
    assert (hall.status("NOR"), hall.order()) == ("void", "")
    hall.correct_entry("NOR", received_at="2019-11-15T00:00:00+04:00", reason="no, on the day")
    assert (hall.status("NOR"), hall.entry("NOR").left_at) == ("waiting", None)
    with hall.refuses("the request came later"):
        hall.at("13:00").correct_entry("NOR", received_at="2019-12-16T12:00:01+04:00", reason="late")
    with hall.refuses("cannot be later than the act"):
        hall.correct_entry("NOR", received_at="2019-12-16T13:00:01+04:00", reason="to come")


def test_corrected_to_void_a_place_that_was_lent_is_gone(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN", "CHL")
    hall.pass_over("CHL")
    hall.recall("CHL")
    assert hall.order() == "CHL NOR KEN"
    hall.correct_entry("CHL", received_at="2019-11-01T00:00:00+04:00", reason="came early")
    hall.correct_entry("CHL", received_at="2019-12-16T10:03:00+04:00", reason="no")
    assert hall.order() == "NOR KEN CHL"


def test_a_correction_needs_an_entry_and_something_to_correct(hall: Hall) -> None:
    with hall.refuses("has no entry"):
        hall.correct_entry("NOR", level="M", reason="x")
    hall.inscribe("NOR")
    with hall.refuses("Say what is to be corrected"):
        hall.correct_entry("NOR", reason="x")
    with hall.refuses("needs “reason”"):
        hall.correct_entry("NOR", level="M")
    with hall.refuses("No delegation is known"):
        hall.correct_entry("NOR", on_behalf_of="XYZ", reason="x")


def test_what_was_found_of_a_minister_is_not_lost_by_another_correction(hall: Hall) -> None:
    hall.inscribe("NOR", level="M")
    hall.correct_entry("NOR", title="Minister", level="M", reason="x")
    assert hall.entry("NOR").cabinet is Cabinet.UNCONFIRMED


def test_of_several_entries_the_one_that_stands_is_corrected_or_else_the_last(hall: Hall) -> None:
    hall.inscribe("NOR", received_at="2019-11-01T00:00:00+04:00")
    hall.inscribe("NOR")
    hall.correct_entry("NOR", name="Mr. B", reason="x")
    named = [e.status for e in hall.record.memory.all(Entry) if e.name == "Mr. B"]
    assert named == ["waiting"]
    hall.withdraw("NOR")
    hall.restart().correct_entry("NOR", name="Mr. C", reason="x")
    named = [e.status for e in hall.record.memory.all(Entry) if e.name == "Mr. C"]
    assert named == ["withdrawn"]


def test_a_correction_never_touches_the_running_clock(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN")
    hall.at("10:10").give_floor("NOR")
    before = hall.statement()
    hall.at("10:11").correct_entry("NOR", limit_s=30, level="M", reason="x")
    hall.correct_entry("KEN", level="M", reason="x")
    assert (hall.statement(), hall.used(), hall.status("NOR")) == (before, 60, "speaking")
    assert hall.entry("NOR", LIST).limit_s == 30


@pytest.mark.parametrize(
    "told", [{"limit_s": "30"}, {"limit_s": True}, {"received_at": 1576000000}, {"received_at": "2019-12-16"}]
)
def test_arguments_of_another_kind_are_refused(hall: Hall, told: dict[str, object]) -> None:
    with hall.refuses("inscribe"):
        hall.inscribe("NOR", **told)


def test_a_text_promised_in_writing_is_kept(hall: Hall) -> None:
    hall.inscribe("NOR")
    hall.withdraw("NOR", in_writing=True)
    assert hall.entry("NOR").in_writing
