"""A backup by one key while the console goes on; a damaged file is looked at; a copy made in use is asked about."""

import contextlib
import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from chairconsole.ledger.backing_up import back_up, restore
from chairconsole.ledger.record import Record
from chairconsole.ledger.verifying import findings, verify
from chairconsole.models.session import Session
from chairconsole.records.trouble import Trouble
from chairconsole.windows.commands.keeping import Keeping, _is_put_in, sticks
from chairconsole.windows.paint.lettering import advance
from chairconsole.windows.podium import Podium
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk


def back_up_here(path: Path, target: Path, stop: Event) -> int:
    return back_up(path, target).number


def opened(path: Path, clock: HandClock, qtbot: QtBot, *, checked_at_once: int = 10**9) -> Desk:
    return Desk(Session(Record.open_or_look(path, checked_at_once=checked_at_once), clock), clock, qtbot)


@pytest.fixture
def closed(at_work: Desk) -> Path:
    """Give the file of a console that was closed."""
    at_work.window.close()
    at_work.session.stop()
    return at_work.session.record.path


def test_a_backup_is_made_where_one_chooses_while_the_console_goes_on(
    at_work: Desk, session: Session, clock: HandClock, qtbot: QtBot, tmp_path: Path
) -> None:
    at_work.window.close()
    desk = Desk(session, clock, qtbot, backs_up=back_up_here)
    desk.press("Ctrl+Shift+B", "Down", "Return")
    dialog = desk.window.findChild(QFileDialog)
    assert dialog is not None
    assert not dialog.isModal()
    assert dialog.selectedFiles()[0].endswith("cosp8 2019-12-16 1000.conference")
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog.fileSelected.emit(str(stick / "b.conference"))
    dialog.close()
    desk.press("PgDown")
    desk.finish_work()
    assert desk.said.startswith("Backup made. Up to act ")
    copied = verify(stick / "b.conference")
    assert copied.problems == []
    assert copied.last is not None
    assert copied.last.number in (desk.acts - 1, desk.acts)


