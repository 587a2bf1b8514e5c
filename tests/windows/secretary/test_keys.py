"""Keys that people change, the palette that forgives slips, and presenters' remotes."""

import ast

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.models.tongue import tongue
from chairconsole.windows.liked import Liked
from chairconsole.windows.over.key_grab import KeyGrab
from chairconsole.windows.over.keys_sheet import KeysSheet
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import AS_MADE, FIXED, Command, cap_of
from chairconsole.windows.podium import Podium
from tests.architecture.tree import sources, text
from tests.windows.secretary.desk import Desk, brought


@pytest.fixture
def podium(session: Session, settings: QSettings, qtbot: QtBot) -> Podium:
    podium = Podium(session, liked=Liked(settings))
    podium.secretary.show()
    qtbot.addWidget(podium.president)
    qtbot.addWidget(podium.hall)
    with qtbot.waitActive(podium.secretary):
        podium.secretary.activateWindow()
    return podium


def change(podium: Podium, command: str, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Change a key as a secretary would: by the palette, then the key itself."""
    console = podium.secretary
    QTest.keySequence(console, "Ctrl+K")
    for typed in ("change a key", command):
        QTest.keyClicks(console.palette_field.field, typed)
        QTest.keyClick(console.palette_field.field, Qt.Key.Key_Return)
    assert brought(console, KeyGrab).isVisible()
    QTest.keyClick(brought(console, KeyGrab), key, held)


def test_a_key_is_changed_at_once_and_the_next_day_too(
    podium: Podium, session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    change(podium, "end of the statement", Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
    qtbot.addWidget(podium.secretary)
    assert cap_of(podium.secretary.floor, Command.END) == "Ctrl+F9"
    action = podium.secretary.actions_by_command[Command.END]
    assert action.shortcuts()[0] == QKeySequence("Ctrl+F9")
    assert "Ctrl+F9" in brought(podium.secretary, KeysSheet).accessibleDescription()
    again = Podium(session, liked=Liked(settings))
    for window in again.windows:
        qtbot.addWidget(window)
    assert again.keys.cap(Command.END) == "Ctrl+F9"


def test_a_clash_is_told_and_changes_nothing(podium: Podium, qtbot: QtBot) -> None:
    change(podium, "end of the statement", Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    qtbot.addWidget(podium.secretary)
    assert podium.secretary.status.text() == "Not changed. F6 does something already: Pause, resume."
    assert podium.keys == AS_MADE


def test_esc_leaves_the_keys_as_they_are(podium: Podium, qtbot: QtBot) -> None:
    change(podium, "end of the statement", Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    qtbot.addWidget(podium.secretary)
    assert not brought(podium.secretary, KeyGrab).isVisible()
    assert podium.keys == AS_MADE


def test_delete_gives_the_programs_key_back(podium: Podium, qtbot: QtBot) -> None:
    podium.set_keys(AS_MADE.changed(Command.END, "Ctrl+F9"))
    with qtbot.waitActive(podium.secretary):
        podium.secretary.activateWindow()
    change(podium, "end of the statement", Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    qtbot.addWidget(podium.secretary)
    assert podium.keys.cap(Command.END) == "F8"


@pytest.mark.parametrize("key", [*sorted(FIXED), "a", "7", "."])
def test_no_key_for_typing_or_leaving_can_be_taken(key: str) -> None:
    assert AS_MADE.why_not(Command.END, key, tongue("en"))


def test_a_free_key_can_be_taken_and_its_own_too() -> None:
    assert AS_MADE.why_not(Command.END, "Ctrl+F9", tongue("en")) == ""
    assert AS_MADE.why_not(Command.END, "F8", tongue("en")) == ""


CHOICES = [Choice(f"command {c}", c.name.replace("_", " ")) for c in Command]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("adjourn", "command adjourn"),
        ("ajdourn", "command adjourn"),
        ("adjurn", "command adjourn"),
        ("order point", "command point_of_order"),
        ("pictres", "command pictures"),
        ("fomral", "command formal"),
    ],
)
def test_the_palette_forgives_a_slip(typed: str, found: str) -> None:
    assert fitting(CHOICES, typed)[0].value == found


def test_what_begins_so_comes_first_and_nonsense_finds_nothing() -> None:
    assert next(choice.value for choice in fitting(CHOICES, "copy")) == "command copy"
    assert fitting(CHOICES, "qqqq") == []
    assert fitting(CHOICES, "") == CHOICES


def test_an_english_word_finds_a_command_in_any_language() -> None:
    french = [Choice("command adjourn", "Lever la séance"), Choice("command undo", "Annuler")]
    assert fitting(french, "adjourn")[0].words == "Lever la séance"


def test_a_misspelt_state_is_never_inscribed_by_itself(at_work: Desk) -> None:
    acts = at_work.acts
    at_work.add("nig")
    assert at_work.acts == acts, "Niger and Nigeria are asked about"


def test_the_sheet_of_keys_has_pages_where_there_is_little_room(at_work: Desk) -> None:
    at_work.window.resize(1280, 800)
    at_work.window.set_percent(200)
    at_work.press("?")
    sheet = brought(at_work.window, KeysSheet)
    assert sheet.isVisible()
    assert sheet.pages > 1
    assert at_work.window.rect().contains(sheet.geometry())
    first = sheet.grab().toImage()
    at_work.press("Right")
    assert sheet.isVisible()
    assert sheet.grab().toImage() != first
    at_work.press("Escape")
    assert not sheet.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_a_remote_blanks_the_hall_from_the_windows_that_are_looked_at(
    podium: Podium, qtbot: QtBot, key: Qt.Key
) -> None:
    qtbot.addWidget(podium.secretary)
    podium.president.show()
    with qtbot.waitActive(podium.president):
        podium.president.activateWindow()
    QTest.keyClick(podium.president, key)
    assert podium.hall._scene.blanked
    QTest.keyClick(podium.president, key)
    assert not podium.hall._scene.blanked


def test_in_the_list_a_letter_is_a_name_and_elsewhere_b_is_a_remote(
    podium: Podium, session: Session, qtbot: QtBot
) -> None:
    console = podium.secretary
    qtbot.addWidget(console)
    console.table.setFocus()
    QTest.keyClick(console.table, Qt.Key.Key_B)
    assert not podium.hall._scene.blanked
    console.end.tabs.setFocus()
    QTest.keyClick(console.end.tabs, Qt.Key.Key_B)
    assert podium.hall._scene.blanked


def test_a_remotes_page_up_does_nothing(podium: Podium, session: Session, qtbot: QtBot) -> None:
    qtbot.addWidget(podium.secretary)
    podium.president.show()
    with qtbot.waitActive(podium.president):
        podium.president.activateWindow()
    assert session.record.last is not None
    before = session.record.last.number
    QTest.keyClick(podium.president, Qt.Key.Key_PageUp)
    assert session.record.last.number == before


def commands_named(source: str) -> set[str]:
    """Return the commands that a source names, as `Command.END`."""
    attributes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute))
    return {node.attr for node in attributes if isinstance(node.value, ast.Name) and node.value.id == "Command"}


def test_every_command_that_is_named_is_declared() -> None:
    declared = {command.name.upper() for command in Command}
    found = {str(path): commands_named(text(path)) - declared for path in sources()}
    assert {path: names for path, names in found.items() if names} == {}


def test_a_command_that_is_not_declared_is_seen() -> None:
    assert commands_named("self.actions[Command.END]; Command.DANCE") == {"END", "DANCE"}
    assert not hasattr(Command, "DANCE")


def test_no_key_stands_twice_beside_a_command(at_work: Desk) -> None:
    at_work.press("?")
    rows = brought(at_work.window, KeysSheet)._rows()
    assert [row.told for row in rows if len(set(row.keys)) < len(row.keys)] == []
