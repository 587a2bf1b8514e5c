"""A matter is one file: with a fact, an act, a command, panels and an export in it, everything else finds them."""

import json
import os
import subprocess
import sys
from pathlib import Path

CONSOLE = "import sys; from tests.architecture import matter; sys.exit(matter.main(sys.argv[1]))"
RUN = (
    {"at": "2019-09-27T12:00:00+04:00", "by": "secretary", "act": "found_conference", "args": {"sample": "cosp8"}},
    {
        "at": "2019-12-16T20:00:00+04:00",
        "by": "secretary",
        "act": "give_toast",
        "args": {"delegation": "ken", "words": "to peace"},
    },
)


def consoles(*commands: tuple[object, ...]) -> list[str]:
    """Run the console that has one matter more, and return what it says to each command."""
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    told = json.dumps([[str(word) for word in words] for words in commands])
    command = [sys.executable, "-c", CONSOLE, told]
    ran = subprocess.run(command, env=around, capture_output=True, text=True, check=False, timeout=60)
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stdout
    return ran.stdout.split("\f")[:-1]


def test_everything_finds_a_matter_that_is_one_file(tmp_path: Path) -> None:
    run, journal, file, again = (tmp_path / name for name in ("run", "journal", "a.conference", "again.conference"))
    run.write_text("".join(f"{json.dumps(line)}\n" for line in RUN))
    _, _, state, table, acts, seen, *_ = consoles(
        ("perform", run, file),
        ("export", "journal", file, "-o", journal),
        ("export", "state", file),
        ("export", "toasts", file),
        ("perform", "--acts"),
        ("see", file),
        ("verify", file),
        ("perform", journal, again),
        ("export", "state", again, "-o", tmp_path / "state"),
    )
    assert "to peace" in state
    assert (tmp_path / "state").read_text() == state, "its journal replays to the same state"
    assert table == "delegation,words\nKEN,to peace\n"
    assert "give_toast" in acts
    lines = {line.partition(" ")[0].partition(";")[0]: line for line in seen.splitlines()}
    assert lines["key"] == "key give_toast"
    assert "Toast of Norway" in lines["undo"]
    assert {"command toast", "act give_toast"} <= set(lines["palette"].split(";"))
    assert lines["sheet"] == "sheet True"
    assert lines["glass"] == "glass True True True"
    assert lines["left"] == "left False True"
    assert lines["panel"] == "panel;to peace;to the host"
    assert "Toast of Norway" in lines["journal"]
