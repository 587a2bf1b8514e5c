"""What is on file of one who takes part: the steps of the way in, what is open, the people, and what is uncertain."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from chairconsole.acts.credentials import challenges_to
from chairconsole.acts.participation import objections_to
from chairconsole.ledger.presence import last_decision
from chairconsole.models.desk import CredentialsMark, DelegationRow, Person
from chairconsole.models.participation import delegation_row, role_words, uncertain_words
from chairconsole.models.reading import Reading
from chairconsole.models.register import observers_item
from chairconsole.models.rows import RowsModel
from chairconsole.models.saying import day_and_month
from chairconsole.models.tongue import Tongue
from chairconsole.records.facts.credentials import Challenge, Credentials
from chairconsole.records.facts.participation import StatusObjection
from chairconsole.rules.participation import LISTED_BEFORE_DAYS, RULES, Admission, awaits_decision, is_late
from chairconsole.rules.terms import Category, Finding, Form, WayIn


class Stage(Enum):
    """How far a step on the way in is."""

    DONE = "done"
    OPEN = "open"
    AWAITED = "awaited"
    NOT_NEEDED = "not_needed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class StepOfWay:
    """A step on the way in: what it is, how far, and what is told of it."""

    words: str
    stage: Stage
    told: str


@dataclass(frozen=True, slots=True)
class NameRow:
    """Whose file it is: the name, and in short in what way they take part, by which rules."""

    name: str
    category: Category
    rules: tuple[int, ...]
    mark: CredentialsMark
    objected: bool


@dataclass(frozen=True, slots=True)
class WayRow:
    """The four steps of a way in."""

    steps: tuple[StepOfWay, ...]


@dataclass(frozen=True, slots=True)
class ToldRow:
    """Something on file: what it is, and the words, or several lines of them."""

    label: str
    lines: tuple[str, ...]


FileRow = NameRow | WayRow | ToldRow


class FileModel(RowsModel[FileRow]):
    """What is on file of one who takes part, as rows."""

    def key(self, row: FileRow) -> Hashable:
        """Know a row by what it is."""
        return row.label if isinstance(row, ToldRow) else type(row).__name__

    def words(self, row: FileRow) -> str:
        """Return a row in words."""
        if isinstance(row, NameRow):
            return row.name
        if isinstance(row, WayRow):
            return self.spoken.series(*(f"{step.words}: {step.told}" for step in row.steps))
        return f"{row.label}: {self.spoken.series(*row.lines)}"


def file_of(reading: Reading, code: str, *, is_opened: bool) -> tuple[FileRow, ...]:
    """Return what is on file of one who takes part; who objects and why only once the file is opened."""
    room, tongue = reading.session.room(), reading.tongue
    row = delegation_row(reading, room, room.participant(code))
    translate = tongue.translate
    name = NameRow(row.name, row.category, RULES[row.category], row.mark, bool(row.objectors))
    told = [
        ToldRow(translate("Register", "Until then"), _until_then(row, tongue)),
        ToldRow(translate("Register", "The question"), _question(row, tongue)),
        ToldRow(translate("Register", "Objections"), _objections(reading, code) if is_opened else ()),
        ToldRow(translate("Register", "Floor"), _invitation(reading, row)),
        ToldRow(translate("Register", "Delegation"), tuple(_person(each, tongue) for each in row.people)),
        ToldRow(translate("Register", "On file"), _on_file(reading, code, row)),
    ]
    steps = _credentials_steps(reading, row, is_opened) if row.category is Category.PARTY else _way(reading, row)
    way = (WayRow(steps),) if steps else ()
    return (name, *way, *(each for each in told if each.lines))


def _way(reading: Reading, row: DelegationRow) -> tuple[StepOfWay, ...]:
    """Return the four steps by which an observer comes in; none of a group, which is only registered."""
    tongue, translate = reading.tongue, reading.tongue.translate
    if row.category.way_in is WayIn.REGISTRATION:
        return ()
    by_notice = row.category.way_in is WayIn.NOTICE
    came = row.notified_at or row.applied_at if by_notice else row.applied_at or row.notified_at
    first = translate("Register", "Notified") if by_notice else translate("Register", "Applied")
    not_needed = StepOfWay(translate("Register", "Listed"), Stage.NOT_NEEDED, translate("Register", "not needed"))
    return (
        StepOfWay(first, Stage.AWAITED if came is None else Stage.DONE, _day(came, tongue) or _nothing(tongue)),
        _listed(reading, row) if row.category is Category.NGO else not_needed,
        _objection(reading, row),
        _decision(reading, row),
    )


def _listed(reading: Reading, row: DelegationRow) -> StepOfWay:
    tongue, words = reading.tongue, reading.tongue.translate("Register", "Listed")
    days = tongue.counted("%n days before the session", "", LISTED_BEFORE_DAYS)
    if row.listed_at is None:
        return StepOfWay(words, Stage.AWAITED, tongue.translate("Register", "due {days}").format(days=days))
    starts = reading.session.room().conference.starts
    came_late = starts is not None and is_late(row.listed_at.date(), starts)
    told = tongue.translate("Register", "late: due {days}").format(days=days) if came_late else ""
    return StepOfWay(words, Stage.DONE, tongue.series(_day(row.listed_at, tongue), told))


def _objection(reading: Reading, row: DelegationRow) -> StepOfWay:
    tongue = reading.tongue
    words = tongue.translate("Register", "Objection")
    if not row.objectors:
        found = reading.session.room().door.find(StatusObjection, applicant=row.code, withdrawn_at=None)
        return _settled_objection(reading, [each.made_at for each in found])
    told = tongue.counted("%n States parties", "", len(row.objectors))
    return StepOfWay(words, Stage.OPEN, tongue.series(_day(row.objected_at, tongue), told))


def _settled_objection(reading: Reading, made: Sequence[datetime]) -> StepOfWay:
    """Return the step of an objection that stands no more: by so many, if the Conference decided upon it."""
    tongue, words = reading.tongue, reading.tongue.translate("Register", "Objection")
    if not made:
        return StepOfWay(words, Stage.NOT_NEEDED, tongue.translate("Register", "none"))
    told = tongue.counted("%n States parties", "", len(made))
    return StepOfWay(words, Stage.DONE, tongue.series(_day(reading.local(max(made)), tongue), told))


def _decision(reading: Reading, row: DelegationRow) -> StepOfWay:
    tongue, translate = reading.tongue, reading.tongue.translate
    words = translate("Register", "Decision")
    if row.granted is not None:
        told = translate("Register", "accorded") if row.granted else translate("Register", "not accorded")
        stage = Stage.DONE if row.granted else Stage.REFUSED
        return StepOfWay(words, stage, tongue.series(_day(row.decided_at, tongue), told))
    if row.category.way_in is WayIn.NOTICE:
        return StepOfWay(words, Stage.NOT_NEEDED, translate("Register", "not needed"))
    item = observers_item(reading)
    told = translate("Register", "the Conference")
    if item is not None:
        told = translate("Register", "the Conference, under {item}").format(item=tongue.kept(item))
    return StepOfWay(words, Stage.AWAITED, told)


def _credentials_steps(reading: Reading, row: DelegationRow, is_opened: bool) -> tuple[StepOfWay, ...]:
    """Return the four steps of a State party's credentials (Rules 18 to 20)."""
    room, tongue, translate = reading.session.room(), reading.tongue, reading.tongue.translate
    held = room.door.get(Credentials, row.code) or Credentials(delegation=row.code)
    standing, last = challenges_to(room, row.code), last_decision(room.door, row.code)
    received, examined = reading.local_or_none(held.received_at), reading.local_or_none(held.examined_at)
    forms = {
        Form.FORMAL: translate("Register", "signed original"),
        Form.COPY: translate("Register", "copy"),
        Form.INFORMATION: translate("Register", "information only"),
        None: _nothing(tongue),
    }
    findings = {
        Finding.IN_ORDER: translate("Register", "in order"),
        Finding.INCOMPLETE: translate("Register", "incomplete"),
        Finding.NOT_ACCEPTED: translate("Register", "not accepted"),
        Finding.ON_ASSURANCE: translate("Register", "accepted on assurance"),
        None: translate("Register", "not yet"),
    }
    came = Stage.DONE if held.form is Form.FORMAL else Stage.AWAITED
    found = Stage.DONE if held.finding in (Finding.IN_ORDER, Finding.ON_ASSURANCE) else Stage.AWAITED
    settled = [each for each in room.door.find(Challenge, delegation=row.code) if each.decided_at is not None]
    is_last = [each.made_at for each in settled if last is not None and each.decided_at == last.decided_at]
    objected = _settled_objection(reading, is_last)
    if standing:
        told = tongue.counted("%n States parties", "", len(standing))
        made = _day(reading.local(standing[-1].made_at), tongue)
        objected = StepOfWay(translate("Register", "Objection"), Stage.OPEN, tongue.series(made, told))
    decided = StepOfWay(translate("Register", "Decision"), Stage.NOT_NEEDED, translate("Register", "not needed"))
    if standing:
        told = translate("Register", "the Conference")
        decided = StepOfWay(translate("Register", "Decision"), Stage.AWAITED, told)
    elif last is not None:
        told = translate("Register", "admitted") if last.admitted else translate("Register", "not admitted")
        stage = Stage.DONE if last.admitted else Stage.REFUSED
        day = _day(reading.local_or_none(last.decided_at), tongue)
        decided = StepOfWay(translate("Register", "Decision"), stage, tongue.series(day, told))
    return (
        StepOfWay(translate("Register", "Credentials"), came, tongue.series(_day(received, tongue), forms[held.form])),
        StepOfWay(
            translate("Register", "Examined"), found, tongue.series(_day(examined, tongue), findings[held.finding])
        ),
        objected,
        decided,
    )


