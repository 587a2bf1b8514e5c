"""What is chosen among where proposals and decisions are spoken of, and what an objection is to."""

import pytest

from chairconsole.models.deciding import (
    Matter,
    amendments_undecided,
    objecting,
    put_now,
    sponsoring,
    taken,
    taken_last,
    undecided,
)
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session

L2, L3, L21 = "CAC/COSP/2019/L.2", "CAC/COSP/2019/L.3", "CAC/COSP/2019/L.21"


@pytest.fixture
def sitting(session: Session) -> Session:
    """Give a meeting with item 3 in hand, and a draft under it and under item 2."""
    session.perform("call_to_order", meeting=1)
    session.perform("open_session")
    session.perform("take_up_item", item="3")
    session.perform("submit_proposal", symbol=L2, title="Peer review", item="2", kind="decision", sponsors=["KEN"])
    session.perform("submit_proposal", symbol=L3, title="Assistance", item="3", kind="resolution")
    return session


@pytest.fixture
def reading(sitting: Session) -> Reading:
    return Reading(sitting)


def test_those_under_the_item_in_hand_come_first(sitting: Session, reading: Reading) -> None:
    assert [each.value for each in undecided(reading)] == [L3, L2]
    sitting.perform("withdraw_proposal", symbol=L3)
    assert [(each.value, each.words) for each in undecided(reading)] == [(L2, "Peer review")]


def test_amendments_are_offered_until_they_are_decided_or_dropped(sitting: Session, reading: Reading) -> None:
    sitting.perform("submit_amendment", symbol=L21, to=L2, by="CHL")
    assert [(each.value, each.words) for each in amendments_undecided(reading)] == [(L21, "Peer review")]
    sitting.perform("drop_amendment", symbol=L21, reason="withdrawn")
    assert amendments_undecided(reading) == ()


def test_of_what_there_is_not_nobody_is_told(reading: Reading) -> None:
    assert sponsoring(reading, L2) == ("KEN",)
    assert sponsoring(reading, "L.99") == objecting(reading, "L.99") == objecting(reading, None) == ()


@pytest.mark.parametrize("before", ["amendment", "part", "whole", "consulted"])
def test_an_objection_is_to_the_proposal_that_is_put_whatever_of_it_is_voted_on(
    sitting: Session, reading: Reading, before: str
) -> None:
    sitting.perform("put_to_conference", symbol=L2)
    if before == "amendment":
        sitting.perform("submit_amendment", symbol=L21, to=L2, by="CHL")
    elif before == "part":
        sitting.perform("divide", symbol=L2, parts=[{"name": "OP1", "operative": True}], by="CHL")
    elif before == "consulted":
        sitting.perform("note_objection", by="CHL", symbol=L2)
        sitting.perform("consult", symbol=L2, facilitator="Norway")
    assert put_now(reading) == Matter(L2, symbol=L2)


def test_whoever_speaks_may_object_to_what_is_put_but_nobody_to_a_motion_so(sitting: Session, reading: Reading) -> None:
    sitting.perform("put_to_conference", symbol=L2)
    sitting.perform("give_floor", delegation="CHL", begin=True)
    assert put_now(reading) == Matter(L2, symbol=L2)
    sitting.perform("move_motion", motion="suspend_meeting", delegation="PER")
    assert put_now(reading) is None


def test_an_objection_is_to_an_items_own_question_also_while_one_stands(sitting: Session, reading: Reading) -> None:
    sitting.perform("take_up_item", item="9")
    found = put_now(reading)
    assert found is not None
    assert found.args == {"item": "9"}
    sitting.perform("note_objection", by="CHL", item="9")
    assert put_now(reading) == found
    assert objecting(reading, None, "9") == ("CHL",)


def test_the_decision_taken_last_is_told_with_what_an_objection_to_it_is_to(sitting: Session, reading: Reading) -> None:
    assert taken_last(reading) is None
    sitting.perform("decide", item="3", text="Noted.")
    last = taken_last(reading)
    assert last is not None
    assert last.matter is not None
    assert (last.matter.symbol, last.matter.item) == (None, "3")
    sitting.perform("put_to_conference", symbol=L2)
    sitting.perform("adopt_proposal", symbol=L2)
    last = taken_last(reading)
    assert last is not None
    assert (last.name, last.words, last.matter) == ("decision 8/1", "Decision 8/1", Matter(L2, symbol=L2))
    assert next(each.value for each in taken(reading)) == "decision 8/1"
    sitting.perform("reopen_decision", decision="decision 8/1", reason="Chile objected")
    assert [each.note for each in taken(reading)] == ["Noted."]
