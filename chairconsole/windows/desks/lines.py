"""What most pages are made of: headings, paragraphs and lines with a mark, in a list that arrows go through."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.rows import RowsModel
from chairconsole.windows.paint.lettering import advance, leading, wrapped
from chairconsole.windows.paint.marks import (
    disc,
    paint_attention,
    paint_hollow,
    paint_solid,
    paint_tick,
)
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.parts.rows_view import RowPainter, RowsView

_MARK = 14.0
_BEHIND_MARK = 24.0
_GAP = 14.0


class Mark(Enum):
    """What stands before a line: settled, in hand, still to come, asks for an act; or nothing."""

    NONE = "none"
    TICK = "tick"
    DISC = "disc"
    RING = "ring"
    ATTENTION = "attention"


class Kind(Enum):
    """What a line is: the heading of a part, a paragraph, or one thing of several."""

    HEADING = "heading"
    TEXT = "text"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page: its words, a note behind or below them, and what stands at its end.

    `state` is what the mark means, for those who listen. `means` is what Enter chooses; `code` a delegation. A note
    stands behind the words where there is room, or `is_below` them in any case.
    """

    key: Hashable
    words: str
    kind: Kind = Kind.ROW
    mark: Mark = Mark.NONE
    note: str = ""
    end: str = ""
    bold: bool = False
    quiet: bool = False
    state: str = ""
    means: object = None
    code: str | None = None
    is_below: bool = False


def heading(words: str, note: str = "", end: str = "") -> Line:
    """Return the heading of a part."""
    return Line(("heading", words), words, Kind.HEADING, note=note, end=end)


def text(key: Hashable, words: str, *, quiet: bool = False) -> Line:
    """Return a paragraph."""
    return Line(key, words, Kind.TEXT, quiet=quiet)


class LinesModel(RowsModel[Line]):
    """The lines of a part of a page."""

    def key(self, row: Line) -> Hashable:
        """Know a line by its key."""
        return row.key

    def words(self, row: Line) -> str:
        """Return a line in words."""
        return self.spoken.series(row.words, row.state, row.note, row.end)


@dataclass(frozen=True, slots=True)
class _Set:
    """A line, set: the lines of its words and of its note, whether that stands behind them, and how high it all is."""

    words: tuple[str, ...]
    note: tuple[str, ...]
    is_behind: bool
    height: float


