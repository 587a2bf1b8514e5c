"""What keys do about the floor: the next step, the clock, absence and recall, and those who stand on no list."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject

from chairconsole.models.ballots import draws_lots
from chairconsole.models.foretelling import foretell
from chairconsole.models.lists import list_in_hand, list_to_call, passed_over
from chairconsole.models.motions import in_hand, words_in_hand
from chairconsole.models.points import Over, Stage, came_over, holder, point_in_hand, stage
from chairconsole.models.replies import right_of_reply
from chairconsole.models.spoken import spoken_last, was_earlier_meeting
from chairconsole.models.tongue import Speaks
from chairconsole.models.turning import take, turn_in
from chairconsole.models.voting import called_now, is_voting
from chairconsole.records.facts.floor import Statement
from chairconsole.rules.phase import Phase
from chairconsole.rules.terms import SECRETARIAT, MeetingState, Status
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.commands.doubts import DOUBLE_PRESS
from chairconsole.windows.commands.putting import Putting
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.keys import Command

STEP_S = 30


_BY_NEXT = frozenset({"settle_action", "put_to_conference"})
"""Steps of an item that the key of the next step takes at once."""


@matter
class FloorCommands(Speaks, QObject):
    """Turns keys into acts about the floor."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._asking, self._people, self._palette = bench.asking, bench.people, bench.palette
        self._tells, self._selects, self._panel = bench.status, bench.table, bench.floor
        self._last_step = self._session.now() - DOUBLE_PRESS
        self._doubts, self._desks, self._putting = bench.doubts, bench.desks, Putting(bench)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {
            Command.NEXT_STEP: self.next_step,
            Command.BEGAN_THEN: self.began_then,
            Command.PAUSE: self.toggle_pause,
            Command.MORE_TIME: self.more_time,
            Command.LESS_TIME: self.less_time,
            Command.END: self.end,
            Command.GO_ON: self.go_on,
            Command.PASS_OVER: self.pass_over,
            Command.RECALL: self.recall,
            Command.SECRETARIAT: self.give_to_secretariat,
            Command.SOMEBODY: self.give_to_somebody,
            Command.HOLD_OUTAGE: self.hold_outage,
        }

    def next_step(self) -> None:
        """Call the next speaker, or begin for the one called; a second press at once is none."""
        now = self._session.now()
        # either way: the clock may have been set back
        if abs(now - self._last_step) < DOUBLE_PRESS:
            return
        self._last_step = now
        page, floor = self._desks.page, self._reading.floor()
        if page is not None and page.takes_step():
            return
        if floor is None:
            self._call_next()
        elif floor.status is Status.CALLED:
            if self._may_run(Command.NEXT_STEP):
                self._session.perform("begin_statement")
        elif not self._went_on_over():
            told = self.tr("{name} has the floor.").format(name=floor.delegation)
            self._tells.hint(told, self.tr("F8 ends the statement."))

    def _went_on_over(self) -> bool:
        """Go on with what came over whoever has the floor: the vote, the ruling, the motion; tell whether it did."""
        over = self._session.derived(came_over)
        if over is Over.VOTE:
            return self._took_step_off_list()
        if over is Over.POINT:
            self._tells.hint(self._doubt_at_all(), self._what_comes_next())
        elif over is Over.MOTION:
            self._put_to_vote()
        return over is not None

    def began_then(self) -> None:
        """Put right that the statement began with the call."""
        statement = self._session.statement()
        if statement is None:
            self._tells.hint(self.tr("Nobody has the floor."))
        else:
            self._session.perform("begin_statement", began_at=statement.called_at)

    def toggle_pause(self) -> None:
        """Pause the speaker's clock, or let it run on."""
        floor = self._reading.floor()
        if floor is None or floor.phase is not Phase.PAUSED:
            self._session.perform("pause_statement")
        elif self._may_run(Command.PAUSE):
            self._session.perform("resume_statement")

    def more_time(self) -> None:
        """Grant half a minute."""
        self._session.perform("grant_time", seconds=STEP_S)

    def less_time(self) -> None:
        """Take half a minute back."""
        self._session.perform("grant_time", seconds=-STEP_S)

    def end(self) -> None:
        """End the statement; of one that waits for what came over it, at the second press."""
        floor = self._reading.floor()
        doubt = self._doubt_over()
        told = self.tr("The same key again ends the statement of {name} all the same.")
        told = told.format(name=floor.delegation if floor is not None else "")
        if self._doubts.is_meant(Command.END, doubt, told):
            self._session.perform("end_statement")

    def go_on(self) -> None:
        """Let who spoke last go on, cut off by mistake; where that may be a slip of the key, at its second press."""
        statement = self._session.derived(spoken_last)
        if statement is not None and foretell(self._session, "continue_statement").is_allowed:
            name = holder(statement, self._reading)
            told = self.tr("The same key again lets {name} go on all the same.").format(name=name)
            if not self._doubts.is_meant(Command.GO_ON, self._doubt_of(statement, name), told):
                return
        self._session.perform("continue_statement")

    def _call_next(self) -> None:
        if self._took_step_off_list() or self._put_to_vote():
            return
        shown = self._panel.shown_next
        if shown is None:
            self._tells.hint(self.tr("Nobody waits."), self._how_to_add())
            return
        doubt = self._doubt()
        if self._session.derived(list_to_call) is None:
            self._tells.hint(doubt, self._what_comes_next())
            return
        told = self.tr("The same key again calls {name} all the same.").format(name=shown.delegation)
        if self._doubts.is_meant(Command.NEXT_STEP, doubt, told):
            self._session.call_next(shown.code, listed_in=shown.listed if shown.in_reply else None)

    def _put_to_vote(self) -> bool:
        """Ask how what comes next is put to the vote, the motion in hand or what is expected; tell whether one is."""
        turn = self._session.derived(turn_in)
        step, given = turn.step, dict(turn.step.args) if turn.step is not None else {}
        if step is None or step.name != "call_vote" or not (step.puts_motion or step == turn.expected):
            return False
        self._tells.hint(self._doubt_at_all())
        self._putting.put(
            words_in_hand(self._reading) if step.puts_motion else str(next(iter(given.values()))), **given
        )
        return True

    def _how_to_add(self) -> str:
        """Return what puts somebody on the list in hand; where there is none, that there is none."""
        if self._session.derived(list_in_hand) is not None:
            return self.tr("F2 adds a delegation to the list.")
        item = self._reading.head().item
        return self.tr("Item {item} has no speakers list.").format(item=self.spoken.kept(item)) if item else ""

    def _what_comes_next(self) -> str:
        """Return the next step and its key, where the one that was pressed does nothing; else what does it."""
        step = self._panel.shown_step
        if not step.key or self._panel.next_act is None:
            return self.tr("Enter on a row gives the floor all the same.")
        return self.tr("Next: {step}, by {key}.").format(step=step.words, key=step.key)

    def _took_step_off_list(self) -> bool:
        """Take a step of no list, of a vote or a report; tell whether it was one, or a vote goes on."""
        turn = self._session.derived(turn_in)
        act, is_open = turn.expected, self._session.derived(is_voting)
        of_its_own = act is not None and (act.is_off_list or act.is_of_ballot or act.name in _BY_NEXT)
        if act is not None and (is_open or of_its_own):
            take(self._session, act, self._session.by)
            return True
        if is_open:
            code = self._session.derived(called_now)
            told = self.tr("A vote is being taken.")
            if code is not None:
                told = self.tr("The answer of {name} is awaited.").format(name=self._reading.name(code))
            self._tells.hint(told)
        elif self._session.derived(draws_lots):
            self._tells.hint(self.tr("Lots are to be drawn."), self.tr("Alt+3 leads to the ballot."))
            return True
        return is_open

    def _doubt(self) -> str:
        """Return why it may be too early to call anybody: people decide, but not by a slip of a key."""
        head, desk = self._reading.head(), self._reading.desk()
        if head.state is MeetingState.IN_SESSION and desk.list_item not in head.items:
            told = self.tr("The list is that of item {list}, which is not in hand.")
            return told.format(list=desk.list_item)
        return self._doubt_at_all()

    def _doubt_of(self, statement: Statement, name: str) -> str:
        """Return why it may be too late for whoever spoke last to go on."""
        head = self._reading.head()
        if head.state is MeetingState.IN_SESSION and self._session.derived(was_earlier_meeting):
            return self.tr("{name} spoke at an earlier meeting.").format(name=name)
        if head.state is MeetingState.IN_SESSION and statement.item not in (None, *head.items):
            told = self.tr("{name} spoke on item {item}, which is not in hand.")
            return told.format(name=name, item=statement.item)
        return self._doubt_at_all()

    def _doubt_at_all(self) -> str:
        """Return why it may be no time for anybody to have the floor."""
        state = self._reading.head().state
        if state is MeetingState.SUSPENDED:
            return self.tr("The meeting is suspended.")
        if state is not MeetingState.IN_SESSION:
            return self.tr("No meeting is in session.")
        if self._session.derived(is_voting):
            return self.tr("A vote is being taken.")
        point = self._session.derived(point_in_hand)
        if point is not None and stage(point) is not Stage.RULED:
            return self.tr("A point of order stands: {name}.").format(name=self._reading.name(point.delegation))
        waiting = self._session.derived(in_hand)
        if waiting is not None:
            return self.tr("A motion waits: that of {name}.").format(name=self._reading.name(waiting.delegation))
        return ""

    def _doubt_over(self) -> str:
        """Return what has come over the statement of whoever has the floor, if anything."""
        return self._doubt_at_all() if self._session.derived(came_over) is not None else ""

    def _may_run(self, command: Command) -> bool:
        """Tell whether the clock is to run: in a suspended meeting, or over a vote or a motion, at the second press."""
        is_suspended = self._reading.head().state is MeetingState.SUSPENDED
        doubt = self.tr("The meeting is suspended.") if is_suspended else self._doubt_over()
        return self._doubts.is_meant(command, doubt, self.tr("The same key again lets the clock run all the same."))

    def pass_over(self) -> None:
        """Pass over the one who was called; else the one selected; else, while nobody speaks, the next."""
        absent = self._absent()
        if absent is None:
            self._tells.hint(self.tr("Nobody is there to be passed over."))
        else:
            self._pass_over(*absent)

    def _pass_over(self, listed: str, code: str) -> None:
        """Pass one over; one who is neither called nor the next, at the second press."""
        floor, shown, name = self._reading.floor(), self._panel.shown_next, self._reading.name(code)
        due = floor.code if floor is not None else shown.code if shown is not None else code
        doubt = "" if code == due else self.tr("{name} is not the next to speak.").format(name=name)
        told = self.tr("The same key again passes over {name} all the same.").format(name=name)
        if self._doubts.is_meant(Command.PASS_OVER, doubt, told):
            self._session.perform("pass_over", list=listed, delegation=code)

    def recall(self) -> None:
        """Recall the one selected among those passed over, or the only one; else ask which."""
        entry, listed = self._selects.selected_entry(), self._session.derived(list_in_hand)
        passed = self._session.derived(passed_over)
        if entry is not None and entry.status is Status.PASSED_OVER and listed is not None:
            self._recall(listed.code, entry.code)
        elif len(passed) == 1:
            self._recall(*passed[0])
        elif passed:
            self._palette.ask(Question(self.tr("Recall to speak next"), self._recall_meant, self._offer_passed_over))
        else:
            self._tells.hint(self.tr("Nobody was passed over."))

    def give_to_secretariat(self) -> None:
        """Give the floor to the secretariat (Rule 43, number probable)."""
        self._session.perform("give_floor", delegation=SECRETARIAT, begin=False)

    def give_to_somebody(self) -> None:
        """Ask in words who on no list is to have the floor."""
        self._asking.ask_one(self.tr("Give the floor, on no list, to"), self._give_to, self.tr("in words"))

    def hold_outage(self) -> None:
        """Take the outage that was found out of the statement."""
        self._session.hold_outage()

    def _absent(self) -> tuple[str, str] | None:
        """Return the list and the delegation of whoever was found absent."""
        floor, listed = self._reading.floor(), self._session.derived(list_in_hand)
        if floor is not None and floor.status is Status.CALLED and floor.code is not None:
            # called on no list, the act says that there is nothing to be passed over
            return floor.listed or (listed.code if listed is not None else ""), floor.code
        entry, shown = self._selects.selected_entry(), self._panel.shown_next
        if entry is not None and entry.status is Status.WAITING and listed is not None and self._selects.is_in_sight():
            return listed.code, entry.code
        # While somebody speaks nobody can have been found absent: a slip of the key must not cost the next a place.
        return (shown.listed, shown.code) if floor is None and shown is not None else None

    def _offer_passed_over(self, typed: str) -> list[Choice]:
        passed = self._session.derived(passed_over)
        if not typed.strip():
            return [self._passed_over(*each) for each in passed]
        return [
            self._passed_over(*each)
            for choice in self._people.choices(typed)
            for each in passed
            if each[1] == choice.value
        ]

    def _passed_over(self, listed: str, code: str) -> Choice:
        """Return one of those passed over as a choice: of one delegation an entry and a reply may be."""
        choice, debate = self._people.choice(code), self._session.derived(list_in_hand)
        is_reply = debate is not None and listed != debate.code
        note = right_of_reply(None, self.spoken) if is_reply else choice.note
        return replace(choice, value=f"{code}:{listed}", note=note)

    def _recall_meant(self, meant: str) -> None:
        code, _, listed = meant.partition(":")
        self._recall(listed, code)

    def _recall(self, listed: str, code: str) -> None:
        self._session.perform("recall", list=listed, delegation=code)

    def _give_to(self, speaker: str) -> None:
        self._session.perform("give_floor", speaker=speaker, begin=False)
