"""Credentials: receiving, examining, challenging, deciding, and the Bureau's report (Rules 18 to 20)."""

import re
from collections.abc import Sequence
from datetime import datetime

from pydantic import BaseModel, ConfigDict

from chairconsole.acts.meetings import needs_meeting_in_session
from chairconsole.acts.objections import needs_nobody_to_object_under
from chairconsole.acts.participation import is_excluded, needs_right_to_move
from chairconsole.ledger.arguments import MaybeProse
from chairconsole.ledger.presence import last_decision
from chairconsole.ledger.registry import About, Outcome, act, value_words
from chairconsole.ledger.room import Room, called
from chairconsole.ledger.voting import needs_no_vote
from chairconsole.records.fact import Moment
from chairconsole.records.facts.credentials import BureauMeeting, Challenge, Credentials, CredentialsReport, Reservation
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.reference import Deadline
from chairconsole.rules import participation
from chairconsole.rules.credentials import DUE_BEFORE, Standing, by_status
from chairconsole.rules.programme import in_order
from chairconsole.rules.refusal import Refusal, rule
from chairconsole.rules.sentence import counted, sentence
from chairconsole.rules.terms import Category, Examined, Finding, Form

ADOPTED = "The report of the Bureau on credentials is adopted."
"""The decision by which the report is adopted."""

_OF_RULE_18 = re.compile(r"\brule 18\b", re.IGNORECASE)


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
def examine_credentials(room: Room, delegation: str, finding: Examined, note: str | None = None) -> Outcome:
    """Note what the Bureau found on examining credentials (Rule 19)."""
    who, before = _of(room, delegation)
    if before.form is None:
        raise Refusal(sentence("No credentials of {name} have been received.", name=called(who)), rule(19))
    _find(room, before, Finding(finding), note)
    told = sentence("Credentials of {name} examined: {finding}", name=called(who), finding=value_words(finding))
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("accept a delegation on assurance"), about=(About.CREDENTIALS,), place=25, decides=True)
def accept_on_assurance(room: Room, delegation: str, note: str | None = None) -> Outcome:
    """Note that the Bureau accepts a delegation on the assurance that its credentials follow (Rule 19, practice)."""
    who, before = _of(room, delegation)
    _find(room, before, Finding.ON_ASSURANCE, note)
    return Outcome(sentence("{name} accepted on assurance", name=called(who)), {"delegation": who.code})


@act(words=sentence("object to credentials"), about=(About.CREDENTIALS,), place=30)
def challenge_credentials(room: Room, delegation: str, challenger: str, grounds: str | None = None) -> Outcome:
    """Note a State party's objection; the representative sits with full rights until it is decided (Rule 20)."""
    who, objecting = room.participant(delegation), room.participant(challenger)
    if objecting.category is not Category.PARTY or objecting.code == who.code:
        raise Refusal(sentence("Only another State party can object to a representative."), rule(20))
    if who.category is not Category.PARTY:
        raise Refusal(sentence("{name} is not a State party, and needs no credentials.", name=called(who)), rule(20))
    needs_right_to_move(room, objecting, rule(20))
    if any(each.challenger == objecting.code for each in challenges_to(room, who.code)):
        why = sentence("{challenger} challenges {name} already.", challenger=called(objecting), name=called(who))
        raise Refusal(why, rule(20))
    room.door.add(
        Challenge(
            id=room.door.new_id(),
            delegation=who.code,
            challenger=objecting.code,
            grounds=grounds,
            made_at=room.at,
        )
    )
    resolved = {"delegation": who.code, "challenger": objecting.code}
    told = sentence("Credentials of {name} challenged by {challenger}", name=called(who), challenger=called(objecting))
    return Outcome(told, resolved)


@act(words=sentence("withdraw an objection to credentials"), about=(About.CREDENTIALS,), place=35)
def withdraw_challenge(room: Room, delegation: str, challenger: str) -> Outcome:
    """Note that a State party no longer objects to a representative (Rule 20)."""
    who, objecting = room.participant(delegation), room.participant(challenger)
    standing = [each for each in challenges_to(room, who.code) if each.challenger == objecting.code]
    if not standing:
        why = sentence("{challenger} does not challenge {name}.", challenger=called(objecting), name=called(who))
        raise Refusal(why, rule(20))
    room.door.put(standing[0], standing[0].but(withdrawn_at=room.at))
    told = sentence("{challenger} no longer challenges {name}", challenger=called(objecting), name=called(who))
    return Outcome(told, {"delegation": who.code, "challenger": objecting.code})


