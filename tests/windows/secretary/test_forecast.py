"""Tuesday, 17:40, thirty left: the strip below the list, and the President's five choices by keyboard."""

from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.records.facts.lists import Entry
from chairconsole.rules.terms import Status
from chairconsole.windows.over.fitting_panel import FittingPanel
from chairconsole.windows.over.fitting_words import Kind, Way
from chairconsole.windows.over.past_panel import PastPanel
from chairconsole.windows.paint.theme import THEMES
from tests.models.hand import HandClock, dubai
from tests.windows.secretary.desk import Desk, brought

LIST = "1(f)"
SENTENCE = "4 of 30 will speak by 18:00; at 2:00, 6; no limit reaches all; 30 minutes more: 10"


@pytest.fixture
def pressed(tuesday: Session, clock: HandClock, qtbot: QtBot) -> Desk:
    """Open the console then."""
    return Desk(tuesday, clock, qtbot)


def strip(desk: Desk) -> str:
    return desk.window.tally.accessibleDescription()


def way(desk: Desk, kind: Kind) -> Way:
    return next(way for way in brought(desk.window, FittingPanel).model.rows if way.kind is kind)


def with_status(desk: Desk, status: Status, listed: str = LIST) -> int:
    return len(desk.session.room().door.find(Entry, list=listed, status=status))


def ends(desk: Desk) -> datetime:
    meeting = desk.session.room().meeting()
    assert meeting is not None
    return meeting.ends


def test_the_strip_tells_how_the_list_stands(pressed: Desk) -> None:
    assert strip(pressed) == (
        "30 waiting, 2 h 30 at 4:00 each and 1:00 between (usual), 20:10 last one ends, 26 not reached by 18:00; "
        "No limit reaches all; at 2:00, 2 more; 4 before 18:00, 26 after 18:00"
    )
    assert pressed.window.tally.button.isVisible()
    pressed.session.perform("pass_over", list=LIST, delegation=pressed.waiting[0])
    assert "29 waiting" in strip(pressed)
    assert "1 passed over" in strip(pressed)


def test_the_strip_follows_the_acts_and_the_minutes(pressed: Desk) -> None:
    pressed.session.perform("change_list", list=LIST, ends_by=dubai("19:00:00", 17))
    assert "All fit" not in strip(pressed)
    pressed.session.perform("change_list", list=LIST, ends_by=dubai("19:50:00", 17))
    assert "All fit at 3:20" in strip(pressed)
    assert "20:10 last one ends" in strip(pressed)
    pressed.wait(59)
    assert "20:10 last one ends" in strip(pressed)
    pressed.wait(61)
    # From 17:41 on nobody has begun.
    assert "20:11 last one ends" in strip(pressed)
    pressed.session.perform("change_list", list=LIST, ends_by=dubai("21:00:00", 17))
    assert "All reached by 21:00" in strip(pressed)
    assert not pressed.window.tally.button.isVisible()


def test_the_measured_pace_is_told_as_such(pressed: Desk) -> None:
    for _ in range(5):
        for key, seconds in (("PgDown", 30), ("PgDown", 250), ("F8", 0)):
            pressed.press(key)
            pressed.wait(seconds)
    assert "at 4:00 and 0:10 over each, 0:30 between (measured)" in strip(pressed)


def test_three_very_short_statements_promise_nothing(pressed: Desk) -> None:
    for _ in range(3):
        for key, seconds in (("PgDown", 2), ("PgDown", 3), ("F8", 0)):
            pressed.press(key)
            pressed.wait(seconds)
    assert "at 4:00 each and 1:00 between (usual)" in strip(pressed)


def test_later_meetings_stand_behind_this_one(at_work: Desk) -> None:
    at_work.clock.at = dubai("12:54:00")
    at_work.wait(60)
    assert strip(at_work).endswith("1 before 13:00, 3 in the 2nd meeting, 15:00 to 18:00")


