"""Long work beside the thread that counts: begun by a key, told of when it is done, stopped by Esc."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from chairconsole.records.trouble import Trouble
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence

Does = Callable[[Event], object]
"""A piece of work; it ends soon once the event is set, and what it then returns goes nowhere."""

BacksUp = Callable[[Path, Path, Event], int]
"""Copies a conference file while it is in use, and returns the number of the copy's last act; or raises `Trouble`."""


def backs_up_none(path: Path, target: Path, stop: Event) -> int:
    """Make no backup: for windows that nobody works in."""
    raise Trouble(sentence("{path} cannot be copied here.", path=str(path)))


@dataclass(frozen=True, slots=True)
class _Ended:
    """What became of a piece of work; nothing, where a fault in the program ended it."""

    stop: Event
    is_done: bool = False
    result: object = None
    problem: Trouble | Refusal | None = None


class Work(QObject):
    """One long piece of work at a time; whatever comes of it is told in the thread that counts."""

    done = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """A `Trouble` or a `Refusal`: why it could not be done."""
    went_on = Signal(int)
    """For so many seconds it has been going on."""

    _over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop: Event | None = None
        self._thread: Thread | None = None
        self._seconds = 0
        self._each_second = QTimer(self)
        self._each_second.setInterval(1000)
        self._each_second.timeout.connect(self._on_second)
        self._over.connect(self._on_over, Qt.ConnectionType.QueuedConnection)

    @property
    def goes_on(self) -> bool:
        """Tell whether a piece of work is not over yet."""
        return self._stop is not None

    def begin(self, does: Does) -> bool:
        """Begin a piece of work, and tell whether it was begun: not while another goes on."""
        if self.goes_on:
            return False
        self._stop, self._seconds = Event(), 0
        self._thread = Thread(target=self._run, args=(does, self._stop), daemon=True)
        self._thread.start()
        self._each_second.start()
        return True

    def stop(self) -> bool:
        """Stop what is going on; tell whether anything was. Nothing more is told of it."""
        stop, self._stop = self._stop, None
        self._each_second.stop()
        if stop is not None:
            stop.set()
        return stop is not None

    def close(self) -> None:
        """Stop what is going on, and wait until it is over."""
        self.stop()
        if self._thread is not None:
            self._thread.join()

    def _run(self, does: Does, stop: Event) -> None:
        over = _Ended(stop)
        try:
            over = _Ended(stop, is_done=True, result=does(stop))
        except (Trouble, Refusal) as problem:
            over = _Ended(stop, problem=problem)
        finally:
            # the window may have been closed meanwhile
            with contextlib.suppress(RuntimeError):
                self._over.emit(over)

    def _on_second(self) -> None:
        self._seconds += 1
        self.went_on.emit(self._seconds)

    def _on_over(self, over: _Ended) -> None:
        if over.stop is not self._stop:
            return
        self.stop()
        if over.problem is not None:
            self.failed.emit(over.problem)
        elif over.is_done:
            self.done.emit(over.result)
