"""Windows on screens that come and go: each is found again by its name, and none covers the only controls."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.windows.places import Places, Screen
from chairconsole.windows.podium import Podium


class Plugged:
    """A screen that can be pulled out."""

    def __init__(self, name: str, left: int) -> None:
        self._name, self._box = name, QRect(left, 0, 800, 600)

    def name(self) -> str:
        return self._name

    def geometry(self) -> QRect:
        return self._box

    def availableGeometry(self) -> QRect:  # noqa: N802 - Qt's own method
        return self._box


LAPTOP, TABLET, HALL = Plugged("eDP-1", 0), Plugged("HDMI-1", 800), Plugged("DP-2", 1600)


class Desk:
    """The windows of one day, on the screens there are."""

    def __init__(self, session: Session, settings: QSettings, qtbot: QtBot, *screens: Screen) -> None:
        self.podium = Podium(session, settings=settings)
        for window in self.podium.windows:
            qtbot.addWidget(window)
        self.screens = list(screens)
        self.places = Places(self.podium._window_of, settings, self.podium, lambda: self.screens)
        self.places.told.connect(self.podium.secretary.tell)
        self.places.untold.connect(self.podium.secretary.status.take_back)
        self.places.open()

    def at(self, name: str) -> str:
        """Return on which screen a window stands; nothing where it is put away."""
        window = self.podium.window(name)
        if not window.isVisible():
            return ""
        centre = window.geometry().center()
        return next((screen.name() for screen in self.screens if screen.geometry().contains(centre)), "?")

    def pull_out(self, screen: Plugged) -> None:
        self.screens.remove(screen)
        self.places.on_removed(screen)

    def plug_in(self, screen: Plugged) -> None:
        self.screens.append(screen)
        self.places.on_added(screen)

    @property
    def said(self) -> str:
        return self.podium.secretary.status.text()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "liked.ini"), QSettings.Format.IniFormat)


def test_each_window_has_a_screen_of_its_own(session: Session, settings: QSettings, qtbot: QtBot) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, TABLET, HALL)
    assert [desk.at(name) for name in ("secretary", "president", "hall")] == ["eDP-1", "HDMI-1", "DP-2"]


def test_a_window_finds_its_screen_by_name_in_whatever_order(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, TABLET, HALL)
    desk.places.to_next_screen("president")
    desk.places.to_next_screen("hall")
    assert (desk.at("president"), desk.at("hall")) == ("DP-2", "HDMI-1")
    again = Desk(session, settings, qtbot, LAPTOP, HALL, TABLET)
    assert (again.at("president"), again.at("hall")) == ("DP-2", "HDMI-1")


def test_a_screen_pulled_out_takes_its_window_along_and_brings_it_back(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, TABLET, HALL)
    desk.pull_out(HALL)
    assert (desk.at("hall"), desk.at("president"), desk.at("secretary")) == ("", "HDMI-1", "eDP-1")
    assert desk.said.startswith("The screen DP-2 is gone.")
    desk.plug_in(HALL)
    assert desk.at("hall") == "DP-2"
    assert desk.said == "The screen DP-2 is back."


def test_another_screen_brings_nothing_back(session: Session, settings: QSettings, qtbot: QtBot) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, TABLET, HALL)
    desk.pull_out(HALL)
    desk.plug_in(Plugged("VGA-1", 2400))
    assert desk.at("hall") == ""


def test_a_console_whose_screen_goes_comes_to_one_that_is_left(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, TABLET)
    desk.pull_out(LAPTOP)
    assert desk.at("secretary") == "HDMI-1"


def test_where_its_screen_is_missing_a_window_does_not_open_over_the_console(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    Desk(session, settings, qtbot, LAPTOP, TABLET, HALL)
    alone = Desk(session, settings, qtbot, LAPTOP)
    assert (alone.at("secretary"), alone.at("president"), alone.at("hall")) == ("eDP-1", "", "")


def test_with_one_screen_the_floor_and_the_last_act_stay_in_sight(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP)
    desk.places.toggle("hall")
    console, hall = desk.podium.secretary, desk.podium.hall.geometry()
    for part in (console.floor, console.status):
        assert not part.geometry().translated(console.pos()).intersects(hall), part
    desk.places.toggle("hall")
    assert desk.at("hall") == ""
    desk.places.to_next_screen("hall")
    assert desk.said == "There is one screen only."


def test_that_there_is_one_screen_only_is_said_as_long_as_it_is_true(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP)
    desk.places.to_next_screen("hall")
    desk.plug_in(HALL)
    assert "one screen" not in desk.said
    desk.pull_out(HALL)
    desk.places.toggle("hall")
    assert desk.said.startswith("There is one screen only. It stands over this window")
    desk.places.toggle("hall")
    assert "one screen" not in desk.said
    # what was said since stays
    desk.places.to_next_screen("hall")
    desk.podium.secretary.tell("Nobody waits.")
    desk.plug_in(HALL)
    assert desk.said == "Nobody waits."


def test_a_window_that_was_put_away_stays_away_the_next_day(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, TABLET, HALL)
    desk.places.toggle("president")
    again = Desk(session, settings, qtbot, LAPTOP, TABLET, HALL)
    assert (again.at("president"), again.at("hall")) == ("", "DP-2")
    again.places.toggle("president")
    assert again.at("president") == "HDMI-1"
