"""“We were before them this morning”: the list as it stood, in the window."""

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.windows.over.past_panel import PastPanel
from chairconsole.windows.over.pictures_panel import PicturesPanel
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk, brought


@pytest.fixture
def moved(at_work: Desk) -> Desk:
    """Give a console on whose list two have changed places since ten o'clock."""
    at_work.wait(60)
    order = at_work.waiting
    at_work.session.perform("move_entry", list="1(f)", delegation=order[1], before=order[0], reason="a flight")
    return at_work


def shown(desk: Desk) -> list[tuple[int | None, str, int | None, bool]]:
    rows = brought(desk.window, PastPanel).table.model().rows  # type: ignore[attr-defined]
    return [(row.position, row.delegation, row.now, row.changed) for row in rows]


def test_the_list_as_it_stood_is_two_keys_away(moved: Desk) -> None:
    moved.press("Ctrl+B")
    assert brought(moved.window, PastPanel).isVisible()
    assert not any(changed for *_, changed in shown(moved) if changed)
    before = [name for _, name, _, _ in shown(moved)]
    moved.press("Left")
    then = shown(moved)
    assert [name for _, name, _, _ in then] == [before[1], before[0], *before[2:]]
    assert [(place, now, changed) for place, _, now, changed in then[:2]] == [(1, 2, True), (2, 1, True)]
    since = brought(moved.window, PastPanel).journal.model().rows  # type: ignore[attr-defined]
    assert moved.session.record.last is not None
    assert [row.sentence for row in since] == [moved.session.record.last.sentence]


def test_esc_and_the_same_key_come_back_to_the_present(moved: Desk) -> None:
    for key in ("Ctrl+B", "Escape"):
        moved.press("Ctrl+B", key)
        assert not brought(moved.window, PastPanel).isVisible()
        assert moved.is_at(moved.window.table)


def test_a_time_is_typed_and_what_is_none_is_told(moved: Desk) -> None:
    moved.press("Ctrl+B")
    moved.type("1")
    moved.type("0:00")
    moved.press("Return")
    assert brought(moved.window, PastPanel).slider.value() < brought(moved.window, PastPanel).slider.maximum()
    moved.type("9")
    moved.type("9:99")
    moved.press("Return")
    assert "“99:99” is no hour" in moved.said


def test_an_act_done_meanwhile_leaves_the_moment_looked_at(moved: Desk) -> None:
    moved.press("Ctrl+B", "Left")
    place, then = brought(moved.window, PastPanel).slider.value(), [name for _, name, _, _ in shown(moved)]
    moved.press("PgDown")
    assert moved.session.statement() is not None
    assert (brought(moved.window, PastPanel).slider.value(), [name for _, name, _, _ in shown(moved)]) == (place, then)


def test_without_a_list_there_is_nothing_to_look_back_on(session: Session, clock: HandClock, qtbot: QtBot) -> None:
    session.perform("open_list", list="2")
    desk = Desk(session, clock, qtbot)
    desk.press("Ctrl+B")
    assert not brought(desk.window, PastPanel).isVisible()
    assert "no list in hand" in desk.said


def test_what_was_laid_over_the_past_gives_it_back(moved: Desk) -> None:
    moved.press("Ctrl+B", "Left", "Ctrl+Shift+V")
    past, pictures = brought(moved.window, PastPanel), brought(moved.window, PicturesPanel)
    assert pictures.isVisible()
    moved.press("Esc")
    assert moved.is_at(past.slider)
    moved.press("Esc")
    assert not past.isVisible()
    assert moved.is_at(moved.window.table)


def test_it_lies_over_what_was_opened_before(moved: Desk) -> None:
    moved.press("Ctrl+Shift+V", "Ctrl+B")
    past = brought(moved.window, PastPanel)
    shown = moved.window.childAt(past.geometry().center())
    assert shown is not None
    assert past.isAncestorOf(shown)


def test_from_a_field_at_the_side_one_goes_back_to_what_is_in_sight(moved: Desk) -> None:
    moved.press("Ctrl+B", "F4", "Esc")
    assert moved.is_at(brought(moved.window, PastPanel).slider)


@pytest.mark.parametrize("opened", ["Ctrl+B", "Ctrl+Shift+V"])
@pytest.mark.parametrize("key", ["F2", "Ctrl+F"])
def test_what_hides_a_field_goes_when_one_types_there(moved: Desk, opened: str, key: str) -> None:
    moved.press(opened, key)
    assert moved.window.childAt(moved.focus.mapTo(moved.window, moved.focus.rect().center())) is moved.focus
    moved.press("Esc")
    assert moved.is_at(moved.window.table)
