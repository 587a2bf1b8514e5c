"""Votes as the script and the windows show them: how far one is, its result, and what it still takes."""

from chairconsole.acts.floor import explanations_due
from chairconsole.acts.proposals import number_for
from chairconsole.acts.votes import tally_of
from chairconsole.ledger.pack import pack
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import is_begun, open_vote
from chairconsole.models.motions import figures_of, follows
from chairconsole.models.voting import calling_in, last_vote
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.proposals import Proposal
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
        opening=_opening(room, vote),
        begun=begun,
        now=calling.now if calling is not None and vote.method is Method.ROLL_CALL else None,
        result=result_cues(room, vote) if is_over else (),
        explains=next((each.delegation for each in explanations_due(room)), None),
        settles_appeal=vote.point is not None,
    )


def _opening(room: Room, vote: Vote) -> tuple[Cue, ...]:
    motion = room.door.get(Motion, vote.motion)
    # in favour of what is not plain where a motion is voted on, or a ruling is appealed against
    begins = Cue("vote-begin") if motion is None else Cue("vote-begin-motion", figures=figures_of(motion))
    match vote.method:
        case Method.ROLL_CALL:
            return begins, Cue("vote-roll", vote.first)
        case Method.RECORDED:
            return begins, Cue("vote-recorded")
        case Method.SHOW_OF_HANDS:
            return begins, Cue("vote-hands" if vote.point is None else "appeal-hands")


def result_cues(room: Room, vote: Vote) -> tuple[Cue, ...]:
    """Return how the result of a vote is told: its figures and what it came to."""
    figures = tally_of(room, vote)
    adopted = figures.carries(pack(room.door).of(vote.majority))
    told = [Cue("vote-result", figures=(("yes", figures.yes), ("no", figures.no), ("abstain", figures.abstain)))]
    if figures.is_equal:
        told.append(Cue("vote-equal"))
    if vote.point is not None:
        return *told, Cue("ruling-overruled" if adopted else "ruling-stands")
    motion = room.door.get(Motion, vote.motion)
    if motion is None:
        return *told, _of_question(room, vote, adopted=adopted)
    return (*told, Cue("motion-carried"), *follows(room, motion)) if adopted else (*told, Cue("motion-lost"))


def settled_appeal(room: Room) -> tuple[Cue, ...]:
    """Return how an appeal came out whose figures were entered just now: nothing else would say it."""
    last, vote = room.history.to_undo, last_vote(room)
    return result_cues(room, vote) if last is not None and last.act == "decide_appeal" and vote is not None else ()


def _of_question(room: Room, vote: Vote, *, adopted: bool) -> Cue:
    """Return what a question, or a proposal, came to; what was adopted as a whole has its number."""
    about = room.door.get(Proposal, vote.proposal)
    if about is not None and adopted and vote.amendment is None and vote.part is None:
        return Cue("proposal-adopted", figures=(("kind", about.kind.value), ("number", number_for(room, about))))
    return Cue("vote-adopted" if adopted else "vote-not-adopted")
