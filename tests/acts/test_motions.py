"""Procedural motions: moved over one another, spoken on, decided, and what follows from them."""

from typing import Any

import pytest

from chairconsole.acts.motions import pending
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.motions import Motion
from chairconsole.rules.terms import MeetingState, MotionState, Status
from tests.room import LIST, Hall, when


@pytest.fixture
def sitting(hall: Hall) -> Hall:
    """Give a meeting in which Kenya has spoken on item 1(f) for a minute, and Uganda waits."""
    hall.at("10:00").take_up_item(LIST)
    hall.inscribe("KEN")
    hall.inscribe("UGA")
    hall.give_floor()
    return hall.at("10:01")


def motions(hall: Hall) -> list[tuple[int, str, str]]:
    rows = sorted(hall.record.memory.all(Motion), key=lambda motion: motion.number)
    return [(motion.number, motion.kind.value, motion.state.value) for motion in rows]


def meeting(hall: Hall) -> Meeting:
    return next(m for m in hall.record.memory.all(Meeting) if m.number == 1)


def listed(hall: Hall) -> SpeakersList:
    return hall.record.room(hall.now).list(LIST)


def test_a_motion_stops_the_clock_and_takes_its_item_and_its_number(sitting: Hall) -> None:
    sitting.move_motion("close_debate", "IDN")
    assert sitting.last == "Motion to close the debate under item 1(f) moved by Indonesia"
    assert (sitting.after(30).used(), sitting.floor()) == (60, sitting.statement())
    sitting.move_motion("adjourn_debate", "MYS", on="2")
    found = pending(sitting.record.room(sitting.now))
    assert [(m.number, m.kind.value, m.on) for m in found] == [(2, "adjourn_debate", "2"), (1, "close_debate", LIST)]


def test_a_better_motion_is_moved_over_a_lower_one_and_no_other(sitting: Hall) -> None:
    sitting.move_motion("close_debate", "IDN")
    with sitting.refuses("The motion to close the debate of Indonesia is pending"):
        sitting.move_motion("close_debate", "BRA")
    with sitting.refuses("The motion to close the debate of Indonesia is pending"):
        sitting.move_motion("limit_speeches", "BRA", limit_s=60)
    for motion in ("adjourn_debate", "adjourn_meeting", "suspend_meeting"):
        sitting.move_motion(motion, "BRA")
    with sitting.refuses("motion to suspend the meeting of Brazil is pending"):
        sitting.move_motion("adjourn_meeting", "KEN")


def test_who_has_no_right_to_it_moves_nothing(sitting: Hall) -> None:
    sitting.register_participant("UNDP", category="entity", name="UNDP", notified_at="2019-12-01T10:00:00+04:00")
    with sitting.refuses("UNDP is not a State party"):
        sitting.move_motion("suspend_meeting", "UNDP")
    sitting.move_motion("close_debate", "IDN")
    with sitting.refuses("UNDP is not a State party"):
        sitting.speak_on_motion("UNDP", "against")


def test_what_a_motion_needs_is_asked_for(hall: Hall) -> None:
    hall.leave_item_open(LIST)
    with hall.refuses("No item is in hand"):
        hall.move_motion("close_debate", "IDN")
    with hall.refuses("to how many seconds"):
        hall.move_motion("limit_speeches", "IDN", on=LIST)
    with hall.refuses("The agenda has no item 99"):
        hall.move_motion("close_debate", "IDN", on="99")
    for act, args in (("withdraw_motion", {}), ("decide_motion", {"carried": True}), ("call_vote", {"motion": True})):
        with hall.refuses("No motion is pending"):
            hall.perform(act, **args)
    with hall.refuses("No motion is pending"):
        hall.speak_on_motion("KEN", "for")


def test_two_speak_for_and_two_against_and_no_third(sitting: Hall) -> None:
    sitting.move_motion("adjourn_debate", "MYS")
    with sitting.refuses("Malaysia has moved the motion itself"):
        sitting.speak_on_motion("MYS", "against")
    # in addition to the mover, as GA rule 74 has it
    sitting.speak_on_motion("MYS", "for")
    sitting.speak_on_motion("NOR", "against")
    with sitting.refuses("Norway has spoken on the motion already"):
        sitting.speak_on_motion("NOR", "for")
    sitting.speak_on_motion("CHL", "against")
    with sitting.refuses("2 delegations have spoken against the motion, and no more may"):
        sitting.speak_on_motion("PER", "against")
    sitting.speak_on_motion("PER", "for")
    sitting.speak_on_motion("BRA", "for")
    with sitting.refuses("2 delegations have spoken for the motion, and no more may"):
        sitting.speak_on_motion("ALB", "for")


