"""The proposals of an item: a table where there is room, else each in a few lines; nothing of it is cut."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from PySide6.QtGui import QColor

from chairconsole.models.proposals import ProposalRow
from chairconsole.models.saying import day_and_month, weekday
from chairconsole.models.tongue import Tongue
from chairconsole.rules.proposals import OFFICIAL
from chairconsole.rules.terms import ProposalState
from chairconsole.windows.desks.lines import Line, LinePainter, heading, text
from chairconsole.windows.paint.buttons import BADGE_HEIGHT, Badge, badge_width, paint_badge
from chairconsole.windows.paint.lettering import CAP_HALF, Setting, Step, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.parts.wording import day_and_hour, locale_of

_COLUMNS = (0.0, 0.255, 0.42, 0.5, 0.625, 0.725, 0.855)
"""Where the columns begin, of what is between the margins: title, sponsors, version, hour, languages, rule, state."""

_LETTERS = {"ar": "A", "zh": "C", "en": "E", "fr": "F", "ru": "R", "es": "S"}
"""The letters of the languages in documents of the United Nations, in their fixed places."""

_PLACES = tuple(sorted(OFFICIAL, key=_LETTERS.__getitem__))
"""The languages in the order of their letters."""

_LETTER = 15.0
_STEPS = (Step(14), Step(13), Step(13, 2), Step(12, 2), Step(12, 3), Step(11, 4))
_NAMED = 3
"""So many sponsors are named."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A proposal as its line has it: the row, and which day it is."""

    row: ProposalRow
    today: date


