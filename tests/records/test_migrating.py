"""A conference file of an older version: copied and brought up; one that is only read stays as it is."""

import gzip
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from chairconsole.acts.participation import is_excluded
from chairconsole.exchange.exports import export
from chairconsole.ledger.record import Record
from chairconsole.ledger.verifying import findings
from chairconsole.models.saying import say
from chairconsole.records.facts.credentials import Challenge
from chairconsole.records.facts.participation import Participant
from chairconsole.records.opening import mark_of
from chairconsole.records.tables import SCHEMA_VERSION, ddl
from chairconsole.records.trouble import Damage, Trouble
from chairconsole.rules.refusal import Refusal
from tests.marking import Marking
from tests.room import Hall, replayed, when

OLD = Path(__file__).parent / "old"


@pytest.fixture(params=[1, 2, 3, 4, 5])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give a file as that version wrote it, in which Chile was recalled and speaks; Kenya's withdrawal was undone."""
    path = tmp_path / "a.conference"
    path.write_bytes(gzip.decompress((OLD / f"v{request.param}.conference.gz").read_bytes()))
    return path


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as file:
        return mark_of(file).version


def test_it_is_copied_and_brought_up_and_nothing_is_lost(old: Path) -> None:
    original, was = old.with_name("original"), version(old)
    original.write_bytes(old.read_bytes())
    with Record.open(old, to_write=True) as record:
        hall = Hall(record, when("10:03"))
        assert (hall.order(), hall.status("CHL"), hall.used()) == ("NOR KEN", "speaking", 60)
        assert (hall.entry("NOR").name, hall.entry("NOR").cabinet_at) == ("Ms. A", None)
        assert record.last is not None
        assert (record.last.act, record.last.args) == ("migrate", {"from": was, "to": SCHEMA_VERSION})
    copy = old.with_name(f"a.conference.v{was}")
    assert (version(copy), version(old)) == (was, SCHEMA_VERSION)
    with closing(sqlite3.connect(copy)) as one, closing(sqlite3.connect(original)) as other:
        assert list(one.iterdump()) == list(other.iterdump())
    assert findings(old) == []


def test_its_schema_is_that_of_a_new_file(old: Path, tmp_path: Path) -> None:
    Record.open(old, to_write=True).close()
    with closing(sqlite3.connect(old)) as file:
        stands = {row[0] for row in file.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")}
    assert stands == {statement.strip() for statement in ddl()}


def test_its_journal_stays_word_for_word_and_is_told_in_english(old: Path) -> None:
    lines = "SELECT number, at, by, act, args, sentence, undoes, digest FROM journal ORDER BY number"
    images = "SELECT * FROM row_change ORDER BY journal, position"
    with closing(sqlite3.connect(old)) as file:
        before = file.execute(lines).fetchall(), file.execute(images).fetchall()
    with Record.open(old, to_write=True) as record:
        last, *_, first = reversed(list(record.lines()))
        assert first.telling == first.sentence
        assert say(last.telling, Marking()) != last.sentence
    with closing(sqlite3.connect(old)) as file:
        after = file.execute(lines).fetchall(), file.execute(images).fetchall()
    assert (after[0][:-1], after[1][: len(before[1])]) == before


def test_it_goes_on_and_undo_goes_back_to_the_migration_only(old: Path) -> None:
    with Record.open(old, to_write=True) as record:
        hall = Hall(record, when("10:03"))
        before = hall.everything()
        hall.resume_statement()
        hall.confirm_cabinet("NOR", "note")
        hall.undo()
        hall.undo()
        assert hall.everything() == before
        with pytest.raises(Refusal, match="nothing to take back"):
            hall.undo()
    assert findings(old) == []


def test_its_journal_performed_anew_gives_the_same_state(old: Path, tmp_path: Path) -> None:
    with Record.open(old, to_write=True) as record, replayed(record, tmp_path / "b.conference") as again:
        assert of_the_document(export(again, "state", "json")) == of_the_document(export(record, "state", "json"))


def of_the_document(state: str | bytes) -> dict[str, list[dict[str, Any]]]:
    """Return a state without what the sample has gained since: the journal names it, and repeats nothing."""
    tables: dict[str, list[dict[str, Any]]] = json.loads(state)
    for row in (*tables["agenda_item"], *tables["programme_entry"]):
        for column in {"title", "short_title"} & set(row):
            row[column] = {language: row[column][language] for language in ("en", "zh")}
    # nor which dates, doubts and minutes of the sample are its own
    for row in (*tables["programme_entry"], *tables["conference"], *tables["agenda_item"]):
        for column in ("minutes_ours", "capacity_inferred", "annotation"):
            row.pop(column, None)
    tables["deadline"] = []
    tables["post"] = []
    tables["expected_action"] = []
    # and a decision on an objection is now written as one
    tables["decision"] = [row for row in tables["decision"] if not row["text"].startswith("Objection decided")]
    # what it takes to decide, and how it was decided, nobody counted then
    for row in (*tables["decision"], *tables["vote"]):
        for column in ("how", "present", "needed", "quorum"):
            row.pop(column, None)
    tables["note"] = [row for row in tables["note"] if row["kind"] not in ("titles", "resources")]
    return tables


def test_what_was_true_before_can_still_be_looked_at(old: Path) -> None:
    with Record.open(old, to_write=False) as record:
        record.rewind(when("2019-11-20T10:03:30+04:00"))
        assert Hall(record).order() == "NOR KEN"
        assert Hall(record).status("CHL") == "passed_over"


def test_one_that_is_only_read_stays_as_it_is(old: Path) -> None:
    before = old.read_bytes()
    with Record.open(old, to_write=False) as record:
        assert Hall(record).order() == "NOR KEN"
        assert "NOR" in str(export(record, "speakers", "csv"))
        assert record.last is not None
        assert record.last.act == "pause_statement"
    assert findings(old) == []
    assert old.read_bytes() == before
    assert [path.name for path in old.parent.glob("*.v*")] == []


def test_its_copy_takes_nobodys_place(old: Path) -> None:
    was = version(old)
    taken = old.with_name(f"a.conference.v{was}")
    taken.write_text("somebody's")
    Record.open(old, to_write=True).close()
    assert (version(old), taken.read_text()) == (SCHEMA_VERSION, "somebody's")
    assert version(old.with_name(f"a.conference.v{was}-2")) == was


def test_it_is_not_brought_up_without_its_copy(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise Trouble("The disk is full.")

    before = old.read_bytes()
    monkeypatch.setattr("chairconsole.records.opening.put_in_place", full)
    with pytest.raises(Trouble, match="full"):
        Record.open(old, to_write=True)
    assert (old.read_bytes(), list(old.parent.glob("*.v*"))) == (before, [])


def test_a_copy_left_by_an_attempt_broken_off_serves(old: Path) -> None:
    original, copy = old.read_bytes(), old.with_name(f"a.conference.v{version(old)}")
    Record.open(old, to_write=True).close()
    kept = copy.read_bytes()
    # As a power cut leaves it: copied, and not yet brought up.
    old.write_bytes(original)
    Record.open(old, to_write=True).close()
    assert (version(old), copy.read_bytes()) == (SCHEMA_VERSION, kept)
    assert sorted(path.name for path in old.parent.glob("*.v*")) == [copy.name]


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE entry SET level = 'XX'",
        "UPDATE entry SET delegation = 'QQQ' WHERE delegation = 'NOR'",
        "UPDATE entry SET list = 'x'",
        "UPDATE participant SET name = 7 WHERE code = 'NOR'",
        "UPDATE journal SET at = 'noon'",
        "DELETE FROM row_change; DELETE FROM journal",
    ],
)
def test_one_that_cannot_be_brought_up_is_left_as_it_was(old: Path, harm: str) -> None:
    was = version(old)
    with closing(sqlite3.connect(old, isolation_level=None)) as file:
        file.executescript(harm)
    # Twice, for the first attempt leaves its copy, and must not leave the lock.
    for _ in range(2):
        with pytest.raises(Damage, match=r"cannot be brought up|is damaged|holds no conference"):
            Record.open(old, to_write=True)
    assert version(old) == was
    with closing(sqlite3.connect(old)) as file:
        assert file.execute("SELECT count(*) FROM entry").fetchone() == (3,)


