"""The organization of work: the interpreted meetings there are for it, and what a plan goes against (Rule 8; annex)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from itertools import accumulate
from typing import Protocol, TypeVar

from chairconsole.rules.terms import MeetingState, Track


class Held(Protocol):
    """A meeting as far as its room, its hours and its interpreters go."""

    @property
    def code(self) -> str: ...
    @property
    def track(self) -> Track: ...
    @property
    def starts(self) -> datetime: ...
    @property
    def ends(self) -> datetime: ...
    @property
    def state(self) -> MeetingState: ...
    @property
    def interpreted(self) -> bool: ...


M = TypeVar("M", bound=Held)


@dataclass(frozen=True, slots=True)
class Budget:
    """The interpreted meetings: how many there are resources for (none: not known), and what became of them.

    A suspended one runs; one uncalled is to come until it is cancelled.
    """

    interpreted_meetings: int | None
    held: int
    running: int
    to_come: int

    @property
    def spare(self) -> int | None:
        """Return how many are planned for nothing; below zero where more are planned than there are resources for."""
        used = self.held + self.running + self.to_come
        return None if self.interpreted_meetings is None else self.interpreted_meetings - used

    @property
    def is_overspent(self) -> bool:
        """Tell whether more are planned than there are resources for."""
        return self.spare is not None and self.spare < 0


def budget(meetings: Iterable[Held], interpreted_meetings: int | None) -> Budget:
    """Return what becomes of the interpreted meetings; an extension counts nothing, a meeting at night one."""
    states = [meeting.state for meeting in meetings if meeting.interpreted]
    return Budget(
        interpreted_meetings,
        held=states.count(MeetingState.ADJOURNED),
        running=sum(state.is_running for state in states),
        to_come=states.count(MeetingState.PLANNED),
    )


def track_of(code: str) -> Track:
    """Return the room that a meeting's code tells: figures alone the plenary, `P1` the second room, else a third."""
    if code.isdecimal():
        return Track.PLENARY
    return Track.PARALLEL if code[:1] == "P" and code[1:].isdecimal() else Track.THIRD


def is_still_to_come(meeting: Held, now: datetime) -> bool:
    """Tell whether a meeting can be the next one: planned, and not past its end without having been held."""
    return meeting.state is MeetingState.PLANNED and meeting.ends > now


def in_order(meetings: Iterable[M]) -> Sequence[M]:
    """Return the meetings of the plenary that were not cancelled, by when they begin."""
    of_plenary = (m for m in meetings if m.track is Track.PLENARY and m.state is not MeetingState.CANCELLED)
    return sorted(of_plenary, key=lambda meeting: (meeting.starts, meeting.code))


def in_its_room(meeting: Held, others: Iterable[M]) -> Sequence[M]:
    """Return the other meetings of its room, not yet over, over whose hours a meeting goes; the first first."""
    found = (other for other in others if other.track is meeting.track and _meet(meeting, other))
    return sorted(found, key=lambda other: (other.starts, other.code))


def at_once(meeting: Held, others: Iterable[Held]) -> int:
    """Return how many interpreted meetings there are at one moment of a meeting at most, itself with them."""
    beside = [other for other in others if other.interpreted and _meet(meeting, other)]
    # one that ends makes place for one that begins at the same moment
    steps = sorted([(other.starts, 1) for other in beside] + [(other.ends, -1) for other in beside])
    return 1 + max(accumulate(by for _, by in steps), default=0)


def is_outside(meeting: Held, first: date | None, last: date | None, zone: tzinfo) -> bool:
    """Tell whether a meeting begins before the first day of the session or ends after the last, where it is held."""
    begins, ends = meeting.starts.astimezone(zone).date(), meeting.ends.astimezone(zone).date()
    return (first is not None and begins < first) or (last is not None and ends > last)


def _meet(meeting: Held, other: Held) -> bool:
    is_over = other.state in (MeetingState.ADJOURNED, MeetingState.CANCELLED)
    return not is_over and other.code != meeting.code and other.starts < meeting.ends and meeting.starts < other.ends
