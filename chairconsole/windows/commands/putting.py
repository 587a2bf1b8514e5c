"""Asks how something is put to the vote, one line each, and puts it: so it is asked alike wherever a vote begins."""

from functools import partial
from secrets import randbelow

from PySide6.QtCore import QObject

from chairconsole.models.tongue import Speaks
from chairconsole.rules.terms import Majority, Method
from chairconsole.windows.commands.bench import Bench
from chairconsole.windows.over.palette import Offer, Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting, with_none

_LOTS = 1_000_000
"""The console draws one of so many numbers: of some 190 States none is likelier than another by over 1 in 5,000."""

_DRAWN = "=drawn"


class Putting(Speaks, QObject):
    """Asks for the method, the majority where it is not settled, who asked for a vote by name, and the lot."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._asking, self._palette = bench.session, bench.asking, bench.palette
        self._about = ""
        self._given: dict[str, object] = {}

    def put(self, about: str, **given: object) -> None:
        """Ask how it is voted on, and put it; `about` is what it is called meanwhile."""
        self._about, self._given = about, given
        methods = [
            Choice(Method.SHOW_OF_HANDS, self.tr("Show of hands")),
            Choice(Method.ROLL_CALL, self.tr("Roll call"), note=self.tr("from a State drawn by lot")),
            Choice(Method.RECORDED, self.tr("Recorded vote"), note=self.tr("each answer by name, without a call")),
        ]
        self._ask(self.tr("how?"), "method", partial(fitting, methods))

    def _ask(self, what: str, name: str, offer: Offer, hint: str = "") -> None:
        title = self.tr("{question} – {what}").format(question=self._about, what=what)
        self._palette.ask(Question(title, partial(self._on_answer, name), offer, hint, again=True))

    def _on_answer(self, name: str, answer: str) -> None:
        """Keep what was answered, and ask for what is not known yet; nobody need have asked for the vote."""
        if answer == _DRAWN:
            self._given["lot"] = randbelow(_LOTS)
        else:
            self._given[name] = answer or None
        self._ask_on()

    def _ask_on(self) -> None:
        given, hint = self._given, self.tr("name or code of a State party")
        if "question" in given and "majority" not in given:
            majorities = [
                Choice(Majority.TWO_THIRDS, self.tr("Two thirds"), note=self.tr("on substance")),
                Choice(Majority.SIMPLE, self.tr("Simple majority"), note=self.tr("on procedure")),
            ]
            self._ask(self.tr("by which majority?"), "majority", partial(fitting, majorities))
        elif given["method"] != Method.SHOW_OF_HANDS and "asked_by" not in given:
            nobody = self.tr("Nobody in particular")
            self._ask(self.tr("asked for by?"), "asked_by", partial(with_none, nobody, self._asking.parties), hint)
        elif given["method"] == Method.ROLL_CALL and not given.keys() & {"first", "lot"}:
            self._ask(self.tr("which State was drawn by lot?"), "first", self._offer_lot, hint)
        else:
            self._session.perform("call_vote", **given)

    def _offer_lot(self, typed: str) -> list[Choice]:
        drawn = Choice(_DRAWN, self.tr("The console draws the lot"))
        return self._asking.parties(typed) if typed.strip() else [drawn]
