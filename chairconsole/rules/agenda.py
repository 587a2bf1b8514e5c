"""How far the Conference is with an item that has sub-items: what follows from theirs."""

from collections.abc import Collection

from chairconsole.rules.terms import AgendaState


def standing(own: AgendaState, parts: Collection[AgendaState]) -> AgendaState:
    """Return the state of an item: its own, unless what was done with its sub-items says more."""
    if own is not AgendaState.NOT_OPENED or not parts:
        return own
    if AgendaState.OPEN in parts:
        return AgendaState.OPEN
    if set(parts) == {AgendaState.CONCLUDED}:
        return AgendaState.CONCLUDED
    return AgendaState.NOT_OPENED if set(parts) == {AgendaState.NOT_OPENED} else AgendaState.SUSPENDED
