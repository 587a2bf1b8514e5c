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
    assert pace(()) == Pace(60, 0, 0)
    assert pace(two) == Pace(60, 0, 2)


def test_the_pace_is_the_median_of_what_was_measured() -> None:
    # Change-overs 40 (from the call), 50, 20, 90: the middle of 40 and 50; overruns -10, 5, 20, 21: that of 5 and 20.
    four = held(
        "10:00 10:00:40 10:05 20",
        "10:05:10 10:05:50 10:09 -10",
        "10:09:20 10:09:20 10:13 5",
        "10:13 10:14:30 10:18 21",
    )
    assert pace(four) == Pace(45, 12, 4)


def test_the_median_of_signed_overruns_is_rounded_down() -> None:
    four = held(*(f"10:{m}0 10:{m}0:30 10:{m}3 {overrun}" for m, overrun in enumerate((-9, -4, -3, 0))))
    assert pace(four).overrun_s == -4


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
    )
    assert pace(told) == Pace(30, 0, 3)


def test_a_gap_over_a_quarter_of_an_hour_is_no_change_over() -> None:
    # 70 s from the call; 10:04 to 10:19, 900 s; not 10:23 to 10:38:01, so from the call, 31 s; the last is too long.
    told = held(
        "10:00 10:01:10 10:04 0",
        "10:18 10:19 10:23 0",
        "10:37:30 10:38:01 10:42 0",
        "10:58 11:13:01 11:14 0",
    )
    assert pace(told) == Pace(70, 0, 3)
    assert pace(told[1:]) == Pace(70, 0, 3)


@pytest.mark.parametrize(("cut", "changeover_s"), [("10:12", 30), ("10:13", 30), ("10:14", 40)])
def test_a_meeting_called_between_cuts_the_sitting(cut: str, changeover_s: int) -> None:
    # The third: 10:12 to 10:13 where it is one sitting, else 20 s from the call. 30, 40 and 60, or 20, 30 and 40.
    told = held("10:00 10:00:30 10:04 0", "10:04 10:04:40 10:12 0", "10:12:40 10:13 10:13:30 0")
    assert pace(told, [at(cut)]).changeover_s == changeover_s
