"""Points of order: the remainder is held exactly, the President rules, an appeal is voted on (Rule 44)."""

import pytest

from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.votes import Vote
from tests.room import Hall, waiting, when


@pytest.fixture
def speaking(hall: Hall) -> Hall:
    """Give a hall in which Norway has spoken for 100 seconds."""
    waiting(hall, "NOR", "KEN")
    hall.at("10:10").give_floor("NOR")
    return hall.after(100)


def votes(hall: Hall) -> list[Vote]:
    return sorted(hall.record.memory.all(Vote), key=lambda vote: vote.id)


def points(hall: Hall) -> list[PointOfOrder]:
    return sorted(hall.record.memory.all(PointOfOrder), key=lambda point: point.id)


def test_the_remainder_is_held_until_the_statement_is_resumed(speaking: Hall) -> None:
    speaking.point_of_order("CUB", "the time limit")
    assert (speaking.used(), points(speaking)[0].statement) == (100, speaking.statement().id)
    assert speaking.last == "Cuba raises a point of order: the time limit; the clock of Norway is paused"
    speaking.after(77.5).president.rule_on_point("rejected", "The limit was adopted.")
    assert speaking.used() == 100
    speaking.after(12).resume_statement()
    speaking.after(40).end_statement()
    assert speaking.used() == 140


def test_a_point_may_be_raised_while_nobody_speaks_or_the_clock_stands(hall: Hall) -> None:
    hall.point_of_order("CUB")
    assert points(hall)[0].statement is None
    hall.inscribe("NOR")
    hall.give_floor("NOR")
    hall.after(30).pause_statement()
    hall.after(30).point_of_order("BRA")
    # stopped at the moment when somebody called out: this point is why that statement is interrupted
    assert (points(hall)[1].statement, hall.used()) == (hall.statement().id, 30)
    # nor does it tell of a stop that was not its own: undo would not take that back
    assert hall.last == "Brazil raises a point of order"


def test_the_one_raised_first_is_ruled_upon_first(speaking: Hall) -> None:
    speaking.point_of_order("CUB")
    speaking.after(1).point_of_order("BRA")
    with speaking.refuses("Cuba has raised a point of order that awaits its ruling"):
        speaking.point_of_order("CUB")
    speaking.rule_on_point("upheld")
    assert [point.ruling for point in points(speaking)] == ["upheld", None]
    speaking.rule_on_point("rejected")
    with speaking.refuses("No point of order awaits a ruling"):
        speaking.rule_on_point("upheld")
    speaking.point_of_order("CUB")


def test_one_who_is_no_state_party_is_told_and_people_decide(hall: Hall) -> None:
    hall.register_participant("UNDP", "entity", "UNDP")
    hall.point_of_order("UNDP")
    assert hall.last == "UNDP (not a State party) raises a point of order"


@pytest.mark.parametrize(("overrule", "sustain", "stands"), [(60, 61, True), (61, 60, False), (60, 60, True)])
def test_the_ruling_stands_unless_a_majority_overrules_it(
    speaking: Hall, overrule: int, sustain: int, stands: bool
) -> None:
    speaking.point_of_order("CUB")
    speaking.rule_on_point("rejected")
    speaking.appeal_ruling("BRA")
    assert speaking.last == "Brazil appeals against the ruling on the point of order of Cuba; to be voted on at once"
    speaking.decide_appeal(overrule, sustain, 9)
    point, vote = points(speaking)[0], votes(speaking)[0]
    assert (point.stands, vote.yes, vote.no, vote.abstain) == (stands, overrule, sustain, 9)
    assert (vote.number, vote.point, vote.adopted, vote.announced_at) == (1, point.id, not stands, speaking.now)
    assert (point.appealed_by, point.decided_at) == ("BRA", speaking.now)
    assert ("stands" if stands else "overruled") in speaking.last


def test_only_a_ruling_is_appealed_against_and_once(hall: Hall) -> None:
    with hall.refuses("There is no ruling to appeal against"):
        hall.appeal_ruling("BRA")
    with hall.refuses("No appeal awaits a vote"):
        hall.decide_appeal(1, 2)
    hall.at("10:05").point_of_order("CUB")
    with hall.refuses("There is no ruling to appeal against"):
        hall.appeal_ruling("BRA")
    hall.rule_on_point("rejected")
    hall.appeal_ruling("BRA")
    with hall.refuses("appealed against already"):
        hall.appeal_ruling("CUB")
    with hall.refuses("185 States parties have a vote, and there are 190 votes"):
        hall.decide_appeal(100, 80, 10)
    hall.decide_appeal(1, 2)
    with hall.refuses("No appeal awaits a vote"):
        hall.decide_appeal(1, 2)
    assert points(hall)[0].raised_at == when("10:05")
