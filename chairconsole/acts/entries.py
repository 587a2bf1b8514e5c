"""Who stands in a list: inscribing, correcting, replacing a speaker, cabinet rank (item 1(f), (a) to (c))."""

from datetime import datetime
from typing import TypedDict, Unpack

from chairconsole.acts.standing import (
    ON_ITS_OWN,
    basis,
    changes_rung,
    entry_told_of,
    lapse,
    leave,
    place_told,
)
from chairconsole.ledger.arguments import Seconds
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room, called, is_secretariat
from chairconsole.ledger.wording import of_argument
from chairconsole.records.fact import Moment
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.participation import Participant
from chairconsole.rules import speakers
from chairconsole.rules.refusal import Refusal, list_rule, probable_rule
from chairconsole.rules.sentence import Sentence, counted, in_a_row, in_sentence, sentence
from chairconsole.rules.terms import LEVEL_WORDS, Cabinet, Level, Status


class Request(TypedDict, total=False):
    """What a request to speak may say beside who asks."""

    name: str | None
    level: Level
    title: str | None
    honorific: str | None
    gender: str | None
    on_behalf_of: str | None
    language: str | None
    received_at: Moment
    reference: str | None
    limit_s: Seconds | None


_TIME_RECEIVED = sentence("The time a request was received")


@act(words=sentence("inscribe a delegation with its speaker"), about=(About.VOID,), place=10)
def inscribe(room: Room, list: str, delegation: str, **request: Unpack[Request]) -> Outcome:
    """Inscribe a delegation in a list; before the opening void, after the closing refused (list rules 1 and 9)."""
    listed = room.list(list)
    who = to_inscribe(room, listed, delegation)
    received_at = room.not_later(request.get("received_at"), _TIME_RECEIVED)
    told = {name: value for name, value in request.items() if name != "received_at"}
    entry = enter(room, listed, who, received_at, **told | {"on_behalf_of": _on_behalf(room, request)})
    resolved = {"delegation": who.code}
    if entry.status is Status.VOID:
        why = in_sentence(basis(room, entry, listed))
        kept = sentence("Request of {name} for {list} kept as void: {why}", name=called(who), list=list, why=why)
        return Outcome(kept, resolved)
    place = place_told(room, entry, listed)
    return Outcome(sentence("{name} inscribed for {list}, {place}", name=called(who), list=list, place=place), resolved)


@act(words=sentence("correct an entry of the list"), about=(About.WAITING, About.PASSED_OVER, About.VOID), place=60)
def correct_entry(room: Room, list: str, delegation: str, reason: str, **request: Unpack[Request]) -> Outcome:
    """Put right a clerical error in an entry; its place becomes what it would have been."""
    listed, who = room.list(list), room.participant(delegation)
    entry = entry_told_of(room, listed, who)
    if not request:
        raise Refusal(sentence("Say what is to be corrected."))
    if not reason:
        raise Refusal(sentence("Say why it is corrected."))
    changed: dict[str, object] = {**request}
    if "on_behalf_of" in request:
        changed["on_behalf_of"] = _on_behalf(room, request)
    corrected = room.door.put(entry, entry.but(**changed))
    if corrected.level is not entry.level:
        lapse(room, corrected)
        _time_as_if_replaced_by(room, listed, entry, corrected.level)
    if "received_at" in request:
        room.not_later(request["received_at"], _TIME_RECEIVED)
        _received_otherwise(room, listed, entry, request["received_at"])
    corrected = entry_told_of(room, listed, who)
    told = sentence(
        "Entry of {name} in {list} corrected ({what}): {reason}",
        name=called(who),
        list=list,
        what=in_a_row(of_argument("correct_entry", name) for name in request),
        reason=reason,
    )
    return Outcome(_with_place(told, room, corrected, listed), {"delegation": who.code})


