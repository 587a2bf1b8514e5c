"""Secret ballots: what a count comes to, for one place and for several, and whether two counts agree.

The rules are those of sister bodies, probable (cf. GA rules 93 and 94). A majority is of the valid papers; where it
leaves a place open, those with most votes stand again, and who stand equal at a border are parted by a special ballot
among them, and then by lot. What follows is told by the figures alone, so that it is the same whenever it is asked.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from chairconsole.rules.sentence import Sentence, counted, sentence
from chairconsole.rules.terms import BallotKind

LEADERS = 2
"""So many stand again for one place (cf. GA rule 93)."""

TIMES = 2
"""So many stand again for each of several places (cf. GA rule 94)."""


class Count(Protocol):
    """What was found on counting a box: papers, and votes by candidate."""

    @property
    def given_out(self) -> int: ...
    @property
    def in_box(self) -> int: ...
    @property
    def invalid(self) -> int: ...
    @property
    def blank(self) -> int: ...
    @property
    def votes(self) -> Mapping[str, int]: ...


class Held(Protocol):
    """A ballot: among whom, and how many places it fills.

    A special ballot may instead decide who of those that stand equal stays in: `keeps` says how many of them, and
    `staying` who stays in without it.
    """

    @property
    def kind(self) -> BallotKind: ...
    @property
    def candidates(self) -> Sequence[str]: ...
    @property
    def places(self) -> int: ...
    @property
    def keeps(self) -> int | None: ...
    @property
    def staying(self) -> Sequence[str]: ...


@dataclass(frozen=True, slots=True)
class Next:
    """The ballot that follows; see `Held`."""

    kind: BallotKind
    candidates: Sequence[str]
    places: int
    keeps: int | None = None
    staying: Sequence[str] = ()

    @property
    def running(self) -> Sequence[str]:
        """Return all who can still be elected: its candidates, and who stays in without it."""
        return [*self.staying, *self.candidates]


@dataclass(frozen=True, slots=True)
class Lot:
    """Lots that are still to be drawn: among whom, and how many."""

    among: Sequence[str]
    so_many: int


@dataclass(frozen=True, slots=True)
class Comes:
    """What a ballot comes to: who is elected, most votes first, who by lot, and then the lots or the ballot to come."""

    elected: Sequence[str] = ()
    by_lot: Sequence[str] = ()
    lot: Lot | None = None
    next: Next | None = None

    @property
    def all_elected(self) -> Sequence[str]:
        """Return all who are elected, those by lot last."""
        return [*self.elected, *self.by_lot]


@dataclass(frozen=True, slots=True)
class Compared:
    """How far the second count lies above the first, where it differs; `by` is by how many papers at least."""

    papers: Mapping[str, int]
    votes: Mapping[str, int]
    by: int

    @property
    def agree(self) -> bool:
        """Tell whether the counts agree in every figure."""
        return not self.papers and not self.votes


def valid(count: Count) -> int:
    """Return how many papers are valid: those in the box that are neither invalid nor blank."""
    return count.in_box - count.invalid - count.blank


def names(ballot: Held) -> int:
    """Return how many a paper names: as many as are to be elected, or to stay in."""
    return ballot.places if ballot.keeps is None else ballot.keeps


def cut(candidates: Iterable[str], votes: Mapping[str, int], so_many: int) -> tuple[list[str], list[str], int]:
    """Part those with most votes from the rest: who is among them, who stand equal at the border, for how much of it.

    Nobody stands equal there where the border is clear, or there are no more candidates than it takes.
    """
    ranked = by_votes(candidates, votes)
    if len(ranked) <= so_many or votes[ranked[so_many]] < votes[ranked[so_many - 1]]:
        return ranked[:so_many], [], 0
    border = votes[ranked[so_many]]
    above = [each for each in ranked if votes[each] > border]
    return above, [each for each in ranked if votes[each] == border], so_many - len(above)


def by_votes(candidates: Iterable[str], votes: Mapping[str, int]) -> list[str]:
    """Return candidates with most votes first; equal ones in the order in which they stand."""
    return sorted(candidates, key=lambda each: -votes[each])


def comes_to(
    ballot: Held, votes: Mapping[str, int], majority: int, lots: Sequence[str] = (), times: int = TIMES
) -> Comes:
    """Return what a ballot comes to; `lots` are those named by the lots drawn so far.

    `majority` is how many votes it takes, and `times` for how many candidates a place is kept where several are filled.
    """
    if ballot.kind is BallotKind.SPECIAL:
        return _of_special(ballot, votes, lots)
    with_majority = [each for each in ballot.candidates if votes[each] >= majority]
    elected, tied, so_many = cut(with_majority, votes, ballot.places)
    if tied:
        return Comes(elected, next=Next(BallotKind.SPECIAL, _as_they_stood(ballot, tied), so_many))
    left = ballot.places - len(elected)
    others = [each for each in ballot.candidates if each not in elected]
    if not left or not others:
        return Comes(elected)
    if ballot.places == 1 and ballot.kind is BallotKind.RESTRICTED and _are_equal(others, votes):
        return _by_lot(others, 1, lots)
    return Comes(elected, next=_standing_again(ballot, others, votes, left, times))


def without(coming: Next, gone: Collection[str]) -> Next | None:
    """Return the ballot to come without who withdrew; none where nobody is left.

    Where as many are left as were to stay in, nothing is to be parted any more.
    """
    candidates = [each for each in coming.candidates if each not in gone]
    staying = [each for each in coming.staying if each not in gone]
    if not candidates and not staying:
        return None
    if coming.keeps is not None and len(candidates) <= coming.keeps:
        return Next(BallotKind.RESTRICTED, [*staying, *candidates], coming.places)
    return replace(coming, candidates=candidates, staying=staying)


def compared(first: Count, second: Count, so_many: int) -> Compared:
    """Compare two counts of a box in which each paper names so many."""
    papers = {name: getattr(second, name) - getattr(first, name) for name in PAPERS}
    votes = {each: second.votes[each] - first.votes[each] for each in first.votes}
    parts = [papers["invalid"], papers["blank"], *votes.values()]
    if so_many == 1:
        # each paper in the box is one of these, so that one taken otherwise is more of one and less of another
        by = max(sum(each for each in parts if each > 0), -sum(each for each in parts if each < 0))
    else:
        by = max(map(abs, parts))
    return Compared(
        {name: each for name, each in papers.items() if each},
        {name: each for name, each in votes.items() if each},
        max(by, abs(papers["given_out"]), abs(papers["in_box"])),
    )


PAPERS = ("given_out", "in_box", "invalid", "blank")
"""The figures of a count that are of papers."""


def fault(
    count: Count, candidates: Sequence[str], so_many: int, entitled: int, called: Callable[[str], str] = str
) -> Sentence | None:
    """Return why a count cannot be right, if it cannot; each paper names so many, and `entitled` may have one."""
    unknown = [each for each in count.votes if each not in candidates]
    if unknown:
        return sentence("{name} is no candidate of this ballot.", name=called(unknown[0]))
    left_out = [each for each in candidates if each not in count.votes]
    if left_out:
        return sentence("A figure is missing: that of {name}.", name=called(left_out[0]))
    if count.given_out > entitled:
        return counted(
            "%n States parties have a vote, and {papers} papers were given out.", "", entitled, papers=count.given_out
        )
    if count.in_box > count.given_out:
        return sentence(
            "More papers in the box ({in_box}) than were given out ({given_out}).",
            in_box=count.in_box,
            given_out=count.given_out,
        )
    return _fault_of_votes(count, so_many, called)


def _fault_of_votes(count: Count, so_many: int, called: Callable[[str], str]) -> Sentence | None:
    papers, votes = valid(count), sum(count.votes.values())
    if papers < 0:
        return sentence(
            "Invalid and blank ({papers}) are more than the papers in the box ({in_box}).",
            papers=count.invalid + count.blank,
            in_box=count.in_box,
        )
    if so_many == 1:
        if votes == papers:
            return None
        return sentence("Each valid paper names one: valid papers {papers}, votes {votes}.", papers=papers, votes=votes)
    most = max(count.votes, key=lambda each: count.votes[each])
    if count.votes[most] > papers:
        return sentence(
            "No more votes for one than valid papers ({papers}): {name} has {votes}.",
            papers=papers,
            name=called(most),
            votes=count.votes[most],
        )
    if votes > papers * so_many:
        return sentence(
            "Each valid paper names {names} at most: valid papers {papers}, votes {votes}.",
            names=so_many,
            papers=papers,
            votes=votes,
        )
    return None


def _of_special(ballot: Held, votes: Mapping[str, int], lots: Sequence[str]) -> Comes:
    """Let most votes decide, and then lots; who stays in stands again with those who did without it."""
    chosen, tied, so_many = cut(ballot.candidates, votes, names(ballot))
    drawn = _by_lot(tied, so_many, lots) if tied else Comes()
    if ballot.keeps is None:
        return replace(drawn, elected=chosen)
    if drawn.lot is not None:
        return Comes(lot=drawn.lot)
    again = [*ballot.staying, *_as_they_stood(ballot, [*chosen, *drawn.by_lot])]
    return Comes(next=Next(BallotKind.RESTRICTED, again, ballot.places))


def _by_lot(among: Sequence[str], so_many: int, lots: Sequence[str]) -> Comes:
    left = so_many - len(lots)
    if not left:
        return Comes(by_lot=list(lots))
    return Comes(by_lot=list(lots), lot=Lot([each for each in among if each not in lots], left))


def _standing_again(ballot: Held, others: Sequence[str], votes: Mapping[str, int], left: int, times: int) -> Next:
    """Return the ballot for places left open: among those with most votes, or first among who stand equal for it."""
    staying, tied, so_many = cut(others, votes, LEADERS if ballot.places == 1 else times * left)
    if tied:
        among = _as_they_stood(ballot, tied)
        return Next(BallotKind.SPECIAL, among, left, keeps=so_many, staying=_as_they_stood(ballot, staying))
    return Next(BallotKind.RESTRICTED, _as_they_stood(ballot, staying), left)


def _are_equal(candidates: Sequence[str], votes: Mapping[str, int]) -> bool:
    return len(candidates) == LEADERS and len({votes[each] for each in candidates}) == 1


def _as_they_stood(ballot: Held, chosen: Collection[str]) -> list[str]:
    return [each for each in ballot.candidates if each in chosen]
