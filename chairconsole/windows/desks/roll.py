"""The roll of presence: who is in the room, one key a State, and what the two lines of the quorum say of it."""

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from chairconsole.models.presence import QuorumLine, Roll, roll_of_presence
from chairconsole.models.reading import Reading
from chairconsole.models.roll import Mark, mark_words
from chairconsole.rules.turn import Turn
from chairconsole.windows.desks.foot import Foot, FootScene
from chairconsole.windows.desks.legend import MarksLegend
from chairconsole.windows.desks.page import Figure, Heading, Page
from chairconsole.windows.desks.roll_grid import RollGrid
from chairconsole.windows.ground import Ground
from chairconsole.windows.paint.buttons import RING, Badge, Look, PushButton, badge_width, paint_badge
from chairconsole.windows.paint.lettering import Step, advance, fit
from chairconsole.windows.paint.marks import paint_attention, paint_tick
from chairconsole.windows.paint.presence import Bar, line_words, paint_lines, paint_presence, present_words
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import CONTRAST
from chairconsole.windows.parts.keys import Command, Section, cap_of
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base, rule
from chairconsole.windows.parts.wording import day_and_month, locale_of, meeting_name, weekday

DIGITS = {1: True, 2: False}
"""What a digit answers: present, or not there."""

_BAR = 12.0
_LEAST_ROLL = 100.0
"""A roll lower than this is given the room of the legend, and then that of the sentences."""


class PresenceBand(Panel):
    """The bar with its two ticks, and of each line what it says: met or not, by how many, of whom, by which rule."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Quorum"), parent)
        self._roll: Roll | None = None
        self.is_told = True
        """Whether there is room for the sentences."""

    def show_roll(self, roll: Roll) -> None:
        """Show how many are there."""
        self._roll = roll
        lines = (f"{line.bold} {line.words} {line.rule}" for line in roll.lines)
        self.setAccessibleDescription(" ".join((self.spoken.series(*line_words(roll.presence, self.spoken)), *lines)))
        self.update()

    def height_at(self, is_told: bool) -> float:
        """Return its height, with its sentences or without."""
        above = 54.0 if self.measures.wide else 47.0
        return above + (2 * self._line + 10.0 if is_told else 0.0)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint bar, ticks and sentences."""
        m, theme, roll = self.measures, self.theme, self._roll
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        rule(sheet, self.length - 1, theme)
        if roll is None:
            return
        bar = Bar(m.margin, 12.0 if m.wide else 8.0, sheet.width - 2 * m.margin, _BAR, m.second)
        paint_presence(sheet, roll.presence, bar, theme, roll.to_call)
        middle = bar.y + _BAR + 16.0
        ends = paint_lines(sheet, roll.presence, bar, middle, theme, self.spoken)
        _, of = present_words(roll.presence, self.spoken)
        if ends + 14.0 + advance(of, m.second) <= sheet.width - m.margin:
            line = base(middle, m.second)
            sheet.write(of, sheet.width - m.margin, line, m.second, theme.text_2, ends=True)
        if not self.is_told:
            return
        y = self.height_at(False) + self._line / 2 - 2.0
        for told in roll.lines:
            self._paint_line(sheet, told, y)
            y += self._line

    def _paint_line(self, sheet: Sheet, line: QuorumLine, middle: float) -> None:
        m, theme, x = self.measures, self.theme, float(self.measures.margin)
        centre = QPointF(sheet.left(x + 7.0), middle)
        if line.is_met:
            paint_tick(sheet.painter, centre, 13.0, theme.text_2)
        else:
            paint_attention(sheet.painter, centre, 15.0, theme.attention)
        x += 24.0
        kind = Badge.ATTENTION if line.is_doubtful else Badge.PLAIN
        end = sheet.width - m.margin - badge_width(line.rule, kind)
        paint_badge(sheet, end, middle - 11.0, line.rule, theme, kind)
        end -= 16.0
        bold = fit(line.bold, (Step(m.body), Step(13), Step(12), Step(11)), max(60.0, end - x), bold=True)
        sheet.write_amid(bold, x, middle, theme.text)
        x += bold.width * bold.squeeze + 10.0
        steps = (Step(m.second), Step(12), Step(11), Step(11, 2), Step(10, 2))
        if end - x > 60.0:
            sheet.write_amid(fit(line.words, steps, end - x), x, middle, theme.text_2)

    @property
    def _line(self) -> float:
        return 30.0 if self.measures.wide else 26.0


