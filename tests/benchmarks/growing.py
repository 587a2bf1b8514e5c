"""Times the console as a conference grows: acts with few and many entries, a long journal, large exports, memory.

`python -m tests.benchmarks.growing PART ...` prints figures as JSON; `tests.benchmarks` lays them out. All parts make
their own files, without a sync for each act, and measure with one.
"""

import contextlib
import json
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import accumulate, count
from pathlib import Path
from random import Random
from typing import Any

import psutil
import xlsxwriter  # type: ignore[import-untyped]
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from chairconsole.acts.forecasting import forecast
from chairconsole.exchange import columns, runs
from chairconsole.exchange.spreadsheets import as_xlsx
from chairconsole.exchange.writing import as_csv
from chairconsole.ledger.record import Changed, Record
from chairconsole.ledger.room import Room
from chairconsole.ledger.samples import founding_day
from chairconsole.models.clock import StoppedClock
from chairconsole.models.past_model import PastModel
from chairconsole.models.session import Session
from chairconsole.records import journal
from chairconsole.records.facts.participation import Participant
from chairconsole.records.memory import Door, Memory
from chairconsole.records.tables import ddl
from chairconsole.rules.moment import moment
from chairconsole.rules.terms import By, Category
from chairconsole.windows.paint import fonts
from chairconsole.windows.podium import Podium
from tests.benchmarks.acting import SIZES

LIST = "1(f)"
ROUNDS = 30
AT = moment("2019-12-16T10:00:00+04:00")
SECOND = timedelta(seconds=1)


@contextlib.contextmanager
def _unsynced(path: Path) -> Iterator[Record]:
    """Open a file to fill it, trusting the operating system."""
    with contextlib.closing(Record.open(path, to_write=True, is_checked=True)) as record:
        record._file._connection.execute("PRAGMA synchronous = OFF")
        yield record


def founded(folder: str, entries: int, acts: int = 0) -> Path:
    """Make a file whose first meeting sits on 1(f), with so many who wait, or so many acts that touch no list."""
    path = Path(folder, f"{entries} {acts}.conference")
    Record.found(path, founding_day("cosp8"), By.SECRETARY, {"sample": "cosp8"}).close()
    with _unsynced(path) as record:
        by = By.SECRETARY
        for act, args in (("open_session", {}), ("call_to_order", {"meeting": 1}), ("take_up_item", {"item": LIST})):
            record.perform(act, AT, by, **args)
        codes = [p.code for p in record.memory.all(Participant) if p.category is not Category.GROUP][:entries]
        for number in range(entries - len(codes)):
            codes.append(f"X{number:05}")
            record.perform("register_participant", AT, by, code=codes[-1], category="party", name=codes[-1])
        for code in codes:
            record.perform("inscribe", AT, by, list=LIST, delegation=code, level="R")
        for number in range(acts):
            record.perform("record_presence", AT, by, delegation="KEN", present=number % 2 == 0)
    return path


def _painted() -> None:
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)


@contextlib.contextmanager
def _three_windows(path: Path) -> Iterator[tuple[Session, StoppedClock, Podium]]:
    clock = StoppedClock(AT)
    session = Session(Record.open(path, to_write=True, is_checked=True), clock)
    podium = Podium(session)
    for window, size in zip(podium.windows, SIZES, strict=True):
        window.resize(*size)
        window.show()
    QTest.qWaitForWindowExposed(podium.secretary)
    _painted()
    yield session, clock, podium
    for window in podium.windows:
        window.close()
        window.deleteLater()
    session.stop()


def _timed(do: Callable[..., object], *args: object) -> float:
    begun = time.perf_counter()
    do(*args)
    return time.perf_counter() - begun


