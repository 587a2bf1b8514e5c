"""Votes: put, cast or counted, announced, and what must wait meanwhile."""

from typing import Any

import pytest

from chairconsole.acts.votes import calling_of, roll_of, tally_of
from chairconsole.ledger.voting import open_vote
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.votes import Explanation, Intention, Vote, VoteCast
from tests.room import LIST, Hall

TAKE_PART = ("ALB", "CHL", "DEU", "EU", "FRA", "KEN", "NOR", "PER")


@pytest.fixture
def sitting(hall: Hall) -> Hall:
    """Give a meeting in which eight parties take part, among them the European Union and two of its members."""
    for code in TAKE_PART:
        hall.submit_credentials(code, "formal")
    hall.at("10:00").take_up_item("2")
    return hall


@pytest.fixture
def roll(sitting: Hall) -> Hall:
    """Give a roll call that begins with Kenya."""
    sitting.call_vote("Is it extended?", majority="two_thirds", method="roll_call", first="KEN", asked_by="ALB")
    return sitting


def vote(hall: Hall) -> Vote:
    return max(hall.record.memory.all(Vote), key=lambda vote: vote.id)


def figures(hall: Hall) -> tuple[int | None, ...]:
    last = vote(hall)
    return last.yes, last.no, last.abstain, last.not_participating


def to_call(hall: Hall) -> str:
    taken = open_vote(hall.record.room(hall.now).door)
    assert taken is not None
    return " ".join(calling_of(hall.record.room(hall.now), taken).to_call)


def cast(hall: Hall, told: str) -> Hall:
    """Cast votes told as "KEN+ UGA- CHLo PER. ALB?"."""
    signs = dict(zip("+-o.?", ("yes", "no", "abstain", "not_participating", "no_answer"), strict=True))
    for word in told.split():
        hall.cast_vote(word[:-1], signs[word[-1]])
    return hall


def test_a_question_says_which_majority_it_needs(sitting: Hall) -> None:
    with sitting.refuses("Say what is put to the vote"):
        sitting.call_vote()
    with sitting.refuses("Say what is put to the vote"):
        sitting.call_vote("Is it so?", motion=True, majority="simple")
    with sitting.refuses("A question needs its words"):
        sitting.call_vote(" ", majority="simple")
    with sitting.refuses("Say which majority the question needs"):
        sitting.call_vote("Is it so?")
    sitting.call_vote("Is it so?", majority="simple")
    assert (vote(sitting).number, vote(sitting).item, sitting.last) == (1, "2", "Vote 1 called: Is it so?")
    with sitting.refuses("A vote is being taken"):
        sitting.call_vote("And this?", majority="simple")


def test_the_majority_of_a_motion_or_an_appeal_is_not_chosen(sitting: Hall) -> None:
    sitting.move_motion("close_debate", "ALB")
    with sitting.refuses("is not chosen"):
        sitting.call_vote(motion=True, majority="two_thirds")
    with sitting.refuses("No appeal awaits a vote"):
        sitting.call_vote(appeal=True)


def test_a_roll_call_needs_a_state_drawn_by_lot(sitting: Hall) -> None:
    with sitting.refuses("begins with a State drawn by lot"):
        sitting.call_vote("Is it so?", majority="simple", method="roll_call")
    sitting.register_participant("UNDP", category="entity", name="UNDP")
    with sitting.refuses("UNDP is not a State party, and has no vote"):
        sitting.call_vote("Is it so?", majority="simple", method="roll_call", first="UNDP")
    with sitting.refuses("UNDP is not a State party; only a State party may do that"):
        sitting.call_vote("Is it so?", majority="simple", asked_by="UNDP")


def test_the_console_draws_the_lot_by_a_number_that_the_record_keeps(sitting: Hall) -> None:
    # the roll: Albania, Chile, European Union, France, Germany, Kenya, Norway, Peru
    with sitting.refuses("The lot fell to Germany"):
        sitting.call_vote("Is it so?", majority="simple", method="roll_call", first="KEN", lot=12)
    done = sitting.call_vote("Is it so?", majority="simple", method="roll_call", lot=12)
    assert vote(sitting).first == "DEU"
    assert (done.line.args["first"], done.line.args["lot"]) == ("DEU", 12)
    assert done.line.remarks == ("The console drew the lot: Germany, place 5 of 8 in the roll.",)


