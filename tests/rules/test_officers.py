"""Rotation, and one officer of each group (Rule 22)."""

from chairconsole.rules.officers import GROUPS, longest_without, twice, without
from chairconsole.rules.terms import Practice


def test_the_group_that_never_presided_comes_first_and_the_last_one_last() -> None:
    presided = ["Asia-Pacific", "African", "GRULAC", "Eastern European", None, "Asia-Pacific"]
    assert longest_without(presided) == ("WEOG", "African", "GRULAC", "Eastern European", "Asia-Pacific")
    assert longest_without([]) == GROUPS


def test_groups_with_two_and_with_none() -> None:
    assert twice(["WEOG", "GRULAC", "WEOG", None, None]) == ("WEOG",)
    assert without(["WEOG", None, "GRULAC"]) == ("African", "Asia-Pacific", "Eastern European")


def test_of_two_practices_each_is_the_other_one() -> None:
    assert [practice.other for practice in (Practice.HOST, Practice.RULE_22)] == [Practice.RULE_22, Practice.HOST]