@act(words=sentence("record what was decided on an objection"), about=(About.CREDENTIALS,), place=40, decides=True)
def decide_challenge(room: Room, delegation: str, admitted: bool, note: str | None = None) -> Outcome:
    """Record what the Conference decided on a representative, on all the objections that stand (Rule 20)."""
    who = room.participant(delegation)
    needs_no_vote(room.door)
    needs_meeting_in_session(room, rule(20))
    standing = challenges_to(room, who.code)
    if not standing:
        raise Refusal(sentence("No objection to {name} is open.", name=called(who)), rule(20))
    if admitted:
        told = sentence("Objection decided: {name} admitted", name=called(who))
    else:
        told = sentence("Objection decided: {name} not admitted", name=called(who))
    # until it is decided the representative sits with full rights, and is counted among those present
    room.decide_under("credentials", f"{told}.")
    for each in standing:
        room.door.put(each, each.but(admitted=admitted, decision_note=note, decided_at=room.at))
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("note a meeting of the Bureau"))
def record_bureau_meeting(
    room: Room,
    at: Moment,
    examined: list[str] | None = None,
    recommends: MaybeProse = None,
    present: list[str] | None = None,
) -> Outcome:
    """Note a meeting of the Bureau on credentials: who was there, what it examined and recommends (Rule 19)."""
    held = room.not_later(at, sentence("A meeting of the Bureau"))
    found = {
        what: [room.participant(code).code for code in codes or ()]
        for what, codes in (("examined", examined), ("present", present))
    }
    room.door.add(
        BureauMeeting(
            id=room.door.new_id(),
            at=held,
            examined=tuple(found["examined"]),
            recommends=recommends,
            present=tuple(found["present"]),
        )
    )
    told = counted(
        "Meeting of the Bureau noted; credentials of %n delegations examined",
        "",
        len(found["examined"]),
        one="Meeting of the Bureau noted; credentials of %n delegation examined",
    )
    return Outcome(told, {what: codes for what, codes in found.items() if codes})


@act(words=sentence("make the report on credentials"))
def report_on_credentials(room: Room, as_of: Moment | None = None) -> Outcome:
    """Make the Bureau's report: it fixes how credentials stand at a moment, and may be made again (Rule 19)."""
    moment = room.not_later(as_of, sentence("The moment of a report"))
    door = room.door if as_of is None or as_of == room.at else room.history.as_of(moment)
    lists = credentials_by_status(Room(door, room.number, moment, room.by, room.history))
    room.door.add(CredentialsReport(id=room.door.new_id(), made_at=room.at, as_of=moment, lists=lists))
    count = len(lists["formal"])
    told = counted(
        "Report of the Bureau on credentials made: formal credentials of %n delegations",
        "",
        count,
        one="Report of the Bureau on credentials made: formal credentials of %n delegation",
    )
    return Outcome(told)


class Reserved(BaseModel):
    """A reservation: whose, and its words."""

    model_config = ConfigDict(extra="forbid")
    delegation: str
    text: str


@act(words=sentence("adopt the report on credentials"), asks_before_undo=True)
def adopt_credentials_report(
    room: Room, note: str | None = None, reservations: list[Reserved] | None = None
) -> Outcome:
    """Record that the Conference adopted the Bureau's report; later originals may still come (Rule 19)."""
    conference, report = room.conference, the_report(room)
    if report.adopted_at is not None:
        raise Refusal(sentence("The report of the Bureau on credentials has been adopted already."), rule(19))
    needs_meeting_in_session(room, rule(19))
    needs_nobody_to_object_under(room, "credentials")
    room.door.put(conference, conference.but(credentials_report_at=room.at, credentials_report_note=note))
    room.door.put(report, report.but(adopted_at=room.at))
    for each in reservations or ():
        who = room.participant(each.delegation)
        room.door.add(Reservation(id=room.door.new_id(), delegation=who.code, text=each.text, made_at=room.at))
    room.decide_under("credentials", ADOPTED)
    open_still = {each.delegation for each in room.door.all(Challenge) if stands(each)}
    remark = counted(
        "%n objections to representatives are still open (Rule 20).",
        "",
        len(open_still),
        one="%n objection to a representative is still open (Rule 20).",
    )
    told = sentence("Report of the Bureau on credentials adopted")
    return Outcome(told, remarks=(remark,) if open_still else ())


