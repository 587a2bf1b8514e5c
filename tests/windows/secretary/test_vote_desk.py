"""The desk of a vote, by keyboard: it is put, answered State by State, interrupted, corrected, and announced."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.acts.votes import tally_of
from chairconsole.ledger.voting import open_vote
from chairconsole.models.session import Session
from chairconsole.records.facts.votes import Vote, VoteCast
from chairconsole.rules.terms import Answer
from chairconsole.windows.desks.vote import VoteDesk
from chairconsole.windows.paint.buttons import Look, PushButton
from tests.windows.secretary.desk import Desk, brought

TAKE_PART = ("ALB", "CHL", "DEU", "EU", "FRA", "KEN", "NOR", "PER")


def in_english(code: str) -> str:
    """Return by what one of these stands in the roll."""
    return {"EU": "EUR", "DEU": "GER"}.get(code, code)


@pytest.fixture
def voting(at_work: Desk) -> Desk:
    """Give a console at which eight parties take part, of which the roll is called from Kenya on."""
    for code in TAKE_PART:
        at_work.session.perform("submit_credentials", delegation=code, form="formal")
        at_work.session.perform("record_presence", delegation=code, present=True)
    at_work.session.perform("take_up_item", item="2")
    at_work.session.perform(
        "call_vote", question="Is it extended?", majority="two_thirds", method="roll_call", first="KEN", asked_by="ALB"
    )
    return at_work


@pytest.fixture
def page(voting: Desk) -> VoteDesk:
    return brought(voting.window, VoteDesk)


def press(desk: Desk, *keys: str) -> None:
    """Press keys, each a moment after the one before."""
    for key in keys:
        desk.clock.advance(timedelta(seconds=1))
        desk.press(key)


def answers(session: Session) -> dict[str, str]:
    return {each.delegation: each.answer.value for each in session.room().door.all(VoteCast)}


def last_vote(session: Session) -> Vote:
    return max(session.room().door.all(Vote), key=lambda vote: vote.number)


def test_putting_a_vote_shows_its_desk(voting: Desk, page: VoteDesk) -> None:
    assert page.isVisible()
    assert voting.is_at(page.grid)
    assert page.heading().label == "Vote by roll call, under item 2"
    assert page.heading().title == "Is it extended?"
    assert [words for words, _ in page.heading().badges] == ["Two thirds", "Asked for by Albania"]
    assert page.strip.call == ("Called, 1 of 8", "Kenya", "then Norway, Peru, Albania")


def test_each_digit_is_an_answer(voting: Desk, page: VoteDesk) -> None:
    press(voting, "1", "2", "3", "4", "0")
    assert answers(voting.session) == {
        "KEN": "yes",
        "NOR": "no",
        "PER": "abstain",
        "ALB": "not_participating",
        "CHL": "no_answer",
    }
    assert [figure.figure for figure in page.heading().figures] == ["1", "1", "1"]
    assert page.strip.call[1] == "European Union"


def test_the_roll_is_called_while_the_one_who_was_interrupted_waits(voting: Desk, page: VoteDesk) -> None:
    session = voting.session
    for act, args in (
        ("cancel_vote", {"reason": "a motion is moved"}),
        ("give_floor", {"list": "1(f)"}),
        ("move_motion", {"motion": "adjourn_debate", "delegation": "PER"}),
        ("call_vote", {"motion": True, "method": "roll_call", "first": "KEN"}),
    ):
        assert session.perform(act, **args) is not None, act
    press(voting, "1", "2")
    assert answers(session) == {"KEN": "yes", "NOR": "no"}
    step = voting.window.floor.shown_step
    assert (step.words, step.key) == ("To the vote", "Alt+2")


@pytest.fixture
def interrupted(at_work: Desk) -> Desk:
    """Put to a recorded vote, while Kenya speaks, a motion to close the debate."""
    for code in TAKE_PART:
        at_work.session.perform("submit_credentials", delegation=code, form="formal")
    at_work.session.perform("give_floor")
    at_work.session.perform("move_motion", motion="close_debate", delegation="ALB")
    at_work.session.perform("call_vote", motion=True, method="recorded")
    return at_work


def test_neither_the_clock_nor_the_end_of_who_was_interrupted_is_a_slip_of_a_key(interrupted: Desk) -> None:
    for key, act in (("F6", "resume_statement"), ("F8", "end_statement")):
        acts = interrupted.acts
        press(interrupted, key)
        assert interrupted.acts == acts
        assert "A vote is being taken." in interrupted.said
        press(interrupted, key)
        assert interrupted.last == act
        press(interrupted, "Ctrl+Z")


def test_a_clock_that_runs_all_the_same_keeps_nobody_from_answering(interrupted: Desk) -> None:
    press(interrupted, "F6", "F6")
    assert interrupted.last == "resume_statement"
    page = brought(interrupted.window, VoteDesk)
    page.grid.setFocus()
    press(interrupted, "1", "2")
    assert list(answers(interrupted.session).values()) == ["yes", "no"]
    press(interrupted, "PgDown")
    assert "The answer of" in interrupted.said
    press(interrupted, *"111111", "PgDown")
    assert interrupted.last == "announce_result"


def test_more_answers_than_are_marked_present_ask_for_another_look(voting: Desk, page: VoteDesk) -> None:
    told = page.facts.accessibleDescription
    assert told().startswith("8 marked present, 94 to decide")
    for code in TAKE_PART[:6]:
        voting.session.perform("record_presence", delegation=code, present=False)
    press(voting, "1", "2")
    assert told().startswith("2 marked present, 94 to decide")
    press(voting, "1")
    assert told().startswith("2 marked present, and 3 have answered")


def test_an_appeal_within_the_voting_comes_before_the_next_answer(voting: Desk, page: VoteDesk) -> None:
    press(voting, "1")
    for act, args in (
        ("point_of_order", {"delegation": "PER", "on_voting": True}),
        ("rule_on_point", {"ruling": "rejected"}),
        ("appeal_ruling", {"delegation": "PER"}),
    ):
        voting.session.perform(act, **args)
    assert page.lock.accessibleDescription().startswith("Appeal of Peru. The call stands until it is voted on.")
    page.grid.setFocus()
    press(voting, "1")
    assert list(answers(voting.session)) == ["KEN"]
    assert "An appeal waits for its vote: Peru." in voting.said
    assert not any(button.isEnabled() for button in page.strip.buttons())
    page.lock.button.click()
    voting.type("9 1")
    (choice,) = voting.window.palette_field.choices.rows.rows
    assert "8 States parties are marked present, and there are 10 votes." in choice.note
    voting.press("Return")
    page.grid.setFocus()
    press(voting, "1")
    assert list(answers(voting.session)) == ["KEN", "NOR"]


def test_a_button_answers_as_its_digit_does(voting: Desk, page: VoteDesk) -> None:
    assert [button.key for button in page.strip.buttons()] == ["1", "2", "3", "4", "0"]
    page.strip.buttons()[2].click()
    assert answers(voting.session) == {"KEN": "abstain"}
    assert voting.is_at(page.grid)


def test_nothing_is_filled_while_an_answer_is_awaited(voting: Desk, page: VoteDesk) -> None:
    def filled() -> list[str]:
        buttons = voting.window.findChildren(PushButton)
        return [each.text() for each in buttons if each.isVisible() and each.look is Look.FILLED]

    assert filled() == []
    step = page.foot.buttons()[-1]
    assert (step.text(), step.isEnabled(), step.key) == ("Announce the result", False, "PgDown")
    press(voting, *"11111", "4", *"11")
    assert filled() == ["Announce the result"]
    assert step.isEnabled()


def test_what_holds_and_what_it_takes_is_said(voting: Desk, page: VoteDesk) -> None:
    press(voting, "1", "2")
    told = page.share.accessibleDescription()
    assert told.startswith("1 of 2 voting yes or no; two thirds are 2. Rule 58, number probable")
    assert told.endswith("If all 6 still to come vote: 5 more yes adopt it")


def test_an_answer_is_put_right_at_its_cell_and_taken_back_by_undo(voting: Desk, page: VoteDesk) -> None:
    press(voting, "1", "1")
    page.grid.go_to("KEN")
    assert page.strip.call == ("To be put right", "Kenya", "so far: Yes, Esc: back to Peru")
    press(voting, "2")
    assert "put right" in voting.said
    assert page.strip.call[1] == "Peru"
    press(voting, "Ctrl+Z")
    assert answers(voting.session)["KEN"] == "yes"
    press(voting, "Ctrl+Z")
    assert list(answers(voting.session)) == ["KEN"]
    assert page.strip.call[1] == "Norway"


def test_who_gave_no_answer_is_called_once_more(voting: Desk, page: VoteDesk) -> None:
    press(voting, "0", *"1111", "4", *"11")
    assert page.strip.call == ("Called again, 1 to go", "Kenya", "")
    press(voting, "0")
    assert page.strip.call[0] == "The call is over"


def test_the_union_does_not_vote_beside_its_members(voting: Desk, page: VoteDesk) -> None:
    press(voting, *"11111", "4", *"11")
    assert answers(voting.session)["DEU"] == "yes"
    page.grid.go_to("EU")
    press(voting, "1")
    assert voting.was_refused()
    assert page.grid.meant == "EU"


def test_page_down_announces_the_result_and_the_floor_comes_back(voting: Desk, page: VoteDesk) -> None:
    press(voting, "PgDown")
    assert voting.last == "call_vote"
    assert "The answer of Kenya is awaited." in voting.said
    press(voting, *"11111", "4", *"11", "PgDown")
    assert last_vote(voting.session).adopted
    assert not page.isVisible()
    assert voting.is_at(voting.window.table)


def test_a_point_of_order_during_the_voting_is_one_on_its_conduct(voting: Desk, page: VoteDesk) -> None:
    press(voting, "1", "F10")
    voting.answer("peru")
    assert voting.last == "point_of_order"
    assert page.isVisible()
    assert page.lock.accessibleDescription().startswith("Point of order of Peru.")
    press(voting, "1")
    assert list(answers(voting.session)) == ["KEN"], "the call stands"
    page.lock.button.click()
    voting.answer("rejected")
    assert voting.last == "rule_on_point"
    page.grid.setFocus()
    press(voting, "1")
    assert list(answers(voting.session)) == ["KEN", "NOR"]


def test_on_another_desk_the_strip_leads_back(voting: Desk, page: VoteDesk) -> None:
    press(voting, "Alt+5")
    strip = voting.window.strip
    assert strip.isVisible()
    assert strip.accessibleDescription() == "Voting, Kenya called"
    back = strip.buttons()[0]
    assert (back.text(), back.key) == ("Vote", "Alt+2")
    back.click()
    assert page.isVisible()
    assert not strip.isVisible()


def test_the_floor_leads_back_too(voting: Desk, page: VoteDesk) -> None:
    press(voting, "Esc")
    assert not page.isVisible()
    assert open_vote(voting.session.room().door) is not None, "Esc never ends a vote"
    assert voting.window.floor.shown_step.words == "To the vote"
    voting.window.floor.take_step()
    assert page.isVisible()


def test_before_the_first_answer_a_vote_is_explained_by_page_down(voting: Desk, page: VoteDesk) -> None:
    voting.session.perform("request_explanation", delegation="PER")
    press(voting, "1")
    assert answers(voting.session) == {}, "Peru has asked first"
    press(voting, "PgDown")
    assert voting.last == "give_floor"
    assert voting.window.strip.isVisible()
    press(voting, "1")
    assert answers(voting.session) == {}, "Peru has the floor"
    press(voting, "PgDown", "F8", "1")
    assert answers(voting.session) == {"KEN": "yes"}


def test_where_nobody_explains_after_all_the_second_try_begins(voting: Desk, page: VoteDesk) -> None:
    voting.session.perform("request_explanation", delegation="PER")
    press(voting, "1", "1")
    assert answers(voting.session) == {"KEN": "yes"}


def test_enter_on_a_cell_offers_its_answers_and_an_explanation(voting: Desk, page: VoteDesk) -> None:
    press(voting, "Return")
    voting.answer("abstains")
    assert answers(voting.session) == {"KEN": "abstain"}
    press(voting, "Return")
    voting.answer("explain")
    assert voting.last == "request_explanation"


def test_a_vote_is_put_by_alt_2_in_five_lines(at_work: Desk) -> None:
    at_work.press("Alt+2")
    at_work.answer("Shall the meeting be private?")
    at_work.answer("roll call")
    at_work.answer("simple")
    at_work.answer("albania")
    at_work.answer("norway")
    vote = last_vote(at_work.session)
    assert (vote.question, vote.method, vote.majority, vote.asked_by, vote.first) == (
        "Shall the meeting be private?",
        "roll_call",
        "simple",
        "ALB",
        "NOR",
    )
    assert brought(at_work.window, VoteDesk).isVisible()


def test_the_console_draws_the_lot_and_nobody_need_have_asked(at_work: Desk) -> None:
    for code in TAKE_PART:
        at_work.session.perform("submit_credentials", delegation=code, form="formal")
    at_work.session.perform("move_motion", motion="close_debate", delegation="ALB")
    at_work.press("Alt+2", "Down", "Return")
    at_work.answer("roll call")
    at_work.press("Return", "Return")
    (line,) = at_work.session.room().history.standing("call_vote")
    vote = last_vote(at_work.session)
    assert vote.asked_by is None
    assert vote.first == sorted(TAKE_PART, key=in_english)[line.args["lot"] % len(TAKE_PART)]
    assert brought(at_work.window, VoteDesk).strip.call[0] == "Called, 1 of 8"


def test_a_pending_motion_is_put_with_its_own_majority(at_work: Desk) -> None:
    at_work.session.perform("move_motion", motion="close_debate", delegation="ALB")
    at_work.press("Alt+2", "Down", "Return")
    at_work.answer("show of hands")
    assert last_vote(at_work.session).motion is not None


def test_a_show_of_hands_is_counted_in_three_fields(at_work: Desk) -> None:
    for code in TAKE_PART:
        at_work.session.perform("record_presence", delegation=code, present=True)
    at_work.session.perform("call_vote", question="Is it so?", majority="simple")
    page = brought(at_work.window, VoteDesk)
    assert at_work.is_at(page.count.fields[0])
    assert not page.grid.isVisible()
    at_work.type("4")
    at_work.press("Return")
    at_work.type("5")
    at_work.press("Return")
    assert page.count.accessibleDescription() == "9 counted, of 8 marked present: count again?"
    page.count.fields[1].clear()
    page.count.fields[1].setFocus()
    at_work.type("2")
    at_work.press("Return", "Return")
    assert at_work.last == "count_vote"
    room = at_work.session.room()
    vote = open_vote(room.door)
    assert vote is not None
    assert tally_of(room, vote).voting == 6
    at_work.clock.advance(timedelta(seconds=1))
    at_work.press("PgDown")
    assert last_vote(at_work.session).adopted


def test_a_recorded_vote_is_entered_in_the_order_of_the_names(at_work: Desk) -> None:
    for code in TAKE_PART:
        at_work.session.perform("submit_credentials", delegation=code, form="formal")
    at_work.session.perform("call_vote", question="Is it so?", majority="simple", method="recorded")
    page = brought(at_work.window, VoteDesk)
    assert page.strip.call[:2] == ("To be entered, 1 of 8", "Albania")
    press(at_work, "1", "2")
    assert list(answers(at_work.session).items()) == [("ALB", Answer.YES), ("CHL", Answer.NO)]


def test_after_the_result_it_is_noted_what_one_had_meant(voting: Desk, page: VoteDesk) -> None:
    press(voting, *"11111", "4", *"11", "PgDown", "Alt+2", "Down", "Return")
    assert page.isVisible()
    assert page.heading().badges[-1][0] == "Announced"
    page.grid.go_to("NOR")
    press(voting, "Return")
    voting.answer("abstains")
    assert voting.last == "note_intention"


def test_a_vote_that_was_going_on_comes_back_with_its_desk(session: Session, voting: Desk, qtbot: QtBot) -> None:
    press(voting, "1", "1")
    again = Desk(session, voting.clock, qtbot)
    page = brought(again.window, VoteDesk)
    qtbot.waitUntil(page.isVisible)
    assert page.strip.call[1] == "Peru"


def test_who_is_barred_by_anothers_vote_is_told_as_such(voting: Desk, page: VoteDesk) -> None:
    assert "grey: not registered, or" not in page.legend.accessibleDescription()
    voting.session.perform("cast_vote", delegation="FRA", vote="yes")
    assert page.legend.accessibleDescription().startswith("grey: not registered, or barred by another's vote")
    assert page.scene is not None
    assert [cell.code for cell in page.scene.cells if cell.is_barred] == ["EU"]
