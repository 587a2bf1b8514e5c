"""The tables that go out: for each the columns that the contract names, and its rows as the conference stands."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from chairconsole.acts import forecasting
from chairconsole.acts.actions import actions_of
from chairconsole.acts.credentials import challenges_to
from chairconsole.acts.participation import admission, is_excluded, objections_to
from chairconsole.acts.standing import basis
from chairconsole.ledger.presence import last_decision
from chairconsole.ledger.room import Room
from chairconsole.records.facts.credentials import Challenge, Credentials
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.floor import ClockMark, Statement
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.meetings import Announcement
from chairconsole.records.facts.officers import Officer
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.reference import Deadline
from chairconsole.records.journal import JournalLine
from chairconsole.rules.agenda import standing
from chairconsole.rules.moment import stamp
from chairconsole.rules.participation import Admission
from chairconsole.rules.phase import used_s
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.speakers import limit_s
from chairconsole.rules.terms import WITH_THE_FLOOR, Status

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Table:
    """A table's columns, in order, and its rows."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    @classmethod
    def of(cls, columns: str | Iterable[str], rows: Iterable[Sequence[object]]) -> Self:
        """Make a table of columns, by their names or these with spaces between, and of rows with a value for each."""
        names = tuple(columns.split() if isinstance(columns, str) else columns)
        return cls(names, tuple(dict(zip(names, row, strict=True)) for row in rows))


def agenda(room: Room) -> Table:
    """Tell the agenda, in its own order."""
    items = room.agenda()
    parts = {i.number: [part.state for part in items if part.parent == i.number] for i in items}
    rows = [
        (i.number, i.parent, i.title.get("en"), i.title.get("zh"), standing(i.state, parts[i.number]).value)
        for i in items
    ]
    return Table.of("number parent title_en title_zh state", rows)


def conference(room: Room) -> Table:
    """Tell the conference, in one row; its name in English."""
    c = room.conference
    row = (
        *(c.code, c.name["en"], c.session_number, c.place),
        *(c.starts and c.starts.isoformat(), c.ends and c.ends.isoformat(), c.time_zone),
        *("provisional" if c.agenda_adopted_at is None else "adopted", time_of(c.opened_at), time_of(c.closed_at)),
        c.presiding,
    )
    return Table.of("code name session place starts ends time_zone agenda opened_at closed_at presiding", [row])


def deadlines(room: Room) -> Table:
    """Tell the dates that bind, in the order of time, those of which no hour is known last."""
    rows = [
        (d.what, time_of(d.at), d.text, d.source, d.item, None if d.at is None else d.at <= room.at)
        for d in sorted(room.door.all(Deadline), key=_by_hour)
    ]
    return Table.of("what at text source item past", rows)


def participants(room: Room) -> Table:
    """Tell who takes part, by code; names in English."""
    everybody = sorted(room.door.all(Participant), key=_by_code)
    rows = [
        (
            p.code,
            p.category.value,
            p.name["en"],
            p.regional_group,
            admission(room, p, excluded=excluded) is Admission.ADMITTED,
            p.category.way_in.value,
            time_of(p.notified_at),
            time_of(p.applied_at),
            " ".join(each.objector for each in objections_to(room, p)),
            excluded,
            p.present and not excluded,
        )
        for p, excluded in ((each, is_excluded(room, each)) for each in everybody)
    ]
    return Table.of(
        "code category name regional_group admitted way_in notified_at applied_at objections excluded present", rows
    )


def credentials(room: Room) -> Table:
    """Tell of each delegation of whose credentials anything is known what form they have and what was found."""
    held = {each.delegation: each for each in room.door.all(Credentials)}
    rows = []
    for code in sorted(held.keys() | {each.delegation for each in room.door.all(Challenge)}):
        known, standing = held.get(code) or Credentials(delegation=code), challenges_to(room, code)
        decided = last_decision(room.door, code)
        rows.append(
            (
                code,
                known.form and known.form.value,
                time_of(known.received_at),
                known.finding and known.finding.value,
                bool(standing),
                known.issued_by,
                time_of(known.examined_at),
                known.finding_note,
                " ".join(each.challenger for each in standing),
                None if decided is None else ("admitted" if decided.admitted else "not_admitted"),
            )
        )
    return Table.of(
        "delegation form received_at finding challenged issued_by examined_at note challengers decision", rows
    )


def officers(room: Room) -> Table:
    """Tell who holds or held an office, in the order in which they came to it."""
    rows = [
        (o.office.value, o.delegation, o.group, o.name, time_of(o.since), time_of(o.until), o.elected_by.value)
        for o in sorted(room.door.all(Officer), key=_by_id)
    ]
    return Table.of("office delegation group name since until elected_by", rows)


def decisions(room: Room) -> Table:
    """Tell what was decided, in the order in which it was."""
    taken = sorted(room.door.all(Decision), key=_by_id)
    rows = [
        (
            time_of(d.at),
            d.item,
            d.text,
            d.presided_by,
            d.present,
            d.kind and d.kind.value,
            d.number,
            d.symbol,
            d.how and d.how.value,
            d.needed,
            d.quorum,
        )
        for d in taken
    ]
    return Table.of("at item text presided_by present kind number symbol how needed quorum", rows)


