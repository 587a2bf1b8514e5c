"""What those who listen to the screen hear: names, roles, what stands there, and the two edges of the clock."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.models.edges import Edges
from chairconsole.models.session import Session
from chairconsole.models.tongue import LANGUAGES
from chairconsole.windows.announcing import Announcer, announce
from chairconsole.windows.podium import Podium
from tests.models.hand import HandClock, beat

CONTROLS = (QAbstractButton, QLineEdit, QAbstractItemView, QComboBox, QSlider)


@pytest.fixture
def podium(session: Session, qtbot: QtBot) -> Podium:
    session.perform("call_to_order", meeting=1)
    session.perform("open_session")
    session.perform("take_up_item", item="1(f)")
    for code in ("NOR", "KEN", "CHL"):
        session.perform("inscribe", list="1(f)", delegation=code, level="M")
    podium = Podium(session)
    for window in podium.windows:
        qtbot.addWidget(window)
        window.show()
    return podium


def heard(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def tree(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    """Return everything that a screen reader can come to in a window."""
    found = [interface]
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and interface.role() != QAccessible.Role.Table:
            found += tree(child)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_of_every_window_has_a_name_in_its_language(
    session: Session, qtbot: QtBot, language: str
) -> None:
    podium = Podium(session, language)
    for window in podium.windows:
        qtbot.addWidget(window)
        window.show()
        for control in window.findChildren(QWidget):
            if isinstance(control, CONTROLS) and control.isVisible():
                assert heard(control).text(QAccessible.Text.Name), (window, control)


def test_the_tree_of_each_window_is_reached_from_its_top(podium: Podium) -> None:
    for window in podium.windows:
        names = [each.text(QAccessible.Text.Name) for each in tree(heard(window))]
        assert names[0], window
    roles = {each.role() for each in tree(heard(podium.president))}
    assert QAccessible.Role.Button in roles or QAccessible.Role.PushButton in roles
    controls = {each.role() for each in tree(heard(podium.secretary))}
    assert {QAccessible.Role.EditableText, QAccessible.Role.Table, QAccessible.Role.ComboBox} <= controls


def test_the_presidents_view_tells_who_speaks_how_long_what_to_say_and_who_follows(
    podium: Podium, session: Session, clock: HandClock
) -> None:
    session.perform("give_floor")
    told = heard(podium.president).text(QAccessible.Text.Description)
    for words in ("Norway", "SPEAKING", "4 minutes left", "Kenya", "then Chile"):
        assert words in told, told
    assert "I thank the representative of Norway" in told
    beat(session, clock)
    assert heard(podium.president).text(QAccessible.Text.Description) == told, "not with every second"
    clock.advance(timedelta(seconds=190))
    beat(session, clock)
    assert "1 minute left" in heard(podium.president).text(QAccessible.Text.Description)


def test_the_hall_tells_what_it_shows(podium: Podium, session: Session) -> None:
    session.perform("give_floor")
    assert heard(podium.hall).text(QAccessible.Text.Description).startswith("Norway. SPEAKING")


def test_one_minute_and_time_are_announced_once_in_each_windows_language(
    podium: Podium, session: Session, clock: HandClock
) -> None:
    said: list[tuple[str, str]] = []

    def says(window: QWidget, words: str) -> None:
        said.append((heard(window).text(QAccessible.Text.Name), words))

    podium.set_language("president", "fr")
    announcer = Announcer(Edges(session, session), session, podium._seen, podium, says)
    assert announcer.parent() is podium
    session.perform("give_floor")
    for _ in range(260):
        beat(session, clock)
    words = [words for _, words in said]
    assert words.count("ONE MINUTE") == 2
    assert words.count("UNE MINUTE") == 1
    assert (words.count("TIME"), words.count("TEMPS")) == (2, 1)


def test_an_announcement_reaches_qt(podium: Podium, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[object, str, object]] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        told.append((event.object(), event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    announce(podium.secretary, "ONE MINUTE")
    assert told == [(podium.secretary, "ONE MINUTE", QAccessible.AnnouncementPoliteness.Assertive)]


def test_votes_motions_and_a_suspension_are_announced_once_in_each_windows_language(
    podium: Podium, session: Session
) -> None:
    said: list[tuple[str, str]] = []

    def says(window: QWidget, words: str) -> None:
        said.append((heard(window).text(QAccessible.Text.Name), words))

    podium.set_language("president", "fr")
    announcer = Announcer(Edges(session, session), session, podium._seen, podium, says)
    assert announcer.parent() is podium
    told: dict[str, list[str]] = {}
    for act, args in (
        ("move_motion", {"motion": "close_debate", "delegation": "IDN"}),
        ("call_vote", {"motion": True}),
        ("count_vote", {"yes": 30, "no": 55, "abstain": 12}),
        ("announce_result", {}),
        ("suspend_meeting", {"until": "2019-12-16T12:20:00+04:00"}),
        ("resume_meeting", {}),
    ):
        said.clear()
        assert session.perform(act, **args), act
        told[act] = [words for _, words in said]
    assert [len(words) for words in told.values()] == [3, 3, 0, 3, 3, 0]
    assert told["move_motion"][0].startswith("Motion to close the debate. moved by Indonesia")
    assert told["call_vote"][0].startswith("Voting. Motion to close the debate.")
    assert told["announce_result"][0].startswith("Not carried. Motion to close the debate.")
    assert told["suspend_meeting"][0] == "The meeting is suspended. resumes: 12:20."
    assert [words for words in told["move_motion"] if words.startswith("Motion de clôture du débat")]
