"""A menu at the right button on every row and panel: what the palette offers there, with the keys beside."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from chairconsole.ledger.registry import named
from chairconsole.models.rows import ROW
from chairconsole.models.tongue import LANGUAGES
from chairconsole.rules.sentence import capital
from chairconsole.windows.commands.asking import likely_on_entry
from chairconsole.windows.parts.keys import AS_MADE, Command, Section, words
from chairconsole.windows.parts.panel import Panel
from chairconsole.windows.parts.rows_view import RowsView
from chairconsole.windows.podium import Podium
from tests.windows.secretary.desk import Desk


def press_right(widget: QWidget, at: QPoint) -> QMenu | None:
    """Press the right button at a point of a widget, and return the menu that opens."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    return menu if isinstance(menu, QMenu) else None


def on_row(desk: Desk, code: str) -> QMenu:
    desk.select(code)
    table = desk.window.table
    box = table.visualRect(table.currentIndex())
    # it is the pointer that says which row is meant
    table.clearSelection()
    menu = press_right(table.viewport(), box.center())
    assert menu is not None
    return menu


def told(menu: QMenu) -> dict[str, QAction]:
    """Return what stands in a menu, each by its words without the key."""
    return {action.text().partition("\t")[0].strip(): action for action in menu.actions() if not action.isSeparator()}


def keys(menu: QMenu) -> dict[str, str]:
    return {each: action.text().partition("\t")[2] for each, action in told(menu).items()}


def words_of(act: str) -> str:
    return str(capital(named(act).words))


@pytest.fixture(autouse=True)
def menus_are_closed(at_work: Desk) -> Iterator[None]:
    yield
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()


