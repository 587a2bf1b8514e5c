"""Who takes part: registering, notices and applications, objections, what is decided on them (Rules 12 to 17)."""

from collections.abc import Sequence

from chairconsole.ledger.presence import last_decision
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room, called, is_secretariat
from chairconsole.ledger.voting import needs_no_vote
from chairconsole.ledger.wording import of_value
from chairconsole.records.fact import Moment
from chairconsole.records.facts.participation import Participant, StatusObjection
from chairconsole.rules import participation
from chairconsole.rules.participation import Admission
from chairconsole.rules.refusal import Refusal, rule
from chairconsole.rules.sentence import counted, in_a_row, sentence
from chairconsole.rules.terms import Category, WayIn


@act(words=sentence("register a participant"))
def register_participant(
    room: Room,
    code: str,
    category: Category,
    name: str,
    regional_group: str | None = None,
    notified_at: Moment | None = None,
    applied_at: Moment | None = None,
) -> Outcome:
    """Register a State, entity, organization or group under a code (Rules 12 to 17)."""
    if is_secretariat(code) or not all(word == word.strip() and word.isprintable() and word for word in (code, name)):
        why = sentence("A participant needs a name, and a code of its own, each on one line without space around it.")
        raise Refusal(why)
    known = room.known(code)
    if known is not None:
        raise Refusal(sentence("{code} is registered already: {name}.", code=code, name=called(known)))
    names = {"en": name}
    by_application = category.way_in is WayIn.APPLICATION
    if applied_at is not None and not by_application:
        raise Refusal(sentence("{name} does not apply for its status.", name=name), _by_rule(category))
    notified = None if notified_at is None else room.not_later(notified_at, sentence("A notice"))
    applied = None if applied_at is None else room.not_later(applied_at, sentence("An application"))
    room.door.add(
        Participant(
            code=code,
            category=category,
            name=names,
            spoken=names,
            regional_group=regional_group,
            notified_at=None if by_application else notified,
            applied_at=(applied or notified) if by_application else None,
        )
    )
    return Outcome(sentence("{name} registered as {code}", name=name, code=code))


@act(words=sentence("note a notice of participation"), about=(About.DELEGATION,), place=10)
def notify_participation(room: Room, code: str, at: Moment | None = None, reference: str | None = None) -> Outcome:
    """Note the written notice by which a signatory or an entity takes part (Rules 14 and 16)."""
    who = room.participant(code)
    _comes_by(who, WayIn.NOTICE)
    received = room.not_later(at, sentence("A notice"))
    room.door.put(who, who.but(notified_at=received, reference=reference or who.reference))
    return Outcome(sentence("Notice of {name} received", name=called(who)), {"code": who.code})


@act(words=sentence("note an application"), about=(About.DELEGATION,), place=20)
def apply_for_status(room: Room, code: str, at: Moment | None = None, reference: str | None = None) -> Outcome:
    """Note an application to the Bureau for observer status (Rules 15 to 17)."""
    who = room.participant(code)
    _comes_by(who, WayIn.APPLICATION)
    received = room.not_later(at, sentence("An application"))
    room.door.put(who, who.but(applied_at=received, reference=reference or who.reference))
    decided = (sentence("The Conference has decided on {name} already.", name=called(who)),)
    told = sentence("Application of {name} received", name=called(who))
    return Outcome(told, {"code": who.code}, remarks=() if who.granted is None else decided)


