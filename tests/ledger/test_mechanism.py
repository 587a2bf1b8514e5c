"""The mechanism itself, by an act that was made up: whatever rows an act changes, it can be taken back and replayed."""

from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chairconsole.ledger import registry
from chairconsole.ledger.registry import Outcome
from chairconsole.ledger.room import Room
from chairconsole.records.fact import Fact
from chairconsole.records.facts.credentials import Credentials
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.reference import Note
from chairconsole.records.trouble import Damage
from chairconsole.rules.refusal import Refusal
from tests.ledger.watch import Watch
from tests.room import Hall

FILES = count()
CODES = ("NOR", "KEN", "CHL", "PER")


def _scribble(room: Room, steps: list[tuple[str, int, str]]) -> Outcome:
    """Add, change and drop rows of three kinds as told."""
    for kind, which, text in steps:
        fact: Fact | None
        match kind:
            case "note":
                key = f"made-up-{which}"
                fact = room.door.get(Note, key)
                new: Fact = Note(id=key, kind="made up", finding=text, handling="", concerns=(text,))
            case "papers":
                fact = room.door.get(Credentials, CODES[which])
                new = Credentials(delegation=CODES[which], issued_by=text or None)
            case _:
                decisions = room.door.all(Decision)
                fact = decisions[which] if which < len(decisions) else None
                new = Decision(id=room.door.new_id() if fact is None else fact.id, at=room.at, text=text, present=which)
        if fact is None:
            room.door.add(new)
        elif text == "":
            room.door.drop(fact)
        else:
            room.door.put(fact, new)
    return Outcome("Scribbled")


@pytest.fixture
def scribbling(monkeypatch: pytest.MonkeyPatch) -> None:
    """Register the made-up act for one test."""
    monkeypatch.setattr(registry, "_ACTS", dict(registry._ACTS))
    _scribble.__name__ = "scribble"
    registry.act(_scribble)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["note", "papers", "decision"]), st.integers(0, 3), st.sampled_from(["", "a", "ä中", "'\""])
    ),
    max_size=6,
)
SCRIPT = st.lists(STEPS | st.sampled_from(["undo", "redo"]), min_size=1, max_size=12)


@given(script=SCRIPT)
@settings(max_examples=25, suppress_health_check=list(HealthCheck), deadline=None)
def test_random_edits_are_followed_taken_back_and_replayed(
    scribbling: None, template: Path, tmp_path: Path, script: list[Any]
) -> None:
    watch = Watch(Hall.on_copy_of(template, tmp_path / f"{next(FILES)}.conference"))
    states = [watch.hall.everything()]
    for step in script:
        watch.hall.after(1)
        if isinstance(step, str):
            watch.perform(step)
        else:
            watch.perform("scribble", steps=step)
    while watch.hall.record.history.to_undo is not None:
        watch.hall.perform("undo")
    watch.compare()
    assert watch.hall.everything() == states[0]
    watch.end()


def test_an_act_that_fails_half_way_has_touched_nothing(scribbling: None, hall: Hall) -> None:
    def half(room: Room) -> Outcome:
        """Do half, then refuse."""
        room.door.add(Note(id="half", kind="x", finding="x", handling="x"))
        raise Refusal("Not the other half.")

    registry.act(half)
    with hall.refuses("Not the other half"):
        hall.perform("half")


def test_an_act_that_takes_a_row_for_what_it_is_not_is_found(scribbling: None, hall: Hall) -> None:
    def mistaken(room: Room) -> Outcome:
        """Change a row that has been changed meanwhile."""
        old = room.door.add(Note(id="n", kind="x", finding="x", handling="x"))
        room.door.put(old, old.but(finding="y"))
        room.door.put(old, old.but(finding="z"))
        return Outcome("Never")

    registry.act(mistaken)
    with hall.refuses("is not what the act takes it to be", Damage):
        hall.perform("mistaken")


def test_rows_added_and_dropped_within_one_act_leave_no_trace(scribbling: None, hall: Hall) -> None:
    changed = hall.perform("scribble", steps=[("note", 1, "a"), ("note", 1, "b"), ("note", 1, "")])
    assert changed.changes == ()
    changed = hall.perform("scribble", steps=[("note", 1, "a"), ("note", 1, "b")])
    assert [(c.before, getattr(c.after, "finding", None)) for c in changed.changes] == [(None, "b")]


def test_what_changed_is_told_in_an_order_that_depends_on_the_rows_alone(scribbling: None, hall: Hall) -> None:
    one = hall.perform("scribble", steps=[("note", 2, "a"), ("papers", 1, "a"), ("note", 1, "a")])
    assert [c.key for c in one.changes] == ["KEN", "made-up-1", "made-up-2"]


def test_no_row_key_is_used_twice(scribbling: None, hall: Hall) -> None:
    for _ in range(3):
        hall.perform("scribble", steps=[("decision", 9, "a"), ("decision", 9, "b")])
        hall.undo()
    ids = [c.after.id for n in range(5, 11) for c in hall.record.history.changes_of(n) if isinstance(c.after, Decision)]
    assert len(ids) == len(set(ids)) == 6
