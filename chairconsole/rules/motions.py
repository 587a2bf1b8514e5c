"""Procedural motions: their order, who may still speak on each, and by what it is decided (cf. GA rules 72 to 77).

All figures are those of the rule pack: the numbers of these rules here are unknown.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from chairconsole.rules.terms import Majority, MotionKind, Stand


@dataclass(frozen=True, slots=True)
class MotionRule:
    """What holds for a kind of motion: its rank, the first being the best, its speakers, and its majority."""

    rank: int
    speakers_for: int
    speakers_against: int
    majority: Majority

    def speakers(self, side: Stand) -> int:
        """Return how many may speak on a side, besides the mover."""
        return self.speakers_for if side is Stand.FOR else self.speakers_against


class Moved(Protocol):
    """A motion as far as its place among the others goes."""

    @property
    def id(self) -> int: ...
    @property
    def kind(self) -> MotionKind: ...


M = TypeVar("M", bound=Moved)


def by_rank(pending: Iterable[M], rules: Mapping[MotionKind, MotionRule]) -> Sequence[M]:
    """Return motions in the order in which they are decided; of one rank the first moved is the first."""
    return sorted(pending, key=lambda motion: (rules[motion.kind].rank, motion.id))


def barring(kind: MotionKind, pending: Iterable[M], rules: Mapping[MotionKind, MotionRule]) -> M | None:
    """Return the pending motion over which a kind cannot be moved: one of its own rank, or of a better one."""
    standing = by_rank(pending, rules)
    return next((one for one in standing if rules[one.kind].rank <= rules[kind].rank), None)
