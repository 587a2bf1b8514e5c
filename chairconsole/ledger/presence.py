"""Who is there for the rules: marked present, a State party, and not excluded by the Conference (Rules 20 and 41)."""

from collections.abc import Sequence

from chairconsole.records.facts.credentials import Challenge
from chairconsole.records.facts.participation import Participant
from chairconsole.records.memory import Door
from chairconsole.rules.participation import is_excluded
from chairconsole.rules.terms import Category


def last_decision(door: Door, code: str) -> Challenge | None:
    """Return the objection by which the Conference last decided on a delegation, if it did (Rule 20).

    A decision settles all that stand, so that what is decided later was also made later, whatever the clock says.
    """
    decided = [each for each in door.find(Challenge, delegation=code) if each.decided_at is not None]
    return max(decided, key=_by_id, default=None)


def present(door: Door) -> Sequence[Participant]:
    """Return the States parties marked present; an excluded one is not."""
    marked = door.find(Participant, category=Category.PARTY, present=True)
    return [who for who in marked if not is_excluded(last_decision(door, who.code))]


def _by_id(challenge: Challenge) -> int:
    return challenge.id
