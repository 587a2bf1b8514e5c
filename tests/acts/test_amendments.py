"""Amendments and division: what is voted on first, what follows from each vote, and what waits while one is taken."""

from typing import Any

import pytest

from chairconsole.ledger import proposals as found
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.proposals import Proposal, ProposalPart
from chairconsole.records.facts.votes import Vote
from tests.room import Hall

L2, FAR, NEAR = "L.2", "L.21", "L.22"
PARTS = [{"name": "pp", "operative": False}, {"name": "OP1", "operative": True}, {"name": "OP2", "operative": True}]


@pytest.fixture
def sitting(hall: Hall) -> Hall:
    """Give a meeting in which a draft resolution of Kenya's is before the Conference."""
    hall.at("10:00").take_up_item("2")
    hall.submit_proposal(L2, "Peer review", "2", "resolution", sponsors=["KEN"])
    hall.circulate(L2, at="2019-12-15T18:00:00+04:00")
    hall.put_to_conference(L2)
    return hall


@pytest.fixture
def amended(sitting: Hall) -> Hall:
    """Give two amendments to it, the one submitted later further from it than the first."""
    sitting.submit_amendment(NEAR, L2, "PER")
    sitting.submit_amendment(FAR, L2, "CHL")
    return sitting


def proposal(hall: Hall) -> Proposal:
    return found.proposal(hall.record.room(hall.now).door, L2)


def amendment(hall: Hall, symbol: str) -> str:
    return found.amendment(hall.record.room(hall.now).door, symbol).state.value


def next_put(hall: Hall) -> str:
    one = found.next_put(hall.record.room(hall.now).door, proposal(hall))
    return "" if one is None else one.name if isinstance(one, ProposalPart) else one.symbol


def remarks(hall: Hall) -> tuple[str, ...]:
    assert hall.record.last is not None
    return hall.record.last.remarks


def decisions(hall: Hall) -> list[tuple[str | None, str | None, str]]:
    taken = sorted(hall.record.memory.all(Decision), key=lambda each: each.id)
    return [(each.symbol, each.number, each.text) for each in taken]


def voted(hall: Hall, yes: int, no: int, **put: str) -> Hall:
    hall.call_vote(**put)
    hall.count_vote(yes, no)
    hall.announce_result()
    return hall


def test_an_amendment_is_a_partys_and_to_a_proposal(amended: Hall) -> None:
    assert amended.last == "Amendment L.21 to L.2 submitted by Chile"
    amended.register_participant("UNDP", category="entity", name="UNDP")
    refused: list[tuple[dict[str, str], str]] = [
        ({"symbol": L2, "to": L2, "by": "PER"}, "L.2 has been submitted already"),
        ({"symbol": FAR, "to": L2, "by": "PER"}, "L.21 has been submitted already"),
        ({"symbol": "L.23", "to": FAR, "by": "PER"}, "L.21 is an amendment itself: amend the proposal"),
        ({"symbol": "L.23", "to": "L.9", "by": "PER"}, "There is no proposal L.9"),
        ({"symbol": "L.23", "to": L2, "by": "UNDP"}, "UNDP is not a State party"),
    ]
    for args, why in refused:
        with amended.refuses(why):
            amended.submit_amendment(**args)


def test_what_was_adopted_is_amended_no_more(sitting: Hall) -> None:
    sitting.adopt_proposal(L2)
    with sitting.refuses("L.2 has been adopted: it would have to be reopened. .cf. GA rule 78"):
        sitting.submit_amendment(NEAR, L2, "PER")


def test_amendments_go_as_submitted_or_as_ordered(amended: Hall) -> None:
    assert next_put(amended) == NEAR
    amended.order_amendments(L2, [FAR])
    assert (next_put(amended), amended.last) == (FAR, "Amendments to L.2 in their order: L.21, L.22")
    amended.order_amendments(L2, [NEAR, FAR])
    assert next_put(amended) == NEAR
    wrong: list[tuple[list[str], str]] = [
        ([], "Name each amendment once"),
        ([FAR, FAR], "Name each amendment once"),
        ([FAR, "L.9"], "L.9 is no amendment to L.2 that is undecided"),
    ]
    for order, why in wrong:
        with amended.refuses(why):
            amended.order_amendments(L2, order)


