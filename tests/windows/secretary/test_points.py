"""Points of order by their keys: raised, ruled upon, appealed against, and the band that stays meanwhile."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from chairconsole.ledger.record import Changed
from chairconsole.models.points import PointRow
from chairconsole.models.presiding import Presiding
from chairconsole.models.session import Session
from chairconsole.models.tongue import tongue
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.votes import Vote
from chairconsole.records.trouble import Trouble
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import Category
from chairconsole.windows.floor.say import set_say
from chairconsole.windows.president import SAY_STEPS
from chairconsole.windows.side.floor_tab import FloorTabPainter
from tests.windows.secretary.desk import Desk
from tests.windows.secretary.floor_tab import choose, rows


def votes(desk: Desk) -> list[Vote]:
    return sorted(desk.session.room().door.all(Vote), key=lambda vote: vote.id)


def points(desk: Desk) -> list[PointOfOrder]:
    return sorted(desk.session.room().door.all(PointOfOrder), key=lambda point: point.id)


def test_a_point_of_order_is_one_line_and_stops_the_clock(speaking: Desk) -> None:
    speaking.press("F10")
    speaking.answer("cub: the time limit")
    assert speaking.last == "point_of_order"
    assert [(point.delegation, point.subject) for point in points(speaking)] == [("CUB", "the time limit")]
    speaking.wait(30)
    assert speaking.shown == "1:43"
    assert [(row.delegation, row.holds, row.left_s) for row in rows(speaking) if isinstance(row, PointRow)] == [
        ("Cuba", "Kenya", 103)
    ]


def test_who_is_not_admitted_is_marked_where_it_raises_one_in_the_band_and_before_the_president(
    speaking: Desk,
) -> None:
    speaking.session.perform("challenge_credentials", delegation="CUB", challenger="NOR")
    assert speaking.session.perform("decide_challenge", delegation="CUB", admitted=False)
    speaking.press("F10")
    speaking.type("cub")
    (choice,) = speaking.window.palette_field.choices.rows.rows
    assert choice.note == "not admitted"
    speaking.press("Return")
    assert "Cuba (not admitted)" in speaking.window.banner.text()
    band = Presiding(speaking.session).president().band
    assert band is not None
    assert band.words == "Not admitted."
    tab = speaking.window.end.floor_tab
    painter = tab.itemDelegate()
    assert isinstance(painter, FloorTabPainter)
    (row,) = (row for row in rows(speaking) if isinstance(row, PointRow))
    assert painter.lines(row)[0].words == "Not admitted"


def acts_since(desk: Desk, number: int) -> list[str]:
    """Return the names of the acts after one of the journal, in order."""
    return [line.act for line in desk.session.record.lines(number)]


def test_the_key_stops_the_clock_at_its_own_instant_and_the_typing_costs_nobody_a_second(speaking: Desk) -> None:
    before, pressed = speaking.acts, speaking.session.now()
    speaking.press("F10")
    speaking.wait(16)
    assert speaking.shown == "1:43"
    speaking.answer("cub: the time limit")
    assert acts_since(speaking, before) == ["pause_statement", "point_of_order"]
    stopped = speaking.session.record.history.line(before + 1)
    assert stopped is not None
    assert stopped.at == pressed
    statement = speaking.session.statement()
    assert statement is not None
    assert points(speaking)[0].statement == statement.id
    # another act stopped it, and undo takes back one at a time
    assert "the clock of Kenya is paused" not in speaking.said
    # the band goes on to hold it after the ruling, as if the point itself had stopped it
    speaking.session.perform("rule_on_point", ruling="rejected")
    told = "Point of order of Cuba: rejected. The clock of Kenya is held at 1:43."
    assert speaking.window.banner.text() == told
    speaking.press("F6")
    assert not speaking.window.banner.isVisible()


def test_one_undo_takes_back_the_point_and_a_second_one_the_stop(speaking: Desk) -> None:
    speaking.press("F10")
    speaking.wait(5)
    speaking.answer("cub")
    assert speaking.said.endswith("Cuba raises a point of order")
    speaking.press("Ctrl+Z")
    assert (points(speaking), speaking.shown) == ([], "1:43")
    speaking.press("Ctrl+Z")
    assert speaking.shown == "1:38"


def test_esc_takes_back_the_stop_and_nothing_else(speaking: Desk) -> None:
    before = speaking.acts
    speaking.press("F10", "F10")
    speaking.wait(5)
    speaking.press("Escape")
    assert acts_since(speaking, before) == ["pause_statement", "undo"]
    assert (speaking.window.palette_field.title, speaking.shown) == ("", "1:38")
    # something was done meanwhile: that stands, and the clock goes on
    speaking.press("F10", "F7")
    speaking.wait(5)
    speaking.press("Escape")
    assert acts_since(speaking, before)[2:] == ["pause_statement", "grant_time", "resume_statement"]
    assert speaking.shown == "2:08"
    # another line in its place lets go of it too
    speaking.press("F10", "Ctrl+K")
    assert speaking.last == "undo"
    speaking.press("Escape")
    assert speaking.last == "undo"


def test_a_move_that_moves_nobody_leaves_the_line_that_stopped_the_clock(speaking: Desk) -> None:
    before = speaking.acts
    speaking.select("CHL")
    speaking.press("F10")
    title = speaking.window.palette_field.title
    speaking.press("Alt+Up")
    assert "Chile stands at place 1 already." in speaking.said
    assert speaking.window.palette_field.title == title
    speaking.press("Escape")
    assert acts_since(speaking, before) == ["pause_statement", "undo"]


def test_a_clock_that_stands_already_is_left_as_it_is(speaking: Desk) -> None:
    speaking.press("F6")
    before = speaking.acts
    speaking.press("F10", "Escape")
    assert speaking.acts == before
    speaking.press("F10")
    speaking.answer("cub")
    assert acts_since(speaking, before) == ["point_of_order"]
    speaking.press("Shift+F10", "Escape", "F6")
    assert (speaking.last, "A point of order stands: Cuba." in speaking.said) == ("point_of_order", True)
    speaking.wait(1)
    speaking.press("F6")
    assert speaking.last == "resume_statement"


def test_nobody_speaks_and_the_key_stops_nothing(at_work: Desk) -> None:
    before = at_work.acts
    at_work.press("F10", "Escape")
    at_work.press("PgDown", "F10", "Escape")
    assert acts_since(at_work, before) == ["give_floor"]


@pytest.mark.parametrize(("line", "act"), [("F10", "point_of_order"), ("Ctrl+F10", "appeal_ruling")])
def test_what_interrupted_and_is_refused_lets_the_clock_go_on(speaking: Desk, line: str, act: str) -> None:
    for done, args in (
        ("point_of_order", {"delegation": "CUB"}),
        ("rule_on_point", {"ruling": "rejected"}),
        ("point_of_order", {"delegation": "CUB"}),
        ("resume_statement", {}),
    ):
        speaking.session.perform(done, **args)
    before = speaking.acts
    speaking.press(line)
    if act == "appeal_ruling":
        # another console's hand was quicker
        speaking.session.perform(act, delegation="BRA")
    speaking.wait(5)
    speaking.answer("cub")
    assert speaking.was_refused()
    went_on = ["undo"] if act == "point_of_order" else [act, "resume_statement"]
    assert acts_since(speaking, before) == ["pause_statement", *went_on]
    shown = speaking.shown
    speaking.wait(2)
    assert speaking.shown < shown


def test_a_point_that_the_disk_does_not_take_lets_the_clock_go_on(
    speaking: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, perform = speaking.acts, speaking.session.record.perform

    def full(act: str, *args: Any, **given: Any) -> Changed:
        if act == "point_of_order":
            raise Trouble(sentence("The disk is full."))
        return perform(act, *args, **given)

    speaking.press("F10")
    monkeypatch.setattr(speaking.session.record, "perform", full)
    speaking.answer("cub")
    assert acts_since(speaking, before) == ["pause_statement", "undo"]


def test_suspend_by_words_asks_and_stops_the_clock_itself(speaking: Desk) -> None:
    before = speaking.acts
    speaking.press("Ctrl+K")
    speaking.answer("suspend")
    speaking.wait(3)
    assert (speaking.acts, speaking.shown) == (before, "1:40")
    speaking.press("Return")
    assert acts_since(speaking, before) == ["suspend_meeting"]
    speaking.wait(3)
    assert speaking.shown == "1:40"


def test_an_appeal_stops_the_clock_at_the_key_too(speaking: Desk) -> None:
    for done, args in (("point_of_order", {"delegation": "CUB"}), ("rule_on_point", {"ruling": "rejected"})):
        speaking.session.perform(done, **args)
    speaking.session.perform("resume_statement")
    speaking.press("Ctrl+F10")
    speaking.wait(9)
    speaking.answer("bra")
    assert (speaking.last, speaking.shown) == ("appeal_ruling", "1:43")
    speaking.press("Ctrl+F10")
    before = speaking.acts
    speaking.press("Escape")
    assert speaking.acts == before


def test_the_subject_may_be_left_out(speaking: Desk) -> None:
    speaking.press("F10")
    speaking.answer("cub")
    assert points(speaking)[0].subject is None


def test_the_band_stays_until_the_ruling_and_then_until_the_statement_is_resumed(speaking: Desk) -> None:
    banner = speaking.window.banner
    assert not banner.isVisible()
    speaking.session.perform("point_of_order", delegation="CUB")
    assert banner.text() == "Point of order: Cuba. The clock of Kenya is held at 1:43."
    speaking.press("Escape", "F7")
    assert banner.text() == "Point of order: Cuba. The clock of Kenya is held at 2:13."
    assert speaking.window.floor.geometry().top() == banner.geometry().bottom() + 1
    speaking.press("Shift+F10")
    speaking.answer("rej: the limit was adopted")
    assert banner.text() == "Point of order of Cuba: rejected. The clock of Kenya is held at 2:13."
    assert (points(speaking)[0].ruling, points(speaking)[0].ruling_text) == ("rejected", "the limit was adopted")
    speaking.press("F6")
    assert not banner.isVisible()


def test_trouble_covers_the_band_until_the_next_act(speaking: Desk) -> None:
    speaking.session.perform("point_of_order", delegation="CUB")
    speaking.session.troubled.emit(Trouble("The disk is full. Nothing is lost."))
    assert speaking.window.banner.text() == "The disk is full. Nothing is lost."
    speaking.press("F7")
    assert speaking.window.banner.text().startswith("Point of order: Cuba.")


def test_the_button_of_the_band_asks_for_the_ruling(speaking: Desk) -> None:
    speaking.session.perform("point_of_order", delegation="CUB")
    speaking.window.banner._button.click()
    assert speaking.window.palette_field.title == "The President's ruling on the point of order of Cuba"
    speaking.press("Return")
    # nobody rules by Enter alone
    assert points(speaking)[0].ruling is None
    speaking.press("Down", "Return")
    assert points(speaking)[0].ruling == "upheld"


def test_the_filled_button_names_what_is_awaited_whoever_has_the_floor(speaking: Desk) -> None:
    main = speaking.window.floor._main
    speaking.session.perform("point_of_order", delegation="CUB")
    assert (main.text(), main.key) == ("Ruling", "Shift+F10")
    speaking.session.perform("end_statement")
    assert (main.text(), main.key) == ("Ruling", "Shift+F10")
    speaking.session.perform("rule_on_point", ruling="rejected")
    speaking.session.perform("appeal_ruling", delegation="BRA")
    assert (main.text(), main.key) == ("Vote on the appeal", "Ctrl+F10")
    main.setFocus(Qt.FocusReason.TabFocusReason)
    speaking.press("Return")
    assert speaking.window.palette_field.title == "The appeal of Brazil – how?"


def test_a_suspended_meeting_is_resumed_before_any_clock(speaking: Desk) -> None:
    main = speaking.window.floor._main
    speaking.press("Ctrl+P")
    assert (main.text(), main.key) == ("Resume the meeting", "Ctrl+P")
    main.click()
    assert speaking.last == "resume_meeting"
    assert (main.text(), main.key) == ("Resume", "F6")


def test_an_appeal_is_asked_for_and_then_its_vote_in_three_numbers(speaking: Desk) -> None:
    speaking.press("Ctrl+F10")
    assert speaking.said.startswith("There is no ruling to appeal against.")
    speaking.press("Shift+F10")
    assert speaking.said.startswith("No point of order awaits a ruling.")
    speaking.session.perform("point_of_order", delegation="CUB")
    speaking.session.perform("rule_on_point", ruling="rejected")
    speaking.press("Ctrl+F10")
    speaking.answer("bra")
    assert speaking.last == "appeal_ruling"
    assert speaking.window.banner.text().startswith("Appeal: Brazil. The ruling on the point of order of Cuba")
    speaking.press("Ctrl+F10")
    speaking.press("Return")
    vote = votes(speaking)[0]
    assert (speaking.last, vote.method, vote.announced_at) == ("call_vote", "show_of_hands", None)
    assert vote.point == points(speaking)[0].id


def test_within_a_vote_an_appeal_is_settled_by_three_numbers(speaking: Desk) -> None:
    for act, args in (
        ("end_statement", {}),
        ("call_vote", {"question": "Extension", "majority": "simple"}),
        ("point_of_order", {"delegation": "CUB", "on_voting": True}),
        ("rule_on_point", {"ruling": "rejected"}),
        ("appeal_ruling", {"delegation": "BRA"}),
    ):
        assert speaking.session.perform(act, **args), act
    speaking.press("Ctrl+F10")
    palette = speaking.window.palette_field
    for unread in ("54", "54 60 3 9", "54 to 60", "minus 3 4"):
        speaking.answer(unread)
        assert speaking.last == "appeal_ruling"
        assert palette.title
    palette.field.setText("54, 60, 3")
    palette.field.textEdited.emit("54, 60, 3")
    choice = palette.choices.choice()
    assert choice is not None
    assert choice.words == "54 to overrule the ruling, 60 against, 3 abstaining"
    speaking.press("Return")
    vote = votes(speaking)[1]
    assert (vote.yes, vote.no, vote.abstain, points(speaking)[0].stands) == (54, 60, 3, True)


def test_an_appeal_that_comes_too_late_is_asked_for_at_the_second_press(speaking: Desk) -> None:
    for act, args in (
        ("point_of_order", {"delegation": "CUB"}),
        ("rule_on_point", {"ruling": "rejected"}),
        ("end_statement", {}),
    ):
        speaking.session.perform(act, **args)
    speaking.wait(1)
    speaking.session.perform("give_floor")
    speaking.press("Ctrl+F10")
    assert speaking.said.startswith("The Conference has gone on since that ruling.")
    assert not speaking.window.palette_field.title
    speaking.wait(1)
    speaking.press("Ctrl+F10")
    assert speaking.window.palette_field.field.placeholderText() == "name or code of a State party"


def test_an_overruled_ruling_is_told(speaking: Desk) -> None:
    for act, args in (
        ("point_of_order", {"delegation": "CUB"}),
        ("rule_on_point", {"ruling": "rejected"}),
        ("appeal_ruling", {"delegation": "CUB"}),
        ("decide_appeal", {"overrule": 60, "sustain": 54}),
    ):
        speaking.session.perform(act, **args)
    told = "Point of order of Cuba: the ruling is overruled. The clock of Kenya is held at 1:43."
    assert speaking.window.banner.text() == told


def test_enter_on_a_point_goes_on_with_it(speaking: Desk) -> None:
    speaking.session.perform("point_of_order", delegation="CUB")
    choose(speaking, 1)
    speaking.press("Return")
    # nobody rules by Enter alone
    assert points(speaking)[0].ruling is None
    speaking.press("Down", "Return")
    assert points(speaking)[0].ruling == "upheld"
    choose(speaking, 1)
    speaking.answer("bra")
    assert points(speaking)[0].appealed_by == "BRA"
    choose(speaking, 1)
    speaking.press("Return")
    assert votes(speaking)[0].point == points(speaking)[0].id


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "zh", "ar"])
def test_what_the_president_says_on_a_point_of_order_stands_in_the_panel_below_the_band(
    session: Session, language: str
) -> None:
    presiding = Presiding(session, language)
    longest = max(
        session.room().door.find(Participant, category=Category.PARTY), key=lambda party: len(party.spoken[language])
    )
    session.perform("take_up_item", item="1(f)")
    session.perform("give_floor", delegation=longest.code)
    for act, args in (
        ("point_of_order", {"delegation": longest.code}),
        ("rule_on_point", {"ruling": "upheld"}),
        ("appeal_ruling", {"delegation": longest.code}),
        ("decide_appeal", {"overrule": 60, "sustain": 60, "abstain": 60}),
    ):
        assert session.perform(act, **args)
        say = presiding.president().say
        assert say is not None
        # the panel is 1216 broad and 184 high; label and margins take the rest
        assert set_say(say, SAY_STEPS, 1072.0, 152.0, tongue(language)).height <= 152.0, say


def test_of_a_misspelt_ruling_the_word_is_quoted_and_not_its_reason(speaking: Desk) -> None:
    speaking.press("F10")
    speaking.answer("cub")
    speaking.press("Shift+F10")
    speaking.type("rejectd: the debate is in order")
    assert speaking.window.palette_field.told.startswith("Nothing is called “rejectd”.")
