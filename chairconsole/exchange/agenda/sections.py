"""The parts of an annotated provisional agenda: its head, its items, what is said of each, the organization of work."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time

from chairconsole.exchange.agenda import wording
from chairconsole.exchange.agenda.wording import Span
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence

_AGENDA = ("临时议程", "provisional agenda")
_ANNOTATIONS = ("说明", "annotations", "annotation")
_ANNEX = ("附件", "annex")
_ORGANIZATION = ("拟议工作安排", "工作安排", "proposed organization of work", "organization of work")
_DOCUMENTS = ("文件", "documentation", "documents")
_NO_DOCUMENTS = ("无", "none", "nodocuments")
_ABOVE_THE_NAME = re.compile(r"^(联合国|united nations)$", re.IGNORECASE)
_TITLE = re.compile(r"议程说明|annotated provisional agenda|provisional agenda", re.IGNORECASE)

_ITEM = re.compile(r"^[-•*–]?\s*(\d{1,2})\s*[.、\uff0e]\s*(.+)$")
_SUBITEM = re.compile(r"^[-•*–]?\s*[(（]([a-z])[)）]\s*(.+)$")
_NUMBER = r"\d{1,2}(?:\s?[(（][a-z][)）])?"
_NUMBERS = re.compile(
    rf"^(?:items?\s+)?{_NUMBER}(?:\s*(?:和|及|、|，|,|;|；|and|to|-|–)\s*(?:{_NUMBER}|[(（][a-z][)）]))*$",
    re.IGNORECASE,
)
_ONE = re.compile(r"(\d{1,2})?\s?(?:[(（]([a-z])[)）])?")
_MARKS = " \t.;:,。；：，、"


@dataclass(slots=True)
class Item:
    """An item or sub-item as the agenda prints it, and the lines that are said of it."""

    number: str
    parent: str | None
    title: str
    annotation: list[str] = field(default_factory=list)
    documents: list[tuple[str, str]] = field(default_factory=list)
    """Symbol and title of each document listed under the item."""


@dataclass(slots=True)
class Row:
    """A row of the organization of work: the items and what it calls them."""

    items: tuple[str, ...]
    title: str = ""


@dataclass(slots=True)
class Sitting:
    """A meeting as the organization of work has it, and what goes on beside it."""

    day: date
    starts: time
    ends: time
    rows: list[Row] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Head:
    """What stands above the agenda."""

    name: str = ""
    session: int | None = None
    span: Span | None = None
    symbol: str | None = None
    dated: date | None = None


@dataclass(slots=True)
class Document:
    """A whole document, read; `unread` are lines of the organization of work that say nothing we know."""

    language: str
    head: Head
    items: list[Item]
    sittings: list[Sitting]
    symbols: list[str]
    unread: list[str]


def read(text: str) -> Document:
    """Read a document.

    Raises:
        Refusal: it holds no provisional agenda that could be read.
    """
    language = wording.language_of(text)
    lines = [_plain(line) for line in text.splitlines()]
    begins = _agenda_begins(lines)
    items, annotations = _agenda(lines, begins, language)
    organization = _first(lines, _ORGANIZATION, annotations)
    head = _head(lines[: _where_agenda_begins(lines, begins)], language)
    year = head.span.starts.year if head.span else head.dated.year if head.dated else None
    _annotate(lines[annotations:organization], items, language)
    sittings, unread = _organization(lines[organization:], language, year)
    return Document(language, head, items, sittings, wording.symbols(text), unread)


def numbers(cell: str) -> tuple[str, ...]:
    """Return the items that a cell names, as `1(f)`; a letter alone goes with the number before it."""
    found, number = [], ""
    for match in _ONE.finditer(cell):
        if match[0].strip():
            number = match[1] or number
            found.append(f"{number}({match[2]})" if match[2] else number)
    return tuple(found)


def _plain(line: str) -> str:
    """Return a line without what only marks it up."""
    line = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", line.replace("**", "").replace("\u00a0", " "))
    return line.strip(" \ufeff")


def _is(line: str, headings: tuple[str, ...]) -> bool:
    return wording.bare(line) in {wording.bare(heading) for heading in headings}


def _first_item(lines: list[str]) -> int:
    for place, line in enumerate(lines):
        match = _ITEM.match(line)
        if match and match[1] == "1":
            return place
    raise Refusal(sentence("No provisional agenda was found: its items stand as “1. Title”, one to a line."))


def _agenda_begins(lines: list[str]) -> int:
    """Return where the agenda's items begin: with the first of them, above which its heading stands."""
    begins = _first_item(lines)
    if not any(_is(line, _AGENDA) or _TITLE.search(line) for line in lines[:begins]):
        why = sentence(
            "No provisional agenda was found: a line “Provisional agenda” or “临时议程” stands above its items."
        )
        raise Refusal(why)
    return begins


