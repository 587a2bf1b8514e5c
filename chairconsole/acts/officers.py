"""The officers of the session: nominating, electing by acclamation, replacing (Rules 22 to 26, 30 and 31)."""

from collections.abc import Sequence

from chairconsole.acts.participation import is_excluded, needs_right_to_move
from chairconsole.ledger.arguments import MaybeProse
from chairconsole.ledger.ballots import needs_no_ballot, to_come
from chairconsole.ledger.pack import rule_of
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.ledger.wording import of_value
from chairconsole.records.facts.officers import Nomination, Officer, Post
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.reference import PastSession
from chairconsole.rules import officers, participation
from chairconsole.rules.pack import ELECTIONS
from chairconsole.rules.refusal import Refusal, rule
from chairconsole.rules.sentence import Sentence, in_a_row, joined, sentence
from chairconsole.rules.terms import ElectedBy, How, Office, Practice


@act(words=sentence("choose the practice for the Presidency"), decides=True)
def follow_practice(room: Room, practice: Practice, decision: MaybeProse = None) -> Outcome:
    """Choose whose turn the Presidency is: the host's, by custom, or as rotation has it (Rule 22)."""
    conference = room.conference
    room.door.put(conference, conference.but(presidency=practice))
    if decision:
        room.decide_under("elections", decision)
    if practice is Practice.HOST:
        return Outcome(sentence("For the Presidency the practice of the host country is followed"))
    return Outcome(sentence("For the Presidency rotation is followed (Rule 22)"))


@act(words=sentence("nominate for an office"), about=(About.DELEGATION,), place=100)
def nominate(
    room: Room, office: Office, delegation: str, by_group: str | None = None, name: str | None = None
) -> Outcome:
    """Nominate a State party for an office of the Bureau (Rule 22)."""
    needs_no_ballot(room.door)
    coming = to_come(room.door)
    if coming is not None and coming[0].office is office:
        why = sentence("{office}: the next ballot is among those who stood before.", office=of_value(office))
        raise Refusal(why, rule_of(room.door, ELECTIONS))
    who = room.participant(delegation)
    needs_right_to_move(room, who, rule(22))
    if any(each.delegation == who.code for each in nominations(room)):
        raise Refusal(sentence("{name} is nominated already.", name=called(who)), rule(22))
    if any(each.delegation == who.code for each in in_office(room)):
        raise Refusal(sentence("{name} holds an office already.", name=called(who)), rule(22))
    group = by_group or who.regional_group
    remarks = _remarks(room, office, group)
    room.door.add(
        Nomination(id=room.door.new_id(), office=office, delegation=who.code, group=group, name=name, made_at=room.at)
    )
    told = sentence("{who} nominated as {office}", who=person(who, name), office=of_value(office))
    return Outcome(told, {"delegation": who.code}, remarks=remarks)


@act(words=sentence("withdraw a nomination"), about=(About.DELEGATION,), place=110)
def withdraw_nomination(room: Room, office: Office, delegation: str) -> Outcome:
    """Withdraw a nomination (Rule 22)."""
    needs_no_ballot(room.door)
    who = room.participant(delegation)
    found = next((each for each in nominations(room, office) if each.delegation == who.code), None)
    if found is None:
        why = sentence("{name} is not nominated as {office}.", name=called(who), office=of_value(office))
        raise Refusal(why, rule(22))
    room.door.put(found, found.but(ended_at=room.at))
    told = sentence("Nomination of {name} as {office} withdrawn", name=called(who), office=of_value(office))
    coming = to_come(room.door)
    equal = coming is not None and coming[0].office is office and len(coming[1].running) == coming[1].places
    return Outcome(told, {"delegation": who.code}, remarks=(_AS_MANY,) if equal else ())


