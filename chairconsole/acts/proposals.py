"""Proposals: submitting, revising, sending out, putting, adopting by consensus (Rules 54 and 56, numbers probable)."""

from typing import TypedDict, Unpack

from chairconsole.acts.participation import needs_right_to_move
from chairconsole.ledger import proposals as found
from chairconsole.ledger.arguments import MaybeProse
from chairconsole.ledger.pack import rule_of
from chairconsole.ledger.presence import told_below
from chairconsole.ledger.proposals import needs_no_vote_on, open_proposal
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.ledger.voting import needs_no_vote
from chairconsole.records.fact import Moment
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.proposals import Circulation, Consultation, Proposal, ProposalVersion, Sponsor
from chairconsole.records.facts.reference import Deadline
from chairconsole.rules import proposals as law
from chairconsole.rules.moment import day_and_hour
from chairconsole.rules.pack import AMENDMENTS, COMPETENCE, CONSENSUS, DIVISION, OF_MOTION, PROPOSALS, WITHDRAWAL
from chairconsole.rules.proposals import OFFICIAL
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import Sentence, capital, in_a_row, sentence, with_and
from chairconsole.rules.terms import How, MotionKind, MotionState, ProposalKind, ProposalState, Purpose

Revised = TypedDict("Revised", {"as": str})
"""What a revision is called."""


@act(words=sentence("note a proposal"), about=(About.ITEM,), place=46)
def submit_proposal(
    room: Room,
    symbol: str,
    title: str,
    item: str,
    kind: ProposalKind,
    sponsors: list[str] | None = None,
    text: MaybeProse = None,
) -> Outcome:
    """Note a proposal that was handed in, under its item and by its symbol (from memory; cf. GA rule 78)."""
    found.needs_symbol(room.door, symbol)
    room.item(item)
    by_rule = rule_of(room.door, PROPOSALS)
    if not title.strip():
        raise Refusal(sentence("A proposal needs its title."), by_rule)
    named = list(dict.fromkeys(room.participant(code).code for code in sponsors or ()))
    for code in named:
        needs_right_to_move(room, room.participant(code), by_rule)
    made = room.door.add(
        Proposal(id=room.door.new_id(), symbol=symbol, title=title, item=item, kind=kind, submitted_at=room.at)
    )
    room.door.add(ProposalVersion(id=room.door.new_id(), proposal=made.id, text=text, made_at=room.at))
    for code in named:
        room.door.add(Sponsor(id=room.door.new_id(), proposal=made.id, delegation=code, since=room.at))
    told = sentence("{draft} submitted under item {item}", draft=draft_of(made), item=item)
    if named:
        told = sentence("{told} by {names}", told=told, names=with_and(room.name(code) for code in named))
    return Outcome(capital(told), {"sponsors": named} if named else {}, remarks=_after_deadline(room, made))


@act(words=sentence("note a revision of a proposal"), about=(About.PROPOSAL,), place=42)
def revise_proposal(room: Room, symbol: str, text: MaybeProse = None, **revised: Unpack[Revised]) -> Outcome:
    """Note a revision of a proposal, on paper or made orally; it is a version of its own (practice)."""
    before = open_proposal(room.door, symbol, rule_of(room.door, PROPOSALS))
    needs_no_vote_on(room.door, before)
    name = revised["as"]
    if not name.strip():
        raise Refusal(sentence("A revision needs its name, as “Rev.1”."))
    room.door.add(ProposalVersion(id=room.door.new_id(), proposal=before.id, name=name, text=text, made_at=room.at))
    return Outcome(sentence("{symbol} revised: {version}", symbol=symbol, version=name))


