"""What may happen now: motions in their order with who may still speak on each, and what is not in order, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeGuard

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent

from chairconsole.models.motions import Board, Lawful, Side, Slot, Turned, board, kind_words, stand_words
from chairconsole.models.reading import Reading
from chairconsole.rules.terms import Stand
from chairconsole.rules.turn import Turn
from chairconsole.rules.typed import in_western_digits
from chairconsole.windows.desks.lines import Kind, Line, LinePainter, LinesView, heading, text
from chairconsole.windows.desks.page import Heading, Page
from chairconsole.windows.ground import Ground
from chairconsole.windows.paint.buttons import Look, PushButton, cap_width, paint_cap
from chairconsole.windows.paint.lettering import Setting, Step, advance, fit
from chairconsole.windows.paint.marks import paint_tick
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.by_place import at_place
from chairconsole.windows.parts.keys import Command, Section, cap_of
from chairconsole.windows.parts.panel import base, rule

_SHARE = 70
"""How much of the breadth, in percent, what is in order has where both stand side by side."""

_COLUMNS = (0.0, 0.045, 0.31, 0.72)
"""Where digit, what it is, who speaks and what decides begin, of what is between the margins."""

_CHIP, _BROKEN_CHIP, _APART, _TICK = 24.0, 36.0, 6.0, 20.0
_LEGEND, _LOW_LEGEND = 32.0, 30.0

_KEYS = {
    "point_of_order": "point_of_order",
    "suspend_meeting": "suspend",
    "adjourn_meeting": "adjourn",
    "appeal": "appeal",
    "right_of_reply": "add_reply",
}
"""The commands whose keys do at once what stands in a row, by their names."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The words above the columns."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fold:
    """What is not in order now, folded under its heading."""


@dataclass(frozen=True, slots=True)
class _Chip:
    """A speaker's place as it is painted: from where, how broad and high, and how far below the top."""

    slot: Slot
    x: float
    width: float
    height: float
    middle: float
    name: Setting