@act(words=sentence("elect by acclamation"), asks_before_undo=True)
def elect_by_acclamation(room: Room, office: Office | None = None) -> Outcome:
    """Elect those nominated, who are as many as the places that are vacant (Rule 22)."""
    needs_no_ballot(room.door)
    offices = [office] if office is not None else [each for each in Office if vacant(room, each)]
    if not offices:
        raise Refusal(sentence("Every office is held."), rule(22))
    coming = to_come(room.door)
    if coming is not None and offices != [coming[0].office]:
        raise Refusal(sentence("Between two ballots of an election no other is made."), rule_of(room.door, ELECTIONS))
    elected: list[Nomination] = []
    for each in offices:
        places, candidates = vacant(room, each), in_the_running(room, each)
        if not places:
            raise Refusal(sentence("The office of {office} is not vacant.", office=of_value(each)), rule(22))
        if len(candidates) != places:
            why = sentence(
                "{office}: places to fill {places}, candidates {count}; acclamation needs as many.",
                office=of_value(each),
                places=places,
                count=len(candidates),
            )
            raise Refusal(why, rule(22))
        elected += candidates
    groups = [each.group for each in in_office(room)] + [each.group for each in elected]
    for group in officers.twice(groups):
        raise Refusal(sentence("The group {group} would have two officers.", group=group), rule(22))
    for chosen in elected:
        # it may have been excluded since, or be a party no longer
        needs_right_to_move(room, room.participant(chosen.delegation), rule(22))
    for chosen in elected:
        take_office(room, chosen, ElectedBy.ACCLAMATION)
    for each in offices:
        end_nominations(room, each)
    told = joined(_elected(room, each, elected) for each in offices)
    whole = sentence("Elected by acclamation: {elected}", elected=told)
    room.decide_under("elections", f"{whole}.", How.ACCLAMATION)
    return Outcome(whole)


@act(words=sentence("replace an officer"), decides=True)
def replace_officer(room: Room, office: Office, delegation: str, successor: str, name: str | None = None) -> Outcome:
    """Note who takes the place of an officer for the rest of the term (Rules 26 and 31)."""
    who, next_one = room.participant(delegation), room.participant(successor)
    found = next((each for each in in_office(room, office) if each.delegation == who.code), None)
    if found is None:
        why = sentence("{name} does not hold the office of {office}.", name=called(who), office=of_value(office))
        raise Refusal(why, rule(31))
    needs_right_to_move(room, next_one, rule(22))
    # somebody else of the same delegation may follow, or of another one that holds no office
    if next_one.code != who.code and any(each.delegation == next_one.code for each in in_office(room)):
        raise Refusal(sentence("{name} holds an office already.", name=called(next_one)), rule(22))
    group = found.group if next_one.code == who.code else next_one.regional_group
    others = [each.group for each in in_office(room) if each is not found]
    remarks = (second_from(group),) if group is not None and group in others else ()
    room.door.put(found, found.but(until=room.at))
    hold(room, office, next_one, ElectedBy.REPLACEMENT, group, name)
    told = sentence(
        "{who} follows {name} as {office}", who=person(next_one, name), name=called(who), office=of_value(office)
    )
    return Outcome(told, {"delegation": who.code, "successor": next_one.code}, remarks=remarks)


def hold(room: Room, office: Office, who: Participant, how: ElectedBy, group: str | None, name: str | None) -> Officer:
    """Let somebody hold an office from now on."""
    return room.door.add(
        Officer(
            id=room.door.new_id(),
            office=office,
            delegation=who.code,
            group=group,
            name=name,
            since=room.at,
            elected_by=how,
        )
    )


def take_office(room: Room, chosen: Nomination, how: ElectedBy) -> Officer:
    """Let one who was nominated hold the office; the nomination ends with its election."""
    room.door.put(chosen, chosen.but(ended_at=room.at, elected=True))
    return hold(room, chosen.office, room.participant(chosen.delegation), how, chosen.group, chosen.name)


def end_nominations(room: Room, office: Office) -> None:
    """Let the nominations for an office end of those who were not elected, once its election is over."""
    for each in nominations(room, office):
        room.door.put(each, each.but(ended_at=room.at))


def in_the_running(room: Room, office: Office) -> Sequence[Nomination]:
    """Return the nominations of those who can be elected: all, or between two ballots those of the next one."""
    standing, coming = nominations(room, office), to_come(room.door)
    if coming is None or coming[0].office is not office:
        return standing
    return [each for each in standing if each.delegation in coming[1].running]


