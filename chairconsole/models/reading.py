"""Reads what windows show out of the record: one function for each part of a screen, in one language."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property, partial
from operator import attrgetter
from zoneinfo import ZoneInfo

from chairconsole.acts.credentials import challenges_to, due_at, latest_report, reservations_on, standings
from chairconsole.acts.floor import explanations_due
from chairconsole.acts.forecasting import freed_at
from chairconsole.acts.motions import pending
from chairconsole.acts.participation import admission, is_excluded, is_uninvited
from chairconsole.ledger.registry import told_of
from chairconsole.ledger.room import Room, by_start
from chairconsole.models.ballots import draws_lots, is_ballot_out
from chairconsole.models.desk import (
    AgendaRow,
    Ahead,
    BureauRow,
    CredentialsMark,
    CredentialsSummary,
    DeadlineRow,
    Desk,
    DocumentRow,
    Floor,
    Head,
    LastAct,
    NoteRow,
    ProgrammeRow,
    Registration,
    ReportMade,
    RuleRow,
    Side,
    Waiting,
)
from chairconsole.models.lists import is_reply, next_to_call, passed_over, replies_in
from chairconsole.models.registration import registration
from chairconsole.models.saying import act_and_particulars, in_short, say
from chairconsole.models.session import Session
from chairconsole.models.tongue import tongue
from chairconsole.models.voting import called_now, explained_of_before, is_voting
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.credentials import BureauMeeting, Credentials
from chairconsole.records.facts.documents import Document
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.lists import Entry
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.participation import Delegate, Participant
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.records.facts.reference import Deadline, Note, Rule
from chairconsole.records.facts.session import Conference
from chairconsole.records.facts.votes import Explanation
from chairconsole.rules import agenda
from chairconsole.rules import credentials as credentials_rules
from chairconsole.rules import phase as phase_rules
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import Certainty, Level, MeetingState, Track

SECOND = timedelta(seconds=1)

_ROLES = {
    str(told): told
    for told in (sentence("for the motion"), sentence("against the motion"), sentence("in explanation of vote"))
}
"""In what capacity one speaks on a motion or a vote, as the record has it."""


def in_language(names: dict[str, str], language: str) -> str:
    """Return a name in a language, or in English where it is not known in that one."""
    return names.get(language) or names["en"]


def mark_of(room: Room, code: str) -> CredentialsMark:
    """Return how a delegation stands, as a mark shows it: its credentials, and whether it is admitted."""
    held, who = room.door.get(Credentials, code), room.participant(code)
    form, finding = (None, None) if held is None else (held.form, held.finding)
    excluded = is_excluded(room, who)
    return CredentialsMark(
        form=form,
        finding=finding,
        challenged=bool(challenges_to(room, code)),
        excluded=excluded,
        admission=admission(room, who, excluded=excluded),
        uninvited=is_uninvited(who),
    )


def challengers(reading: "Reading", code: str) -> tuple[str, ...]:
    """Return the codes of those whose objection to a delegation stands, the first that objected first."""
    return tuple(each.challenger for each in challenges_to(reading.session.room(), code))


def speaker_line(entry: Entry | Delegate) -> str:
    """Return who speaks for a delegation, in one line: honorific, name and office, as far as they are known."""
    person = " ".join(word for word in (entry.honorific, entry.name) if word and entry.name)
    return ", ".join(part for part in (person, entry.title) if part)


def how_said(room: Room, entry: Entry) -> str:
    """Return how the name of who speaks is said, as the delegation that sends them has told it; empty if it has not."""
    if not entry.name:
        return ""
    senders = (entry.delegation, entry.on_behalf_of)
    found = (each for code in senders if code for each in room.door.find(Delegate, delegation=code, name=entry.name))
    return next((each.say for each in found if each.say), "")


class Reading:
    """The record as one window reads it, in that window's language; always of this moment."""

    def __init__(self, session: Session, language: str = "en") -> None:
        self.session = session
        self.language = language
        self.tongue = tongue(language)

    @cached_property
    def zone(self) -> ZoneInfo:
        """Return the conference's time zone."""
        return self.session.room().zone

    def local(self, at: datetime) -> datetime:
        """Return a moment in the conference's time zone."""
        return at.astimezone(self.zone)

    def local_or_none(self, at: datetime | None) -> datetime | None:
        """Return a moment in the conference's time zone, if there is one."""
        return None if at is None else self.local(at)

    def say(self, told: str) -> str:
        """Return a sentence of the rules or the record in the window's language."""
        return say(told, self.tongue)

    def remarks(self, told: Iterable[str]) -> str:
        """Say what is told beside an act, one sentence after the other."""
        return " ".join(map(self.say, told))

    def participant(self, code: str) -> Participant | None:
        """Return whoever takes part under a code, if anybody does."""
        return self.session.room().door.get(Participant, code)

    def mark(self, code: str) -> CredentialsMark:
        """Return how a delegation stands: its credentials, and whether it is admitted."""
        return mark_of(self.session.room(), code)

    def name(self, code: str) -> str:
        """Return how a delegation is listed."""
        participant = self.participant(code)
        return code if participant is None else in_language(participant.name, self.language)

    def known_as(self, english: str) -> str:
        """Return how one who is recorded by an English name is listed; by that name where nobody takes part so."""
        parties = self.session.room().door.all(Participant)
        return next((in_language(who.name, self.language) for who in parties if who.name["en"] == english), english)

    def spoken(self, code: str) -> str:
        """Return how a delegation is called out."""
        participant = self.participant(code)
        return code if participant is None else in_language(participant.spoken, self.language)

    def level(self, code: str) -> str:
        """Return at which level a delegation stands in the list in hand, if it does: a replacement often keeps it."""
        room = self.session.room()
        listed, who = room.list_in_hand(), self.participant(code)
        entry = None if listed is None or who is None else room.live_entry(listed, who)
        return "" if entry is None else entry.level

    def head(self) -> Head:
        """Return the bar at the top."""
        room = self.session.room()
        conference, meeting = room.conference, room.meeting_or_next()
        item = room.door.get(AgendaItem, conference.item_in_hand)
        sits = meeting is not None and meeting.state is not MeetingState.PLANNED
        return Head(
            conference=conference.code,
            meeting=meeting.number if meeting else None,
            code=meeting.code if meeting else None,
            state=meeting.state if meeting else None,
            item=item.number if item else None,
            items=conference.in_hand,
            item_title=in_language(item.short_title, self.language) if item else None,
            starts=self.local(meeting.starts) if meeting else None,
            ends=self.local(meeting.ends) if meeting else None,
            left_s=(meeting.ends - room.at) // SECOND if meeting and sits else None,
            now=self.local(room.at),
            session_open=conference.opened_at is not None,
            session_closed=conference.closed_at is not None,
            rehearsal=self.session.rehearsal() is not None,
            read_only=self.session.reads_only,
            zone=conference.time_zone if self._is_elsewhere(room.at) else None,
            zone_assumed=conference.time_zone_assumed,
            presiding=self._presiding(conference),
        )

    def desk(self) -> Desk:
        """Return the floor panel and the entry row."""
        room = self.session.room()
        listed = room.list_in_hand()
        order = room.in_order(listed) if listed else ()
        replies = replies_in(room, listed)
        floor = self.floor()
        return Desk(
            floor=floor,
            # nobody is waited for to speak while a vote is taken
            idle_s=self._idle_s(room) if floor is None and not (is_voting(room) or is_ballot_out(room)) else None,
            next_two=tuple(
                self._waiting(room, entry) for entry in room.derived(next_to_call, partial(next_to_call, room))
            ),
            list_code=listed.code if listed else None,
            list_item=listed.item if listed else None,
            list_closed=listed is not None and listed.closed_at is not None,
            registration=registration(room, listed) if listed else None,
            waiting=len(order),
            replies=len(room.in_order(replies)) if replies else 0,
            passed_over=tuple(self.name(code) for of, code in passed_over(room) if listed and of == listed.code),
            voting=self._voting(room),
            ahead=_ahead(room),
            motion=next((each.kind for each in pending(room)), None),
            ballot_out=is_ballot_out(room),
            draws_lots=draws_lots(room),
        )

    def _voting(self, room: Room) -> str | None:
        if not is_voting(room):
            return None
        code = called_now(room)
        return "" if code is None else self.name(code)

    def registration(self) -> Registration | None:
        """Return whether the list in hand takes requests at this moment."""
        room = self.session.room()
        listed = room.list_in_hand()
        return registration(room, listed) if listed else None

    def floor(self) -> Floor | None:
        """Return who has the floor, and their clock at this moment."""
        room = self.session.room()
        statement = room.with_the_floor()
        if statement is None:
            return None
        entry = room.door.get(Entry, statement.entry)
        marks = room.marks(statement)
        shown = phase_rules.shown_s(statement, marks, room.at)
        return Floor(
            delegation=self.say(room.speaker(statement)),
            code=statement.delegation,
            speaker=speaker_line(entry) if entry else "",
            level=entry.level if entry else None,
            cabinet=entry.cabinet if entry and entry.level is Level.MINISTER else None,
            speaks_as=self._speaks_as(room, statement),
            credentials=mark_of(room, statement.delegation) if statement.delegation else None,
            status=statement.state,
            phase=phase_rules.phase(shown, phase_rules.is_paused(marks)),
            shown_s=shown,
            used_s=statement.limit_s - shown,
            limit_s=statement.limit_s,
            called_s=((statement.began_at or room.at) - statement.called_at) // SECOND,
            listed=entry.list if entry else None,
            in_reply=is_reply(entry),
            reply_to=self.name(entry.reply_to) if entry and entry.reply_to else None,
            said=how_said(room, entry) if entry else "",
        )

    def _speaks_as(self, room: Room, statement: Statement) -> str | None:
        """Return in what capacity somebody speaks; of an explanation which vote it is of, unless it is of the last."""
        explanation = next(iter(room.door.find(Explanation, statement=statement.id)), None)
        number = explained_of_before(room, explanation)
        if number is not None:
            return self.tongue.translate("Matters", "in explanation of vote %1").replace("%1", str(number))
        return self.say(_ROLES.get(statement.speaks_as or "", statement.speaks_as or "")) or None

    def side(self) -> Side:
        """Return today's programme, the agenda, and the documents of the item in hand."""
        room = self.session.room()
        today = self.local(room.at).replace(hour=0, minute=0, second=0, microsecond=0)
        # few acts touch it
        return room.door.remembered(("side", self.language, today), partial(self._side, room, today))

    def _side(self, room: Room, today: datetime) -> Side:
        in_hand, items = room.conference.in_hand, room.agenda()
        notes = room.door.all(Note)
        return Side(
            today=today,
            programme=self._programme(room, notes),
            agenda=tuple(
                AgendaRow(
                    number=item.number,
                    title=in_language(item.short_title, self.language),
                    depth=int(item.parent is not None),
                    state=agenda.standing(item.state, [part.state for part in items if part.parent == item.number]),
                    in_hand=item.number in in_hand,
                    notes=_concerning(notes, item.number),
                )
                for item in items
            ),
            documents=tuple(
                DocumentRow(d.symbol, in_language(d.title, self.language), d.status == "expected", d.note)
                for d in room.door.all(Document)
                if not set(in_hand).isdisjoint(d.items)
            ),
        )

    def credentials_summary(self) -> CredentialsSummary:
        """Return how many States parties stand in each state of credentials, and who is present."""
        room = self.session.room()
        # few acts touch it
        told = room.door.remembered(("credentials", self.language), partial(self._credentials_summary, room))
        return replace(told, is_past_due=told.due is not None and room.at > told.due)

    def _credentials_summary(self, room: Room) -> CredentialsSummary:
        return CredentialsSummary(
            tally=credentials_rules.tally(standings(room)),
            report_at=self.local_or_none(room.conference.credentials_report_at),
            due=self.local_or_none(due_at(room)),
            report=self._report_made(room),
            meetings=tuple(
                BureauRow(
                    self.local(each.at), self._names(each.present), self._names(each.examined), each.recommends or ""
                )
                for each in sorted(room.door.all(BureauMeeting), key=attrgetter("id"))
            ),
        )

    def _report_made(self, room: Room) -> ReportMade | None:
        report = latest_report(room)
        if report is None:
            return None
        return ReportMade(
            made_at=self.local(report.made_at),
            as_of=self.local(report.as_of),
            adopted_at=self.local_or_none(report.adopted_at),
            reservations=tuple((self.name(each.delegation), each.text) for each in reservations_on(room, report)),
        )

    def _names(self, codes: Iterable[str]) -> tuple[str, ...]:
        return tuple(map(self.name, codes))

    def last_act(self) -> LastAct | None:
        """Return the last act, and what undo and redo would do."""
        record = self.session.record
        last = record.last
        if last is None:
            return None
        undo, redo = record.history.to_undo, record.history.to_redo
        act, particulars = act_and_particulars(last.telling, self.tongue)
        return LastAct(
            at=self.local(last.at),
            act=act,
            particulars=particulars,
            remarks=self.remarks(last.remarks),
            undo=self.say(undo.telling) if undo else None,
            undo_short=in_short(undo.telling, self.tongue) if undo else None,
            redo=self.say(redo.telling) if redo else None,
            undo_asks=undo is not None and (told_of(undo.act).asks_before_undo or undo.by != self.session.by),
        )

    def rules(self) -> tuple[RuleRow, ...]:
        """Return the rules of procedure; a number is shown only where it is certain or probable."""
        return tuple(
            RuleRow(
                rule.number if rule.certainty is not Certainty.UNKNOWN else None,
                rule.subject,
                rule.certainty,
                rule.summary,
                rule.cf,
            )
            for rule in sorted(self.session.room().door.all(Rule), key=attrgetter("id"))
        )

    def deadlines(self) -> tuple[DeadlineRow, ...]:
        """Return the dates that bind."""
        deadlines = sorted(self.session.room().door.all(Deadline), key=attrgetter("id"))
        return tuple(DeadlineRow(d.what, self.local_or_none(d.at), d.text, d.source, d.certain) for d in deadlines)

    def notes(self) -> tuple[NoteRow, ...]:
        """Return the doubts about the document and what was done about each."""
        notes = sorted(self.session.room().door.all(Note), key=attrgetter("id"))
        return tuple(NoteRow(note.id, note.concerns, note.finding, note.handling) for note in notes)

    def _is_elsewhere(self, at: datetime) -> bool:
        """Tell whether the laptop's own time is another than the conference's."""
        return at.astimezone().utcoffset() != self.local(at).utcoffset()

    def _idle_s(self, room: Room) -> int | None:
        """Return for how many seconds nobody has had the floor in the meeting, which is in session; else None."""
        meeting = room.meeting()
        if meeting is None or meeting.called_at is None or meeting.state is not MeetingState.IN_SESSION:
            return None
        # nobody is waited for while a meeting is suspended
        resumed = [line.at for line in room.history.standing("resume_meeting")[-1:]]
        freed = freed_at(room)
        since: datetime = max((meeting.called_at, *resumed, *(() if freed is None else (freed,))))
        return max(0, (room.at - since) // SECOND)

    def _presiding(self, conference: Conference) -> str:
        """Name who presides: the person where one is known, else the delegation; and in which office."""
        if conference.presiding is None:
            return ""
        who, office = conference.presiding_name or self.name(conference.presiding), conference.presiding_office
        translate = self.tongue.translate
        known = {
            "president": translate("Office", "President"),
            "vice-president": translate("Office", "Vice-President"),
        }
        if not office:
            return who
        told = translate("Office", "{office}: {who}")
        return told.format(office=known.get(office.casefold(), office), who=self.tongue.kept(who))

    def _waiting(self, room: Room, entry: Entry) -> Waiting:
        return Waiting(
            delegation=self.name(entry.delegation),
            code=entry.delegation,
            level=entry.level,
            speaker=speaker_line(entry),
            listed=entry.list,
            credentials=mark_of(room, entry.delegation),
            in_reply=is_reply(entry),
            reply_to=self.name(entry.reply_to) if entry.reply_to else None,
            said=how_said(room, entry),
        )

    def _programme(self, room: Room, notes: list[Note]) -> tuple[ProgrammeRow, ...]:
        today = self.local(room.at).date()
        meetings = [m for m in room.door.all(Meeting) if self.local(m.starts).date() == today]
        rows = sorted(room.door.all(ProgrammeEntry), key=_by_meeting_and_position)
        beside = [m for m in meetings if m.track is not Track.PLENARY and m.state is not MeetingState.CANCELLED]
        return tuple(
            ProgrammeRow(
                starts=self.local(meeting.starts),
                ends=self.local(meeting.ends),
                number=meeting.number,
                state=meeting.state,
                items=tuple((self._planned(row), row.minutes) for row in rows if row.meeting == meeting.code),
                parallel=tuple(
                    in_language(row.title, self.language)
                    for other in beside
                    if other.starts == meeting.starts
                    for row in rows
                    if row.meeting == other.code
                ),
                notes=_concerning(notes, f"meeting {meeting.code}"),
            )
            for meeting in sorted(meetings, key=by_start)
            if meeting.track is Track.PLENARY and meeting.state is not MeetingState.CANCELLED
        )

    def _planned(self, row: ProgrammeEntry) -> str:
        return " ".join([self.tongue.kept(", ".join(row.items)), in_language(row.title, self.language)]).strip()


def _concerning(notes: list[Note], about: str) -> tuple[str, ...]:
    return tuple(f"{note.finding} {note.handling}" for note in notes if about in note.concerns)


def _ahead(room: Room) -> Ahead | None:
    """Return what comes before the next speaker of the list."""
    if is_voting(room):
        return Ahead.VOTE
    if pending(room):
        return Ahead.MOTION
    return Ahead.EXPLANATIONS if explanations_due(room) else None


def _by_meeting_and_position(row: ProgrammeEntry) -> tuple[str, int]:
    return row.meeting, row.position
