"""What people like here, kept from one day to the next; nothing is kept where there are no settings."""

from collections.abc import Container
from pathlib import Path

from PySide6.QtCore import QSettings

ALL = ""
"""Stands among what could not be read for the whole of it."""
LAST_FILE = "last_file"
"""Under which key the conference used last is kept."""


class Liked:
    """Reads and keeps what is liked, each by its key; what cannot be read is as nobody's liking, and is noted."""

    def __init__(self, settings: QSettings | None) -> None:
        self._settings = settings
        self._unread: dict[str, None] = {}
        if settings is not None and settings.status() is not QSettings.Status.NoError:
            self.note(ALL)

    @property
    def unread(self) -> tuple[str, ...]:
        """Return the keys of what could not be read so far; `ALL` where not even the file could."""
        return tuple(self._unread)

    @property
    def not_kept_in(self) -> str:
        """Return the file in which nothing can be kept; empty where all is well, or where there are no settings."""
        return "" if self._settings is None or self._settings.isWritable() else self._settings.fileName()

    def note(self, key: str) -> None:
        """Note that what is kept under a key is nothing this program can follow."""
        self._unread[key] = None

    def knows(self, key: str) -> bool:
        """Tell whether anything is kept under a key, whether it can be read or not."""
        return self._settings is not None and self._settings.contains(key)

    def words(self, key: str) -> str:
        """Return what is liked, in words; empty where nobody has said."""
        known = self._value(key)
        if known is None or isinstance(known, str):
            return known or ""
        if isinstance(known, bool | int):
            # kept a moment ago, it is still what it was; read from the file, everything is words
            return str(known)
        self.note(key)
        return ""

    def one_of(self, key: str, known: Container[str]) -> str:
        """Return which of those known is liked; empty where nobody has said, or where it is none of them."""
        words = self.words(key)
        if words and words not in known:
            self.note(key)
            return ""
        return words

    def whole(self, key: str, known: range, otherwise: int) -> int:
        """Return the whole number that is liked, within a range; otherwise another."""
        words = self.words(key)
        if not words:
            return otherwise
        # a number of more digits than the range has is none of it, and Python reads no more than 4300
        if len(words) <= len(str(known[-1])) and words.isdecimal() and int(words) in known:
            return int(words)
        self.note(key)
        return otherwise

    def flag(self, key: str) -> bool:
        """Tell whether something is liked to be on."""
        return self.one_of(key, ("true", "false", "True", "False")).lower() == "true"

    def paths(self, key: str) -> list[Path]:
        """Return the files that are remembered under a key."""
        known = self._value(key)
        names = [known] if isinstance(known, str) else known
        if names is None:
            return []
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            self.note(key)
            return []
        return [Path(name) for name in names if name]

    def keep(self, key: str, value: object) -> None:
        """Keep what is liked from now on; what could not be read before it is still to be told of."""
        if self._settings is not None:
            self._settings.setValue(key, value)

    def forget(self, group: str) -> None:
        """Keep nothing of a group any more."""
        if self._settings is not None:
            self._settings.remove(group)

    def _value(self, key: str) -> object:
        if self._settings is None:
            return None
        known = self._settings.value(key)
        if known is None and self._settings.contains(key):
            self.note(key)
        return known
