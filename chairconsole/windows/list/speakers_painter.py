"""Paints the rows of the speakers list: headings, rulers, and entries, of which the one opened says why it is there."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import EntryRow, GroupRow, RulerRow
from chairconsole.models.speakers_rows import Row
from chairconsole.rules.terms import Status
from chairconsole.windows.list.remarks import details, expected, remarks
from chairconsole.windows.paint.buttons import BADGE_HEIGHT, Badge, badge_width, cap_width, paint_badge, paint_cap
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.paint.lettering import Setting, advance, elided, fit, wrapped
from chairconsole.windows.paint.marks import paint_credentials
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.keys import Command, cap_of
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.parts.rows_view import RowPainter
from chairconsole.windows.parts.wording import locale_of, meeting_name, weekday

_LINE = 18
"""From one line of what the opened row tells to the next."""

_LINES = 2
"""How many lines its reason takes at most, and what is told beside it; the tip has all of it."""

_SCANT = 760.0
"""A list no broader than this has little room, at 100 % type."""

_LONGEST = 1000
"""So many characters stand in no two lines; what is longer need not be measured."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the cells of an entry stand, from the leading edge, at 100 % type."""

    number_ends: float
    disc: float
    delegation: float
    level: float
    speaker: float
    badges: float
    language: float
    limit_ends: float
    begins_ends: float

    @staticmethod
    def of(width: float, sizes: Measures) -> "Columns":
        """Divide a row: fixed cells at both ends, the delegation by share, and the speaker elastic."""
        wide = sizes.wide
        lead = 98.0 if wide else 74.0
        # where there is little room the name has more of it, for the speaker alone may be cut
        name = min(440.0, (0.34 if wide else 0.284 if width > _SCANT else 0.37) * width)
        end = width - sizes.margin
        limit = end - advance("00:00", sizes.body) - (26.0 if wide else 24.0)
        language = limit - (86.0 if wide else 80.0)
        badges = language - (198.0 if wide else 118.0)
        level = lead + name
        number = 52.0 if wide else 36.0
        return Columns(number, number + 19.0, lead, level, level + 52.0, badges, language, limit, end)


