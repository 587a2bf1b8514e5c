"""Rights of reply by their keys: asked for, and given the floor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.models.presiding import Presiding
from chairconsole.models.replies import ReplyRow
from chairconsole.windows.side.end_panel import FLOOR
from tests.windows.secretary.desk import Desk
from tests.windows.secretary.floor_tab import choose, panel, rows


def test_a_reply_is_asked_for_with_or_without_to_whom(speaking: Desk) -> None:
    speaking.press("Shift+F2")
    speaking.answer("cub")
    speaking.answer("ken")
    speaking.press("Shift+F2")
    speaking.answer("bra")
    speaking.press("Return")
    assert [(row.code, row.to) for row in rows(speaking) if isinstance(row, ReplyRow)] == [
        ("CUB", "Kenya"),
        ("BRA", None),
    ]


def test_the_next_reply_is_given_the_floor_from_its_row(speaking: Desk) -> None:
    speaking.session.perform("request_reply", list="1(f)", delegation="CUB")
    speaking.press("F8")
    places = [isinstance(row, ReplyRow) for row in panel(speaking).model().rows]  # type: ignore[attr-defined]
    choose(speaking, places.index(True))
    palette = speaking.window.palette_field
    assert palette.title == "Cuba: Right of reply"
    choice = palette.choices.choice()
    assert choice is not None
    assert choice.words == "Give the floor"
    speaking.press("Return")
    statement = speaking.session.statement()
    assert statement is not None
    assert (speaking.last, statement.delegation, statement.limit_s) == ("give_floor", "CUB", 600)


def test_a_double_click_on_its_row_does_the_same(speaking: Desk) -> None:
    speaking.session.perform("request_reply", list="1(f)", delegation="CUB", to="KEN")
    speaking.press("F8")
    speaking.window.end.tabs.turn_to(FLOOR)
    view = panel(speaking)
    places = [isinstance(row, ReplyRow) for row in view.model().rows]  # type: ignore[attr-defined]
    where = view.visualRect(view.model().index(places.index(True), 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert speaking.window.palette_field.title == "Cuba: Right of reply to Kenya"
    speaking.press("Return")
    assert speaking.last == "give_floor"


def test_page_down_takes_the_replies_when_their_time_comes(at_work: Desk) -> None:
    session, window = at_work.session, at_work.window
    session.perform("request_reply", list="1(f)", delegation="CUB", to="KEN")
    session.perform("request_reply", list="1(f)", delegation="BRA")
    shown = window.floor.shown_next
    assert shown is not None
    assert (shown.code, shown.in_reply) == ("KEN", False)
    # from now on before those who wait
    session.perform("change_list", list="1(f)/reply", replies="first")
    shown = window.floor.shown_next
    assert shown is not None
    assert (shown.code, shown.in_reply) == ("CUB", True)
    at_work.press("PgDown")
    statement = session.statement()
    assert statement is not None
    assert (at_work.last, statement.delegation, statement.limit_s) == ("give_floor", "CUB", 600)
    # absent: the reply is passed over, and not what the delegation asked for in the debate
    session.perform("inscribe", list="1(f)", delegation="CUB")
    at_work.press("F9")
    assert [(row.code, row.position) for row in rows(at_work) if isinstance(row, ReplyRow)] == [
        ("BRA", 1),
        ("CUB", None),
    ]
    assert "CUB" in at_work.waiting
    at_work.wait(1)
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown", "F8")
    shown = window.floor.shown_next
    assert shown is not None
    assert shown.code == "KEN"


def test_when_nobody_waits_any_more_page_down_takes_the_replies(speaking: Desk) -> None:
    for code in ("CHL", "NOR", "JPN"):
        speaking.session.perform("withdraw", list="1(f)", delegation=code)
    speaking.session.perform("request_reply", list="1(f)", delegation="CUB", to="KEN")
    speaking.press("F8", "PgDown")
    statement = speaking.session.statement()
    assert statement is not None
    assert statement.delegation == "CUB"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Right of reply to Kenya"),
        ("fr", "Droit de réponse à\xa0: Kenya"),
        ("es", "Derecho a contestar a: Kenya"),
        ("ru", "Право на ответ, адресат: Кения"),
        ("zh", "答辩权，对肯尼亚"),
        ("ar", "حق الرد على كينيا"),
    ],
)
def test_everybody_sees_that_it_is_a_reply_and_to_whom(speaking: Desk, language: str, words: str) -> None:
    session = speaking.session
    session.perform("request_reply", list="1(f)", delegation="CUB", to="KEN")
    speaking.press("F8")
    session.perform("give_floor", list="1(f)/reply", delegation="CUB", begin=False)
    presiding = Presiding(session, language)
    for scene in (presiding.president(), presiding.hall()):
        assert scene.floor is not None
        assert scene.floor.reply == words
    if language == "en":
        assert "Right of reply to Kenya" in speaking.window.floor.accessibleDescription()
        assert speaking.said.startswith("Floor given to Cuba in exercise of the right of reply to Kenya")
        say = presiding.president().say
        assert say is not None
        assert [line.words for line in say.lines] == ["Cuba, you have the floor in exercise of the right of reply."]


def test_delegations_are_offered_wherever_one_is_meant(at_work: Desk) -> None:
    palette = at_work.window.palette_field
    at_work.window.asking.begin("request_reply", list="1(f)", delegation="CUB")
    at_work.answer("to")
    at_work.answer("norw")
    at_work.press("Return")
    assert [row.to for row in rows(at_work) if isinstance(row, ReplyRow)] == ["Norway"]
    at_work.window.asking.begin("move_entry", list="1(f)", delegation="KEN", reason="asked for")
    assert palette.choices.choice() is not None
    at_work.press("Return")
    if palette.title:
        at_work.press("Return")
    assert at_work.last == "move_entry"
    assert at_work.waiting[-1] == "KEN"


def test_two_letters_offer_no_more_than_can_be_looked_through(at_work: Desk) -> None:
    at_work.press("Shift+F2")
    at_work.type("s:s")
    assert 9 <= at_work.window.palette_field.choices.rows.rowCount() <= 81
