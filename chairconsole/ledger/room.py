"""The room as an act finds it: when it is, who acts, what stands, and the look-ups every act shares."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import TypeVar, cast
from zoneinfo import ZoneInfo

from chairconsole.ledger.history import History
from chairconsole.ledger.presence import quorum
from chairconsole.ledger.waiting import Standing, Waiting, waiting_after
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.floor import ClockMark, Statement
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.meetings import Announcement, Meeting
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.session import Conference
from chairconsole.records.memory import Change, Door, Gets
from chairconsole.rules.moment import day_and_hour
from chairconsole.rules.programme import is_still_to_come
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import REPLY, Named, Sentence, sentence
from chairconsole.rules.terms import (
    LIVE,
    SECRETARIAT,
    WITH_THE_FLOOR,
    By,
    Category,
    How,
    MeetingState,
    ProposalKind,
    Purpose,
    Status,
    Track,
)

T = TypeVar("T")

THE_SECRETARIAT = sentence("Secretariat")
"""How the secretariat is called that speaks under no other name."""


@dataclass(frozen=True, slots=True)
class Room:
    """What an act is given: the door to the rows, its own number, moment and author, and the acts before it."""

    door: Door
    number: int
    at: datetime
    by: By
    history: History
    _derived: dict[Hashable, object] = field(default_factory=dict, init=False, compare=False, repr=False)

    def derived(self, what: Hashable, derive: Callable[[], T]) -> T:
        """Return what follows from the room at its one moment, derived by whoever asks first.

        What no moment changes is remembered by the door, from act to act.
        """
        if not self.door.is_untouched:
            return derive()
        if what not in self._derived:
            self._derived[what] = derive()
        return cast(T, self._derived[what])

    @property
    def conference(self) -> Conference:
        """Return the conference of this file.

        Raises:
            Refusal: none has been founded.
        """
        for conference in self.door.all(Conference):
            return conference
        raise Refusal(sentence("The file holds no conference yet: its first act is {act}.", act="found_conference"))

    @property
    def zone(self) -> ZoneInfo:
        """Return the conference's time zone."""
        return ZoneInfo(self.conference.time_zone)

    def participant(self, code: str) -> Participant:
        """Return the participant with this code, in either case.

        Raises:
            Refusal: there is none.
        """
        found = self.known(code)
        if found is None:
            raise Refusal(sentence("No delegation is known by “{code}”.", code=code))
        return found

    def known(self, code: str) -> Participant | None:
        """Return the participant with this code, in either case, if there is one."""
        found = self.door.get(Participant, code)
        if found is not None:
            return found
        codes = self.door.remembered("codes", self._codes, advance=_codes_after)
        return self.door.get(Participant, codes.get(code.casefold()))

    def _codes(self) -> dict[str, str]:
        """Return the codes of all who take part, each by how it is known in either case."""
        return {participant.code.casefold(): participant.code for participant in self.door.all(Participant)}

    def name(self, code: str | None) -> str:
        """Return how a participant is called in the journal."""
        found = self.door.get(Participant, code)
        return str(code) if found is None else called(found)

    def item(self, number: str) -> AgendaItem:
        """Return the agenda item with this number.

        Raises:
            Refusal: there is none.
        """
        found = self.door.get(AgendaItem, number)
        if found is None:
            raise Refusal(sentence("The agenda has no item {item}.", item=number))
        if found.deleted_at is not None:
            raise Refusal(sentence("Item {item} was deleted from the agenda.", item=number))
        return found

    def agenda(self) -> Sequence[AgendaItem]:
        """Return the items of the agenda in their order, those deleted left out."""
        return sorted(self.door.find(AgendaItem, deleted_at=None), key=_by_position)

    def list(self, code: str) -> SpeakersList:
        """Return the speakers list of this name.

        Raises:
            Refusal: no such list was opened.
        """
        found = self.door.get(SpeakersList, code)
        if found is None:
            raise Refusal(sentence("There is no speakers list for {list}.", list=code))
        return found

    def list_in_hand(self) -> SpeakersList | None:
        """Return the list of the item in hand, or else the only one; that of its replies goes with it."""
        in_hand = self._list_of_those_in_hand()
        lists = [listed for listed in self.door.all(SpeakersList) if not listed.code.endswith(REPLY)]
        return in_hand or (lists[0] if len(lists) == 1 else None)

    def list_to_call(self) -> SpeakersList | None:
        """Return the list whose next one is called: that of the item in hand, or the only one while none is in hand."""
        is_free = self.conference.item_in_hand is None
        return self.list_in_hand() if is_free else self._list_of_those_in_hand()

    def list_of(self, item: str) -> SpeakersList | None:
        """Return the list under which one speaks on an item: its own, or one that it has in common with others."""
        own = self.door.get(SpeakersList, item)
        if own is not None:
            return own
        lists = self.door.all(SpeakersList)
        return next((each for each in lists if item in each.joint_items and not each.code.endswith(REPLY)), None)

    def _list_of_those_in_hand(self) -> SpeakersList | None:
        lists = (self.list_of(item) for item in self.conference.in_hand)
        return next((listed for listed in lists if listed is not None), None)

    def live_entry(self, listed: SpeakersList, delegation: Participant) -> Entry | None:
        """Return the entry by which a delegation stands in a list (rule 9: at most one)."""
        for entry in self.door.find(Entry, list=listed.code, delegation=delegation.code):
            if entry.status in LIVE:
                return entry
        return None

    def standing_entry(self, listed: SpeakersList, delegation: Participant) -> Entry:
        """Return the entry by which a delegation stands in a list.

        Raises:
            Refusal: it does not stand there.
        """
        entry = self.live_entry(listed, delegation)
        if entry is None:
            past = self.door.find(Entry, list=listed.code, delegation=delegation.code)
            raise Refusal(_not_there(called(delegation), listed.code, past[-1].status if past else None))
        return entry

    def in_order(self, listed: SpeakersList) -> Sequence[Standing]:
        """Return those waiting in a list, first to speak first."""
        return self.waiting(listed).order

    def waiting(self, listed: SpeakersList) -> Waiting:
        """Return who waits in a list."""
        if not self.door.is_untouched:
            # known as it was before the act, it need only follow what the act has done so far
            replace(self, door=self.door.before()).waiting(listed)
        return self.door.remembered(
            ("waiting", listed), partial(self._waiting, listed), advance=partial(waiting_after, listed)
        )

    def _waiting(self, listed: SpeakersList) -> Waiting:
        # it holds for the list as it is set, and for who takes part as what, also where nobody waits yet
        self.door.get(SpeakersList, listed.code)
        self.door.get(Participant, None)
        entries = self.door.find(Entry, list=listed.code, status=Status.WAITING)
        return Waiting.of(entries, listed, self.categories(entries))

    def categories(self, entries: Sequence[Entry]) -> dict[str, Category]:
        """Return the category of each delegation that has one of these entries."""
        return {e.delegation: self.participant(e.delegation).category for e in entries}

    def with_the_floor(self) -> Statement | None:
        """Return the statement of whoever has the floor."""
        for statement in self.door.all(Statement):
            if statement.state in WITH_THE_FLOOR:
                return statement
        return None

    def marks(self, statement: Statement) -> Sequence[ClockMark]:
        """Return the marks on a statement's clock, in the order in which they were made."""
        return sorted(self.door.find(ClockMark, statement=statement.id), key=_by_id)

    def by_end(self) -> Sequence[Statement]:
        """Return the statements that have ended, the one that ended last at the end.

        One that was gone on with ended after those called since, and a clock may have been set back: so the order is
        that in which they were written, and not by the hour.
        """
        ended: Sequence[Statement] = self.door.remembered("by end", self._by_end)
        return ended

    def _by_end(self) -> Sequence[Statement]:
        written = {statement.id: statement.id for statement in self.door.all(Statement)}
        for mark in self.door.all(ClockMark):
            written[mark.statement] = max(written[mark.statement], mark.id)
        ended = [statement for statement in self.door.all(Statement) if statement.ended_at is not None]
        return sorted(ended, key=lambda statement: written[statement.id])

    def speaker(self, statement: Statement) -> str:
        """Return how whoever has the floor is called in the journal."""
        if statement.delegation:
            return self.name(statement.delegation)
        return THE_SECRETARIAT if statement.speaker == THE_SECRETARIAT else str(statement.speaker)

    def meeting(self) -> Meeting | None:
        """Return the meeting of the plenary in session or suspended; those of other rooms have their own floor."""
        for meeting in self.door.find(Meeting, track=Track.PLENARY):
            if meeting.state.is_running:
                return meeting
        return None

    def to_come(self) -> Sequence[Meeting]:
        """Return the meetings of the plenary that are still to come, the next one first."""
        planned = self.door.find(Meeting, track=Track.PLENARY, state=MeetingState.PLANNED)
        return sorted((meeting for meeting in planned if is_still_to_come(meeting, self.at)), key=by_start)

    def meeting_or_next(self) -> Meeting | None:
        """Return the meeting in session or suspended, or else the next plenary one that is still to come."""
        return self.meeting() or next(iter(self.to_come()), None)

    def not_later(self, told: datetime | None, what: Sentence) -> datetime:
        """Return a time that was told, or the act's own.

        Raises:
            Refusal: it is later than the act.
        """
        if told is not None and told > self.at:
            when = day_and_hour(self.at, self.zone)
            raise Refusal(sentence("{what} cannot be later than the act itself ({when}).", what=what, when=when))
        return told or self.at

    def decide_under(self, purpose: str, text: str, how: How = How.CONSENSUS) -> Decision:
        """Add a decision under the item of a purpose, whose matter it is; under none where the agenda has no such."""
        items = self.door.find(AgendaItem, purpose=purpose, deleted_at=None)
        return self.record_decision(items[0].number if items else None, text, how)

    def record_decision(
        self,
        item: str | None,
        text: str,
        how: How = How.CONSENSUS,
        symbol: str | None = None,
        adopted: tuple[ProposalKind, str] | None = None,
    ) -> Decision:
        """Add a decision of the Conference, with who presided and how many States parties were present.

        `symbol` is what it is about; `adopted` the kind and number of the proposal that it adopts.
        """
        conference, line, meeting = self.conference, quorum(self.door, Purpose.DECIDE), self.meeting()
        if meeting is not None and meeting.private:
            # what is decided in private is told at the next public meeting (Rule 40, number probable)
            self.announce(str(sentence("Decided at a private meeting: {text}", text=text)))
        return self.door.add(
            Decision(
                id=self.door.new_id(),
                at=self.at,
                item=item,
                text=text,
                presided_by=conference.presiding_name or conference.presiding,
                present=line.present,
                needed=line.needed,
                quorum=line.met,
                how=how,
                symbol=symbol,
                kind=None if adopted is None else adopted[0],
                number=None if adopted is None else adopted[1],
            )
        )

    def announce(self, text: str, asked_by: str | None = None) -> Announcement:
        """Add something that is to be read out before the meeting rises."""
        number = max((each.number for each in self.door.all(Announcement)), default=0) + 1
        return self.door.add(
            Announcement(id=self.door.new_id(), number=number, text=text, asked_by=asked_by, made_at=self.at)
        )