@act(words=sentence("replace the speaker"), about=(About.WAITING, About.PASSED_OVER), place=30)
def replace_speaker(
    room: Room,
    list: str,
    delegation: str,
    name: str,
    level: Level,
    title: str | None = None,
    honorific: str | None = None,
    gender: str | None = None,
    notified_at: Moment | None = None,
) -> Outcome:
    """Replace the speaker of one who waits or was passed over; another rung costs the time (list rule 4)."""
    listed, who = room.list(list), room.participant(delegation)
    entry = room.standing_entry(listed, who)
    if entry.status not in (Status.WAITING, Status.PASSED_OVER):
        why = sentence("{name} has the floor; its speaker can no longer be replaced.", name=called(who))
        raise Refusal(why, list_rule(4))
    if not name:
        raise Refusal(sentence("Say who is to speak instead."), list_rule(4))
    notified = room.not_later(notified_at, sentence("The time a replacement was notified"))
    stays = speakers.keeps_rung(entry.level, entry.cabinet, level, listed.precedence)
    before = {
        "before_level": entry.level,
        "before_cabinet": entry.cabinet,
        "before_ladder": listed.precedence,
        "before_precedence_at": entry.precedence_at,
        "before_sequence": entry.sequence,
    }
    person = {"name": name, "level": level, "title": title, "honorific": honorific, "gender": gender}
    unconfirmed = {"cabinet": Cabinet.UNCONFIRMED, "cabinet_at": None, "cabinet_evidence": None}
    precedence = entry.precedence_at if stays else notified
    replaced = entry.but(
        **person, **unconfirmed, **before, **ON_ITS_OWN, replaced_at=notified, precedence_at=precedence
    )
    lapse(room, room.door.put(entry, replaced))
    kept = sentence("the place is kept")
    if not stays:
        kept = sentence("another rung, so the time of precedence is that of the notice")
    told = sentence(
        "{name} in {list}: {speaker} ({level}) speaks instead, {kept}",
        name=called(who),
        list=list,
        speaker=name,
        level=LEVEL_WORDS[level],
        kept=kept,
    )
    return Outcome(_with_place(told, room, replaced, listed), {"delegation": who.code})


@act(words=sentence("find cabinet rank"), about=(About.WAITING, About.PASSED_OVER), place=20)
def confirm_cabinet(room: Room, list: str, delegation: str, evidence: str, member: bool = True) -> Outcome:
    """Find, on evidence, whether a minister is a member of the cabinet; the last finding holds (list rule 3)."""
    listed, who = room.list(list), room.participant(delegation)
    entry = room.standing_entry(listed, who)
    if entry.level is not Level.MINISTER:
        level = LEVEL_WORDS[entry.level]
        why = sentence(
            "{name} speaks as {level}: cabinet rank is a question for a minister.", name=called(who), level=level
        )
        raise Refusal(why, list_rule(3))
    if not evidence:
        raise Refusal(sentence("Say on what evidence cabinet rank is found."), list_rule(3))
    cabinet = Cabinet.MEMBER if member else Cabinet.NOT_MEMBER
    found = room.door.put(entry, entry.but(cabinet=cabinet, cabinet_at=room.at, cabinet_evidence=evidence))
    if changes_rung(entry, found, listed):
        lapse(room, found)
    given = {"name": called(who), "evidence": evidence}
    if member:
        told = sentence("Found that the minister of {name} is a member of the cabinet ({evidence})", **given)
    else:
        told = sentence("Found that the minister of {name} is no member of the cabinet ({evidence})", **given)
    return Outcome(_with_place(told, room, found, listed), {"delegation": who.code})


