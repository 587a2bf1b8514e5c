"""`export forecast`: when each who waits is expected to speak; reckoned by hand."""

import json
from pathlib import Path

import pytest

from tests.exchange.desk import COSP8, FOUND, act, performed, run, told
from tests.exchange.meeting import MORNING

HEAD = "position,delegation,expected_start,expected_end,meeting,reached\n"


@pytest.fixture
def morning(tmp_path: Path) -> Path:
    return performed(tmp_path, *MORNING)


def test_behind_the_speaker_each_follows_a_minute_after_the_one_before(morning: Path) -> None:
    # France began at 10:20:05 and has four minutes; two change-overs are too few to measure the pace.
    assert told("export", "forecast", morning) == HEAD + (
        "1,NOR,2019-12-16T06:25:05Z,2019-12-16T06:29:05Z,1,true\n"
        "2,CHL,2019-12-16T06:30:05Z,2019-12-16T06:34:05Z,1,true\n"
        "3,KEN,2019-12-16T06:35:05Z,2019-12-16T06:39:05Z,1,true\n"
        "4,INTERPOL,2019-12-16T06:40:05Z,2019-12-16T06:44:05Z,1,true\n"
    )


def test_it_is_told_for_an_earlier_moment_and_in_json(morning: Path) -> None:
    # The group began at 10:15:30, was paused from 10:16 to 10:16:40, and at 10:17:30 has 5:50 left
    # (ten seconds were held): France comes a minute after 10:23:20.
    at = ("--at", "2019-12-16T10:17:30+04:00", "--format", "json")
    rows = json.loads(told("export", "forecast", morning, "--list", "1(f)", *at))
    assert [row["delegation"] for row in rows] == ["FRA", "KEN", "EU", "INTERPOL"]
    assert rows[0] == {
        "position": 1,
        "delegation": "FRA",
        "expected_start": "2019-12-16T06:24:20Z",
        "expected_end": "2019-12-16T06:28:20Z",
        "meeting": "1",
        "reached": True,
    }


def test_one_behind_the_end_is_not_reached_and_without_a_meeting_has_no_time(tmp_path: Path) -> None:
    late = performed(
        tmp_path,
        COSP8,
        act("2019-11-15T09:00:00", "inscribe", list="1(f)", delegation="KEN"),
        act("2019-11-15T09:05:00", "inscribe", list="1(f)", delegation="NOR"),
        act("2019-12-17T15:00:00", "call_to_order", meeting=4),
        act("2019-12-17T17:54:00", "take_up_item", item="1(f)"),
        act("2019-12-17T18:30:00", "adjourn_meeting"),
    )
    assert told("export", "forecast", late, "--at", "2019-12-17T17:54:00+04:00") == HEAD + (
        "1,KEN,2019-12-17T13:54:00Z,2019-12-17T13:58:00Z,4,true\n"
        "2,NOR,2019-12-17T13:59:00Z,2019-12-17T14:03:00Z,4,false\n"
    )
    assert told("export", "forecast", late) == HEAD + "1,KEN,,,,false\n2,NOR,,,,false\n"


def test_the_list_must_be_known(tmp_path: Path) -> None:
    bare = {"conference": {"code": "X", "name": {"en": "X"}, "time_zone": "UTC"}}
    empty = performed(tmp_path, FOUND | {"args": {"data": bare}})
    assert run("export", "forecast", empty).err == f"{empty}: The conference has no speakers list.\n"
    assert run("export", "forecast", empty, "--list", "4").err == f"{empty}: There is no speakers list for 4.\n"
    assert run("export", "forecast", empty, "--format", "pdf").status == 2
