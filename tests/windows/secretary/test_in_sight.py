"""What must be read is in sight: the office of who speaks, the whole of an opened row, one size for a column."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chairconsole.models.desk import EntryRow
from chairconsole.models.session import Session
from chairconsole.records.facts.participation import Participant
from chairconsole.windows.list.speakers_painter import Columns
from chairconsole.windows.paint.lettering import Step, advance, in_one_size
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk
from tests.windows.watch import clipped, overlapping, watching

OFFICES = {
    "en": "Attorney General and Minister of Justice",
    "fr": "Procureur général et ministre de la justice",
    "es": "Fiscal General y Ministro de Justicia",
    "ru": "Министр юстиции и Генеральный прокурор",
    "zh": "总检察长兼司法部长",
    "ar": "النائب العام ووزير العدل",
}
SIZES = [(1280, 768), (1366, 768), (1920, 1080)]
MANY = ("KEN", "CHL", "NOR", "JPN", "FRA", "GHA", "UGA", "ZMB", "MUS", "EGY", "SRB", "EST", "BRA", "SEN", "SLE", "GMB")


@pytest.fixture
def session_of_ministers(session: Session) -> Session:
    """Sit on item 1(f), to which ministers are inscribed whose rank nobody has confirmed."""
    session.perform("open_session")
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item="1(f)")
    for code in MANY:
        session.perform("inscribe", list="1(f)", delegation=code, level="M", title=OFFICES["en"])
    return session


@pytest.fixture
def desk(session_of_ministers: Session, clock: HandClock, qtbot: QtBot) -> Desk:
    return Desk(session_of_ministers, clock, qtbot)


@pytest.mark.parametrize("language", OFFICES)
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_office_of_who_has_the_floor_is_never_cut(
    session: Session,
    clock: HandClock,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    width: int,
    height: int,
) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item="1(f)")
    session.perform("inscribe", list="1(f)", delegation="GBR", level="M", title=OFFICES[language])
    desk = Desk(session, clock, qtbot, language)
    desk.window.resize(width, height)
    desk.press("PgDown")
    with watching(desk.window, monkeypatch) as watch:
        desk.window.grab()
    written = "".join(one.words for one in watch.written if one.panel == "FloorPanel")
    assert OFFICES[language].replace(" ", "") in written.replace(" ", "")
    assert [words for words in (*clipped(watch), *overlapping(watch)) if "FloorPanel" in words] == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_an_office_in_the_list_is_cut_only_where_no_room_is_left_to_badges(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, width: int, height: int
) -> None:
    desk.window.resize(width, height)
    with watching(desk.window, monkeypatch) as watch:
        desk.window.grab()
    sizes = desk.window.measures
    at = Columns.of(desk.window.table.width(), sizes)
    # a badge's mark alone stands beside it
    room = at.language - 8.0 - at.speaker - 60.0
    whole = sum(one.words == OFFICES["en"] for one in watch.written if one.panel == "SpeakersTable")
    assert (whole > 4) == (advance(OFFICES["en"], sizes.body) <= room)
    assert [words for words in overlapping(watch) if "SpeakersTable" in words] == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_what_the_selected_row_explains_is_never_half_out_of_sight(desk: Desk, width: int, height: int) -> None:
    window, table = desk.window, desk.window.table
    window.resize(width, height)
    table.setFocus()
    QApplication.sendPostedEvents()
    seen = set()
    for key in ("Down",) * len(MANY) + ("Up",) * len(MANY):
        desk.press(key)
        row = table.selected_entry()
        assert row is not None
        assert table.rowHeight(table.currentIndex().row()) > table.painter.measures.row
        table.updateGeometries()
        box = table.visualRect(table.currentIndex())
        assert box.top() >= 0, row.code
        assert box.bottom() <= table.viewport().height(), row.code
        seen.add(row.code)
    assert seen == set(MANY)


@pytest.mark.parametrize("code", MANY)
def test_it_stays_in_sight_where_the_window_becomes_less_high_or_the_reason_longer(desk: Desk, code: str) -> None:
    window, table = desk.window, desk.window.table
    window.resize(1366, 768)
    desk.session.perform("inscribe", list="1(f)", delegation="ITA")
    desk.select(code)
    changes: tuple[Callable[[], object], ...] = (
        lambda: window.resize(1366, 700),
        lambda: window.resize(1366, 660),
        lambda: window.set_percent(125),
        lambda: desk.session.perform("exchange_places", list="1(f)", delegation=code, **{"with": "ITA"}),
    )
    for change in changes:
        change()
        table.updateGeometries()
        box = table.visualRect(table.currentIndex())
        assert 0 <= box.top() <= box.bottom() <= table.viewport().height()


def test_who_scrolls_away_from_it_is_not_brought_back(desk: Desk) -> None:
    desk.window.resize(1366, 768)
    desk.select(MANY[-1])
    bar = desk.window.table.verticalScrollBar()
    bar.setValue(0)
    desk.session.perform("inscribe", list="1(f)", delegation="ITA")
    desk.window.table.updateGeometries()
    assert bar.value() == 0


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_names_in_the_list_are_of_one_size_as_far_as_two_lines_hold_them(desk: Desk, width: int, height: int) -> None:
    desk.window.resize(width, height)
    table = desk.window.table
    entry = next(row for row in desk.window._speakers.rows if isinstance(row, EntryRow))
    names = [name for each in desk.session.room().door.all(Participant) for name in each.name.values()]
    sizes = [table.painter.name_setting(replace(entry, delegation=name), table.width()).size for name in names]
    assert sizes.count(desk.window.measures.body) > 0.97 * len(names)
    # none stands beside another for being a letter longer
    assert desk.window.measures.body - 1 not in set(sizes) - {12}


def test_a_column_takes_the_first_size_in_which_all_its_words_stand(fonts: QApplication) -> None:
    steps = (Step(14), Step(13), Step(12))
    measure = advance("Norway", 13)
    assert in_one_size([("Norway", measure), ("Chile", measure)], steps) == steps[1:]
    assert in_one_size([("Norway", measure + 99.0)], steps) == steps
    assert in_one_size([("Norway", 1.0)], steps) == steps[2:]


@pytest.mark.parametrize("language", OFFICES)
def test_that_nobody_has_the_floor_is_said_once(
    session_of_ministers: Session, clock: HandClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    desk = Desk(session_of_ministers, clock, qtbot, language)
    with watching(desk.window, monkeypatch) as watch:
        desk.window.grab()
    said = [one.words for one in watch.written if one.panel == "FloorPanel"]
    assert said.count(desk.window.floor._name()) == 1
    # beside it stand the figures, what they count, and who is next
    words = [each for each in said if len(each) > 1 and not each.isdecimal()]
    assert len(words) <= 5, words
