import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from chairconsole.ledger.verifying import MOST_TOLD, findings, verify
from tests.exchange.desk import act, performed, run, script, spoil, told
from tests.exchange.meeting import MORNING


@pytest.fixture
def morning(tmp_path: Path) -> Path:
    return performed(tmp_path, *MORNING)


def test_a_sound_file_is_said_to_be_and_its_last_act_is_told(morning: Path) -> None:
    report = verify(morning)
    assert report.problems == findings(morning) == []
    assert report.last is not None
    assert report.last.number == len(MORNING)
    lines = told("verify", morning).splitlines()
    assert [line[:3] for line in lines[:-1]] == ["ok "] * 7
    assert lines[-1] == f"Last act: {len(MORNING)}, 2019-12-16T06:20:35.500000Z, digest {report.last.digest}"


FORGED = {
    "UPDATE entry SET level = 'HS' WHERE delegation = 'FRA'": "(level).",
    "UPDATE credentials SET form = 'formal' WHERE form = 'copy'": "of credentials is not what the acts made it (form).",
    'UPDATE conference SET name = \'{"en":"Another"}\'': "of conference is not what the acts made it (name).",
    "UPDATE conference SET name = name || ' '": "of conference is not what the acts made it (name).",
    "UPDATE conference SET name = CAST(name AS BLOB)": "of conference is not what the acts made it (name).",
    "UPDATE entry SET received_at = 'yesterday' WHERE delegation = 'EU'": "cannot be read.",
    "UPDATE participant SET name = '{' WHERE code = 'FRA'": "The row FRA of participant cannot be read.",
    "DELETE FROM decision": "of decision is missing.",
    "INSERT INTO credentials (delegation, form) VALUES ('KEN', 'copy')": "No act made the row KEN of credentials.",
    "UPDATE journal SET sentence = 'Nothing happened' WHERE number = 12": "Act 12 (call_to_order) or what it changed",
    "UPDATE journal SET args = '{\"meeting\":2}' WHERE number = 12": "Act 12 (call_to_order) or what it changed",
    "UPDATE journal SET at = '2019-12-16T09:00:00Z' WHERE number = 12": "Act 13 is dated",
    "UPDATE journal SET at = 'noon' WHERE number = 12": "line 12 of its journal cannot be read.",
    "UPDATE journal SET by = 'nobody' WHERE number = 12": "line 12 of its journal cannot be read.",
    "UPDATE journal SET args = '{' WHERE number = 12": "line 12 of its journal cannot be read.",
    "UPDATE journal SET digest = 'x' WHERE number = 12": "Act 13 (take_up_item) or what it changed",
    "DELETE FROM journal WHERE number = 12": "Act 12 is missing; the next one is 13.",
    "DELETE FROM journal WHERE number = 1": "The first act is register_participant, not found_conference.",
    "DELETE FROM row_change WHERE journal = 14": "Act 14 (give_floor) or what it changed",
    "UPDATE row_change SET after = replace(after, 'speaking', 'waiting') WHERE journal = 14": "Act 14 (give_floor)",
    "UPDATE row_change SET after = '{' WHERE journal = 14": "tells of a row of entry that cannot be read.",
    "UPDATE row_change SET table_name = 'songs' WHERE journal = 14": "tells of a row of songs that cannot be read.",
    "UPDATE row_change SET after = x'00' WHERE journal = 14": "Act 14 (give_floor) or what it changed",
    "UPDATE row_change SET before = NULL WHERE journal = 14": "which did not stand as it says.",
    "UPDATE statement SET state = 'spoken' WHERE state = 'speaking'": "FRA is speaking in the list for 1(f), and its",
    "UPDATE entry SET status = 'waiting' WHERE status = 'speaking'": "FRA is waiting in the list for 1(f), and its",
    "UPDATE statement SET ended_at = '2019-12-16T06:00:00Z'": "run backwards.",
    "UPDATE entry SET delegation = 'ZZZ' WHERE delegation = 'FRA'": "points at a row that is missing in participant",
    "CREATE TABLE songs (title)": "The schema has what is not its own: CREATE TABLE songs (title)",
    "DROP INDEX one_has_the_floor": "The schema lacks: CREATE UNIQUE INDEX one_has_the_floor",
    "DROP TABLE formula": "no such table: formula",
    "CREATE TRIGGER planted AFTER INSERT ON journal BEGIN UPDATE entry SET level = 'HS'; END": "CREATE TRIGGER planted",
    "CREATE VIEW seen AS SELECT * FROM entry": "The schema has what is not its own: CREATE VIEW seen",
}


