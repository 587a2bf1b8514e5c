"""A whole meeting by keyboard alone, in the words of the room."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.ledger.record import Record
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.models.tongue import LANGUAGES, tongue
from chairconsole.rules.phase import Phase
from chairconsole.rules.terms import AgendaState, MeetingState
from chairconsole.rules.turn import Turn
from chairconsole.windows.parts.keys import Command
from tests.models.hand import HandClock
from tests.models.test_officers import SLATE
from tests.windows.secretary.desk import Desk


def phase(desk: Desk) -> Phase:
    floor = desk.window._reading.floor()
    assert floor is not None
    return floor.phase


def adjourn(desk: Desk) -> None:
    """Adjourn a meeting in which some still wait: at the second press."""
    desk.press("Ctrl+Shift+A")
    desk.wait(1)
    desk.press("Ctrl+Shift+A")


def test_from_the_opening_to_the_adjournment(desk: Desk) -> None:
    desk.press("Ctrl+Shift+O", "Ctrl+M", "Ctrl+I")
    assert desk.window.palette_field.title == "Take up item"
    desk.type("1(f)")
    desk.press("Return")
    assert desk.window._reading.head().item == "1(f)"
    desk.add("kenya m")
    desk.add("NOR vm")
    assert desk.waiting == ["KEN", "NOR"]
    desk.press("PgDown")
    desk.wait(1)
    desk.press("PgDown")
    assert phase(desk) is Phase.SPEAKING
    desk.wait(5)
    desk.press("F8", "Ctrl+P")
    assert desk.window._reading.head().state is MeetingState.SUSPENDED
    desk.press("Ctrl+P", "Ctrl+T")
    desk.type("13:30")
    desk.press("Return")
    assert "goes on until 13:30" in desk.said
    adjourn(desk)
    assert desk.last == "adjourn_meeting"


def test_the_clock_runs_through_amber_and_red_into_overtime(at_work: Desk) -> None:
    at_work.press("PgDown")
    at_work.wait(3)
    assert at_work.shown == "0:03"
    at_work.press("PgDown")
    assert (at_work.shown, phase(at_work)) == ("4:00", Phase.SPEAKING)
    at_work.wait(180)
    assert (at_work.shown, phase(at_work)) == ("1:00", Phase.ONE_MINUTE)
    at_work.wait(60)
    assert (at_work.shown, phase(at_work)) == ("0:00", Phase.TIME)
    at_work.wait(10)
    assert (at_work.shown, phase(at_work)) == ("−0:10", Phase.OVER)
    at_work.press("F7")
    assert at_work.shown == "0:20"
    at_work.press("Shift+F7", "F6")
    assert phase(at_work) is Phase.PAUSED
    at_work.wait(5)
    assert at_work.shown == "−0:10"
    at_work.press("F6")
    at_work.wait(1)
    assert at_work.shown == "−0:11"
    at_work.press("F8")
    assert at_work.waiting[0] == "CHL"
    at_work.wait(7)
    assert at_work.shown == "0:07"


def test_while_a_point_of_order_stands_nobody_is_called_by_a_slip(at_work: Desk) -> None:
    at_work.session.perform("point_of_order", delegation="JPN")
    at_work.press("PgDown")
    assert at_work.session.statement() is None
    assert at_work.said == "A point of order stands: Japan. The same key again calls Kenya all the same."
    at_work.wait(1)
    at_work.press("PgDown")
    assert at_work.session.statement() is not None


def test_escape_stops_no_speech(at_work: Desk) -> None:
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown", "Escape", "Escape")
    assert phase(at_work) is Phase.SPEAKING


def test_a_second_press_at_once_is_no_second_step(at_work: Desk) -> None:
    at_work.press("PgDown", "PgDown")
    assert at_work.last == "give_floor"
    assert at_work.window._reading.floor() is not None
    at_work.wait(1)
    at_work.press("F5")
    assert at_work.last == "begin_statement"


def test_the_next_step_does_not_end_a_speech(at_work: Desk) -> None:
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown")
    assert at_work.last == "begin_statement"
    assert "F8" in at_work.said


def test_who_is_meant_is_who_stands_on_the_screen(at_work: Desk) -> None:
    desk, head = Reading(at_work.session).desk(), Reading(at_work.session).head()
    chile = replace(desk.next_two[1], code="CHL")
    at_work.window.floor.show_desk(replace(desk, next_two=(chile,)), head, Turn())
    at_work.press("PgDown")
    assert at_work.was_refused()
    assert "no longer the next speaker" in at_work.said


def test_one_key_lets_the_speaker_who_was_cut_off_go_on(at_work: Desk) -> None:
    at_work.press("Shift+F8")
    assert "Nobody has spoken yet." in at_work.said
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown")
    at_work.wait(137)
    at_work.press("F8")
    # undo no longer reaches it alone: something else was done since
    at_work.session.perform("close_list", list="1(f)")
    at_work.wait(9)
    at_work.press("Shift+F8")
    assert at_work.last == "continue_statement"
    assert phase(at_work) is Phase.SPEAKING
    assert at_work.shown == "1:43"
    at_work.wait(3)
    assert at_work.shown == "1:40"
    at_work.press("Shift+F8")
    assert "Kenya has the floor." in at_work.said
    at_work.press("Ctrl+Z")
    assert at_work.session.statement() is None


def have_spoken(desk: Desk) -> None:
    """Let Kenya speak for some seconds, and end."""
    desk.press("PgDown")
    desk.wait(1)
    desk.press("PgDown")
    desk.wait(5)
    desk.press("F8")


@pytest.mark.parametrize(
    ("since", "why"),
    [
        ([("suspend_meeting", {})], "The meeting is suspended."),
        ([("adjourn_meeting", {})], "No meeting is in session."),
        ([("adjourn_meeting", {}), ("call_to_order", {"meeting": 2})], "Kenya spoke at an earlier meeting."),
        ([("take_up_item", {"item": "2"})], "Kenya spoke on item 1(f), which is not in hand."),
        ([("point_of_order", {"delegation": "JPN"})], "A point of order stands: Japan."),
    ],
)
def test_whoever_spoke_last_goes_on_at_the_second_press_where_that_may_be_a_slip(
    at_work: Desk, since: list[tuple[str, dict[str, object]]], why: str
) -> None:
    have_spoken(at_work)
    for act, args in since:
        at_work.wait(1)
        at_work.session.perform(act, **args)
    before = at_work.last
    for _ in range(2):
        # a second press at once is none
        at_work.press("Shift+F8")
        assert at_work.last == before
        assert at_work.said == f"{why} The same key again lets Kenya go on all the same."
    at_work.wait(1)
    at_work.press("Shift+F8")
    assert at_work.last == "continue_statement"


def test_a_key_warned_of_is_not_another_key(at_work: Desk) -> None:
    have_spoken(at_work)
    at_work.session.perform("suspend_meeting")
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("Shift+F8")
    assert at_work.last == "suspend_meeting"


def test_where_nobody_can_go_on_that_is_told_before_any_doubt(at_work: Desk) -> None:
    at_work.session.perform("suspend_meeting")
    at_work.press("Shift+F8")
    assert "Nobody has spoken yet." in at_work.said


@pytest.mark.parametrize(("key", "begun"), [("F6", True), ("PgDown", False)])
def test_in_a_suspended_meeting_no_clock_runs_by_a_slip(at_work: Desk, key: str, begun: bool) -> None:
    at_work.press("PgDown")
    at_work.wait(1)
    if begun:
        at_work.press("PgDown")
    at_work.session.perform("suspend_meeting")
    at_work.wait(1)
    at_work.press(key)
    assert at_work.last == "suspend_meeting"
    assert at_work.said == "The meeting is suspended. The same key again lets the clock run all the same."
    at_work.wait(1)
    at_work.press(key)
    assert at_work.last == ("resume_statement" if begun else "begin_statement")


def test_the_clock_was_started_too_late(at_work: Desk) -> None:
    at_work.press("PgDown")
    at_work.wait(12)
    at_work.press("Shift+F5")
    assert at_work.shown == "3:48"


def test_one_who_is_absent_is_passed_over_and_recalled(at_work: Desk) -> None:
    at_work.press("PgDown", "F9")
    assert at_work.waiting == ["CHL", "NOR", "JPN"]
    at_work.select("NOR")
    at_work.press("F9")
    at_work.wait(1)
    at_work.press("F9")
    assert at_work.waiting == ["CHL", "JPN"]
    at_work.select("KEN")
    at_work.press("Shift+F9")
    assert at_work.waiting == ["KEN", "CHL", "JPN"]
    at_work.window.table.clearSelection()
    at_work.press("Shift+F9")
    assert at_work.waiting == ["KEN", "NOR", "CHL", "JPN"]


def test_with_another_item_in_hand_a_bare_next_calls_nobody_of_this_list(at_work: Desk) -> None:
    at_work.session.perform("take_up_item", item="3")
    for _ in range(2):
        at_work.press("PgDown")
        assert at_work.last == "take_up_item"
        assert at_work.said.startswith("The list is that of item 1(f), which is not in hand.")
        at_work.wait(1)


@pytest.mark.parametrize("before", ["suspend_meeting", "adjourn_meeting"])
def test_a_call_that_may_be_too_early_is_made_at_the_second_press(at_work: Desk, before: str) -> None:
    at_work.session.perform(before)
    at_work.press("PgDown")
    assert at_work.last == before
    assert "same key again" in at_work.window.status.text()
    at_work.wait(1)
    at_work.press("PgDown")
    assert at_work.last == "give_floor"


def test_a_warning_does_not_stand_for_ever(at_work: Desk) -> None:
    at_work.session.perform("suspend_meeting")
    at_work.press("PgDown")
    at_work.wait(11)
    at_work.press("PgDown")
    assert at_work.last == "suspend_meeting"


def test_enter_upon_enter_gives_nobody_the_floor(at_work: Desk) -> None:
    before = at_work.last
    at_work.select("NOR")
    at_work.press("Return", "Return", "Return", "Esc")
    assert at_work.last == before


def test_while_somebody_speaks_a_slip_of_the_key_passes_nobody_over(at_work: Desk) -> None:
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown")
    before = at_work.waiting
    at_work.press("F9")
    assert at_work.waiting == before


def test_of_several_passed_over_one_is_asked_for(at_work: Desk) -> None:
    at_work.press("F9", "F9", "Shift+F9")
    assert at_work.window.palette_field.isVisible()
    at_work.type("chile")
    at_work.press("Return")
    assert at_work.waiting == ["CHL", "NOR", "JPN"]


def test_a_reply_that_was_passed_over_is_recalled_by_the_same_key(at_work: Desk) -> None:
    session = at_work.session
    for code in ("CUB", "BRA"):
        session.perform("request_reply", list="1(f)", delegation=code, to="KEN")
    session.perform("give_floor", list="1(f)/reply", delegation="CUB", begin=False)
    at_work.press("F9", "Shift+F9")
    assert at_work.last == "recall"
    order = [entry.delegation for entry, _ in session.room().in_order(session.room().list("1(f)/reply"))]
    assert order == ["CUB", "BRA"]


def test_of_a_delegation_passed_over_in_debate_and_reply_the_one_meant_is_recalled(at_work: Desk) -> None:
    session = at_work.session
    session.perform("request_reply", list="1(f)", delegation="KEN", to="CHL")
    for listed in ("1(f)", "1(f)/reply"):
        session.perform("pass_over", list=listed, delegation="KEN")
    at_work.press("Shift+F9")
    choices = at_work.window.palette_field.choices.rows.rows
    assert [(choice.words, choice.note) for choice in choices] == [
        ("Kenya", "passed over"),
        ("Kenya", "Right of reply"),
    ]
    at_work.type("ken")
    at_work.press("Down", "Return")
    assert at_work.waiting == ["CHL", "NOR", "JPN"]
    assert len(session.room().in_order(session.room().list("1(f)/reply"))) == 1
    # what the forecast and the Add field tell of is the debate's list
    assert Reading(session).desk().passed_over == ("Kenya",)


def test_the_secretariat_and_a_guest_speak_on_no_list(at_work: Desk) -> None:
    at_work.press("Ctrl+G")
    at_work.wait(1)
    at_work.press("PgDown", "F8")
    assert "Secretariat ended" in at_work.said
    at_work.press("Ctrl+Shift+G")
    at_work.type("the keynote speaker")
    at_work.press("Return")
    floor = at_work.window._reading.floor()
    assert floor is not None
    assert floor.delegation == "the keynote speaker"


def test_undo_takes_back_queue_and_clock_and_redo_brings_them_again(at_work: Desk) -> None:
    at_work.press("PgDown")
    assert at_work.window.status.undo.text() == "Undo: floor given to Kenya"
    assert "Floor given to Kenya" in at_work.window.status.undo.toolTip()
    at_work.press("Ctrl+Z")
    assert at_work.waiting[0] == "KEN"
    at_work.press("Ctrl+Y")
    assert at_work.waiting[0] == "CHL"


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720), (1024, 600)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_undo_names_its_act_in_every_width(
    session: Session, clock: HandClock, qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item="1(f)")
    session.perform("inscribe", list="1(f)", delegation="GBR", level="M")
    desk = Desk(session, clock, qtbot, language)
    desk.window.resize(*size)
    status, bare = desk.window.status, tongue(language).translate("Keys", "Undo")
    told = status.undo.text().partition("…")[0].rstrip("\u200d")
    assert len(told) >= len(bare) + 5, "the act stands behind the word, elided if it must be"
    # screen readers hear it whole
    assert status.undo.accessibleName().startswith(told)
    assert status.undo.geometry().right() < status.width()
    assert status.undo.geometry().left() > 0


def test_undo_works_from_within_a_field(at_work: Desk) -> None:
    at_work.press("F2", "Ctrl+Z")
    assert at_work.waiting == ["KEN", "CHL", "NOR"]


def test_what_the_gavel_confirms_has_the_key_that_stands_on_its_button(desk: Desk) -> None:
    desk.press("Ctrl+M", "Ctrl+Shift+O")
    desk.session.perform("take_up_item", item="1(c)")
    main = desk.window.floor.buttons()[-1]
    assert (main.text(), desk.window.keys.cap(Command.GRANT)) == ("Agenda adopted", "Alt+Enter")


def test_an_adjournment_over_replies_of_the_day_is_told_once_before(at_work: Desk) -> None:
    at_work.session.perform("request_reply", list="1(f)", delegation="KEN")
    adjourn(at_work)
    assert at_work.last == "adjourn_meeting", "another meeting of the day is planned, in which it may be made"
    at_work.press("Ctrl+M")
    at_work.wait(1)
    at_work.press("Ctrl+M")
    assert at_work.last == "call_to_order"
    at_work.press("Ctrl+Shift+A")
    assert at_work.last == "call_to_order"
    assert "1 right of reply still waits" in at_work.said
    at_work.wait(1)
    at_work.press("Ctrl+Shift+A")
    assert at_work.last == "adjourn_meeting"


def test_a_meeting_is_not_adjourned_early_by_a_slip_of_a_key_while_some_wait(at_work: Desk) -> None:
    acts = at_work.acts
    at_work.press("Ctrl+Shift+A")
    assert at_work.acts == acts
    told = "4 still wait in the list, and the meeting was to rise at 13:00. The same key again does it all the same."
    assert at_work.said == told
    # the notice goes when it holds no more
    at_work.wait(11)
    assert at_work.said != told
    at_work.press("Ctrl+Shift+A")
    assert (at_work.acts, at_work.said) == (acts, told)
    at_work.wait(1)
    at_work.press("Ctrl+Shift+A")
    assert at_work.last == "adjourn_meeting"


def test_undo_asks_once_behind_an_adjournment(at_work: Desk) -> None:
    adjourn(at_work)
    at_work.press("Ctrl+Z")
    assert at_work.last == "adjourn_meeting"
    assert "Ctrl+Z" in at_work.said
    at_work.press("Ctrl+Z")
    assert at_work.last == "undo"
    assert at_work.window._reading.head().state is MeetingState.IN_SESSION


def test_a_question_about_undo_is_forgotten_after_another_act(at_work: Desk) -> None:
    adjourn(at_work)
    at_work.press("Ctrl+Z", "Ctrl+Shift+L", "Ctrl+Z", "Ctrl+Z")
    assert at_work.last == "undo"
    assert "Undo would take back" in at_work.said


def test_the_list_is_closed_and_reopened(at_work: Desk) -> None:
    at_work.press("Ctrl+Shift+L")
    assert at_work.last == "close_list"
    at_work.press("Ctrl+Shift+L")
    assert at_work.last == "reopen_list"


def test_the_next_meeting_goes_on_with_what_was_in_hand(at_work: Desk) -> None:
    at_work.session.perform("adjourn_meeting")
    at_work.session.perform("call_to_order", meeting=2)
    at_work.press("Ctrl+I", "Return")
    assert at_work.last == "take_up_item"
    head = at_work.window._reading.head()
    assert head.item == "1(f)"
    states = {row.number: row.state for row in at_work.window._reading.side().agenda}
    assert states["1(f)"] == AgendaState.OPEN
    # once it was, another is meant, and never a heading
    at_work.press("Ctrl+I")
    offered = [choice.value for choice in at_work.window.palette_field.choices.rows.rows]
    assert "1(f)" not in offered
    assert offered[0] not in ("1", "8")
    assert set(offered) >= {"1", "8"}
    at_work.press("Escape")


def test_an_act_about_an_item_offers_the_one_in_hand_first(at_work: Desk) -> None:
    at_work.window.asking.begin("conclude_item")
    choice = at_work.window.palette_field.choices.choice()
    assert choice is not None
    assert choice.value == "1(f)"


def test_an_item_is_concluded_or_left_open(at_work: Desk) -> None:
    at_work.press("Ctrl+J")
    assert at_work.last == "leave_item_open"
    at_work.press("Ctrl+Shift+I")
    assert "No item is in hand" in at_work.said
    at_work.press("Ctrl+I", "Return", "Ctrl+Shift+I")
    at_work.wait(1)
    at_work.press("Ctrl+Shift+I")
    assert at_work.last == "conclude_item"
    at_work.press("Ctrl+Shift+E")
    at_work.wait(1)
    at_work.press("Ctrl+Shift+E")
    assert at_work.last == "close_session"


def test_no_slip_of_a_key_concludes_an_item_or_closes_the_session(at_work: Desk) -> None:
    for key, told in (("Ctrl+Shift+I", "4 still wait in the list."), ("Ctrl+Shift+E", "This closes the session")):
        acts = at_work.acts
        at_work.press(key)
        assert at_work.acts == acts
        assert told in at_work.said
        # the other key's warning, and one long ago, are none
        at_work.wait(11)
    at_work.press("PgDown")
    for key in ("Ctrl+Shift+I", "Ctrl+J", "Ctrl+I"):
        acts = at_work.acts
        at_work.press(key)
        assert (at_work.acts, at_work.window.palette_field.title) == (acts, "")
        assert "Kenya has the floor." in at_work.said


def test_a_meeting_of_later_is_not_called_by_a_slip(at_work: Desk) -> None:
    adjourn(at_work)
    assert at_work.last == "adjourn_meeting"
    acts = at_work.acts
    at_work.press("Ctrl+M")
    assert at_work.acts == acts
    assert "This meeting is planned for 15:00." in at_work.said
    at_work.wait(1)
    at_work.press("Ctrl+M")
    assert at_work.last == "call_to_order"


def test_one_who_is_not_the_next_is_passed_over_at_the_second_press(at_work: Desk) -> None:
    at_work.select("NOR")
    acts = at_work.acts
    at_work.press("F9")
    assert at_work.acts == acts
    assert "Norway is not the next to speak." in at_work.said
    at_work.wait(1)
    at_work.press("F9")
    assert (at_work.last, at_work.session.record.last and at_work.session.record.last.args["delegation"]) == (
        "pass_over",
        "NOR",
    )


def test_an_hour_that_is_none_changes_nothing(at_work: Desk) -> None:
    at_work.press("Ctrl+T")
    at_work.type("soon")
    acts = at_work.acts
    at_work.press("Return")
    assert at_work.acts == acts
    assert "is no hour" in at_work.said


def test_what_the_filled_button_does_is_the_next_step(desk: Desk) -> None:
    main = desk.window.floor.buttons()[-1]
    for act in ("call_to_order", "open_session", "take_up_item", "take_up_item"):
        main.click()
        assert desk.last == act
    assert main.text() == "Nominations", "nobody is nominated yet"
    desk.session.perform("nominate", office="president", delegation="ARE")
    assert main.text() == "Nominations", "two offices are still without candidates"
    desk.session.perform("take_up_item", item="1(c)")
    assert main.text() == "Agenda adopted"
    main.click()
    assert desk.last == "adopt_agenda"


def test_only_a_rehearsal_is_moved(at_work: Desk) -> None:
    at_work.press("Ctrl+Shift+N")
    assert at_work.was_refused()
    at_work.session.perform("set_rehearsal_clock", offset_s=-60.0)
    at_work.press("Ctrl+Shift+N")
    assert at_work.window.head.hour() == "11:55:00"


def test_the_hall_and_the_president_are_asked_for_by_key(desk: Desk) -> None:
    asked: list[Command] = []
    desk.window.asked.connect(asked.append)
    desk.press("F12", "Ctrl+F11", "Ctrl+F12")
    assert asked == [Command.BLANK_HALL, Command.PRESIDENT, Command.HALL]


def test_every_command_has_an_action_with_its_keys(desk: Desk) -> None:
    for command in Command:
        assert len(desk.window.actions_by_command[command].shortcuts()) == len(command.keys), command
    # what is rare is found by its words alone
    assert {command.name for command in Command if not command.keys} == {
        "about",
        "announce",
        "bureau",
        "call_in_private",
        "motion",
        "motion_carried",
        "motion_withdrawn",
        "position",
        "proposal",
        "put_motion",
        "put_proposal",
        "quorum",
        "read_out",
        "speak_against",
        "speak_for",
        "suspend_until",
    }


def test_undo_reaches_over_a_restart_and_the_clock_has_run_on(at_work: Desk, qtbot: QtBot) -> None:
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown")
    at_work.wait(4)
    path = at_work.session.record.path
    at_work.window.close()
    at_work.session.stop()
    at_work.clock.advance(timedelta(seconds=20))
    session = Session(Record.open(path, to_write=True, is_checked=True), at_work.clock)
    try:
        session.start()
        desk = Desk(session, at_work.clock, qtbot)
        assert desk.shown == "3:36"
        assert desk.window.banner.isVisible()
        desk.press("Ctrl+H")
        assert desk.shown == "3:56"
        desk.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
        assert desk.waiting[0] == "KEN"
    finally:
        session.stop()


def test_a_key_that_is_held_grants_time_once(at_work: Desk) -> None:
    for command in (Command.NEXT_STEP, Command.MORE_TIME, Command.UNDO, Command.PASS_OVER):
        assert not at_work.window.actions_by_command[command].autoRepeat()


def test_who_presides_is_told_by_a_key(at_work: Desk) -> None:
    at_work.press("Ctrl+Shift+U")
    for answer in ("nor", "vice-president"):
        at_work.type(answer)
        at_work.press("Return")
    at_work.press("Return")
    assert at_work.last == "take_the_chair"
    assert at_work.window._reading.head().presiding == "Vice-President: Norway"


def test_the_officers_elected_are_offered_first_and_the_name_is_asked_for(at_work: Desk) -> None:
    for office, code in SLATE:
        at_work.session.perform("nominate", office=office, delegation=code)
    at_work.session.perform("elect_by_acclamation")
    at_work.press("Ctrl+Shift+U")
    offered = [choice.words for choice in at_work.window.palette_field.choices.rows.rows]
    assert offered[0] == "President: United Arab Emirates"
    assert len(offered) == len(SLATE)
    at_work.press("Return")
    at_work.type("Mr. Al Marri")
    at_work.press("Return")
    assert at_work.last == "take_the_chair"
    assert at_work.window._reading.head().presiding == "President: Mr. Al Marri"
    # who presides already is the last one who is meant
    at_work.press("Ctrl+Shift+U")
    rows = at_work.window.palette_field.choices.rows.rows
    assert (rows[0].words.split(":")[0], rows[-1].note) == ("Vice-President", "presides now")
    at_work.press("Return", "Return")
    assert at_work.window._reading.head().presiding.startswith("Vice-President: ")


def test_before_the_election_somebody_presides_until_then(at_work: Desk) -> None:
    at_work.press("Ctrl+Shift+U")
    assert [choice.value for choice in at_work.window.palette_field.choices.rows.rows] == ["ARE"]
    at_work.type("pan")
    at_work.press("Return")
    assert at_work.window.palette_field.choices.rows.rows[0].words == "Outgoing President, until one is elected"
    at_work.press("Return", "Return")
    conference = at_work.session.room().conference
    assert (conference.presiding, conference.presiding_office, conference.presiding_until_elected) == (
        "PAN",
        "President",
        True,
    )


def test_an_office_of_another_name_is_taken_in_its_own_words(at_work: Desk) -> None:
    at_work.press("Ctrl+Shift+U")
    for answer in ("nor", "Convener", "Ms. Ruiz"):
        at_work.type(answer)
        at_work.press("Return")
    assert at_work.window._reading.head().presiding == "Convener: Ms. Ruiz"


def test_no_key_does_what_is_behind_an_open_question(at_work: Desk) -> None:
    at_work.press("Ctrl+I")
    acts = at_work.acts
    for key in ("PgDown", "F5", "F9", "Shift+F8", "Ctrl+P", "Ctrl+Shift+A", "Ctrl+Shift+L", "Ctrl+J", "Ctrl+Z"):
        at_work.press(key)
        assert (at_work.acts, at_work.window.palette_field.title) == (acts, "Take up item"), key
        assert "A question is open. Enter answers it, Esc lets it go." in at_work.said
    at_work.press("Escape", "PgDown")
    assert at_work.last == "give_floor"


def test_the_clock_waits_for_no_question(at_work: Desk) -> None:
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown", "Ctrl+I", "F6")
    assert phase(at_work) is Phase.PAUSED
    at_work.press("F6", "F7", "F8")
    assert at_work.last == "end_statement"


def test_suspended_until_an_hour_and_for_a_reason(at_work: Desk) -> None:
    at_work.window.everything.do(Command.SUSPEND_UNTIL)
    at_work.answer("12:20")
    assert at_work.window.palette_field.title == "Suspended until 12:20, for what reason?"
    at_work.answer("Informal consultations")
    assert (at_work.last, at_work.said) == (
        "suspend_meeting",
        "Meeting 1 suspended until 12:20 Informal consultations",
    )


def test_suspended_until_an_hour_without_a_reason_by_enter_alone(at_work: Desk) -> None:
    at_work.window.everything.do(Command.SUSPEND_UNTIL)
    at_work.answer("12:20")
    at_work.press("Return")
    assert at_work.said == "Meeting 1 suspended until 12:20"


def test_an_hour_that_was_given_up_suspends_nothing(at_work: Desk) -> None:
    done = at_work.acts
    at_work.window.everything.do(Command.SUSPEND_UNTIL)
    at_work.answer("12:20")
    at_work.press("Esc")
    assert at_work.acts == done


def test_the_next_meeting_is_called_to_order_in_private(desk: Desk) -> None:
    done = desk.acts
    desk.window.everything.do(Command.CALL_IN_PRIVATE)
    assert desk.acts == done, "it was chosen by its words, and is asked about first"
    desk.press("Return")
    assert desk.said == "Meeting 1 called to order in private"


def test_what_is_to_be_announced_is_noted_and_read_out_in_its_order(at_work: Desk) -> None:
    for words in ("The buses leave at 18:30.", "A reception is given at 19:00."):
        at_work.window.everything.do(Command.ANNOUNCE)
        at_work.answer(words)
        at_work.press("Return")
    assert (at_work.last, at_work.said) == ("announce", "To be announced A reception is given at 19:00.")
    at_work.window.everything.do(Command.READ_OUT)
    assert at_work.said == "Announcement 1 read out The buses leave at 18:30."
    at_work.window.everything.do(Command.READ_OUT)
    done = at_work.acts
    at_work.window.everything.do(Command.READ_OUT)
    assert (at_work.acts, at_work.said) == (done, "Nothing waits to be announced.")
