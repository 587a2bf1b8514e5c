"""A speakers list as paper: what stands on it, in one of the six languages, in the form of a special message.

The form is ours; what a special message of this kind tells is what the annotations to item 1(f) rule.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from chairconsole.exchange.columns import Table, listed_as
from chairconsole.exchange.composition import Composition, Part
from chairconsole.exchange.languages import Words, words
from chairconsole.ledger.room import Room
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.session import Conference, Rehearsal
from chairconsole.rules.programme import in_order
from chairconsole.rules.speakers import Class, heading, is_closed, limit_s
from chairconsole.rules.terms import LIVE, WITH_THE_FLOOR, Cabinet, Level, Precedence, Status

MARK = "*"
"""Stands behind the level of a minister whose cabinet rank was not yet found."""

COLUMNS = ("position", "heading", "delegation", "level", "speaker", "office", "minutes")
"""What a table of the list has for each delegation; limits, where they are special, in minutes."""


@dataclass(frozen=True, slots=True)
class Line:
    """One delegation: `by` whose representative speaks for a group; a limit in seconds only where it is special."""

    number: int | None
    delegation: str
    by: str | None
    level: str
    unconfirmed: bool
    speaker: str
    office: str
    limit_s: int | None


@dataclass(frozen=True, slots=True)
class Section:
    """Those who stand under one heading, and what is to be told of them all."""

    title: str
    told: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """All that stands on the paper, from its head to its notes, and the words for the rest."""

    words: Words
    conference: str
    occasion: str
    kind: str
    title: str
    subject: str
    as_of: str
    sections: tuple[Section, ...]
    footnote: str | None
    rules: tuple[str, ...]

    @property
    def head(self) -> tuple[str, ...]:
        """Return the lines that stand above the list."""
        return self.conference, self.occasion, self.kind, self.title, self.subject, self.as_of

    @property
    def notes(self) -> tuple[str, ...]:
        """Return the lines that stand below the list, the note on unconfirmed cabinet rank first."""
        return (*([f"{MARK} {self.footnote}"] if self.footnote else []), *self.rules)

    @property
    def table(self) -> Table:
        """Return its lines as a table, each with its heading, in the paper's language."""
        rows = [
            (line.number, part.title, *_cells(line), line.limit_s and line.limit_s / 60)
            for part in self.sections
            for line in part.lines
        ]
        return Table.of((self.words.columns[column] for column in COLUMNS), rows)


def of_list(room: Room, language: str, code: str | None) -> Paper:
    """Compose the paper of the list of a code, or of the one that is meant without any.

    Raises:
        Refusal: there is no speakers list of this code, or none is named and it is not clear which is meant.
    """
    return speakers_paper(room, listed_as(room, code), language)


def speakers_paper(room: Room, listed: SpeakersList, language: str) -> Paper:
    """Compose the paper of a list as it stands: preliminary until the first meeting is called to order."""
    told = words(language)
    conference, item = room.conference, room.item(listed.item)
    preliminary = all(meeting.called_at is None for meeting in in_order(room.door.all(Meeting)))
    sections = tuple(_sections(room, listed, told))
    subject = told.item.format(number=told.isolated(item.number), title=told.name(item.title))
    return Paper(
        words=told,
        conference=told.name(conference.name),
        occasion=told.comma.join(occasion(conference, told)),
        kind=" · ".join([told.special_message] + [told.rehearsal] * bool(room.door.all(Rehearsal))),
        title=told.preliminary_list if preliminary else told.list,
        subject=subject if listed.code == listed.item else f"{subject} ({told.reply})",
        as_of=told.as_of.format(moment=told.hour(room.at, room.zone)),
        sections=sections,
        footnote=told.cabinet if any(line.unconfirmed for part in sections for line in part.lines) else None,
        rules=tuple(_notes(room, listed, told)),
    )


def _cells(line: Line) -> tuple[str, str, str, str]:
    delegation = f"{line.delegation} ({line.by})" if line.by else line.delegation
    return delegation, f"{line.level}{' ' + MARK if line.unconfirmed else ''}", line.speaker, line.office


def occasion(conference: Conference, told: Words) -> Iterator[str]:
    """Give which session it is, where, and on which days, as far as that is known."""
    if conference.session_number is not None:
        yield told.session_name(conference.session_number)
    if conference.place is not None:
        yield told.term(conference.place)
    if conference.starts is not None:
        yield told.days_from(conference.starts, conference.ends or conference.starts)


def composed(
    room: Room, told: Words, title: str, item: AgendaItem | None, as_of: datetime, parts: tuple[Part, ...]
) -> Composition:
    """Compose a paper in parts, under an agenda item or none, with what stands above all papers."""
    conference = room.conference
    subject = "" if item is None else told.item.format(number=told.isolated(item.number), title=told.name(item.title))
    return Composition(
        words=told,
        conference=told.name(conference.name),
        occasion=told.comma.join(occasion(conference, told)),
        kind=told.rehearsal if room.door.all(Rehearsal) else "",
        title=title,
        subject=subject,
        as_of=told.as_of.format(moment=told.hour(as_of, room.zone)),
        parts=parts,
    )


