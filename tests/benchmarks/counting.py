"""Watches the clock run: how late a shown second is painted, and what three counting windows cost the processor."""

import contextlib
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

import chairconsole.acts  # noqa: F401
from chairconsole.ledger.record import Record
from chairconsole.models.clock import SystemClock
from chairconsole.models.session import Session
from chairconsole.models.ticker import Tick
from chairconsole.windows.paint import fonts
from chairconsole.windows.podium import Podium
from tests.benchmarks.acting import SIZES

POLL_MS = 32
SECOND = timedelta(seconds=1)


class Lateness(QObject):
    """Notes, at the end of each paint, how long ago the second began that it shows."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.ours: list[float] = []
        self.polled: list[float] = []
        self.label = QLabel()
        self.shown = -1
        self.told = session.now().second
        self.timer = QTimer(self)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(POLL_MS)
        self.timer.timeout.connect(self._on_poll)
        self.label.show()
        self.timer.start()
        session.ticked.connect(self._on_ticked)

    def _on_ticked(self, tick: Tick) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
        behind = self.session.now().microsecond
        # a second beat in the same second follows the speaker's clock
        if tick.now.second != self.told:
            self.told = tick.now.second
            self.ours.append(behind / 1e6)

    def _on_poll(self) -> None:
        now = datetime.now(UTC)  # noqa: TID251 - the floor is a poll of the wall clock
        if now.second != self.shown:
            self.shown = now.second
            self.label.setText(f"{now:%H:%M:%S}")
            self.label.repaint()
            self.polled.append(datetime.now(UTC).microsecond / 1e6)  # noqa: TID251


def _podium(file: Path) -> tuple[Session, Podium]:
    fonts.load()
    record = Record.open(file, to_write=True)
    assert record.last is not None
    # a whole number of seconds apart from the wall clock, so that both tell the same edges
    apart = record.last.at + SECOND - datetime.now(UTC)  # noqa: TID251
    session = Session(record, SystemClock(apart - apart % SECOND))
    session.perform("give_floor", speaker="Benchmark", limit_s=600)
    podium = Podium(session)
    for window, size in zip(podium.windows, SIZES, strict=True):
        window.resize(*size)
        window.show()
    session.start()
    return session, podium


def _run(application: QApplication, seconds: int) -> None:
    # a console in mid-statement would ask whether it is to be closed
    QTimer.singleShot(seconds * 1000, lambda: application.exit(0))
    application.exec()


def lateness(application: QApplication, file: Path, seconds: int) -> None:
    """Print how late each second was, the console's first, then the poll's."""
    session, podium = _podium(file)
    watch = Lateness(session)
    _run(application, seconds)
    both = min(len(watch.ours), len(watch.polled))
    print(*watch.ours[:both], *watch.polled[:both])
    podium.close()
    _put_away(session)


class Edges(QObject):
    """Notes how late a bare precise timer tells each second."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.timer = QTimer(self)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._on_edge)
        self._await()

    def _await(self) -> None:
        left_us = 1_000_000 - datetime.now(UTC).microsecond  # noqa: TID251 - the floor is the wall clock
        self.timer.start(-(-left_us // 1000))

    def _on_edge(self) -> None:
        self.late.append(datetime.now(UTC).microsecond / 1e6)  # noqa: TID251
        self._await()


def timer(application: QApplication, file: Path, seconds: int) -> None:
    """Print how late a bare precise timer told each second; no file is opened."""
    edges = Edges()
    _run(application, seconds)
    print(*edges.late)


def windows(application: QApplication, file: Path, seconds: int) -> None:
    """Print the processor time of three counting windows, per second."""
    session, podium = _podium(file)
    _run(application, 1)
    begun = time.process_time()
    _run(application, seconds)
    print((time.process_time() - begun) / seconds)
    podium.close()
    _put_away(session)


def label(application: QApplication, file: Path, seconds: int) -> None:
    """Print the processor time of one label that is set each second, per second."""
    shown = QLabel()
    shown.show()
    timer = QTimer()
    with contextlib.closing(Record.open(file, to_write=False)) as record:
        timer.timeout.connect(_Setter(shown, record).on_timeout)
        timer.start(1000)
        _run(application, 1)
        begun = time.process_time()
        _run(application, seconds)
        print((time.process_time() - begun) / seconds)


class _Setter:
    def __init__(self, shown: QLabel, record: Record) -> None:
        self.shown = shown
        self.record = record

    def on_timeout(self) -> None:
        self.shown.setText(f"{datetime.now(UTC):%H:%M:%S}")  # noqa: TID251


def _put_away(session: Session) -> None:
    session.perform("end_statement")
    session.stop()


if __name__ == "__main__":
    running = QApplication([])
    {"lateness": lateness, "timer": timer, "windows": windows, "label": label}[sys.argv[1]](
        running, Path(sys.argv[2]), int(sys.argv[3])
    )
