import csv
import io
import json
from pathlib import Path

import pytest

from tests.exchange.desk import COSP8, FOUND, act, performed, run, told
from tests.exchange.meeting import MORNING


@pytest.fixture
def morning(tmp_path: Path) -> Path:
    return performed(tmp_path, *MORNING)


def rows(*words: object) -> list[dict[str, str]]:
    """Return what an export tells as CSV, by column."""
    return list(csv.DictReader(io.StringIO(told("export", *words, "--format", "csv"))))


def picture(of: list[dict[str, str]], *columns: str) -> list[str]:
    """Draw some columns of a table, a line for each row."""
    return [" ".join(row[column] or "-" for column in columns) for row in of]


def test_the_list_is_told_as_reckoned_by_hand(morning: Path) -> None:
    assert picture(rows("speakers", morning), "position", "delegation", "level", "status", "limit_s", "used_s") == [
        "1 NOR HS waiting 240 0",
        "2 CHL M waiting 240 0",
        "3 KEN R waiting 240 0",
        "4 INTERPOL CD waiting 240 0",
        "- FRA R speaking 240 30",
        "- KEN R void 240 0",
        "- CHL M spoken 270 255",
        "- G77 M spoken 420 100",
        "- EU R withdrawn 240 0",
    ]


def test_the_columns_are_those_of_the_contract(morning: Path) -> None:
    assert told("export", "speakers", morning).splitlines()[5] == (
        ",FRA,A. Martin,,R,speaking,2019-11-15T05:00:00Z,2019-11-15T05:00:00Z,240,30,Has the floor"
    )
    heads = {what: told("export", what, morning, "--format", "csv").split("\n", 1)[0] for what in HEADS}
    assert heads == HEADS


HEADS = {
    "speakers": "position,delegation,name,title,level,status,received_at,precedence_at,limit_s,used_s,basis",
    "agenda": "number,parent,title_en,title_zh,state",
    "participants": "code,category,name,regional_group,admitted,way_in,notified_at,applied_at,objections"
    ",excluded,present",
    "credentials": "delegation,form,received_at,finding,challenged,issued_by,examined_at,note,challengers,decision",
    "officers": "office,delegation,group,name,since,until,elected_by",
    "decisions": "at,item,text,presided_by,present,kind,number,symbol,how,needed,quorum",
    "proposals": "symbol,title,item,kind,sponsors,version,circulated_at,state,number,how",
    "deadlines": "what,at,text,source,item,past",
    "votes": "number,announced_at,item,question,method,majority,yes,no,abstain,not_participating,adopted,present"
    ",quorum",
    "ballots": "number,office,round,kind,given_out,in_box,invalid,blank,valid,majority,candidate,votes,elected",
    "motions": "number,moved_at,motion,delegation,on,state,for,against,decided_at",
    "quorum": "purpose,base,of,needed,present,met",
    "lawful": "what,in_order,why,for_left,against_left,majority,rule,certainty",
    "announcements": "number,at,text,for,read_at",
    "journal": "number,at,by,act,sentence,args,told",
}


def test_the_list_is_told_as_it_stood(morning: Path) -> None:
    then = rows("speakers", morning, "--at", "2019-12-16T10:17:30+04:00")
    assert picture(then, "position", "delegation", "status", "used_s") == [
        "1 FRA waiting 0",
        "2 KEN waiting 0",
        "3 EU waiting 0",
        "4 INTERPOL waiting 0",
        "- G77 speaking 70",
        "- KEN void 0",
        "- CHL spoken 255",
        "- NOR passed_over 0",
    ]


def test_a_paused_statement_taken_back_and_brought_back_keeps_its_own_times(morning: Path) -> None:
    for at, used in {"10:16:05": "30", "10:16:15": "45", "10:16:30": "30"}.items():
        then = rows("speakers", morning, "--at", f"2019-12-16T{at}+04:00")
        assert picture([row for row in then if row["delegation"] == "G77"], "used_s") == [used]


