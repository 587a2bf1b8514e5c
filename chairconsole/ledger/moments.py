"""A moment of the session that is worth rehearsing: a conference is brought there, as if all before it had been held.

What stands tells which step comes next, so that it goes on after a restart and after whatever people did themselves. A
step is a run of ordinary acts, each read off the room as the one before has left it. Who does and answers what is drawn
by lot, anew each time.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from chairconsole.ledger.presence import participating, present, unions
from chairconsole.ledger.record import Record
from chairconsole.ledger.rehearsal import begin_rehearsal
from chairconsole.ledger.room import Room
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.officers import Nomination, Officer
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.programme import in_order
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import Sentence, sentence
from chairconsole.rules.terms import By, Category, Form, MeetingState, MotionState, Office, Status

FEWEST = 20
"""With fewer States parties there is no vote worth rehearsing."""

TAKING_PART = (0.84, 0.88)
"""Between which shares of the parties that is drawn which take part: of the sample's 186 some 160."""

PRESENT = (0.92, 0.95)
"""Between which shares of those that take part it is drawn which are present: of the sample's some 150."""

BEGINS = timedelta(minutes=10)
HAS_SPOKEN = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Asked:
    """An act that is asked for; `at` is when, where that is not now."""

    act: str
    args: Mapping[str, object] = field(default_factory=dict)
    at: datetime | None = None


Look = Callable[[], Room]
"""Gives the room as it stands at this moment."""

Step = Callable[[Look, Random], Iterator[Asked]]
"""A step: each act is asked for when the one before is done."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment: the day as `datetime.weekday` counts it, its item, and what is still to be made ready there.

    A sample that was moved by weeks meets on such a day too; `no_day` says that no meeting is planned for one.
    """

    day: int
    item: str
    no_day: Sentence
    make_ready: Step

    def begin(self, record: Record, now: datetime, lots: Random) -> None:
        """Bring a copy of a conference to this moment, as a rehearsal; `now` is the laptop's time.

        Raises:
            Refusal: the conference has no such day, item or parties, or is past them.
        """
        meeting = self._needed(record.room(now))
        begin_rehearsal(record, now)

        def look() -> Room:
            return record.room(_last(record), By.SECRETARY)

        for asked in self._until(look, lots, meeting):
            at = max(asked.at or _last(record), _last(record))
            record.perform(asked.act, at, By.SECRETARY, **asked.args)
        begins = max(meeting.starts + BEGINS + HAS_SPOKEN, _last(record))
        record.perform("set_rehearsal_clock", begins, By.SECRETARY, offset_s=(begins - now).total_seconds())

    def has_come(self, room: Room) -> bool:
        """Tell whether the meeting of this moment is in session, with its item in hand and enough parties there."""
        meeting = room.meeting()
        if meeting is None or meeting.called_at is None or meeting.state is not MeetingState.IN_SESSION:
            return False
        is_there = meeting == self._meeting(room) and room.conference.item_in_hand == self.item
        return is_there and len(in_the_room(room)) >= FEWEST // 2

    def _until(self, look: Look, lots: Random, meeting: Meeting) -> Iterator[Asked]:
        """Give what was done till then: meetings held as planned, credentials, who is present, and the item."""
        sits = look().meeting()
        if sits is not None:
            yield from _free_the_floor(look)
        if sits is not None and sits != meeting:
            yield Asked("adjourn_meeting", at=sits.ends)
        yield from _credentials(look, lots)
        for each in _plenary(look()):
            if each.starts < meeting.starts and each.state is MeetingState.PLANNED:
                yield Asked("call_to_order", {"meeting": each.code}, each.starts)
                yield from _opening(look)
                yield Asked("adjourn_meeting", at=each.ends)
        if sits is None or sits != meeting:
            yield Asked("call_to_order", {"meeting": meeting.code}, meeting.starts)
        elif sits.state is MeetingState.SUSPENDED:
            yield Asked("resume_meeting")
        yield from _opening(look)
        yield from _presence(look, lots)
        if look().conference.item_in_hand != self.item:
            yield Asked("take_up_item", {"item": self.item}, meeting.starts + BEGINS)
        yield from self.make_ready(look, lots)

    def _meeting(self, room: Room) -> Meeting | None:
        """Return the first plenary meeting that is planned for such a day."""
        return next((m for m in _plenary(room) if m.starts.astimezone(room.zone).weekday() == self.day), None)

    def _needed(self, room: Room) -> Meeting:
        """Return the meeting of the moment, where all that the rehearsal takes is there."""
        meeting = self._meeting(room)
        if meeting is None:
            raise Refusal(self.no_day)
        if room.door.get(AgendaItem, self.item) is None:
            raise Refusal(sentence("The agenda has no item {item}.", item=self.item))
        count = len(room.door.find(Participant, category=Category.PARTY))
        if count < FEWEST:
            why = sentence("It takes {needed} States parties, and there are {count}.", needed=FEWEST, count=count)
            raise Refusal(why)
        return meeting


