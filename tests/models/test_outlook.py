"""What is to be expected of the list in hand: the figures of Tuesday 17:40, and when they are reckoned anew."""

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from chairconsole.models.fitting import Fitting, NewLimit, ReplyTime, Target, fitting
from chairconsole.models.outlook import Foresight, Outlook, hour
from chairconsole.models.presiding import Presiding
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.rules.forecast import LeftOpen
from chairconsole.rules.terms import Replies
from tests.models.hand import HandClock, beat, dubai, go_to_tuesday, open_debate, parties

LIST = "1(f)"


def inscribe(session: Session, *codes: str) -> None:
    for code in codes:
        assert session.perform("inscribe", list=LIST, delegation=code)


@pytest.fixture
def tuesday(session: Session, clock: HandClock) -> Session:
    """Thirty wait on Tuesday at 17:40, where the last statement has just ended."""
    open_debate(session)
    go_to_tuesday(session, clock)
    return session


def told(session: Session) -> Outlook:
    outlook = Foresight(session).outlook
    assert outlook is not None
    return outlook


def offered(session: Session, **asked: object) -> Fitting:
    found = fitting(Reading(session), **asked)  # type: ignore[arg-type]
    assert found is not None
    return found


def runs(outlook: Outlook) -> list[tuple[int, int | None, str, bool]]:
    return [(run.speakers, run.meeting, f"{run.starts:%a %H:%M}-{run.ends:%H:%M}", run.sits) for run in outlook.runs]


def test_tuesday_at_17_40_with_thirty_left(tuesday: Session) -> None:
    outlook = told(tuesday)
    assert (outlook.waiting, outlook.reached, outlook.not_reached, outlook.needed_s) == (30, 4, 26, 30 * 300)
    assert (outlook.fit_s, outlook.least_s, outlook.more_at_least) == (None, 120, 2)
    assert (outlook.ends, outlook.last_ends) == (dubai("18:00:00", 17), dubai("20:10:00", 17))
    assert runs(outlook) == [(4, 4, "Tue 15:00-18:00", True)]
    assert (outlook.is_pressing, outlook.is_measured) == (True, False)


def test_those_reached_are_told_meeting_by_meeting(session: Session, clock: HandClock) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item=LIST)
    inscribe(session, *parties(session, 60))
    clock.at = dubai("12:30:00")
    # From 12:30 six till 13:00, in the afternoon 36 at five minutes each, and the rest on Tuesday.
    assert runs(told(session)) == [
        (6, 1, "Mon 11:15-13:00", True),
        (36, 2, "Mon 15:00-18:00", False),
        (18, 3, "Tue 10:00-13:00", False),
    ]
    assert not told(session).is_pressing
    # A bound within the meeting ends its run.
    session.perform("change_list", list=LIST, ends_by=dubai("12:45:00"))
    assert runs(told(session)) == [(3, 1, "Mon 11:15-12:45", True)]
    assert (told(session).not_reached, told(session).is_pressing) == (57, True)


def test_it_presses_only_in_the_last_half_hour_and_if_not_all_are_reached(tuesday: Session, clock: HandClock) -> None:
    tuesday.perform("extend_meeting", until=dubai("18:30:00", 17), along=LIST)
    clock.at = dubai("17:59:59", 17)
    assert not told(tuesday).is_pressing
    clock.at = dubai("18:00:00", 17)
    assert told(tuesday).is_pressing
    tuesday.perform("change_list", list=LIST, ends_by=None)
    assert told(tuesday).is_pressing
    tuesday.perform("change_list", list=LIST, ends_by=dubai("21:00:00", 17))
    assert (told(tuesday).not_reached, told(tuesday).is_pressing) == (0, False)


def test_without_a_meeting_left_nobody_is_reached(tuesday: Session) -> None:
    tuesday.perform("adjourn_meeting")
    outlook = told(tuesday)
    assert (outlook.not_reached, outlook.last_ends, outlook.runs, outlook.is_pressing) == (30, None, (), False)


def test_it_is_reckoned_anew_by_acts_by_minutes_and_in_overtime_every_ten_seconds(
    tuesday: Session, clock: HandClock, qtbot: QtBot
) -> None:
    foresight, times = Foresight(tuesday), [0]

    def count() -> None:
        times[0] += 1

    def beats(seconds: int) -> int:
        before = times[0]
        for _ in range(seconds):
            beat(tuesday, clock)
        return times[0] - before

    foresight.renewed.connect(count)
    tuesday.perform("change_list", list=LIST, limit_s=180)
    assert (times[0], foresight.outlook and foresight.outlook.limit_s) == (1, 180)
    assert (beats(59), beats(1), beats(59), beats(1)) == (0, 1, 0, 1)
    tuesday.perform("give_floor")
    # From 17:42 on three minutes; all is told anew at each minute's edge.
    assert (beats(59), beats(1), beats(120)) == (0, 1, 2)
    before = foresight.outlook
    assert (beats(9), beats(1), beats(20)) == (0, 1, 2)
    after = foresight.outlook
    assert before is not None
    assert after is not None
    assert before.last_ends is not None
    assert after.last_ends is not None
    assert (after.last_ends - before.last_ends).total_seconds() == 30