def _until_then(row: DelegationRow, tongue: Tongue) -> tuple[str, ...]:
    """Say what holds while something is open; nothing where all is settled."""
    translate = tongue.translate
    if row.mark.excluded:
        told = translate(
            "Register",
            "Neither present nor voting, until it is decided anew or new credentials are found in order. Rule 20",
        )
    elif row.mark.admission is Admission.NOT_ADMITTED:
        told = translate("Register", "It does not take part. To call it by mistake is not prevented: it is marked.")
    elif row.mark.challenged:
        told = translate("Register", "It is seated with full rights until the Conference decides. Rule 20")
    elif row.objectors and row.category is Category.NGO:
        told = translate(
            "Register",
            "It does not attend: with an objection, status is not accorded until the Conference decides.",
        )
    elif row.mark.admission is Admission.NOT_YET:
        told = _awaited(row, tongue)
    elif row.category.way_in is WayIn.APPLICATION and row.granted is None:
        told = translate("Register", "It attends, unless the Conference decides otherwise.")
    else:
        return ()
    return (told,)


def _awaited(row: DelegationRow, tongue: Tongue) -> str:
    translate = tongue.translate
    if row.category.way_in is WayIn.NOTICE:
        return translate("Register", "It does not attend before it gives notice in writing.")
    if row.applied_at is None:
        return translate("Register", "It does not attend before it applies.")
    return translate("Register", "It does not attend before the list of applicants is sent out.")