@act(words=sentence("add a sponsor"), about=(About.PROPOSAL,), place=44)
def add_sponsor(room: Room, symbol: str, delegation: str) -> Outcome:
    """Note that a State party joins the sponsors of a proposal (practice)."""
    sponsored, who, by_rule = _to_sponsor(room, symbol, delegation)
    needs_right_to_move(room, who, by_rule)
    if who.code in found.sponsors(room.door, sponsored):
        raise Refusal(sentence("{name} sponsors {symbol} already.", name=called(who), symbol=symbol), by_rule)
    room.door.add(Sponsor(id=room.door.new_id(), proposal=sponsored.id, delegation=who.code, since=room.at))
    told = sentence("{name} joins the sponsors of {symbol}", name=called(who), symbol=symbol)
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("take a sponsor off"), about=(About.PROPOSAL,), place=46)
def remove_sponsor(room: Room, symbol: str, delegation: str) -> Outcome:
    """Note that a State party no longer sponsors a proposal (practice)."""
    sponsored, who, by_rule = _to_sponsor(room, symbol, delegation)
    standing = room.door.find(Sponsor, proposal=sponsored.id, delegation=who.code)
    if not standing:
        raise Refusal(sentence("{name} does not sponsor {symbol}.", name=called(who), symbol=symbol), by_rule)
    room.door.drop(standing[0])
    told = sentence("{name} no longer sponsors {symbol}", name=called(who), symbol=symbol)
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("note that a proposal was sent out"), about=(About.PROPOSAL,), place=40)
def circulate(room: Room, symbol: str, at: Moment | None = None, languages: list[str] | None = None) -> Outcome:
    """Note that a proposal was sent out, in some languages or all (from memory; cf. GA rule 78)."""
    sent = open_proposal(room.door, symbol, rule_of(room.door, PROPOSALS))
    named = list(dict.fromkeys(languages)) if languages else list(OFFICIAL)
    unknown = [language for language in named if language not in OFFICIAL]
    if unknown:
        why = sentence(
            "{languages} is no official language; those are {official}.",
            languages=in_a_row(unknown),
            official=in_a_row(OFFICIAL),
        )
        raise Refusal(why)
    when = room.not_later(at, sentence("A proposal’s sending out"))
    version = found.versions(room.door, sent)[-1]
    room.door.add(
        Circulation(id=room.door.new_id(), proposal=sent.id, version=version.id, at=when, languages=tuple(named))
    )
    if set(named) == set(OFFICIAL):
        told = sentence("{symbol} sent out in six languages", symbol=symbol)
    else:
        told = sentence("{symbol} sent out in: {languages}", symbol=symbol, languages=in_a_row(named))
    return Outcome(told, {"languages": named})


@act(words=sentence("note consultations on a proposal"), about=(About.PROPOSAL,), place=20)
def consult(room: Room, symbol: str, facilitator: str) -> Outcome:
    """Note that consultations are held on a proposal, and who leads them (practice)."""
    about = open_proposal(room.door, symbol)
    if not facilitator.strip():
        raise Refusal(sentence("Say who leads the consultations."))
    room.door.add(Consultation(id=room.door.new_id(), proposal=about.id, facilitator=facilitator, began_at=room.at))
    return Outcome(sentence("Consultations on {symbol}, led by {person}", symbol=symbol, person=facilitator))


@act(words=sentence("put a proposal to the Conference"), about=(About.PROPOSAL,), place=10)
def put_to_conference(room: Room, symbol: str, leave: str | None = None) -> Outcome:
    """Put a proposal to the Conference, to be adopted without a vote (Rule 56, number probable; cf. GA rule 78)."""
    needs_no_vote(room.door)
    by_rule = rule_of(room.door, PROPOSALS)
    about = open_proposal(room.door, symbol, by_rule)
    if about.state is ProposalState.PUT:
        raise Refusal(sentence("{symbol} has been put to the Conference already.", symbol=symbol), by_rule)
    found.needs_debate(room.door, about, rule_of(room.door, OF_MOTION[MotionKind.ADJOURN_DEBATE]))
    put = about.but(state=ProposalState.PUT, put_at=room.at, leave=leave, deferred_to=None)
    room.door.put(about, put)
    told = sentence("{draft} put to the Conference", draft=draft_of(about))
    if leave:
        told = sentence("{told}, by leave of the President: {text}", told=told, text=leave)
    return Outcome(capital(told), remarks=(*told_of_competence(room, about), *told_too_early(room, about)))


@act(words=sentence("adopt a proposal without a vote"), about=(About.PROPOSAL,), place=12, asks_before_undo=True)
def adopt_proposal(room: Room, symbol: str) -> Outcome:
    """Record that the Conference adopts a proposal without a vote, nobody objecting (Rule 56, number probable)."""
    needs_no_vote(room.door)
    by_rule = rule_of(room.door, CONSENSUS)
    about = open_proposal(room.door, symbol, by_rule)
    if about.state is not ProposalState.PUT:
        raise Refusal(sentence("{symbol} has not been put to the Conference.", symbol=symbol), by_rule)
    standing = found.objections_to(room.door, about)
    if standing:
        names = with_and(room.name(each.delegation) for each in standing)
        why = sentence(
            "An objection stands, of {names}: {symbol} cannot be adopted without a vote.", names=names, symbol=symbol
        )
        raise Refusal(why, by_rule)
    needs_whole_next(room, about)
    remarks = (*told_of_competence(room, about), *told_below(room.door, Purpose.DECIDE))
    return Outcome(adopted(room, about, How.CONSENSUS), remarks=remarks)


