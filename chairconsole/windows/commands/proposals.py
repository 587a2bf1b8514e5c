"""What keys do about proposals: one is noted, put, voted on or divided; what delegations say on a decision is kept."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from chairconsole.models.deciding import taken, undecided
from chairconsole.models.proposals import ProposalRow, row_of
from chairconsole.models.tongue import Speaks
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.commands.putting import Putting
from chairconsole.windows.commands.several import parted
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command

_ALL, _NONE, _EACH = "=all", "=none", "=each "


@matter
class ProposalCommands(Speaks, QObject):
    """Asks for what is done about proposals line by line, wherever it is asked for."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._asking, self._palette, self._tells = bench.asking, bench.palette, bench.status
        self._everything, self._putting = bench.everything, Putting(bench)
        bench.asking.of_proposals["call_vote"] = self.vote_on
        bench.asking.of_proposals["divide"] = self.divide
        bench.asking.ways["divide"] = self._ask_divided

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {
            Command.PROPOSAL: self.submit,
            Command.PUT_PROPOSAL: self.put,
            Command.POSITION: self.note_position,
        }

    def submit(self) -> None:
        """Note a proposal under the item in hand, else ask under which."""
        item = self._reading.head().item
        self._asking.begin("submit_proposal", **{"item": item} if item is not None else {})

    def put(self) -> None:
        """Choose a proposal that is not decided upon, and offer how it goes on: it is put first."""
        title = self.tr("Which proposal?")
        if undecided(self._reading):
            self._palette.ask(Question(title, self._on_chosen, self._offer_undecided, self.tr("symbol or title")))
        else:
            self._tells.hint(self.tr("No proposal is undecided."))

    def note_position(self) -> None:
        """Ask on which decision a position is noted, the one taken last first, and then what of it is asked for."""
        if taken(self._reading):
            self._asking.begin("note_position")
        else:
            self._tells.hint(self.tr("No decision was taken yet."))

    def vote_on(self, symbol: str) -> None:
        """Ask how a proposal is voted on; what comes before the whole of it is put first."""
        row = self._row(symbol)
        if row is None:
            return
        act = None if row.next is None else row.next.act
        given = dict(act.args) if act is not None and act.name == "call_vote" else {"proposal": symbol}
        about = row.next.words if row.next is not None and "proposal" not in given else symbol
        self._putting.put(about, **given)

    def divide(self, symbol: str) -> None:
        """Ask for the parts that are voted on apart, which of them are operative, and who asks for it."""
        title = self.tr("{symbol}: which parts are voted on apart?").format(symbol=symbol)
        hint = self.tr("as: preamble, paragraph 3, the rest")
        self._palette.ask(Question(title, partial(self._on_parts, symbol), _offer_parts, hint))

    def _ask_divided(self) -> None:
        title = self.tr("Which proposal is divided?")
        self._palette.ask(Question(title, self.divide, self._offer_undecided, self.tr("symbol or title")))

    def _on_parts(self, symbol: str, typed: str) -> None:
        names = parted(typed)
        first = Choice(_ALL, self.tr("All of them"), note=self.tr("operative paragraphs"))
        none = Choice(_NONE, self.tr("None of them"), note=self.tr("as the preamble"))
        but = self.tr("All but {part}")
        choices = [first, *(Choice(f"{_EACH}{name}", but.format(part=name)) for name in names), none]
        title = self.tr("{symbol}: which parts are operative?").format(symbol=symbol)
        self._palette.ask(Question(title, partial(self._on_operative, symbol, names), partial(fitting, choices)))

    def _on_operative(self, symbol: str, names: list[str], answer: str) -> None:
        but = answer.removeprefix(_EACH) if answer.startswith(_EACH) else None
        parts = [{"name": name, "operative": answer != _NONE and name != but} for name in names]
        title = self.tr("{symbol}: who asks for the division?").format(symbol=symbol)
        hint = self.tr("name or code of a State party")
        self._palette.ask(Question(title, partial(self._on_asked, symbol, parts), self._asking.parties, hint))

    def _on_asked(self, symbol: str, parts: list[dict[str, object]], code: str) -> None:
        self._session.perform("divide", symbol=symbol, parts=parts, by=code)

    def _offer_undecided(self, typed: str) -> list[Choice]:
        return fitting([Choice(each.value, each.words, note=each.note) for each in undecided(self._reading)], typed)

    def _on_chosen(self, symbol: str) -> None:
        self._everything.on_row_chosen(self._row(symbol))

    def _row(self, symbol: str) -> ProposalRow | None:
        return row_of(self._reading, symbol)


def _offer_parts(typed: str) -> list[Choice]:
    names = parted(typed)
    return [Choice(", ".join(names), ", ".join(names))] if names else []