def test_a_row_offers_what_enter_offers_with_the_keys_beside(at_work: Desk) -> None:
    menu = on_row(at_work, "CHL")
    row = at_work.window.table.selected_entry()
    assert row is not None
    assert row.code == "CHL"
    offered = [action.text() for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
    assert menu.actions()[0].text() == "Chile"
    assert not menu.actions()[0].isEnabled()
    count = len(likely_on_entry(row))
    at_work.press("Return")
    choices = at_work.window.palette_field.choices.rows.rows
    assert [each.partition("\t")[0].strip() for each in offered[:count]] == [choice.words for choice in choices]
    assert keys(menu)[words_of("pass_over")] == "F9"
    assert keys(menu)[words_of("transfer")] == "Ctrl+Shift+D"


def test_the_menu_of_the_list_names_those_passed_over_and_recalls_the_one_chosen(at_work: Desk) -> None:
    at_work.session.perform("request_reply", list="1(f)", delegation="KEN", to="CHL")
    for listed, code in (("1(f)", "KEN"), ("1(f)", "NOR"), ("1(f)/reply", "KEN")):
        at_work.session.perform("pass_over", list=listed, delegation=code)
    entry = at_work.window.entry
    menu = press_right(entry, QPoint(entry.width() - 8, 8))
    assert menu is not None
    assert list(told(menu))[:3] == ["Recall: Kenya", "Recall: Norway", "Recall: Kenya, Right of reply"]
    told(menu)["Recall: Norway"].trigger()
    assert at_work.last == "recall"
    assert at_work.waiting[0] == "NOR"


def test_what_is_chosen_is_done_with_that_row(at_work: Desk) -> None:
    at_work.press("PgDown")
    menu = on_row(at_work, "NOR")
    # the key would pass over Kenya, who was called
    told(menu)[words_of("pass_over")].trigger()
    assert at_work.last == "pass_over"
    assert at_work.waiting == ["CHL", "JPN"]


def test_a_row_that_is_nobody_s_opens_the_menu_of_its_panel(at_work: Desk) -> None:
    table = at_work.window.table
    heading = next(
        row for row in range(table.model().rowCount()) if not hasattr(table.model().index(row, 0).data(ROW), "code")
    )
    menu = press_right(table.viewport(), table.visualRect(table.model().index(heading, 0)).center())
    assert menu is not None
    assert keys(menu)["Add a delegation"] == "F2"


@pytest.mark.parametrize(
    ("panel", "section"),
    [("floor", Section.FLOOR), ("head", Section.MEETING), ("tally", Section.LIST), ("status", Section.CONSOLE)],
)
def test_a_panel_offers_every_command_of_its_section(at_work: Desk, panel: str, section: Section) -> None:
    widget: QWidget = getattr(at_work.window, panel)
    menu = press_right(widget, QPoint(5, 5))
    assert menu is not None
    expected = {words(c, at_work.window.tongue): AS_MADE.cap(c) for c in Command if c.section is section}
    assert keys(menu) == expected


def test_a_command_that_decides_is_asked_about_and_another_is_done(at_work: Desk) -> None:
    menu = press_right(at_work.window.head, QPoint(5, 5))
    assert menu is not None
    before = at_work.acts
    told(menu)["Close the session"].trigger()
    assert at_work.acts == before
    assert at_work.window.palette_field.isVisible()
    at_work.press("Escape")
    menu.close()
    menu = press_right(at_work.window.floor, QPoint(5, 5))
    assert menu is not None
    told(menu)["Next step: call the next speaker, then begin"].trigger()
    assert at_work.last == "give_floor"


def test_a_changed_key_stands_in_the_menu(podium: Podium) -> None:
    podium.set_keys(AS_MADE.changed(Command.PAUSE, "Ctrl+Alt+P"))
    menu = press_right(podium.secretary.floor, QPoint(5, 5))
    assert menu is not None
    assert keys(menu)["Pause, resume"] == "Ctrl+Alt+P"
    menu.close()


def test_every_panel_and_every_row_in_sight_has_a_menu(at_work: Desk) -> None:
    window, seen = at_work.window, 0
    for place in range(len(window.end.parts())):
        window.end.tabs.turn_to(place)
        for widget in window.findChildren(QWidget):
            is_ours = isinstance(widget, Panel | RowsView | QLineEdit)
            if not is_ours or not widget.isVisible():
                continue
            target = widget.viewport() if isinstance(widget, RowsView) else widget
            menu = press_right(target, QRect(QPoint(0, 0), target.size()).center())
            assert menu is not None, widget.accessibleName()
            assert len(told(menu)) >= 3, widget.accessibleName()
            menu.close()
            seen += 1
    assert seen > 30


def test_what_waits_for_an_answer_has_none(at_work: Desk) -> None:
    at_work.press("Ctrl+K")
    assert press_right(at_work.window.palette_field, QPoint(5, 5)) is None


def test_home_and_end_reach_its_ends(at_work: Desk) -> None:
    menu = on_row(at_work, "CHL")
    QTest.keyClick(menu, Qt.Key.Key_End)
    assert menu.activeAction().text() == "The list …"
    QTest.keyClick(menu, Qt.Key.Key_Home)
    assert menu.activeAction() == menu.actions()[1]


def test_a_key_of_the_console_keeps_its_meaning_while_a_menu_is_open(at_work: Desk) -> None:
    at_work.press("PgDown")
    at_work.wait(1)
    menu = on_row(at_work, "CHL")
    QTest.keyClick(menu, Qt.Key.Key_PageDown)
    assert at_work.last == "begin_statement"
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(("language", "copy"), [("en", "Copy"), ("fr", "Copier"), ("ru", "Копировать")])
def test_a_field_offers_what_can_be_done_with_words(
    at_work_in: Callable[[str], Desk], language: str, copy: str
) -> None:
    desk = at_work_in(language)
    field = desk.window.entry.field
    desk.press("F2")
    desk.type("ken")
    menu = press_right(field, QPoint(5, 5))
    assert menu is not None
    assert not told(menu)[copy].isEnabled()
    menu.close()
    field.selectAll()
    menu = press_right(field, QPoint(5, 5))
    assert menu is not None
    told(menu)[copy].trigger()
    assert QApplication.clipboard().text() == "ken"
    assert keys(menu)[copy] == "Ctrl+C"


def test_from_a_row_one_comes_to_what_the_list_is_for(at_work: Desk) -> None:
    menu = on_row(at_work, "CHL")
    told(menu)["The list …"].trigger()
    menu.close()
    whole = next(each for each in at_work.window.findChildren(QMenu) if each.isVisible())
    assert keys(whole)["Filter the list"] == "Ctrl+F"
    # what stands in the menu of the row already stands there alone
    assert "Transfer to another list" not in keys(whole)


@pytest.mark.parametrize("size", [(1280, 720, 100), (1366, 768, 100), (1920, 1080, 200), (800, 480, 100)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_menu_lies_over_the_countdown_or_the_hour(
    at_work_in: Callable[[str], Desk], language: str, size: tuple[int, int, int]
) -> None:
    desk = at_work_in(language)
    width, height, percent = size
    desk.window.resize(width, height)
    desk.window.set_percent(percent)
    floor, head = desk.window.floor, desk.window.head
    ours = [floor._figures.box(cell).translated(floor.mapToGlobal(QPoint(0, 0))) for cell in floor._figures.cells]
    assert ours
    fifth = head.width() // 5
    left = 0 if language == "ar" else head.width() - fifth
    hour = QRect(head.mapToGlobal(QPoint(left, 0)), QSize(fifth, head.height()))
    for widget in (floor, desk.window.table.viewport(), desk.window.entry):
        for x in (5, widget.width() // 2, widget.width() - 5):
            menu = press_right(widget, QPoint(x, max(0, widget.height() - 5)))
            assert menu is not None
            assert not any(menu.geometry().intersects(each) for each in (*ours, hour))
            menu.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_menu_has_an_empty_line_in_any_language(at_work_in: Callable[[str], Desk], language: str) -> None:
    desk = at_work_in(language)
    menu = on_row(desk, "KEN")
    assert all(each.strip() for each in told(menu))
    assert menu.layoutDirection() == desk.window.layoutDirection()
    assert all(not QKeySequence(action.shortcut()).toString() for action in told(menu).values())
