"""The strip below the list: how long it will go on, when its last one ends, who is not reached, and by what meeting."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from chairconsole.models.outlook import Foresight, Outlook, Run, hour
from chairconsole.windows.paint.buttons import RING, Look, PushButton
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.paint.lettering import advance
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.keys import Command, cap_of, words
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base, rule
from chairconsole.windows.parts.wording import as_shown, locale_of, meeting_name, minutes_words

_BAR, _GAP, _LEAST = 8.0, 3.0, 3.0
_PAIR, _WORD = 7.0, 16.0


@dataclass(frozen=True, slots=True)
class Pair:
    """A bold figure and its word, and the word in short; `asks`: something is to be done about it.

    Where there is no room, the pair that `gives_way` most is left out first; at 0 it stays.
    """

    figure: str
    word: str
    short: str = ""
    asks: bool = False
    gives_way: int = 0


class ForecastStrip(Panel):
    """Four pairs, what limit would fit all, and a bar of those reached meeting by meeting, then of those who are not.

    In the last half hour its button lights up if not all are reached; it never opens anything by itself.
    """

    def __init__(
        self, foresight: Foresight, actions: Mapping[Command, QAction], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("How the list stands"), parent)
        self._foresight, self._locale = foresight, locale_of(language)
        self.button = PushButton(self.tr("What can be done"), Look.QUIET, cap_of(self, Command.FITTING), parent=self)
        self.button.setToolTip(words(Command.FITTING, self.spoken))
        self.button.clicked.connect(actions[Command.FITTING].trigger)
        foresight.renewed.connect(self._on_renewed)
        self._on_renewed()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self.button.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.button.set_measures(
            sizes.px(sizes.second), sizes.px(sizes.status_button), 6.0 * sizes.unit, unit=sizes.unit
        )
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the line of pairs, then the bar, and below it what its runs stand for if there is the height."""
        m, theme, outlook = self.measures, self.theme, self._foresight.outlook
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        rule(sheet, 0, theme)
        if outlook is None or not outlook.waiting:
            sheet.write(self._nobody(outlook), m.margin, base(self.length / 2, m.body), m.body, theme.text_2)
            return
        end = sheet.width - m.margin
        if not self.button.isHidden():
            end = self._paint_hint(sheet, outlook)
        self._paint_line(sheet, outlook, end)
        self._paint_runs(sheet, outlook)

    def _paint_hint(self, sheet: Sheet, outlook: Outlook) -> float:
        """Light the button up when it presses, and return where it begins."""
        unit, at = self.measures.unit, self.button.geometry().adjusted(RING, RING, -RING, -RING)
        box = QRectF(at.x() / unit, at.y() / unit, at.width() / unit, at.height() / unit)
        if outlook.is_pressing:
            sheet.fill(box, self.theme.attention_tint, 6.0)
            sheet.outline(box, self.theme.attention_edge, 6.0)
        return (sheet.width - box.right() if self.right_to_left else box.left()) - _WORD

    def _paint_line(self, sheet: Sheet, outlook: Outlook, end: float) -> None:
        """Paint the pairs and, at the end, the limit that fits; short words where there is no room for long ones."""
        m, theme, line = self.measures, self.theme, base(self._middle(), self.measures.body)
        gap = 32.0 if m.wide else 22.0
        pairs = self._pairs(outlook)
        short = [replace(pair, word=pair.short or pair.word) for pair in pairs]
        ways = [(pairs, self._verdict(outlook)), (short, self._verdict(outlook)), (short, self._verdict(outlook, True))]
        least = self._verdict(outlook, True)
        ways += [([pair for pair in short if pair.gives_way < rank], least) for rank in (3, 2, 1)]
        room = end - m.margin
        pairs, verdict = next((way for way in ways if self._width(*way, gap) <= room), ways[-1])
        sheet.write(verdict, end, line, m.body, theme.text, bold=True, ends=True)
        x = float(m.margin)
        for pair in pairs:
            x += sheet.write(pair.figure, x, line, m.body, theme.attention if pair.asks else theme.text, bold=True)
            ink = theme.attention if pair.asks else theme.text_2
            x += _PAIR + sheet.write(pair.word, x + _PAIR, line, m.second, ink) + gap

    def _width(self, pairs: list[Pair], verdict: str, gap: float) -> float:
        m = self.measures
        told = sum(advance(p.figure, m.body, True) + _PAIR + advance(p.word, m.second) + gap for p in pairs)
        return told + advance(verdict, m.body, True)

    def _paint_runs(self, sheet: Sheet, outlook: Outlook) -> None:
        """Paint the present meeting filled, later ones outlined below, and striped those who are not reached."""
        m, theme = self.measures, self.theme
        runs: list[Run | None] = [*outlook.runs, *([None] if outlook.not_reached else [])]
        whole = sheet.width - 2 * m.margin - _GAP * (len(runs) - 1) - _LEAST * len(runs)
        top, x = self._middle() + 21.0 if m.wide else self._middle() + 18.0, float(m.margin)
        starts = []
        for run in runs:
            width = _LEAST + whole * (outlook.not_reached if run is None else run.speakers) / outlook.waiting
            box = sheet.rect(x, top, width, _BAR)
            if run is None:
                sheet.stripe(box, theme.attention_edge)
                sheet.outline(box, theme.attention_edge)
            elif run.sits:
                sheet.fill(box, theme.accent)
            else:
                sheet.fill(box, theme.sunken)
                sheet.fill(sheet.rect(x, top + _BAR - 2.0, width, 2.0), theme.accent)
            starts.append(x)
            x += width + _GAP
        if m.wide:
            self._paint_captions(sheet, outlook, runs, starts)

    def _paint_captions(self, sheet: Sheet, outlook: Outlook, runs: list[Run | None], starts: list[float]) -> None:
        """Paint from the end what each run stands for, in the longest words that leave those behind it alone."""
        m, theme = self.measures, self.theme
        line, end = base(self._middle() + 41.0, m.small), sheet.width - m.margin
        for run, start in zip(reversed(runs), reversed(starts), strict=True):
            told = self._captions(outlook, run)
            caption = next((words for words in told if start + advance(words, m.small) <= end), told[-1])
            x = max(float(m.margin), min(start, end - advance(caption, m.small)))
            sheet.write(caption, x, line, m.small, theme.attention if run is None else theme.text_2)
            end = x - 14.0

    def _captions(self, outlook: Outlook, run: Run | None) -> tuple[str, ...]:
        """Return what a run stands for, in ever fewer words."""
        if run is None:
            if outlook.ends is None:
                return (self.tr("{count} for whom no meeting is left").format(count=outlook.not_reached),)
            told = self.tr("{count} after {hour}")
            return (told.format(count=outlook.not_reached, hour=hour(outlook.ends, outlook.now, self._locale)),)
        starts, ends = hour(run.starts, outlook.now, self._locale), f"{run.ends:%H:%M}"
        if run.sits:
            return (self.tr("{count} before {hour}").format(count=run.speakers, hour=ends), str(run.speakers))
        meeting = meeting_name(run.meeting, self.spoken)
        full = self.tr("{count} in the {meeting}, {starts} to {ends}")
        short = self.tr("{count} in the {meeting}")
        return (
            full.format(count=run.speakers, meeting=meeting, starts=starts, ends=ends),
            short.format(count=run.speakers, meeting=meeting),
            str(run.speakers),
        )

    def _pairs(self, outlook: Outlook) -> list[Pair]:
        pairs = [Pair(str(outlook.waiting), self.tr("waiting"))]
        pairs.append(
            Pair(
                minutes_words(outlook.needed_s, self.spoken),
                self._at_what_pace(outlook),
                self.tr("in all"),
                gives_way=1,
            )
        )
        if outlook.last_ends is not None:
            ends = hour(outlook.last_ends, outlook.now, self._locale)
            pairs.append(Pair(ends, self.tr("last one ends"), self.tr("ends"), gives_way=2))
        count, by = str(outlook.not_reached), self._by(outlook)
        if outlook.last_ends is None:
            told = self.tr("not reached: no meeting is left for item {item}").format(
                item=self.spoken.kept(outlook.item)
            )
            pairs.append(Pair(count, told, self.tr("no meeting left"), True))
        elif outlook.not_reached:
            pairs.append(Pair(count, self.tr("not reached by {hour}").format(hour=by), asks=True))
        else:
            pairs.append(Pair(self.tr("All"), self.tr("reached by {hour}").format(hour=by)))
        if outlook.passed_over:
            pairs.append(Pair(str(outlook.passed_over), self.tr("passed over"), gives_way=3))
        return pairs

    def _at_what_pace(self, outlook: Outlook) -> str:
        """Tell the list's limit and what was measured beside it, or that this is the usual."""
        over = outlook.pace.overrun_s
        form = self.tr("at {limit} each and {between} between")
        if over:
            form = (
                self.tr("at {limit} and {over} over each, {between} between")
                if over > 0
                else self.tr("at {limit} less {over} each, {between} between")
            )
        told = form.format(
            limit=format_time(outlook.limit_s),
            over=format_time(abs(over)),
            between=format_time(outlook.pace.changeover_s),
        )
        source = self.tr("{pace} (measured)") if outlook.is_measured else self.tr("{pace} (usual)")
        return source.format(pace=told)

    def _verdict(self, outlook: Outlook, in_short: bool = False) -> str:
        """Tell the limit at which all are reached, or what the least one would do."""
        if not outlook.not_reached or outlook.last_ends is None:
            return ""
        if outlook.fit_s is not None:
            return self.tr("All fit at {limit}").format(limit=format_time(outlook.fit_s))
        if not outlook.more_at_least:
            return self.tr("No limit reaches more")
        told = self.tr("No limit reaches all; at {limit}, {count} more")
        if in_short:
            told = self.tr("At {limit}, {count} more")
        return told.format(limit=format_time(outlook.least_s), count=outlook.more_at_least)

    def _by(self, outlook: Outlook) -> str:
        return hour(outlook.ends, outlook.now, self._locale) if outlook.ends is not None else ""

    def _nobody(self, outlook: Outlook | None) -> str:
        if outlook is None:
            return self.tr("No list is in hand")
        nobody = self.tr("Nobody waits in the list for {item}").format(item=outlook.item)
        if not outlook.passed_over:
            return nobody
        return self.spoken.series(nobody, self.tr("{count} passed over").format(count=outlook.passed_over))

    def _told(self) -> str:
        """Return all in words."""
        outlook = self._foresight.outlook
        if outlook is None or not outlook.waiting:
            return self._nobody(outlook)
        pairs = ", ".join(f"{pair.figure} {pair.word}" for pair in self._pairs(outlook))
        runs: list[Run | None] = [*outlook.runs, *([None] if outlook.not_reached else [])]
        captions = ", ".join(self._captions(outlook, run)[0] for run in runs)
        return "; ".join(part for part in (pairs, self._verdict(outlook), captions) if part)

    def _middle(self) -> float:
        """Return at what height the line of pairs stands."""
        return 24.0 if self.measures.wide else 18.0

    def _arrange(self) -> None:
        m = self.measures
        self.put(self.button, self.breadth - m.margin, self._middle() - m.status_button / 2, ends=True)

    def _on_renewed(self) -> None:
        outlook = self._foresight.outlook
        self.button.setVisible(outlook is not None and outlook.not_reached > 0)
        told = self._told()
        self.setAccessibleDescription(told)
        self.setToolTip(as_shown(told, self))
        self.update()
