"""What people like here, kept from one day to the next; nothing is kept where there are no settings."""

from PySide6.QtCore import QSettings


class Liked:
    """Reads and keeps what is liked, each by its key."""

    def __init__(self, settings: QSettings | None) -> None:
        self._settings = settings

    def words(self, key: str) -> str:
        """Return what is liked, in words; empty where nobody has said."""
        known = self._settings.value(key) if self._settings is not None else None
        return str(known or "")

    def flag(self, key: str) -> bool:
        """Tell whether something is liked to be on."""
        return self._settings is not None and self._settings.value(key) in (True, "true")

    def keep(self, key: str, value: object) -> None:
        """Keep what is liked from now on."""
        if self._settings is not None:
            self._settings.setValue(key, value)