@act(words=sentence("defer a proposal"), about=(About.PROPOSAL,), place=60)
def defer_proposal(room: Room, symbol: str, to: str | None = None) -> Outcome:
    """Note that a proposal is left for later (practice)."""
    about = open_proposal(room.door, symbol)
    needs_no_vote_on(room.door, about)
    room.door.put(about, about.but(state=ProposalState.DEFERRED, deferred_to=to))
    if to:
        return Outcome(sentence("{symbol} deferred to {text}", symbol=symbol, text=to))
    return Outcome(sentence("{symbol} deferred", symbol=symbol))


@act(words=sentence("withdraw a proposal"), about=(About.PROPOSAL,), place=62)
def withdraw_proposal(room: Room, symbol: str) -> Outcome:
    """Note that its sponsors withdraw a proposal, before its vote begins and unless amended (Rule 54, probable)."""
    by_rule = rule_of(room.door, WITHDRAWAL)
    about = open_proposal(room.door, symbol, by_rule)
    needs_no_vote_on(room.door, about)
    amendments = found.amendments(room.door, about)
    is_voted_on = found.is_voted_on(room.door, about)
    if not law.may_be_withdrawn(amendments, is_voted_on=is_voted_on):
        if is_voted_on:
            why = sentence("The vote on {symbol} has begun: it is withdrawn no more.", symbol=symbol)
        else:
            why = sentence("The Conference has amended {symbol}: it is withdrawn no more.", symbol=symbol)
        raise Refusal(why, by_rule)
    room.door.put(about, about.but(state=ProposalState.WITHDRAWN, decided_at=room.at))
    return Outcome(capital(sentence("{draft} withdrawn", draft=draft_of(about))))


@act(words=sentence("note the statement of financial implications"), about=(About.PROPOSAL,), place=48)
def read_implications(room: Room, symbol: str, text: MaybeProse = None) -> Outcome:
    """Note that a proposal's financial implications were read out, in words, or their reading waived (practice)."""
    about = open_proposal(room.door, symbol)
    room.door.put(about, about.but(implications=text or None, implications_at=room.at))
    if text:
        return Outcome(sentence("Financial implications of {symbol} read out: {text}", symbol=symbol, text=text))
    return Outcome(sentence("Reading of the financial implications of {symbol} waived", symbol=symbol))


def draft_of(about: Proposal) -> Sentence:
    """Return how a proposal is told before it is adopted, with its symbol and its title."""
    words = {"symbol": about.symbol, "title": about.title}
    match about.kind:
        case ProposalKind.RESOLUTION:
            return sentence("draft resolution {symbol}, “{title}”", **words)
        case ProposalKind.DECISION:
            return sentence("draft decision {symbol}, “{title}”", **words)
        case ProposalKind.RECOMMENDATION:
            return sentence("draft recommendation to the General Assembly {symbol}, “{title}”", **words)
        case ProposalKind.DECLARATION:
            return sentence("draft declaration {symbol}, “{title}”", **words)


def numbered(kind: ProposalKind, number: str) -> Sentence:
    """Return how what was adopted is told, by its kind and number; in English, as arguments name it."""
    match kind:
        case ProposalKind.RESOLUTION:
            return sentence("resolution {number}", number=number)
        case ProposalKind.DECISION:
            return sentence("decision {number}", number=number)
        case ProposalKind.RECOMMENDATION:
            return sentence("recommendation {number}", number=number)
        case ProposalKind.DECLARATION:
            return sentence("declaration {number}", number=number)


def as_amended(room: Room, about: Proposal) -> Sentence:
    """Return how a proposal is told when it is decided upon: as amended, where the Conference has amended it."""
    draft = draft_of(about)
    return sentence("{draft}, as amended", draft=draft) if found.is_amended(room.door, about) else draft


