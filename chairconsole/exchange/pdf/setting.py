"""Sets the parts of a paper in type: what stands where on which block, from the side on which its language begins.

Lengths are tenths of a point.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout, QTextOption

from chairconsole.exchange.languages import END, ISOLATE, Words
from chairconsole.exchange.papers import MARK, Line, Paper, Section, minutes

WIDTH, HEIGHT = 5950, 8420
TOP, SIDE, BOTTOM, FOOT = 620, 640, 7620, 7820
INK, MUTED, ACCENT, RULE, HAIRLINE = "#1b1f24", "#5b6672", "#1f5f8b", "#8a94a0", "#d5dae0"
PADDING = 36
"""How much space a row has above and below its text."""

_WEIGHT = QFont.Tag("wght")
_FROM_THE_LEFT, _FROM_THE_RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: its size in tenths of a point, its weight and colour, and which edge it keeps to."""

    size: int
    colour: str = INK
    bold: bool = False
    trailing: bool = False


CONFERENCE, OCCASION = Style(110), Style(100, MUTED)
KIND, TITLE, SUBJECT = Style(95, ACCENT, bold=True), Style(220, bold=True), Style(130)
HEADING, TOLD = Style(115, bold=True), Style(88, MUTED)
COLUMN, COLUMN_TRAILING = Style(84, MUTED), Style(84, MUTED, trailing=True)
NUMBER, DELEGATION, PLAIN = Style(94, MUTED), Style(94, bold=True), Style(94)
SMALL, MINUTES, NOTE = Style(86, MUTED), Style(94, trailing=True), Style(90)
FOOTER, FOOTER_TRAILING = Style(80, MUTED), Style(80, MUTED, trailing=True)

COLUMNS = ((0, 260), (360, 1330), (1800, 930), (2840, 1410), (4290, 380))
"""Where each column of the list begins, from the edge at which reading begins, and how wide it is."""

Cell = Sequence[tuple[str, Style]]
Columns = Sequence[tuple[int, int]]


