"""Rehearsals: the sample with generated entries, copies of real files, and the moments that are worth trying."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from chairconsole.ledger.record import Record
from chairconsole.ledger.samples import founding_day
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.holding import made
from chairconsole.records.memory import Memory
from chairconsole.records.trouble import Damage
from chairconsole.resources import resource
from chairconsole.rules.moment import moment
from chairconsole.rules.programme import in_order
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import By, MeetingState

SAMPLE = "cosp8"

Begins = Callable[[Record, datetime], None]
"""Makes a rehearsal of a copy, at the laptop's time."""

BEFORE_DEADLINE = timedelta(minutes=5)
BEFORE_OPENING = timedelta(minutes=10)
BEFORE_MEETING = timedelta(minutes=2)
BEFORE_RISING = timedelta(minutes=20)


def _moments(memory: Memory) -> Iterator[datetime]:
    for listed in memory.all(SpeakersList):
        if listed.closes is not None:
            yield listed.closes - BEFORE_DEADLINE
        if listed.ends_by is not None:
            yield listed.ends_by - BEFORE_RISING
    for meeting in in_order(memory.all(Meeting)):
        yield meeting.starts - BEFORE_MEETING
        yield meeting.ends - BEFORE_RISING
        # the hour itself is worth trying as long as what it asks for was not done
        if meeting.state is MeetingState.PLANNED:
            yield meeting.starts
        elif meeting.state is not MeetingState.ADJOURNED:
            yield meeting.ends


def first_moment(memory: Memory, last_act: datetime) -> datetime:
    """Return when a rehearsal begins: shortly before the first meeting, or where the record stands by then."""
    first = next((meeting.starts for meeting in in_order(memory.all(Meeting))), last_act)
    return max(first - BEFORE_OPENING, last_act)


def next_moment(memory: Memory, now: datetime) -> datetime | None:
    """Return the next moment worth trying after `now`: before or at a deadline, a meeting, or its rising."""
    return min((at for at in _moments(memory) if at > now), default=None)


def found_rehearsal(path: Path, now: datetime, sample: str = SAMPLE) -> None:
    """Make a rehearsal of a sample: its generated entries, always the same, and a clock of its own.

    `now` is the laptop's time. Nothing is left where the making is broken off.

    Raises:
        Trouble: the file exists already, or cannot be made.
    """
    script = resource("samples", sample, "rehearsal.jsonl").read_text(encoding="utf-8").splitlines()
    founded = founding_day(sample)
    with made(path) as part, Record.found(part, founded, By.SECRETARY, {"sample": sample}) as record:
        for line in script:
            act = json.loads(line)
            record.perform(act["act"], moment(act["at"]), By(act["by"]), **act["args"])
        begin_rehearsal(record, now)


def copy_to_rehearse(source: Path, path: Path, now: datetime, begin: Begins | None = None) -> None:
    """Make a rehearsal of a conference file as it stands, or brought to where it begins; nothing done goes back.

    Raises:
        Trouble: the source cannot be read, or is damaged; or the copy cannot be made.
        Refusal: the rehearsal cannot begin there; nothing is left of it.
    """
    with Record.open(source, to_write=False) as record:
        damage = record.examined().damage
        if damage:
            raise Damage(sentence("{path} is damaged: {why}", path=str(source), why=damage[0]))
        with made(path, over=True) as part:
            record.copy_to(part)
            with Record.open(part, to_write=True, is_checked=True) as copy:
                (begin or begin_rehearsal)(copy, now)


def begin_rehearsal(record: Record, now: datetime) -> None:
    """Give a file a rehearsal's clock, set to shortly before its first meeting or to where it stands by then."""
    last = record.last.clock_after if record.last is not None else now
    first = first_moment(record.memory, last)
    record.perform("set_rehearsal_clock", first, By.SECRETARY, offset_s=(first - now).total_seconds())
