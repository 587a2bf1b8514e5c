"""What keys do about rights of reply: asked for in one line, and what can be done with one of the list."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from chairconsole.models.lists import list_in_hand
from chairconsole.models.replies import ReplyRow, right_of_reply
from chairconsole.models.tongue import Speaks
from chairconsole.rules.terms import Status
from chairconsole.windows.commands.asking import acts_on_entry
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import divided, fitting, with_none
from chairconsole.windows.parts.keys import Command


@matter
class ReplyCommands(Speaks, QObject):
    """Turns keys into acts about rights of reply."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._asking, self._people, self._palette = bench.asking, bench.people, bench.palette
        self._status = bench.status
        self._replies = ""
        bench.end.floor_tab.chosen.connect(self.on_chosen)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.ADD_REPLY: self.add_reply}

    def add_reply(self) -> None:
        """Ask which delegation asks for the right of reply in the debate in hand, then to whom."""
        if self._session.derived(list_in_hand) is None:
            self._status.hint(self.tr("No debate is in hand."))
        else:
            hint = self.tr("delegation; behind a colon to whom, as arm: aze")
            title = self.tr("Right of reply asked for by")
            self._palette.ask(Question(title, self._ask_to_whom, self._offer_repliers, hint))

    def on_chosen(self, row: object) -> None:
        """Offer what can be done with a reply: first of all, to call it."""
        if isinstance(row, ReplyRow):
            title = f"{row.delegation}: {right_of_reply(row.to, self.spoken)}"
            self._palette.ask(Question(title, partial(self._do, row), partial(self._offer, row)))

    def _offer(self, row: ReplyRow, typed: str) -> list[Choice]:
        """Offer what is likeliest first: the floor, and to one who was passed over a place again."""
        # what is asked for in a way of its own is about the list
        acts = [act for act in acts_on_entry(row.status) if act not in (*self._asking.ways, "give_floor")]
        known = {choice.value: choice for choice in self._asking.acts()}
        floor = [Choice("give_floor", self.tr("Give the floor"))] if row.status is Status.WAITING else []
        return fitting([*floor, *(known[act] for act in acts)], typed)

    def _do(self, row: ReplyRow, act: str) -> None:
        if act == "give_floor":
            self._session.perform(act, list=row.listed, delegation=row.code, begin=False)
        else:
            self._asking.begin(act, list=row.listed, delegation=row.code)

    def _offer_repliers(self, typed: str) -> list[Choice]:
        who, to = divided(typed)
        return self._people.pairs(who, to) if to else self._people.choices(who)

    def _ask_to_whom(self, answer: str) -> None:
        code, to = divided(answer)
        self._replies = code
        if to:
            self._add_reply(to)
            return
        offer = partial(with_none, self.tr("Nobody in particular"), self._people.choices)
        title = self.tr("{name} replies to").format(name=self._reading.name(code))
        hint = self.tr("delegation; Enter: nobody in particular")
        self._palette.ask(Question(title, self._add_reply, offer, hint))

    def _add_reply(self, to: str) -> None:
        debate = self._session.derived(list_in_hand)
        if debate is not None:
            aim = {"to": to} if to else {}
            self._session.perform("request_reply", list=debate.code, delegation=self._replies, **aim)
