"""The interpreted meetings add up, whatever is planned; and what a meeting goes against is told."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chairconsole.rules.programme import (
    Budget,
    at_once,
    budget,
    in_its_room,
    in_order,
    is_outside,
    is_still_to_come,
    track_of,
)
from chairconsole.rules.terms import MeetingState, Track

MONDAY = datetime(2019, 12, 16, 6, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Sitting:
    code: str
    track: Track = Track.PLENARY
    starts: datetime = MONDAY
    ends: datetime = MONDAY + timedelta(hours=3)
    state: MeetingState = MeetingState.PLANNED
    interpreted: bool = True


def between(code: str, first: float, last: float, track: Track = Track.PLENARY) -> Sitting:
    return Sitting(code, track, MONDAY + timedelta(hours=first), MONDAY + timedelta(hours=last))


SITTINGS = st.lists(
    st.builds(
        Sitting,
        code=st.uuids().map(str),
        track=st.sampled_from(Track),
        starts=st.integers(0, 90).map(lambda hours: MONDAY + timedelta(hours=hours)),
        ends=st.integers(91, 99).map(lambda hours: MONDAY + timedelta(hours=hours)),
        state=st.sampled_from(MeetingState),
        interpreted=st.booleans(),
    )
)


@given(meetings=SITTINGS, resources=st.integers(0, 30))
def test_held_running_to_come_and_spare_are_all_there_are(meetings: list[Sitting], resources: int) -> None:
    spent = budget(meetings, resources)
    assert spent.spare is not None
    assert spent.held + spent.running + spent.to_come + spent.spare == resources
    assert spent.is_overspent == (spent.spare < 0)


@given(meetings=SITTINGS, extended=st.integers(1, 600))
def test_an_extension_counts_nothing_and_a_meeting_more_counts_one(meetings: list[Sitting], extended: int) -> None:
    longer = [replace(each, ends=each.ends + timedelta(minutes=extended)) for each in meetings]
    assert budget(longer, 18) == budget(meetings, 18)
    before, after = budget(meetings, 18), budget([*meetings, Sitting("at night")], 18)
    assert (before.spare or 0) - (after.spare or 0) == 1


def test_a_suspended_meeting_runs_and_one_cancelled_is_none() -> None:
    states = [MeetingState.SUSPENDED, MeetingState.IN_SESSION, MeetingState.ADJOURNED, MeetingState.CANCELLED]
    meetings = [Sitting(str(n), state=state) for n, state in enumerate(states)]
    assert budget(meetings, 18) == Budget(18, held=1, running=2, to_come=0)
    assert budget([replace(each, interpreted=False) for each in meetings], 18) == Budget(18, 0, 0, 0)


def test_where_nobody_knows_how_many_there_are_none_are_spare_or_too_many() -> None:
    assert (budget([Sitting("1")], None).spare, budget([Sitting("1")], None).is_overspent) == (None, False)


@pytest.mark.parametrize(
    ("code", "track"),
    [("1", "plenary"), ("12", "plenary"), ("P1", "parallel"), ("P", "third"), ("N1", "third"), ("Pa", "third")],
)
def test_the_code_tells_the_room(code: str, track: str) -> None:
    assert track_of(code) == track


def test_a_meeting_past_its_end_that_was_not_held_is_no_next_one() -> None:
    planned = Sitting("1")
    assert is_still_to_come(planned, planned.ends - timedelta(seconds=1))
    assert not is_still_to_come(planned, planned.ends)
    assert not is_still_to_come(replace(planned, state=MeetingState.CANCELLED), planned.starts)


@given(meetings=SITTINGS)
def test_the_plenary_is_in_the_order_of_time_without_what_was_cancelled(meetings: list[Sitting]) -> None:
    found = in_order(meetings)
    assert all(one.starts <= other.starts for one, other in pairwise(found))
    assert {each.code for each in found} == {
        each.code for each in meetings if each.track is Track.PLENARY and each.state is not MeetingState.CANCELLED
    }


def test_a_meeting_goes_over_those_of_its_own_room_that_are_not_over() -> None:
    plan = [between("1", 0, 3), between("2", 5, 8), between("P1", 2, 4, Track.PARALLEL)]
    over = between("N", 2, 6)
    assert [each.code for each in in_its_room(over, plan)] == ["1", "2"]
    assert in_its_room(between("N", 3, 5), plan) == [], "one may begin as another ends"
    held = [replace(each, state=MeetingState.ADJOURNED) for each in plan]
    assert in_its_room(over, held) == []
    assert in_its_room(plan[0], plan) == [], "it does not go over itself"


def test_how_many_are_held_at_once_is_counted_at_the_worst_moment() -> None:
    plan = [between("1", 0, 3), between("P1", 0, 2, Track.PARALLEL), between("T", 2, 4, Track.THIRD)]
    assert at_once(between("N", 0, 4, Track.THIRD), plan) == 3
    assert at_once(between("N", 5, 6), plan) == 1
    quiet = [replace(each, interpreted=False) for each in plan]
    assert at_once(between("N", 0, 4, Track.THIRD), quiet) == 1


@pytest.mark.parametrize(
    ("first", "last", "is_out"),
    [
        (date(2019, 12, 16), date(2019, 12, 17), False),
        (date(2019, 12, 17), None, True),
        (None, date(2019, 12, 16), True),
        (None, None, False),
    ],
)
def test_a_meeting_is_outside_the_days_of_the_session_by_the_hour_there(
    first: date | None, last: date | None, is_out: bool
) -> None:
    late = between("N", 13, 15)
    assert is_outside(late, first, last, ZoneInfo("Asia/Dubai")) == is_out
