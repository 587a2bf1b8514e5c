"""The law of proposals, by worked examples: the day before, what is put next, what becomes of the whole, numbers."""

from dataclasses import dataclass, field
from datetime import date

import pytest

from chairconsole.rules.proposals import (
    OFFICIAL,
    Sent,
    complete_on,
    first_day,
    in_order,
    is_amended,
    is_of_drafts,
    is_rejected_by_parts,
    left_open,
    may_be_put,
    may_be_withdrawn,
    next_put,
    number,
    undecided,
    unvoted,
)
from chairconsole.rules.terms import AmendmentState, ProposalState

WED, THU, FRI = date(2019, 12, 18), date(2019, 12, 19), date(2019, 12, 20)
SUBMITTED, ADOPTED, REJECTED, DROPPED = AmendmentState


@dataclass(frozen=True)
class Moved:
    id: int
    place: int | None = None
    state: AmendmentState = SUBMITTED


@dataclass(frozen=True)
class Apart:
    name: str
    operative: bool = True
    adopted: bool | None = None


@dataclass(frozen=True)
class Case:
    """What a proposal has on it, written as it is read: A1 undecided, A1+ adopted, A1- rejected, A1x dropped."""

    amendments: str = ""
    parts: str = ""
    put: str = ""
    order: dict[str, int] = field(default_factory=dict)


def amendments(told: str, order: dict[str, int] | None = None) -> list[Moved]:
    states = {"+": ADOPTED, "-": REJECTED, "x": DROPPED}
    words = told.split()
    return [
        Moved(int(word[1]), (order or {}).get(word[:2]), states[word[2]] if len(word) > 2 else SUBMITTED)
        for word in words
    ]


def parts(told: str) -> list[Apart]:
    """Read parts: in capitals the operative ones, + adopted, - rejected."""
    outcomes = {"+": True, "-": False}
    return [Apart(word.rstrip("+-"), word[0].isupper(), outcomes.get(word[-1])) for word in told.split()]


@pytest.mark.parametrize(
    ("sent", "first"),
    [
        # GA rule 78 (from memory): copies to all delegations not later than the day before the meeting
        ([], None),
        ([Sent(WED, OFFICIAL)], THU),
        ([Sent(WED, ("en", "fr"))], None),
        # the last language decides: it may be put on the day after it
        ([Sent(WED, ("en", "fr")), Sent(THU, ("ar", "zh", "ru", "es"))], FRI),
        # told in whatever order it was entered
        ([Sent(THU, ("ar", "zh", "ru", "es")), Sent(WED, ("en", "fr"))], FRI),
        # what is sent out again later is not late for that
        ([Sent(WED, OFFICIAL), Sent(THU, ("en",))], THU),
    ],
)
def test_a_proposal_may_be_put_on_the_day_after_the_last_language(sent: list[Sent], first: date | None) -> None:
    assert first_day(sent) == first


@pytest.mark.parametrize(("on", "may"), [(WED, False), (THU, True), (FRI, True)])
def test_on_the_day_it_goes_out_it_is_too_early(on: date, may: bool) -> None:
    assert may_be_put(on, [Sent(WED, OFFICIAL)]) is may
    assert not may_be_put(on, [Sent(WED, ("en",))])


def test_since_when_it_is_there_in_all_languages() -> None:
    assert complete_on([Sent(WED, OFFICIAL[:3]), Sent(THU, OFFICIAL[3:])]) == THU
    assert complete_on([Sent(WED, OFFICIAL[:3])]) is None


@pytest.mark.parametrize(
    ("told", "order", "then"),
    [
        # GA rule 90: furthest first; here as they came in where nobody says which is furthest
        ("A1 A2 A3", {}, "123"),
        ("A3 A1 A2", {}, "123"),
        ("A1 A2 A3", {"A3": 1, "A1": 2, "A2": 3}, "312"),
        # what came in after the order was given stands behind
        ("A1 A2 A3", {"A2": 1, "A1": 2}, "213"),
        ("A1 A2 A3 A4", {"A4": 1}, "4123"),
    ],
)
def test_amendments_go_as_ordered_else_as_submitted(told: str, order: dict[str, int], then: str) -> None:
    assert "".join(str(one.id) for one in in_order(amendments(told, order))) == then