def test_the_whole_waits_for_its_amendments(amended: Hall) -> None:
    with amended.refuses("Amendment L.22 is neither decided nor dropped. .cf. GA rule 90"):
        amended.call_vote(proposal=L2)
    with amended.refuses("Amendment L.22 is neither decided nor dropped"):
        amended.adopt_proposal(L2)
    voted(amended, 10, 20, amendment=NEAR)
    amended.drop_amendment(FAR, "withdrawn")
    assert (amendment(amended, NEAR), amendment(amended, FAR)) == ("rejected", "dropped")
    assert amended.last == "Amendment L.21 is not put: withdrawn"
    amended.adopt_proposal(L2)
    assert "as amended" not in amended.last


def test_an_amendment_out_of_its_order_is_told_of(amended: Hall) -> None:
    amended.order_amendments(L2, [FAR])
    amended.call_vote(amendment=NEAR)
    assert (amended.last, remarks(amended)) == (
        "Vote 1 called: Amendment L.22 to L.2",
        ("Amendment L.21 is put first.",),
    )
    amended.cancel_vote("a slip")
    amended.call_vote(amendment=FAR)
    assert remarks(amended) == ()


def test_what_is_adopted_amends_and_is_told_as_amended(amended: Hall) -> None:
    voted(amended, 20, 10, amendment=NEAR)
    assert amended.last == "Vote 1: Amendment L.22 to L.2: adopted (20 in favour, 10 against, 0 abstaining)"
    amended.drop_amendment(FAR, "no room is left for it")
    with amended.refuses("The Conference has amended L.2: it is withdrawn no more. .Rule 54, number probable"):
        amended.withdraw_proposal(L2)
    amended.adopt_proposal(L2)
    assert amended.last == "Draft resolution L.2, “Peer review”, as amended, adopted as resolution 8/1"
    assert [each[:2] for each in decisions(amended)] == [(NEAR, None), (L2, "8/1")]


@pytest.mark.parametrize(("yes", "no", "then"), [(20, 10, "adopted"), (19, 10, "rejected"), (0, 0, "rejected")])
def test_substance_takes_two_thirds_unless_told_otherwise(sitting: Hall, yes: int, no: int, then: str) -> None:
    voted(sitting, yes, no, proposal=L2)
    assert (proposal(sitting).state, proposal(sitting).how) == (then, "vote")


def test_a_majority_can_be_told(sitting: Hall) -> None:
    sitting.call_vote(proposal=L2, majority="simple")
    sitting.count_vote(11, 10)
    sitting.announce_result()
    figures = "(11 in favour, 10 against, 0 abstaining)"
    assert sitting.last == f"Vote 1: Draft resolution L.2, “Peer review”, adopted as resolution 8/1 {figures}"
    assert decisions(sitting)[-1] == (
        L2,
        "8/1",
        f"Draft resolution L.2, “Peer review”, adopted as resolution 8/1 {figures}.",
    )


def test_a_vote_needs_no_putting_and_tells_what_putting_would_have(hall: Hall) -> None:
    hall.take_up_item("3")
    hall.submit_proposal(L2, "Peer review", "2", "resolution")
    hall.call_vote(proposal=L2)
    assert remarks(hall) == ("L.2 has not been sent out.",)
    (vote,) = hall.record.memory.all(Vote)
    assert (vote.item, vote.majority) == ("2", "two_thirds")


def test_equally_divided_it_is_told(sitting: Hall) -> None:
    voted(sitting, 10, 10, proposal=L2)
    assert [told.startswith("Equally divided") for told in remarks(sitting)][-1]


