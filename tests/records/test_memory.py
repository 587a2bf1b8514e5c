"""The memory: what is found by its fields, and what is remembered of that between acts."""

from collections.abc import Sequence
from functools import partial
from random import Random

import pytest

from chairconsole.records.facts.credentials import Credentials
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.memory import Change, Gets, Memory
from tests.room import when

AT = when("10:00")
ISSUERS = (None, "a", "b")


def papers(code: str, issuer: str | None = None) -> Credentials:
    return Credentials(delegation=code, issued_by=issuer)


def decision(number: int) -> Decision:
    return Decision(id=number, at=AT, text="x", present=0)


@pytest.mark.parametrize("seed", range(10))
def test_what_is_found_is_what_a_walk_would_find_in_the_same_order(seed: int) -> None:
    chance, memory = Random(seed), Memory([papers(code) for code in "ABC"])
    standing = {row.delegation: row for row in memory.all(Credentials)}
    for _ in range(200):
        code = chance.choice("ABCDEFGH")
        after = None if chance.random() < 0.3 and code in standing else papers(code, chance.choice(ISSUERS))
        memory.apply([Change(standing.get(code), after)])
        standing = {row.delegation: row for row in memory.all(Credentials)}
        for issuer in ISSUERS:
            walked = [row for row in memory.all(Credentials) if row.issued_by == issuer]
            assert list(memory.find(Credentials, {"issued_by": issuer})) == walked
            exact = [row for row in walked if row.delegation == code]
            assert list(memory.find(Credentials, {"issued_by": issuer, "delegation": code})) == exact


def count(memory: Memory) -> int:
    return memory.remembered("count", lambda: len(list(memory.all(Credentials))))


def test_what_follows_from_other_rows_is_not_derived_again() -> None:
    memory, derived = Memory([papers("A")]), []

    def counted() -> int:
        derived.append(1)
        return count(memory)

    assert memory.remembered("counted", counted) == 1
    memory.apply([Change(None, decision(1))])
    assert (memory.remembered("counted", counted), len(derived)) == (1, 1)
    memory.apply([Change(None, papers("B"))])
    assert (memory.remembered("counted", counted), len(derived)) == (2, 2), "it follows from what it asked for"


def test_what_follows_from_more_than_rows_holds_until_the_next_act() -> None:
    memory, acts = Memory([papers("A")]), [1]
    for number in (1, 2):
        acts[0] = number
        derived = partial(memory.remembered, "acts", lambda: acts[0], until_next_act=True)
        assert derived() == number
        assert memory.remembered("outer", derived) == number, "what follows from it holds no longer than it does"
        memory.apply([Change(None, decision(number))])


def test_what_can_follow_is_followed_and_else_derived_anew() -> None:
    memory, derived = Memory([papers("A")]), []

    def derive() -> int:
        derived.append(1)
        return len(list(memory.all(Credentials)))

    def follow(rows: Gets, known: int, changes: Sequence[Change]) -> int | None:
        return None if any(change.key == "Z" for change in changes) else known + len(changes)

    for code, number, times in (("B", 2, 1), ("C", 3, 1), ("Z", 4, 2)):
        memory.remembered("count", derive, advance=follow)
        memory.apply([Change(None, papers(code)), Change(None, decision(number))])
        assert memory.remembered("count", derive, advance=follow) == number
        assert len(derived) == times
