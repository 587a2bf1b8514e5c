"""An item that has sub-items stands as they do; their order, and what is numbered along."""

import pytest

from chairconsole.rules.agenda import is_part, numbered_along, parent_by, placed, standing
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
        (State.NOT_OPENED, (State.CONCLUDED, State.DEFERRED), State.CONCLUDED),
        (State.NOT_OPENED, (State.NOT_OPENED, State.DEFERRED), State.NOT_OPENED),
        (State.NOT_OPENED, (State.DEFERRED,), State.DEFERRED),
        (State.OPEN, (State.CONCLUDED,), State.OPEN),
        (State.CONCLUDED, (State.NOT_OPENED,), State.CONCLUDED),
    ],
)
def test_standing(own: State, parts: tuple[State, ...], stands: State) -> None:
    assert standing(own, parts) is stands


PARENTS = {"1": None, "1(a)": "1", "1(a)(i)": "1(a)", "1(b)": "1", "2": None, "3": None}
ORDER = tuple(PARENTS)


@pytest.mark.parametrize(
    ("number", "parent", "before", "order"),
    [
        ("4", None, None, "1 1(a) 1(a)(i) 1(b) 2 3 4"),
        ("4", None, "2", "1 1(a) 1(a)(i) 1(b) 4 2 3"),
        ("1(c)", "1", None, "1 1(a) 1(a)(i) 1(b) 1(c) 2 3"),
        ("1(c)", "1", "1(a)", "1 1(c) 1(a) 1(a)(i) 1(b) 2 3"),
        ("1(a)(ii)", "1(a)", None, "1 1(a) 1(a)(i) 1(a)(ii) 1(b) 2 3"),
        ("1", None, "3", "2 1 1(a) 1(a)(i) 1(b) 3"),
        ("1(a)", "1", None, "1 1(b) 1(a) 1(a)(i) 2 3"),
    ],
)
def test_an_item_stands_before_another_or_last_and_what_is_part_of_it_goes_along(
    number: str, parent: str | None, before: str | None, order: str
) -> None:
    assert " ".join(placed(ORDER, {**PARENTS, number: parent}, number, before)) == order


def test_the_first_item_of_an_empty_agenda_is_its_only_one() -> None:
    assert placed((), {"1": None}, "1", None) == ["1"]


def test_what_is_part_of_an_item() -> None:
    assert [number for number in ORDER if is_part(number, "1", PARENTS)] == ["1", "1(a)", "1(a)(i)", "1(b)"]


@pytest.mark.parametrize(
    ("number", "above"),
    [("8(d)", "8"), ("1(a)(i)", "1(a)"), ("8", None), ("(a)", None), ("8(d", None), ("8d)", None)],
)
def test_a_number_tells_of_what_it_is_part(number: str, above: str | None) -> None:
    assert parent_by(number) == above


def test_what_is_numbered_under_an_item_is_numbered_along() -> None:
    assert numbered_along(("1", "1(a)", "10", "10(a)"), "1", "7") == {"1": "7", "1(a)": "7(a)"}
