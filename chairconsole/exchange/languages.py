"""The words of papers in the six official languages, and how days, hours and names are written in each."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any
from unicodedata import normalize
from zoneinfo import ZoneInfo

from chairconsole.resources import resource

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")

ISOLATE, END = "\u2068", "\u2069"
"""Between these a text keeps its own direction."""

_ARTICLE = "ال"


@dataclass(frozen=True, slots=True)
class Words:
    """What a language calls the parts of a paper; what stands in braces is filled in. Figures are Western in all."""

    language: str
    special_message: str
    rehearsal: str
    preliminary_list: str
    list: str
    reply: str
    item: str
    sessions: Sequence[str]
    session: str
    months: Sequence[str]
    full_date: str
    days: str
    span: str
    moment: str
    comma: str
    semicolon: str
    gap: str
    between: str
    as_of: str
    columns: Mapping[str, str]
    levels: Mapping[str, str]
    levels_f: Mapping[str, str]
    classes: Mapping[str, str]
    rungs: Mapping[str, Sequence[str]]
    headings: Mapping[str, str]
    told: Mapping[str, str]
    empty: str
    cabinet: str
    notes: Mapping[str, str]
    page: str
    credentials: Mapping[str, str]
    votes: Mapping[str, str]
    ballots: Mapping[str, str]
    terms: Mapping[str, str]

    @property
    def is_right_to_left(self) -> bool:
        """Tell whether the language is written from right to left."""
        return self.language == "ar"

    def name(self, names: Mapping[str, str]) -> str:
        """Return a name in this language: as the conference's data have it, else by a known English word, or that."""
        return names.get(self.language) or self.term(names["en"])

    def term(self, english: str) -> str:
        """Return a word that the data have in English only, as the title of an item or the name of a city."""
        return self.terms.get(english, english)

    def isolated(self, text: str) -> str:
        """Return a text so that, inside a line from right to left, it keeps its own direction."""
        return f"{ISOLATE}{text}{END}" if self.is_right_to_left and text else text

    def listed(self, names: Iterable[Mapping[str, str]]) -> str:
        """Return names one after the other in their order."""
        return self.between.join(self.isolated(self.name(each)) for each in sorted(names, key=self.place))

    def place(self, names: Mapping[str, str]) -> str:
        """Return the place of a name in the order of this language's alphabet; Chinese papers keep the English order.

        Letters are compared without accents, case and signs, Arabic names without the article.
        """
        name = names["en"] if self.language == "zh" else self.name(names)
        if self.language == "ru":
            # a letter of its own, unlike an accent
            return name.casefold().replace("ё", "е")  # noqa: RUF001
        apart = normalize("NFKD", name.removeprefix(_ARTICLE) if self.is_right_to_left else name)
        return "".join(sign for sign in apart.casefold() if sign.isalpha() or sign.isspace())

    def session_name(self, number: int) -> str:
        """Return what a session of this number, from 1, is called."""
        known = 1 <= number <= len(self.sessions)
        return self.sessions[number - 1] if known else self.session.format(number=number)

    def level(self, level: str, gender: str | None) -> str:
        """Return what a level is called, of a woman (`f`) as of one where the language has a word for that."""
        return (gender == "f" and self.levels_f.get(level)) or self.levels[level]

    def day(self, day: date) -> str:
        """Write a day as `16 December 2019`."""
        return self.full_date.format(day=day.day, month=self.months[day.month - 1], year=day.year)

    def days_from(self, first: date, last: date) -> str:
        """Write a span of days as `16–20 December 2019`."""
        if (first.year, first.month) != (last.year, last.month):
            return self.span.format(first=self.day(first), last=self.day(last))
        if first == last:
            return self.day(first)
        month = self.months[first.month - 1]
        return self.days.format(first=first.day, last=last.day, month=month, year=first.year)

    def hour(self, at: datetime, zone: ZoneInfo) -> str:
        """Write a moment, in a time zone, as `16 December 2019, 10:05 (UTC+4)`."""
        local = at.astimezone(zone)
        return self.moment.format(date=self.day(local.date()), hour=f"{local:%H:%M}", zone=offset(local))


def offset(local: datetime) -> str:
    """Write by how much a local time is ahead of UTC, as `UTC+4` or `UTC−3:30`."""
    ahead = local.utcoffset() or timedelta(0)
    if not ahead:
        return "UTC"
    hours, minutes = divmod(abs(ahead) // timedelta(minutes=1), 60)
    return f"UTC{'+' if ahead > timedelta(0) else '−'}{hours}" + (f":{minutes:02}" if minutes else "")


@cache
def words(language: str) -> Words:
    """Return the words of an official language, by its code."""
    told: dict[str, Any] = json.loads(resource("papers", f"{language}.json").read_text("utf-8"))
    known = {field.name for field in fields(Words)} - {"language"}
    return Words(language=language, **{name: word for name, word in told.items() if name in known})
