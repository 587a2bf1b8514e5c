"""Measures the console beside its floors, in one run, and prints a table: `python -m tests.benchmarks [seconds]`.

Absolute times belong to one machine on one day; the ratios are what counts. Nothing here is a test.
"""

import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import chairconsole.acts  # noqa: F401 - registers the acts
from chairconsole.ledger.rehearsal import found_rehearsal
from chairconsole.models.clock import SystemClock
from tests.benchmarks.growing import founded

ROUNDS = 7
ROOT = Path(__file__).resolve().parents[2]
ENTRIES = 200
ACTS = ("call", "inscribe", "move", "undo", "no list")

GROWING = (
    ("opening", "opening of a journal of 100,000 lines", "itself with 1,000"),
    ("performing", "perform of 10,000 acts", "raw synced commits of the same rows"),
    ("exporting", "speakers of 20,000 as a workbook", "the library alone"),
)


def _child(*words: str) -> list[float]:
    """Run a part of the benchmarks in a process of its own; it prints figures, in seconds."""
    return [float(word) for word in _printed(*words).split()]


def _growing(*words: object) -> dict[str, list[float]]:
    """Run a part of the benchmarks of growth; its figures have names."""
    told: dict[str, list[float]] = json.loads(_printed("tests.benchmarks.growing", *map(str, words)))
    return told


def _printed(*words: str) -> str:
    home = {
        "HOME": tempfile.gettempdir(),
        "XDG_CONFIG_HOME": tempfile.gettempdir(),
        "XDG_DATA_HOME": tempfile.gettempdir(),
    }
    environment = {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-m", *words], cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    return ran.stdout


def _whole(*words: str) -> float:
    begun = time.perf_counter()
    _child(*words)
    return time.perf_counter() - begun


def _paired(ours: Sequence[str], floor: Sequence[str]) -> tuple[list[float], list[float]]:
    """Time two programs in turn, so that a machine that slows down slows both."""
    rounds = [(_whole(*ours), _whole(*floor)) for _ in range(ROUNDS + 1)]
    return [a for a, _ in rounds[1:]], [b for _, b in rounds[1:]]


def _row(what: str, ours: Sequence[float], floor: Sequence[float], note: str) -> None:
    a, b = statistics.median(ours), statistics.median(floor)
    print(f"{what:<44} {a * 1e3:9.2f} {b * 1e3:9.2f} {a / b:7.2f}   {note}", flush=True)


def _acts() -> None:
    """Print what acts take with 200 entries, beside their floors, and with more, beside themselves."""
    few = _growing("acting", 200)
    for name in ACTS:
        ours, floor = few[name], few[f"floor of {name}"]
        _row(f"key to disk to three windows: {name}", ours, floor, "its rows synced, the windows repainted")
        late = [statistics.quantiles(figures, n=100)[-1] for figures in (ours, floor)]
        print(f"    99 of 100 within {late[0] * 1e3:.1f} and {late[1] * 1e3:.1f}: {late[0] / late[1]:.2f}")
    for entries in (2_000, 20_000):
        many = _growing("acting", entries)
        for name in ACTS:
            _row(f"the same with {entries:,} entries: {name}", many[name], few[name], "itself with 200")


@contextlib.contextmanager
def _busy() -> Iterator[None]:
    """Keep every core busy with something else meanwhile."""
    spinning = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for one in spinning:
            one.kill()
            one.wait()


def _late(folder: str, seconds: str) -> None:
    """Print how late seconds are shown while all cores are busy, with 2,000 entries, beside a bare timer."""
    file = str(founded(folder, 2_000))
    ours: list[float] = []
    floor: list[float] = []
    with _busy():
        for _ in range(5):
            late = _child("tests.benchmarks.counting", "lateness", file, seconds)
            ours += late[: len(late) // 2]
            floor += _child("tests.benchmarks.counting", "timer", file, seconds)
    worst = [statistics.quantiles(figures, n=100)[-1] for figures in (ours, floor)]
    _row("lateness of a shown second, all cores busy, p99", worst[:1], worst[1:], "a bare precise timer")


def main() -> None:
    """Print the table."""
    seconds = sys.argv[1] if len(sys.argv) > 1 else "20"
    print(f"{'median, in ms':<44} {'console':>9} {'floor':>9} {'ratio':>7}   floor", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "benchmark.conference")
        found_rehearsal(file, SystemClock().now())
        _child("tests.benchmarks.acting", str(file), str(ENTRIES))
        start = "tests.benchmarks.start"
        ours, floor = _paired((start, "console", str(file)), (start, "floor", str(file)))
        _row(
            f"start to the first painted console, {ENTRIES} entries", ours, floor, "bare window, sqlmodel, tables, file"
        )
        _acts()
        late = _child("tests.benchmarks.counting", "lateness", str(file), seconds)
        half = len(late) // 2
        _row("lateness of a shown second, painted", late[:half], late[half:], "32 ms poll of the wall clock")
        _late(folder, seconds)
        ours = _child("tests.benchmarks.counting", "windows", str(file), seconds)
        floor = _child("tests.benchmarks.counting", "label", str(file), seconds)
        _row("processor time a second, three windows", ours, floor, "one QLabel set each second")
        for entries in (2_000, 20_000):
            told = _growing("ordering", entries)
            _row(f"order, places, times of {entries:,}, from nothing", told["ours"], told["floor"], "on whole numbers")
        for part, what, floor_is in GROWING:
            told = _growing(part)
            _row(what, told["ours"], told["floor"], floor_is)
        told = _growing("turning")
        for name in ("language", "slider"):
            _row(f"longest turn while: {name}", [max(told[name])], told["floor"], "one whole repaint of the windows")
        taken, bare = _growing("holding")["ours"], _growing("bare")["ours"]
        print(f"memory after 1,000 and 10,000 acts, MB: {taken[0]:.0f}, {taken[1]:.0f}; bare {bare[0]:.0f}")
        figures = _child("tests.benchmarks.backing_up", "4")
        half = len(figures) // 2
        _row("longest pause while 100 MB are backed up", figures[:half], figures[half:], "the same without a backup")


if __name__ == "__main__":
    main()
