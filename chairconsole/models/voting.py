"""Whether a vote is being taken, which, and whom it waits for: what every window asks first."""

from functools import partial

from chairconsole.acts.motions import in_words, pending
from chairconsole.acts.votes import calling_of
from chairconsole.ledger import voting
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import open_vote
from chairconsole.records.facts.votes import Explanation, Vote
from chairconsole.rules.votes import Calling


def is_voting(room: Room) -> bool:
    """Tell whether a vote is being taken."""
    return open_vote(room.door) is not None


def is_locked(room: Room) -> bool:
    """Tell whether a vote or a secret ballot bars what would come between."""
    return voting.is_voting(room.door)


def vote_in_hand(room: Room) -> int | None:
    """Return which vote is being taken, by its number."""
    vote = open_vote(room.door)
    return None if vote is None else vote.number


def last_announced(room: Room) -> int | None:
    """Return which vote was announced last, by its number."""
    vote = last_vote(room)
    return None if vote is None else vote.number


def last_vote(room: Room) -> Vote | None:
    """Return the vote that was announced last."""
    announced = [vote for vote in room.door.all(Vote) if vote.announced_at is not None]
    return max(announced, key=_by_number, default=None)


def called_now(room: Room) -> str | None:
    """Return who is called in the vote that is being taken, or whose answer is entered next."""
    vote = open_vote(room.door)
    return None if vote is None or not vote.method.is_by_name else calling_in(room, vote).now


def explained_of_before(room: Room, explanation: Explanation | None) -> int | None:
    """Return which vote is explained, by its number, where another was announced since; nothing else is doubtful."""
    vote = None if explanation is None else room.door.get(Vote, explanation.vote)
    if vote is None or vote.announced_at is None or vote.number == last_announced(room):
        return None
    return vote.number


def motion_pending(room: Room) -> str | None:
    """Return the pending motion that is put next, as it is told."""
    standing = pending(room)
    return in_words(standing[0]) if standing else None


def calling_in(room: Room, vote: Vote) -> Calling:
    """Return how far the calling of a vote by name is: the same for all who ask, until the next act."""
    return room.door.remembered(("calling", vote.id), partial(calling_of, room, vote))


def _by_number(vote: Vote) -> int:
    return vote.number
