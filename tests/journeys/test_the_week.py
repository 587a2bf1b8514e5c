"""The week goes as it goes: whatever is planned, moved, cancelled and held, the interpreted meetings add up."""

from datetime import timedelta
from random import Random
from typing import Any

import pytest

from chairconsole.exchange.exports import export
from chairconsole.exchange.programme import budget, programme
from chairconsole.ledger.verifying import findings
from chairconsole.records.facts.meetings import Meeting
from chairconsole.rules.moment import stamp
from chairconsole.rules.refusal import Refusal
from tests.room import Hall, replayed

CODES = (*map(str, range(1, 15)), *(f"P{n}" for n in range(1, 12)), "N1", "N2")

Acts = tuple[str, dict[str, Any]]


def drawn(hall: Hall, chance: Random) -> Acts:
    """Draw what may be done about the week, sensible or not."""
    starts = hall.now + timedelta(hours=chance.randint(1, 40))
    hours = {"starts": stamp(starts), "ends": stamp(starts + timedelta(hours=chance.choice((3, 3, 2, 0))))}
    planned = [each.code for each in hall.record.memory.all(Meeting) if each.called_at is None]
    code = chance.choice(planned or CODES) if chance.random() < 0.8 else chance.choice(CODES)
    ways: list[Acts] = [
        ("plan_meeting", {"code": code if chance.random() < 0.2 else chance.choice(CODES), **hours}),
        ("plan_meeting", {"code": chance.choice(CODES), **hours, "interpreted": False}),
        ("move_meeting", {"code": code, **hours}),
        ("cancel_meeting", {"code": code}),
        ("open_parallel", {"code": chance.choice([each for each in CODES if each[0] == "P"])}),
        ("close_parallel", {"code": chance.choice([each for each in CODES if each[0] == "P"])}),
        ("call_to_order", {"meeting": code}),
        ("call_to_order", {"meeting": code}),
        ("suspend_meeting", {}),
        ("resume_meeting", {}),
        ("extend_meeting", {"until": stamp(hall.now + timedelta(minutes=30))}),
        ("adjourn_meeting", {}),
        ("adjourn_meeting", {}),
        ("change_conference", {"interpreted_meetings": chance.randint(10, 20)}),
        ("undo", {}),
    ]
    return chance.choice(ways)


def reckoned(hall: Hall) -> tuple[int, int, int]:
    """Count the interpreted meetings held, running and to come by what the week's own table says of each."""
    of_each = {row["meeting"]: row for row in programme(hall.record.room(hall.now)).rows}
    states = [row["meeting_state"] for row in of_each.values() if row["interpreted"]]
    return states.count("held"), states.count("in_session") + states.count("suspended"), states.count("planned")


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_is_done_about_the_week_the_budget_adds_up(founded: Hall, seed: int) -> None:
    hall, chance, done = founded.at("08:00"), Random(seed), 0
    for _ in range(300):
        act, args = drawn(hall.after(chance.choice((60, 600, 3600))), chance)
        try:
            hall.perform(act, **args)
        except Refusal:
            continue
        done += 1
        (row,) = budget(hall.record.room(hall.now)).rows
        held, running, to_come, spare, there_are = (
            row[name] for name in ("held", "running", "to_come", "spare", "interpreted_meetings")
        )
        assert (held, running, to_come) == reckoned(hall)
        assert sum(reckoned(hall)) + int(str(spare)) == there_are
        numbers = sorted(each.number for each in hall.record.memory.all(Meeting) if each.number is not None)
        assert numbers == list(range(1, len(numbers) + 1))
    assert done > 70
    with replayed(hall.record, hall.record.path.with_name("b.conference")) as again:
        assert export(again, "state", "json") == export(hall.record, "state", "json")
    assert findings(hall.record.path) == []
