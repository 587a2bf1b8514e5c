"""Participants: registering them and noting who is in the room (Rules 12 to 17)."""

from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room, called, is_secretariat
from chairconsole.records.fact import Moment
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import Category


@act(words=sentence("register a participant"))
def register_participant(
    room: Room,
    code: str,
    category: Category,
    name: str,
    regional_group: str | None = None,
    notified_at: Moment | None = None,
) -> Outcome:
    """Register a State, entity, organization or group under a code (Rules 12 to 17)."""
    if is_secretariat(code) or not all(word == word.strip() and word.isprintable() and word for word in (code, name)):
        why = sentence("A participant needs a name, and a code of its own, each on one line without space around it.")
        raise Refusal(why)
    known = room.known(code)
    if known is not None:
        raise Refusal(sentence("{code} is registered already: {name}.", code=code, name=called(known)))
    names = {"en": name}
    room.door.add(
        Participant(
            code=code,
            category=category,
            name=names,
            spoken=names,
            regional_group=regional_group,
            notified_at=room.not_later(notified_at, sentence("A notice")),
            admitted=category.is_admitted_on_notice,
        )
    )
    return Outcome(sentence("{name} registered as {code}", name=name, code=code))


@act(words=sentence("note who is present"), about=(About.CREDENTIALS,), place=50)
def record_presence(room: Room, delegation: str, present: bool) -> Outcome:
    """Note that a delegation is in the room, or has left it."""
    who = room.participant(delegation)
    room.door.put(who, who.but(present=present))
    if present:
        told = sentence("{name} present", name=called(who))
    else:
        told = sentence("{name} not present", name=called(who))
    return Outcome(told, {"delegation": who.code})
