"""The session, its meetings and its agenda, and who presides."""

import pytest

from chairconsole.exchange.columns import participants
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.records.facts.session import Conference
from chairconsole.rules.terms import AgendaState
from tests.room import LIST, Hall, waiting, when


def conference(hall: Hall) -> Conference:
    (found,) = hall.record.memory.all(Conference)
    return found


def meeting(hall: Hall, code: str = "1") -> Meeting:
    found = hall.record.memory.get(Meeting, code)
    assert found is not None
    return found


def state(hall: Hall, number: str) -> AgendaState:
    found = hall.record.memory.get(AgendaItem, number)
    assert found is not None
    return found.state


def decisions(hall: Hall) -> list[Decision]:
    return list(hall.record.memory.all(Decision))


def test_the_session_opens_once_and_closes_once(founded: Hall) -> None:
    hall = founded.at("10:00")
    with hall.refuses("has not been opened"):
        hall.close_session()
    hall.open_session()
    assert conference(hall).opened_at == when("10:00")
    with hall.refuses("is open already"):
        hall.open_session()
    hall.at("20T18:00").close_session()
    assert conference(hall).closed_at == when("20T18:00")
    for act, why in (("close_session", "closed already"), ("open_session", "has been closed")):
        with hall.refuses(why):
            hall.perform(act)
    with hall.refuses("has been closed"):
        hall.call_to_order(1)


def test_the_session_stays_open_while_somebody_has_the_floor(hall: Hall) -> None:
    hall.give_floor("SECRETARIAT")
    with hall.refuses("cannot be closed while Secretariat has the floor"):
        hall.close_session()


def test_one_meeting_at_a_time(hall: Hall) -> None:
    assert (meeting(hall).state, meeting(hall).called_at) == ("in_session", when("10:00"))
    for number in (1, 2):
        with hall.refuses("Meeting 1 is not adjourned yet"):
            hall.call_to_order(number)
    hall.suspend_meeting()
    with hall.refuses("Meeting 1 is not adjourned yet"):
        hall.call_to_order(2)
    hall.at("13:00").adjourn_meeting()
    assert (meeting(hall).state, meeting(hall).adjourned_at) == ("adjourned", when("13:00"))
    with hall.refuses("Meeting 1 was adjourned already"):
        hall.call_to_order(1)
    with hall.refuses("has no meeting 99"):
        hall.call_to_order(99)
    hall.at("15:00").call_to_order(2)
    assert meeting(hall, "2").state == "in_session"


def test_suspended_and_resumed(hall: Hall) -> None:
    with hall.refuses("Meeting 1 is in session"):
        hall.resume_meeting()
    hall.suspend_meeting()
    with hall.refuses("Meeting 1 is suspended"):
        hall.suspend_meeting()
    hall.resume_meeting()
    assert meeting(hall).state == "in_session"


@pytest.mark.parametrize("begin", [True, False])
def test_no_meeting_is_adjourned_while_somebody_has_the_floor(hall: Hall, begin: bool) -> None:
    waiting(hall, "NOR").give_floor(begin=begin)
    with hall.refuses("cannot be adjourned while Norway has the floor"):
        hall.adjourn_meeting()


def test_an_extension_into_another_day_tells_the_day(hall: Hall) -> None:
    hall.at("23:30").extend_meeting("2019-12-17T01:00:00+04:00")
    assert hall.last == "Meeting 1 goes on until 17 Dec 01:00"


def test_an_extension_is_to_a_time_still_to_come(hall: Hall) -> None:
    hall.at("12:50").extend_meeting("2019-12-16T13:30:00+04:00", decision="The meeting goes on until 13:30.")
    assert meeting(hall).ends == when("13:30")
    (decision,) = decisions(hall)
    assert (decision.text, decision.item) == ("The meeting goes on until 13:30.", LIST)
    for until in ("12:50", "12:00"):
        with hall.refuses("still to come"):
            hall.extend_meeting(when(until).isoformat())
    hall.suspend_meeting()
    hall.extend_meeting("2019-12-16T14:00:00+04:00")
    assert len(decisions(hall)) == 1