def test_nobody_waits_and_no_list_is_in_hand(desk: Desk) -> None:
    assert strip(desk) == "Nobody waits in the list for 1(f)"
    desk.session.perform("inscribe", list=LIST, delegation="KEN")
    desk.session.perform("pass_over", list=LIST, delegation="KEN")
    assert strip(desk) == "Nobody waits in the list for 1(f), 1 passed over"
    assert not desk.window.grab().isNull()
    desk.session.perform("open_list", list="4")
    assert strip(desk) == "No list is in hand"
    assert not desk.window.grab().isNull()
    desk.press("Ctrl+Shift+F")
    assert not brought(desk.window, FittingPanel).isVisible()
    assert "no list in hand" in desk.said


def test_no_meeting_is_left(pressed: Desk) -> None:
    pressed.session.perform("adjourn_meeting")
    assert strip(pressed).endswith("30 not reached: no meeting is left for item 1(f); 30 for whom no meeting is left")
    pressed.press("Ctrl+Shift+F")
    assert brought(pressed.window, FittingPanel).sentence == "None of 30 will speak: no meeting is left for 1(f)"
    assert way(pressed, Kind.LONGER).why_not == "No meeting is left that could go on"


def test_the_panel_opens_by_its_key_alone_and_goes_with_esc(pressed: Desk) -> None:
    pressed.wait(70)
    panel = brought(pressed.window, FittingPanel)
    assert not panel.isVisible()
    pressed.press("Ctrl+Shift+F")
    assert panel.isVisible()
    assert pressed.is_at(panel.table)
    pressed.press("Escape")
    assert not panel.isVisible()
    assert pressed.is_at(pressed.window.table)
    QTest.mouseClick(pressed.window.tally.button, Qt.MouseButton.LeftButton)
    assert panel.isVisible()
    pressed.press("Ctrl+Shift+F")
    assert not panel.isVisible()


def test_the_panel_does_not_begin_with_a_list_that_there_is_not(at_work: Desk) -> None:
    at_work.session.perform("request_reply", list="1(f)", delegation="ARM")
    at_work.press("Ctrl+Shift+F")
    panel = brought(at_work.window, FittingPanel)
    assert not way(at_work, Kind.TRANSFER).why_not
    assert (way(at_work, Kind.TRANSFER).told, panel.way and panel.way.kind) == ("No other list is open", Kind.REPLIES)


def test_the_panel_says_it_in_one_sentence_and_has_the_five_choices(pressed: Desk) -> None:
    pressed.press("Ctrl+Shift+F")
    panel = brought(pressed.window, FittingPanel)
    assert panel.sentence == panel.accessibleDescription() == SENTENCE
    told = [panel.model.words(row) for row in panel.model.rows]
    costs = "Interpreted meetings: 1 more than planned, none to spare"
    assert told == [
        "1. A new limit: 2:00. 6 of 30 reached, 2 more. 2:00 less for each; groups and limits of their own stay",
        f"2. The 4th meeting goes on until 18:30. 10 of 30 reached, 6 more. {costs}",
        "3. Texts in writing. 26 not reached, 4 speak. They leave the list, and hand in their texts",
        "4. All the rest to another item. No other list is open. First the list of an item is to be opened",
        "5. Replies first, or on the next day. No reply waits",
        "Close the list now. Its deadline has passed. Requests received before then may still be entered",
    ]


def test_digits_and_arrows_choose_and_do_nothing(pressed: Desk) -> None:
    pressed.press("Ctrl+Shift+F")
    acts, panel = pressed.acts, brought(pressed.window, FittingPanel)
    chosen = []
    for key in ("3", "5", "2", "Down", "Up", "Up", "1"):
        pressed.press(key)
        assert panel.way is not None
        chosen.append(panel.way.kind.value)
    assert chosen == [3, 5, 2, 3, 2, 1, 1]
    assert pressed.acts == acts


