"""Which columns name rows of another kind by their keys, so that whoever changes a key can carry them along."""

from collections.abc import Mapping

from chairconsole.records.fact import Fact
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.tables import BY_NAME, FACTS, TABLES

SEVERAL_ITEMS = frozenset({"items", "joint_items", "concerns"})
"""Columns that name several agenda items, among other things or alone: no foreign key can say so."""

ONE_ITEM = frozenset({"on"})
"""Columns that may name an agenda item or something else: no foreign key can say so either."""


def naming(kind: type[Fact]) -> Mapping[type[Fact], tuple[str, ...]]:
    """Return by which columns rows of each kind name one row of a kind."""
    told = ONE_ITEM if kind is AgendaItem else frozenset()
    found = {
        of: tuple(
            column.name
            for column in TABLES[of].columns
            if column.name in told or any(BY_NAME[key.column.table.name] is kind for key in column.foreign_keys)
        )
        for of in FACTS
    }
    return {of: columns for of, columns in found.items() if columns}


def naming_several_items() -> Mapping[type[Fact], tuple[str, ...]]:
    """Return by which columns rows of each kind name several agenda items at once."""
    found = {of: tuple(name for name in of.model_fields if name in SEVERAL_ITEMS) for of in FACTS}
    return {of: columns for of, columns in found.items() if columns}
