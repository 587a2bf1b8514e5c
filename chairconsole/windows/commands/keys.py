"""The sheet of all keys, and changing one: which command it is for, then the key; a clash is told, changing nothing."""

from collections.abc import Callable, Mapping
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from chairconsole.models.tongue import Speaks
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.ground import Place
from chairconsole.windows.over.key_grab import KeyGrab
from chairconsole.windows.over.keys_sheet import KeysSheet
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command, cap_of, keys_of, named, words


@matter
class KeyCommands(Speaks, QObject):
    """Shows the sheet, and asks for the command and its key."""

    changed = Signal(object)
    """The `Keys` as they are to be from now on."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._window, self._palette, self._status = bench.window, bench.palette, bench.status

    @cached_property
    def _sheet(self) -> KeysSheet:
        """The sheet of all keys."""
        sheet = KeysSheet(self._window)
        self._window.bring(sheet, Place.WINDOW)
        return sheet

    @cached_property
    def _grab(self) -> KeyGrab:
        """What takes the key that is pressed."""
        grab = KeyGrab(self._window)
        self._window.bring(grab, Place.LINE)
        grab.grabbed.connect(self._on_grabbed)
        return grab

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.KEYS: self.show, Command.CHANGE_KEY: self.begin}

    def show(self) -> None:
        """Show the sheet."""
        self._sheet.open()

    def begin(self) -> None:
        """Ask whose key is to be changed."""
        self._palette.ask(Question(self.tr("Whose key?"), self._on_chosen, self._offer))

    def _offer(self, typed: str) -> list[Choice]:
        return fitting([Choice(c.name, words(c, self.spoken), key=cap_of(self, c)) for c in Command], typed)

    def _on_chosen(self, value: str) -> None:
        self._grab.open(named(value))

    def _on_grabbed(self, command: Command, key: str) -> None:
        keys = keys_of(self)
        key = key or next(iter(command.keys), "")
        if not key:
            return
        why = keys.why_not(command, key, self.spoken)
        if why:
            self._status.refuse(self.tr("Not changed."), why)
        else:
            self.changed.emit(keys.changed(command, key))
