"""A rehearsal of Friday, item 8(c): a ballot that is equal twice and ends by lot, an objection after the gavel."""

from collections.abc import Iterator
from datetime import timedelta
from random import Random
from typing import Any

from chairconsole.ledger.ballots import comes_of, count_of, last_ballot
from chairconsole.ledger.moments import Asked, Look, Moment, Step, in_the_room, one
from chairconsole.ledger.room import Room
from chairconsole.records.facts.ballots import Ballot, BallotPaper
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.proposals import Objection, Proposal
from chairconsole.rules.ballots import compared, names
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import CountOf, ProposalKind, ProposalState

ITEM = "8(c)"

QUESTION = sentence("Venue of the next session (rehearsal)")
TITLE = sentence("Draft for the rehearsal")
SYMBOL = "REHEARSAL/L.1"
"""No symbol of the Conference begins so."""

FEW = 3
"""So many papers at most are left blank, or are invalid."""


def next_step(room: Room) -> Step | None:
    """Return the step of the rehearsal that comes next; none elsewhere, and none when all are done."""
    meeting = room.meeting()
    if meeting is None or not FRIDAY.has_come(room):
        return None
    step = _step_of_ballots(room, meeting)
    return step or _step_of_the_draft(room)


def _step_of_ballots(room: Room, meeting: Meeting) -> Step | None:
    ballot = last_ballot(room.door)
    if ballot is None or meeting.called_at is None or ballot.opened_at < meeting.called_at:
        return _give_papers_out
    comes = comes_of(room.door, ballot)
    if comes is None:
        if _agree(room, ballot):
            return _announce
        return _count_unlike if ballot.number == ballot.election and not _is_counted(room, ballot) else _count_alike
    if comes.lot is not None:
        return _draw
    return _give_papers_out_again if comes.next is not None else None


def _step_of_the_draft(room: Room) -> Step | None:
    draft = next(iter(room.door.find(Proposal, symbol=SYMBOL)), None)
    if draft is None or (draft.state is not ProposalState.ADOPTED and draft.number is None):
        return _adopt
    if draft.state is ProposalState.ADOPTED:
        reopened = [each for each in room.door.find(Decision, symbol=SYMBOL) if each.reopened_at is not None]
        return None if reopened else _object
    return _agree_after_all if room.door.find(Objection, proposal=draft.id, withdrawn_at=None) else _adopt


def _give_papers_out(look: Look, lots: Random) -> Iterator[Asked]:
    """Open a ballot on a question between two States drawn by lot; whoever is present takes a paper."""
    first = one(look(), lots)
    two = [first, one(look(), lots, first)]
    tellers = sorted({one(look(), lots, *two) for _ in range(2)})
    yield Asked("open_ballot", {"question": str(QUESTION), "candidates": two, "places": 1, "tellers": tellers})
    yield from _take_papers(look)


def _give_papers_out_again(look: Look, lots: Random) -> Iterator[Asked]:
    ballot = last_ballot(look().door)
    assert ballot is not None, "another one follows from it"
    yield Asked("open_ballot", {"question": ballot.question})
    yield from _take_papers(look)


def _take_papers(look: Look) -> Iterator[Asked]:
    for who in in_the_room(look()):
        if not who.members:
            yield Asked("take_paper", {"delegation": who.code})


def _count_unlike(look: Look, lots: Random) -> Iterator[Asked]:
    """Close the box and count it twice: one paper is taken as invalid once, and once as a vote."""
    yield from _close(look)
    figures = _equal(look(), lots)
    yield Asked("enter_count", {"count": CountOf.FIRST, **figures})
    ballot = last_ballot(look().door)
    assert ballot is not None, "its box was closed"
    chosen = lots.choice(ballot.candidates)
    more = {**figures["votes"], chosen: figures["votes"][chosen] + 1}
    yield Asked("enter_count", {"count": CountOf.SECOND, **figures, "invalid": figures["invalid"] - 1, "votes": more})