@act(words=sentence("send out the list of applicants"))
def circulate_applications(room: Room, codes: list[str] | None = None, at: Moment | None = None) -> Outcome:
    """Note that the list of organizations without consultative status that apply was sent out (Rule 17)."""
    if codes is None:
        listed = [who for who in room.door.find(Participant, category=Category.NGO) if who.applied_at is not None]
    else:
        listed = [room.participant(code) for code in dict.fromkeys(codes)]
    for who in listed:
        if who.category is not Category.NGO or who.applied_at is None:
            why = sentence("{name} is not among the organizations that are listed when they apply.", name=called(who))
            raise Refusal(why, rule(17))
    if not listed:
        raise Refusal(sentence("No organization that is to be listed has applied."), rule(17))
    sent = room.not_later(at, sentence("A list"))
    for who in listed:
        room.door.put(who, who.but(listed_at=sent))
    starts = room.conference.starts
    late = starts is not None and participation.is_late(sent.astimezone(room.zone).date(), starts)
    told = counted("List of %n applicants sent out", "", len(listed), one="List of %n applicant sent out")
    remarks = (sentence("It was to be sent out at least 30 days before the session (Rule 17)."),) if late else ()
    return Outcome(told, {"codes": [who.code for who in listed]}, remarks=remarks)


@act(words=sentence("object to an applicant"), about=(About.DELEGATION,), place=30)
def object_to_status(room: Room, code: str, by: str, grounds: str | None = None) -> Outcome:
    """Note a State party's objection to an applicant; the Conference then decides (Rules 15 to 17)."""
    who, objecting = room.participant(code), room.participant(by)
    if not who.category.is_observer:
        raise Refusal(sentence("{name} does not apply for its status.", name=called(who)), _rule_of(who))
    needs_right_to_move(room, objecting, _rule_of(who))
    resolved = {"code": who.code, "by": objecting.code}
    told = sentence("{name} objects to {applicant}", name=called(objecting), applicant=called(who))
    if who.granted is not None:
        late = sentence("The Conference has decided on {name} already; the objection is not kept.", name=called(who))
        return Outcome(told, resolved, remarks=(late,))
    if any(each.objector == objecting.code for each in objections_to(room, who)):
        raise Refusal(sentence("{name} has objected already.", name=called(objecting)), _rule_of(who))
    room.door.add(
        StatusObjection(
            id=room.door.new_id(), applicant=who.code, objector=objecting.code, grounds=grounds, made_at=room.at
        )
    )
    return Outcome(told, resolved)


@act(words=sentence("withdraw an objection to an applicant"), about=(About.DELEGATION,), place=40)
def withdraw_objection(room: Room, code: str, by: str) -> Outcome:
    """Note that a State party no longer objects to an applicant (Rules 15 to 17)."""
    who, objecting = room.participant(code), room.participant(by)
    standing = [each for each in objections_to(room, who) if each.objector == objecting.code]
    if not standing:
        why = sentence("No objection of {name} to {applicant} stands.", name=called(objecting), applicant=called(who))
        raise Refusal(why, _rule_of(who))
    room.door.put(standing[0], standing[0].but(withdrawn_at=room.at))
    told = sentence("{name} no longer objects to {applicant}", name=called(objecting), applicant=called(who))
    return Outcome(told, {"code": who.code, "by": objecting.code})


@act(words=sentence("decide on observer status"), about=(About.DELEGATION,), place=50, asks_before_undo=True)
def decide_status(room: Room, granted: bool, code: str | None = None, note: str | None = None) -> Outcome:
    """Record what the Conference decided on one applicant, or on all to whom nobody objects (Rules 15 to 17)."""
    if code is not None:
        who = room.participant(code)
        if who.applied_at is None or who.category.way_in is not WayIn.APPLICATION:
            raise Refusal(sentence("{name} has not applied.", name=called(who)), _rule_of(who))
        decided = [who]
    else:
        decided = undisputed(room)
        if not decided:
            raise Refusal(sentence("No application waits to which nobody objects."))
    for each in decided:
        room.door.put(each, each.but(granted=granted, status_note=note, status_decided_at=room.at))
    names = in_a_row(called(each) for each in decided)
    if granted:
        told = sentence("Observer status accorded to {names}", names=names)
    else:
        told = sentence("Observer status not accorded to {names}", names=names)
    room.decide_under("observers", f"{told}.")
    return Outcome(told, {} if code is None else {"code": decided[0].code})


