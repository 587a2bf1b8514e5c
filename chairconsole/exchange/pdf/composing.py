"""Sets a paper in parts: headings, numbered paragraphs, which go on overleaf, and tables."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from chairconsole.exchange.composition import Composition, Grid, Heading, Paragraph
from chairconsole.exchange.pdf.setting import (
    COLUMN,
    COLUMN_TRAILING,
    HAIRLINE,
    HEADING,
    NUMBER,
    PLAIN,
    RULE,
    SIDE,
    WIDTH,
    Block,
    Columns,
    Style,
    Typesetter,
)

_BROAD = WIDTH - 2 * SIDE
_NUMBER, _TEXT = 260, 360
"""How broad the number of a paragraph may be, and where its text begins."""

_BETWEEN, _GAP = 90, 60
"""How much space stands above a paragraph, and between the columns of a table."""

_TOGETHER = 12
"""A table of so many rows, or fewer, stands on one page."""

_TEXT_STYLE = Style(100)
_FIGURE = Style(94, trailing=True)


class PartsSetter(Typesetter):
    """Turns the parts of one paper into blocks."""

    def __init__(self, paper: Composition) -> None:
        super().__init__(paper)
        self._paper = paper

    def blocks(self) -> Iterator[Block]:
        """Give every block, from the head of the paper to its last part."""
        yield from self.head(self._paper)
        for part in self._paper.parts:
            match part:
                case Heading():
                    yield replace(self._across(part.text, HEADING, above=170, below=20), keeps=True)
                case Paragraph():
                    yield from self._paragraph(part)
                case Grid():
                    yield from self._grid(part)

    def _paragraph(self, part: Paragraph) -> Iterator[Block]:
        """Give a paragraph line by line, so that it goes on overleaf; its first and its last two stay together."""
        start = _TEXT if part.number is not None else 0
        lines = self._lines(part.text, _TEXT_STYLE, start, _BROAD - start)
        for place, line in enumerate(lines):
            pieces = [line]
            if not place and part.number is not None:
                number = self._piece(f"{part.number}.", self._figures(NUMBER), 0, _NUMBER)
                # first, as whoever has it read out hears it
                pieces.insert(0, replace(number, top=line.ascent - number.ascent))
            above = _BETWEEN if not place else 0
            height = above + line.height
            placed = tuple(replace(piece, top=piece.top + above) for piece in pieces)
            yield Block(placed, height, keeps=place in (0, len(lines) - 2) and len(lines) > 1)

    def _grid(self, part: Grid) -> Iterator[Block]:
        columns = _columns(part)
        styles = [COLUMN_TRAILING if place in part.figures else COLUMN for place in range(len(columns))]
        named = self._row([((name, style),) for name, style in zip(part.columns, styles, strict=True)], columns)
        head = replace(named, keeps=True, rule=RULE)
        if part.rows:
            yield Block((), _BETWEEN, keeps=True)
            yield head
        for number, row in enumerate(part.rows, 1):
            told = [((text, _FIGURE if place in part.figures else PLAIN),) for place, text in enumerate(row)]
            keeps = number < len(part.rows) <= _TOGETHER
            yield replace(self._row(told, columns), rule=HAIRLINE, again=head, keeps=keeps)


def _columns(part: Grid) -> Columns:
    """Return where each column begins and how broad it is, as they share the breadth of the page."""
    whole = sum(part.breadths)
    edges = [sum(part.breadths[:place]) * _BROAD // whole for place in range(len(part.breadths) + 1)]
    return [(left, right - left - _GAP * (right < _BROAD)) for left, right in pairwise(edges)]
