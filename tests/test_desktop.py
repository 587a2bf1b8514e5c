"""The program as it is started: pictures, the first start, no screen, and a kill in mid-speech."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chairconsole.cli import EMPTY
from chairconsole.desktop import _begin_log, _data_folder, _home, _is_temporary, _session, _Shown
from chairconsole.ledger.record import Record
from chairconsole.ledger.rehearsal import found_rehearsal
from chairconsole.ledger.verifying import findings
from chairconsole.models.clock import SystemClock
from chairconsole.records.alive import last_alive, mark_alive
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.session import Conference, Rehearsal
from chairconsole.records.trouble import Trouble
from chairconsole.rules.terms import By, Status
from chairconsole.windows.commands.first_minutes import late
from chairconsole.windows.liked import Liked

PATIENCE_S = 30
BETWEEN_LOOKS_S = 0.02
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
PROGRAM = (sys.executable, "-m", "chairconsole")


@pytest.fixture
def rehearsal(tmp_path: Path) -> Path:
    path = tmp_path / "a.conference"
    found_rehearsal(path, NOON)
    return path


def run(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    told = [*PROGRAM, *map(str, words)]
    around = {**os.environ, **environment}
    return subprocess.run(told, env=around, capture_output=True, text=True, check=False, timeout=PATIENCE_S)


def started(*words: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen([*PROGRAM, *map(str, words)])


def until_alive(path: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait for the mark that a running console writes each second."""
    before = last_alive(path)
    until(lambda: last_alive(path) != before, process)


