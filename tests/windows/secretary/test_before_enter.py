"""Told before it is done: what the Add field understood, and to which place a replacement or correction leads."""

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.windows.bars.head import HeadBar
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk
from tests.windows.watch import clipped, overlapping, watching

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
SIZES = [(1280, 768), (1366, 768), (1920, 1080)]


def typed(desk: Desk, text: str) -> str:
    """Type in the Add field, and return what it says it understood."""
    desk.press("F2")
    desk.window.entry.field.clear()
    desk.type(text)
    return desk.window.entry.understood()


def offered(desk: Desk) -> list[str]:
    """Return what the palette offers, words and notes."""
    return [f"{row.words} {row.note}".strip() for row in desk.window.palette_field.choices.rows.rows]


def test_before_enter_the_field_shows_state_level_hour_and_place(at_work: Desk) -> None:
    acts = at_work.acts
    assert typed(at_work, "ghana m 9:59") == "Ghana · Minister · received 09:59 · place 1 of 5"
    assert typed(at_work, "ghana") == "Ghana · Representative · received 10:00 · place 5 of 5"
    assert at_work.acts == acts
    at_work.press("Return")
    assert at_work.waiting[4] == "GHA"
    assert at_work.window.entry.understood() == ""


def test_the_choices_stand_whole_when_they_come_back(at_work: Desk) -> None:
    # at `ghana m 9:5` nobody fits, so they had gone
    for sign in "ghana m 9:59":
        typed(at_work, at_work.window.entry.field.text() + sign)
    choices = at_work.window.entry.choices
    assert choices.isVisible()
    assert choices.viewport().height() == choices.rowHeight(0)


def test_what_enter_would_not_do_is_told_before_it_is_pressed(at_work: Desk) -> None:
    assert "already stands in the list" in typed(at_work, "kenya")
    assert not at_work.was_refused()
    at_work.press("Escape")
    assert at_work.window.entry.understood() == ""


def test_nothing_is_claimed_while_two_can_be_meant_until_one_is_chosen(at_work: Desk) -> None:
    assert typed(at_work, "nig") == ""
    at_work.press("Down", "Down")
    assert at_work.window.entry.understood().startswith("Nigeria · ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_what_was_understood_stands_whole_beside_the_field(
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
    desk = Desk(session, clock, qtbot, language)
    desk.window.resize(width, height)
    told = typed(desk, "GBR HG 9:59")
    with watching(desk.window, monkeypatch) as watch:
        desk.window.grab()
    written = "".join(one.words for one in watch.written if one.panel == "EntryField")
    assert told.replace(" ", "") in written.replace(" ", "")
    assert [words for words in (*clipped(watch), *overlapping(watch)) if "EntryField" in words] == []


def test_a_replacement_tells_its_place_while_it_is_typed(at_work: Desk) -> None:
    at_work.select("KEN")
    acts = at_work.acts
    at_work.press("Ctrl+E")
    at_work.type("Ms. Ana Ruiz, R")
    (told,) = offered(at_work)
    assert "Ana Ruiz" in told
    assert "place 2 of 4" in told
    assert at_work.acts == acts
    at_work.press("Return")
    assert at_work.last == "replace_speaker"
    assert at_work.waiting[1] == "KEN"


def test_each_level_tells_the_place_it_leads_to(at_work: Desk) -> None:
    at_work.select("KEN")
    at_work.press("Ctrl+E")
    at_work.type("Ms. Ana Ruiz")
    at_work.press("Return")
    places = {row.code: row.note for row in at_work.window.palette_field.choices.rows.rows}
    assert places["M"] == "place 1 of 4"
    assert places["R"] == "place 2 of 4"


def test_a_correction_tells_its_place_before_it_is_done(at_work: Desk) -> None:
    at_work.select("KEN")
    acts = at_work.acts
    asking = at_work.window.asking
    asking.begin("correct_entry", list="1(f)", delegation="KEN", reason="a slip", level="R")
    first = offered(at_work)[0]
    assert first.startswith("Do it: Entry of Kenya in 1(f) corrected (level): a slip; place 2 of 4")
    assert at_work.acts == acts
    at_work.press("Return")
    assert at_work.waiting[1] == "KEN"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_those_passed_over_are_in_sight_with_the_key_that_recalls_them(
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
    for code in ("KEN", "CHL", "NOR"):
        session.perform("inscribe", list="1(f)", delegation=code)
    desk = Desk(session, clock, qtbot, language)
    desk.window.resize(width, height)
    with watching(desk.window, monkeypatch) as watch:
        desk.window.grab()
    before = {one.words for one in watch.written if one.panel == "EntryField"}
    for code in ("KEN", "NOR"):
        session.perform("pass_over", list="1(f)", delegation=code)
    with watching(desk.window, monkeypatch) as watch:
        desk.window.grab()
    after = {one.words for one in watch.written if one.panel == "EntryField"}
    names = [session.room().participant(code).name[language] for code in ("KEN", "NOR")]
    told = [words for words in after - before if all(name in words for name in names) or "2" in words]
    assert told
    assert [words for words in (*clipped(watch), *overlapping(watch)) if "EntryField" in words] == []
    assert all(name in desk.window.entry.accessibleDescription() for name in names)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_of_many_passed_over_the_first_names_stay_in_sight(
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
    codes = ("KEN", "NOR", "GHA", "CHL", "JPN", "PER")
    for code in codes:
        session.perform("inscribe", list="1(f)", delegation=code)
        session.perform("pass_over", list="1(f)", delegation=code)
    desk = Desk(session, clock, qtbot, language)
    desk.window.resize(width, height)
    with watching(desk.window, monkeypatch) as watch:
        desk.window.grab()
    written = [one.words for one in watch.written if one.panel == "EntryField"]
    names = [session.room().participant(code).name[language] for code in codes]
    assert any(names[0] in words for words in written), written
    tip = desk.window.entry.toolTip()
    assert all(name in tip for name in names)
    assert [words for words in (*clipped(watch), *overlapping(watch)) if "EntryField" in words] == []


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize(("width", "height"), [(1024, 600), *SIZES])
def test_what_is_told_to_stand_beside_the_field_is_what_is_painted(
    at_work: Desk, monkeypatch: pytest.MonkeyPatch, width: int, height: int, percent: int
) -> None:
    at_work.window.resize(width, height)
    at_work.window.set_percent(percent)
    for code in ("KEN", "NOR"):
        at_work.session.perform("pass_over", list="1(f)", delegation=code)
    entry = at_work.window.entry
    with watching(at_work.window, monkeypatch) as watch:
        at_work.window.grab()
    painted = {one.words for one in watch.written if one.panel == "EntryField"}
    assert entry._standing.left
    assert (entry._standing.left in painted) is (entry._standing.left in entry.beside())


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_who_presides_is_told_in_the_head(
    at_work: Desk, monkeypatch: pytest.MonkeyPatch, width: int, height: int
) -> None:
    at_work.window.resize(width, height)
    at_work.session.perform("take_the_chair", delegation="PER", office="Vice-President")
    head = at_work.window.findChild(HeadBar)
    assert head is not None
    assert "Vice-President: Peru" in head.accessibleDescription()
    with watching(at_work.window, monkeypatch) as watch:
        at_work.window.grab()
    assert "Vice-President: Peru" in [one.words for one in watch.written if one.panel == "HeadBar"]
    at_work.session.perform("take_the_chair", delegation="ARE", office="President", name="Mr. Al Marri")
    assert "President: Mr. Al Marri" in head.accessibleDescription()