class Printed(Protocol):
    """What every paper has: its words, the lines at its head, and when it tells of."""

    @property
    def words(self) -> Words: ...
    @property
    def conference(self) -> str: ...
    @property
    def occasion(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def as_of(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Piece:
    """A text, set: where it stands on its block, how high it is, and how far down its first line stands."""

    text: str
    layout: QTextLayout
    left: float
    top: float
    height: float
    ascent: float
    colour: str


@dataclass(frozen=True, slots=True)
class Block:
    """What is never divided between pages; one that `keeps` stands on the page of what follows; its rule is below.

    Where it begins a page, `again` stands above it once more: the head of the table in which it stands.
    """

    pieces: tuple[Piece, ...]
    height: float
    keeps: bool = False
    rule: str | None = None
    again: "Block | None" = None


class Typesetter:
    """Sets what all papers have, in the typefaces of Qt's application."""

    def __init__(self, paper: Printed) -> None:
        self._words = paper.words
        self._mirrored = paper.words.is_right_to_left
        self._families = QGuiApplication.font().families()

    def foot(self, paper: Printed, page: int, pages: int) -> Block:
        """Give what stands at the foot of a page."""
        # one page alone must not pass for what it is not
        title = self._across(" · ".join(filter(None, (paper.kind, paper.title, paper.as_of))), FOOTER)
        number = self._across(self._words.page.format(page=page, pages=pages), FOOTER_TRAILING)
        return Block((*title.pieces, *number.pieces), title.height)

    def head(self, paper: Printed) -> Iterator[Block]:
        """Give what stands at the head of the first page."""
        yield self._across(paper.conference, CONFERENCE)
        yield replace(self._across(paper.occasion, OCCASION, below=110), rule=RULE)
        yield self._across(paper.kind, KIND, above=260)
        yield self._across(paper.title, TITLE)
        yield self._across(paper.subject, SUBJECT)
        yield self._across(paper.as_of, OCCASION, above=50, below=280)

    def _row(self, cells: Sequence[Cell], columns: Columns) -> Block:
        set_cells = [
            [self._piece(text, style, start, width) for text, style in cell if text]
            for (start, width), cell in zip(columns, cells, strict=True)
        ]
        # the first lines stand on one line, whatever their typefaces
        line = PADDING + max(cell[0].ascent for cell in set_cells if cell)
        pieces: list[Piece] = []
        for cell in set_cells:
            top = line - cell[0].ascent if cell else 0.0
            for piece in cell:
                pieces.append(replace(piece, top=top))
                top += piece.height
        return Block(tuple(pieces), max(piece.top + piece.height for piece in pieces) + PADDING)

    def _across(self, text: str, style: Style, above: float = 0, below: float = 0) -> Block:
        piece = replace(self._piece(text, style, 0, WIDTH - 2 * SIDE), top=above)
        return Block((piece,), above + piece.height + below)

    def _figures(self, style: Style) -> Style:
        # figures are written from the left in every language, so their last ones stand below each other
        return replace(style, trailing=not self._mirrored)

    def _lines(self, text: str, style: Style, start: int, width: int) -> list[Piece]:
        """Set a text line by line, each a piece of its own, so that pages may part between them."""
        layout = self._piece(text, style, start, width).layout
        # Qt counts the characters beyond the first plane twice, which no paper has
        ends = [layout.lineAt(number) for number in range(layout.lineCount())]
        texts = [text[line.textStart() : line.textStart() + line.textLength()] for line in ends]
        return [self._piece(each.rstrip(), style, start, width) for each in _each_isolated(texts)]

    def _piece(self, text: str, style: Style, start: int, width: int) -> Piece:
        layout = QTextLayout(text, self._font(style))
        to_the_right = style.trailing != self._mirrored
        option = QTextOption(Qt.AlignmentFlag.AlignRight if to_the_right else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        layout.setTextOption(option)
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        left = WIDTH - SIDE - start - width if self._mirrored else SIDE + start
        return Piece(text, layout, left, 0, height, layout.lineAt(0).ascent(), style.colour)

    def _font(self, style: Style) -> QFont:
        font = QFont(self._families)
        font.setPixelSize(style.size)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # by the axis: what has a weight Qt takes for thickened and paints twice, and a sign would be found twice
        if style.bold:
            font.setVariableAxis(_WEIGHT, 700.0)
        return font


def _each_isolated(lines: Sequence[str]) -> Iterator[str]:
    """Give lines of a text so that what keeps its own direction in one goes on to do so in the next."""
    open_still = False
    for line in lines:
        told = ISOLATE * open_still + line
        open_still = told.count(ISOLATE) > told.count(END)
        yield told + END * open_still


class ListSetter(Typesetter):
    """Turns the parts of a speakers list into blocks."""

    def __init__(self, paper: Paper) -> None:
        super().__init__(paper)
        self._paper = paper
        self._columns = self._head_of_list()

    def blocks(self) -> Iterator[Block]:
        """Give every block, from the head of the paper to its notes."""
        yield from self.head(self._paper)
        if self._paper.sections:
            yield self._columns
        for part in self._paper.sections:
            yield self._heading(part)
            for line in part.lines:
                yield self._line(line)
        if not self._paper.sections:
            yield self._across(self._words.empty, PLAIN)
        for place, note in enumerate(self._paper.notes):
            yield self._across(note, NOTE, above=40 if place else 260)

    def _head_of_list(self) -> Block:
        names = self._words.columns
        told = [names[name] for name in ("position", "delegation", "level", "speaker", "minutes")]
        styles = (self._figures(COLUMN), COLUMN, COLUMN, COLUMN, COLUMN_TRAILING)
        row = self._row([((name, style),) for name, style in zip(told, styles, strict=True)], COLUMNS)
        return replace(row, keeps=True, rule=RULE)

    def _heading(self, part: Section) -> Block:
        title = self._across(part.title, HEADING, above=170, below=0 if part.told else 50)
        pieces, height = title.pieces, title.height
        if part.told:
            told = self._across(part.told, TOLD, above=height, below=50)
            pieces, height = (*pieces, *told.pieces), told.height
        return Block(pieces, height, keeps=True, rule=HAIRLINE, again=self._columns)

    def _line(self, line: Line) -> Block:
        isolated = self._words.isolated
        row = self._row(
            [
                [(str(line.number or ""), self._figures(NUMBER))],
                [(isolated(line.delegation), DELEGATION), (f"({isolated(line.by)})" if line.by else "", SMALL)],
                [(f"{line.level} {MARK}" if line.unconfirmed else line.level, PLAIN)],
                [(isolated(line.speaker), PLAIN), (isolated(line.office), SMALL if line.speaker else PLAIN)],
                [(minutes(line.limit_s) if line.limit_s else "", MINUTES)],
            ],
            COLUMNS,
        )
        return replace(row, rule=HAIRLINE, again=self._columns)