def adopted(room: Room, about: Proposal, how: How, figures: Sentence | None = None) -> str:
    """Let a proposal be adopted, and number it in its kind where it has no number yet; return what is told."""
    number = number_for(room, about)
    room.door.put(about, about.but(state=ProposalState.ADOPTED, number=number, decided_at=room.at, how=how))
    told = sentence(
        "{draft}, adopted as {decision}", draft=as_amended(room, about), decision=numbered(about.kind, number)
    )
    told = told if figures is None else sentence("{told} ({figures})", told=told, figures=figures)
    room.record_decision(about.item, f"{capital(told)}.", how, about.symbol, (about.kind, number))
    return capital(told)


def number_for(room: Room, about: Proposal) -> str:
    """Return the number of a proposal in its kind: the one it has, or the one it gets when it is adopted now."""
    so_many = sum(each.number is not None and each.kind is about.kind for each in room.door.all(Proposal))
    return about.number or law.number(room.conference.session_number, so_many)


def rejected(room: Room, about: Proposal, figures: Sentence) -> str:
    """Let a proposal be rejected by vote; return what is told."""
    room.door.put(about, about.but(state=ProposalState.REJECTED, decided_at=room.at, how=How.VOTE))
    told = sentence("{draft}, rejected ({figures})", draft=as_amended(room, about), figures=figures)
    room.record_decision(about.item, f"{capital(told)}.", How.VOTE, about.symbol)
    return capital(told)


def told_of_competence(room: Room, about: Proposal) -> tuple[Sentence, ...]:
    """Return what is told while a motion on competence is pending, which is decided first (cf. GA rule 79)."""
    pending = room.door.find(Motion, proposal=about.id, state=MotionState.PENDING)
    if not any(each.kind is MotionKind.COMPETENCE for each in pending):
        return ()
    first = sentence(
        "The motion on competence to adopt {symbol} is decided first ({rule}).",
        symbol=about.symbol,
        rule=rule_of(room.door, COMPETENCE),
    )
    return (first,)


def told_too_early(room: Room, about: Proposal) -> tuple[Sentence, ...]:
    """Return what is told where a proposal was not sent out in six languages by the day before (cf. GA rule 78)."""
    sent = found.sent(room.door, about, room.zone)
    if law.may_be_put(room.at.astimezone(room.zone).date(), sent):
        return ()
    complete = law.complete_on(sent)
    if complete is None:
        missing = set(OFFICIAL).difference(*(each.languages for each in sent))
        if len(missing) == len(OFFICIAL):
            return (sentence("{symbol} has not been sent out.", symbol=about.symbol),)
        languages = in_a_row(language for language in OFFICIAL if language in missing)
        return (sentence("{symbol} has not been sent out in: {languages}.", symbol=about.symbol, languages=languages),)
    return (sentence("{symbol} was sent out in six languages only today.", symbol=about.symbol),)


def needs_whole_next(room: Room, about: Proposal) -> None:
    """Refuse to decide on a whole proposal before its amendments, and its parts (cf. GA rules 89 and 90).

    Raises:
        Refusal: one of them is still to be decided.
    """
    amendment = next(iter(law.undecided(found.amendments(room.door, about))), None)
    if amendment is not None:
        why = sentence("Amendment {symbol} is neither decided nor dropped.", symbol=amendment.symbol)
        raise Refusal(why, rule_of(room.door, AMENDMENTS))
    part = next(iter(law.unvoted(found.parts(room.door, about))), None)
    if part is not None:
        why = sentence("{symbol} is divided: part “{part}” is voted on first.", symbol=about.symbol, part=part.name)
        raise Refusal(why, rule_of(room.door, DIVISION))


def _to_sponsor(room: Room, symbol: str, delegation: str) -> tuple[Proposal, Participant, str]:
    by_rule = rule_of(room.door, PROPOSALS)
    return open_proposal(room.door, symbol, by_rule), room.participant(delegation), by_rule


def _after_deadline(room: Room, about: Proposal) -> tuple[Sentence, ...]:
    """Return what is told where a proposal came after the deadline for drafts, its item's own or everybody's."""
    of_drafts = [each for each in room.door.all(Deadline) if law.is_of_drafts(each.what) and each.at is not None]
    own = [each for each in of_drafts if each.item == about.item]
    for deadline in own or [each for each in of_drafts if each.item is None]:
        if deadline.at is not None and room.at > deadline.at:
            when = day_and_hour(deadline.at, room.zone)
            return (sentence("The deadline for drafts was {when}.", when=when),)
    return ()