def named(room: Room, code: str, told: Words) -> str:
    """Return how a delegation is called in the language of a paper; what is no code stands as it is."""
    known = room.known(code)
    return told.isolated(code if known is None else told.name(known.name))


def _sections(room: Room, listed: SpeakersList, told: Words) -> Iterator[Section]:
    entries = room.door.find(Entry, list=listed.code)
    holding = [entry for entry in entries if entry.status in WITH_THE_FLOOR | {Status.SET_ASIDE}]
    yield from _section(room, listed, told, "floor", holding)
    yield from _waiting(room, listed, told)
    left = sorted(entries, key=_by_time_left)
    for status in (Status.PASSED_OVER, Status.SPOKEN):
        yield from _section(room, listed, told, status.value, (e for e in left if e.status is status))
    yield from _section(room, listed, told, "in_writing", (e for e in left if e.in_writing))
    made_again = {e.delegation for e in entries if e.status in LIVE | {Status.SPOKEN} or e.in_writing}
    void = (e for e in left if e.status is Status.VOID and e.delegation not in made_again)
    yield from _section(room, listed, told, "void", void)


def _waiting(room: Room, listed: SpeakersList, told: Words) -> Iterator[Section]:
    numbered = enumerate(room.in_order(listed), 1)
    for under, group in groupby(numbered, key=lambda one: heading(one[1][1], listed.precedence)):
        lines = tuple(_line(room, listed, told, entry, number) for number, (entry, _) in group)
        yield Section(_title(*under, listed, told), "", lines)


def _section(
    room: Room, listed: SpeakersList, told: Words, heading: str, entries: Iterable[Entry]
) -> Iterator[Section]:
    lines = tuple(_line(room, listed, told, entry, None) for entry in entries)
    if lines:
        yield Section(told.headings[heading], told.told.get(heading, ""), lines)


def _title(standing: Class, rung: int, listed: SpeakersList, told: Words) -> str:
    """Name a heading as the window does: the class where it is not that of States, then the rung."""
    parts = [] if standing is Class.STATES else [told.classes[standing.name.lower()]]
    if (standing is not Class.RECALLED and listed.precedence is not Precedence.NONE) or not parts:
        parts.append(told.rungs[listed.precedence][rung])
    return " · ".join(parts)


def _line(room: Room, listed: SpeakersList, told: Words, entry: Entry, number: int | None) -> Line:
    who = room.participant(entry.delegation)
    by = room.participant(entry.on_behalf_of) if entry.on_behalf_of else None
    limit = limit_s(entry, listed, who.category)
    unconfirmed = entry.level is Level.MINISTER and entry.cabinet is Cabinet.UNCONFIRMED
    return Line(
        number=number,
        delegation=told.name(who.name),
        by=told.name(by.name) if by else None,
        level=told.level(entry.level, entry.gender),
        unconfirmed=unconfirmed and entry.status in LIVE and listed.precedence is not Precedence.NONE,
        speaker=" ".join(word for word in (entry.honorific, entry.name) if word and entry.name),
        office=entry.title or "",
        limit_s=limit if limit != listed.limit_s and entry.status in LIVE else None,
    )


def _notes(room: Room, listed: SpeakersList, told: Words) -> Iterator[str]:
    notes = told.notes
    # deadline and declaration are each a thing of its own, as on the screen
    if listed.closes is not None and (listed.closed_at is None or listed.closes <= listed.closed_at):
        yield _dated(notes["passed" if is_closed(listed, room.at) else "closes"], listed.closes, room, told)
    if listed.closed_at is not None:
        yield _dated(notes["closed"], listed.closed_at, room, told)
    yield notes[f"order_{listed.precedence}"]
    limits = {"limit": minutes(listed.limit_s), "group": minutes(listed.limit_group_s)}
    yield notes["limit" if listed.limit_s == listed.limit_group_s else "limits"].format_map(limits)
    if listed.precedence is not Precedence.NONE:
        yield notes["replacement"]
    yield notes["exchange"]
    if listed.ends_by is not None:
        yield _dated(notes["ends"], listed.ends_by, room, told)


def _dated(note: str, at: datetime, room: Room, told: Words) -> str:
    return note.format(moment=told.hour(at, room.zone))


def minutes(seconds: int) -> str:
    """Write a limit in minutes: `4`, or `5:30`."""
    whole, rest = divmod(seconds, 60)
    return f"{whole}:{rest:02}" if rest else str(whole)


def _by_time_left(entry: Entry) -> tuple[datetime, int]:
    return entry.left_at or entry.received_at, entry.sequence
