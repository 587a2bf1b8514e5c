"""What an act would lead to if it were done now: it is done in a room of its own, and nothing of it is kept."""

from dataclasses import dataclass

from chairconsole.models.session import Session
from chairconsole.records.facts.lists import Entry
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import Status


@dataclass(frozen=True, slots=True)
class Foretold:
    """What the act would tell, or why it is refused; the entry it would leave, and its place among those who wait.

    `remarks` would be told beside it: what the rules would have otherwise.
    """

    told: str
    is_allowed: bool
    entry: Entry | None = None
    place: int | None = None
    count: int = 0
    remarks: tuple[str, ...] = ()


def foretell(session: Session, act: str, **args: object) -> Foretold:
    """Return what an act would lead to; of one about an entry of a list also where that would stand."""
    try:
        room, outcome = session.record.would(act, session.now(), session.by, **args)
    except Refusal as refusal:
        return Foretold(refusal.sentence, is_allowed=False)
    listed, delegation = args.get("list"), args.get("delegation")
    if not isinstance(listed, str) or not isinstance(delegation, str):
        return Foretold(outcome.sentence, is_allowed=True, remarks=outcome.remarks)
    order = [entry.delegation for entry, _ in room.in_order(room.list(listed))]
    who = room.participant(delegation).code
    entry = room.live_entry(room.list(listed), room.participant(delegation))
    place = order.index(who) + 1 if entry is not None and entry.status is Status.WAITING else None
    return Foretold(outcome.sentence, True, entry, place, len(order), outcome.remarks)
