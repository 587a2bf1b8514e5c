"""The officers of a session: how many, from which groups, and when they may be elected by acclamation (Rule 22)."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from chairconsole.rules.terms import Office

PLACES: Mapping[Office, int] = {Office.PRESIDENT: 1, Office.VICE_PRESIDENT: 3, Office.RAPPORTEUR: 1}
"""How many hold each office (Rule 22)."""

GROUPS = ("African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG")
"""The regional groups, each of which has one officer (Rule 22)."""


def longest_without(presided: Sequence[str | None]) -> tuple[str, ...]:
    """Return the groups by how long none of theirs presided, the longest first; of equals, in their usual order.

    `presided` has the group that presided at each earlier session, the first session first.
    """
    last = {group: number for number, group in enumerate(presided) if group is not None}
    return tuple(sorted(GROUPS, key=lambda group: last.get(group, -1)))


def twice(groups: Iterable[str | None]) -> tuple[str, ...]:
    """Return the groups that would have more than one officer; who is in no group stands outside (Rule 22)."""
    counts = Counter(group for group in groups if group is not None)
    return tuple(sorted(group for group, count in counts.items() if count > 1))


def without(groups: Collection[str | None]) -> tuple[str, ...]:
    """Return the groups that have no officer yet."""
    return tuple(group for group in GROUPS if group not in groups)
