"""Votes as the script and the windows show them: how far one is, its result, and what it still takes."""

from chairconsole.acts.floor import explanations_due
from chairconsole.acts.votes import tally_of
from chairconsole.ledger.pack import pack
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import is_begun, open_vote
from chairconsole.models.voting import calling_in
from chairconsole.records.facts.votes import Vote
from chairconsole.rules.terms import Method
from chairconsole.rules.turn import Cue, Voting


def voting(room: Room) -> Voting | None:
    """Return the vote that is being taken."""
    vote = open_vote(room.door)
    if vote is None:
        return None
    calling = calling_in(room, vote) if vote.method.is_by_name else None
    begun = is_begun(room.door, vote)
    is_over = calling.now is None if calling is not None else begun
    return Voting(
        opening=_opening(vote),
        begun=begun,
        now=calling.now if calling is not None and vote.method is Method.ROLL_CALL else None,
        result=_result(room, vote) if is_over else (),
        explains=next((each.delegation for each in explanations_due(room)), None),
        settles_appeal=vote.point is not None,
    )


def _opening(vote: Vote) -> tuple[Cue, ...]:
    match vote.method:
        case Method.ROLL_CALL:
            return Cue("vote-begin"), Cue("vote-roll", vote.first)
        case Method.RECORDED:
            return Cue("vote-begin"), Cue("vote-recorded")
        case Method.SHOW_OF_HANDS:
            # in favour of what is not plain where a ruling is appealed against
            return Cue("vote-begin"), Cue("vote-hands" if vote.point is None else "appeal-hands")


def _result(room: Room, vote: Vote) -> tuple[Cue, ...]:
    """Return how the result of a vote is told: its figures and what it came to."""
    figures = tally_of(room, vote)
    adopted = figures.carries(pack(room.door).of(vote.majority))
    told = Cue("vote-result", figures=(("yes", figures.yes), ("no", figures.no), ("abstain", figures.abstain)))
    if vote.motion is not None:
        return told, Cue("motion-carried" if adopted else "motion-lost")
    if vote.point is not None:
        return told, Cue("ruling-overruled" if adopted else "ruling-stands")
    return told, Cue("vote-adopted" if adopted else "vote-not-adopted")
