"""Each window in its own language, colours and type: at once, while the program runs, and again the next day."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.models.tongue import tongue
from chairconsole.windows.paint.theme import CONTRAST, DARK, LIGHT
from chairconsole.windows.panels.keys import Command, words
from chairconsole.windows.podium import Podium


@pytest.fixture
def podium(session: Session, settings: QSettings, qtbot: QtBot) -> Podium:
    session.perform("take_up_item", item="1(f)")
    session.perform("inscribe", list="1(f)", delegation="DEU", level="M")
    podium = Podium(session, settings=settings)
    podium.secretary.show()
    qtbot.addWidget(podium.president)
    qtbot.addWidget(podium.hall)
    return podium


def put_away(podium: Podium, qtbot: QtBot) -> None:
    """Have the console closed with the test; it may be another than the test began with."""
    qtbot.addWidget(podium.secretary)


def test_three_windows_speak_three_languages_at_once(podium: Podium, qtbot: QtBot) -> None:
    podium.set_language("president", "ar")
    podium.set_language("hall", "fr")
    put_away(podium, qtbot)
    assert podium.president.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert podium.hall.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert [scene.name for scene in podium.presiding.president().following] == ["ألمانيا"]
    assert [scene.name for scene in podium.showing.hall().following] == ["Allemagne"]
    assert podium.secretary.actions_by_command[Command.UNDO].text() == "Undo"


def test_the_console_takes_another_language_while_somebody_speaks(
    podium: Podium, session: Session, qtbot: QtBot
) -> None:
    session.perform("give_floor")
    podium.secretary.set_theme(DARK)
    podium.secretary.set_percent(150)
    podium.set_language("secretary", "ru")
    put_away(podium, qtbot)
    console = podium.secretary
    assert console.isVisible()
    assert (console.theme, console.percent) == (DARK, 150)
    assert console.actions_by_command[Command.UNDO].text() == words(Command.UNDO, tongue("ru"))
    assert console.floor.shown_time() == "4:00"
    session.perform("pause_statement")
    assert "4:00" in console.floor.accessibleDescription()


def test_the_console_that_was_is_gone(podium: Podium, session: Session, qtbot: QtBot) -> None:
    before = podium.secretary
    with qtbot.waitSignal(before.destroyed):
        podium.set_language("secretary", "es")
    put_away(podium, qtbot)
    assert session.perform("give_floor") is not None
    podium.secretary.hall_pressed.emit()
    assert podium.hall.isVisible()


def test_what_was_chosen_holds_the_next_day(
    podium: Podium, session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    podium.set_language("president", "zh")
    podium.set_theme("president", CONTRAST)
    podium.set_percent("hall", 150)
    put_away(podium, qtbot)
    again = Podium(session, settings=settings)
    for window in again.windows:
        qtbot.addWidget(window)
    assert again.language("president") == "zh"
    assert again.theme("president") is CONTRAST
    assert again.percent("hall") == 150
    assert (again.theme("secretary"), again.language("secretary")) == (LIGHT, "en")


def test_windows_are_dressed_by_keyboard(podium: Podium, qtbot: QtBot) -> None:
    console = podium.secretary
    put_away(podium, qtbot)
    with qtbot.waitActive(console):
        console.activateWindow()
    for what, value in (("president lang", "fran"), ("hall colours", "contrast"), ("hall type", "175")):
        QTest.keySequence(console, "Ctrl+L")
        for typed in (what, value):
            QTest.keyClicks(console.palette_field.field, typed)
            QTest.keyClick(console.palette_field.field, Qt.Key.Key_Return)
    assert podium.language("president") == "fr"
    assert podium.theme("hall") is CONTRAST
    assert podium.percent("hall") == 175
