"""The parts of the desk of a vote: share and threshold, the lock, the call, the count, the legend, the foot."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QWidget

from chairconsole.models.roll import Cell, Mark, mark_words
from chairconsole.models.vote_scene import VoteScene
from chairconsole.rules.terms import Answer, Method
from chairconsole.rules.typed import figure_of
from chairconsole.windows.desks.foot import Foot, FootScene
from chairconsole.windows.desks.legend import MarksLegend
from chairconsole.windows.desks.roll_grid import RollGrid
from chairconsole.windows.paint.buttons import RING, Look, PushButton
from chairconsole.windows.paint.lettering import Step, advance, fit
from chairconsole.windows.paint.marks import paint_attention
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import CONTRAST, Theme
from chairconsole.windows.parts.field import Field
from chairconsole.windows.parts.keys import Command, cap_of, words
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base, rule

DIGITS: Mapping[int, Answer] = {
    1: Answer.YES,
    2: Answer.NO,
    3: Answer.ABSTAIN,
    4: Answer.NOT_PARTICIPATING,
    0: Answer.NO_ANSWER,
}
"""The answer of each digit, in the order in which they stand."""

_MARKS = (Mark.YES, Mark.NO, Mark.ABSTAINS, Mark.NOT_PARTICIPATING, Mark.NO_ANSWER)
_BAR, _TICK = 8.0, 18.0
_GAP = 8.0
_BEHIND_TRIANGLE = 20.0


class ShareBar(Panel):
    """The yes of the yes and no as a bar, with a tick at the threshold; what is so now, and what it still takes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Share of those voting"), parent)
        self._scene: VoteScene | None = None

    def show_scene(self, scene: VoteScene) -> None:
        """Show how the figures stand."""
        self._scene = scene
        self.setAccessibleDescription(" ".join((*self._now(scene), scene.rule, *self._takes(scene))))
        self.update()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the bar, and what is so below it."""
        m, theme, scene = self.measures, self.theme, self._scene
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        if scene is None:
            return
        width, voting = sheet.width - 2 * m.margin, scene.tally.voting
        top = 12.0 if m.wide else 8.0
        sheet.fill(sheet.rect(m.margin, top, width, _BAR), theme.sunken)
        if voting:
            sheet.fill(sheet.rect(m.margin, top, width * scene.tally.yes / voting, _BAR), theme.text_2)
        at = scene.needed / voting if voting else float(scene.share.part)
        tick = m.margin + width * min(1.0, at)
        height = top + _BAR / 2 - _TICK / 2
        # a rim keeps it apart from the bar, whatever that reaches
        sheet.fill(sheet.rect(tick - 2.5, height, 5.0, _TICK), theme.surface)
        sheet.fill(sheet.rect(tick - 1.0, height, 2.0, _TICK), theme.text)
        self._paint_words(sheet, scene, (top + _BAR + 4.0 + self.length) / 2)

    def _paint_words(self, sheet: Sheet, scene: VoteScene, middle: float) -> None:
        m, theme, size = self.measures, self.theme, self.measures.second
        line, end = base(middle, size), sheet.width - m.margin
        figures, so = self._now(scene)
        lead, takes = self._takes(scene)
        x = m.margin + sheet.write(figures, m.margin, line, size, theme.text, bold=True) + _GAP
        ends = end - advance(takes, size, True)
        sheet.write(takes, ends, line, size, theme.text, bold=True)
        if lead and ends - _GAP - advance(lead, size) > x:
            sheet.write(lead, ends - _GAP, line, size, theme.text_2, ends=True)
            ends -= _GAP + advance(lead, size)
        # how the rule is named gives way first, then of what the figures are
        for told in (f"{so} {scene.rule}".strip(), so):
            setting = fit(told, (Step(size), Step(12), Step(11)), max(40.0, ends - x - 2 * _GAP))
            if setting.squeeze == 1.0 and (setting.size == size or told is so):
                sheet.write_amid(setting, x, middle, theme.text_2)
                return

    def _now(self, scene: VoteScene) -> tuple[str, str]:
        """Return the figures, and of what they are, with the threshold as a whole number."""
        figures = self.tr("{yes} of {voting}").format(yes=scene.tally.yes, voting=scene.tally.voting)
        if not scene.tally.voting:
            if scene.is_two_thirds:
                return figures, self.tr("voting yes or no; it takes two thirds of them.")
            return figures, self.tr("voting yes or no; it takes a majority of them.")
        if scene.is_two_thirds:
            told = self.tr("voting yes or no; two thirds are {needed}.")
        elif scene.is_half:
            told = self.tr("voting yes or no; a majority is {needed}.")
        else:
            told = self.tr("voting yes or no; it takes {needed}.")
        return figures, told.format(needed=scene.needed)

    def _takes(self, scene: VoteScene) -> tuple[str, str]:
        """Return what it takes if all to come vote: never that it will be adopted."""
        if scene.is_over or scene.outlook is None:
            return "", self._came_to(scene)
        to_come, more = scene.outlook.to_come, scene.outlook.more
        if more is None:
            lead = self.tr("Even if all %n still to come vote yes:", "", to_come)
            return lead, self.tr("it cannot be adopted any more")
        if more == 0:
            return self.tr("Whatever the %n still to come vote:", "", to_come), self.tr("the majority is reached")
        return self.tr("If all %n still to come vote:", "", to_come), self.tr("%n more yes adopt it", "", more)

    def _came_to(self, scene: VoteScene) -> str:
        if not scene.is_over and not scene.announced:
            return self.tr("not counted yet") if not scene.is_by_name else ""
        if scene.tally.is_equal:
            return self.tr("equally divided: regarded as rejected")
        if scene.tally.carries(scene.share):
            return self.tr("the majority is reached")
        return self.tr("the majority is not reached")


class LockBand(Panel):
    """Says that a vote is being taken, what alone interrupts it, and by which key; turns attention where it is."""

    def __init__(self, actions: Mapping[Command, QAction], parent: QWidget) -> None:
        super().__init__(self.tr("The voting"), parent)
        self._scene: VoteScene | None = None
        self._actions = actions
        self.button = PushButton(self.tr("Point of order"), Look.QUIET, parent=self)
        self.button.clicked.connect(self._on_clicked)

    def buttons(self) -> list[PushButton]:
        """Return its one button."""
        return [self.button]

    def show_scene(self, scene: VoteScene) -> None:
        """Show since when, or what stands in the way."""
        self._scene = scene
        command = self._command
        words_of = {Command.RULE_ON_POINT: self.tr("The ruling"), Command.APPEAL: self.tr("The vote")}
        self.button.set_text(words_of.get(command, self.tr("Point of order")))
        self.button.set_key(cap_of(self, command))
        self.button.setToolTip(words(command, self.spoken))
        self.button.setVisible(not scene.announced)
        self.setAccessibleDescription(" ".join(self._told(scene)).strip())
        self._arrange()
        self.update()

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.button.set_measures(sizes.px(sizes.second), sizes.px(26), 6.0 * sizes.unit, unit=sizes.unit)
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the band."""
        m, theme, scene = self.measures, self.theme, self._scene
        interrupted = scene is not None and scene.is_interrupted
        tint, edge = (theme.attention_tint, theme.attention_edge) if interrupted else (theme.tint, theme.accent)
        box = QRectF(0, 0, sheet.width, self.length)
        sheet.painter.fillRect(box, tint)
        if theme is CONTRAST:
            sheet.outline(box, edge)
        sheet.fill(sheet.rect(0, 0, 4, self.length), edge)
        if scene is None:
            return
        bold, told, by_rule = self._told(scene)
        middle, size, x = self.length / 2, m.second, float(m.margin)
        if interrupted:
            paint_attention(sheet.painter, QPointF(sheet.left(x + 7.0), middle), 14.0, theme.attention)
            x += 22.0
        x += sheet.write(bold, x, base(middle, size), size, theme.text, bold=True) + _GAP
        end = sheet.width - m.margin
        if not self.button.isHidden():
            end -= (self.button.sizeHint().width() - 2 * RING) / m.unit + _GAP
        setting = fit(told, (Step(size), Step(12), Step(11), Step(11, 2)), max(40.0, end - x))
        sheet.write_amid(setting, x, middle, theme.text)
        x += setting.width + 12.0
        if by_rule and x + advance(by_rule, 12) <= end:
            sheet.write(by_rule, x, base(middle, 12), 12, theme.text_2)

    @property
    def _command(self) -> Command:
        scene = self._scene
        if scene is None or not scene.is_interrupted:
            return Command.POINT_OF_ORDER
        return Command.RULE_ON_POINT if scene.point_of else Command.APPEAL

    def _told(self, scene: VoteScene) -> tuple[str, str, str]:
        if scene.announced:
            adopted, not_adopted = self.tr("Announced: adopted."), self.tr("Announced: not adopted.")
            return adopted if scene.adopted else not_adopted, "", ""
        if scene.point_of:
            bold = self.tr("Point of order of {name}.").format(name=scene.point_of)
            return bold, self.tr("The call stands until it is ruled upon."), ""
        if scene.appeal_of:
            bold = self.tr("Appeal of {name}.").format(name=scene.appeal_of)
            return bold, self.tr("The call stands until it is voted on."), ""
        bold = self.tr("Put to the vote at {hour}.").format(hour=f"{scene.called_at:%H:%M}")
        if scene.explains:
            told = self.tr("Before the first answer {name} explains its vote.").format(name=scene.explains)
            return bold, told, scene.lock
        return bold, self.tr("Only a point of order on the conduct of the voting interrupts it."), scene.lock

    def _on_clicked(self) -> None:
        self._actions[self._command].trigger()

    def _arrange(self) -> None:
        self.put(self.button, self.breadth - self.measures.margin + 8.0, (self.length - 26.0) / 2, ends=True)


