"""Rights of reply by their keys: asked for, and given the floor."""

from chairconsole.models.replies import ReplyRow
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
    speaking.press("Return", "Return")
    statement = speaking.session.statement()
    assert statement is not None
    assert (speaking.last, statement.delegation, statement.limit_s) == ("give_floor", "CUB", 600)


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