def test_a_lot_needs_a_roll(hall: Hall) -> None:
    with hall.refuses("nobody to be called"):
        hall.call_vote("Is it so?", majority="simple", method="roll_call", lot=1)


def test_a_show_of_hands_is_counted_once_for_all(sitting: Hall) -> None:
    sitting.call_vote("Is it so?", majority="simple")
    with sitting.refuses("keeps no names"):
        sitting.cast_vote("KEN", "yes")
    with sitting.refuses("Nothing has been cast or counted"):
        sitting.announce_result()
    with sitting.refuses("185 States parties have a vote, and there are 186 votes"):
        sitting.count_vote(100, 80, 6)
    done = sitting.count_vote(60, 61, 4)
    assert done.line.remarks == ("0 States parties are marked present, and there are 125 votes.",)
    sitting.count_vote(61, 60, 4)
    sitting.announce_result()
    assert (figures(sitting), vote(sitting).adopted) == ((61, 60, 4, 0), True)
    assert sitting.last == "Vote 1: Is it so?: adopted (61 in favour, 60 against, 4 abstaining)"
    *_, decision = sitting.record.memory.all(Decision)
    assert (decision.item, decision.how) == ("2", "vote")


def test_by_name_nothing_is_counted(roll: Hall) -> None:
    with roll.refuses("taken by name"):
        roll.count_vote(1, 2)


def test_without_a_vote_nothing_is_cast_counted_announced_or_cancelled(sitting: Hall) -> None:
    acts: dict[str, dict[str, Any]] = {
        "cast_vote": {"delegation": "KEN", "vote": "yes"},
        "count_vote": {"yes": 1, "no": 0},
        "announce_result": {},
        "cancel_vote": {"reason": "a slip"},
    }
    for act, args in acts.items():
        with sitting.refuses("No vote is being taken"):
            sitting.perform(act, **args)


def test_the_roll_goes_from_the_lot_round_to_the_one_before_it(roll: Hall) -> None:
    assert to_call(roll) == "KEN NOR PER ALB CHL EU FRA DEU"
    cast(roll, "KEN+ NOR? PER-")
    assert to_call(roll) == "ALB CHL EU FRA DEU"
    cast(roll, "ALB+ CHLo EU. FRA+ DEU?")
    assert to_call(roll) == "NOR DEU"
    cast(roll, "NOR+ DEU?")
    assert to_call(roll) == ""


def test_a_result_waits_until_everybody_was_called(roll: Hall) -> None:
    with roll.refuses("Nothing has been cast"):
        roll.announce_result()
    cast(roll, "KEN+ NOR? PER- ALB+ CHL+ EU. FRA+ DEU+")
    with roll.refuses("One State is still to be called"):
        roll.announce_result()
    cast(roll, "NOR?").announce_result()
    assert (figures(roll), vote(roll).adopted) == ((5, 1, 0, 2), True)
    answers = {each.delegation: each.answer.value for each in roll.record.memory.all(VoteCast)}
    assert answers["NOR"] == "no_answer"
    assert " ".join(roll_of(roll.record.room(roll.now), vote(roll))) == "KEN NOR PER ALB CHL EU FRA DEU"


def test_the_last_answer_holds_but_is_not_taken_back_by_none(roll: Hall) -> None:
    cast(roll, "KEN+")
    assert roll.last == "Kenya: yes"
    cast(roll, "KEN-")
    assert roll.last == "Kenya: no, put right from yes"
    with roll.refuses("Kenya has answered already"):
        cast(roll, "KEN?")
    cast(roll, "NOR? NOR+")
    assert roll.last == "Norway: yes"


def test_the_union_and_its_members_never_both_vote(roll: Hall) -> None:
    cast(roll, "FRA+")
    with roll.refuses(r"European Union: it has no vote where a member votes \(France\)"):
        cast(roll, "EU+")
    cast(roll, "EU.")
    cast(roll, "FRA. EU-")
    assert figures_so_far(roll) == (0, 28, 0)
    with roll.refuses(r"Germany: it has no vote where its organization votes \(European Union\)"):
        cast(roll, "DEU+")
    cast(roll, "DEU.")
    assert to_call(roll) == "KEN NOR PER ALB CHL"


