"""Tells those who listen to the screen, in the window's language: one minute left, time, votes, motions, suspension."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from chairconsole.ledger.record import Changed
from chairconsole.models.edges import Edges
from chairconsole.models.matters import Matters
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.models.tongue import Speaks, tongue_of
from chairconsole.rules.phase import Phase
from chairconsole.windows.paint.phase import phase_word

Says = Callable[[QWidget, str], None]


def announce(window: QWidget, words: str) -> None:
    """Have words read out at once, whatever is being read."""
    event = QAccessibleAnnouncementEvent(window, words)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class Announcer(Speaks, QObject):
    """Announces in each window that is seen."""

    def __init__(
        self,
        edges: Edges,
        session: Session,
        windows: Callable[[], tuple[QWidget, ...]],
        parent: QObject,
        says: Says = announce,
    ) -> None:
        super().__init__(parent)
        self._session, self._windows, self._says = session, windows, says
        edges.reached.connect(self._on_reached)
        session.changed.connect(self._on_changed)

    def _on_reached(self, reached: Phase) -> None:
        for window in self._windows():
            if window.isVisible():
                self._says(window, phase_word(reached, tongue_of(window)))

    def _on_changed(self, changed: Changed) -> None:
        """Tell once what was put, what it came to, and until when the meeting is suspended."""
        for window in self._windows():
            if window.isVisible():
                told = Matters(Reading(self._session, tongue_of(window).language)).told(changed.line.act)
                if told:
                    self._says(window, told)