class PresenceCall(Panel):
    """Who is called, who comes then, and the two answers; present is the expected one, and harms nobody."""

    def __init__(self, grid: RollGrid, parent: QWidget) -> None:
        super().__init__(self.tr("Who is called"), parent)
        self._grid = grid
        self._roll: Roll | None = None
        self._answers = {
            digit: PushButton(mark_words(mark, self.spoken), look, str(digit), parent=self)
            for digit, mark, look in ((1, Mark.PRESENT, Look.FILLED), (2, Mark.NOT_THERE, Look.OUTLINE))
        }
        for button in self._answers.values():
            button.clicked.connect(self._on_clicked)
        grid.moved.connect(self._renew)

    def buttons(self) -> list[PushButton]:
        """Return the two answers."""
        return list(self._answers.values())

    @property
    def told(self) -> tuple[str, str, str]:
        """Return what it says: what kind of call it is, who is meant, and what stands beside."""
        roll, meant = self._roll, self._grid.cell(self._grid.meant)
        if roll is None:
            return "", "", ""
        if self._grid.is_away and meant is not None:
            has = mark_words(meant.mark, self.spoken)
            label = self.tr("To be put right") if has else self.tr("Answers out of turn")
            back = self.tr("Esc: back to {name}").format(name=roll.name) if roll.name else ""
            return label, meant.name, self.spoken.series(has, back)
        if roll.code is None:
            return self.tr("The call is over"), self.tr("All were called"), ""
        then = self.tr("then {names}").format(names=self.spoken.series(*roll.then)) if roll.then else ""
        return self.tr("Called, {place} of {count}").format(place=roll.called + 1, count=roll.of), roll.name, then

    def show_roll(self, roll: Roll, *, is_filled: bool) -> None:
        """Show how far the call is; while the floor stands above, the filled button is there."""
        self._roll = roll
        self._answers[1].set_look(Look.FILLED if is_filled else Look.OUTLINE)
        self._renew()

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        for button in self.buttons():
            button.set_measures(sizes.px(sizes.body), sizes.px(self._button), 6.0 * sizes.unit, unit=sizes.unit)
        self._arrange()

    @property
    def height_wanted(self) -> float:
        """Return the height it needs."""
        return 78.0 if self.measures.wide else 54.0 if self.measures.tight else 64.0

    def paint_on(self, sheet: Sheet) -> None:
        """Paint who is called, and who comes then."""
        m, theme = self.measures, self.theme
        label, name, beside = self.told
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        rule(sheet, self.length - 1, theme, m.margin)
        size = 32 if m.wide else 22 if m.tight else 26
        room = sheet.width - 2 * m.margin - self._buttons_width() - 16.0
        top = 15.0 if m.wide else 11.0
        sheet.write(label, m.margin, base(top, m.second), m.second, theme.text_2, bold=True)
        middle = (top + 6.0 + self.length) / 2 + (3.0 if m.wide else 1.0)
        steps = (Step(size), Step(size - 4), Step(size - 8), Step(16), Step(14, 2), Step(12, 2))
        width = advance(beside, m.body) + 16.0 if beside else 0.0
        # those who come then give way before the name is set smaller
        if width and fit(name, steps, max(60.0, room - width), bold=True).size < size:
            width = 0.0
        setting = fit(name, steps, max(60.0, room - width), bold=True)
        sheet.write_amid(setting, m.margin, middle, theme.text)
        if width:
            line = base(middle, size) if len(setting.lines) == 1 else base(middle, m.body)
            sheet.write(beside, m.margin + setting.width + 16.0, line, m.body, theme.text_2)

    @property
    def _button(self) -> float:
        return 40.0 if self.measures.wide else 30.0 if self.measures.tight else 34.0

    def _buttons_width(self) -> float:
        return sum((each.sizeHint().width() - 2 * RING) / self.measures.unit + 8.0 for each in self.buttons()) - 8.0

    def _renew(self) -> None:
        self.setAccessibleDescription(self.spoken.series(*self.told))
        for button in self.buttons():
            button.setEnabled(self._grid.meant is not None)
        self._arrange()
        self.update()

    def _on_clicked(self) -> None:
        digit = next(digit for digit, button in self._answers.items() if button is self.sender())
        self._grid.answer(digit)
        self._grid.setFocus()

    def _arrange(self) -> None:
        end, y = self.breadth - self.measures.margin, (self.length - self._button) / 2
        for button in reversed(self.buttons()):
            end -= self.put(button, end, y, ends=True) + 8.0


