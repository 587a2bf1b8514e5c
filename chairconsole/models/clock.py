"""The one clock: UTC read once when the file is opened, carried on by a clock that nobody can set."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

STEP = timedelta(seconds=2)
"""How far the laptop's clock may stray from the carried one before it counts as having been set."""


class Clock(Protocol):
    """What tells the time everywhere; it never goes back."""

    def now(self) -> datetime:
        """Return the conference's time, in UTC."""
        ...

    def step(self) -> timedelta | None:
        """Return by how much the laptop's clock was set since it was last looked at, if it was."""
        ...

    def advance(self, by: timedelta) -> None:
        """Go forward: to follow the laptop's clock, or in a rehearsal."""
        ...


def _carried() -> timedelta:
    # Runs on while the laptop sleeps, so that sleep is counted like any outage; time.monotonic stands still on Linux.
    if hasattr(time, "CLOCK_BOOTTIME"):
        return timedelta(seconds=time.clock_gettime(time.CLOCK_BOOTTIME))
    return timedelta(seconds=time.monotonic())


def _wall() -> datetime:
    return datetime.now(UTC)


class SystemClock:
    """The clock of a real console; `offset` is a rehearsal's, `not_before` the last act's time."""

    def __init__(
        self,
        offset: timedelta = timedelta(0),
        not_before: datetime | None = None,
        wall: Callable[[], datetime] = _wall,
        carried: Callable[[], timedelta] = _carried,
    ) -> None:
        self._wall = wall
        self._carried = carried
        read = wall()
        start = read + offset
        self._base = (max(start, not_before) if not_before else start) - carried()
        self._wall_base = read - carried()

    def now(self) -> datetime:
        """Return the conference's time, in UTC."""
        return self._base + self._carried()

    def step(self) -> timedelta | None:
        """Return by how much the laptop's clock was set since it was last looked at, if it was."""
        strayed = self._wall() - (self._wall_base + self._carried())
        if abs(strayed) <= STEP:
            return None
        self._wall_base += strayed
        return strayed

    def advance(self, by: timedelta) -> None:
        """Go forward: to follow the laptop's clock, or in a rehearsal."""
        self._base += max(by, timedelta(0))

    @property
    def offset(self) -> timedelta:
        """Return how far the conference's time is ahead of the laptop's (negative: behind)."""
        return self._base - self._wall_base


class StoppedClock:
    """A clock that stands still, for a picture of one moment."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """Return the moment it stands at."""
        return self._at

    def step(self) -> timedelta | None:
        """Return nothing: nobody sets it."""
        return None

    def advance(self, by: timedelta) -> None:
        """Go forward to another moment."""
        self._at += by