class SpeakersPainter(RowPainter):
    """Paints the rows; `fresh` are the entries that have just changed, `breadth` is a row's at 100 % type."""

    on_surface = True

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale_of(language)
        self.fresh: Collection[int] = frozenset()
        self.breadth = 0.0

    def height(self, row: Row, selected: bool) -> int:
        """Return the height by kind; the entry that is opened says why it stands there."""
        m = self.measures
        if not isinstance(row, EntryRow):
            return m.group
        return m.row + (m.selected + _LINE * (len(self.told(row)) - 1) if selected else 0)

    def usual_height(self) -> int:
        """Return the height of an entry that is not opened."""
        return self.measures.row

    def tip(self, row: Row) -> str:
        """Return why an entry stands where it stands, when it is expected to begin, and all that is remarked of it."""
        if not isinstance(row, EntryRow):
            return ""
        badges = [remark.words for remark in remarks(row, self.spoken)]
        parts = [row.basis, expected(row, self.spoken), self.spoken.series(*badges), *details(row, self.spoken)]
        return "\n".join(f"{part}." for part in parts if part)

    def told(self, row: EntryRow) -> list[str]:
        """Return the lines of the opened row: why it is there, then what that does not tell; the tip has all."""
        at = Columns.of(self.breadth, self.measures)
        measure = at.begins_ends - at.delegation - self._hint_width(row)
        basis = row.basis[0].lower() + row.basis[1:]
        why = self.spoken.translate("SpeakersTable", "Why here: {basis}.").format(basis=basis)
        beside = " · ".join(details(row, self.spoken))
        lines = [*self._lines(why, measure)]
        return [*lines, *self._lines(beside, measure)] if beside else lines

    def badges(self, row: EntryRow, room: float) -> list[tuple[str, Badge]]:
        """Return the badges that fit: in words if there is room, else short, else the most pressing and a count."""
        found = [(r.words, r.short, Badge.ATTENTION if r.asks else Badge.PLAIN) for r in remarks(row, self.spoken)]
        at_most = 210.0 if self.measures.wide else 104.0
        for long in (True, False) if self.measures.wide else (False,):
            chosen = [
                (words if long and advance(words, 12) <= at_most else short, kind) for words, short, kind in found
            ]
            badges = [(elided(words, 12, False, at_most), kind) for words, kind in chosen]
            if _width(badges) <= room:
                return badges
        kept: list[tuple[str, Badge]] = []
        for badge in badges:
            if _width([*kept, badge, ("+9", Badge.PLAIN)]) <= room:
                kept.append(badge)
            elif badge[1] is Badge.ATTENTION:
                # where its words do not fit the mark alone stands; a plain fact stands in the tip
                kept.append(("", badge[1]))
        return [*kept, (f"+{len(badges) - len(kept)}", Badge.PLAIN)] if len(kept) < len(badges) else kept

    def name_setting(self, row: EntryRow, width: float) -> Setting:
        """Return how a delegation's name is set in a row of this width."""
        at = Columns.of(width, self.measures)
        return fit(row.delegation, self.measures.list_name_steps, at.level - at.delegation - 12.0, bold=True)

    def ruler_words(self, row: RulerRow) -> str:
        """Return what ends, and what begins behind it."""
        if row.starts is None:
            return self.tr("The list ends; not reached: %n", "", row.not_reached)
        named = (
            self.spoken.translate("SpeakersTable", "the next meeting")
            if row.meeting is None
            else meeting_name(row.meeting, self.spoken)
        )
        if row.starts.date() == row.at.date():
            told = self.spoken.translate("SpeakersTable", "The meeting rises; {meeting} at {hour}")
            return told.format(meeting=named, hour=f"{row.starts:%H:%M}")
        told = self.spoken.translate("SpeakersTable", "The meeting rises; {meeting} on {day} at {hour}")
        return told.format(meeting=named, day=weekday(row.starts, self._locale), hour=f"{row.starts:%H:%M}")

    def paint_row(self, sheet: Sheet, row: Row, height: float, selected: bool) -> None:
        """Paint a heading, a ruler or an entry."""
        if isinstance(row, GroupRow):
            self._paint_group(sheet, row, height)
        elif isinstance(row, RulerRow):
            self._paint_ruler(sheet, row, height)
        else:
            self._paint_entry(sheet, row, height, selected)

    def _paint_group(self, sheet: Sheet, row: GroupRow, height: float) -> None:
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, height), theme.ground)
        rule(sheet, height - 1, theme)
        line = base(height / 2, m.second)
        x = m.margin + sheet.write(row.title, m.margin, line, m.second, theme.text_2, bold=True) + 12.0
        told = self.spoken.translate("SpeakersTable", "{count} {order}").format(count=row.waiting, order=row.ordered_by)
        sheet.write(told, x, line, m.second, theme.text_2)

    def _paint_ruler(self, sheet: Sheet, row: RulerRow, height: float) -> None:
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, height), theme.surface)
        line, end = base(height / 2, m.small), sheet.width - m.margin
        ink = theme.attention if row.starts is None else theme.text
        x = m.margin + sheet.write(self.ruler_words(row), m.margin, line, m.small, ink) + 12.0
        end -= sheet.write(f"{row.at:%H:%M}", end, line, m.small, ink, bold=True, ends=True) + 12.0
        sheet.fill(sheet.rect(x, round(height / 2), max(0.0, end - x), 1.0), ink)

    def _paint_entry(self, sheet: Sheet, row: EntryRow, height: float, selected: bool) -> None:
        m, theme = self.measures, self.theme
        tinted = selected or row.id in self.fresh
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, height), theme.tint if tinted else theme.surface)
        if selected:
            sheet.fill(sheet.rect(0, 0, 4, height), theme.accent)
        else:
            rule(sheet, height - 1, theme, m.margin)
        at, middle = Columns.of(sheet.width, m), m.row / 2
        line, ink = base(middle, m.body), theme.text_2 if row.position is None else theme.text
        if row.position is not None:
            sheet.write(str(row.position), at.number_ends, line, m.body, theme.text_2, ends=True)
        centre, mark = QPointF(sheet.left(at.disc), middle), row.credentials
        paint_credentials(sheet.painter, centre, 14.0, mark.form, theme, mark.challenged, mark.excluded)
        setting = self.name_setting(row, sheet.width)
        sheet.write_amid(setting, at.delegation, middle, ink)
        self._paint_level(sheet, row, at, middle)
        badges = self._paint_badges(sheet, row, at, middle)
        if row.speaker:
            speaker = elided(row.speaker, m.body, False, badges - at.speaker - 12.0)
            sheet.write(speaker, at.speaker, line, m.body, ink)
        self._paint_end(sheet, row, at, middle)
        if height > m.row + 1:
            self._paint_told(sheet, row, at)

    def _paint_level(self, sheet: Sheet, row: EntryRow, at: Columns, middle: float) -> None:
        m, theme = self.measures, self.theme
        code, bold = str(row.level), row.level.is_ministerial and not row.not_member
        box = sheet.rect(at.level, middle - 10, 40, 20)
        if bold and row.unconfirmed:
            sheet.outline(box, theme.edge, 4.0, dashed=True)
        elif bold:
            sheet.fill(box, theme.sunken, 4.0)
        x = at.level + (40 - advance(code, m.small, bold)) / 2
        sheet.write(code, x, base(middle, m.small), m.small, theme.text if bold else theme.text_2, bold=bold)

    def _paint_badges(self, sheet: Sheet, row: EntryRow, at: Columns, middle: float) -> float:
        """Paint badges that end before the language, and return where they begin.

        The speaker, who is announced aloud, gives way last: badges move along, then say less.
        """
        last = at.language - 8.0
        spoken = at.speaker + (advance(row.speaker, self.measures.body) + 12.0 if row.speaker else 0.0)
        badges = self.badges(row, last - spoken)
        begins = x = min(max(at.badges, spoken), last - _width(badges)) if badges else at.language
        for words, kind in badges:
            x += paint_badge(sheet, x, middle - BADGE_HEIGHT / 2, words, self.theme, kind) + 6.0
        return begins

    def _paint_end(self, sheet: Sheet, row: EntryRow, at: Columns, middle: float) -> None:
        m, theme = self.measures, self.theme
        if row.language:
            sheet.write(row.language.upper(), at.language, base(middle, m.small), m.small, theme.text_2)
        special = row.own_limit or row.is_group
        limit = format_time(row.limit_s)
        ink = theme.text if special else theme.text_2
        sheet.write(limit, at.limit_ends, base(middle, m.second), m.second, ink, bold=special, ends=True)
        if row.begins is not None:
            ink = theme.text if row.reached else theme.attention
            sheet.write(f"{row.begins:%H:%M}", at.begins_ends, base(middle, m.body), m.body, ink, ends=True)

    def _paint_told(self, sheet: Sheet, row: EntryRow, at: Columns) -> None:
        m, theme = self.measures, self.theme
        middle = m.row + 6.0
        for number, told in enumerate(self.told(row)):
            sheet.write(told, at.delegation, base(middle + number * _LINE, m.small), m.small, theme.text_2)
        word, key = self._hint(row)
        if key:
            x = at.begins_ends - cap_width(key)
            paint_cap(sheet, key, x, middle, theme.accent, theme.edge)
            sheet.write(word, x - 8.0, base(middle, m.small), m.small, theme.accent, bold=True, ends=True)

    def _hint(self, row: EntryRow) -> tuple[str, str]:
        """Return the next act about an entry that asks for one, and its key; below 1600 the key alone."""
        wide = self.measures.wide
        if row.status is Status.PASSED_OVER:
            return self.spoken.translate("SpeakersTable", "Recall") if wide else "", cap_of(self, Command.RECALL)
        if row.credentials.uninvited and row.status is Status.WAITING:
            return self.spoken.translate("SpeakersTable", "Invite") if wide else "", cap_of(self, Command.INVITE)
        if row.unconfirmed and row.status is Status.WAITING:
            return self.spoken.translate("SpeakersTable", "Confirm cabinet rank") if wide else "", cap_of(
                self, Command.CABINET
            )
        return "", ""

    def _hint_width(self, row: EntryRow) -> float:
        word, key = self._hint(row)
        return cap_width(key) + advance(word, self.measures.small, True) + 20.0 if key else 0.0

    def _lines(self, told: str, measure: float) -> Iterator[str]:
        size = self.measures.small
        lines = wrapped(told[:_LONGEST], size, False, measure)
        rest = " ".join(lines[_LINES - 1 :])
        for line in (*lines[: _LINES - 1], rest):
            if line:
                yield elided(line, size, False, measure)


def _width(badges: list[tuple[str, Badge]]) -> float:
    return sum(badge_width(*badge) + 6.0 for badge in badges)
