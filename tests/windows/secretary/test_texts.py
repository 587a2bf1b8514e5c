"""The text of a statement: attached by path, by the choice of files or by a drop; read, settled and removed."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.exchange.texts import TextRead, read_text
from chairconsole.models.entries import is_right_to_left
from chairconsole.models.session import Session
from chairconsole.models.tongue import tongue
from chairconsole.records.facts.texts import StatementText, TextFile
from chairconsole.rules.terms import Fate
from chairconsole.windows.commands.texts import TextCommands, path_of
from chairconsole.windows.over.text_panel import TextPanel, length_words
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk, brought

ARABIC = "السيد الرئيس، يسر وفد بلدي أن يتقدم إليكم بالتهنئة.\n" * 40


@pytest.fixture
def at_work(sitting: Session, clock: HandClock, qtbot: QtBot) -> Desk:
    """Give the console the reader of files that the program gives it."""
    return Desk(sitting, clock, qtbot, read_text=read_here)


def read_here(path: Path, stop: Event) -> TextRead:
    """Read a file in this process, which is quicker; `exchange.apart` has tests of its own."""
    return read_text(path)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Chile statement.txt"
    path.write_text("Check against delivery\n" + "Corruption knows no borders and neither may we.\n" * 80)
    return path


def text(desk: Desk) -> StatementText | None:
    return next(iter(desk.session.room().door.all(StatementText)), None)


def attach(desk: Desk, path: Path | str, code: str = "CHL") -> None:
    desk.select(code)
    desk.press("Ctrl+D")
    desk.type(str(path))
    desk.press("Return")
    desk.finish_work()


def drop(target: QWidget, at: QPoint, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enters = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, *keys)
    enters.ignore()
    # Qt hands a drop to whoever took the file as it came in
    QApplication.sendEvent(target, enters)
    event = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, *keys)
    event.ignore()
    QApplication.sendEvent(target, event)
    return enters.isAccepted() and event.isAccepted()


def row_of(desk: Desk, code: str) -> QPoint:
    desk.select(code)
    return desk.window.table.visualRect(desk.window.table.currentIndex()).center()


def test_a_file_is_attached_by_its_path_and_its_fate_is_asked(at_work: Desk, file: Path) -> None:
    attach(at_work, file)
    attached = text(at_work)
    assert attached is not None
    assert (attached.file, attached.check_against_delivery) == (file.name, True)
    assert at_work.session.room().door.all(TextFile)
    assert at_work.window.palette_field.title == "Text of Chile: what becomes of it?"
    at_work.type("clean")
    at_work.press("Return")
    settled = text(at_work)
    assert settled is not None
    assert settled.fate is Fate.CLEAN_COPY_AWAITED


def test_the_fate_it_has_already_is_no_act(at_work: Desk, file: Path) -> None:
    attach(at_work, file)
    acts = at_work.acts
    at_work.press("Return")
    assert at_work.acts == acts
    assert at_work.last == "attach_text"


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("missing.txt", None, "does not exist"),
        ("empty.txt", b"  \n", "has no words"),
        ("picture.png", b"\x89PNG", "of no kind that can be read"),
        ("broken.docx", b"PK\x03\x04", "is damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(
    at_work: Desk, tmp_path: Path, name: str, content: bytes | None, why: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    acts = at_work.acts
    attach(at_work, tmp_path / name)
    assert at_work.was_refused()
    assert at_work.said.startswith("Not attached.")
    assert why in at_work.said
    assert at_work.acts == acts


def test_a_doubt_about_the_file_is_said(at_work: Desk, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Señor Presidente, la corrupción no conoce fronteras.".encode("cp1252"))
    attach(at_work, path)
    assert text(at_work) is not None
    assert "Windows-1252" in at_work.said


def test_a_file_can_be_chosen_while_the_console_goes_on(at_work: Desk, file: Path) -> None:
    at_work.select("CHL")
    at_work.press("Ctrl+D", "Return")
    dialog = at_work.window.findChild(QFileDialog)
    assert dialog is not None
    assert not dialog.isModal()
    dialog.fileSelected.emit(str(file))
    dialog.close()
    at_work.finish_work()
    assert text(at_work) is not None


def test_a_file_is_dropped_on_a_row(at_work: Desk, file: Path) -> None:
    assert drop(at_work.window.table.viewport(), row_of(at_work, "NOR"), file)
    at_work.finish_work()
    assert at_work.last == "attach_text"
    assert "Norway" in at_work.said


def test_a_file_dropped_beside_the_rows_is_nobodys(at_work: Desk, file: Path) -> None:
    acts = at_work.acts
    assert drop(at_work.window.table.viewport(), QPoint(5, 5), file)
    assert at_work.acts == acts
    assert "row of a delegation" in at_work.said


def test_several_files_at_once_are_not_taken(at_work: Desk, file: Path) -> None:
    assert not drop(at_work.window.table.viewport(), row_of(at_work, "NOR"), file, file)
    assert text(at_work) is None


def test_the_text_lies_over_the_list_and_goes_with_escape(at_work: Desk, file: Path) -> None:
    window = at_work.window
    attach(at_work, file)
    at_work.press("Escape", "Ctrl+D", "Return")
    panel = brought(window, TextPanel)
    assert panel.isVisible()
    assert at_work.is_at(panel.words)
    assert panel.geometry().contains(window.table.geometry())
    assert not panel.geometry().intersects(window.entry.geometry())
    assert panel.words.toPlainText().startswith("Check against delivery\n")
    assert "Check against delivery" in panel.accessibleDescription()
    assert panel.text is not None
    assert length_words(panel.text, tongue("en")) == (
        "about 6:26 at 100 words a minute",
        "over the limit of 4:00 by 2:26",
    )
    at_work.press("Escape")
    assert not panel.isVisible()
    assert at_work.is_at(window.table)


def test_it_is_scrolled_by_keys_and_the_next_step_keeps_its_own(at_work: Desk, file: Path) -> None:
    attach(at_work, file)
    at_work.press("Escape", "Ctrl+D", "Return")
    words = brought(at_work.window, TextPanel).words
    bar = words.verticalScrollBar()
    at_work.press("Down")
    one = bar.value()
    assert one > 0
    at_work.press("Space")
    assert bar.value() > one
    at_work.press("Shift+Space", "Up")
    assert bar.value() == 0
    at_work.press("End")
    assert bar.value() == bar.maximum()
    at_work.press("Home", "PgDown")
    assert bar.value() == 0
    assert at_work.last == "give_floor"
    assert brought(at_work.window, TextPanel).isVisible()


def test_it_follows_what_becomes_of_it_and_goes_when_it_is_removed(at_work: Desk, file: Path) -> None:
    attach(at_work, file)
    at_work.press("Escape", "Ctrl+D", "Return", "Ctrl+D")
    at_work.type("posted")
    at_work.press("Return")
    panel = brought(at_work.window, TextPanel)
    assert panel.text is not None
    assert panel.isVisible()
    at_work.press("Ctrl+D")
    at_work.type("remove")
    at_work.press("Return")
    at_work.type("a wrong file")
    at_work.press("Return")
    assert text(at_work) is None
    assert not panel.isVisible()
    assert at_work.is_at(at_work.window.table)


def test_a_file_dropped_on_the_open_text_takes_its_place(at_work: Desk, file: Path, tmp_path: Path) -> None:
    attach(at_work, file)
    at_work.press("Escape", "Ctrl+D", "Return")
    other = tmp_path / "final.txt"
    other.write_text("We thank you.")
    panel = brought(at_work.window, TextPanel)
    assert drop(panel, QPoint(20, 20), other)
    at_work.finish_work()
    assert panel.words.toPlainText() == "We thank you."


@pytest.mark.parametrize("window", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize(("words", "from_right"), [(ARABIC, True), ("Mr. President,\n", False)])
def test_a_text_runs_in_its_own_direction_in_any_window(
    at_work: Desk, tmp_path: Path, window: Qt.LayoutDirection, words: str, from_right: bool
) -> None:
    at_work.window.setLayoutDirection(window)
    path = tmp_path / "text.txt"
    path.write_text(words, encoding="utf-8")
    attach(at_work, path)
    at_work.press("Escape", "Ctrl+D", "Return")
    shown = brought(at_work.window, TextPanel).words
    assert (shown.cursorRect().left() > shown.viewport().width() / 2) is from_right


class Slow:
    """A reader that reads a file only when it is let to, or is stopped."""

    def __init__(self) -> None:
        self.may_go_on, self.was_stopped = Event(), False

    def __call__(self, path: Path, stop: Event) -> TextRead:
        while not self.may_go_on.wait(0.005):
            if stop.is_set():
                self.was_stopped = True
                break
        return read_text(path)


@pytest.fixture
def slow(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> Slow:
    """Give the console a reader that is slow."""
    slow = Slow()
    texts = at_work.window.findChild(TextCommands)
    assert texts is not None
    monkeypatch.setattr(texts, "_read_text", slow)
    return slow


def begin_to_attach(desk: Desk, file: Path) -> None:
    desk.select("CHL")
    desk.press("Ctrl+D")
    desk.type(str(file))
    desk.press("Return")


def test_the_clocks_go_on_while_a_file_is_read_and_escape_stops_it(at_work: Desk, file: Path, slow: Slow) -> None:
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown")
    begin_to_attach(at_work, file)
    assert at_work.said == f"Reading {file.name} … Esc stops it."
    at_work.wait(3)
    assert at_work.shown == "3:57"
    at_work.window.work.went_on.emit(3)
    assert at_work.said == f"Reading {file.name} … 3 s. Esc stops it."
    at_work.press("Escape")
    assert at_work.said.startswith("Stopped.")
    at_work.window.work.close()
    assert slow.was_stopped
    assert text(at_work) is None
    assert at_work.last == "begin_statement"


def test_whoever_went_on_to_something_else_is_not_called_away(at_work: Desk, file: Path, slow: Slow) -> None:
    begin_to_attach(at_work, file)
    at_work.press("F2")
    at_work.type("gha")
    slow.may_go_on.set()
    at_work.finish_work()
    assert at_work.last == "attach_text"
    assert not at_work.window.palette_field.title
    assert at_work.is_at(at_work.window.entry.field)


def test_the_list_turned_to_is_the_list_shown(at_work: Desk, file: Path) -> None:
    attach(at_work, file)
    at_work.press("Escape", "Ctrl+D", "Return")
    at_work.add("ghana")
    assert not brought(at_work.window, TextPanel).isVisible()
    assert at_work.is_at(at_work.window.table)


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ('"/tmp/a b.txt"', "/tmp/a b.txt"),
        ("'/tmp/a.txt' ", "/tmp/a.txt"),
        ("file:///tmp/a%20b.txt", "/tmp/a b.txt"),
        ("a.txt", "a.txt"),
    ],
)
def test_a_path_is_read_as_people_paste_it(typed: str, path: str) -> None:
    assert path_of(typed) == Path(path)


def test_a_path_from_home_is_found() -> None:
    assert path_of("~/a.txt") == Path.home() / "a.txt"


def test_the_direction_is_that_of_most_letters() -> None:
    assert is_right_to_left("UNCAC: " + ARABIC)
    assert not is_right_to_left("The word السيد is Arabic; 12:00.")
    assert not is_right_to_left("")
