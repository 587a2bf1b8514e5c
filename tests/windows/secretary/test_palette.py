"""The palette: every command and every act by words, and what an act needs asked one line each."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chairconsole.ledger.registry import all_acts
from chairconsole.models.session import Session
from chairconsole.records.facts.decisions import Decision
from chairconsole.windows.parts.keys import Command
from tests.models.hand import HandClock, dubai
from tests.windows.secretary.desk import Desk


def test_every_command_and_every_act_is_offered(at_work: Desk) -> None:
    at_work.press("Ctrl+K")
    offered = {choice.value for choice in at_work.window.palette_field.choices.rows.rows}
    assert offered >= {f"act {act.name}" for act in all_acts()}
    assert offered >= {f"command {command}" for command in Command if command is not Command.PALETTE}


def test_a_command_is_found_by_its_words(at_work: Desk) -> None:
    at_work.press("Ctrl+K")
    at_work.type("call the next speaker")
    at_work.press("Return")
    assert at_work.last == "give_floor"


def test_the_palette_gives_the_focus_back(at_work: Desk) -> None:
    at_work.press("Ctrl+K", "Escape")
    assert at_work.is_at(at_work.window.table)
    at_work.press("Ctrl+K")
    at_work.type("add a delegation")
    at_work.press("Return")
    assert at_work.is_at(at_work.window.entry.field)


def test_an_act_asks_for_each_argument_and_then_for_more(at_work: Desk) -> None:
    at_work.press("Ctrl+K")
    at_work.type("decide")
    at_work.press("Return")
    at_work.type("1(f)")
    at_work.press("Return")
    assert "text" in at_work.window.palette_field.title
    at_work.type("The list is closed.")
    at_work.press("Return")
    decisions = at_work.session.room().door.all(Decision)
    assert [decision.text for decision in decisions] == ["The list is closed."]


def test_an_optional_argument_is_added_by_choice(at_work: Desk) -> None:
    at_work.select("CHL")
    at_work.press("Return")
    at_work.type("withdraw")
    at_work.press("Return")
    at_work.type("writing")
    at_work.press("Return")
    at_work.type("true")
    at_work.press("Return", "Return")
    assert at_work.last == "withdraw"
    assert "in writing" in at_work.said


def test_the_floor_is_given_out_of_order_with_a_reason(at_work: Desk) -> None:
    at_work.select("JPN")
    at_work.press("Return")
    at_work.type("give floor")
    at_work.press("Return")
    at_work.type("reason")
    at_work.press("Return")
    at_work.type("leaves for the airport")
    at_work.press("Return", "Return")
    assert at_work.window._reading.floor().code == "JPN"  # type: ignore[union-attr]


def test_escape_does_nothing_at_any_question(at_work: Desk) -> None:
    acts = at_work.acts
    at_work.press("Ctrl+K")
    at_work.type("inscribe")
    at_work.press("Return", "Return", "Escape")
    assert at_work.acts == acts
    assert not at_work.window.palette_field.isVisible()


def test_a_moment_is_an_hour_of_the_conference(at_work: Desk) -> None:
    at_work.window.asking.begin("extend_meeting", until=None)
    at_work.press("Escape")
    at_work.window.asking.begin("extend_meeting")
    at_work.type("14:05")
    at_work.press("Return", "Return")
    assert "goes on until 14:05" in at_work.said


def test_words_that_fit_nothing_are_not_taken(at_work: Desk) -> None:
    acts = at_work.acts
    at_work.press("Ctrl+K")
    at_work.type("xyzzy")
    at_work.press("Return")
    assert at_work.acts == acts
    assert at_work.window.palette_field.isVisible()


def test_an_item_is_taken_up_from_the_agenda(at_work: Desk) -> None:
    agenda = at_work.window.side.agenda
    agenda.setFocus()
    agenda.selectRow(7)
    at_work.press("Return", "Return")
    assert at_work.last == "take_up_item"
    assert at_work.window._reading.head().item == "2"


def test_numbers_and_a_day_are_read(at_work: Desk) -> None:
    at_work.window.asking.begin("change_list", list="1(f)")
    at_work.type("limit s")
    at_work.press("Return")
    at_work.type("180")
    at_work.press("Return")
    at_work.type("ends by")
    at_work.press("Return")
    at_work.type("2019-12-18 18:00")
    at_work.press("Return", "Return")
    listed = at_work.session.room().list("1(f)")
    assert (listed.limit_s, listed.ends_by) == (180, dubai("18:00:00", 18))


@pytest.mark.parametrize(("language", "told"), [("en", "begin: false"), ("fr", ": non")])
def test_what_is_given_already_is_told_in_words(
    session: Session, clock: HandClock, qtbot: QtBot, language: str, told: str
) -> None:
    session.perform("take_up_item", item="1(f)")
    session.perform("inscribe", list="1(f)", delegation="KEN")
    desk = Desk(session, clock, qtbot, language)
    desk.window.asking.begin("give_floor", list="1(f)", delegation="KEN")
    assert told in desk.window.palette_field.title
    assert "False" not in desk.window.palette_field.title


def covered(desk: Desk, picker: QWidget) -> list[str]:
    """Return what of the clocks a picker lies over."""
    window = desk.window
    lies = QRect(picker.mapTo(window, QPoint()), picker.size())
    clocks = {"countdown": (window.floor, window.floor.clock()), "hour": (window.head, window.head.clock())}
    shown = {name: QRect(panel.mapTo(window, box.topLeft()), box.size()) for name, (panel, box) in clocks.items()}
    assert all(window.rect().contains(box) for box in shown.values())
    return [name for name, box in shown.items() if lies.intersects(box)]


SIZES = list(product((100, 125, 150, 175, 200), (False, True), (Qt.LayoutDirection.LeftToRight,)))
"""Sizes of type, and with or without a band below the head; the largest mirrored too."""


@pytest.mark.parametrize(("width", "height"), [(800, 480), (1024, 600), (1280, 800), (1366, 768), (1920, 1080)])
def test_no_picker_lies_over_the_countdown_or_the_hour(speaking: Desk, width: int, height: int) -> None:
    window = speaking.window
    palette, grab = window.palette_field, window.key_grab
    window.resize(width, height)
    for percent, banner, direction in (*SIZES, (200, False, Qt.LayoutDirection.RightToLeft)):
        window.setLayoutDirection(direction)
        window.set_percent(percent)
        window.banner.say(*(("The console stood still for 0:21.", "The time counts.") if banner else ("", "")))
        for key in ("F10", "Ctrl+K", "Ctrl+I"):
            speaking.press(key)
            assert covered(speaking, palette) == [], (percent, banner, key)
            assert window.rect().contains(palette.geometry())
            assert palette.rect().contains(palette.field.geometry())
            # on the smallest screen, at the largest type, a band takes the last of the room
            if palette.choices.rows.rowCount() and (width, percent, banner) != (800, 200, True):
                assert palette.choices.height() >= palette.choices.rowHeight(0), (percent, banner)
                assert palette.rect().contains(palette.choices.geometry())
            speaking.press("Escape")
        window.key_commands.begin()
        speaking.type("hall")
        speaking.press("Return")
        assert grab.isVisible()
        assert covered(speaking, grab) == [], (percent, banner)
        speaking.press("Escape")


def test_the_field_drops_its_choices_below_the_floor(speaking: Desk) -> None:
    speaking.window.resize(800, 480)
    speaking.press("F2")
    speaking.type("nig")
    assert speaking.window.entry.choices.isVisible()
    assert covered(speaking, speaking.window.entry.choices) == []
