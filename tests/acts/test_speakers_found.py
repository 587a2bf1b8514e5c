"""Findings on cabinet rank, replacements, and corrections that follow them (list rules 3 and 4)."""

import pytest

from tests.room import LIST, Hall, waiting, when


def test_findings_on_cabinet_rank_keep_their_evidence_and_the_last_holds(hall: Hall) -> None:
    waiting(hall, "NOR:M", "KEN:M", "CHL:R")
    hall.at("11:00").confirm_cabinet("NOR", "note of 12 Dec", member=False)
    assert (hall.order(), hall.entry("NOR").cabinet_evidence) == ("KEN NOR CHL", "note of 12 Dec")
    assert hall.basis("NOR").startswith("Minister, found no member of the cabinet on 16 Dec, so one rung lower")
    hall.confirm_cabinet("NOR", "the list of the cabinet")
    assert (hall.order(), hall.entry("NOR").cabinet, hall.entry("NOR").precedence_at) == (
        "NOR KEN CHL",
        "member",
        when("10:01"),
    )


def test_a_finding_is_for_a_minister_who_stands_in_the_list(hall: Hall) -> None:
    waiting(hall, "NOR:M", "KEN:DPM", "CHL:M")
    with hall.refuses("Kenya speaks as deputy prime minister: cabinet rank is a question for a minister"):
        hall.confirm_cabinet("KEN", "note")
    with hall.refuses("Say on what evidence"):
        hall.confirm_cabinet("NOR", "  ")
    with hall.refuses("Albania does not stand"):
        hall.confirm_cabinet("ALB", "note")
    hall.give_floor("NOR", begin=False)
    hall.confirm_cabinet("NOR", "note")
    hall.begin_statement()
    hall.confirm_cabinet("NOR", "note")
    hall.end_statement()
    with hall.refuses("Norway has spoken and does not stand"):
        hall.confirm_cabinet("NOR", "note")
    hall.pass_over("CHL")
    hall.confirm_cabinet("CHL", "note", member=False)
    assert hall.entry("CHL").cabinet == "not_member"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("M", "HS", "10:01"),
        ("M", "VM", "11:30"),
        ("VM", "R", "10:01"),
        ("R", "M", "11:30"),
        ("HS", "M", "10:01"),
    ],
)
def test_a_replacement_keeps_its_time_on_the_same_rung_only(hall: Hall, before: str, after: str, expected: str) -> None:
    waiting(hall, f"NOR:{before}", "KEN:R")
    hall.at("12:00").replace_speaker("NOR", "Ms. X", after, notified_at="2019-12-16T11:30:00+04:00")
    entry = hall.entry("NOR")
    assert (entry.precedence_at, entry.received_at) == (when(expected), when("10:01"))
    assert (entry.name, entry.level, entry.cabinet) == ("Ms. X", after, "unconfirmed")


def test_a_minister_found_no_member_counts_one_rung_lower_when_replaced(hall: Hall) -> None:
    waiting(hall, "NOR:M", "KEN:R", "CHL:M")
    hall.confirm_cabinet("NOR", "none", member=False)
    hall.confirm_cabinet("CHL", "none", member=False)
    hall.at("12:00").replace_speaker("NOR", "Ms. X", "VM")
    assert hall.entry("NOR").precedence_at == when("10:01")
    hall.replace_speaker("CHL", "Mr. Y", "M")
    assert hall.entry("CHL").precedence_at == when("12:00")


def test_an_unconfirmed_minister_counts_as_one_when_replaced_even_where_no_place_is_held(hall: Hall) -> None:
    hall.change_list(hold_place_until_confirmed=False)
    waiting(hall, "NOR:M")
    hall.at("12:00").replace_speaker("NOR", "Ms. X", "HG")
    assert hall.entry("NOR").precedence_at == when("10:01")


def test_a_replacement_keeps_what_is_not_named_but_not_the_person(hall: Hall) -> None:
    person = {"title": "Minister", "honorific": "H.E.", "gender": "m"}
    hall.inscribe("NOR", level="M", name="Mr. A", language="fr", reference="NV/1", limit_s=90, **person)
    hall.confirm_cabinet("NOR", "note")
    hall.replace_speaker("NOR", "Ms. X", "M", honorific="H.E. Ms.")
    entry = hall.entry("NOR")
    assert (entry.title, entry.honorific, entry.gender) == (None, "H.E. Ms.", None)
    assert (entry.language, entry.reference, entry.limit_s) == ("fr", "NV/1", 90)
    assert (entry.cabinet, entry.cabinet_evidence) == ("unconfirmed", None)