def _codes_after(rows: Gets, codes: dict[str, str], changes: Sequence[Change]) -> dict[str, str]:
    gone = {change.key for change in changes if change.after is None}
    come = {str(change.key).casefold(): str(change.key) for change in changes if change.before is None}
    if not gone and not come:
        return codes
    return {folded: code for folded, code in codes.items() if code not in gone} | come


def called(participant: Participant) -> str:
    """Return how a participant is called in sentences of the journal."""
    return Named(participant.name)


def _not_there(name: str, code: str, status: Status | None) -> Sentence:
    """Say that a delegation does not stand in a list, or why it does no more."""
    match status:
        case Status.SPOKEN:
            return sentence("{name} has spoken and does not stand in the list for {list}.", name=name, list=code)
        case Status.WITHDRAWN:
            return sentence("{name} has withdrawn and does not stand in the list for {list}.", name=name, list=code)
        case Status.TRANSFERRED:
            return sentence("{name} was transferred and does not stand in the list for {list}.", name=name, list=code)
        case Status.VOID:
            return sentence(
                "{name}'s request came before the list opened; it does not stand in the list for {list}.",
                name=name,
                list=code,
            )
    return sentence("{name} does not stand in the list for {list}.", name=name, list=code)


def _by_position(item: AgendaItem) -> tuple[int, str]:
    return item.position, item.number


def by_start(meeting: Meeting) -> datetime:
    """Return when a meeting is to start."""
    return meeting.starts


def is_secretariat(code: str) -> bool:
    """Tell whether a code is that of the secretariat."""
    return code.upper() == SECRETARIAT


def _by_id(mark: ClockMark) -> int:
    return mark.id
