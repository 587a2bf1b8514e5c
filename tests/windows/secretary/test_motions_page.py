"""What may happen now: the board, moving by a digit and Enter, speakers, and what becomes of a motion."""

from typing import Any

import pytest

from chairconsole.models.motions import Lawful, Turned
from chairconsole.models.points import clock_runs
from chairconsole.models.tongue import LANGUAGES
from chairconsole.records.facts.motions import Motion
from chairconsole.rules.terms import MotionState
from chairconsole.windows.commands.motions import MotionCommands
from chairconsole.windows.desks.motions import MotionsPage
from chairconsole.windows.paint.theme import THEMES
from chairconsole.windows.side.end_panel import FLOOR
from chairconsole.windows.side.floor_tab import FloorTab
from tests.windows.secretary.desk import Desk
from tests.windows.watch import clipped, overlapping, watching


def page_of(desk: Desk) -> MotionsPage:
    return desk.window.made(MotionCommands).page


def row(desk: Desk, what: str) -> Lawful:
    """Return what stands on the board of one thing."""
    board = page_of(desk).shown
    assert board is not None
    return next(each for each in (*board.now, *board.not_now) if each.what == what)


def motions(desk: Desk) -> list[Motion]:
    return sorted(desk.session.room().door.all(Motion), key=lambda motion: motion.number)


@pytest.fixture
def board(speaking: Desk) -> Desk:
    """Look at the board while Kenya speaks and no motion waits."""
    speaking.press("Alt+8")
    return speaking


@pytest.fixture
def moved(board: Desk) -> Desk:
    """Look at it while Indonesia's motion to close and Malaysia's to adjourn the debate wait."""
    board.session.perform("move_motion", motion="close_debate", delegation="IDN")
    board.session.perform("move_motion", motion="adjourn_debate", delegation="MYS")
    return board


def test_a_key_opens_it_and_esc_goes_back(board: Desk) -> None:
    page = page_of(board)
    assert board.window.page is page
    assert board.is_at(page.leading)
    assert page.heading().title == "No motion waits"
    board.press("Esc")
    assert board.is_at(board.window.table)


def test_motions_stand_by_precedence_with_rule_and_certainty(board: Desk) -> None:
    shown = page_of(board).shown
    assert shown is not None
    told = [(each.place, each.title, each.decided, each.rule) for each in shown.now if each.kind is not None]
    assert told == [
        (1, "Suspend the meeting", "more yes than no", "cf. GA rule 76"),
        (2, "Adjourn the meeting", "more yes than no", "cf. GA rule 76"),
        (3, "Adjourn the debate", "more yes than no", "cf. GA rule 74"),
        (4, "Close the debate", "more yes than no", "cf. GA rule 75"),
        (5, "Limit the statements", "more yes than no", "cf. GA rule 72"),
    ]
    assert row(board, "point_of_order").rule == "Rule 44, probable"
    assert row(board, "close_debate").who == "Besides the mover: 2 against"
    assert row(board, "suspend_meeting").who == "Nobody: put to the vote at once"


def test_the_rule_that_was_put_right_stands_without_a_mark(board: Desk) -> None:
    subject = "Suspension or adjournment of the meeting"
    figures = {"for": 1, "against": 1, "majority": "two_thirds"}
    board.session.perform("set_rule", subject=subject, number="47", certainty="certain", figures=figures)
    told = row(board, "suspend_meeting")
    assert (told.rule, told.decided) == ("Rule 47", "two thirds of yes and no")
    assert told.who == "Besides the mover: 1 for, 1 against"


def test_a_digit_and_enter_move_it_and_the_clock_stops_at_the_key(board: Desk) -> None:
    board.press("3")
    assert page_of(board).leading.selected().key == ("law", "adjourn_debate")
    board.press("Return")
    assert board.last == "pause_statement"
    shown = board.shown
    board.wait(9)
    board.answer("malay")
    assert board.last == "move_motion"
    (motion,) = motions(board)
    assert (motion.kind, motion.delegation, motion.on) == ("adjourn_debate", "MYS", "1(f)")
    assert board.shown == shown


