"""What keys do about session, meeting, items and the list, and how an act is taken back."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QObject

from chairconsole.models.agenda import to_go_on_with
from chairconsole.models.desk import AgendaRow
from chairconsole.models.foretelling import foretell
from chairconsole.models.matters import next_announcement
from chairconsole.models.tongue import Speaks
from chairconsole.models.turning import turn_in
from chairconsole.rules.terms import MeetingState
from chairconsole.rules.typed import Side
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command, cap_of
from chairconsole.windows.side.agenda_panel import state_words

EARLY = timedelta(hours=1)
"""How long before its hour a meeting is not called to order by a slip of a key."""

_STEPS = {
    "close_session": "close_session",
    "take_up_item": "take_up",
    "conclude_item": "conclude",
}
"""By which command a step is taken too that is not doubted where it is the next one."""


@matter
class MeetingCommands(Speaks, QObject):
    """Turns keys into acts about the meeting."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._asking, self._palette, self._tells = bench.asking, bench.palette, bench.status
        self._asked_to_undo: int | None = None
        self._doubts = bench.doubts

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {
            Command.OPEN_SESSION: self.open_session,
            Command.CALL_TO_ORDER: self.call_to_order,
            Command.TAKE_UP: self.take_up,
            Command.CONCLUDE: self.conclude,
            Command.LEAVE_OPEN: self.leave_open,
            Command.SUSPEND: self.toggle_suspended,
            Command.SUSPEND_UNTIL: self.suspend_until,
            Command.CALL_IN_PRIVATE: self.call_in_private,
            Command.ANNOUNCE: self.announce,
            Command.READ_OUT: self.read_out,
            Command.EXTEND: self.extend,
            Command.ADJOURN: self.adjourn,
            Command.CLOSE_SESSION: self.close_session,
            Command.CLOSE_LIST: self.toggle_list,
            Command.UNDO: self.undo,
            Command.REDO: self.redo,
            Command.NEXT_MOMENT: self.go_to_next_moment,
        }

    def open_session(self) -> None:
        """Open the session."""
        self._session.perform("open_session")

    def close_session(self) -> None:
        """Close the session."""
        if self._is_sure(Command.CLOSE_SESSION, self.tr("This closes the session of the Conference.")):
            self._session.perform("close_session")

    def call_to_order(self) -> None:
        """Call the next meeting of the programme to order."""
        self._call_to_order(Command.CALL_TO_ORDER)

    def call_in_private(self) -> None:
        """Call the next meeting of the programme to order in private: the hall then shows nothing of it."""
        self._call_to_order(Command.CALL_IN_PRIVATE, private=True)

    def _call_to_order(self, command: Command, **how: object) -> None:
        head = self._reading.head()
        if head.code is None:
            self._tells.hint(self.tr("No meeting is planned any more."))
            return
        early = head.state is MeetingState.PLANNED and head.starts is not None and head.starts - head.now > EARLY
        told = self.tr("This meeting is planned for {hour}.").format(hour=f"{head.starts:%H:%M}") if early else ""
        if self._is_sure(command, told):
            self._session.perform("call_to_order", meeting=head.code, **how)

    def take_up(self) -> None:
        """Ask which item is taken up: first the one to go on with, then the next step's, then those planned now."""
        if not self._is_sure(Command.TAKE_UP, self._who_has_the_floor()):
            return
        self._palette.ask(Question(self.tr("Take up item"), self._take_up, self._offer_items))

    def conclude(self) -> None:
        """Conclude the item in hand; of a list in which somebody waits, not by a slip of a key."""
        desk, in_hand = self._reading.desk(), self._reading.head().item
        wait = desk.waiting if in_hand is not None and desk.list_item == in_hand else 0
        waiting = self.tr("%n still wait in the list.", "", wait) if wait else ""
        if self._is_sure(Command.CONCLUDE, self._who_has_the_floor() or waiting):
            self._leave("conclude_item")

    def leave_open(self) -> None:
        """Leave the item in hand open."""
        if self._is_sure(Command.LEAVE_OPEN, self._who_has_the_floor()):
            self._leave("leave_item_open")

    def toggle_suspended(self) -> None:
        """Suspend the meeting, or resume it."""
        suspended = self._reading.head().state is MeetingState.SUSPENDED
        self._session.perform("resume_meeting" if suspended else "suspend_meeting")

    def suspend_until(self) -> None:
        """Ask until when the meeting is suspended, and why."""
        self._palette.ask(self._asking.hours.question(self.tr("Suspended until"), Side.NEXT, self._ask_reason))

    def _ask_reason(self, until: datetime) -> None:
        title = self.tr("Suspended until {hour}, for what reason?").format(hour=self._asking.hours.said(until))
        self._palette.ask(Question(title, partial(self._suspend, until), self._offer_reason))

    def _offer_reason(self, typed: str) -> list[Choice]:
        words = typed.strip()
        return [Choice(words, words or self.tr("No reason is given"))]

    def _suspend(self, until: datetime, reason: str) -> None:
        self._session.perform("suspend_meeting", until=until, **({"reason": reason} if reason else {}))

    def announce(self) -> None:
        """Ask for something that is to be read out before the meeting rises."""
        self._asking.begin("announce")

    def read_out(self) -> None:
        """Note that the next announcement was read out."""
        number = self._session.derived(next_announcement)
        if number is None:
            self._tells.hint(self.tr("Nothing waits to be announced."))
        else:
            self._session.perform("read_announcement", number=number)

    def extend(self) -> None:
        """Ask until when the meeting goes on."""
        title = self.tr("The meeting goes on until")
        self._palette.ask(self._asking.hours.question(title, Side.NEXT, self._extend))

    def adjourn(self) -> None:
        """Adjourn the meeting; early, or with something of the day left undone, only when asked a second time."""
        fore = foretell(self._session, "adjourn_meeting")
        doubt = self._reading.say(fore.remarks[0]) if fore.remarks else self._still_to_speak()
        if not fore.is_allowed or self._is_sure(Command.ADJOURN, doubt):
            self._session.perform("adjourn_meeting")

    def _still_to_speak(self) -> str:
        """Tell how many still wait to speak in a meeting that was to go on."""
        head, waiting = self._reading.head(), self._reading.desk().waiting
        if not waiting or head.ends is None or head.ends <= head.now:
            return ""
        told = self.tr("%n still wait in the list, and the meeting was to rise at {hour}.", "", waiting)
        return told.format(hour=f"{head.ends:%H:%M}")

    def toggle_list(self) -> None:
        """Declare the list in hand closed, or reopen it."""
        desk = self._reading.desk()
        if desk.list_code is None:
            self._tells.hint(self.tr("No list is in hand."))
        else:
            self._session.perform("reopen_list" if desk.list_closed else "close_list", list=desk.list_code)

    def undo(self) -> None:
        """Take the last act back; behind some acts only when asked a second time."""
        last = self._reading.last_act()
        number = self._session.record.last.number if self._session.record.last else None
        if last is not None and last.undo_asks and self._asked_to_undo != number:
            self._asked_to_undo = number
            asked = self.tr("Press {key} again to do it.").format(key=cap_of(self, Command.UNDO))
            self._tells.hint(self.tr("Undo would take back: {act}.").format(act=last.undo), asked)
            return
        self._asked_to_undo = None
        self._session.perform("undo")

    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._session.perform("redo")

    def go_to_next_moment(self) -> None:
        """In a rehearsal, go to the next moment worth trying."""
        self._session.go_to_next_moment()

    def _who_has_the_floor(self) -> str:
        floor = self._reading.desk().floor
        return self.tr("{name} has the floor.").format(name=floor.delegation) if floor is not None else ""

    def _is_sure(self, command: Command, doubt: str) -> bool:
        """Tell whether a key is meant: nothing speaks against it, it is the next step, or it came twice."""
        turn = self._session.derived(turn_in)
        steps = {_STEPS.get(step.name) for step in (turn.gavel, turn.step) if step is not None}
        if self._asking.is_confirmed or command.name in steps:
            return True
        return self._doubts.is_meant(command, doubt, self.tr("The same key again does it all the same."))

    def _offer_items(self, typed: str) -> list[Choice]:
        goes_on, planned = self._session.derived(to_go_on_with), self._planned()
        step = self._session.derived(turn_in).step
        comes_next = dict(step.args).get("item") if step is not None and step.name == "take_up_item" else None
        agenda = self._reading.side().agenda
        rows = [row for row in agenda if not row.in_hand or row.number == goes_on]
        # what has parts is rarely meant itself, and follows those not planned that can be
        headings = {above.number for above, below in pairwise(agenda) if below.depth > above.depth}

        def comes(row: AgendaRow) -> tuple[bool, bool, int, int, bool]:
            rank = planned.get(row.number, len(planned))
            return (
                row.number != goes_on,
                row.number != comes_next,
                rank,
                state_rank(row.state.value),
                row.number in headings,
            )

        notes = {row.number: state_words(row.state, self.spoken) for row in rows}
        if goes_on is not None:
            notes[goes_on] = self.tr("in hand: go on with it")
        choices = [Choice(row.number, row.title, row.number, notes[row.number]) for row in sorted(rows, key=comes)]
        return fitting(choices, typed)

    def _planned(self) -> dict[str, int]:
        """Return the items of the meeting that sits, or is next, each with its rank: those not concluded first."""
        head, side = self._reading.head(), self._reading.side()
        known = {row.number: row for row in side.agenda}
        of_meeting = [words for row in side.programme if row.number == head.meeting for words, _ in row.items]
        numbers = []
        for words in of_meeting:
            for word in words.split():
                if word.rstrip(",") not in known:
                    break
                numbers.append(word.rstrip(","))
        # what was dealt with comes last of those planned
        numbers.sort(key=lambda number: state_rank(known[number].state.value))
        return {number: rank for rank, number in reversed(list(enumerate(numbers)))}

    def _take_up(self, item: str) -> None:
        self._session.perform("take_up_item", item=item)

    def _leave(self, act: str) -> None:
        item = self._reading.head().item
        if item is None:
            self._tells.hint(self.tr("No item is in hand."))
        else:
            self._session.perform(act, item=item)

    def _extend(self, until: datetime) -> None:
        self._session.perform("extend_meeting", until=until)


def state_rank(state: str) -> int:
    """Return how far down an item stands among those planned: what is dealt with comes last."""
    return {"concluded": 2, "left_open": 1}.get(state, 0)
