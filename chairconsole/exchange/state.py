"""The state: everything that is stored of a conference, by names and times, the same after every replay.

What is told follows from the tables: row numbers are left out, and what names another row by its number stands in it.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from chairconsole.exchange.columns import in_list_order
from chairconsole.ledger.room import Room
from chairconsole.records.fact import Fact
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.memory import Key, key_of
from chairconsole.records.tables import BY_NAME, FACTS, TABLES, table_name

_MADE_OF_NUMBERS = {"sequence", "lent_key", "before_sequence"}
"""Columns of an entry that are made of row numbers; its position and by what it holds it are told instead."""


def _by_number(kind: type[Fact]) -> dict[str, type[Fact]]:
    """Return the columns by which a row names others by number, so that it cannot name them, in their order."""
    return {
        column.name: BY_NAME[key.column.table.name]
        for column in TABLES[kind].columns
        for key in column.foreign_keys
        if key.column.type.python_type is int
    }


def _inside(kind: type[Fact]) -> tuple[str, type[Fact]] | None:
    """Return by which column a row names the row in which it is told: the only one, or the first that it always has."""
    named = _by_number(kind)
    always = [column for column in named if not TABLES[kind].columns[column].nullable]
    column = next(iter(always or (named if len(named) == 1 else ())), None)
    return None if column is None else (column, named[column])


_INSIDE = {kind: found for kind in FACTS if (found := _inside(kind)) is not None}
_BESIDE = {
    kind: {column: of for column, of in _by_number(kind).items() if (column, of) != _INSIDE.get(kind)} for kind in FACTS
}
"""Other rows that a row names by number: each is told by its place among those of its kind, from 1."""
_CHILDREN = {parent: [kind for kind, (_, of) in _INSIDE.items() if of is parent] for parent in FACTS}
_NUMBERED = {kind for kind in FACTS if "id" in kind.model_fields and kind.model_fields["id"].annotation is int}


def state(room: Room) -> dict[str, Any]:
    """Return everything that is true of the conference, by kind of fact."""
    places = {kind: _places(room, kind) for kind in {of for named in _BESIDE.values() for of in named.values()}}
    within: dict[tuple[type[Fact], Key | None], list[dict[str, Any]]] = defaultdict(list)
    # Backwards, because in FACTS what stands in another comes after it.
    for kind in reversed(FACTS):
        column = _INSIDE[kind][0] if kind in _INSIDE else None
        for position, row in _in_order(room, kind):
            told = row.model_dump(mode="json", exclude=_untold(kind, column))
            told |= {table_name(child): within[child, key_of(row)] for child in _CHILDREN[kind]}
            told |= {column: places[of].get(getattr(row, column)) for column, of in _BESIDE[kind].items()}
            if kind is Entry:
                told["position"] = position
            within[kind, getattr(row, column) if column else None].append(told)
    return {table_name(kind): within[kind, None] for kind in FACTS if _may_stand_alone(kind)}


def _places(room: Room, kind: type[Fact]) -> dict[Key | None, int]:
    return {key: place for place, key in enumerate(sorted(map(key_of, room.door.all(kind)), key=int), 1)}


def _may_stand_alone(kind: type[Fact]) -> bool:
    return kind not in _INSIDE or bool(TABLES[kind].columns[_INSIDE[kind][0]].nullable)


def _in_order(room: Room, kind: type[Fact]) -> Sequence[tuple[int | None, Fact]]:
    if kind is Entry:
        lists = sorted(room.door.all(SpeakersList), key=_natural)
        return [told for listed in lists for told in in_list_order(room, listed)]
    return [(None, row) for row in sorted(room.door.all(kind), key=_natural)]


def _untold(kind: type[Fact], column: str | None) -> set[str]:
    untold = {"id"} if kind in _NUMBERED else set()
    untold |= _MADE_OF_NUMBERS if kind is Entry else set()
    return untold | ({column} if column else set())


def _natural(row: Fact) -> list[str | int]:
    """Return a key by which item 2 comes before item 10, and 1(a) directly behind 1."""
    return [int(part) if part.isdecimal() else part for part in re.split(r"(\d+)", str(key_of(row)))]
