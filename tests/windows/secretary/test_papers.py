"""Papers and tables by one key: what, how, in which language and where; seen first, written beside the clocks."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from threading import Event

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from chairconsole.desktop import papers_apart
from chairconsole.exchange.offered import OFFERS, PAPER
from chairconsole.models.papers import Moment, Papers, Wanted
from chairconsole.models.session import Session
from chairconsole.models.tongue import LANGUAGES
from chairconsole.records.trouble import Trouble
from chairconsole.rules.sentence import sentence
from chairconsole.windows.commands.papers import QUIET_MS, PapersCommands
from chairconsole.windows.over.papers_panel import PapersPanel
from chairconsole.windows.paint.theme import THEMES
from chairconsole.windows.podium import Podium
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk, brought
from tests.windows.watch import clipped, overlapping, watching


@cache
def page(shade: str) -> bytes:
    image = QImage(1240, 1755, QImage.Format.Format_RGB32)
    image.fill(QColor(shade))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


class Press:
    """Papers at hand: what was asked for is noted, and written as a word."""

    def __init__(self) -> None:
        self.written: list[tuple[Path, Wanted, Moment]] = []
        self.painted: list[tuple[Wanted, Moment]] = []
        self.may_end = Event()
        self.may_end.set()
        self.pages: Sequence[bytes] = ()
        self.papers = Papers(OFFERS, PAPER, self.write, self.paint)

    def write(self, path: Path, target: Path, wanted: Wanted, moment: Moment, stop: Event) -> None:
        self.may_end.wait(5)
        if target.exists():
            raise Trouble(sentence("{path} exists already; it is left as it is.", path=str(target)))
        target.write_text(wanted.what)
        self.written.append((target, wanted, moment))

    def paint(self, path: Path, wanted: Wanted, moment: Moment, stop: Event) -> Sequence[bytes]:
        self.painted.append((wanted, moment))
        while not self.may_end.wait(0.01) and not stop.is_set():
            pass
        return self.pages


@pytest.fixture
def press() -> Press:
    press = Press()
    press.pages = (page("white"), page("black"))
    return press


@pytest.fixture
def desk(sitting: Session, clock: HandClock, qtbot: QtBot, press: Press, tmp_path: Path) -> Desk:
    desk = Desk(sitting, clock, qtbot, papers=press.papers)
    brought(desk.window, PapersCommands).where.folder = str(tmp_path)
    return desk


def chosen(desk: Desk) -> Mapping[str, str]:
    return {row.name: row.value for row in brought(desk.window, PapersPanel).rows.rows}


def go_to(desk: Desk, name: str) -> None:
    panel = brought(desk.window, PapersPanel)
    names = [row.name for row in panel.rows.rows]
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.rows.index(names.index(name), 0))


def test_two_keys_write_the_paper_of_the_list_in_hand_as_it_was_seen(desk: Desk, press: Press, tmp_path: Path) -> None:
    desk.press("Ctrl+U")
    panel = brought(desk.window, PapersPanel)
    assert panel.isVisible()
    assert desk.is_at(panel.table)
    desk.finish_work()
    assert panel.pages.count == 2
    assert chosen(desk)["listed"] == "1(f) General discussion"
    desk.press("Ctrl+S")
    desk.finish_work()
    name = "COSP8 Speakers list 1(f) en 2019-12-16 1000.pdf"
    ((target, wanted, moment),) = press.written
    assert target == tmp_path / name
    assert wanted == press.painted[0][0] == Wanted("speakers", "pdf", "1(f)", "en")
    assert moment == press.painted[0][1] == Moment(desk.session.now())
    assert desk.said == f"Written: {target}"
    desk.press("Escape")
    assert not panel.isVisible()
    assert desk.is_at(desk.window.table)


def test_everything_that_the_command_line_exports_can_be_chosen_in_each_form(desk: Desk, press: Press) -> None:
    desk.press("Ctrl+U")
    seen = set()
    for _ in OFFERS:
        go_to(desk, "form")
        row = brought(desk.window, PapersPanel).rows.rows
        forms = next(each for each in row if each.name == "form")
        wanted = brought(desk.window, PapersCommands).wanted
        for _ in OFFERS[wanted.what].forms:
            seen.add(
                (brought(desk.window, PapersCommands).wanted.what, brought(desk.window, PapersCommands).wanted.form)
            )
            if forms.turns:
                desk.press("Right")
        go_to(desk, "what")
        desk.press("Right")
    assert seen == {(what, form) for what, offer in OFFERS.items() for form in offer.forms}


def test_what_is_asked_for_begins_with_what_is_set(desk: Desk, press: Press) -> None:
    desk.press("Ctrl+U")
    for name in ("language", "form", "what"):
        go_to(desk, name)
        desk.press("Right")
        before = chosen(desk)[name]
        desk.press("Return")
        choice = desk.window.palette_field.choices.choice()
        assert (choice and choice.words) == before
        # Enter alone changes nothing
        desk.press("Return")
        assert chosen(desk)[name] == before


def test_a_row_is_asked_for_in_words(desk: Desk, press: Press) -> None:
    desk.press("Ctrl+U")
    go_to(desk, "language")
    desk.press("Return")
    desk.type("fran")
    desk.press("Return")
    assert chosen(desk)["language"] == "Français"
    go_to(desk, "what")
    desk.press("Return")
    desk.type("cred")
    desk.press("Return")
    assert chosen(desk)["what"] == "Credentials"
    assert "language" not in chosen(desk)
    assert "listed" not in chosen(desk)
    desk.finish_work()
    assert brought(desk.window, PapersPanel).pages.count == 0
    assert "no pages" in brought(desk.window, PapersPanel).pages.accessibleDescription()


def test_a_spreadsheet_is_a_table_of_data_or_a_paper_in_a_language(desk: Desk, press: Press) -> None:
    desk.press("Ctrl+U")
    go_to(desk, "form")
    desk.press("Left")
    assert chosen(desk)["form"] == "Excel"
    assert brought(desk.window, PapersCommands).wanted.language == "en"
    go_to(desk, "language")
    desk.press("Return")
    desk.type("none")
    desk.press("Return")
    assert brought(desk.window, PapersCommands).wanted == Wanted("speakers", "xlsx", "1(f)", None)


def test_the_place_is_typed_or_chosen_beside_the_console(desk: Desk, press: Press, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.press("Ctrl+U")
    go_to(desk, "place")
    desk.press("Return")
    desk.type(str(stick))
    desk.press("Return")
    desk.press("Ctrl+S")
    desk.finish_work()
    assert press.written[0][0].parent == stick
    go_to(desk, "place")
    desk.press("Return", "Down", "Return")
    dialog = desk.window.findChild(QFileDialog)
    assert dialog is not None
    assert not dialog.isModal()
    dialog.fileSelected.emit(str(stick / "mine.pdf"))
    dialog.close()
    assert chosen(desk)["place"] == "mine.pdf"
    desk.press("Ctrl+S")
    desk.finish_work()
    assert press.written[1][0] == stick / "mine.pdf"


def test_a_name_that_was_typed_stays_in_another_folder_and_gets_its_ending(desk: Desk, tmp_path: Path) -> None:
    desk.press("Ctrl+U")
    for typed in ("one", "two"):
        (tmp_path / typed).mkdir()
        go_to(desk, "place")
        desk.press("Return")
        desk.type(str(tmp_path / typed / "mine"))
        desk.press("Return")
        assert chosen(desk)["place"] == "mine.pdf"
        assert brought(desk.window, PapersCommands).where.folder == str(tmp_path / typed)


def test_what_cannot_be_written_is_told_in_a_sentence(desk: Desk, press: Press, tmp_path: Path) -> None:
    desk.press("Ctrl+U", "Ctrl+S")
    desk.finish_work()
    desk.press("Ctrl+S")
    desk.finish_work()
    assert len(press.written) == 1
    assert desk.was_refused()
    assert desk.said.startswith("Nothing written.")
    assert "exists already" in desk.said


def test_a_bar_shows_what_takes_over_a_second_and_the_clock_goes_on(desk: Desk, press: Press) -> None:
    press.may_end.clear()
    desk.press("Ctrl+U", "Ctrl+S", "PgDown")
    desk.wait(1)
    desk.press("PgDown")
    pages, status = brought(desk.window, PapersPanel).pages, desk.window.status
    assert (pages.seconds, status.seconds) == (0, 0)
    brought(desk.window, PapersCommands).painting.went_on.emit(1)
    assert pages.seconds == 1
    assert desk.session.statement() is not None
    desk.wait(3)
    assert desk.shown == "3:57"
    press.may_end.set()
    desk.finish_work()
    assert pages.seconds == 0
    assert pages.count == 2
    assert len(press.written) == 1


def test_the_status_line_has_the_bar_while_it_tells_of_the_work(desk: Desk, press: Press) -> None:
    press.may_end.clear()
    desk.press("Ctrl+U", "Ctrl+S")
    desk.window.writing.went_on.emit(2)
    assert desk.window.status.seconds == 2
    press.may_end.set()
    desk.finish_work()
    assert desk.window.status.seconds == 0


def test_whoever_looks_back_gets_what_stood_then(desk: Desk, press: Press) -> None:
    desk.press("Ctrl+B", "Left", "Left", "Ctrl+U")
    assert chosen(desk)["moment"].startswith("As it is looked back on: 16 Dec")
    desk.finish_work()
    assert press.painted[-1][1].is_past
    desk.press("Ctrl+S")
    desk.finish_work()
    assert press.written[0][2].is_past


def test_the_pages_follow_what_happens_once_it_is_quiet(desk: Desk, press: Press, qtbot: QtBot) -> None:
    desk.press("Ctrl+U")
    desk.finish_work()
    before = len(press.painted)
    for key in ("PgDown", "Ctrl+Z", "Ctrl+Y", "Ctrl+Z", "PgDown"):
        desk.press(key)
        # what is begun begins at once, in a thread of its own
        qtbot.wait(20)
    assert len(press.painted) == before
    qtbot.waitUntil(lambda: len(press.painted) > before)
    desk.finish_work()
    (_, last), *more = press.painted[before:]
    assert (last, more) == (Moment(desk.session.now()), [])


def test_pages_that_a_choice_painted_anew_or_nobody_looks_at_are_not_painted_for_an_act(
    desk: Desk, press: Press, qtbot: QtBot
) -> None:
    desk.press("Ctrl+U")
    desk.finish_work()
    before = len(press.painted)
    desk.press("PgDown")
    qtbot.wait(20)
    go_to(desk, "language")
    desk.press("Right")
    qtbot.wait(QUIET_MS + 200)
    assert len(press.painted) == before + 1
    desk.press("Ctrl+Z", "Escape")
    qtbot.wait(QUIET_MS + 200)
    assert len(press.painted) == before + 1


@pytest.mark.parametrize("key", ["F2", "Ctrl+B", "Ctrl+Shift+V", "Ctrl+F"])
def test_it_goes_when_something_below_it_is_turned_to(desk: Desk, key: str) -> None:
    desk.press("Ctrl+U", key)
    assert not brought(desk.window, PapersPanel).isVisible()
    assert not desk.is_at(desk.window.table)


def test_pages_are_turned_and_one_is_shown_broad(desk: Desk) -> None:
    desk.press("Ctrl+U")
    desk.finish_work()
    pages = brought(desk.window, PapersPanel).pages
    pages.setFocus()
    middle = pages.rect().center()
    assert pages.grab().toImage().pixelColor(middle).lightness() > 240
    desk.press("End")
    assert pages.place == 1
    assert pages.grab().toImage().pixelColor(middle).lightness() < 20
    desk.press("Home", "Right", "Left")
    assert pages.place == 0
    whole = pages._picture().width()
    desk.press("Return")
    assert pages._picture().width() > whole
    for _ in range(60):
        desk.press("Down")
    assert pages.place == 1
    QTest.mouseClick(pages, Qt.MouseButton.LeftButton)
    assert pages._picture().width() == whole


def test_the_writing_goes_on_whatever_language_the_console_takes(
    sitting: Session, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    podium = Podium(sitting, "en", papers=press.papers)
    podium.secretary.show()
    brought(podium.secretary, PapersCommands).where.folder = str(tmp_path)
    press.may_end.clear()
    brought(podium.secretary, PapersCommands).show()
    brought(podium.secretary, PapersCommands).write()
    podium.set_language("secretary", "fr")
    press.may_end.set()
    qtbot.waitUntil(lambda: len(press.written) == 1)
    qtbot.waitUntil(lambda: str(tmp_path) in podium.secretary.status.text())
    for window in podium.windows:
        qtbot.addWidget(window)
    podium.close()


def test_the_real_press_prints_in_a_process_apart(
    sitting: Session, clock: HandClock, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(sitting, clock, qtbot, "ar", papers=papers_apart())
    brought(desk.window, PapersCommands).where.folder = str(tmp_path)
    desk.press("Ctrl+U", "Ctrl+S")
    works = (desk.window.writing, brought(desk.window, PapersCommands).painting)
    qtbot.waitUntil(lambda: not any(work.goes_on for work in works), timeout=60_000)
    assert brought(desk.window, PapersPanel).pages.count == 1
    (file,) = tmp_path.glob("*.pdf")
    assert len(PdfReader(file).pages) == 1


@pytest.mark.parametrize("size", [(1280, 800, 100), (1366, 768, 150), (1920, 1080, 100), (3840, 2160, 200)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_it_is_clipped_or_stands_over_another(
    sitting: Session,
    clock: HandClock,
    qtbot: QtBot,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    size: tuple[int, int, int],
) -> None:
    desk = Desk(sitting, clock, qtbot, language, papers=press.papers)
    width, height, percent = size
    desk.window.resize(width, height)
    desk.window.set_percent(percent)
    desk.window.set_theme(THEMES["dark"])
    brought(desk.window, PapersCommands).show()
    panel = brought(desk.window, PapersPanel)
    for what in ("speakers", "state"):
        brought(desk.window, PapersCommands)._choose("what", what)
        desk.finish_work()
        for seconds in (0, 3):
            panel.pages.wait(seconds)
            for part in (panel, panel.pages):
                with watching(part, monkeypatch) as watch:
                    part.grab()
                assert clipped(watch) + overlapping(watch) == []
