"""The list under the hands: places by number, delegations by letters, several selected, filtered, and moved."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from chairconsole.models.desk import EntryRow, GroupRow
from chairconsole.models.rows import ROW
from chairconsole.windows.list.speakers_filter import Which
from chairconsole.windows.over.keys_sheet import KeysSheet
from tests.windows.secretary.desk import Desk, brought

LIST = "1(f)"
MORE = ("PER", "BRA", "IDN", "FRA", "GHA", "TON", "OMN", "FJI", "UGA", "NER", "NGA")
"""With those at work they are fifteen."""


@pytest.fixture
def long(at_work: Desk) -> Desk:
    for code in MORE:
        at_work.session.perform("inscribe", list=LIST, delegation=code)
    at_work.window.table.setFocus()
    return at_work


def shown(desk: Desk) -> list[str]:
    """Draw what the table shows: headings by their titles, entries by place and code."""
    model = desk.window.table.model()
    rows = [model.index(row, 0).data(ROW) for row in range(model.rowCount())]
    entries = [row for row in rows if isinstance(row, EntryRow | GroupRow)]
    return [f"{row.position or '.'} {row.code}" if isinstance(row, EntryRow) else row.title for row in entries]


def entries(desk: Desk) -> list[EntryRow]:
    model = desk.window.table.model()
    rows = [model.index(row, 0).data(ROW) for row in range(model.rowCount())]
    return [row for row in rows if isinstance(row, EntryRow)]


def selected(desk: Desk) -> list[str]:
    return [row.code for row in desk.window.table.selected_entries()]


def look_for(desk: Desk, which: Which) -> None:
    box = desk.window.filters.which
    box.setCurrentIndex(box.findData(which.value))


def drop(desk: Desk, code: str, below: str | None, *, lower_half: bool = False) -> None:
    """Drop the entry selected on another's row, or (none) below all rows."""
    desk.select(code)
    table = desk.window.table
    at = QPointF(20.0, float(table.viewport().height() - 2))
    for row in range(table.model().rowCount()):
        index = table.model().index(row, 0)
        if below is not None and getattr(index.data(ROW), "code", None) == below:
            box = table.visualRect(index)
            at = QPointF(20.0, box.bottom() - 2.0 if lower_half else box.top() + 2.0)
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(at, Qt.DropAction.MoveAction, QMimeData(), buttons, modifiers)
    table.dropEvent(event)
    # whoever moved rows by the drop itself would take them away now
    assert event.dropAction() is Qt.DropAction.IgnoreAction


def test_two_digits_answer_why_somebody_is_fourteenth(long: Desk) -> None:
    acts = long.acts
    long.type("14")
    assert selected(long) == ["NER"]
    row = long.window.table.currentIndex().row()
    assert long.window.table.rowHeight(row) > long.window.measures.row
    told = long.window.table.painter.told(long.window.table.selected_entries()[0])
    assert told[0].startswith("Why here: representative; received 16 Dec 10:00")
    assert long.acts == acts


def test_digits_apart_are_two_numbers(long: Desk) -> None:
    long.type("1")
    assert selected(long) == ["KEN"]
    long.wait(2)
    long.type("4")
    assert selected(long) == ["JPN"]


def test_a_place_that_is_not_there_is_said(long: Desk) -> None:
    long.type("99")
    assert "No place 99 is shown." in long.said
    long.wait(2)
    long.type("zq")
    assert "begins with “zq”" in long.said


def test_letters_go_to_the_next_that_begins_so(long: Desk) -> None:
    long.type("ch")
    assert selected(long) == ["CHL"]
    long.wait(2)
    long.type("n")
    assert selected(long) == ["NOR"]
    long.type("n")
    assert selected(long) == ["NER"]
    long.wait(2)
    long.type("jpn")
    assert selected(long) == ["JPN"]


def test_question_mark_and_space_keep_their_meaning(long: Desk) -> None:
    acts = long.acts
    long.press("Space")
    assert (long.acts, long.is_at(long.window.table)) == (acts, True)
    long.press("?")
    assert brought(long.window, KeysSheet).isVisible()


