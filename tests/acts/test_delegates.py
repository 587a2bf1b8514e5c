"""The people of a delegation (Rules 12 and 13)."""

from chairconsole.records.facts.participation import Delegate
from tests.room import Hall


def people(hall: Hall) -> dict[str, str]:
    return {each.name: each.role for each in hall.record.memory.all(Delegate)}


def test_delegates_are_registered_with_how_their_names_are_said(hall: Hall) -> None:
    hall.register_delegate(
        "nor", "Ingrid Å", "head", honorific="H.E. Ms.", title="Minister", gender="f", say="ING-rid OH"
    )
    hall.register_delegate("NOR", "Ola N")
    assert people(hall) == {"Ingrid Å": "head", "Ola N": "representative"}
    (head,) = hall.record.memory.find(Delegate, {"name": "Ingrid Å"})
    assert (head.delegation, head.honorific, head.title, head.say) == ("NOR", "H.E. Ms.", "Minister", "ING-rid OH")


def test_one_head_at_most_and_nobody_twice(hall: Hall) -> None:
    hall.register_delegate("NOR", "A", "head")
    with hall.refuses("A heads the delegation of Norway already"):
        hall.register_delegate("NOR", "B", "head")
    with hall.refuses("A is registered in the delegation of Norway"):
        hall.register_delegate("NOR", "A", "adviser")
    hall.register_delegate("KEN", "A", "head")


def test_a_delegate_is_removed(hall: Hall) -> None:
    hall.register_delegate("NOR", "A", "head")
    with hall.refuses("The delegation of Norway has nobody called B"):
        hall.remove_delegate("NOR", "B")
    hall.remove_delegate("NOR", "A")
    assert people(hall) == {}
    hall.register_delegate("NOR", "B", "head")
