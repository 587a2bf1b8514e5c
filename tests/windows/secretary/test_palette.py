"""The palette: every command and every act by words, and what an act needs asked one line each."""

import re
from functools import reduce
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chairconsole.ledger.registry import all_acts, told_of
from chairconsole.models.session import Session
from chairconsole.records.facts.decisions import Decision
from chairconsole.windows.commands.keys import KeyCommands
from chairconsole.windows.over.key_grab import KeyGrab
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.parts.wordbook import done_by_commands
from tests.architecture.tree import ROOT
from tests.models.hand import HandClock, dubai
from tests.windows.secretary.desk import Desk, brought


def offered(desk: Desk) -> list[str]:
    return [choice.value for choice in desk.window.palette_field.choices.rows.rows]


def chosen(desk: Desk) -> str | None:
    choice = desk.window.palette_field.choices.choice()
    return None if choice is None else choice.value


def ask(desk: Desk, typed: str) -> None:
    desk.press("Ctrl+K")
    desk.type(typed)


def test_every_command_is_offered_and_every_act_once(at_work: Desk) -> None:
    at_work.press("Ctrl+K")
    values = offered(at_work)
    assert len(values) == len(set(values))
    assert set(values) >= {f"command {command}" for command in Command if command is not Command.PALETTE}
    ways = done_by_commands() | set(at_work.window.asking.ways)
    for act in all_acts():
        assert (f"act {act.name}" in values) is (act.name not in ways and act.told.is_offered), act.name


@pytest.mark.parametrize("typed", ["migrate", "note clock step", "rehearsal clock", "found conference", "schema"])
def test_what_the_program_does_of_itself_is_nobodys_to_choose(at_work: Desk, typed: str) -> None:
    ask(at_work, typed)
    internal = {f"act {act.name}" for act in all_acts() if not act.told.is_offered}
    assert not internal & set(offered(at_work))
    assert {"act migrate", "act note_clock_step", "act set_rehearsal_clock", "act found_conference"} <= internal


def test_what_was_not_typed_is_never_done_at_once(at_work: Desk) -> None:
    acts = at_work.acts
    ask(at_work, "reprot")
    assert "command adopt_report" in offered(at_work)
    assert chosen(at_work) is None
    at_work.press("Return", "Return")
    assert at_work.acts == acts
    assert at_work.window.palette_field.isVisible()
    assert "“reprot”" in at_work.said
    assert at_work.window.palette_field.told in at_work.said
    at_work.press("Down")
    assert chosen(at_work) == offered(at_work)[0]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("export", "command papers"), ("ort", None), ("ause", None), ("pasue", None), ("ndo", None)],
)
def test_enter_takes_neither_a_slip_nor_the_inside_of_a_word(at_work: Desk, typed: str, expected: str | None) -> None:
    acts = at_work.acts
    ask(at_work, typed)
    assert chosen(at_work) == expected
    at_work.press("Return")
    assert at_work.acts == acts


def test_what_fits_nothing_says_so_while_one_types(at_work: Desk) -> None:
    ask(at_work, "xyzzy")
    assert at_work.window.palette_field.told == "Nothing that is offered fits “xyzzy”."
    at_work.press("Return")
    assert at_work.said.startswith("Nothing that is offered fits “xyzzy”.")
    at_work.type("q")
    assert "xyzzyq" in at_work.window.palette_field.told
    for _ in range(6):
        at_work.press("Backspace")
    assert at_work.window.palette_field.told == ""


def test_a_new_question_is_not_refused_before_it_is_answered(at_work: Desk) -> None:
    ask(at_work, "xyzzy")
    at_work.press("Return")
    assert at_work.window.palette_field.field.property("refused") is True
    at_work.press("Escape", "Ctrl+K")
    assert at_work.window.palette_field.field.property("refused") is False


def test_what_decides_asks_before_it_is_done(at_work: Desk) -> None:
    ask(at_work, "adjourn the meeting")
    acts = at_work.acts
    at_work.press("Return")
    assert at_work.acts == acts
    assert at_work.window.palette_field.title == "Adjourn the meeting"
    at_work.type("leave")
    at_work.press("Return")
    assert at_work.acts == acts
    ask(at_work, "adjourn the meeting")
    at_work.press("Return", "Return")
    assert at_work.last == "adjourn_meeting"


def test_no_command_decides_by_the_enter_that_chose_it(at_work: Desk) -> None:
    at_work.select("KEN")
    for command in Command:
        if command in (Command.PALETTE, Command.FULL_SCREEN):
            continue
        number = at_work.acts
        at_work.window.everything._on_answered(f"command {command}")
        done = [line.act for line in at_work.session.record.lines(number)]
        assert not [act for act in done if told_of(act).asks], command
        at_work.press("Escape")
        if done:
            at_work.session.perform("undo")


def test_an_act_that_decides_asks_though_nothing_is_missing(at_work: Desk) -> None:
    acts = at_work.acts
    at_work.window.asking.begin("conclude_item", item="1(f)")
    assert at_work.acts == acts
    assert "1(f)" in at_work.window.palette_field.title
    at_work.press("Return")
    assert at_work.last == "conclude_item"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gavel", "act decide"),
        ("gavel", "command adjourn"),
        ("motion", "command point_of_order"),
        ("motion", "command suspend"),
        ("attendance", "command presence"),
        ("elect", "act decide"),
        ("save", "command back_up"),
        ("help", "command manual"),
        ("settings", "command dressing"),
        ("adjourn meeting", "command adjourn"),
        ("give floor", "act give_floor"),
    ],
)
def test_people_find_what_they_mean(at_work: Desk, typed: str, meant: str) -> None:
    ask(at_work, typed)
    assert meant in offered(at_work)
    assert chosen(at_work) is not None