def acting(entries: int) -> dict[str, list[float]]:
    """Time five acts from the call to three painted windows; beside each, its rows synced and the windows repainted."""
    told: dict[str, list[float]] = {}
    done: list[tuple[str, Changed]] = []
    with tempfile.TemporaryDirectory() as folder, _three_windows(founded(folder, entries)) as (session, clock, podium):
        order = [entry.delegation for entry, _ in session.room().in_order(session.room().list(LIST))]

        def act(name: str, what: str, **args: Any) -> None:
            clock.go(SECOND)
            begun = time.perf_counter()
            changed = session.perform(what, **args)
            _painted()
            took = time.perf_counter() - begun
            assert changed is not None, what
            if name:
                told.setdefault(name, []).append(took)
                done.append((name, changed))

        for round_ in range(ROUNDS + 1):
            is_counted = round_ > 0
            moved, other, gone = order[60 + round_], order[100 + round_], order[140 + round_ % 10]
            act("call" if is_counted else "", "give_floor", list=LIST)
            act("", "end_statement")
            about = {"list": LIST, "delegation": moved, "before": other, "reason": "asked for"}
            act("move" if is_counted else "", "move_entry", **about)
            act("undo" if is_counted else "", "undo")
            act("", "withdraw", list=LIST, delegation=gone)
            act("inscribe" if is_counted else "", "inscribe", list=LIST, delegation=gone, level="R")
            act("no list" if is_counted else "", "decide", item="1", text="so decided")
        for name, took in _synced([each for _, each in done], folder, podium.windows):
            told.setdefault(f"floor of {name}", []).append(took) if name else None
    return told


