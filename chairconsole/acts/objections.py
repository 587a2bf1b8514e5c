"""Objections to deciding without a vote: on a proposal, or on an item's own question (Rule 56, number probable)."""

from chairconsole.acts.participation import needs_right_to_move
from chairconsole.ledger import proposals as found
from chairconsole.ledger.pack import rule_of
from chairconsole.ledger.proposals import objections_to, open_proposal
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.proposals import Objection, Proposal
from chairconsole.rules.pack import CONSENSUS
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import Sentence, sentence, with_and


@act(words=sentence("note an objection to a decision"), about=(About.PROPOSAL,), place=16)
def note_objection(room: Room, by: str, symbol: str | None = None, item: str | None = None) -> Outcome:
    """Note that a State party objects to adopting without a vote: it is consulted on, or voted (Rule 56, probable)."""
    by_rule = rule_of(room.door, CONSENSUS)
    about, who = _about(room, symbol, item), room.participant(by)
    if isinstance(about, Proposal):
        open_proposal(room.door, about.symbol, by_rule)
    needs_right_to_move(room, who, by_rule)
    if any(each.delegation == who.code for each in objections_to(room.door, about)):
        raise Refusal(sentence("{name} has objected already.", name=called(who)), by_rule)
    where = {"proposal": about.id} if isinstance(about, Proposal) else {"item": about}
    room.door.add(
        Objection.model_validate(
            {"id": room.door.new_id(), "delegation": who.code, "made_at": room.at, **where},
        )
    )
    return Outcome(_told(sentence("{name} objects", name=called(who)), about), {"by": who.code})


@act(words=sentence("withdraw an objection to a decision"), about=(About.PROPOSAL,), place=18)
def withdraw_objection_to(room: Room, by: str, symbol: str | None = None, item: str | None = None) -> Outcome:
    """Note that a State party no longer objects to adopting without a vote (Rule 56, number probable)."""
    about, who = _about(room, symbol, item), room.participant(by)
    standing = [each for each in objections_to(room.door, about) if each.delegation == who.code]
    if not standing:
        raise Refusal(sentence("No objection of {name} stands.", name=called(who)), rule_of(room.door, CONSENSUS))
    room.door.put(standing[0], standing[0].but(withdrawn_at=room.at))
    return Outcome(_told(sentence("{name} objects no longer", name=called(who)), about), {"by": who.code})


def needs_nobody_to_object(room: Room, item: str) -> None:
    """Refuse to decide an item's own question without a vote while somebody objects to it (Rule 56, number probable).

    Raises:
        Refusal: an objection stands.
    """
    standing = objections_to(room.door, item)
    if standing:
        names = with_and(room.name(each.delegation) for each in standing)
        why = sentence(
            "An objection stands, of {names}: item {item} cannot be decided without a vote.", names=names, item=item
        )
        raise Refusal(why, rule_of(room.door, CONSENSUS))


def needs_nobody_to_object_under(room: Room, purpose: str) -> None:
    """Refuse to decide the own question of the item that has a purpose, as `needs_nobody_to_object` does.

    Raises:
        Refusal: an objection stands.
    """
    for item in room.door.find(AgendaItem, purpose=purpose):
        needs_nobody_to_object(room, item.number)


def settle_objections(room: Room, item: str) -> None:
    """Let the objections to deciding an item's own question without a vote rest: it was voted on."""
    for each in objections_to(room.door, item):
        room.door.put(each, each.but(voted_on_at=room.at))


def _about(room: Room, symbol: str | None, item: str | None) -> Proposal | str:
    if symbol is not None and item is None:
        return found.proposal(room.door, symbol)
    if item is not None and symbol is None:
        return room.item(item).number
    raise Refusal(sentence("Say to what: a proposal by its symbol, or an item."))


def _told(what: Sentence, about: Proposal | str) -> Sentence:
    if isinstance(about, Proposal):
        return sentence("{told} ({symbol})", told=what, symbol=about.symbol)
    return sentence("{told} (item {item})", told=what, item=about)
