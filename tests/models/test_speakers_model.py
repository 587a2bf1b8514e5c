"""The speakers list as rows, drawn as little pictures of the list."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from chairconsole.models.desk import EntryRow, GroupRow, Notice, RulerRow
from chairconsole.models.session import Session
from chairconsole.models.speakers_model import SpeakersModel
from chairconsole.models.speakers_rows import text_told
from chairconsole.rules.terms import Category
from tests.models.hand import HandClock, beat, dubai

LIST = "1(f)"


def picture(model: SpeakersModel, *, times: bool = False) -> str:
    """Draw a heading as `-- title (n)`, a ruler as `==`, an entry as its place, code and marks, and when it begins."""
    return "\n".join(drawn(row, times=times) for row in model.rows)


def drawn(row: GroupRow | RulerRow | EntryRow, *, times: bool) -> str:
    if isinstance(row, GroupRow):
        return f"-- {row.title} ({row.waiting})"
    if isinstance(row, RulerRow):
        return f"== {row.at:%H:%M} " + (f"then {row.starts:%H:%M}" if row.starts else f"not reached: {row.not_reached}")
    marks = ("?" if row.unconfirmed else "") + ("^" if row.lent_by else "")
    told = f"{row.position or '.'} {row.code}{marks} "
    if not times:
        return told + str(row.limit_s)
    return told + (f"{row.begins:%H:%M}" if row.begins else "--") + ("" if row.reached else "!")


def entry(model: SpeakersModel, code: str) -> EntryRow:
    return next(row for row in model.rows if isinstance(row, EntryRow) and row.code == code)


def place(model: SpeakersModel, code: str) -> int | None:
    """Return in which row a delegation stands."""
    return next((n for n, row in enumerate(model.rows) if isinstance(row, EntryRow) and row.code == code), None)


def in_session(session: Session, clock: HandClock, codes: tuple[str, ...], limit_s: int = 240) -> SpeakersModel:
    """Let the first meeting sit on the list, which holds these delegations."""
    session.perform("open_session")
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item=LIST)
    for code in codes:
        clock.advance(timedelta(seconds=1))
        session.perform("inscribe", list=LIST, delegation=code, level="R", limit_s=limit_s)
    return SpeakersModel(session)


def test_those_waiting_by_rung_then_those_passed_over_and_void(session: Session) -> None:
    session.perform("take_up_item", item=LIST)
    model = SpeakersModel(session)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert picture(model) == ""
    for code, level in (("NOR", "R"), ("KEN", "M"), ("CHL", "HS"), ("PER", "R")):
        session.perform("inscribe", list=LIST, delegation=code, level=level)
    session.perform("inscribe", list=LIST, delegation="BRA", received_at=dubai("12:00:00").replace(month=11, day=1))
    session.perform("inscribe", list=LIST, delegation="G-AFRICAN", on_behalf_of="KEN")
    session.perform("pass_over", list=LIST, delegation="CHL")
    assert picture(model) == (
        "-- Ministerial level or higher (1)\n"
        "1 KEN? 240\n"
        "-- Below ministerial level (3)\n"
        "2 NOR 240\n"
        "3 PER 240\n"
        "4 G-AFRICAN 420\n"
        "-- Passed over (1)\n"
        ". CHL 240\n"
        "-- To be resubmitted (1)\n"
        ". BRA 240"
    )
    session.perform("recall", list=LIST, delegation="CHL")
    assert picture(model).startswith("-- Recalled (1)\n1 CHL^ 240\n-- Ministerial level or higher (1)\n2 KEN? 240\n")
    session.perform("give_floor")
    assert "CHL" not in picture(model)
    session.perform("undo")
    assert "1 CHL^ 240" in picture(model)


def test_those_recalled_next_and_to_the_end_stand_under_one_heading(session: Session) -> None:
    session.perform("take_up_item", item=LIST)
    for code in ("NOR", "PER"):
        session.perform("inscribe", list=LIST, delegation=code)
        session.perform("pass_over", list=LIST, delegation=code)
    session.perform("recall", list=LIST, delegation="NOR")
    session.perform("recall", list=LIST, delegation="PER", place="end")
    assert picture(SpeakersModel(session)) == "-- Recalled (2)\n1 NOR^ 240\n2 PER^ 240"


def test_time_ends_where_meetings_rise_and_where_the_list_ends(session: Session, clock: HandClock) -> None:
    session.perform("change_list", list=LIST, ends_by=dubai("15:40:00"))
    model = in_session(session, clock, ("NOR", "PER", "BRA"), limit_s=600)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    waiting = "-- Below ministerial level (3)\n"
    lines = picture(model, times=True)
    assert lines.startswith(waiting)
    assert "==" not in lines
    clock.advance(dubai("12:45:00") - clock.at)
    beat(session, clock)
    assert picture(model, times=True) == (waiting + "1 NOR 12:45\n== 13:00 then 15:00\n2 PER 15:00\n3 BRA 15:11")
    session.perform("change_list", list=LIST, ends_by=dubai("15:15:00"))
    assert picture(model, times=True).endswith("2 PER 15:00\n== 15:15 not reached: 1\n3 BRA 15:11!")
    assert "Not reached." in str(model.index(model.rowCount() - 1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    session.perform("undo")
    assert picture(model, times=True).endswith("3 BRA 15:11")


def test_what_is_expected_goes_on_with_the_minutes_while_nobody_speaks(
    session: Session, clock: HandClock, qtbot: QtBot
) -> None:
    clock.advance(dubai("11:00:00") - clock.at)
    model = in_session(session, clock, ("NOR",))
    begins = entry(model, "NOR").begins
    with qtbot.assertNotEmitted(model.renewed):
        beat(session, clock, 50)
    beat(session, clock, 10)
    assert entry(model, "NOR").begins != begins


def test_all_that_is_remarked_of_an_entry_is_in_its_row(session: Session, clock: HandClock) -> None:
    model = in_session(session, clock, ("NOR", "PER", "BRA", "IDN"))
    session.perform("exchange_places", list=LIST, delegation="NOR", **{"with": "PER"})
    assert entry(model, "NOR").notices == (Notice("Peru", gave=True),)
    assert entry(model, "PER").notices == (Notice("Norway", gave=False),)
    session.perform("exchange_places", list=LIST, delegation="PER", **{"with": "NOR"})
    assert (entry(model, "NOR").notices, entry(model, "NOR").exchanged_with) == ((), "Peru")
    session.perform("replace_speaker", list=LIST, delegation="BRA", name="A. Silva", level="R")
    assert entry(model, "BRA").replaced_at is not None
    session.perform("attach_text", list=LIST, delegation="BRA", text="word " * 410, check_against_delivery=True)
    text = entry(model, "BRA").text
    assert text is not None
    assert text_told(text, 240).startswith("410 words counted, expected 4:06, 0:06 (10 words) over")
    for _ in range(2):
        session.perform("give_floor", list=LIST, delegation="IDN", begin=False)
        session.perform("pass_over", list=LIST, delegation="IDN")
        session.perform("recall", list=LIST, delegation="IDN")
    assert entry(model, "IDN").called == 2
    session.perform("inscribe", list=LIST, delegation="G-AFRICAN", on_behalf_of="KEN")
    group = entry(model, "G-AFRICAN")
    assert (group.is_group, group.is_observer, group.on_behalf_of) == (True, False, "Kenya")
    session.perform("register_participant", code="XIGO", category=Category.IGO, name="A Fund")
    session.perform("inscribe", list=LIST, delegation="XIGO")
    assert entry(model, "XIGO").is_observer


def test_only_those_waiting_can_be_dragged_and_no_heading_selected(speaking: Session) -> None:
    speaking.perform("inscribe", list=LIST, delegation="PER")
    speaking.perform("pass_over", list=LIST, delegation="PER")
    model = SpeakersModel(speaking)
    flags = [model.flags(model.index(row, 0)) for row in range(model.rowCount())]
    assert [bool(flag & Qt.ItemFlag.ItemIsSelectable) for flag in flags] == [False, True, True, False, True]
    assert [bool(flag & Qt.ItemFlag.ItemIsDragEnabled) for flag in flags] == [False, True, True, False, False]


def test_rows_are_told_in_words(speaking: Session) -> None:
    model = SpeakersModel(speaking)
    words = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith(
        "1. Kenya, Minister of Justice. Minister, cabinet rank not yet found; received 16 Dec 10:00."
    )
    assert "Begins at" in words
    assert place(model, "CHL") == 2
    assert place(model, "NOR") is None


def test_an_edit_elsewhere_touches_no_row(speaking: Session, qtbot: QtBot) -> None:
    model = SpeakersModel(speaking)
    assert len(model.rows) == 3, "somebody looks at them"
    with qtbot.assertNotEmitted(model.dataChanged):
        speaking.perform("record_presence", delegation="FRA", present=True)
    with qtbot.waitSignal(model.dataChanged) as told:
        speaking.perform("submit_credentials", delegation="CHL", form="copy")
    assert (told.args[0].row(), told.args[1].row()) == (2, 2)


def test_a_ruling_stands_under_a_heading_though_the_precedence_changed(session: Session) -> None:
    session.perform("take_up_item", item=LIST)
    session.perform("change_list", list=LIST, precedence="protocol")
    for code, level in (("NOR", "R"), ("KEN", "R"), ("CHL", "M")):
        session.perform("inscribe", list=LIST, delegation=code, level=level)
    session.perform("move_entry", list=LIST, delegation="KEN", before="NOR", reason="asked for")
    model = SpeakersModel(session)
    session.perform("change_list", list=LIST, precedence="ministerial")
    assert picture(model) == (
        "-- Ministerial level or higher (1)\n1 CHL? 240\n-- Below ministerial level (2)\n2 NOR 240\n3 KEN^ 240"
    )
    session.perform("change_list", list=LIST, precedence="none")
    assert picture(model).startswith("-- All levels alike (3)\n")
