"""The first minutes: a page to begin from, a guide through a rehearsal, a manual that knows the keys."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chairconsole.ledger.record import Record
from chairconsole.ledger.rehearsal import found_rehearsal
from chairconsole.models.guide import ACTS, Guide, Step
from chairconsole.models.session import Session
from chairconsole.models.tongue import LANGUAGES
from chairconsole.windows.bars.guide_strip import GuideStrip
from chairconsole.windows.commands.first_minutes import AsksForFile, FirstMinutes, late, remember
from chairconsole.windows.liked import Liked
from chairconsole.windows.manual import Manual, pages, with_keys
from chairconsole.windows.over.welcome_panel import DOCUMENT, EMPTY, GUIDED, OPEN, SAMPLE, WelcomePanel, Wish
from chairconsole.windows.parts.keys import AS_MADE, Command
from tests.models.hand import HandClock
from tests.windows.secretary.conftest import FOUNDED
from tests.windows.secretary.desk import Desk, brought

KEY = re.compile(r"\{key:\w+\}")


def answering(path: Path | str) -> AsksForFile:
    """Stand for a dialog that asks for a file."""

    def asks(_window: QWidget, _title: str, _folder: str, _pattern: str) -> str:
        return str(path)

    return asks


@pytest.fixture
def rehearsal(tmp_path: Path, clock: HandClock, qtbot: QtBot) -> Iterator[Desk]:
    path = tmp_path / "rehearsal.conference"
    found_rehearsal(path, FOUNDED)
    session = Session(Record.open(path, to_write=True, is_checked=True), clock)
    yield Desk(session, clock, qtbot)
    session.stop()


def opened(
    desk: Desk, settings: QSettings | None = None, answer: Path | str = "", new: Path | str = ""
) -> tuple[FirstMinutes, list[Wish]]:
    first = FirstMinutes(desk.window, desk.session, Liked(settings), answering(answer), answering(new))
    wishes: list[Wish] = []
    first.wished.connect(wishes.append)
    first.welcome()
    return first, wishes


def test_the_page_is_chosen_from_by_arrows(desk: Desk, tmp_path: Path) -> None:
    _, wishes = opened(desk, new=tmp_path / "mine")
    desk.press("Down", "Return", "Down", "Return")
    assert wishes == [Wish(SAMPLE, tmp_path / "mine.conference")]


def test_an_empty_conference_is_begun(desk: Desk, tmp_path: Path) -> None:
    _, wishes = opened(desk, new=tmp_path / "mine.conference")
    desk.press("Down", "Down", "Down", "Return")
    assert wishes == [Wish(EMPTY, tmp_path / "mine.conference")]


def test_a_conference_is_begun_from_its_document(desk: Desk, tmp_path: Path) -> None:
    _, wishes = opened(desk, answer=tmp_path / "agenda.docx", new=tmp_path / "mine")
    desk.press("Down", "Down", "Return")
    assert wishes == [Wish(DOCUMENT, tmp_path / "mine.conference", tmp_path / "agenda.docx")]


def test_what_cannot_be_opened_is_said_in_the_status_line(desk: Desk) -> None:
    first, _ = opened(desk)
    first.refuse("There is no agenda in it.")
    assert desk.window.status.text() == "Not opened. There is no agenda in it."


@pytest.mark.parametrize(("answer", "new"), [("", "mine"), ("agenda.txt", "")])
def test_who_leaves_either_question_stays_on_the_page(desk: Desk, answer: str, new: str) -> None:
    _, wishes = opened(desk, answer=answer, new=new)
    desk.press("Down", "Down", "Return")
    assert not wishes
    assert brought(desk.window, WelcomePanel).isVisible()


def test_a_file_is_opened_by_its_own_name(desk: Desk, tmp_path: Path) -> None:
    _, wishes = opened(desk, answer=tmp_path / "theirs")
    desk.press("Down", "Down", "Down", "Down", "Return")
    assert wishes == [Wish(OPEN, tmp_path / "theirs")]


def test_a_sample_founded_today_may_meet_in_the_week_to_come(desk: Desk, tmp_path: Path) -> None:
    _, wishes = opened(desk, new=tmp_path / "mine.conference")
    # the test's laptop stands on the Monday on which the sample begins
    desk.press("Down", "Return")
    assert desk.window.palette_field.title == "When is the conference of the sample to meet?"
    offered = [(choice.words, choice.note) for choice in desk.window.palette_field.choices.rows.rows]
    assert offered == [
        ("23 Dec to 27 Dec 2019", "the week to come"),
        ("16 Dec to 20 Dec 2019", "as its document has it"),
    ]
    desk.press("Return")
    assert wishes == [Wish(SAMPLE, tmp_path / "mine.conference", weeks=1)]


@pytest.mark.parametrize(
    ("keys", "name"),
    [
        (("Down", "Return", "Return"), "COSP8.conference"),
        (("Down", "Down", "Return"), "agenda of 2027.conference"),
        (("Down", "Down", "Down", "Return"), "New conference.conference"),
    ],
)
def test_a_new_file_is_named_after_its_conference(desk: Desk, keys: tuple[str, ...], name: str) -> None:
    asked: list[str] = []

    def asks_new(_window: QWidget, _title: str, begin: str, _pattern: str) -> str:
        asked.append(Path(begin).name)
        return ""

    document = answering("agenda of 2027.docx")
    first = FirstMinutes(desk.window, desk.session, Liked(None), document, asks_new)
    first.welcome()
    desk.press(*keys)
    assert asked == [name]


def test_a_rehearsal_in_which_something_was_done_is_begun_afresh(rehearsal: Desk) -> None:
    rehearsal.press("Ctrl+M")
    first, wishes = opened(rehearsal)
    rehearsal.press("Return")
    assert wishes == [Wish(GUIDED)]
    assert not brought(rehearsal.window, GuideStrip).isVisible()
    del first


def test_a_rehearsal_whose_clock_went_past_its_beginning_is_begun_afresh(rehearsal: Desk) -> None:
    rehearsal.clock.advance(timedelta(days=1))
    first, wishes = opened(rehearsal)
    rehearsal.press("Return")
    assert wishes == [Wish(GUIDED)]
    del first


def test_who_chooses_no_file_stays_on_the_page(desk: Desk) -> None:
    _, wishes = opened(desk)
    desk.press("Down", "Return", "Return")
    assert not wishes
    assert brought(desk.window, WelcomePanel).isVisible()


def test_a_rehearsal_is_wished_for_from_a_real_conference(desk: Desk) -> None:
    _, wishes = opened(desk)
    desk.press("Return")
    assert wishes == [Wish(GUIDED)]


def test_esc_goes_on_with_what_is_open(desk: Desk) -> None:
    opened(desk)
    desk.press("Escape")
    assert not brought(desk.window, WelcomePanel).isVisible()
    assert desk.is_at(desk.window.table)


def test_conferences_of_late_are_offered_while_they_are_there(desk: Desk, settings: QSettings, tmp_path: Path) -> None:
    for name in ("one.conference", "two.conference", "gone.conference"):
        (tmp_path / name).touch()
        remember(Liked(settings), tmp_path / name)
    remember(Liked(settings), tmp_path / "one.conference")
    (tmp_path / "gone.conference").unlink()
    _, wishes = opened(desk, settings)
    late_ones = brought(desk.window, WelcomePanel).buttons()[len(LANGUAGES) + 5 : -1]
    assert [button.accessibleName() for button in late_ones] == ["one.conference", "two.conference"]
    # the first way has the focus; round by the languages and what is known of the conference comes the last of late
    desk.press(*["Up"] * (len(LANGUAGES) + 2), "Return")
    assert wishes == [Wish(wishes[0].way, tmp_path / "two.conference")]


def test_no_more_than_eight_are_remembered(settings: QSettings, tmp_path: Path) -> None:
    for number in range(12):
        remember(Liked(settings), tmp_path / f"{number}.conference")
    assert [path.stem for path in late(Liked(settings))] == ["11", "10", "9", "8", "7", "6", "5", "4"]


def test_the_guide_goes_from_act_to_act_by_its_own_keys(rehearsal: Desk) -> None:
    first, _ = opened(rehearsal)
    rehearsal.press("Return")
    strip, guide = brought(rehearsal.window, GuideStrip), brought(rehearsal.window, Guide)
    assert strip.isVisible()
    done: list[str] = []

    def do(*keys: str, typed: str = "") -> None:
        done.append(guide.step.act)
        rehearsal.wait(3)
        rehearsal.press(*keys)
        if typed:
            rehearsal.type(typed)
            rehearsal.press("Return")

    do("Ctrl+M")
    do("Ctrl+Shift+O")
    do("Ctrl+I", typed="1(f)")
    do("F2", typed="ken m")
    rehearsal.add("chl m")
    do("F5")
    do("F5")
    do("F7")
    do("F8")
    do("Ctrl+Z")
    rehearsal.press("F8")
    rehearsal.wait(3)
    rehearsal.press("F5")
    do("F9")
    do("F10", typed="cuba")
    assert tuple(done) == ACTS
    assert guide.step == Step("", len(ACTS) + 1, len(ACTS) + 1)
    rehearsal.press("Escape")
    assert not strip.isVisible()
    del first


def guided(rehearsal: Desk) -> FirstMinutes:
    """Begin the guide, and go with it until an item is in hand."""
    first, _ = opened(rehearsal)
    rehearsal.press("Return", "Ctrl+M", "Ctrl+Shift+O")
    rehearsal.session.perform("take_up_item", item="1(f)")
    assert brought(rehearsal.window, Guide).step.act == "inscribe"
    return first


def test_the_guide_goes_past_what_can_no_longer_be_done(rehearsal: Desk) -> None:
    first, guide = guided(rehearsal), brought(rehearsal.window, Guide)
    for keys in (("F5",), ("F5",), ("F8",)):
        rehearsal.wait(3)
        rehearsal.press(*keys)
    assert guide.step.act == "undo", "nobody speaks to whom time could be given"
    rehearsal.wait(3)
    rehearsal.press("F5")
    assert guide.step.act == "pass_over", "taken back would be the call"
    del first


def test_who_gives_the_floor_at_once_is_not_asked_to_begin(rehearsal: Desk) -> None:
    first, guide = guided(rehearsal), brought(rehearsal.window, Guide)
    rehearsal.session.perform("give_floor", begin=True)
    assert guide.step.act == "grant_time"
    del first


def test_what_is_taken_back_is_asked_for_again(rehearsal: Desk) -> None:
    first, guide = guided(rehearsal), brought(rehearsal.window, Guide)
    rehearsal.session.perform("undo")
    assert guide.step.act == "take_up_item"
    del first


def test_esc_in_the_middle_keeps_the_guide(rehearsal: Desk) -> None:
    first, _ = opened(rehearsal)
    rehearsal.press("Return", "Escape")
    assert brought(rehearsal.window, GuideStrip).isVisible()
    first.guide()
    assert not brought(rehearsal.window, GuideStrip).isVisible()


def test_a_real_conference_has_no_guide(desk: Desk) -> None:
    first, _ = opened(desk)
    desk.press("Escape")
    first.guide()
    assert not brought(desk.window, GuideStrip).isVisible()
    assert desk.said == "Only a rehearsal has a guide. The welcome page opens one."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_names_keys_that_are_there(language: str) -> None:
    assert list(pages(language)) == list(pages("en"))
    for name, page in pages(language).items():
        assert page.startswith("# ")
        assert sorted(KEY.findall(page)) == sorted(KEY.findall(pages("en")[name]))
        assert page.count("\n") == pages("en")[name].count("\n")
        told = with_keys(page, AS_MADE)
        assert "{" not in told


def test_the_manual_opens_where_one_is_and_is_searched(qtbot: QtBot) -> None:
    manual = Manual("en", AS_MADE)
    qtbot.addWidget(manual)
    manual.open("credentials")
    assert "Credentials" in manual.page.toPlainText()
    QTest.keyClicks(manual.sought, "point of order")
    found = manual.contents.count()
    assert 0 < found < len(pages("en"))
    QTest.keyClicks(manual.sought, " zebra")
    assert manual.contents.count() == 0
    QTest.keyClick(manual, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_a_changed_key_is_the_one_the_manual_names() -> None:
    keys = AS_MADE.changed(Command.NEXT_STEP, "F7")
    told = with_keys(pages("en")["list"], keys)
    assert "**F7**" in told