def test_the_digits_of_an_arabic_keyboard_choose_and_are_read(pressed: Desk) -> None:
    pressed.press("Ctrl+Shift+F")
    panel = brought(pressed.window, FittingPanel)
    three = QKeyEvent(QEvent.Type.KeyPress, 0x0663, Qt.KeyboardModifier.NoModifier, "٣")
    QApplication.sendEvent(pressed.focus, three)
    assert panel.way is not None
    assert panel.way.kind.value == 3
    pressed.press("2", "Tab")
    pressed.type("٢٠:١٠")
    assert way(pressed, Kind.LONGER).told == "All 30 reached"


def test_a_new_limit_is_one_act_and_the_panel_shows_what_came_of_it(pressed: Desk) -> None:
    acts = pressed.acts
    pressed.press("Ctrl+Shift+F", "1", "Return")
    assert (pressed.acts, pressed.last) == (acts + 1, "change_list")
    assert pressed.session.room().list(LIST).limit_s == 120
    panel = brought(pressed.window, FittingPanel)
    assert panel.isVisible()
    assert panel.sentence == "6 of 30 will speak by 18:00; no limit reaches all; 30 minutes more: 16"
    assert way(pressed, Kind.LIMIT).why_not == "That is the limit already"
    pressed.press("Return")
    assert pressed.acts == acts + 1
    assert "That is the limit already" in pressed.said


def test_another_limit_is_typed_in_seconds_or_minutes(pressed: Desk) -> None:
    pressed.press("Ctrl+Shift+F", "Tab")
    pressed.type("1:00")
    assert way(pressed, Kind.LIMIT).told == "10 of 30 reached, 6 more"
    pressed.press("Return")
    assert pressed.session.room().list(LIST).limit_s == 60
    assert brought(pressed.window, FittingPanel).field.text() == ""
    pressed.type("300")
    assert way(pressed, Kind.LIMIT).cost == "4:00 more for each; groups and limits of their own stay"
    pressed.press("Down")
    chosen = brought(pressed.window, FittingPanel).way
    assert chosen is not None
    assert chosen.kind is Kind.LONGER
    # What was typed for another choice is gone with it.
    assert brought(pressed.window, FittingPanel).field.text() == ""
    assert way(pressed, Kind.LIMIT).title == "A new limit: 1:00"


def test_how_a_limit_is_written_is_told_in_minutes_and_seconds_as_it_is_read(pressed: Desk) -> None:
    pressed.press("Ctrl+Shift+F", "1", "Tab")
    assert brought(pressed.window, FittingPanel).field.placeholderText() == "limit, as 2:30"
    pressed.type("29")
    assert way(pressed, Kind.LIMIT).title == "A new limit: 29:00"
    brought(pressed.window, FittingPanel).field.clear()
    pressed.type("soon")
    pressed.press("Return")
    assert pressed.said == "“soon” is no such figure. Write it as 2:30."


def test_what_is_no_figure_is_told_and_nothing_is_done(pressed: Desk) -> None:
    acts = pressed.acts
    limit, hour = ("1", "2:99", "is no such figure.", "2:30"), ("2", "soon", "is no hour", "13:30")
    for key, typed, told, hint in (limit, hour):
        pressed.press("Ctrl+Shift+F", key, "Tab")
        pressed.type(typed)
        pressed.press("Return")
        assert f"“{typed}” {told}" in pressed.said
        assert hint in pressed.said
        pressed.press("Escape")
        assert not brought(pressed.window, FittingPanel).isVisible()
    assert pressed.acts == acts


def test_half_an_hour_more_is_one_act_and_does_what_was_told(pressed: Desk) -> None:
    acts = pressed.acts
    pressed.press("Ctrl+Shift+F", "2", "Return")
    assert (pressed.acts, pressed.last, ends(pressed)) == (acts + 1, "extend_meeting", dubai("18:30:00", 17))
    assert brought(pressed.window, FittingPanel).sentence.startswith("10 of 30 will speak by 18:30; at 2:00, 16;")
    pressed.press("Ctrl+Z")
    assert brought(pressed.window, FittingPanel).sentence == SENTENCE


