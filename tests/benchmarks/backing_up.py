"""Watches the event loop while a large file is backed up: its longest pause, beside that of the same run without."""

import base64
import os
import sys
import tempfile
import time
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

import chairconsole.acts  # noqa: F401
from chairconsole.exchange.apart.jobs import back_up
from chairconsole.ledger.record import Record
from chairconsole.ledger.rehearsal import found_rehearsal
from chairconsole.models.clock import SystemClock
from chairconsole.models.session import Session
from chairconsole.models.work import Work
from chairconsole.rules.terms import By
from chairconsole.windows.paint import fonts
from chairconsole.windows.podium import Podium
from tests.benchmarks.acting import SIZES

MEGABYTES = 100
EACH = 5_000_000
BEAT_MS = 5


def fill(file: Path) -> None:
    """Attach files to the entries until the conference file is as large as it is to be."""
    found_rehearsal(file, SystemClock().now())
    with Record.open(file, to_write=True) as record:
        assert record.last is not None
        at = record.last.at
        room = record.room(at)
        waiting = [entry.delegation for entry, _ in room.in_order(room.list("1(f)"))]
        for delegation in waiting:
            if file.stat().st_size > MEGABYTES * 1_000_000:
                break
            content = base64.b64encode(os.urandom(EACH)).decode()
            text = {"text": "We thank you.", "file": "a.pdf", "content": content}
            record.perform("attach_text", at, By.SECRETARY, list="1(f)", delegation=delegation, **text)
            record.rest()


class Pauses(QObject):
    """Notes the longest time between two beats of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def watched(application: QApplication, session: Session, seconds: float, *, backs_up: bool) -> float:
    """Count and act for so long; return the longest pause in seconds."""
    pauses, work = Pauses(), Work()
    acts = QTimer(interval=500)
    acts.timeout.connect(lambda: session.perform("grant_time", seconds=1))
    acts.start()
    with tempfile.TemporaryDirectory() as stick:

        def again(*_: object) -> None:
            work.begin(partial(back_up, session.record.path, Path(stick, "b.conference")))

        work.done.connect(again)
        if backs_up:
            again()
        QTimer.singleShot(round(seconds * 1000), lambda: application.exit(0))
        application.exec()
        work.close()
    acts.stop()
    return pauses.longest


def main() -> None:
    """Print the longest pauses: with a backup, then without, in pairs."""
    seconds, rounds = float(sys.argv[1]), 5
    application = QApplication(["benchmark"])
    fonts.load()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "large.conference")
        fill(file)
        record = Record.open(file, to_write=True, is_checked=True)
        assert record.last is not None
        session = Session(record, SystemClock(record.last.at + timedelta(seconds=1) - SystemClock().now()))
        session.perform("give_floor", speaker="Benchmark", limit_s=600)
        podium = Podium(session)
        for window, size in zip(podium.windows, SIZES, strict=True):
            window.resize(*size)
            window.show()
        session.start()
        watched(application, session, 2, backs_up=False)
        figures = [
            [watched(application, session, seconds, backs_up=with_it) for with_it in (True, False)]
            for _ in range(rounds)
        ]
        print(*(pair[0] for pair in figures), *(pair[1] for pair in figures))
        session.stop()
        podium.close()


if __name__ == "__main__":
    main()
