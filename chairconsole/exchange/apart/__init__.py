"""Work in a process of its own: so that nothing from outside, and nothing long, is done by the process that counts.

The other process is this package run as a module. It is told its job in a line of JSON on its standard input, which
stays open: when that ends, with whoever asked, it ends too. It writes a sign of life once it is ready to begin, then
what came of the job.
"""

import json
import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import IO, Any

from chairconsole.records.trouble import Damage, LoneCopy, Trouble
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import from_data, sentence

_log = logging.getLogger("chairconsole")

_PACKAGE = "chairconsole.exchange.apart"
_CHECKOUT = Path(__file__).parents[3]

_LOOKED_AT_S = 0.02
"""How often it is looked whether the other process keeps to its limits."""

_STARTED_WITHIN_S = 30.0
"""How long the other process may take to load what it needs, on a slow laptop."""

_TROUBLES = {kind.__name__: kind for kind in (Trouble, Damage, LoneCopy)}


@dataclass(frozen=True, slots=True)
class Limits:
    """What a job may take: seconds from when it begins, bytes of memory, bytes of an answer; none: no limit."""

    seconds: float | None = None
    memory: int | None = None
    answer: int = 100_000_000


OF_READING = Limits(5.0, 300_000_000, 40_000_000)
"""What reading a file from outside may take, whatever is in it."""


class Stopped(Trouble):
    """Somebody wanted it no longer."""


def ask(job: str, about: Path, limits: Limits, stop: Event | None = None, **args: object) -> Any:
    """Have a job done about a file, and return what came of it, in JSON's terms; `stop` ends it at once.

    Raises:
        Trouble, Refusal: as the job raises them; or it went beyond a limit, was stopped, or came to no end.
    """
    # what watches a process takes a while to be loaded: not before the first window
    import psutil

    try:
        return _asked(job, about, limits, stop or Event(), args)
    except (OSError, psutil.Error) as error:
        _log.info("%s was not done apart: %r", job, error)
        raise Trouble(sentence("{path}: no other process could be started for it.", path=str(about))) from error


def _asked(job: str, about: Path, limits: Limits, stop: Event, args: dict[str, object]) -> Any:
    with (
        tempfile.TemporaryFile() as answer,
        tempfile.TemporaryFile() as complaints,
        _process(answer, complaints) as process,
    ):
        request = {"job": job, "args": {"path": str(about), **args}}
        assert process.stdin is not None
        process.stdin.write(json.dumps(request).encode() + b"\n")
        process.stdin.flush()
        _watch(process, answer, about, limits, stop)
        return _told(_content(answer), _content(complaints), about)


@contextmanager
def _process(answer: IO[bytes], complaints: IO[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """Start the other process, and leave nothing of it behind."""
    places = [str(_CHECKOUT), os.environ.get("PYTHONPATH", "")]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, places))}
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", _PACKAGE],
        stdin=subprocess.PIPE,
        stdout=answer,
        stderr=complaints,
        env=environment,
        # else a console window would flash up on Windows
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        if process.stdin is not None:
            process.stdin.close()


def _watch(process: subprocess.Popen[bytes], answer: IO[bytes], about: Path, limits: Limits, stop: Event) -> None:
    """Wait until the other process has ended; not beyond its limits."""
    start, began = time.perf_counter(), None
    while process.poll() is None:
        if stop.wait(_LOOKED_AT_S):
            raise Stopped(sentence("{path}: stopped.", path=str(about)))
        length, now = os.fstat(answer.fileno()).st_size, time.perf_counter()
        began = now if began is None and length else began
        if length > limits.answer:
            raise Trouble(sentence("{path} holds too much to be read.", path=str(about)))
        if limits.memory is not None and _memory(process.pid) > limits.memory:
            raise Trouble(sentence("{path} takes too much memory to be read.", path=str(about)))
        if now - start > _STARTED_WITHIN_S if began is None else _is_over(began, now, limits):
            raise Trouble(sentence("{path} takes too long to be read.", path=str(about)))


def _is_over(began: float, now: float, limits: Limits) -> bool:
    return limits.seconds is not None and now - began > limits.seconds


def _memory(number: int) -> int:
    import psutil

    try:
        watched = psutil.Process(number)
        # on Windows the Python of a virtual environment is a launcher, and the work is done by its child
        return sum(one.memory_info().rss for one in (watched, *watched.children(recursive=True)))
    except psutil.Error:
        # it has ended since it was looked at
        return 0


def _content(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read()


def _told(answer: bytes, complaints: bytes, about: Path) -> Any:
    try:
        told: dict[str, Any] = json.loads(answer)
    except ValueError:
        _log.info("%s came to no end apart: %s", about, complaints.decode(errors="replace"))
        raise Trouble(sentence("{path} could not be read: reading it came to no end.", path=str(about))) from None
    if "memory" in told:
        raise Trouble(sentence("{path} takes too much memory to be read.", path=str(about)))
    if "refusal" in told:
        raise Refusal(_sentence(told["refusal"]), told["rule"])
    if "trouble" in told:
        raise _TROUBLES[told["kind"]](_sentence(told["trouble"]))
    return told["done"]


def _sentence(told: object) -> str:
    """Return a sentence with its form and words, for other languages."""
    sentence = from_data(told)
    return sentence if isinstance(sentence, str) else str(sentence)
