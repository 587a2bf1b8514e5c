"""What may be a slip, as of a key: the first time says what speaks against it, the second does it all the same."""

from collections.abc import Hashable
from datetime import datetime, timedelta

from chairconsole.models.session import Session
from chairconsole.windows.bars.status_line import StatusLine

DOUBLE_PRESS = timedelta(milliseconds=300)
"""What comes sooner after a press is no second one, but its own echo."""

STANDS_WARNED = timedelta(seconds=10)
"""How long a warning holds."""


class Doubts:
    """Remembers of each thing that may be a slip when it warned last: of a command, or whatever else names it."""

    def __init__(self, session: Session, status: StatusLine) -> None:
        self._session, self._tells = session, status
        self._warned: dict[Hashable, datetime] = {}

    def is_meant(self, what: Hashable, doubt: str, told: str) -> bool:
        """Tell whether nothing is in doubt, or the same was tried and warned of just now; else warn."""
        now = self._session.now()
        # either way: the clock may have been set back
        if not doubt or (what in self._warned and DOUBLE_PRESS <= abs(now - self._warned[what]) <= STANDS_WARNED):
            return True
        self._warned[what] = now
        self._tells.hint(doubt, told)
        return False
