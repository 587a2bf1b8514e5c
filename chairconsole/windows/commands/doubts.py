"""What may be a slip, as of a key: the first time says what speaks against it, the second does it all the same."""

from collections.abc import Hashable
from datetime import datetime, timedelta

from chairconsole.models.session import Session
from chairconsole.windows.bars.status_line import StatusLine

DOUBLE_PRESS = timedelta(milliseconds=300)
"""What comes sooner after a press is no second one, but its own echo."""

STANDS_WARNED = timedelta(seconds=10)
"""How long a warning holds, and stands in the status line."""


class Doubts:
    """Remembers of each thing that may be a slip, as of a command, when it warned last, and of what."""

    def __init__(self, session: Session, status: StatusLine) -> None:
        self._session, self._tells = session, status
        self._warned: dict[tuple[Hashable, str], datetime] = {}
        self._said, self._said_at = "", session.now()
        session.ticked.connect(self._take_back)

    def is_meant(self, what: Hashable, doubt: str, told: str) -> bool:
        """Tell whether nothing is in doubt, or the same was tried and warned of the same just now; else warn."""
        now, warned = self._session.now(), self._warned.get((what, doubt))
        # either way: the clock may have been set back
        if not doubt or (warned is not None and DOUBLE_PRESS <= abs(now - warned) <= STANDS_WARNED):
            return True
        self._warned[what, doubt], self._said, self._said_at = now, doubt, now
        self._tells.hint(doubt, told)
        return False

    def _take_back(self) -> None:
        """Say no more what is no longer true: that the same key does it all the same."""
        if self._said and abs(self._session.now() - self._said_at) > STANDS_WARNED:
            self._tells.take_back(self._said)
            self._said = ""
