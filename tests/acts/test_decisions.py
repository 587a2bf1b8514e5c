"""Decisions: reopened after the gavel or by two thirds, positions on them; motions on proposals and what follows."""

from typing import Any

import pytest

from chairconsole.acts.motions import pending
from chairconsole.ledger import proposals as found
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.proposals import Position, Proposal
from chairconsole.records.facts.votes import Vote
from tests.room import Hall

L2 = "L.2"
PARTS = [{"name": "OP1", "operative": True}, {"name": "OP2", "operative": True}]


@pytest.fixture
def sitting(hall: Hall) -> Hall:
    """Give a meeting in which a draft resolution under item 2 is before the Conference."""
    hall.at("10:00").take_up_item("2")
    hall.submit_proposal(L2, "Peer review", "2", "resolution", sponsors=["KEN"])
    hall.circulate(L2, at="2019-12-15T18:00:00+04:00")
    hall.put_to_conference(L2)
    return hall


def proposal(hall: Hall) -> Proposal:
    return found.proposal(hall.record.room(hall.now).door, L2)


def decisions(hall: Hall) -> list[Decision]:
    return sorted(hall.record.memory.all(Decision), key=lambda each: each.id)


def remarks(hall: Hall) -> tuple[str, ...]:
    assert hall.record.last is not None
    return hall.record.last.remarks


def carried(hall: Hall, motion: str, carried: bool = True, **about: Any) -> Hall:
    hall.move_motion(motion, "ALB", **about)
    hall.decide_motion(carried)
    return hall


def test_an_objection_after_the_gavel_reopens_and_both_stand(sitting: Hall) -> None:
    sitting.adopt_proposal(L2)
    sitting.after(20).reopen_decision("resolution 8/1", "Peru objects after the gavel")
    assert sitting.last == "Resolution 8/1 is reopened: Peru objects after the gavel"
    (decision,) = decisions(sitting)
    assert (decision.number, decision.reopened_at, decision.reopened_for) == (
        "8/1",
        sitting.now,
        "Peru objects after the gavel",
    )
    assert (proposal(sitting).state, proposal(sitting).number, proposal(sitting).how) == ("put", "8/1", None)
    sitting.note_objection("PER", symbol=L2)
    with sitting.refuses("An objection stands, of Peru"):
        sitting.adopt_proposal(L2)
    with sitting.refuses("Resolution 8/1 has been reopened already. .Rule 55, number probable"):
        sitting.reopen_decision("resolution 8/1", "again")


def test_adopted_anew_it_keeps_its_number_and_the_next_one_gets_another(sitting: Hall) -> None:
    sitting.adopt_proposal(L2)
    sitting.reopen_decision("resolution 8/1", "an objection")
    sitting.submit_proposal("L.3", "Another", "2", "resolution")
    sitting.put_to_conference("L.3")
    sitting.adopt_proposal("L.3")
    sitting.adopt_proposal(L2)
    assert [(each.symbol, each.number) for each in decisions(sitting)] == [(L2, "8/1"), ("L.3", "8/2"), (L2, "8/1")]
    # the name means the one that stands
    sitting.reopen_decision("resolution 8/1", "once more")
    assert [each.reopened_at is not None for each in decisions(sitting)] == [True, False, True]


def test_any_decision_is_named_by_its_time(sitting: Hall) -> None:
    sitting.at("10:30").decide("2", "Noted.")
    sitting.at("10:31").reopen_decision("2019-12-16T10:30:00+04:00", "Chile had asked for the floor")
    assert sitting.last == "The decision of 16 Dec 10:30 is reopened: Chile had asked for the floor"
    assert decisions(sitting)[0].reopened_for == "Chile had asked for the floor"
    for told in ("resolution 8/1", "2019-12-16T10:31:00+04:00", "the last one", ""):
        with sitting.refuses("There is no decision “"):
            sitting.reopen_decision(told, "an objection")
    with sitting.refuses("Say why the decision is reopened"):
        sitting.reopen_decision("2019-12-16T10:30:00+04:00", " ")


def test_what_was_voted_on_is_reopened_only_with_a_word(sitting: Hall) -> None:
    sitting.call_vote(proposal=L2)
    sitting.count_vote(20, 1)
    sitting.announce_result()
    sitting.reopen_decision("resolution 8/1", "the figures were wrong")
    assert remarks(sitting) == ("It was decided by vote: two thirds reconsider it (Rule 55, number probable).",)
    assert proposal(sitting).state == "put"


def test_an_amendment_and_a_part_are_undecided_again_while_the_whole_is(sitting: Hall) -> None:
    sitting.submit_amendment("L.21", L2, "PER")
    sitting.at("10:10").call_vote(amendment="L.21")
    sitting.count_vote(20, 1)
    sitting.announce_result()
    sitting.divide(L2, PARTS, by="NOR")
    sitting.at("10:20").call_vote(part="L.2#OP1")
    sitting.count_vote(20, 1)
    sitting.announce_result()
    for hour in ("10:10", "10:20"):
        sitting.reopen_decision(f"2019-12-16T{hour}:00+04:00", "a slip")
    door = sitting.record.room(sitting.now).door
    assert (found.amendment(door, "L.21").state, found.part(door, "L.2#OP1").adopted) == ("submitted", None)


