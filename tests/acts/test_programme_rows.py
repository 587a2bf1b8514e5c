"""What each meeting is to take up: planned, changed, moved, dropped."""

import pytest

from chairconsole.records.facts.programme import ProgrammeEntry
from tests.room import Hall


def rows(hall: Hall, meeting: str) -> list[str]:
    """Tell the parts of a meeting in their order, each by its items and minutes, an asterisk where these are ours."""
    found = [row for row in hall.record.memory.all(ProgrammeEntry) if row.meeting == meeting]
    ordered = sorted(found, key=lambda row: row.position)
    assert [row.position for row in ordered] == list(range(1, len(ordered) + 1))
    return [f"{'+'.join(row.items)} {row.minutes}{'*' * row.minutes_ours}" for row in ordered]


def row(hall: Hall, meeting: str, position: int) -> ProgrammeEntry:
    found = hall.record.memory.all(ProgrammeEntry)
    return next(one for one in found if (one.meeting, one.position) == (meeting, position))


def told(hall: Hall) -> list[str]:
    assert hall.record.last is not None
    return list(hall.record.last.remarks)


def test_items_are_planned_at_the_end_or_before_another_part(hall: Hall) -> None:
    hall.plan_item("10", ["5", "6"], 60)
    hall.plan_item(10, ["8(c)"], 10, before=1, title={"en": "The venue", "fr": "Le lieu"})
    assert rows(hall, "10") == ["8(c) 10", "9 45*", "10 135*", "5+6 60"]
    assert row(hall, "10", 1).title == {"en": "The venue", "fr": "Le lieu"}
    assert row(hall, "10", 4).title["en"] == "Asset recovery; International cooperation"
    assert row(hall, "10", 4).title["zh"] == "资产追回; 国际合作"
    hall.plan_item("10", [], 20, title="Informal consultations")
    assert rows(hall, "10")[-1] == " 20"


@pytest.mark.parametrize(
    ("args", "why"),
    [
        ({"meeting": "99", "items": ["4"], "minutes": 5}, "has no meeting 99"),
        ({"meeting": "10", "items": ["99"], "minutes": 5}, "has no item 99"),
        ({"meeting": "10", "items": [], "minutes": 5}, "Say what the meeting is to take up"),
        ({"meeting": "10", "items": ["4"], "minutes": 5, "before": 3}, "has no row 3 in meeting 10"),
        ({"meeting": "10", "items": ["4"], "minutes": -5}, "does not fit “minutes”"),
    ],
)
def test_what_cannot_be_planned(hall: Hall, args: dict[str, object], why: str) -> None:
    with hall.refuses(why):
        hall.perform("plan_item", **args)


def test_a_part_changes_its_items_its_minutes_and_its_title(hall: Hall) -> None:
    hall.change_row("10", 1, minutes=30)
    assert rows(hall, "10") == ["9 30", "10 135*"], "minutes that somebody settled are ours no more"
    hall.change_row("10", 1, items=["9", "10"])
    assert (rows(hall, "10")[0], row(hall, "10", 1).title["en"][:18]) == ("9+10 30", "Provisional agenda")
    hall.change_row("10", 1, title={"fr": "La suite"})
    assert (row(hall, "10", 1).title["fr"], "; " in row(hall, "10", 1).title["en"]) == ("La suite", True)
    hall.change_row("10", 1, items=[])
    assert rows(hall, "10")[0] == " 30"
    hall.plan_minutes("10", 2, 15)
    assert rows(hall, "10")[1] == "10 15"
    with hall.refuses("Say what is to change in part 2 of meeting 10"):
        hall.change_row("10", 2)
    with hall.refuses("has no row 3 in meeting 10"):
        hall.plan_minutes("10", 3, 15)


def test_a_part_is_moved_within_its_meeting_and_to_another(hall: Hall) -> None:
    hall.move_row("1", 2, to_position=4)
    assert [told.split()[0] for told in rows(hall, "1")] == ["1(a)", "1(c)", "1(d)", "1(b)", "1(e)", "1(f)"]
    hall.move_row("1", 1)
    assert [told.split()[0] for told in rows(hall, "1")][-1] == "1(a)"
    hall.move_row("1", 2, to_meeting="10", to_position=2)
    assert ([told.split()[0] for told in rows(hall, "10")], len(rows(hall, "1"))) == (["9", "1(d)", "10"], 5)
    hall.move_row("1", 1, to_meeting=10)
    assert [told.split()[0] for told in rows(hall, "10")] == ["9", "1(d)", "10", "1(c)"]
    assert hall.last.endswith("moved from meeting 1 to part 4 of meeting 10")
    with hall.refuses("has no row 9 in meeting 10"):
        hall.move_row("1", 1, to_meeting="10", to_position=9)


def test_a_part_is_dropped(hall: Hall) -> None:
    hall.drop_row("1", 1)
    assert rows(hall, "1")[0] == "1(b) 15*"
    assert hall.last == "Opening of the session is planned for meeting 1 no more"
    with hall.refuses("has no row 6 in meeting 1"):
        hall.drop_row("1", 6)


def test_a_meeting_that_was_held_and_an_item_that_is_concluded_are_told(hall: Hall) -> None:
    hall.conclude_item("1(f)")
    hall.adjourn_meeting()
    hall.plan_item("1", ["1(f)"], 5)
    assert told(hall) == ["That meeting has been held already.", "Item 1(f) is concluded."]
    hall.move_row("10", 1, to_meeting="1")
    assert told(hall) == ["That meeting has been held already."]
