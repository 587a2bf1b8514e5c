"""The tab Delegations: found, filtered, acted upon; and that somebody is not admitted is seen wherever it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from chairconsole.ledger.registry import named
from chairconsole.models.desk import DelegationRow, EntryRow
from chairconsole.models.tongue import LANGUAGES, tongue
from chairconsole.rules.participation import Admission
from chairconsole.rules.sentence import capital
from chairconsole.rules.terms import Category
from chairconsole.windows.commands.asking import likely_on_delegation, likely_on_entry
from chairconsole.windows.list.remarks import remarks
from chairconsole.windows.paint.theme import THEMES
from chairconsole.windows.side.delegations_table import Which
from chairconsole.windows.side.end_panel import DELEGATIONS
from tests.windows.secretary.desk import Desk
from tests.windows.secretary.test_menus import press_right, told
from tests.windows.watch import clipped, overlapping, watching

NGO = "NGO1"


def register_ngo(desk: Desk, *, applied: bool = True) -> None:
    desk.session.perform("register_participant", code=NGO, category="ngo", name="First Organization")
    if applied:
        desk.session.perform("apply_for_status", code=NGO)


def find(desk: Desk, typed: str) -> DelegationRow:
    """Go to a delegation in the tab."""
    desk.window.end.tabs.turn_to(DELEGATIONS)
    desk.press("F4", "Ctrl+A")
    desk.type(typed)
    row = desk.window.end.delegations.table.selected()
    assert isinstance(row, DelegationRow)
    return row


def offer(desk: Desk) -> None:
    """Go from the row in the tab to the register, and from its row there to what can be done."""
    desk.press("Return", "Return")


def listed(desk: Desk, which: Which) -> int:
    panel = desk.window.end.delegations
    panel.which.setCurrentIndex(panel.which.findData(which))
    return panel.sieve.rowCount()


def entry(desk: Desk, code: str) -> EntryRow:
    rows = desk.window._speakers.rows
    return next(row for row in rows if isinstance(row, EntryRow) and row.code == code)


def exclude(desk: Desk, code: str, by: str) -> None:
    desk.session.perform("challenge_credentials", delegation=code, challenger=by)
    assert desk.session.perform("decide_challenge", delegation=code, admitted=False)


def test_a_delegation_is_found_in_the_tab_in_sight(at_work: Desk) -> None:
    assert find(at_work, "barba").code == "BRB"
    assert at_work.is_at(at_work.window.end.delegations.sought)
    at_work.window.end.tabs.turn_to(0)
    at_work.press("F4")
    assert at_work.is_at(at_work.window.end.credentials.sought)


def test_the_filter_lists_them_apart(at_work: Desk) -> None:
    at_work.window.end.tabs.turn_to(DELEGATIONS)
    register_ngo(at_work)
    counts = {which: listed(at_work, which) for which in Which}
    assert counts[Which.ALL] == 199
    assert counts[Which.PARTIES] == 186
    assert counts[Which.OBSERVERS] == 13
    assert counts[Which.NOT_ADMITTED] == 13
    assert counts[Which.OBJECTED] == 0
    assert counts[Which.UNCERTAIN] > 60
    at_work.session.perform("object_to_status", code=NGO, by="NOR")
    exclude(at_work, "KEN", "CHL")
    assert listed(at_work, Which.OBJECTED) == 1
    assert listed(at_work, Which.NOT_ADMITTED) == 14


def test_where_nobody_fits_it_is_said_and_who_is_there_stands_at_the_foot(at_work: Desk) -> None:
    at_work.window.end.tabs.turn_to(DELEGATIONS)
    panel = at_work.window.end.delegations
    at_work.session.perform("record_presence", delegation="KEN", present=True)
    assert "1 present, of 1 that take part" in panel.accessibleDescription()
    assert panel.foot() > 0
    empty = panel.table.grab().toImage()
    assert listed(at_work, Which.OBJECTED) == 0
    assert panel.table.nobody == "Nobody"
    panel.table.nobody = ""
    bare = panel.table.grab().toImage()
    panel.table.nobody = "Nobody"
    assert panel.table.grab().toImage() != bare != empty


def test_enter_offers_what_a_row_waits_for_and_it_is_done_by_keys_alone(at_work: Desk) -> None:
    row = find(at_work, "barba")
    assert likely_on_delegation(row)[0] == "notify_participation"
    offer(at_work)
    assert at_work.window.palette_field.title == "Barbados"
    at_work.press("Return", "Return")
    assert at_work.last == "notify_participation"
    assert find(at_work, "barba").mark.admission is Admission.ADMITTED


def test_an_objection_asks_for_a_state_party_and_is_withdrawn_by_one_who_made_it(at_work: Desk) -> None:
    register_ngo(at_work)
    find(at_work, NGO)
    offer(at_work)
    at_work.type("object")
    at_work.press("Return")
    choices = at_work.window.palette_field.choices.rows
    offered = [each.value for each in choices.rows]
    assert offered == ["KEN", "CHL", "NOR", "JPN"]
    at_work.type("barbados")
    assert [each.value for each in choices.rows] == []
    at_work.answer("norway")
    at_work.press("Return")
    assert at_work.last == "object_to_status"
    assert find(at_work, NGO).objectors == ("Norway",)
    assert "withdraw_objection" in likely_on_delegation(find(at_work, NGO))
    offer(at_work)
    at_work.type("withdraw")
    at_work.press("Return")
    assert [each.value for each in choices.rows] == ["NOR"]
    at_work.press("Return", "Return")
    assert at_work.last == "withdraw_objection"


def test_the_menu_has_the_acts_of_the_row(at_work: Desk) -> None:
    register_ngo(at_work)
    row = find(at_work, NGO)
    table = at_work.window.end.delegations.table
    menu = press_right(table.viewport(), table.visualRect(table.currentIndex()).center())
    assert isinstance(menu, QMenu)
    words = [str(capital(named(act).words)) for act in likely_on_delegation(row)]
    assert list(told(menu))[1 : len(words) + 1] == words
    assert words[0] == "Decide on observer status"
    menu.close()


def test_what_cannot_be_is_not_offered(at_work: Desk) -> None:
    party = likely_on_delegation(find(at_work, "norway"))
    assert set(party) == {"change_category", "register_delegate", "nominate"}
    register_ngo(at_work, applied=False)
    ngo = likely_on_delegation(find(at_work, NGO))
    assert ngo[0] == "apply_for_status"
    assert not {"notify_participation", "decide_status", "withdraw_objection", "remove_delegate"} & set(ngo)


def test_a_state_that_accedes_is_changed_to_a_party_first_of_all(at_work: Desk) -> None:
    find(at_work, "barba")
    offer(at_work)
    at_work.type("change how")
    at_work.press("Return")
    categories = [each.value for each in at_work.window.palette_field.choices.rows.rows]
    assert categories[0] == Category.PARTY
    assert Category.SIGNATORY not in categories
    assert Category.GROUP not in categories
    at_work.press("Return")
    at_work.type("acceded")
    at_work.press("Return", "Return")
    assert find(at_work, "barba").category is Category.PARTY


def test_a_delegate_is_registered_and_removed_from_the_row(at_work: Desk) -> None:
    find(at_work, "norway")
    offer(at_work)
    assert at_work.window.palette_field.choices.rows.rows[0].value == "register_delegate"
    at_work.press("Return")
    at_work.type("A. One")
    at_work.press("Return", "Return")
    assert [each.name for each in find(at_work, "norway").people] == ["A. One"]
    offer(at_work)
    at_work.type("remove")
    at_work.press("Return")
    assert [each.words for each in at_work.window.palette_field.choices.rows.rows] == ["A. One"]
    at_work.press("Return", "Return")
    assert find(at_work, "norway").people == ()


def test_whom_the_conference_did_not_admit_is_marked_wherever_it_stands(at_work: Desk) -> None:
    exclude(at_work, "KEN", "CHL")
    spoken = tongue("en")
    assert next(each.words for each in remarks(entry(at_work, "KEN"), spoken) if each.asks) == "Not admitted"
    at_work.press("PgDown")
    assert "Not admitted" in at_work.window.floor.accessibleDescription()
    model = at_work.window.end.credentials.sieve.sourceModel()
    rows = [model.index(place, 0) for place in range(model.rowCount())]
    words = [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in rows]
    assert any(each.startswith("Kenya") and "Not admitted" in each for each in words)


def test_an_organization_is_invited_by_one_key(at_work: Desk) -> None:
    register_ngo(at_work)
    at_work.session.perform("inscribe", list="1(f)", delegation=NGO)
    marks = [each.words for each in remarks(entry(at_work, NGO), tongue("en"))]
    assert marks[:2] == ["Not yet admitted", "By invitation"]
    assert likely_on_entry(entry(at_work, NGO))[0] == "invite_to_speak"
    at_work.select(NGO)
    at_work.press("Ctrl+Shift+M")
    assert at_work.last == "invite_to_speak"
    marks = [each.words for each in remarks(entry(at_work, NGO), tongue("en"))]
    assert "By invitation" not in marks
    # nobody who needs it is selected or next: it is asked which
    at_work.select("NOR")
    at_work.press("Ctrl+Shift+M")
    assert at_work.window.palette_field.isVisible()


SIZES = [(1366, 768, 100), (1920, 1080, 100), (1920, 1080, 200)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_the_tab_is_cut_or_overlaps(at_work: Desk, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    register_ngo(at_work)
    at_work.session.perform("object_to_status", code=NGO, by="NOR")
    exclude(at_work, "KEN", "CHL")
    again = Desk(at_work.session, at_work.clock, at_work._qtbot, language)
    window, panel = again.window, again.window.end.delegations
    for (width, height, percent), theme in zip(SIZES, THEMES.values(), strict=True):
        window.resize(width, height)
        window.set_percent(percent)
        window.set_theme(theme)
        find(again, NGO)
        with watching(panel, monkeypatch) as watch:
            panel.grab()
        assert clipped(watch) + overlapping(watch) == [], (width, percent)