def _synced(acts: list[Changed], folder: str, windows: Any = ()) -> Iterator[tuple[str, float]]:
    """Write the same rows by the driver, in one synced commit each, and repaint windows whole."""
    names = {"give_floor": "call", "move_entry": "move", "undo": "undo", "inscribe": "inscribe", "decide": "no list"}
    with contextlib.closing(sqlite3.connect(Path(folder, "raw.sqlite"), isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        for statement in ddl():
            connection.execute(statement)
        for number, act in enumerate(acts):
            images = [journal.image(change) for change in act.changes]
            rows = [(number, n, *image) for n, image in enumerate(images)]
            line = (number, "", "", act.line.act, "{}", act.line.sentence, None, act.line.digest, act.line.told)
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
            yield names.get(act.line.act, ""), time.perf_counter() - begun


def ordering(entries: int) -> dict[str, list[float]]:
    """Time order, places and expected times of a list from nothing, beside the same on whole numbers."""
    ours, floor = [], []
    with tempfile.TemporaryDirectory() as folder, _unsynced(founded(folder, entries)) as record:
        rows, room = list(record.memory.everything()), record.room(AT)
        keys = [(3, 1, Random(n).randrange(1 << 40), n) for n in range(entries)]
        for _ in range(9):
            fresh = Room(Door(Memory(rows), room.number), room.number, AT, room.by, room.history)
            ours.append(_timed(lambda at: list(forecast(at, at.list(LIST)).expected), fresh))
            floor.append(_timed(lambda: list(zip(sorted(keys), accumulate([300] * entries), count(1), strict=False))))
    return {"ours": ours, "floor": floor}


def opening() -> dict[str, list[float]]:
    """Time the opening of a journal of 100,000 lines, the check of the file apart, beside one of 1,000."""
    told: dict[str, list[float]] = {"ours": [], "floor": []}
    with tempfile.TemporaryDirectory() as folder:
        files = {"ours": founded(folder, 0, 100_000), "floor": founded(folder, 0, 1_000)}
        for _ in range(5):
            for name, file in files.items():
                told[name].append(_timed(lambda path: Record.open(path, to_write=False).close(), file))
    return told


def performing() -> dict[str, list[float]]:
    """Time `perform` of 10,000 acts, beside raw synced commits of the same rows."""
    with tempfile.TemporaryDirectory() as folder:
        path = founded(folder, 200)
        with contextlib.closing(Record.open(path, to_write=True, is_checked=True)) as record:
            order = [entry.delegation for entry, _ in record.room(AT).in_order(record.room(AT).list(LIST))]
        lines = []
        for number in range(5_000):
            code = order[number % 190]
            for act, args in (("withdraw", {}), ("inscribe", {"level": "R"})):
                told = {"at": AT.isoformat(), "by": "secretary", "act": act}
                lines.append(json.dumps({**told, "args": {"list": LIST, "delegation": code, **args}}).encode() + b"\n")
        ours = _timed(lambda: runs.perform(lines, path, keep_going=False, done=lambda n: None, refused=print))
        done = []
        with contextlib.closing(Record.open(path, to_write=False)) as record:
            changes_of = record.history.changes_of
            done = [Changed(line, tuple(changes_of(line.number))) for line in list(record.lines())[-10_000:]]
        floor = _timed(lambda: list(_synced(done, folder)))
    return {"ours": [ours], "floor": [floor]}


def exporting() -> dict[str, list[float]]:
    """Time the export of 20,000 speakers as a workbook, beside the library alone with the same cells."""
    with tempfile.TemporaryDirectory() as folder, _unsynced(founded(folder, 20_000)) as record:
        room = record.room(AT)
        ours = [_timed(lambda: as_xlsx(columns.speakers(room, LIST), "speakers", AT, room.zone)) for _ in range(3)]
        cells = [line.split(",") for line in as_csv(columns.speakers(room, LIST)).splitlines()]

        def alone() -> None:
            with xlsxwriter.Workbook(Path(folder, "alone.xlsx"), {"in_memory": True}) as workbook:
                sheet = workbook.add_worksheet()
                for number, row in enumerate(cells):
                    for place, cell in enumerate(row):
                        sheet.write_string(number, place, cell)

        floor = [_timed(alone) for _ in range(3)]
    return {"ours": ours, "floor": floor}


def turning() -> dict[str, list[float]]:
    """Time the longest turns of the event loop after 10,000 acts, beside a whole repaint of the three windows."""
    told: dict[str, list[float]] = {"language": [], "slider": [], "floor": []}
    with tempfile.TemporaryDirectory() as folder, _three_windows(founded(folder, 200, 10_000)) as (session, _, podium):

        def speak(language: str) -> None:
            podium.set_language("secretary", language)
            _painted()

        def slide(past: PastModel, share: float) -> None:
            past.go_to(round(share * past.steps))
            _painted()

        told["language"] = [_timed(speak, language) for language in ("fr", "ar", "zh", "ru", "es", "en")]
        past = PastModel(session, "en")
        assert past.begin()
        told["slider"] = [_timed(slide, past, share) for share in (0.9, 0.1, 0.5, 0.95, 0.05)]
        told["floor"] = [_timed(lambda: [each.repaint() for each in podium.windows]) for _ in range(5)]
    return told


def holding() -> dict[str, list[float]]:
    """Measure the memory of three windows after 10,000 acts, beside bare Qt and the tables, in MB."""
    ours = psutil.Process()
    with tempfile.TemporaryDirectory() as folder:
        path = founded(folder, 200)
        with _three_windows(path) as (session, _, podium):
            session.record._file._connection.execute("PRAGMA synchronous = OFF")
            taken = []
            for number in range(10_000):
                session.perform("decide", item="1", text=str(number))
                if number % 50 == 0:
                    _painted()
                if number in (1_000, 9_999):
                    taken.append(ours.memory_info().rss / 2**20)
            assert podium.windows
    return {"ours": taken}


def bare() -> dict[str, list[float]]:
    """Measure the memory of three blank windows with the tables loaded, in MB."""
    windows = [QWidget() for _ in SIZES]
    for window, size in zip(windows, SIZES, strict=True):
        window.resize(*size)
        window.show()
    _painted()
    return {"ours": [psutil.Process().memory_info().rss / 2**20]}


if __name__ == "__main__":
    QApplication([]).setStyle("Fusion")
    fonts.load()
    part, *words = sys.argv[1:]
    print(json.dumps(globals()[part](*map(int, words))))
