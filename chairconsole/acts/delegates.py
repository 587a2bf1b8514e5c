"""The people of a delegation: heads, alternates, advisers, and how their names are said (Rules 12 and 13)."""

from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.records.facts.participation import Delegate
from chairconsole.rules.refusal import Refusal, rule
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import Role


@act(words=sentence("register a delegate"), about=(About.DELEGATION,), place=80)
def register_delegate(
    room: Room,
    delegation: str,
    name: str,
    role: Role = Role.REPRESENTATIVE,
    honorific: str | None = None,
    title: str | None = None,
    gender: str | None = None,
    say: str | None = None,
) -> Outcome:
    """Register somebody of a delegation, of which one at most is the head (Rules 12 and 13)."""
    who = room.participant(delegation)
    people = room.door.find(Delegate, delegation=who.code)
    if any(each.name == name for each in people):
        raise Refusal(sentence("{person} is registered in the delegation of {name}.", person=name, name=called(who)))
    head = next((each for each in people if each.role is Role.HEAD), None)
    if role is Role.HEAD and head is not None:
        why = sentence("{person} heads the delegation of {name} already.", person=head.name, name=called(who))
        raise Refusal(why, rule(12))
    room.door.add(
        Delegate(
            id=room.door.new_id(),
            delegation=who.code,
            name=name,
            role=role,
            honorific=honorific,
            title=title,
            gender=gender,
            say=say,
        )
    )
    told = sentence("{person} registered in the delegation of {name}", person=name, name=called(who))
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("remove a delegate"), about=(About.DELEGATION,), place=90)
def remove_delegate(room: Room, delegation: str, name: str) -> Outcome:
    """Take somebody out of a delegation (Rules 12 and 13)."""
    who = room.participant(delegation)
    found = room.door.find(Delegate, delegation=who.code, name=name)
    if not found:
        raise Refusal(sentence("The delegation of {name} has nobody called {person}.", name=called(who), person=name))
    room.door.drop(found[0])
    told = sentence("{person} no longer in the delegation of {name}", person=name, name=called(who))
    return Outcome(told, {"delegation": who.code})