class LawPainter(LinePainter):
    """Paints what is in order as a table, what is not with its reason below it, and all else as lines."""

    def height(self, row: Line, selected: bool) -> int:
        """Return the height of what is said in a row."""
        if isinstance(row.means, Columns):
            return 34 if self.measures.wide else 28
        if not _is_in_table(row.means):
            return super().height(row, selected)
        title, note, decided = self._words(row.means, self.breadth)
        words = title.height + 4.0 + note.height
        beside = max(self._sides_height(row.means), decided[0].height + 4.0 + decided[1].height)
        return round(max(words, beside) + 2 * self._pad)

    def paint_row(self, sheet: Sheet, row: Line, height: float, selected: bool) -> None:
        """Paint a row."""
        if isinstance(row.means, Columns):
            self._paint_columns(sheet, row.means, height)
        elif _is_in_table(row.means):
            self._paint_in_table(sheet, row.means, height, selected)
        else:
            super().paint_row(sheet, row, height, selected)

    def _paint_columns(self, sheet: Sheet, columns: Columns, height: float) -> None:
        m, at = self.measures, self._columns(sheet.width)
        self.paint_ground(sheet, height, False)
        *words, key = columns.words
        ends = (at[2], at[3], sheet.width - m.margin - 60.0)
        for told, x, end in zip(words, at[1:], ends, strict=True):
            setting = fit(told, (Step(m.second), Step(12), Step(11)), max(end - x - 8.0, 30.0))
            sheet.write_amid(setting, x, height / 2, self.theme.text_2)
        sheet.write(key, sheet.width - m.margin, base(height / 2, m.second), m.second, self.theme.text_2, ends=True)
        rule(sheet, height - 1, self.theme)

    def _paint_in_table(self, sheet: Sheet, row: Lawful, height: float, selected: bool) -> None:
        m, theme, at, middle = self.measures, self.theme, self._columns(sheet.width), height / 2
        self.paint_ground(sheet, height, selected)
        rule(sheet, height - 1, theme)
        title, note, decided = self._words(row, sheet.width)
        if row.place:
            sheet.write(str(row.place), at[0], base(middle, m.body), m.body, theme.text_2, bold=row.is_first)
        self._paint_pair(sheet, at[1], middle, title, note)
        if row.sides:
            self._paint_sides(sheet, row, middle)
        else:
            who = self._who(row, sheet.width)
            sheet.write_amid(who, at[2], middle, theme.text_2)
        self._paint_pair(sheet, at[3], middle, *decided)
        key = self._key(row)
        if key:
            x = sheet.width - m.margin - cap_width(key)
            paint_cap(sheet, key, x, middle, theme.text_2, theme.edge)

    def _paint_pair(self, sheet: Sheet, x: float, middle: float, above: Setting, below: Setting) -> None:
        """Paint a line and what is told below it, both about a height."""
        whole = above.height + 4.0 + below.height
        top = middle - whole / 2
        sheet.write_amid(above, x, top + above.height / 2, self.theme.text)
        sheet.write_amid(below, x, top + whole - below.height / 2, self.theme.text_2)

    def _paint_sides(self, sheet: Sheet, row: Lawful, middle: float) -> None:
        m, theme, at = self.measures, self.theme, self._columns(sheet.width)
        y = middle - self._sides_height(row) / 2
        for side in row.sides:
            chips, height = self._chips(side, sheet.width)
            label = fit(side.words, (Step(m.second), Step(12), Step(11)), self._label - 6.0)
            sheet.write_amid(label, at[2], y + chips[0].middle, theme.text_2)
            for chip in chips:
                self._paint_chip(sheet, chip, y + chip.middle)
            y += height

    def _paint_chip(self, sheet: Sheet, chip: _Chip, middle: float) -> None:
        """Paint a speaker's place: sunken with a tick once they spoke, outlined while they do, dashed while free."""
        theme, box = self.theme, sheet.rect(chip.x, middle - chip.height / 2, chip.width, chip.height)
        x, ink = chip.x + 10.0, theme.text
        match chip.slot.turned:
            case Turned.DONE:
                sheet.fill(box, theme.sunken, 4.0)
                paint_tick(sheet.painter, QPointF(sheet.left(chip.x + 14.0), middle), 12.0, theme.text_2)
                x += _TICK
            case Turned.SPEAKING:
                sheet.fill(box, theme.surface, 4.0)
                sheet.outline(box, theme.accent, 4.0, 2.0)
            case Turned.FREE:
                sheet.outline(box, theme.edge, 4.0, dashed=True)
                ink = theme.text_2
        sheet.write_amid(chip.name, x, middle, ink)

    def _chips(self, side: Side, breadth: float) -> tuple[list[_Chip], float]:
        """Set the places of a side into lines as broad as their column, and return also how high they stand."""
        m, at = self.measures, self._columns(breadth)
        begin, end = at[2] + self._label, at[3] - 14.0
        chips: list[_Chip] = []
        x, y, line = begin, 0.0, 0.0
        for slot in side.slots:
            fixed = 20.0 + (_TICK if slot.turned is Turned.DONE else 0.0)
            steps = (Step(m.second), Step(12), Step(12, 2), Step(11, 2), Step(10, 3))
            name = fit(slot.words, steps, max(end - begin - fixed, 40.0), bold=slot.turned is not Turned.FREE)
            width, height = name.width + fixed, _CHIP if len(name.lines) == 1 else _BROKEN_CHIP
            if x > begin and x + width > end:
                x, y, line = begin, y + line + _APART, 0.0
            chips.append(_Chip(slot, x, width, height, y + height / 2, name))
            line = max(line, height)
            x += width + 8.0
        return chips, y + line + _APART

    def _sides_height(self, row: Lawful) -> float:
        if not row.sides:
            return self._who(row, self.breadth).height
        return sum(self._chips(side, self.breadth)[1] for side in row.sides) - _APART

    def _who(self, row: Lawful, breadth: float) -> Setting:
        m, at = self.measures, self._columns(breadth)
        steps = (Step(m.second), Step(m.second, 2), Step(12, 2), Step(11, 3), Step(10, 4))
        return fit(row.who, steps, max(at[3] - at[2] - 14.0, 40.0))

    def _words(self, row: Lawful, breadth: float) -> tuple[Setting, Setting, tuple[Setting, Setting]]:
        """Set what it is with its note, and what decides it with its rule."""
        m, at = self.measures, self._columns(breadth)
        room = max(at[2] - at[1] - 16.0, 40.0)
        key = self._key(row)
        last = max(breadth - m.margin - at[3] - (cap_width(key) + 12.0 if key else 0.0), 40.0)
        bold, plain = (Step(m.body), Step(m.body, 2), Step(12, 3)), (Step(m.small), Step(m.small, 2), Step(11, 3))
        title = fit(row.title, bold, room, bold=True)
        decided = fit(row.decided, (Step(m.second), Step(m.second, 2), Step(12, 2), Step(11, 3)), last)
        return title, fit(row.note, plain, room), (decided, fit(row.rule, plain, last))

    def _key(self, row: Lawful) -> str:
        name = _KEYS.get(row.what)
        if row.is_first:
            return cap_of(self, Command.NEXT_STEP)
        return cap_of(self, getattr(Command, name.upper())) if name is not None else ""

    def _columns(self, breadth: float) -> list[float]:
        m = self.measures
        return [m.margin + share * (breadth - 2 * m.margin) for share in _COLUMNS]

    @property
    def _label(self) -> float:
        """Return how broad the word of a side is, as broad as the broader of both in any language."""
        words = [stand_words(side, self.spoken) for side in Stand]
        return min(max(advance(each, self.measures.second) for each in words), 90.0) + 10.0

    @property
    def _pad(self) -> float:
        return 12.0 if self.measures.wide else 7.0