@pytest.mark.parametrize("forgery", FORGED)
def test_what_was_forged_is_found(morning: Path, forgery: str) -> None:
    spoil(morning, "PRAGMA foreign_keys = OFF", forgery)
    found = "\n".join(findings(morning))
    assert FORGED[forgery] in found
    ran = run("verify", morning)
    assert ran.status == 1
    assert FORGED[forgery] in ran.out
    assert ran.err.startswith(f"{morning}: problems found: ")
    before = morning.read_bytes()
    act_ = script(morning.parent, act("16:00", "decide", item="1", text="x"), name="one.jsonl")
    ran = run("perform", act_, morning, "--keep-going")
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    assert morning.read_bytes() == before


def test_two_with_the_floor_and_two_entries_are_found(morning: Path) -> None:
    spoil(
        morning,
        "DROP INDEX one_has_the_floor",
        "DROP INDEX one_live_entry_of_a_delegation_in_a_list",
        "UPDATE statement SET state = 'speaking', ended_at = NULL",
        "UPDATE entry SET status = 'waiting'",
    )
    found = findings(morning)
    assert "4 have the floor at the same time." in found
    assert "KEN stands 2 times in the list for 1(f)." in found


def test_a_notice_of_one_who_does_not_wait_is_found(morning: Path) -> None:
    spoil(
        morning,
        "INSERT INTO exchange_notice (id, list, delegation, other, at)"
        " VALUES (1, '1(f)', 'FRA', 'KEN', '2019-12-16T06:00:00Z')",
    )
    assert "A notice of exchange between FRA and KEN pends, and one does not wait." in findings(morning)


def test_many_problems_of_one_kind_are_counted(morning: Path) -> None:
    spoil(morning, "UPDATE participant SET present = NOT present")
    (check,) = (check for check in verify(morning).checks if check.problems)
    assert len(check.problems) == MOST_TOLD + 1
    assert check.problems[-1].startswith("And 1")


def test_a_damaged_page_is_found_or_said(morning: Path) -> None:
    content = bytearray(morning.read_bytes())
    at = content.index(b"Organizational matters")
    content[at : at + 1] = b"o"
    morning.write_bytes(content)
    assert any("agenda_item is not what the acts made it" in problem for problem in findings(morning))


@pytest.mark.parametrize("page", range(1, 60, 7))
def test_a_page_of_noise_is_never_a_traceback(morning: Path, page: int) -> None:
    content = bytearray(morning.read_bytes())
    content[page * 4096 : (page + 1) * 4096] = bytes(range(256)) * 16
    morning.write_bytes(content)
    ran = run("verify", morning)
    assert ran.status == 1
    assert ran.err.count("\n") == 1
    for what in ("state", "journal", "speakers"):
        assert run("export", what, morning).status in (0, 1)


def test_a_cut_off_end_shows_in_nothing_but_the_last_act(morning: Path) -> None:
    with closing(sqlite3.connect(morning)) as connection:
        last = connection.execute("SELECT max(number) FROM journal").fetchone()[0]
        (after,) = connection.execute("SELECT after FROM row_change WHERE journal = ?", (last,)).fetchone()
        assert '"CHL"' in after
        connection.execute("DELETE FROM credentials WHERE delegation = 'CHL'")
        connection.execute("DELETE FROM row_change WHERE journal = ?", (last,))
        connection.execute("DELETE FROM journal WHERE number = ?", (last,))
        connection.commit()
    assert findings(morning) == []
    assert f"Last act: {last - 1}," in told("verify", morning)
