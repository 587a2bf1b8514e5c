"""The roll of presence: one key a State, resumed where it stood, anew with each meeting; the lines of the quorum."""

from collections.abc import Sequence

import pytest

from chairconsole.models.presence import Roll
from chairconsole.models.present import presence
from chairconsole.models.tongue import LANGUAGES
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.terms import Base
from chairconsole.windows.commands.presence import PresenceCommands
from chairconsole.windows.desks.roll import RollPage
from chairconsole.windows.paint.buttons import Look
from chairconsole.windows.paint.theme import THEMES
from chairconsole.windows.side.end_panel import DELEGATIONS
from tests.windows.secretary.desk import Desk
from tests.windows.secretary.test_pages import filled
from tests.windows.watch import clipped, overlapping, watching

REGISTERED = ("AFG", "BOL", "GBR", "KEN", "NOR", "ZMB")


def page_of(desk: Desk) -> RollPage:
    return desk.window.made(PresenceCommands).page


def roll(desk: Desk) -> Roll:
    shown = page_of(desk).shown
    assert shown is not None
    return shown


def register(desk: Desk, codes: Sequence[str] = REGISTERED) -> None:
    for code in codes:
        desk.session.perform("submit_credentials", delegation=code, form="formal")


def answers(desk: Desk, *digits: str) -> None:
    """Press digits, each once the last one's guard is over."""
    for digit in digits:
        desk.wait(1)
        desk.press(digit)


@pytest.fixture
def calling(at_work: Desk) -> Desk:
    """Open the roll where six States parties are registered, and none was called."""
    register(at_work)
    at_work.press("Alt+4")
    return at_work


def test_a_key_opens_it_at_the_first_of_those_that_take_part(calling: Desk) -> None:
    page = page_of(calling)
    assert calling.window.page is page
    assert calling.is_at(page.grid)
    assert page.call.told == ("Called, 1 of 6", "Afghanistan", "then Bolivia (Plurinational State of), Kenya, Norway")
    assert [figure.figure for figure in page.heading().figures] == ["0", "0", "6"]


def test_while_nobody_is_registered_all_are_called(at_work: Desk) -> None:
    at_work.press("Alt+4")
    assert roll(at_work).of == 186


def test_one_key_a_state(calling: Desk) -> None:
    answers(calling, "1", "2", "1")
    told = roll(calling)
    assert (told.presence.present, told.not_there, told.to_call, told.name) == (2, 1, 3, "Norway")
    there = calling.session.room().door.find(Participant, present=True)
    assert sorted(who.code for who in there) == ["AFG", "KEN"]


def test_the_buttons_answer_too(calling: Desk) -> None:
    calling.wait(1)
    page_of(calling).call.buttons()[1].click()
    assert calling.last == "record_presence"
    assert roll(calling).not_there == 1
    assert calling.is_at(page_of(calling).grid)


def test_left_by_esc_it_is_kept_and_goes_on_where_it_stood(calling: Desk) -> None:
    answers(calling, "1", "1")
    calling.press("Esc")
    assert calling.is_at(calling.window.table)
    calling.press("Alt+4")
    assert roll(calling).name == "Kenya"
    assert roll(calling).presence.present == 2


def test_taken_back_the_same_is_called_again(calling: Desk) -> None:
    answers(calling, "1", "2")
    calling.press("Ctrl+Z")
    assert roll(calling).name == "Bolivia (Plurinational State of)"
    assert (roll(calling).presence.present, roll(calling).not_there) == (1, 0)


def test_a_new_meeting_begins_anew_and_tells_of_the_last_roll(calling: Desk) -> None:
    answers(calling, "1", "1", "2")
    calling.session.perform("adjourn_meeting")
    told = roll(calling)
    assert (told.name, told.called, told.presence.present) == ("Afghanistan", 0, 0)
    assert (told.last_present, told.begun_at) == (2, None)
    assert told.last_at is not None


def test_enter_changes_what_was_noted(calling: Desk) -> None:
    answers(calling, "2")
    calling.press("Home", "Return")
    assert roll(calling).presence.present == 1
    calling.press("Return")
    assert roll(calling).not_there == 1