def _is_in_table(means: object) -> TypeGuard[Lawful]:
    return isinstance(means, Lawful) and (means.in_order or means.is_pending)


class MotionsPage(Page):
    """The board of what may happen now; digits choose a motion, Enter moves it or gives the floor on it."""

    put_wanted = Signal()
    """The motion in hand is to be put to the vote, by the key of the next step."""
    refused = Signal(object)
    """A digit chose what may not happen now: a `Lawful`."""

    section = Section.MOTIONS
    can_object = False

    def __init__(self, window: Ground, reading: Reading) -> None:
        super().__init__(self.tr("What may happen now"), window)
        self._reading = reading
        self._board: Board | None = None
        self._turn = Turn()
        self._is_unfolded = False
        self.leading = LinesView(self.tr("In order, by precedence"), self, LawPainter())
        self.trailing = LinesView(self.tr("Not in order now"), self, LawPainter())
        self.setFocusProxy(self.leading)
        self.withdrawn = PushButton(self.tr("Withdrawn"), Look.OUTLINE, parent=self.foot)
        self.to_vote = PushButton(self.tr("Put it to the vote"), Look.OUTLINE, parent=self.foot)
        for button in (self.withdrawn, self.to_vote):
            self.foot.add_own(button)
        self.to_vote.clicked.connect(self.put_wanted)

    @property
    def shown(self) -> Board | None:
        """Return the board as it was read last."""
        return self._board

    def work(self) -> tuple[LinesView, ...]:
        """Return both parts."""
        return self.leading, self.trailing

    def renew(self) -> None:
        """Read what may happen now."""
        before, told = self._board, board(self._reading)
        self._board = told
        self._show_lines(told)
        was_first = before.first.what if before is not None and before.first is not None else None
        is_another = told.first is not None and told.first.what != was_first
        if is_another or self.leading.selected() is None:
            self._go_to(told.first)
        if told.first is not None:
            self.to_vote.set_text(self.tr("Put to the vote: {what}").format(what=self._what(told.first)))

    def show_turn(self, now: Turn) -> None:
        """Offer what can be done with the motion in hand, while nobody's turn comes before it."""
        self._turn = now
        told = self._board
        self.to_vote.setEnabled(self._may_be_put)
        self.to_vote.set_key(cap_of(self, Command.NEXT_STEP))
        is_there = told is not None and told.first is not None and not told.is_voting
        for button in (self.withdrawn, self.to_vote):
            if button.isHidden() is is_there:
                button.setVisible(is_there)
        self.foot.own_changed()

    def takes_step(self) -> bool:
        """Put the motion in hand to the vote, where that comes next."""
        if self._may_be_put:
            self.put_wanted.emit()
        return self._may_be_put

    def heading(self) -> Heading:
        """Return how many motions wait, and by which rule they have their order."""
        told = self._board
        title, line = (told.title, told.line) if told is not None else ("", "")
        return Heading(self.tr("What may happen now"), title, line)

    def choose(self, place: int) -> None:
        """Go to the motion at a place of their order; of one that may not be moved now tell why."""
        told = self._board
        rows = (*told.now, *told.not_now) if told is not None else ()
        row = next((row for row in rows if row.place == place), None)
        if row is not None and not self._go_to(row):
            self.refused.emit(row)

    def unfold(self) -> None:
        """Show what is not in order, or fold it again, where it has no place of its own."""
        self._is_unfolded = not self._is_unfolded
        if self._board is not None:
            self._show_lines(self._board)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a motion by its digit; on a row without digits of its own by its place."""
        command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        typed = in_western_digits(event.text())
        digit = typed if len(typed) == 1 and typed in "0123456789" else at_place(event)
        if digit.isdigit() and not event.modifiers() & command:
            self.choose(int(digit))
        else:
            super().keyPressEvent(event)

    def arrange_work(self, room: QRect) -> None:
        """Let both parts stand side by side where there is room, above the legend; else the second is folded."""
        legend = self.measures.px(self._legend)
        self.beside(self.leading, self.trailing, room.adjusted(0, 0, 0, -legend), _SHARE)
        is_wide = self.measures.wide
        if self.trailing.isHidden() is is_wide:
            self.trailing.setVisible(is_wide)
            if self._board is not None:
                self._show_lines(self._board)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the heading, and above the foot how sure the numbers of rules are."""
        super().paint_on(sheet)
        m, theme = self.measures, self.theme
        top = self.foot.y() / m.unit - self._legend
        sheet.fill(sheet.rect(0, top, sheet.width, self._legend), theme.surface)
        rule(sheet, top, theme)
        told = self.tr(
            "A rule without a mark stands in the agenda; “probable” is after the sister treaty; "
            "“cf.” where the number here is not known."
        )
        steps = (Step(m.small), Step(11), Step(11, 2), Step(10, 2), Step(10, 3))
        setting = fit(told, steps, sheet.width - 2 * m.margin)
        sheet.write_amid(setting, m.margin, top + self._legend / 2, theme.text_2)

    @property
    def _legend(self) -> float:
        return _LEGEND if self.measures.wide else _LOW_LEGEND

    @property
    def _may_be_put(self) -> bool:
        return self._turn.step is not None and self._turn.step.puts_motion

    def _go_to(self, row: Lawful | None) -> bool:
        lines = self.leading.lines.rows
        wanted = row.what if row is not None else None
        rows = [n for n, line in enumerate(lines) if _is_in_table(line.means)]
        place = next((n for n in rows if lines[n].key == ("law", wanted)), None)
        if place is None and row is None and rows:
            place = rows[0]
        if place is None:
            return False
        self.leading.setCurrentIndex(self.leading.lines.index(place, 0))
        return True

    def _show_lines(self, told: Board) -> None:
        not_now = list(self._not_now(told))
        leading = list(self._now(told))
        if not self.measures.wide:
            leading += not_now
            not_now = []
        self.leading.show_lines(leading)
        self.trailing.show_lines(not_now)

    def _now(self, told: Board) -> Iterator[Line]:
        heads = (
            self.tr("In order, by precedence"),
            self.tr("May still speak on it"),
            self.tr("Decided by"),
            self.tr("Key"),
        )
        yield Line(("heads",), heads[0], Kind.HEADING, means=Columns(heads))
        yield from (self._line(row) for row in told.now)
        if told.first is not None:
            yield heading(self.tr("If it carries: {what}").format(what=self._what(told.first)))
            yield text("carried", told.carried)
            yield heading(self.tr("If it is lost"))
            yield text("lost", told.lost)

    def _what(self, row: Lawful) -> str:
        """Return what a motion asks for, in short."""
        return kind_words(row.kind, self.spoken) if row.kind is not None else row.title

    def _not_now(self, told: Board) -> Iterator[Line]:
        words = self.tr("Not in order now")
        if self.measures.wide:
            yield heading(words)
        else:
            shown = self.tr("Enter folds them") if self._is_unfolded else self.tr("Enter shows them")
            yield Line(("fold",), words, Kind.HEADING, note=shown, end=str(len(told.not_now)), means=Fold())
        if self.measures.wide or self._is_unfolded:
            yield from (self._line(row) for row in told.not_now)

    def _line(self, row: Lawful) -> Line:
        quiet = not _is_in_table(row)
        state = self.spoken.series(*row.told)
        key, note, end = ("law", row.what), "" if not quiet else row.note, row.rule if quiet else ""
        place = str(row.place) if row.place else ""
        told = f"{place} {state}".strip()
        return Line(key, row.title, note=note, end=end, bold=True, quiet=quiet, state=told, means=row, is_below=True)
