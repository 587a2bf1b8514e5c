"""Whoever interrupts a speech costs the speaker nothing: the clock stops at the key, before a word is typed."""

from chairconsole.ledger.record import Changed
from chairconsole.models.foretelling import foretell
from chairconsole.models.points import clock_runs, held
from chairconsole.models.session import Session


class Interruption:
    """Stops the clock as an act of its own when a line opens; the line let go, or refused, just that is taken back."""

    def __init__(self, session: Session) -> None:
        self._session = session
        # the act that stopped it
        self._stopped: Changed | None = None

    def begin(self) -> None:
        """Stop the clock of whoever speaks, at this instant; one that stands already stands for reasons of its own."""
        if self._session.derived(clock_runs):
            self._stopped = self._session.perform("pause_statement")

    def perform(self, act: str, /, **args: object) -> None:
        """Do what interrupted, and let the stop stand; where it is not done, the clock goes on."""
        if not foretell(self._session, act, **args).is_allowed:
            # before the refusal is told, which is to be what is said last
            self.take_back()
        if self._session.perform(act, **args) is None:
            self.take_back()
        self._stopped = None

    def take_back(self) -> None:
        """Let the clock go on as if nothing had been; where more was done meanwhile, that stands."""
        stopped, self._stopped = self._stopped, None
        last, stands = self._session.record.last, self._session.derived(held)
        if stopped is None or last is None:
            return
        if last.number == stopped.line.number:
            self._session.perform("undo")
        elif stands is not None and stands.since == stopped.line.at:
            self._session.perform("resume_statement")
