"""The Add field: one line inscribes a delegation, found by any of its names; what could be meant is listed below it."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtWidgets import QFrame, QWidget

from chairconsole.models.desk import Desk
from chairconsole.models.finding import read
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.windows.commands.people import People
from chairconsole.windows.paint.buttons import BADGE_HEIGHT, Badge, badge_width, paint_badge
from chairconsole.windows.paint.lettering import elided
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.panels.choices import Choice, Choices
from chairconsole.windows.panels.field import Field
from chairconsole.windows.panels.keys import Command, cap
from chairconsole.windows.panels.measures import Measures
from chairconsole.windows.panels.panel import Panel, base
from chairconsole.windows.panels.wording import day_and_month, locale_of, weekday

_WIDTH = {True: 416, False: 300}


@dataclass(frozen=True, slots=True)
class Puzzle:
    """Why Enter inscribed nobody: more than one can be meant, or none is known."""

    names: tuple[str, ...] = ()
    sentence: str = ""


class EntryField(Panel):
    """The field, its choices, and how the list stands with regard to requests."""

    inscribed = Signal()
    """A delegation was inscribed: the field is empty again."""
    left = Signal()
    """The field was left with Esc."""
    puzzled = Signal(object)
    """A `Puzzle`: why Enter inscribed nobody."""

    def __init__(self, session: Session, reading: Reading, people: People, parent: QWidget) -> None:
        super().__init__(self.tr("Add to the list"), parent)
        self._session, self._reading, self._people = session, reading, people
        self._badge, self._note = "", ""
        self.inscribing = False
        self._locale = locale_of(reading.language)
        hint = self.tr("Add a delegation: code or name")
        self.field = Field(self.tr("Add a delegation"), hint, cap(Command.ADD), self)
        self.field.setToolTip(self.tr("Name or code, and if need be level and hour received: ken m 11:59"))
        self.choices = Choices(self.tr("Delegations that fit"), parent)
        self.choices.setFrameShape(QFrame.Shape.Box)
        self.choices.hide()
        self.field.textEdited.connect(self._on_edited)
        self.field.returnPressed.connect(self._on_return)
        self.field.stepped.connect(self._on_stepped)
        self.field.left.connect(self._on_left)
        self.field.installEventFilter(self)
        self.choices.chosen.connect(self._on_chosen)

    def show_desk(self, desk: Desk) -> None:
        """Show whether the list takes requests."""
        badge, note = self._state(desk)
        if (badge, note) != (self._badge, self._note):
            self._badge, self._note = badge, note
            self.setAccessibleDescription(", ".join(part for part in (badge, note) if part))
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
        x, middle = m.margin + _WIDTH[m.wide] + 16.0, self.length / 2
        if self._badge:
            x += paint_badge(sheet, x, middle - BADGE_HEIGHT / 2, self._badge, theme, Badge.PLAIN) + 16.0
        note = elided(self._note, m.small, False, sheet.width - m.margin - x)
        sheet.write(note, x, base(middle, m.small), m.small, theme.text_2)

    def badge_fits(self) -> bool:
        """Tell whether the badge beside the field stands within the margin."""
        m = self.measures
        return m.margin + _WIDTH[m.wide] + 16.0 + badge_width(self._badge) <= self.breadth - m.margin

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the choices when the field is left for another."""
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self.choices.hide()
        return super().eventFilter(watched, event)

    def _state(self, desk: Desk) -> tuple[str, str]:
        if desk.list_code is None:
            return "", self.tr("No list is in hand")
        wide = self.measures.wide
        if desk.list_closed:
            when = desk.list_closed_at or desk.list_closes
            earlier = self.tr("Only requests received before then can still be entered")
            closed = self.tr("List closed {when}").format(when=self._when(when)) if when else self.tr("List closed")
            return closed, earlier if wide else self.tr("Earlier requests only")
        if desk.list_closes is not None:
            return self.tr("List open"), self.tr("closes {when}").format(when=self._when(desk.list_closes))
        return self.tr("List open"), ""

    def _when(self, at: datetime) -> str:
        return f"{weekday(at, self._locale)} {day_and_month(at, self._locale)} {at:%H:%M}"

    def _place_choices(self) -> None:
        m = self.measures
        frame = 2 * self.choices.frameWidth()
        corner = self.field.mapTo(self.window(), self.field.rect().bottomLeft())
        height = self.choices.wanted_height() + frame
        width = max(self.field.width(), m.px(416))
        left = corner.x() + self.field.width() - width if self.right_to_left else corner.x()
        self.choices.setGeometry(left, corner.y() + m.px(4), width, height)

    def _on_edited(self, text: str) -> None:
        request = read(text)
        found = self._people.choices(request.name)
        self.choices.offer(found)
        self._place_choices()
        self.choices.setVisible(bool(found))
        self.choices.raise_()

    def _on_stepped(self, by: int) -> None:
        self.choices.step(by)

    def _on_left(self) -> None:
        self.choices.hide()
        self.field.clear()
        self.field.set_refused(False)
        self.left.emit()

    def _on_chosen(self, choice: Choice) -> None:
        self._inscribe(choice.value)

    def _on_return(self) -> None:
        name = read(self.field.text()).name
        chosen = self.choices.choice() if self.choices.isVisible() else None
        code = chosen.value if chosen else self._people.meant(name)
        if code is not None:
            self._inscribe(code)
        elif name.strip():
            puzzle = self._why_nobody(name)
            self.field.set_refused(not puzzle.names)
            self.puzzled.emit(puzzle)

    def _why_nobody(self, name: str) -> Puzzle:
        found = self._people.find(name)
        if not found:
            return Puzzle(sentence=self.tr("No delegation is known by “{name}”.").format(name=name))
        return Puzzle(tuple(self._reading.name(match.participant.code) for match in found))

    def _inscribe(self, code: str) -> None:
        listed = self._session.room().list_in_hand()
        if listed is None:
            told = self.tr("No item with a speakers list is in hand: take one up first.")
            self.puzzled.emit(Puzzle(sentence=told))
            return
        request = read(self.field.text())
        args: dict[str, object] = {}
        if request.level is not None:
            args["level"] = request.level
        received = request.received_at(self._session.now(), self._reading.zone)
        if received is not None:
            args["received_at"] = received
        self.choices.hide()
        self.inscribing = True
        done = self._session.perform("inscribe", list=listed.code, delegation=code, **args)
        self.inscribing = False
        if done is None:
            self.field.set_refused(True)
            return
        self.field.clear()
        self.field.set_refused(False)
        self.inscribed.emit()