def until(it_is: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    """Wait for what a running console does."""
    deadline = time.perf_counter() + PATIENCE_S
    while not it_is():
        assert time.perf_counter() < deadline, "the console gives no sign of life"
        with suppress(subprocess.TimeoutExpired):
            process.wait(BETWEEN_LOOKS_S)
            pytest.fail("the console ended by itself")


@pytest.mark.parametrize(
    ("window", "options", "size"),
    [
        ("secretary", (), (1920, 1080)),
        ("secretary", ("--size", "1366x768", "--theme", "dark", "--language", "ar"), (1366, 768)),
        ("president", (), (1280, 800)),
        ("hall", ("--scale", "200"), (1920, 1080)),
    ],
)
def test_a_window_is_painted_without_a_screen(
    rehearsal: Path, tmp_path: Path, window: str, options: tuple[str, ...], size: tuple[int, int]
) -> None:
    picture = tmp_path / "picture.png"
    before = rehearsal.read_bytes()
    ran = run("screenshot", window, rehearsal, "-o", picture, *options)
    assert (ran.returncode, ran.stderr) == (0, "")
    image = QImage(str(picture))
    assert (image.width(), image.height()) == size
    colours = {image.pixel(x, y) for x in range(0, size[0], 40) for y in range(0, size[1], 20)}
    assert len(colours) > 2, "nothing but the ground was painted"
    assert rehearsal.read_bytes() == before


def test_a_picture_of_a_time_before_the_conference_is_refused(rehearsal: Path, tmp_path: Path) -> None:
    ran = run("screenshot", "hall", rehearsal, "-o", tmp_path / "no.png", "--at", "2018-01-01T00:00:00Z")
    assert (ran.returncode, ran.stderr.count("\n")) == (1, 1)
    assert "not yet founded" in ran.stderr
    assert not (tmp_path / "no.png").exists()


def test_without_a_screen_the_console_says_so() -> None:
    ran = run(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert (ran.returncode, ran.stderr.count("\n")) == (1, 1)
    assert "no screen" in ran.stderr


def test_a_first_start_makes_the_rehearsal_and_a_second_finds_it(tmp_path: Path) -> None:
    path = Path(os.environ["XDG_DATA_HOME"], "chairconsole", "rehearsal.conference")
    for _ in range(2):
        with started() as process:
            until_alive(path, process)
            process.kill()
    with Record.open(path, to_write=False) as record:
        assert len(list(record.memory.all(Rehearsal))) == 1
        assert record.last is not None
        assert (record.last.number, record.last.act) == (609, "set_rehearsal_clock")


@pytest.mark.parametrize("place", ["chairconsole", "chairconsole/rehearsal.conference"])
def test_where_no_rehearsal_can_be_kept_one_is_opened_that_goes_with_the_program(tmp_path: Path, place: str) -> None:
    in_its_place = Path(os.environ["XDG_DATA_HOME"], place)
    in_its_place.parent.mkdir(parents=True)
    in_its_place.write_text("no conference" * 1000)
    told = [*PROGRAM]
    with subprocess.Popen(told, env={**os.environ, "TMPDIR": str(tmp_path)}) as process:
        until(lambda: any(last_alive(path) for path in rehearsals(tmp_path)), process)
        (path,) = rehearsals(tmp_path)
        process.kill()
    with Record.open(path, to_write=False) as record:
        assert len(list(record.memory.all(Rehearsal))) == 1
    settings = Path(os.environ["XDG_CONFIG_HOME"], "chairconsole", "chairconsole.conf")
    assert str(tmp_path) not in (settings.read_text() if settings.exists() else "")


def rehearsals(folder: Path) -> list[Path]:
    """Return the rehearsals that are kept for one time only."""
    return list(folder.glob("chairconsole-*/rehearsal.conference"))


def test_a_rehearsal_that_goes_with_the_program_is_told_of(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "a file"))
    (tmp_path / "a file").touch()
    _home.cache_clear()
    home = _home()
    _home.cache_clear()
    assert home.folder.is_dir()
    assert home.why == f"{tmp_path}/a file/pytest-qt-qapp cannot be made: Not a directory."
    assert _is_temporary(home.folder / "rehearsal.conference")


DAMAGED = """[General]
last_file={last}
late_files=@Size(1 2)
[windows]
hall\\percent=large
president\\language=tlh
secretary\\theme=@Invalid()
"""


@pytest.mark.parametrize("last", ["/nowhere/a.conference", "x" * 300, "/etc", "a\\0b", "@Invalid()", "1, 2"])
def test_what_cannot_be_read_or_written_beside_the_file_stops_no_start(last: str) -> None:
    data, config = (Path(os.environ[name], "chairconsole") for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"))
    (data / "console.log").mkdir(parents=True)
    config.mkdir(parents=True)
    (config / "chairconsole.conf").write_text(DAMAGED.format(last=last))
    path = data / "rehearsal.conference"
    with started() as process:
        until_alive(path, process)
        process.kill()


def test_damaged_files_of_late_are_told_of_and_begun_anew(
    rehearsal: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    config = Path(os.environ["XDG_CONFIG_HOME"], "liked.ini")
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text("[General]\nlate_files=@Size(1 2)\n")
    liked = Liked(QSettings(str(config), QSettings.Format.IniFormat))
    shown = _Shown(qapp, liked, rehearsal, Path(os.devnull))
    podium = shown._podium
    for window in podium.windows:
        qtbot.addWidget(window)
    podium.say_unread()
    told = "Settings that cannot be read are as the program brings them: files opened of late."
    assert podium.secretary.status.text() == told
    assert late(liked) == [rehearsal]
    shown._session.stop()
    podium.close()


def test_a_log_that_cannot_be_written_is_told_of(qapp: object) -> None:
    log = _data_folder() / "console.log"
    log.mkdir()
    told = _begin_log()
    assert isinstance(told, Trouble)
    assert told.sentence == f"The log {log} cannot be written: Is a directory."


def test_nothing_done_in_a_rehearsal_goes_back(rehearsal: Path) -> None:
    before = rehearsal.read_bytes()
    copy = Path(os.environ["XDG_DATA_HOME"], "chairconsole", f"rehearsal of {rehearsal.name}")
    with started("rehearse", rehearsal) as process:
        until_alive(copy, process)
        process.kill()
    assert rehearsal.read_bytes() == before
    with Record.open(copy, to_write=True) as record:
        assert record.last is not None
        record.perform("open_session", record.last.at, By.SECRETARY)
    assert rehearsal.read_bytes() == before


def test_a_rehearsal_of_thursday_is_made_beside_the_plain_one_or_refused(rehearsal: Path, tmp_path: Path) -> None:
    before = rehearsal.read_bytes()
    copy = Path(os.environ["XDG_DATA_HOME"], "chairconsole", f"rehearsal of {rehearsal.stem}, thursday.conference")
    with started("rehearse", rehearsal, "--moment", "thursday") as process:
        until_alive(copy, process)
        process.kill()
    assert rehearsal.read_bytes() == before
    with Record.open(copy, to_write=False) as record:
        (conference,) = record.memory.all(Conference)
        assert (conference.item_in_hand, len(list(record.memory.all(Rehearsal)))) == ("2", 1)
    empty = tmp_path / "empty.conference"
    Record.found(empty, NOON, By.SECRETARY, {"data": EMPTY}).close()
    ran = run("rehearse", empty, "--moment", "thursday")
    assert (ran.returncode, ran.stderr) == (1, f"{empty}: No plenary meeting is planned for a Thursday.\n")
    assert not list(copy.parent.glob("*empty*"))


def test_a_mark_from_a_clock_that_was_ahead_sets_no_clock(tmp_path: Path, qapp: object) -> None:
    path, laptop = tmp_path / "a.conference", SystemClock()
    Record.found(path, NOON, By.SECRETARY, {"sample": "cosp8"}).close()
    mark_alive(path, laptop.now() + timedelta(hours=4))
    session = _session(Record.open(path, to_write=True))
    assert abs(session.now() - laptop.now()) < timedelta(seconds=5)
    session.perform("decide", item="1", text="x")
    session.perform("correct_clock", seconds=-3600, reason="an hour ahead")
    session.stop()
    session = _session(Record.open(path, to_write=True))
    assert abs(session.now() - laptop.now()) < timedelta(seconds=5)
    session.stop()


def test_killed_in_mid_speech_the_console_comes_back_to_the_same_speaker(rehearsal: Path) -> None:
    with Record.open(rehearsal, to_write=True) as record:
        assert record.last is not None
        at = record.last.at
        record.perform("take_up_item", at, By.SECRETARY, item="1(f)")
        called = record.perform("give_floor", at + timedelta(seconds=1), By.SECRETARY).line
    for _ in range(2):
        with started(rehearsal) as process:
            until_alive(rehearsal, process)
            process.send_signal(signal.SIGKILL)
    assert findings(rehearsal) == []
    with Record.open(rehearsal, to_write=False) as record:
        assert record.last == called
        (statement,) = (s for s in record.memory.all(Statement) if s.state is Status.SPEAKING)
        assert statement.delegation == called.args["delegation"]
        alive = last_alive(rehearsal)
        assert alive is not None
        assert statement.began_at is not None
        assert alive > statement.began_at