def test_another_hour_is_typed_and_one_that_is_past_is_asked_about(pressed: Desk) -> None:
    pressed.press("Ctrl+Shift+F", "2", "Tab")
    pressed.type("20:10")
    assert way(pressed, Kind.LONGER).told == "All 30 reached"
    brought(pressed.window, FittingPanel).field.clear()
    pressed.type("17:00")
    pressed.press("Return")
    assert pressed.window.palette_field.title == "17:00 would be of another day. An arrow key chooses it."
    assert [(c.words, c.note) for c in pressed.window.palette_field.choices.rows.rows] == [
        ("Wed 18 Dec, 17:00", "tomorrow")
    ]
    acts = pressed.acts
    pressed.press("Escape")
    assert pressed.acts == acts
    assert brought(pressed.window, FittingPanel).isVisible()
    brought(pressed.window, FittingPanel).field.clear()
    pressed.type("20:10")
    pressed.press("Return")
    assert ends(pressed) == dubai("20:10:00", 17)
    assert brought(pressed.window, FittingPanel).sentence == "All 30 will speak by 20:10"
    assert way(pressed, Kind.WRITING).why_not == "All are reached"
    assert way(pressed, Kind.LIMIT).why_not == "All are reached at the present limit"


def test_the_hour_of_another_day_that_an_arrow_chose_is_done_with_its_figures(pressed: Desk) -> None:
    pressed.press("Ctrl+Shift+F", "2", "Tab")
    pressed.type("٠١:٣٠")
    assert way(pressed, Kind.LONGER).told == "All 30 reached"
    brought(pressed.window, FittingPanel).field.clear()
    pressed.type("17:00")
    pressed.press("Return", "Down", "Return")
    assert ends(pressed) == dubai("17:00:00", 18)
    assert brought(pressed.window, FittingPanel).field.text() == ""


def test_the_texts_of_those_not_reached_are_taken_in_writing(pressed: Desk) -> None:
    order, acts = pressed.waiting, pressed.acts
    pressed.press("Ctrl+Shift+F", "3", "Return")
    assert (pressed.acts, pressed.last) == (acts + 1, "take_in_writing")
    assert pressed.waiting == order[:4]
    assert with_status(pressed, Status.WITHDRAWN) == 26
    assert brought(pressed.window, FittingPanel).sentence == "All 4 will speak by 18:00"


def test_the_rest_go_to_another_item_those_not_reached_or_all(pressed: Desk) -> None:
    pressed.session.perform("open_list", list="4")
    pressed.press("Ctrl+Shift+F", "4")
    assert way(pressed, Kind.TRANSFER).told == "26 not reached, or all 30"
    pressed.press("Return")
    offered = [row.words for row in pressed.window.palette_field.choices.rows.rows]
    assert offered == ["26 not reached, to 4 Prevention", "All 30 who wait, to 4 Prevention"]
    pressed.press("Return")
    assert pressed.last == "transfer"
    assert (len(pressed.waiting), with_status(pressed, Status.WAITING, "4")) == (4, 26)
    assert pressed.is_at(brought(pressed.window, FittingPanel).table)
    pressed.press("Return", "Return")
    assert (len(pressed.waiting), with_status(pressed, Status.WAITING, "4")) == (0, 30)
    assert way(pressed, Kind.TRANSFER).why_not == "Nobody waits"


def test_where_no_other_list_is_open_that_of_an_item_is_opened(pressed: Desk) -> None:
    pressed.press("Ctrl+Shift+F", "4", "Return")
    pressed.type("prevention")
    pressed.press("Return")
    assert pressed.last == "open_list"
    assert way(pressed, Kind.TRANSFER).told == "26 not reached, or all 30"