def test_let_go_the_clock_goes_on(board: Desk) -> None:
    board.press("4", "Return", "Esc")
    assert motions(board) == []
    assert board.session.derived(clock_runs)


@pytest.mark.parametrize(("digit", "asked"), [("1", "until"), ("5", "Limit")])
def test_let_go_at_the_second_question_the_clock_goes_on_too(board: Desk, digit: str, asked: str) -> None:
    board.press(digit, "Return")
    board.answer("norway")
    assert asked in board.window.palette_field.title
    assert not board.session.derived(clock_runs)
    board.press("Esc")
    assert motions(board) == []
    assert board.session.derived(clock_runs)


def test_a_limit_is_asked_as_a_span(board: Desk) -> None:
    board.press("5", "Return")
    board.answer("bolivia")
    board.answer("2:30")
    (motion,) = motions(board)
    assert (motion.kind, motion.limit_s) == ("limit_speeches", 150)
    assert row(board, "limit_speeches").title == "Limit the statements on item 1(f) to 2:30"


@pytest.mark.parametrize(
    ("typed", "until"), [("10:40", "Suspend the meeting until 10:40"), ("", "Suspend the meeting")]
)
def test_until_when_is_asked_as_an_hour(board: Desk, typed: str, until: str) -> None:
    board.press("1", "Return")
    board.answer("norway")
    board.answer(typed)
    assert row(board, "suspend_meeting").title == until


def test_a_lower_motion_over_a_higher_is_told_by_the_rule(moved: Desk) -> None:
    acts = moved.acts
    moved.press("5")
    assert moved.was_refused()
    assert "motion to adjourn the debate under item 1(f) is pending" in moved.said
    assert moved.acts == acts


def test_the_motion_in_hand_stands_with_its_speakers_slots(moved: Desk) -> None:
    moved.session.perform("speak_on_motion", delegation="NOR", side="against")
    moved.session.perform("speak_on_motion", delegation="CHL", side="against")
    page, told = page_of(moved), row(moved, "adjourn_debate")
    assert page.heading().title == "2 motions wait; adjourning the debate goes first"
    assert told.note.endswith("Malaysia; decided first")
    sides = [[(slot.words, slot.turned) for slot in side.slots] for side in told.sides]
    assert sides == [
        [("Malaysia", Turned.DONE), ("nobody yet", Turned.FREE), ("nobody yet", Turned.FREE)],
        [("Norway", Turned.DONE), ("Chile, speaking", Turned.SPEAKING)],
    ]
    assert row(moved, "close_debate").note.endswith("Indonesia; after: Adjourn the debate")
    assert page.leading.selected().means == told


def test_a_third_speaker_is_refused_in_the_status_line_before_anybody_is_named(moved: Desk) -> None:
    for code in ("NOR", "CHL"):
        moved.session.perform("speak_on_motion", delegation=code, side="against")
    acts = moved.acts
    moved.press("Ctrl+K")
    moved.answer("Speak against the motion")
    assert moved.was_refused()
    assert "2 delegations have spoken against the motion, and no more may." in moved.said
    assert not moved.window.palette_field.isVisible()
    assert moved.acts == acts
    assert row(moved, "speak_against").rule == "cf. GA rule 74"


def test_where_it_is_refused_the_line_stays_for_who_is_typed_next(moved: Desk) -> None:
    moved.session.perform("speak_on_motion", delegation="NOR", side="against")
    moved.session.perform("end_statement")
    moved.press("3", "Return")
    moved.answer("against")
    moved.answer("norway")
    assert moved.was_refused()
    field = moved.window.palette_field.field
    assert (moved.window.palette_field.title, field.selectedText()) == ("Speaks against the motion", "norway")
    assert moved.is_at(field)
    moved.type("chile")
    moved.press("Return")
    assert moved.last == "speak_on_motion"
    assert not moved.window.palette_field.isVisible()