@dataclass(frozen=True, slots=True)
class _Call:
    """The words of the call: what kind it is, who, and what stands beside the name."""

    label: str
    name: str
    beside: tuple[str, ...] = ("",)
    """What may stand beside the name, the first that has room."""


class CallStrip(Panel):
    """Who is called, how far the call is, and who comes then; five answers, all of which weigh the same."""

    def __init__(self, grid: RollGrid, parent: QWidget) -> None:
        super().__init__(self.tr("Who is called"), parent)
        self._grid = grid
        self._scene: VoteScene | None = None
        self._buttons = {
            digit: PushButton(word, Look.OUTLINE, str(digit), parent=self)
            for digit, word in zip(DIGITS, self._words(), strict=True)
        }
        for button in self._buttons.values():
            button.clicked.connect(self._on_clicked)
        grid.moved.connect(self._renew)

    def _words(self) -> tuple[str, ...]:
        return tuple(mark_words(mark, self.spoken) for mark in _MARKS)

    def buttons(self) -> list[PushButton]:
        """Return the five answers."""
        return list(self._buttons.values())

    @property
    def call(self) -> tuple[str, str, str]:
        """Return what it says: what kind of call it is, who is meant, and what stands beside."""
        told = self._call()
        return told.label, told.name, told.beside[0]

    def show_scene(self, scene: VoteScene) -> None:
        """Show how far the call is."""
        self._scene = scene
        self._renew()

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        for button in self.buttons():
            size = sizes.second if sizes.tight else sizes.body
            button.set_measures(sizes.px(size), sizes.px(self._button), 6.0 * sizes.unit, unit=sizes.unit)
        self._arrange()

    def height_at(self, breadth: float) -> float:
        """Return the height it needs at a breadth: the buttons stand below the name where there is no room beside."""
        m = self.measures
        one = 78.0 if m.wide else 54.0 if m.tight else 64.0
        rows = self._rows(breadth)
        below = len(rows) * (self._button + 6.0) + 4.0
        return one if self._is_beside(breadth) else one + below

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the call."""
        m, theme, told = self.measures, self.theme, self._call()
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        rule(sheet, self.length - 1, theme, m.margin)
        high = 78.0 if m.wide else 54.0 if m.tight else 64.0
        size = 32 if m.wide else 22 if m.tight else 26
        room = sheet.width - 2 * m.margin
        if self._is_beside(self.breadth):
            room -= self._width(self._rows(self.breadth)[0]) + 16.0
        label = 16.0 if m.wide else 13.0
        sheet.write(told.label, m.margin, base(label, m.second), m.second, theme.text_2, bold=True)
        middle = (label + 6.0 + high) / 2 + (2.0 if m.wide else 1.0)
        steps = Step(size), Step(size - 4), Step(size - 8), Step(16), Step(14, 2), Step(12, 2)
        # those who come then give way before the name is set smaller
        left = room - advance(told.name, size, True) - 24.0
        beside = next((words for words in told.beside if words and advance(words, m.body) <= left), "")
        name = fit(told.name, steps, max(60.0, room - 8.0), bold=True)
        sheet.write_amid(name, m.margin, middle, theme.text)
        sheet.write(beside, m.margin + name.width + 16.0, base(middle, size), m.body, theme.text_2)

    @property
    def _button(self) -> float:
        return 40.0 if self.measures.wide else 30.0 if self.measures.tight else 34.0

    def _call(self) -> _Call:
        scene = self._scene
        if scene is None or scene.progress is None:
            return _Call("", "")
        call, meant = scene.progress, self._grid.cell(self._grid.meant)
        if self._grid.is_away and meant is not None:
            return self._put_right(meant, call.name)
        if call.code is None:
            return _Call(self.tr("The call is over"), self.tr("All were called"))
        counts = range(len(call.then), 0, -1)
        then = tuple(self.tr("then {names}").format(names=self.spoken.series(*call.then[:count])) for count in counts)
        if scene.method is Method.RECORDED:
            label = self.tr("To be entered, {place} of {count}").format(place=call.called + 1, count=call.of)
        elif call.again:
            label = self.tr("Called again, %n to go", "", call.to_go)
        else:
            label = self.tr("Called, {place} of {count}").format(place=call.called + 1, count=call.of)
        return _Call(label, call.name, then or ("",))

    def _put_right(self, cell: Cell, called: str) -> _Call:
        """Say that a digit means another State than the one called."""
        has = mark_words(cell.mark, self.spoken)
        label = self.tr("To be put right") if has else self.tr("Answers out of turn")
        has = self.tr("so far: {answer}").format(answer=has) if has else ""
        back = self.tr("Esc: back to {name}").format(name=called) if called else ""
        return _Call(label, cell.name, (self.spoken.series(has, back), back, has))

    def _renew(self) -> None:
        told = self._call()
        self.setAccessibleDescription(self.spoken.series(told.label, told.name, told.beside[0]))
        is_open = self._scene is not None and not self._scene.announced and not self._scene.is_interrupted
        for button in self.buttons():
            button.setEnabled(is_open and self._grid.meant is not None)
        self.update()

    def _on_clicked(self) -> None:
        digit = next(digit for digit, button in self._buttons.items() if button is self.sender())
        self._grid.answer(digit)
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _width(self, row: Sequence[PushButton]) -> float:
        return sum((each.sizeHint().width() - 2 * RING) / self.measures.unit + _GAP for each in row) - _GAP

    def _is_beside(self, breadth: float) -> bool:
        m = self.measures
        room = breadth - 2 * m.margin - self._width(self.buttons()) - 16.0
        return room >= (220.0 if m.wide else 170.0)

    def _rows(self, breadth: float) -> list[list[PushButton]]:
        """Divide the buttons into rows."""
        room, rows = breadth - 2 * self.measures.margin, [list[PushButton]()]
        for button in self.buttons():
            if rows[-1] and self._width([*rows[-1], button]) > room:
                rows.append([])
            rows[-1].append(button)
        return rows

    def _arrange(self) -> None:
        m, high = self.measures, self._button
        if self._is_beside(self.breadth):
            end, y = self.breadth - m.margin, (self.length - high) / 2
            for button in reversed(self.buttons()):
                end -= self.put(button, end, y, ends=True) + _GAP
            return
        rows = self._rows(self.breadth)
        y = self.length - len(rows) * (high + 6.0) - 4.0
        for row in rows:
            x = float(m.margin)
            for button in row:
                x += self.put(button, x, y) + _GAP
            y += high + 6.0


class Legend(MarksLegend):
    """What the marks mean, in which order the roll is called, and from whom."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("What the marks mean"), _MARKS, parent)
        self._scene: VoteScene | None = None

    def show_scene(self, scene: VoteScene) -> None:
        """Say from whom the roll is called."""
        self._scene = scene
        self.setAccessibleDescription(self.spoken.series(*self._trailing(scene)))
        self.update()

    def trailing(self) -> Iterable[tuple[str, QColor]]:
        """Return the order, and who is not registered."""
        told = () if self._scene is None else reversed(self._trailing(self._scene))
        return ((each, self.theme.text_2) for each in told)

    def _trailing(self, scene: VoteScene) -> list[str]:
        dotted = self.tr("dotted: not registered, or barred by another's vote")
        grey = self.tr("grey: not registered, or barred by another's vote")
        if not any(cell.is_barred for cell in scene.cells):
            dotted, grey = self.tr("dotted: not registered"), self.tr("grey: not registered")
        grey = dotted if self.theme is CONTRAST else grey
        if not scene.first:
            return [grey, self.tr("English order")]
        if self.measures.wide:
            return [grey, self.tr("English order; {name} drawn by lot").format(name=scene.first)]
        return [grey, self.tr("from {name}, by lot").format(name=scene.first)]


