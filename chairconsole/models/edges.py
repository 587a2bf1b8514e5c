"""The edges of a running statement's clock, each told once: one minute left, and the time is up."""

from PySide6.QtCore import QObject, Signal

from chairconsole.models.session import Session
from chairconsole.models.ticker import Tick
from chairconsole.rules.phase import Phase, is_paused, phase, shown_s

TOLD = (Phase.ONE_MINUTE, Phase.TIME)


class Edges(QObject):
    """Follows the speaker's clock; a pause, an undo or a start in the middle of a phase is no edge."""

    reached = Signal(object)
    """A `Phase` that the running clock has just come to."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._last: tuple[int, int] | None = None
        session.ticked.connect(self._on_ticked)
        session.changed.connect(self._on_changed)

    def _on_ticked(self, tick: Tick) -> None:
        now = self._shown()
        before, self._last = self._last, now
        if now is None or before is None or before[0] != now[0]:
            return
        came = phase(now[1])
        if came is not phase(before[1]) and came in TOLD:
            self.reached.emit(came)

    def _on_changed(self) -> None:
        # what an act does to the clock is no edge
        self._last = self._shown()

    def _shown(self) -> tuple[int, int] | None:
        """Return the running statement and the seconds it shows."""
        statement = self._session.statement()
        if statement is None or statement.began_at is None:
            return None
        room = self._session.room()
        marks = room.marks(statement)
        return None if is_paused(marks) else (statement.id, shown_s(statement, marks, room.at))
