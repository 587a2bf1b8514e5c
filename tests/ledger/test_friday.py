"""A rehearsal of Friday: a ballot equal twice, its lot, an adoption, an objection after the gavel, an agreement."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

import pytest

from chairconsole.ledger.ballots import count_of, last_ballot, to_come
from chairconsole.ledger.friday import FRIDAY, SYMBOL, next_step
from chairconsole.ledger.record import Record
from chairconsole.ledger.rehearsal import copy_to_rehearse
from chairconsole.ledger.room import Room
from chairconsole.ledger.verifying import findings
from chairconsole.records.facts.ballots import Ballot, BallotLot, BallotPaper
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.proposals import Objection, Proposal
from chairconsole.rules.terms import BallotKind, By, CountOf, How, ProposalState
from tests.room import when

LAPTOP = when("2026-03-02T09:00:00Z")


class Rehearsing:
    """A rehearsal brought to Friday, with lots that are drawn from a seed."""

    def __init__(self, source: Path, path: Path, seed: int) -> None:
        self.path, self.lots = path, Random(seed)
        copy_to_rehearse(source, path, LAPTOP, partial(FRIDAY.begin, lots=self.lots))
        self.record = Record.open(path, to_write=True)

    def room(self) -> Room:
        assert self.record.last is not None
        return self.record.room(self.record.last.clock_after)

    def step(self) -> bool:
        """Do the next step; tell whether there was one."""
        step = next_step(self.room())
        if step is None:
            return False
        for asked in step(self.room, self.lots):
            self.record.perform(asked.act, self.room().at, By.SECRETARY, **asked.args)
        return True

    def steps(self, count: int) -> None:
        for _ in range(count):
            assert self.step()

    def ballot(self) -> Ballot:
        ballot = last_ballot(self.room().door)
        assert ballot is not None
        return ballot


@pytest.fixture
def friday(template: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Rehearsing]:
    rehearsing = Rehearsing(template, tmp_path / "friday.conference", getattr(request, "param", 7))
    yield rehearsing
    rehearsing.record.close()


def test_it_begins_under_its_item_on_friday(friday: Rehearsing) -> None:
    room = friday.room()
    assert room.conference.item_in_hand == "8(c)"
    assert room.at == when("20T10:12")
    assert list(room.door.all(Ballot)) == []


@pytest.mark.parametrize("friday", range(4), indirect=True)
def test_two_counts_differ_then_agree_and_two_equal_ballots_end_by_lot(friday: Rehearsing) -> None:
    friday.step()
    papers = len(friday.room().door.all(BallotPaper))
    assert (papers > 100, friday.ballot().closed_at) == (True, None)
    friday.step()
    counts = [count_of(friday.room().door, friday.ballot(), which) for which in CountOf]
    assert counts[0] is not None
    assert counts[1] is not None
    assert counts[0].invalid == counts[1].invalid + 1
    friday.steps(2)
    first = friday.ballot()
    assert (first.announced_at is not None, first.elected) == (True, ())
    coming = to_come(friday.room().door)
    assert coming is not None
    assert (coming[1].kind, list(coming[1].candidates)) == (BallotKind.RESTRICTED, list(first.candidates))
    friday.steps(3)
    assert (friday.ballot().number, friday.ballot().elected) == (2, ())
    friday.step()
    (lot,) = friday.room().door.all(BallotLot)
    assert lot.chosen in first.candidates
    (decision,) = friday.room().door.find(Decision, how=How.BALLOT)
    assert friday.room().name(lot.chosen) in decision.text


def test_an_objection_after_the_gavel_opens_it_again_and_it_keeps_its_number(friday: Rehearsing) -> None:
    friday.steps(9)
    (draft,) = friday.room().door.find(Proposal, symbol=SYMBOL)
    assert (draft.state, draft.number) == (ProposalState.ADOPTED, "8/1")
    friday.step()
    (draft,) = friday.room().door.find(Proposal, symbol=SYMBOL)
    assert draft.state is ProposalState.PUT
    assert friday.room().door.find(Objection, proposal=draft.id, withdrawn_at=None)
    friday.step()
    (draft,) = friday.room().door.find(Proposal, symbol=SYMBOL)
    assert (draft.state, draft.number) == (ProposalState.ADOPTED, "8/1")
    assert len(friday.room().door.find(Decision, symbol=SYMBOL)) == 2
    assert not friday.step()
    assert findings(friday.path) == []


def test_it_goes_on_after_a_restart(friday: Rehearsing) -> None:
    done = 0
    while friday.step():
        done += 1
        friday.record.close()
        friday.record = Record.open(friday.path, to_write=True)
    assert done == 11
