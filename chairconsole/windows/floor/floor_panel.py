"""Who has the floor: the name, the countdown with its plate and bar, and the buttons of the next steps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QAction, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import Desk, Floor, Head, Waiting, ahead_words
from chairconsole.models.motions import kind_words
from chairconsole.models.participation import admission_words
from chairconsole.models.replies import right_of_reply
from chairconsole.rules.phase import phase as running_phase
from chairconsole.rules.sentence import in_sentence
from chairconsole.rules.terms import Cabinet, Form, Status
from chairconsole.rules.turn import Act, Point, Turn
from chairconsole.windows.paint.buttons import BADGE_HEIGHT, RING, Badge, Look, PushButton, badge_width, paint_badge
from chairconsole.windows.paint.countdown import Figures, Place, format_time
from chairconsole.windows.paint.lettering import CAPS, Setting, Step, advance, elided, fit, wrapped
from chairconsole.windows.paint.marks import paint_credentials
from chairconsole.windows.paint.phase import Lapse, paint_bar, paint_beat, paint_plate, phase_word, plate_width
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.keys import Command, cap_of, words
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base, rule


@dataclass(frozen=True, slots=True)
class ShownStep:
    """The next step as its button says it: word, key, tip, and whether the gavel does it."""

    words: str
    key: str
    tip: str
    gavel: bool


@dataclass(frozen=True, slots=True)
class _Line:
    """What is told of who has the floor: the speaker, badges, and the word for the credentials beside their mark."""

    speaker: Setting
    badges: list[tuple[str, Badge]]
    credentials: str


@dataclass(frozen=True, slots=True)
class _Lines:
    """Where things stand in the panel, from its top, at 100 % type."""

    label: float
    name: float
    speaker: float
    plate: float
    used: float
    figures: float
    bar: float
    buttons: float
    figures_width: float


_WIDE = _Lines(28, 64, 109, 36, 89, 102, 132, 156, 216)
_NARROW = _Lines(21, 47, 84, 24, 74, 78, 104, 120, 156)
_TIGHT = _Lines(4, 20, 46, 6, 44, 44, 62, 78, 108)
_BAR, _NEXT_GAP = 8.0, 10.0
_GAP = 12.0
"""What stays free between the plate and the figures, however many they are: twice this, with their own margin."""

_LEAST_SQUEEZE = 0.85
"""What is squeezed more than this can no longer be read."""


class FloorPanel(Panel):
    """Shows one `Desk`; what a second changes is painted alone."""

    stepped = Signal(object)
    """An `Act`: the next step is to be taken, as the filled button says."""

    def __init__(self, actions: Mapping[Command, QAction], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Has the floor"), parent)
        self._actions = actions
        self._desk: Desk | None = None
        self._head: Head | None = None
        self._turn = Turn()
        """The act that the filled button does, if it does one."""
        self._figures = Figures()
        self._beat = False
        self._between = (0.0, 0.0)
        self._region = QRegion()
        # none is ever without a name, though the first step is known only with the first desk
        self._main = PushButton(words(Command.NEXT_STEP, self.spoken), Look.FILLED, parent=self)
        self._others = [PushButton(words(Command.PAUSE, self.spoken), Look.OUTLINE, parent=self) for _ in range(3)]
        self._commands: dict[PushButton, Command] = {}
        for button in self.buttons():
            button.clicked.connect(self._on_clicked)

    def buttons(self) -> list[PushButton]:
        """Return the buttons in the order of reading, the expected step last."""
        return [*self._others, self._main]

    def shown_time(self) -> str:
        """Return the large figures as shown."""
        return self._figures.text

    @property
    def shown_next(self) -> Waiting | None:
        """Return who stands here as next: that one is meant by the next step."""
        return self._desk.next_two[0] if self._desk is not None and self._desk.next_two else None

    @property
    def shown_step(self) -> ShownStep:
        """Return the next step as the filled button says it: a page that hides this one says the same."""
        main = self._main
        return ShownStep(main.accessibleName(), main.key, main.toolTip(), self._turn.gavel is not None)

    def take_step(self) -> None:
        """Do what the filled button does."""
        self._main.click()

    def clock(self) -> QRect:
        """Return where whose clock it is, the countdown and its bar stand, in the pixels of the panel."""
        return QRect(0, 0, self.width(), round((self._lines.bar + _BAR) * self.measures.unit))

    def show_desk(self, desk: Desk, head: Head, turn: Turn) -> None:
        """Show the floor as it stands after an act, and what comes next."""
        self._desk, self._head, self._turn = desk, head, turn
        self._figures.show(self._time(desk))
        self._set_buttons(desk, head)
        self.setAccessibleDescription(self._told(desk))
        self._arrange()
        self.update()

    @property
    def next_act(self) -> Act | None:
        """Return the one thing that comes next."""
        return self._turn.expected

    def tick(self, desk: Desk, head: Head, turn: Turn) -> None:
        """Go on by a second: paint what that changes, all of it only in another phase."""
        before = self._desk
        self._beat = not self._beat
        if before is None or turn != self._turn or _steady(before) != _steady(desk):
            self.show_desk(desk, head, turn)
            return
        self._desk, self._head = desk, head
        self.update(self._figures.show(self._time(desk)))
        self.update(self._used_box())
        self.update(self._bar_box())

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        for button in self.buttons():
            button.set_measures(sizes.px(sizes.body), sizes.px(sizes.button), 6.0 * sizes.unit, unit=sizes.unit)
        self._arrange()

    def name_setting(self) -> Setting:
        """Return how the speaker's name is set: it is never cut."""
        m, (top, bottom) = self.measures, self._room_of_name()
        broad = self._plate_left() - 24.0 - m.margin
        setting = fit(self._name(), m.name_steps, broad, bold=True)
        for first in range(1, len(m.name_steps)):
            # two lines of Arabic need more height than two of other scripts
            if setting.height <= bottom - top:
                break
            setting = fit(self._name(), m.name_steps[first:], broad, bold=True)
        return setting

    def _room_of_name(self) -> tuple[float, float]:
        """Return from where to where the lines of a name may reach: below the label, above the speaker's badges."""
        at, m = self._lines, self.measures
        top = 2.0 if m.tight else at.label + m.second / 2
        return top, at.speaker - BADGE_HEIGHT / 2 - 1.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel, then the figures, whose cells stand on whole pixels of the window."""
        self._region = event.region()
        super().paintEvent(event)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the panel."""
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), self.theme.surface)
        rule(sheet, self.length - 1, self.theme)
        if self._desk is None:
            return
        self._paint_who(sheet, self._desk.floor)
        self._paint_clock(sheet, self._desk)
        self._paint_next(sheet, self._desk)
        sheet.painter.resetTransform()
        quiet = self._desk.floor is None or self._desk.floor.status is Status.CALLED
        self._figures.paint(sheet, self._region, self.theme.text_2 if quiet else self.theme.text)

    @property
    def _lines(self) -> _Lines:
        if self.measures.tight:
            return _TIGHT
        return _WIDE if self.measures.wide else _NARROW

    def _name(self) -> str:
        floor = self._desk.floor if self._desk else None
        if floor is None and self._desk is not None and self._desk.voting is not None:
            called = self.tr("Voting, {name} called").format(name=self._desk.voting)
            return called if self._desk.voting else self.tr("Voting")
        if floor is None and self._desk is not None and self._desk.ballot_out:
            return self.tr("Secret ballot")
        return floor.delegation if floor else self.tr("Nobody has the floor")

    def _paint_who(self, sheet: Sheet, floor: Floor | None) -> None:
        m, theme, at = self.measures, self.theme, self._lines
        # that nobody has it is said once, where the name would stand
        if floor is not None and not m.tight:
            label = self.tr("Has the floor")
            sheet.write(label, m.margin, base(at.label, m.second), m.second, theme.text_2, bold=True)
        setting = self.name_setting()
        top, bottom = self._room_of_name()
        first = top + (bottom - top - setting.height) / 2 + CAPS * setting.size
        first = base(at.name, setting.size) if len(setting.lines) == 1 else first
        is_voting = self._desk is not None and self._desk.votes
        ink = theme.text if floor or is_voting else theme.text_3
        sheet.write_setting(setting, m.margin, first, ink, optical=len(setting.lines) == 1)
        if floor is not None:
            self._paint_speaker(sheet, floor, at.speaker)

    def _paint_speaker(self, sheet: Sheet, floor: Floor, middle: float) -> None:
        m, theme, x = self.measures, self.theme, float(self.measures.margin)
        line = self._line(floor)
        if line.speaker.lines != ("",):
            sheet.write_amid(line.speaker, x, middle, theme.text)
            x += line.speaker.width + 16.0
        for told, kind in line.badges:
            x += paint_badge(sheet, x, middle - BADGE_HEIGHT / 2, told, theme, kind) + 16.0
        if floor.credentials is not None:
            mark = floor.credentials
            centre = QPointF(sheet.left(x + 7.0), middle)
            paint_credentials(sheet.painter, centre, 14.0, mark.form, theme, mark.challenged, mark.excluded)
            sheet.write(line.credentials, x + 22.0, base(middle, m.second), m.second, theme.text_2)

    def _spoken_as(self, floor: Floor) -> str:
        """Return who speaks for the delegation, or in what capacity; of a reply first that it is one, and to whom."""
        reply = right_of_reply(floor.reply_to, self.spoken) if floor.in_reply else ""
        return self.spoken.series(reply, floor.speaker or floor.speaks_as)

    def _line(self, floor: Floor) -> _Line:
        """Say what stands beside one another below the name; the speaker, who is announced aloud, gives way last.

        The credentials give their word first, then the badges theirs; the speaker is set smaller before it is cut.
        """
        m = self.measures
        measure = self._plate_left() - 24.0 - m.margin
        told, credentials = self._spoken_as(floor), self._credentials_words(floor)
        long, short = self._badges(floor, m.wide), self._badges(floor, False)
        marks = [("", kind) for _, kind in short]
        for badges, word in ((badges, word) for badges in (long, short, marks) for word in (credentials, "")):
            room = measure - sum(badge_width(*badge) + 16.0 for badge in badges)
            if floor.credentials is not None:
                room -= 22.0 + advance(word, m.second)
            room = max(room, 1.0)
            if advance(told, m.body + 1) + 16.0 <= room:
                break
        return _Line(self._spoken_line(told, max(room - 16.0, 60.0)), badges, word)

    def _spoken_line(self, told: str, room: float) -> Setting:
        """Set a speaker smaller, then on two lines; cut is only what could be read no more, in the largest type."""
        m = self.measures
        steps = (Step(m.body + 1), Step(m.body), Step(m.small), Step(m.small, 2), Step(11, 2))
        setting = fit(told, steps, room)
        if setting.squeeze >= _LEAST_SQUEEZE:
            return setting
        first, *rest = wrapped(told, 11, False, room)
        return Setting(11, (first, elided(" ".join(rest), 11, False, room)))

    def _badges(self, floor: Floor, in_full: bool) -> list[tuple[str, Badge]]:
        badges = []
        if floor.cabinet is Cabinet.MEMBER:
            badges.append((self.tr("Cabinet rank confirmed"), Badge.SETTLED))
        elif floor.cabinet is Cabinet.UNCONFIRMED:
            long, short = self.tr("Cabinet rank unconfirmed"), self.tr("Unconfirmed")
            badges.append((long if in_full else short, Badge.ATTENTION))
        if floor.credentials is None:
            return badges
        if floor.credentials.challenged:
            badges.append((self.tr("Challenged"), Badge.ATTENTION))
        not_admitted = admission_words(floor.credentials, self.spoken)
        if not_admitted:
            badges.append((not_admitted, Badge.ATTENTION))
        return badges

    def _credentials_words(self, floor: Floor) -> str:
        if floor.credentials is None:
            return ""
        long = {
            Form.FORMAL: self.tr("Formal credentials"),
            Form.COPY: self.tr("Copy of credentials"),
            Form.INFORMATION: self.tr("Information only"),
            None: self.tr("No credentials yet"),
        }
        short = {
            Form.FORMAL: self.tr("Formal"),
            Form.COPY: self.tr("Copy"),
            Form.INFORMATION: self.tr("Information"),
            None: self.tr("None"),
        }
        return (long if self.measures.wide else short)[floor.credentials.form]

    def _paint_clock(self, sheet: Sheet, desk: Desk) -> None:
        m, theme, at, floor = self.measures, self.theme, self._lines, desk.floor
        left, width = self._plate_left(), plate_width(m.plate, self.spoken)
        box = sheet.rect(left, at.plate, width, m.plate)
        if floor is not None and floor.status is Status.CALLED:
            size = round(0.43 * m.plate)
            sheet.outline(box, theme.edge, 6.0)
            word_at = base(at.plate + m.plate / 2, size)
            sheet.write(self.tr("CALLED"), left + 0.39 * m.plate, word_at, size, theme.text, bold=True)
        elif floor is not None:
            present = running_phase(floor.shown_s)
            paint_plate(sheet.painter, box, floor.phase, present, theme, self.spoken)
        used_right = left + width
        # the beat stands before the words: beside the figures it would look like a minus
        told = sheet.write(self._used(desk), used_right, base(at.used, m.second), m.second, theme.text_2, ends=True)
        beat = sheet.rect(used_right - told - (36.0 if told else 24.0), at.used - 3.0, 24.0, 6.0)
        paint_beat(sheet.painter, beat, self._beat, theme, self.right_to_left)
        track = sheet.rect(m.margin, at.bar, sheet.width - 2 * m.margin, _BAR)
        if floor is None or floor.status is Status.CALLED:
            sheet.fill(track, theme.sunken, _BAR / 2)
        else:
            lapse = Lapse.of(floor.phase, floor.shown_s, floor.limit_s)
            paint_bar(sheet.painter, track, lapse, theme, theme.surface, self.right_to_left)

    def _used(self, desk: Desk) -> str:
        if desk.floor is None:
            return self.tr("nobody speaking for") if desk.idle_s is not None else ""
        if desk.floor.status is Status.CALLED:
            return self.tr("called; limit {limit}").format(limit=format_time(desk.floor.limit_s))
        told = self.tr("used {used} of {limit}")
        return told.format(used=format_time(desk.floor.used_s), limit=format_time(desk.floor.limit_s))

    def _paint_next(self, sheet: Sheet, desk: Desk) -> None:
        """Name the next two between the buttons: the second gives way first, then the name steps down."""
        m, theme = self.measures, self.theme
        middle = self._lines.buttons + m.button / 2
        line = base(middle, m.body)
        begin, end = self._between
        label, gap, steps = self._next_label(desk), _NEXT_GAP, self._next_steps()
        first, then = self._next_names(desk)
        if not first:
            nobody = fit(self.tr("Nobody waits"), steps, end - begin)
            if desk.list_code is not None and nobody.squeeze == 1.0:
                sheet.write_amid(nobody, end - nobody.width, middle, theme.text_2)
            return
        room = end - begin - advance(label, m.body) - gap
        if then and advance(first, m.body, True) + gap + advance(then, m.body) > room:
            then = ""
        setting = fit(first, steps, max(room, 40.0), bold=True)
        x = end - (gap + advance(then, m.body) if then else 0.0) - setting.width
        sheet.write(label, x - gap, line, m.body, theme.text_2, ends=True)
        sheet.write_amid(setting, x, middle, theme.text)
        if then:
            sheet.write(then, end, line, m.body, theme.text_2, ends=True)

    def _next_names(self, desk: Desk) -> tuple[str, str]:
        """Return who is next and who then, or what comes before them."""
        if desk.ahead is not None:
            return ahead_words(desk.ahead, self.spoken), ""
        first = desk.next_two[0].delegation if desk.next_two else ""
        then = self.tr("then {name}").format(name=desk.next_two[1].delegation) if len(desk.next_two) > 1 else ""
        return first, then

    def _next_label(self, desk: Desk) -> str:
        in_reply = desk.ahead is None and bool(desk.next_two) and desk.next_two[0].in_reply
        return self.tr("Next, in reply") if in_reply else self.tr("Next")

    def _next_steps(self) -> tuple[Step, ...]:
        m = self.measures
        return Step(m.body), Step(m.body - 1), Step(12), Step(12, 2), Step(11, 2)

    def _has_room_for_next(self, buttons: Sequence[PushButton], end: float) -> bool:
        """Tell whether who is next stands whole between these buttons and the filled one, which begins at `end`."""
        m, desk = self.measures, self._desk
        widths = ((button.sizeHint().width() - 2 * RING) / m.unit + 8.0 for button in buttons)
        label = self.tr("Next") if desk is None else self._next_label(desk)
        room = end - 20.0 - (m.margin + sum(widths) + 8.0) - advance(label, m.body) - _NEXT_GAP
        first = (self._next_names(desk)[0] if desk is not None else "") or self.tr("Nobody waits")
        return room > 0 and fit(first, self._next_steps(), room, bold=True).squeeze == 1.0

    def _plate_left(self) -> float:
        m = self.measures
        return self.breadth - m.margin - self._lines.figures_width - _GAP - plate_width(m.plate, self.spoken)

    def _time(self, desk: Desk) -> str:
        if desk.floor is None:
            return format_time(desk.idle_s) if desk.idle_s is not None else ""
        called = desk.floor.status is Status.CALLED
        return format_time(desk.floor.called_s if called else desk.floor.shown_s)

    def _told(self, desk: Desk) -> str:
        floor = desk.floor
        waiting = "; ".join(who.delegation for who in desk.next_two)
        waiting = waiting if desk.ahead is None else ahead_words(desk.ahead, self.spoken)
        after = self.tr("next: {names}").format(names=waiting) if waiting else self.tr("nobody waits")
        if floor is None:
            return self.spoken.series(self._name(), after)
        state = self.tr("CALLED") if floor.status is Status.CALLED else phase_word(floor.phase, self.spoken)
        badges = [told for told, _ in self._badges(floor, self.measures.wide)]
        parts = [
            floor.delegation,
            self._spoken_as(floor),
            *badges,
            self._credentials_words(floor),
            state,
            self._time(desk),
            after,
        ]
        return self.spoken.series(*parts)

    def _set_buttons(self, desk: Desk, head: Head) -> None:
        main, others = _steps(desk, self._turn)
        self._set_button(self._main, main)
        self._main.set_text(self._step_words(main))
        for button, command in zip(self._others, (*others, None, None, None), strict=False):
            if command is None:
                self._commands.pop(button, None)
            else:
                self._set_button(button, command)

    def _set_button(self, button: PushButton, command: Command) -> None:
        self._commands[button] = command
        button.set_text(self._short(command))
        button.set_key(cap_of(self, command))
        button.setToolTip(words(command, self.spoken))

    def _short(self, command: Command) -> str:
        floor = self._desk.floor if self._desk else None
        paused = floor is not None and floor.phase.value == "paused"
        number = self._head.meeting if self._head else None
        short = {
            Command.PAUSE: self.tr("Resume") if paused else self.tr("Pause"),
            Command.MORE_TIME: self.tr("+30 s"),
            Command.END: self.tr("End statement"),
            Command.NEXT_STEP: self.tr("Begin") if floor is not None else self.tr("Call next"),
            Command.BEGAN_THEN: self.tr("Began then"),
            Command.PASS_OVER: self.tr("Absent"),
            Command.SECRETARIAT: self.tr("Secretariat"),
            Command.ADD: self.tr("Add a delegation"),
            Command.OPEN_SESSION: self.tr("Open the session"),
            Command.CALL_TO_ORDER: self.tr("Call meeting {number} to order").format(number=number),
            Command.TAKE_UP: self.tr("Take up an item"),
            Command.ADJOURN: self.tr("Adjourn"),
            Command.RULE_ON_POINT: self.tr("Ruling"),
            Command.APPEAL: self.tr("Vote on the appeal"),
            Command.ITEM_PAGE: self.tr("Nominations"),
            Command.VOTE: self.tr("To the vote"),
            Command.BALLOT: self.tr("To the ballot"),
            Command.LAWFUL: self.tr("To the next motion"),
        }
        return short.get(command) or words(command, self.spoken)

    def _step_words(self, command: Command) -> str:
        """Return what the filled button says: the step itself, where it is one."""
        act = self.next_act
        item = self.spoken.kept(str(dict(act.args).get("item", ""))) if act is not None else ""
        told = {
            "take_up_item": self.tr("Take up {item}").format(item=item),
            "conclude_item": self.tr("Conclude {item}").format(item=item),
            "decide": self.tr("So decided"),
            "adopt_credentials_report": self.tr("Report adopted"),
            "elect_by_acclamation": self.tr("Elected by acclamation"),
            "take_the_chair": self.tr("Hand over the chair"),
            "adopt_agenda": self.tr("Agenda adopted"),
            "adopt_organization_of_work": self.tr("Organization adopted"),
            "decide_status": self.tr("Status accorded"),
            "decide_challenge": self.tr("Representative admitted"),
            "invite_to_speak": self.tr("Invite to speak"),
            "close_list": self.tr("Close the list"),
            "suspend_meeting": self.tr("Suspend the meeting"),
            "resume_meeting": self.tr("Resume the meeting"),
            "close_session": self.tr("Close the session"),
            "call_vote": self.tr("Put it to the vote"),
            "decide_motion": self._carry(),
            "adopt_proposal": self.tr("Adopted"),
            "announce_result": self.tr("Announce the result"),
            "open_ballot": self.tr("Open the ballot"),
            "close_box": self.tr("Close the box"),
            "announce_ballot": self.tr("Announce the result"),
            "read_announcement": self.tr("Read out"),
            "settle_action": self.tr("Report heard"),
            "put_to_conference": self.tr("Put it to the Conference"),
        }
        if act is not None and act.explains:
            return self.tr("Give the floor to explain")
        if act is not None and act.is_off_list:
            return self.tr("Give the floor to report")
        return told.get(act.name if act is not None else "") or self._short(command)

    def _carry(self) -> str:
        """Return the word for the motion in hand, which is named: behind the result of one another may come."""
        motion = self._desk.motion if self._desk is not None else None
        if motion is None:
            return self.tr("Motion carried")
        return self.tr("Carry: {motion}").format(motion=in_sentence(kind_words(motion, self.spoken)))

    def _arrange(self) -> None:
        m, at = self.measures, self._lines
        end = self.breadth - m.margin
        end -= self.put(self._main, end, at.buttons, ends=True)
        # the last ones give way to who is next, whose name is never squeezed for them; their keys do the same
        wanted = [button for button in self._others if button in self._commands]
        while len(wanted) > 1 and not self._has_room_for_next(wanted, end):
            wanted.pop()
        x = float(m.margin)
        for button in self._others:
            button.setVisible(button in wanted)
            if button in wanted:
                x += self.put(button, x, at.buttons) + 8.0
        self._between = (x + 8.0, end - 20.0)
        margin = m.px(m.margin) if self.right_to_left else self.width() - m.px(m.margin)
        width = (at.figures_width - _GAP) * m.unit
        place = Place(margin, at.figures * m.unit, m.px(m.figures), width, not self.right_to_left)
        self._figures.put(place, self.devicePixelRatioF())

    def _box(self, x: float, y: float, width: float, height: float) -> QRect:
        """Return a box given at 100 % type from the leading edge, in the pixels of the window."""
        unit = self.measures.unit
        left = self.breadth - x - width if self.right_to_left else x
        return QRectF(left * unit, y * unit, width * unit, height * unit).toAlignedRect()

    def _used_box(self) -> QRect:
        m = self.measures
        return self._box(self._plate_left() - 40, self._lines.used - 10, plate_width(m.plate, self.spoken) + 40, 20)

    def _bar_box(self) -> QRect:
        return self._box(self.measures.margin, self._lines.bar, self.breadth - 2 * self.measures.margin, _BAR)

    def _on_clicked(self) -> None:
        button, act = self.sender(), self.next_act
        if button is self._main and act is not None and act.name not in _BY_KEY:
            self.stepped.emit(act)
        elif isinstance(button, PushButton):
            self._actions[self._commands[button]].trigger()