class CountFields(Panel):
    """The figures of a show of hands: three fields, compared with those present; Enter goes on and at last enters."""

    counted = Signal(int, int, int)
    """The figures are to be entered: in favour, against, abstaining."""
    left = Signal()
    """Esc was pressed in a field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Count of a show of hands"), parent)
        self._scene: VoteScene | None = None
        names = (self.tr("In favour"), self.tr("Against"), self.tr("Abstaining"))
        self.fields = tuple(Field(name, "", parent=self) for name in names)
        self.enter = PushButton(self.tr("Enter the count"), Look.OUTLINE, "Enter", parent=self)
        self.enter.clicked.connect(self._enter)
        for field in self.fields:
            field.textEdited.connect(self._on_edited)
            field.returnPressed.connect(self._on_return)
            field.left.connect(self.left)

    def buttons(self) -> list[PushButton]:
        """Return its one button."""
        return [self.enter]

    def show_scene(self, scene: VoteScene) -> None:
        """Show the vote; the figures entered stand in the fields when another is begun, or they were entered."""
        before, self._scene = self._scene, scene
        is_another = before is None or before.number != scene.number
        if is_another or (before is not None and scene.is_over and scene.tally != before.tally):
            figures = (scene.tally.yes, scene.tally.no, scene.tally.abstain)
            for field, figure in zip(self.fields, figures, strict=True):
                field.setText(str(figure) if scene.is_over else "")
                field.set_refused(False)
        for field in self.fields:
            field.setEnabled(not scene.announced)
        self._on_edited()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        for field in self.fields:
            field.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        for field in self.fields:
            field.set_measures(sizes)
            field.setFixedSize(sizes.px(96), sizes.px(36))
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.enter.set_measures(sizes.px(sizes.body), sizes.px(36), 6.0 * sizes.unit, unit=sizes.unit)
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the words above the fields, and how the sum compares below them."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        for field, x in zip(self.fields, self._columns(), strict=True):
            words_ = fit(field.accessibleName(), (Step(m.second), Step(12), Step(11)), self._pitch - 8.0)
            sheet.write_amid(words_, x, 16.0, theme.text_2)
        told, asks = self._compared()
        x, middle = float(m.margin), 88.0
        if asks:
            paint_attention(sheet.painter, QPointF(sheet.left(x + 7.0), middle), 14.0, theme.attention)
            x += 22.0
        setting = fit(told, (Step(m.body), Step(13), Step(12, 2)), max(60.0, sheet.width - x - m.margin))
        sheet.write_amid(setting, x, middle, theme.attention if asks else theme.text_2)

    @property
    def figures(self) -> tuple[int, int, int] | None:
        """Return the figures, where all three are some; who abstains may be left out."""
        read = [figure_of(field.text()) if field.text().strip() else None for field in self.fields]
        yes, no, abstain = read
        if abstain is None and not self.fields[2].text().strip():
            abstain = 0
        if yes is None or no is None or abstain is None or min(yes, no, abstain) < 0:
            return None
        return yes, no, abstain

    def _compared(self) -> tuple[str, bool]:
        """Return how the sum compares with those present, and whether that asks for another look."""
        scene, figures = self._scene, self.figures
        if scene is None:
            return "", False
        if figures is None:
            told = self.tr("%n States parties are marked present.", "", scene.present)
            return told, False
        total, there = sum(figures), scene.present
        if total > there:
            return self.tr("{sum} counted, of {present} marked present: count again?").format(
                sum=total, present=there
            ), True
        told = self.tr("{sum} counted, of {present} marked present.")
        return told.format(sum=total, present=there), False

    @property
    def _pitch(self) -> float:
        return 128.0

    def _columns(self) -> list[float]:
        return [self.measures.margin + number * self._pitch for number in range(3)]

    def _on_edited(self) -> None:
        can = self._scene is not None and not self._scene.announced and not self._scene.is_interrupted
        self.enter.setEnabled(can and self.figures is not None)
        self.setAccessibleDescription(self._compared()[0])
        self.update()

    def _on_return(self) -> None:
        """Go on to the next field that is empty; from the last one enter."""
        here = next(number for number, field in enumerate(self.fields) if field is self.sender())
        if figure_of(self.fields[here].text()) is None and not (here == 2 and not self.fields[2].text().strip()):
            self.fields[here].set_refused(True)
        elif here < 2:
            self.fields[here + 1].setFocus(Qt.FocusReason.TabFocusReason)
            self.fields[here + 1].selectAll()
        else:
            self._enter()

    def _enter(self) -> None:
        if self.figures is not None and self.enter.isEnabled():
            self.counted.emit(*self.figures)

    def _arrange(self) -> None:
        unit = self.measures.unit
        for field, x in zip(self.fields, self._columns(), strict=True):
            left = round(x * unit)
            field.move(self.width() - left - field.width() if self.right_to_left else left, round(30 * unit))
        if self._columns()[2] + self._pitch + 180.0 <= self.breadth:
            self.put(self.enter, self._columns()[2] + self._pitch, 30.0)
        else:
            self.put(self.enter, self.measures.margin, 104.0)


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure and its word, and the word in short; where there is no room, what `gives_way` most is left out first."""

    figure: str
    word: str
    short: str = ""
    asks: bool = False
    gives_way: int = 0


