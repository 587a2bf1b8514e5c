"""Each window in its own language, colours and type: at once, while the program runs, and again the next day."""

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.models.tongue import LANGUAGES, system_language, tongue
from chairconsole.windows.liked import Liked
from chairconsole.windows.over.welcome_panel import WelcomePanel
from chairconsole.windows.paint.theme import CONTRAST, DARK, LIGHT
from chairconsole.windows.parts.keys import Command, words
from chairconsole.windows.podium import Podium
from tests.translations.catalogue import HOME
from tests.windows.secretary.desk import brought


@pytest.fixture
def podium(session: Session, settings: QSettings, qtbot: QtBot) -> Podium:
    session.perform("take_up_item", item="1(f)")
    session.perform("inscribe", list="1(f)", delegation="DEU", level="M")
    podium = Podium(session, liked=Liked(settings))
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


def test_what_concerns_all_windows_is_said_in_the_consoles_language(podium: Podium, qtbot: QtBot) -> None:
    podium.set_language("secretary", "fr")
    put_away(podium, qtbot)
    said = []
    for say in (
        podium.hall_commands.overtime,
        podium.hall_commands.sound,
        podium.hall_commands.blank,
        podium.presidency.toggle,
        podium.presidency.grant,
    ):
        say()
        said.append(podium.secretary.status.text())
    said.append(podium.places.tr("There is one screen only."))
    catalogue = {message.findtext("translation") or "" for message in ElementTree.parse(HOME / "fr.ts").iter("message")}
    assert len(set(said)) == len(said)
    assert [words for words in said if not any(part and words.startswith(part) for part in catalogue)] == []


def test_the_console_that_was_is_gone(podium: Podium, session: Session, qtbot: QtBot) -> None:
    before = podium.secretary
    with qtbot.waitSignal(before.destroyed):
        podium.set_language("secretary", "es")
    put_away(podium, qtbot)
    assert session.perform("give_floor") is not None
    podium.secretary.asked.emit(Command.HALL)
    assert podium.hall.isVisible()


