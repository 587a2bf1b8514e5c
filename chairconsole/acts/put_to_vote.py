"""What is put to the vote of a proposal, the whole, an amendment or a part, and what follows (GA rules 88 to 90)."""

from dataclasses import dataclass

from chairconsole.acts.amendments import needs_undecided
from chairconsole.acts.proposals import (
    adopted,
    as_amended,
    draft_of,
    needs_whole_next,
    rejected,
    told_of_competence,
    told_too_early,
)
from chairconsole.ledger import proposals as found
from chairconsole.ledger.pack import rule_of
from chairconsole.ledger.room import Room, called
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.proposals import Amendment, Proposal, ProposalPart
from chairconsole.records.facts.votes import Vote
from chairconsole.rules import proposals as law
from chairconsole.rules.pack import AMENDMENTS, DIVISION, OF_MOTION
from chairconsole.rules.refusal import Refusal, probable_rule
from chairconsole.rules.sentence import Sentence, capital, sentence
from chairconsole.rules.terms import AmendmentState, How, Majority, MotionKind, ProposalState

SAY_WHAT = sentence(
    "Say what is put to the vote: a question, a proposal, an amendment, a part, the pending motion, or an appeal."
)


@dataclass(frozen=True, slots=True)
class Put:
    """What is put to the vote: its question, its item, its majority, what it decides, and what is told beside it."""

    question: str
    item: str | None
    majority: Majority
    motion: int | None = None
    point: int | None = None
    proposal: int | None = None
    amendment: int | None = None
    part: int | None = None
    remarks: tuple[Sentence, ...] = ()


Matter = Proposal | Amendment | ProposalPart


def matter_named(room: Room, proposal: str | None, amendment: str | None, part: str | None) -> Matter | None:
    """Return the proposal, amendment or part that is named, if one is."""
    named = [each for each in (proposal, amendment, part) if each is not None]
    if not named:
        return None
    if len(named) > 1:
        raise Refusal(SAY_WHAT)
    if proposal is not None:
        return found.open_proposal(room.door, proposal, probable_rule(57))
    one = found.amendment(room.door, named[0]) if part is None else found.part(room.door, part)
    found.open_proposal(room.door, found.of(room.door, one).symbol, probable_rule(57))
    return one


def put_matter(room: Room, about: Matter, majority: Majority | None) -> Put:
    """Return how a proposal, an amendment or a part is put: two thirds decide, unless told otherwise."""
    whole = about if isinstance(about, Proposal) else found.of(room.door, about)
    found.needs_debate(room.door, whole, rule_of(room.door, OF_MOTION[MotionKind.ADJOURN_DEBATE]))
    remarks = told_of_competence(room, whole)
    match about:
        case Proposal():
            needs_whole_next(room, about)
            question, ids = as_amended(room, about), {"proposal": about.id}
        case Amendment():
            needs_undecided(about, rule_of(room.door, AMENDMENTS))
            question = sentence("amendment {symbol} to {proposal}", symbol=about.symbol, proposal=whole.symbol)
            ids = {"proposal": whole.id, "amendment": about.id}
        case ProposalPart():
            if about.adopted is not None:
                why = sentence("Part “{part}” of {symbol} has been voted on.", part=about.name, symbol=whole.symbol)
                raise Refusal(why, rule_of(room.door, DIVISION))
            question = sentence("part “{part}” of {draft}", part=about.name, draft=draft_of(whole))
            ids = {"proposal": whole.id, "part": about.id}
    first = found.next_put(room.door, whole)
    if isinstance(first, Amendment) and first != about:
        remarks = (*remarks, sentence("Amendment {symbol} is put first.", symbol=first.symbol))
    if whole.state is not ProposalState.PUT:
        remarks = (*remarks, *told_too_early(room, whole))
    return Put(capital(question), whole.item, majority or Majority.TWO_THIRDS, remarks=remarks, **ids)


def settle_matter(room: Room, vote: Vote, figures: Sentence) -> str:
    """Do what follows from the vote on a proposal, an amendment or a part; return what is told."""
    about = room.door.get(Proposal, vote.proposal)
    assert about is not None, "a proposal is never dropped"
    if vote.amendment is None and vote.part is None:
        return adopted(room, about, How.VOTE, figures) if vote.adopted else rejected(room, about, figures)
    amendment, part = room.door.get(Amendment, vote.amendment), room.door.get(ProposalPart, vote.part)
    if amendment is not None:
        state = AmendmentState.ADOPTED if vote.adopted else AmendmentState.REJECTED
        room.door.put(amendment, amendment.but(state=state, decided_at=room.at))
        symbol = amendment.symbol
    else:
        assert part is not None, "a part is not dropped while it is voted on"
        room.door.put(part, part.but(adopted=vote.adopted, decided_at=room.at))
        symbol = found.symbol_of(room.door, part)
    if vote.adopted:
        said = sentence("{question}: adopted ({figures})", question=vote.question, figures=figures)
    else:
        said = sentence("{question}: not adopted ({figures})", question=vote.question, figures=figures)
    room.record_decision(about.item, f"{said}.", How.VOTE, symbol)
    if part is not None and law.is_rejected_by_parts(found.parts(room.door, about)):
        return sentence("{told}; {more}", told=said, more=rejected(room, about, _BY_PARTS))
    return said


def told_of_sponsor(room: Room, who: Participant, vote: Vote | None) -> tuple[Sentence, ...]:
    """Return what is told where a sponsor wishes to explain its vote on what was not amended (cf. GA rule 88)."""
    if vote is not None:
        about = [] if vote.proposal is None else [room.door.get(Proposal, vote.proposal)]
        amendment = room.door.get(Amendment, vote.amendment)
    else:
        about, amendment = [*room.door.find(Proposal, state=ProposalState.PUT)], None
    for proposal in about:
        assert proposal is not None, "a proposal is never dropped"
        if amendment is not None:
            is_own, symbol = amendment.delegation == who.code, amendment.symbol
        else:
            is_own, symbol = who.code in found.sponsors(room.door, proposal), proposal.symbol
            is_own = is_own and not found.is_amended(room.door, proposal)
        if is_own:
            why = sentence("{name} is a sponsor of {symbol}, which was not amended.", name=called(who), symbol=symbol)
            return (why,)
    return ()


_BY_PARTS = sentence("all operative parts were rejected")