def test_enter_gives_the_floor_on_the_motion_in_hand(moved: Desk) -> None:
    moved.press("3", "Return")
    moved.answer("against")
    moved.answer("norway")
    assert moved.last == "speak_on_motion"
    assert row(moved, "adjourn_debate").sides[1].slots[0].words == "Norway, speaking"


def test_the_step_asks_how_and_puts_it_to_the_vote(moved: Desk) -> None:
    page = page_of(moved)
    assert page.to_vote.text() == "Put to the vote: Adjourn the debate"
    assert page.to_vote.isEnabled()
    moved.wait(1)
    moved.press("F5")
    moved.press("Return")
    (line,) = moved.session.room().history.standing("call_vote")
    assert (line.args["motion"], line.args["method"]) == (True, "show_of_hands")
    moved.press("Alt+8")
    assert not page.to_vote.isVisible()
    assert page.heading().title == "A vote is being taken"


def test_a_roll_call_asks_for_the_lot(moved: Desk) -> None:
    page_of(moved).to_vote.click()
    moved.answer("roll call")
    moved.answer("nobody")
    assert "drawn by lot" in moved.window.palette_field.title
    moved.answer("honduras")
    (line,) = moved.session.room().history.standing("call_vote")
    assert (line.args["method"], line.args["first"]) == ("roll_call", "HND")


def test_while_somebody_speaks_on_it_the_step_waits(moved: Desk) -> None:
    moved.session.perform("speak_on_motion", delegation="NOR", side="against")
    assert not page_of(moved).to_vote.isEnabled()
    moved.wait(1)
    moved.press("F5")
    assert not moved.window.palette_field.isVisible()
    assert "Norway has the floor" in moved.said


def test_the_strip_says_that_the_motion_comes_next(moved: Desk) -> None:
    assert moved.window.strip.accessibleDescription().endswith("Next the motion")
    moved.session.perform("withdraw_motion")
    moved.session.perform("withdraw_motion")
    assert moved.window.strip.accessibleDescription().endswith("Next Chile")


def test_withdrawn_the_next_comes_up(moved: Desk) -> None:
    page_of(moved).withdrawn.click()
    assert [motion.state for motion in motions(moved)] == [MotionState.PENDING, MotionState.WITHDRAWN]
    assert page_of(moved).heading().title == "One motion waits: closing the debate"
    assert page_of(moved).leading.selected().key == ("law", "close_debate")


def test_carried_nobody_objecting_is_asked_once_more_from_the_palette(moved: Desk) -> None:
    moved.press("3", "Return")
    moved.answer("carried")
    assert motions(moved)[1].state is MotionState.PENDING
    moved.press("Return")
    assert motions(moved)[1].state is MotionState.CARRIED
    assert motions(moved)[0].state is MotionState.FALLEN


def test_what_follows_is_said_before(moved: Desk) -> None:
    board = page_of(moved).shown
    assert board is not None
    assert board.carried == (
        "The debate on item 1(f) ends, and its list is closed. This motion falls: Close the debate on item 1(f). "
        "The question is not put at this session "
        "unless two thirds reconsider it (Rule 55, probable)."
    )
    assert board.lost == "Next comes: Close the debate on item 1(f). Besides the mover: 2 against."


def test_a_motion_is_moved_by_words_too(board: Desk) -> None:
    board.press("Ctrl+K")
    board.answer("a motion is moved")
    board.answer("close the debate")
    board.answer("indo")
    (motion,) = motions(board)
    assert (motion.kind, motion.delegation) == ("close_debate", "IDN")