class PresenceLegend(MarksLegend):
    """What the marks mean, in which order the roll is called, and who is not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("What the marks mean"), (Mark.PRESENT, Mark.NOT_THERE), parent)

    def trailing(self) -> Iterable[tuple[str, QColor]]:
        """Return who is not called, and the order."""
        return (self._grey(), self.theme.text_3), (self._order(), self.theme.text_2)

    def _grey(self) -> str:
        dotted, grey = self.tr("dotted: not registered, not called"), self.tr("grey: not registered, not called")
        return dotted if self.theme is CONTRAST else grey

    def _order(self) -> str:
        return self.tr("English order; a letter goes to a name, Enter changes it")


class RollFoot(Foot):
    """Since when the roll is called, how far it is and what the last one came to; no step but to close it."""

    def __init__(self, parent: QWidget, language: str) -> None:
        self._roll: Roll | None = None
        self._locale = locale_of(language)
        super().__init__(parent)

    def show_roll(self, roll: Roll) -> None:
        """Show what stands there."""
        self._roll = roll
        self.setAccessibleDescription(self.spoken.series(*(" ".join(fact) for fact in self._facts())))
        self.update()

    def show_scene(self, scene: FootScene) -> None:
        """Show nothing that is said: a roll has no step but its answers."""
        super().show_scene(FootScene())

    def height_at(self, breadth: float) -> float:
        """Return its height: facts and buttons stand in one row."""
        return 60.0 if self.measures.wide else 44.0 if self.measures.tight else 50.0

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the facts; the last ones give way."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        rule(sheet, 0, theme)
        x, middle, size = float(m.margin), self.length / 2, m.second
        end = sheet.width - m.margin - self._buttons_width() - 16.0
        for figure, word in self._facts():
            width = advance(figure, size, True) + 5.0 + advance(word, size)
            if x + width > end:
                return
            x += sheet.write(figure, x, base(middle, size), size, theme.text, bold=True) + 5.0
            x += sheet.write(word, x, base(middle, size), size, theme.text_2)
            x += 28.0 if m.wide else 16.0

    def _facts(self) -> list[tuple[str, str]]:
        roll = self._roll
        if roll is None:
            return []
        facts = []
        if roll.begun_at is not None:
            facts.append((f"{roll.begun_at:%H:%M}", self.tr("begun")))
            facts.append((str(roll.called), self.tr("called, one key each")))
        if roll.last_at is not None:
            day = f"{weekday(roll.last_at, self._locale)} {day_and_month(roll.last_at, self._locale)}"
            facts.append((day, self.tr("last roll: {count} present").format(count=roll.last_present)))
        return facts


class RollPage(Page):
    """The desk of the roll: goes on at the first not yet called; left by Esc, what was called is kept."""

    answered = Signal(str, bool)
    """A party is there, or not."""
    chosen = Signal(str)
    """Enter was pressed on a party."""
    closed = Signal()
    """All were called, and the roll is closed."""
    awaited = Signal(str)
    """The key of the next step was pressed while somebody's answer is awaited."""

    section = Section.MOTIONS

    def __init__(self, window: Ground, reading: Reading) -> None:
        self._reading, self._floor = reading, window.strip
        self._roll: Roll | None = None
        super().__init__(self.tr("Roll of presence"), window)
        self.setAccessibleName(self.tr("Roll of presence"))
        self.band = PresenceBand(self)
        digits = "".join(map(str, DIGITS))
        self.grid = RollGrid(self.tr("Roll of the States parties"), digits, reading.session.now, self)
        self.call = PresenceCall(self.grid, self)
        self.legend = PresenceLegend(self)
        self.grid.answered.connect(self._on_answered)
        self.grid.chosen.connect(self.chosen)
        self.grid.missed.connect(window.tell)
        self.leave = PushButton(self.tr("Leave the roll"), Look.OUTLINE, "Esc", parent=self.foot)
        self.close_roll = PushButton(self.tr("Close the roll"), Look.OUTLINE, parent=self.foot)
        for button in (self.leave, self.close_roll):
            self.foot.add_own(button)
        self.leave.clicked.connect(self.left)
        self.close_roll.clicked.connect(self.closed)
        self.setFocusProxy(self.grid)

    @property
    def shown(self) -> Roll | None:
        """Return the roll as it was read last."""
        return self._roll

    def make_foot(self) -> Foot:
        """Return a foot of facts."""
        self.facts = RollFoot(self, self._reading.language)
        return self.facts

    def delegation(self) -> str | None:
        """Return for whom a digit answers, where the roll has the focus."""
        return self.grid.meant if self.grid.hasFocus() else None

    def show_turn(self, now: Turn) -> None:
        """Have one filled button in the window: present, unless the floor stands above."""
        if self._roll is not None:
            self.call.show_roll(self._roll, is_filled=not self._floor.is_wanted)

    def takes_step(self) -> bool:
        """Close the roll once all were called; the key of the next step answers for nobody."""
        if self._floor.is_wanted or self._roll is None:
            return False
        if self._roll.code is None:
            self.closed.emit()
        else:
            self.awaited.emit(self._roll.name)
        return True

    def heading(self) -> Heading:
        """Return the meeting, and how many are there, are not, and are to be called."""
        roll = self._roll
        if roll is None:
            return Heading(self.tr("Roll of presence"), "")
        label = self.spoken.series(self.tr("Roll of presence"), meeting_name(roll.meeting, self.spoken))
        figures = (
            Figure(str(roll.presence.present), self.tr("Present")),
            Figure(str(roll.not_there), self.tr("Not there")),
            Figure(str(roll.to_call), self.tr("To call")),
        )
        line = self.tr("Presence holds until the meeting rises, or until a delegation is noted as having left.")
        return Heading(label, self.tr("States parties in the room"), line, figures=figures)

    def renew(self) -> None:
        """Read who is there."""
        self._roll = roll = roll_of_presence(self._reading)
        self.grid.show_cells(roll.cells)
        self.band.show_roll(roll)
        self.call.show_roll(roll, is_filled=not self._floor.is_wanted)
        self.facts.show_roll(roll)
        self.close_roll.setEnabled(roll.code is None)
        self.close_roll.set_key(cap_of(self, Command.NEXT_STEP))

    def work(self) -> tuple[Panel, ...]:
        """Return the parts."""
        return self.band, self.call, self.legend, self.grid

    def stops(self) -> list[QWidget]:
        """Return where Tab stops: the roll first, then the answers."""
        return [self.grid, *chain(self.call.buttons(), self.foot.buttons())]

    def arrange_work(self, room: QRect) -> None:
        """Place the parts below one another, and give the roll the rest."""
        m = self.measures
        legend = 28.0 if m.wide else 26.0
        band, call = self.band.height_at(True), self.call.height_wanted
        self.band.is_told = True
        left = room.height() / m.unit - band - call - legend
        # the legend gives way first, then the sentences
        if left < _LEAST_ROLL:
            left, legend = left + legend, 0.0
        if left < _LEAST_ROLL:
            self.band.is_told = False
            band = self.band.height_at(False)
        y = room.y()
        for part, height in ((self.band, band), (self.call, call), (self.legend, legend)):
            part.setGeometry(room.x(), y, room.width(), m.px(height))
            y += m.px(height)
        self.grid.setGeometry(room.x(), y, room.width(), max(0, room.y() + room.height() - y))

    def _on_answered(self, code: str, digit: int) -> None:
        self.answered.emit(code, DIGITS[digit])