_BY_KEY = {
    "give_floor": Command.NEXT_STEP,
    # it asks by which method
    "call_vote": Command.NEXT_STEP,
    "begin_statement": Command.NEXT_STEP,
    "end_statement": Command.END,
    "resume_statement": Command.PAUSE,
}
"""Steps that the key itself does: it knows a double press, and asks where it may be too early."""

_KEYS = {
    "call_to_order": Command.CALL_TO_ORDER,
    "open_session": Command.OPEN_SESSION,
    "resume_meeting": Command.SUSPEND,
    "suspend_meeting": Command.SUSPEND,
    "adjourn_meeting": Command.ADJOURN,
    "close_session": Command.CLOSE_SESSION,
    "take_up_item": Command.TAKE_UP,
    "conclude_item": Command.CONCLUDE,
    "close_list": Command.CLOSE_LIST,
    "announce_result": Command.NEXT_STEP,
    "open_ballot": Command.NEXT_STEP,
    "close_box": Command.NEXT_STEP,
    "announce_ballot": Command.NEXT_STEP,
    "settle_action": Command.NEXT_STEP,
    "put_to_conference": Command.NEXT_STEP,
    "adopt_credentials_report": Command.ADOPT_REPORT,
    **_BY_KEY,
}
"""The keys of steps; what the gavel confirms beside them has that of the gavel."""

