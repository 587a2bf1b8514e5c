import json
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.desk import COSP8, act, performed, run, told
from tests.exchange.meeting import MORNING


def state(path: Path) -> dict[str, Any]:
    """Return the state of a conference file."""
    read: dict[str, Any] = json.loads(told("export", "state", path))
    return read


def test_the_journal_performed_on_a_missing_file_gives_the_same_state(tmp_path: Path) -> None:
    first = performed(tmp_path, *MORNING)
    journal, second = tmp_path / "journal.jsonl", tmp_path / "second.conference"
    told("export", "journal", first, "--format", "jsonl", "-o", journal)
    told("perform", journal, second)
    for what in ("state", "journal", "speakers"):
        assert told("export", what, second) == told("export", what, first)


def test_a_refused_act_leaves_no_trace_in_the_state(tmp_path: Path) -> None:
    without = performed(tmp_path, *MORNING)
    path = performed(tmp_path, *MORNING[:20], name="b.conference")
    lines = [json.dumps(line) for line in (act("10:15:25", "end_statement"), *MORNING[20:])]
    script = tmp_path / "rest.jsonl"
    script.write_text("\n".join(lines))
    assert run("perform", script, path, "--keep-going").status == 1
    assert told("export", "state", path) == told("export", "state", without)


def test_an_act_taken_back_leaves_no_trace_in_the_state(tmp_path: Path) -> None:
    before = performed(tmp_path, *MORNING)
    after = performed(
        tmp_path,
        *MORNING,
        act("10:21:00", "end_statement"),
        act("10:21:10", "give_floor"),
        act("10:21:20", "undo"),
        act("10:21:30", "undo"),
        name="b.conference",
    )
    assert told("export", "state", after) == told("export", "state", before)
    assert told("export", "state", after, "--at", "2019-12-16T10:21:00+04:00") != told("export", "state", before)


def test_what_names_another_by_number_stands_in_it(tmp_path: Path) -> None:
    entries = state(performed(tmp_path, *MORNING))["entry"]
    assert [(entry["delegation"], entry["position"]) for entry in entries[:5]] == [
        ("NOR", 1),
        ("CHL", 2),
        ("KEN", 3),
        ("INTERPOL", 4),
        ("FRA", None),
    ]
    assert entries[0]["lent_by"] == "recall_next"
    assert [statement["state"] for statement in entries[0]["statement"]] == ["passed_over"]
    (spoken,) = entries[7]["statement"]
    assert [(mark["kind"], mark["at"]) for mark in spoken["clock_mark"]] == [
        ("paused", "2019-12-16T06:16:00Z"),
        ("resumed", "2019-12-16T06:16:40Z"),
        ("held", "2019-12-16T06:16:50Z"),
    ]
    assert "used_s" not in spoken


def test_who_spoke_outside_every_list_stands_alone(tmp_path: Path) -> None:
    outside = act("10:30:00", "give_floor", delegation="SECRETARIAT")
    (statement,) = state(performed(tmp_path, COSP8, outside))["statement"]
    assert (statement["speaker"], statement["state"]) == ("Secretariat", "speaking")


def test_the_clock_of_a_rehearsal_is_part_of_the_state(tmp_path: Path) -> None:
    path = performed(tmp_path, COSP8, act("09:50:00", "set_rehearsal_clock", offset_s=-12.5))
    assert state(path)["rehearsal"] == [{"conference": "COSP8", "offset_s": -12.5}]


@pytest.mark.parametrize("untold", ["sequence", "lent_key", "digest", "journal"])
def test_no_row_number_and_no_digest_is_told(tmp_path: Path, untold: str) -> None:
    def keys(value: Any) -> set[str]:
        if isinstance(value, dict):
            return value.keys() | {key for each in value.values() for key in keys(each)}
        return {key for each in value for key in keys(each)} if isinstance(value, list) else set()

    told_state = state(performed(tmp_path, *MORNING))
    assert untold not in keys(told_state)
    assert {note["id"] for note in told_state["note"]} >= {"DQ-01"}
    assert "id" not in keys({kind: rows for kind, rows in told_state.items() if kind != "note"})


def test_kinds_of_fact_come_in_their_natural_order(tmp_path: Path) -> None:
    told_state = state(performed(tmp_path, COSP8))
    numbers = [item["number"] for item in told_state["agenda_item"]]
    assert (numbers[0], numbers[1], numbers[-1]) == ("1", "1(a)", "10")
    assert list(told_state) == sorted(told_state)
