"""What keys do about votes: the question is put, each answer is one digit, and the desk follows the vote."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial

from PySide6.QtCore import QObject, QTimer

from chairconsole.ledger.record import Changed
from chairconsole.models.points import Over, came_over
from chairconsole.models.roll import OF_ANSWER, mark_words
from chairconsole.models.tongue import Speaks
from chairconsole.models.voting import last_announced, motion_pending, vote_in_hand
from chairconsole.rules.sentence import capital
from chairconsole.rules.terms import Answer
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.commands.putting import Putting
from chairconsole.windows.desks.vote import VoteDesk
from chairconsole.windows.desks.vote_parts import DIGITS
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command

_MOTION, _LAST, _WORDS = "=motion", "=last", "=words "
_EXPLAINS, _BEGINS = "=explains", "begins the voting"


@matter
class VoteCommands(Speaks, QObject):
    """Turns keys into acts about a vote; opening one shows its desk, and its end goes back to the floor."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._asking, self._palette, self._tells = bench.asking, bench.palette, bench.status
        self._window, self._desks, self._doubts = bench.window, bench.desks, bench.doubts
        self._putting = Putting(bench)
        self._number: int | None = None
        self._session.changed.connect(self._on_changed)
        bench.asking.ways["call_vote"] = self.put
        bench.asking.ways["note_intention"] = self.note_intention
        # where the program comes back in the middle of a vote, it comes back to its desk, once all is in sight
        QTimer.singleShot(0, self, self._follow)

    @cached_property
    def _page(self) -> VoteDesk:
        """The desk of the vote."""
        page = VoteDesk(self._window, self._reading)
        self._desks.bring(page)
        page.answered.connect(self._on_digit)
        page.chosen.connect(self._on_chosen)
        page.counted.connect(self._on_counted)
        return page

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.VOTE: self.show}

    def show(self) -> None:
        """Show the vote that is being taken; where there is none, ask for a question."""
        if self._session.derived(vote_in_hand) is not None:
            self._desks.open(self._page)
        else:
            self.put()

    def put(self) -> None:
        """Ask what is put to the vote: words, or what waits for it already."""
        hint = self.tr("the question, as it is put")
        self._palette.ask(
            Question(self.tr("What is put to the vote?"), self._on_question, self._offer_questions, hint, free=True)
        )

    def note_intention(self) -> None:
        """Ask what a delegation had meant to vote in the vote announced last."""
        number = self._session.derived(last_announced)
        if number is None:
            self._tells.hint(self.tr("No vote was announced."))
        else:
            self._asking.begin("note_intention", vote=number)

    def _offer_questions(self, typed: str) -> list[Choice]:
        words = typed.strip()
        if words:
            return [Choice(f"{_WORDS}{words}", words)]
        choices = []
        motion = self._session.derived(motion_pending)
        if motion is not None:
            choices.append(Choice(_MOTION, capital(self._reading.say(motion)), note=self.tr("the pending motion")))
        number = self._session.derived(last_announced)
        if number is not None:
            choices.append(Choice(_LAST, self.tr("Show vote {number}, announced last").format(number=number)))
        return choices

    def _on_question(self, answer: str) -> None:
        if answer == _LAST:
            self._desks.open(self._page)
            return
        if answer == _MOTION:
            self._putting.put(self.tr("The pending motion"), motion=True)
        else:
            question = answer.removeprefix(_WORDS)
            self._putting.put(question, question=question)

    def _on_digit(self, code: str, digit: int) -> None:
        self._cast(code, DIGITS[digit])

    def _cast(self, code: str, answer: Answer) -> None:
        """Note an answer, unless something else comes first."""
        scene, floor, over = self._page.scene, self._reading.floor(), self._session.derived(came_over)
        if scene is None or scene.announced:
            self._tells.hint(self.tr("No vote is being taken."))
        elif scene.point_of:
            told = self.tr("A point of order stands: {name}.").format(name=scene.point_of)
            self._tells.hint(told, self.tr("The call goes on after the ruling."))
        elif scene.appeal_of:
            told = self.tr("An appeal waits for its vote: {name}.").format(name=scene.appeal_of)
            self._tells.hint(told, self.tr("The call goes on after it."))
        elif floor is not None and over is not Over.VOTE:
            # whoever was interrupted waits; only one who explains a vote is heard first
            told = self.tr("{name} has the floor.").format(name=floor.delegation)
            self._tells.hint(told, self.tr("The call begins after it."))
        elif self._may_begin(scene.explains):
            self._session.perform("cast_vote", delegation=code, vote=answer)

    def _may_begin(self, explains: str) -> bool:
        """Tell whether the voting may begin: where somebody asked to explain first, by a second try."""
        doubt = self.tr("{name} has asked to explain its vote first.").format(name=explains) if explains else ""
        return self._doubts.is_meant(_BEGINS, doubt, self.tr("The same key again begins the voting all the same."))

    def _on_counted(self, yes: int, no: int, abstain: int) -> None:
        scene = self._page.scene
        if scene is not None and self._may_begin(scene.explains):
            self._session.perform("count_vote", yes=yes, no=no, abstain=abstain)

    def _on_chosen(self, code: str) -> None:
        """Offer the answers of a State by words, and that it explains its vote; after the result what it had meant."""
        scene = self._page.scene
        if scene is None:
            return
        if scene.announced:
            self._asking.begin("note_intention", vote=scene.number, delegation=code)
            return
        choices = [
            Choice(answer, mark_words(OF_ANSWER[answer], self.spoken), key=str(digit))
            for digit, answer in DIGITS.items()
        ]
        choices.append(Choice(_EXPLAINS, self.tr("Asks to explain its vote after the result")))
        self._palette.ask(Question(self._reading.name(code), partial(self._on_said, code), partial(fitting, choices)))

    def _on_said(self, code: str, answer: str) -> None:
        if answer == _EXPLAINS:
            self._session.perform("request_explanation", delegation=code, when="after")
        else:
            self._cast(code, Answer(answer))

    def _on_changed(self, changed: Changed) -> None:
        self._follow()

    def _follow(self) -> None:
        """Show the desk of a vote that was put; where it is over, go back to the floor."""
        before, self._number = self._number, self._session.derived(vote_in_hand)
        if self._number is not None and self._number != before:
            self._desks.open(self._page)
        elif self._number is None and before is not None and self._page.isVisible():
            self._desks.close()
