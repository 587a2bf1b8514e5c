"""The agenda: how far the Conference is with an item that has sub-items, their order, and how items are numbered."""

from collections.abc import Collection, Mapping, Sequence

from chairconsole.rules.terms import AgendaState


def standing(own: AgendaState, parts: Collection[AgendaState]) -> AgendaState:
    """Return the state of an item: its own, unless what was done with its sub-items says more."""
    if own is not AgendaState.NOT_OPENED or not parts:
        return own
    # what was deferred is not dealt with here
    told = set(parts) - {AgendaState.DEFERRED}
    if not told:
        return AgendaState.DEFERRED
    if AgendaState.OPEN in told:
        return AgendaState.OPEN
    return told.pop() if told in ({AgendaState.CONCLUDED}, {AgendaState.NOT_OPENED}) else AgendaState.SUSPENDED


def placed(order: Sequence[str], parents: Mapping[str, str | None], number: str, before: str | None) -> Sequence[str]:
    """Return the order of an agenda with an item, and all that is part of it, directly before another; else last.

    Last is behind all that is part of its parent, where it has one.
    """
    moved = [one for one in order if is_part(one, number, parents)] or [number]
    rest = [one for one in order if one not in moved]
    if before is not None:
        at = rest.index(before)
    else:
        parent = parents[number]
        family = rest if parent is None else [one for one in rest if is_part(one, parent, parents)]
        at = rest.index(family[-1]) + 1 if family else 0
    return [*rest[:at], *moved, *rest[at:]]


def is_part(number: str, of: str, parents: Mapping[str, str | None]) -> bool:
    """Tell whether an item is another one, or a part of it, or of a part of it."""
    while number != of:
        parent = parents.get(number)
        if parent is None:
            return False
        number = parent
    return True


def parent_by(number: str) -> str | None:
    """Return under which item a number stands by its form: 8(c) under 8; none where it is one of the first rank."""
    above, bracket, _ = number.rpartition("(")
    return above if bracket and above and number.endswith(")") else None


def numbered_along(numbers: Collection[str], old: str, new: str) -> Mapping[str, str]:
    """Return the new numbers of an item and of those numbered under it, by their old ones."""
    along = [number for number in numbers if number.startswith(f"{old}(")]
    return {old: new} | {number: new + number.removeprefix(old) for number in along}
