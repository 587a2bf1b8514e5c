"""The language one window speaks: each window has its own, so that three languages can be shown at once."""

from functools import lru_cache

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator

from chairconsole.resources import resource

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
"""The official languages of the United Nations, in the order of their English names."""


class Tongue:
    """One language: what a window's words are in it, and how it writes days and figures."""

    def __init__(self, language: str) -> None:
        self.language = language
        # Western digits stand in Arabic too, as in the times
        self.locale = QLocale("ar_001" if language == "ar" else language)
        self._translator = QTranslator()
        self._translator.load(str(resource("translations") / f"{language}.qm"))

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Return the direction in which the language is written."""
        return self.locale.textDirection()

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Return words of the windows in this language; `%n` in them becomes the count `n`."""
        found = self._translator.translate(context, source, disambiguation, n) or source
        return found.replace("%n", self.locale.toString(n)) if n >= 0 else found


@lru_cache(maxsize=len(LANGUAGES) + 1)
def tongue(language: str) -> Tongue:
    """Return the one tongue of a language."""
    return Tongue(language)


ENGLISH = "en"


def tongue_of(speaker: QObject | None) -> Tongue:
    """Return the tongue of the window to which something belongs; English where it belongs to none."""
    while speaker is not None:
        own = getattr(speaker, "tongue", None)
        if isinstance(own, Tongue):
            return own
        speaker = speaker.parent()
    return tongue(ENGLISH)


class Speaks:
    """For classes of Qt whose `tr` is to speak the language of their own window, and not of the application."""

    def tr(self, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Return words in the language of the window to which this belongs; the context is the class, or a base."""
        assert isinstance(self, QObject)
        spoken = tongue_of(self)
        for kind in type(self).__mro__:
            found = spoken.translate(kind.__name__, source, disambiguation, n)
            if found != source:
                return found
        return source
