"""A paper in parts: headings, numbered paragraphs and tables, in one of the six languages, for print and for Word."""

from collections.abc import Iterator
from dataclasses import dataclass

from chairconsole.exchange.columns import Table
from chairconsole.exchange.languages import Words


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of what follows."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, with its number where it has one."""

    text: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its columns, how broad each is among the others, which hold figures, and its rows."""

    columns: tuple[str, ...]
    breadths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: frozenset[int] = frozenset()


Part = Heading | Paragraph | Grid


@dataclass(frozen=True, slots=True)
class Composition:
    """All that stands on the paper, from its head to its last part, and the words for the rest."""

    words: Words
    conference: str
    occasion: str
    kind: str
    title: str
    subject: str
    as_of: str
    parts: tuple[Part, ...]

    @property
    def head(self) -> tuple[str, ...]:
        """Return the lines that stand above the parts."""
        return tuple(filter(None, (self.conference, self.occasion, self.kind, self.title, self.subject, self.as_of)))

    @property
    def notes(self) -> tuple[str, ...]:
        """Return the paragraphs, which stand below the table of a spreadsheet."""
        return tuple(part.text for part in self.parts if isinstance(part, Paragraph))

    @property
    def table(self) -> Table:
        """Return its first table, for a spreadsheet."""
        grid = next(part for part in self.parts if isinstance(part, Grid))
        return Table.of(grid.columns, grid.rows)


class Numbering:
    """Gives paragraphs their numbers, one after the other."""

    def __init__(self) -> None:
        self._last = 0

    def paragraph(self, text: str) -> Paragraph:
        """Return a paragraph with the next number."""
        self._last += 1
        return Paragraph(text, self._last)

    def paragraphs(self, texts: Iterator[str]) -> Iterator[Paragraph]:
        """Return paragraphs with the numbers that follow."""
        return map(self.paragraph, texts)
