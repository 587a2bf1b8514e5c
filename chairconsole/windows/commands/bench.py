"""What the commands of every matter work with, and where a matter registers its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, TypeVar

from chairconsole.models.entries import ReadsText
from chairconsole.models.outlook import Foresight
from chairconsole.models.papers import Papers
from chairconsole.models.past_model import PastModel
from chairconsole.models.reading import Reading
from chairconsole.models.script_model import ScriptModel
from chairconsole.models.session import Session
from chairconsole.models.work import BacksUp, Work
from chairconsole.windows import commands
from chairconsole.windows.bars.banner import Banner
from chairconsole.windows.bars.status_line import StatusLine
from chairconsole.windows.commands.asking import Asking
from chairconsole.windows.commands.doubts import Doubts
from chairconsole.windows.commands.everything import Everything
from chairconsole.windows.desks.desks import Desks
from chairconsole.windows.floor.floor_panel import FloorPanel
from chairconsole.windows.ground import Ground
from chairconsole.windows.list.entry_field import EntryField
from chairconsole.windows.list.speakers_table import SpeakersTable
from chairconsole.windows.over.palette import Palette
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.parts.people import People
from chairconsole.windows.side.end_panel import EndPanel


@dataclass(frozen=True, slots=True)
class Bench:
    """A console as its commands see it.

    A matter brings its own panels to the `window`, each to its place. `past` is the moment that is looked back on, if
    any; `whose` tells which delegation is meant: the one selected, where one works. What takes long is done beside the
    clocks: `work` reads the text of a statement with `read_text`, `backups` makes a copy of the file with `backs_up`,
    `writing` writes one of the `papers`.
    """

    window: Ground
    session: Session
    reading: Reading
    asking: Asking
    everything: Everything
    people: People
    palette: Palette
    status: StatusLine
    entry: EntryField
    table: SpeakersTable
    floor: FloorPanel
    desks: Desks
    banner: Banner
    end: EndPanel
    past: PastModel
    foresight: Foresight
    script: ScriptModel
    work: Work
    backups: Work
    writing: Work
    read_text: ReadsText
    backs_up: BacksUp
    papers: Papers
    doubts: Doubts
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
