"""Whether a list takes requests: opening, deadline and declaration, each for itself."""

from datetime import datetime, timedelta

import pytest

from chairconsole.models.desk import Registration, Requests
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.rules.moment import moment
from chairconsole.rules.terms import By
from tests.models.hand import HandClock, dubai

NOON = dubai("12:00:00")


def stands(session: Session) -> Registration:
    found = Reading(session).registration()
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("at", "requests", "left_s"),
    [
        (moment("2019-11-14T23:59:59+04:00"), Requests.NOT_YET, None),
        (moment("2019-11-15T00:00:00+04:00"), Requests.OPEN, 31 * 86_400 + 43_200),
        (NOON - timedelta(seconds=42, microseconds=1), Requests.OPEN, 43),
        (NOON - timedelta(seconds=42), Requests.OPEN, 42),
        (NOON, Requests.OPEN, 0),
        (NOON + timedelta(microseconds=1), Requests.PAST_DEADLINE, None),
    ],
)
def test_the_deadline_is_counted_down_to_and_a_second_once_begun_is_told(
    session: Session, clock: HandClock, at: datetime, requests: Requests, left_s: int | None
) -> None:
    clock.at = at
    now = stands(session)
    assert (now.requests, now.left_s) == (requests, left_s)
    assert now.bound == NOON


@pytest.mark.parametrize(("hour", "bound"), [("11:40:00", "11:40:00"), ("12:15:00", "12:00:00")])
def test_a_declaration_stands_beside_the_deadline_and_the_earlier_of_both_binds(
    session: Session, clock: HandClock, hour: str, bound: str
) -> None:
    clock.at = dubai(hour)
    session.perform_as(By.PRESIDENT, "close_list", list="1(f)")
    now = stands(session)
    assert now.requests is Requests.DECLARED_CLOSED
    assert (now.closes, now.closed_at, now.closed_by) == (NOON, dubai(hour), By.PRESIDENT)
    assert (now.bound, now.left_s) == (dubai(bound), None)


def test_reopening_lifts_both_and_is_told_until_it_is_taken_back(session: Session, clock: HandClock) -> None:
    clock.at = dubai("12:15:00")
    session.perform("close_list", list="1(f)")
    clock.at = dubai("12:45:00")
    session.perform("reopen_list", list="1(f)")
    now = stands(session)
    assert (now.requests, now.reopened_at) == (Requests.OPEN, dubai("12:45:00"))
    assert (now.closes, now.closed_at, now.closed_by, now.bound) == (None, None, None, None)
    session.perform("undo")
    now = stands(session)
    assert (now.requests, now.closed_by, now.reopened_at) == (Requests.DECLARED_CLOSED, By.SECRETARY, None)


def test_a_reopened_list_may_be_given_another_deadline(session: Session, clock: HandClock) -> None:
    clock.at = dubai("12:45:00")
    session.perform("reopen_list", list="1(f)")
    session.perform("change_list", list="1(f)", closes=dubai("13:00:00"))
    now = stands(session)
    assert (now.requests, now.left_s, now.reopened_at) == (Requests.OPEN, 900, dubai("12:45:00"))


def test_no_list_in_hand_takes_no_requests(session: Session) -> None:
    session.perform("open_list", list="2")
    session.perform("take_up_item", item="3")
    assert Reading(session).registration() is None
