"""Items taken up, alone or together, left and concluded, and what is told where that goes against the usual."""

import pytest

from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.session import Conference
from chairconsole.rules.terms import AgendaState
from tests.room import LIST, Hall, waiting


def state(hall: Hall, number: str) -> AgendaState:
    found = hall.record.memory.get(AgendaItem, number)
    assert found is not None
    return found.state


def in_hand(hall: Hall) -> tuple[str, ...]:
    return next(iter(hall.record.memory.all(Conference))).in_hand


def told(hall: Hall) -> list[str]:
    assert hall.record.last is not None
    return list(hall.record.last.remarks)


def test_items_taken_up_together_are_both_in_hand(hall: Hall) -> None:
    hall.perform("take_up_item", items=["5", "6"])
    assert hall.last == "Items 5 and 6 taken up together: Asset recovery; International cooperation"
    assert (in_hand(hall), state(hall, "5"), state(hall, "6")) == (("5", "6"), "open", "open")
    assert state(hall, LIST) == "suspended"
    hall.take_up_item("6")
    assert (in_hand(hall), state(hall, "5"), state(hall, "6")) == (("6",), "suspended", "open")


def test_of_items_in_hand_together_each_is_concluded_by_itself(hall: Hall) -> None:
    hall.perform("take_up_item", items=["5", "6", "5"])
    hall.decide("5", "The guidelines are noted.")
    hall.conclude_item("5")
    assert (told(hall), in_hand(hall)) == ([], ("6",))
    hall.conclude_item("6")
    assert told(hall) == ["The question of item 6 itself was not decided."]
    assert in_hand(hall) == ()


@pytest.mark.parametrize("args", [{}, {"item": "5", "items": ["6"]}, {"items": []}])
def test_either_one_item_is_taken_up_or_several(hall: Hall, args: dict[str, object]) -> None:
    with hall.refuses("Say which item is taken up"):
        hall.perform("take_up_item", **args)


def test_one_list_serves_items_taken_up_together(hall: Hall) -> None:
    hall.perform("open_list", list="5", **{"with": ["6", "5"]})
    assert hall.last == "List of speakers opened for 5, together with 6"
    hall.inscribe("NOR", list="5")
    hall.perform("take_up_item", items=["6", "5"])
    hall.give_floor()
    assert hall.statement().delegation == "NOR"
    hall.end_statement()
    hall.inscribe("KEN", list="5")
    hall.take_up_item("6")
    hall.give_floor()
    assert hall.statement().delegation == "KEN"


def test_an_item_has_one_list(hall: Hall) -> None:
    hall.perform("open_list", list="5", **{"with": ["6"]})
    with hall.refuses("Item 6 has a list already: 5"):
        hall.open_list("6")
    with hall.refuses("Item 6 has a list already: 5"):
        hall.perform("open_list", list="2", **{"with": ["6"]})
    with hall.refuses("has no item 99"):
        hall.perform("open_list", list="2", **{"with": ["99"]})
    hall.perform("open_list", list="5", **{"with": ["6", "7"]})
    assert hall.last.endswith("together with 6, 7"), "opened anew while it has no entries"


def test_before_the_opening_between_meetings_and_after_the_closure_it_is_told(founded: Hall) -> None:
    hall = founded.at("09:55")
    hall.take_up_item("9")
    assert told(hall) == ["The session has not been opened."]
    hall.decide("10", "The report is adopted.")
    assert told(hall) == ["The session has not been opened."]
    hall.conclude_item("10")
    assert told(hall) == ["The session has not been opened."], "its question was decided"
    hall.adopt_agenda()
    assert told(hall) == ["The session has not been opened."]
    hall.at("10:00").open_session()
    hall.take_up_item("1(a)")
    assert told(hall) == ["No meeting is in session."]
    hall.call_to_order(1)
    hall.take_up_item("1(a)")
    assert told(hall) == []
    hall.adjourn_meeting()
    hall.close_session()
    hall.conclude_item("1(a)")
    assert told(hall) == ["The session has been closed."]


def test_parts_never_opened_are_told_when_the_whole_is_concluded(hall: Hall) -> None:
    for number in ("1(a)", "1(b)", "1(c)"):
        hall.take_up_item(number)
    hall.conclude_item("1")
    assert told(hall) == ["Never opened under item 1: 1(d) and 1(e)."]
    hall.delete_item("1(d)")
    hall.conclude_item("1")
    assert told(hall) == ["Never opened under item 1: 1(e)."], "what was deleted is no part of it"


def test_opening_and_general_discussion_have_no_question(hall: Hall) -> None:
    for number in ("1(a)", LIST):
        hall.conclude_item(number)
        assert told(hall) == []


def test_a_list_closed_or_an_extension_is_not_the_question_of_its_item(hall: Hall) -> None:
    hall.take_up_item("2")
    hall.open_list("2")
    hall.close_list("2", decision="The list is closed.")
    hall.extend_meeting("2019-12-16T13:30:00+04:00", decision="The meeting goes on.")
    hall.conclude_item("2")
    assert told(hall) == ["The question of item 2 itself was not decided."]


def test_a_decision_on_a_list_belongs_to_the_item_of_the_list(hall: Hall) -> None:
    waiting(hall, "NOR")
    hall.take_up_item("2")
    hall.close_list(decision="The list is closed.")
    hall.reopen_list(decision="It is open.")
    hall.change_list(limit_s=200, decision="200 seconds.")
    assert {decision.item for decision in hall.record.memory.all(Decision)} == {LIST}