def actions(room: Room) -> Table:
    """Tell what was expected of the Conference under each item, in the order of the agenda; words in English."""
    expected = [action for item in room.agenda() for action in actions_of(room, item.number)]
    rows = [
        (a.item, a.order, a.words["en"], a.document, a.reporter, a.outcome, time_of(a.settled_at)) for a in expected
    ]
    return Table.of("item order words document from outcome settled_at", rows)


def announcements(room: Room) -> Table:
    """Tell what was to be read out, and when it was."""
    made = sorted(room.door.all(Announcement), key=_by_id)
    rows = [(a.number, time_of(a.made_at), a.text, a.asked_by, time_of(a.read_at)) for a in made]
    return Table.of("number at text for read_at", rows)


def journal(lines: Iterable[JournalLine]) -> Table:
    """Tell what was done, each act with its sentence; the script form, which can be performed, is another."""
    rows = [(n.number, time_of(n.at), n.by.value, n.act, n.sentence, n.args, " ".join(n.remarks)) for n in lines]
    return Table.of("number at by act sentence args told", rows)


def speakers(room: Room, code: str | None = None) -> Table:
    """Tell a speakers list: those waiting in order, then who has the floor, then the rest by when they left.

    Raises:
        Refusal: there is no list of this code; or none was named, no item's is in hand, and there is not just one.
    """
    listed = listed_as(room, code)
    clock = _clock(room)
    rows = [
        (
            position,
            entry.delegation,
            entry.name,
            entry.title,
            entry.level.value,
            entry.status.value,
            time_of(entry.received_at),
            time_of(entry.precedence_at),
            *clock(entry, listed),
            basis(room, entry, listed),
        )
        for position, entry in in_list_order(room, listed)
    ]
    return Table.of(
        "position delegation name title level status received_at precedence_at limit_s used_s basis",
        rows,
    )


def forecast(room: Room, code: str | None = None) -> Table:
    """Tell when each who waits in a list is expected to speak; no times where no meeting is left for it.

    Raises:
        Refusal: as for `speakers`.
    """
    listed = listed_as(room, code)
    expected = forecasting.forecast(room, listed).expected
    rows = [
        (position, entry.delegation, time_of(at.start), time_of(at.end), at.meeting, at.reached)
        for position, ((entry, _), at) in enumerate(zip(room.in_order(listed), expected, strict=True), 1)
    ]
    return Table.of("position delegation expected_start expected_end meeting reached", rows)


def in_list_order(room: Room, listed: SpeakersList) -> list[tuple[int | None, Entry]]:
    """Return a list's entries in the order in which they are told, those waiting with their position, from 1."""
    waiting = [(position, entry) for position, (entry, _) in enumerate(room.in_order(listed), 1)]
    rest = [entry for entry in room.door.find(Entry, list=listed.code) if entry.status is not Status.WAITING]
    return [*waiting, *((None, entry) for entry in sorted(rest, key=_behind_those_waiting))]


def listed_as(room: Room, code: str | None) -> SpeakersList:
    """Return the list of this code, or where none is named that of the item in hand, or the only one.

    Raises:
        Refusal: there is none, or it is not clear which is meant.
    """
    if code is not None:
        return room.list(code)
    listed = room.list_in_hand()
    if listed is None:
        codes = ", ".join(sorted(each.code for each in room.door.all(SpeakersList)))
        if not codes:
            raise Refusal(sentence("The conference has no speakers list."))
        raise Refusal(sentence("Say which speakers list: {lists}.", lists=codes))
    return listed


def time_of(at: datetime | None) -> str | None:
    """Return a moment as columns have it."""
    return None if at is None else stamp(at)


def _clock(room: Room) -> Callable[[Entry, SpeakersList], tuple[int, int]]:
    """Return a function that gives an entry's limit and the time it used, both in seconds."""
    statements = {statement.entry: statement for statement in sorted(room.door.all(Statement), key=_by_id)}
    marks: dict[int, list[ClockMark]] = {}
    for mark in sorted(room.door.all(ClockMark), key=_by_id):
        marks.setdefault(mark.statement, []).append(mark)

    def clock(entry: Entry, listed: SpeakersList) -> tuple[int, int]:
        statement = statements.get(entry.id)
        # One who was called and passed over has not spoken, and has no limit but that of the next call.
        if statement is None or statement.state is Status.PASSED_OVER:
            return limit_s(entry, listed, room.participant(entry.delegation).category), 0
        return statement.limit_s, used_s(statement, marks.get(statement.id, ()), room.at)

    return clock


def _behind_those_waiting(entry: Entry) -> tuple[bool, datetime, int]:
    left = entry.received_at if entry.status is Status.VOID else entry.left_at
    return entry.status not in WITH_THE_FLOOR | {Status.SET_ASIDE}, left or entry.received_at, entry.sequence


def _by_hour(deadline: Deadline) -> tuple[bool, str, int]:
    return deadline.at is None, time_of(deadline.at) or "", deadline.id


def _by_code(participant: Participant) -> str:
    return participant.code


def _by_id(row: Statement | ClockMark | Decision | Officer | Announcement | Deadline) -> int:
    return row.id