@pytest.mark.parametrize("typed", ["pdf", "print", "export", "excel", "save as"])
def test_papers_are_found_where_there_are_any(at_work: Desk, typed: str) -> None:
    ask(at_work, typed)
    assert "command papers" in offered(at_work)


def test_nothing_is_done_at_once_by_a_word_for_what_is_not_there(at_work: Desk) -> None:
    at_work.window.table.selectRow(2)
    acts = at_work.acts
    ask(at_work, "save")
    at_work.press("Return")
    assert at_work.acts == acts


def test_what_this_version_does_not_have_is_said_in_a_sentence(at_work: Desk) -> None:
    ask(at_work, "save")
    assert "saved" in at_work.window.palette_field.told
    assert at_work.window.palette_field.told.endswith(".")


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
    assert "words" in at_work.window.palette_field.title
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
    at_work.type("yes")
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
    # the first opens the item's page, the second what can be done with it
    at_work.press("Return", "Return", "Return")
    assert at_work.last == "take_up_item"
    assert at_work.window._reading.head().item == "2"


def test_numbers_and_a_day_are_read(at_work: Desk) -> None:
    at_work.window.asking.begin("change_list", list="1(f)")
    at_work.type("limit")
    at_work.press("Return")
    at_work.type("3:00")
    at_work.press("Return")
    at_work.type("list ends")
    at_work.press("Return")
    at_work.type("2019-12-18 18:00")
    at_work.press("Return", "Return")
    listed = at_work.session.room().list("1(f)")
    assert (listed.limit_s, listed.ends_by) == (180, dubai("18:00:00", 18))


@pytest.mark.parametrize(("language", "title"), [("en", "Give the floor – Kenya"), ("fr", "Donner la parole – Kenya")])
def test_what_is_given_already_is_told_in_words(
    session: Session, clock: HandClock, qtbot: QtBot, language: str, title: str
) -> None:
    session.perform("take_up_item", item="1(f)")
    session.perform("inscribe", list="1(f)", delegation="KEN")
    desk = Desk(session, clock, qtbot, language)
    desk.window.asking.begin("give_floor", list="1(f)", delegation="KEN")
    assert desk.window.palette_field.title == title


def covered(desk: Desk, picker: QWidget) -> list[str]:
    """Return what of the clocks a picker lies over."""
    window = desk.window
    lies = QRect(picker.mapTo(window, QPoint()), picker.size())
    # the hour takes its place as it is painted
    window.head.grab()
    figures = window.head._figures
    hour = reduce(QRect.united, (figures.box(cell) for cell in figures.cells)).intersected(window.head.rect())
    clocks = {"countdown": (window.floor, window.floor.clock()), "hour": (window.head, hour)}
    shown = {name: QRect(panel.mapTo(window, box.topLeft()), box.size()) for name, (panel, box) in clocks.items()}
    assert all(window.rect().contains(box) for box in shown.values())
    return [name for name, box in shown.items() if lies.intersects(box)]


SIZES = list(product((100, 125, 150, 175, 200), (False, True), (Qt.LayoutDirection.LeftToRight,)))
"""Sizes of type, and with or without a band below the head; the largest mirrored too."""


@pytest.mark.parametrize(("width", "height"), [(800, 480), (1024, 600), (1280, 800), (1366, 768), (1920, 1080)])
def test_no_picker_lies_over_the_countdown_or_the_hour(speaking: Desk, width: int, height: int) -> None:
    window = speaking.window
    palette, grab = window.palette_field, brought(window, KeyGrab)
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
        brought(window, KeyCommands).begin()
        speaking.type("hall")
        speaking.press("Return")
        assert grab.isVisible()
        assert covered(speaking, grab) == [], (percent, banner)
        speaking.press("Escape")
        for key in ("F4", "F3"):
            speaking.press(key)
            for panel in (window.end, window.side):
                assert panel.isHidden() or covered(speaking, panel) == [], (percent, banner, key)
            speaking.press("Escape")


def test_the_field_drops_its_choices_below_the_floor(speaking: Desk) -> None:
    speaking.window.resize(800, 480)
    speaking.press("F2")
    speaking.type("nig")
    assert speaking.window.entry.choices.isVisible()
    assert covered(speaking, speaking.window.entry.choices) == []


def words_of_the_manual(language: str) -> list[str]:
    """Return what the manual says is to be typed in the palette."""
    pages = sorted((ROOT / "resources" / "manual" / language).glob("*.md"))
    return [
        words for page in pages for words in re.findall(r"\{key:palette\}[^`\n{]*`([^`]+)`", page.read_text("utf-8"))
    ]


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "zh", "ar"])
def test_what_the_manual_says_to_type_is_found(session: Session, clock: HandClock, qtbot: QtBot, language: str) -> None:
    desk = Desk(session, clock, qtbot, language)
    told = words_of_the_manual(language)
    assert told
    for words in told:
        desk.press("Ctrl+K")
        desk.type(words)
        choice = desk.window.palette_field.choices.choice()
        assert choice is not None, words
        assert not choice.guessed
        desk.press("Escape")
