"""What the windows are told of the week: which meeting is next, and what is in hand together."""

from chairconsole.models.agenda import item_of
from chairconsole.models.fitting import fitting
from chairconsole.models.planned import planned_meetings
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.models.situation import situation
from chairconsole.models.turning import turn_in
from chairconsole.rules.turn import Act, Cue
from tests.models.hand import HandClock
from tests.room import LIST, when


def risen(session: Session) -> None:
    """Open the session and let the first meeting rise."""
    session.perform("call_to_order", meeting=1)
    session.perform("open_session")
    session.perform("adjourn_meeting")


def test_a_meeting_that_was_not_held_is_not_offered_for_ever(session: Session, clock: HandClock) -> None:
    risen(session)
    clock.advance(when("17:59") - clock.now())
    assert Reading(session).head().code == "2", "it may still be called to order, late as it is"
    clock.advance(when("18:00") - clock.now())
    head = Reading(session).head()
    assert (head.meeting, head.code, head.starts) == (3, "3", when("17T10:00"))
    assert turn_in(session.room()).gavel == Act("call_to_order", (("meeting", "3"),))


def test_after_the_last_one_no_meeting_is_offered(session: Session, clock: HandClock) -> None:
    risen(session)
    clock.advance(when("20T18:00") - clock.now())
    assert (Reading(session).head().meeting, situation(session.room()).is_last) == (None, True)


def test_a_cancelled_meeting_is_skipped_and_the_others_are_counted(session: Session) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("open_session")
    assert situation(session.room()).resumes == "15:00"
    session.perform("cancel_meeting", code="2")
    assert situation(session.room()).resumes == ""
    session.perform("adjourn_meeting")
    now = turn_in(session.room())
    assert now.lines == (Cue("call-to-order", figures=(("meeting", 2),)),)
    assert now.gavel == Act("call_to_order", (("meeting", "3"),))
    reading = Reading(session)
    assert [each.code for each in planned_meetings(reading)][:3] == ["3", "4", "5"]
    assert [row.number for row in reading.side().programme] == [1], "of today nothing else is left"


def test_items_in_hand_together_are_shown_together_and_the_list_is_that_of_both(session: Session) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("open_session")
    session.perform("open_list", list="5", **{"with": ["6"]})
    session.perform("inscribe", list="5", delegation="NOR")
    session.perform("take_up_item", items=["6", "5"])
    reading = Reading(session)
    head, side, desk = reading.head(), reading.side(), reading.desk()
    assert (head.item, head.items) == ("6", ("6", "5"))
    assert [row.number for row in side.agenda if row.in_hand] == ["5", "6"]
    assert {"CAC/COSP/2019/10", "CAC/COSP/EG.1/2019/4"} <= {row.symbol for row in side.documents}
    assert (desk.list_code, desk.list_item, desk.waiting) == ("5", "5", 1)
    for number in ("5", "6"):
        item = item_of(reading, number)
        assert item is not None
        assert item.in_hand
        assert item.listed is not None
        assert item.listed.waiting == 1
    assert turn_in(session.room()).step == Act("give_floor", meant="NOR")


def test_the_item_in_hand_without_a_list_has_no_debate(session: Session) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("open_session")
    session.perform("inscribe", list=LIST, delegation="NOR", received_at="2019-11-20T09:00:00+04:00")
    session.perform("take_up_item", item="4")
    assert situation(session.room()).debate is None


def test_a_deleted_item_is_shown_nowhere_and_a_deferred_one_is_not_the_next(session: Session) -> None:
    session.perform("delete_item", number="1(b)")
    session.perform("defer_item", number="1(a)")
    session.perform("open_list", list="5", **{"with": ["6"]})
    session.perform("inscribe", list=LIST, delegation="NOR", received_at="2019-11-20T09:00:00+04:00")
    session.perform("take_up_item", item=LIST)
    reading = Reading(session)
    assert item_of(reading, "1(b)") is None
    assert "1(b)" not in {row.number for row in reading.side().agenda}
    assert situation(session.room()).next_item == Cue("take-up-item", figures=(("item", "1(c)"),))
    told = fitting(reading)
    assert told is not None
    assert {"5", "6", "1(b)"}.isdisjoint(target.item for target in told.openable)
