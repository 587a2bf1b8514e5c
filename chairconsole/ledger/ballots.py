"""The secret ballot that stands open, and what follows from those held (cf. GA rules 92 to 94)."""

from collections.abc import Sequence
from dataclasses import replace

from chairconsole.ledger.pack import rule_of
from chairconsole.ledger.voting import needs_no_vote
from chairconsole.records.facts.ballots import Ballot, BallotCount, BallotLot
from chairconsole.records.facts.officers import Nomination
from chairconsole.records.memory import Door
from chairconsole.rules.ballots import TIMES, Comes, Next, comes_to, without
from chairconsole.rules.pack import CONDUCT, ELECTIONS
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import CountOf


def last_ballot(door: Door) -> Ballot | None:
    """Return the ballot opened last: before it is settled no other is."""
    return max(door.all(Ballot), key=_by_number, default=None)


def ballots_of(door: Door, election: int) -> Sequence[Ballot]:
    """Return the ballots of an election, the first first."""
    return sorted(door.find(Ballot, election=election), key=_by_number)


def count_of(door: Door, ballot: Ballot, which: CountOf) -> BallotCount | None:
    """Return one of the two counts of a ballot, if it was entered."""
    return next(iter(door.find(BallotCount, ballot=ballot.id, count=which)), None)


def lots_of(door: Door, ballot: Ballot) -> Sequence[str]:
    """Return whom the lots of a ballot named, in the order in which they were drawn."""
    return [each.chosen for each in sorted(door.find(BallotLot, ballot=ballot.id), key=_by_id)]


def comes_of(door: Door, ballot: Ballot) -> Comes | None:
    """Return what a ballot has come to, with its lots as far as they are drawn; none before it is announced."""
    count = count_of(door, ballot, CountOf.FIRST)
    if ballot.announced_at is None or count is None or ballot.majority is None:
        return None
    return comes_to(ballot, count.votes, ballot.majority, lots_of(door, ballot), ballot.times or TIMES)


def standing_open(door: Door) -> Ballot | None:
    """Return the ballot that stands open: it is not announced yet, or lots are still to be drawn."""
    last = last_ballot(door)
    if last is None:
        return None
    comes = comes_of(door, last)
    return last if comes is None or comes.lot is not None else None


def to_come(door: Door) -> tuple[Ballot, Next] | None:
    """Return the ballot that follows in an election under way, with the one before it; without who withdrew since."""
    last = last_ballot(door)
    comes = None if last is None else comes_of(door, last)
    if last is None or comes is None or comes.next is None:
        return None
    gone: set[str] = set()
    if last.office is not None:
        # one nominated anew after the election was over is not in it
        standing = door.find(Nomination, office=last.office, ended_at=None)
        gone = set(comes.next.running) - {each.delegation for each in standing if each.id < last.id}
    left = without(comes.next, gone)
    if left is None:
        return None
    order = ballots_of(door, last.election)[0].candidates
    return last, replace(left, candidates=sorted(left.candidates, key=order.index))


def needs_no_ballot(door: Door) -> None:
    """Refuse what has to wait for a vote that is taken, and for a ballot until all of it is settled.

    Raises:
        Refusal: one is.
    """
    needs_no_vote(door)
    ballot = standing_open(door)
    if ballot is None:
        return
    if ballot.announced_at is None:
        why = sentence("Ballot {number} is being counted: that waits until it is announced.", number=ballot.number)
        raise Refusal(why, rule_of(door, CONDUCT))
    why = sentence("Lots are to be drawn first: ballot {number} has left candidates equal.", number=ballot.number)
    raise Refusal(why, rule_of(door, ELECTIONS))


def _by_number(ballot: Ballot) -> int:
    return ballot.number


def _by_id(lot: BallotLot) -> int:
    return lot.id
