"""What an act is given: unknown, missing or unfit arguments, and times, are refused in one sentence."""

from datetime import datetime

import pytest

from chairconsole.ledger import registry
from chairconsole.ledger.arguments import MEANINGS
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import By
from tests.room import LIST, Hall, when


@pytest.mark.parametrize(
    ("act", "args", "why"),
    [
        ("stand_up", {}, "There is no act “stand_up”"),
        ("", {}, "There is no act"),
        ("inscribe", {"list": LIST}, "inscribe needs “delegation”"),
        (
            "inscribe",
            {"list": LIST, "delegation": "NOR", "levl": "M"},
            "has no argument “levl”; its arguments: list, dele",
        ),
        ("undo", {"act": 3}, "undo has no argument “act”; its arguments: none"),
        ("inscribe", {"list": LIST, "delegation": 5}, "“5” does not fit “delegation”"),
        ("inscribe", {"list": LIST, "delegation": None}, "does not fit “delegation”"),
        ("inscribe", {"list": LIST, "delegation": "NOR", "level": None}, "does not fit “level”"),
        ("inscribe", {"list": LIST, "delegation": "NOR", "name": "\udc80"}, "half a character"),
        ("inscribe", {"list": LIST, "delegation": "NOR", "limit_s": "long"}, "does not fit “limit_s”"),
        ("inscribe", {"list": LIST, "delegation": "NOR", "limit_s": 1.5}, "does not fit “limit_s”"),
        ("inscribe", {"list": LIST, "delegation": "NOR", "received_at": "noon"}, "does not fit “received_at”"),
        (
            "inscribe",
            {"list": LIST, "delegation": "NOR", "received_at": "2019-12-16T09:00:00"},
            "the time “2019-12-16T09:00:00” of “received_at” has no offset",
        ),
        ("inscribe", {"list": LIST, "delegation": "NOR", "received_at": "0001-01-01T00:00:00+04:00"}, "year must be"),
        ("extend_meeting", {"until": "9999-12-31T23:59:59-04:00"}, "year must be"),
        ("record_presence", {"delegation": "NOR", "present": "perhaps"}, "does not fit “present”"),
        ("hold_outage", {"from": "2019-12-16T09:00:00+04:00"}, "hold_outage needs “to”"),
        ("open_list", {"list": "2", "precedence": "alphabetical"}, "does not fit “precedence”"),
    ],
)
def test_what_does_not_fit(hall: Hall, act: str, args: dict[str, object], why: str) -> None:
    with hall.at("10:05").refuses(why):
        hall.perform(act, **args)


def test_an_act_dated_before_the_last_one_is_refused(hall: Hall) -> None:
    hall.at("10:05").inscribe("NOR")
    with hall.refuses("dated 2019-12-16T06:04:59.999999Z, before the last one"):
        hall.at("10:04:59.999999").inscribe("KEN")
    hall.at("10:05").inscribe("KEN")
    assert hall.order() == "NOR KEN"


def test_an_act_dated_before_the_last_one_is_refused_over_a_restart_and_after_an_undo(hall: Hall) -> None:
    hall.at("10:05").inscribe("NOR")
    hall.at("10:06").undo()
    with hall.restart().refuses("before the last one"):
        hall.at("10:05:30").inscribe("KEN")


def test_an_acts_time_needs_an_offset(hall: Hall) -> None:
    with hall.refuses("needs an offset"):
        hall.record.perform("inscribe", datetime(2030, 1, 1), By.SECRETARY, list=LIST, delegation="NOR")  # noqa: DTZ001


def test_the_journal_keeps_when_by_whom_and_with_what(hall: Hall) -> None:
    hall.president.at("10:05").inscribe("nor", level="M", received_at="2019-12-16T09:00:00+04:00")
    *_, line = hall.record.lines()
    assert (line.at, line.by, line.act) == (when("10:05"), By.PRESIDENT, "inscribe")
    assert line.args == {"list": LIST, "delegation": "NOR", "level": "M", "received_at": "2019-12-16T05:00:00Z"}
    assert line == hall.record.last


@pytest.mark.parametrize(
    ("act", "args"),
    [
        ("set_quorum", {"decide_of": "parties"}),
        ("change_list", {"list": LIST, "limit_s": 240}),
        ("note_clock_step", {"seconds": 0, "followed": True}),
    ],
)
def test_an_allowed_act_that_changes_nothing_is_journalled_all_the_same(
    hall: Hall, act: str, args: dict[str, object]
) -> None:
    before = hall.everything()
    number = hall.record.last.number if hall.record.last else 0
    changed = hall.perform(act, **args)
    assert (changed.changes, changed.line.number) == ((), number + 1)
    assert hall.restart().everything() == before
    assert [line.act for line in hall.record.lines(number)] == [act]


def test_every_act_has_a_sentence_and_every_argument_a_meaning() -> None:
    for act in registry.all_acts():
        assert act.summary.endswith("."), act.name
        assert set(act.arguments.model_fields) <= set(MEANINGS), act.name


def test_acts_are_found_by_name() -> None:
    assert registry.named("give_floor").name == "give_floor"
    with pytest.raises(Refusal):
        registry.named("Give_floor")
