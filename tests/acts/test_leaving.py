"""Who leaves a list without speaking: in writing, or to another item's list."""

import pytest

from chairconsole.records.facts.lists import Entry
from chairconsole.records.facts.texts import StatementText
from tests.room import LIST, Hall, waiting, when


@pytest.fixture
def three(hall: Hall) -> Hall:
    """Give a hall in which three wait, and item 4 has a list."""
    waiting(hall, "NOR:M", "KEN:R", "CHL:R")
    hall.open_list("4")
    return hall


def test_all_who_wait_go_over_in_their_order(three: Hall) -> None:
    three.move_entry("CHL", before="KEN", reason="x")
    three.at("17:40").transfer("4", reason="no time left")
    assert (three.order(), three.order("4")) == ("", "NOR CHL KEN")
    assert three.last == "3 delegations transferred from the list for 1(f) to that for 4: no time left"
    entries = [e for e in three.record.memory.all(Entry) if e.delegation == "NOR"]
    assert [(e.list, e.status) for e in entries] == [(LIST, "transferred"), ("4", "waiting")]
    assert (entries[1].received_at, entries[1].transferred_from) == (when("17:40"), LIST)


def test_what_is_known_of_the_speaker_goes_along_and_a_place_does_not(three: Hall) -> None:
    three.confirm_cabinet("NOR", "note")
    three.attach_text("NOR", "We thank you.")
    three.correct_entry("NOR", name="Ms. A", limit_s=90, reference="NV/1", reason="x")
    three.transfer("4", "NOR")
    entry = three.entry("NOR", "4")
    assert (entry.name, entry.level, entry.cabinet, entry.limit_s) == ("Ms. A", "M", "member", 90)
    assert [text.entry for text in three.record.memory.all(StatementText)] == [entry.id]
    assert "transferred from the list for 1(f)" in three.basis("KEN") or three.order() == "KEN CHL"


def test_several_are_named_at_once(three: Hall) -> None:
    three.transfer("4", delegations=["CHL", "NOR"])
    assert (three.order(), three.order("4")) == ("KEN", "NOR CHL")
    assert three.record.last is not None
    assert three.record.last.args["delegations"] == ["NOR", "CHL"]


@pytest.mark.parametrize(
    ("args", "why"),
    [
        ({"to": LIST}, "A transfer is to another list"),
        ({"to": "9"}, "There is no speakers list for 9"),
        ({"to": "4", "delegation": "ALB"}, "Albania does not stand"),
        ({"to": "4", "delegation": "NOR", "delegations": ["KEN"]}, "either one delegation or several"),
        ({"to": "4", "delegations": []}, "Name at least one delegation"),
    ],
)
def test_transfers_that_are_none(three: Hall, args: dict[str, object], why: str) -> None:
    with three.refuses(why):
        three.perform("transfer", list=LIST, **args)


def test_nobody_is_transferred_to_a_list_that_does_not_take_them(three: Hall) -> None:
    three.inscribe("KEN", list="4")
    with three.refuses("Kenya already stands in the list for 4"):
        three.transfer("4")
    three.close_list("4", list="4")
    with three.refuses("was declared closed"):
        three.transfer("4", "NOR")
    three.open_list("5", opens="2019-12-18T15:00:00+04:00")
    with three.refuses("The list for 5 is not open yet"):
        three.transfer("5", "NOR")
    three.open_list("6")
    three.pass_over("NOR")
    with three.refuses("Norway was passed over: recall it first"):
        three.transfer("6", "NOR")
    three.transfer("6")
    with three.refuses("Nobody waits in the list for 1"):
        three.transfer("6")


def test_statements_are_taken_in_writing_of_one_of_several_or_of_all(three: Hall) -> None:
    three.take_in_writing("NOR", reason="no time")
    assert (three.status("NOR"), three.entry("NOR").in_writing, three.entry("NOR").reason) == (
        "withdrawn",
        True,
        "no time",
    )
    assert three.basis("NOR").startswith("Statement taken in writing")
    three.take_in_writing()
    assert (three.order(), three.last) == ("", "2 delegations taken in writing from the list for 1(f)")
    three.undo()
    assert three.order() == "KEN CHL"
    with three.refuses("Norway has withdrawn and does not stand"):
        three.take_in_writing("NOR")
