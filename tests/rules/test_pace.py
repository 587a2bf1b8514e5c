"""What is measured of a debate's pace: the medians of its change-overs and of what went over the limits."""

from datetime import datetime

import pytest

from chairconsole.rules.forecast import Delivered, Pace, pace
from tests.rules.plain import DUBAI


def at(told: str) -> datetime:
    """Read an hour in Abu Dhabi."""
    return datetime.fromisoformat(f"2019-12-17T{told}").replace(tzinfo=DUBAI)


def held(*told: str) -> list[Delivered]:
    """Read statements as `called began ended overrun` (outside every list: none), and return the latest first."""
    latest_first = []
    for line in reversed(told):
        called, began, ended, *overrun = line.split()
        latest_first.append(Delivered(at(called), at(began), at(ended), int(overrun[0]) if overrun else None))
    return latest_first


def test_too_few_samples_and_the_pace_is_the_usual_one() -> None:
    two = held("10:00 10:00:40 10:05 20", "10:05:10 10:05:50 10:09 -10")
    four = held(*(f"10:{m}0 10:{m}0:10 10:{m}1:10 -180" for m in range(4)))
    assert pace(()) == Pace(60, 0, 0)
    assert pace(two) == Pace(60, 0, 2)
    assert pace(four) == Pace(60, 0, 4)


def test_statements_cut_short_are_no_samples() -> None:
    # 1 to 59 s of 4:00: a rehearsal in haste, a slip of a key; a minute is a short statement
    cut = [f"10:0{m} 10:0{m}:01 10:0{m}:{1 + s:02} {s - 240}" for m, s in enumerate((1, 2, 3, 5, 30, 58))]
    assert pace(held(*cut)) == Pace(60, 0, 0)
    short = [f"11:0{m} 11:0{m}:00 11:0{m + 1}:00 -180" for m in range(5)]
    assert pace(held(*cut, *short)) == Pace(0, -180, 5)
    # a change-over begins where a statement ended that is no sample itself
    assert pace(held(*short, "11:05:10 11:05:20 11:05:30 -230", "11:05:30 11:06:30 11:10:30 0")).changeover_s == 0


def test_the_pace_is_the_median_of_what_was_measured() -> None:
    # Change-overs 40 (from the call), 50, 20, 90, 30, 60: the middle of 40 and 50; overruns -10, 5, 20, 21 and 0, 30.
    six = held(
        "10:00 10:00:40 10:05 20",
        "10:05:10 10:05:50 10:09 -10",
        "10:09:20 10:09:20 10:13 5",
        "10:13 10:14:30 10:18 21",
        "10:18 10:18:30 10:22 0",
        "10:22 10:23 10:27 30",
    )
    assert pace(six) == Pace(45, 12, 6)


def test_the_median_of_signed_overruns_is_rounded_down() -> None:
    six = held(*(f"10:{m}0 10:{m}0:30 10:{m}3 {overrun}" for m, overrun in enumerate((-10, -9, -4, -3, 0, 1))))
    assert pace(six).overrun_s == -4


def test_only_the_last_fifteen_count() -> None:
    slow = [f"10:{m:02} 10:{m:02}:50 10:{m:02}:55 90" for m in range(15)]
    quick = [f"10:{m:02}:05 10:{m:02}:15 10:{m:02}:55 10" for m in range(15, 30)]
    # Each begins 20 s after the one before ended.
    assert pace(held(*slow, *quick)) == Pace(20, 10, 15)


def test_a_statement_outside_every_list_is_measured_from_but_is_no_sample() -> None:
    told = held(
        "10:00 10:00:30 10:04 0",
        "10:04 10:04:10 10:08",
        "10:08 10:08:30 10:12 0",
        "10:12 10:12:30 10:16 0",
        "10:16 10:16:30 10:20 0",
        "10:20 10:20:30 10:24 0",
    )
    assert pace(told) == Pace(30, 0, 5)


def test_a_gap_over_a_quarter_of_an_hour_is_no_change_over() -> None:
    # 70 s from the call, twice 70; 10:04 to 10:19, 900 s; not 10:23 to 10:38:01, so from the call, 31 s; the last is
    # too long.
    told = held(
        "09:00 09:01:10 09:05 0",
        "09:05 09:06:10 09:10 0",
        "10:00 10:01:10 10:04 0",
        "10:18 10:19 10:23 0",
        "10:37:30 10:38:01 10:42 0",
        "10:58 11:13:01 11:14 0",
    )
    assert pace(told) == Pace(70, 0, 5)
    assert pace(told[1:]) == Pace(70, 0, 5)


@pytest.mark.parametrize(("cut", "changeover_s"), [("10:12", 30), ("10:13", 30), ("10:14", 40)])
def test_a_meeting_called_between_cuts_the_sitting(cut: str, changeover_s: int) -> None:
    # The last: 10:12 to 10:13, 60 s, where it is one sitting, else 20 s from the call; the others 20, 50, 30 and 40.
    told = held(
        "09:00 09:00:20 09:04 0",
        "09:30 09:30:50 09:34 0",
        "10:00 10:00:30 10:04 0",
        "10:04 10:04:40 10:12 0",
        "10:12:40 10:13 10:13:30 0",
    )
    assert pace(told, [at(cut)]).changeover_s == changeover_s
