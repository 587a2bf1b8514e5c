"""Tabs that do not all fit: the present one is always in sight, and the others are a key or a press away."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chairconsole.windows.parts.measures import measures
from chairconsole.windows.parts.menu import Menu
from chairconsole.windows.parts.tabs import Tabs
from tests.windows.watch import clipped, overlapping, watching

MATTERS = ("Credentials", "Floor", "Script", "Journal", "Votes", "Elections", "Motions", "Documents", "Report")


@pytest.fixture
def tabs(fonts: QApplication, qtbot: QtBot) -> Tabs:
    tabs = Tabs(MATTERS)
    qtbot.addWidget(tabs)
    tabs.set_measures(measures(1366))
    tabs.resize(312, 40)
    return tabs


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_present_one_is_in_sight_wherever_one_turns(
    tabs: Tabs, direction: Qt.LayoutDirection, monkeypatch: pytest.MonkeyPatch
) -> None:
    tabs.setLayoutDirection(direction)
    assert 1 < len(tabs.in_sight) < len(MATTERS)
    for place in (*range(len(MATTERS)), *reversed(range(len(MATTERS)))):
        tabs.turn_to(place)
        assert place in tabs.in_sight
        with watching(tabs, monkeypatch) as watch:
            tabs.grab()
        written = [one.words for one in watch.written]
        assert MATTERS[place] in written
        assert len(written) == len(tabs.in_sight)
        assert clipped(watch) + overlapping(watch) == []


def test_all_are_in_sight_where_they_fit(tabs: Tabs) -> None:
    tabs.resize(1200, 40)
    assert tabs.in_sight == range(len(MATTERS))


@pytest.mark.parametrize(
    ("direction", "end"), [(Qt.LayoutDirection.LeftToRight, 305), (Qt.LayoutDirection.RightToLeft, 6)]
)
def test_a_press_behind_the_last_and_a_key_list_them_all(tabs: Tabs, direction: Qt.LayoutDirection, end: int) -> None:
    tabs.setLayoutDirection(direction)
    tabs.show()
    for by_key in (False, True):
        tabs.turn_to(1)
        if by_key:
            QTest.keyClick(tabs, Qt.Key.Key_Down)
        else:
            QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=QPoint(end, 20))
        menu = tabs.findChildren(Menu)[-1]
        assert [action.text() for action in menu.actions()] == list(MATTERS)
        assert menu.activeAction().text() == MATTERS[1]
        QTest.keyClick(menu, Qt.Key.Key_End)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        assert tabs.place == len(MATTERS) - 1
        assert tabs.place in tabs.in_sight