@pytest.mark.parametrize("act", ["suspend_meeting", "resume_meeting", "adjourn_meeting", "extend_meeting"])
def test_where_no_meeting_is_in_session(founded: Hall, act: str) -> None:
    args = {"until": "2019-12-16T13:30:00+04:00"} if act == "extend_meeting" else {}
    with founded.at("10:00").refuses("No meeting is in session"):
        founded.perform(act, **args)


def test_the_chair_is_taken_by_an_officer(hall: Hall) -> None:
    hall.take_the_chair("are", "President", name="Mr. C")
    now = conference(hall)
    assert (now.presiding, now.presiding_office, now.presiding_name) == ("ARE", "President", "Mr. C")
    hall.take_the_chair("PER", "Vice-President")
    assert conference(hall).presiding_name is None
    with hall.refuses("No delegation"):
        hall.take_the_chair("XYZ", "President")


def test_an_item_taken_up_suspends_the_one_in_hand(hall: Hall) -> None:
    hall.take_up_item("2")
    assert (state(hall, LIST), state(hall, "2"), conference(hall).item_in_hand) == ("suspended", "open", "2")
    hall.take_up_item(LIST)
    assert (state(hall, LIST), state(hall, "2")) == ("open", "suspended")
    hall.take_up_item(LIST)
    assert (state(hall, LIST), conference(hall).item_in_hand) == ("open", LIST)


def test_an_item_is_concluded_or_left_open_and_may_be_taken_up_again(hall: Hall) -> None:
    hall.leave_item_open(LIST)
    assert (state(hall, LIST), conference(hall).item_in_hand) == ("left_open", None)
    hall.leave_item_open(LIST)
    hall.conclude_item(LIST)
    assert state(hall, LIST) == "concluded"
    hall.take_up_item(LIST)
    hall.conclude_item("2")
    assert (state(hall, "2"), conference(hall).item_in_hand) == ("concluded", LIST)


@pytest.mark.parametrize("act", ["take_up_item", "conclude_item", "leave_item_open", "decide"])
def test_an_unknown_item_is_refused(hall: Hall, act: str) -> None:
    with hall.refuses("The agenda has no item 99"):
        hall.perform(act, item="99", **({"text": "x"} if act == "decide" else {}))


def test_a_decision_is_recorded_with_who_presided_and_how_many_were_present(hall: Hall) -> None:
    hall.take_the_chair("ARE", "President", name="Mr. C")
    for delegation in ("NOR", "KEN"):
        hall.record_presence(delegation, True)
    hall.record_presence("KEN", False)
    hall.at("10:30").decide(LIST, "The agenda is adopted.")
    (decision,) = decisions(hall)
    assert (decision.at, decision.item, decision.text) == (when("10:30"), LIST, "The agenda is adopted.")
    assert (decision.presided_by, decision.present) == ("Mr. C", 1)
    with hall.refuses("needs its words"):
        hall.decide(LIST, "  ")


def test_present_are_states_parties_that_were_not_decided_against(hall: Hall) -> None:
    for delegation in ("NOR", "KEN", "SYR", "G77"):
        hall.record_presence(delegation, True)
    hall.challenge_credentials("KEN", "NOR")
    hall.decide_challenge("KEN", False)
    hall.at("10:30").decide(LIST, "The agenda is adopted.")
    assert [decision.present for decision in decisions(hall)] == [2, 1]
    present = {row["code"] for row in participants(hall.record.room(hall.now)).rows if row["present"]}
    assert present == {"NOR", "SYR", "G77"}


def test_with_an_adjournment_nobody_is_marked_present_any_more(hall: Hall) -> None:
    for delegation in ("NOR", "SYR"):
        hall.record_presence(delegation, True)
    hall.suspend_meeting()
    assert len(list(hall.record.memory.find(Participant, {"present": True}))) == 2
    hall.adjourn_meeting()
    assert list(hall.record.memory.find(Participant, {"present": True})) == []


def test_planned_minutes_change(hall: Hall) -> None:
    hall.plan_minutes("1", 1, 45)
    (row,) = (r for r in hall.record.memory.all(ProgrammeEntry) if (r.meeting, r.position) == ("1", 1))
    assert row.minutes == 45
    with hall.refuses("no row 99"):
        hall.plan_minutes("1", 99, 45)
    with hall.refuses("does not fit “minutes”"):
        hall.plan_minutes("1", 1, -1)
