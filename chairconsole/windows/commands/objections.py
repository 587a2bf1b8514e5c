"""What keys do where somebody objects: before the gavel who, and what follows; after it the decision is reopened."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from chairconsole.models.deciding import Late, Matter, objecting, put_now, taken_last
from chairconsole.models.tongue import Speaks
from chairconsole.models.turning import turn_in
from chairconsole.models.voting import is_locked
from chairconsole.rules.turn import Act
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting, with_none
from chairconsole.windows.parts.keys import Command

_SUSPEND, _OPEN, _RECORD = "suspend_meeting", "leave_item_open", "decide"
_CONSULT, _VOTE, _BALLOT, _DEFER = "consult", "call_vote", "open_ballot", "defer_proposal"
_ANOTHER, _NO_MORE = "=another", "=no more "


@matter
class ObjectionCommands(Speaks, QObject):
    """Asks who objects, notes it, and offers what follows: consultations, a vote, or that it is withdrawn again."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._asking, self._palette, self._tells = bench.asking, bench.palette, bench.status
        bench.desks.objected.connect(self.object)
        bench.asking.of_proposals["note_objection"] = self.object_to
        bench.asking.of_proposals["withdraw_objection_to"] = self.withdraw_from

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.OBJECT: self.object, Command.OBJECT_LATE: self.object_late}

    def object(self) -> None:
        """Ask who objects to what is put; where an objection stands already, offer what follows."""
        now, put = self._session.derived(turn_in), put_now(self._reading)
        if self._session.derived(is_locked):
            self._tells.hint(self.tr("While it is voted only a point of order on the voting interrupts it."))
        elif put is None:
            if now.is_put:
                self._offer_without(None)
            else:
                self._tells.hint(self.tr("Nothing is put to the Conference to which somebody could object."))
        elif objecting(self._reading, put.symbol, put.item):
            self._offer_after(put)
        else:
            self._ask_who(put)

    def object_to(self, symbol: str) -> None:
        """Ask who objects to a proposal."""
        self._ask_who(Matter(symbol, symbol=symbol))

    def withdraw_from(self, symbol: str) -> None:
        """Note that an objection to a proposal is withdrawn: ask whose, where several stand."""
        put, codes = Matter(symbol, symbol=symbol), objecting(self._reading, symbol)
        if len(codes) == 1:
            self._withdraw(put, codes[0])
        else:
            choices = [Choice(code, self._reading.name(code)) for code in codes]
            title = self.tr("{matter}: who objects no longer?").format(matter=put.words)
            self._palette.ask(Question(title, partial(self._withdraw, put), partial(fitting, choices)))

    def object_late(self) -> None:
        """Ask who objects to the decision that was taken last, after the gavel, and reopen it."""
        last = taken_last(self._reading)
        if last is None:
            self._tells.hint(self.tr("No decision was taken that could be reopened."))
            return
        title = self.tr("{decision}, after the gavel: who objects?").format(decision=last.words)
        self._palette.ask(Question(title, partial(self._ask_reason, last), self._asking.parties, self._hint))

    @property
    def _hint(self) -> str:
        return self.tr("name or code of a State party")

    def _ask_who(self, put: Matter) -> None:
        title = self.tr("{matter}: who objects?").format(matter=put.words)
        nobody = self.tr("It is not noted who")
        offer = partial(with_none, nobody, self._asking.parties)
        self._palette.ask(Question(title, partial(self._on_objector, put), offer, self._hint))

    def _on_objector(self, put: Matter, code: str) -> None:
        if not code:
            self._offer_without(put)
        elif self._session.perform("note_objection", by=code, **put.args) is not None:
            self._offer_after(put)

    def _offer_after(self, put: Matter) -> None:
        """Offer what follows an objection that was noted."""
        codes = objecting(self._reading, put.symbol, put.item)
        names = self.spoken.series(*map(self._reading.name, codes))
        title = self.tr("{names}: objection. What follows?").format(names=names)
        consulted = self.tr("Consultations: who leads them is noted")
        choices = [Choice(_SUSPEND, self.tr("Consultations: the meeting is suspended"))]
        choices += [Choice(_CONSULT, consulted)] if put.symbol is not None else []
        choices.append(Choice(_VOTE, self.tr("A vote")))
        withdraws = self.tr("{name} objects no longer")
        choices += [Choice(f"{_NO_MORE}{code}", withdraws.format(name=self._reading.name(code))) for code in codes]
        choices.append(Choice(_ANOTHER, self.tr("Another one objects too")))
        later = self.tr("Later: it is deferred") if put.symbol is not None else self.tr("Later: the item stays open")
        choices.append(Choice(_DEFER if put.symbol is not None else _OPEN, later))
        self._palette.ask(Question(title, partial(self._on_follows, put), partial(fitting, choices)))

    def _offer_without(self, put: Matter | None) -> None:
        """Offer what follows where it is not noted who objects: no gavel, and the matter stays open."""
        confirmed = _gavel(self._session.derived(turn_in).gavel)
        choices = [
            Choice(_SUSPEND, self.tr("Consultations: the meeting is suspended")),
            Choice(_OPEN, self.tr("Later: the item stays open")),
            Choice(_RECORD, self.tr("A decision in other words, or by a vote: record it")),
        ]
        if confirmed == "elect_by_acclamation":
            choices.insert(0, Choice(_BALLOT, self.tr("A secret ballot")))
        else:
            choices.insert(0 if confirmed == "decide_motion" else 1, Choice(_VOTE, self.tr("A vote")))
        self._palette.ask(
            Question(self.tr("There is an objection"), partial(self._on_follows, put), partial(fitting, choices))
        )

    def _on_follows(self, put: Matter | None, act: str) -> None:
        item = self._reading.head().item
        if act.startswith(_NO_MORE) and put is not None:
            self._withdraw(put, act.removeprefix(_NO_MORE))
        elif act == _ANOTHER and put is not None:
            self._ask_who(put)
        elif act == _SUSPEND:
            self._session.perform(act)
        elif act == _OPEN:
            self._session.perform(act, item=item)
        elif act in (_VOTE, _BALLOT, _CONSULT, _DEFER):
            self._asking.do(act, **{"proposal": put.symbol} if put is not None and put.symbol is not None else {})
        else:
            gavel = self._session.derived(turn_in).gavel
            asked = dict(gavel.args) if gavel is not None else {}
            # whatever is decided settles the action that was put
            self._asking.begin(act, item=item, **{"action": asked["action"]} if "action" in asked else {})

    def _withdraw(self, put: Matter, code: str) -> None:
        self._session.perform("withdraw_objection_to", by=code, **put.args)

    def _ask_reason(self, last: Late, code: str) -> None:
        title = self.tr("{decision} is reopened: for what reason?").format(decision=last.words)
        hint = self.tr("in one line, for the record")
        reason = self.tr("{name} objected after the gavel").format(name=self._reading.name(code))

        def offer(typed: str) -> list[Choice]:
            words = typed.strip()
            return [Choice(words or reason, words or reason)]

        self._palette.ask(Question(title, partial(self._reopen, last, code), offer, hint))

    def _reopen(self, last: Late, code: str, reason: str) -> None:
        """Reopen the decision, and note who objects in the same go: what follows is then as before the gavel."""
        if self._session.perform("reopen_decision", decision=last.name, reason=reason) is None:
            return
        if last.matter is not None:
            self._session.perform("note_objection", by=code, **last.matter.args)


def _gavel(act: Act | None) -> str:
    return "" if act is None else act.name