def figures_so_far(hall: Hall) -> tuple[int, int, int]:
    taken = open_vote(hall.record.room(hall.now).door)
    assert taken is not None
    found = tally_of(hall.record.room(hall.now), taken)
    return found.yes, found.no, found.abstain


def test_one_who_was_silent_and_is_voted_for_is_not_missing(roll: Hall) -> None:
    cast(roll, "KEN+ NOR+ PER+ ALB+ CHL+ FRA? EU- DEU.")
    roll.announce_result()
    assert (figures(roll), vote(roll).adopted) == ((5, 28, 0, 1), False)
    assert "FRA" not in {each.delegation for each in roll.record.memory.all(VoteCast)}


def test_another_party_may_be_called_and_stands_where_its_name_stands(roll: Hall) -> None:
    cast(roll, "UGA+ KEN+")
    assert " ".join(roll_of(roll.record.room(roll.now), vote(roll))) == "KEN NOR PER UGA ALB CHL EU FRA DEU"


def test_who_has_no_vote_is_refused(roll: Hall) -> None:
    roll.register_participant("UNDP", category="entity", name="UNDP")
    with roll.refuses("UNDP is not a State party, and has no vote"):
        cast(roll, "UNDP+")
    roll.cancel_vote("to settle a representative first")
    roll.challenge_credentials("NOR", "KEN")
    roll.decide_challenge("NOR", False)
    roll.call_vote("Is it so?", majority="simple", method="recorded")
    with roll.refuses("The Conference has decided not to admit Norway"):
        cast(roll, "NOR+")
    assert "NOR" not in to_call(roll)


def test_a_recorded_vote_is_announced_at_any_time_and_names_who_is_missing(sitting: Hall) -> None:
    sitting.call_vote("Is it so?", majority="simple", method="recorded")
    assert to_call(sitting).startswith("ALB CHL")
    cast(sitting, "KEN+ EU+ PER-").announce_result()
    assert (figures(sitting), vote(sitting).adopted) == ((29, 1, 0, 3), True)


def test_the_states_vote_of_who_presides_is_told_of(roll: Hall) -> None:
    roll.take_the_chair("KEN", office="President")
    done = roll.cast_vote("KEN", "yes")
    assert done.line.remarks == ("The President does not vote: another member of the delegation does (Rule 29).",)
    assert roll.cast_vote("KEN", "not_participating").line.remarks == ()


def test_equally_divided_it_is_not_adopted_and_that_is_told(sitting: Hall) -> None:
    sitting.call_vote("Is it so?", majority="simple")
    sitting.count_vote(40, 40)
    done = sitting.announce_result()
    assert vote(sitting).adopted is False
    assert done.line.remarks == (
        "0 States parties are present; to decide it takes 94.",
        "Equally divided: regarded as rejected (cf. GA rule 95).",
    )
    assert (vote(sitting).present, vote(sitting).needed, vote(sitting).quorum) == (0, 94, False)


WAITS: dict[str, dict[str, Any]] = {
    "give_floor": {"list": LIST},
    "take_up_item": {"item": "3"},
    "conclude_item": {"item": "2"},
    "adjourn_meeting": {},
    "decide": {"item": "2", "text": "It is so decided."},
    "decide_challenge": {"delegation": "NOR", "admitted": True},
    "change_category": {"code": "TON", "category": "party", "reason": "acceded"},
    "move_motion": {"motion": "suspend_meeting", "delegation": "KEN"},
    "speak_on_motion": {"delegation": "KEN", "side": "for"},
    "withdraw_motion": {},
    "decide_motion": {"carried": True},
    "point_of_order": {"delegation": "KEN"},
    "call_vote": {"question": "And this?", "majority": "simple"},
    "nominate": {"office": "president", "delegation": "KEN"},
    "withdraw_nomination": {"office": "president", "delegation": "PER"},
    "elect_by_acclamation": {},
}


@pytest.mark.parametrize("act", WAITS)
def test_much_waits_while_a_vote_is_taken(sitting: Hall, act: str) -> None:
    sitting.inscribe("KEN")
    sitting.nominate("president", "PER")
    sitting.challenge_credentials("NOR", "KEN")
    sitting.move_motion("close_debate", "ALB")
    sitting.call_vote("Is it so?", majority="simple")
    with sitting.refuses("A vote is being taken"):
        sitting.perform(act, **WAITS[act])


