"""The arithmetic of a statement's clock: time used, time left and the phase, from recorded marks alone.

Nothing counts down: every figure is a function of the marks and of a moment that is handed in.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol


class Phase(StrEnum):
    """What the clock tells the speaker; in every window word, shape, place and colour."""

    SPEAKING = "speaking"
    ONE_MINUTE = "one_minute"
    TIME = "time"
    OVER = "over"
    PAUSED = "paused"


LAST_STRETCH_S = 60
"""Seconds left, as shown, from which the phase is ONE MINUTE."""

TIME_STANDS_S = 10
"""Seconds for which TIME stands from 0:00 before it becomes OVER, so that its word can be read."""

ZERO = timedelta(0)
SECOND = timedelta(seconds=1)


class MarkKind(StrEnum):
    """What a mark on a statement's clock records."""

    PAUSED = "paused"
    RESUMED = "resumed"
    GRANTED = "granted"
    HELD = "held"


class Mark(Protocol):
    """One recorded event of a statement's clock, in the order in which it was made."""

    @property
    def kind(self) -> MarkKind: ...
    @property
    def at(self) -> datetime: ...
    @property
    def until(self) -> datetime | None: ...


class Timed(Protocol):
    """A statement as far as its clock goes; `limit_s` includes what was granted."""

    @property
    def began_at(self) -> datetime | None: ...
    @property
    def ended_at(self) -> datetime | None: ...
    @property
    def limit_s(self) -> int: ...


Span = tuple[datetime, datetime]


def is_paused(marks: Iterable[Mark]) -> bool:
    """Tell whether the last pause has not been ended."""
    paused = False
    for mark in marks:
        if mark.kind is MarkKind.PAUSED:
            paused = True
        elif mark.kind is MarkKind.RESUMED:
            paused = False
    return paused


def _stops(marks: Iterable[Mark], end: datetime) -> list[Span]:
    """List the spans in which the clock stood: pauses, and outages that were held (they may overlap)."""
    spans: list[Span] = []
    since: datetime | None = None
    for mark in marks:
        if mark.kind is MarkKind.PAUSED:
            since = mark.at
        elif mark.kind is MarkKind.RESUMED and since is not None:
            spans.append((since, mark.at))
            since = None
        elif mark.kind is MarkKind.HELD and mark.until is not None:
            spans.append((mark.at, mark.until))
    if since is not None:
        spans.append((since, end))
    return spans


def used(statement: Timed, marks: Iterable[Mark], now: datetime) -> timedelta:
    """Return the time used at `now`: from begin to end, pauses and held outages left out; 0 if never begun."""
    if statement.began_at is None:
        return ZERO
    end = max(statement.began_at, statement.ended_at or now)
    total = end - statement.began_at
    reached = statement.began_at
    for start, stop in sorted(_stops(marks, end)):
        start, stop = max(start, reached), min(stop, end)
        if stop > start:
            total -= stop - start
            reached = stop
    return total


def used_s(statement: Timed, marks: Iterable[Mark], now: datetime) -> int:
    """Return the time used in whole seconds, rounded down."""
    return used(statement, marks, now) // SECOND


def shown_s(statement: Timed, marks: Iterable[Mark], now: datetime) -> int:
    """Return the seconds left as every window shows them: each stands one second, 0 too; negative in overtime."""
    return statement.limit_s - used_s(statement, marks, now)


def phase(shown: int, paused: bool = False, last_stretch_s: int = LAST_STRETCH_S) -> Phase:
    """Return the phase for the seconds left as shown."""
    if paused:
        return Phase.PAUSED
    if shown <= -TIME_STANDS_S:
        return Phase.OVER
    if shown <= 0:
        return Phase.TIME
    return Phase.ONE_MINUTE if shown <= last_stretch_s else Phase.SPEAKING


def next_edge(statement: Timed, marks: Iterable[Mark], now: datetime) -> timedelta:
    """Return how long it is from `now` until the shown second changes, if the clock runs."""
    return SECOND - used(statement, marks, now) % SECOND


def in_minutes(seconds: int) -> str:
    """Write a time in the journal's way: `4:05`, and `61:00`."""
    return f"{seconds // 60}:{seconds % 60:02}"
