"""The page about the conference: the head of its document, the sessions before it, and all doubts, in plain words."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QDate, QRect

from chairconsole.models.about import About, SessionRow, about
from chairconsole.models.participation import unchecked_words
from chairconsole.models.reading import Reading
from chairconsole.windows.desks.lines import Line, LinesView, Mark, heading, or_none
from chairconsole.windows.desks.page import Figure, Heading, Page
from chairconsole.windows.ground import Ground
from chairconsole.windows.paint.buttons import Badge
from chairconsole.windows.parts.wording import language_words


class AboutPage(Page):
    """Shows what is known of the conference, and what nobody has checked."""

    def __init__(self, window: Ground, reading: Reading) -> None:
        super().__init__(self.tr("About this conference"), window)
        self._reading = reading
        self._about: About | None = None
        self.leading = LinesView(self.tr("Document, place, time and sessions"), self)
        self.trailing = LinesView(self.tr("What is assumed, and what is doubtful"), self)
        self.setFocusProxy(self.leading)

    def work(self) -> tuple[LinesView, ...]:
        """Return both parts."""
        return self.leading, self.trailing

    def renew(self) -> None:
        """Read it as it stands."""
        self._about = about(self._reading)
        self._show_lines()

    def heading(self) -> Heading:
        """Return the conference's name, and how many meetings, parties and doubts there are."""
        told = self._about
        if told is None:
            return Heading(self.tr("About this conference"), "")
        figures = (
            Figure(str(told.meetings), self.tr("Meetings")),
            Figure(str(told.parties), self.tr("States parties")),
            Figure(str(told.doubts), self.tr("Doubts")),
        )
        badges = []
        if self._reading.head().rehearsal:
            badges.append((self.tr("Rehearsal"), Badge.ACCENT))
        if told.document:
            badges.append((told.document, Badge.PLAIN))
        return Heading(self.tr("About this conference"), told.name, badges=tuple(badges), figures=figures)

    def arrange_work(self, room: QRect) -> None:
        """Let the two parts stand side by side where there is room, else one after the other in one list."""
        self.beside(self.leading, self.trailing, room)
        if self.trailing.isHidden() is self.measures.wide:
            self.trailing.setVisible(self.measures.wide)
            self._show_lines()

    def _show_lines(self) -> None:
        if self._about is None:
            return
        leading, trailing = list(self._leading(self._about)), list(self._trailing(self._about))
        if self.measures.wide:
            self.leading.show_lines(leading)
            self.trailing.show_lines(trailing)
        else:
            self.leading.show_lines([*leading, *trailing])

    def _leading(self, told: About) -> Iterator[Line]:
        yield heading(self.tr("The document"))
        yield from self._facts(told)
        yield heading(self.tr("Sessions of the Conference"))
        sessions = [self._session(each) for each in told.sessions]
        yield from or_none(sessions, "sessions", self.tr("None is recorded"))

    def _facts(self, told: About) -> Iterator[Line]:
        on = self._day(told.document_date)
        known = {
            self.tr("Symbol"): self.spoken.series(self.spoken.kept(told.document) if told.document else "", on),
            self.tr("Session"): str(told.session or ""),
            self.tr("Place"): self.spoken.series(told.place, told.host),
            self.tr("Dates"): self._days(told.starts, told.ends),
            self.tr("Time zone"): self.spoken.city(told.zone),
            self.tr("Languages"): self.spoken.series(*(language_words(each, self.spoken) for each in told.languages)),
            self.tr("Meetings planned"): self._meetings(told),
            self.tr("Meetings with interpretation"): self._budget(told),
        }
        for label, value in known.items():
            if value:
                yield Line(("fact", label), label, end=value, quiet=False)

    def _meetings(self, told: About) -> str:
        beside = self.tr("{count} held beside them").format(count=told.parallel) if told.parallel else ""
        return self.spoken.series(str(told.meetings), beside)

    def _budget(self, told: About) -> str:
        if told.interpreted_meetings is None:
            return ""
        at_once = self.tr("at most {count} at the same time")
        if told.parallel_capacity is None:
            at_once = ""
        elif told.capacity_inferred:
            at_once = self.tr("at most {count} at the same time, as the annex suggests")
        return self.spoken.series(str(told.interpreted_meetings), at_once.format(count=told.parallel_capacity))

    def _session(self, row: SessionRow) -> Line:
        days = self._days(row.starts, row.ends)
        place = self.spoken.series(row.place, row.country)
        basis = self.tr("fixed by {basis}").format(basis=self._basis(row.basis))
        presided = self.tr("presided over by {name}").format(name=row.presided_by) if row.presided_by else ""
        note = self.spoken.series(basis, presided)
        words = f"{row.number}  {place}"
        mark = Mark.DISC if row.is_this else Mark.NONE
        state = self.tr("this session") if row.is_this else ""
        told = ". ".join(part for part in (note, self.spoken.kept(row.note) if row.note else "") if part)
        return Line(("session", row.number), words, note=told, end=days, bold=row.is_this, mark=mark, state=state)

    def _basis(self, basis: str) -> str:
        """Return by what a session was fixed: a decision by its number, or the words that are recorded."""
        kind, _, number = basis.partition(" ")
        if kind == "decision" and "/" in number:
            return self.tr("decision {number}").format(number=self.spoken.kept(number))
        return self.spoken.kept(basis)

    def _trailing(self, told: About) -> Iterator[Line]:
        yield heading(self.tr("What is assumed"))
        yield from or_none(list(self._assumed(told)), "assumed", self.tr("Nothing"))
        yield heading(self.tr("Not checked of those who take part"))
        yield from or_none(list(self._unchecked(told)), "unchecked", self.tr("Nothing"))
        yield heading(self.tr("Doubts about the document"))
        yield from or_none(list(self._doubts(told)), "doubts", self.tr("None"))

    def _assumed(self, told: About) -> Iterator[Line]:
        if told.zone_assumed:
            note = self.tr("Nothing recorded states it; that of the place is taken.")
            zone = self.tr("Time of {city}").format(city=self.spoken.city(told.zone))
            yield Line("zone", zone, mark=Mark.ATTENTION, note=note)
        if told.titles:
            items = self.spoken.series(*(self.spoken.kept(number) for number in told.titles))
            note = self.tr("The document’s own words for them are not known.")
            yield Line("titles", self.tr("Titles of items {items}").format(items=items), mark=Mark.ATTENTION, note=note)
        for number, each in enumerate(told.deadlines):
            hour = f"{each.at:%H:%M}" if each.at is not None else ""
            yield Line(("deadline", number), each.what, mark=Mark.ATTENTION, note=each.text, end=hour)
        for number, title in enumerate(told.inferred):
            note = self.tr("Its agenda item is inferred.")
            yield Line(("inferred", number), title, mark=Mark.ATTENTION, note=note)

    def _unchecked(self, told: About) -> Iterator[Line]:
        for each in told.unchecked:
            what = unchecked_words(each.what, self.spoken)
            words = what[:1].upper() + what[1:]
            names = self.spoken.series(*each.names)
            yield Line(("unchecked", each.what), words, mark=Mark.ATTENTION, note=names, end=str(len(each.names)))

    def _doubts(self, told: About) -> Iterator[Line]:
        for each in told.notes:
            concerns = self.tr("concerns {what}").format(what=self.spoken.series(*each.concerns))
            note = f"{each.handling} ({concerns})" if each.concerns else each.handling
            yield Line(("note", each.id), each.finding, note=note)

    def _days(self, starts: date | None, ends: date | None) -> str:
        if starts is None or ends is None:
            return ""
        return self.tr("{first} to {last}").format(first=self._day(starts), last=self._day(ends))

    def _day(self, on: date | None) -> str:
        if on is None:
            return ""
        form = "yyyy年M月d日" if self.spoken.language == "zh" else "d MMM yyyy"
        return self.spoken.locale.toString(QDate(on.year, on.month, on.day), form)
