"""Proposals: when one may be put, what of it is put next, its number, and what becomes of it (Rules 54 to 58).

The numbers of those rules are probable at best; where another is cited, the number here is unknown.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol, TypeVar

from chairconsole.rules.terms import AmendmentState, ProposalState

OFFICIAL = ("ar", "zh", "en", "fr", "ru", "es")
"""The languages in which a proposal is circulated (Rule 34)."""


class Moved(Protocol):
    """An amendment as far as its order goes; `place` is the one it was given, from 1, the furthest first."""

    @property
    def id(self) -> int: ...
    @property
    def place(self) -> int | None: ...
    @property
    def state(self) -> AmendmentState: ...


class Apart(Protocol):
    """A part that is voted on apart; `adopted` once it was."""

    @property
    def operative(self) -> bool: ...
    @property
    def adopted(self) -> bool | None: ...


A = TypeVar("A", bound=Moved)
P = TypeVar("P", bound=Apart)


@dataclass(frozen=True, slots=True)
class Sent:
    """On which day a proposal went out, and in which languages."""

    on: date
    languages: Collection[str]


def complete_on(sent: Iterable[Sent]) -> date | None:
    """Return the day since which a proposal is there in all official languages; none where one is still missing."""
    missing = set(OFFICIAL)
    for each in sorted(sent, key=_by_day):
        missing -= set(each.languages)
        if not missing:
            return each.on
    return None


def first_day(sent: Iterable[Sent]) -> date | None:
    """Return the first day on which a proposal may be put: the one after it went out (from memory; cf. GA rule 78)."""
    complete = complete_on(sent)
    return None if complete is None else complete + timedelta(days=1)


def may_be_put(on: date, sent: Iterable[Sent]) -> bool:
    """Tell whether a proposal went out in six languages on an earlier day (from memory; cf. GA rule 78)."""
    first = first_day(sent)
    return first is not None and on >= first


def in_order(amendments: Iterable[A]) -> Sequence[A]:
    """Return amendments as they are put: the furthest from the original first, as ordered; else as submitted.

    What was not named where the others were ordered stands behind them (cf. GA rule 90).
    """
    return sorted(amendments, key=lambda one: (one.place is None, one.place or 0, one.id))


def undecided(amendments: Iterable[A]) -> Sequence[A]:
    """Return the amendments that are neither decided nor dropped, in the order in which they are put."""
    return [one for one in in_order(amendments) if one.state is AmendmentState.SUBMITTED]


def is_amended(amendments: Iterable[Moved]) -> bool:
    """Tell whether the Conference has amended what was submitted."""
    return any(one.state is AmendmentState.ADOPTED for one in amendments)


def unvoted(parts: Iterable[P]) -> Sequence[P]:
    """Return the parts that are still to be voted on apart, in their order."""
    return [part for part in parts if part.adopted is None]


def next_put(amendments: Iterable[A], parts: Iterable[P]) -> A | P | None:
    """Return what is put before the whole: the first amendment, then the first part; none where the whole is next.

    Amendments come before what they amend, and the whole after its parts (cf. GA rules 89 and 90).
    """
    return next(iter(undecided(amendments)), None) or next(iter(unvoted(parts)), None)


def is_rejected_by_parts(parts: Iterable[Apart]) -> bool:
    """Tell whether all operative parts are rejected: then the whole is (from memory; cf. GA rule 89)."""
    operative = [part for part in parts if part.operative]
    return bool(operative) and all(part.adopted is False for part in operative)


def number(session: int | None, numbered: int) -> str:
    """Return the number of what is adopted next in its kind, of which so many have one: session and number."""
    return str(numbered + 1) if session is None else f"{session}/{numbered + 1}"


def left_open(state: ProposalState) -> ProposalState:
    """Return what becomes of a proposal when its item is left open: what is undecided stays open with it."""
    return ProposalState.LEFT_OPEN if state in (ProposalState.SUBMITTED, ProposalState.PUT) else state


def may_be_withdrawn(amendments: Iterable[Moved], *, is_voted_on: bool) -> bool:
    """Tell whether its sponsors may withdraw a proposal: before its vote begins, unless amended (Rule 54, probable)."""
    return not is_voted_on and not is_amended(amendments)


def is_of_drafts(what: str) -> bool:
    """Tell whether a deadline is the one for drafts, by what it is called: drafts, draft resolutions, proposals."""
    called = what.casefold()
    return "draft" in called or "proposal" in called


def _by_day(sent: Sent) -> date:
    return sent.on
