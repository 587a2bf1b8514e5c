"""Places that are not an entry's own: rulings of the President and recalls (list rules 6 and 7)."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chairconsole.rules.speakers import (
    Class,
    Lent,
    Place,
    PlaceKey,
    RecallTo,
    before_key,
    behind_key,
    heading,
    in_order,
    recalled,
)
from chairconsole.rules.terms import Category, Level, Precedence
from tests.rules.plain import Request, Settings, second

LIST = Settings(precedence=Precedence.NONE)


def waiting(names: str) -> dict[str, Request]:
    """Return a list in which these stand, one second apart."""
    return {name: Request(name, received_at=second(n), sequence=n) for n, name in enumerate(names.split(), start=1)}


def order(requests: dict[str, Request]) -> str:
    categories = dict.fromkeys(requests, Category.PARTY)
    return " ".join(request.delegation for request, _ in in_order(requests.values(), LIST, categories))


def key(requests: dict[str, Request], name: str) -> PlaceKey:
    categories = dict.fromkeys(requests, Category.PARTY)
    standing = in_order(requests.values(), LIST, categories)
    return next(place.key for request, place in standing if request.delegation == name)


def lend(requests: dict[str, Request], name: str, by: Lent, lent: PlaceKey) -> None:
    requests[name] = replace(requests[name], lent_by=by, lent_key=lent)


def rule_before(requests: dict[str, Request], moved: str, other: str, number: int) -> None:
    lend(requests, moved, Lent.RULING, before_key(key(requests, other), number))


def rule_behind(requests: dict[str, Request], moved: str, other: str, number: int) -> None:
    lend(requests, moved, Lent.RULING, behind_key(key(requests, other), number))


def recall(requests: dict[str, Request], name: str, to: RecallTo, number: int) -> None:
    others = [r for r in requests.values() if r.delegation != name]
    categories = dict.fromkeys(requests, Category.PARTY)
    lent = recalled(to, in_order(others, LIST, categories), number)
    assert lent is not None
    lend(requests, name, *lent)


def test_a_ruling_places_directly_before_another() -> None:
    room = waiting("A B C D")
    rule_before(room, "D", "B", 10)
    assert order(room) == "A D B C"


def test_the_latest_ruling_before_the_same_stands_nearest() -> None:
    room = waiting("A B C D")
    rule_before(room, "D", "B", 10)
    rule_before(room, "C", "B", 11)
    assert order(room) == "A D C B"


def test_a_ruling_before_one_who_was_moved_nests() -> None:
    room = waiting("A B C D")
    rule_before(room, "D", "B", 10)
    rule_before(room, "C", "D", 11)
    assert order(room) == "A C D B"


def test_behind_the_last_the_latest_stands_nearest() -> None:
    room = waiting("A B C D")
    rule_behind(room, "A", "D", 10)
    assert order(room) == "B C D A"
    rule_behind(room, "B", "D", 11)
    assert order(room) == "C D B A"


def test_what_the_other_does_later_changes_nothing() -> None:
    room = waiting("A B C D")
    rule_before(room, "D", "B", 10)
    room["B"] = replace(room["B"], precedes_from=second(9))
    assert order(room) == "A D C B"
    del room["B"]
    assert order(room) == "A D C"


def test_a_newcomer_stands_behind_a_place_lent_at_the_end() -> None:
    room = waiting("A B C")
    rule_behind(room, "A", "C", 10)
    room["N"] = Request("N", received_at=second(11), sequence=11)
    assert order(room) == "B C A N"


def test_recalled_next_stands_before_all_behind_those_recalled_earlier() -> None:
    room = waiting("A B C D")
    recall(room, "C", RecallTo.NEXT, 10)
    recall(room, "B", RecallTo.NEXT, 11)
    assert order(room) == "C B A D"


def test_recalled_next_stands_before_every_class_and_rung() -> None:
    lent = recalled(RecallTo.NEXT, [], 9)
    assert lent is not None
    observer = Request("NGO", lent_by=lent[0], lent_key=lent[1], category=Category.NGO)
    head = Request("HOS", Level.HEAD_OF_STATE, second(-9))
    group = Request("GRP", Level.HEAD_OF_STATE, second(-9), category=Category.GROUP)
    requests = [head, group, observer]
    categories = {r.delegation: r.category for r in requests}
    (first, place), *_ = in_order(requests, Settings(groups_first=True), categories)
    assert (first, place.standing_class) == (observer, Class.RECALLED)


def test_recalled_next_stands_before_one_moved_before_a_recalled_one_that_is_gone() -> None:
    room = waiting("A B C D")
    recall(room, "C", RecallTo.NEXT, 10)
    rule_before(room, "D", "C", 11)
    del room["C"]
    recall(room, "B", RecallTo.NEXT, 12)
    assert order(room) == "B D A"


def test_recalled_to_the_end_stands_behind_the_last_one() -> None:
    room = waiting("A B C D")
    recall(room, "A", RecallTo.END, 10)
    recall(room, "B", RecallTo.END, 11)
    assert order(room) == "C D A B"


def test_a_ruling_before_a_recalled_one_nests() -> None:
    room = waiting("A B C D")
    recall(room, "C", RecallTo.NEXT, 10)
    rule_before(room, "D", "C", 11)
    recall(room, "B", RecallTo.NEXT, 12)
    assert order(room) == "D C B A"


def test_recalled_to_the_end_of_nobody_has_its_own_place() -> None:
    assert recalled(RecallTo.END, [], 10) is None


MOVES = st.tuples(st.sampled_from(["before", "behind", "next", "end", "new"]), st.integers(0, 99), st.integers(0, 99))


def _naively(model: list[str], kind: str, name: str, other: str, heads: list[str]) -> None:
    """Do the same by hand: take the name out of a list and put it in again."""
    if name in heads:
        heads.remove(name)
    model.remove(name)
    match kind:
        case "before":
            model.insert(model.index(other), name)
        case "behind":
            model.insert(model.index(other) + 1, name)
        case "next":
            recalled_next = [each for each in model if each in heads]
            model.insert(model.index(recalled_next[-1]) + 1 if recalled_next else 0, name)
            heads.append(name)
        case "end":
            model.append(name)


@given(st.lists(MOVES, max_size=30))
@settings(max_examples=150)
def test_any_rulings_and_recalls_give_what_moving_by_hand_gives(moves: Sequence[tuple[str, int, int]]) -> None:
    room, model, heads = waiting("A B C D E F"), list("ABCDEF"), list[str]()
    for number, (kind, one, two) in enumerate(moves, start=100):
        name = model[one % len(model)]
        others = [n for n in model if n != name]
        other = others[two % len(others)] if kind == "before" else others[-1]
        if kind == "new":
            new = f"N{number}"
            room[new] = Request(new, received_at=second(number), sequence=number)
            model.append(new)
        else:
            if other in heads and kind != "next":
                continue  # what stands by a recalled one stands in the recalled one's own place: tested above by keys
            without = {n: r for n, r in room.items() if n != name}
            match kind:
                case "before":
                    lend(room, name, Lent.RULING, before_key(key(without, other), number))
                case "behind":
                    lend(room, name, Lent.RULING, behind_key(key(without, other), number))
                case _:
                    recall(room, name, RecallTo(kind), number)
            _naively(model, kind, name, other, heads)
        assert order(room) == " ".join(model)


@pytest.mark.parametrize("to", list(RecallTo))
def test_recalled_places_say_by_what_they_are_lent(to: RecallTo) -> None:
    room = waiting("A B")
    recall(room, "A", to, 10)
    assert room["A"].lent_by is (Lent.RECALL_NEXT if to is RecallTo.NEXT else Lent.RECALL_END)


def test_a_lent_place_stands_under_a_heading_of_the_precedence_there_is_now() -> None:
    lowest = Place((Class.STATES, 3, 0, 1, -1, 7), Category.PARTY)
    assert heading(lowest, Precedence.PROTOCOL) == (Class.STATES, 3)
    assert heading(lowest, Precedence.MINISTERIAL) == (Class.STATES, 1)
    assert heading(lowest, Precedence.NONE) == (Class.STATES, 0)