def test_the_tab_of_the_floor_lists_what_waits_and_enter_leads_to_the_board(speaking: Desk) -> None:
    speaking.session.perform("move_motion", motion="close_debate", delegation="IDN")
    speaking.session.perform("move_motion", motion="adjourn_debate", delegation="MYS")
    end = speaking.window.end
    end.tabs.turn_to(FLOOR)
    tab: FloorTab = end.floor_tab
    model: Any = tab.model()
    words = [model.index(place, 0).data() for place in range(model.rowCount())]
    at = words.index("Motions, 2 waiting")
    assert words[at + 1 : at + 4] == [
        "Adjourn the debate on item 1(f), Malaysia, first",
        "Close the debate on item 1(f), Indonesia, then",
        "Replies, ",
    ]
    tab.setFocus()
    tab.setCurrentIndex(model.index(at + 1, 0))
    speaking.press("Return")
    assert speaking.window.page is page_of(speaking)


def test_a_motion_that_waits_is_put_by_the_key_of_the_next_step_wherever_one_is(at_work: Desk) -> None:
    at_work.session.perform("move_motion", motion="close_debate", delegation="IDN")
    at_work.press("F5")
    assert at_work.last == "move_motion"
    assert "A motion waits: that of Indonesia." in at_work.said
    at_work.press("Return")
    assert at_work.last == "call_vote"


def test_who_was_interrupted_by_a_motion_is_neither_resumed_nor_ended_by_a_slip_of_a_key(speaking: Desk) -> None:
    speaking.session.perform("move_motion", motion="close_debate", delegation="IDN")
    for key, act in (("F6", "resume_statement"), ("F8", "end_statement")):
        acts = speaking.acts
        speaking.press(key)
        assert speaking.acts == acts
        assert "A motion waits: that of Indonesia." in speaking.said
        speaking.wait(1)
        speaking.press(key)
        assert speaking.last == act
        speaking.press("Ctrl+Z")
    speaking.wait(1)
    speaking.press("PgDown", "Return")
    assert speaking.last == "call_vote"


def test_the_button_names_the_motion_it_carries_and_waits_behind_the_result_of_another(moved: Desk) -> None:
    moved.press("Esc")
    floor = moved.window.floor
    assert (floor.shown_step.words, floor.shown_step.gavel) == ("Carry: adjourn the debate", True)
    moved.session.perform("decide_motion", carried=False)
    assert floor.shown_step.words == "To the next motion"
    floor.take_step()
    assert moved.window.page is page_of(moved)
    moved.session.perform("speak_on_motion", delegation="NOR", side="against")
    moved.session.perform("end_statement")
    step = floor.shown_step
    assert (step.words, step.key, step.gavel) == ("Put it to the vote", "PgDown", False)
    moved.press("Esc")
    moved.wait(1)
    floor.take_step()
    moved.press("Return")
    assert moved.last == "call_vote"


def test_below_1600_what_is_not_in_order_is_folded(moved: Desk) -> None:
    page = page_of(moved)
    moved.window.resize(1366, 768)
    assert not page.trailing.isVisible()
    folded = page.leading.lines.rows
    moved.press("End", "Return")
    assert len(page.leading.lines.rows) > len(folded)
    assert page.leading.lines.rows[-1].key == ("law", "observer")


SIZES = [(1366, 768, 100), (1920, 1080, 100), (1920, 1080, 200), (3840, 2160, 200)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_it_is_cut_or_overlaps(moved: Desk, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    for code, side in (("GBR", "for"), ("BOL", "against"), ("VEN", "against")):
        moved.session.perform("speak_on_motion", delegation=code, side=side)
    again = Desk(moved.session, moved.clock, moved._qtbot, language)
    window, page = again.window, page_of(again)
    for (width, height, percent), theme in zip(SIZES, [*THEMES.values()] * 2, strict=False):
        window.resize(width, height)
        window.set_percent(percent)
        window.set_theme(theme)
        window.desks.open(page)
        with watching(page, monkeypatch) as watch:
            page.grab()
        assert clipped(watch) + overlapping(watch) == [], (width, percent)
