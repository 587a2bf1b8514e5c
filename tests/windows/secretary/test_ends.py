"""Home and End reach the ends of every list, from the list itself and from the field above it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import EntryRow
from chairconsole.models.rows import ROW
from chairconsole.windows.over.keys_sheet import KeysSheet
from chairconsole.windows.parts.rows_view import RowsView
from tests.windows.secretary.desk import Desk, brought


def lists_in_sight(within: QWidget) -> list[RowsView]:
    found = (view for view in within.findChildren(RowsView) if view.isVisible() and view.model().rowCount() > 2)
    return [view for view in found if view.focusPolicy() is not Qt.FocusPolicy.NoFocus]


def reaches_both_ends(desk: Desk, view: RowsView) -> bool:
    view.setFocus()
    desk.press("End")
    last = view.currentIndex().row()
    desk.press("Home")
    return (view.currentIndex().row(), last) == (0, view.model().rowCount() - 1)


def test_home_and_end_reach_the_ends_of_every_list_in_sight(at_work: Desk) -> None:
    window = at_work.window
    tabs = window.end.tabs
    seen: set[int] = set()
    for place in range(len(window.end.parts())):
        tabs.turn_to(place)
        for view in lists_in_sight(window):
            if view is not window.table:
                seen.add(id(view))
                assert reaches_both_ends(at_work, view), view.accessibleName()
    assert len(seen) >= 5


def test_in_the_speakers_list_they_reach_the_first_and_the_last_who_can_be_chosen(at_work: Desk) -> None:
    table = at_work.window.table
    at_work.select("CHL")
    at_work.press("End")
    assert table.currentIndex().data(ROW).code == "JPN"
    at_work.press("Home")
    first = table.currentIndex().data(ROW)
    assert isinstance(first, EntryRow)
    assert first.code == at_work.waiting[0]
    at_work.press("Shift+End")
    assert [row.code for row in table.selected_entries()] == at_work.waiting


def test_they_reach_the_ends_of_what_the_palette_offers_while_nothing_is_typed(at_work: Desk) -> None:
    at_work.press("Ctrl+K", "End")
    palette = at_work.window.palette_field
    choices = palette.choices
    assert choices.choice() == choices.rows.rows[-1]
    at_work.press("Home")
    assert choices.choice() == choices.rows.rows[0]
    at_work.type("list")
    at_work.press("Home")
    assert palette.field.cursorPosition() == 0
    at_work.press("Ctrl+End")
    assert choices.choice() == choices.rows.rows[-1]


def test_they_reach_the_ends_of_the_delegations_from_the_field_above(at_work: Desk) -> None:
    at_work.press("F4", "End")
    panel = at_work.window.end.credentials
    assert panel.table.currentIndex().row() == panel.sieve.rowCount() - 1
    at_work.press("Home")
    assert panel.table.currentIndex().row() == 0


@pytest.mark.parametrize(("key", "page"), [("End", -1), ("Home", 0)])
def test_they_reach_the_first_and_the_last_page_of_the_sheet_of_keys(at_work: Desk, key: str, page: int) -> None:
    at_work.window.resize(800, 600)
    sheet = brought(at_work.window, KeysSheet)
    sheet.open()
    at_work.press("Right", key)
    assert sheet.isVisible()
    assert sheet._page == page % sheet.pages
