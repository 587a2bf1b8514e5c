"""What people type is read in one place: every script's digits, and the hour that makes sense."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from chairconsole.rules.moment import moment
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.typed import (
    Meant,
    Side,
    figure_of,
    hour_of,
    in_western_digits,
    meant,
    meant_by,
    plainly,
    span_of,
)

DUBAI, VIENNA = ZoneInfo("Asia/Dubai"), ZoneInfo("Europe/Vienna")


def dubai(hour: str, day: int = 16) -> datetime:
    return moment(f"2019-12-{day}T{hour}:00+04:00")


def vienna(hour: str, offset: int, day: str = "2020-10-25") -> datetime:
    return moment(f"{day}T{hour}:00+0{offset}:00")


@pytest.mark.parametrize(("typed", "read"), [("١٤:٣٠", "14:30"), ("۱۲", "12"), ("1(f) خ ٢", "1(f) خ 2"), ("²", "²")])
def test_digits_are_read_as_a_keyboard_types_them(typed: str, read: str) -> None:
    assert in_western_digits(typed) == read


def test_wide_signs_are_read_as_narrow_ones_and_marks_of_direction_are_left_out() -> None:
    assert plainly("\u200f１（ｆ）\u200e ") == "1(f)"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("11:59", time(11, 59)),
        ("9.05", time(9, 5)),
        ("09:05:30", time(9, 5, 30)),
        ("١١:٥٩", time(11, 59)),
        ("۱۱:۵۹", time(11, 59)),
        ("११:५९", time(11, 59)),
        ("１１：５９", time(11, 59)),
        ("１１．５９", time(11, 59)),
        ("\u202b١١:٥٩\u202c", time(11, 59)),
        ("13h30", time(13, 30)),
        ("13 h 30", time(13, 30)),
        ("13 H", time(13)),
        ("13点30分", time(13, 30)),
        ("１３時", time(13)),
        ("24:00", time(0)),
        ("٢٤:٠٠", time(0)),
        ("24:01", None),
        ("24:00:01", None),
        ("25:00", None),
        ("11:60", None),
        ("11:59:60", None),
        ("11:5", None),
        ("1159", None),
        ("11", None),
        ("6 p.m.", None),
        ("noon", None),
        ("", None),
    ],
)
def test_an_hour_is_read_in_every_script(typed: str, read: time | None) -> None:
    assert hour_of(typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [("12", 12), ("-3", -3), ("−٣", -3), ("＋１２", 12), ("1.5", None), ("twelve", None), ("", None), ("1" * 19, None)],
)
def test_a_figure_is_read_in_every_script(typed: str, read: int | None) -> None:
    assert figure_of(typed) == read


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("150", 150),
        ("2:30", 150),
        ("٢:٣٠", 150),
        ("２：３０", 150),
        ("0:45", 45),
        ("3", 180),
        ("٣", 180),
        ("29", 1740),
        ("30", 30),
        ("0", 0),
        ("-0:30", -30),
        ("−٣٠", -30),
        ("+2:30", 150),
        ("+ 45", 45),
        ("", None),
        ("2:3", None),
        ("2:60", None),
        ("2:030", None),
        ("--30", None),
        ("soon", None),
        ("86400", 86_400),
        ("86401", None),
        ("1441:00", None),
    ],
)
def test_a_span_of_time_is_read(typed: str, seconds: int | None) -> None:
    assert span_of(typed) == seconds


def test_a_number_alone_is_of_seconds_where_that_was_asked_for() -> None:
    assert (span_of("3", in_seconds=True), span_of("-3", in_seconds=True)) == (3, -3)


@pytest.mark.parametrize(
    ("side", "typed", "now", "means"),
    [
        (Side.NEXT, "13:30", dubai("12:50"), dubai("13:30")),
        (Side.NEXT, "01:00", dubai("23:30"), dubai("01:00", 17)),
        (Side.NEXT, "24:00", dubai("23:30"), dubai("00:00", 17)),
        (Side.NEXT, "24:00", dubai("10:00"), dubai("00:00", 17)),
        (Side.NEXT, "00:30", dubai("00:10"), dubai("00:30")),
        (Side.LAST, "11:59", dubai("12:10"), dubai("11:59")),
        (Side.LAST, "12:10", dubai("12:10"), dubai("12:10")),
        (Side.LAST, "23:50", dubai("00:10", 17), dubai("23:50")),
        (Side.LAST, "24:00", dubai("00:10", 17), dubai("00:00", 17)),
        (Side.LAST, "08:55", dubai("22:00"), dubai("08:55")),
        (Side.NEAREST, "09:00", dubai("10:00"), dubai("09:00")),
        (Side.NEAREST, "00:30", dubai("23:30"), dubai("00:30", 17)),
        (Side.NEAREST, "22:00", dubai("10:00"), dubai("22:00")),
    ],
)
def test_an_hour_is_the_nearest_on_the_side_that_makes_sense(
    side: Side, typed: str, now: datetime, means: datetime
) -> None:
    assert meant_by(typed, now, DUBAI, side) == Meant((means,))


@pytest.mark.parametrize(
    ("side", "typed", "now", "means"),
    [
        (Side.NEXT, "10:00", dubai("11:00"), dubai("10:00", 17)),
        (Side.NEXT, "13:00", dubai("13:00"), dubai("13:00", 17)),
        (Side.LAST, "11:59", dubai("11:50", 17), dubai("11:59")),
    ],
)
def test_one_of_another_day_that_is_far_off_may_be_a_slip(
    side: Side, typed: str, now: datetime, means: datetime
) -> None:
    found = meant_by(typed, now, DUBAI, side)
    assert found == Meant((means,), is_far=True)
    assert not found.is_sure


FIRST, SECOND = vienna("02:30", 2), vienna("02:30", 1)


@pytest.mark.parametrize(
    ("side", "now", "moments"),
    [
        (Side.NEXT, vienna("01:10", 2), (FIRST, SECOND)),
        (Side.NEXT, vienna("02:10", 2), (FIRST, SECOND)),
        (Side.NEXT, vienna("02:45", 2), (SECOND,)),
        (Side.LAST, vienna("02:45", 2), (FIRST,)),
        (Side.LAST, vienna("02:45", 1), (FIRST, SECOND)),
        (Side.LAST, vienna("09:00", 1), (FIRST, SECOND)),
        (Side.NEAREST, vienna("09:00", 1), (FIRST, SECOND)),
    ],
)
def test_an_hour_that_comes_twice_means_both_of_those_that_make_sense(
    side: Side, now: datetime, moments: tuple[datetime, ...]
) -> None:
    found = meant(time(2, 30), now, VIENNA, side)
    assert found.moments == moments
    assert found.is_sure == (len(moments) == 1)


@pytest.mark.parametrize(
    ("side", "now"),
    [
        (Side.NEXT, vienna("01:10", 1, "2020-03-29")),
        (Side.LAST, vienna("03:10", 2, "2020-03-29")),
        (Side.LAST, vienna("01:10", 2, "2020-03-30")),
        (Side.NEXT, vienna("23:50", 1, "2020-03-28")),
        (Side.NEAREST, vienna("03:10", 2, "2020-03-29")),
    ],
)
def test_an_hour_that_does_not_exist_is_refused(side: Side, now: datetime) -> None:
    with pytest.raises(Refusal) as refusal:
        meant(time(2, 30), now, VIENNA, side)
    assert str(refusal.value) == "There is no 29 Mar 02:30: the clocks go forward over it."


def test_before_the_night_in_which_it_does_not_exist_an_hour_is_that_of_the_day() -> None:
    assert meant(time(2, 30), vienna("02:40", 1, "2020-03-28"), VIENNA, Side.LAST).is_sure


@pytest.mark.parametrize(
    ("typed", "moments"),
    [
        ("2019-12-16T10:42", (dubai("10:42"),)),
        ("2019-12-16 9:05", (dubai("09:05"),)),
        ("٢٠١٩-١٢-١٦ ١٠:٤٢", (dubai("10:42"),)),
        ("2019-12-16T24:00", (dubai("00:00", 17),)),
        ("2019-12-16", (dubai("00:00"),)),
        ("2019-12-16T06:42:00Z", (dubai("10:42"),)),
        ("2019-12-16T06:42:00+00:00", (dubai("10:42"),)),
    ],
)
def test_a_day_may_be_told_with_its_hour(typed: str, moments: tuple[datetime, ...]) -> None:
    found = meant_by(typed, dubai("10:00"), DUBAI, Side.NEXT)
    assert found == Meant(moments)
    assert all(at.tzinfo is UTC for at in found.moments)


def test_a_day_on_which_an_hour_comes_twice_leaves_both() -> None:
    assert meant_by("2020-10-25 02:30", dubai("10:00"), VIENNA, Side.NEXT) == Meant((FIRST, SECOND))


@pytest.mark.parametrize(
    "typed", ["noon", "", "25:00", "2019-02-30", "2019-02-30T10:00", "9999-12-31T24:00", "0001-01-01"]
)
def test_what_is_no_hour_is_refused_in_one_sentence(typed: str) -> None:
    with pytest.raises(Refusal, match="is no hour: write it as 13:30, or with its day as 2019-12-16T13:30"):
        meant_by(typed, dubai("10:00"), DUBAI, Side.LAST)