def test_the_secretariat_speaks_and_a_list_goes_on_meanwhile(roll: Hall) -> None:
    roll.give_floor(delegation="SECRETARIAT")
    roll.after(5).end_statement()
    roll.inscribe("KEN")
    roll.record_presence("KEN", True)
    roll.suspend_meeting()
    roll.resume_meeting()


def test_a_point_on_the_voting_and_an_appeal_are_settled_within_it(roll: Hall) -> None:
    cast(roll, "KEN+ NOR+ PER- ALB+ CHL+ EU. FRA+ DEU+")
    roll.point_of_order("CHL", on_voting=True)
    with roll.refuses("A point of order waits"):
        roll.announce_result()
    roll.rule_on_point("rejected")
    roll.appeal_ruling("CHL")
    with roll.refuses("A point of order waits"):
        roll.announce_result()
    with roll.refuses("A vote is being taken"):
        roll.call_vote(appeal=True)
    roll.decide_appeal(3, 60, 1)
    assert [(v.number, v.yes) for v in sorted(roll.record.memory.all(Vote), key=lambda v: v.number)] == [
        (1, None),
        (2, 3),
    ]
    roll.announce_result()
    assert [point.on_voting for point in roll.record.memory.all(PointOfOrder)] == [True]


def test_an_appeal_is_a_vote_like_any_other(sitting: Hall) -> None:
    sitting.point_of_order("CHL")
    sitting.rule_on_point("rejected")
    sitting.appeal_ruling("CHL")
    sitting.call_vote(appeal=True)
    assert vote(sitting).question == "Shall the ruling on the point of order of Chile be overruled?"
    sitting.count_vote(30, 30)
    sitting.announce_result()
    (point,) = sitting.record.memory.all(PointOfOrder)
    assert (point.stands, point.decided_at, vote(sitting).adopted) == (True, sitting.now, False)
    assert sitting.last == "Vote 1: The ruling stands (30 to overrule, 30 against, 0 abstaining)"


def test_an_appeal_within_the_vote_on_another_is_settled_first(sitting: Hall) -> None:
    sitting.point_of_order("CHL")
    sitting.rule_on_point("rejected")
    sitting.appeal_ruling("CHL")
    sitting.call_vote(appeal=True)
    with sitting.refuses("A vote is being taken"):
        sitting.decide_appeal(1, 2)
    sitting.point_of_order("PER", on_voting=True)
    sitting.rule_on_point("rejected")
    sitting.appeal_ruling("PER")
    sitting.decide_appeal(40, 2)
    assert [point.stands for point in sitting.record.memory.all(PointOfOrder)] == [True, False]
    sitting.count_vote(10, 30)
    sitting.announce_result()
    assert [v.adopted for v in sorted(sitting.record.memory.all(Vote), key=lambda v: v.number)] == [False, True]


def test_a_motion_is_carried_by_its_vote_and_done_in_the_same_act(sitting: Hall) -> None:
    sitting.move_motion("suspend_meeting", "ALB")
    sitting.call_vote(motion=True)
    assert vote(sitting).question == "motion to suspend the meeting"
    sitting.count_vote(50, 20)
    sitting.announce_result()
    assert [motion.state.value for motion in sitting.record.memory.all(Motion)] == ["carried"]
    with sitting.refuses("Meeting 1 is suspended"):
        sitting.suspend_meeting()


def test_a_cancelled_vote_is_as_if_it_had_not_been_called_and_keeps_its_number(roll: Hall) -> None:
    roll.request_explanation("KEN")
    roll.cancel_vote("the question was another")
    assert roll.last == "Vote 1 cancelled: the question was another"
    roll.call_vote("Is it so?", majority="simple")
    assert vote(roll).number == 2
    assert [each.vote for each in roll.record.memory.all(Explanation)] == [vote(roll).id]


