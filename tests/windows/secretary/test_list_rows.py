"""What the rows of the list say: badges, tips and the reason of the row opened, in words that nothing turns over."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from chairconsole.models.desk import EntryRow, RulerRow
from chairconsole.models.rows import ROW
from chairconsole.models.session import Session
from chairconsole.windows.list.speakers_painter import Columns
from chairconsole.windows.paint.lettering import advance
from tests.models.hand import HandClock, beat, dubai
from tests.windows.secretary.desk import Desk

LIST = "1(f)"
MARKUP = "<b>Bold</b> & Republic <img src=x>"


def row_of(desk: Desk, code: str) -> EntryRow:
    rows = desk.window._speakers.rows
    return next(row for row in rows if isinstance(row, EntryRow) and row.code == code)


def badges(desk: Desk, code: str, room: float = 400.0) -> list[str]:
    return [words for words, _ in desk.window.table.painter.badges(row_of(desk, code), room)]


def full_of_remarks(desk: Desk) -> None:
    """Let much happen to Japan, Norway, Kenya and Chile."""
    perform = desk.session.perform
    perform("inscribe", list=LIST, delegation="PER", level="R")
    perform("exchange_places", list=LIST, delegation="JPN", **{"with": "PER"}, copied=True)
    perform("replace_speaker", list=LIST, delegation="JPN", name="A. Sato", level="R")
    perform("move_entry", list=LIST, delegation="JPN", before="NOR", reason="leaves this afternoon")
    perform("attach_text", list=LIST, delegation="JPN", text="word " * 400, check_against_delivery=True)
    perform("exchange_places", list=LIST, delegation="KEN", **{"with": "CHL"})
    perform("inscribe", list=LIST, delegation="G-AFRICAN", on_behalf_of="KEN")


def test_nothing_is_said_of_the_normal_case(at_work: Desk) -> None:
    assert badges(at_work, "NOR") == []


def test_badges_tell_what_happened_in_words(at_work: Desk) -> None:
    full_of_remarks(at_work)
    assert badges(at_work, "KEN") == ["Cabinet rank unconfirmed", "Exchange: 1 of 2 notices"]
    assert badges(at_work, "JPN", 900.0) == [
        "Moved by the President",
        "Exchanged",
        "Replaced 16 Dec",
        "Text, check against delivery",
    ]
    assert badges(at_work, "G-AFRICAN") == ["Group chair: Kenya"]
    at_work.session.perform("confirm_cabinet", list=LIST, delegation="KEN", evidence="no", member=False)
    assert badges(at_work, "KEN") == ["Found no member"]


def test_badges_are_short_below_1600_and_what_does_not_fit_is_counted(at_work: Desk) -> None:
    full_of_remarks(at_work)
    at_work.window.resize(1366, 768)
    assert badges(at_work, "KEN") == ["Unconfirmed", "Exchange 1/2"]
    assert badges(at_work, "JPN", 130.0) == ["Moved", "+3"]
    assert badges(at_work, "KEN", 80.0) == ["", "+1"]


def test_one_passed_over_tells_how_often_it_was_called(at_work: Desk) -> None:
    for _ in range(2):
        at_work.session.perform("give_floor", list=LIST, delegation="NOR", begin=False)
        at_work.session.perform("pass_over", list=LIST, delegation="NOR")
        assert at_work.session.perform("recall", list=LIST, delegation="NOR")
    assert badges(at_work, "NOR") == ["Recalled"]
    at_work.session.perform("pass_over", list=LIST, delegation="NOR")
    assert badges(at_work, "NOR") == ["Called 2 times"]


def test_the_tip_tells_all(at_work: Desk) -> None:
    full_of_remarks(at_work)
    tip = at_work.window.table.painter.tip(row_of(at_work, "CHL"))
    assert "Kenya gave notice of an exchange; its own is awaited." in tip
    tip = at_work.window.table.painter.tip(row_of(at_work, "JPN"))
    assert "Expected to begin Mon 16 Dec" in tip
    assert "Text: 400 words counted, expected 4:00, fits the limit of 4:00." in tip


def test_those_who_listen_hear_what_badges_say(at_work: Desk) -> None:
    full_of_remarks(at_work)
    model = at_work.window.table.model()
    told = [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
    assert any("Gave notice of an exchange with Chile, whose own is awaited." in words for words in told)


def test_markup_in_names_is_text_in_tips_too(at_work: Desk) -> None:
    at_work.session.perform("register_participant", code="XB", category="party", name=MARKUP)
    at_work.session.perform("inscribe", list=LIST, delegation="XB", reference="<i>NV</i> 1")
    at_work.session.perform("move_entry", list=LIST, delegation="NOR", before="XB", reason="<u>so</u>")
    table = at_work.window.table
    model = table.model()
    for code, said in (("NOR", f"before {MARKUP} by ruling"), ("XB", "Reference: <i>NV</i> 1")):
        index = next(
            i for r in range(model.rowCount()) if getattr((i := model.index(r, 0)).data(ROW), "code", "") == code
        )
        at = table.visualRect(index).center()
        event = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
        table.itemDelegate().helpEvent(event, table, QStyleOptionViewItem(), index)
        assert said in QTextDocumentFragment.fromHtml(QToolTip.text()).toPlainText()
    QToolTip.hideText()
    assert table.painter.name_setting(row_of(at_work, "XB"), 1200.0).lines[0].startswith("<b>Bold</b>")


@pytest.mark.parametrize(("width", "height", "percent"), [(1366, 768, 100), (1920, 1080, 100), (1920, 1080, 200)])
def test_the_reason_stands_within_its_row_however_long_it_is(
    at_work: Desk, width: int, height: int, percent: int
) -> None:
    full_of_remarks(at_work)
    reason = "because the minister leaves, " * 60
    at_work.session.perform("move_entry", list=LIST, delegation="CHL", before="KEN", reason=reason)
    window = at_work.window
    window.resize(width, height)
    window.set_percent(percent)
    at_work.select("CHL")
    sizes, table = window.measures, window.table
    columns = Columns.of(table.width() / sizes.unit, sizes)
    lines = table.painter.told(row_of(at_work, "CHL"))
    assert 2 <= len(lines) <= 4
    assert max(advance(line, sizes.small) for line in lines) <= columns.begins_ends - columns.delegation
    assert table.rowHeight(table.currentIndex().row()) == sizes.px(sizes.row + 24 + 18 * (len(lines) - 1))


def test_rulers_tell_what_ends_and_what_begins(at_work: Desk, qapp: QApplication) -> None:
    at_work.clock.advance(dubai("12:56:00") - at_work.clock.at)
    beat(at_work.session, at_work.clock)
    rulers = [row for row in at_work.window._speakers.rows if isinstance(row, RulerRow)]
    told = [at_work.window.table.painter.ruler_words(row) for row in rulers]
    assert told == ["The meeting rises; 2nd meeting at 15:00"]
    at_work.session.perform("change_list", list=LIST, ends_by=dubai("15:06:00"))
    rulers = [row for row in at_work.window._speakers.rows if isinstance(row, RulerRow)]
    assert at_work.window.table.painter.ruler_words(rulers[-1]) == "The list ends; not reached: 3"


def test_a_filter_keeps_the_ruler_that_tells_the_meeting_of_one_shown(at_work: Desk) -> None:
    at_work.clock.advance(dubai("12:56:00") - at_work.clock.at)
    beat(at_work.session, at_work.clock)
    last = at_work.waiting[-1]
    at_work.press("Ctrl+F")
    at_work.type(last.lower())
    model = at_work.window.table.model()
    shown = [model.index(row, 0).data(ROW) for row in range(model.rowCount())]
    assert [row.code for row in shown if isinstance(row, EntryRow)] == [last]
    assert [isinstance(row, RulerRow) for row in shown].count(True) == 1


def heights_that_differ(desk: Desk) -> list[tuple[int, int, int]]:
    """Return the rows whose height is not that of their kind: their place, their height, and what it should be."""
    table, painter = desk.window.table, desk.window.table.painter
    rows, opened = desk.window._speakers.rows, table.opened_rows()
    due = [painter.measures.px(painter.height(row, place in opened)) for place, row in enumerate(rows)]
    return [(place, table.rowHeight(place), px) for place, px in enumerate(due) if table.rowHeight(place) != px]


def test_every_row_has_the_height_of_its_kind_from_the_first_look_on(
    monday: Session, clock: HandClock, qtbot: QtBot
) -> None:
    desk = Desk(monday, clock, qtbot)
    assert heights_that_differ(desk) == []
    for key in ("F8", "PgDown", "PgDown"):
        desk.clock.advance(timedelta(seconds=5))
        desk.press(key)
        assert heights_that_differ(desk) == []
    desk.select(desk.waiting[6])
    assert heights_that_differ(desk) == []
    last, other = desk.waiting[-1], desk.waiting[2]
    desk.session.perform("move_entry", list="1(f)", delegation=last, before=other, reason="asked for")
    assert heights_that_differ(desk) == []
    desk.session.perform("undo")
    assert heights_that_differ(desk) == []