def test_arrows_step_over_headings_and_rulers(long: Desk) -> None:
    long.select("CHL")
    long.press("Down")
    assert selected(long) == ["NOR"]
    long.press("Up")
    assert selected(long) == ["CHL"]
    long.press("Up", "Up", "Up")
    assert selected(long) == ["KEN"]


def test_several_are_selected_and_none_of_them_says_more(long: Desk) -> None:
    long.select("CHL")
    long.press("Shift+Down", "Shift+Down")
    assert selected(long) == ["CHL", "NOR", "JPN"]
    entry = long.window.table.selected_entry()
    assert entry is not None
    assert entry.code == "JPN"
    heights = {long.window.table.rowHeight(index.row()) for index in long.window.table.selectedIndexes()}
    assert heights == {long.window.measures.row}
    long.press("Down")
    assert len(selected(long)) == 1


def test_moving_asks_for_the_reason_and_keeps_the_row(long: Desk) -> None:
    long.select("JPN")
    long.press("Alt+Up")
    assert long.window.palette_field.title == "Japan to place 3, before Norway: for what reason?"
    assert long.waiting[:4] == ["KEN", "CHL", "NOR", "JPN"]
    long.type("leaves this afternoon")
    long.press("Return")
    assert long.waiting[:4] == ["KEN", "CHL", "JPN", "NOR"]
    assert long.last == "move_entry"
    assert (selected(long), long.is_at(long.window.table)) == (["JPN"], True)


def test_steps_gather_into_one_move_and_keep_what_was_typed(long: Desk) -> None:
    acts = long.acts
    long.select("JPN")
    long.press("Alt+Up")
    long.type("leaves")
    long.press("Alt+Up", "Alt+Up")
    assert "to place 1, before Kenya" in long.window.palette_field.title
    long.press("Alt+Down", "Return")
    assert long.waiting[:3] == ["KEN", "JPN", "CHL"]
    assert long.acts == acts + 1


def test_to_the_end_and_back_again(long: Desk) -> None:
    long.select("NER")
    long.press("Alt+Down")
    assert "Niger to the end, place 15" in long.window.palette_field.title
    long.press("Alt+Up")
    assert not long.window.palette_field.isVisible()
    assert "Niger stands at place 14 already." in long.said


def test_escape_forgets_a_move(long: Desk) -> None:
    acts = long.acts
    long.select("JPN")
    long.press("Alt+Up")
    long.type("leaves")
    long.press("Escape")
    assert (long.acts, long.is_at(long.window.table), selected(long)) == (acts, True, ["JPN"])
    long.press("Alt+Up")
    assert long.window.palette_field.field.text() == ""
    assert "to place 3" in long.window.palette_field.title


def test_only_one_who_waits_is_moved(long: Desk) -> None:
    long.session.perform("pass_over", list=LIST, delegation="CHL")
    long.select("CHL")
    long.press("Alt+Up")
    assert not long.window.palette_field.isVisible()
    assert "Select the one who is to be moved" in long.said


@pytest.mark.parametrize(
    ("below", "lower_half", "place", "title"),
    [
        ("CHL", False, 2, "Japan to place 2, before Chile"),
        ("KEN", True, 2, "Japan to place 2, before Chile"),
        ("BRA", True, 6, "Japan to place 6, before Indonesia"),
        (None, False, 15, "Japan to the end, place 15"),
    ],
)
def test_dragging_asks_too(long: Desk, below: str | None, lower_half: bool, place: int, title: str) -> None:
    drop(long, "JPN", below, lower_half=lower_half)
    assert long.window.palette_field.title.startswith(title)
    assert long.waiting[3] == "JPN"
    long.type("so ruled")
    long.press("Return")
    assert long.waiting.index("JPN") == place - 1


@pytest.mark.parametrize(("below", "lower_half"), [("PER", False), ("NOR", True), ("JPN", True)])
def test_one_dropped_where_it_stands_stays(long: Desk, below: str, lower_half: bool) -> None:
    drop(long, "JPN", below, lower_half=lower_half)
    assert not long.window.palette_field.isVisible()


