"""The floor above a page: whoever has it, their clock and the next step never leave sight."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import Desk, Floor, ahead_words
from chairconsole.rules.phase import phase as running_phase
from chairconsole.rules.terms import Status
from chairconsole.windows.floor.floor_panel import ShownStep
from chairconsole.windows.paint.buttons import RING, Look, PushButton
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.paint.lettering import Step, advance, fit
from chairconsole.windows.paint.phase import paint_beat, paint_plate, phase_word, plate_width
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.keys import Command, cap_of, words
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base, rule

_WIDE, _NARROW = 56, 44
_GAP = 16.0
_BEAT = 24.0


class FloorStrip(Panel):
    """Shows one `Desk` in a line while a page is open and somebody has the floor."""

    stepped = Signal()
    """The next step is to be taken, as the filled button says."""

    def __init__(self, actions: Mapping[Command, QAction], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Has the floor"), parent)
        self._desk: Desk | None = None
        self._beat = False
        self._actions, self._is_at_vote = actions, False
        self._back = PushButton(self.tr("Floor"), Look.OUTLINE, cap_of(self, Command.FLOOR_DESK), parent=self)
        self._step = PushButton(words(Command.NEXT_STEP, self.spoken), Look.FILLED, parent=self)
        self._back.clicked.connect(self._on_back)
        self._step.clicked.connect(self.stepped)
        self.hide()

    @property
    def is_wanted(self) -> bool:
        """Tell whether somebody has the floor, or a vote is taken on another desk."""
        return self._desk is not None and (self._desk.floor is not None or self._is_of_vote)

    @property
    def _is_of_vote(self) -> bool:
        """Tell whether it leads back to the vote that is being taken."""
        return self._desk is not None and self._desk.votes and not self._is_at_vote

    @property
    def _command(self) -> Command:
        """Return where it leads back to."""
        if not self._is_of_vote:
            return Command.FLOOR_DESK
        return Command.BALLOT if self._desk is not None and self._desk.ballot_out else Command.VOTE

    def stand_at(self, *, is_vote: bool) -> None:
        """Know whether it stands above the desk of a vote, to which it need not lead back."""
        self._is_at_vote = is_vote

    @property
    def least(self) -> int:
        """Return its height."""
        return self.measures.px(_WIDE if self.measures.wide else _NARROW)

    def buttons(self) -> list[PushButton]:
        """Return the buttons in the order of reading."""
        return [self._back, self._step]

    def show_desk(self, desk: Desk, step: ShownStep) -> None:
        """Show who has the floor, and the step that comes next."""
        self._desk = desk
        self._step.set_text(step.words)
        self._step.set_key(step.key)
        self._step.setToolTip(step.tip)
        # while an answer is awaited there is no step, and the way back is one's own
        leads_back = desk.floor is None and desk.votes
        command, words_back = self._command, {Command.VOTE: self.tr("Vote"), Command.BALLOT: self.tr("Ballot")}
        self._back.set_text(words_back.get(command, self.tr("Floor")))
        self._back.set_key(cap_of(self, command))
        self._back.setToolTip(words(command, self.spoken))
        self._step.setVisible(not leads_back or step.key != cap_of(self, Command.VOTE))
        self.setAccessibleDescription(self._told())
        self._arrange()
        self.update()

    def tick(self, desk: Desk, step: ShownStep) -> None:
        """Go on by a second."""
        self._beat = not self._beat
        self.show_desk(desk, step)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        height = sizes.px(36 if sizes.wide else 32)
        for button in self.buttons():
            button.set_measures(sizes.px(sizes.body), height, 6.0 * sizes.unit, unit=sizes.unit)
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the name, the plate, the figures with their beat, and who is next as far as there is room."""
        theme = self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        rule(sheet, self.length - 1, theme)
        if self._desk is None:
            return
        if self._desk.floor is None:
            self._paint_vote(sheet, self._desk)
            return
        floor, m = self._desk.floor, self.measures
        middle, plate, figures = self.length / 2, self._plate(), 32 if m.wide else 24
        end = self._end()
        room = end - m.margin
        fixed = plate_width(plate, self.spoken) + 2 * _GAP + self._figures_room(figures) + _BEAT + 8.0
        next_room = self._next_room(room - fixed)
        name = fit(floor.delegation, self._name_steps(), max(room - fixed - next_room, 40.0), bold=True)
        sheet.write_amid(name, m.margin, middle, theme.text)
        x = m.margin + name.width * name.squeeze + _GAP
        x += self._paint_plate(sheet, floor, x, middle, plate) + _GAP
        quiet = floor.status is Status.CALLED
        time, ink = self._time(floor), theme.text_2 if quiet else theme.text
        sheet.write(time, x + self._figures_room(figures), base(middle, figures), figures, ink, ends=True)
        x += self._figures_room(figures) + 8.0
        paint_beat(sheet.painter, sheet.rect(x, middle - 3.0, _BEAT, 6.0), self._beat, theme, self.right_to_left)
        if next_room:
            self._paint_next(sheet, end, middle)

    def _paint_vote(self, sheet: Sheet, desk: Desk) -> None:
        """Paint that a vote is taken, and who is called."""
        m = self.measures
        steps = self._name_steps()
        told = fit(self._voting(desk), steps, max(self._end() - m.margin, 40.0), bold=True)
        sheet.write_amid(told, m.margin, self.length / 2, self.theme.text)

    def _voting(self, desk: Desk) -> str:
        if desk.ballot_out:
            return self.tr("Secret ballot: papers are out")
        if not desk.voting:
            return self.tr("Voting")
        return self.tr("Voting, {name} called").format(name=desk.voting)

    def _paint_plate(self, sheet: Sheet, floor: Floor, x: float, middle: float, height: float) -> float:
        """Paint the plate and return its width."""
        width = plate_width(height, self.spoken)
        box = sheet.rect(x, middle - height / 2, width, height)
        if floor.status is Status.CALLED:
            size = round(0.43 * height)
            sheet.outline(box, self.theme.edge, 6.0)
            sheet.write(self._called(), x + 0.39 * height, base(middle, size), size, self.theme.text, bold=True)
        else:
            present = running_phase(floor.shown_s)
            paint_plate(sheet.painter, box, floor.phase, present, self.theme, self.spoken)
        return width

    def _paint_next(self, sheet: Sheet, end: float, middle: float) -> None:
        m, name = self.measures, self._next()
        line = base(middle, m.second)
        sheet.write(name, end, line, m.second, self.theme.text, bold=True, ends=True)
        label = end - advance(name, m.second, True) - 8.0
        sheet.write(self.tr("Next"), label, line, m.second, self.theme.text_2, ends=True)

    def _plate(self) -> float:
        return 28.0 if self.measures.wide else 24.0

    def _figures_room(self, size: int) -> float:
        return advance("−00:00", size)

    def _name_steps(self) -> tuple[Step, ...]:
        return Step(20), Step(17), Step(15), Step(15, 2), Step(13, 2), Step(12, 2)

    def _next(self) -> str:
        if self._desk is not None and self._desk.ahead is not None:
            return ahead_words(self._desk.ahead, self.spoken)
        following = self._desk.next_two if self._desk is not None else ()
        return following[0].delegation if following else ""

    def _next_room(self, room: float) -> float:
        """Return the room for who is next; none where the name of the speaker would be set smaller for it."""
        floor = self._desk.floor if self._desk is not None else None
        name, m = self._next(), self.measures
        if floor is None or not name:
            return 0.0
        wanted = advance(name, m.second, True) + 8.0 + advance(self.tr("Next"), m.second) + _GAP
        return wanted if advance(floor.delegation, 20, True) + wanted <= room else 0.0

    def _called(self) -> str:
        return self.tr("CALLED")

    def _time(self, floor: Floor) -> str:
        return format_time(floor.called_s if floor.status is Status.CALLED else floor.shown_s)

    def _told(self) -> str:
        floor = self._desk.floor if self._desk is not None else None
        if floor is None:
            return self._voting(self._desk) if self._desk is not None and self._desk.votes else ""
        state = self._called() if floor.status is Status.CALLED else phase_word(floor.phase, self.spoken)
        after = f"{self.tr('Next')} {self._next()}" if self._next() else ""
        return self.spoken.series(floor.delegation, state, self._time(floor), after)

    def _end(self) -> float:
        """Return where the buttons begin, less the gap before them."""
        unit = self.measures.unit
        widths = sum((button.sizeHint().width() - 2 * RING) / unit for button in self._in_sight())
        return self.breadth - self.measures.margin - widths - 8.0 - _GAP

    def _arrange(self) -> None:
        m = self.measures
        y = (self.length - (36.0 if m.wide else 32.0)) / 2
        end = self.breadth - m.margin
        for button in reversed(self._in_sight()):
            end -= self.put(button, end, y, ends=True) + 8.0

    def _in_sight(self) -> list[PushButton]:
        return [button for button in self.buttons() if not button.isHidden()]

    def _on_back(self) -> None:
        self._actions[self._command].trigger()
