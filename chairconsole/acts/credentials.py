"""Credentials: receiving, examining, challenging, deciding, and the Bureau's report (Rules 18 to 20)."""

from chairconsole.ledger.registry import About, Outcome, act, value_words
from chairconsole.ledger.room import Room, called
from chairconsole.records.fact import Moment
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.credentials import Credentials
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.credentials import is_challenged
from chairconsole.rules.refusal import Refusal, rule
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import Category, Finding, Form


@act(words=sentence("note credentials received"), about=(About.CREDENTIALS,), place=10)
def submit_credentials(
    room: Room, delegation: str, form: Form, issued_by: str | None = None, received_at: Moment | None = None
) -> Outcome:
    """Note credentials received; what comes later takes the place of what came before, unexamined (Rule 18)."""
    who, before = _of(room, delegation)
    received = room.not_later(received_at, sentence("The time credentials were received"))
    _keep(
        room,
        before,
        before.but(
            form=form, issued_by=issued_by, received_at=received, finding=None, finding_note=None, examined_at=None
        ),
    )
    told = sentence("Credentials of {name} received: {form}", name=called(who), form=value_words(form))
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("note what the Bureau found on credentials"), about=(About.CREDENTIALS,), place=20, decides=True)
def examine_credentials(room: Room, delegation: str, finding: Finding, note: str | None = None) -> Outcome:
    """Note what the Bureau found on examining credentials (Rule 19)."""
    who, before = _of(room, delegation)
    if before.form is None:
        raise Refusal(sentence("No credentials of {name} have been received.", name=called(who)), rule(19))
    _keep(room, before, before.but(finding=finding, finding_note=note, examined_at=room.at))
    told = sentence("Credentials of {name} examined: {finding}", name=called(who), finding=value_words(finding))
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("object to credentials"), about=(About.CREDENTIALS,), place=30)
def challenge_credentials(room: Room, delegation: str, challenger: str, grounds: str | None = None) -> Outcome:
    """Note a State party's objection; the representative sits with full rights until it is decided (Rule 20)."""
    who, before = _of(room, delegation)
    objecting = room.participant(challenger)
    if objecting.category is not Category.PARTY or objecting.code == who.code:
        raise Refusal(sentence("Only another State party can object to a representative."), rule(20))
    if is_challenged(before):
        raise Refusal(sentence("The credentials of {name} are challenged already.", name=called(who)), rule(20))
    challenged = before.but(
        challenger=objecting.code,
        grounds=grounds,
        challenged_at=room.at,
        admitted=None,
        decision_note=None,
        decided_at=None,
    )
    _keep(room, before, challenged)
    resolved = {"delegation": who.code, "challenger": objecting.code}
    told = sentence("Credentials of {name} challenged by {challenger}", name=called(who), challenger=called(objecting))
    return Outcome(told, resolved)


@act(words=sentence("record what was decided on an objection"), about=(About.CREDENTIALS,), place=40, decides=True)
def decide_challenge(room: Room, delegation: str, admitted: bool, note: str | None = None) -> Outcome:
    """Record what the Conference decided on an objection (Rule 20)."""
    who, before = _of(room, delegation)
    if not is_challenged(before):
        raise Refusal(sentence("No objection to {name} is open.", name=called(who)), rule(20))
    _keep(room, before, before.but(admitted=admitted, decision_note=note, decided_at=room.at))
    if admitted:
        told = sentence("Objection decided: {name} admitted", name=called(who))
    else:
        told = sentence("Objection decided: {name} not admitted", name=called(who))
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("adopt the report on credentials"), asks_before_undo=True)
def adopt_credentials_report(room: Room, note: str | None = None) -> Outcome:
    """Record that the Conference adopted the Bureau's report; later originals may still come (Rule 19)."""
    conference = room.conference
    if conference.credentials_report_at is not None:
        raise Refusal(sentence("The report of the Bureau on credentials has been adopted already."), rule(19))
    room.door.put(conference, conference.but(credentials_report_at=room.at, credentials_report_note=note))
    items = room.door.find(AgendaItem, purpose="credentials")
    room.record_decision(items[0].number if items else None, "The report of the Bureau on credentials is adopted.")
    return Outcome(sentence("Report of the Bureau on credentials adopted"))


def _of(room: Room, delegation: str) -> tuple[Participant, Credentials]:
    who = room.participant(delegation)
    return who, room.door.get(Credentials, who.code) or Credentials(delegation=who.code)


def _keep(room: Room, before: Credentials, after: Credentials) -> None:
    if room.door.get(Credentials, before.delegation) is None:
        room.door.add(after)
    else:
        room.door.put(before, after)