def _where_agenda_begins(lines: list[str], begins: int) -> int:
    return next(
        (place for place, line in enumerate(lines[:begins]) if _TITLE.search(line) or _is(line, _AGENDA)), begins
    )


def _first(lines: list[str], headings: tuple[str, ...], since: int) -> int:
    return next((place for place in range(since, len(lines)) if _is(lines[place], headings)), len(lines))


def _agenda(lines: list[str], begins: int, language: str) -> tuple[list[Item], int]:
    """Return the items, and where the annotations begin."""
    items: list[Item] = []
    for place in range(begins, len(lines)):
        line = lines[place]
        if _is(line, (*_ANNOTATIONS, *_ANNEX, *_ORGANIZATION)):
            return _trimmed(items), place
        item, sub = _ITEM.match(line), _SUBITEM.match(line)
        if item:
            items.append(Item(item[1], None, item[2]))
        elif sub and items:
            parent = items[-1].parent or items[-1].number
            items.append(Item(f"{parent}({sub[1]})", parent, sub[2]))
        elif line and items:
            items[-1].title = wording.joined(items[-1].title, line, language)
    return _trimmed(items), len(lines)


def _trimmed(items: list[Item]) -> list[Item]:
    for item in items:
        item.title = item.title.strip(_MARKS)
    twice = next((item.number for n, item in enumerate(items) if item.number in {i.number for i in items[:n]}), None)
    if twice is not None:
        raise Refusal(sentence("Item {item} stands twice in the agenda.", item=twice))
    return items


def _head(lines: list[str], language: str) -> Head:
    head, named_till = Head(), False
    named: list[str] = []
    for line in filter(None, lines):
        # the day of a document stands in English on some of the others too
        symbol, days = wording.symbols(line), wording.days(line, language) or wording.days(line, wording.ENGLISH)
        within, session = wording.span(line, language), wording.session(line, language)
        if within is not None:
            head.span = head.span or within
        elif session is not None:
            head.session = head.session or session
        elif days:
            head.dated = head.dated or days[0]
        elif symbol:
            head.symbol = head.symbol or symbol[0]
        elif ":" in line or "：" in line:
            named_till = bool(named)
        elif not named_till and not _ABOVE_THE_NAME.match(line):
            named.append(line)
            continue
        named_till = bool(named)
    for line in named:
        head.name = wording.joined(head.name, line, language)
    return head


def _annotate(lines: list[str], items: list[Item], language: str) -> None:
    """Give each item what is said of it; a heading repeats its number and the beginning of its title."""
    present: Item | None = None
    listing, half = False, ""
    for line in filter(None, lines):
        heading = _heading(line, items, present)
        if heading is not None:
            present, listing, half = heading, False, ""
        elif present is None or _is(line, _ANNEX):
            continue
        elif _is(line, _DOCUMENTS):
            listing = True
        elif not listing:
            present.annotation.append(line)
        elif not _is(line, _NO_DOCUMENTS):
            half = wording.joined(half, line, language)
            half = _listed(half, present)


def _heading(line: str, items: list[Item], present: Item | None) -> Item | None:
    item, sub = _ITEM.match(line), _SUBITEM.match(line)
    if item:
        number, title = item[1], item[2]
    elif sub and present is not None:
        number, title = f"{present.parent or present.number}({sub[1]})", sub[2]
    else:
        return None
    known = next((each for each in items if each.number == number), None)
    return known if known is not None and wording.bare(known.title).startswith(wording.bare(title)) else None


def _listed(line: str, item: Item) -> str:
    """Take a document off the list once its symbol ends the line; else return the line, to be gone on with."""
    found = wording.symbols(line)
    if not found or not wording.bare(line).endswith(wording.bare(found[-1])):
        return line
    title = line[: line.rindex(found[-1])].rstrip(" (（[,，")
    item.documents.append((found[-1], title))
    return ""


def _organization(lines: list[str], language: str, year: int | None) -> tuple[list[Sitting], list[str]]:
    sittings: list[Sitting] = []
    unread: list[str] = []
    day: date | None = None
    for cell in _cells(lines):
        days, hours = wording.days(cell, language, year), wording.hours(cell, language)
        sitting = sittings[-1] if sittings else None
        if hours is not None and day is not None:
            sittings.append(Sitting(day, *hours))
        elif days and len(cell) < 40:
            day = days[0]
        elif sitting is None:
            # what stands above the first day are the headings of the columns
            unread += [cell] if day is not None else []
        elif _NUMBERS.match(cell):
            sitting.rows.append(Row(numbers(cell)))
        elif sitting.rows and not sitting.rows[-1].title:
            sitting.rows[-1].title = cell
        else:
            sitting.beside.append(cell)
    return sittings, unread


def _cells(lines: list[str]) -> Iterator[str]:
    """Yield the cells of the table, row by row; columns stand apart by tabs, bars or several blanks."""
    for line in lines[1:]:
        for cell in re.split(r"\t+|\||\s{2,}", line):
            if cell.strip(" -:"):
                yield " ".join(cell.split())
