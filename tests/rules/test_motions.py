"""The order of motions, and the figures of the rule pack: a pack different in each proves that they are data."""

from dataclasses import dataclass

import pytest

from chairconsole.rules.motions import MotionRule, barring, by_rank
from chairconsole.rules.pack import FIGURES, OF_MOTION, ORDER, QUORUM, SEVERAL_PLACES, Figure, Pack, fits
from chairconsole.rules.quorum import Quorum, quorum
from chairconsole.rules.shares import Share
from chairconsole.rules.terms import Base, Majority, MotionKind, Purpose, Stand

SUSPEND, ADJOURN, END_DEBATE, CLOSE, LIMIT, COMPETENCE, DIVISION, RECONSIDER = MotionKind


@dataclass(frozen=True)
class Moved:
    id: int
    kind: MotionKind


def moved(*kinds: MotionKind) -> list[Moved]:
    return [Moved(n, kind) for n, kind in enumerate(kinds)]


@pytest.mark.parametrize(
    ("kind", "rank", "speakers_for", "against"),
    [
        (SUSPEND, 1, 0, 0),
        (ADJOURN, 2, 0, 0),
        (END_DEBATE, 3, 2, 2),
        (CLOSE, 4, 0, 2),
        (LIMIT, 5, 2, 2),
        (COMPETENCE, 5, 0, 0),
        (DIVISION, 5, 2, 2),
        (RECONSIDER, 5, 0, 2),
    ],
)
def test_each_motion_has_its_rank_and_its_speakers(
    kind: MotionKind, rank: int, speakers_for: int, against: int
) -> None:
    rule = Pack().motion(kind)
    assert (rule.rank, rule.speakers(Stand.FOR), rule.speakers(Stand.AGAINST)) == (rank, speakers_for, against)
    assert rule.majority is (Majority.TWO_THIRDS if kind is RECONSIDER else Majority.SIMPLE)


def test_motions_are_decided_by_rank_whatever_came_first() -> None:
    found = by_rank(moved(CLOSE, SUSPEND, END_DEBATE), Pack().motions())
    assert [motion.kind for motion in found] == [SUSPEND, END_DEBATE, CLOSE]


@pytest.mark.parametrize(
    ("kind", "pending", "by"),
    [
        (CLOSE, [], None),
        (CLOSE, [CLOSE], CLOSE),
        (CLOSE, [END_DEBATE], END_DEBATE),
        (END_DEBATE, [CLOSE], None),
        (SUSPEND, [END_DEBATE, CLOSE, LIMIT], None),
        (LIMIT, [CLOSE], CLOSE),
        (ADJOURN, [SUSPEND], SUSPEND),
        (ADJOURN, [CLOSE, LIMIT], None),
        (LIMIT, [SUSPEND, CLOSE], SUSPEND),
        (COMPETENCE, [LIMIT], LIMIT),
        (LIMIT, [RECONSIDER], RECONSIDER),
        (DIVISION, [COMPETENCE], COMPETENCE),
        (CLOSE, [DIVISION], None),
    ],
)
def test_a_better_motion_goes_over_a_lower_one_and_never_the_other_way(
    kind: MotionKind, pending: list[MotionKind], by: MotionKind | None
) -> None:
    found = barring(kind, moved(*pending), Pack().motions())
    assert (found.kind if found else None) is by


def other(name: str, value: Figure) -> Figure:
    """Return another figure than the usual one."""
    if isinstance(value, int):
        return value + 7
    if name == "majority":
        return "simple" if value == "two_thirds" else "two_thirds"
    return ">3/5"


def test_a_pack_that_is_different_in_every_figure_holds_in_every_figure() -> None:
    own = {subject: {name: other(name, value) for name, value in told.items()} for subject, told in FIGURES.items()}
    pack, usual = Pack(own), Pack()
    for kind in MotionKind:
        rule, before = pack.motion(kind), usual.motion(kind)
        majority = Majority.SIMPLE if before.majority is Majority.TWO_THIRDS else Majority.TWO_THIRDS
        assert rule == MotionRule(before.rank + 7, before.speakers_for + 7, before.speakers_against + 7, majority)
    for purpose in Purpose:
        assert pack.quorum(purpose) == Share.read(">3/5") != usual.quorum(purpose)
    for majority in Majority:
        assert pack.of(majority) == Share.read(">3/5") != usual.of(majority)
    for places in (1, 3):
        assert pack.elects(places) == Share.read(">3/5") != usual.elects(places)
    assert pack.number(ORDER, "limit_s") == usual.number(ORDER, "limit_s") + 7
    for subject, figures in own.items():
        assert all(fits(subject, name, value) for name, value in figures.items())


def test_a_figure_that_is_not_put_right_is_the_usual_one() -> None:
    pack = Pack({"Closure of debate": {"against": 3}})
    assert (pack.motion(CLOSE).speakers_against, pack.motion(CLOSE).speakers_for) == (3, 0)
    assert pack.motion(END_DEBATE) == Pack().motion(END_DEBATE)


@pytest.mark.parametrize(
    ("subject", "name", "value"),
    [
        ("Nothing", "for", 1),
        (OF_MOTION[CLOSE], "beside", 1),
        (OF_MOTION[CLOSE], "for", "two"),
        (OF_MOTION[CLOSE], "for", -1),
        (OF_MOTION[CLOSE], "majority", "most"),
        (OF_MOTION[CLOSE], "majority", 2),
        (ORDER, "limit_s", 0),
        (ORDER, "close_debate", 0),
        (QUORUM, "debate", "a third"),
        (QUORUM, "debate", 3),
        (SEVERAL_PLACES, "times", 0),
    ],
)
def test_what_is_no_figure_of_a_rule_does_not_fit(subject: str, name: str, value: Figure) -> None:
    assert not fits(subject, name, value)


@pytest.mark.parametrize(
    ("purpose", "of", "present", "needed", "met", "missing"),
    [
        (Purpose.DEBATE, 160, 54, 54, True, 0),
        (Purpose.DEBATE, 160, 53, 54, False, 1),
        (Purpose.DECIDE, 186, 88, 94, False, 6),
        (Purpose.DECIDE, 186, 94, 94, True, 0),
        (Purpose.DECIDE, 160, 88, 81, True, 0),
    ],
)
def test_two_lines_tell_whether_enough_are_there(
    purpose: Purpose, of: int, present: int, needed: int, met: bool, missing: int
) -> None:
    line = quorum(purpose, Pack().quorum(purpose), Base.PARTIES, of, present)
    assert line == Quorum(purpose, Base.PARTIES, of, needed, present)
    assert (line.met, line.missing) == (met, missing)
