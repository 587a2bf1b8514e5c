"""What keys do about those who take part: the register, and the President's invitation to speak (Rule 17)."""

from collections.abc import Callable, Mapping
from functools import cached_property

from PySide6.QtCore import QObject

from chairconsole.models.desk import DelegationRow
from chairconsole.models.lists import order_in_hand
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.desks.register_page import RegisterPage
from chairconsole.windows.parts.keys import Command


@matter
class ParticipationCommands(QObject):
    """Turns keys into acts about those who take part."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._asking, self._whose = bench.session, bench.asking, bench.whose
        self._window, self._desks, self._everything = bench.window, bench.desks, bench.everything
        self._reading = bench.reading
        bench.end.delegations.table.chosen.connect(self._on_chosen)

    @cached_property
    def page(self) -> RegisterPage:
        """The register."""
        page = RegisterPage(self._reading, self._window)
        self._desks.bring(page)
        page.members.chosen.connect(self._everything.on_row_chosen)
        return page

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.INVITE: self.invite, Command.REGISTER: self.register}

    def register(self) -> None:
        """Open the register at the delegation selected, or else where a decision is awaited."""
        self._open(self._whose())

    def invite(self) -> None:
        """Note the invitation of the organization selected, or of the one that is next; else ask which is invited."""
        codes = [self._whose(), *self._session.derived(order_in_hand)[:1]]
        code = next((code for code in codes if code is not None and self._is_uninvited(code)), None)
        if code is None:
            self._asking.begin("invite_to_speak")
        else:
            self._session.perform("invite_to_speak", code=code)

    def _on_chosen(self, row: object) -> None:
        if isinstance(row, DelegationRow):
            self._open(row.code)

    def _open(self, code: str | None) -> None:
        self.page.show_one(code)
        self._desks.open(self.page)

    def _is_uninvited(self, code: str) -> bool:
        return self._reading.mark(code).uninvited
