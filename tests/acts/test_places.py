"""Exchanges of places and rulings of the President (list rules 5 and 6)."""

from collections.abc import Callable

import pytest

from chairconsole.ledger.record import Changed
from chairconsole.records.facts.lists import ExchangeNotice
from tests.room import LIST, Hall, waiting, when


@pytest.fixture
def four(hall: Hall) -> Hall:
    """Give a hall in which four ministers wait, and one representative."""
    hall.open_list("4")
    return waiting(hall, "NOR:M", "KEN:M", "CHL:M", "PER:M", "SWE:R")


def exchange(hall: Hall, one: str, other: str, copied: bool = False) -> Changed:
    return hall.perform("exchange_places", list=LIST, delegation=one, **{"with": other}, copied=copied)


def notices(hall: Hall) -> list[str]:
    return sorted(f"{n.delegation} {n.other}" for n in hall.record.memory.all(ExchangeNotice))


def test_an_exchange_needs_both_notices(four: Hall) -> None:
    exchange(four, "NOR", "CHL")
    assert (four.order(), notices(four)) == ("NOR KEN CHL PER SWE", ["NOR CHL"])
    assert four.last == "Norway gives notice of an exchange with Chile, whose own is awaited"
    exchange(four.at("11:00"), "CHL", "NOR")
    assert (four.order(), notices(four)) == ("CHL KEN NOR PER SWE", [])
    assert four.basis("NOR").endswith("exchanged places with Chile on 16 Dec; counted from 16 Dec 10:03")
    assert (four.entry("NOR").received_at, four.entry("NOR").precedence_at) == (when("10:01"), when("10:03"))


def test_one_notice_copied_to_the_other_is_enough(four: Hall) -> None:
    exchange(four, "NOR", "CHL", copied=True)
    assert four.order() == "CHL KEN NOR PER SWE"


def test_a_pending_notice_is_refused_and_several_may_pend(four: Hall) -> None:
    exchange(four, "NOR", "CHL")
    for copied in (False, True):
        with four.refuses("The notice of Norway to exchange with Chile is pending"):
            exchange(four, "NOR", "CHL", copied)
    exchange(four, "NOR", "KEN")
    exchange(four, "PER", "NOR")
    assert notices(four) == ["NOR CHL", "NOR KEN", "PER NOR"]
    exchange(four, "KEN", "NOR")
    assert notices(four) == []


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("NOR", "NOR", "a delegation cannot exchange places with itself"),
        ("NOR", "SWE", r"not of the same level \(M and R\)"),
        ("NOR", "ALB", "Albania does not stand in the list"),
        ("NOR", "XYZ", "No delegation is known"),
    ],
)
def test_who_cannot_exchange(four: Hall, one: str, other: str, why: str) -> None:
    with four.refuses(why):
        exchange(four, one, other)


def test_those_on_different_rungs_or_in_different_classes_cannot_exchange(four: Hall) -> None:
    four.confirm_cabinet("CHL", "none", member=False)
    with four.refuses("do not stand on the same rung"):
        exchange(four, "NOR", "CHL")
    four.register_participant("UNDP", "entity", "UNDP")
    four.inscribe("UNDP", level="M")
    with four.refuses("do not stand in the same class"):
        exchange(four, "NOR", "UNDP")
    four.pass_over("KEN")
    with four.refuses("an exchange is between two who wait"):
        exchange(four, "NOR", "KEN")


LAPSES: dict[str, Callable[[Hall], object]] = {
    "replaced": lambda hall: hall.replace_speaker("CHL", "Ms. X", "M"),
    "corrected in level": lambda hall: hall.correct_entry("CHL", level="HS", reason="x"),
    "withdrawn": lambda hall: hall.withdraw("CHL"),
    "passed over": lambda hall: hall.pass_over("CHL"),
    "called": lambda hall: hall.give_floor("CHL", begin=False),
    "moved by ruling": lambda hall: hall.move_entry("CHL", before="KEN", reason="x"),
    "transferred": lambda hall: hall.transfer("4", "CHL"),
    "exchanged with a third": lambda hall: exchange(hall, "CHL", "PER", copied=True),
    "found no member": lambda hall: hall.confirm_cabinet("CHL", "none", member=False),
    "on another rung by the list": lambda hall: hall.change_list(hold_place_until_confirmed=False),
}


