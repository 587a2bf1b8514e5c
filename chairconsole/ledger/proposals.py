"""The proposals as they stand: found by symbol, with all that is about them, and locked while they are voted on."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from chairconsole.ledger.pack import rule_of
from chairconsole.ledger.voting import open_vote
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.proposals import (
    Amendment,
    Circulation,
    Objection,
    Proposal,
    ProposalPart,
    ProposalVersion,
    Sponsor,
)
from chairconsole.records.facts.votes import Vote
from chairconsole.records.memory import Door
from chairconsole.rules import proposals as law
from chairconsole.rules.moment import moment
from chairconsole.rules.pack import CONDUCT, PROPOSALS
from chairconsole.rules.proposals import Sent
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import Sentence, sentence
from chairconsole.rules.terms import ProposalKind, ProposalState

OF_PART = "#"
"""Stands between a proposal's symbol and the name of a part that is voted on apart."""


def known(door: Door, symbol: str) -> Proposal | None:
    """Return the proposal of this symbol, if there is one."""
    return next(iter(door.find(Proposal, symbol=symbol)), None)


def proposal(door: Door, symbol: str) -> Proposal:
    """Return the proposal of this symbol.

    Raises:
        Refusal: there is none.
    """
    found = known(door, symbol)
    if found is None:
        raise Refusal(sentence("There is no proposal {symbol}.", symbol=symbol))
    return found


def open_proposal(door: Door, symbol: str, by_rule: str = "") -> Proposal:
    """Return the proposal of this symbol, on which the Conference has not decided.

    Raises:
        Refusal: there is none, or it was decided upon, withdrawn, or has fallen.
    """
    found = proposal(door, symbol)
    if not found.state.is_open:
        raise Refusal(closed(found), by_rule)
    return found


def closed(found: Proposal) -> Sentence:
    """Return why nothing more is done to a proposal."""
    match found.state:
        case ProposalState.ADOPTED:
            return sentence("{symbol} has been adopted: it would have to be reopened.", symbol=found.symbol)
        case ProposalState.REJECTED:
            return sentence("{symbol} has been rejected.", symbol=found.symbol)
        case ProposalState.WITHDRAWN:
            return sentence("{symbol} has been withdrawn.", symbol=found.symbol)
    return sentence("{symbol} has fallen: the Conference is not competent to adopt it.", symbol=found.symbol)


def amendment(door: Door, symbol: str) -> Amendment:
    """Return the amendment of this symbol.

    Raises:
        Refusal: there is none.
    """
    found = next(iter(door.find(Amendment, symbol=symbol)), None)
    if found is None:
        raise Refusal(sentence("There is no amendment {symbol}.", symbol=symbol))
    return found


def part(door: Door, told: str) -> ProposalPart:
    """Return the part of a proposal that is told as `symbol#name`.

    Raises:
        Refusal: there is none.
    """
    symbol, _, name = told.partition(OF_PART)
    found = proposal(door, symbol)
    for each in parts(door, found):
        if each.name == name:
            return each
    raise Refusal(sentence("{symbol} has no part “{part}” that is voted on apart.", symbol=symbol, part=name))


def of(door: Door, one: Amendment | ProposalPart) -> Proposal:
    """Return the proposal to which an amendment or a part belongs."""
    found = door.get(Proposal, one.proposal)
    assert found is not None, "a proposal is never dropped"
    return found


def symbol_of(door: Door, one: Proposal | Amendment | ProposalPart) -> str:
    """Return by what a proposal, an amendment or a part is named."""
    if isinstance(one, ProposalPart):
        return f"{of(door, one).symbol}{OF_PART}{one.name}"
    return one.symbol


def amendments(door: Door, to: Proposal) -> Sequence[Amendment]:
    """Return the amendments to a proposal, in the order in which they are put."""
    return law.in_order(door.find(Amendment, proposal=to.id))


def parts(door: Door, of_it: Proposal) -> Sequence[ProposalPart]:
    """Return the parts of a proposal that are voted on apart, in their order."""
    return sorted(door.find(ProposalPart, proposal=of_it.id, undone_at=None), key=_by_id)


def versions(door: Door, of_it: Proposal) -> Sequence[ProposalVersion]:
    """Return the versions of a proposal, the original first."""
    return sorted(door.find(ProposalVersion, proposal=of_it.id), key=_by_id)


def sponsors(door: Door, of_it: Proposal) -> Sequence[str]:
    """Return the sponsors of a proposal, in the order in which they came."""
    return [each.delegation for each in sorted(door.find(Sponsor, proposal=of_it.id), key=_by_id)]


def circulations(door: Door, of_it: Proposal) -> Sequence[Circulation]:
    """Return how the version of a proposal that went out last did so, in order.

    An oral revision goes out in no language: so what was circulated is judged by the last version that was.
    """
    sent = sorted(door.find(Circulation, proposal=of_it.id), key=_by_id)
    return [each for each in sent if each.version == sent[-1].version]


