"""Tabs that do not all fit: the present one is always in sight, and the others are a key or a press away."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chairconsole.windows.parts.measures import measures
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
        assert len(written) == len(tabs.in_sight) + (tabs.in_sight.start > 0) + (tabs.in_sight.stop < len(MATTERS))
        assert clipped(watch) + overlapping(watch) == []


def test_all_are_in_sight_where_they_fit(tabs: Tabs) -> None:
    tabs.resize(1200, 40)
    assert tabs.in_sight == range(len(MATTERS))


@pytest.mark.parametrize(
    ("direction", "end"), [(Qt.LayoutDirection.LeftToRight, 305), (Qt.LayoutDirection.RightToLeft, 6)]
)
def test_a_press_beyond_the_last_turns_to_the_next_that_is_not_in_sight(
    tabs: Tabs, direction: Qt.LayoutDirection, end: int
) -> None:
    tabs.setLayoutDirection(direction)
    hidden = tabs.in_sight.stop
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=QPoint(end, 20))
    assert tabs.place == hidden
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=QPoint(311 - end, 20))
    assert tabs.place == tabs.in_sight.start
    assert tabs.place < hidden
