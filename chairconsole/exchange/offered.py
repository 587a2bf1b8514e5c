"""What can be exported and in which forms; a matter offers its own. Nothing heavy is loaded to know it."""

from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be exported: its forms, first the usual one, and where its table is made.

    `made_at` is `module:function`, of the room alone, or of the room and the code of a list where it is `of_a_list`;
    empty for what is told in a form of its own.
    """

    forms: tuple[str, ...]
    made_at: str = ""
    of_a_list: bool = False

    def make(self, *about: object) -> Any:
        """Make the table."""
        module, _, name = self.made_at.partition(":")
        return getattr(import_module(module), name)(*about)


OFFERS: dict[str, Offer] = {}


TABLES = ("csv", "json", "xlsx")
"""The forms of a table."""


def offer(what: str, made_at: str = "", *, forms: tuple[str, ...] = TABLES, of_a_list: bool = False) -> None:
    """Offer something to be exported."""
    OFFERS[what] = Offer(forms, made_at, of_a_list)


_COLUMNS = "chairconsole.exchange.columns"

offer("speakers", f"{_COLUMNS}:speakers", forms=(*TABLES, "pdf"), of_a_list=True)
offer("agenda", f"{_COLUMNS}:agenda")
offer("participants", f"{_COLUMNS}:participants")
offer("credentials", f"{_COLUMNS}:credentials")
offer("decisions", f"{_COLUMNS}:decisions")
offer("forecast", f"{_COLUMNS}:forecast", of_a_list=True)
offer("journal", forms=("jsonl", *TABLES))
offer("state", forms=("json",))
