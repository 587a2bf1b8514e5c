"""Decisions once they are taken: reopened after an objection, and what delegations put on record about them."""

from chairconsole.acts.participation import is_excluded
from chairconsole.acts.proposals import numbered
from chairconsole.ledger import proposals as found_by
from chairconsole.ledger.arguments import Prose
from chairconsole.ledger.pack import rule_of
from chairconsole.ledger.proposals import OF_PART, needs_no_vote_on, proposal_of
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.records.facts.actions import ExpectedAction
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.credentials import CredentialsReport
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.proposals import Position, Proposal
from chairconsole.rules import participation
from chairconsole.rules.moment import day_and_hour, stamp
from chairconsole.rules.pack import CONSENSUS, RECONSIDERATION
from chairconsole.rules.refusal import Refusal, rule
from chairconsole.rules.sentence import Sentence, capital, sentence
from chairconsole.rules.terms import AmendmentState, How, PositionKind, ProposalKind, ProposalState
from chairconsole.rules.turn import Was


@act(
    words=sentence("reopen a decision"),
    about=(About.PROPOSAL,),
    place=52,
    decides=True,
    calls_for=Was.DECISION_REOPENED,
)
def reopen_decision(room: Room, decision: str, reason: str) -> Outcome:
    """Reopen a decision to which somebody objected after the gavel; both stand in the record (Rule 56, probable)."""
    found = found_by.decision(room.door, decision)
    if not reason.strip():
        raise Refusal(sentence("Say why the decision is reopened."), rule_of(room.door, CONSENSUS))
    needs_not_reopened(room, found)
    about = proposal_of(room.door, found)
    if about is not None:
        needs_no_vote_on(room.door, about)
    remarks = reopened(room, found, reason)
    if found.how is How.VOTE:
        by_rule = rule_of(room.door, RECONSIDERATION)
        remarks = (*remarks, sentence("It was decided by vote: two thirds reconsider it ({rule}).", rule=by_rule))
    told = sentence("{decision} is reopened: {text}", decision=in_words(room, found), text=reason)
    return Outcome(capital(told), {"decision": named(found)}, remarks=remarks)


@act(words=sentence("note a position on a decision"), about=(About.PROPOSAL,), place=50)
def note_position(room: Room, decision: str, delegation: str, kind: PositionKind, text: Prose) -> Outcome:
    """Keep what a State party says on a decision: it explains its position, reserves it, or dissociates (practice)."""
    found, who = found_by.decision(room.door, decision), room.participant(delegation)
    if is_excluded(room, who):
        raise Refusal(sentence("The Conference has decided not to admit {name}.", name=called(who)), rule(20))
    if not participation.rights(who.category).decide:
        why = sentence("{name} is not a State party, and takes no part in decisions.", name=called(who))
        raise Refusal(why, rule_of(room.door, CONSENSUS))
    if not text.strip():
        raise Refusal(sentence("A position needs its words."))
    room.door.add(
        Position(id=room.door.new_id(), decision=found.id, delegation=who.code, kind=kind, text=text, noted_at=room.at)
    )
    words = {"name": called(who), "decision": in_words(room, found), "text": text}
    match kind:
        case PositionKind.EXPLANATION:
            told = sentence("{name} explains its position on {decision}: {text}", **words)
        case PositionKind.RESERVATION:
            told = sentence("{name} makes a reservation to {decision}: {text}", **words)
        case PositionKind.DISSOCIATION:
            told = sentence("{name} dissociates itself from {decision}: {text}", **words)
    return Outcome(told, {"delegation": who.code, "decision": named(found)})


def reopened(room: Room, decision: Decision, reason: str) -> tuple[Sentence, ...]:
    """Open what a decision is about again; both stand in the record. Return what is told beside it.

    A proposal is put again and keeps its number; an amendment or a part is undecided again, while its proposal is; the
    agenda, the organization of work and the report on credentials are to be adopted anew.
    """
    room.door.put(decision, decision.but(reopened_at=room.at, reopened_for=reason))
    about = proposal_of(room.door, decision)
    for action in room.door.find(ExpectedAction, item=decision.item, settled_at=decision.at):
        room.door.put(action, action.but(outcome=None, settled_at=None))
    if about is None:
        _to_be_adopted_anew(room, decision)
        return ()
    if decision.symbol != about.symbol:
        return _reopened_within(room, about, str(decision.symbol))
    put = about.but(
        state=ProposalState.PUT, put_at=room.at, debate_adjourned_at=None, deferred_to=None, decided_at=None, how=None
    )
    room.door.put(about, put)
    return ()


def needs_not_reopened(room: Room, decision: Decision) -> None:
    """Refuse to reopen what was reopened already.

    Raises:
        Refusal: it was.
    """
    if decision.reopened_at is not None:
        why = sentence("{decision} has been reopened already.", decision=in_words(room, decision))
        raise Refusal(capital(why), rule_of(room.door, RECONSIDERATION))


def named(decision: Decision) -> str:
    """Return how an argument names a decision: by kind and number, or by its time."""
    if decision.kind is not None and decision.number is not None:
        return f"{decision.kind.value} {decision.number}"
    return stamp(decision.at)


def told_by(name: str) -> str:
    """Return how a decision is told by what an argument names it: in words where it has a number, else by its time."""
    kind, _, number = name.partition(" ")
    return numbered(ProposalKind(kind), number) if kind in set(ProposalKind) else name


def in_words(room: Room, decision: Decision) -> Sentence:
    """Return how a decision is told in sentences of the record."""
    if decision.kind is not None and decision.number is not None:
        return numbered(decision.kind, decision.number)
    return sentence("the decision of {when}", when=day_and_hour(decision.at, room.zone))


def _reopened_within(room: Room, about: Proposal, symbol: str) -> tuple[Sentence, ...]:
    if not about.state.is_open:
        return (sentence("{symbol} itself stands as it was decided.", symbol=about.symbol),)
    if OF_PART in symbol:
        part = found_by.part(room.door, symbol)
        room.door.put(part, part.but(adopted=None, decided_at=None))
    else:
        amendment = found_by.amendment(room.door, symbol)
        room.door.put(amendment, amendment.but(state=AmendmentState.SUBMITTED, decided_at=None))
    return ()


def _to_be_adopted_anew(room: Room, decision: Decision) -> None:
    """Let what the Conference adopted by a decision under an item, or the debate it adjourned, be as it was before."""
    item, conference = room.door.get(AgendaItem, decision.item), room.conference
    if item is not None and item.debate_adjourned_at == decision.at:
        room.door.put(item, item.but(debate_adjourned_at=None))
    purpose = None if item is None else item.purpose
    if purpose == "organization" and conference.agenda_adopted_at == decision.at:
        room.door.put(conference, conference.but(agenda_adopted_at=None))
    elif purpose == "organization" and conference.organization_adopted_at == decision.at:
        room.door.put(conference, conference.but(organization_adopted_at=None))
    elif purpose == "credentials" and conference.credentials_report_at == decision.at:
        room.door.put(conference, conference.but(credentials_report_at=None, credentials_report_note=None))
        for report in room.door.find(CredentialsReport, adopted_at=decision.at):
            room.door.put(report, report.but(adopted_at=None))
