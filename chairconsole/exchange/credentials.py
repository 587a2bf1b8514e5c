"""The Bureau's report on credentials, and who still owes credentials: as tables, and as papers in six languages.

The report has the form that such reports have; its words are ours. Its numbers and names are those that the report
fixed when it was made; only who objected to whom is looked up beside them, as it stood at that moment.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from chairconsole.acts.credentials import ADOPTED, due_at, reservations_on, standings, the_report
from chairconsole.acts.officers import by_office
from chairconsole.exchange.columns import Table
from chairconsole.exchange.composition import Composition, Grid, Heading, Numbering, Paragraph, Part
from chairconsole.exchange.languages import Words, words
from chairconsole.exchange.papers import composed, named
from chairconsole.ledger.room import Room
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.credentials import BureauMeeting, Challenge, Credentials, CredentialsReport
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.officers import Officer
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.credentials import Owed, is_late, lacking_in, owed
from chairconsole.rules.moment import stamp
from chairconsole.rules.terms import Finding

FORMS = ("formal", "copy", "information", "none")
"""In one of these lists each State party stands."""

FURTHER = ("on_assurance", "not_accepted", "challenged", "excluded")
"""What more is told of some of them."""


def report(room: Room) -> Table:
    """Tell the report as a table: who stands in each of its lists, who objected, and the reservations.

    Raises:
        Refusal: the report was not made yet.
    """
    made = the_report(room)
    objected = _objected(room, made)
    rows: list[tuple[str, str, str, str]] = []
    for status in (*FORMS, *FURTHER):
        for code in made.lists[status]:
            by = objected.get(code, ()) if status == "challenged" else ()
            rows.append((status, code, " ".join(by), ""))
    rows += [("reservation", each.delegation, "", each.text) for each in reservations_on(room, made)]
    return Table.of(("status", "delegation", "challengers", "text"), rows)


def report_paper(room: Room, language: str) -> Composition:
    """Compose the report as a paper.

    Raises:
        Refusal: the report was not made yet.
    """
    made, told = the_report(room), words(language)
    return _paper(room, told, told.credentials["report"], made.as_of, tuple(_Report(room, made, told).parts()))


@dataclass(frozen=True, slots=True)
class Owing:
    """A State party that still owes something: what came so far, and what is still to come."""

    who: Participant
    held: Credentials
    owes: Owed
    late: bool


def owing(room: Room) -> list[Owing]:
    """Return who still owes credentials: those first of whom nothing came, then by what is owed, by English name."""
    due = due_at(room)
    found = []
    for each in standings(room):
        owes = owed(each.form, each.finding, excluded=each.excluded)
        if owes is not None:
            held = room.door.get(Credentials, each.code) or Credentials(delegation=each.code)
            who = room.participant(each.code)
            found.append(Owing(who, held, owes, is_late(held.received_at, due, room.at)))
    return sorted(found, key=_by_what_is_owed)


def chase(room: Room) -> Table:
    """Tell who still owes credentials: what came, what was found, what is owed, and by when it was due."""
    due = due_at(room)
    rows = [
        (
            each.who.code,
            each.who.name["en"],
            each.held.form and each.held.form.value,
            each.held.received_at and stamp(each.held.received_at),
            each.held.finding and each.held.finding.value,
            each.held.finding_note,
            each.owes.value,
            due and stamp(due),
            each.late,
        )
        for each in owing(room)
    ]
    return Table.of(("delegation", "name", "form", "received_at", "finding", "note", "owes", "due_at", "late"), rows)


def chase_paper(room: Room, language: str) -> Composition:
    """Compose who still owes credentials as a paper."""
    told, due = words(language), due_at(room)
    said, parts = told.credentials, list[Part]()
    if due is not None:
        passed = "due_passed" if room.at > due else "due"
        parts.append(Paragraph(said[passed].format(moment=told.hour(due, room.zone))))
    rows = tuple(_chased(each, room, told) for each in _in_language(owing(room), told))
    if not rows:
        parts.append(Paragraph(said["nothing_owed"]))
    columns = tuple(said[f"column_{name}"] for name in ("delegation", "received", "owes", "note"))
    parts.append(Grid(columns, (28, 32, 18, 22), rows))
    return _paper(room, told, said["chase"], room.at, tuple(parts))


class _Report:
    """The parts of the report in one language, one after the other."""

    def __init__(self, room: Room, made: CredentialsReport, told: Words) -> None:
        self._room, self._made, self._told, self._said = room, made, told, told.credentials
        self._numbers = Numbering()

    def parts(self) -> Iterator[Part]:
        """Give what the rules ask for, what the Bureau did, how credentials stand, and what became of the report."""
        for heading, texts in (
            ("rules", self._rules()),
            ("bureau", self._bureau()),
            ("status", self._begun()),
        ):
            yield Heading(self._said[heading])
            yield from self._numbers.paragraphs(texts)
        yield self._counts()
        yield from self._numbers.paragraphs(self._lists())
        for heading, texts in (("recommendation", self._recommended()), ("action", self._action())):
            yield Heading(self._said[heading])
            yield from self._numbers.paragraphs(texts)

    def _rules(self) -> Iterator[str]:
        yield from (self._said[f"rule_{number}"] for number in (18, 19, 20))

    def _bureau(self) -> Iterator[str]:
        officers = self._officers()
        yield self._said["officers"].format(officers=officers) if officers else self._said["no_officers"]
        meetings = sorted(self._room.door.all(BureauMeeting), key=_by_id)
        if not meetings:
            yield self._said["not_met"]
        for each in meetings:
            parts = [self._said["met"].format(moment=self._hour(each.at))]
            if each.present:
                parts.append(self._said["met_with"].format(delegations=self._listed(each.present)))
            if each.examined:
                count, names = len(each.examined), self._listed(each.examined)
                parts.append(self._said["examined"].format(count=count, delegations=names))
            yield self._told.gap.join(parts)

    def _begun(self) -> Iterator[str]:
        count = sum(len(self._made.lists[form]) for form in FORMS)
        made, as_of = self._hour(self._made.made_at), self._hour(self._made.as_of)
        yield self._said["begun"].format(made=made, as_of=as_of, count=count)

    def _counts(self) -> Grid:
        lists = self._made.lists
        rows = [(self._said[f"count_{status}"], str(len(lists[status]))) for status in FORMS]
        rows.append((self._said["count_parties"], str(sum(len(lists[form]) for form in FORMS))))
        rows += [(self._said[f"count_{status}"], str(len(lists[status]))) for status in FURTHER]
        columns = self._said["column_status"], self._said["column_number"]
        return Grid(columns, (80, 20), tuple(rows), frozenset({1}))

    def _lists(self) -> Iterator[str]:
        for status in (*FORMS, *FURTHER):
            codes = self._made.lists[status]
            if codes:
                names = self._challenged(codes) if status == "challenged" else self._listed(codes)
                yield self._said[f"list_{status}"].format(count=len(codes), delegations=names)

    def _recommended(self) -> Iterator[str]:
        for each in sorted(self._room.door.all(BureauMeeting), key=_by_id):
            if each.recommends:
                said = self._said["recommended"]
                yield said.format(moment=self._hour(each.at), text=self._told.isolated(each.recommends))
        without = frozenset(self._made.lists["not_accepted"]) | frozenset(self._made.lists["excluded"])
        if without:
            yield self._said["accept_without"].format(delegations=self._listed(sorted(without)))
        else:
            yield self._said["accept"]
        yield self._said["adopt"]

    def _action(self) -> Iterator[str]:
        made, conference = self._made, self._room.conference
        if made.adopted_at is None:
            yield self._said["not_adopted"]
            if conference.credentials_report_at is not None:
                yield self._said["adopted_before"].format(moment=self._hour(conference.credentials_report_at))
            return
        presided = self._presided(made.adopted_at)
        said = self._said["adopted_under" if presided else "adopted"]
        yield said.format(moment=self._hour(made.adopted_at), name=presided)
        if conference.credentials_report_note:
            yield self._said["note"].format(text=self._told.isolated(conference.credentials_report_note))
        for each in reservations_on(self._room, made):
            text = self._told.isolated(each.text)
            yield self._said["reservation"].format(delegation=self._name(each.delegation), text=text)

    def _officers(self) -> str:
        """Name those who held an office at the moment that the report tells of, the highest first."""
        as_of = self._made.made_at
        held = [
            each
            for each in sorted(self._room.door.all(Officer), key=by_office)
            if each.since <= as_of and (each.until is None or each.until > as_of)
        ]
        return self._told.semicolon.join(map(self._officer, held))

    def _officer(self, each: Officer) -> str:
        name = self._name(each.delegation)
        who = f"{self._told.isolated(each.name)} ({name})" if each.name else name
        return self._said["officer"].format(office=self._said[f"office_{each.office}"], who=who)

    def _presided(self, adopted_at: datetime) -> str:
        """Return under whom the report was adopted, as far as that is known."""
        for each in self._room.door.all(Decision):
            if (each.at, each.text) == (adopted_at, ADOPTED) and each.presided_by:
                known = self._room.door.get(Participant, each.presided_by)
                return self._told.isolated(each.presided_by) if known is None else self._name(known.code)
        return ""

    def _challenged(self, codes: tuple[str, ...]) -> str:
        """Name those to whom somebody objects, each with who does."""
        objected = _objected(self._room, self._made)
        told = []
        for code in sorted(codes, key=lambda code: self._told.place(self._room.participant(code).name)):
            by, name = self._listed(objected.get(code, ())), self._name(code)
            told.append(self._said["objected"].format(delegation=name, by=by) if by else name)
        return self._told.semicolon.join(told)

    def _listed(self, codes: tuple[str, ...] | list[str]) -> str:
        return self._told.listed(self._room.participant(code).name for code in codes)

    def _name(self, code: str) -> str:
        return named(self._room, code, self._told)

    def _hour(self, at: datetime) -> str:
        return self._told.hour(at, self._room.zone)


def _paper(room: Room, told: Words, title: str, as_of: datetime, parts: tuple[Part, ...]) -> Composition:
    items = room.door.find(AgendaItem, purpose="credentials", deleted_at=None)
    return composed(room, told, title, items[0] if items else None, as_of, parts)


def _objected(room: Room, made: CredentialsReport) -> dict[str, tuple[str, ...]]:
    """Return who objected to whom at the moment that the report tells of, among what was known when it was made."""
    known = [each for each in room.door.all(Challenge) if each.id < made.id and each.made_at <= made.as_of]
    found = {}
    for code in made.lists["challenged"]:
        to_it = sorted((each for each in known if each.delegation == code), key=_by_id)
        # what ended at the moment itself ended before it was reported, unless then nobody had objected at all
        standing = [each for each in to_it if _stands_after(each, made.as_of)]
        standing = standing or [each for each in to_it if made.as_of in (each.withdrawn_at, each.decided_at)]
        found[code] = tuple(each.challenger for each in standing)
    return found


def _stands_after(challenge: Challenge, at: datetime) -> bool:
    ended_at = challenge.withdrawn_at or challenge.decided_at
    return ended_at is None or ended_at > at


def _chased(each: Owing, room: Room, told: Words) -> tuple[str, ...]:
    said, held = told.credentials, each.held
    received = said[f"form_{held.form or 'none'}"]
    if held.received_at is not None:
        received = told.comma.join((received, told.day(held.received_at.astimezone(room.zone).date())))
    return (
        told.isolated(told.name(each.who.name)),
        received,
        said[f"owes_{each.owes}"],
        told.semicolon.join(_noted(each, told)),
    )


def _noted(each: Owing, told: Words) -> Iterator[str]:
    """Give that credentials came late, and what was found, as far as something has to be told of it."""
    said, held = told.credentials, each.held
    if each.late and held.received_at is not None:
        yield said["late"]
    if held.finding is not None and held.finding is not Finding.IN_ORDER:
        yield said[f"finding_{held.finding}"]
    lacking, rest = lacking_in(held.finding_note)
    if lacking:
        yield said["lacking"].format(what=told.between.join(said[f"lacking_{part}"] for part in lacking))
    if rest:
        yield told.isolated(rest)


def _in_language(found: list[Owing], told: Words) -> Iterator[Owing]:
    """Give them as they are told, but within one kind in the order of a language's alphabet."""
    for _, kind in groupby(found, key=_kind):
        yield from sorted(kind, key=lambda each: told.place(each.who.name))


_ORDER = (Owed.CREDENTIALS, Owed.ANEW, Owed.COMPLETION, Owed.ORIGINAL)
"""From who owes most to who owes least."""


def _kind(owing: Owing) -> tuple[bool, int]:
    return owing.held.form is not None, _ORDER.index(owing.owes)


def _by_what_is_owed(owing: Owing) -> tuple[tuple[bool, int], str]:
    return _kind(owing), owing.who.name["en"]


def _by_id(row: BureauMeeting | Challenge) -> int:
    return row.id