def test_a_name_filters_and_places_stay_the_true_ones(long: Desk) -> None:
    long.press("Ctrl+F")
    assert long.is_at(long.window.filters.field)
    long.type("ni")
    assert shown(long) == ["Below ministerial level", "14 NER", "15 NGA"]
    assert long.window.filters.told == "“ni”: 2 of 15 shown; Esc shows all"
    assert long.window.filters.accessibleDescription() == long.window.filters.told
    long.press("Return")
    assert long.is_at(long.window.table)
    long.press("Escape")
    assert (len(long.waiting), long.window.filters.told) == (15, "")
    assert shown(long)[1] == "1 KEN"
    assert not long.window.filters.isVisible()


def test_each_filter_shows_whom_it_names(long: Desk) -> None:
    session = long.session
    session.perform("exchange_places", list=LIST, delegation="PER", **{"with": "BRA"}, copied=True)
    session.perform("attach_text", list=LIST, delegation="FRA", text="Mr. President")
    session.perform("inscribe", list=LIST, delegation="G-AFRICAN", on_behalf_of="KEN")
    session.perform("register_participant", code="XIGO", category="igo", name="A Fund")
    session.perform("inscribe", list=LIST, delegation="XIGO")
    session.perform("pass_over", list=LIST, delegation="OMN")
    session.perform("submit_credentials", delegation="GHA", form="formal")
    session.perform("correct_entry", list=LIST, delegation="TON", language="fr", reason="slip")
    long.press("Ctrl+F")
    found = {}
    for which in (Which.UNCONFIRMED, Which.CHANGED, Which.WITH_TEXT, Which.GROUPS, Which.OBSERVERS, Which.PASSED_OVER):
        look_for(long, which)
        found[which] = [row.code for row in entries(long)]
    assert found == {
        Which.UNCONFIRMED: ["KEN", "CHL"],
        Which.CHANGED: ["BRA", "PER"],
        Which.WITH_TEXT: ["FRA"],
        Which.GROUPS: ["G-AFRICAN"],
        Which.OBSERVERS: ["XIGO"],
        Which.PASSED_OVER: ["OMN"],
    }
    look_for(long, Which.WITHOUT_TEXT)
    assert "of 17 shown" in long.window.filters.told
    assert long.window.filters.told.startswith("Without text: 16 ")
    look_for(long, Which.CREDENTIALS)
    assert long.window.filters.told.startswith("Credentials not in order: 14 ")
    look_for(long, Which.NOT_ADMITTED)
    assert [row.code for row in entries(long)] == ["TON", "XIGO"]
    session.perform("challenge_credentials", delegation="PER", challenger="BRA")
    assert session.perform("decide_challenge", delegation="PER", admitted=False)
    assert [row.code for row in entries(long)] == ["PER", "TON", "XIGO"]
    box = long.window.filters.which
    box.setCurrentIndex(box.findText("Language: FR"))
    assert [row.code for row in entries(long)] == ["TON"]
    assert long.window.filters.told == "Language: FR: 1 of 17 shown; Esc shows all"


def test_a_filter_follows_the_acts(long: Desk) -> None:
    long.press("Ctrl+F")
    look_for(long, Which.UNCONFIRMED)
    assert shown(long) == ["Ministerial level or higher", "1 KEN", "2 CHL"]
    long.session.perform("confirm_cabinet", list=LIST, delegation="KEN", evidence="list of the cabinet")
    assert shown(long) == ["Ministerial level or higher", "2 CHL"]
    long.session.perform("confirm_cabinet", list=LIST, delegation="CHL", evidence="list of the cabinet")
    assert shown(long) == []
    assert long.window.filters.told == "Ministers unconfirmed: 0 of 15 shown; Esc shows all"
    long.session.perform("undo")
    assert shown(long) == ["Ministerial level or higher", "2 CHL"]


def test_the_field_is_left_with_escape_and_all_are_shown(long: Desk) -> None:
    long.press("Ctrl+F")
    long.type("ken")
    long.press("Escape")
    assert long.is_at(long.window.table)
    assert len(shown(long)) == 17
    assert not long.window.filters.is_open


def test_one_passed_over_is_recalled_by_one_key(long: Desk) -> None:
    for code in ("CHL", "NOR"):
        long.session.perform("pass_over", list=LIST, delegation=code)
    long.select("NOR")
    long.press("Shift+F9")
    assert long.waiting[0] == "NOR"
