"""What goes wrong is said in a line: refusals below, trouble and outages under the top bar; never a dialog."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication, QDialog

from chairconsole.records.trouble import Trouble
from tests.models.hand import beat
from tests.windows.secretary.desk import Desk

DUBAI = ZoneInfo("Asia/Dubai")


def test_a_refusal_stands_until_the_next_act(at_work: Desk) -> None:
    at_work.press("F8")
    assert at_work.was_refused()
    assert at_work.said == "Not done. Nobody has the floor."
    at_work.press("PgDown")
    assert not at_work.was_refused()
    assert "Floor given to Kenya" in at_work.said


def dialogs(qapp: QApplication) -> set[QDialog]:
    return {window for window in qapp.topLevelWidgets() if isinstance(window, QDialog)}


def test_no_refusal_opens_a_dialog(at_work: Desk, qapp: QApplication) -> None:
    # those of an earlier console may not have been put away yet
    before = dialogs(qapp)
    at_work.press("F6", "F7", "F8", "Ctrl+Shift+O", "Ctrl+M", "Ctrl+H", "Ctrl+Y", "Ctrl+Shift+N")
    assert dialogs(qapp) <= before
    assert at_work.window.isActiveWindow()


def test_trouble_is_a_banner_and_the_console_stays_up(at_work: Desk) -> None:
    at_work.session.troubled.emit(Trouble("The disk is full. Nothing is lost; the act was not done."))
    banner = at_work.window.banner
    assert banner.isVisible()
    assert banner.text().startswith("The disk is full.")
    assert at_work.window.floor.geometry().top() == banner.geometry().bottom() + 1
    at_work.press("PgDown")
    assert not banner.isVisible()


def test_an_outage_is_held_by_one_key(at_work: Desk) -> None:
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown")
    beat(at_work.session, at_work.clock, 40)
    assert "0:40" in at_work.window.banner.text()
    assert at_work.shown == "3:20"
    at_work.press("Ctrl+H")
    assert at_work.shown == "4:00"
    assert not at_work.window.banner.isVisible()


def test_clocks_that_differ_are_told_and_settled_by_one_key(at_work: Desk) -> None:
    at_work.clock.is_ahead = timedelta(hours=4)
    at_work.session.clocks_differ.emit()
    hour = at_work.session.now()
    banner = at_work.window.banner
    assert banner.text().startswith(f"Here it is {hour.astimezone(DUBAI):%H:%M}, on the laptop ")
    at_work.add("ghana")
    assert banner.isVisible()
    at_work.press("Ctrl+Shift+C")
    assert not banner.isVisible()
    assert at_work.session.now() == hour - timedelta(hours=4)
    at_work.press("PgDown", "Ctrl+Shift+C")
    assert at_work.was_refused()


def test_keys_and_the_tint_go_on_where_the_clock_was_set_back(at_work: Desk) -> None:
    at_work.add("ghana")
    at_work.press("PgDown")
    at_work.session.perform("pass_over", list="1(f)", delegation="KEN")
    at_work.session.perform("correct_clock", seconds=-3600, reason="an hour ahead")
    at_work.wait(1)
    assert not at_work.window.table.painter.fresh
    at_work.press("PgDown")
    assert at_work.session.statement() is not None


def test_a_row_that_changed_keeps_the_tint_for_two_seconds(at_work: Desk) -> None:
    at_work.add("ghana")
    assert at_work.window.table.painter.fresh
    at_work.wait(1)
    assert at_work.window.table.painter.fresh
    at_work.wait(1)
    assert not at_work.window.table.painter.fresh


def test_a_row_that_goes_leaves_nobody_selected(at_work: Desk) -> None:
    at_work.select("KEN")
    at_work.press("PgDown")
    assert at_work.window.table.selected_entry() is None


def test_each_row_says_why_it_stands_there(at_work: Desk) -> None:
    at_work.select("CHL")
    entry = at_work.window.table.selected_entry()
    assert entry is not None
    assert at_work.window.table.painter.tip(entry).startswith(f"{entry.basis}.")
    row = at_work.window._speakers.place_of(entry.id)
    assert row is not None
    assert at_work.window.table.rowHeight(row) == 36 + 24
