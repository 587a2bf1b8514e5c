"""A key that may be a slip: the first press says what speaks against it, the second does it all the same."""

from datetime import datetime, timedelta

from chairconsole.models.session import Session
from chairconsole.windows.bars.status_line import StatusLine
from chairconsole.windows.parts.keys import Command

DOUBLE_PRESS = timedelta(milliseconds=300)
"""What comes sooner after a press is no second one, but its own echo."""

STANDS_WARNED = timedelta(seconds=10)
"""How long a warning holds."""


class Doubts:
    """Remembers when each key warned last."""

    def __init__(self, session: Session, status: StatusLine) -> None:
        self._session, self._tells = session, status
        self._warned: dict[Command, datetime] = {}

    def is_meant(self, command: Command, doubt: str, told: str) -> bool:
        """Tell whether nothing is in doubt, or the same key warned of it just now; else warn."""
        now = self._session.now()
        # either way: the clock may have been set back
        if not doubt or (command in self._warned and DOUBLE_PRESS <= abs(now - self._warned[command]) <= STANDS_WARNED):
            return True
        self._warned[command] = now
        self._tells.hint(doubt, told)
        return False
