"""Motions, and what may happen now, as tables."""

from chairconsole.acts.lawful import lawful
from chairconsole.acts.motions import speeches
from chairconsole.exchange.columns import Table, time_of
from chairconsole.ledger.room import Room
from chairconsole.records.facts.motions import Motion
from chairconsole.rules.terms import Stand


def motions(room: Room) -> Table:
    """Tell the motions in the order in which they were moved, with who spoke on them."""
    moved = sorted(room.door.all(Motion), key=_by_number)
    rows = [
        (
            motion.number,
            time_of(motion.moved_at),
            motion.kind.value,
            motion.delegation,
            motion.on,
            motion.state.value,
            *(_speakers(room, motion, side) for side in Stand),
            time_of(motion.decided_at),
        )
        for motion in moved
    ]
    return Table.of("number moved_at motion delegation on state for against decided_at", rows)


def options(room: Room) -> Table:
    """Tell what is in order at this moment and what is not, each with its reason and its rule."""
    rows = [
        (
            option.what,
            option.in_order,
            str(option.why),
            option.for_left,
            option.against_left,
            option.majority and option.majority.value,
            option.number or option.cf,
            option.certainty.value,
        )
        for option in lawful(room)
    ]
    return Table.of("what in_order why for_left against_left majority rule certainty", rows)


def _speakers(room: Room, motion: Motion, side: Stand) -> str:
    return " ".join(each.delegation for each in speeches(room, motion) if each.side is side)


def _by_number(motion: Motion) -> int:
    return motion.number
