"""What keys do about those who take part: the President's invitation to an organization to speak (Rule 17)."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from chairconsole.models.lists import order_in_hand
from chairconsole.models.reading import mark_of
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.parts.keys import Command


@matter
class ParticipationCommands(QObject):
    """Turns keys into acts about those who take part."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._asking, self._whose = bench.session, bench.asking, bench.whose

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.INVITE: self.invite}

    def invite(self) -> None:
        """Note the invitation of the organization selected, or of the one that is next; else ask which is invited."""
        codes = [self._whose(), *self._session.derived(order_in_hand)[:1]]
        code = next((code for code in codes if code is not None and self._is_uninvited(code)), None)
        if code is None:
            self._asking.begin("invite_to_speak")
        else:
            self._session.perform("invite_to_speak", code=code)

    def _is_uninvited(self, code: str) -> bool:
        return mark_of(self._session.room(), code).uninvited
