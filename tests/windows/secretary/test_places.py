"""Windows on screens that come and go: each is found again by its name, and none covers the only controls."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.windows.liked import Liked
from chairconsole.windows.places import Places, Screen
from chairconsole.windows.podium import Podium


class Plugged:
    """A screen that can be pulled out."""

    def __init__(self, name: str, left: int, serial: str = "", width: int = 800, height: int = 600) -> None:
        self._name, self._serial, self._box = name, serial, QRect(left, 0, width, height)

    def name(self) -> str:
        return self._name

    def serialNumber(self) -> str:  # noqa: N802 - Qt's own method
        return self._serial

    def show_the_same_as(self, other: "Plugged") -> None:
        """Mirror another screen."""
        self._box = other.geometry()

    def geometry(self) -> QRect:
        return self._box

    def availableGeometry(self) -> QRect:  # noqa: N802 - Qt's own method
        return self._box


LAPTOP, TABLET, HALL = Plugged("eDP-1", 0), Plugged("HDMI-1", 800), Plugged("DP-2", 1600)


class Desk:
    """The windows of one day, on the screens there are."""

    def __init__(self, session: Session, settings: QSettings, qtbot: QtBot, *screens: Screen) -> None:
        self.podium = Podium(session, liked=Liked(settings))
        for window in self.podium.windows:
            qtbot.addWidget(window)
        self.screens = list(screens)
        self.ever = list(screens)
        self.places = Places(
            self.podium._window_of, Liked(settings), self.podium, lambda: self.screens, self._screen_of
        )
        self.places.told.connect(self.podium.secretary.tell)
        self.places.untold.connect(self.podium.secretary.status.take_back)
        self.places.open()

    def at(self, name: str) -> str:
        """Return on which screen a window stands; nothing where it is put away."""
        window = self.podium.window(name)
        if not window.isVisible():
            return ""
        return self._screen_of(window).name()

    def place(self, name: str) -> int:
        """Return how far to the left a window stands."""
        return self._screen_of(self.podium.window(name)).geometry().left()

    def drag_console(self, screen: Plugged) -> None:
        """Take the console to another screen with the mouse, as desktops do it."""
        console = self.podium.secretary
        console.showNormal()
        console.setGeometry(screen.geometry().adjusted(10, 10, -10, -10))

    def _screen_of(self, window: QWidget) -> Screen:
        centre = window.geometry().center()
        return next(screen for screen in (*self.screens, *self.ever) if screen.geometry().contains(centre))

    def pull_out(self, screen: Plugged) -> None:
        self.screens.remove(screen)
        self.places.on_removed(screen)

    def plug_in(self, screen: Plugged) -> None:
        self.screens.append(screen)
        self.ever.append(screen)
        self.places.on_added(screen)

    @property
    def said(self) -> str:
        return self.podium.secretary.status.text()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "liked.ini"), QSettings.Format.IniFormat)


def test_windows_that_were_closed_for_good_come_back_with_no_screen(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, HALL)
    shown = [name for name in ("president", "hall") if desk.at(name) == "DP-2"]
    desk.pull_out(HALL)
    desk.places.end()
    desk.podium.close()
    desk.plug_in(HALL)
    assert len(shown) == 1
    assert not desk.podium.window(shown[0]).isVisible()


def test_each_window_has_a_screen_of_its_own(session: Session, settings: QSettings, qtbot: QtBot) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, TABLET, HALL)
    assert [desk.at(name) for name in ("secretary", "president", "hall")] == ["eDP-1", "HDMI-1", "DP-2"]


def test_a_window_finds_its_screen_by_name_in_whatever_order(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, TABLET, HALL)
    desk.places.to_next_screen("president")
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


def test_that_no_screen_is_free_is_said_as_long_as_it_is_true(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP)
    desk.plug_in(HALL)
    desk.places.toggle("hall")
    desk.places.toggle("president")
    told = "No screen is free. It stands over this window"
    assert desk.said.startswith(told)
    desk.places.toggle("president")
    assert "screen" not in desk.said
    desk.places.toggle("president")
    assert desk.said.startswith(told)
    desk.places.to_next_screen("president")
    assert desk.at("president") == "DP-2"
    assert "screen" not in desk.said


def test_a_window_that_was_put_away_stays_away_the_next_day(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, TABLET, HALL)
    desk.places.toggle("president")
    again = Desk(session, settings, qtbot, LAPTOP, TABLET, HALL)
    assert (again.at("president"), again.at("hall")) == ("", "DP-2")
    again.places.toggle("president")
    assert again.at("president") == "HDMI-1"


def test_no_window_opens_over_another_of_ours(session: Session, settings: QSettings, qtbot: QtBot) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP)
    desk.plug_in(HALL)
    desk.places.toggle("hall")
    assert (desk.at("president"), desk.at("hall")) == ("", "DP-2")
    again = Desk(session, settings, qtbot, LAPTOP, HALL)
    assert (again.at("president"), again.at("hall")) == ("", "DP-2")
    again.places.toggle("president")
    assert (again.at("president"), again.at("hall")) == ("eDP-1", "DP-2")
    assert again.said.startswith("No screen is free.")


def test_what_lay_over_the_console_goes_to_a_screen_that_is_plugged_in(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP)
    desk.places.toggle("hall")
    assert desk.at("hall") == "eDP-1"
    desk.plug_in(HALL)
    assert (desk.at("secretary"), desk.at("hall")) == ("eDP-1", "DP-2")
    assert desk.said == "The hall display stands on a screen of its own now."


def test_the_hall_does_not_come_to_where_the_console_was_dragged(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, HALL)
    desk.places.toggle("president")
    desk.places.toggle("president")
    desk.drag_console(HALL)
    desk.places.toggle("hall")
    assert (desk.at("secretary"), desk.at("hall")) == ("DP-2", "eDP-1")


def test_the_hall_makes_way_for_a_console_that_is_dragged_over_it(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, HALL)
    desk.places.toggle("president")
    desk.places.toggle("hall")
    assert desk.at("hall") == "DP-2"
    desk.drag_console(HALL)
    desk.places._on_console_moved(HALL)
    assert (desk.at("secretary"), desk.at("hall")) == ("DP-2", "eDP-1")
    assert desk.said == "The hall display makes way for this one. It stands on another screen now."


def test_a_lid_that_is_closed_leaves_the_controls_in_sight_and_brings_all_back(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, HALL)
    desk.places.toggle("president")
    desk.places.toggle("hall")
    desk.pull_out(LAPTOP)
    assert (desk.at("secretary"), desk.at("hall")) == ("DP-2", "")
    assert desk.said == (
        "The screen eDP-1 is gone. This window stands on another now. "
        "The hall display makes way for this one. It is put away; its key shows it again."
    )
    desk.plug_in(LAPTOP)
    assert (desk.at("secretary"), desk.at("hall")) == ("eDP-1", "DP-2")
    assert desk.said == "The screen eDP-1 is back."


def test_a_lid_that_is_closed_takes_the_console_to_the_screen_nothing_stands_on(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, HALL, TABLET)
    assert desk.at("president") == "DP-2"
    desk.places.toggle("hall")
    desk.pull_out(LAPTOP)
    assert (desk.at("secretary"), desk.at("president")) == ("HDMI-1", "DP-2")


def test_the_hall_makes_way_where_its_screen_comes_to_show_what_the_consoles_shows(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    second = Plugged("DP-2", 1600)
    desk = Desk(session, settings, qtbot, LAPTOP, second)
    desk.places.toggle("president")
    desk.places.toggle("hall")
    second.show_the_same_as(LAPTOP)
    desk.podium.hall.setGeometry(second.geometry())
    desk.places._settle()
    assert desk.at("hall") == ""
    desk.places.to_next_screen("hall")
    assert desk.at("hall") == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Plugged("DELL", 800, "A1"), Plugged("DELL", 1600, "B2")),
        (Plugged("DELL", 800), Plugged("DELL", 1600)),
        (Plugged("", 800), Plugged("", 1600)),
    ],
    ids=["serial", "place", "no name"],
)
def test_two_screens_of_one_name_are_told_apart(
    session: Session, settings: QSettings, qtbot: QtBot, one: Plugged, other: Plugged
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, one, other)
    assert (desk.place("president"), desk.place("hall")) == (800, 1600)
    desk.places.to_next_screen("president")
    again = Desk(session, settings, qtbot, LAPTOP, other, one)
    assert (again.place("president"), again.place("hall")) == (1600, 800)
    again.pull_out(one)
    assert not again.podium.hall.isVisible()
    assert (again.podium.president.isVisible(), again.place("president")) == (True, 1600)
    again.plug_in(one)
    assert (again.podium.hall.isVisible(), again.place("hall")) == (True, 800)


def test_screens_without_a_name_are_no_liking_of_anybodys(session: Session, settings: QSettings, qtbot: QtBot) -> None:
    one, other = Plugged("", 0), Plugged("", 800)
    desk = Desk(session, settings, qtbot, one, other)
    assert (desk.place("secretary"), desk.place("president")) == (0, 800)
    desk.pull_out(other)
    assert desk.said.startswith("A screen is gone.")


def test_a_console_half_over_a_screen_is_brought_home_before_that_is_filled(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, TABLET)
    desk.places.toggle("president")
    console = desk.podium.secretary
    console.showNormal()
    console.setGeometry(300, 0, 800, 500)
    desk.places.toggle("hall")
    assert not console.geometry().intersects(desk.podium.hall.geometry())


def test_the_console_opens_where_it_was_dragged_the_day_before(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP, TABLET, HALL)
    desk.drag_console(HALL)
    desk.places._on_console_moved(HALL)
    again = Desk(session, settings, qtbot, LAPTOP, TABLET, HALL)
    assert again.at("secretary") == "DP-2"


WIDE, PROJECTOR = Plugged("eDP-1", 0, width=1366, height=768), Plugged("DP-2", 1366, width=1920, height=1080)


def test_a_window_without_a_screen_stands_beside_the_console_and_not_over_it(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, WIDE, PROJECTOR)
    console, hall = desk.podium.secretary, desk.podium.hall
    before = console.geometry()
    desk.places.toggle("hall")
    assert not console.geometry().intersects(hall.geometry())
    assert WIDE.geometry().contains(console.geometry().united(hall.geometry()))
    assert desk.said.startswith("No screen is free. It stands beside this window")
    desk.places.toggle("hall")
    assert console.geometry() == before


def test_two_windows_without_a_screen_lie_neither_over_each_other_nor_over_the_console(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, WIDE)
    desk.places.toggle("hall")
    desk.places.toggle("president")
    boxes = [window.geometry() for window in desk.podium.windows]
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
    desk.podium.hall.close()
    desk.places.toggle("president")
    assert desk.podium.secretary.isMaximized()


def test_on_a_narrow_screen_two_windows_do_not_lie_over_each_other(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, LAPTOP)
    desk.places.toggle("hall")
    desk.places.toggle("president")
    assert not desk.podium.hall.geometry().intersects(desk.podium.president.geometry())


def test_what_stands_beside_the_console_comes_along_where_that_is_dragged(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, WIDE, PROJECTOR)
    desk.places.toggle("hall")
    desk.drag_console(PROJECTOR)
    desk.places._on_console_moved(PROJECTOR)
    assert [desk.at(name) for name in ("secretary", "president", "hall")] == ["DP-2", "eDP-1", "DP-2"]
    assert not desk.podium.secretary.geometry().intersects(desk.podium.hall.geometry())
    assert desk.said == (
        "The President's view makes way for this one. It stands on another screen now. The hall display came along."
    )


def test_a_window_beside_the_console_fills_the_screen_that_the_console_left_free(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, WIDE, PROJECTOR)
    desk.places.toggle("hall")
    desk.places.toggle("president")
    desk.drag_console(PROJECTOR)
    desk.places._on_console_moved(PROJECTOR)
    assert (desk.at("hall"), desk.podium.hall.geometry()) == ("eDP-1", WIDE.geometry())
    assert desk.said == "The hall display stands on a screen of its own now."


@pytest.mark.parametrize("first", [WIDE, LAPTOP])
def test_a_window_that_is_sent_over_another_has_that_make_way(
    session: Session, settings: QSettings, qtbot: QtBot, first: Plugged
) -> None:
    desk = Desk(session, settings, qtbot, first, PROJECTOR)
    desk.places.to_next_screen("hall")
    assert desk.at("hall") == "DP-2"
    is_beside = first is WIDE
    assert desk.at("president") == ("eDP-1" if is_beside else "")
    told = "It stands beside this window now." if is_beside else "It is put away; its key shows it again."
    assert desk.said == f"The President's view makes way. {told}"


def test_a_console_let_go_under_a_window_comes_out_from_beneath(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, WIDE, PROJECTOR)
    console = desk.podium.secretary
    console.showNormal()
    desk.podium.president.setGeometry(PROJECTOR.geometry())
    console.setGeometry(400, 0, 1200, 700)
    assert desk.places._rest.isActive()
    desk.places._on_rest()
    assert not console.geometry().intersects(desk.podium.president.geometry())


def test_a_window_closed_by_its_own_means_gives_the_console_its_room_back(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, WIDE)
    desk.places.toggle("hall")
    assert not desk.podium.secretary.isMaximized()
    desk.podium.hall.close()
    assert desk.places._rest.isActive()
    desk.places._on_rest()
    assert desk.podium.secretary.isMaximized()


def test_in_arabic_a_window_stands_where_the_lines_end(session: Session, settings: QSettings, qtbot: QtBot) -> None:
    settings.setValue("windows/secretary/language", "ar")
    desk = Desk(session, settings, qtbot, WIDE)
    desk.places.toggle("hall")
    assert desk.podium.hall.geometry().left() < desk.podium.secretary.geometry().left()


@pytest.mark.parametrize("screen", [WIDE, LAPTOP])
def test_what_stood_with_the_console_for_want_of_a_screen_comes_back_the_next_day(
    session: Session, settings: QSettings, qtbot: QtBot, screen: Plugged
) -> None:
    before = Desk(session, settings, qtbot, screen)
    before.places.toggle("hall")
    box = before.podium.hall.geometry()
    # killed, it says nothing more
    before.places.end()
    desk = Desk(session, settings, qtbot, screen)
    assert desk.podium.hall.isVisible()
    assert desk.podium.hall.geometry() == box
    assert not desk.podium.president.isVisible()


def test_what_stood_with_the_console_and_found_a_screen_since_does_not_lie_over_it_without_one(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, settings, qtbot, WIDE)
    desk.places.toggle("hall")
    desk.plug_in(PROJECTOR)
    assert desk.at("hall") == "DP-2"
    assert Desk(session, settings, qtbot, WIDE).at("hall") == ""
