"""Opening, changing, closing and reopening a list, and what becomes of requests meanwhile (list rule 1)."""

import pytest

from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.rules.terms import Precedence
from tests.room import LIST, Hall, waiting, when


def listed(hall: Hall, code: str = LIST) -> SpeakersList:
    found = hall.record.memory.get(SpeakersList, code)
    assert found is not None
    return found


def decisions(hall: Hall) -> list[str]:
    return [decision.text for decision in hall.record.memory.all(Decision)]


def test_a_list_opens_with_the_contracts_defaults(hall: Hall) -> None:
    hall.open_list("2")
    assert listed(hall, "2") == SpeakersList(
        code="2",
        item="2",
        limit_s=240,
        limit_group_s=420,
        precedence=Precedence.MINISTERIAL,
        groups_first=False,
        observers_last=True,
        hold_place_until_confirmed=True,
    )


def test_a_list_opens_with_what_is_named(hall: Hall) -> None:
    hall.open_list("2", opens="2019-12-16T09:00:00+04:00", limit_s=180, precedence="protocol", groups_first=True)
    opened = listed(hall, "2")
    assert (opened.opens, opened.limit_s, opened.limit_group_s) == (when("09:00"), 180, 420)
    assert (opened.precedence, opened.groups_first) == (Precedence.PROTOCOL, True)


def test_a_list_of_replies_belongs_to_its_item(hall: Hall) -> None:
    hall.open_list("1(f)/reply", limit_s=120)
    assert listed(hall, "1(f)/reply").item == LIST


@pytest.mark.parametrize("code", ["99", "1(f)/reply/reply", "/reply", "", "1(F)"])
def test_a_list_needs_an_item_of_the_agenda(hall: Hall, code: str) -> None:
    with hall.refuses("The agenda has no item"):
        hall.open_list(code)


def test_a_list_opens_anew_only_while_it_has_no_entries(hall: Hall) -> None:
    hall.close_list()
    hall.open_list(LIST, limit_s=120)
    assert (listed(hall).limit_s, listed(hall).closed_at) == (120, None)
    hall.after(60).inscribe("NOR")
    with hall.refuses("has entries; change it instead"):
        hall.open_list(LIST)
    hall.withdraw("NOR")
    with hall.refuses("has entries; change it instead"):
        hall.open_list(LIST)


def test_a_change_names_only_what_changes_and_may_lift_a_bound(hall: Hall) -> None:
    before = listed(hall)
    hall.change_list(limit_s=180, closes=None, decision="The limit is three minutes.")
    assert listed(hall) == before.but(limit_s=180, closes=None)
    assert decisions(hall) == ["The limit is three minutes."]


def test_a_change_of_limit_is_for_those_not_yet_called(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN", "G77").inscribe("CHL", limit_s=90)
    hall.at("10:10").give_floor("NOR")
    hall.change_list(limit_s=120, limit_group_s=300)
    assert hall.statement().limit_s == 240
    for delegation, limit_s in (("KEN", 120), ("G77", 300), ("CHL", 90)):
        hall.after(60).end_statement()
        hall.give_floor(delegation)
        assert hall.statement().limit_s == limit_s


def test_a_change_of_precedence_reorders_those_who_wait(hall: Hall) -> None:
    waiting(hall, "NOR:R", "KEN:M", "CHL:HS")
    assert hall.order() == "KEN CHL NOR"
    hall.change_list(precedence="protocol")
    assert hall.order() == "CHL KEN NOR"
    hall.change_list(precedence="none")
    assert hall.order() == "NOR KEN CHL"


def test_a_change_must_change_something_of_a_list_that_is_there(hall: Hall) -> None:
    with hall.refuses("Say what is to change"):
        hall.change_list()
    with hall.refuses("no speakers list for 9"):
        hall.change_list(list="9", limit_s=10)
    with hall.refuses("limit_s"):
        hall.change_list(limit_s=0)


def test_received_before_the_opening_is_void_and_must_be_made_again(hall: Hall) -> None:
    hall.inscribe("NOR", received_at="2019-11-14T23:59:59.999999+04:00")
    assert (hall.status("NOR"), hall.order()) == ("void", "")
    hall.inscribe("NOR", received_at="2019-11-15T00:00:00+04:00")
    assert (hall.status("NOR"), hall.order()) == ("waiting", "NOR")


def test_one_who_stands_in_the_list_is_refused_even_where_the_request_would_be_void(hall: Hall) -> None:
    hall.inscribe("NOR")
    with hall.refuses(r"already stands .*rule 9"):
        hall.inscribe("NOR", received_at="2019-11-01T00:00:00+04:00")


def test_at_the_deadline_a_request_is_in_time_and_just_after_it_is_not(hall: Hall) -> None:
    hall.at("12:00").inscribe("NOR")
    with hall.refuses(r"closed on 16 Dec 12:00; the request came later. \(List rule 1\)"):
        hall.at("12:00:00.000001").inscribe("KEN")
    with hall.refuses("the request came later"):
        hall.at("14:00").inscribe("KEN", received_at="2019-12-16T12:00:01+04:00")
    hall.inscribe("KEN", received_at="2019-12-16T11:59:59+04:00")
    assert hall.order() == "KEN NOR"


def test_a_list_is_declared_closed_before_its_deadline(hall: Hall) -> None:
    hall.at("11:00").close_list(decision="The list is closed.")
    assert decisions(hall) == ["The list is closed."]
    with hall.refuses("declared closed on 16 Dec 11:00"):
        hall.inscribe("NOR")
    hall.at("11:00:01").inscribe("NOR", received_at="2019-12-16T10:59:59+04:00")
    with hall.refuses("closed already"):
        hall.close_list()


def test_a_list_is_declared_closed_after_its_deadline_too(hall: Hall) -> None:
    hall.at("12:30").close_list()
    with hall.refuses("the request came later"):
        hall.inscribe("NOR", received_at="2019-12-16T12:15:00+04:00")


def test_reopening_lifts_declaration_and_deadline(hall: Hall) -> None:
    with hall.refuses("is open"):
        hall.at("11:00").reopen_list()
    hall.close_list()
    hall.reopen_list(decision="The list is open again.")
    assert (listed(hall).closed_at, listed(hall).closes) == (None, None)
    assert decisions(hall) == ["The list is open again."]
    hall.at("15:00").inscribe("NOR")
    with hall.refuses("is open"):
        hall.reopen_list()
    hall.close_list()


def test_a_deadline_that_has_passed_is_enough_to_reopen(hall: Hall) -> None:
    hall.at("12:01").reopen_list()
    hall.inscribe("NOR")
    assert hall.order() == "NOR"


def test_closed_or_not_those_in_the_list_go_on(hall: Hall) -> None:
    waiting(hall, "NOR", "KEN", "CHL")
    hall.at("12:30").close_list()
    hall.pass_over("NOR")
    hall.recall("NOR")
    hall.withdraw("CHL")
    hall.give_floor()
    assert (hall.status("NOR"), hall.order()) == ("speaking", "KEN")


@pytest.mark.parametrize("act", ["close_list", "reopen_list"])
def test_an_unknown_list_is_refused(hall: Hall, act: str) -> None:
    with hall.refuses("no speakers list for 7"):
        hall.perform(act, list="7")
