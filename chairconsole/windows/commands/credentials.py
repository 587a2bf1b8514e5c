"""What keys do about the credentials of the delegation selected; nothing here ever blocks the floor."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from chairconsole.models.tongue import Speaks
from chairconsole.rules.terms import Finding, Form
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.parts.keys import Command


@matter
class CredentialsCommands(Speaks, QObject):
    """Turns keys into acts about credentials."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._asking, self._tells, self._whose = bench.asking, bench.status, bench.whose
        self._challenged: str | None = None

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {
            Command.FORMAL: self.received_formal,
            Command.COPY: self.received_copy,
            Command.INFORMATION: self.received_information,
            Command.IN_ORDER: self.in_order,
            Command.INCOMPLETE: self.incomplete,
            Command.NOT_ACCEPTED: self.not_accepted,
            Command.CHALLENGE: self.challenge,
            Command.ADMIT: self.admit,
            Command.DO_NOT_ADMIT: self.do_not_admit,
            Command.ADOPT_REPORT: self.adopt_report,
            Command.PRESENCE: self.toggle_presence,
        }

    def received_formal(self) -> None:
        """Note the signed original as received."""
        self._do("submit_credentials", form=Form.FORMAL)

    def received_copy(self) -> None:
        """Note a copy as received."""
        self._do("submit_credentials", form=Form.COPY)

    def received_information(self) -> None:
        """Note information on the appointment as received."""
        self._do("submit_credentials", form=Form.INFORMATION)

    def in_order(self) -> None:
        """Note them as found in order."""
        self._do("examine_credentials", finding=Finding.IN_ORDER)

    def incomplete(self) -> None:
        """Note them as found incomplete."""
        self._do("examine_credentials", finding=Finding.INCOMPLETE)

    def not_accepted(self) -> None:
        """Note them as not accepted."""
        self._do("examine_credentials", finding=Finding.NOT_ACCEPTED)

    def challenge(self) -> None:
        """Ask which State objects, and note it."""
        self._challenged = self._whose()
        if self._challenged is None:
            self._ask_to_select()
            return
        name = self._reading.name(self._challenged)
        self._asking.ask_delegation(self.tr("Who objects to {name}?").format(name=name), self._challenge_by)

    def admit(self) -> None:
        """Record that the Conference admits the representative."""
        self._do("decide_challenge", admitted=True)

    def do_not_admit(self) -> None:
        """Record that the Conference does not admit the representative."""
        self._do("decide_challenge", admitted=False)

    def adopt_report(self) -> None:
        """Record that the Conference adopted the Bureau's report."""
        self._session.perform("adopt_credentials_report")

    def toggle_presence(self) -> None:
        """Note the delegation as present, or as absent."""
        code = self._whose()
        who = self._reading.participant(code) if code is not None else None
        self._do("record_presence", present=who is None or not who.present)

    def _do(self, act: str, **args: object) -> None:
        code = self._whose()
        if code is None:
            self._ask_to_select()
        else:
            self._session.perform(act, delegation=code, **args)

    def _challenge_by(self, challenger: str) -> None:
        self._session.perform("challenge_credentials", delegation=self._challenged, challenger=challenger)

    def _ask_to_select(self) -> None:
        self._tells.hint(self.tr("No delegation is selected."), self.tr("F4 finds one; the arrow keys choose."))
