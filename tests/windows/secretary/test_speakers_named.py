"""The speaker of an entry is chosen from the delegation's registered people, in the Add field."""

import pytest

from chairconsole.records.facts.lists import Entry
from chairconsole.rules.terms import Level
from tests.windows.secretary.desk import Desk


@pytest.fixture
def with_people(at_work: Desk) -> Desk:
    """Two of France and one of Ghana are registered."""
    register = at_work.session.perform
    register(
        "register_delegate",
        delegation="FRA",
        name="Anna Rossi",
        role="head",
        honorific="H.E. Ms.",
        title="Minister of Justice",
        gender="f",
        say="AN-na ROS-see",
    )
    register("register_delegate", delegation="FRA", name="Bruno Weiss")
    register("register_delegate", delegation="GHA", name="Carla Lund")
    return at_work


def offered(desk: Desk) -> list[str]:
    return [row.words for row in desk.window.entry.choices.rows.rows]


def entry(desk: Desk, code: str) -> Entry:
    found = desk.session.room().door.find(Entry, list="1(f)", delegation=code)
    return found[-1]


def test_behind_the_state_its_people_are_offered_and_one_is_chosen_by_arrows(with_people: Desk) -> None:
    with_people.press("F2")
    with_people.type("fra m")
    assert offered(with_people) == ["France", "H.E. Ms. Anna Rossi, Minister of Justice", "Bruno Weiss"]
    with_people.press("Down", "Down")
    assert with_people.window.entry.understood().startswith(
        "France · H.E. Ms. Anna Rossi, Minister of Justice · Minister"
    )
    with_people.press("Return")
    made = entry(with_people, "FRA")
    assert (made.name, made.honorific, made.title, made.gender) == (
        "Anna Rossi",
        "H.E. Ms.",
        "Minister of Justice",
        "f",
    )
    assert made.level is Level.MINISTER


def test_the_name_typed_behind_the_state_means_the_speaker(with_people: Desk) -> None:
    with_people.press("F2")
    with_people.type("france wei vm 9:59")
    assert offered(with_people) == ["Bruno Weiss"]
    assert with_people.window.entry.understood().startswith("France · Bruno Weiss · Vice-Minister")
    with_people.press("Return")
    assert (entry(with_people, "FRA").name, entry(with_people, "FRA").level) == ("Bruno Weiss", Level.VICE_MINISTER)


def test_enter_behind_the_state_alone_names_nobody(with_people: Desk) -> None:
    with_people.add("fra")
    assert entry(with_people, "FRA").name is None


def test_two_whose_names_fit_must_be_told_apart(with_people: Desk) -> None:
    with_people.session.perform("register_delegate", delegation="FRA", name="Anna Weber")
    acts = with_people.acts
    with_people.add("fra anna")
    assert with_people.acts == acts
    assert offered(with_people) == ["H.E. Ms. Anna Rossi, Minister of Justice", "Anna Weber"]
    with_people.type(" we")
    assert offered(with_people) == ["Anna Weber"]
    with_people.press("Return")
    assert entry(with_people, "FRA").name == "Anna Weber"


def test_a_name_that_nobody_has_is_refused_as_before(with_people: Desk) -> None:
    acts = with_people.acts
    with_people.add("fra zzz")
    assert with_people.acts == acts
    assert offered(with_people) == []


def test_that_one_is_not_admitted_is_told_before_enter(with_people: Desk) -> None:
    with_people.press("F2")
    with_people.type("barbados")
    assert with_people.window.entry.understood().endswith("Not yet admitted")


def test_who_speaks_instead_is_offered_from_the_delegation(with_people: Desk) -> None:
    with_people.add("fra")
    with_people.select("FRA")
    with_people.press("Ctrl+E")
    choices = with_people.window.palette_field.choices.rows
    assert [row.words for row in choices.rows] == ["H.E. Ms. Anna Rossi, Minister of Justice", "Bruno Weiss"]
    with_people.type("bru")
    assert [row.words for row in choices.rows] == ["bru", "Bruno Weiss"]
    with_people.press("Ctrl+A", "Backspace", "Return")
    with_people.type("chair")
    with_people.press("Return")
    made = entry(with_people, "FRA")
    assert (made.name, made.honorific, made.title) == ("Anna Rossi", "H.E. Ms.", "Minister of Justice")
