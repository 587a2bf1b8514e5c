"""The one heartbeat of all windows: wakes at the next second's edge, of the hour and of the speaker's clock."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from chairconsole.models.clock import Clock

SECOND = timedelta(seconds=1)
AFTER_THE_EDGE = timedelta(milliseconds=1)
"""How far behind an edge to aim, so that a timer rounded down never wakes before it."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One beat: the moment it stands for, and how long ago the last one was."""

    now: datetime
    since_last: timedelta


class Ticker(QObject):
    """Re-aims a single shot at each edge, so that a late beat delays no later one."""

    ticked = Signal(object)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock.now()
        self._speaker_edge: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Begin to beat."""
        self._last = self._clock.now()
        self._aim()

    def aim_anew(self) -> None:
        """Go on from where the clock stands now, if it beats: the clock was moved, and that is no silence."""
        if self._timer.isActive():
            self.start()

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()

    def follow(self, speaker_edge: datetime | None) -> None:
        """Beat also a whole number of seconds from this moment, while a statement's clock runs."""
        self._speaker_edge = speaker_edge
        if self._timer.isActive():
            self._aim()

    def until_next(self, now: datetime) -> timedelta:
        """Return how long it is from `now` to the next edge."""
        left = SECOND - timedelta(microseconds=now.microsecond)
        if self._speaker_edge is not None:
            left = min(left, SECOND - (now - self._speaker_edge) % SECOND)
        return left

    def _aim(self) -> None:
        left = self.until_next(self._clock.now()) + AFTER_THE_EDGE
        self._timer.start(max(1, round(left / timedelta(milliseconds=1))))

    def _on_timeout(self) -> None:
        now = self._clock.now()
        tick = Tick(now, now - self._last)
        self._last = now
        self._aim()
        self.ticked.emit(tick)