def test_the_president_sees_until_when_the_list_goes_on(tuesday: Session, clock: HandClock) -> None:
    presiding = Presiding(tuesday)
    assert (presiding.president().remaining, presiding.president().list_end) == (30, "until 20:10")
    tuesday.perform("adjourn_meeting")
    assert presiding.president().list_end == ""
    tuesday.perform("undo")
    tuesday.perform("change_list", list=LIST, limit_s=900)
    assert presiding.president().list_end == "until Wed 01:40"


def test_no_list_is_in_hand(session: Session) -> None:
    session.perform("open_list", list="4")
    assert Presiding(session).president().list_end == ""
    assert Foresight(session).outlook is None
    assert fitting(Reading(session)) is None


def test_another_day_is_named_with_its_hour() -> None:
    now, at = dubai("17:40:00", 17), dubai("18:00:00", 17)
    assert hour(at, now, QLocale("en")) == f"{at:%H:%M}"
    assert hour(dubai("10:00:00", 18), dubai("10:00:00", 17), QLocale("en")).startswith("Wed ")


def test_the_choices_of_tuesday(tuesday: Session) -> None:
    found = offered(tuesday)
    assert (found.waiting, found.reached, found.fit, found.least) == (30, 4, None, NewLimit(120, 6))
    assert (found.limit, found.half_hour) == (NewLimit(120, 6), found.longer)
    assert found.longer is not None
    longer = found.longer
    assert (longer.meeting, longer.until, longer.reached) == (4, dubai("18:30:00", 17), 10)
    assert (longer.costs, longer.spare, longer.is_covered, longer.sits) == (1, 0, False, True)
    assert len(found.missed) == 26
    order = [entry.delegation for entry, _ in tuesday.room().in_order(tuesday.room().list(LIST))]
    assert list(found.missed) == order[4:]
    assert (found.targets, found.replies_waiting, found.reply_times) == ((), 0, ())
    assert Target("4", "Prevention") in found.openable
    assert LIST not in [target.item for target in found.openable]


def test_figures_that_were_asked_about(tuesday: Session) -> None:
    assert offered(tuesday, limit_s=60).limit == NewLimit(60, 10)
    longer = offered(tuesday, until=dubai("20:10:00", 17)).longer
    assert longer is not None
    assert (longer.until, longer.reached) == (dubai("20:10:00", 17), 30)
    half_hour = offered(tuesday, until=dubai("20:10:00", 17)).half_hour
    assert half_hour is not None
    assert half_hour.reached == 10


def test_a_meeting_goes_on_also_for_what_it_plans_behind_the_item(session: Session, clock: HandClock) -> None:
    session.perform("open_list", list="9")
    clock.at = dubai("15:00:00", 20)
    session.perform("call_to_order", meeting=10)
    session.perform("take_up_item", item="9")
    # Item 9 has the meeting till 15:45; half an hour more for it, and the meeting rises at 18:30.
    longer = offered(session).longer
    assert longer is not None
    assert longer.until == dubai("18:30:00", 20)
    asked = offered(session, until=dubai("18:30:00", 20)).longer
    assert asked == longer


def test_a_meeting_that_does_not_sit_yet_cannot_be_extended(session: Session) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item=LIST)
    longer = offered(session).longer
    assert longer is not None
    assert (longer.meeting, longer.sits) == (4, False)


def test_no_meeting_is_left_to_go_on(tuesday: Session) -> None:
    tuesday.perform("adjourn_meeting")
    assert offered(tuesday, until=dubai("20:00:00", 17)).longer is None


def test_lists_that_take_requests_are_targets(tuesday: Session) -> None:
    for item in ("4", "5", "6"):
        tuesday.perform("open_list", list=item)
    tuesday.perform("close_list", list="5")
    tuesday.perform("change_list", list="6", opens=dubai("10:00:00", 18))
    tuesday.perform("request_reply", list=LIST, delegation="NOR")
    assert [target.item for target in offered(tuesday).targets] == ["4"]


def test_replies_first_or_tomorrow(tuesday: Session) -> None:
    tuesday.perform("change_list", list=LIST, ends_by=dubai("18:00:00", 17), limit_s=120)
    tuesday.perform("request_reply", list=LIST, delegation="KEN")
    tuesday.perform("change_list", list=f"{LIST}/reply", limit_s=300)
    found = offered(tuesday)
    # Six minutes at the end: three till 17:50 and one till 17:53; first as well: from 17:47 at three minutes each.
    assert (found.replies_waiting, found.replies_taken, found.reached) == (1, Replies.END_OF_DAY, 4)
    assert found.reply_times == (
        ReplyTime(Replies.FIRST, 4, True),
        ReplyTime(Replies.NEXT_DAY, 6, False),
    )


def test_what_closing_the_list_now_would_do(session: Session, clock: HandClock) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item=LIST)
    clock.at = dubai("11:01:00")
    inscribe(session, *parties(session, 6))
    clock.at = dubai("11:30:00")
    found = offered(session)
    assert (found.declared_closed, found.closes, found.left_open) == (False, dubai("12:00:00"), LeftOpen(3, 0))
    session.perform("close_list", list=LIST)
    found = offered(session)
    assert (found.declared_closed, found.left_open) == (True, None)
