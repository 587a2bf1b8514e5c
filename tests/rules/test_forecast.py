"""The forecast: when each speaks, who is not reached, and what would change it; every figure reckoned by hand."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chairconsole.rules.forecast import (
    Fit,
    LeftOpen,
    Longer,
    Pace,
    Question,
    Reply,
    Sitting,
    fit,
    forecast,
    left_open,
    longer,
    reached,
    reply_sittings,
)
from chairconsole.rules.terms import Replies
from tests.rules.plain import DUBAI

MONDAY, TUESDAY, WEDNESDAY = (date(2019, 12, day) for day in (16, 17, 18))


def at(told: str, day: date = TUESDAY) -> datetime:
    """Read an hour in Abu Dhabi."""
    return datetime.fromisoformat(f"{day}T{told}").replace(tzinfo=DUBAI)


def sitting(meeting: str, hours: str, day: date = TUESDAY) -> Sitting:
    starts, ends = hours.split("-")
    return Sitting(meeting, at(starts, day), at(ends, day), day)


MORNING, AFTERNOON = sitting("3", "10:00-13:00"), sitting("4", "15:00-18:00")
NEXT_MORNING = sitting("5", "10:00-13:00", WEDNESDAY)
EVENING = at("18:00")
HOURS = {s.meeting: (s.starts, s.ends) for s in (MORNING, AFTERNOON, NEXT_MORNING)}


def asked(now: str, *waiting: int | None, sittings: tuple[Sitting, ...] = (MORNING, AFTERNOON)) -> Question:
    """Ask on Tuesday, of a list with four minutes each, two at least, that ends by 18:00."""
    return Question(at(now), sittings, waiting, limit_s=240, least_limit_s=120, ends_by=EVENING)


def drawn(question: Question) -> list[str]:
    """Draw the forecast, a line for each who waits; not reached: -."""
    lines = []
    for e in forecast(question).expected:
        assert e.start is not None
        assert e.end is not None
        hours = "-".join(f"{t.astimezone(DUBAI):%H:%M:%S}".removesuffix(":00") for t in (e.start, e.end))
        lines.append(f"{e.meeting} {hours}" + ("" if e.reached else " -"))
    return lines


LISTED = (None,)


def test_tuesday_before_noon_with_fifty_eight_waiting() -> None:
    # 2:17 left, so 11:51:19 for the first; the ninth is a group. 13 x 5 + 3 more minutes to 12:58:19, 36 x 5 - 1 = 179
    # minutes in the afternoon, and nine more from 18:00 to 18:44.
    question = replace(asked("11:48:02", *LISTED * 8, 420, *LISTED * 49), remaining_s=137)
    told = forecast(question)
    assert drawn(question)[:2] == ["3 11:51:19-11:55:19", "3 11:56:19-12:00:19"]
    assert drawn(question)[12:14] == ["3 12:54:19-12:58:19", "4 15:00-15:04"]
    assert drawn(question)[48:50] == ["4 17:55-17:59", "4 18:00-18:04 -"]
    assert [(w.sitting.meeting, w.speakers) for w in told.within] == [("3", 13), ("4", 36)]
    assert (told.waiting, told.reached, told.not_reached, told.last_ends) == (58, 49, 9, at("18:44"))
    assert (told.speaking_s, told.needed_s) == (57 * 240 + 420, 4 * 3600 + 53 * 60)
    # At 3:10 15 before lunch (14 x 190 + 420 + 14 x 60 = 3920 of 4121 s) and 43 after (10690 of 10800 s); at 3:15 the
    # 43rd would end 105 s late.
    assert fit(question) == Fit(190, 120, 58)


def test_tuesday_at_17_40_with_thirty_left() -> None:
    # The first begins at 17:41. By 18:00 4 (the 4th ends at 18:00), at 2:00 6 (17:58, the 7th 18:01), by 18:30 10.
    question = replace(asked("17:40", *LISTED * 30), freed_at=at("17:40"))
    assert drawn(question)[:5] == [
        "4 17:41-17:45",
        "4 17:46-17:50",
        "4 17:51-17:55",
        "4 17:56-18:00",
        "4 18:01-18:05 -",
    ]
    assert (forecast(question).reached, forecast(question).waiting) == (4, 30)
    assert fit(question) == Fit(None, 120, 6)
    assert longer(question, HOURS, 3) == Longer("4", at("18:30"), 10, costs=1, spare=0)


def test_the_last_before_lunch_ends_as_the_meeting_rises_and_one_second_more_is_too_late() -> None:
    assert drawn(asked("12:51", *LISTED * 3)) == ["3 12:51-12:55", "3 12:56-13:00", "4 15:00-15:04"]
    assert drawn(asked("12:51:01", *LISTED * 2)) == ["3 12:51:01-12:55:01", "4 15:00-15:04"]


def test_one_with_more_time_waits_for_the_afternoon_and_all_behind_with_it() -> None:
    assert drawn(asked("12:54", 420, 60)) == ["4 15:00-15:07", "4 15:08-15:09"]


def test_before_the_meeting_it_begins_when_the_meeting_does() -> None:
    assert drawn(asked("09:10", None)) == ["3 10:00-10:04"]


def test_fractions_of_a_second_are_dropped() -> None:
    assert drawn(asked("10:10:20.900", None)) == ["3 10:10:20-10:14:20"]


@pytest.mark.parametrize(
    ("freed", "begins"), [(None, "10:30"), ("10:29:30", "10:30:30"), ("10:29", "10:30"), ("09:00", "10:30")]
)
def test_idle_the_next_begins_a_change_over_after_the_floor_was_freed(freed: str | None, begins: str) -> None:
    question = replace(asked("10:30", None), freed_at=None if freed is None else at(freed))
    assert forecast(question).expected[0].start == at(begins)


@pytest.mark.parametrize(("remaining_s", "begins"), [(90, "10:32:30"), (0, "10:31"), (-45, "10:31")])
def test_a_speaker_has_what_remains_and_one_over_time_is_about_to_end(remaining_s: int, begins: str) -> None:
    question = replace(asked("10:30", None), remaining_s=remaining_s, freed_at=at("10:29:59"))
    assert forecast(question).expected[0].start == at(begins)


def test_the_pace_lengthens_and_shortens_but_never_below_a_second() -> None:
    question = replace(asked("10:00", None, 60), pace=Pace(changeover_s=30, overrun_s=20, measured=9))
    assert drawn(question) == ["3 10:00-10:04:20", "3 10:04:50-10:06:10"]
    hasty = replace(question, pace=Pace(changeover_s=30, overrun_s=-60, measured=9))
    assert drawn(hasty) == ["3 10:00-10:03", "3 10:03:30-10:03:31"]
    assert drawn(replace(question, pace=Pace(changeover_s=30, overrun_s=-300, measured=9)))[0] == "3 10:00-10:00:01"
    assert (forecast(hasty).speaking_s, forecast(hasty).needed_s, forecast(hasty).pace.measured) == (181, 241, 9)


def test_a_meeting_past_its_end_with_no_other_goes_on() -> None:
    late = asked("18:05", None, sittings=(AFTERNOON,))
    assert drawn(late) == ["4 18:05-18:09 -"]
    assert drawn(replace(late, ends_by=None)) == ["4 18:05-18:09 -"]
    assert drawn(replace(late, sittings=(AFTERNOON, NEXT_MORNING), ends_by=None)) == ["5 10:00-10:04"]


def test_without_a_bound_those_are_reached_who_end_within_a_sitting() -> None:
    question = replace(asked("17:50", *LISTED * 3), ends_by=None)
    assert drawn(question) == ["4 17:50-17:54", "4 17:55-17:59", "4 18:00-18:04 -"]
    assert reached(question) == 2


def test_a_bound_before_the_rise_and_one_behind_it_hold_as_they_are() -> None:
    question = asked("17:50", *LISTED * 3)
    assert reached(replace(question, ends_by=at("17:54"))) == 1
    assert reached(replace(question, ends_by=at("19:00"))) == 3


def test_one_longer_than_any_sitting_stands_at_the_end_of_all() -> None:
    assert drawn(asked("10:30", 4 * 3600, None)) == ["4 15:00-19:00 -", "4 19:01-19:05 -"]


def test_without_any_sitting_nobody_has_a_time() -> None:
    question = asked("10:30", None, 60, sittings=())
    told = forecast(question)
    assert [(e.start, e.end, e.meeting, e.reached) for e in told.expected] == [(None, None, None, False)] * 2
    assert (told.within, told.last_ends, told.not_reached, told.needed_s) == ((), None, 2, 420)
    assert (reached(question), fit(question)) == (0, Fit(None, 120, 0))
    assert longer(question, HOURS, 3) is None


def test_where_nobody_waits_nothing_is_to_be_done() -> None:
    question = asked("10:30")
    assert (forecast(question).last_ends, fit(question)) == (None, Fit(240, 120, 0))
    assert [w.speakers for w in forecast(question).within] == [0, 0]


# 22 minutes: two of ten, each with a change-over.
TWO_REPLIES = (Reply(600, TUESDAY), Reply(600, TUESDAY))


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        (Replies.END_OF_DAY, ["4 17:20-17:24", "4 17:25-17:29", "4 17:30-17:34", "5 10:00-10:04", "5 10:05-10:09"]),
        (Replies.FIRST, ["4 17:42-17:46", "4 17:47-17:51", "4 17:52-17:56", "5 10:00-10:04", "5 10:05-10:09"]),
        (Replies.NEXT_DAY, [f"4 17:{m}-17:{m + 4}" for m in range(20, 45, 5)]),
    ],
)
def test_replies_are_taken_out_of_the_days_end_or_come_first_or_tomorrow(taken: Replies, expected: list[str]) -> None:
    question = asked("17:20", *LISTED * 5, sittings=(MORNING, AFTERNOON, NEXT_MORNING))
    question = replace(question, ends_by=None, replies=TWO_REPLIES, replies_taken=taken)
    assert drawn(question) == expected


def test_replies_tomorrow_are_taken_out_of_tomorrows_end() -> None:
    question = replace(
        asked("12:30", *LISTED * 3, sittings=(NEXT_MORNING,)),
        now=at("12:30", WEDNESDAY),
        ends_by=at("13:00", WEDNESDAY),
    )
    # Till 12:38: one. The replies come then, from 12:35 to 12:57; the second would end at 13:01.
    question = replace(question, replies=TWO_REPLIES, replies_taken=Replies.NEXT_DAY)
    assert drawn(question) == ["5 12:30-12:34", "5 12:57-13:01 -", "5 13:02-13:06 -"]
    assert reply_sittings(question) == (replace(NEXT_MORNING, starts=at("12:35", WEDNESDAY)),)


def test_on_the_last_day_the_list_goes_on_behind_the_replies() -> None:
    question = replace(asked("17:20", *LISTED * 5), replies=TWO_REPLIES)
    assert drawn(question)[2:] == ["4 17:30-17:34", "4 17:57-18:01 -", "4 18:02-18:06 -"]
    assert drawn(replace(question, ends_by=None))[3] == "4 17:57-18:01 -"
    assert forecast(question).within[1].speakers == 3


def test_replies_have_the_hours_that_the_debate_leaves() -> None:
    question = replace(asked("17:20", *LISTED * 5), replies=TWO_REPLIES)
    left = reply_sittings(question)
    assert left == (replace(AFTERNOON, starts=at("17:35")),)
    assert drawn(asked("17:20", 600, 600, sittings=left)) == ["4 17:35-17:45", "4 17:46-17:56"]
    assert reply_sittings(replace(question, replies_taken=Replies.FIRST)) == question.sittings
    assert reply_sittings(replace(question, replies=())) == ()
    over_by_lunch = replace(question, now=at("10:00"))
    assert reply_sittings(over_by_lunch) == (AFTERNOON,)


def test_replies_of_a_day_gone_by_are_due_on_the_first_that_is_left() -> None:
    question = asked("17:20", *LISTED * 4)
    of_monday = tuple(Reply(600, MONDAY) for _ in range(2))
    for taken in (Replies.END_OF_DAY, Replies.NEXT_DAY):
        assert drawn(replace(question, replies=of_monday, replies_taken=taken))[3] == "4 17:57-18:01 -"
    nowhere = replace(question, replies=TWO_REPLIES, replies_taken=Replies.NEXT_DAY)
    assert drawn(nowhere)[3] == "4 17:35-17:39"


def test_the_limit_that_fits_is_the_lists_own_where_all_are_reached() -> None:
    assert fit(replace(asked("10:00", *LISTED * 3), limit_s=242)) == Fit(242, 120, 3)


def test_a_limit_fits_in_whole_steps_and_own_limits_stay() -> None:
    # 600 + 2 x 240 + 2 x 60 s are the twenty minutes that are left.
    assert fit(asked("17:40", 600, *LISTED * 2)) == Fit(240, 120, 3)
    # 600 + 3 x limit + 3 x 60 s.
    question = asked("17:40", 600, *LISTED * 3)
    assert fit(question) == Fit(140, 120, 4)
    assert fit(asked("17:40", 600, 600)) == Fit(None, 120, 1)


def test_a_least_limit_between_two_steps_or_above_the_lists() -> None:
    question = asked("17:40", 600, *LISTED * 3)
    assert fit(replace(question, least_limit_s=138)) == Fit(140, 138, 4)
    # At 138 s all are reached, but no whole step lies between that and 139 s.
    tight = replace(question, now=at("17:40:05"), least_limit_s=138)
    assert fit(tight) == Fit(None, 138, 4)
    assert fit(replace(question, limit_s=180, least_limit_s=300)) == Fit(None, 180, 3)


def test_half_an_hour_more_of_the_last_sitting_in_time() -> None:
    question = asked("17:40", *LISTED * 30, sittings=(AFTERNOON, NEXT_MORNING))
    told = longer(question, HOURS, 5)
    # From 17:40, five minutes each: by 18:30 ten.
    assert told == Longer("4", at("18:30"), 10, costs=1, spare=2)
    assert told.is_covered
    assert not Longer("4", at("18:30"), 10, costs=1, spare=0).is_covered
    unbounded = longer(replace(question, ends_by=None), HOURS, None)
    assert unbounded == Longer("5", at("13:30", WEDNESDAY), 30, costs=1, spare=None)
    assert not unbounded.is_covered


def test_half_an_hour_more_costs_nothing_while_the_interpreters_hours_last() -> None:
    short = sitting("4", "15:00-17:00")
    told = longer(asked("16:40", *LISTED * 9, sittings=(short,)), {"4": (short.starts, short.ends)}, 1)
    assert told == Longer("4", at("17:30"), 9, costs=0, spare=0)
    assert told.is_covered
    assert Longer("4", at("17:30"), 10, costs=0, spare=-1).is_covered


def test_half_an_hour_more_of_a_meeting_past_its_end_goes_from_now() -> None:
    told = longer(asked("18:40", *LISTED * 30, sittings=(AFTERNOON,)), HOURS, 3)
    assert told == Longer("4", at("19:10"), 6, costs=1, spare=0)


def test_no_half_hour_of_a_sitting_behind_the_bound() -> None:
    assert longer(asked("18:40", None, sittings=(NEXT_MORNING,)), HOURS, 3) is None
    night = sitting("5", "18:00-21:00")
    assert longer(asked("17:40", None, sittings=(night,)), {"5": (night.starts, night.ends)}, 3) is None


def test_left_open_as_many_come_as_came_in_the_last_hour() -> None:
    # Four are reached by 18:00; of 3 + 6 five are not.
    question = asked("17:40", *LISTED * 3)
    assert left_open(question, 12, at("18:10")) == LeftOpen(6, 5)
    assert left_open(question, 12, at("17:30")) == LeftOpen(0, 0)
    assert left_open(question, 0, at("18:10")) == LeftOpen(0, 0)


sittings = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 60)), max_size=4)
questions = st.builds(
    lambda hours, waiting, **more: Question(at("10:00"), _sittings(hours), tuple(waiting), **more),
    sittings,
    st.lists(st.none() | st.integers(1, 900), max_size=25),
    limit_s=st.integers(1, 600),
    least_limit_s=st.integers(1, 300),
    pace=st.builds(Pace, st.integers(0, 200), st.integers(-100, 100), st.just(9)),
    ends_by=st.none() | st.integers(-10, 200).map(lambda minutes: at("10:00") + timedelta(minutes=minutes)),
    remaining_s=st.none() | st.integers(-100, 400),
    replies=st.lists(st.builds(Reply, st.integers(1, 600), st.sampled_from((MONDAY, TUESDAY))), max_size=3).map(tuple),
    replies_taken=st.sampled_from(Replies),
)


def _sittings(hours: list[tuple[int, int]]) -> tuple[Sitting, ...]:
    """Lay sittings one after the other, each so many minutes behind the one before, over two days in turn."""
    made: list[Sitting] = []
    begins = at("09:30")
    for number, (gap, minutes) in enumerate(hours):
        begins += timedelta(minutes=gap)
        ends = begins + timedelta(minutes=minutes)
        made.append(Sitting(str(number), begins, ends, (TUESDAY, TUESDAY, WEDNESDAY, WEDNESDAY)[number]))
        begins = ends
    return tuple(made)


@given(questions)
def test_starts_never_overlap_order_is_kept_and_only_the_last_sitting_is_overrun(question: Question) -> None:
    told = forecast(question)
    assert told.waiting == len(question.waiting)
    if not question.sittings:
        return
    spans = [(e.start, e.end, e.meeting, e.reached) for e in told.expected if e.start and e.end]
    assert len(spans) == told.waiting
    by_code = {s.meeting: s for s in question.sittings}
    for start, end, meeting, _ in spans:
        assert question.now <= start < end
        hours = by_code[str(meeting)]
        assert hours.starts <= start
        assert end <= hours.ends or hours is question.sittings[-1]
    for one, other in pairwise(spans):
        assert one[1] + timedelta(seconds=question.pace.changeover_s) <= other[0]
        assert one[3] or not other[3]
    assert told.reached == sum(in_time for *_, in_time in spans) == reached(question)
    assert sum(w.speakers for w in told.within) <= told.waiting


@given(questions, st.integers(1, 600), st.integers(1, 600))
def test_a_smaller_limit_never_reaches_fewer(question: Question, one: int, other: int) -> None:
    assert reached(question, min(one, other)) >= reached(question, max(one, other))


@given(questions)
def test_the_limit_that_fits_is_the_largest_that_does(question: Question) -> None:
    least, everybody = min(question.least_limit_s, question.limit_s), len(question.waiting)
    fitting = [s for s in range(least, question.limit_s + 1) if reached(question, s) == everybody]
    stepped = [s for s in fitting if s % 5 == 0 or s == question.limit_s]
    assert fit(question) == Fit(max(stepped, default=None), least, reached(question, least))