def one(room: Room, lots: Random, *but: str) -> str:
    """Draw a State that is present, neither presides nor has the floor, and has moved nothing that is pending."""
    statement = room.with_the_floor()
    busy = {*but, room.conference.presiding, statement.delegation if statement is not None else None}
    busy |= {motion.delegation for motion in room.door.find(Motion, state=MotionState.PENDING)} | {*unions(room.door)}
    return lots.choice([who.code for who in in_the_room(room) if who.code not in busy])


def in_the_room(room: Room) -> Sequence[Participant]:
    """Return the parties that are present; where nobody was marked, those that take part."""
    return present(room.door) or participating(room.door)


def _free_the_floor(look: Look) -> Iterator[Asked]:
    while (statement := look().with_the_floor()) is not None:
        if statement.state is Status.CALLED:
            yield Asked("begin_statement")
        yield Asked("end_statement")


def _opening(look: Look) -> Iterator[Asked]:
    """Open the session, have somebody preside, and adopt the agenda, where that was not done."""
    conference = look().conference
    if conference.opened_at is None:
        yield Asked("open_session")
    if conference.presiding is None:
        yield from _president(look())
    if conference.agenda_adopted_at is None:
        yield Asked("adopt_agenda")
    if conference.organization_adopted_at is None:
        yield Asked("adopt_organization_of_work")


def _president(room: Room) -> Iterator[Asked]:
    """Have the one elected preside; where nobody is, nor is put forward, the host is elected first."""
    host = room.door.get(Participant, room.conference.host)
    elected = next(iter(room.door.find(Officer, office=Office.PRESIDENT, until=None)), None)
    if elected is not None:
        yield Asked("take_the_chair", {"delegation": elected.delegation, "office": "President"})
    elif host is not None and host.category is Category.PARTY and not room.door.find(Nomination, ended_at=None):
        yield Asked("nominate", {"office": Office.PRESIDENT, "delegation": host.code})
        yield Asked("elect_by_acclamation", {"office": Office.PRESIDENT})
        yield Asked("take_the_chair", {"delegation": host.code, "office": "President"})


def _credentials(look: Look, lots: Random) -> Iterator[Asked]:
    room = look()
    parties = [who.code for who in room.door.find(Participant, category=Category.PARTY)]
    there = {who.code for who in participating(room.door)}
    wanted = round(len(parties) * lots.uniform(*TAKING_PART))
    for code in _drawn(room, lots, [code for code in parties if code not in there], wanted - len(there)):
        form = lots.choices((Form.FORMAL, Form.COPY), (0.8, 0.2))[0]
        yield Asked("submit_credentials", {"delegation": code, "form": form})


def _presence(look: Look, lots: Random) -> Iterator[Asked]:
    room = look()
    taking_part, there = [who.code for who in participating(room.door)], {who.code for who in present(room.door)}
    wanted = round(len(taking_part) * lots.uniform(*PRESENT))
    for code in _drawn(room, lots, [code for code in taking_part if code not in there], wanted - len(there)):
        yield Asked("record_presence", {"delegation": code, "present": True})


def _drawn(room: Room, lots: Random, codes: Sequence[str], count: int) -> Sequence[str]:
    """Draw so many of some parties, the organizations of States among them always."""
    first = [code for code in codes if code in unions(room.door)]
    others = [code for code in codes if code not in first]
    return [*first, *lots.sample(others, max(0, min(count - len(first), len(others))))]


def _plenary(room: Room) -> Sequence[Meeting]:
    return in_order(room.door.all(Meeting))


def _last(record: Record) -> datetime:
    assert record.last is not None, "a conference was founded"
    return record.last.clock_after
