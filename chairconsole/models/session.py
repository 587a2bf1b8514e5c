"""The session: performs acts for the windows, tells exactly what changed, and keeps their common time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from random import Random, SystemRandom
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from chairconsole.ledger import friday, thursday
from chairconsole.ledger.moments import Step
from chairconsole.ledger.record import Changed, Record
from chairconsole.ledger.registry import Outcome
from chairconsole.ledger.rehearsal import next_moment
from chairconsole.ledger.room import Room
from chairconsole.models.clock import STEP, Clock
from chairconsole.models.ticker import Tick, Ticker
from chairconsole.records.alive import last_alive, mark_alive
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.session import Rehearsal
from chairconsole.records.journal import CORRECTION, JournalLine
from chairconsole.records.trouble import Damage, Trouble, Unchecked
from chairconsole.rules.phase import is_paused, next_edge
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import By, Status

T = TypeVar("T")

OUTAGE = timedelta(seconds=5)
"""A silence of the console longer than this, in mid-statement, is offered to be held."""


REST_AFTER_S = 3
"""How long after the last act the main file is brought up to it."""


@dataclass(frozen=True, slots=True)
class Outage:
    """A span in which the console was down or asleep while somebody spoke."""

    start: datetime
    end: datetime


class Session(QObject):
    """What every window holds: the record, the clock, and signals that say what happened."""

    changed = Signal(object)
    """A `Changed`: an act is on disk, or the last of several that a rehearsal did at once; these rows changed."""
    refused = Signal(object)
    """A `Refusal`: the rules do not allow it; nothing changed."""
    troubled = Signal(object)
    """A `Trouble`: the disk or the file does not allow it; nothing changed."""
    ticked = Signal(object)
    """A `Tick`: a second's edge, for the hour or for the speaker."""
    outage_found = Signal(object)
    """An `Outage` in mid-statement that can be held by one key."""
    turned = Signal()
    """The file was checked, or taken as it is: what bars acts is another thing now, or nothing."""
    clocks_differ = Signal()
    """On opening, the conference's time is not the laptop's: by one key it becomes that."""

    def __init__(
        self,
        record: Record,
        clock: Clock,
        by: By = By.SECRETARY,
        parent: QObject | None = None,
        *,
        is_picture: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_picture = is_picture
        self.record = record
        self.clock = clock
        self.by = by
        self.lots: Random = SystemRandom()
        self.outage: Outage | None = None
        self._marked = -1
        self._quiet_s = 0
        self._noted_step = timedelta(0)
        self._heard: Room | None = None
        self._ticker = Ticker(clock, self)
        self._ticker.ticked.connect(self._on_ticked)

    @property
    def reads_only(self) -> bool:
        """Tell whether people at this console can only look; a picture shows what those see who act."""
        return not (self.record.is_writable or self._is_picture)

    def start(self) -> None:
        """Begin to keep time; an outage since the file was last alive is found now."""
        alive = last_alive(self.record.path)
        last = self.record.last
        if alive is not None and last is not None:
            self._find_outage(max(alive, last.clock_after), self.now())
        self._follow_speaker()
        self._ticker.start()
        if self.differs():
            self.clocks_differ.emit()

    def stop(self) -> None:
        """Stop keeping time and close the file."""
        self._ticker.stop()
        self.record.close()

    def now(self) -> datetime:
        """Return the conference's time, in UTC."""
        return self.clock.now()

    def room(self) -> Room:
        """Return the room as it stands, to read in; for all who hear of one act or tick it is the same."""
        last = self.record.last
        if self._heard is not None and (last is None or self._heard.number > last.number):
            return self._heard
        room = self.record.room(self.now(), self.by)
        if self._heard is not None:
            self._heard = room
        return room

    def derived(self, derive: Callable[[Room], T]) -> T:
        """Return what follows from the room as it stands, derived once for all who hear of one act or tick."""
        room = self.room()
        return room.derived(derive, partial(derive, room))

    @contextmanager
    def _at_one_moment(self) -> Iterator[None]:
        """Have all that is read meanwhile be of one moment; an act done meanwhile makes it another."""
        before, self._heard = self._heard, self.record.room(self.now(), self.by)
        try:
            yield
        finally:
            self._heard = before

    @contextmanager
    def as_if(self, act: str, /, **args: object) -> Iterator[Outcome]:
        """Have all that is read meanwhile be as an act would leave it; nothing of it is kept.

        Raises:
            Refusal: the arguments or the rules do not allow it.
        """
        room, outcome = self.record.would(act, self.now(), self.by, **args)
        before, self._heard = self._heard, room
        try:
            yield outcome
        finally:
            self._heard = before

    def perform(self, act: str, /, **args: object) -> Changed | None:
        """Perform an act now; what became of it is told by a signal, and returned where it was done."""
        return self.perform_as(self.by, act, **args)

    def perform_as(self, by: By, act: str, /, **args: object) -> Changed | None:
        """Perform an act now for somebody: the President's two keys act as the President."""
        try:
            changed = self.record.perform(act, self.now(), by, **args)
        except (Refusal, Trouble) as problem:
            self._tell_why(problem)
            return None
        return self._tell(changed)

    def _tell(self, changed: Changed) -> Changed:
        # at an adjournment nothing else is to come soon
        self._quiet_s = REST_AFTER_S if changed.line.act == "adjourn_meeting" else 0
        self._keep_to(changed.line)
        self._follow_speaker()
        with self._at_one_moment():
            self.changed.emit(changed)
        return changed

    def refuse(self, refusal: Refusal) -> None:
        """Tell why what was typed is not done, as the rules do."""
        self.refused.emit(refusal)

    def call_next(self, meant: str, by: By | None = None, listed_in: str | None = None) -> Changed | None:
        """Give the floor to the delegation that was meant, unless another has become next since.

        It stands in the list to be called from, or in the one that is named: that of the replies.
        """
        room = self.room()
        listed = room.list_to_call() if listed_in is None else room.list(listed_in)
        order = room.in_order(listed) if listed is not None else []
        if listed is None or not order or order[0][0].delegation != meant:
            why = sentence("{name} is no longer the next speaker: look again.", name=room.name(meant))
            self.refused.emit(Refusal(why))
            return None
        return self.perform_as(by or self.by, "give_floor", list=listed.code, delegation=meant, begin=False)

    def hold_outage(self) -> Changed | None:
        """Take the outage that was found out of the running statement."""
        outage, self.outage = self.outage, None
        if outage is None:
            self.refused.emit(Refusal(sentence("No outage was found that could be held.")))
            return None
        held = self.perform("hold_outage", **{"from": outage.start, "to": outage.end})
        if held is None:
            self.outage = outage
        return held

    def take_check(self, damage: list[str]) -> None:
        """Learn what a check of the file has found: it is written from now on, or not at all."""
        # what keeps it from being written bars it, and is said there
        with suppress(Trouble):
            self.record.take(damage)
        self._on_turned()

    def write_all_the_same(self) -> None:
        """Write on a copy that lacks something, or try again what the disk did not allow."""
        barred = self.record.barred
        if barred is None or isinstance(barred, Damage | Unchecked):
            self.refused.emit(Refusal(sentence("This file is no copy made while it was in use.")))
            return
        with suppress(Trouble):
            self.record.begin_writing()
        self._on_turned()

    def _on_turned(self) -> None:
        with self._at_one_moment():
            self.turned.emit()
        if self.differs():
            self.clocks_differ.emit()

    def differs(self) -> bool:
        """Tell whether the conference's time is another than the laptop's; a rehearsal's may be."""
        return not self.reads_only and self.rehearsal() is None and abs(self.clock.ahead()) > STEP

    def settle_clock(self) -> Changed | None:
        """Take the laptop's hour for the conference's."""
        if not self.differs():
            self.refused.emit(Refusal(sentence("The console's clock and the laptop's do not differ.")))
            return None
        reason = sentence("the laptop's hour was taken")
        return self.perform(CORRECTION, seconds=-self.clock.ahead().total_seconds(), reason=reason)

    def rehearsal(self) -> Rehearsal | None:
        """Return that this is a rehearsal, if it is one."""
        room = self.room()
        return room.door.get(Rehearsal, room.conference.code)

    def go_to_next_moment(self) -> Changed | None:
        """In a rehearsal, do the step that comes next, or move the clock to the next moment.

        It goes over no speaker's head, and from no meeting that is to rise.
        """
        room = self.room()
        step = None if self.rehearsal() is None else thursday.next_step(room) or friday.next_step(room)
        if step is not None:
            return self._go_through(step)
        room = self.room()
        holder = room.with_the_floor()
        if holder is not None and self.rehearsal() is not None:
            why = sentence(
                "{name} has the floor: the clock is moved when the floor is free.", name=room.speaker(holder)
            )
            self.refused.emit(Refusal(why))
            return None
        rehearsal, meeting = self.rehearsal(), room.meeting()
        if rehearsal is not None and meeting is not None and meeting.ends <= room.at:
            # the day is not gone on from behind its back
            why = sentence("Meeting {number} has not risen yet: adjourn it first.", number=str(meeting.number))
            self.refused.emit(Refusal(why))
            return None
        to = next_moment(self.record.memory, self.now()) if rehearsal is not None else None
        if rehearsal is None or to is None:
            why = sentence("Only a rehearsal's clock can be moved, and only to a moment still to come.")
            self.refused.emit(Refusal(why))
            return None
        ahead = to - self.now()
        self._move(ahead)
        moved = self.perform("set_rehearsal_clock", offset_s=rehearsal.offset_s + ahead.total_seconds())
        if moved is None:
            self._move(-ahead)
        return moved

    def _go_through(self, step: Step) -> Changed | None:
        """Do the acts of a step one after the other, as far as they are allowed, and tell of all of them at once."""
        before, why = 0 if self.record.last is None else self.record.last.number, None
        try:
            for asked in step(lambda: self.record.room(self.now(), self.by), self.lots):
                self.record.perform(asked.act, self.now(), self.by, **asked.args)
        except (Refusal, Trouble) as problem:
            why = problem
        last, told = self.record.last, None
        if last is not None and last.number > before:
            told = self._tell(Changed(last, tuple(self.record.changed_between(before, last.number))))
        if why is not None:
            self._tell_why(why)
        return told

    def _tell_why(self, problem: Refusal | Trouble) -> None:
        if isinstance(problem, Refusal):
            self.refused.emit(problem)
        else:
            self.troubled.emit(problem)

    def statement(self) -> Statement | None:
        """Return the statement of whoever has the floor."""
        return self.room().with_the_floor()

    def _rest(self) -> None:
        """Have the main file hold what was done, a few seconds after the last act: so a copy of it lacks little."""
        self._quiet_s += 1
        if self._quiet_s >= REST_AFTER_S:
            self.record.rest()

    def _follow_speaker(self) -> None:
        """Aim the heartbeat at the edges of the running statement's seconds."""
        room = self.room()
        statement = room.with_the_floor()
        edge: datetime | None = None
        if statement is not None and statement.began_at is not None:
            marks = room.marks(statement)
            if not is_paused(marks):
                edge = room.at + next_edge(statement, marks, room.at)
        self._ticker.follow(edge)

    def _find_outage(self, start: datetime, end: datetime) -> None:
        statement = self.statement()
        if statement is None or statement.state is not Status.SPEAKING or end - start <= OUTAGE:
            return
        if is_paused(self.room().marks(statement)):
            return
        self.outage = Outage(start, end)
        self.outage_found.emit(self.outage)

    def _on_ticked(self, tick: Tick) -> None:
        self._look_at_clock()
        self._find_outage(tick.now - tick.since_last, tick.now)
        if self.record.is_writable and tick.now.second != self._marked:
            self._marked = tick.now.second
            mark_alive(self.record.path, tick.now)
            self._rest()
        with self._at_one_moment():
            self.ticked.emit(tick)

    def _look_at_clock(self) -> None:
        """Tell and journal a step of the laptop's clock; follow it, either way, as soon as nobody has the floor."""
        step = self.clock.step()
        if step is None:
            self._noted_step = timedelta(0)
            return
        if self.reads_only:
            return
        if self.rehearsal() is not None:
            # its own time goes on; what changes is how far it is from the laptop's
            self.clock.accept(step)
            self.perform("set_rehearsal_clock", offset_s=self.clock.ahead().total_seconds())
        elif self.differs():
            # the console was not on the laptop's hour: where it is now is for people to say
            self.clock.accept(step)
            self.perform("note_clock_step", seconds=step.total_seconds(), followed=False)
            if self.differs():
                self.clocks_differ.emit()
        elif self.statement() is None:
            self._follow(step)
        elif abs(step - self._noted_step) > STEP:
            self._noted_step = step
            self.perform("note_clock_step", seconds=step.total_seconds(), followed=False)

    def _follow(self, step: timedelta) -> None:
        seconds = step.total_seconds()
        if step > timedelta(0):
            followed = self.perform("note_clock_step", seconds=seconds, followed=True)
        else:
            followed = self.perform(CORRECTION, seconds=seconds, reason=sentence("the laptop's clock was set"))
        if followed is not None:
            self.clock.accept(step)

    def _keep_to(self, line: JournalLine) -> None:
        """Move the clock where an act says that it moves."""
        if line.act == CORRECTION or (line.act == "note_clock_step" and line.args["followed"]):
            self._move(timedelta(seconds=line.args["seconds"]))

    def _move(self, by: timedelta) -> None:
        self.clock.go(by)
        self._ticker.aim_anew()
