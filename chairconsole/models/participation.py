"""Who takes part, as windows show it: whether it is admitted, in words, and the people of its delegation."""

from collections import Counter
from functools import partial

from chairconsole.acts.participation import objections_to
from chairconsole.ledger.room import Room
from chairconsole.models.desk import CredentialsMark, DelegationRow, DelegationsSummary, Person
from chairconsole.models.reading import Reading, mark_of, speaker_line
from chairconsole.models.tongue import Tongue, marked
from chairconsole.records.facts.officers import Nomination
from chairconsole.records.facts.participation import Delegate, Participant, StatusObjection
from chairconsole.rules.participation import Admission, awaits_decision
from chairconsole.rules.terms import Category, Role, WayIn

_UNCERTAIN = (
    marked("Delegations", "status under the Convention"),
    marked("Delegations", "regional group"),
    marked("Delegations", "names"),
    marked("Delegations", "spoken form"),
    marked("Delegations", "names in languages other than English"),
)
"""What the sample says of a participant that nobody has checked; other words stand as they are recorded."""

_ROLES = (Role.HEAD, Role.ALTERNATE, Role.REPRESENTATIVE, Role.ADVISER)
"""The people of a delegation in the order of its list (Rules 12 and 13)."""


def admission_words(mark: CredentialsMark, tongue: Tongue) -> str:
    """Say that somebody is not admitted, in two or three words; nothing of who is."""
    told = {
        Admission.NOT_ADMITTED: tongue.translate("Delegations", "Not admitted"),
        Admission.NOT_YET: tongue.translate("Delegations", "Not yet admitted"),
    }
    return told.get(mark.admission, "")


def invitation_words(mark: CredentialsMark, tongue: Tongue) -> str:
    """Say that somebody speaks by an invitation that was not made yet; nothing of who needs none or has it."""
    return tongue.translate("Delegations", "By invitation") if mark.uninvited else ""


def category_words(category: Category, tongue: Tongue) -> str:
    """Return in short in what way somebody takes part."""
    told = {
        Category.PARTY: tongue.translate("Delegations", "State party"),
        Category.SIGNATORY: tongue.translate("Delegations", "Signatory"),
        Category.NON_SIGNATORY: tongue.translate("Delegations", "Non-signatory"),
        Category.ENTITY: tongue.translate("Delegations", "Entity"),
        Category.IGO: tongue.translate("Delegations", "Intergovernmental"),
        Category.NGO_ECOSOC: tongue.translate("Delegations", "NGO with ECOSOC status"),
        Category.NGO: tongue.translate("Delegations", "Other NGO"),
        Category.GROUP: tongue.translate("Delegations", "Group"),
    }
    return told[category]


def role_words(role: Role, tongue: Tongue) -> str:
    """Return as what somebody belongs to a delegation."""
    told = {
        Role.HEAD: tongue.translate("Delegations", "head of delegation"),
        Role.ALTERNATE: tongue.translate("Delegations", "alternate"),
        Role.ADVISER: tongue.translate("Delegations", "adviser"),
        Role.REPRESENTATIVE: tongue.translate("Delegations", "representative"),
    }
    return told[role]


def uncertain_words(row: DelegationRow, tongue: Tongue) -> str:
    """Say what of a participant nobody has checked; nothing where all was."""
    if not row.uncertain:
        return ""
    facts = tongue.series(*(unchecked_words(fact, tongue) for fact in row.uncertain))
    return tongue.translate("Delegations", "uncertain: {facts}").format(facts=facts)


def unchecked_words(fact: str, tongue: Tongue) -> str:
    """Say one of the facts of a participant that nobody may have checked."""
    return tongue.translate("Delegations", fact)


def summary(room: Room) -> DelegationsSummary:
    """Return how many take part, or wish to, by category, and to how many applicants an objection stands."""
    # few acts touch it
    return room.door.remembered("delegations", partial(_summary, room))


def _summary(room: Room) -> DelegationsSummary:
    counts = Counter(who.category for who in room.door.all(Participant))
    objected = {each.applicant for each in room.door.find(StatusObjection, withdrawn_at=None)}
    return DelegationsSummary(counts, sum(bool(objections_to(room, room.participant(code))) for code in objected))


def awaits(act: str, row: DelegationRow) -> bool:
    """Tell whether somebody's taking part waits for an act, so that they are named first where it is asked of whom."""
    way = row.category.way_in
    told = {
        "notify_participation": way is WayIn.NOTICE and row.mark.admission is Admission.NOT_YET,
        "apply_for_status": way is WayIn.APPLICATION and row.granted is None and row.applied_at is None,
        "object_to_status": awaits_decision(row),
        "withdraw_objection": bool(row.objectors),
        "decide_status": awaits_decision(row),
        "change_category": row.category in (Category.SIGNATORY, Category.NON_SIGNATORY),
        "invite_to_speak": row.mark.uninvited,
        "remove_delegate": bool(row.people),
    }
    return told.get(act, False)


def awaiting(reading: Reading, act: str) -> tuple[str, ...]:
    """Return the codes of those whose taking part waits for an act, by name."""
    room = reading.session.room()
    rows = [delegation_row(reading, room, who) for who in room.door.all(Participant)]
    return tuple(row.code for row in sorted(rows, key=_by_name) if awaits(act, row))


def _by_name(row: DelegationRow) -> str:
    return row.name


def delegation_row(reading: Reading, room: Room, who: Participant) -> DelegationRow:
    """Return somebody who takes part as a row."""
    objections = objections_to(room, who)
    mark = mark_of(room, who.code)
    return DelegationRow(
        code=who.code,
        name=reading.name(who.code),
        category=who.category,
        mark=mark,
        notified_at=reading.local_or_none(who.notified_at),
        applied_at=reading.local_or_none(who.applied_at),
        listed_at=reading.local_or_none(who.listed_at),
        granted=who.granted,
        decided_at=reading.local_or_none(who.status_decided_at),
        objected_at=reading.local(objections[-1].made_at) if objections else None,
        objectors=tuple(reading.name(each.objector) for each in objections),
        invited_at=reading.local_or_none(who.invited_at),
        uncertain=who.uncertain,
        note=who.note,
        people=people_of(reading, who.code),
        nominated=bool(room.door.find(Nomination, delegation=who.code, ended_at=None)),
    )


def people_of(reading: Reading, code: str) -> tuple[Person, ...]:
    """Return the people of a delegation: the head first, and each role in the order of their registration."""
    found = sorted(reading.session.room().door.find(Delegate, delegation=code), key=_by_role)
    return tuple(_person(each) for each in found)


def _person(who: Delegate) -> Person:
    told = {"name": who.name, "honorific": who.honorific, "title": who.title, "gender": who.gender}
    request = {name: value for name, value in told.items() if value}
    return Person(who.id, speaker_line(who), who.name, who.role, who.say or "", request)


def objectors_to(reading: Reading, code: str) -> tuple[str, ...]:
    """Return the codes of the States parties whose objections to an applicant stand."""
    who = reading.participant(code)
    return () if who is None else tuple(each.objector for each in objections_to(reading.session.room(), who))


def _by_role(person: Delegate) -> tuple[int, int]:
    return _ROLES.index(person.role), person.id
