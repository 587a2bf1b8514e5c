"""The speakers list: headings by class and rung, and entries, each with why it stands where it stands."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import Desk, EntryRow, GroupRow
from chairconsole.rules.speakers import Lent
from chairconsole.rules.terms import Status
from chairconsole.windows.paint.buttons import BADGE_HEIGHT, Badge, badge_width, paint_badge
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.paint.lettering import Setting, Step, advance, elided, fit
from chairconsole.windows.paint.marks import paint_credentials
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.panels.measures import Measures
from chairconsole.windows.panels.panel import Panel, base, rule
from chairconsole.windows.panels.rows_view import RowPainter, RowsView
from chairconsole.windows.panels.wording import LATE_IN_THE_YEAR, day_and_month, locale_of, minutes_words, weekday


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
    received_ends: float

    @staticmethod
    def of(width: float, sizes: Measures, received: float) -> "Columns":
        """Divide a row: fixed cells at both ends, the delegation by share, and the speaker elastic.

        `received` is how broad a day and an hour are in the window's language.
        """
        lead = 98.0 if sizes.wide else 74.0
        name = min(440.0, (0.34 if sizes.wide else 0.284) * width)
        end = width - sizes.margin
        limit = end - received - (32.0 if sizes.wide else 18.0)
        language = limit - (84.0 if sizes.wide else 72.0)
        badges = language - (198.0 if sizes.wide else 118.0)
        level = lead + name
        number = 52.0 if sizes.wide else 36.0
        return Columns(number, number + 19.0, lead, level, level + 52.0, badges, language, limit, end)


def received_width(locale: QLocale, sizes: Measures) -> float:
    """Return how broad the day and hour of a request are, at most."""
    return advance(f"{day_and_month(LATE_IN_THE_YEAR, locale)} 00:00", sizes.small)


class SpeakersHeader(Panel):
    """The words above the columns."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Columns of the list"), parent)
        self._locale = locale_of(language)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the words over their columns."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        rule(sheet, self.length - 1, theme)
        at, line = Columns.of(sheet.width, m, received_width(self._locale, m)), base(self.length / 2 - 1, m.small)
        sheet.write(self.tr("Delegation"), at.delegation, line, m.small, theme.text_2)
        sheet.write(self.tr("Speaker"), at.level, line, m.small, theme.text_2)
        sheet.write(self.tr("Lang."), at.language, line, m.small, theme.text_2)
        sheet.write(self.tr("Limit"), at.limit_ends, line, m.small, theme.text_2, ends=True)
        sheet.write(self.tr("Received"), at.received_ends, line, m.small, theme.text_2, ends=True)