@pytest.fixture
def with_challenges(tmp_path: Path) -> Path:
    """Give a file whose rows of credentials hold the objections: Kenya's to Norway, and Chile's to Egypt, decided."""
    path = tmp_path / "a.conference"
    path.write_bytes(gzip.decompress((OLD / "v3.conference.gz").read_bytes()))
    return path


@pytest.mark.parametrize("to_write", [True, False])
def test_objections_become_rows_of_their_own_and_a_notice_nobody_gave_goes(
    with_challenges: Path, to_write: bool
) -> None:
    with Record.open(with_challenges, to_write=to_write) as record:
        found = {each.delegation: each for each in record.memory.all(Challenge)}
        assert found.keys() == {"NOR", "EGY"}
        norway, egypt = found["NOR"], found["EGY"]
        assert (norway.challenger, norway.grounds, norway.admitted) == ("KEN", "who signed", None)
        assert (egypt.challenger, egypt.admitted, egypt.decision_note) == ("CHL", False, "by consensus")
        assert egypt.decided_at == when("10:00:15")
        notices = {code: record.memory.get(Participant, code) for code in ("UNDP", "BANK", "TI")}
        told = {code: who.notified_at for code, who in notices.items() if who is not None}
        assert told == {"UNDP": None, "BANK": when("2019-11-19T10:00:00+04:00"), "TI": None}
    assert findings(with_challenges) == []


@pytest.mark.parametrize(("finding", "stays"), [("in_order", False), ("on_assurance", False), ("incomplete", True)])
def test_what_had_put_right_a_decision_still_does(with_challenges: Path, finding: str, stays: bool) -> None:
    with closing(sqlite3.connect(with_challenges)) as file:
        (later,) = file.execute("SELECT max(at) FROM journal").fetchone()
        change = "UPDATE credentials SET form = 'copy', finding = ?, received_at = ?, examined_at = ?"
        file.execute(f"{change} WHERE delegation = 'EGY'", (finding, later, later))
        file.commit()
    with Record.open(with_challenges, to_write=True, is_checked=True) as record:
        room = record.room(when("17T10:00"))
        assert is_excluded(room, room.participant("EGY")) is stays


def test_before_the_migration_nothing_of_it_stood(with_challenges: Path) -> None:
    for to_write in (False, True):
        with Record.open(with_challenges, to_write=to_write) as record:
            earlier = record.as_of(when("2019-11-20T10:06:00+04:00"))
            assert (list(earlier.all(Challenge)), earlier.get(Participant, "UNDP")) == ([], None)