class FactsFoot(Foot):
    """The foot of a vote: the facts, and the next step; while answers are awaited it is off, and nothing is filled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._vote: VoteScene | None = None
        self.has_step = False
        """Whether there is a step: what comes next is not awaited from somebody else."""

    def show_vote(self, scene: VoteScene) -> None:
        """Show the facts of a vote."""
        self._vote = scene
        self._tell()
        self.update()

    def show_scene(self, scene: FootScene) -> None:
        """Show the next step, or that it is still to come."""
        step = self.buttons()[-1]
        super().show_scene(FootScene(None, scene.step, can_object=False))
        self._tell()
        step.setEnabled(self.has_step)
        step.set_look(Look.FILLED if self.has_step else Look.OUTLINE)
        if scene.step is not None and not self.has_step:
            step.set_text(self.tr("Announce the result"))
            step.set_key(cap_of(self, Command.NEXT_STEP))
            step.set_gavel(True)
        elif scene.step is not None:
            step.set_text(scene.step.words)
            step.set_key(scene.step.key)
            step.set_gavel(scene.step.gavel)
        self.own_changed()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.spoken.series(*(f"{fact.figure} {fact.word}" for fact in self._facts())))

    def height_at(self, breadth: float) -> float:
        """Return its height: facts and buttons stand in one row."""
        return 60.0 if self.measures.wide else 44.0 if self.measures.tight else 50.0

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the facts that have room."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        rule(sheet, 0, theme)
        x, middle, size = float(m.margin), self.length / 2, m.second
        for fact in self._in_room(sheet.width - 2 * m.margin - self._buttons_width() - 16.0):
            ink = theme.attention if fact.asks else theme.text
            if fact.asks:
                paint_attention(sheet.painter, QPointF(sheet.left(x + 7.0), middle), 14.0, theme.attention)
                x += _BEHIND_TRIANGLE
            x += sheet.write(fact.figure, x, base(middle, size), size, ink, bold=True) + 5.0
            x += sheet.write(fact.word, x, base(middle, size), size, theme.attention if fact.asks else theme.text_2)
            x += self._apart

    @property
    def _apart(self) -> float:
        return 28.0 if self.measures.wide else 16.0

    def _in_room(self, room: float) -> list[Fact]:
        """Return the facts that have room beside the step: words in short first, then the least fact gives way."""
        facts = self._facts()
        if self._breadth_of(facts) > room:
            facts = [Fact(fact.figure, fact.short or fact.word, "", fact.asks, fact.gives_way) for fact in facts]
        while len(facts) > 1 and self._breadth_of(facts) > room:
            facts.remove(max(facts, key=_gives_way))
        return facts

    def _breadth_of(self, facts: Sequence[Fact]) -> float:
        size = self.measures.second
        breadths = (
            advance(fact.figure, size, True) + 5.0 + advance(fact.word, size) + _BEHIND_TRIANGLE * fact.asks
            for fact in facts
        )
        return sum(breadth + self._apart for breadth in breadths) - self._apart

    def _facts(self) -> list[Fact]:
        """Return what is to be known: below the quorum it is told, and the step stays."""
        scene = self._vote
        if scene is None:
            return []
        there = self.tr("marked present, {needed} to decide").format(needed=scene.quorum)
        facts = [Fact(str(scene.present), there, asks=not scene.is_quorum)]
        if scene.answered > scene.present:
            beyond = self.tr("marked present, and {count} have answered").format(count=scene.answered)
            facts = [Fact(str(scene.present), beyond, asks=True)]
        call = scene.progress
        if call is not None:
            facts.append(Fact(str(call.called), self.tr("called"), gives_way=2))
            facts.append(Fact(str(call.to_call), self.tr("to call"), gives_way=1))
            if call.unanswered:
                short = self.tr("without answer")
                is_again = scene.method is Method.ROLL_CALL and not call.again and call.to_call > 0
                told = self.tr("without answer, called again at the end") if is_again else short
                facts.append(Fact(str(call.unanswered), told, short, gives_way=1))
        return facts


def _gives_way(fact: Fact) -> int:
    return fact.gives_way
