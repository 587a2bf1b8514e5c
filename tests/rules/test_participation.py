"""Rights of each category, and whether somebody is admitted or excluded (Rules 12 to 17, 20)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from chairconsole.rules.participation import (
    Admission,
    admission,
    awaits_decision,
    is_admitted,
    is_excluded,
    is_late,
    may_move,
    puts_right,
    rights,
)
from chairconsole.rules.terms import Category, Finding, WayIn

NOON = datetime(2019, 12, 16, 8, tzinfo=UTC)
BEFORE, AFTER = NOON - timedelta(hours=1), NOON + timedelta(hours=1)


@dataclass(frozen=True)
class Plain:
    category: Category
    notified_at: datetime | None = None
    applied_at: datetime | None = None
    listed_at: datetime | None = None
    granted: bool | None = None


def admitted(who: Plain, *, objected: bool = False, excluded: bool = False) -> bool:
    return is_admitted(who, objected=objected, excluded=excluded)


def test_what_each_category_may_do() -> None:
    told = {
        category.value: "".join(
            letter if has else "-"
            for letter, has in zip("siwmd", (r.speak, r.invited, r.write, r.move, r.decide), strict=True)
        )
        for category in Category
        if (r := rights(category))
    }
    assert told == {
        "party": "s-wmd",
        "signatory": "s-w--",
        "non_signatory": "s-w--",
        "entity": "s-w--",
        "igo": "s-w--",
        "ngo_ecosoc": "si---",
        "ngo": "si---",
        "group": "s----",
    }


def test_ways_in() -> None:
    assert {category for category in Category if category.way_in is WayIn.APPLICATION} == {
        Category.NON_SIGNATORY,
        Category.IGO,
        Category.NGO_ECOSOC,
        Category.NGO,
    }
    assert {category for category in Category if category.way_in is WayIn.NOTICE} == {
        Category.SIGNATORY,
        Category.ENTITY,
    }


def test_who_takes_part_as_an_observer() -> None:
    assert {category for category in Category if not category.is_observer} == {Category.PARTY, Category.GROUP}


def test_only_a_party_that_is_not_excluded_moves() -> None:
    assert [c for c, excluded in product(Category, (False, True)) if may_move(c, excluded)] == [Category.PARTY]


def test_parties_and_groups_are_admitted_unless_decided_against() -> None:
    for category in (Category.PARTY, Category.GROUP):
        assert admitted(Plain(category))
        assert not admitted(Plain(category), excluded=True)


def test_who_comes_by_a_notice() -> None:
    for category in (Category.SIGNATORY, Category.ENTITY):
        assert not admitted(Plain(category))
        assert admitted(Plain(category, notified_at=NOON), objected=True)
    refused = Plain(Category.SIGNATORY, applied_at=NOON, granted=False)
    assert not admitted(refused), "a State refused while it had not signed gives notice once it has"
    assert admitted(Plain(Category.SIGNATORY, notified_at=NOON, applied_at=NOON, granted=False))
    assert admitted(Plain(Category.SIGNATORY, applied_at=NOON)), "what it applied with is a notice too"


def test_who_comes_by_an_application() -> None:
    for category in (Category.NON_SIGNATORY, Category.IGO, Category.NGO_ECOSOC):
        assert not admitted(Plain(category))
        assert admitted(Plain(category, applied_at=NOON), objected=True)
        assert not admitted(Plain(category, applied_at=NOON, granted=False))


def test_other_organizations_need_the_list_and_nobody_who_objects_or_the_conference() -> None:
    applied = Plain(Category.NGO, applied_at=NOON)
    listed = Plain(Category.NGO, applied_at=NOON, listed_at=NOON)
    assert not admitted(applied)
    assert admitted(listed)
    assert not admitted(listed, objected=True)
    assert not admitted(Plain(Category.NGO, applied_at=NOON, listed_at=NOON, granted=False))
    assert admitted(Plain(Category.NGO, applied_at=NOON, granted=True), objected=True)


def test_who_applied_waits_until_the_conference_decides() -> None:
    waiting = [category for category in Category if awaits_decision(Plain(category, applied_at=NOON))]
    assert waiting == [Category.NON_SIGNATORY, Category.IGO, Category.NGO_ECOSOC, Category.NGO]
    assert not awaits_decision(Plain(Category.IGO))
    assert not any(awaits_decision(Plain(Category.IGO, applied_at=NOON, granted=granted)) for granted in (True, False))


def test_the_list_is_due_thirty_days_before() -> None:
    assert not is_late(date(2019, 11, 16), date(2019, 12, 16))
    assert is_late(date(2019, 11, 17), date(2019, 12, 16))


@dataclass(frozen=True)
class Decided:
    admitted: bool | None
    put_right_at: datetime | None = None


def test_decided_against_until_that_is_put_right() -> None:
    assert [is_excluded(each) for each in (None, Decided(True), Decided(False), Decided(False, AFTER))] == [
        False,
        False,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("finding", "received", "expected"),
    [
        (Finding.IN_ORDER, None, False),
        (Finding.IN_ORDER, BEFORE, False),
        (Finding.IN_ORDER, NOON, True),
        (Finding.IN_ORDER, AFTER, True),
        (Finding.INCOMPLETE, AFTER, False),
        (Finding.ON_ASSURANCE, None, True),
    ],
)
def test_what_puts_right_what_was_decided_at_noon(finding: Finding, received: datetime | None, expected: bool) -> None:
    assert puts_right(NOON, finding, received) is expected


def test_not_admitted_is_a_decision_and_not_yet_is_none() -> None:
    applied = Plain(Category.IGO, applied_at=NOON)
    assert admission(applied, objected=False, excluded=False) is Admission.ADMITTED
    assert admission(Plain(Category.IGO), objected=False, excluded=False) is Admission.NOT_YET
    refused = Plain(Category.IGO, applied_at=NOON, granted=False)
    assert admission(refused, objected=False, excluded=False) is Admission.NOT_ADMITTED
    assert admission(Plain(Category.PARTY), objected=False, excluded=True) is Admission.NOT_ADMITTED


def test_who_is_an_organization_that_speaks_by_invitation() -> None:
    assert [category for category in Category if category.is_ngo] == [Category.NGO_ECOSOC, Category.NGO]
