"""A bar that tells how far a long piece of work is: to people only, and only if they have waited for a second."""

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from threading import Event, Thread
from typing import TextIO

PATIENCE_S = 1.0
REDRAWN_S = 0.1
WIDTH = 40


class Progress:
    """A bar on a terminal; elsewhere nothing is drawn. `total` is in bytes; 0 where it is not known."""

    def __init__(self, stream: TextIO, total: int) -> None:
        self._stream = stream
        self._total = total
        self._next = time.perf_counter() + PATIENCE_S if stream.isatty() and total else None
        self._drawn = False

    def over(self, lines: Iterable[bytes]) -> Iterator[bytes]:
        """Go through the lines and show how many bytes of them are behind."""
        done = 0
        for line in lines:
            yield line
            done += len(line)
            self._show(done)
        self.clear()

    def clear(self) -> None:
        """Take the bar away, so that a line can be written in its place."""
        if self._drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._drawn = False

    def _show(self, done: int) -> None:
        if self._next is None or time.perf_counter() < self._next:
            return
        self._next = time.perf_counter() + REDRAWN_S
        filled = min(WIDTH, WIDTH * done // self._total)
        self._stream.write(f"\r[{'#' * filled}{' ' * (WIDTH - filled)}] {100 * filled // WIDTH} %")
        self._stream.flush()
        self._drawn = True


@contextmanager
def going_on(stream: TextIO) -> Iterator[None]:
    """Show within, on a terminal, that work goes on of which nobody can tell how long it will take."""
    if not stream.isatty():
        yield
        return
    over = Event()
    shown = Thread(target=_go_to_and_fro, args=(stream, over), daemon=True)
    shown.start()
    try:
        yield
    finally:
        over.set()
        shown.join()


def _go_to_and_fro(stream: TextIO, over: Event) -> None:
    if over.wait(PATIENCE_S):
        return
    for step in count():
        place = abs(step % (2 * (WIDTH - 3)) - (WIDTH - 3))
        stream.write(f"\r[{' ' * place}###{' ' * (WIDTH - 3 - place)}]")
        stream.flush()
        if over.wait(REDRAWN_S):
            break
    stream.write("\r\x1b[K")
    stream.flush()
