"""“We were before them this morning”: the list as it stood, in the window."""

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.windows.over.past_panel import PastPanel
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