def challenges_to(room: Room, code: str) -> Sequence[Challenge]:
    """Return the objections to a delegation's representative that stand, the first made first (Rule 20)."""
    return sorted(filter(stands, room.door.find(Challenge, delegation=code)), key=_by_id)


def latest_report(room: Room) -> CredentialsReport | None:
    """Return the Bureau's report on credentials as it was last made, if it was."""
    return max(room.door.all(CredentialsReport), key=_by_id, default=None)


def the_report(room: Room) -> CredentialsReport:
    """Return the Bureau's report on credentials as it was last made.

    Raises:
        Refusal: it was not made yet.
    """
    report = latest_report(room)
    if report is None:
        raise Refusal(sentence("The Bureau has not made its report on credentials."), rule(19))
    return report


def reservations_on(room: Room, report: CredentialsReport) -> Sequence[Reservation]:
    """Return the reservations on a report, those made when it was adopted, the first made first."""
    if report.adopted_at is None:
        return ()
    return sorted(room.door.find(Reservation, made_at=report.adopted_at), key=_by_id)


def credentials_by_status(room: Room) -> dict[str, tuple[str, ...]]:
    """Return the States parties by how their credentials stand, each list by code (Rules 18 to 20)."""
    return by_status(standings(room))


def standings(room: Room) -> list[Standing]:
    """Return how the credentials of each State party stand."""
    # few are ever challenged
    challenged = {each.delegation for each in room.door.all(Challenge)}
    return [
        _standing(room, who, who.code in challenged) for who in room.door.find(Participant, category=Category.PARTY)
    ]


def due_at(room: Room) -> datetime | None:
    """Return by when credentials are due, if possible: as the record says, or 24 hours before the opening (Rule 18)."""
    for deadline in room.door.all(Deadline):
        if deadline.at is not None and _OF_RULE_18.search(f"{deadline.what} {deadline.text} {deadline.source}"):
            return deadline.at
    first = next(iter(in_order(room.door.all(Meeting))), None)
    return None if first is None else first.starts - DUE_BEFORE


def stands(challenge: Challenge) -> bool:
    """Tell whether an objection stands: neither withdrawn nor decided (Rule 20)."""
    return challenge.withdrawn_at is None and challenge.decided_at is None


def _standing(room: Room, who: Participant, was_challenged: bool) -> Standing:
    held = room.door.get(Credentials, who.code) or Credentials(delegation=who.code)
    return Standing(
        who.code,
        held.form,
        held.finding,
        challenged=was_challenged and bool(challenges_to(room, who.code)),
        excluded=was_challenged and is_excluded(room, who),
    )


def _of(room: Room, delegation: str) -> tuple[Participant, Credentials]:
    who = room.participant(delegation)
    return who, room.door.get(Credentials, who.code) or Credentials(delegation=who.code)


def _find(room: Room, before: Credentials, finding: Finding, note: str | None) -> None:
    """Note a finding, which may end an exclusion."""
    _keep(room, before, before.but(finding=finding, finding_note=note, examined_at=room.at))
    last = last_decision(room.door, before.delegation)
    if last is None or last.decided_at is None or not participation.is_excluded(last):
        return
    if participation.puts_right(last.decided_at, finding, before.received_at):
        room.door.put(last, last.but(put_right_at=room.at))


def _keep(room: Room, before: Credentials, after: Credentials) -> None:
    if room.door.get(Credentials, before.delegation) is None:
        room.door.add(after)
    else:
        room.door.put(before, after)


def _by_id(row: Challenge | CredentialsReport | Reservation) -> int:
    return row.id
