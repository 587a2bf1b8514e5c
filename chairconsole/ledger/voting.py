"""The vote that is being taken: its lock, until its result is announced, and its roll (cf. GA rules 87 and 88).

A secret ballot locks likewise, as long as its papers are out.
"""

from collections.abc import Sequence

from chairconsole.ledger.pack import pack, rule_of
from chairconsole.ledger.presence import last_decision, participating, unions
from chairconsole.records.facts.ballots import Ballot
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.votes import Vote, VoteCast
from chairconsole.records.memory import Door
from chairconsole.rules import votes
from chairconsole.rules.pack import CONDUCT, METHOD
from chairconsole.rules.participation import is_excluded
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import Answer, Method
from chairconsole.rules.votes import Calling


def open_vote(door: Door) -> Vote | None:
    """Return the vote that is being taken; an appeal within it is settled at once, and never stands open."""
    return next((vote for vote in door.find(Vote, announced_at=None) if vote.cancelled_at is None), None)


def open_box(door: Door) -> Ballot | None:
    """Return the secret ballot for which papers are out: until its box is closed it bars what a vote does."""
    return next(iter(door.find(Ballot, closed_at=None)), None)


def is_voting(door: Door) -> bool:
    """Tell whether the Conference is voting, openly or in secret."""
    return open_vote(door) is not None or open_box(door) is not None


def is_begun(door: Door, vote: Vote) -> bool:
    """Tell whether something was answered or counted, so that the vote is no longer explained before it is taken."""
    return vote.yes is not None or bool(door.find(VoteCast, vote=vote.id))


def next_number(door: Door) -> int:
    """Return the number of the vote called next; that of a cancelled one is not given again."""
    return max((vote.number for vote in door.all(Vote)), default=0) + 1


def needs_no_vote(door: Door) -> None:
    """Refuse what has to wait while a vote is taken, or the papers of a ballot are out.

    Raises:
        Refusal: so it is.
    """
    if open_vote(door) is not None:
        why = sentence("A vote is being taken: that waits until its result is announced.")
        raise Refusal(why, rule_of(door, CONDUCT))
    if open_box(door) is not None:
        why = sentence("A secret ballot is being taken: that waits until its box is closed.")
        raise Refusal(why, rule_of(door, CONDUCT))


def cast(door: Door, vote: Vote) -> Sequence[VoteCast]:
    """Return what was answered in a vote, in the order of the first answers."""
    return sorted(door.find(VoteCast, vote=vote.id), key=_by_id)


def roll_of(door: Door, vote: Vote) -> Sequence[str]:
    """Return the order of a vote by name: the parties that take part, and whoever else answered (cf. GA rule 87)."""
    given = cast(door, vote)
    if vote.announced_at is not None:
        on_roll = {each.delegation for each in given}
    else:
        # one that is not on the roll, and gave no answer, is not called for another
        on_roll = {each.delegation for each in given if each.answer is not Answer.NO_ANSWER} | {
            who.code for who in participating(door) if not is_excluded(last_decision(door, who.code))
        }
    first = vote.first if vote.method is Method.ROLL_CALL else None
    names = {who.code: who.name["en"] for who in door.all(Participant) if who.code in on_roll or who.code == first}
    return votes.roll({code: names[code] for code in on_roll}, None if first is None else names[first])


def calling_of(door: Door, vote: Vote) -> Calling:
    """Return how far the calling of a vote by name is."""
    calls = pack(door).number(METHOD, "calls") if vote.method is Method.ROLL_CALL else 1
    return votes.calling(roll_of(door, vote), cast(door, vote), unions(door), calls)


def _by_id(each: VoteCast) -> int:
    return each.id
