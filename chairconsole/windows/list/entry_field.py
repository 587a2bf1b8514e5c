"""The Add field: one line inscribes a delegation, found by any of its names; what could be meant is listed below it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtWidgets import QFrame, QWidget

from chairconsole.models.desk import Desk, Registration, Requests
from chairconsole.models.foretelling import foretell
from chairconsole.models.levels import level_word
from chairconsole.models.lists import list_in_hand, passed_over
from chairconsole.models.participation import admission_words
from chairconsole.models.reading import Reading
from chairconsole.models.replies import right_of_reply
from chairconsole.models.session import Session
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import By, Level
from chairconsole.rules.typed import Side, hour_of, meant
from chairconsole.windows.paint.buttons import BADGE_HEIGHT, Badge, badge_width, cap_width, paint_badge, paint_cap
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.paint.lettering import Step, advance, elided, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.choices import Choice, Choices
from chairconsole.windows.parts.field import Field
from chairconsole.windows.parts.keys import Command, cap_of
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base
from chairconsole.windows.parts.people import Asking, People
from chairconsole.windows.parts.wording import as_shown, day_and_month, locale_of, minutes_words, weekday

_WIDTH = {True: 416, False: 300}
_GAP = 16.0
_LEAST_NOTE = 96.0
_LEAST_NAME = 64.0
"""Room in which the beginning of a name says whose it is."""

A_DAY_S = 86_400
SECONDS_FROM = 600
"""From here on what is left to the deadline is told in seconds."""


@dataclass(frozen=True, slots=True)
class Puzzle:
    """Why Enter inscribed nobody: more than one can be meant, or none is known."""

    names: tuple[str, ...] = ()
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """A request with the hour at which it was received, as typed.

    `enter` enters it with the moment that is meant, and `refuse` marks the field where there is no such moment.
    """

    hour: time
    enter: Callable[[datetime], None]
    refuse: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands beside the field: badges, long and short, what is left to the deadline, and what may be entered."""

    badges: tuple[tuple[str, Badge], ...] = ()
    short_badges: tuple[tuple[str, Badge], ...] = ()
    left: str = ""
    notes: tuple[str, ...] = ()
    told: str = ""
    passed_over: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recall:
    """One who was passed over and can be recalled: the name, and where."""

    name: str
    list: str
    delegation: str


@dataclass(frozen=True, slots=True)
class Told:
    """Words for which there is room, and how much they lose: nothing (0), the last of them (1), all names (2)."""

    words: str
    loss: int


_NOT_TOLD = 3


