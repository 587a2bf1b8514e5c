import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.exchange.runs import read_line
from chairconsole.ledger.arguments import MEANINGS
from chairconsole.ledger.registry import Act, all_acts
from chairconsole.rules.refusal import Refusal
from tests.exchange.desk import CALLED_FROM_OUTSIDE, COSP8, FOUND, act, performed, run, script, told

AT = '"at": "2019-12-16T10:00:00+04:00"'

BROKEN = {
    "{": "not JSON (expecting property name enclosed in double quotes, column 2)",
    "[1, 2]": "not a JSON object",
    '"undo"': "not a JSON object",
    "": "not JSON",
    '{"by": "secretary", "act": "undo"}': "“at” is missing",
    f'{{{AT}, "act": "undo"}}': "“by” is missing",
    f'{{{AT}, "by": "secretary"}}': "“act” is missing",
    f'{{{AT}, "by": "secretary", "act": 5}}': "“act” must be given, as text",
    f'{{{AT}, "by": "chair", "act": "undo"}}': "“chair” does no acts",
    f'{{{AT}, "by": "secretary", "act": "undo", "arg": {{}}}}': "“arg” means nothing here",
    f'{{{AT}, "by": "secretary", "act": "undo", "args": []}}': "“args” must be a JSON object",
    f'{{{AT}, {AT}, "by": "secretary", "act": "undo"}}': "stands twice",
    '{"at": "2019-12-16T10:00:00", "by": "secretary", "act": "undo"}': "has no offset",
    '{"at": "2019-12-16", "by": "secretary", "act": "undo"}': "has no offset",
    '{"at": "yesterday", "by": "secretary", "act": "undo"}': "“yesterday” is not a time",
    '{"at": "9999-12-31T23:59:59-12:00", "by": "secretary", "act": "undo"}': "lies too far away",
    f'{{{AT}, "by": "secretary", "act": "undo", "args": {{"x": NaN}}}}': "NaN is no number",
    f'{{{AT}, "by": "secretary", "act": "undo", "args": {{"x": 1e999}}}}': "1e999 is too large",
    f'{{{AT}, "by": "secretary", "act": "undo", "args": {{"x": {"9" * 5000}}}}}': "is too long",
    f'{{{AT}, "by": "secretary", "act": "undo", "args": {{"x": "\\ud800"}}}}': "not text in UTF-8",
    "[" * 200_000: "nested too deeply",
}


