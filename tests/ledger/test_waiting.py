"""Who waits, kept from act to act: followed by insertion where that can be, else derived anew."""

import pytest

from chairconsole.ledger.waiting import waiting_after
from chairconsole.records.facts.lists import Entry
from chairconsole.records.facts.participation import Participant
from chairconsole.records.memory import Change, Memory
from chairconsole.rules.terms import Category, Status
from tests.room import LIST, Hall, waiting


@pytest.fixture
def room(hall: Hall) -> Hall:
    return waiting(hall, "NOR", "KEN", "G77")


def entry(hall: Hall, code: str) -> Entry:
    return hall.record.memory.remembered(code, lambda: next(iter(hall.record.memory.find(Entry, {"delegation": code}))))


def follow(hall: Hall, *changes: Change) -> list[tuple[int, int | None]] | None:
    """Return who waits after changes, as number and own limit; none where it must be derived anew."""
    asked = hall.record.room(hall.now)
    listed = asked.list(LIST)
    after = waiting_after(listed, Memory(hall.record.memory.everything()), asked.waiting(listed), changes)
    return None if after is None else list(zip(after.numbers, after.own_limits, strict=True))


def test_who_leaves_and_who_comes_and_with_what_limit(room: Hall) -> None:
    norway, kenya, group = (entry(room, code) for code in ("NOR", "KEN", "G77"))
    assert follow(room) == [(norway.id, None), (kenya.id, None), (group.id, 420)]
    gone = Change(norway, norway.but(status=Status.CALLED))
    assert follow(room, gone) == [(kenya.id, None), (group.id, 420)]
    limited = Change(kenya, kenya.but(limit_s=60))
    assert follow(room, limited, gone) == [(kenya.id, 60), (group.id, 420)]


def test_what_is_none_of_the_lists_changes_nothing(room: Hall) -> None:
    asked = room.record.room(room.now)
    listed = asked.list(LIST)
    before = asked.waiting(listed)
    present = asked.participant("NOR")
    elsewhere = entry(room, "NOR").but(id=7, list="2")
    for change in (Change(present, present.but(present=True)), Change(None, elsewhere)):
        assert waiting_after(listed, room.record.memory, before, [change]) is before


def test_it_is_derived_anew_where_it_cannot_be_followed(room: Hall) -> None:
    norway, party = entry(room, "NOR"), room.record.room(room.now).participant("NOR")
    assert follow(room, Change(party, party.but(category=Category.ENTITY))) is None
    assert follow(room, Change(party, None)) is None
    listed = room.record.room(room.now).list(LIST)
    assert follow(room, Change(listed, listed.but(limit_s=60))) is None
    assert follow(room, Change(norway.but(id=7), None)) is None, "nobody of that number stands there"
    assert follow(room, Change(None, norway)) is None, "somebody of that number stands there"
    assert follow(room, Change(None, norway.but(id=7, delegation="nobody"))) is None


def test_an_act_sees_the_order_as_it_has_left_it_so_far(room: Hall) -> None:
    asked = room.record.room(room.now)
    listed = asked.list(LIST)
    assert len(asked.waiting(listed).numbers) == 3
    norway = entry(room, "NOR")
    asked.door.put(norway, norway.but(status=Status.WITHDRAWN))
    assert [standing.delegation for standing, _ in asked.in_order(listed)] == ["KEN", "G77"]
    assert isinstance(asked.door.get(Participant, "NOR"), Participant)
    assert len(room.record.room(room.now).waiting(listed).numbers) == 3, "nobody else sees it"
