"""What keys do about motions: what may happen now, moving one, speaking on it, and what becomes of it."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial

from PySide6.QtCore import QObject

from chairconsole.models.motions import (
    Lawful,
    board,
    in_hand,
    kind_words,
    why_not_speak,
    words_in_hand,
)
from chairconsole.models.tongue import Speaks
from chairconsole.rules.terms import MotionKind, Stand
from chairconsole.rules.typed import Side
from chairconsole.windows.commands.answers import Given
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.commands.putting import Putting
from chairconsole.windows.desks.lines import Line
from chairconsole.windows.desks.motions import Fold, MotionsPage
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting, with_none
from chairconsole.windows.parts.keys import Command, named

_OTHERS = {
    "point_of_order": "point_of_order",
    "appeal": "appeal",
    "right_of_reply": "add_reply",
    "statement": "floor_desk",
}
"""The commands of what is no motion, by their names."""

_ACTS = {"vote": "call_vote", "explanation": "request_explanation"}
"""The acts of what has no command."""


@matter
class MotionCommands(Speaks, QObject):
    """Turns keys and rows of the board into acts about motions."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._asking, self._palette, self._everything = bench.asking, bench.palette, bench.everything
        self._window, self._tells, self._desks = bench.window, bench.status, bench.desks
        self._putting = Putting(bench)
        bench.end.floor_tab.motion_chosen.connect(self.show)

    @cached_property
    def page(self) -> MotionsPage:
        """The board of what may happen now."""
        page = MotionsPage(self._window, self._reading)
        self._desks.bring(page)
        for part in page.work():
            part.chosen.connect(self._on_line)
        page.withdrawn.clicked.connect(self.withdraw)
        page.put_wanted.connect(self.put)
        page.refused.connect(self._refuse)
        return page

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {
            Command.LAWFUL: self.show,
            Command.MOTION: self.move,
            Command.SPEAK_FOR: partial(self.speak, Stand.FOR),
            Command.SPEAK_AGAINST: partial(self.speak, Stand.AGAINST),
            Command.MOTION_WITHDRAWN: self.withdraw,
            Command.MOTION_CARRIED: self.carry,
            Command.PUT_MOTION: self.put,
        }

    def show(self) -> None:
        """Open the board of what may happen now."""
        self._desks.open(self.page)

    def move(self) -> None:
        """Stop the clock, and ask which motion is moved, then by whom; what may not be moved now is not offered."""
        self._ask_interrupting(self.tr("Which motion is moved"), self._on_kind, self._offer_kinds)

    def speak(self, side: Stand) -> None:
        """Ask who speaks on a side of the motion in hand; where nobody more may, tell why."""
        refusal = why_not_speak(self._reading, side)
        if refusal is not None:
            self._session.refuse(refusal)
            return
        title = self.tr("Speaks for the motion") if side is Stand.FOR else self.tr("Speaks against the motion")
        self._palette.ask(Question(title, partial(self._speak, side), self._offer_parties, self._hint, again=True))

    def withdraw(self) -> None:
        """Note that the mover withdraws the motion in hand."""
        self._session.perform("withdraw_motion")

    def carry(self) -> None:
        """Record that the motion in hand is carried, nobody objecting."""
        self._session.perform("decide_motion", carried=True)

    def put(self) -> None:
        """Ask how the motion in hand is voted on, and put it to the vote."""
        if self._session.derived(in_hand) is None:
            self._tells.hint(self.tr("No motion is pending."))
            return
        self._putting.put(words_in_hand(self._reading), motion=True)

    @property
    def _hint(self) -> str:
        return self.tr("name or code of a State party")

    def _on_line(self, line: Line) -> None:
        """Move what is chosen, or do what comes of it; of what may not happen tell why."""
        if isinstance(line.means, Fold):
            self.page.unfold()
        elif isinstance(line.means, Lawful):
            self._choose(line.means)

    def _choose(self, row: Lawful) -> None:
        if row.is_first and row.in_order:
            self._palette.ask(Question(row.title, self._on_step, self._offer_steps))
        elif not row.in_order:
            self._refuse(row)
        elif row.kind is not None:
            self._ask_interrupting(self._moved_by(row.kind), partial(self._on_mover, row.kind), self._offer_parties)
        elif row.what in _OTHERS:
            self._everything.do(named(_OTHERS[row.what]))
        else:
            self._asking.begin(_ACTS[row.what])

    def _refuse(self, row: Lawful) -> None:
        if row.refusal is not None:
            self._session.refuse(row.refusal)
        else:
            self._tells.hint(row.title, row.note)

    def _ask_interrupting(
        self, title: str, answer: Callable[[str], None], offer: Callable[[str], list[Choice]]
    ) -> None:
        self._asking.ask_interrupting(Question(title, answer, offer, self._hint))

    def _ask_more(self, question: Question) -> None:
        """Ask for one thing more while the clock stands; the question let go, it goes on."""
        self._palette.ask(
            Question(
                question.title,
                question.answer,
                question.offer,
                question.hint,
                tells=question.tells,
                left=self._asking.interruption.take_back,
                again=True,
            )
        )

    def _moved_by(self, kind: MotionKind) -> str:
        return self.tr("{motion}: moved by").format(motion=kind_words(kind, self.spoken))

    def _offer_kinds(self, typed: str) -> list[Choice]:
        rows = [row for row in board(self._reading).now if row.kind is not None and not row.is_pending]
        choices = [
            Choice(str(row.kind), kind_words(row.kind, self.spoken), str(row.place), row.rule)
            for row in rows
            if row.kind is not None
        ]
        return fitting(choices, typed)

    def _on_kind(self, kind: str) -> None:
        motion = MotionKind(kind)
        self._ask_more(
            Question(self._moved_by(motion), partial(self._on_mover, motion), self._offer_parties, self._hint)
        )

    def _offer_parties(self, typed: str) -> list[Choice]:
        return self._asking.parties(typed)

    def _on_mover(self, kind: MotionKind, code: str) -> None:
        """Move it, or ask first what its kind asks for."""
        given: Given = {"motion": kind, "delegation": code}
        way = self._asking.way("move_motion", {MotionKind.LIMIT_SPEECHES: "limit_s"}.get(kind, "until"), given)
        if kind is MotionKind.LIMIT_SPEECHES:
            question = Question(
                self.tr("Limit the statements to"), partial(self._on_limit, given), way.offer, way.hint, tells=way.tells
            )
            self._ask_more(question)
        elif kind is MotionKind.SUSPEND_MEETING:
            title, offer = self.tr("Suspend the meeting until"), self._offer_until
            self._ask_more(Question(title, partial(self._on_until, given), offer, way.hint, tells=way.tells))
        else:
            self._asking.interruption.perform("move_motion", **given)

    def _offer_until(self, typed: str) -> list[Choice]:
        none = self.tr("It was not said until when")
        return with_none(none, partial(self._asking.hours.offer, Side.NEXT), typed)

    def _on_until(self, given: Given, value: str) -> None:
        until = {"until": value} if value else {}
        self._asking.interruption.perform("move_motion", **given, **until)

    def _on_limit(self, given: Given, value: str) -> None:
        self._asking.interruption.perform("move_motion", **given, limit_s=int(value))

    def _speak(self, side: Stand, code: str) -> None:
        self._session.perform("speak_on_motion", delegation=code, side=side)

    def _offer_steps(self, typed: str) -> list[Choice]:
        """Offer what comes of the motion in hand: first who may still speak on it."""
        speaks = [
            Choice("speak_for", self.tr("Give the floor for the motion"), guessed=False),
            Choice("speak_against", self.tr("Give the floor against the motion")),
        ]
        sides = (Stand.FOR, Stand.AGAINST)
        open_to = [
            choice for choice, side in zip(speaks, sides, strict=True) if why_not_speak(self._reading, side) is None
        ]
        choices = [
            *reversed(open_to),
            Choice("put_motion", self.tr("Put it to the vote")),
            Choice("motion_carried", self.tr("Carried, nobody objecting")),
            Choice("motion_withdrawn", self.tr("Withdrawn by its mover")),
        ]
        return fitting(choices, typed)

    def _on_step(self, name: str) -> None:
        self._everything.do(named(name))