class EntryField(Panel):
    """The field, its choices, and how the list stands with regard to requests."""

    inscribed = Signal()
    """A delegation was inscribed: the field is empty again."""
    left = Signal()
    """The field was left with Esc."""
    received = Signal(object)
    """A `Received`: which moment its hour means is found out, and asked where it may be another."""
    puzzled = Signal(object)
    """A `Puzzle`: why Enter inscribed nobody."""

    def __init__(self, session: Session, reading: Reading, people: People, parent: QWidget) -> None:
        super().__init__(self.tr("Add to the list"), parent)
        self._session, self._reading, self._people = session, reading, people
        self._standing = Standing()
        self.inscribing = False
        self._understood, self._is_refused = "", False
        self._locale = locale_of(reading.language)
        self.field = Field(self.tr("Add a delegation"), self._hint(None), cap_of(self, Command.ADD), self)
        self.field.setToolTip(self.tr("Name or code, and if need be level and hour received: ken m 11:59"))
        self.choices = Choices(self.tr("Delegations that fit"), parent)
        self.choices.setFrameShape(QFrame.Shape.Box)
        self.choices.hide()
        self.field.textEdited.connect(self._on_edited)
        self.field.returnPressed.connect(self._on_return)
        self.field.stepped.connect(self._on_stepped)
        self.field.reached.connect(self.choices.reach)
        self.field.left.connect(self._on_left)
        self.field.installEventFilter(self)
        self.choices.chosen.connect(self._on_chosen)

    def show_desk(self, desk: Desk) -> None:
        """Show whether the list takes requests; of a second only what is left to the deadline is painted anew."""
        before, self._standing = self._standing, self._standing_of(desk)
        if before == self._standing:
            return
        if before.left and replace(before, left=self._standing.left) == self._standing:
            self.update(self._left_box(before).united(self._left_box(self._standing)).toAlignedRect())
            return
        self.field.set_hint(self._hint(desk.registration))
        self.setAccessibleDescription(self._standing.told)
        self.setToolTip(as_shown(self._standing.told, self))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self.field.set_theme(theme)
        self.choices.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.field.set_measures(sizes)
        self.choices.set_measures(sizes)
        self.arrange()

    def arrange(self) -> None:
        """Place the field at the leading margin, and its choices below it."""
        m = self.measures
        width, margin = m.px(_WIDTH[m.wide]), m.px(m.margin)
        left = self.width() - margin - width if self.right_to_left else margin
        top = (self.height() - self.field.height()) // 2
        self.field.setGeometry(left, top, width, self.field.height())
        self._place_choices()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint what stands beside the field."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        badges, x = self._badges(), self._begins
        middle = self.length / 2
        if self._understood:
            room = sheet.width - m.margin - x
            steps = (Step(m.body), Step(m.second), Step(m.small), Step(m.small, 2), Step(11, 2), Step(10, 3))
            ink = theme.refusal if self._is_refused else theme.text
            sheet.write_amid(fit(self._understood, steps, room), x, middle, ink)
            return
        left, passed_over = self._ending()
        end = sheet.width - m.margin
        if passed_over is not None:
            end = self._paint_passed_over(sheet, middle, passed_over)
        for words, kind in badges:
            x += paint_badge(sheet, x, middle - BADGE_HEIGHT / 2, words, theme, kind) + _GAP / 2
        x += _GAP / 2
        if left:
            sheet.write(left, x, base(middle, m.body), m.body, theme.text, bold=True)
        if self._standing.left:
            return
        notes, room = self._standing.notes, end - x
        least = notes[-1] if notes and room >= _LEAST_NOTE else ""
        words = next((words for words in notes if advance(words, m.small) <= room), least)
        if words:
            note = fit(words, (Step(m.small), Step(11), Step(11, 2), Step(10, 3)), room)
            sheet.write_amid(note, x, middle, theme.text_2)

    def _paint_passed_over(self, sheet: Sheet, middle: float, words: str) -> float:
        """Name those passed over at the trailing end, with the key that recalls them; return where that begins."""
        m, theme, end = self.measures, self.theme, sheet.width - self.measures.margin
        key = cap_of(self, Command.RECALL)
        paint_cap(sheet, key, end - cap_width(key), middle, theme.text_2, theme.edge)
        end -= cap_width(key) + 8.0
        return end - sheet.write(words, end, base(middle, m.small), m.small, theme.text_2, ends=True) - _GAP

    def _ending(self) -> tuple[str, str | None]:
        """Say what is left to the deadline, and who was passed over, as far as there is room for both.

        What is left gives way to the names of those passed over: the badge tells the deadline.
        """
        badges, left = self._badges(), self._standing.left
        beside = self._passed_over(self._ends(badges))
        alone = self._passed_over(self._ends(badges, with_left=False))
        if alone is None:
            return left, None
        gives_way = beside is None or alone.loss < beside.loss
        return ("", alone.words) if gives_way or beside is None else (left, beside.words)

    def _passed_over(self, taken: float) -> Told | None:
        """Say who was passed over, the last elided, or where there is no room how many; None where not even that has.

        `taken` is where what stands before it ends.
        """
        names, small = self._standing.passed_over, self.measures.small
        if not names:
            return None
        room = self.breadth - self.measures.margin - cap_width(cap_of(self, Command.RECALL)) - 8.0 - _GAP - taken
        told = self.tr("Passed over: {names}").format(names=self.spoken.series(*names))
        if advance(told, small) <= room:
            return Told(told, 0)
        form = self.tr("Passed over ({count}): {names}") if len(names) > 1 else self.tr("Passed over: {names}")
        least = advance(form.format(count=len(names), names=""), small) + min(_LEAST_NAME, advance(names[0], small))
        if least <= room:
            whole = form.format(count=len(names), names=self.spoken.series(*names))
            return Told(elided(whole, small, False, room), 1)
        counted = self.tr("Passed over: {count}").format(count=len(names))
        return Told(counted, 2) if advance(counted, small) <= room else None

    def recalls(self) -> tuple[Recall, ...]:
        """Return those who can be recalled, in the debate in hand and in its replies."""
        debate = self._session.derived(list_in_hand)
        replies = right_of_reply(None, self.spoken)
        return tuple(
            Recall(
                self.spoken.series(self._reading.name(code), "" if debate and listed == debate.code else replies),
                listed,
                code,
            )
            for listed, code in self._session.derived(passed_over)
        )

    def recall(self, one: Recall) -> None:
        """Recall one of them, to speak next."""
        self._session.perform("recall", list=one.list, delegation=one.delegation)

    def understood(self) -> str:
        """Return what Enter would do with what is typed, or why it would not; empty while that is open."""
        return self._understood

    def beside(self) -> str:
        """Return what is painted beside the field of the deadline, as far as the room allows."""
        left, _ = self._ending()
        return self.spoken.series(*(words for words, _ in self._badges()), left)

    def badges_fit(self) -> bool:
        """Tell whether what must be read beside the field stands within the margin."""
        return self._ends(self._badges()) <= self.breadth - self.measures.margin

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the choices when the field is left for another."""
        # the type first: a window that is going still sends events, when nothing is known of the field any more
        if event.type() == QEvent.Type.FocusOut and watched is self.field:
            self.choices.hide()
        return super().eventFilter(watched, event)

    @property
    def _begins(self) -> float:
        """Where the words beside the field begin."""
        return self.measures.margin + _WIDTH[self.measures.wide] + _GAP

    def _badges(self) -> tuple[tuple[str, Badge], ...]:
        """Return the badges, in their short words where the long ones have no room."""
        long, standing = self._standing.badges, self._standing
        if self._ends(long) > self.breadth - self.measures.margin:
            return standing.short_badges
        # short words leave room to those passed over, if any
        beside = [self._passed_over(self._ends(badges, with_left=False)) for badges in (long, standing.short_badges)]
        loss = [_NOT_TOLD if told is None else told.loss for told in beside]
        return standing.short_badges if standing.passed_over and loss[1] < loss[0] else long

    def _ends(self, badges: tuple[tuple[str, Badge], ...], *, with_left: bool = True) -> float:
        """Return where badges, and what is left to the deadline, end."""
        widths = sum(badge_width(*badge) + _GAP / 2 for badge in badges)
        left = advance(self._standing.left, self.measures.body, True) if with_left else 0.0
        return self._begins + widths + (_GAP / 2 + left if left else -_GAP / 2)

    def _left_box(self, standing: Standing) -> QRectF:
        """Return where what is left to the deadline is painted, in pixels of the window."""
        m = self.measures
        x = self._begins + sum(badge_width(*badge) + _GAP / 2 for badge in self._badges()) + _GAP / 2
        width = advance(standing.left, m.body, True)
        begins = self.breadth - x - width if self.right_to_left else x
        return QRectF((begins - 2) * m.unit, 0, (width + 4) * m.unit, self.height())

    def _standing_of(self, desk: Desk) -> Standing:
        registration = desk.registration
        if registration is None:
            none = self.tr("No list is in hand")
            return Standing(notes=(none,), told=none)
        badges, short = self._words(registration, short=False), self._words(registration, short=True)
        notes = self._notes(registration)
        parts = [*(words for words, _ in badges), *self._by(registration), *notes[:1]]
        if desk.passed_over:
            parts.append(self.tr("Passed over: {names}").format(names=self.spoken.series(*desk.passed_over)))
        return Standing(badges, short, self._left(registration), notes, ". ".join(parts), desk.passed_over)

    def _words(self, of: Registration, *, short: bool) -> tuple[tuple[str, Badge], ...]:
        """Put opening, deadline and declaration into badges: each is a thing of its own."""
        deadline = (self._deadline(of, short), Badge.PLAIN) if of.closes is not None else None
        if of.requests is Requests.NOT_YET and of.opens is not None:
            return ((self.tr("Opens {when}").format(when=self._when(of.opens, short)), Badge.PLAIN),)
        if of.requests is Requests.PAST_DEADLINE and deadline is not None:
            return deadline, (self.tr("Not declared closed"), Badge.ATTENTION)
        if of.closed_at is not None:
            words = self.tr("Closed {when}") if short else self.tr("Declared closed {when}")
            closed = (words.format(when=self._when(of.closed_at, short)), Badge.SETTLED)
            if deadline is None or of.closes is None:
                return (closed,)
            return (deadline, closed) if of.closes <= of.closed_at else (closed, deadline)
        opened = deadline or (self.tr("List open"), Badge.PLAIN)
        if of.reopened_at is None:
            return (opened,)
        return (self.tr("Reopened {when}").format(when=self._when(of.reopened_at, short)), Badge.PLAIN), opened

    def _deadline(self, of: Registration, short: bool) -> str:
        assert of.closes is not None, "only a deadline is put into words"
        words = self.tr("Open until {when}")
        if of.closed_at is not None and of.closes > of.closed_at:
            words = self.tr("Deadline {when}")
        elif of.requests is not Requests.OPEN:
            words = self.tr("Deadline {when}") if short else self.tr("Deadline passed {when}")
        return words.format(when=self._when(of.closes, short))

    def _notes(self, of: Registration) -> tuple[str, ...]:
        """Say what can be entered, at length and in short."""
        if of.requests is Requests.NOT_YET:
            return self.tr("Requests received before then are kept as void"), self.tr("Earlier requests are void")
        if of.requests is Requests.OPEN or of.bound is None:
            return ()
        told = self.tr("Requests received before {when} can still be entered")
        return told.format(when=self._when(of.bound, True)), self.tr("Earlier requests only")

    def _by(self, of: Registration) -> tuple[str, ...]:
        """Say by whom the declaration was entered."""
        words = {By.PRESIDENT: self.tr("Declared by the President"), By.SECRETARY: self.tr("Entered by the secretary")}
        return (words[of.closed_by],) if of.closed_by is not None else ()

    def _left(self, of: Registration) -> str:
        """Say what is left to the deadline: in minutes, at the end in seconds; nothing while it is days away."""
        if of.left_s is None or of.left_s > A_DAY_S:
            return ""
        time = minutes_words(of.left_s, self.spoken) if of.left_s >= SECONDS_FROM else format_time(of.left_s)
        return self.tr("{time} left").format(time=time)

    def _hint(self, of: Registration | None) -> str:
        """Return what the empty field says: after the deadline, how a request received before it is entered."""
        late = of is not None and of.requests in (Requests.PAST_DEADLINE, Requests.DECLARED_CLOSED)
        if of is None or not late or of.bound is None or of.bound.date() != self._today():
            return self.tr("Add a delegation: code or name")
        told = self.tr("Received before {hour}: as ken {earlier}")
        return told.format(hour=f"{of.bound:%H:%M}", earlier=f"{of.bound - timedelta(minutes=1):%H:%M}")

    def _today(self) -> date:
        return self._reading.local(self._session.now()).date()

    def _when(self, at: datetime, short: bool) -> str:
        """Write a moment: of today its hour alone."""
        if at.date() == self._today():
            return f"{at:%H:%M}"
        day = day_and_month(at, self._locale)
        return f"{day} {at:%H:%M}" if short else f"{weekday(at, self._locale)} {day} {at:%H:%M}"

    def _place_choices(self) -> None:
        m = self.measures
        frame = 2 * self.choices.frameWidth()
        corner = self.field.mapTo(self.window(), self.field.rect().bottomLeft())
        height = self.choices.wanted_height() + frame
        width = max(self.field.width(), m.px(416))
        left = corner.x() + self.field.width() - width if self.right_to_left else corner.x()
        self.choices.setGeometry(left, corner.y() + m.px(4), width, height)

    def _on_edited(self, text: str) -> None:
        request = self._people.read(text)
        speakers = self._people.speakers(request.name)
        found = [] if speakers and not self._people.find(request.name) else self._people.choices(request.name)
        found += speakers
        self.choices.offer(found)
        self._place_choices()
        self.choices.setVisible(bool(found))
        self.choices.raise_()
        self._understand()

    def _on_stepped(self, by: int) -> None:
        self.choices.step(by)
        self._understand()

    def _on_left(self) -> None:
        self.choices.hide()
        self._say("")
        self.field.clear()
        self.field.set_refused(False)
        self.left.emit()

    def _on_chosen(self, choice: Choice) -> None:
        self._inscribe(self._people.chosen(choice.value))

    def _on_return(self) -> None:
        name, asking = self._people.read(self.field.text()).name, self._meant()
        if asking is not None:
            self._inscribe(asking)
        elif name.strip():
            puzzle = self._why_nobody(name)
            if not puzzle.names:
                self.field.set_refused(True)
                self.field.selectAll()
            self.puzzled.emit(puzzle)

    def _meant(self) -> Asking | None:
        """Return the delegation that Enter would inscribe, and who speaks for it, if that is told."""
        chosen = self.choices.choice() if self.choices.isVisible() else None
        if chosen is not None:
            return self._people.chosen(chosen.value)
        return self._people.asking(self._people.read(self.field.text()).name)

    def _understand(self) -> None:
        """Show before Enter what it would do: the delegation, level and hour that were read, and the place."""
        asking, listed = self._meant(), self._session.derived(list_in_hand)
        if asking is None or listed is None:
            guesses = asking is None and any(choice.guessed for choice in self.choices.rows.rows)
            self._say(self._did_you_mean(self._people.read(self.field.text()).name) if guesses else "")
            return
        try:
            request = asking.request | self._request()
        except Refusal as refusal:
            self._say(self._reading.say(refusal.sentence), is_refused=True)
            return
        fore = foretell(self._session, "inscribe", list=listed.code, delegation=asking.code, **request)
        if fore.entry is None or fore.place is None:
            self._say(self._reading.say(fore.told), is_refused=not fore.is_allowed)
            return
        received = self._reading.local(fore.entry.received_at)
        who = "" if asking.person is None else asking.person.line
        parts = (
            self._reading.name(asking.code),
            who,
            level_word(fore.entry.level, self.spoken),
            self.tr("received {when}").format(when=self._when(received, True)),
            self.tr("place {place} of {count}").format(place=fore.place, count=fore.count),
            admission_words(self._reading.mark(asking.code), self.spoken),
        )
        self._say(" · ".join(part for part in parts if part))

    def _say(self, words: str, *, is_refused: bool = False) -> None:
        if (words, is_refused) != (self._understood, self._is_refused):
            self._understood, self._is_refused = words, is_refused
            self.field.setAccessibleDescription(words)
            self.update()

    def _request(self) -> dict[str, object]:
        """Return what was typed behind the name, as the act takes it; of an hour that comes twice the first.

        Raises:
            Refusal: it is an hour that does not exist.
        """
        request, received = self._people.read(self.field.text()), None
        if request.received is not None:
            found = meant(request.received, self._session.now(), self._reading.zone, Side.LAST)
            received = found.moments[0]
        told = {"level": request.level, "received_at": received}
        return {name: value for name, value in told.items() if value is not None}

    def _why_nobody(self, name: str) -> Puzzle:
        found = self._people.find(name)
        speakers = [] if found else self._people.speakers(name)
        if speakers:
            return Puzzle(tuple(each.words for each in speakers))
        if not found:
            unknown = self.tr("No delegation is known by “{name}”.").format(name=name)
            near = self._did_you_mean(name)
            return Puzzle(sentence=f"{unknown} {near}".strip())
        return Puzzle(tuple(self._reading.name(match.participant.code) for match in found))

    def _did_you_mean(self, name: str) -> str:
        """Ask whether one whose name differs by a slip is meant, and say by which key it is taken; nothing of none."""
        near = [self._reading.name(one.code) for one in self._people.near(name)]
        told = self.tr("Did you mean {names}? The down arrow chooses.")
        return told.format(names=self.spoken.series(*near)) if near else ""

    def _refuse(self, *, hour: bool = False) -> None:
        """Mark what is typed as refused, and select what is to be typed anew: all of it, or the hour.

        Where a request comes late and no hour was typed, nothing is selected: the hour can be added.
        """
        text, registration = self.field.text(), self._reading.registration()
        self.field.set_refused(True)
        is_late = registration is not None and registration.requests is not Requests.OPEN
        told = next((word for word in reversed(text.split()) if hour_of(word) is not None), "")
        if told and (hour or is_late):
            self.field.setSelection(text.rindex(told), len(told))
        elif not is_late:
            self.field.selectAll()

    def _inscribe(self, asking: Asking) -> None:
        listed = self._session.derived(list_in_hand)
        if listed is None:
            told, item = self.tr("No item is in hand: take one up first."), self._reading.head().item
            if item is not None:
                told = self.tr("Item {item} has no speakers list: open one, or take up an item that has one.")
                told = told.format(item=self.spoken.kept(item))
            self.puzzled.emit(Puzzle(sentence=told))
            return
        request = self._people.read(self.field.text())
        self.choices.hide()
        self._say("")
        self.inscribing = True
        if request.received is not None:
            enter = partial(self._enter, listed.code, asking, request.level)
            self.received.emit(Received(request.received, enter, partial(self._refuse, hour=True)))
        else:
            self._enter(listed.code, asking, request.level)
        self.inscribing = False

    def _enter(self, listed: str, asking: Asking, level: Level | None, received_at: datetime | None = None) -> None:
        """Enter a request; without an hour it was received just now."""
        known = asking.request | {"level": level, "received_at": received_at}
        told = {name: value for name, value in known.items() if value is not None}
        self.inscribing = True
        done = self._session.perform("inscribe", list=listed, delegation=asking.code, **told)
        self.inscribing = False
        if done is None:
            self._refuse()
            return
        self.field.clear()
        self.field.set_refused(False)
        self.inscribed.emit()
