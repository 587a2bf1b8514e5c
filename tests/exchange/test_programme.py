"""The conference, its week, its meetings and its dates, as tables."""

import csv
import io
from pathlib import Path

import pytest

from tests.exchange.desk import COSP8, act, performed, run, told


@pytest.fixture
def first_day(tmp_path: Path) -> Path:
    return performed(
        tmp_path,
        COSP8,
        act("09:00", "cancel_meeting", code="P8"),
        act("09:00", "plan_meeting", code="11", starts="2019-12-17T19:00:00+04:00", ends="2019-12-17T22:00:00+04:00"),
        act("09:00", "plan_item", meeting="11", items=["5", "6"], minutes=60),
        act("09:00", "plan_meeting", code="N", title="Friends", body="IRG", **_QUIET),
        act("09:00", "change_row", meeting="1", position=1, minutes=10),
        act("10:00", "open_session"),
        act("10:00", "call_to_order", meeting=1),
        act("10:05", "adopt_agenda"),
        act("12:59", "adjourn_meeting"),
        act("15:00", "call_to_order", meeting="2"),
        act("15:10", "suspend_meeting"),
        act("15:20", "open_parallel", code="P1"),
    )


_QUIET = {"starts": "2019-12-16T13:00:00+04:00", "ends": "2019-12-16T14:00:00+04:00", "interpreted": False}


def rows(what: str, path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(told("export", what, path, "--format", "csv"))))


def test_the_conference_is_one_row(first_day: Path) -> None:
    (row,) = rows("conference", first_day)
    assert " ".join(row) == "code name session place starts ends time_zone agenda opened_at closed_at presiding"
    assert list(row.values()) == [
        "COSP8",
        "Conference of the States Parties to the UN Convention against Corruption",
        *("8", "Abu Dhabi", "2019-12-16", "2019-12-20", "Asia/Dubai", "adopted", "2019-12-16T06:00:00Z", "", ""),
    ]


def test_an_agenda_not_adopted_is_provisional(tmp_path: Path) -> None:
    (row,) = rows("conference", performed(tmp_path, COSP8))
    assert (row["agenda"], row["opened_at"]) == ("provisional", "")


def test_the_programme_has_a_row_an_entry_and_one_for_a_meeting_without_any(first_day: Path) -> None:
    found = rows("programme", first_day)
    assert " ".join(found[0]) == (
        "meeting track body starts ends began rose meeting_state interpreted position items title minutes minutes_ours"
    )
    assert [tuple(row.values()) for row in found if row["meeting"] in ("11", "N")] == [
        (
            *("N", "third", "IRG", "2019-12-16T09:00:00Z", "2019-12-16T10:00:00Z", "", "", "planned", "false"),
            *("", "", "Friends", "", ""),
        ),
        (
            *("11", "plenary", "", "2019-12-17T15:00:00Z", "2019-12-17T18:00:00Z", "", "", "planned", "true"),
            *("1", "5 6", "Asset recovery; International cooperation", "60", "false"),
        ),
    ]
    assert [(row["position"], row["items"], row["minutes"], row["minutes_ours"]) for row in found[:2]] == [
        ("1", "1(a)", "10", "false"),
        ("2", "1(b)", "15", "true"),
    ]
    states = {row["meeting"]: row["meeting_state"] for row in found}
    assert [states[code] for code in ("1", "2", "P1", "3", "P8")] == [
        *("held", "suspended", "in_session", "planned", "cancelled")
    ]
    assert (found[0]["began"], found[0]["rose"]) == ("2019-12-16T06:00:00Z", "2019-12-16T08:59:00Z")
    assert [row["meeting"] for row in found][:10] == ["1", "1", "1", "1", "1", "1", "N", "2", "P1", "3"]


def test_the_budget_is_one_row_that_adds_up(first_day: Path) -> None:
    assert rows("budget", first_day) == [
        {"interpreted_meetings": "18", "held": "1", "running": "2", "to_come": "15", "spare": "0"}
    ]


def test_deadlines_stand_in_the_order_of_time_with_what_is_past(first_day: Path) -> None:
    found = rows("deadlines", first_day)
    assert " ".join(found[0]) == "what at text source item past"
    assert [(row["at"][:16], row["item"], row["past"]) for row in found] == [
        ("2019-11-14T20:00", "1(f)", "true"),
        ("2019-11-16T06:00", "1(d)", "true"),
        ("2019-12-15T06:00", "1(e)", "true"),
        ("2019-12-16T06:00", "1(b)", "true"),
        ("2019-12-16T06:00", "1(f)", "true"),
        ("2019-12-16T08:00", "1(f)", "true"),
        ("2019-12-17T14:00", "1(f)", "false"),
        ("", "1(d)", ""),
        ("", "8(b)", ""),
    ]


def test_each_is_a_table_like_any_other(first_day: Path, tmp_path: Path) -> None:
    for what in ("conference", "programme", "budget", "deadlines"):
        assert run("export", what, first_day, "--format", "xlsx", "-o", tmp_path / f"{what}.xlsx").status == 0
        assert told("export", what, first_day, "--format", "json").startswith("[")
