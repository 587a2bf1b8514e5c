"""Giving agenda items other numbers: everything that names them is carried along, lists by their codes too."""

from collections.abc import Mapping

from chairconsole.ledger.room import Room
from chairconsole.records.fact import Fact
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.memory import key_of
from chairconsole.records.naming import naming, naming_several_items
from chairconsole.records.tables import FACTS
from chairconsole.rules.sentence import REPLY


def renumber(room: Room, numbers: Mapping[str, str]) -> None:
    """Give items new numbers, by their old ones, all at once, so that two may also exchange theirs."""
    codes = {listed.code: _code(listed.code, numbers) for listed in room.door.all(SpeakersList)}
    by_item, by_list, several = naming(AgendaItem), naming(SpeakersList), naming_several_items()
    changed: list[tuple[Fact, Fact]] = []
    for kind in FACTS:
        ones = [(column, numbers) for column in by_item.get(kind, ())]
        ones += [(column, codes) for column in by_list.get(kind, ())]
        ones += [("number", numbers)] if kind is AgendaItem else []
        ones += [("code", codes)] if kind is SpeakersList else []
        for row in room.door.all(kind):
            after = {column: told.get(getattr(row, column), getattr(row, column)) for column, told in ones}
            for column in several.get(kind, ()):
                after[column] = tuple(numbers.get(number, number) for number in getattr(row, column))
            if any(getattr(row, column) != value for column, value in after.items()):
                changed.append((row, row.but(**after)))
    moved = [(row, new) for row, new in changed if key_of(row) != key_of(new)]
    for row, _ in moved:
        room.door.drop(row)
    for _, new in moved:
        room.door.add(new)
    for row, new in changed:
        if key_of(row) == key_of(new):
            room.door.put(row, new)


def _code(code: str, numbers: Mapping[str, str]) -> str:
    item = code.removesuffix(REPLY)
    return numbers.get(item, item) + code[len(item) :]