def test_replies_are_taken_first_or_on_the_next_day(pressed: Desk) -> None:
    for code in ("KEN", "EGY"):
        pressed.session.perform("request_reply", list=LIST, delegation=code)
    pressed.press("Ctrl+Shift+F", "5")
    found = way(pressed, Kind.REPLIES)
    assert (found.told, found.cost) == (
        "First: as many reached; on the next day: 4 more",
        "2 waiting, taken at the end of the day; on the next day no meeting is left for them",
    )
    pressed.press("Return")
    offered = [(row.words, row.note) for row in pressed.window.palette_field.choices.rows.rows]
    assert offered == [
        ("Take replies first", "0 of 30 reached"),
        ("Take replies on the next day", "4 of 30 reached, 4 more; no meeting is left for them"),
    ]
    pressed.press("Down", "Return")
    assert pressed.session.room().list(f"{LIST}/reply").replies == "next_day"
    assert brought(pressed.window, FittingPanel).sentence == SENTENCE


def test_the_list_is_closed_by_a_line_of_its_own(at_work: Desk) -> None:
    at_work.press("Ctrl+Shift+F", "5", "Down")
    closing = way(at_work, Kind.CLOSING)
    assert brought(at_work.window, FittingPanel).way == closing
    assert closing.told == "Left open until 12:00, 8 more may come, 0 not reached"
    at_work.press("Return")
    assert at_work.last == "close_list"
    assert way(at_work, Kind.CLOSING).why_not == "The list has been declared closed"


def test_a_meeting_not_in_session_cannot_go_on(at_work: Desk) -> None:
    at_work.press("Ctrl+Shift+F", "2", "Return")
    assert "The 4th meeting is not in session" in at_work.said


def test_it_gives_the_list_back_to_whoever_turns_to_it_and_takes_the_place_of_the_past(pressed: Desk) -> None:
    pressed.press("Ctrl+Shift+F", "F2")
    assert not brought(pressed.window, FittingPanel).isVisible()
    assert pressed.is_at(pressed.window.entry.field)
    pressed.press("Escape", "Ctrl+B", "Ctrl+Shift+F")
    assert brought(pressed.window, FittingPanel).isVisible()
    assert not brought(pressed.window, PastPanel).isVisible()


def test_it_goes_when_the_list_is_no_longer_in_hand(pressed: Desk) -> None:
    pressed.press("Ctrl+Shift+F")
    pressed.session.perform("open_list", list="4")
    pressed.session.perform("take_up_item", item="5")
    assert not brought(pressed.window, FittingPanel).isVisible()


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize(("width", "height", "percent"), [(1366, 768, 100), (1366, 768, 150), (1920, 1080, 100)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_panel_and_strip_are_painted(
    tuesday: Session,
    clock: HandClock,
    qtbot: QtBot,
    theme: object,
    width: int,
    height: int,
    percent: int,
    language: str,
) -> None:
    desk = Desk(tuesday, clock, qtbot, language)
    window = desk.window
    window.setLayoutDirection(QLocale(language).textDirection())
    window.set_theme(theme)  # type: ignore[arg-type]
    window.resize(width, height)
    window.set_percent(percent)
    desk.press("Ctrl+Shift+F")
    assert brought(window, FittingPanel).way is not None
    assert brought(window, FittingPanel).field.isVisible()
    panel, tally = brought(window, FittingPanel).geometry(), window.tally.geometry()
    assert panel.bottom() < tally.top()
    image = window.grab().toImage()
    # Those not reached are striped in attention.
    middle = tally.top() + round((49 if window.measures.wide else 40) * window.measures.unit)
    bar = {image.pixelColor(x, middle).name() for x in range(tally.left(), tally.right())}
    assert theme.attention_edge.name() in bar  # type: ignore[attr-defined]
