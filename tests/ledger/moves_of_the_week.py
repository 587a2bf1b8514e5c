"""What somebody might do next about agenda and week: for each act, arguments drawn from what stands there now."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Protocol, TypeVar

from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.records.facts.session import Conference
from chairconsole.rules.moment import stamp
from chairconsole.rules.terms import MeetingState, Track
from tests.room import Hall

T = TypeVar("T")
Args = dict[str, Any]

NEW = ("11", "12", "8(d)", "12(a)", "13")
"""Numbers that the agenda of the sample does not have."""

CODES = ("11", "12", "P9", "N1")
"""Codes of meetings that are not in the sample's week."""


class Pick(Protocol):
    """One of several, by chance or by Hypothesis."""

    def __call__(self, several: Sequence[T], /) -> T: ...


class MovesOfTheWeek:
    """One method for each act; it returns the arguments, or None where the act makes no sense now."""

    _hall: Hall
    _pick: Pick

    def _if(self, sensible: bool, **args: Any) -> Args | None:
        raise NotImplementedError

    def _perhaps(self, **args: Any) -> Args:
        raise NotImplementedError

    def add_item(self) -> Args | None:
        free = [number for number in NEW if self._hall.record.memory.get(AgendaItem, number) is None]
        before = self._perhaps(before=self._pick(["2", "4", "10"]))
        about = self._perhaps(purpose=self._pick(["report", None]), annotation="Of it.", short_title="Short")
        decided = self._perhaps(decision="It is added.")
        return self._if(bool(free), number=self._pick(free or ["1"]), title="A new item", **before, **about, **decided)

    def change_item(self) -> Args | None:
        number = self._pick(self._added or ["4"])
        told: Args = self._pick([{"title": {"fr": "Un point"}}, {"annotation": "Changed."}, {"short_title": "New"}])
        # those of the document are meant by other moves under their own numbers
        renumbered = self._perhaps(number_to=self._pick(NEW)) if number in NEW else {"before": "3"}
        return self._if(True, number=number, **told, **renumbered)

    def delete_item(self) -> Args | None:
        return self._if(bool(self._added), number=self._pick(self._added or ["4"]))

    def defer_item(self) -> Args | None:
        items = [item.number for item in self._hall.record.room(self._hall.now).agenda()]
        return self._if(True, number=self._pick(items), **self._perhaps(to="the ninth session"))

    def plan_meeting(self) -> Args | None:
        free = [code for code in CODES if self._hall.record.memory.get(Meeting, code) is None]
        starts = self._hall.now + timedelta(hours=self._pick([1, 8, 30]))
        ends = starts + timedelta(hours=self._pick([3, 3, 3, 0]))
        interpreted = self._perhaps(interpreted=self._pick([True, False]))
        decided = self._perhaps(decision="It is held.", title="A meeting at night")
        return self._if(
            bool(free), code=self._pick(free or ["1"]), starts=stamp(starts), ends=stamp(ends), **interpreted, **decided
        )

    def move_meeting(self) -> Args | None:
        planned = self._meetings(MeetingState.PLANNED)
        starts = stamp(self._hall.now + timedelta(hours=self._pick([2, 20])))
        return self._if(
            bool(planned), code=self._pick(planned or ["1"]), starts=starts, **self._perhaps(reason="a reception")
        )

    def cancel_meeting(self) -> Args | None:
        planned = [code for code in self._meetings(MeetingState.PLANNED) if code in (*CODES, "P3", "P7")]
        return self._if(bool(planned), code=self._pick(planned or ["1"]), **self._perhaps(decision="It is not held."))

    def open_parallel(self) -> Args | None:
        planned = self._meetings(MeetingState.PLANNED, Track.PARALLEL, Track.THIRD)
        return self._if(bool(planned), code=self._pick(planned or ["1"]), **self._perhaps(note="In room B."))

    def close_parallel(self) -> Args | None:
        running = self._meetings(MeetingState.IN_SESSION, Track.PARALLEL, Track.THIRD)
        return self._if(bool(running), code=self._pick(running or ["1"]))

    def plan_item(self) -> Args | None:
        items = self._pick([["4"], ["5", "6"], ["2"]])
        told: Args = self._perhaps(title="Together", before=1)
        return self._if(True, meeting=self._pick(["2", "5", 10]), items=items, minutes=self._pick([30, 60]), **told)

    def change_row(self) -> Args | None:
        row = self._row()
        told: Args = self._pick([{"minutes": 25}, {"items": ["4", "7"]}, {"title": {"es": "Tema"}}])
        return self._if(True, meeting=row.meeting, position=row.position, **told)

    def move_row(self) -> Args | None:
        row = self._row()
        return self._if(
            True, meeting=row.meeting, position=row.position, **self._perhaps(to_meeting=self._pick(["9", "10"]))
        )

    def drop_row(self) -> Args | None:
        row = self._row()
        return self._if(self._pick([0, 1]) == 0, meeting=row.meeting, position=row.position)

    def change_conference(self) -> Args | None:
        told: Args = self._pick([{"place": "Abu Dhabi"}, {"interpreted_meetings": 20}, {"name": {"fr": "Réunion"}}])
        return self._if(True, **told, **self._perhaps(host="ARE"))

    @property
    def _added(self) -> list[str]:
        items = self._hall.record.room(self._hall.now).agenda()
        in_hand = next(iter(self._hall.record.memory.all(Conference))).in_hand
        return [item.number for item in items if item.number in NEW and item.number not in in_hand]

    def _meetings(self, state: MeetingState, *tracks: Track) -> list[str]:
        found = self._hall.record.memory.all(Meeting)
        return [each.code for each in found if each.state is state and (not tracks or each.track in tracks)]

    def _row(self) -> ProgrammeEntry:
        return self._pick(list(self._hall.record.memory.all(ProgrammeEntry)))
