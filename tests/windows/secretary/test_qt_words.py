"""What Qt itself says, in file dialogs and the menus of fields: in the language of the console, whatever that is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.models.tongue import ENGLISH, LANGUAGES
from chairconsole.windows.over.sentence_panel import Sentence, SentencePanel
from chairconsole.windows.parts.field import Field
from chairconsole.windows.parts.keys import Command, native
from chairconsole.windows.parts.qt_words import dialog_in_words
from chairconsole.windows.podium import Podium
from tests.windows.secretary.desk import brought

OTHERS = [language for language in LANGUAGES if language != ENGLISH]


@pytest.fixture
def podium(session: Session, qtbot: QtBot) -> Iterator[Podium]:
    podium = Podium(session)
    podium.open()
    yield podium
    podium.close()


def said(podium: Podium) -> set[str]:
    """Return what Qt says in the menus of fields and in a dialog that chooses a file."""
    console = podium.secretary
    (sentence,) = brought(console, SentencePanel).findChildren(Sentence)
    menus = (console.findChildren(Field)[0].createStandardContextMenu(), sentence.createStandardContextMenu())
    dialog = dialog_in_words(QFileDialog(console, "", "", "*"))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    parts: list[QPushButton | QLabel] = [*dialog.findChildren(QPushButton), *dialog.findChildren(QLabel)]
    words = {action.text().partition("\t")[0] for menu in menus for action in menu.actions()}
    return {each for each in (*words, *(part.text() for part in parts), dialog.windowTitle()) if each}


@pytest.mark.parametrize("language", OTHERS)
def test_qt_speaks_the_language_of_the_console_and_turns_with_it(podium: Podium, language: str) -> None:
    english, cap = said(podium), podium.keys.cap(Command.GUIDE)
    podium.set_language("secretary", language)
    other = said(podium)
    assert len(english) > 8
    assert not english & other, "what has the same words in both languages was not translated"
    assert podium.keys.cap(Command.GUIDE) == cap
    podium.set_language("hall", ENGLISH)
    assert said(podium) == other
    podium.set_language("secretary", ENGLISH)
    assert said(podium) == english


def test_a_dialog_of_an_arabic_console_reads_from_the_right(podium: Podium) -> None:
    podium.set_language("secretary", "ar")
    podium.set_language("hall", "fr")
    assert QFileDialog(podium.secretary).layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert podium.hall.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_keys_are_called_what_stands_on_them(podium: Podium) -> None:
    podium.set_language("secretary", "es")
    native.cache_clear()
    assert (native("PgDown"), native("Ctrl+Shift+N")) == ("PgDown", "Ctrl+Shift+N")


def test_while_qt_asks_for_words_no_python_runs(podium: Podium) -> None:
    # Qt holds a lock meanwhile, for which a translator that the collector puts away would wait for ever
    assert [type(each) for each in podium.findChildren(QTranslator)] == [QTranslator]


def test_with_the_console_its_language_goes(podium: Podium, qapp: QApplication) -> None:
    podium.set_language("secretary", "ar")
    podium.close()
    assert QWidget().layoutDirection() is Qt.LayoutDirection.LeftToRight