@pytest.mark.parametrize("line", BROKEN, ids=range(len(BROKEN)))
def test_a_line_that_is_no_act_is_refused_in_words(line: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_line(line.encode())
    assert BROKEN[line] in str(refused.value)


def test_a_line_that_is_not_text_is_refused() -> None:
    with pytest.raises(Refusal, match="UTF-8"):
        read_line(b"\xff\xfe\x00")


def test_a_line_is_read_whatever_program_wrote_it() -> None:
    assert read_line(f'\ufeff{{{AT}, "by": "president", "act": "undo"}}\r\n'.encode()).args == {}


def test_the_run_stops_at_a_refused_act_and_says_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.conference"
    lines = script(tmp_path, COSP8, "", "   ", act("10:00:00", "end_statement"), act("10:01:00", "open_session"))
    ran = run("perform", lines, path, "--verbose")
    assert (ran.status, ran.out, ran.err) == (1, "1 done\n", "line 4: Nobody has the floor.\n")
    assert len(told("export", "journal", path).splitlines()) == 1


def test_the_run_goes_on_where_it_is_told_to(tmp_path: Path) -> None:
    path = tmp_path / "a.conference"
    lines = script(tmp_path, COSP8, "nonsense", act("10:00:00", "fly"), "", act("10:01:00", "open_session"))
    ran = run("perform", "--keep-going", lines, path, "--verbose")
    assert (ran.status, ran.out) == (1, "1 done\n2 done\n")
    assert ran.err.splitlines() == [
        "line 2: This is not JSON (expecting value, column 1).",
        "line 3: There is no act “fly”.",
    ]


def test_a_run_without_fault_says_nothing(tmp_path: Path) -> None:
    path = performed(tmp_path, COSP8)
    ran = run("perform", script(tmp_path, act("10:00:00", "open_session")), path)
    assert (ran.status, ran.out, ran.err) == (0, "", "")


REFUSED = {
    "unknown delegation": act("11:00:00", "inscribe", list="1(f)", delegation="XYZ"),
    "unknown list": act("11:00:00", "inscribe", list="7", delegation="FRA"),
    "unknown item": act("11:00:00", "take_up_item", item="99"),
    "unknown argument": act("11:00:00", "undo", deep=True),
    "list closed": act("12:00:01", "inscribe", list="1(f)", delegation="FRA"),
    "nobody to give the floor to": act("11:00:00", "give_floor"),
    "dated before the last": act("09:59:59", "decide", item="1(f)", text="no"),
    "received later": act("11:00:00", "inscribe", list="1(f)", delegation="FRA")
    | {"args": {"list": "1(f)", "delegation": "FRA", "received_at": "2019-12-16T11:00:01+04:00"}},
    "a time without offset": act("11:00:00", "extend_meeting", until="2019-12-16T13:30:00"),
    "a time at the edge": act("11:00:00", "extend_meeting", until="9999-12-31T23:59:59-12:00"),
    "founded already": FOUND | {"at": "2019-12-16T11:00:00+04:00", "args": {"sample": "cosp8"}},
}


@pytest.mark.parametrize("line", REFUSED.values(), ids=REFUSED)
def test_what_the_rules_refuse_changes_nothing(tmp_path: Path, line: object) -> None:
    path = performed(tmp_path, COSP8, act("10:00:00", "open_session"), act("10:00:00", "call_to_order", meeting=1))
    before = told("export", "state", path), told("export", "journal", path)
    ran = run("perform", script(tmp_path, line), path)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("line 1: ")
    assert ran.err.count("\n") == 1
    assert (told("export", "state", path), told("export", "journal", path)) == before


@pytest.mark.parametrize(
    "lines",
    [
        (act("10:00:00", "open_session"),),
        (),
        ("", ""),
        (FOUND | {"args": {"sample": "nowhere"}},),
        (FOUND | {"args": {"sample": "../samples/cosp8"}},),
        (FOUND | {"args": {}},),
        (FOUND | {"args": {"data": {"conference": {"code": "X", "name": {"en": "X"}, "time_zone": "Mars/Base"}}}},),
        (FOUND | {"args": {"data": {"conference": {"code": "X", "name": {"fr": "X"}, "time_zone": "UTC"}}}},),
        (FOUND | {"args": {"data": {"conference": {}, "agenda": 5}}},),
        (FOUND | {"at": "2019-09-24"},),
    ],
)
@pytest.mark.parametrize("words", [(), ("--keep-going",)])
def test_a_missing_file_is_made_by_its_founding_alone(
    tmp_path: Path, lines: tuple[object, ...], words: tuple[str, ...]
) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    ran = run("perform", script(tmp_path, *lines), folder / "a.conference", *words)
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert list(folder.iterdir()) == []


def test_a_row_that_names_a_missing_one_founds_nothing(tmp_path: Path) -> None:
    data = {
        "conference": {"code": "X", "name": {"en": "X"}, "time_zone": "UTC"},
        "lists": [{"item": "1"}],
    }
    ran = run("perform", script(tmp_path, FOUND | {"args": {"data": data}}), tmp_path / "a.conference")
    assert (ran.status, ran.err) == (1, "line 1: A row names another that does not exist. The act was not done.\n")
    assert [path.name for path in tmp_path.iterdir()] == ["script.jsonl"]


def test_a_folder_that_is_missing_is_not_made(tmp_path: Path) -> None:
    ran = run("perform", script(tmp_path, COSP8), tmp_path / "no" / "a.conference")
    assert ran.err == f"line 1: {tmp_path}/no/a.conference cannot be made: there is no such folder.\n"
    assert not (tmp_path / "no").exists()


def test_a_script_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "missing.jsonl"
    assert run("perform", missing, tmp_path / "a").err == f"{missing} does not exist.\n"
    assert run("perform", tmp_path, tmp_path / "a").err == f"{tmp_path} cannot be read: Is a directory.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_script_may_come_by_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "a.conference"
    lines = json.dumps(COSP8) + "\n" + json.dumps(act("10:00:00", "open_session"))
    ran = subprocess.run(
        [*CALLED_FROM_OUTSIDE, "perform", "-", str(path), "--verbose"],
        input=lines,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "1 done\n2 done\n", "")


def presences() -> Iterator[object]:
    """Tell a great many small acts."""
    yield COSP8
    for minute in range(600):
        yield act(f"{10 + minute // 60}:{minute % 60:02}:00", "record_presence", delegation="FRA", present=True)


@pytest.mark.parametrize("confirmed", [2, 40, 150])
def test_a_kill_in_the_middle_loses_no_act_that_was_reported_done(tmp_path: Path, confirmed: int) -> None:
    path, lines = tmp_path / "a.conference", script(tmp_path, *presences())
    with subprocess.Popen(
        [*CALLED_FROM_OUTSIDE, "perform", str(lines), str(path), "--verbose"],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        reported = [process.stdout.readline() for _ in range(confirmed)]
        process.kill()
        reported += process.stdout.readlines()
    assert reported == [f"{number} done\n" for number in range(1, len(reported) + 1)]
    assert confirmed <= len(reported) < 601
    assert len(reported) <= len(told("export", "journal", path).splitlines()) <= len(reported) + 1
    told("verify", path)


def test_every_act_is_listed_with_what_it_means(tmp_path: Path) -> None:
    listed = told("perform", "--acts").split("\n\n")
    assert [entry.split("\n")[0] for entry in listed] == [act.name for act in all_acts()]
    recall = next(entry for entry in listed if entry.startswith("recall\n"))
    assert [line.split(maxsplit=2) for line in recall.splitlines()[2:]] == [
        ["list", "required", MEANINGS["list"]],
        ["delegation", "required", MEANINGS["delegation"]],
        ["place", "default", f"next    {MEANINGS['place']}"],
    ]


@pytest.mark.parametrize("known", all_acts(), ids=lambda known: known.name)
def test_every_act_says_in_one_line_what_it_does(known: Act) -> None:
    doc = (known.function.__doc__ or "").strip()
    assert doc
    assert "\n" not in doc
    assert doc.endswith(".")


def test_every_argument_has_a_meaning_and_no_meaning_is_left_over() -> None:
    arguments = {name for act in all_acts() for name in act.arguments.model_fields}
    assert arguments == MEANINGS.keys()
