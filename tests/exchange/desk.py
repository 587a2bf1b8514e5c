"""What the tests of the command line share: calling it, and scripts told in short."""

import contextlib
import io
import json
import os
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from chairconsole import cli

FOUND: dict[str, Any] = {"at": "2019-09-24T00:00:00+04:00", "by": "secretary", "act": "found_conference"}
COSP8 = FOUND | {"args": {"sample": "cosp8"}}


@dataclass(frozen=True, slots=True)
class Run:
    """What came of one call."""

    status: int
    out: str
    err: str


def no_console(call: cli.ConsoleCall) -> int:
    """Fail, for no console was to open."""
    pytest.fail(f"the console was asked for: {call}")


def no_painter(call: cli.ScreenshotCall) -> int:
    """Fail, for nothing was to be painted."""
    pytest.fail(f"a picture was asked for: {call}")


def run(*words: object) -> Run:
    """Call the command line in this process."""
    out, err = io.BytesIO(), io.StringIO()
    with (
        contextlib.redirect_stdout(io.TextIOWrapper(out, encoding="utf-8", write_through=True)),
        contextlib.redirect_stderr(err),
    ):
        status = cli.main([str(word) for word in words], no_console, no_painter)
        return Run(status, out.getvalue().decode(), err.getvalue())


def told(*words: object) -> str:
    """Call the command line, which must succeed in silence, and return what it says."""
    ran = run(*words)
    assert (ran.status, ran.err) == (0, "")
    return ran.out


def act(at: str, name: str, by: str = "secretary", /, **args: Any) -> dict[str, Any]:
    """Tell one act of the first day; `at` is the hour in Abu Dhabi, or a whole date and time there."""
    when = at if "T" in at else f"2019-12-16T{at}"
    return {"at": f"{when}+04:00", "by": by, "act": name, "args": args}


def script(folder: Path, *lines: Any, name: str = "script.jsonl") -> Path:
    """Write a script; what is text already is written as it is."""
    path = folder / name
    path.write_text("".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines), "utf-8")
    return path


def performed(folder: Path, *lines: Any, name: str = "a.conference") -> Path:
    """Make a conference file by a script that must be allowed."""
    path = folder / name
    told("perform", script(folder, *lines), path)
    return path


def spoil(path: Path, *statements: str) -> None:
    """Change a conference file behind the program's back."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


@contextlib.contextmanager
def unprivileged() -> Iterator[None]:
    """Do without the rights of root, to whom nothing is read-only."""
    privileged = os.geteuid() == 0
    if privileged:
        os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        if privileged:
            os.setresuid(0, 0, 0)


CALLED_FROM_OUTSIDE = (
    sys.executable,
    "-c",
    """
import sys
from chairconsole import cli
from tests.exchange.desk import no_console, no_painter
sys.exit(cli.main(sys.argv[1:], no_console, no_painter))
""",
)
"""How another process calls the command line."""