@pytest.mark.parametrize(
    "case",
    [
        # GA rules 89 and 90: amendments, then the parts of a division, then the whole of what is left
        Case(),
        Case("A1", put="A1"),
        Case("A1 A2", put="A1"),
        Case("A1 A2", put="A2", order={"A2": 1, "A1": 2}),
        Case("A1+ A2", put="A2"),
        Case("A1- A2", put="A2"),
        Case("A1x A2", put="A2"),
        Case("A1x A2x"),
        Case("A1+ A2-"),
        Case(parts="OP1 OP2", put="OP1"),
        Case(parts="OP1+ OP2", put="OP2"),
        Case(parts="OP1- OP2", put="OP2"),
        Case(parts="OP1+ OP2-"),
        Case("A1", "OP1 OP2", put="A1"),
        Case("A1+", "OP1 OP2", put="OP1"),
        Case("A1+", "OP1+ OP2+"),
        Case("A1x A2", "pp1+ OP1", put="A2"),
        Case(parts="pp1 OP1", put="pp1"),
    ],
    ids=str,
)
def test_amendments_come_before_parts_and_parts_before_the_whole(case: Case) -> None:
    found = next_put(amendments(case.amendments, case.order), parts(case.parts))
    told = "" if found is None else f"A{found.id}" if isinstance(found, Moved) else found.name
    assert told == case.put


@pytest.mark.parametrize(
    ("told", "rejected"),
    [
        # GA rule 89 (from memory): all operative parts rejected, the proposal is rejected as a whole
        ("", False),
        ("OP1- OP2-", True),
        ("OP1- OP2", False),
        ("OP1- OP2+", False),
        ("pp1+ OP1- OP2-", True),
        ("pp1 OP1-", True),
        ("pp1- pp2-", False),
    ],
)
def test_without_any_operative_part_the_whole_is_rejected(told: str, rejected: bool) -> None:
    assert is_rejected_by_parts(parts(told)) is rejected


def test_what_is_still_undecided() -> None:
    assert [one.id for one in undecided(amendments("A1+ A2 A3x A4"))] == [2, 4]
    assert [part.name for part in unvoted(parts("pp1+ OP1 OP2-"))] == ["OP1"]


@pytest.mark.parametrize(("told", "amended"), [("", False), ("A1 A2-", False), ("A1x", False), ("A1- A2+", True)])
def test_only_an_amendment_that_was_adopted_amends(told: str, amended: bool) -> None:
    assert is_amended(amendments(told)) is amended


@pytest.mark.parametrize(
    ("told", "is_voted_on", "may"),
    [
        # GA rule 80, UNTOC rule 54: at any time before voting on it has commenced, unless it has been amended
        ("", False, True),
        ("A1 A2-", False, True),
        ("A1+", False, False),
        ("", True, False),
        ("A1+", True, False),
    ],
)
def test_sponsors_withdraw_before_the_vote_what_was_not_amended(told: str, is_voted_on: bool, may: bool) -> None:
    assert may_be_withdrawn(amendments(told), is_voted_on=is_voted_on) is may


@pytest.mark.parametrize(
    ("session", "numbered", "then"), [(8, 0, "8/1"), (8, 1, "8/2"), (8, 13, "8/14"), (None, 0, "1")]
)
def test_a_number_is_the_session_and_the_next_in_its_kind(session: int | None, numbered: int, then: str) -> None:
    assert number(session, numbered) == then


@pytest.mark.parametrize(
    ("before", "after"),
    [("submitted", "left_open"), ("put", "left_open")]
    + [(state, state) for state in ("adopted", "rejected", "deferred", "withdrawn", "left_open", "fallen")],
)
def test_what_is_undecided_is_left_open_with_its_item(before: str, after: str) -> None:
    assert left_open(ProposalState(before)) == after


def test_what_may_still_be_decided_upon() -> None:
    assert {state.value for state in ProposalState if state.is_open} == {"submitted", "put", "deferred", "left_open"}


@pytest.mark.parametrize(
    ("what", "yes"),
    [("drafts", True), ("Draft resolutions", True), ("Proposals", True), ("The speakers list closes", False)],
)
def test_the_deadline_for_drafts_is_known_by_its_name(what: str, yes: bool) -> None:
    assert is_of_drafts(what) is yes
