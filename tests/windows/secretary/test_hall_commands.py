"""What the hall is told to show, and the tones of the clock."""

import io
import wave
from datetime import timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chairconsole.models.edges import Edges
from chairconsole.models.session import Session
from chairconsole.windows.liked import Liked
from chairconsole.windows.podium import Podium
from chairconsole.windows.sound import RATE_HZ, Sound, sounding
from tests.models.hand import HandClock, beat


def test_a_message_is_shown_and_taken_away_by_the_same_key(podium: Podium) -> None:
    console = podium.secretary
    QTest.keySequence(console, "Shift+F12")
    QTest.keyClicks(console.palette_field.field, "Back at three")
    QTest.keyClick(console.palette_field.field, Qt.Key.Key_Return)
    assert podium.hall._scene.message == "Back at three"
    assert console.status.text() == "In the hall: Back at three"
    QTest.keySequence(console, "Shift+F12")
    assert podium.hall._scene.message == ""


def test_that_the_hall_is_blanked_stays_in_sight_on_the_console(podium: Podium) -> None:
    podium.hall_commands.blank()
    podium.secretary.tell("Something else.")
    assert "Hall blanked" in podium.secretary.head.accessibleDescription()
    podium.hall_commands.blank()
    assert "Hall blanked" not in podium.secretary.head.accessibleDescription()


def test_messages_of_before_and_ready_ones_are_offered_in_the_halls_language(podium: Podium) -> None:
    podium.set_language("hall", "fr")
    podium.hall_commands._show("Pause")
    podium.hall_commands._show("")
    offered = [choice.words for choice in podium.hall_commands._offer("")]
    assert offered[0] == "Pause"
    assert offered[1] == podium.showing.tongue.translate("HallMessages", "The meeting is suspended")


def test_overtime_in_the_hall_is_kept_for_the_next_day(
    podium: Podium, session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    podium.hall_commands.overtime()
    podium.hall_commands.sound()
    again = Podium(session, liked=Liked(settings))
    for window in again.windows:
        qtbot.addWidget(window)
    assert again.showing.overtime_in_hall
    assert again.sound.is_on
    assert not again.showing.blanked


@pytest.fixture
def heard() -> list[int]:
    return []


@pytest.fixture
def sound(session: Session, heard: list[int], clock: HandClock) -> Sound:
    session.perform("take_up_item", item="1(f)")
    session.perform("inscribe", list="1(f)", delegation="NOR")
    session.perform("give_floor")
    sound = Sound(Edges(session, session), heard.append, session)
    sound.is_on = True
    return sound


def go_on(session: Session, clock: HandClock, seconds: int) -> None:
    for _ in range(seconds):
        beat(session, clock)


def test_each_edge_sounds_once(sound: Sound, session: Session, clock: HandClock, heard: list[int]) -> None:
    go_on(session, clock, 179)
    assert heard == []
    go_on(session, clock, 30)
    assert heard == [1]
    go_on(session, clock, 60)
    assert heard == [1, 2]


def test_off_by_default_nothing_sounds(session: Session, clock: HandClock, heard: list[int], sound: Sound) -> None:
    assert not Sound(Edges(session, session), heard.append, session).is_on
    sound.is_on = False
    go_on(session, clock, 300)
    assert heard == []


def test_what_an_act_does_to_the_clock_is_no_edge(
    sound: Sound, session: Session, clock: HandClock, heard: list[int]
) -> None:
    go_on(session, clock, 100)
    session.perform("grant_time", seconds=-120)
    go_on(session, clock, 10)
    assert heard == []
    session.perform("pause_statement")
    clock.advance(timedelta(seconds=60))
    go_on(session, clock, 5)
    assert heard == []


def test_a_tone_is_soft_and_two_are_longer_than_one() -> None:
    lengths = []
    for tones in (1, 2):
        with wave.open(io.BytesIO(sounding(tones))) as file:
            assert file.getframerate() == RATE_HZ
            frames = file.readframes(file.getnframes())
            lengths.append(file.getnframes())
        levels = [abs(int.from_bytes(frames[n : n + 2], "little", signed=True)) for n in range(0, len(frames), 2)]
        assert levels[0] == 0
        assert 8_000 < max(levels) < 16_000
    assert lengths[1] > 2 * lengths[0]


def by_name(session: Session) -> None:
    """Take a recorded vote in which one State answers, and announce its result."""
    session.perform("call_to_order", meeting=1)
    session.perform("call_vote", question="Shall it be so?", majority="simple", method="recorded")
    session.perform("cast_vote", delegation="KEN", vote="yes")
    session.perform("announce_result")


def seen(podium: Podium) -> tuple[bool, bool]:
    """Tell whether the hall shows a result, and whether it shows it as a board."""
    scene = podium.hall._scene
    return scene.result is not None, scene.board is not None


def test_the_board_takes_the_place_of_the_figures_by_its_own_key_and_leaves_by_it(
    podium: Podium, session: Session
) -> None:
    by_name(session)
    console = podium.secretary
    podium.refresh()
    assert seen(podium) == (True, False)
    QTest.keySequence(console, "Alt+Shift+F12")
    assert seen(podium) == (True, True)
    assert console.status.text() == "The hall shows how each State voted."
    QTest.keySequence(console, "Alt+Shift+F12")
    assert seen(podium) == (True, False)
    assert console.status.text() == "The hall shows the figures again."


def test_the_next_act_takes_the_board_away_and_another_result_begins_with_its_figures(
    podium: Podium, session: Session
) -> None:
    by_name(session)
    podium.hall_commands.board()
    session.perform("take_up_item", item="2")
    podium.refresh()
    assert seen(podium) == (False, False)
    session.perform("undo")
    podium.refresh()
    assert seen(podium) == (True, False)


def test_without_a_result_by_name_the_boards_key_says_so(podium: Podium) -> None:
    QTest.keySequence(podium.secretary, "Alt+Shift+F12")
    assert not podium.showing.shows_board
    assert podium.secretary.status.text() == "The hall shows no result of a vote by name."
