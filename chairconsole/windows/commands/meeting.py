"""What keys do about session, meeting, items and the list, and how an act is taken back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from chairconsole.models.tongue import Speaks
from chairconsole.rules.terms import MeetingState
from chairconsole.windows.commands.asking import moment_of
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command, cap_of
from chairconsole.windows.side.agenda_panel import state_words


@matter
class MeetingCommands(Speaks, QObject):
    """Turns keys into acts about the meeting."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._asking, self._palette, self._tells = bench.asking, bench.palette, bench.status
        self._asked_to_undo: int | None = None

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {
            Command.OPEN_SESSION: self.open_session,
            Command.CALL_TO_ORDER: self.call_to_order,
            Command.TAKE_UP: self.take_up,
            Command.CONCLUDE: self.conclude,
            Command.LEAVE_OPEN: self.leave_open,
            Command.SUSPEND: self.toggle_suspended,
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
        self._session.perform("close_session")

    def call_to_order(self) -> None:
        """Call the next meeting of the programme to order."""
        number = self._reading.head().meeting
        if number is None:
            self._tells.hint(self.tr("No meeting is planned any more."))
        else:
            self._session.perform("call_to_order", meeting=number)

    def take_up(self) -> None:
        """Ask which item is taken up; the one planned now comes first."""
        self._palette.ask(Question(self.tr("Take up item"), self._take_up, self._offer_items))

    def conclude(self) -> None:
        """Conclude the item in hand."""
        self._leave("conclude_item")

    def leave_open(self) -> None:
        """Leave the item in hand open."""
        self._leave("leave_item_open")

    def toggle_suspended(self) -> None:
        """Suspend the meeting, or resume it."""
        suspended = self._reading.head().state is MeetingState.SUSPENDED
        self._session.perform("resume_meeting" if suspended else "suspend_meeting")

    def extend(self) -> None:
        """Ask until when the meeting goes on."""
        self._asking.ask_one(self.tr("The meeting goes on until"), self._extend, self.tr("hour, as 13:30"))

    def adjourn(self) -> None:
        """Adjourn the meeting."""
        self._session.perform("adjourn_meeting")

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

    def _offer_items(self, typed: str) -> list[Choice]:
        side = self._reading.side()
        rows = [row for row in side.agenda if not row.in_hand]
        planned = self._planned()
        choices = [Choice(row.number, row.title, row.number, state_words(row.state, self.spoken)) for row in rows]
        return fitting(sorted(choices, key=lambda choice: planned.get(choice.value, len(planned))), typed)

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

    def _extend(self, typed: str) -> None:
        until = moment_of(typed, self._session.now(), self._reading)
        if until is None:
            self._tells.hint(self.tr("“{typed}” is no hour.").format(typed=typed), self.tr("Write it as 13:30."))
        else:
            self._session.perform("extend_meeting", until=until)


def state_rank(state: str) -> int:
    """Return how far down an item stands among those planned: what is dealt with comes last."""
    return {"concluded": 2, "left_open": 1}.get(state, 0)