def test_on_suspending_and_adjourning_nobody_speaks_and_for_closing_nobody(sitting: Hall) -> None:
    sitting.move_motion("close_debate", "IDN")
    with sitting.refuses("Nobody speaks on this motion"):
        sitting.speak_on_motion("NOR", "for")
    sitting.speak_on_motion("NOR", "against")
    sitting.move_motion("adjourn_meeting", "IDN")
    with sitting.refuses("it is put at once"):
        sitting.speak_on_motion("CHL", "against")


def test_who_was_interrupted_goes_on_paused_after_a_speech_on_the_motion(sitting: Hall) -> None:
    kenya = sitting.statement()
    sitting.move_motion("adjourn_debate", "MYS")
    sitting.after(10).speak_on_motion("NOR", "against")
    norway = sitting.floor()
    assert norway is not None
    assert (norway.delegation, norway.limit_s, norway.speaks_as) == ("NOR", 180, "against the motion")
    assert sitting.record.memory.get(type(kenya), kenya.id).state is Status.SET_ASIDE  # type: ignore[union-attr]
    sitting.after(60).end_statement()
    assert (sitting.floor(), sitting.used()) == (kenya, 60)
    sitting.resume_statement()
    assert sitting.after(20).used() == 80


@pytest.mark.parametrize("act", ["withdraw_motion", "decide_motion", "call_vote", "speak_on_motion", "move_motion"])
def test_the_next_act_on_a_motion_ends_the_speech_on_it(sitting: Hall, act: str) -> None:
    sitting.move_motion("adjourn_debate", "MYS")
    sitting.speak_on_motion("NOR", "against")
    args: dict[str, dict[str, Any]] = {
        "decide_motion": {"carried": False},
        "call_vote": {"motion": True},
        "speak_on_motion": {"delegation": "CHL", "side": "against"},
        "move_motion": {"motion": "suspend_meeting", "delegation": "BRA"},
    }
    sitting.after(30).perform(act, **args.get(act, {}))
    floor = sitting.floor()
    assert floor is not None
    assert floor.delegation == ("CHL" if act == "speak_on_motion" else "KEN")


def test_one_who_was_called_and_set_aside_is_called_again(hall: Hall) -> None:
    hall.take_up_item(LIST)
    hall.inscribe("KEN")
    hall.give_floor(begin=False)
    hall.move_motion("adjourn_debate", "MYS")
    hall.speak_on_motion("NOR", "against")
    hall.after(9).end_statement()
    floor = hall.floor()
    assert floor is not None
    assert (floor.delegation, floor.state) == ("KEN", Status.CALLED)


def test_withdrawn_it_is_out_of_the_way_of_the_next(sitting: Hall) -> None:
    sitting.move_motion("close_debate", "IDN")
    sitting.move_motion("suspend_meeting", "BRA")
    sitting.withdraw_motion()
    assert sitting.last == "Motion to suspend the meeting, moved by Brazil, withdrawn"
    sitting.decide_motion(False)
    assert sitting.last == "Motion to close the debate under item 1(f), moved by Indonesia, not carried"
    assert motions(sitting) == [(1, "close_debate", "lost"), (2, "suspend_meeting", "withdrawn")]


def test_carried_the_meeting_is_suspended_until_then_in_the_same_act(sitting: Hall) -> None:
    sitting.move_motion("suspend_meeting", "BRA", until=when("10:20").isoformat())
    sitting.decide_motion(True)
    assert (meeting(sitting).state, meeting(sitting).resumes_at) == (MeetingState.SUSPENDED, when("10:20"))
    sitting.undo()
    assert (meeting(sitting).state, motions(sitting)) == (MeetingState.IN_SESSION, [(1, "suspend_meeting", "pending")])


