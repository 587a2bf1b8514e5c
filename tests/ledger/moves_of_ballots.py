"""What somebody might do next about secret ballots: for each act, arguments drawn from what stands there now."""

from collections.abc import Sequence
from typing import Any, Protocol, TypeVar

from chairconsole.ledger.ballots import comes_of, count_of, last_ballot, standing_open, to_come
from chairconsole.records.facts.ballots import Ballot, BallotPaper
from chairconsole.records.facts.officers import Nomination
from chairconsole.records.memory import Door
from chairconsole.rules.ballots import names
from chairconsole.rules.terms import CountOf
from tests.room import Hall

T = TypeVar("T")
Args = dict[str, Any]

VOTERS = ("NOR", "SWE", "KEN", "CHL", "PER", "ALB", "BRA", "EU")
PAPERS = 30
"""So many are given out, and found in the box."""


class Pick(Protocol):
    """One of several, by chance or by Hypothesis."""

    def __call__(self, several: Sequence[T], /) -> T: ...


class MovesOfBallots:
    """One method for each act; it returns the arguments, or None where the act makes no sense now."""

    _hall: Hall
    _pick: Pick

    def _if(self, sensible: bool, **args: Any) -> Args | None:
        raise NotImplementedError

    def open_ballot(self) -> Args | None:
        coming = to_come(self._door)
        if coming is not None:
            last = coming[0]
            return {"question": last.question} if last.office is None else {"office": last.office.value}
        standing = [n.office.value for n in self._hall.record.memory.all(Nomination) if n.ended_at is None]
        several = [office for office in standing if standing.count(office) > 1]
        question: Args = {
            "question": "The venue",
            "places": self._pick([1, 2]),
            "candidates": ["EGY", "PER", "A third"],
        }
        told: Args = self._pick([question, *({"office": office} for office in several)])
        tellers: Args = {"tellers": ["AUT", "SEN"]} if self._pick([0, 1]) else {}
        return self._if(standing_open(self._door) is None and self._pick(range(3)) == 0, **told, **tellers)

    def take_paper(self) -> Args | None:
        ballot = self._ballot(is_closed=False)
        memory = self._hall.record.memory
        taken = {p.delegation for p in memory.all(BallotPaper) if ballot is not None and p.ballot == ballot.id}
        free = [code for code in VOTERS if code not in taken]
        return self._if(ballot is not None and bool(free), delegation=self._pick(free or ["NOR"]))

    def close_box(self) -> Args | None:
        return self._if(self._ballot(is_closed=False) is not None)

    def enter_count(self) -> Args | None:
        ballot = self._ballot(is_closed=True)
        if ballot is None:
            return self._if(False, count="first", given_out=1, in_box=1, invalid=0, blank=0, votes={"NOR": 1})
        first, second = (count_of(self._door, ballot, which) for which in CountOf)
        if first is not None and second is None:
            which, figures = CountOf.SECOND, self._same(first.votes)
            invalid, blank = first.invalid, first.blank
        else:
            # so many papers are left that two or three can share them alike
            which, invalid, blank = CountOf.FIRST, self._pick([0, 0, 3]), self._pick([0, 0, 3])
            figures = self._figures(ballot, PAPERS - invalid - blank)
            if second is not None and self._pick([0, 1, 2]):
                invalid, blank, figures = second.invalid, second.blank, dict(second.votes)
        papers = {"given_out": PAPERS, "in_box": PAPERS, "invalid": invalid, "blank": blank}
        agree = first is not None and second is not None and first.votes == second.votes
        return self._if(not agree, count=which.value, votes=figures, **papers)

    def announce_ballot(self) -> Args | None:
        ballot = self._ballot(is_closed=True)
        if ballot is None:
            return self._if(False)
        first, second = (count_of(self._door, ballot, which) for which in CountOf)
        return self._if(first is not None and second is not None and first.votes == second.votes)

    def draw_lot(self) -> Args | None:
        ballot = standing_open(self._door)
        comes = None if ballot is None else comes_of(self._door, ballot)
        tied = [] if comes is None or comes.lot is None else comes.lot.among
        return self._if(bool(tied), chosen=self._pick(tied or ["NOR"]))

    def _figures(self, ballot: Ballot, valid: int) -> dict[str, int]:
        """Draw figures that add up; now and then all are equal, so that lots are drawn."""
        figures = dict.fromkeys(ballot.candidates, 0)
        equal = self._pick(range(4)) > 0
        if equal:
            each = valid // len(figures) if names(ballot) == 1 else self._pick([valid, valid, valid // 2])
            figures = dict.fromkeys(figures, each)
        if names(ballot) == 1:
            figures[self._pick(ballot.candidates)] += valid - sum(figures.values())
        return figures

    def _same(self, votes: dict[str, int]) -> dict[str, int]:
        """Draw the figures of the second count: mostly those of the first, seldom with two of them exchanged."""
        if self._pick(range(5)):
            return dict(votes)
        return dict(zip(votes, reversed(votes.values()), strict=True))

    def _ballot(self, *, is_closed: bool) -> Ballot | None:
        last = last_ballot(self._door)
        if last is None or last.announced_at is not None or (last.closed_at is not None) is not is_closed:
            return None
        return last

    @property
    def _door(self) -> Door:
        return self._hall.record.room(self._hall.now).door


OF_BALLOTS = sorted(name for name in vars(MovesOfBallots) if not name.startswith("_"))
