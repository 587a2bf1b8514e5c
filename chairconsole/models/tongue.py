"""The language one window speaks: each window has its own, so that several languages can be shown at once."""

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator

from chairconsole.resources import resource

LANGUAGES = {
    "ar": "العربية",
    "zh": "中文",
    "en": "English",
    "fr": "Français",
    "ru": "Русский",
    "es": "Español",
}
"""The official languages of the United Nations, each as it calls itself, in the order of their English names."""

ENGLISH = "en"

_ISOLATE, _END = "\u2068", "\u2069"


class Tongue:
    """One language: what a window's words are in it, and how it writes days and figures."""

    def __init__(self, language: str) -> None:
        self.language = language
        # Western digits stand in Arabic too, as in the times: others are a matter of painting
        self.locale = QLocale("ar_001" if language == "ar" else language)
        self._translator = QTranslator()
        self._translator.load(str(resource("translations") / f"{language}.qm"))
        self._known: dict[tuple[str, str, str, int], str] = {}
        self._said: dict[tuple[type, str, str, int], str] = {}
        self._cities: dict[str, str] = {}

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Return the direction in which the language is written."""
        return self.locale.textDirection()

    @property
    def right_to_left(self) -> bool:
        """Tell whether the language is written from right to left."""
        return self.direction is Qt.LayoutDirection.RightToLeft

    @property
    def own_digits(self) -> str:
        """Return the ten digits of the language's own script; empty where they are the Western ones."""
        zero = QLocale(self.language).zeroDigit()
        return "" if zero == "0" else "".join(chr(ord(zero) + value) for value in range(10))

    def written(self, own_digits: bool) -> QLocale:
        """Return how a window of this language writes: with the digits of its own script, or with Western ones."""
        return QLocale(self.language) if own_digits else self.locale

    def kept(self, words: str) -> str:
        """Return words that keep their own direction among those of the language, as the `1(f)` of an item must."""
        return f"{_ISOLATE}{words}{_END}" if self.right_to_left else words

    def city(self, zone: str) -> str:
        """Return the city of a time zone, as `Дубай` for Asia/Dubai; in English where no more is known."""
        if zone not in self._cities:
            plain = zone.rpartition("/")[2].replace("_", " ")
            self._cities[zone] = plain if self.language == ENGLISH else self._city_here(zone) or plain
        return self._cities[zone]

    def _city_here(self, zone: str) -> str:
        # where a zone's city is in English nothing is loaded
        from babel.core import Locale, get_global

        known = Locale.parse(self.language).time_zones
        # many are known by an earlier name: Asia/Calcutta for Asia/Kolkata
        names = (zone, *(before for before, now in get_global("zone_aliases").items() if now == zone))
        return next((known[name]["city"] for name in names if "city" in known.get(name, ())), "")

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Return words of the windows in this language; `%n` in them becomes the count `n`."""
        key = (context, source, disambiguation, n)
        found = self._known.get(key)
        if found is None:
            found = self._translator.translate(context, source, disambiguation, n) or source
            self._known[key] = found = found.replace("%n", self.locale.toString(n)) if n >= 0 else found
        return found

    def said_by(self, kind: type, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Return words of a class, or of the nearest of its bases that has them, in this language."""
        key = (kind, source, disambiguation, n)
        if key not in self._said:
            plain = source.replace("%n", self.locale.toString(n)) if n >= 0 else source
            said = (self.translate(each.__name__, source, disambiguation, n) for each in kind.__mro__)
            self._said[key] = next((words for words in said if words != plain), plain)
        return self._said[key]

    def series(self, *words: str | None) -> str:
        """Return words, less those that are empty, one after the other with the language's own comma."""
        return self.translate("tongue", ", ").join(word for word in words if word)

    def counted(self, source: str, disambiguation: str, n: int) -> str:
        """Return words with a count, for functions of no class: Linguist sees their context as `tongue`."""
        return self.translate("tongue", source, disambiguation, n)


def marked(context: str, words: str) -> str:
    """Return words as they are; for the catalogues they are marked, in their context."""
    return words


def system_language() -> str:
    """Return the first language that the person's system speaks and we do too; English where there is none."""
    wished = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wished if language in LANGUAGES), ENGLISH)


@lru_cache(maxsize=len(LANGUAGES) + 1)
def tongue(language: str) -> Tongue:
    """Return the one tongue of a language."""
    return Tongue(language)


def tongue_of(speaker: QObject | None) -> Tongue:
    """Return the tongue of the window to which something belongs; English where it belongs to none."""
    while speaker is not None:
        own = getattr(speaker, "tongue", None)
        if isinstance(own, Tongue):
            return own
        speaker = speaker.parent()
    return tongue(ENGLISH)


class Speaks:
    """For classes of Qt whose `tr` is to speak the language of their own window, and not of the application.

    While such an object is still being made, `tr` gives the English words back: its base says them once it is made.
    """

    if not TYPE_CHECKING:
        # a part has no tongue of its own: so that is read at once, and not learnt from Qt by an error
        tongue = None

    @property
    def spoken(self) -> Tongue:
        """Return the tongue of the window to which this belongs."""
        assert isinstance(self, QObject)
        return tongue_of(self)

    def tr(self, source: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        """Return words in the language of the window to which this belongs; the context is the class, or a base."""
        try:
            spoken = self.spoken
        except RuntimeError:
            return source
        return spoken.said_by(type(self), source, disambiguation or "", n)
