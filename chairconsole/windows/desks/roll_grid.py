"""The roll as a grid: all States parties in columns, whoever is called in sight, an answer by one digit.

Digits answer for the one called, or for the cell that arrows or letters went to; after that answer the called one is
meant again. Who has just come to be called is not answered for in the first moment: a key that bounces hits nobody.
Where no name begins with what was typed, nobody is meant until another is gone to, or Esc goes back to the one called.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget

from chairconsole.models.finding import initials, plain, spellings
from chairconsole.models.roll import OF_ANSWER, Cell, Mark, mark_words
from chairconsole.rules.terms import Answer
from chairconsole.rules.typed import in_western_digits
from chairconsole.windows.paint.answers import paint_answer
from chairconsole.windows.paint.lettering import Setting, Step, advance, fit
from chairconsole.windows.paint.marks import disc, paint_hollow, paint_tick
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.by_place import at_place
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base
from chairconsole.windows.parts.wording import as_shown

GUARD = timedelta(milliseconds=300)
"""So long whoever comes to be called takes no answer."""

ONE_WORD = timedelta(seconds=1.2)
"""Letters that follow one another so fast are of one name."""

MARK = 14.0
_NAMES, _CODES = 7, 12
_LEAST_OF_CODES = 58.0
_ROW, _MOST_ROW = 20.0, 24.0
_BEHIND_MARK, _GAP, _INSET = 22.0, 10.0, 6.0
_BAR = 12
"""The width of the scroll bar, which stands inside the trailing margin."""
_NAME_STEPS = (Step(13), Step(12), Step(12, 2), Step(11, 2), Step(11, 3))


_ANSWERS = {mark: answer for answer, mark in OF_ANSWER.items()} | {Mark.NOT_THERE: Answer.NOT_PARTICIPATING}
"""Who is not there has the dash of one who does not take part."""


def paint_mark(painter: QPainter, centre: QPointF, mark: Mark, theme: Theme) -> None:
    """Paint what stands before a name: an answer, or that somebody is there."""
    if mark is Mark.PRESENT:
        paint_tick(painter, centre, 0.95 * MARK, theme.text_2)
    elif mark is not Mark.NONE:
        paint_answer(painter, centre, MARK, _ANSWERS[mark], theme, theme.surface)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a cell stands, from the leading edge and the first row, in which column; its name set, if it has one.

    `lot` is that there is room to say that it was drawn by lot.
    """

    column: int
    x: float
    y: float
    width: float
    height: float
    name: Setting | None
    lot: bool = False

    @property
    def middle(self) -> float:
        return self.y + self.height / 2