@pytest.mark.parametrize(
    "put",
    [{"proposal": L2, "question": "Is it so?"}, {"proposal": L2, "motion": True}, {"proposal": L2, "amendment": NEAR}],
)
def test_one_thing_is_put_at_a_time(amended: Hall, put: dict[str, Any]) -> None:
    with amended.refuses("Say what is put to the vote: a question, a proposal"):
        amended.call_vote(**put)


def test_what_is_decided_is_not_voted_on_again(amended: Hall) -> None:
    voted(amended, 20, 10, amendment=NEAR)
    with amended.refuses("Amendment L.22 has been adopted"):
        amended.call_vote(amendment=NEAR)
    with amended.refuses("Amendment L.22 has been adopted"):
        amended.drop_amendment(NEAR, "withdrawn")
    voted(amended, 10, 20, amendment=FAR)
    with amended.refuses("Amendment L.21 has been rejected"):
        amended.call_vote(amendment=FAR)
    voted(amended, 10, 20, proposal=L2)
    with amended.refuses("L.2 has been rejected"):
        amended.call_vote(proposal=L2)
    with amended.refuses("There is no amendment L.9"):
        amended.call_vote(amendment="L.9")


def test_a_dropped_amendment_is_put_no_more(amended: Hall) -> None:
    with amended.refuses("Say why the amendment is not put"):
        amended.drop_amendment(FAR, " ")
    amended.drop_amendment(FAR, "withdrawn")
    with amended.refuses("Amendment L.21 was dropped"):
        amended.call_vote(amendment=FAR)


def test_parts_are_voted_apart_then_the_whole(sitting: Hall) -> None:
    sitting.divide(L2, PARTS, by="NOR")
    assert sitting.last == "L.2 divided at the request of Norway: pp, OP1, OP2"
    with sitting.refuses("L.2 is divided: part “pp” is voted on first. .cf. GA rule 89"):
        sitting.call_vote(proposal=L2)
    with sitting.refuses("part “pp” is voted on first"):
        sitting.adopt_proposal(L2)
    voted(sitting, 20, 1, part="L.2#pp")
    voted(sitting, 1, 20, part="L.2#OP1")
    figures = "(1 in favour, 20 against, 0 abstaining)"
    assert sitting.last == f"Vote 2: Part “OP1” of draft resolution L.2, “Peer review”: not adopted {figures}"
    with sitting.refuses("Part “OP1” of L.2 has been voted on"):
        sitting.call_vote(part="L.2#OP1")
    with sitting.refuses("L.2 is divided, and a part of it was voted on"):
        sitting.divide(L2, PARTS, by="NOR")
    with sitting.refuses("The vote on L.2 has begun: it is withdrawn no more"):
        sitting.withdraw_proposal(L2)
    voted(sitting, 20, 1, part="L.2#OP2")
    voted(sitting, 20, 1, proposal=L2)
    assert proposal(sitting).state == "adopted"


def test_all_operative_parts_rejected_the_whole_is(sitting: Hall) -> None:
    sitting.divide(L2, [{**part, "by": "NOR"} for part in PARTS])
    voted(sitting, 1, 20, part="L.2#OP2")
    assert proposal(sitting).state == "put"
    voted(sitting, 1, 20, part="L.2#OP1")
    assert proposal(sitting).state == "rejected"
    assert sitting.last.endswith("Draft resolution L.2, “Peer review”, rejected (all operative parts were rejected)")
    assert [symbol for symbol, *_ in decisions(sitting)] == ["L.2#OP2", "L.2#OP1", L2]
    with sitting.refuses("L.2 has been rejected"):
        sitting.call_vote(part="L.2#pp")


@pytest.mark.parametrize(
    ("parts", "by", "why"),
    [
        ([], "NOR", "Name each part"),
        ([PARTS[0], PARTS[0]], "NOR", "Name each part"),
        ([{"name": " ", "operative": True}], "NOR", "Name each part"),
        (PARTS, None, "Say who asks for the division"),
        (PARTS, "UNDP", "UNDP is not a State party"),
        ([{"name": "OP1"}], "NOR", "does not fit “parts”"),
    ],
)
def test_what_a_division_needs(sitting: Hall, parts: list[dict[str, Any]], by: str | None, why: str) -> None:
    sitting.register_participant("UNDP", category="entity", name="UNDP")
    with sitting.refuses(why):
        sitting.divide(L2, parts, by=by)


