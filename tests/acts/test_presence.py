"""Who is there, who takes part, and the two lines of the quorum."""

import pytest

from chairconsole.ledger.presence import participating, quorum
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.terms import Purpose
from tests.room import Hall


def lines(hall: Hall) -> dict[str, tuple[str, int, int, int, bool]]:
    found = [quorum(hall.record.room(hall.now).door, purpose) for purpose in Purpose]
    return {line.purpose.value: (line.base.value, line.of, line.needed, line.present, line.met) for line in found}


def there(hall: Hall, code: str) -> Participant:
    found = hall.record.memory.get(Participant, code)
    assert found is not None
    return found


def test_of_the_sample_it_takes_94_to_decide(hall: Hall) -> None:
    assert lines(hall) == {"debate": ("participating", 0, 0, 0, True), "decide": ("parties", 186, 94, 0, False)}


def test_who_handed_in_anything_or_was_ever_there_takes_part(hall: Hall) -> None:
    hall.submit_credentials("NOR", "information")
    hall.record_presence("KEN", True)
    hall.record_presence("PER", True)
    hall.record_presence("PER", False)
    hall.record_presence("ALB", False)
    hall.register_participant("UNDP", category="entity", name="UNDP")
    hall.record_presence("UNDP", True)
    assert {who.code for who in participating(hall.record.room(hall.now).door)} == {"NOR", "KEN", "PER"}
    assert lines(hall)["debate"] == ("participating", 3, 1, 1, True)


def test_marks_end_with_the_meeting_and_taking_part_does_not(hall: Hall) -> None:
    hall.record_presence("KEN", True)
    hall.record_presence("ALB", False)
    assert (there(hall, "ALB").presence_at, there(hall, "KEN").presence_at) == (hall.now, hall.now)
    hall.adjourn_meeting()
    assert [there(hall, code).presence_at for code in ("ALB", "KEN")] == [None, None]
    assert (there(hall, "KEN").present, there(hall, "KEN").attended) == (False, True)
    assert lines(hall)["debate"] == ("participating", 1, 1, 0, False)


def test_of_whom_it_is_counted_is_a_setting(hall: Hall) -> None:
    hall.record_presence("KEN", True)
    hall.set_quorum(debate_of="parties", decide_of="participating")
    assert lines(hall) == {"debate": ("parties", 186, 62, 1, False), "decide": ("participating", 1, 1, 1, True)}
    hall.set_quorum(participating=160)
    assert lines(hall)["decide"] == ("participating", 160, 81, 1, False)
    assert hall.last == "Quorum: States parties that take part: 160"
    hall.set_quorum(participating=None, debate_of="participating")
    assert hall.last == (
        "Quorum: quorum to debate, of: the States parties that take part, States parties that take part: as counted"
    )
    assert lines(hall)["debate"] == ("participating", 1, 1, 1, True)
    with hall.refuses("Say what is to be settled"):
        hall.set_quorum()
    with hall.refuses("does not fit"):
        hall.set_quorum(participating=0)
    with hall.refuses("There are 186 States parties, so no more take part"):
        hall.set_quorum(participating=187)


def test_its_shares_are_figures_of_the_rule_pack(hall: Hall) -> None:
    hall.set_rule("Quorum", figures={"debate": ">1/4", "decide": "3/5"})
    hall.set_quorum(participating=160)
    assert [needed for _, _, needed, _, _ in lines(hall).values()] == [41, 112]


def test_one_who_is_excluded_is_not_there_but_stays_a_party(hall: Hall) -> None:
    hall.record_presence("NOR", True)
    hall.challenge_credentials("NOR", "KEN")
    hall.decide_challenge("NOR", False)
    assert lines(hall)["decide"] == ("parties", 186, 94, 0, False)


def test_every_decision_keeps_what_it_took_and_who_was_there(hall: Hall) -> None:
    hall.record_presence("KEN", True)
    hall.decide("2", "It is so decided.")
    *_, decision = hall.record.memory.all(Decision)
    assert (decision.present, decision.needed, decision.quorum, decision.how) == (1, 94, False, "consensus")


TO_DEBATE = "One State party is present; to debate it takes 62."
TO_DECIDE = "One State party is present; to decide it takes 94."


@pytest.fixture
def few(hall: Hall) -> Hall:
    """Note that Kenya alone is there, of all the States parties."""
    hall.set_quorum(debate_of="parties")
    hall.record_presence("KEN", True)
    return hall


def test_at_the_opening_of_debate_it_is_told_that_too_few_are_there(few: Hall) -> None:
    assert few.take_up_item("1(f)").line.remarks == (TO_DEBATE,)
    few.adjourn_meeting()
    few.record_presence("KEN", True)
    assert few.call_to_order(2).line.remarks == (TO_DEBATE,)
    few.set_quorum(participating=1, debate_of="participating")
    assert few.take_up_item("2").line.remarks == ()


def test_at_every_decision_it_is_told_once_and_never_stops_it(few: Hall) -> None:
    few.take_up_item("1(f)")
    assert few.decide("1(f)", "So decided.").line.remarks == (TO_DECIDE,)
    few.move_motion("suspend_meeting", "NOR")
    assert few.decide_motion(True).line.remarks == (TO_DECIDE,)
    few.resume_meeting()
    few.move_motion("close_debate", "NOR")
    few.call_vote(motion=True)
    few.count_vote(1, 0)
    assert few.announce_result().line.remarks.count(TO_DECIDE) == 1
    assert few.last.startswith("Vote 1")


def test_what_was_decided_with_the_adjournment_is_told_too(few: Hall) -> None:
    few.move_motion("adjourn_meeting", "NOR")
    assert TO_DECIDE in few.decide_motion(True).line.remarks


def test_before_it_was_noted_who_is_there_nothing_is_told(hall: Hall) -> None:
    hall.set_quorum(debate_of="parties")
    assert hall.take_up_item("1(f)").line.remarks == ()
    assert hall.decide("1(f)", "So decided.").line.remarks == ()


def test_enough_are_there_and_nothing_is_told(hall: Hall) -> None:
    hall.set_quorum(participating=1, decide_of="participating")
    hall.record_presence("KEN", True)
    hall.take_up_item("1(f)")
    assert hall.decide("1(f)", "So decided.").line.remarks == ()
