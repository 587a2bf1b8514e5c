"""The one clock: UTC read once when the file is opened, carried on by a clock that nobody can set."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

STEP = timedelta(seconds=2)
"""How far the laptop's clock may stray from the carried one before it counts as having been set."""


class Clock(Protocol):
    """What tells the time everywhere; by itself it never goes back."""

    def now(self) -> datetime:
        """Return the conference's time, in UTC."""
        ...

    def step(self) -> timedelta | None:
        """Return by how much the laptop's clock was set since it was last accepted, if it was."""
        ...

    def accept(self, step: timedelta) -> None:
        """Take a step of the laptop's clock as known."""
        ...

    def ahead(self) -> timedelta:
        """Return how far the conference's time is ahead of the laptop's (negative: behind)."""
        ...

    def go(self, by: timedelta) -> None:
        """Go forward or (negative) back."""
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
        self._accepted = read - carried()

    def now(self) -> datetime:
        """Return the conference's time, in UTC."""
        return self._base + self._carried()

    def step(self) -> timedelta | None:
        """Return by how much the laptop's clock was set since it was last accepted, if it was."""
        strayed = self._wall() - (self._accepted + self._carried())
        return strayed if abs(strayed) > STEP else None

    def accept(self, step: timedelta) -> None:
        """Take a step of the laptop's clock as known."""
        self._accepted += step

    def ahead(self) -> timedelta:
        """Return how far the conference's time is ahead of the laptop's (negative: behind)."""
        return self._base - self._accepted

    def go(self, by: timedelta) -> None:
        """Go forward or (negative) back."""
        self._base += by


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

    def accept(self, step: timedelta) -> None:
        """Know of nothing."""

    def ahead(self) -> timedelta:
        """Return nothing: no laptop's clock is beside it."""
        return timedelta(0)

    def go(self, by: timedelta) -> None:
        """Go to another moment."""
        self._at += by
