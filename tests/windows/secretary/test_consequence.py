"""What would follow from the next step: shown by a key, done by Enter, left without a trace by Esc."""

import pytest

from chairconsole.windows.over.consequence_panel import ConsequencePanel
from tests.windows.secretary.desk import Desk, brought


def panel(desk: Desk) -> ConsequencePanel:
    return brought(desk.window, ConsequencePanel)


def words(desk: Desk) -> list[str]:
    lines = panel(desk).view.lines
    return [lines.words(row) for row in lines.rows]


@pytest.fixture
def shown(at_work: Desk) -> Desk:
    """Give a desk at which Kenya is next, and the panel is open."""
    at_work.press("Alt+9")
    return at_work


def test_the_world_after_stands_beside_the_world_now(shown: Desk) -> None:
    assert panel(shown).isVisible()
    told = words(shown)
    assert any(line.startswith("Floor given to Kenya") for line in told)
    assert any(line.startswith("Has the floor: Kenya") and "now: –" in line for line in told)


def test_esc_leaves_no_trace(shown: Desk) -> None:
    last = shown.session.record.last
    shown.press("Escape")
    assert not panel(shown).isVisible()
    assert shown.session.record.last == last


def test_enter_makes_it_so(shown: Desk) -> None:
    shown.press("Return")
    assert shown.session.record.last is not None
    assert shown.session.record.last.act == "give_floor"
    assert not panel(shown).isVisible()


def test_after_an_act_it_tells_of_the_world_then(shown: Desk) -> None:
    shown.session.perform("give_floor")
    assert any(line.startswith("Kenya ended after") for line in words(shown))


def test_the_same_key_again_puts_it_away(shown: Desk) -> None:
    shown.press("Alt+9")
    assert not panel(shown).isVisible()