def test_what_cannot_be_done_then_is_told_and_never_stops_it(sitting: Hall) -> None:
    sitting.move_motion("adjourn_meeting", "BRA")
    done = sitting.decide_motion(True)
    assert done.line.remarks == (
        "What follows from it could not be done: The meeting cannot be adjourned while Kenya has the floor.",
    )
    assert (motions(sitting), meeting(sitting).state) == ([(1, "adjourn_meeting", "carried")], MeetingState.IN_SESSION)


def test_pending_motions_fall_when_the_meeting_is_adjourned(sitting: Hall) -> None:
    sitting.end_statement()
    sitting.move_motion("close_debate", "IDN")
    sitting.move_motion("adjourn_meeting", "BRA")
    sitting.decide_motion(True)
    assert meeting(sitting).state is MeetingState.ADJOURNED
    assert motions(sitting) == [(1, "close_debate", "fallen"), (2, "adjourn_meeting", "carried")]


def test_a_closed_debate_closes_the_list_and_is_a_decision(sitting: Hall) -> None:
    sitting.move_motion("close_debate", "IDN")
    sitting.decide_motion(True)
    assert listed(sitting).closed_at == sitting.now
    *_, decision = sitting.record.memory.all(Decision)
    assert (decision.item, decision.how, decision.needed, decision.quorum) == (LIST, "consensus", 94, False)
    assert decision.text == "Motion to close the debate under item 1(f), moved by Indonesia, carried."


def test_an_adjourned_debate_takes_lower_motions_on_it_along(sitting: Hall) -> None:
    sitting.move_motion("limit_speeches", "PER", limit_s=60)
    sitting.move_motion("close_debate", "IDN", on="2")
    sitting.move_motion("adjourn_debate", "MYS")
    sitting.decide_motion(True)
    assert motions(sitting) == [
        (1, "limit_speeches", "fallen"),
        (2, "close_debate", "pending"),
        (3, "adjourn_debate", "carried"),
    ]
    item = sitting.record.memory.get(AgendaItem, LIST)
    assert item is not None
    assert (item.debate_adjourned_at, listed(sitting).closed_at) == (sitting.now, sitting.now)


def test_a_limit_that_is_carried_holds_from_now_on(sitting: Hall) -> None:
    sitting.move_motion("limit_speeches", "IDN", limit_s=120)
    sitting.decide_motion(True)
    assert (listed(sitting).limit_s, sitting.statement().limit_s) == (120, 240)


def test_the_figures_are_those_of_the_rule_pack(sitting: Hall) -> None:
    sitting.set_rule("Closure of debate", figures={"against": 1, "majority": "two_thirds"})
    sitting.set_rule("Order of procedural motions", figures={"limit_s": 60})
    sitting.move_motion("close_debate", "IDN")
    sitting.speak_on_motion("NOR", "against")
    assert sitting.statement().limit_s == 60
    with sitting.refuses("One delegation has spoken against"):
        sitting.speak_on_motion("CHL", "against")
    sitting.call_vote(motion=True)
    sitting.count_vote(60, 31)
    sitting.announce_result()
    assert motions(sitting) == [(1, "close_debate", MotionState.LOST)]


def test_a_rule_is_put_right_in_the_program(hall: Hall) -> None:
    hall.take_up_item("2")
    hall.move_motion("close_debate", "IDN")
    with hall.refuses(r"Nobody speaks on this motion: it is put at once. \(cf. GA rule 75\)"):
        hall.speak_on_motion("NOR", "for")
    hall.set_rule("Closure of debate", number="48", certainty="certain")
    assert hall.last == "Rule on Closure of debate put right: number 48, certainty certain"
    with hall.refuses(r"it is put at once. \(Rule 48\)"):
        hall.speak_on_motion("NOR", "for")


def test_what_is_unknown_or_no_figure_of_it_is_not_put_into_a_rule(hall: Hall) -> None:
    with hall.refuses("Say what is to be put right about the rule on Quorum"):
        hall.set_rule("Quorum")
    with hall.refuses("has no figure against that can be two; its figures: for, against, majority"):
        hall.set_rule("Closure of debate", figures={"against": "two"})
    with hall.refuses("Say how sure the number is"):
        hall.set_rule("Closure of debate", number="48")
    hall.set_rule("Something of our own", number="99", certainty="probable", summary="What we agreed.")
    with hall.refuses("Say how sure the number is"):
        hall.set_rule("Something of our own", certainty="unknown")
