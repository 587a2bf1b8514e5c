"""What is in order now and what is not, and why."""

import pytest

from chairconsole.acts.lawful import Option, lawful
from tests.room import LIST, Hall

MOTIONS = ("suspend_meeting", "adjourn_meeting", "adjourn_debate", "close_debate", "limit_speeches")
ON_AN_ITEM = MOTIONS[2:]
OF_THE_DEBATE = ("vote", "statement", "right_of_reply")


@pytest.fixture
def sitting(hall: Hall) -> Hall:
    """Give a meeting in which Kenya has spoken on item 1(f) for a minute, and Uganda waits."""
    hall.at("10:00").take_up_item(LIST)
    hall.inscribe("KEN")
    hall.inscribe("UGA")
    hall.give_floor()
    return hall.at("10:01")


def option(hall: Hall, what: str) -> Option:
    return next(each for each in lawful(hall.record.room(hall.now)) if each.what == what)


def whether(hall: Hall, *what: str) -> set[tuple[bool, str]]:
    """Return of some things whether they are in order, and why."""
    return {(option(hall, each).in_order, str(option(hall, each).why)) for each in what}


def told(hall: Hall) -> str:
    assert hall.record.last is not None
    return " ".join(hall.record.last.remarks)


def test_in_a_debate_every_motion_is_in_order(sitting: Hall) -> None:
    assert whether(sitting, *MOTIONS) == {(True, "Not moved.")}
    assert all(option(sitting, what).in_order for what in ("point_of_order", *OF_THE_DEBATE))


def test_while_the_meeting_is_suspended_nothing_is(sitting: Hall) -> None:
    sitting.suspend_meeting()
    suspended = {(False, "The meeting is suspended.")}
    assert whether(sitting, "point_of_order", *MOTIONS, *OF_THE_DEBATE, "appeal") == suspended
    sitting.move_motion("close_debate", "IDN")
    assert told(sitting) == "The meeting is suspended."
    assert whether(sitting, "close_debate") == suspended


def test_out_of_session_nothing_is(sitting: Hall) -> None:
    sitting.end_statement()
    sitting.adjourn_meeting()
    none = {(False, "No meeting is in session.")}
    assert whether(sitting, "point_of_order", *MOTIONS, *OF_THE_DEBATE, "appeal") == none
    sitting.call_vote("Extension", majority="simple")
    assert told(sitting) == "No meeting is in session."


def test_a_ruling_and_an_appeal_come_first(sitting: Hall) -> None:
    sitting.point_of_order("CUB")
    assert whether(sitting, *MOTIONS, *OF_THE_DEBATE, "appeal") == {(False, "The President has not ruled yet.")}
    sitting.rule_on_point("rejected")
    assert whether(sitting, "appeal") == {(True, "Against the last ruling, by a State party.")}
    sitting.appeal_ruling("BRA")
    appealed = {(False, "An appeal is to be voted on at once.")}
    assert whether(sitting, *MOTIONS, *OF_THE_DEBATE, "appeal") == appealed
    assert option(sitting, "point_of_order").in_order
    sitting.move_motion("close_debate", "IDN")
    assert told(sitting) == "An appeal is to be voted on at once."
    sitting.decide_appeal(1, 2)
    assert option(sitting, "close_debate").in_order


@pytest.mark.parametrize("carried", ["close_debate", "adjourn_debate"])
def test_once_the_debate_has_ended_no_motion_is_about_it(sitting: Hall, carried: str) -> None:
    sitting.move_motion(carried, "IDN")
    sitting.decide_motion(True)
    ended = "closed" if carried == "close_debate" else "adjourned"
    assert whether(sitting, *ON_AN_ITEM, "statement") == {(False, f"The debate on item 1(f) was {ended}.")}
    assert option(sitting, "suspend_meeting").in_order
    assert option(sitting, "vote").in_order is (carried == "close_debate")
    sitting.reopen_list()
    assert whether(sitting, *ON_AN_ITEM) == {(True, "Not moved.")}


def test_without_a_list_the_debate_has_ended_too(sitting: Hall) -> None:
    sitting.end_statement()
    sitting.take_up_item("2")
    assert option(sitting, "close_debate").in_order
    sitting.move_motion("close_debate", "IDN")
    sitting.decide_motion(True)
    assert whether(sitting, "close_debate", "statement") == {(False, "The debate on item 2 was closed.")}


def test_with_no_item_in_hand_there_is_no_debate(hall: Hall) -> None:
    hall.leave_item_open(LIST)
    assert whether(hall, *ON_AN_ITEM) == {(False, "No item is in hand.")}
    assert option(hall, "suspend_meeting").in_order


def test_an_appeal_comes_at_once_or_too_late(sitting: Hall) -> None:
    sitting.point_of_order("CUB")
    sitting.rule_on_point("rejected")
    sitting.after(5).call_vote("Extension", majority="simple", method="recorded")
    gone_on = (False, "The Conference has gone on since that ruling.")
    assert whether(sitting, "appeal") == {gone_on}
    # one on the voting itself is appealed against within it
    sitting.after(5).point_of_order("CUB", on_voting=True)
    sitting.after(5).rule_on_point("rejected")
    assert option(sitting, "appeal").in_order
    sitting.cast_vote("KEN", "yes")
    sitting.announce_result()
    sitting.after(5).end_statement()
    sitting.give_floor()
    assert whether(sitting, "appeal") == {gone_on}
    sitting.appeal_ruling("BRA")
    assert told(sitting) == gone_on[1]


def test_of_an_appeal_it_is_told_that_more_were_counted_than_are_present(sitting: Hall) -> None:
    for code in ("KEN", "NOR"):
        sitting.record_presence(code, True)
    sitting.point_of_order("CUB")
    sitting.rule_on_point("rejected")
    sitting.appeal_ruling("BRA")
    sitting.decide_appeal(1, 1, 1)
    assert "2 States parties are marked present, and there are 3 votes." in told(sitting)
