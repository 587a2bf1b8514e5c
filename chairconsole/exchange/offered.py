"""What can be exported and in which forms; a matter offers its own. Nothing heavy is loaded to know it."""

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from chairconsole.rules.sentence import sentence


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be exported: what it is called, its forms, first the usual one, and where its table is made.

    `made_at` is `module:function`, of the room alone, or of the room and the code of a list where it is `of_a_list`, or
    the number of a vote or a ballot where it is `of_a_vote`; empty for what is told in a form of its own. In the forms
    of `as_paper` it can be told as a paper, in a language; `composed_at` is likewise where that is composed, of the
    room, the language, and the code or number.
    """

    told: str
    forms: tuple[str, ...]
    made_at: str = ""
    of_a_list: bool = False
    as_paper: tuple[str, ...] = ()
    composed_at: str = ""
    of_a_vote: bool = False

    @property
    def is_of_one(self) -> bool:
        """Tell whether one of several can be meant: a list, a vote, or a ballot."""
        return self.of_a_list or self.of_a_vote

    @property
    def only_paper(self) -> tuple[str, ...]:
        """Return the forms in which it is a paper always, and so in some language."""
        return tuple(form for form in self.as_paper if form in PAPERS)

    def make(self, *about: object) -> Any:
        """Make the table."""
        return load(self.made_at)(*about)

    def compose(self, room: Any, language: str, code: str | None) -> Any:
        """Compose the paper, in a language."""
        return load(self.composed_at)(room, language, *([code] if self.is_of_one else []))


OFFERS: dict[str, Offer] = {}


TABLES = ("csv", "json", "xlsx")
"""The forms of a table."""

PAPER = "pdf"
"""The form whose pages are painted."""

WORD = "docx"
"""The form in which people go on writing."""

PAPERS = (PAPER, WORD)
"""The forms that are a paper always, and whose pages can be looked at."""


def offer(
    what: str,
    told: str,
    made_at: str = "",
    *,
    forms: tuple[str, ...] = TABLES,
    of_a_list: bool = False,
    as_paper: tuple[str, ...] = (),
    composed_at: str = "",
    of_a_vote: bool = False,
) -> None:
    """Offer something to be exported."""
    OFFERS[what] = Offer(told, forms, made_at, of_a_list, as_paper, composed_at, of_a_vote)


def load(place: str) -> Any:
    """Return what stands at `module:name`, which is loaded only now."""
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)


_COLUMNS, _CREDENTIALS = "chairconsole.exchange.columns", "chairconsole.exchange.credentials"
_DECISIONS = "chairconsole.exchange.decisions"
_PROGRAMME = "chairconsole.exchange.programme"
_VOTES, _MOTIONS = "chairconsole.exchange.votes", "chairconsole.exchange.motions"
_BALLOTS = "chairconsole.exchange.ballots"

offer(
    "speakers",
    sentence("Speakers list"),
    f"{_COLUMNS}:speakers",
    forms=(*TABLES, PAPER),
    of_a_list=True,
    as_paper=("xlsx", PAPER),
    composed_at="chairconsole.exchange.papers:of_list",
)
offer("conference", sentence("Conference"), f"{_COLUMNS}:conference")
offer("programme", sentence("Organization of work"), f"{_PROGRAMME}:programme")
offer("budget", sentence("Meetings with interpretation"), f"{_PROGRAMME}:budget")
offer("deadlines", sentence("Deadlines"), f"{_COLUMNS}:deadlines")
offer("agenda", sentence("Agenda"), f"{_COLUMNS}:agenda")
offer("participants", sentence("Participants"), f"{_COLUMNS}:participants")
offer("credentials", sentence("Credentials"), f"{_COLUMNS}:credentials")
offer(
    "credentials-report",
    sentence("Report of the Bureau on credentials"),
    f"{_CREDENTIALS}:report",
    forms=(*PAPERS, *TABLES),
    as_paper=PAPERS,
    composed_at=f"{_CREDENTIALS}:report_paper",
)
offer(
    "credentials-chase",
    sentence("Credentials still to come"),
    f"{_CREDENTIALS}:chase",
    forms=(*TABLES, PAPER),
    as_paper=("xlsx", PAPER),
    composed_at=f"{_CREDENTIALS}:chase_paper",
)
offer("officers", sentence("Officers"), f"{_COLUMNS}:officers")
offer(
    "decisions",
    sentence("Decisions"),
    f"{_COLUMNS}:decisions",
    forms=(*TABLES, *PAPERS),
    as_paper=PAPERS,
    composed_at=f"{_DECISIONS}:paper",
)
offer(
    "decisions-today",
    sentence("Decisions of the day"),
    f"{_DECISIONS}:of_the_day",
    forms=(*PAPERS, *TABLES),
    as_paper=PAPERS,
    composed_at=f"{_DECISIONS}:paper_of_the_day",
)
offer("actions", sentence("Expected actions"), f"{_COLUMNS}:actions")
offer("proposals", sentence("Proposals"), "chairconsole.exchange.proposals:proposals")
offer("deadlines", sentence("Deadlines"), f"{_COLUMNS}:deadlines")
offer("announcements", sentence("Announcements"), f"{_COLUMNS}:announcements")
offer("quorum", sentence("Quorum"), f"{_VOTES}:quorum")
offer(
    "votes",
    sentence("Votes"),
    f"{_VOTES}:votes",
    forms=(*TABLES, *PAPERS),
    as_paper=PAPERS,
    composed_at=f"{_VOTES}:paper",
    of_a_vote=True,
)
offer(
    "ballots",
    sentence("Ballots"),
    f"{_BALLOTS}:ballots",
    forms=(*TABLES, *PAPERS),
    as_paper=PAPERS,
    composed_at=f"{_BALLOTS}:paper",
    of_a_vote=True,
)
offer("motions", sentence("Motions"), f"{_MOTIONS}:motions")
offer("lawful", sentence("What may happen now"), f"{_MOTIONS}:options")
offer("forecast", sentence("Forecast of the list"), f"{_COLUMNS}:forecast", of_a_list=True)
offer("journal", sentence("Journal"), forms=("jsonl", *TABLES))
offer("state", sentence("State of the conference, whole"), forms=("json",))
