"""The President's buttons where they ask: the step waits, lit on the console, until it is granted or past."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.windows.bars.banner import Standing
from chairconsole.windows.liked import Liked
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.podium import Podium
from tests.models.hand import HandClock


@pytest.fixture(autouse=True)
def asking(podium: Podium) -> None:
    podium.president.show()
    podium.secretary.activateWindow()
    QTest.keySequence(podium.secretary, "Ctrl+Shift+F11")


def acts(session: Session) -> int:
    assert session.record.last is not None
    return session.record.last.number


def test_what_is_asked_for_waits_until_the_secretary_grants_it(podium: Podium, session: Session) -> None:
    assert podium.secretary.status.text() == "The President's buttons ask here."
    before = acts(session)
    podium.president.gavel_button.click()
    assert acts(session) == before
    assert podium.president.gavel_button.text() == "Asked"
    assert podium.secretary.banner.text() == "The President asks: Call a meeting to order"
    QTest.keySequence(podium.secretary, "Alt+Return")
    assert session.record.last is not None
    assert (session.record.last.act, session.record.last.by) == ("call_to_order", "secretary")
    assert podium.president.gavel_button.text() == "Gavel"
    assert podium.secretary.banner.isHidden()


def test_what_the_secretary_does_by_herself_is_asked_for_no_longer(podium: Podium, session: Session) -> None:
    podium.president.gavel_button.click()
    session.perform("call_to_order", meeting=1)
    assert podium.secretary.banner.isHidden()
    QTest.keySequence(podium.secretary, "Alt+Return")
    assert podium.secretary.status.text() == "The President asks for nothing."


def test_another_act_leaves_it_waiting(podium: Podium, session: Session) -> None:
    podium.president.gavel_button.click()
    session.perform("record_presence", delegation="NOR", present=True)
    assert not podium.secretary.banner.isHidden()


def test_the_next_speaker_is_asked_for_by_name(podium: Podium, session: Session) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("open_session")
    session.perform("take_up_item", item="1(f)")
    session.perform("inscribe", list="1(f)", delegation="NOR")
    podium.president.step_button.click()
    assert podium.president.step_button.text() == "Asked: Next speaker"
    assert podium.secretary.banner.text() == "The President asks: Give the floor – Norway"
    podium.set_language("secretary", "fr")
    assert podium.secretary.banner.text().endswith("– Norvège")
    podium.secretary.banner._button.click()
    assert session.record.last is not None
    assert (session.record.last.act, session.record.last.args["delegation"]) == ("give_floor", "NOR")


def test_it_is_kept_for_the_next_day_and_turned_off_again(
    podium: Podium, session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    again = Podium(session, liked=Liked(settings))
    for window in again.windows:
        qtbot.addWidget(window)
    assert again.presiding.asks
    podium.president.gavel_button.click()
    podium.presidency.toggle()
    assert podium.secretary.status.text() == "The President's buttons act."
    assert podium.secretary.banner.isHidden()
    before = acts(session)
    podium.president.gavel_button.click()
    assert acts(session) == before + 1


def test_trouble_lies_over_what_is_asked_for_and_that_over_what_stands(podium: Podium) -> None:
    banner = podium.secretary.banner
    banner.stand(Standing("A point of order", "", Command.RULE_ON_POINT, "Rule", holds_clock=True))
    podium.president.gavel_button.click()
    assert banner.text().startswith("The President asks:")
    banner.say("The disk is full.", "")
    assert banner.text() == "The disk is full."
    banner.clear()
    assert banner.text().startswith("The President asks:")
    podium.presidency.toggle()
    assert banner.text() == "A point of order"


def test_where_the_president_asks_for_nothing_the_key_is_that_of_the_gavel(podium: Podium, session: Session) -> None:
    QTest.keySequence(podium.secretary, "Ctrl+Shift+F11")
    for act, args in (("call_to_order", {"meeting": 1}), ("open_session", {}), ("take_up_item", {"item": "1(c)"})):
        assert session.perform(act, **args)
    QTest.keySequence(podium.secretary, "Alt+Return")
    assert session.record.last is not None
    assert (session.record.last.act, session.record.last.by) == ("adopt_agenda", "secretary")
    QTest.keySequence(podium.secretary, "Alt+Return")
    assert session.record.last.act == "adopt_agenda", "a second press at once is none"


def test_in_the_wake_of_a_motion_the_gavel_names_the_next_before_it_carries_it(
    podium: Podium, session: Session, clock: HandClock
) -> None:
    QTest.keySequence(podium.secretary, "Ctrl+Shift+F11")
    session.perform("call_to_order", meeting=1)
    session.perform("open_session")
    session.perform("take_up_item", item="2")
    session.perform("move_motion", motion="close_debate", delegation="IDN")
    session.perform("move_motion", motion="adjourn_debate", delegation="MYS")
    clock.advance(timedelta(seconds=1))
    QTest.keySequence(podium.secretary, "Alt+Return")
    assert session.record.last is not None
    assert session.record.last.act == "decide_motion"
    session.perform("undo")
    session.perform("decide_motion", carried=False)
    before = acts(session)
    clock.advance(timedelta(seconds=1))
    QTest.keySequence(podium.secretary, "Alt+Return")
    assert acts(session) == before
    assert podium.secretary.status.text().startswith("Motion to close the debate under item 2 comes next.")
    clock.advance(timedelta(seconds=1))
    QTest.keySequence(podium.secretary, "Alt+Return")
    assert acts(session) == before + 1