def test_what_was_chosen_holds_the_next_day(
    podium: Podium, session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    podium.set_language("president", "zh")
    podium.set_theme("president", CONTRAST)
    podium.set_percent("hall", 150)
    podium.set_language("hall", "ar")
    podium.set_own_digits("hall", True)
    put_away(podium, qtbot)
    again = Podium(session, liked=Liked(settings))
    for window in again.windows:
        qtbot.addWidget(window)
    assert again.language("president") == "zh"
    assert again.theme("president") is CONTRAST
    assert again.percent("hall") == 150
    assert again.hall.locale().zeroDigit() == "٠"
    assert (again.theme("secretary"), again.language("secretary")) == (LIGHT, "en")


def test_a_window_takes_the_digits_of_its_script(podium: Podium, session: Session, qtbot: QtBot) -> None:
    session.perform("give_floor")
    for name in ("secretary", "president", "hall"):
        podium.set_language(name, "ar")
    put_away(podium, qtbot)
    western = [window.grab().toImage() for window in podium.windows]
    for name in ("secretary", "president", "hall"):
        podium.set_own_digits(name, True)
    own = [window.grab().toImage() for window in podium.windows]
    assert all(before != now for before, now in zip(western, own, strict=True))
    assert podium.secretary.floor.shown_time() == "4:00"
    for name in ("secretary", "president", "hall"):
        podium.set_own_digits(name, False)
    assert [window.grab().toImage() for window in podium.windows] == western
    put_away(podium, qtbot)


def test_digits_are_a_choice_only_where_the_script_has_its_own(podium: Podium, qtbot: QtBot) -> None:
    podium.set_language("hall", "ar")
    put_away(podium, qtbot)
    console = podium.secretary
    with qtbot.waitActive(console):
        console.activateWindow()
    QTest.keySequence(console, "Ctrl+L")
    offered = [choice.value for choice in console.palette_field.choices.rows.rows]
    assert [value for value in offered if value.endswith("digits")] == ["hall own_digits"]
    for typed in ("hall digits", "own"):
        QTest.keyClicks(console.palette_field.field, typed)
        QTest.keyClick(console.palette_field.field, Qt.Key.Key_Return)
    assert podium.own_digits("hall")
    assert podium.hall.locale().zeroDigit() == "٠"
    podium.set_language("hall", "fr")
    assert podium.hall.locale().zeroDigit() == "0"
    podium.set_language("hall", "ar")
    assert podium.hall.locale().zeroDigit() == "٠"


def test_windows_are_dressed_by_keyboard(podium: Podium, qtbot: QtBot) -> None:
    console = podium.secretary
    put_away(podium, qtbot)
    with qtbot.waitActive(console):
        console.activateWindow()
    QTest.keySequence(console, "Ctrl+L")
    for what, value in (("president lang", "french"), ("hall colours", "contrast"), ("hall type", "175")):
        assert console.palette_field.isVisible(), "several things are set before it closes"
        for typed in (what, value):
            QTest.keyClicks(console.palette_field.field, typed)
            QTest.keyClick(console.palette_field.field, Qt.Key.Key_Return)
    assert podium.language("president") == "fr"
    assert podium.theme("hall") is CONTRAST
    assert podium.percent("hall") == 175
    QTest.keyClick(console.palette_field.field, Qt.Key.Key_Escape)
    assert not console.palette_field.isVisible()


def test_the_name_of_a_language_says_already_what_is_to_be_changed(podium: Podium, qtbot: QtBot) -> None:
    console = podium.secretary
    put_away(podium, qtbot)
    with qtbot.waitActive(console):
        console.activateWindow()
    QTest.keySequence(console, "Ctrl+L")
    QTest.keyClicks(console.palette_field.field, "fran")
    QTest.keyClick(console.palette_field.field, Qt.Key.Key_Down)
    offered = [choice.words for choice in console.palette_field.choices.rows.rows]
    assert offered[:2] == ["The console: language, Français", "The President's view: language, Français"]
    QTest.keyClick(console.palette_field.field, Qt.Key.Key_Return)
    assert podium.language("president") == "fr"
    QTest.keyClick(console.palette_field.field, Qt.Key.Key_Escape)


def test_what_can_be_set_begins_with_what_is_set(podium: Podium, qtbot: QtBot) -> None:
    console = podium.secretary
    with qtbot.waitActive(console):
        console.activateWindow()
    podium.set_language("hall", "ru")
    podium.set_theme("hall", CONTRAST)
    podium.set_percent("hall", 150)
    for what, present in (("language", "ru"), ("colours", "contrast"), ("type", "150")):
        QTest.keySequence(console, "Ctrl+L")
        QTest.keyClicks(console.palette_field.field, f"hall {what}")
        QTest.keyClick(console.palette_field.field, Qt.Key.Key_Return)
        choice = console.palette_field.choices.choice()
        assert (choice and choice.value) == present
        # a letter typed chooses among what fits it, and nothing typed is what is set again
        QTest.keyClicks(console.palette_field.field, "z")
        QTest.keyClick(console.palette_field.field, Qt.Key.Key_Backspace)
        choice = console.palette_field.choices.choice()
        assert (choice and choice.value) == present
        QTest.keyClick(console.palette_field.field, Qt.Key.Key_Return)
        # the next question begins where one was
        choice = console.palette_field.choices.choice()
        assert choice is not None
        assert choice.value.startswith("hall ")
        QTest.keyClick(console.palette_field.field, Qt.Key.Key_Escape)
    assert (podium.language("hall"), podium.theme("hall"), podium.percent("hall")) == ("ru", CONTRAST, 150)


def test_what_is_set_goes_on_in_the_language_just_chosen(podium: Podium, qtbot: QtBot) -> None:
    console = podium.secretary
    with qtbot.waitActive(console):
        console.activateWindow()
    QTest.keySequence(console, "Ctrl+L")
    for typed in ("console lang", "french"):
        QTest.keyClicks(console.palette_field.field, typed)
        QTest.keyClick(console.palette_field.field, Qt.Key.Key_Return)
    put_away(podium, qtbot)
    assert podium.secretary is not console
    assert podium.secretary.palette_field.isVisible()
    assert podium.secretary.palette_field.title == tongue("fr").translate("Dressing", "Languages, colours, type")
    assert podium.language("secretary") == "fr"


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        (["ar-Arab-EG", "ar-EG", "ar"], "ar"),
        (["de-DE", "de", "fr-Latn-FR", "fr"], "fr"),
        (["zh-Hant-TW", "zh"], "zh"),
        (["C"], "en"),
        (["de-DE", "de"], "en"),
        ([], "en"),
    ],
)
def test_the_systems_language_is_spoken_if_it_is_one_of_ours(
    monkeypatch: pytest.MonkeyPatch, system: list[str], spoken: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: system)
    assert system_language() == spoken


def test_windows_speak_the_systems_language_until_another_is_chosen(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    settings.setValue("windows/hall/language", "zh")
    podium = Podium(session, liked=Liked(settings), otherwise="ru")
    for window in podium.windows:
        qtbot.addWidget(window)
    assert [podium.language(name) for name in ("secretary", "president", "hall")] == ["ru", "ru", "zh"]


def test_the_welcome_page_offers_all_six_languages(podium: Podium, qtbot: QtBot) -> None:
    podium.first_minutes.welcome()
    offered = brought(podium.secretary, WelcomePanel).buttons()[: len(LANGUAGES)]
    assert [button.text() for button in offered] == list(LANGUAGES.values())
    offered[list(LANGUAGES).index("ar")].click()
    assert [podium.language(name) for name in ("secretary", "president", "hall")] == ["ar", "ar", "ar"]
    assert brought(podium.secretary, WelcomePanel).isVisible()
    podium.set_language("hall", "fr")
    brought(podium.secretary, WelcomePanel).buttons()[list(LANGUAGES).index("en")].click()
    put_away(podium, qtbot)
    assert [podium.language(name) for name in ("secretary", "president", "hall")] == ["en", "ar", "fr"]
    assert brought(podium.secretary, WelcomePanel).isVisible()