def sent(door: Door, of_it: Proposal, zone: ZoneInfo) -> Sequence[Sent]:
    """Return on which days, where the conference is held, a proposal went out, and in which languages."""
    return [Sent(each.at.astimezone(zone).date(), each.languages) for each in circulations(door, of_it)]


def is_amended(door: Door, of_it: Proposal) -> bool:
    """Tell whether the Conference has amended a proposal."""
    return law.is_amended(amendments(door, of_it))


def next_put(door: Door, of_it: Proposal) -> Amendment | ProposalPart | None:
    """Return what is put before the whole of a proposal; none where the whole is next (cf. GA rules 89 and 90)."""
    return law.next_put(amendments(door, of_it), parts(door, of_it))


def is_voted_on(door: Door, of_it: Proposal) -> bool:
    """Tell whether the vote on a proposal has begun: the whole or a part was put; amendments come before it."""
    put = (vote for vote in door.find(Vote, proposal=of_it.id) if vote.cancelled_at is None)
    return any(vote.amendment is None for vote in put)


def objections_to(door: Door, about: Proposal | str) -> Sequence[Objection]:
    """Return the objections that stand to deciding without a vote: on a proposal, or on an item's own question."""
    where = {"proposal": about.id} if isinstance(about, Proposal) else {"item": about}
    made = door.find(Objection, withdrawn_at=None, voted_on_at=None, **where)
    return sorted(made, key=_by_id)


def matter_of(door: Door, vote: Vote) -> Proposal | None:
    """Return the proposal that a vote is about: itself, an amendment to it, a part of it, or a motion on it."""
    motion = door.get(Motion, vote.motion)
    if motion is not None and motion.decision is not None:
        decision = door.get(Decision, motion.decision)
        return None if decision is None else proposal_of(door, decision)
    return door.get(Proposal, vote.proposal if motion is None else motion.proposal)


def needs_no_vote_on(door: Door, about: Proposal) -> None:
    """Refuse what would withdraw, change or settle a proposal while it is voted on, or anything that belongs to it.

    Raises:
        Refusal: it is.
    """
    vote = open_vote(door)
    if vote is None or (matter := matter_of(door, vote)) is None or matter.id != about.id:
        return
    why = sentence("{symbol} is being voted on: that waits until the result is announced.", symbol=about.symbol)
    raise Refusal(why, rule_of(door, CONDUCT))


def decision(door: Door, told: str) -> Decision:
    """Return the decision that is told by its kind and number, as `resolution 8/1`, or by its time; the last such.

    Raises:
        Refusal: there is none.
    """
    kind, _, number = told.partition(" ")
    if kind in set(ProposalKind):
        found = [each for each in door.find(Decision, number=number.strip()) if each.kind == kind]
    else:
        try:
            found = door.find(Decision, at=moment(told))
        except Refusal:
            found = []
    if not found:
        why = sentence("There is no decision “{told}”: name it as “resolution 8/1”, or by its time.", told=told)
        raise Refusal(why)
    return max(found, key=_by_id)


def proposal_of(door: Door, decision: Decision) -> Proposal | None:
    """Return the proposal that a decision is about, or to which what it is about belongs."""
    if decision.symbol is None:
        return None
    found = known(door, decision.symbol) or known(door, decision.symbol.partition(OF_PART)[0])
    if found is not None:
        return found
    amending = next(iter(door.find(Amendment, symbol=decision.symbol)), None)
    return None if amending is None else of(door, amending)


def needs_debate(door: Door, about: Proposal, by_rule: str) -> None:
    """Refuse to put a proposal when the Conference has adjourned the debate on it, or on its item.

    Raises:
        Refusal: it has.
    """
    if about.debate_adjourned_at is not None:
        why = sentence("The debate on {symbol} is adjourned: it is not put unless reconsidered.", symbol=about.symbol)
        raise Refusal(why, by_rule)
    item = door.get(AgendaItem, about.item)
    if item is not None and item.debate_adjourned_at is not None:
        why = sentence("The debate on item {item} is adjourned: it is not put unless reconsidered.", item=about.item)
        raise Refusal(why, by_rule)


def is_free(door: Door, symbol: str) -> bool:
    """Tell whether no proposal and no amendment has this symbol."""
    return known(door, symbol) is None and not door.find(Amendment, symbol=symbol)


def needs_symbol(door: Door, symbol: str) -> None:
    """Refuse a symbol that can name nothing, or names something else already.

    Raises:
        Refusal: it is empty, holds what stands before the name of a part, or is taken.
    """
    if not symbol.strip() or OF_PART in symbol:
        why = sentence("A symbol needs its letters, and no “{mark}” among them.", mark=OF_PART)
        raise Refusal(why, rule_of(door, PROPOSALS))
    if not is_free(door, symbol):
        raise Refusal(sentence("{symbol} has been submitted already.", symbol=symbol), rule_of(door, PROPOSALS))


def _by_id(row: ProposalPart | ProposalVersion | Sponsor | Circulation | Objection | Decision) -> int:
    return row.id
