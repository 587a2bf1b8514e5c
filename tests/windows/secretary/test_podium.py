"""The three windows together: one act shows in each that anybody sees."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.models.session import Session
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.podium import Podium


def words(podium: Podium) -> tuple[str, str]:
    """Return whom the President's view and the hall display name as speaking."""
    president, hall = podium.president._scene.floor, podium.hall._scene.floor
    return president.name if president else "", hall.name if hall else ""


def test_a_window_that_nobody_sees_follows_when_it_is_shown(podium: Podium, session: Session) -> None:
    session.perform("give_floor", speaker="The Executive Secretary")
    assert words(podium) == ("", "")
    podium.secretary.asked.emit(Command.PRESIDENT)
    assert podium.president.isVisible()
    assert words(podium)[0] == "The Executive Secretary"
    session.perform("end_statement")
    assert words(podium)[0] == ""


def test_the_same_key_puts_a_window_away(podium: Podium) -> None:
    podium.secretary.asked.emit(Command.HALL)
    assert podium.hall.isVisible()
    podium.secretary.asked.emit(Command.HALL)
    assert not podium.hall.isVisible()


@pytest.mark.parametrize("key", ["Ctrl+F11", "Esc"])
def test_the_same_key_and_esc_put_it_away_from_within(podium: Podium, key: str) -> None:
    podium.open()
    podium.secretary.asked.emit(Command.PRESIDENT)
    podium.president.activateWindow()
    QTest.qWaitForWindowActive(podium.president)
    QTest.keySequence(podium.president, key)
    assert not podium.president.isVisible()


def test_over_the_console_it_stays_on_top_though_the_console_has_the_keyboard(podium: Podium) -> None:
    podium.open()
    podium.secretary.asked.emit(Command.PRESIDENT)
    assert podium.president.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_a_changed_key_is_the_one_that_puts_it_away(podium: Podium) -> None:
    podium.set_keys(podium.keys.changed(Command.PRESIDENT, "Ctrl+J"))
    podium.secretary.asked.emit(Command.PRESIDENT)
    podium.president.activateWindow()
    QTest.qWaitForWindowActive(podium.president)
    QTest.keySequence(podium.president, "Ctrl+J")
    assert not podium.president.isVisible()


def test_blanking_the_hall_is_told_to_the_secretary(podium: Podium) -> None:
    podium.secretary.asked.emit(Command.HALL)
    podium.secretary.asked.emit(Command.BLANK_HALL)
    assert podium.hall._scene.blanked
    assert "blanked" in podium.secretary.status.text()
    podium.secretary.asked.emit(Command.BLANK_HALL)
    assert not podium.hall._scene.blanked


def test_the_presidents_keys_act_as_the_president(podium: Podium, session: Session) -> None:
    podium.secretary.asked.emit(Command.PRESIDENT)
    before = session.record.last
    podium.president.gavel_button.click()
    assert session.record.last is not before
    assert session.record.last is not None
    assert (session.record.last.act, session.record.last.by) == ("call_to_order", "president")
    podium.president.activateWindow()
    QTest.qWaitForWindowActive(podium.president)
    QTest.keySequence(podium.president, "Ctrl+Return")
    assert session.record.last.act == "open_session"


def test_closing_the_console_closes_the_others(podium: Podium) -> None:
    podium.secretary.asked.emit(Command.HALL)
    podium.secretary.asked.emit(Command.PRESIDENT)
    podium.secretary.close()
    assert not podium.hall.isVisible()
    assert not podium.president.isVisible()
