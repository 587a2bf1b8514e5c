"""Changing a key: which command it is for, then the key itself; a clash is told and changes nothing."""

from PySide6.QtCore import QObject, Signal

from chairconsole.models.tongue import Speaks
from chairconsole.windows.bars.status_line import StatusLine
from chairconsole.windows.over.key_grab import KeyGrab
from chairconsole.windows.over.palette import Palette, Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command, cap_of, keys_of, named, words


class KeyCommands(Speaks, QObject):
    """Asks for the command and its key."""

    changed = Signal(object)
    """The `Keys` as they are to be from now on."""

    def __init__(self, palette: Palette, grab: KeyGrab, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._palette, self._grab, self._status = palette, grab, status
        grab.grabbed.connect(self._on_grabbed)

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