class SpeakersPainter(RowPainter):
    """Paints headings and entries; `fresh` are the entries that have just changed."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale_of(language)
        self.fresh: Collection[int] = frozenset()

    def ground(self, theme: Theme) -> QColor:
        """Return what lies behind the rows."""
        return theme.surface

    def height(self, row: GroupRow | EntryRow, selected: bool) -> int:
        """Return the height by kind; the selected entry says why it stands there."""
        if isinstance(row, GroupRow):
            return self.measures.group
        return self.measures.row + (self.measures.selected if selected else 0)

    def tip(self, row: GroupRow | EntryRow) -> str:
        """Return why an entry stands where it stands."""
        return row.basis if isinstance(row, EntryRow) else ""

    def paint_row(self, sheet: Sheet, row: GroupRow | EntryRow, height: float, selected: bool) -> None:
        """Paint a heading or an entry."""
        if isinstance(row, GroupRow):
            self._paint_group(sheet, row, height)
        else:
            self._paint_entry(sheet, row, height, selected)

    def name_setting(self, row: EntryRow, width: float) -> Setting:
        """Return how a delegation's name is set in a row of this width."""
        at = Columns.of(width, self.measures, received_width(self._locale, self.measures))
        return fit(row.delegation, self.measures.list_name_steps, at.level - at.delegation - 12.0, bold=True)

    def _paint_group(self, sheet: Sheet, row: GroupRow, height: float) -> None:
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, height), theme.ground)
        rule(sheet, height - 1, theme)
        line = base(height / 2, m.second)
        x = m.margin + sheet.write(row.title, m.margin, line, m.second, theme.text_2, bold=True) + 12.0
        told = QCoreApplication.translate("SpeakersTable", "{count} {order}")
        sheet.write(told.format(count=row.waiting, order=row.ordered_by), x, line, m.second, theme.text_2)

    def _paint_entry(self, sheet: Sheet, row: EntryRow, height: float, selected: bool) -> None:
        m, theme = self.measures, self.theme
        tinted = selected or row.id in self.fresh
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, height), theme.tint if tinted else theme.surface)
        if selected:
            sheet.fill(sheet.rect(0, 0, 4, height), theme.accent)
        else:
            rule(sheet, height - 1, theme, m.margin)
        at, middle = Columns.of(sheet.width, m, received_width(self._locale, m)), m.row / 2
        line, gone = base(middle, m.body), row.position is None
        if row.position is not None:
            sheet.write(str(row.position), at.number_ends, line, m.body, theme.text_2, ends=True)
        centre, mark = QPointF(sheet.left(at.disc), middle), row.credentials
        paint_credentials(sheet.painter, centre, 14.0, mark.form, theme, mark.challenged)
        setting = self.name_setting(row, sheet.width)
        top = base(middle, setting.size) - (len(setting.lines) - 1) * setting.pitch / 2
        sheet.write_setting(setting, at.delegation, top, theme.text_2 if gone else theme.text)
        self._paint_level(sheet, row, at, middle)
        badges = self._paint_badges(sheet, row, at, middle)
        if row.speaker:
            speaker = elided(row.speaker, m.body, False, badges - at.speaker - 12.0)
            sheet.write(speaker, at.speaker, line, m.body, theme.text_2 if gone else theme.text)
        self._paint_end(sheet, row, at, middle)
        if selected:
            self._paint_basis(sheet, row, at, middle)

    def _paint_level(self, sheet: Sheet, row: EntryRow, at: Columns, middle: float) -> None:
        m, theme = self.measures, self.theme
        code, bold = str(row.level), row.level.is_ministerial
        box = sheet.rect(at.level, middle - 10, 40, 20)
        if bold and row.unconfirmed:
            sheet.outline(box, theme.edge, 4.0, dashed=True)
        elif bold:
            sheet.fill(box, theme.sunken, 4.0)
        x = at.level + (40 - advance(code, m.small, bold)) / 2
        sheet.write(code, x, base(middle, m.small), m.small, theme.text if bold else theme.text_2, bold=bold)

    def badges(self, row: EntryRow) -> list[tuple[str, Badge]]:
        """Return the badges of an entry; nothing is said of the normal case."""
        tr, wide = QCoreApplication.translate, self.measures.wide
        badges = []
        if row.unconfirmed and row.status is not Status.VOID:
            long, short = tr("SpeakersTable", "Cabinet rank unconfirmed"), tr("SpeakersTable", "Unconfirmed")
            badges.append((long if wide else short, Badge.ATTENTION))
        if row.lent_by is not None:
            badges.append((self._moved(row), Badge.PLAIN))
        if row.on_behalf_of is not None:
            told = tr("SpeakersTable", "by {delegation}").format(delegation=row.on_behalf_of)
            badges.append((elided(told, 12, False, 180.0 if wide else 96.0), Badge.PLAIN))
        return badges

    def _moved(self, row: EntryRow) -> str:
        tr, wide = QCoreApplication.translate, self.measures.wide
        if row.lent_by is not Lent.RULING:
            return tr("SpeakersTable", "Recalled")
        return tr("SpeakersTable", "Moved by the President") if wide else tr("SpeakersTable", "Moved")

    def _paint_badges(self, sheet: Sheet, row: EntryRow, at: Columns, middle: float) -> float:
        """Paint badges that end before the language, and return where they begin."""
        badges = self.badges(row)
        room = at.language - 8.0 - at.speaker
        if sum(badge_width(*badge) + 6.0 for badge in badges) > room:
            # where the words do not fit the mark alone stands, and a plain fact stands in the tip
            badges = [("", kind) for _, kind in badges if kind is Badge.ATTENTION]
        width = sum(badge_width(*badge) + 6.0 for badge in badges)
        begins = x = min(at.badges, at.language - 8.0 - width) if badges else at.language
        for told, kind in badges:
            x += paint_badge(sheet, x, middle - BADGE_HEIGHT / 2, told, self.theme, kind) + 6.0
        return begins

    def _paint_end(self, sheet: Sheet, row: EntryRow, at: Columns, middle: float) -> None:
        m, theme = self.measures, self.theme
        if row.language:
            sheet.write(row.language.upper(), at.language, base(middle, m.small), m.small, theme.text_2)
        special = row.own_limit or row.is_group
        limit = format_time(row.limit_s)
        ink = theme.text if special else theme.text_2
        sheet.write(limit, at.limit_ends, base(middle, m.second), m.second, ink, bold=special, ends=True)
        received = f"{day_and_month(row.received_at, self._locale)} {row.received_at:%H:%M}"
        sheet.write(received, at.received_ends, base(middle, m.small), m.small, theme.text_2, ends=True)

    def _paint_basis(self, sheet: Sheet, row: EntryRow, at: Columns, middle: float) -> None:
        m = self.measures
        told = QCoreApplication.translate("SpeakersTable", "Why here: {basis}.").format(
            basis=row.basis[0].lower() + row.basis[1:]
        )
        steps = (Step(m.small), Step(11), Step(10))
        setting = fit(told, steps, at.received_ends - at.delegation)
        sheet.write_setting(setting, at.delegation, base(m.row + 8.0, m.small), self.theme.text_2)


