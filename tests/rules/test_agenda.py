"""An item that has sub-items stands as they do."""

import pytest

from chairconsole.rules.agenda import standing
from chairconsole.rules.terms import AgendaState as State


@pytest.mark.parametrize(
    ("own", "parts", "stands"),
    [
        (State.NOT_OPENED, (), State.NOT_OPENED),
        (State.NOT_OPENED, (State.NOT_OPENED, State.NOT_OPENED), State.NOT_OPENED),
        (State.NOT_OPENED, (State.CONCLUDED, State.OPEN), State.OPEN),
        (State.NOT_OPENED, (State.CONCLUDED, State.NOT_OPENED), State.SUSPENDED),
        (State.NOT_OPENED, (State.CONCLUDED, State.LEFT_OPEN), State.SUSPENDED),
        (State.NOT_OPENED, (State.CONCLUDED, State.CONCLUDED), State.CONCLUDED),
        (State.OPEN, (State.CONCLUDED,), State.OPEN),
        (State.CONCLUDED, (State.NOT_OPENED,), State.CONCLUDED),
    ],
)
def test_standing(own: State, parts: tuple[State, ...], stands: State) -> None:
    assert standing(own, parts) is stands
