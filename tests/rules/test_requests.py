"""What becomes of a request, and how long it may speak (list rules 1 and 8)."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chairconsole.rules import speakers
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.speakers import Lent, behind_key, in_order, is_closed, limit_s, receive
from chairconsole.rules.terms import Cabinet, Category, Level, Precedence, Status
from tests.rules.plain import DUBAI, NOON, Request, Settings, second

TICK = timedelta(microseconds=1)
BOUNDED = Settings(opens=NOON - timedelta(days=31), closes=NOON)


@pytest.mark.parametrize(
    ("received_at", "expected"),
    [
        (NOON - timedelta(days=31) - TICK, Status.VOID),
        (NOON - timedelta(days=31), Status.WAITING),
        (NOON - timedelta(days=31) + TICK, Status.WAITING),
        (NOON - TICK, Status.WAITING),
        (NOON, Status.WAITING),
    ],
)
def test_received_at_the_edges_of_the_list(received_at: datetime, expected: Status) -> None:
    assert receive(BOUNDED, received_at, DUBAI) is expected


def test_received_after_the_deadline_is_refused_with_its_rule() -> None:
    with pytest.raises(Refusal, match="closed on 16 Dec 12:00; the request came later") as refused:
        receive(BOUNDED, NOON + TICK, DUBAI)
    assert refused.value.rule == "List rule 1"


def test_received_after_the_declaration_is_refused() -> None:
    declared = replace(BOUNDED, closed_at=NOON - timedelta(hours=1))
    assert receive(declared, NOON - timedelta(hours=1) - TICK, DUBAI) is Status.WAITING
    with pytest.raises(Refusal, match="declared closed on 16 Dec 11:00"):
        receive(declared, NOON - timedelta(hours=1), DUBAI)


def test_a_list_declared_closed_after_its_deadline_keeps_the_deadline() -> None:
    declared = replace(BOUNDED, closed_at=NOON + timedelta(hours=1))
    with pytest.raises(Refusal, match="the request came later"):
        receive(declared, NOON + TICK, DUBAI)


def test_absent_bounds_do_not_bind() -> None:
    for at in (NOON - timedelta(days=9999), NOON + timedelta(days=9999)):
        assert receive(Settings(), at, DUBAI) is Status.WAITING
        assert not is_closed(Settings(), at)


def test_when_a_list_is_closed() -> None:
    assert not is_closed(BOUNDED, NOON)
    assert is_closed(BOUNDED, NOON + TICK)
    assert is_closed(replace(BOUNDED, closed_at=NOON - timedelta(days=1)), NOON - timedelta(hours=1))


@pytest.mark.parametrize(
    ("category", "own", "expected"),
    [(Category.PARTY, None, 240), (Category.GROUP, None, 420), (Category.GROUP, 90, 90), (Category.NGO, 600, 600)],
)
def test_limits(category: Category, own: int | None, expected: int) -> None:
    assert limit_s(Request(limit_s=own), Settings(), category) == expected


@pytest.mark.parametrize(
    ("round_", "own", "later", "expected"),
    [(1, None, 300, 600), (2, None, 300, 300), (3, None, 300, 300), (2, 90, 300, 90), (2, None, None, 600)],
)
def test_limits_of_later_replies(round_: int, own: int | None, later: int | None, expected: int) -> None:
    rules = Settings(limit_s=600, later_limit_s=later)
    assert limit_s(Request(limit_s=own, round=round_), rules, Category.PARTY) == expected


REQUESTS = st.builds(
    Request,
    level=st.sampled_from(Level),
    received_at=st.integers(0, 3).map(second),
    cabinet=st.sampled_from(Cabinet),
    status=st.sampled_from([*[Status.WAITING] * 8, *Status]),
    precedes_from=st.none() | st.integers(0, 3).map(second),
    category=st.sampled_from(Category),
)
SETTINGS = st.builds(
    Settings,
    precedence=st.sampled_from(Precedence),
    groups_first=st.booleans(),
    observers_last=st.booleans(),
    hold_place_until_confirmed=st.booleans(),
)


@st.composite
def lists(draw: st.DrawFn) -> list[Request]:
    """Draw a list; some in it hold a place lent by another."""
    drawn = draw(st.lists(REQUESTS, max_size=12))
    requests = [replace(r, delegation=f"D{n}", sequence=n) for n, r in enumerate(drawn)]
    categories = {r.delegation: r.category for r in requests}
    for n in draw(st.lists(st.sampled_from(range(12)), max_size=4)):
        standing = in_order(requests, Settings(), categories)
        if n < len(requests) and standing:
            lent = behind_key(standing[n % len(standing)][1].key, 100 + n)
            requests[n] = replace(requests[n], lent_by=Lent.RULING, lent_key=lent)
    return requests


@given(lists(), SETTINGS, st.randoms(use_true_random=False))
@settings(max_examples=100)
def test_the_order_is_total_and_does_not_depend_on_how_the_list_was_read(
    requests: list[Request], rules: Settings, chance: Random
) -> None:
    categories = {r.delegation: r.category for r in requests}
    ordered = in_order(requests, rules, categories)
    assert sorted(r.sequence for r, _ in ordered) == [r.sequence for r in requests if r.status is Status.WAITING]
    assert len({place.key for _, place in ordered}) == len(ordered), "two on one place"
    shuffled = list(requests)
    chance.shuffle(shuffled)
    assert in_order(shuffled, rules, categories) == ordered
    for first, then in pairwise(ordered):
        if first[0].lent_key is None and then[0].lent_key is None:
            assert first[1].key < then[1].key


@given(lists(), SETTINGS, st.integers(0, 11))
@settings(max_examples=100)
def test_whoever_leaves_changes_nobody_elses_place(requests: list[Request], rules: Settings, leaving: int) -> None:
    categories = {r.delegation: r.category for r in requests}
    stay = [r for r in requests if r.sequence != leaving]
    before = [r for r, _ in in_order(requests, rules, categories) if r.sequence != leaving]
    assert [r for r, _ in in_order(stay, rules, categories)] == before


@pytest.mark.parametrize(
    ("before", "cabinet", "after", "precedence", "kept"),
    [
        (Level.MINISTER, Cabinet.UNCONFIRMED, Level.MINISTER, Precedence.MINISTERIAL, True),
        (Level.MINISTER, Cabinet.MEMBER, Level.HEAD_OF_STATE, Precedence.MINISTERIAL, True),
        (Level.MINISTER, Cabinet.MEMBER, Level.HEAD_OF_STATE, Precedence.PROTOCOL, False),
        (Level.MINISTER, Cabinet.MEMBER, Level.REPRESENTATIVE, Precedence.MINISTERIAL, False),
        (Level.MINISTER, Cabinet.NOT_MEMBER, Level.MINISTER, Precedence.MINISTERIAL, False),
        (Level.MINISTER, Cabinet.NOT_MEMBER, Level.REPRESENTATIVE, Precedence.MINISTERIAL, True),
        (Level.HEAD_OF_STATE, Cabinet.MEMBER, Level.REPRESENTATIVE, Precedence.NONE, True),
    ],
)
def test_a_replacement_keeps_its_time_on_the_same_rung(
    before: Level, cabinet: Cabinet, after: Level, precedence: Precedence, kept: bool
) -> None:
    assert speakers.keeps_rung(before, cabinet, after, precedence) is kept


ONE = Request("KEN", Level.MINISTER, status=Status.WAITING)
CATEGORIES = {"KEN": Category.PARTY, "UGA": Category.PARTY, "IACA": Category.IGO}


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (replace(ONE, delegation="UGA"), None),
        (ONE, "a delegation cannot exchange places with itself"),
        (replace(ONE, delegation="UGA", status=Status.PASSED_OVER), "an exchange is between two who wait"),
        (replace(ONE, delegation="UGA", level=Level.REPRESENTATIVE), "they are not of the same level (M and R)"),
        (replace(ONE, delegation="IACA"), "they do not stand in the same class"),
        (replace(ONE, delegation="UGA", cabinet=Cabinet.NOT_MEMBER), "they do not stand on the same rung"),
    ],
)
def test_why_two_may_not_exchange_places(other: Request, why: str | None) -> None:
    assert speakers.why_not_exchange(ONE, other, Settings(), CATEGORIES) == why
