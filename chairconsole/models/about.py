"""What is known of the conference itself: its document, its place and time, its history, and all that is doubtful."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from chairconsole.ledger.room import Room
from chairconsole.models.desk import DeadlineRow, NoteRow
from chairconsole.models.reading import Reading, in_language
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.records.facts.reference import PastSession
from chairconsole.rules.terms import Category, MeetingState, Track


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session of the Conference: where and when, what fixed it, who presided, as far as the document says."""

    number: int
    place: str | None
    country: str
    starts: date | None
    ends: date | None
    basis: str
    presided_by: str | None
    note: str | None
    is_this: bool


@dataclass(frozen=True, slots=True)
class Unchecked:
    """Something that nobody has checked of some who take part: what it is, and of whom, by their names."""

    what: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class About:
    """The conference: `languages` are those in which all items of the agenda have a title, `meetings` are planned.

    `titles` are the items whose title is not certain, `inferred` the rows of the programme whose item is.
    """

    name: str
    session: int | None
    document: str | None
    document_date: date | None
    place: str | None
    host: str | None
    starts: date | None
    ends: date | None
    zone: str
    zone_assumed: bool
    languages: tuple[str, ...]
    meetings: int
    parallel: int
    interpreted_meetings: int | None
    parallel_capacity: int | None
    capacity_inferred: bool
    parties: int
    sessions: tuple[SessionRow, ...]
    deadlines: tuple[DeadlineRow, ...]
    titles: tuple[str, ...]
    inferred: tuple[str, ...]
    notes: tuple[NoteRow, ...]
    unchecked: tuple[Unchecked, ...]

    @property
    def doubts(self) -> int:
        """Return how many things are doubtful or assumed, each delegation counted for each thing."""
        assumed = (*self.titles, *self.inferred, *self.deadlines, *self.notes)
        return (
            len(assumed)
            + int(self.zone_assumed)
            + int(self.capacity_inferred)
            + sum(len(each.names) for each in self.unchecked)
        )


def about(reading: Reading) -> About:
    """Return what is known of the conference, in the language of the window."""
    room, language = reading.session.room(), reading.language
    conference = room.conference
    meetings = [each for each in room.door.all(Meeting) if each.state is not MeetingState.CANCELLED]
    plenary = [each for each in meetings if each.track is Track.PLENARY]
    items = room.agenda()
    return About(
        name=in_language(conference.name, language),
        session=conference.session_number,
        document=conference.document,
        document_date=conference.document_date,
        place=conference.place,
        host=reading.name(conference.host) if conference.host else None,
        starts=conference.starts,
        ends=conference.ends,
        zone=conference.time_zone,
        zone_assumed=conference.time_zone_assumed,
        languages=_languages(items),
        meetings=len(plenary),
        parallel=len(meetings) - len(plenary),
        interpreted_meetings=conference.interpreted_meetings,
        parallel_capacity=conference.parallel_capacity,
        capacity_inferred=conference.capacity_inferred,
        parties=len(room.door.find(Participant, category=Category.PARTY)),
        sessions=_sessions(reading, room),
        deadlines=tuple(each for each in reading.deadlines() if not each.certain),
        titles=tuple(item.number for item in items if not item.title_certain),
        inferred=_inferred(room, language),
        notes=reading.notes(),
        unchecked=_unchecked(reading, room),
    )


def _languages(items: Sequence[AgendaItem]) -> tuple[str, ...]:
    """Return the languages in which every item has a title."""
    known = [set(item.title) for item in items]
    return tuple(sorted(set.intersection(*known))) if known else ()


def _sessions(reading: Reading, room: Room) -> tuple[SessionRow, ...]:
    number = room.conference.session_number
    return tuple(
        SessionRow(
            each.number,
            each.place,
            reading.known_as(each.country),
            each.starts,
            each.ends,
            each.basis,
            reading.known_as(each.presided_by) if each.presided_by else None,
            each.note,
            each.number == number,
        )
        for each in sorted(room.door.all(PastSession), key=_by_number)
    )


def _inferred(room: Room, language: str) -> tuple[str, ...]:
    rows = [row for row in room.door.all(ProgrammeEntry) if row.link_inferred]
    return tuple(dict.fromkeys(in_language(row.title, language) for row in rows))


def _unchecked(reading: Reading, room: Room) -> tuple[Unchecked, ...]:
    """Return what is uncertain of participants, what is so of most of them first."""
    names: dict[str, list[str]] = {}
    for who in room.door.all(Participant):
        for what in who.uncertain:
            names.setdefault(what, []).append(reading.name(who.code))
    found = [Unchecked(what, tuple(sorted(of))) for what, of in names.items()]
    return tuple(sorted(found, key=lambda each: (-len(each.names), each.what)))


def _by_position(item: AgendaItem) -> int:
    return item.position


def _by_number(session: PastSession) -> int:
    return session.number