def _count_alike(look: Look, lots: Random) -> Iterator[Asked]:
    """Count again, so that both counts agree, and the votes are equal."""
    yield from _close(look)
    figures = _equal(look(), lots)
    for count in CountOf:
        yield Asked("enter_count", {"count": count, **figures})


def _close(look: Look) -> Iterator[Asked]:
    ballot = last_ballot(look().door)
    if ballot is not None and ballot.closed_at is None:
        yield Asked("close_box")


def _equal(room: Room, lots: Random) -> dict[str, Any]:
    """Draw a count in which both candidates have as many votes; one paper at least is invalid."""
    ballot = last_ballot(room.door)
    assert ballot is not None, "its box was closed"
    given_out = len(room.door.find(BallotPaper, ballot=ballot.id)) or len(in_the_room(room))
    blank, invalid = lots.randint(0, FEW), lots.randint(1, FEW)
    each = (given_out - blank - invalid) // 2
    votes = dict.fromkeys(ballot.candidates, each)
    return {
        "given_out": given_out,
        "in_box": blank + invalid + 2 * each,
        "invalid": invalid,
        "blank": blank,
        "votes": votes,
    }


def _announce(look: Look, lots: Random) -> Iterator[Asked]:
    yield Asked("announce_ballot")


def _draw(look: Look, lots: Random) -> Iterator[Asked]:
    ballot = last_ballot(look().door)
    assert ballot is not None, "it has left two equal"
    yield Asked("draw_lot", {"chosen": lots.choice(ballot.candidates)})


def _adopt(look: Look, lots: Random) -> Iterator[Asked]:
    """Put a draft that was sent out yesterday, and let it be adopted, nobody objecting."""
    draft = next(iter(look().door.find(Proposal, symbol=SYMBOL)), None)
    if draft is None:
        told = {"symbol": SYMBOL, "title": str(TITLE), "item": ITEM, "kind": ProposalKind.DECISION}
        yield Asked("submit_proposal", {**told, "sponsors": [one(look(), lots)]})
        yield Asked("circulate", {"symbol": SYMBOL, "at": (look().at - timedelta(days=1)).isoformat()})
    draft = next(iter(look().door.find(Proposal, symbol=SYMBOL)))
    if draft.state is not ProposalState.PUT:
        yield Asked("put_to_conference", {"symbol": SYMBOL})
    yield Asked("adopt_proposal", {"symbol": SYMBOL})


def _object(look: Look, lots: Random) -> Iterator[Asked]:
    """Object after the gavel: the decision is open again, and consultations are held."""
    decision = max(look().door.find(Decision, symbol=SYMBOL), key=_by_id)
    kind = ProposalKind.DECISION.value
    by = one(look(), lots)
    reason = str(sentence("An objection came after the gavel."))
    yield Asked("reopen_decision", {"decision": f"{kind} {decision.number}", "reason": reason})
    yield Asked("note_objection", {"symbol": SYMBOL, "by": by})
    yield Asked("consult", {"symbol": SYMBOL, "facilitator": look().name(one(look(), lots, by))})


def _agree_after_all(look: Look, lots: Random) -> Iterator[Asked]:
    """Let the objections be withdrawn, so that it is adopted after all, by the number that it has."""
    draft = next(iter(look().door.find(Proposal, symbol=SYMBOL)))
    for each in look().door.find(Objection, proposal=draft.id, withdrawn_at=None):
        yield Asked("withdraw_objection_to", {"symbol": SYMBOL, "by": each.delegation})
    yield from _adopt(look, lots)


def _agree(room: Room, ballot: Ballot) -> bool:
    first, second = (count_of(room.door, ballot, which) for which in CountOf)
    return first is not None and second is not None and compared(first, second, names(ballot)).agree


def _is_counted(room: Room, ballot: Ballot) -> bool:
    return count_of(room.door, ballot, CountOf.SECOND) is not None


def _nothing(look: Look, lots: Random) -> Iterator[Asked]:
    return iter(())


def _by_id(decision: Decision) -> int:
    return decision.id


FRIDAY = Moment(4, ITEM, sentence("No plenary meeting is planned for a Friday."), _nothing)
"""The meeting on item 8(c)."""