class RollGrid(Panel):
    """Shows cells; says which digit was pressed for whom, and on whom Enter was."""

    answered = Signal(str, int)
    """A digit was pressed, for a party by its code."""
    chosen = Signal(str)
    """Enter was pressed on a party, or it was clicked twice."""
    moved = Signal()
    """The cursor went to another party, or back to the one called."""
    missed = Signal(str)
    """No name begins with what was typed: a sentence."""

    def __init__(self, name: str, digits: str, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._digits, self._now = digits, now
        self._cells: tuple[Cell, ...] = ()
        self._places: tuple[_Place, ...] = ()
        self._cursor: str | None = None
        self._typed, self._typed_at = "", now() - ONE_WORD
        self._quiet_since: datetime | None = None
        self._missed = ""
        """What was typed that no name begins with: a digit behind it is meant for nobody who is here."""
        self._shown = 0
        """How often cells were shown: an answer after which they were, was taken."""
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.valueChanged.connect(self.update)
        self.bar.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Return what is shown."""
        return self._cells

    @property
    def called(self) -> str | None:
        """Return who is called."""
        return next((cell.code for cell in self._cells if cell.called), None)

    @property
    def meant(self) -> str | None:
        """Return for whom a digit answers: the cell that was gone to, else who is called."""
        return self._cursor or self.called

    @property
    def is_away(self) -> bool:
        """Tell whether another one is meant than the one called."""
        return self._cursor is not None and self._cursor != self.called

    def cell(self, code: str | None) -> Cell | None:
        """Return the cell of a party."""
        return next((cell for cell in self._cells if cell.code == code), None)

    def show_cells(self, cells: Sequence[Cell]) -> None:
        """Show other cells; whoever is called now is kept in sight."""
        before, called, known = [cell.name for cell in self._cells], self.called, tuple(cells)
        self._shown += 1
        if known == self._cells:
            return
        self._cells = known
        if self.cell(self._cursor) is None:
            self._cursor = None
        if before != [cell.name for cell in known]:
            self._arrange()
        if self.called != called:
            self._keep_amid(self.called)
        self._tell()
        self.update()

    def go_to(self, code: str | None) -> None:
        """Go to a party's cell; to nobody's is back to the one called."""
        self._cursor, self._missed = code if code != self.called else None, ""
        # another State is meant: what was pressed for the last one is over
        self._quiet_since = None
        self._keep_in_sight(self.meant)
        self._tell()
        self.update()
        self.moved.emit()

    def answer(self, digit: int) -> None:
        """Answer for whoever is meant, as their digit would."""
        meant, now = self.meant, self._now()
        # either way: the clock may have been set back
        if meant is None or (self._quiet_since is not None and abs(now - self._quiet_since) < GUARD):
            return
        shown = self._shown
        self.answered.emit(meant, digit)
        if self._shown != shown:
            was_away, self._cursor, self._missed, self._quiet_since = self._cursor is not None, None, "", now
            self._keep_in_sight(self.meant)
            self._tell()
            self.update()
            if was_away:
                self.moved.emit()

    def place(self, code: str) -> QRectF:
        """Return where a cell stands, in the pixels of the grid."""
        found = self._places[[cell.code for cell in self._cells].index(code)]
        unit = self.measures.unit
        left = self.breadth - found.x - found.width if self.right_to_left else found.x
        return QRectF(left * unit, found.y * unit - self.bar.value(), found.width * unit, found.height * unit)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where keys go."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with a digit, go by arrows and letters, choose with Enter; Esc goes back to the one called first."""
        command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        key = Qt.Key(event.key())
        digit = "" if event.modifiers() & command else self._digit(event)
        if digit:
            if self._missed:
                self._tell_missed()
            elif digit in self._digits and not event.isAutoRepeat():
                self.answer(int(digit))
        elif event.modifiers() & command:
            event.ignore()
        elif event.text().isalpha():
            self._go_by(event.text())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.meant is not None:
            self.chosen.emit(self.meant)
        elif key == Qt.Key.Key_Escape and (self.is_away or self._missed):
            self.go_to(None)
        elif not self._step(key):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the cell that is clicked."""
        found = self._at(event.position())
        if found is not None:
            self.go_to(found.code)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose the cell that is clicked twice."""
        found = self._at(event.position())
        if found is not None:
            self.chosen.emit(found.code)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll."""
        self.bar.event(event)

    def event(self, event: QEvent) -> bool:
        """Say on hover whose cell it is, and what it answered."""
        if isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), as_shown(self._words(found) if found else "", self), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.surface)
        painter.translate(0, -self.bar.value())
        painter.scale(self.measures.unit, self.measures.unit)
        self.paint_on(Sheet(painter, self.breadth, self))
        painter.end()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint each cell; the one called last, over its neighbours."""
        top = self.bar.value() / self.measures.unit
        placed = list(zip(self._cells, self._places, strict=True))
        for cell, place in sorted(placed, key=_called_last):
            if place.y + place.height >= top and place.y <= top + self.length:
                self._paint_cell(sheet, cell, place)

    def _paint_cell(self, sheet: Sheet, cell: Cell, place: _Place) -> None:
        theme, middle = self.theme, place.middle
        frame = sheet.rect(place.x - _INSET, place.y, place.width + _INSET, place.height)
        if cell.called:
            sheet.fill(frame, theme.tint)
            sheet.fill(sheet.rect(place.x - _INSET, place.y, 4.0, place.height), theme.accent)
        at_cursor = self.hasFocus() and cell.code == self.meant
        if cell.called or at_cursor:
            sheet.outline(frame, theme.focus if at_cursor else theme.accent, 0.0, 2.0)
        centre = QPointF(sheet.left(place.x + MARK / 2), middle)
        paint_mark(sheet.painter, centre, cell.mark, theme)
        if not cell.on_roll and cell.mark is Mark.NONE and theme.text_3 == theme.text:
            # there is no grey in high contrast
            paint_hollow(sheet.painter, disc(centre, 2.0), theme.text_3, 2.0)
        ink = theme.text if cell.called or cell.mark is not Mark.NONE else theme.text_2
        ink = ink if cell.on_roll or cell.mark is not Mark.NONE else theme.text_3
        x = place.x + _BEHIND_MARK
        if place.name is None:
            sheet.write(cell.code, x, base(middle, 13), 13, ink, bold=cell.called)
            return
        if sheet.right_to_left:
            sheet.write(cell.code, x, base(middle, 11), 11, ink if cell.called else theme.text_3, bold=cell.called)
            x += self._code_room
        name = place.name if not cell.called else self._in_bold(cell, place)
        sheet.write_amid(name, x, middle, ink)
        if place.lot:
            end = place.x + place.width - 4.0
            sheet.write(self._lot, end, base(middle, 11), 11, theme.accent, bold=True, ends=True)

    def _in_bold(self, cell: Cell, place: _Place) -> Setting:
        """Set the name of the one called bold, in no more lines than it has by itself."""
        assert place.name is not None
        lines = len(place.name.lines)
        steps = tuple(Step(size, lines) for size in (13, 12, 11))
        bold = fit(cell.name, steps, self._name_room(place.width, lot=place.lot), bold=True)
        return bold if bold.squeeze == 1.0 else place.name

    @property
    def _lot(self) -> str:
        return self.tr("lot")

    @property
    def _code_room(self) -> float:
        return advance("MMM", 11) + 6.0

    def _name_room(self, width: float, *, lot: bool) -> float:
        room = width - _BEHIND_MARK - 2.0
        if self.right_to_left:
            room -= self._code_room
        if lot:
            room -= advance(self._lot, 11, True) + 8.0
        return max(30.0, room)

    def _arrange(self) -> None:
        """Divide the cells into columns as long as one another: names where all have room, else codes.

        Where even the codes have none, a broad grid shows names, and either scrolls.
        """
        room = self.breadth - 2 * self.measures.margin
        columns = max(1, min(_CODES, int(room // _LEAST_OF_CODES)))
        in_codes = self._in_columns(columns, room, [None] * len(self._cells))
        places, longest = in_codes
        if self.measures.wide:
            width = room / _NAMES - _GAP
            in_names = self._in_columns(_NAMES, room, [self._set(cell, width) for cell in self._cells])
            if in_names[1] <= self.length or longest > self.length:
                places, longest = in_names
        self._places = places
        self._fit_bar(longest)
        self._keep_in_sight(self.meant)
        self.update()

    def _in_columns(self, count: int, room: float, names: Sequence[Setting | None]) -> tuple[tuple[_Place, ...], float]:
        """Return the places of names, or of codes for them, in so many columns, and how long these are."""
        width, row = room / count - _GAP, self._row_of_codes(count)
        heights = [row if name is None else _height(name) for name in names]
        longest = _longest(heights, count)
        places: list[_Place] = []
        column, y = 0, 0.0
        for cell, name, height in zip(self._cells, names, heights, strict=True):
            if y + height > longest + 0.01:
                column, y = column + 1, 0.0
            lot = cell.lot and name is not None and name == self._set_beside_lot(cell, width)
            x = self.measures.margin + column * (width + _GAP)
            places.append(_Place(column, x, y, width, height, name, lot))
            y += height
        return tuple(places), longest

    def _set(self, cell: Cell, width: float) -> Setting:
        """Set a name; that it was drawn by lot gives way, where the name would be squeezed for it."""
        beside = self._set_beside_lot(cell, width)
        if not cell.lot or beside.squeeze == 1.0:
            return beside
        return fit(cell.name, _NAME_STEPS, self._name_room(width, lot=False))

    def _set_beside_lot(self, cell: Cell, width: float) -> Setting:
        return fit(cell.name, _NAME_STEPS, self._name_room(width, lot=cell.lot))

    def _row_of_codes(self, count: int) -> float:
        """Return how high a row is where codes stand: as high as there is room for, within reason."""
        rows = -(-len(self._cells) // count) or 1
        return min(_MOST_ROW, max(_ROW, (self.length - 2.0) / rows))

    def _fit_bar(self, longest: float) -> None:
        unit, over = self.measures.unit, longest - self.length
        self.bar.setRange(0, max(0, round(over * unit)))
        self.bar.setPageStep(self.height())
        self.bar.setSingleStep(round(_ROW * unit))
        self.bar.setGeometry(0 if self.right_to_left else self.width() - _BAR, 0, _BAR, self.height())
        self.bar.setVisible(over > 0.5)

    def _keep_amid(self, code: str | None) -> None:
        """Scroll so that a cell stands in the middle third."""
        place = self._place_of(code)
        if place is None or not self.bar.maximum():
            return
        unit, third = self.measures.unit, self.length / 3
        at = place.middle - self.bar.value() / unit
        if not third <= at <= 2 * third:
            self.bar.setValue(round((place.middle - self.length / 2) * unit))

    def _keep_in_sight(self, code: str | None) -> None:
        place = self._place_of(code)
        if place is None or not self.bar.maximum():
            return
        if code == self.called:
            self._keep_amid(code)
            return
        unit, top = self.measures.unit, self.bar.value() / self.measures.unit
        if place.y < top or place.y + place.height > top + self.length:
            self.bar.setValue(round((place.middle - self.length / 2) * unit))

    def _place_of(self, code: str | None) -> _Place | None:
        placed = zip(self._cells, self._places, strict=False)
        return next((place for cell, place in placed if cell.code == code), None)

    def _at(self, point: QPointF) -> Cell | None:
        return next((cell for cell in self._cells if self.place(cell.code).contains(point)), None)

    def _digit(self, event: QKeyEvent) -> str:
        """Return the digit that was pressed, on a row without digits of its own by its place."""
        typed = in_western_digits(event.text())
        if len(typed) == 1 and typed in "0123456789":
            return typed
        at = "" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else at_place(event)
        return at if at.isdigit() else ""

    def _step(self, key: Qt.Key) -> bool:
        """Go by an arrow; tell whether the key is one."""
        back, on = (Qt.Key.Key_Right, Qt.Key.Key_Left) if self.right_to_left else (Qt.Key.Key_Left, Qt.Key.Key_Right)
        codes = [cell.code for cell in self._cells]
        if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, back, on) or not codes:
            return False
        here = codes.index(self.meant) if self.meant in codes else None
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) or here is None:
            to = len(codes) - 1 if key == Qt.Key.Key_End else 0
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            to = min(len(codes) - 1, max(0, here + (1 if key == Qt.Key.Key_Down else -1)))
        else:
            to = self._beside(here, 1 if key == on else -1)
        self.go_to(codes[to])
        return True

    def _beside(self, here: int, step: int) -> int:
        """Return which cell stands beside one, in the next column or the one before; itself where there is none."""
        place = self._places[here]
        column = [
            (abs(other.middle - place.middle), number)
            for number, other in enumerate(self._places)
            if other.column == place.column + step
        ]
        return min(column)[1] if column else here

    def _go_by(self, sign: str) -> None:
        """Take one more letter of a name, and go there; the same letter again goes to the next."""
        now, typed = self._now(), plain(sign) or sign
        goes_on = abs(now - self._typed_at) < ONE_WORD
        repeats = goes_on and self._typed == typed
        self._typed = typed if repeats or not goes_on else self._typed + typed
        self._typed_at = now
        codes = [cell.code for cell in self._cells]
        here = codes.index(self.meant) if self.meant in codes else 0
        first = here + (0 if goes_on and not repeats else 1)
        round_about = [*self._cells[first:], *self._cells[:first]]
        # a name goes before initials, as Samoa before South Africa
        for known in (_names_of, _initials_of):
            for cell in round_about:
                if any(name.startswith(self._typed) for name in known(cell)):
                    self.go_to(cell.code)
                    return
        letters = self._typed
        self.go_to(None)
        self._missed = letters
        self._tell_missed()

    def _tell_missed(self) -> None:
        """Say that nobody begins so, and how the call goes on."""
        told = self.tr("No State party begins with “{letters}”.").format(letters=self._missed)
        called = self.cell(self.called)
        back = "" if called is None else self.tr("Esc: back to {name}").format(name=called.name)
        self.missed.emit(f"{told} {back}".strip())

    def _words(self, cell: Cell) -> str:
        """Return a cell in words."""
        told = [cell.name, mark_words(cell.mark, self.spoken)]
        told.append(self.tr("called now") if cell.called else "")
        told.append(self.tr("drawn by lot") if cell.lot else "")
        barred = self.tr("barred by another's vote") if cell.is_barred else self.tr("not registered")
        told.append("" if cell.on_roll else barred)
        return self.spoken.series(*told)

    def _tell(self) -> None:
        """Say which cell is meant to those who listen."""
        cell = self.cell(self.meant)
        self.setAccessibleDescription(self._words(cell) if cell is not None else "")


def _names_of(cell: Cell) -> tuple[str, ...]:
    return (*spellings(cell.name), plain(cell.code))


def _initials_of(cell: Cell) -> tuple[str, ...]:
    return (initials(cell.name),)


def _called_last(placed: tuple[Cell, _Place]) -> bool:
    return placed[0].called


def _height(name: Setting) -> float:
    return _ROW if len(name.lines) == 1 else round(len(name.lines) * name.pitch + 3.6)


def _longest(heights: Sequence[float], count: int) -> float:
    """Return the least length of columns in which all rows stand in so many."""
    low, high = max(heights, default=0.0), sum(heights)
    while high - low > 0.5:
        middle = (low + high) / 2
        if _columns(heights, middle) <= count:
            high = middle
        else:
            low = middle
    return high


def _columns(heights: Sequence[float], length: float) -> int:
    columns, y = 1, 0.0
    for height in heights:
        if y + height > length:
            columns, y = columns + 1, 0.0
        y += height
    return columns