def test_enter_on_one_not_called_asks(calling: Desk) -> None:
    calling.press("z", "a", "m", "Return")
    assert calling.window.palette_field.title == "Zambia"
    calling.answer("not")
    assert roll(calling).not_there == 1
    assert roll(calling).name == "Afghanistan"


def test_the_key_of_the_next_step_answers_for_nobody(calling: Desk) -> None:
    acts = calling.acts
    calling.press("F5")
    assert calling.acts == acts
    assert "The answer of Afghanistan is awaited." in calling.said
    assert not page_of(calling).close_roll.isEnabled()


def test_once_all_were_called_it_closes_it(calling: Desk) -> None:
    answers(calling, *"111111")
    page = page_of(calling)
    assert page.call.told[1] == "All were called"
    assert page.close_roll.isEnabled()
    acts = calling.acts
    calling.press("F5")
    assert not page.isVisible()
    assert calling.acts == acts


def test_both_lines_are_said_with_base_rule_and_certainty(calling: Desk) -> None:
    answers(calling, "1")
    debate, decide = roll(calling).lines
    assert (debate.is_met, debate.bold) == (False, "May not open yet: 1 more.")
    assert debate.words == "A third of the 6 that take part: 2."
    assert debate.rule == "Rule 41, probable"
    assert (decide.is_met, decide.bold) == (False, "May not decide yet: 93 more.")
    assert decide.words == "A majority of the 186 States parties: 94. If of the 6 that take part: 4, not met."
    answers(calling, "1")
    assert roll(calling).lines[0].bold == "May open and debate."


def test_of_whom_it_is_counted_is_a_setting(calling: Desk) -> None:
    calling.press("Ctrl+K")
    calling.answer("Of whom the quorum is counted")
    calling.answer("To decide: of the 6 that take part")
    assert calling.last == "set_quorum"
    assert calling.session.room().conference.quorum_decide_of is Base.PARTICIPATING
    assert roll(calling).lines[1].words == (
        "A majority of the 6 that take part: 4. If of the 186 States parties: 94, not met."
    )


def test_how_many_take_part_can_be_entered_and_let_go(calling: Desk) -> None:
    for answer in ("enter a figure", "160"):
        if answer != "160":
            calling.press("Ctrl+K")
            calling.answer("Of whom the quorum is counted")
        calling.answer(answer)
    assert calling.session.derived(presence).participating == 160
    assert calling.session.derived(presence).debate.needed == 54
    calling.press("Ctrl+K")
    calling.answer("Of whom the quorum is counted")
    calling.answer("as counted here")
    assert calling.session.derived(presence).participating == 6


def test_one_filled_button_which_is_the_floors_while_somebody_has_it(calling: Desk) -> None:
    assert [button.text() for button in filled(calling)] == ["Present"]
    calling.session.perform("give_floor", begin=True)
    assert [button.parent() for button in filled(calling)] == [calling.window.strip]
    assert page_of(calling).call.buttons()[0].look is Look.OUTLINE


def test_the_tabs_tell_who_is_there(calling: Desk) -> None:
    answers(calling, "1", "1")
    end = calling.window.end
    end.tabs.turn_to(DELEGATIONS)
    for panel in (end.credentials, end.delegations):
        assert panel.accessibleDescription().endswith("2 present, of 6 that take part, 2 to debate, 94 to decide")


SIZES = [(1366, 768, 100), (1920, 1080, 100), (1920, 1080, 200), (3840, 2160, 200)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_it_is_cut_or_overlaps(calling: Desk, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    again = Desk(calling.session, calling.clock, calling._qtbot, language)
    window, page = again.window, page_of(again)
    for (width, height, percent), theme, digit in zip(SIZES, [*THEMES.values()] * 2, "1212", strict=False):
        window.resize(width, height)
        window.set_percent(percent)
        window.set_theme(theme)
        window.desks.open(page)
        answers(again, digit)
        with watching(window, monkeypatch) as watch:
            page.grab()
            window.end.grab()
            # what scrolls stands half out of sight; the grid has tests of its own
            found = [each for each in (*clipped(watch), *overlapping(watch)) if "RollGrid" not in each]
        assert found == [], (width, percent)