def test_once_the_whole_is_decided_it_stands(sitting: Hall) -> None:
    sitting.submit_amendment("L.21", L2, "PER")
    sitting.at("10:10").call_vote(amendment="L.21")
    sitting.count_vote(20, 1)
    sitting.announce_result()
    sitting.at("10:11").adopt_proposal(L2)
    sitting.reopen_decision("2019-12-16T10:10:00+04:00", "a slip")
    assert remarks(sitting)[0] == "L.2 itself stands as it was decided."
    assert found.amendment(sitting.record.room(sitting.now).door, "L.21").state == "adopted"


@pytest.mark.parametrize("act", ["adopt_agenda", "adopt_organization_of_work", "adopt_credentials_report"])
def test_what_was_adopted_at_the_opening_is_adopted_anew(sitting: Hall, act: str) -> None:
    sitting.report_on_credentials()
    sitting.at("10:40").perform(act)
    with sitting.refuses("There is no decision"):
        sitting.reopen_decision("2019-12-16T10:39:00+04:00", "an objection")
    sitting.at("10:41").reopen_decision("2019-12-16T10:40:00+04:00", "an objection")
    conference = sitting.record.room(sitting.now).conference
    stand = (conference.agenda_adopted_at, conference.organization_adopted_at, conference.credentials_report_at)
    assert stand == (None, None, None)
    sitting.perform(act)
    assert remarks(sitting) == ()
    assert [each.reopened_at is None for each in decisions(sitting)] == [False, True]


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("explanation", "Peru explains its position on resolution 8/1: We join."),
        ("reservation", "Peru makes a reservation to resolution 8/1: We join."),
        ("dissociation", "Peru dissociates itself from resolution 8/1: We join."),
    ],
)
def test_positions_are_kept_on_the_decision(sitting: Hall, kind: str, told: str) -> None:
    sitting.adopt_proposal(L2)
    sitting.note_position("resolution 8/1", "per", kind, "We join.")
    assert sitting.last == told
    (position,) = sitting.record.memory.all(Position)
    assert (position.decision, position.delegation, position.text) == (decisions(sitting)[0].id, "PER", "We join.")


def test_a_position_is_that_of_a_party_and_has_words(sitting: Hall) -> None:
    sitting.adopt_proposal(L2)
    sitting.register_participant("UNDP", category="entity", name="UNDP")
    with sitting.refuses("UNDP is not a State party, and takes no part in decisions"):
        sitting.note_position("resolution 8/1", "UNDP", "explanation", "We join.")
    with sitting.refuses("A position needs its words"):
        sitting.note_position("resolution 8/1", "PER", "explanation", " ")
    sitting.challenge_credentials("KEN", "PER")
    sitting.decide_challenge("KEN", admitted=False)
    with sitting.refuses("The Conference has decided not to admit Kenya. .Rule 20"):
        sitting.note_position("resolution 8/1", "KEN", "explanation", "We join.")


def test_a_motion_names_what_it_is_on(sitting: Hall) -> None:
    refused: list[tuple[dict[str, Any], str]] = [
        ({"motion": "competence"}, "Say on which proposal, by its symbol. .cf. GA rule 79"),
        ({"motion": "division"}, "Say on which proposal, by its symbol. .cf. GA rule 89"),
        ({"motion": "competence", "on": "2"}, "There is no proposal 2"),
        ({"motion": "reconsider"}, "Say which decision"),
        ({"motion": "reconsider", "on": L2}, "There is no decision “L.2”"),
        ({"motion": "adjourn_debate", "on": "L.9"}, "The agenda has no item L.9"),
        ({"motion": "suspend_meeting", "on": L2}, "The agenda has no item L.2"),
    ]
    for args, why in refused:
        with sitting.refuses(why):
            sitting.move_motion(delegation="ALB", **args)
    sitting.move_motion("division", "ALB", on=L2)
    assert sitting.last == "Motion for division on L.2 moved by Albania"
    with sitting.refuses("The motion for division of Albania is pending"):
        sitting.move_motion("competence", "PER", on=L2)


def test_without_competence_the_proposal_falls(sitting: Hall) -> None:
    carried(sitting, "competence", carried=False, on=L2)
    assert (proposal(sitting).state, decisions(sitting)) == ("put", [])
    carried(sitting, "competence", on=L2)
    assert (proposal(sitting).state, decisions(sitting)[-1].symbol, decisions(sitting)[-1].item) == ("fallen", L2, "2")
    with sitting.refuses("L.2 has fallen: the Conference is not competent to adopt it"):
        sitting.adopt_proposal(L2)


