"""Founding a conference from a sample or from data, what is told of it, and that its file was brought up to date."""

from collections.abc import Iterator
from datetime import date
from typing import Any, TypedDict, Unpack

from pydantic import ValidationError

from chairconsole.acts.programme import budget
from chairconsole.ledger.arguments import Resources, SchemaVersion, Titles
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room
from chairconsole.ledger.samples import sample_data
from chairconsole.ledger.wording import of_argument
from chairconsole.records.fact import Fact
from chairconsole.records.facts.actions import ExpectedAction
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.documents import Document
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.officers import Post
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.records.facts.reference import Deadline, Note, PastSession, Rule
from chairconsole.records.facts.script import Formula
from chairconsole.records.facts.session import Conference
from chairconsole.records.memory import key_of
from chairconsole.rules.programme import is_outside
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import Named, Sentence, counted, in_a_row, sentence
from chairconsole.rules.terms import MeetingState

_PARTS: dict[str, type[Fact]] = {
    "agenda": AgendaItem,
    "meetings": Meeting,
    "programme": ProgrammeEntry,
    "documents": Document,
    "participants": Participant,
    "lists": SpeakersList,
    "deadlines": Deadline,
    "rules": Rule,
    "notes": Note,
    "past_sessions": PastSession,
    "posts": Post,
    "formulae": Formula,
    "actions": ExpectedAction,
}
"""The parts of a conference's data, and what each is a list of."""


@act(words=sentence("found a conference"), is_final=True, is_offered=False)
def found_conference(room: Room, sample: str | None = None, data: dict[str, Any] | None = None) -> Outcome:
    """Found the conference of a file, from a sample or from data; its first act, never taken back."""
    if room.door.all(Conference):
        raise Refusal(sentence("The file holds a conference already."))
    if (sample is None) == (data is None):
        raise Refusal(sentence("{act} needs either a sample or the conference's data.", act="found_conference"))
    given = data if data is not None else sample_data(str(sample))
    try:
        conference = room.door.add(Conference.model_validate(given["conference"]))
        for part in given.keys() - {"conference"}:
            if part not in _PARTS:
                raise ValueError(sentence("“{part}” is no part of them", part=part))
        for part, kind in _PARTS.items():
            for row in given.get(part, ()):
                _add(room, kind, row)
    except (KeyError, TypeError, ValueError) as error:
        raise Refusal(sentence("These are not the data of a conference: {why}.", why=_told(error))) from None
    return Outcome(sentence("{name} founded", name=Named(conference.name)))


class OfConference(TypedDict, total=False):
    """What can be told of the conference: what an empty file begins with."""

    name: Titles
    place: str | None
    time_zone: str
    starts: date | None
    ends: date | None
    interpreted_meetings: Resources | None
    parallel_capacity: Resources | None
    host: str | None
    document: str | None


@act(words=sentence("change what is told of the conference"))
def change_conference(room: Room, **told: Unpack[OfConference]) -> Outcome:
    """Change the conference's name, place, days, time zone or resources; with it an empty file begins (practice)."""
    conference = room.conference
    if not told:
        raise Refusal(sentence("Say what is to change about the conference."))
    settled: dict[str, object] = dict(told)
    if "name" in told:
        settled["name"] = {**conference.name, **told["name"]}
    if "time_zone" in told:
        settled["time_zone_assumed"] = False
    if "parallel_capacity" in told:
        settled["capacity_inferred"] = False
    try:
        changed = conference.but(**settled)
    except ValidationError:
        why = sentence("There is no time zone “{text}”; write it like {zone}.", text=told["time_zone"], zone=_ZONE)
        raise Refusal(why) from None
    if changed.starts is not None and changed.ends is not None and changed.ends < changed.starts:
        raise Refusal(sentence("The session would end before it begins."))
    room.door.put(conference, changed)
    known = in_a_row(of_argument("change_conference", name) for name in told)
    return Outcome(sentence("Changed about the conference: {settings}", settings=known), remarks=tuple(_told_of(room)))


Versions = TypedDict("Versions", {"from": SchemaVersion, "to": SchemaVersion})
"""From which version of the schema a file was brought to which."""


@act(words=sentence("bring the file up to date"), is_final=True, is_offered=False)
def migrate(room: Room, **versions: Unpack[Versions]) -> Outcome:
    """Note that the file was brought to a newer schema; what is true stays so, and undo does not cross it."""
    before, after = versions["from"], versions["to"]
    return Outcome(sentence("The file was brought from version {old} of the schema to {new}", old=before, new=after))


_ZONE = "Asia/Dubai"


def _told_of(room: Room) -> Iterator[Sentence]:
    """Tell where the plan goes against what is told of the conference now."""
    conference = room.conference
    if conference.host and room.known(conference.host) is None:
        yield sentence("No delegation is known by “{code}”.", code=conference.host)
    meetings = [each for each in room.door.all(Meeting) if each.state is not MeetingState.CANCELLED]
    outside = sum(is_outside(each, conference.starts, conference.ends, room.zone) for each in meetings)
    if outside:
        yield counted(
            "%n meetings are outside the dates of the session.",
            "",
            outside,
            one="%n meeting is outside the dates of the session.",
        )
    spent = budget(room)
    if spent.is_overspent:
        yield sentence(
            "More meetings are planned than there is interpretation for: {planned} of {resources}.",
            planned=spent.held + spent.running + spent.to_come,
            resources=spent.interpreted_meetings or 0,
        )


def _add(room: Room, kind: type[Fact], row: dict[str, Any]) -> None:
    fields = dict(row)
    if "id" in kind.model_fields and kind.model_fields["id"].annotation is int:
        fields["id"] = room.door.new_id()
    if kind is SpeakersList:
        fields.setdefault("code", fields.get("item"))
    fact = kind.model_validate(fields)
    if room.door.get(kind, key_of(fact)) is not None:
        raise ValueError(sentence("{key} stands twice", key=key_of(fact)))
    room.door.add(fact)


def _told(error: Exception) -> str:
    if isinstance(error, KeyError):
        return sentence("{part} is missing", part=str(error.args[0]))
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False)[0]
        where = " ".join((error.title, *map(str, first["loc"])))
        return f"{where}: {first['msg'].removeprefix('Value error, ')}"
    told = error.args[0] if error.args else ""
    return told if isinstance(told, str) else str(error)
