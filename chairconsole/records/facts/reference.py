"""What is looked up: dates that bind, rules of procedure, doubts about the document, past sessions."""

from datetime import date

from sqlalchemy import JSON
from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Words
from chairconsole.rules.pack import Figure
from chairconsole.rules.terms import Certainty

Figures = dict[str, Figure]


class Deadline(Fact):
    """A date that binds, with its source; `at` only where the hour is known or assumed in `source`."""

    id: int = Field(primary_key=True)
    what: str
    at: MaybeMoment = None
    text: str
    source: str
    certain: bool
    item: str | None = Field(default=None, foreign_key="agenda_item.number")


class Rule(Fact):
    """A rule of procedure and how sure its number is; an unknown number is not kept, so it cannot be shown.

    `figures` are those that this conference has put right; for the others see `rules.pack`.
    """

    id: int = Field(primary_key=True)
    number: str | None = None
    subject: str
    certainty: Certainty
    summary: str
    cf: str | None = None
    figures: Figures = Field(default={}, sa_type=JSON)


class Note(Fact):
    """A doubt about the source document, what was done about it, and what it concerns."""

    id: str = Field(primary_key=True)
    kind: str
    finding: str
    handling: str
    concerns: Words = ()


class PastSession(Fact):
    """An earlier or later session of the Conference and what fixed its venue."""

    number: int = Field(primary_key=True)
    place: str | None = None
    country: str
    starts: date | None = None
    ends: date | None = None
    basis: str
    presided_by: str | None = None
    note: str | None = None
