"""The speakers list as rows, drawn as little pictures of the list."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from chairconsole.models.desk import GroupRow
from chairconsole.models.session import Session
from chairconsole.models.speakers_model import SpeakersModel
from tests.models.hand import dubai


def picture(model: SpeakersModel) -> str:
    """Draw a heading as `-- title (n)`, an entry as its place, code and marks."""
    lines = []
    for row in model.rows:
        if isinstance(row, GroupRow):
            lines.append(f"-- {row.title} ({row.waiting})")
        else:
            marks = ("?" if row.unconfirmed else "") + ("^" if row.lent_by else "")
            lines.append(f"{row.position or '.'} {row.code}{marks} {row.limit_s}")
    return "\n".join(lines)


def test_those_waiting_by_rung_then_those_passed_over_and_void(session: Session) -> None:
    session.perform("take_up_item", item="1(f)")
    model = SpeakersModel(session)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert picture(model) == ""
    for code, level in (("NOR", "R"), ("KEN", "M"), ("CHL", "HS"), ("PER", "R")):
        session.perform("inscribe", list="1(f)", delegation=code, level=level)
    session.perform("inscribe", list="1(f)", delegation="BRA", received_at=dubai("12:00:00").replace(month=11, day=1))
    session.perform("inscribe", list="1(f)", delegation="G-AFRICAN", on_behalf_of="KEN")
    session.perform("pass_over", list="1(f)", delegation="CHL")
    assert picture(model) == (
        "-- Ministerial level or higher (1)\n"
        "1 KEN? 240\n"
        "-- Below ministerial level (3)\n"
        "2 NOR 240\n"
        "3 PER 240\n"
        "4 G-AFRICAN 420\n"
        "-- Passed over (1)\n"
        ". CHL 240\n"
        "-- Void, to be made again (1)\n"
        ". BRA 240"
    )
    session.perform("recall", list="1(f)", delegation="CHL")
    assert picture(model).startswith("-- Recalled (1)\n1 CHL^ 240\n-- Ministerial level or higher (1)\n2 KEN? 240\n")
    session.perform("give_floor")
    assert "CHL" not in picture(model)
    session.perform("undo")
    assert "1 CHL^ 240" in picture(model)


def test_headings_cannot_be_selected_and_rows_are_told_in_words(speaking: Session) -> None:
    model = SpeakersModel(speaking)
    selectable = [bool(model.flags(model.index(n, 0)) & Qt.ItemFlag.ItemIsSelectable) for n in range(3)]
    assert selectable == [False, True, True]
    words = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("1. Kenya, Minister of Justice. Ministerial level or higher, cabinet rank not yet")
    assert model.row_of("CHL") == 2
    assert model.row_of("NOR") is None


def test_an_edit_elsewhere_touches_no_row(speaking: Session, qtbot: QtBot) -> None:
    model = SpeakersModel(speaking)
    with qtbot.assertNotEmitted(model.dataChanged):
        speaking.perform("grant_time", seconds=30)
        speaking.perform("record_presence", delegation="FRA", present=True)
    with qtbot.waitSignal(model.dataChanged) as told:
        speaking.perform("submit_credentials", delegation="CHL", form="copy")
    assert (told.args[0].row(), told.args[1].row()) == (2, 2)