def nominations(room: Room, office: Office | None = None) -> Sequence[Nomination]:
    """Return the nominations that stand, for one office or all, the first made first."""
    standing = [n for n in room.door.find(Nomination, ended_at=None) if office in (None, n.office)]
    return sorted(standing, key=_by_id)


def may_stand(room: Room, nomination: Nomination) -> bool:
    """Tell whether who is nominated is still a party that the Conference has not excluded."""
    who = room.participant(nomination.delegation)
    return participation.may_move(who.category, is_excluded(room, who))


def in_office(room: Room, office: Office | None = None) -> Sequence[Officer]:
    """Return who holds one office or any, in the order of the offices."""
    holding = [o for o in room.door.find(Officer, until=None) if office in (None, o.office)]
    return sorted(holding, key=by_office)


def by_office(officer: Officer) -> tuple[int, int]:
    """Return the place of an officer in the order of the offices."""
    return list(Office).index(officer.office), officer.id


def places(room: Room, office: Office) -> int:
    """Return how many hold an office (Rule 22)."""
    post = room.door.get(Post, office)
    return officers.PLACES[office] if post is None else post.places


def vacant(room: Room, office: Office) -> int:
    """Return how many places of an office are vacant."""
    return places(room, office) - len(in_office(room, office))


def expected(room: Room, office: Office, practice: Practice) -> Sequence[str]:
    """Return the groups from which an office is expected to be filled by a practice; none where nothing tells.

    The document's own expectation goes before; without it the host presides by the one practice, and by the other the
    group of which nobody has presided for longest.
    """
    post = room.door.get(Post, office)
    told = () if post is None else (post.host if practice is Practice.HOST else post.rule_22)
    if told or office is not Office.PRESIDENT:
        return told
    if practice is Practice.HOST:
        host = room.door.get(Participant, room.conference.host)
        return () if host is None or host.regional_group is None else (host.regional_group,)
    return officers.longest_without(presided(room))[:1]


def presided(room: Room) -> Sequence[str | None]:
    """Return of which group the President was at each earlier session, the first session first, as far as is known."""
    groups = {who.name["en"]: who.regional_group for who in room.door.all(Participant)}
    return [groups.get(each.presided_by or "") for each in past_sessions(room)]


def past_sessions(room: Room) -> Sequence[PastSession]:
    """Return the sessions before this one, the first first."""
    number = room.conference.session_number
    past = (each for each in room.door.all(PastSession) if number is None or each.number < number)
    return sorted(past, key=_by_number)


def _remarks(room: Room, office: Office, group: str | None) -> tuple[Sentence, ...]:
    """Return what is told beside a nomination: it is another group's turn, or its group would have two officers."""
    told = []
    practice = room.conference.presidency
    turn = () if practice is None else expected(room, office, practice)
    if turn and group not in turn:
        told.append(sentence("The turn is that of {groups}.", groups=", ".join(turn)))
    held = [each.group for each in nominations(room)] + [each.group for each in in_office(room)]
    if group is not None and group in held:
        told.append(second_from(group))
    return tuple(told)


_AS_MANY = sentence("The candidates are as many as the places: they can be elected by acclamation (Rule 22).")


def second_from(group: str) -> Sentence:
    """Return how it is told that a group has another officer already."""
    return sentence("It is the second one from the group {group} (Rule 22).", group=group)


def _elected(room: Room, office: Office, elected: Sequence[Nomination]) -> str:
    people = [person(room.participant(n.delegation), n.name) for n in elected if n.office is office]
    return sentence("{office} {people}", office=of_value(office), people=in_a_row(people))


def person(who: Participant, name: str | None) -> str:
    """Return how somebody is called who represents a delegation, as far as that is known."""
    return sentence("{person} ({name})", person=name, name=called(who)) if name else called(who)


def _by_id(nomination: Nomination) -> int:
    return nomination.id


def _by_number(session: PastSession) -> int:
    return session.number