def test_a_vote_is_explained_before_the_first_answer_or_after_the_result(sitting: Hall) -> None:
    with sitting.refuses("No vote has been announced yet"):
        sitting.request_explanation("KEN", when="after")
    sitting.request_explanation("KEN")
    with sitting.refuses("Kenya has asked to explain its vote already"):
        sitting.request_explanation("KEN")
    sitting.request_explanation("CHL")
    sitting.call_vote("Is it so?", majority="simple", method="recorded")
    sitting.give_floor(delegation="KEN")
    floor = sitting.statement()
    assert (floor.speaks_as, floor.limit_s, floor.delegation) == ("in explanation of vote", 600, "KEN")
    sitting.after(30).end_statement()
    with sitting.refuses("A vote is being taken"):
        sitting.give_floor(delegation="KEN")
    sitting.request_explanation("PER", when="after")
    cast(sitting, "ALB+")
    with sitting.refuses("A vote is being taken"):
        sitting.give_floor(delegation="CHL")
    with sitting.refuses("The voting has begun"):
        sitting.request_explanation("NOR")
    sitting.announce_result()
    sitting.give_floor(delegation="PER")
    assert sitting.last == "Floor given to Peru, in explanation of vote"
    assert sum(each.speaks_as == "in explanation of vote" for each in sitting.record.memory.all(Statement)) == 2


def test_what_was_meant_is_noted_and_the_figures_stand(sitting: Hall) -> None:
    with sitting.refuses("No result of vote 1 was announced"):
        sitting.note_intention(1, "KEN", "yes")
    sitting.call_vote("Is it so?", majority="simple", method="recorded")
    cast(sitting, "ALB+").announce_result()
    before = figures(sitting)
    sitting.note_intention(1, "KEN", "yes")
    assert sitting.last == "Kenya had meant to vote in vote 1: yes"
    assert (figures(sitting), [each.meant for each in sitting.record.memory.all(Intention)]) == (before, ["yes"])


def test_a_vote_stops_the_clock_of_whoever_speaks(sitting: Hall) -> None:
    sitting.inscribe("KEN")
    sitting.give_floor(list=LIST)
    sitting.after(30).call_vote("Is it so?", majority="simple")
    assert sitting.after(30).used() == 30


def test_an_explanation_that_was_not_heard_lapses_with_its_vote(sitting: Hall) -> None:
    sitting.request_explanation("KEN")
    sitting.call_vote("Is it so?", majority="simple")
    sitting.count_vote(3, 1)
    sitting.announce_result()
    sitting.call_vote("And this?", majority="simple")
    with sitting.refuses("A vote is being taken"):
        sitting.give_floor(delegation="KEN")


def test_the_president_may_limit_an_explanation(sitting: Hall) -> None:
    sitting.request_explanation("KEN")
    sitting.call_vote("Is it so?", majority="simple")
    sitting.give_floor(delegation="KEN", limit_s=60)
    assert sitting.statement().limit_s == 60
    sitting.end_statement()
    with sitting.refuses("A vote is being taken"):
        sitting.give_floor(delegation="KEN", limit_s=60)


def test_nobody_goes_on_in_the_middle_of_a_vote_and_no_session_is_closed(sitting: Hall) -> None:
    sitting.inscribe("KEN")
    sitting.give_floor(list=LIST)
    sitting.end_statement()
    sitting.call_vote("Is it so?", majority="simple")
    for act in ("continue_statement", "close_session"):
        with sitting.refuses("A vote is being taken"):
            sitting.perform(act)
    with sitting.refuses("Say why the vote is cancelled"):
        sitting.cancel_vote(" ")


def test_one_that_is_not_on_the_roll_is_not_waited_for(roll: Hall) -> None:
    cast(roll, "UGA? KEN+ NOR+ PER- ALB+ CHL+ EU. FRA+ DEU+").announce_result()
    assert figures(roll) == (6, 1, 0, 1)
    assert "UGA" not in {each.delegation for each in roll.record.memory.all(VoteCast)}


def test_killed_in_the_middle_of_a_roll_call_it_comes_back_at_the_same_state(roll: Hall) -> None:
    cast(roll, "KEN+ NOR? PER-")
    before, told = to_call(roll), figures_so_far(roll)
    roll.restart()
    assert (to_call(roll), figures_so_far(roll)) == (before, told) == ("ALB CHL EU FRA DEU", (1, 1, 0))