_POINTS = {Point.AWAITS_RULING: Command.RULE_ON_POINT, Point.UNDER_APPEAL: Command.APPEAL}


def _steps(desk: Desk, turn: Turn) -> tuple[Command, tuple[Command, ...]]:
    """Return the key of the next step, and what else is likely, by how far things are."""
    floor, act = desk.floor, turn.expected
    main = Command.ADD if act is None else _KEYS.get(act.name, Command.GRANT)
    if turn.awaits is not None:
        # nothing goes on before that
        return _POINTS[turn.awaits], ()
    if turn.stays:
        return _while_it_stays(turn)
    if act is None and desk.voting is not None:
        # an answer is awaited, and is noted there
        return Command.VOTE, (Command.POINT_OF_ORDER,)
    if act is None and desk.draws_lots and floor is None:
        # whom they name is told there
        return Command.BALLOT, ()
    if floor is None:
        if act is not None and act.name == "give_floor":
            # who is next may be seen to be absent before being called
            return main, (Command.PASS_OVER, Command.SECRETARIAT)
        if main is Command.GRANT or act is None or act.name in ("take_up_item", "conclude_item", "close_list"):
            return main, (Command.SECRETARIAT,)
        return main, (Command.ADJOURN,) if act.name == "resume_meeting" else ()
    if floor.status is Status.CALLED:
        return Command.NEXT_STEP, (Command.PASS_OVER, Command.BEGAN_THEN)
    point = Command.POINT_OF_ORDER
    return main, (Command.END, point) if main is Command.PAUSE else (Command.PAUSE, point, Command.MORE_TIME)


def _while_it_stays(turn: Turn) -> tuple[Command, tuple[Command, ...]]:
    """Return the key of what can be done while what comes next is still to come, or is not to be done in haste."""
    if turn.gavel is None:
        return Command.ITEM_PAGE, (Command.TAKE_UP, Command.SECRETARIAT)
    if turn.gavel.name == "decide_motion":
        # behind the result of another it is looked at first
        return Command.LAWFUL, (Command.SECRETARIAT,)
    # the hour until which the meeting is suspended is still to come
    return Command.ADD, (_KEYS[turn.gavel.name], Command.ADJOURN)


def _steady(desk: Desk) -> Desk:
    """Return the desk without what each second changes, to see whether anything else did."""
    floor = desk.floor
    if floor is not None:
        floor = replace(floor, shown_s=0, used_s=0, called_s=0)
    return replace(desk, floor=floor, registration=None, idle_s=None if desk.idle_s is None else 0)
