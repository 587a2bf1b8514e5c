"""Places in a list that people change: exchanges, rulings, passing over and recalling (list rules 5 to 7)."""

from typing import TypedDict, Unpack

from chairconsole.acts.standing import ON_ITS_OWN, lapse, leave, place_told, waiting_entry
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.records.facts.lists import Entry, ExchangeNotice
from chairconsole.rules import speakers
from chairconsole.rules.refusal import Refusal, list_rule
from chairconsole.rules.sentence import sentence
from chairconsole.rules.speakers import Lent, RecallTo
from chairconsole.rules.terms import Status
from chairconsole.rules.turn import Was

With = TypedDict("With", {"with": str})
"""The delegation with which another exchanges places."""


@act(words=sentence("exchange places"), about=(About.WAITING,), place=40)
def exchange_places(room: Room, list: str, delegation: str, copied: bool = False, **partner: Unpack[With]) -> Outcome:
    """Take in a notice of exchange; it takes effect with the other's notice or a copy to the other (list rule 5)."""
    listed = room.list(list)
    who, partner_of = room.participant(delegation), room.participant(partner["with"])
    one, other = room.standing_entry(listed, who), room.standing_entry(listed, partner_of)
    names = {"name": called(who), "other": called(partner_of)}
    why = speakers.why_not_exchange(one, other, listed, room.categories((one, other)))
    if why is not None:
        raise Refusal(sentence("{name} and {other} cannot exchange places: {why}.", **names, why=why), list_rule(5))
    if room.door.find(ExchangeNotice, list=list, delegation=who.code, other=partner_of.code):
        raise Refusal(sentence("The notice of {name} to exchange with {other} is pending.", **names), list_rule(5))
    resolved = {"delegation": who.code, "with": partner_of.code}
    if not copied and not room.door.find(ExchangeNotice, list=list, delegation=partner_of.code, other=who.code):
        room.door.add(
            ExchangeNotice(id=room.door.new_id(), list=list, delegation=who.code, other=partner_of.code, at=room.at)
        )
        told = sentence("{name} gives notice of an exchange with {other}, whose own is awaited", **names)
        return Outcome(told, resolved)
    _exchange(room, one, other)
    _exchange(room, other, one)
    return Outcome(sentence("{name} and {other} exchange places in the list for {list}", **names, list=list), resolved)


@act(words=sentence("move an entry of the list"))
def move_entry(room: Room, list: str, delegation: str, before: str | None, reason: str) -> Outcome:
    """Move one who waits before another, or to the end, by ruling of the President (list rule 6)."""
    listed, who = room.list(list), room.participant(delegation)
    entry = waiting_entry(room, listed, who)
    if not reason:
        raise Refusal(sentence("A ruling of the President needs its reason."), list_rule(6))
    order = room.in_order(listed)
    resolved = {"delegation": who.code}
    if before is None:
        if order[-1][0].id == entry.id:
            told = sentence(
                "{name} stands last in the list for {list} already: {reason}",
                name=called(who),
                list=list,
                reason=reason,
            )
            return Outcome(told, resolved)
        other, key = None, speakers.behind_key(order[-1][1].key, room.number)
    else:
        other = waiting_entry(room, listed, room.participant(before))
        if other.id == entry.id:
            raise Refusal(sentence("{name} cannot be moved before itself.", name=called(who)), list_rule(6))
        key = speakers.before_key(next(place.key for each, place in order if each.id == other.id), room.number)
    ruled = {"moved_before": other and other.delegation, "ruling": reason}
    moved = entry.but(lent_by=Lent.RULING, lent_key=key, lent_at=room.at, **ruled)
    lapse(room, room.door.put(entry, moved))
    place = place_told(room, moved, listed)
    told = sentence("{name} moved in the list for {list}, {place}", name=called(who), list=list, place=place)
    return Outcome(told, resolved)


@act(words=sentence("pass over: absent"), about=(About.WAITING,), place=80, calls_for=Was.PASSED_OVER)
def pass_over(room: Room, list: str, delegation: str) -> Outcome:
    """Pass over a delegation that is absent when called, or before (list rule 7)."""
    listed, who = room.list(list), room.participant(delegation)
    entry = room.standing_entry(listed, who)
    if entry.status is Status.SET_ASIDE:
        raise Refusal(sentence("{name} has the floor again after the motion.", name=called(who)), list_rule(7))
    if entry.status is Status.SPEAKING:
        raise Refusal(sentence("{name} is speaking.", name=called(who)), list_rule(7))
    if entry.status is Status.PASSED_OVER:
        raise Refusal(sentence("{name} has been passed over already.", name=called(who)), list_rule(7))
    statement = room.with_the_floor()
    if entry.status is Status.CALLED and statement is not None:
        room.door.put(statement, statement.but(state=Status.PASSED_OVER, ended_at=room.at))
    leave(room, entry, Status.PASSED_OVER)
    told = sentence("{name} passed over in the list for {list}", name=called(who), list=list)
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("recall one passed over"), about=(About.PASSED_OVER,), place=10)
def recall(room: Room, list: str, delegation: str, place: RecallTo = RecallTo.NEXT) -> Outcome:
    """Bring back a delegation that was passed over, to speak next or at the end (list rule 7)."""
    listed, who = room.list(list), room.participant(delegation)
    entry = room.standing_entry(listed, who)
    if entry.status is not Status.PASSED_OVER:
        raise Refusal(sentence("{name} has not been passed over.", name=called(who)), list_rule(7))
    lent = speakers.recalled(place, room.in_order(listed), room.number)
    back = entry.but(status=Status.WAITING, left_at=None)
    if lent is not None:
        back = back.but(lent_by=lent[0], lent_key=lent[1], lent_at=room.at)
    room.door.put(entry, back)
    where = place_told(room, back, listed)
    told = sentence("{name} recalled in the list for {list}, {place}", name=called(who), list=list, place=where)
    return Outcome(told, {"delegation": who.code})


def _exchange(room: Room, one: Entry, other: Entry) -> None:
    """Give an entry the time of precedence and order of entry of another (list rule 5)."""
    lapse(room, one)
    taken = {"precedence_at": other.precedence_at, "sequence": other.sequence}
    told = {"exchanged_with": other.delegation, "exchanged_at": room.at}
    room.door.put(one, one.but(**taken, **told, **ON_ITS_OWN))
