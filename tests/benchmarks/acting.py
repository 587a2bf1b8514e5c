"""Times one key press: to the act on disk and three windows painted, beside raw writing and three blank windows."""

import contextlib
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import chairconsole.acts  # noqa: F401
from chairconsole.ledger.record import Changed, Record
from chairconsole.models.clock import StoppedClock
from chairconsole.models.session import Session
from chairconsole.records import journal
from chairconsole.records.facts.lists import Entry
from chairconsole.records.facts.participation import Participant
from chairconsole.records.tables import ddl
from chairconsole.rules.terms import LIVE
from chairconsole.windows.paint import fonts
from chairconsole.windows.podium import Podium

SIZES = ((1366, 768), (1280, 800), (1920, 1080))
ROUNDS = 12
Key = Qt.Key
KEYS = (Key.Key_PageDown, Key.Key_PageDown, Key.Key_F6, Key.Key_F6, Key.Key_F7, Key.Key_F8)


def inscribe(file: Path, entries: int) -> None:
    """Have a meeting in session, and this many entries in the list for 1(f)."""
    with Record.open(file, to_write=True) as record:
        assert record.last is not None
        at, by = record.last.at, record.last.by
        record.perform("call_to_order", at, by, meeting=1)
        record.perform("take_up_item", at, by, item="1(f)")
        live = {entry.delegation for entry in record.memory.all(Entry) if entry.status in LIVE}
        free = (p.code for p in record.memory.all(Participant) if p.code not in live)
        missing = entries - len(list(record.memory.all(Entry)))
        for code, _ in zip(free, range(missing), strict=False):
            record.perform("inscribe", at, by, list="1(f)", delegation=code)


class Blank(QWidget):
    """A window of which nothing can be seen but that it is painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.end()


def _painted() -> None:
    """Do now what the event loop would: hand on what was posted, then paint."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)


def _presses(session: Session, podium: Podium, clock: StoppedClock) -> Iterator[float]:
    for _ in range(ROUNDS):
        for key in KEYS:
            clock.go(timedelta(seconds=2))
            before = session.record.last
            begun = time.perf_counter()
            QTest.keyClick(podium.secretary, key)
            _painted()
            took = time.perf_counter() - begun
            assert session.record.last is not before, f"{key} did nothing"
            yield took


def _raw(acts: list[Changed], folder: str) -> Iterator[float]:
    """Write the same rows by the driver, in one synced commit each, and paint three blank windows."""
    windows = [Blank() for _ in SIZES]
    for window, size in zip(windows, SIZES, strict=True):
        window.resize(*size)
        window.show()
        QTest.qWaitForWindowExposed(window)
    connection = sqlite3.connect(Path(folder, "raw.sqlite"), isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    for statement in ddl():
        connection.execute(statement)
    for act in acts:
        images = [journal.image(change) for change in act.changes]
        rows = [(act.line.number, n, *image) for n, image in enumerate(images)]
        line = (act.line.number, "", "", act.line.act, "{}", act.line.sentence, None, act.line.digest, act.line.told)
        begun = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", line)
        connection.executemany("INSERT INTO row_change VALUES (?, ?, ?, ?, ?)", rows)
        connection.executemany(
            "INSERT INTO formula VALUES (?, ?, 0, NULL, '')", [(f"{r[0]}-{r[1]}", r[4]) for r in rows]
        )
        connection.execute("COMMIT")
        for window in windows:
            window.repaint()
        yield time.perf_counter() - begun
    assert all(window.painted > len(acts) for window in windows)
    connection.close()


def press(file: Path) -> None:
    """Print the time of each press, then that of each floor."""
    QApplication([]).setStyle("Fusion")
    fonts.load()
    acts: list[Changed] = []
    with contextlib.closing(Record.open(file, to_write=True)) as record, tempfile.TemporaryDirectory() as folder:
        assert record.last is not None
        clock = StoppedClock(record.last.at)
        session = Session(record, clock)
        session.changed.connect(acts.append)
        podium = Podium(session)
        for window, size in zip(podium.windows, SIZES, strict=True):
            window.resize(*size)
            window.show()
        podium.secretary.activateWindow()
        QTest.qWaitForWindowActive(podium.secretary)
        _painted()
        print(*_presses(session, podium, clock))
        print(*_raw(acts, folder))
        podium.close()


if __name__ == "__main__":
    if sys.argv[1] == "inscribe":
        inscribe(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        press(Path(sys.argv[2]))
