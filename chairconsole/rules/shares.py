"""Shares of a whole, as quorums and majorities are: "1/3" is at least a third, ">1/2" is more than half."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Self

_WRITTEN = re.compile(r"(>?)(\d{1,3})/(\d{1,3})")


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole that must be reached, or where `more` is told, passed."""

    part: Fraction
    more: bool = False

    @classmethod
    def read(cls, written: str) -> Self:
        """Read a share as it is written.

        Raises:
            ValueError: it is none, or lies outside of none and all.
        """
        found = _WRITTEN.fullmatch(written.replace(" ", ""))
        if found is None or not int(found[3]) or int(found[2]) > int(found[3]):
            raise ValueError(f"“{written}” is no share as 1/3 or >1/2")
        return cls(Fraction(int(found[2]), int(found[3])), more=bool(found[1]))

    def least(self, whole: int) -> int:
        """Return how many of a whole it takes at least; one more than all where they can never be enough."""
        exact = self.part * whole
        return exact.numerator // exact.denominator + 1 if self.more else -(-exact.numerator // exact.denominator)

    def is_reached(self, part: int, whole: int) -> bool:
        """Tell whether so many of a whole are enough; of nothing nothing is."""
        return whole > 0 and part >= self.least(whole)


HALF_PASSED = Share(Fraction(1, 2), more=True)
TWO_THIRDS = Share(Fraction(2, 3))
A_THIRD = Share(Fraction(1, 3))