class LinePainter(RowPainter):
    """Paints lines as high as their words are at the breadth there is; nothing is cut."""

    on_surface = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.breadth = 400.0

    def height(self, row: Line, selected: bool) -> int:
        """Return the height of what is said."""
        return round(self._set(row, self.breadth).height)

    def paint_row(self, sheet: Sheet, row: Line, height: float, selected: bool) -> None:
        """Paint a line."""
        m, theme = self.measures, self.theme
        self.paint_ground(sheet, height, selected)
        set_ = self._set(row, sheet.width)
        size, pitch = self._size(row), self._pitch(row)
        above = self._above(row)
        x, middle = m.margin + self._inset(row), above + pitch / 2
        self.paint_mark(sheet, row, middle)
        is_heading = row.kind is Kind.HEADING
        ink = theme.text_2 if is_heading else theme.text_3 if row.quiet else theme.text
        bold = is_heading or row.bold
        y = above
        width = 0.0
        for line in set_.words:
            width = sheet.write(line, x, base(y + pitch / 2, size), size, ink, bold=bold)
            y += pitch * _lead(line)
        note = theme.text_3 if row.quiet else theme.text_2
        if set_.is_behind:
            sheet.write(set_.note[0], x + width + 10.0, base(middle, m.small), m.small, note)
        else:
            for line in set_.note:
                sheet.write(line, x, base(y + self._note_pitch / 2, m.small), m.small, note)
                y += self._note_pitch * _lead(line)
        if row.end:
            end = theme.attention if row.mark is Mark.ATTENTION else theme.text_2
            sheet.write(row.end, sheet.width - m.margin, base(middle, m.small), m.small, end, ends=True)
        if is_heading:
            rule(sheet, height - 2, theme, m.margin)

    def paint_mark(self, sheet: Sheet, row: Line, middle: float) -> None:
        """Paint what stands before a line."""
        centre = QPointF(sheet.left(self.measures.margin + _MARK / 2), middle)
        _paint_mark(sheet, row.mark, centre, self.theme)

    def tip(self, row: Line) -> str:
        """Return nothing: all that there is to say is in sight."""
        return ""

    @property
    def _note_pitch(self) -> float:
        return 1.4 * self.measures.small

    def _size(self, row: Line) -> int:
        return self.measures.second if row.kind is Kind.HEADING else self.measures.body

    def _pitch(self, row: Line) -> float:
        return 1.42 * self._size(row)

    def _above(self, row: Line) -> float:
        if row.kind is Kind.HEADING:
            return 14.0 if self.measures.wide else 9.0
        return 4.0 if self.measures.wide else 3.0

    def _inset(self, row: Line) -> float:
        return _BEHIND_MARK if row.mark is not Mark.NONE else 0.0

    def _set(self, row: Line, breadth: float) -> _Set:
        m, size = self.measures, self._size(row)
        bold = row.bold or row.kind is Kind.HEADING
        room = max(60.0, breadth - 2 * m.margin - self._inset(row))
        end = advance(row.end, m.small) + _GAP if row.end else 0.0
        beside = max(60.0, room - end)
        words = wrapped(row.words, size, bold, beside)
        behind = advance(row.words, size, bold) + 10.0 + advance(row.note, m.small)
        is_behind = bool(row.note) and not row.is_below and len(words) == 1 and behind <= beside
        note = wrapped(row.note, m.small, False, beside) if row.note else ()
        height = sum(self._pitch(row) * _lead(line) for line in words)
        if not is_behind:
            height += sum(self._note_pitch * _lead(line) for line in note)
        below = 6.0 if row.kind is Kind.HEADING else self._above(row)
        return _Set(words, note, is_behind, self._above(row) + height + below)


def _lead(words: str) -> float:
    """Return how much higher a line is than one of Latin letters."""
    return leading(words) / 1.1


def _paint_mark(sheet: Sheet, mark: Mark, centre: QPointF, theme: Theme) -> None:
    if mark is Mark.TICK:
        paint_tick(sheet.painter, centre, 13.0, theme.text_2)
    elif mark is Mark.ATTENTION:
        paint_attention(sheet.painter, centre, 14.0, theme.attention)
    elif mark is Mark.DISC:
        paint_solid(sheet.painter, disc(centre, 12.0), theme.accent)
    elif mark is Mark.RING:
        paint_hollow(sheet.painter, disc(centre, 11.0), theme.edge, 1.5)


class LinesView(RowsView):
    """A part of a page: its lines, in a list."""

    def __init__(self, name: str, parent: QWidget, painter: LinePainter | None = None) -> None:
        self.painter = painter or LinePainter()
        super().__init__(name, self.painter, parent)
        self.painter.setParent(self)
        self.lines = LinesModel(self)
        self.setModel(self.lines)

    def can_begin(self, row: Line) -> bool:
        """Tell whether a line is one thing of several."""
        return row.kind is Kind.ROW

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines, row by row."""
        self.lines.show_rows(tuple(lines))

    def wanted_height(self, width: int) -> int:
        """Return the height in which all lines stand at a width, both in the pixels of the window."""
        px = self.painter.measures.px
        self.painter.breadth = width / self.painter.measures.unit
        return sum(px(self.painter.height(line, False)) for line in self.lines.rows)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        self.painter.breadth = self.width() / sizes.unit
        super().set_measures(sizes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the words to the new width."""
        super().resizeEvent(event)
        breadth = self.width() / self.painter.measures.unit
        if breadth != self.painter.breadth:
            self.painter.breadth = breadth
            self.fit_rows()


def or_none(lines: Sequence[Line], key: str, none: str) -> Iterator[Line]:
    """Go through lines, or say that there are none."""
    if lines:
        yield from lines
    else:
        yield text(("none", key), none, quiet=True)
