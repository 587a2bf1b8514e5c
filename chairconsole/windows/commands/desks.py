"""What keys do about the middle column: back to the floor, and what follows where somebody objects."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from chairconsole.models.tongue import Speaks
from chairconsole.models.turning import turn_in
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command

_CONSULT, _OPEN, _RECORD = "suspend_meeting", "leave_item_open", "decide"


@matter
class DeskCommands(Speaks, QObject):
    """Turns between the desk of the moment and pages."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._desks, self._session, self._reading = bench.desks, bench.session, bench.reading
        self._asking, self._palette = bench.asking, bench.palette
        self._desks.objected.connect(self.object)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.DESK: self._desks.close, Command.FLOOR_DESK: self._desks.close}

    def object(self) -> None:
        """Offer what follows an objection: no gavel, and the matter stays open."""
        self._palette.ask(Question(self.tr("There is an objection"), self._on_answered, self._offer))

    def _offer(self, typed: str) -> list[Choice]:
        choices = [
            Choice(_CONSULT, self.tr("Consultations: the meeting is suspended")),
            Choice(_OPEN, self.tr("Later: the item stays open")),
            Choice(_RECORD, self.tr("A decision in other words, or by a vote: record it")),
        ]
        return fitting(choices, typed)

    def _on_answered(self, act: str) -> None:
        item = self._reading.head().item
        if act == _CONSULT:
            self._session.perform(act)
        elif act == _OPEN:
            self._session.perform(act, item=item)
        else:
            gavel = self._session.derived(turn_in).gavel
            asked = dict(gavel.args) if gavel is not None else {}
            # whatever is decided settles the action that was put
            self._asking.begin(act, item=item, **{"action": asked["action"]} if "action" in asked else {})