def test_an_adjourned_debate_keeps_a_proposal_from_being_put(sitting: Hall) -> None:
    sitting.move_motion("division", "PER", on=L2)
    sitting.at("10:40").move_motion("adjourn_debate", "ALB", on=L2)
    sitting.decide_motion(True)
    # motions of a worse rank on it fall, and the list of the item is as it was
    assert (list(pending(sitting.record.room(sitting.now))), list(sitting.record.memory.all(SpeakersList))) == (
        [],
        [each for each in sitting.record.memory.all(SpeakersList) if each.closed_at is None],
    )
    assert proposal(sitting).state == "submitted"
    why = "The debate on L.2 is adjourned: it is not put unless reconsidered. .cf. GA rule 74"
    with sitting.refuses(why):
        sitting.put_to_conference(L2)
    with sitting.refuses(why):
        sitting.call_vote(proposal=L2)
    sitting.move_motion("reconsider", "CHL", on="2019-12-16T10:40:00+04:00")
    sitting.call_vote(motion=True)
    sitting.count_vote(20, 1)
    sitting.announce_result()
    assert (proposal(sitting).state, proposal(sitting).debate_adjourned_at) == ("put", None)
    sitting.adopt_proposal(L2)


def test_two_thirds_reconsider_and_it_keeps_its_number(sitting: Hall) -> None:
    sitting.adopt_proposal(L2)
    sitting.move_motion("reconsider", "ALB", on="resolution 8/1")
    assert sitting.last == "Motion to reconsider resolution 8/1 moved by Albania"
    sitting.call_vote(motion=True)
    (vote,) = sitting.record.memory.all(Vote)
    assert (vote.majority, vote.item) == ("two_thirds", "2")
    with sitting.refuses("L.2 is being voted on"):
        sitting.reopen_decision("resolution 8/1", "an objection")
    sitting.count_vote(20, 11)
    sitting.announce_result()
    assert proposal(sitting).state == "adopted"
    sitting.move_motion("reconsider", "ALB", on="resolution 8/1")
    sitting.call_vote(motion=True)
    sitting.count_vote(20, 10)
    sitting.announce_result()
    assert (proposal(sitting).state, proposal(sitting).number) == ("put", "8/1")
    assert decisions(sitting)[0].reopened_for == "Motion to reconsider resolution 8/1"
    with sitting.refuses("Resolution 8/1 has been reopened already"):
        sitting.move_motion("reconsider", "ALB", on="resolution 8/1")
    sitting.call_vote(proposal=L2)
    sitting.count_vote(30, 1)
    sitting.announce_result()
    assert (proposal(sitting).number, decisions(sitting)[-1].number) == ("8/1", "8/1")


def test_what_was_rejected_may_be_reconsidered_by_its_time(sitting: Hall) -> None:
    sitting.at("10:20").call_vote(proposal=L2)
    sitting.count_vote(1, 20)
    sitting.announce_result()
    carried(sitting.at("10:21"), "reconsider", on="2019-12-16T10:20:00+04:00")
    assert (proposal(sitting).state, proposal(sitting).number) == ("put", None)


def test_reopened_meanwhile_it_is_told(sitting: Hall) -> None:
    sitting.adopt_proposal(L2)
    sitting.move_motion("reconsider", "ALB", on="resolution 8/1")
    sitting.reopen_decision("resolution 8/1", "an objection")
    sitting.decide_motion(True)
    assert remarks(sitting)[0] == ("What follows from it could not be done: Resolution 8/1 has been reopened already.")


def test_a_division_that_is_carried_asks_for_its_parts(sitting: Hall) -> None:
    carried(sitting, "division", on=L2)
    assert remarks(sitting) == ("Name the parts of L.2 that are voted on apart.",)
    sitting.divide(L2, PARTS, by="ALB")
    assert remarks(sitting) == ()
    sitting.move_motion("division", "PER", on=L2)
    sitting.decide_motion(True)
    assert remarks(sitting) == ()


def test_a_division_that_is_lost_is_none(sitting: Hall) -> None:
    sitting.divide(L2, PARTS, by="ALB")
    carried(sitting, "division", carried=False, on=L2)
    assert found.parts(sitting.record.room(sitting.now).door, proposal(sitting)) == []
    sitting.divide(L2, PARTS, by="ALB")
    assert remarks(sitting) == ("The Conference has decided against a division of L.2.",)
    sitting.call_vote(part="L.2#OP1")
    sitting.count_vote(20, 1)
    sitting.announce_result()
    carried(sitting, "division", carried=False, on=L2)
    assert len(found.parts(sitting.record.room(sitting.now).door, proposal(sitting))) == 2
    carried(sitting, "division", on=L2)
    assert proposal(sitting).division_refused_at is None


def test_a_motion_on_a_proposal_is_about_the_list_of_its_item(sitting: Hall) -> None:
    sitting.open_list("2")
    sitting.take_up_item("3")
    sitting.move_motion("limit_speeches", "ALB", on=L2, limit_s=90)
    sitting.speak_on_motion("PER", "for")
    assert max(sitting.record.memory.all(Statement), key=lambda each: each.id).item == "2"
    sitting.decide_motion(True)
    carried(sitting, "close_debate", on=L2)
    listed = sitting.record.room(sitting.now).list("2")
    assert (listed.limit_s, listed.closed_at) == (90, sitting.now)
    assert [each.on for each in sitting.record.memory.all(Motion)] == [L2, L2]