def _question(row: DelegationRow, tongue: Tongue) -> tuple[str, ...]:
    """Say how what is open is decided; nothing where nothing is to be decided."""
    if not awaits_decision(row) and not row.mark.challenged:
        return ()
    translate = tongue.translate
    return (
        translate("Register", "Consensus first. If a vote is asked for: a majority of those present and voting."),
        translate("Register", "Only States parties vote. cf. GA rule 85; number here unknown"),
    )


def _objections(reading: Reading, code: str) -> tuple[str, ...]:
    """Name who objects, since when and on what grounds."""
    room, tongue = reading.session.room(), reading.tongue
    of_status = [(each.objector, each.made_at, each.grounds) for each in objections_to(room, room.participant(code))]
    of_papers = [(each.challenger, each.made_at, each.grounds) for each in challenges_to(room, code)]
    told = []
    for who, at, grounds in (*of_status, *of_papers):
        line = tongue.series(reading.name(who), _day(reading.local(at), tongue))
        told.append(f"{line}: {grounds}" if grounds else line)
    return tuple(told)


def _invitation(reading: Reading, row: DelegationRow) -> tuple[str, ...]:
    tongue = reading.tongue
    if not row.category.is_ngo or row.mark.admission is Admission.NOT_ADMITTED:
        return ()
    if row.invited_at is not None:
        return (tongue.translate("Register", "Invited to speak {day}").format(day=_day(row.invited_at, tongue)),)
    translate = tongue.translate
    return (translate("Register", "It speaks when the President invites it, the Conference approving. Rule 17"),)


def _person(person: Person, tongue: Tongue) -> str:
    said = tongue.translate("Register", "say: {said}").format(said=tongue.kept(person.said)) if person.said else ""
    return tongue.series(person.line, role_words(person.role, tongue), said)


def _on_file(reading: Reading, code: str, row: DelegationRow) -> tuple[str, ...]:
    who, tongue = reading.participant(code), reading.tongue
    assert who is not None, "a row is of somebody who takes part"
    changed = ""
    if who.category_since is not None:
        day = _day(reading.local(who.category_since), tongue)
        told = tongue.translate("Register", "takes part so since {day}: {reason}")
        changed = told.format(day=day, reason=who.category_reason or "")
    told_of = (uncertain_words(row, tongue), who.note, who.reference, who.status_note, who.invitation_note, changed)
    return tuple(_sentence(each) for each in told_of if each)


def _sentence(told: str) -> str:
    return told[:1].upper() + told[1:]


def _nothing(tongue: Tongue) -> str:
    return tongue.translate("Register", "nothing yet")


def _day(at: datetime | None, tongue: Tongue) -> str:
    return "" if at is None else day_and_month(at, tongue.locale)
