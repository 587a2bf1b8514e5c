"""What the floor asks for most stands on buttons: a point of order in mid-statement, absence before the beginning."""

from collections.abc import Callable

import pytest

from chairconsole.models.tongue import LANGUAGES
from chairconsole.windows.paint.buttons import PushButton
from chairconsole.windows.parts.keys import Command, cap_of, words
from tests.windows.secretary.desk import Desk


def in_sight(desk: Desk) -> dict[str, PushButton]:
    return {button.accessibleName(): button for button in desk.window.floor.buttons() if button.isVisible()}


def test_a_point_of_order_is_raised_by_a_button_while_somebody_speaks(at_work: Desk) -> None:
    at_work.press("PgDown")
    assert "Point of order" not in in_sight(at_work)
    at_work.wait(1)
    at_work.press("PgDown")
    button = in_sight(at_work)["Point of order"]
    assert button.key == "F10"
    button.click()
    assert at_work.window.palette_field.isVisible()
    at_work.type("chl")
    at_work.press("Return")
    assert at_work.last == "point_of_order"


def test_while_the_clock_is_paused_too(at_work: Desk) -> None:
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown", "F6")
    assert "Point of order" in in_sight(at_work)


def test_who_is_absent_is_passed_over_by_a_button_before_and_after_the_call(at_work: Desk) -> None:
    in_sight(at_work)["Absent"].click()
    assert at_work.last == "pass_over"
    assert at_work.waiting[0] == "CHL"
    at_work.press("PgDown")
    in_sight(at_work)["Absent"].click()
    assert at_work.last == "pass_over"
    assert at_work.waiting[0] == "NOR"
    at_work.wait(1)
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown")
    assert "Absent" not in in_sight(at_work)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "percent"), [(1280, 100), (1366, 100), (1920, 100), (1920, 200), (3840, 200)])
def test_no_button_stands_over_another_or_over_who_is_next(
    at_work_in: Callable[[str], Desk], language: str, width: int, percent: int
) -> None:
    desk = at_work_in(language)
    floor = desk.window.floor
    for keys in ((), ("PgDown",), ("PgDown",), ("F6",)):
        desk.wait(1)
        desk.press(*keys)
        desk.window.resize(width, 900)
        desk.window.set_percent(percent)
        buttons = [button for button in floor.buttons() if button.isVisible()]
        for one in buttons:
            assert floor.rect().contains(one.geometry()), one.accessibleName()
            assert all(one is other or not one.geometry().intersects(other.geometry()) for other in buttons)
        begin, end = floor._between
        assert end - begin >= 100 or len(buttons) <= 2
    point = words(Command.POINT_OF_ORDER, desk.window.tongue)
    if percent == 100:
        assert cap_of(floor, Command.POINT_OF_ORDER) == in_sight(desk)[point].key


def test_what_the_conference_decides_stands_on_the_button_with_the_key_that_does_it(at_work: Desk) -> None:
    at_work.session.perform("take_up_item", item="1(c)")
    at_work.wait(1)
    button = in_sight(at_work)["Agenda adopted"]
    assert button.key == "Alt+Enter"
    button.click()
    assert at_work.last == "adopt_agenda"