@pytest.mark.parametrize("what", LAPSES)
@pytest.mark.parametrize("pair", ["NOR CHL", "CHL NOR"], ids=["by-the-other", "by-itself"])
def test_a_pending_notice_lapses_when_either_is(four: Hall, what: str, pair: str) -> None:
    one, other = pair.split()
    exchange(four, one, other)
    LAPSES[what](four)
    assert notices(four) == []
    four.undo()
    assert notices(four) == [pair]


@pytest.mark.parametrize(
    "otherwise",
    [
        lambda hall: hall.confirm_cabinet("CHL", "a note"),
        lambda hall: hall.correct_entry("CHL", title="Minister", reason="x"),
        lambda hall: hall.move_entry("KEN", before=None, reason="x"),
        lambda hall: hall.withdraw("PER"),
        lambda hall: hall.change_list(limit_s=100),
    ],
    ids=["found", "title", "other-moved", "third-withdrawn", "limit"],
)
def test_a_pending_notice_outlasts_what_does_not_touch_it(four: Hall, otherwise: Callable[[Hall], object]) -> None:
    exchange(four, "NOR", "CHL")
    otherwise(four)
    assert notices(four) == ["NOR CHL"]


def test_a_ruling_moves_directly_before_another_and_says_why(four: Hall) -> None:
    four.at("11:00").president.move_entry("SWE", before="NOR", reason="a flight to catch")
    assert four.order() == "SWE NOR KEN CHL PER"
    assert four.basis("SWE") == (
        "Moved before Norway by ruling of the President on 16 Dec 11:00 (a flight to catch); "
        "of its own: representative; received 16 Dec 10:05"
    )
    assert (four.entry("SWE").level, four.entry("SWE").precedence_at) == ("R", when("10:05"))


def test_a_ruling_to_the_end_stands_behind_the_last_and_the_last_stays(four: Hall) -> None:
    four.move_entry("NOR", before=None, reason="x")
    assert (four.order(), four.entry("NOR").moved_before) == ("KEN CHL PER SWE NOR", None)
    before = four.everything()
    four.move_entry("NOR", before=None, reason="y")
    assert (four.order(), four.everything()) == ("KEN CHL PER SWE NOR", before)
    four.inscribe("ALB")
    assert four.order() == "KEN CHL PER SWE NOR ALB"


def test_what_the_other_does_later_changes_nothing(four: Hall) -> None:
    four.move_entry("SWE", before="KEN", reason="x")
    four.correct_entry("KEN", level="R", reason="x")
    assert four.order() == "NOR SWE CHL PER KEN"
    four.withdraw("KEN")
    assert four.order() == "NOR SWE CHL PER"


@pytest.mark.parametrize(
    ("end", "order"),
    [
        (lambda hall: exchange(hall, "PER", "KEN", copied=True), "NOR PER CHL KEN SWE"),
        (lambda hall: hall.replace_speaker("PER", "Ms. X", "M"), "NOR KEN CHL PER SWE"),
        (lambda hall: hall.move_entry("PER", before="CHL", reason="y"), "NOR KEN PER CHL SWE"),
    ],
    ids=["exchange", "replacement", "ruling"],
)
def test_an_exchange_a_replacement_or_another_ruling_ends_it(
    four: Hall, end: Callable[[Hall], object], order: str
) -> None:
    four.move_entry("PER", before="NOR", reason="x")
    end(four)
    assert four.order() == order


@pytest.mark.parametrize(
    ("args", "why"),
    [
        ({"delegation": "NOR", "before": "NOR", "reason": "x"}, "cannot be moved before itself"),
        ({"delegation": "NOR", "before": "KEN", "reason": " \n"}, "A ruling of the President needs its reason"),
        ({"delegation": "NOR", "before": "KEN"}, "needs “reason”"),
        ({"delegation": "NOR", "reason": "x"}, "needs “before”"),
        ({"delegation": "NOR", "before": "ALB", "reason": "x"}, "Albania does not stand"),
        ({"delegation": "ALB", "before": "NOR", "reason": "x"}, "Albania does not stand"),
    ],
)
def test_rulings_that_are_none(four: Hall, args: dict[str, object], why: str) -> None:
    with four.refuses(why):
        four.perform("move_entry", list=LIST, **args)


def test_only_one_who_waits_is_moved_before_one_who_waits(four: Hall) -> None:
    four.pass_over("KEN")
    with four.refuses("Kenya was passed over: recall it first"):
        four.move_entry("KEN", before="NOR", reason="x")
    with four.refuses("Kenya was passed over: recall it first"):
        four.move_entry("NOR", before="KEN", reason="x")
    four.give_floor("NOR")
    with four.refuses("Norway has the floor"):
        four.move_entry("CHL", before="NOR", reason="x")
