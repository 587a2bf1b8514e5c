"""The mark of a file in use: there while a console has it open, so that a lone copy tells of itself."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chairconsole.ledger.record import Record
from chairconsole.ledger.verifying import findings, verify
from chairconsole.records.opening import look_at
from chairconsole.records.trouble import LoneCopy
from chairconsole.records.usage import Mark, Use, beside, has_foreign_wal, is_lone_copy
from tests.exchange.desk import run
from tests.room import Hall, waiting

marks = st.builds(Mark, st.integers(1, 255), st.sampled_from(Use), st.integers(0, 2**21 - 1))


@given(marks)
def test_a_mark_is_read_as_it_was_told(mark: Mark) -> None:
    assert Mark.read(mark.told) == mark
    assert 0 <= mark.told < 2**31
    assert mark.anew(Use.AT_REST).number != 0


@pytest.mark.parametrize("version", [1, 2, 3])
def test_what_an_older_program_wrote_tells_its_version_and_no_more(version: int) -> None:
    assert Mark.read(version) == Mark(version, Use.UNTOLD, 0)


@pytest.mark.parametrize("told", [-1, -(2**31), 0x300 | 3])
def test_what_no_program_of_today_wrote_is_of_a_newer_version(told: int) -> None:
    assert Mark.read(told).version > 255


def lone(hall: Hall, tmp_path: Path) -> Path:
    path = tmp_path / "lone.conference"
    shutil.copy(hall.record.path, path)
    return path


def test_a_file_is_marked_from_its_opening_to_its_closing(hall: Hall) -> None:
    path = hall.record.path
    assert look_at(path).use is Use.IN_USE
    waiting(hall, "NOR")
    hall.record.rest()
    assert look_at(path).use is Use.IN_USE
    number = look_at(path).number
    hall.record.close()
    assert look_at(path) == Mark(look_at(path).version, Use.AT_REST, number)
    hall.record = Record.open(path, to_write=True, is_checked=True)
    assert look_at(path).number not in (0, number)


def test_a_copy_without_its_wal_says_so_even_after_it_was_read(hall: Hall, tmp_path: Path) -> None:
    waiting(hall, "NOR")
    path = lone(hall, tmp_path)
    for _ in range(2):
        found = findings(path)
        assert len(found) == 1
        assert found[0].startswith("It was copied while a console had it open; its last act is ")
        assert is_lone_copy(path, look_at(path))
    ran = run("verify", path)
    assert ran.status == 1
    assert "copied while a console had it open" in ran.out
    with pytest.raises(LoneCopy):
        Record.open(path, to_write=True)


def test_a_copy_with_its_wal_and_one_that_was_closed_say_nothing(hall: Hall, tmp_path: Path) -> None:
    waiting(hall, "NOR")
    path = lone(hall, tmp_path)
    shutil.copy(beside(hall.record.path), beside(path))
    assert findings(path) == []
    assert verify(path).last == hall.record.last
    Record.open(path, to_write=True).close()
    shutil.copy(path, tmp_path / "c.conference")
    assert findings(tmp_path / "c.conference") == []


def test_a_killed_file_is_whole_however_often_it_was_killed(hall: Hall, tmp_path: Path) -> None:
    path = tmp_path / "killed.conference"
    for n, delegation in enumerate(("NOR", "KEN", "CHL", "PER")):
        if n % 2:
            hall.record.rest()
        hall.inscribe(delegation)
        for suffix in ("", "-wal"):
            shutil.copy(f"{hall.record.path}{suffix}", f"{path}{suffix}")
        assert not has_foreign_wal(path, look_at(path))
        assert verify(path).problems == []
        assert verify(path).last == hall.record.last
        # killed again as soon as it was open
        again = Record.open(path, to_write=True)
        for suffix in ("", "-wal"):
            shutil.copy(f"{path}{suffix}", tmp_path / f"again.conference{suffix}")
        again.close()
        assert verify(tmp_path / "again.conference").last == hall.record.last
        assert not has_foreign_wal(tmp_path / "again.conference", look_at(tmp_path / "again.conference"))


def test_a_reader_that_stays_keeps_no_act_from_being_done(hall: Hall, tmp_path: Path) -> None:
    path = hall.record.path
    hall.record.close()
    with Record.open(path, to_write=False) as reader, reader._file.snapshot():
        list(reader.lines())
        hall.record = Record.open(path, to_write=True, is_checked=True)
        waiting(hall, "NOR")
        hall.record.rest()
        for suffix in ("", "-wal"):
            shutil.copy(f"{path}{suffix}", tmp_path / f"killed.conference{suffix}")
        assert look_at(path).use is Use.AT_REST
        assert verify(tmp_path / "killed.conference").last == hall.record.last
        with Record.open(tmp_path / "killed.conference", to_write=True) as again:
            assert Hall(again).order() == "NOR"
    hall.record.rest()
    assert look_at(path).use is Use.IN_USE


def test_closing_brings_the_last_acts_in_though_somebody_reads(hall: Hall, tmp_path: Path) -> None:
    waiting(hall, "NOR", "KEN")
    with Record.open(hall.record.path, to_write=False) as reader:
        hall.record.close()
        shutil.copy(hall.record.path, tmp_path / "c.conference")
        assert verify(tmp_path / "c.conference").last == reader.last
    hall.record = Record.open(hall.record.path, to_write=True, is_checked=True)
