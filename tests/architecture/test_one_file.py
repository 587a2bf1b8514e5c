"""A matter is one file: with a fact, an act, a command, a panel and an export in it, everything else finds them."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONSOLE = "import sys; from tests.architecture import matter; sys.exit(matter.main(sys.argv[1:]))"
RUN = (
    {"at": "2019-09-27T12:00:00+04:00", "by": "secretary", "act": "found_conference", "args": {"sample": "cosp8"}},
    {
        "at": "2019-12-16T20:00:00+04:00",
        "by": "secretary",
        "act": "give_toast",
        "args": {"delegation": "ken", "words": "to peace"},
    },
)


def console(*words: object) -> str:
    """Run the console that has one matter more, and return what it says."""
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    told = [sys.executable, "-c", CONSOLE, *map(str, words)]
    ran = subprocess.run(told, env=around, capture_output=True, text=True, check=False, timeout=60)
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stdout
    return ran.stdout


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("toasts")
    run = folder / "run.jsonl"
    run.write_text("".join(f"{json.dumps(line)}\n" for line in RUN))
    console("perform", run, folder / "a.conference")
    return folder / "a.conference"


def test_a_run_performs_it_and_the_journal_replays_to_the_same_state(file: Path, tmp_path: Path) -> None:
    (tmp_path / "again.jsonl").write_text(console("export", "journal", file))
    console("perform", tmp_path / "again.jsonl", tmp_path / "again.conference")
    state = console("export", "state", file)
    assert "to peace" in state
    assert console("export", "state", tmp_path / "again.conference") == state
    console("verify", tmp_path / "again.conference")


def test_it_is_exported_and_told_by_help(file: Path) -> None:
    assert console("export", "toasts", file) == "delegation,words\nKEN,to peace\n"
    assert "give_toast" in console("perform", "--acts")


def test_the_console_finds_its_key_its_words_and_its_line(file: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(file, tmp_path / "copy.conference"))
    seen = {line.partition(" ")[0].partition(";")[0]: line for line in console("see", copy).splitlines()}
    assert seen["key"] == "key give_toast"
    assert "Toast of Norway" in seen["undo"]
    assert {"command toast", "act give_toast"} <= set(seen["palette"].split(";"))
    assert seen["sheet"] == "sheet True"
    assert seen["panel"] == "panel;to peace;to the host"
    assert "Toast of Norway" in seen["journal"]