class SpeakersTable(RowsView):
    """The list in hand; those who have just changed keep the tint for a while."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        self.painter = SpeakersPainter(language)
        super().__init__(QCoreApplication.translate("SpeakersTable", "Speakers list"), self.painter, parent)
        self.painter.setParent(self)

    def selected_entry(self) -> EntryRow | None:
        """Return the entry selected, if one is."""
        row = self.selected()
        return row if isinstance(row, EntryRow) else None

    def mark_fresh(self, entries: Collection[int]) -> None:
        """Tint the entries that have just changed, and no others."""
        if set(entries) != set(self.painter.fresh):
            self.painter.fresh = frozenset(entries)
            self.viewport().update()


class TallyLine(Panel):
    """How many wait, how long they may speak, when the list ends, and how many were passed over."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How the list stands"), parent)
        self._locale = locale_of(language)
        self._pairs: list[tuple[str, str]] = []

    def show_desk(self, desk: Desk) -> None:
        """Show how the list stands."""
        pairs = [(str(desk.waiting), self.tr("waiting"))]
        pairs.append((minutes_words(desk.waiting_s), self.tr("at their limits")))
        if desk.list_ends_by is not None:
            ends = f"{weekday(desk.list_ends_by, self._locale)} {desk.list_ends_by:%H:%M}"
            pairs.append((ends, self.tr("the list ends")))
        if desk.passed_over:
            pairs.append((str(desk.passed_over), self.tr("passed over")))
        if desk.list_code is None:
            pairs = []
        if pairs != self._pairs:
            self._pairs = pairs
            self.setAccessibleDescription(", ".join(f"{figure} {word}" for figure, word in pairs))
            self.update()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint pairs of a bold figure and its word."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        rule(sheet, 0, theme)
        x, line = float(m.margin), base(self.length / 2, m.body)
        for figure, word in self._pairs:
            x += sheet.write(figure, x, line, m.body, theme.text, bold=True) + 7.0
            x += sheet.write(word, x, line, m.second, theme.text_2) + (32.0 if m.wide else 22.0)
