"""The page of the election of officers: places, groups and candidates by the practice chosen, and what holds of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtWidgets import QWidget

from chairconsole.models.agenda import Item
from chairconsole.models.officers import Candidate, Elections, PlaceRow, elections
from chairconsole.models.reading import Reading
from chairconsole.rules.terms import Practice
from chairconsole.windows.desks.agenda import ItemPage
from chairconsole.windows.desks.lines import Line, LinePainter, LinesView, Mark, heading
from chairconsole.windows.desks.page import Figure, Heading
from chairconsole.windows.ground import Ground
from chairconsole.windows.paint.buttons import Badge
from chairconsole.windows.paint.lettering import Setting, Step, fit
from chairconsole.windows.paint.marks import paint_credentials, paint_tick
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.parts.wording import day_and_hour, group_words, locale_of
from chairconsole.windows.side.agenda_panel import state_words

_WIDE = (0.0, 0.13, 0.37, 0.62, 0.71, 0.78)
"""Where the columns begin, of what is between the margins: office, group, nominated, received, present, otherwise."""

_NARROW = (0.0, 0.17, 0.47, 0.76, 0.9)
"""Where they begin without the last: whose turn it would be otherwise stands below the group."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The words above the columns of the places."""

    words: tuple[str, ...]


class PlacePainter(LinePainter):
    """Paints the places of offices as a table, and all else as lines."""

    def height(self, row: Line, selected: bool) -> int:
        """Return the height of a place, or of what is said."""
        if not isinstance(row.means, PlaceRow):
            return super().height(row, selected) + (20 if isinstance(row.means, Columns) else 0)
        return max(44, round(max(each.height for each in self._settings(row.means, self.breadth)) + 16.0))

    def paint_row(self, sheet: Sheet, row: Line, height: float, selected: bool) -> None:
        """Paint a place: office, group, who is nominated, when that came in, whether they are there, and otherwise."""
        place = row.means
        super().paint_row(sheet, row, height, selected)
        if isinstance(place, Columns):
            self._paint_columns(sheet, place, height)
        if not isinstance(place, PlaceRow):
            return
        m, theme, middle = self.measures, self.theme, height / 2
        fill = theme.tint if selected else theme.surface
        sheet.fill(sheet.rect(4 if selected else 0, 0, sheet.width, height - 1), fill)
        rule(sheet, height - 1, theme, m.margin)
        settings, at = self._settings(place, sheet.width), self._columns(sheet.width)
        quiet = place.candidate is None
        inks = (theme.text, theme.text, theme.text_3 if quiet else theme.text, theme.text_2)
        for setting, x, ink in zip(settings[:4], (at[0], at[1], at[2] + 24.0, at[3]), inks, strict=True):
            sheet.write_amid(setting, x, middle, theme.attention if place.is_extra and x == at[0] else ink)
        if place.candidate is not None:
            self._paint_marks(sheet, place.candidate, at, middle)
        if len(settings) > 4:
            differs = place.otherwise != place.group
            sheet.write_amid(settings[4], at[5], middle, theme.text if differs else theme.text_3)

    def _paint_columns(self, sheet: Sheet, columns: "Columns", height: float) -> None:
        m, at = self.measures, self._columns(sheet.width)
        ends = [*at[1:], sheet.width - m.margin]
        for words, x, end in zip(columns.words, at, ends, strict=False):
            setting = fit(words, (Step(m.small), Step(11)), max(end - x - 8.0, 30.0))
            sheet.write_setting(setting, x, base(height - 15.0, m.small), self.theme.text_2)

    def _paint_marks(self, sheet: Sheet, who: Candidate, at: Sequence[float], middle: float) -> None:
        centre = QPointF(sheet.left(at[2] + 7.0), middle)
        paint_credentials(sheet.painter, centre, 14.0, who.mark.form, self.theme, who.mark.challenged)
        if who.present:
            paint_tick(sheet.painter, QPointF(sheet.left(at[4] + 7.0), middle), 13.0, self.theme.text_2)

    def _columns(self, breadth: float) -> list[float]:
        m = self.measures
        shares = _WIDE if m.wide else _NARROW
        return [m.margin + share * (breadth - 2 * m.margin) for share in shares]

    def _settings(self, place: PlaceRow, breadth: float) -> list[Setting]:
        """Set the words of a place, each in its column; a name steps down and breaks, but is never cut."""
        m, at = self.measures, [*self._columns(breadth), breadth - self.measures.margin]
        steps = (Step(m.body), Step(m.body, 2), Step(12, 2), Step(11, 3))
        who, group = place.candidate, self._group(place.group)
        if not m.wide and place.otherwise is not None and place.otherwise != place.group:
            group = self.spoken.series(group, self._otherwise(place))
        name = who.name if who is not None else self.spoken.translate("Officers", "nobody yet")
        if who is not None and who.person:
            name = self.spoken.series(name, who.person)
        if who is not None and place.is_out_of_turn:
            # it stands at the place of another group, as where the practice was changed after it was named
            name = self.spoken.series(name, self._group(who.group))
        words = [
            (place.words, at[1] - at[0], True),
            (group, at[2] - at[1], False),
            (name, at[3] - at[2] - 24.0, who is not None),
            (self._received(who), at[4] - at[3], False),
        ]
        if m.wide:
            words.append((self._group(place.otherwise), at[6] - at[5], False))
        return [fit(told, steps, max(width - 10.0, 30.0), bold=bold) for told, width, bold in words]

    def _group(self, group: str | None) -> str:
        return group_words(group, self.spoken) if group else ""

    def _otherwise(self, place: PlaceRow) -> str:
        told = self.spoken.translate("Officers", "else {group}")
        return told.format(group=self._group(place.otherwise))

    def _received(self, who: Candidate | None) -> str:
        if who is None:
            return ""
        if who.holds:
            return self.spoken.translate("Officers", "elected")
        return day_and_hour(who.received, locale_of(self.spoken.language))