def test_who_can_be_replaced(hall: Hall) -> None:
    waiting(hall, "NOR:M", "KEN:M")
    hall.pass_over("KEN")
    hall.close_list()
    hall.replace_speaker("KEN", "Ms. X", "M")
    assert hall.status("KEN") == "passed_over"
    hall.give_floor("NOR", begin=False)
    with hall.refuses("Norway has the floor"):
        hall.replace_speaker("NOR", "Ms. X", "M")
    hall.begin_statement()
    hall.end_statement()
    with hall.refuses("Norway has spoken and does not stand in the list"):
        hall.replace_speaker("NOR", "Ms. X", "M")
    with hall.refuses("cannot be later than the act"):
        hall.replace_speaker("KEN", "Ms. X", "M", notified_at="2019-12-16T18:00:00+04:00")


def test_a_slip_in_the_level_of_a_replacement_costs_no_place(hall: Hall) -> None:
    waiting(hall, "NOR:M", "KEN:M", "CHL:R")
    hall.at("12:00").replace_speaker("NOR", "Ms. X", "VM")
    assert hall.order() == "KEN CHL NOR"
    hall.correct_entry("NOR", level="M", reason="she is a minister")
    assert (hall.order(), hall.entry("NOR").precedence_at) == ("NOR KEN CHL", when("10:01"))
    hall.correct_entry("NOR", level="VM", reason="she is not")
    assert (hall.order(), hall.entry("NOR").precedence_at) == ("KEN CHL NOR", when("12:00"))
    hall.correct_entry("NOR", level="CD", reason="chair of the delegation")
    assert hall.entry("NOR").precedence_at == when("12:00")


def test_a_slip_in_the_level_is_judged_by_the_precedence_that_the_list_had_at_the_replacement(hall: Hall) -> None:
    waiting(hall, "NOR:VM", "KEN:R")
    hall.at("12:00").replace_speaker("NOR", "Ms. X", "M")
    hall.change_list(precedence="protocol")
    hall.correct_entry("NOR", level="R", reason="a representative")
    assert (hall.entry("NOR").precedence_at, hall.order()) == (when("10:01"), "NOR KEN")


def test_a_slip_in_the_time_received_is_put_right_where_the_time_has_gone_by_exchange(hall: Hall) -> None:
    waiting(hall, "NOR:R", "KEN:R", "CHL:R")
    hall.perform("exchange_places", list=LIST, delegation="NOR", **{"with": "CHL"}, copied=True)
    assert hall.order() == "CHL KEN NOR"
    hall.correct_entry("NOR", received_at="2019-12-16T10:02:30+04:00", reason="it came later")
    assert hall.order() == "KEN CHL NOR"
    assert (hall.entry("CHL").precedence_at, hall.entry("NOR").received_at) == (when("10:02:30"), when("10:02:30"))


def test_a_slip_in_the_time_received_of_one_replaced_is_kept_for_a_correction_of_the_level(hall: Hall) -> None:
    waiting(hall, "NOR:M", "KEN:M")
    hall.at("12:00").replace_speaker("NOR", "Ms. X", "R")
    hall.correct_entry("NOR", received_at="2019-12-16T10:02:30+04:00", reason="it came later")
    assert hall.entry("NOR").precedence_at == when("12:00")
    hall.correct_entry("NOR", level="M", reason="a minister")
    assert (hall.entry("NOR").precedence_at, hall.order()) == (when("10:02:30"), "KEN NOR")


def test_a_correction_keeps_a_finding_and_a_place_lent(hall: Hall) -> None:
    waiting(hall, "NOR:R", "KEN:R", "CHL:M")
    hall.confirm_cabinet("CHL", "note")
    hall.correct_entry("CHL", level="HS", reason="x")
    hall.correct_entry("CHL", level="M", reason="no")
    assert hall.entry("CHL").cabinet == "member"
    hall.move_entry("KEN", before="NOR", reason="x")
    hall.correct_entry("KEN", level="VM", reason="x")
    assert hall.order() == "CHL KEN NOR"
