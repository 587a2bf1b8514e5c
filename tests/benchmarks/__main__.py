"""Measures the console beside its floors, in one run, and prints a table: `python -m tests.benchmarks [seconds]`.

Absolute times belong to one machine on one day; the ratios are what counts. Nothing here is a test.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from chairconsole.ledger.rehearsal import found_rehearsal
from chairconsole.models.clock import SystemClock

ROUNDS = 7
ROOT = Path(__file__).resolve().parents[2]
ENTRIES = 200


def _child(*words: str) -> list[float]:
    """Run a part of the benchmarks in a process of its own; it prints figures, in seconds."""
    home = {
        "HOME": tempfile.gettempdir(),
        "XDG_CONFIG_HOME": tempfile.gettempdir(),
        "XDG_DATA_HOME": tempfile.gettempdir(),
    }
    environment = {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-m", *words], cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    return [float(word) for word in ran.stdout.split()]


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


def main() -> None:
    """Print the table."""
    seconds = sys.argv[1] if len(sys.argv) > 1 else "20"
    print(f"{'median, in ms':<44} {'console':>9} {'floor':>9} {'ratio':>7}   floor", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "benchmark.conference")
        found_rehearsal(file, SystemClock().now())
        _child("tests.benchmarks.acting", "inscribe", str(file), str(ENTRIES))
        start = "tests.benchmarks.start"
        ours, floor = _paired((start, "console", str(file)), (start, "floor", str(file)))
        _row(
            f"start to the first painted console, {ENTRIES} entries", ours, floor, "bare window, sqlmodel, tables, file"
        )
        figures = _child("tests.benchmarks.acting", "press", str(file))
        half = len(figures) // 2
        _row("key to disk to three windows painted", figures[:half], figures[half:], "raw synced rows, 3 blank windows")
        late = _child("tests.benchmarks.counting", "lateness", str(file), seconds)
        half = len(late) // 2
        _row("lateness of a shown second, painted", late[:half], late[half:], "32 ms poll of the wall clock")
        ours = _child("tests.benchmarks.counting", "windows", str(file), seconds)
        floor = _child("tests.benchmarks.counting", "label", str(file), seconds)
        _row("processor time a second, three windows", ours, floor, "one QLabel set each second")
        figures = _child("tests.benchmarks.forecasting")
        half = len(figures) // 2
        _row("2,000 entries ordered and forecast", figures[:half], figures[half:], "2,000 tuples sorted")
        figures = _child("tests.benchmarks.backing_up", "4")
        half = len(figures) // 2
        _row("longest pause while 100 MB are backed up", figures[:half], figures[half:], "the same without a backup")


if __name__ == "__main__":
    main()