class ElectionsPage(ItemPage):
    """The page of an item whose purpose is the election of officers; Enter on a place names somebody for it."""

    def __init__(self, window: Ground, reading: Reading) -> None:
        super().__init__(window, reading)
        self._elections: Elections | None = None
        self.setAccessibleName(self.tr("Election of officers"))

    def lines_view(self, name: str, parent: QWidget) -> LinesView:
        """Return a view whose places stand in columns."""
        return LinesView(name, parent, PlacePainter())

    def renew(self) -> None:
        """Read the offices as they stand."""
        self._elections = elections(self._reading)
        super().renew()

    def delegation(self) -> str | None:
        """Return who is named for the place selected."""
        line = self.leading.selected()
        return line.code if isinstance(line, Line) else None

    def heading(self) -> Heading:
        """Return how many offices there are and how many are nominated, and what holds."""
        item, told = self.shown, self._elections
        if item is None or told is None:
            return Heading(self.tr("Election of officers"), "")
        label = self.tr("Agenda item {item}, {state}").format(
            item=self.spoken.kept(item.number), state=state_words(item.state, self.spoken)
        )
        figures = [Figure(str(told.places), self.tr("Offices")), Figure(str(told.nominated), self.tr("Nominated"))]
        if told.held:
            figures.append(Figure(str(told.held), self.tr("Elected")))
        return Heading(label, item.title, badges=tuple(self._facts(told)), figures=tuple(figures))

    def arrange_work(self, room: QRect) -> None:
        """Let the one part fill the room: the table is as broad as it can be."""
        self.trailing.hide()
        self.below.hide()
        self.leading.setGeometry(room)

    def arrive(self) -> None:
        """Go to the practices while none is chosen, then to the first place that nobody is named for."""
        wanted = Practice if self._elections is not None and self._elections.practice is None else PlaceRow
        rows = self.leading.lines.rows
        found = [n for n, row in enumerate(rows) if isinstance(row.means, wanted) and row.code is None]
        if found:
            self.leading.setCurrentIndex(self.leading.lines.index(found[0], 0))
        self.leading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _is_wide(self) -> bool:
        return False

    def _facts(self, told: Elections) -> Iterator[tuple[str, Badge]]:
        if not told.twice:
            yield self.tr("One officer a group: Rule 22"), Badge.PLAIN
        else:
            yield self.tr("A group twice"), Badge.ATTENTION
        if told.held == told.places:
            yield self.tr("Every office is held"), Badge.SETTLED
        elif told.nominated + told.held == told.places:
            yield self.tr("Slate equals posts"), Badge.SETTLED

    def _leading(self, item: Item) -> Iterator[Line]:
        told = self._elections
        if told is None:
            return
        yield heading(self.tr("The Presidency"), self.tr("The Conference chooses whose turn it is."))
        yield from self._practices(told)
        by = self._practice_words(told.shown)
        yield replace(heading(self.tr("Offices"), by), means=self._columns(told))
        yield from (self._place(row) for row in told.rows)
        yield heading(self.tr("Before it is put"))
        yield from self._checks(told)
        if told.presided:
            yield heading(self.tr("Who presided"))
            yield from (self._past(each.number, each.by, each.is_host) for each in told.presided)
        yield heading(self.tr("Mandate"))
        yield from self._mandate(item)
        if item.decisions:
            yield heading(self.tr("Decisions"))
            yield from self._decisions(item)

    def _proposals(self, item: Item) -> Iterator[Line]:
        return iter(())

    def _columns(self, told: Elections) -> Columns:
        otherwise = self.tr("If the other: {practice}").format(practice=self._practice_words(told.shown.other))
        named = (self.tr("Office"), self.tr("Group whose turn it is"), self.tr("Nominated"), self.tr("Received"))
        return Columns((*named, self.tr("Present"), otherwise))

    def _practices(self, told: Elections) -> Iterator[Line]:
        for practice in Practice:
            chosen = told.practice is practice
            end = self.tr("chosen {when}").format(when=self._at(told.chosen_at)) if chosen else ""
            if told.practice is None:
                end = self.tr("not chosen yet") if practice is Practice.HOST else ""
            yield Line(
                ("practice", practice),
                self._practice_words(practice),
                mark=Mark.DISC if chosen else Mark.RING,
                end=end,
                bold=chosen,
                state=self.tr("chosen") if chosen else "",
                means=practice,
            )

    def _practice_words(self, practice: Practice) -> str:
        if practice is Practice.HOST:
            return self.tr("Host-country practice")
        return self.tr("Rotation, Rule 22")

    def _at(self, at: datetime | None) -> str:
        return f"{at:%H:%M}" if at is not None else ""

    def _place(self, row: PlaceRow) -> Line:
        who = row.candidate
        group = group_words(row.group, self.spoken) if row.group else ""
        otherwise = ""
        if row.otherwise is not None and row.otherwise != row.group:
            otherwise = self.tr("else {group}").format(group=group_words(row.otherwise, self.spoken))
        told = [group, otherwise]
        if who is None:
            told.append(self.tr("nobody yet"))
        else:
            state = self.tr("elected") if who.holds else self.tr("nominated")
            there = self.tr("present") if who.present else self.tr("not marked present")
            told += [who.name, who.person, state, there]
        key = ("place", row.office, row.number)
        code = who.code if who is not None else None
        return Line(key, row.words, state=self.spoken.series(*told), means=row, code=code)

    def _checks(self, told: Elections) -> Iterator[Line]:
        named = told.nominated + told.held
        equal, full = named == told.places, told.held == told.places
        words = self.tr("{count} named for {places} places").format(count=named, places=told.places)
        note = self.tr("so nobody need vote") if equal else self.tr("acclamation needs as many as there are places")
        yield self._check("count", words, "" if full else note, is_so=equal)
        if told.twice:
            yield self._check("groups", self.tr("A group twice"), self._in_words(told.twice), is_so=False)
        elif told.without:
            nobody = self.tr("Groups that have nobody yet") if named else self.tr("No group has anybody yet")
            yield self._check("groups", nobody, self._in_words(told.without), is_so=False)
        else:
            yield self._check("groups", self.tr("Each group once"), "", is_so=True)
        if not named:
            return
        if told.excluded:
            note = self.spoken.series(*told.excluded)
            yield self._check("excluded", self.tr("Cannot be elected any more"), note, is_so=False)
        if told.out_of_turn:
            note = self.spoken.series(*told.out_of_turn)
            yield self._check("turn", self.tr("At the place of another group"), note, is_so=False)
        present, absent = self.tr("All delegations present"), self.tr("Not all marked present")
        missing = self.spoken.series(*told.absent)
        elected = self.tr("elected from among those present, Rule 22")
        yield self._check("present", absent if missing else present, missing or elected, is_so=not missing)
        formal, informal = self.tr("Credentials formal in all"), self.tr("Credentials not formal in all")
        lacking = self.spoken.series(*told.informal)
        bars = self.tr("for information; they do not bar an election")
        yield self._check("credentials", informal if lacking else formal, lacking or bars, is_so=not lacking)

    def _in_words(self, groups: Sequence[str]) -> str:
        return self.spoken.series(*(group_words(group, self.spoken) for group in groups))

    def _check(self, key: str, words: str, note: str, *, is_so: bool) -> Line:
        state = "" if is_so else self.tr("to be looked at")
        return Line(
            ("check", key), words, mark=Mark.TICK if is_so else Mark.ATTENTION, note=note, bold=True, state=state
        )

    def _past(self, number: int, by: str, is_host: bool) -> Line:
        note = self.tr("host country") if is_host else ""
        words = by or self.tr("not named in the document")
        told = self.tr("Session {number}: {name}").format(number=number, name=words)
        return Line(("past", number), told, note=note, quiet=not by)