def test_divided_anew_the_parts_are_others(sitting: Hall) -> None:
    sitting.divide(L2, PARTS, by="NOR")
    sitting.divide(L2, PARTS[1:2], by="NOR")
    with sitting.refuses("L.2 has no part “pp” that is voted on apart"):
        sitting.call_vote(part="L.2#pp")
    sitting.call_vote(part="L.2#OP1")


def test_a_part_whose_vote_was_cancelled_can_be_another(sitting: Hall) -> None:
    sitting.divide(L2, PARTS, by="NOR")
    sitting.call_vote(part="L.2#OP1")
    sitting.cancel_vote("a slip")
    sitting.divide(L2, PARTS[1:2], by="NOR")
    assert next_put(sitting) == "OP1"


def test_an_amendment_goes_before_a_part(amended: Hall) -> None:
    amended.divide(L2, PARTS, by="NOR")
    assert next_put(amended) == NEAR
    amended.call_vote(part="L.2#OP1")
    assert remarks(amended) == ("Amendment L.22 is put first.",)


def test_while_it_is_voted_on_it_is_locked_with_all_that_belongs_to_it(amended: Hall) -> None:
    amended.submit_proposal("L.3", "Another", "2", "decision")
    amended.submit_amendment("L.31", "L.3", "PER")
    amended.call_vote(amendment=NEAR)
    locked: list[tuple[str, dict[str, Any]]] = [
        ("revise_proposal", {"symbol": L2, "as": "Rev.1"}),
        ("submit_amendment", {"symbol": "L.23", "to": L2, "by": "NOR"}),
        ("order_amendments", {"to": L2, "order": [FAR]}),
        ("drop_amendment", {"symbol": NEAR, "reason": "withdrawn"}),
        ("drop_amendment", {"symbol": FAR, "reason": "withdrawn"}),
        ("divide", {"symbol": L2, "parts": PARTS, "by": "NOR"}),
        ("defer_proposal", {"symbol": L2}),
        ("withdraw_proposal", {"symbol": L2}),
        ("leave_item_open", {"item": "2"}),
    ]
    for act, args in locked:
        with amended.refuses("L.2 is being voted on: that waits until the result is announced. .cf. GA rule 88"):
            amended.perform(act, **args)
    for act in ("put_to_conference", "adopt_proposal"):
        with amended.refuses("A vote is being taken"):
            amended.perform(act, symbol="L.3")
    # another proposal is another matter, and of this one what changes nothing of it goes on
    amended.drop_amendment("L.31", "withdrawn")
    amended.revise_proposal("L.3", **{"as": "Rev.1"})
    amended.add_sponsor(L2, "NOR")
    amended.consult(L2, "Ms. A")
    amended.note_objection("NOR", symbol=L2)
    amended.defer_proposal("L.3")


def test_a_sponsor_of_what_was_not_amended_is_told_of(amended: Hall) -> None:
    told = ("Kenya is a sponsor of L.2, which was not amended.",)
    # before any vote is called, by what is put
    amended.request_explanation("KEN")
    assert remarks(amended) == told
    amended.call_vote(amendment=NEAR)
    for code, why in (("PER", ("Peru is a sponsor of L.22, which was not amended.",)), ("NOR", ())):
        amended.request_explanation(code)
        assert remarks(amended) == why
    amended.count_vote(20, 1)
    amended.announce_result()
    amended.drop_amendment(FAR, "withdrawn")
    amended.call_vote(proposal=L2)
    amended.request_explanation("KEN")
    # it was amended: its sponsors may explain
    assert remarks(amended) == ()


def test_of_a_question_nobody_is_a_sponsor(amended: Hall) -> None:
    amended.call_vote("Is it so?", majority="simple")
    amended.request_explanation("KEN")
    assert remarks(amended) == ()
