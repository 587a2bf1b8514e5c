"""Random scripts of all that decides something give what an independent reading of the contract gives.

Proposals, consensus and ballots are mixed with votes, motions, presence and officers; see `proposing`, `balloting`.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chairconsole.ledger.verifying import findings
from tests.journeys.chance_of_decisions import OF_BALLOTS, OF_PROPOSALS, OF_VOTES, ChanceOfDecisions
from tests.journeys.proposing import Proposing
from tests.journeys.side_by_side import ACTS, Both, differing, performed, populated, seeds
from tests.room import Hall, replayed, rows

EVERY_ACT = (*OF_PROPOSALS, *OF_BALLOTS, *OF_VOTES)


DECISIONS = ("at", "item", "kind", "number", "symbol", "how", "present", "needed", "quorum")
Row = dict[str, Any]


class AllOfIt(Both[Proposing]):
    """The program and the reading of all that decides something."""

    def decisions(self) -> list[Row]:
        """Return the decisions on proposals: what else is a row there, the contract does not say of everything."""
        told = [row for row in self.table("decisions") if row["number"]]
        return [{name: row[name] for name in DECISIONS} for row in told]

    def ballots(self) -> list[Row]:
        announced = {b.number for b in self.reading.here.ballots if b.is_announced}
        told = [row for row in self.table("ballots") if row["number"] in announced]
        if told != sorted(told, key=by_votes):
            self.fail(f"ballots: not most votes first\n  {told}")
        return sorted(told, key=by_votes_and_candidate)

    def differences(self) -> Iterator[str]:
        yield from super().differences()
        yield from differing("proposals", self.table("proposals"), self.reading.proposals())
        yield from differing("decisions", self.decisions(), self.reading.decisions())
        yield from differing("ballots", self.ballots(), self.reading.ballots())
        ours, theirs = self.table("officers"), self.reading.officers()
        yield from differing("officers", sorted(ours, key=by_office), sorted(theirs, key=by_office))


def by_votes(row: Row) -> tuple[int, int]:
    return row["number"], -row["votes"]


def by_votes_and_candidate(row: Row) -> tuple[int, int, str]:
    return *by_votes(row), row["candidate"]


def by_office(row: Row) -> tuple[float, str, str]:
    return row["since"].timestamp(), row["office"], row["delegation"]


@pytest.mark.parametrize("seed", seeds())
def test_program_and_reading_agree(founded: Hall, seed: int, tmp_path: Path) -> None:
    both = AllOfIt(founded, seed, Proposing)
    performed(both, populated(both, ChanceOfDecisions))
    done = Counter({act: both.tally[act, True] for act in EVERY_ACT})
    refused = sum(both.tally[act, False] for act in EVERY_ACT)
    assert done.total() > refused > 20, both.tally
    assert len([act for act in EVERY_ACT if done[act]]) >= len(EVERY_ACT) - 9, done
    assert both.left_open.total() < ACTS / 10, both.left_open
    assert not list(findings(founded.record.path))
    again = replayed(founded.record, tmp_path / "again.conference")
    assert rows(again.memory) == rows(founded.record.memory)
    again.close()