def test_time_used_goes_on_after_the_last_act(morning: Path) -> None:
    later = rows("speakers", morning, "--at", "2019-12-16T10:22:05.900+04:00")
    assert picture([row for row in later if row["delegation"] == "FRA"], "used_s") == ["120"]


def test_numbers_and_truths_are_such_in_json(morning: Path) -> None:
    speakers = json.loads(told("export", "speakers", morning, "--format", "json"))
    assert [speakers[0][column] for column in ("position", "name", "limit_s", "used_s")] == [1, None, 240, 0]
    assert speakers[4]["position"] is None
    assert json.loads(told("export", "participants", morning, "--format", "json"))[0] == {
        "code": "AFG",
        "category": "party",
        "name": "Afghanistan",
        "regional_group": "Asia-Pacific",
        "admitted": True,
        "way_in": "credentials",
        "notified_at": None,
        "applied_at": None,
        "objections": "",
        "excluded": False,
        "present": False,
    }


def test_the_small_tables_are_told(morning: Path) -> None:
    assert rows("credentials", morning) == [
        {
            "delegation": "CHL",
            "form": "formal",
            "received_at": "2019-12-15T05:00:00Z",
            "finding": "",
            "challenged": "false",
            "issued_by": "",
            "examined_at": "",
            "note": "",
            "challengers": "",
            "decision": "",
        },
        {
            "delegation": "FRA",
            "form": "copy",
            "received_at": "2019-12-16T06:20:33Z",
            "finding": "",
            "challenged": "true",
            "issued_by": "",
            "examined_at": "",
            "note": "",
            "challengers": "NOR",
            "decision": "",
        },
    ]
    assert told("export", "decisions", morning).splitlines()[1:] == [
        '2019-12-16T06:20:34Z,1(f),"To take note, without a vote",,1,,,,consensus,94,false'
    ]
    assert picture(rows("agenda", morning), "number", "parent", "state")[:8] == [
        "1 - open",
        *(f"1({letter}) 1 not_opened" for letter in "abcde"),
        "1(f) 1 open",
        "2 - not_opened",
    ]


def test_the_journal_is_told_in_two_ways(morning: Path) -> None:
    lines = told("export", "journal", morning).splitlines()
    assert len(lines) == len(MORNING)
    assert lines[2] == (
        '{"at": "2019-11-14T08:00:00Z", "by": "secretary", "act": "inscribe", '
        '"args": {"delegation": "KEN", "list": "1(f)"}}'
    )
    table = json.loads(told("export", "journal", morning, "--format", "json"))
    assert [line["number"] for line in table] == list(range(1, len(MORNING) + 1))
    assert table[13]["args"] == {"list": "1(f)", "delegation": "CHL"}
    assert table[13]["sentence"].startswith("Floor given to Chile (place 1 of 7;")
    assert json.loads(rows("journal", morning)[13]["args"]) == table[13]["args"]
    assert len(rows("journal", morning, "--at", "2019-11-14T12:00:00+04:00")) == 3


def test_the_list_in_hand_is_meant_or_the_only_one_or_it_is_asked(tmp_path: Path) -> None:
    two = performed(tmp_path, COSP8, act("10:00:00", "open_list", list="4"), act("10:00:00", "open_list", list="10"))
    assert run("export", "speakers", two).err == f"{two}: Say which speakers list: 1(f), 10, 4.\n"
    assert told("export", "speakers", two, "--list", "4") == HEADS["speakers"] + "\n"
    assert run("export", "speakers", two, "--list", "9").err == f"{two}: There is no speakers list for 9.\n"


def test_a_conference_without_a_list_has_none_to_tell(tmp_path: Path) -> None:
    bare = {"conference": {"code": "X", "name": {"en": "X"}, "time_zone": "UTC"}}
    empty = performed(tmp_path, FOUND | {"args": {"data": bare}})
    assert run("export", "speakers", empty).err == f"{empty}: The conference has no speakers list.\n"
    assert told("export", "agenda", empty) == HEADS["agenda"] + "\n"
    assert told("export", "agenda", empty, "--format", "json") == "[]\n"
