"""How many must be there: to open a meeting and debate, and to decide (Rule 41, number probable).

A quorum is told, never enforced. Of whom the second one is counted no source says: so it is a setting.
"""

from dataclasses import dataclass

from chairconsole.rules.shares import Share
from chairconsole.rules.terms import Base, Purpose


@dataclass(frozen=True, slots=True)
class Quorum:
    """One line of the quorum: for what, of whom and how many those are, how many it takes, and how many are there."""

    purpose: Purpose
    base: Base
    of: int
    needed: int
    present: int

    @property
    def met(self) -> bool:
        """Tell whether enough are there."""
        return self.present >= self.needed

    @property
    def missing(self) -> int:
        """Return how many more it takes."""
        return max(0, self.needed - self.present)


def quorum(purpose: Purpose, share: Share, base: Base, of: int, present: int) -> Quorum:
    """Return a line of the quorum."""
    return Quorum(purpose, base, of, share.least(of), present)
