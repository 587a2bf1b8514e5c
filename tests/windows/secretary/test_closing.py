"""Closing the console: by a slip of Alt+F4 nobody loses the only controls in mid-statement."""

from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.windows.podium import Podium
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk


def close_as_the_system_does(desk: Desk) -> None:
    """Close the window as Alt+F4 or its cross would."""
    desk.window.windowHandle().close()


def test_in_mid_statement_it_asks_once(at_work: Desk) -> None:
    at_work.press("PgDown")
    close_as_the_system_does(at_work)
    assert at_work.window.isVisible()
    assert at_work.said.startswith("Kenya has the floor. Closing once more leaves the console")
    at_work.wait(2)
    close_as_the_system_does(at_work)
    assert not at_work.window.isVisible()


def test_an_echo_of_the_key_is_no_second_try(at_work: Desk) -> None:
    at_work.press("PgDown")
    close_as_the_system_does(at_work)
    close_as_the_system_does(at_work)
    assert at_work.window.isVisible()


def test_what_was_asked_long_ago_is_asked_again(at_work: Desk) -> None:
    at_work.press("PgDown")
    close_as_the_system_does(at_work)
    at_work.wait(30)
    close_as_the_system_does(at_work)
    assert at_work.window.isVisible()


def test_while_the_floor_is_free_it_closes_at_once(at_work: Desk) -> None:
    close_as_the_system_does(at_work)
    assert not at_work.window.isVisible()


def test_what_the_program_itself_closes_is_closed(
    at_work: Desk, session: Session, clock: HandClock, qtbot: QtBot
) -> None:
    at_work.press("PgDown")
    podium = Podium(session, "en")
    podium.secretary.show()
    before = podium.secretary
    podium.set_language("secretary", "fr")
    assert not before.isVisible()
    assert podium.secretary.isVisible()
    for window in podium.windows:
        qtbot.addWidget(window)
    podium.close()
    assert not podium.secretary.isVisible()
