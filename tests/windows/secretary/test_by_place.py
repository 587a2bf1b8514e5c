"""Keyboards without Latin letters, and those whose digits want Shift: a command is where its key is elsewhere."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.session import Session
from chairconsole.windows.over.key_grab import KeyGrab
from chairconsole.windows.over.keys_sheet import KeysSheet
from chairconsole.windows.over.past_panel import PastPanel
from chairconsole.windows.parts.by_place import PLACES, is_latin
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.podium import Podium
from tests.windows.secretary.desk import brought

CODES = {sign: code + 8 for code, sign in PLACES.items()}
CTRL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


def press(window: QWidget, place: str, sign: str, held: Qt.KeyboardModifier, text: str = "") -> None:
    """Press the key at a place, which gives a sign in this layout; it comes as a key does that meant nothing so far."""
    handle = window.windowHandle()
    assert handle is not None
    event = QKeyEvent(QEvent.Type.KeyPress, ord(sign), held, CODES[place], 0, 0, text)
    QCoreApplication.sendEvent(handle, event)


LAYOUTS = {
    "Russian": {"K": "Л", "I": "Ш", "M": "Ь", "B": "И"},
    "Greek": {"K": "Κ", "I": "Ι", "M": "Μ", "B": "Β"},
    "Hebrew": {"K": "ל", "I": "ן", "M": "צ", "B": "נ"},
    "Arabic": {"K": "ن", "I": "ه", "M": "ة", "B": "ﻻ"},
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_command_is_where_its_key_is_elsewhere(podium: Podium, layout: str) -> None:
    console, signs = podium.secretary, LAYOUTS[layout]
    press(console, "K", signs["K"], CTRL)
    assert console.palette_field.isVisible()
    console.palette_field.let_go()
    press(console, "B", signs["B"], CTRL)
    assert brought(console, PastPanel).isVisible()


@pytest.mark.parametrize(("place", "sign"), [("L", "/"), ("F", "["), ("T", "ﻹ"), ("S", "ٍ")])
def test_signs_above_arabic_letters_are_keys_too(podium: Podium, place: str, sign: str) -> None:
    console, done = podium.secretary, []
    named = {"L": Command.CLOSE_LIST, "F": Command.FITTING, "T": Command.THEME, "S": Command.SOUND}
    action = console.actions_by_command[named[place]]
    action.triggered.disconnect()
    action.triggered.connect(lambda: done.append(place))
    press(console, place, sign, CTRL | SHIFT)
    assert done == [place]


@pytest.mark.parametrize("held", [CTRL | SHIFT, ALT | SHIFT])
def test_a_latin_letter_with_shift_is_never_the_one_without(podium: Podium, held: Qt.KeyboardModifier) -> None:
    """With Shift a Hebrew keyboard has Latin capitals, whose keys Qt would take for those without Shift."""
    console, done = podium.secretary, []
    handle = console.windowHandle()
    assert handle is not None
    for command in (Command.CHANGE_KEY, Command.PALETTE):
        console.actions_by_command[command].triggered.disconnect()
        console.actions_by_command[command].triggered.connect(lambda _=False, each=command: done.append(each))
    override = QKeyEvent(QEvent.Type.ShortcutOverride, ord("K"), held, CODES["K"], 0, 0, "")
    override.ignore()
    QCoreApplication.sendEvent(handle, override)
    assert override.isAccepted()
    press(console, "K", "K", held)
    assert done == ([Command.CHANGE_KEY] if held & CTRL else [])


@pytest.mark.parametrize(
    ("key", "held"),
    [("K", CTRL), ("ל", CTRL), ("+", CTRL | SHIFT), ("1", CTRL | SHIFT), ("K", SHIFT), ("K", CTRL | ALT | SHIFT)],
)
def test_every_other_key_is_first_looked_for_as_ever(podium: Podium, key: str, held: Qt.KeyboardModifier) -> None:
    handle = podium.secretary.windowHandle()
    assert handle is not None
    override = QKeyEvent(QEvent.Type.ShortcutOverride, ord(key), held, CODES["K"], 0, 0, "")
    override.ignore()
    QCoreApplication.sendEvent(handle, override)
    assert not override.isAccepted()


def test_a_letter_typed_in_a_field_stays_a_letter(podium: Podium, session: Session) -> None:
    console = podium.secretary
    console.entry.field.setFocus()
    press(console, "K", "Л", NONE, "л")
    assert console.entry.field.text() == "л"
    assert not console.palette_field.isVisible()


def test_a_field_copies_and_pastes_by_place(podium: Podium) -> None:
    console, field = podium.secretary, podium.secretary.entry.field
    field.setFocus()
    field.setText("Чили")
    press(console, "A", "Ф", CTRL)
    assert field.selectedText() == "Чили"
    press(console, "C", "С", CTRL)
    assert QGuiApplication.clipboard().text() == "Чили"
    field.clear()
    press(console, "V", "М", CTRL)
    assert field.text() == "Чили"


@pytest.mark.parametrize(("place", "sign"), list(zip("12345789", "&é\"'(è_ç", strict=True)))
def test_digits_need_no_shift_on_a_french_keyboard(podium: Podium, place: str, sign: str) -> None:
    console, done = podium.secretary, []
    (command,) = (each for each in Command if each.keys == (f"Ctrl+{place}",))
    console.actions_by_command[command].triggered.disconnect()
    console.actions_by_command[command].triggered.connect(lambda: done.append(place))
    press(console, "A", "Q", CTRL)
    press(console, place, sign, CTRL)
    assert done == [place]


@pytest.mark.parametrize(
    ("place", "sign", "held"),
    [("M", ",", CTRL), ("E", ".", CTRL | SHIFT), ("Q", "A", CTRL), ("I", "ı", CTRL), ("K", "Л", CTRL | ALT)],
    ids=["French comma", "Dvorak stop", "French A", "Turkish", "third level"],
)
def test_latin_layouts_keep_their_own_signs(
    podium: Podium, session: Session, place: str, sign: str, held: Qt.KeyboardModifier
) -> None:
    assert session.record.last is not None
    console, before, done = podium.secretary, session.record.last.number, []
    press(console, "S", "O", NONE, "")
    for action in console.actions_by_command.values():
        action.triggered.connect(lambda: done.append(place))
    press(console, place, sign, held)
    assert (done, session.record.last.number) == ([], before)


def test_a_key_is_changed_to_the_one_at_its_place(podium: Podium) -> None:
    console = podium.secretary
    brought(console, KeyGrab).open(Command.END)
    press(console, "N", "Т", CTRL)
    assert podium.keys.cap(Command.END) == "Ctrl+N"


@pytest.mark.parametrize(("place", "sign"), [("B", "И"), (".", "Ю"), ("B", "Β"), ("B", "ﻻ")])
def test_a_remote_blanks_the_hall_on_any_layout(podium: Podium, place: str, sign: str) -> None:
    podium.president.show()
    press(podium.president, place, sign, NONE, sign.lower())
    assert podium.showing.blanked
    console = podium.secretary
    console.end.tabs.setFocus()
    press(console, place, sign, NONE, sign.lower())
    assert not podium.showing.blanked


def test_in_the_list_a_letter_of_any_script_is_a_name(podium: Podium) -> None:
    podium.secretary.table.setFocus()
    press(podium.secretary, "B", "И", NONE, "и")
    assert not podium.showing.blanked


@pytest.mark.parametrize("mark", "?؟？")
def test_the_question_mark_of_any_script_opens_the_sheet_of_keys(podium: Podium, mark: str) -> None:
    console = podium.secretary
    console.end.tabs.setFocus()
    press(console, "7", mark, SHIFT, mark)
    assert brought(console, KeysSheet).isVisible()


def test_latin_is_told_from_other_scripts() -> None:
    assert [sign for sign in "aÉıßлλנن" if is_latin(sign)] == list("aÉıß")
