"""Qt's own words, in the language of the console: those of its file dialogs, and of the menus of fields."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator
from PySide6.QtWidgets import QFileDialog

from chairconsole.models.tongue import ENGLISH, tongue_of

_NAMES = {"zh": "zh_CN"}
"""How Qt calls a language, where that is not our name for it."""


class QtWords:
    """What Qt has translated itself.

    The translator is Qt's own class: while Qt asks one it holds a lock, and whatever Python did then, as putting away
    another translator that nobody needs any more, would wait for that lock for ever.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        self._translator = QTranslator(parent)

    def speak(self, language: str) -> None:
        """Speak a language from now on; English is what Qt speaks by itself."""
        QCoreApplication.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if language != ENGLISH and self._translator.load(f"qtbase_{_NAMES.get(language, language)}", folder):
            QCoreApplication.installTranslator(self._translator)


def dialog_in_words(dialog: QFileDialog) -> QFileDialog:
    """Return a file dialog with the words that Qt has left in English, in the language of the window it belongs to."""
    translate = tongue_of(dialog.parent()).translate
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("QtWords", "Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("QtWords", "Files of type:"))
    return dialog
