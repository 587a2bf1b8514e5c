"""What keys do about presence: the roll, one key a State, and of whom the quorum is counted (Rule 41, probable)."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial

from PySide6.QtCore import QObject

from chairconsole.models.presence import base_words, line_under
from chairconsole.models.present import presence
from chairconsole.models.roll import Mark, mark_words
from chairconsole.models.tongue import Speaks
from chairconsole.rules.terms import Base, Purpose
from chairconsole.rules.typed import figure_of
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.desks.roll import RollPage
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command

_FIGURE, _COUNTED = "=figure", "=counted"
_SETTINGS = {Purpose.DEBATE: "debate_of", Purpose.DECIDE: "decide_of"}


@matter
class PresenceCommands(Speaks, QObject):
    """Opens the roll and notes what is answered; settles the quorum."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._window, self._session, self._reading = bench.window, bench.session, bench.reading
        self._palette, self._tells, self._desks = bench.palette, bench.status, bench.desks
        self._asking = bench.asking

    @cached_property
    def page(self) -> RollPage:
        """The roll."""
        page = RollPage(self._window, self._reading)
        self._desks.bring(page)
        page.answered.connect(self._note)
        page.chosen.connect(self._on_chosen)
        page.closed.connect(self._desks.close)
        page.awaited.connect(self._on_awaited)
        return page

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.ROLL: self.show, Command.QUORUM: self.settle}

    def show(self) -> None:
        """Open the roll where it stood."""
        self._desks.open(self.page)

    def settle(self) -> None:
        """Ask of whom the quorum is counted, with what it would take, and how many take part."""
        self._palette.ask(Question(self.tr("Of whom is the quorum counted?"), self._on_settled, self._offer))

    def _note(self, code: str, present: bool) -> None:
        self._session.perform("record_presence", delegation=code, present=present)

    def _on_chosen(self, code: str) -> None:
        """Note the other of what was noted; of one who was not called yet ask."""
        cell = self.page.grid.cell(code)
        if cell is None:
            return
        if cell.mark is not Mark.NONE:
            self._note(code, cell.mark is Mark.NOT_THERE)
            return
        choices = [
            Choice("true", mark_words(Mark.PRESENT, self.spoken), key="1"),
            Choice("false", mark_words(Mark.NOT_THERE, self.spoken), key="2"),
        ]
        self._palette.ask(Question(cell.name, partial(self._on_said, code), partial(fitting, choices)))

    def _on_said(self, code: str, answer: str) -> None:
        self._note(code, answer == "true")

    def _on_awaited(self, name: str) -> None:
        told = self.tr("The answer of {name} is awaited.").format(name=name)
        self._tells.hint(told, self.tr("1: present, 2: not there."))

    def _offer(self, typed: str) -> list[Choice]:
        now = self._session.derived(presence)
        choices = [
            self._choice(purpose, line.base, base, form)
            for purpose, line, form in (
                (Purpose.DECIDE, now.decide, self.tr("To decide: of {base}, {needed}")),
                (Purpose.DEBATE, now.debate, self.tr("To debate: of {base}, {needed}")),
            )
            for base in Base
        ]
        take_part = self.tr("How many take part: enter a figure")
        choices.append(Choice(_FIGURE, take_part, note=self.tr("now {count}").format(count=now.participating)))
        if now.is_entered:
            choices.append(Choice(_COUNTED, self.tr("How many take part: as counted here")))
        return fitting(choices, typed)

    def _choice(self, purpose: Purpose, present: Base, base: Base, form: str) -> Choice:
        line = line_under(self._reading, purpose, base)
        words = form.format(base=base_words(base, line.of, self.spoken), needed=line.needed)
        note = self.tr("as it is now") if base is present else ""
        return Choice(f"{purpose} {base}", words, note=note)

    def _on_settled(self, answer: str) -> None:
        if answer == _FIGURE:
            self._asking.ask_one(self.tr("How many States parties take part"), self._on_figure, self.tr("a number"))
        elif answer == _COUNTED:
            self._session.perform("set_quorum", participating=None)
        else:
            purpose, _, base = answer.partition(" ")
            self._session.perform("set_quorum", **{_SETTINGS[Purpose(purpose)]: base})

    def _on_figure(self, typed: str) -> None:
        figure = figure_of(typed)
        if figure is None:
            self._tells.hint(self.tr("“{typed}” is no number.").format(typed=typed))
        else:
            self._session.perform("set_quorum", participating=figure)