@dataclass(frozen=True, slots=True)
class Heads:
    """The words above the columns."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Submits:
    """What a line chooses by which a proposal is noted, under which item."""

    item: str


def proposal_lines(item: str, rows: Sequence[ProposalRow], today: date, tongue: Tongue) -> Iterator[Line]:
    """Go through the lines of the part: heading, proposals, where the rule comes from, and one to note another."""
    translate = tongue.translate
    words = translate("Proposals", "Proposals")
    if rows:
        heads = Heads(
            (
                "",
                translate("Proposals", "Sponsors"),
                translate("Proposals", "Version"),
                translate("Proposals", "Circulated"),
                translate("Proposals", "Languages"),
                translate("Proposals", "Day-before rule"),
                translate("Proposals", "State"),
            )
        )
        yield replace(heading(words), means=heads)
    else:
        yield heading(words, translate("Proposals", "None under this item"))
    yield from (_line(row, today, tongue) for row in rows)
    if rows:
        told = translate("Proposals", "Day-before rule: from memory, cf. GA rule 78; its number here is unknown.")
        yield text(("proposals", "rule"), told, quiet=True)
    yield Line(("proposals", "another"), translate("Proposals", "Note a proposal …"), quiet=True, means=Submits(item))


def sponsors_words(row: ProposalRow, tongue: Tongue) -> str:
    """Name the first sponsors, and say how many more there are."""
    if not row.sponsors:
        return tongue.translate("Proposals", "nobody named")
    more = len(row.sponsors) - _NAMED
    if more <= 0:
        return tongue.series(*row.sponsors)
    # in the room that "and 1 more" would take one more is named
    first = tongue.series(*row.sponsors[: _NAMED - 1])
    return tongue.counted("{names} and %n more", "", more + 1).format(names=first)


def version_words(row: ProposalRow, tongue: Tongue) -> str:
    """Return which version of a proposal there is."""
    return row.version or tongue.translate("Proposals", "original")


def circulated_words(row: ProposalRow, today: date, tongue: Tongue) -> str:
    """Return when a proposal went out: the hour, with its day unless that is today."""
    at = row.circulated_at
    if at is None:
        return tongue.translate("Proposals", "not sent out")
    if at.date() == today:
        return tongue.translate("Proposals", "today {hour}").format(hour=f"{at:%H:%M}")
    locale = locale_of(tongue.language)
    return f"{weekday(at, locale)} {day_and_hour(at, locale)}"


def rule_words(row: ProposalRow, tongue: Tongue) -> tuple[str, Badge]:
    """Return how the day-before rule stands with a proposal, and how its badge looks."""
    if not row.is_early:
        return tongue.translate("Proposals", "Kept"), Badge.SETTLED
    if row.leave:
        return tongue.translate("Proposals", "By leave"), Badge.PLAIN
    if row.first_day is None:
        return tongue.translate("Proposals", "Not in all six"), Badge.ATTENTION
    locale = locale_of(tongue.language)
    day = f"{weekday(row.first_day, locale)} {day_and_month(row.first_day, locale)}"
    return tongue.translate("Proposals", "From {day}").format(day=day), Badge.ATTENTION


def standing_words(row: ProposalRow, tongue: Tongue) -> str:
    """Return how far a proposal is, with what keeps it: an objection, or consultations."""
    told = row.state_words
    if row.number and row.state is ProposalState.ADOPTED:
        told = tongue.translate("Proposals", "adopted: {number}").format(number=row.number)
    if _is_objected_to(row):
        names = tongue.series(*row.objections)
        told = tongue.translate("Proposals", "objection of {names}").format(names=names)
    if row.led_by and row.state.is_open:
        led = tongue.translate("Proposals", "consultations led by {name}").format(name=row.led_by)
        told = tongue.series(told, led)
    return told


def _is_objected_to(row: ProposalRow) -> bool:
    return bool(row.objections) and row.state.is_open


def _line(row: ProposalRow, today: date, tongue: Tongue) -> Line:
    """Return the line of a proposal; what is painted in columns is told in its state."""
    missing = [each for each in _PLACES if each not in row.languages]
    letters = " ".join(_LETTERS[each] for each in missing)
    lacks = tongue.translate("Proposals", "missing: {languages}").format(languages=letters) if missing else ""
    told = tongue.series(
        tongue.kept(row.symbol),
        row.kind_words,
        sponsors_words(row, tongue),
        version_words(row, tongue),
        circulated_words(row, today, tongue),
        lacks,
        rule_words(row, tongue)[0],
        standing_words(row, tongue),
    )
    return Line(("proposal", row.symbol), row.title, bold=True, state=told, means=Shown(row, today))


@dataclass(frozen=True, slots=True)
class _Cells:
    """A proposal, set: what stands in each cell; `high` is what all of it needs.

    It `is_badge` where the rule has room for its frame; the state `is_beside` it where both have room in one line.
    """

    title: Setting
    symbol: Setting
    sponsors: Setting
    version: Setting
    circulated: Setting
    state: Setting
    badge: Setting
    is_badge: bool
    is_beside: bool
    high: float


class ProposalPainter(LinePainter):
    """Paints proposals as a table, or one below the other where the window is narrow; all else as lines."""

    def height(self, row: Line, selected: bool) -> int:
        """Return the height of a proposal, or of what is said."""
        if isinstance(row.means, Shown):
            return round(self._cells(row.means, self.breadth).high)
        return super().height(row, selected)

    def paint_row(self, sheet: Sheet, row: Line, height: float, selected: bool) -> None:
        """Paint a proposal: title and symbol, sponsors, version, hour, languages, rule and state."""
        if not isinstance(row.means, Shown):
            super().paint_row(sheet, row, height, selected)
            if isinstance(row.means, Heads) and self.measures.wide:
                self._paint_heads(sheet, row.means, height)
            return
        self.paint_ground(sheet, height, selected)
        rule(sheet, height - 1, self.theme, self.measures.margin)
        if self.measures.wide:
            self._paint_in_columns(sheet, row.means, height)
        else:
            self._paint_in_lines(sheet, row.means)

    def _paint_heads(self, sheet: Sheet, heads: Heads, height: float) -> None:
        m, at = self.measures, self._columns(sheet.width)
        for place, words in enumerate(heads.words):
            if not words:
                continue
            setting = fit(words, (Step(m.small), Step(12), Step(11)), at[place + 1] - at[place] - 8.0)
            ends = place == len(heads.words) - 1
            x = sheet.width - m.margin - setting.width if ends else at[place]
            sheet.write_setting(setting, x, base(height - 15.0, m.small), self.theme.text_2)

    def _paint_in_columns(self, sheet: Sheet, shown: Shown, height: float) -> None:
        theme, at, middle = self.theme, self._columns(sheet.width), height / 2
        cells = self._cells(shown, sheet.width)
        top = middle - (cells.title.height + cells.symbol.height + 2.0) / 2
        sheet.write_amid(cells.title, at[0], top + cells.title.height / 2, theme.text)
        sheet.write_amid(cells.symbol, at[0], top + cells.title.height + 2.0 + cells.symbol.height / 2, theme.text_2)
        for setting, x in ((cells.sponsors, at[1]), (cells.version, at[2]), (cells.circulated, at[3])):
            sheet.write_amid(setting, x, middle, theme.text)
        self._paint_letters(sheet, shown.row, at[4], middle)
        self._paint_rule(sheet, shown.row, cells, at[5], middle)
        ink = theme.attention if _is_objected_to(shown.row) else theme.text_2
        self._write_at_end(sheet, cells.state, middle, ink)

    def _paint_in_lines(self, sheet: Sheet, shown: Shown) -> None:
        m, theme, cells = self.measures, self.theme, self._cells(shown, sheet.width)
        x, y = float(m.margin), 6.0
        sheet.write_amid(cells.title, x, y + cells.title.height / 2, theme.text)
        y += cells.title.height + 2.0
        sheet.write_amid(cells.symbol, x, y + cells.symbol.height / 2, theme.text_2)
        y += cells.symbol.height + 4.0
        middle = y + BADGE_HEIGHT / 2
        self._paint_letters(sheet, shown.row, x, middle)
        self._paint_rule(sheet, shown.row, cells, x + 6 * _LETTER + 10.0, middle)
        ink = theme.attention if _is_objected_to(shown.row) else theme.text_2
        if cells.is_beside:
            self._write_at_end(sheet, cells.state, middle, ink)
        else:
            y += BADGE_HEIGHT + 4.0
            sheet.write_amid(cells.state, x, y + cells.state.height / 2, ink)

    def _paint_letters(self, sheet: Sheet, row: ProposalRow, x: float, middle: float) -> None:
        """Paint six letters; those of languages in which it is missing are bold, underlined, and ask for an act."""
        m, theme = self.measures, self.theme
        for place, language in enumerate(_PLACES):
            is_missing, left = language not in row.languages, x + place * _LETTER
            ink = theme.attention if is_missing else theme.text_2
            letter = _LETTERS[language]
            width = sheet.write(letter, left, base(middle, m.small), m.small, ink, bold=is_missing)
            if is_missing:
                sheet.fill(sheet.rect(left - 1.0, middle + 0.62 * m.small, width + 2.0, 2.0), theme.attention_edge)

    def _paint_rule(self, sheet: Sheet, row: ProposalRow, cells: _Cells, x: float, middle: float) -> None:
        words, kind = rule_words(row, self.spoken)
        if cells.is_badge:
            paint_badge(sheet, x, middle - BADGE_HEIGHT / 2, words, self.theme, kind)
        else:
            ink = self.theme.attention if kind is Badge.ATTENTION else self.theme.text_2
            sheet.write_amid(cells.badge, x, middle, ink)

    def _write_at_end(self, sheet: Sheet, words: Setting, middle: float, ink: QColor) -> None:
        end = sheet.width - self.measures.margin
        y = middle + CAP_HALF * words.size - (len(words.lines) - 1) * words.pitch / 2
        for line in words.lines:
            sheet.write(line, end, y, words.size, ink, ends=True, squeeze=words.squeeze)
            y += words.pitch

    def _columns(self, breadth: float) -> list[float]:
        m = self.measures
        return [m.margin + share * (breadth - 2 * m.margin) for share in (*_COLUMNS, 1.0)]

    def _cells(self, shown: Shown, breadth: float) -> _Cells:
        """Set the words of a proposal; they step down and break, but are never cut."""
        row, spoken = shown.row, self.spoken
        sponsors, version = sponsors_words(row, spoken), version_words(row, spoken)
        circulated = circulated_words(row, shown.today, spoken)
        badge, kind = rule_words(row, spoken)
        state = standing_words(row, spoken)
        if self.measures.wide:
            return self._in_columns(row, (sponsors, version, circulated, state), (badge, kind), breadth)
        room = max(60.0, breadth - 2 * self.measures.margin)
        steps = (Step(14), Step(14, 2), Step(13, 3), Step(12, 5))
        title = fit(row.title, steps, room, bold=True)
        second = spoken.series(spoken.kept(row.symbol), sponsors, version, circulated)
        symbol, told = fit(second, (Step(13), Step(12), Step(12, 2), Step(12, 4)), room), fit(state, steps, room)
        is_badge = badge_width(badge, kind) <= room - 6 * _LETTER - 10.0
        rule_ = fit(badge, (Step(12), Step(11), Step(11, 2)), max(30.0, room - 6 * _LETTER - 10.0))
        taken = 6 * _LETTER + 10.0 + (badge_width(badge, kind) if is_badge else rule_.width)
        is_beside = len(told.lines) == 1 and taken + 16.0 + told.width <= room
        high = 6.0 + title.height + 2.0 + symbol.height + 4.0 + BADGE_HEIGHT + 8.0
        high += 0.0 if is_beside else told.height + 4.0
        return _Cells(title, symbol, told, told, told, told, rule_, is_badge, is_beside, high)

    def _in_columns(
        self, row: ProposalRow, told: tuple[str, str, str, str], badge: tuple[str, Badge], breadth: float
    ) -> _Cells:
        at = self._columns(breadth)
        rooms = [max(30.0, end - begin - 12.0) for begin, end in pairwise(at)]
        title = fit(row.title, (Step(14), Step(14, 2), Step(13, 3), Step(12, 5)), rooms[0], bold=True)
        symbol = fit(self.spoken.kept(row.symbol), (Step(13), Step(12), Step(11), Step(11, 2)), rooms[0])
        sponsors, version, circulated = (
            fit(words, _STEPS, room) for words, room in zip(told[:3], rooms[1:4], strict=True)
        )
        state = fit(told[3], _STEPS, rooms[6] + 12.0)
        is_badge = badge_width(*badge) <= rooms[5]
        rule_ = fit(badge[0], (Step(12), Step(12, 2), Step(11, 3)), rooms[5])
        high = max(title.height + symbol.height + 2.0, *(each.height for each in (sponsors, version, circulated)))
        high = max(44.0, max(high, state.height, rule_.height) + 18.0)
        return _Cells(title, symbol, sponsors, version, circulated, state, rule_, is_badge, False, high)