def to_inscribe(room: Room, listed: SpeakersList, delegation: str) -> Participant:
    """Return the delegation that is to be entered in a list.

    Raises:
        Refusal: it is not known, is the secretariat, stands there already, or has spoken as often as it may.
    """
    if is_secretariat(delegation):
        raise Refusal(sentence("The secretariat speaks outside every list: give it the floor."), probable_rule(43))
    who = room.participant(delegation)
    if room.live_entry(listed, who) is not None:
        why = sentence("{name} already stands in the list for {list}.", name=called(who), list=listed.code)
        raise Refusal(why, list_rule(9))
    if listed.rounds is not None and _times_spoken(room, listed, who) >= listed.rounds:
        why = counted(
            "{name} has spoken %n times in the list for {list}, as often as is allowed.",
            "",
            listed.rounds,
            one="{name} has spoken once in the list for {list}, as often as is allowed.",
            name=called(who),
            list=listed.code,
        )
        raise Refusal(why)
    return who


def enter(room: Room, listed: SpeakersList, who: Participant, received_at: datetime, **told: object) -> Entry:
    """Add an entry, which waits or is void by when its request was received (list rule 1).

    Raises:
        Refusal: it was received after the list had closed.
    """
    id = room.door.new_id()
    status = speakers.receive(listed, received_at, room.zone, room.at)
    known = {
        "id": id,
        "list": listed.code,
        "delegation": who.code,
        "precedence_at": received_at,
        "sequence": id,
        "status": status,
        "round": _times_spoken(room, listed, who) + 1 if listed.rounds is not None else 1,
        "left_at": room.at if status is Status.VOID else None,
    }
    return room.door.add(Entry.model_validate({**told, **known, "received_at": received_at}))


def _with_place(told: Sentence, room: Room, entry: Entry, listed: SpeakersList) -> Sentence:
    """Tell also the place, of one who waits."""
    if entry.status is not Status.WAITING:
        return told
    return sentence("{told}; {place}", told=told, place=place_told(room, entry, listed))


def _times_spoken(room: Room, listed: SpeakersList, who: Participant) -> int:
    return len(room.door.find(Entry, list=listed.code, delegation=who.code, status=Status.SPOKEN))


def _on_behalf(room: Room, request: Request) -> str | None:
    code = request.get("on_behalf_of")
    return None if code is None else room.participant(code).code


def _received_otherwise(room: Room, listed: SpeakersList, entry: Entry, received_at: datetime) -> None:
    """Let follow what follows where a request was received at another time: precedence, and whether it is void.

    The time of precedence that came of this request may since have been exchanged: an entry's first order of entry
    is its own number, and goes with the time.
    """
    for each in room.door.find(Entry, list=listed.code):
        changed: dict[str, object] = {}
        if each.sequence == entry.id and each.precedence_at == entry.received_at:
            changed["precedence_at"] = received_at
        if each.before_sequence == entry.id and each.before_precedence_at == entry.received_at:
            changed["before_precedence_at"] = received_at
        if changed:
            room.door.put(each, each.but(**changed))
    if entry.status not in (Status.WAITING, Status.PASSED_OVER, Status.VOID):
        return
    corrected = room.door.get(Entry, entry.id)
    assert corrected is not None, "an entry is never dropped by a correction"
    status = speakers.receive(listed, received_at, room.zone)
    if status is Status.VOID:
        leave(room, corrected, status)
    elif entry.status is Status.VOID:
        room.door.put(corrected, corrected.but(status=status, left_at=None))


def _time_as_if_replaced_by(room: Room, listed: SpeakersList, entry: Entry, level: Level) -> None:
    """Give the time of precedence that the last replacement would have given a speaker of this level (list rule 4)."""
    before, cabinet, ladder = entry.before_level, entry.before_cabinet, entry.before_ladder
    if before is None or cabinet is None or ladder is None:
        return
    times = {True: entry.before_precedence_at, False: entry.replaced_at}
    given, due = (times[speakers.keeps_rung(before, cabinet, each, ladder)] for each in (entry.level, level))
    for each in room.door.find(Entry, list=listed.code, sequence=entry.before_sequence, precedence_at=given):
        room.door.put(each, each.but(precedence_at=due))
