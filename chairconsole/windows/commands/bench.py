"""What the commands of every matter work with, and where a matter registers its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.windows import commands
from chairconsole.windows.bars.status_line import StatusLine
from chairconsole.windows.commands.asking import Asking
from chairconsole.windows.list.speakers_table import SpeakersTable
from chairconsole.windows.over.palette import Palette
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.parts.people import People


@dataclass(frozen=True, slots=True)
class Bench:
    """A console as its commands see it; `whose` tells which delegation is meant: the one selected, where one works."""

    window: QWidget
    session: Session
    reading: Reading
    asking: Asking
    people: People
    palette: Palette
    status: StatusLine
    table: SpeakersTable
    whose: Callable[[], str | None]


class Handles(Protocol):
    """Commands of one matter."""

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""


M = TypeVar("M", bound=Callable[[Bench], Handles])
_MATTERS: list[Callable[[Bench], Handles]] = []


def matter(makes: M) -> M:
    """Register what makes the commands of a matter; they are made for each console."""
    _MATTERS.append(makes)
    return makes


def commands_on(bench: Bench) -> list[Handles]:
    """Make the commands of all matters: those of the files beside this one, and those registered elsewhere."""
    for module in iter_modules(commands.__path__):
        import_module(f"{commands.__name__}.{module.name}")
    return [makes(bench) for makes in _MATTERS]
