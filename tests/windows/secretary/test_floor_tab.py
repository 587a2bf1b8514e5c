"""The tab of the floor: it comes into sight by itself, and says all in full."""

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from chairconsole.models.points import PointRow, Stage
from chairconsole.models.replies import ReplyRow
from chairconsole.models.session import Session
from chairconsole.records.facts.participation import Participant
from chairconsole.windows.side.end_panel import CREDENTIALS, FLOOR
from chairconsole.windows.side.floor_tab import FloorTabPainter
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk
from tests.windows.secretary.floor_tab import panel, rows


def test_the_floor_tab_comes_into_sight_and_the_focus_stays(speaking: Desk) -> None:
    window = speaking.window
    speaking.press("F2")
    window.entry.field.setText("gha")
    speaking.press("F10")
    speaking.answer("cub")
    assert window.end.tabs.place == FLOOR
    assert panel(speaking).isVisible()
    assert speaking.is_at(window.entry.field)
    assert window.entry.field.text() == "gha"


def test_whoever_works_at_the_side_is_not_disturbed(speaking: Desk) -> None:
    speaking.press("F4")
    speaking.session.perform("point_of_order", delegation="CUB")
    assert speaking.window.end.tabs.place == CREDENTIALS
    assert speaking.is_at(speaking.window.end.credentials.sought)


@pytest.mark.parametrize("language", ["en", "ar", "ru", "zh"])
@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1920, 100), (1920, 150)])
def test_no_name_is_cut_and_no_line_leaves_the_panel(
    session: Session, clock: HandClock, qtbot: QtBot, language: str, width: int, percent: int
) -> None:
    session.perform("take_up_item", item="1(f)")
    session.perform("give_floor", speaker="The keynote speaker")
    session.perform("point_of_order", delegation="GBR", subject="a long subject " * 9)
    desk = Desk(session, clock, qtbot, language)
    window = desk.window
    window.setLayoutDirection(QLocale(language).textDirection())
    window.resize(width, 1080)
    window.set_percent(percent)
    window.end.tabs.turn_to(FLOOR)
    painter = panel(desk).itemDelegate()
    assert isinstance(painter, FloorTabPainter)
    row = rows(desk)[0]
    assert isinstance(row, PointRow)
    assert row.stage is Stage.AWAITS_RULING
    named = session.room().door.get(Participant, "GBR")
    assert named is not None
    setting = painter._name(row)
    assert "".join(setting.lines).replace(" ", "") == named.name[language].replace(" ", "")
    assert setting.squeeze == 1.0
    height = panel(desk).rowHeight(1)
    assert height >= window.measures.px(17 * len(painter.lines(row)) + setting.pitch * len(setting.lines))
    assert not panel(desk).grab().isNull()


def test_tab_goes_to_the_first_row_with_which_something_can_be_done(at_work: Desk) -> None:
    at_work.session.perform("request_reply", list="1(f)", delegation="ARM")
    at_work.press("Shift+F3")
    at_work.window.end.tabs.turn_to(FLOOR)
    at_work.press("Tab")
    row = at_work.window.end.floor_tab.selected()
    assert isinstance(row, ReplyRow)
    at_work.press("Return")
    assert at_work.window.palette_field.choices.rows.rows[0].words == "Give the floor"
