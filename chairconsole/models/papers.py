"""Papers and tables that can be written out of a conference: what is offered, and what somebody wants of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Protocol

from chairconsole.records.trouble import Trouble
from chairconsole.rules.sentence import sentence


class Offered(Protocol):
    """Something that can be written: what it is called, its forms, the usual one first, and what is asked of it.

    It may be `of_a_list`; in the forms of `as_paper` it can be told as a paper, in a language, and in those of
    `only_paper` it is one always.
    """

    @property
    def told(self) -> str: ...
    @property
    def forms(self) -> Sequence[str]: ...
    @property
    def of_a_list(self) -> bool: ...
    @property
    def as_paper(self) -> Sequence[str]: ...
    @property
    def only_paper(self) -> Sequence[str]: ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to be written: of which list, and in which language, where that means anything."""

    what: str = ""
    form: str = ""
    listed: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """When a paper is told of: up to when one who speaks has used time; `is_past`: as it stood then."""

    at: datetime
    is_past: bool = False


Writes = Callable[[Path, Path, Wanted, Moment, Event], None]
"""Writes what is wanted of a conference file into another, which is there whole or not at all; or raises `Trouble`."""

Paints = Callable[[Path, Wanted, Moment, Event], Sequence[bytes]]
"""Paints the pages of the paper that is wanted of a conference file, each as a PNG; or raises `Trouble`."""


@dataclass(frozen=True, slots=True)
class Papers:
    """Whatever can be written, by its name, and who does it beside the clocks; `pages` is the form for print."""

    offers: Mapping[str, Offered]
    pages: str
    writes: Writes
    paints: Paints

    def has_pages(self, wanted: Wanted) -> bool:
        """Tell whether what is wanted is a paper whose pages can be looked at."""
        return wanted.form in self.offers[wanted.what].only_paper

    def at_first(self, lists: Sequence[str], language: str) -> Wanted:
        """Return what is wanted most: the first that has pages, in a language."""
        offers = self.offers
        what = next((name for name in offers if self.pages in offers[name].as_paper), next(iter(offers)))
        form = self.pages if self.pages in offers[what].as_paper else offers[what].forms[0]
        return self.fitted(Wanted(what, form), lists, language)

    def fitted(self, wanted: Wanted, lists: Sequence[str], language: str) -> Wanted:
        """Return what is wanted so that all of it goes together: a form there is, a list, a language."""
        offered = self.offers[wanted.what]
        form = wanted.form if wanted.form in offered.forms else offered.forms[0]
        listed = wanted.listed if wanted.listed in lists else next(iter(lists), None)
        if form not in offered.as_paper:
            spoken = None
        else:
            # a paper is in some language; a table may be one of data, in none
            spoken = wanted.language or (language if form in offered.only_paper else None)
        return replace(wanted, form=form, listed=listed if offered.of_a_list else None, language=spoken)

    def languages(self, wanted: Wanted, known: Iterable[str]) -> list[str | None]:
        """Return in which languages it can be told; None: as a table of data, in none."""
        if wanted.form not in self.offers[wanted.what].as_paper:
            return []
        return [*known] if self.has_pages(wanted) else [None, *known]


def writes_none(path: Path, target: Path, wanted: Wanted, moment: Moment, stop: Event) -> None:
    """Write nothing: for windows that nobody works in."""
    raise Trouble(sentence("{path} cannot be written here.", path=str(target)))


def paints_none(path: Path, wanted: Wanted, moment: Moment, stop: Event) -> Sequence[bytes]:
    """Paint nothing: for windows that nobody works in."""
    return ()


NO_PAPERS = Papers({}, "", writes_none, paints_none)
"""For windows that nobody works in."""