def test_two_keys_make_a_backup_on_the_stick_that_is_in(
    at_work: Desk, session: Session, clock: HandClock, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "STICK"
    stick.mkdir()
    monkeypatch.setattr("chairconsole.windows.commands.keeping.sticks", lambda: [str(stick)])
    at_work.window.close()
    desk = Desk(session, clock, qtbot, backs_up=back_up_here)
    desk.press("Ctrl+Shift+B", "Return")
    desk.finish_work()
    assert desk.said.startswith("Backup made.")
    assert findings(stick / "cosp8 2019-12-16 1000.conference") == []


def test_the_laptops_own_disks_are_no_sticks() -> None:
    assert "/" not in sticks()
    assert all(Path(stick).is_dir() for stick in sticks())
    assert _is_put_in("/media/secretariat/STICK")
    assert not _is_put_in("/home")


def test_a_backup_that_cannot_be_made_is_told_in_words(
    at_work: Desk, session: Session, clock: HandClock, qtbot: QtBot, tmp_path: Path
) -> None:
    at_work.window.close()
    desk = Desk(session, clock, qtbot, backs_up=back_up_here)
    desk.press("Ctrl+Shift+B")
    desk.type(str(tmp_path / "nowhere" / "b.conference"))
    desk.press("Return")
    desk.finish_work()
    assert desk.was_refused()
    assert desk.said.startswith("No backup made.")
    assert "no such folder" in desk.said


def test_a_damaged_file_is_looked_at_and_a_banner_says_what_to_do(closed: Path, clock: HandClock, qtbot: QtBot) -> None:
    good = closed.with_name("good.conference")
    back_up(closed, good)
    with contextlib.closing(sqlite3.connect(closed)) as db:
        db.execute("CREATE TRIGGER planted AFTER INSERT ON journal BEGIN UPDATE entry SET level = 'HS'; END")
        db.commit()
    before = closed.read_bytes()
    desk = opened(closed, clock, qtbot)
    assert desk.window.banner.text().startswith("cosp8.conference is damaged.")
    assert "restore" in desk.window.banner.text()
    assert desk.session.reads_only
    desk.press("PgDown")
    assert "restore" in desk.window.banner.text()
    assert desk.session.statement() is None
    desk.press("Ctrl+Shift+Y")
    assert desk.was_refused()
    assert closed.read_bytes() == before
    # the advice can be followed while it is looked at
    restore(good, closed, force=False)
    assert closed.with_name("cosp8.conference.replaced").read_bytes() == before
    desk.session.stop()
    assert findings(closed) == []


def test_a_copy_made_in_use_is_written_by_one_key_only(
    at_work: Desk, clock: HandClock, qtbot: QtBot, tmp_path: Path
) -> None:
    at_work.session.record.rest()
    at_work.press("PgDown")
    copy = tmp_path / "copy.conference"
    shutil.copy(at_work.session.record.path, copy)
    desk = opened(copy, clock, qtbot)
    banner = desk.window.banner
    assert banner.text().startswith(
        "copy.conference was copied while it was in use. Acts after number 8 may be missing"
    )
    desk.press("PgDown")
    assert desk.session.statement() is None
    assert "Acts after number 8" in banner.text()
    desk.press("Ctrl+Shift+Y")
    assert not banner.isVisible()
    assert not desk.session.reads_only
    desk.wait(1)
    desk.press("PgDown")
    assert desk.session.statement() is not None
    desk.session.stop()
    assert findings(copy) == []


def test_no_act_is_done_before_a_long_check_has_ended(closed: Path, clock: HandClock, qtbot: QtBot) -> None:
    desk = opened(closed, clock, qtbot, checked_at_once=0)
    assert desk.window.banner.text().startswith("cosp8.conference is being checked.")
    desk.press("PgDown")
    assert desk.session.statement() is None
    desk.session.take_check([])
    assert not desk.window.banner.isVisible()
    desk.wait(1)
    desk.press("PgDown")
    assert desk.session.statement() is not None
    desk.session.stop()


def test_what_a_long_check_finds_bars_acts_for_good(closed: Path, clock: HandClock, qtbot: QtBot) -> None:
    desk = opened(closed, clock, qtbot, checked_at_once=0)
    desk.session.take_check(["The row FRA of entry is missing."])
    assert desk.window.banner.text().startswith("cosp8.conference is damaged.")
    desk.press("PgDown")
    assert desk.session.statement() is None
    desk.session.stop()


def test_the_main_file_is_brought_up_to_date_when_nothing_happens(at_work: Desk, tmp_path: Path) -> None:
    at_work.session.record.rest()
    at_work.press("PgDown")
    for number, seconds in enumerate((1, 4)):
        at_work.wait(seconds)
        copy = tmp_path / f"{number}.conference"
        shutil.copy(at_work.session.record.path, copy)
        last = verify(copy).last
        assert last is not None
        assert (last.number == at_work.acts) is (number == 1)


def test_a_disk_that_takes_no_more_is_told_when_writing_begins(
    closed: Path, clock: HandClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Trouble("The disk is full.")

    desk = opened(closed, clock, qtbot, checked_at_once=0)
    monkeypatch.setattr("chairconsole.records.opening.writer", full)
    desk.session.take_check([])
    assert desk.session.reads_only
    assert desk.window.banner.text() == "The disk is full."
    desk.press("PgDown")
    assert desk.window.banner.text() == "The disk is full."
    monkeypatch.undo()
    desk.press("Ctrl+Shift+Y")
    assert desk.session.record.is_writable
    assert not desk.window.banner.isVisible()
    desk.session.stop()


def test_an_outage_is_not_lost_while_the_file_is_checked(
    at_work: Desk, clock: HandClock, qtbot: QtBot, tmp_path: Path
) -> None:
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown")
    at_work.wait(10)
    at_work.window.close()
    at_work.session.stop()
    clock.advance(timedelta(seconds=30))
    record = Record.open_or_look(at_work.session.record.path, checked_at_once=0)
    desk = Desk(Session(record, clock), clock, qtbot)
    desk.session._find_outage(clock.now() - timedelta(seconds=30), clock.now())
    desk.press("Ctrl+H")
    desk.session.take_check([])
    assert "0:30" in desk.window.banner.text()
    desk.press("Ctrl+H")
    assert desk.shown == "3:50"
    desk.session.stop()


def test_a_backup_goes_on_whatever_else_is_done(
    at_work: Desk, session: Session, clock: HandClock, qtbot: QtBot, tmp_path: Path
) -> None:
    may_end = Event()

    def slowly(path: Path, target: Path, stop: Event) -> int:
        may_end.wait(5)
        return back_up(path, target).number

    at_work.window.close()
    podium = Podium(session, "en", backs_up=slowly)
    podium.secretary.show()
    keeping = podium.secretary.findChild(Keeping)
    assert keeping is not None
    keeping.back_up_to(str(tmp_path / "b.conference"))
    keeping.back_up_to(str(tmp_path / "c.conference"))
    assert podium.secretary.status.text() == "A backup is being made already."
    podium.secretary.leave()
    podium.set_language("secretary", "fr")
    may_end.set()
    qtbot.waitUntil(lambda: "Sauvegarde faite" in podium.secretary.status.text())
    for window in podium.windows:
        qtbot.addWidget(window)
    assert findings(tmp_path / "b.conference") == []
    podium.close()


def test_a_place_that_is_none_is_told_in_words(at_work: Desk, session: Session, clock: HandClock, qtbot: QtBot) -> None:
    at_work.window.close()
    desk = Desk(session, clock, qtbot, backs_up=back_up_here)
    for place in ("~nobody/x", "/" + "n" * 300):
        desk.press("Ctrl+Shift+B")
        desk.type(place)
        desk.press("Return")
        desk.finish_work()
        assert desk.said.startswith("No backup made.")


@pytest.mark.parametrize("percent", [100, 200])
def test_that_nothing_can_be_written_is_said_beside_the_buttons(
    closed: Path, clock: HandClock, qtbot: QtBot, percent: int
) -> None:
    desk = opened(closed, clock, qtbot, checked_at_once=0)
    desk.window.resize(1366, 768)
    desk.window.set_percent(percent)
    status = desk.window.status
    m = status.measures
    words = m.px(advance("Read only", m.second) + m.margin)
    assert status.everything.geometry().right() < status.width() - words
    desk.session.stop()
