"""Qt's own words, in the language of the console: those of its file dialogs, and of the menus of fields."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from chairconsole.models.tongue import ENGLISH

_NAMES = {"zh": "zh_CN"}
"""How Qt calls a language, where that is not our name for it."""
_ON_KEYS = "QShortcut"
"""In which context Qt has the names of keys."""
_ONCE_ALL_OF_FILES = "QFileDialog"


class QtWords(QTranslator):
    """What Qt has translated itself; keys are called what stands on their caps, which are painted to that width."""

    def speak(self, language: str) -> None:
        """Speak a language from now on; English is what Qt speaks by itself."""
        QCoreApplication.removeTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if language != ENGLISH and self.load(f"qtbase_{_NAMES.get(language, language)}", folder):
            QCoreApplication.installTranslator(self)

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return words of Qt; those that are not known, and the names of keys, are Qt's English."""
        if context == _ON_KEYS:
            return None  # type: ignore[return-value]
        plain = source.replace("&", "")
        # some words were given an underlined letter since they were translated, or were those of the file dialog
        for where, words in ((context, source), (context, plain), (_ONCE_ALL_OF_FILES, plain)):
            if known := super().translate(where, words, disambiguation, n):
                return known
        # to Qt an empty translation is one, and no string at all is none
        return None  # type: ignore[return-value]
