"""The arithmetic of the clock: seconds used and shown, pauses, outages, and the edges of the phases."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chairconsole.rules.phase import (
    SECOND,
    ZERO,
    MarkKind,
    Phase,
    in_minutes,
    is_paused,
    next_edge,
    phase,
    shown_s,
    used,
    used_s,
)
from tests.rules.plain import NOON, Mark, Speech, granted, held, paused, resumed, second

MS = timedelta(milliseconds=1)


def after(count: float, *marks: Mark, speech: Speech = Speech()) -> float:  # noqa: B008 - frozen
    """Return the seconds used so long after noon, when the statement began."""
    return used(speech, marks, second(count)).total_seconds()


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (61, Phase.SPEAKING),
        (60, Phase.ONE_MINUTE),
        (1, Phase.ONE_MINUTE),
        (0, Phase.TIME),
        (-1, Phase.TIME),
        (-9, Phase.TIME),
        (-10, Phase.OVER),
        (-600, Phase.OVER),
    ],
)
def test_the_edges_of_the_phases(shown: int, expected: Phase) -> None:
    assert phase(shown) is expected
    assert phase(shown, paused=True) is Phase.PAUSED


def test_the_last_minute_is_a_setting() -> None:
    assert phase(60, last_stretch_s=30) is Phase.SPEAKING
    assert phase(30, last_stretch_s=30) is Phase.ONE_MINUTE
    assert phase(1, last_stretch_s=0) is Phase.SPEAKING


def test_every_figure_stands_one_second_and_zero_too() -> None:
    shown = [shown_s(Speech(limit_s=2), (), NOON + n * 100 * MS) for n in range(50)]
    assert shown == [2] * 10 + [1] * 10 + [0] * 10 + [-1] * 10 + [-2] * 10


def test_nothing_is_used_before_the_beginning() -> None:
    assert after(100, paused(1), speech=Speech(began_at=None)) == 0
    assert after(-5) == 0
    assert shown_s(Speech(began_at=None), (), second(100)) == 240


def test_after_the_end_the_clock_stands() -> None:
    assert after(999, speech=Speech(ended_at=second(100))) == 100
    assert after(999, paused(40), speech=Speech(ended_at=second(100))) == 40
    assert after(999, speech=Speech(ended_at=second(-1))) == 0


@pytest.mark.parametrize(
    ("at", "marks", "expected"),
    [
        (30, (paused(30),), 30),
        (90, (paused(30),), 30),
        (90, (paused(30), resumed(60)), 60),
        (90, (paused(30), resumed(60), paused(80)), 50),
        (90, (paused(30), resumed(30)), 90),
        (90, (resumed(60),), 90),
        (90, (granted(10), paused(30)), 30),
        (90, (held(10, 20),), 80),
        (90, (held(10, 20), held(10, 20)), 80),
        (90, (held(10, 30), held(20, 40)), 60),
        (90, (held(10, 40), held(20, 30)), 60),
        (90, (paused(20), resumed(40), held(10, 30)), 60),
        (90, (paused(20), resumed(40), held(30, 50)), 60),
        (90, (paused(20), held(10, 80)), 10),
        (90, (held(-30, 10),), 80),
        (90, (held(-30, -10),), 90),
        (90, (held(80, 120),), 80),
        (90, (held(100, 120),), 90),
        (90, (paused(-20), resumed(10)), 80),
    ],
)
def test_pauses_and_held_outages_are_left_out_once(at: float, marks: tuple[Mark, ...], expected: float) -> None:
    assert after(at, *marks) == expected


def test_a_corrected_beginning_swallows_what_lies_before_it() -> None:
    marks = paused(30), resumed(60), held(40, 70)
    assert after(100, *marks, speech=Speech(began_at=second(0))) == 60
    assert after(100, *marks, speech=Speech(began_at=second(50))) == 30
    assert after(100, *marks, speech=Speech(began_at=second(80))) == 20


def test_a_mark_without_an_end_holds_nothing() -> None:
    assert after(90, Mark(MarkKind.HELD, second(10))) == 90


def test_a_thousand_pauses_sum_exactly() -> None:
    marks: list[Mark] = []
    for n in range(1000):
        start = n * 0.2 + 0.1
        marks += [paused(n + start), resumed(n + 1 + start)]
    assert used(Speech(), marks, second(1201)) == timedelta(seconds=201)


def test_over_a_thousand_pauses_each_second_is_shown_once() -> None:
    marks: list[Mark] = []
    shown: list[int] = []
    now = NOON
    for _ in range(1000):
        now += 3 * MS
        marks.append(Mark(MarkKind.PAUSED, now))
        now += 997 * MS
        shown.append(shown_s(Speech(limit_s=2), marks, now))
        marks.append(Mark(MarkKind.RESUMED, now))
    assert shown == [2] * 333 + [1] * 333 + [0] * 333 + [-1]
    assert used(Speech(), marks, now) == 3000 * MS


def test_midnight_is_a_moment_like_any_other() -> None:
    began = datetime(2019, 12, 16, 23, 59, 30, tzinfo=UTC)
    assert used_s(Speech(began_at=began), (), began + timedelta(seconds=90)) == 90


@pytest.mark.parametrize("moment", ["2019-10-27T02:59:30+02:00", "2019-03-31T01:59:30+01:00"])
def test_summer_time_neither_gains_nor_loses(moment: str) -> None:
    began = datetime.fromisoformat(moment).astimezone(UTC)
    told = (began + timedelta(seconds=90)).astimezone(ZoneInfo("Europe/Vienna"))
    assert used_s(Speech(began_at=began), (), told.astimezone(UTC)) == 90


def test_a_negative_grant_shows_at_once() -> None:
    assert shown_s(Speech(limit_s=240 - 230), (granted(20),), second(20)) == -10


def test_used_rounds_down() -> None:
    assert used_s(Speech(), (), NOON + SECOND - timedelta(microseconds=1)) == 0
    assert used_s(Speech(), (), NOON + SECOND) == 1


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ((), False),
        ((paused(1),), True),
        ((paused(1), granted(2), held(0, 1)), True),
        ((paused(1), resumed(2)), False),
        ((paused(1), resumed(2), paused(3)), True),
    ],
)
def test_whether_the_clock_stands(marks: tuple[Mark, ...], expected: bool) -> None:
    assert is_paused(marks) is expected


def test_the_next_edge_is_where_the_figure_changes() -> None:
    now = second(3) + 250 * MS
    assert next_edge(Speech(), (), now) == 750 * MS
    assert next_edge(Speech(), (paused(1), Mark(MarkKind.RESUMED, second(1) + 100 * MS)), now) == 850 * MS
    assert next_edge(Speech(), (), second(3)) == SECOND


STOPS = st.lists(st.tuples(st.integers(-50, 150), st.integers(1, 60), st.booleans()), max_size=8)


@given(STOPS, st.integers(-20, 200), st.integers(0, 120))
@settings(max_examples=150)
def test_used_is_what_counting_the_seconds_gives(stops: list[tuple[int, int, bool]], now: int, began: int) -> None:
    marks: list[Mark] = []
    standing: set[int] = set()
    free = -60
    for start, length, is_outage in sorted(stops):
        start = start if is_outage else max(start, free)
        standing |= set(range(start, start + length))
        marks += [held(start, start + length)] if is_outage else [paused(start), resumed(start + length)]
        free = free if is_outage else start + length
    counted = len(set(range(began, now)) - standing)
    assert after(now, *marks, speech=Speech(began_at=second(began))) == counted


@given(STOPS, st.integers(0, 200_000))
@settings(max_examples=100)
def test_at_the_next_edge_the_figure_is_one_less(stops: list[tuple[int, int, bool]], now_ms: int) -> None:
    marks = [held(start, start + length) for start, length, _ in stops]
    now = NOON + now_ms * MS
    ahead = [m for m in marks if m.at < now + 2 * SECOND and m.until is not None and m.until > now]
    if ahead:
        return
    edge = next_edge(Speech(), marks, now)
    assert ZERO < edge <= SECOND
    shown = shown_s(Speech(), marks, now)
    assert shown_s(Speech(), marks, now + edge - timedelta(microseconds=1)) == shown
    assert shown_s(Speech(), marks, now + edge) == shown - 1


def test_a_time_is_written_in_minutes_and_seconds() -> None:
    assert [in_minutes(seconds) for seconds in (5, 245, 3660)] == ["0:05", "4:05", "61:00"]
