"""Amendments and division: what is put before the whole of a proposal, in which order (cf. GA rules 78, 89 and 90)."""

from pydantic import BaseModel, ConfigDict

from chairconsole.acts.participation import needs_right_to_move
from chairconsole.ledger import proposals as found
from chairconsole.ledger.arguments import MaybeProse
from chairconsole.ledger.pack import rule_of
from chairconsole.ledger.proposals import needs_no_vote_on, open_proposal
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.records.facts.proposals import Amendment, ProposalPart
from chairconsole.rules import proposals as law
from chairconsole.rules.pack import AMENDMENTS, DIVISION, PROPOSALS
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import in_a_row, sentence
from chairconsole.rules.terms import AmendmentState


class Part(BaseModel):
    """A part of a proposal that is to be voted on apart; `by` is who asks for it."""

    model_config = ConfigDict(extra="forbid")

    name: str
    operative: bool
    by: str | None = None


@act(words=sentence("note an amendment"), about=(About.PROPOSAL,), place=30)
def submit_amendment(room: Room, symbol: str, to: str, by: str, text: MaybeProse = None) -> Outcome:
    """Note a State party's amendment to a proposal (from memory; cf. GA rule 78)."""
    by_rule = rule_of(room.door, PROPOSALS)
    found.needs_symbol(room.door, symbol)
    if room.door.find(Amendment, symbol=to):
        raise Refusal(sentence("{symbol} is an amendment itself: amend the proposal.", symbol=to), by_rule)
    amended, who = open_proposal(room.door, to, by_rule), room.participant(by)
    needs_right_to_move(room, who, by_rule)
    needs_no_vote_on(room.door, amended)
    room.door.add(
        Amendment(
            id=room.door.new_id(),
            proposal=amended.id,
            symbol=symbol,
            delegation=who.code,
            text=text,
            submitted_at=room.at,
        )
    )
    told = sentence(
        "Amendment {symbol} to {proposal} submitted by {name}", symbol=symbol, proposal=to, name=called(who)
    )
    return Outcome(told, {"by": who.code})


@act(words=sentence("put amendments in their order"), about=(About.PROPOSAL,), place=32)
def order_amendments(room: Room, to: str, order: list[str]) -> Outcome:
    """Say in which order amendments are put, the furthest from the original first (cf. GA rule 90)."""
    amended, by_rule = open_proposal(room.door, to, rule_of(room.door, AMENDMENTS)), rule_of(room.door, AMENDMENTS)
    needs_no_vote_on(room.door, amended)
    standing = {each.symbol: each for each in law.undecided(found.amendments(room.door, amended))}
    if not order or len(set(order)) != len(order):
        raise Refusal(sentence("Name each amendment once, the furthest from the original first."), by_rule)
    for symbol in order:
        if symbol not in standing:
            why = sentence("{symbol} is no amendment to {proposal} that is undecided.", symbol=symbol, proposal=to)
            raise Refusal(why, by_rule)
    for symbol, each in standing.items():
        room.door.put(each, each.but(place=order.index(symbol) + 1 if symbol in order else None))
    then = in_a_row(each.symbol for each in law.undecided(found.amendments(room.door, amended)))
    return Outcome(sentence("Amendments to {proposal} in their order: {order}", proposal=to, order=then))


@act(words=sentence("drop an amendment"), about=(About.PROPOSAL,), place=34)
def drop_amendment(room: Room, symbol: str, reason: str) -> Outcome:
    """Note that an amendment is not put: withdrawn, or no room was left by one adopted (cf. GA rules 80 and 90)."""
    dropped, by_rule = found.amendment(room.door, symbol), rule_of(room.door, AMENDMENTS)
    if not reason.strip():
        raise Refusal(sentence("Say why the amendment is not put."), by_rule)
    needs_undecided(dropped, by_rule)
    needs_no_vote_on(room.door, found.of(room.door, dropped))
    after = dropped.but(state=AmendmentState.DROPPED, decided_at=room.at, reason=reason)
    room.door.put(dropped, after)
    return Outcome(sentence("Amendment {symbol} is not put: {text}", symbol=symbol, text=reason))


@act(words=sentence("divide a proposal"), about=(About.PROPOSAL,), place=36)
def divide(room: Room, symbol: str, parts: list[Part], by: str | None = None) -> Outcome:
    """Divide a proposal: its parts are voted on apart, then the whole of what is left (cf. GA rule 89)."""
    by_rule = rule_of(room.door, DIVISION)
    divided = open_proposal(room.door, symbol, by_rule)
    needs_no_vote_on(room.door, divided)
    names = [part.name for part in parts]
    if not names or len(set(names)) != len(names) or not all(name.strip() for name in names):
        raise Refusal(sentence("Name each part that is to be voted on apart, by a name of its own."), by_rule)
    before = found.parts(room.door, divided)
    if any(part.adopted is not None for part in before):
        why = sentence("{symbol} is divided, and a part of it was voted on.", symbol=symbol)
        raise Refusal(why, by_rule)
    asking = [part.by or by for part in parts]
    if None in asking:
        raise Refusal(sentence("Say who asks for the division."), by_rule)
    codes = [room.participant(str(code)).code for code in asking]
    for code in codes:
        needs_right_to_move(room, room.participant(code), by_rule)
    for each in before:
        room.door.put(each, each.but(undone_at=room.at))
    for part, code in zip(parts, codes, strict=True):
        room.door.add(
            ProposalPart(
                id=room.door.new_id(),
                proposal=divided.id,
                name=part.name,
                operative=part.operative,
                asked_by=code,
            )
        )
    asked = in_a_row(room.name(code) for code in dict.fromkeys(codes))
    told = sentence(
        "{symbol} divided at the request of {names}: {parts}", symbol=symbol, names=asked, parts=in_a_row(names)
    )
    refused = sentence("The Conference has decided against a division of {symbol}.", symbol=symbol)
    resolved = {"parts": [part.model_copy(update={"by": code}) for part, code in zip(parts, codes, strict=True)]}
    return Outcome(told, resolved, remarks=(refused,) if divided.division_refused_at else ())


def needs_undecided(amendment: Amendment, by_rule: str) -> None:
    """Refuse what is done to an amendment only while it is neither decided nor dropped.

    Raises:
        Refusal: it is.
    """
    match amendment.state:
        case AmendmentState.SUBMITTED:
            return
        case AmendmentState.ADOPTED:
            why = sentence("Amendment {symbol} has been adopted.", symbol=amendment.symbol)
        case AmendmentState.REJECTED:
            why = sentence("Amendment {symbol} has been rejected.", symbol=amendment.symbol)
        case AmendmentState.DROPPED:
            why = sentence("Amendment {symbol} was dropped.", symbol=amendment.symbol)
    raise Refusal(why, by_rule)