@act(words=sentence("change how somebody takes part"), about=(About.DELEGATION,), place=60, decides=True)
def change_category(room: Room, code: str, category: Category, reason: str, since: Moment | None = None) -> Outcome:
    """Note that a State acceded or signed, or that a category was wrong; what was accorded stays (Rules 12 to 17)."""
    needs_no_vote(room.door)
    who = room.participant(code)
    if who.category is category:
        raise Refusal(sentence("{name} takes part in that way already.", name=called(who)))
    if Category.GROUP in (who.category, category):
        raise Refusal(sentence("A group of States stays one."))
    held = room.not_later(since, sentence("A change"))
    room.door.put(who, who.but(category=category, category_since=held, category_reason=reason))
    words = of_value(category)
    return Outcome(sentence("{name} is now: {category}", name=called(who), category=words), {"code": who.code})


@act(words=sentence("invite to speak"), about=(About.DELEGATION,), place=70)
def invite_to_speak(room: Room, code: str, note: str | None = None) -> Outcome:
    """Note that the President invites a non-governmental organization, the Conference approving (Rule 17)."""
    who = room.participant(code)
    if not who.category.is_ngo:
        raise Refusal(sentence("{name} needs no invitation to speak.", name=called(who)), rule(17))
    room.door.put(who, who.but(invited_at=room.at, invitation_note=note))
    return Outcome(sentence("{name} invited to speak", name=called(who)), {"code": who.code})


def objections_to(room: Room, who: Participant) -> Sequence[StatusObjection]:
    """Return the objections to an applicant that stand: neither withdrawn nor decided upon, the first made first."""
    if who.granted is not None:
        return ()
    return sorted(room.door.find(StatusObjection, applicant=who.code, withdrawn_at=None), key=_by_id)


def undisputed(room: Room) -> list[Participant]:
    """Return those who applied, are not decided upon, and to whom nobody objects, by code."""
    pending = filter(participation.awaits_decision, room.door.all(Participant))
    return sorted((who for who in pending if not objections_to(room, who)), key=_by_code)


def is_excluded(room: Room, who: Participant) -> bool:
    """Tell whether the Conference decided against a delegation, and nothing since has put that right (Rule 20)."""
    return participation.is_excluded(last_decision(room.door, who.code))


def admission(room: Room, who: Participant, *, excluded: bool) -> Admission:
    """Return whether somebody is admitted, and where not, whether the Conference decided so (Rules 12 to 17 and 20)."""
    return participation.admission(who, objected=bool(objections_to(room, who)), excluded=excluded)


def is_uninvited(who: Participant) -> bool:
    """Tell whether somebody speaks by invitation and has none (Rule 17)."""
    return participation.rights(who.category).invited and who.invited_at is None


def needs_right_to_move(room: Room, who: Participant, by_rule: str) -> None:
    """Refuse what by a rule only a State party may do that was not decided against.

    Raises:
        Refusal: it is none, or is excluded.
    """
    excluded = is_excluded(room, who)
    if participation.may_move(who.category, excluded):
        return
    if excluded:
        raise Refusal(sentence("The Conference has decided not to admit {name}.", name=called(who)), rule(20))
    raise Refusal(sentence("{name} is not a State party; only a State party may do that.", name=called(who)), by_rule)


def _comes_by(who: Participant, way: WayIn) -> None:
    match who.category.way_in:
        case own if own is way:
            return
        case WayIn.APPLICATION:
            why = sentence("{name} takes part by an application, not by a notice.", name=called(who))
        case WayIn.NOTICE:
            why = sentence("{name} takes part by a notice, and need not apply.", name=called(who))
        case _:
            why = sentence("{name} needs neither a notice nor an application.", name=called(who))
    raise Refusal(why, _rule_of(who))


def _rule_of(who: Participant) -> str:
    return _by_rule(who.category)


def _by_rule(category: Category) -> str:
    numbers = participation.RULES[category]
    return rule(numbers[0]) if numbers else ""


def _by_id(row: StatusObjection) -> int:
    return row.id


def _by_code(who: Participant) -> str:
    return who.code
