"""What is to be expected of the list in hand: totals, who is not reached and what would change it, runs by meeting."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from chairconsole.acts.forecasting import forecast, question
from chairconsole.ledger.record import Changed
from chairconsole.ledger.room import Room
from chairconsole.models.session import Session
from chairconsole.models.ticker import SECOND, Tick
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.rules import forecast as rules
from chairconsole.rules.phase import shown_s
from chairconsole.rules.terms import Status

MINUTE = 60 * SECOND
IN_OVERTIME = 10 * SECOND
"""How often all is reckoned anew while the speaker is over time, and everybody's hour goes back with each second."""


@dataclass(frozen=True, slots=True)
class Run:
    """Those who are reached in one meeting, by its number and its hours for the item; `sits`: it is the present one."""

    speakers: int
    meeting: int | None
    starts: datetime
    ends: datetime
    sits: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """How the list in hand will go, in local times.

    `ends` is when it ends (none: no meeting is left), `last_ends` when its last one would;
    `fit_s` the limit at which all are reached (none: there is none), `more_at_least` how many more are at the least.
    `is_pressing`: the last half hour of its last sitting, and not all are reached.
    """

    item: str
    now: datetime
    waiting: int
    passed_over: int
    needed_s: int
    limit_s: int
    pace: rules.Pace
    runs: tuple[Run, ...]
    reached: int
    ends: datetime | None
    last_ends: datetime | None
    fit_s: int | None
    least_s: int
    more_at_least: int
    is_pressing: bool

    @property
    def not_reached(self) -> int:
        """Return how many will not have spoken in time."""
        return self.waiting - self.reached

    @property
    def is_measured(self) -> bool:
        """Tell whether the pace was measured; else it is the usual one."""
        return self.pace.measured >= rules.FEWEST_SAMPLES


def hour(at: datetime, now: datetime, locale: QLocale) -> str:
    """Write an hour as `18:00`, on another day than today's as `Wed 18:00`."""
    if at.date() == now.date():
        return f"{at:%H:%M}"
    return f"{locale.toString(QDate(at.year, at.month, at.day), 'ddd')} {at:%H:%M}"


def outlook(room: Room, listed: SpeakersList) -> Outlook:
    """Return what is to be expected of a list."""
    asked = question(room, listed)
    told, fit = forecast(room, listed), rules.fit(asked)
    ends = list_ends(asked)
    return Outlook(
        item=listed.item,
        now=room.at.astimezone(room.zone),
        waiting=told.waiting,
        passed_over=len(room.door.find(Entry, list=listed.code, status=Status.PASSED_OVER)),
        needed_s=told.needed_s,
        limit_s=listed.limit_s,
        pace=told.pace,
        runs=_runs(room, asked, told),
        reached=told.reached,
        ends=_local(room, ends),
        last_ends=_local(room, told.last_ends),
        fit_s=fit.limit_s,
        least_s=fit.least_s,
        more_at_least=fit.reached_at_least - told.reached,
        is_pressing=_is_pressing(asked, told),
    )


def outlook_in_hand(room: Room) -> Outlook | None:
    """Return what is to be expected of the list in hand, if one is."""
    listed = room.list_in_hand()
    return None if listed is None else outlook(room, listed)


def list_ends(asked: rules.Question) -> datetime | None:
    """Return when a list ends: by its bound, else with the last sitting; none if no sitting is left."""
    return (asked.ends_by or asked.sittings[-1].ends) if asked.sittings else None


class Foresight(QObject):
    """Keeps the outlook of the list in hand: new after every act and every minute, sooner in overtime."""

    renewed = Signal()
    """It was reckoned anew."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.changed.connect(self._on_changed)
        session.ticked.connect(self._on_ticked)
        self._reckon(session.now())

    @property
    def outlook(self) -> Outlook | None:
        """Return the outlook, if a list is in hand."""
        return self._outlook

    def _reckon(self, now: datetime) -> None:
        self._outlook = self._session.derived(outlook_in_hand)
        self._reckoned = now
        self.renewed.emit()

    def _on_changed(self, changed: Changed) -> None:
        self._reckon(self._session.now())

    def _on_ticked(self, tick: Tick) -> None:
        minute_went_on = tick.now - self._reckoned.replace(second=0, microsecond=0) >= MINUTE
        if minute_went_on or (tick.now - self._reckoned >= IN_OVERTIME and self._is_over_time()):
            self._reckon(tick.now)

    def _is_over_time(self) -> bool:
        room = self._session.room()
        statement = room.with_the_floor()
        return statement is not None and shown_s(statement, room.marks(statement), room.at) < 0


def _runs(room: Room, asked: rules.Question, told: rules.Forecast) -> tuple[Run, ...]:
    """Return the meetings in which any are reached; those behind the last sitting are told with it."""
    reached, left = Counter[str](), told.reached
    for within in told.within:
        reached[within.sitting.meeting] = min(within.speakers, left)
        left -= reached[within.sitting.meeting]
    if told.within:
        reached[told.within[-1].sitting.meeting] += left
    present = room.meeting()
    runs = []
    for sitting in asked.sittings:
        meeting = room.door.get(Meeting, sitting.meeting)
        if meeting is not None and reached[sitting.meeting]:
            rises = sitting.ends if asked.ends_by is None else min(sitting.ends, asked.ends_by)
            starts, ends = sitting.starts.astimezone(room.zone), rises.astimezone(room.zone)
            runs.append(Run(reached[sitting.meeting], meeting.number, starts, ends, meeting == present))
    return tuple(runs)


def _is_pressing(asked: rules.Question, told: rules.Forecast) -> bool:
    in_time = [s.ends for s in asked.sittings if asked.ends_by is None or s.starts < asked.ends_by]
    if not in_time or not told.not_reached:
        return False
    ends = in_time[-1] if asked.ends_by is None else min(in_time[-1], asked.ends_by)
    return asked.now >= ends - rules.HALF_AN_HOUR


def _local(room: Room, at: datetime | None) -> datetime | None:
    return None if at is None else at.astimezone(room.zone)
