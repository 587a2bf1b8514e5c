"""An empty file, filled by hand: name, place, zone, days, meetings, items, list, until the first speaker."""

from pathlib import Path

from chairconsole import cli
from chairconsole.exchange.exports import export
from chairconsole.ledger.record import Record
from chairconsole.ledger.verifying import findings
from chairconsole.models.situation import situation
from chairconsole.rules.terms import By
from chairconsole.rules.turn import turn
from tests.room import FOUNDED, Hall, replayed, when


def test_an_empty_conference_is_filled_by_acts_alone_until_somebody_speaks(tmp_path: Path) -> None:
    record = Record.found(tmp_path / "a.conference", FOUNDED, By.SECRETARY, {"data": cli.EMPTY})
    hall = Hall(record, when("2019-12-10T09:00:00+03:00"))

    # Given nothing but a name, when name, place, zone and days are told
    hall.change_conference(name="A review conference", place="Nairobi", time_zone="Africa/Nairobi")
    hall.change_conference(starts="2019-12-16", ends="2019-12-18", interpreted_meetings=4, parallel_capacity=1)

    # and the meetings, the items and what each meeting takes up
    for code, day, hour in (("1", 16, 10), ("2", 16, 15), ("3", 17, 10), ("4", 18, 10)):
        hall.plan_meeting(code, f"2019-12-{day}T{hour}:00:00+03:00", f"2019-12-{day}T{hour + 3}:00:00+03:00")
    hall.add_item("1", "Opening", purpose="opening")
    hall.add_item("2", {"en": "General debate", "fr": "Débat général"}, purpose="general_discussion")
    hall.add_item("3", "Report", purpose="report")
    for meeting, items in (("1", ["1"]), ("1", ["2"]), ("2", ["2"]), ("3", ["2"]), ("4", ["3"])):
        hall.plan_item(meeting, items, 60)
    assert hall.record.last is not None
    assert hall.record.last.remarks == ()

    # and a list, in which somebody asks to speak
    hall.register_participant("KEN", "party", "Kenya")
    hall.open_list("2", limit_s=180)
    hall.inscribe("KEN", list="2", level="M")

    # then the script goes by itself from the first call to order to the first speaker
    hall.now = when("2019-12-16T10:00:00+03:00")
    done = []
    while hall.floor() is None:
        step = turn(situation(hall.record.room(hall.now))).expected
        assert step is not None
        args = dict(step.args) | ({"delegation": step.meant} if step.meant is not None else {})
        hall.after(60).perform(step.name, **args)
        done.append(step.name)
    assert done == ["call_to_order", "open_session", "take_up_item", "take_up_item", "give_floor"]
    assert (hall.statement().delegation, hall.statement().limit_s) == ("KEN", 180)

    # and what was done leads to the same conference again
    with replayed(record, tmp_path / "b.conference") as again:
        assert export(again, "state", "json") == export(record, "state", "json")
    record.close()
    assert findings(tmp_path / "a.conference") == []
