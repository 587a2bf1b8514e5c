"""Backups: exact while somebody acts, checked; brought back over nothing that has more; a stale -wal never enters."""

import contextlib
import shutil
import sqlite3
from functools import partial
from pathlib import Path

import pytest

from chairconsole.exchange.exports import export
from chairconsole.ledger.backing_up import back_up, restore
from chairconsole.ledger.record import Record
from chairconsole.ledger.rehearsal import copy_to_rehearse
from chairconsole.ledger.verifying import findings, verify
from chairconsole.records.trouble import Damage, LoneCopy, Trouble
from tests.exchange.desk import unprivileged
from tests.room import Hall, rows, waiting, when

STATE = ("state", "json")


def as_killed(hall: Hall, path: Path) -> Path:
    """Leave a file as a console that was killed leaves it."""
    for suffix in ("", "-wal"):
        shutil.copy(f"{hall.record.path}{suffix}", f"{path}{suffix}")
    return path


def number(path: Path) -> int:
    last = verify(path).last
    assert last is not None
    return last.number


def test_it_is_exact_while_somebody_acts(hall: Hall, tmp_path: Path) -> None:
    waiting(hall, "NOR", "KEN")
    last = back_up(hall.record.path, tmp_path / "b.conference")
    assert hall.record.last == last
    before = hall.everything()
    hall.inscribe("CHL")
    assert findings(tmp_path / "b.conference") == []
    with Record.open(tmp_path / "b.conference", to_write=True) as copy:
        assert rows(copy.memory) == before
        assert Hall(copy).at("11:00").inscribe("PER").line.number == last.number + 1


def test_in_a_folder_it_has_the_files_own_name(hall: Hall, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    back_up(hall.record.path, tmp_path / "stick")
    assert findings(tmp_path / "stick" / hall.record.path.name) == []


def test_it_takes_the_place_of_an_earlier_copy_and_of_nothing_else(hall: Hall, tmp_path: Path) -> None:
    target = tmp_path / "b.conference"
    back_up(hall.record.path, target)
    hall.inscribe("NOR")
    assert back_up(hall.record.path, target).number == number(target)
    with Record.open(target, to_write=True) as copy:
        Hall(copy).at("11:00").inscribe("PER")
    before = target.read_bytes()
    for standing in (target, tmp_path / "letter.txt"):
        if standing != target:
            standing.write_text("Dear colleague")
        with pytest.raises(Trouble, match="no earlier copy of this conference"):
            back_up(hall.record.path, standing)
    assert target.read_bytes() == before
    assert (tmp_path / "letter.txt").read_text() == "Dear colleague"


def test_it_is_never_made_over_the_file_itself(hall: Hall, tmp_path: Path) -> None:
    (tmp_path / "link.conference").symlink_to(hall.record.path)
    for target in (hall.record.path, hall.record.path.parent, tmp_path / "link.conference"):
        with pytest.raises(Trouble, match="is the conference file itself"):
            back_up(hall.record.path, target)
    hall.inscribe("NOR")


def test_of_a_damaged_file_none_is_made_and_nothing_is_left(hall: Hall, tmp_path: Path) -> None:
    waiting(hall, "NOR").record.close()
    with contextlib.closing(sqlite3.connect(hall.record.path, isolation_level=None)) as db:
        db.execute("UPDATE entry SET level = 'HS'")
    folder = tmp_path / "stick"
    folder.mkdir()
    with pytest.raises(Damage, match="is damaged: The row"):
        back_up(hall.record.path, folder)
    assert list(folder.iterdir()) == []
    hall.record = Record.open(hall.record.path, to_write=True, is_checked=True)


def test_it_is_brought_back_where_nothing_stands_or_something_earlier(hall: Hall, tmp_path: Path) -> None:
    path = tmp_path / "c.conference"
    early, late = tmp_path / "early.conference", tmp_path / "late.conference"
    back_up(hall.record.path, early)
    hall.inscribe("NOR")
    back_up(hall.record.path, late)
    assert restore(early, path, force=False).number == number(path)
    assert restore(late, path, force=False).number == number(path) == number(early) + 1
    with Record.open(path, to_write=True) as back, Record.open(hall.record.path, to_write=False) as there:
        assert export(back, *STATE) == export(there, *STATE)
    with pytest.raises(Trouble, match="has acts that the backup has not"):
        restore(early, path, force=False)
    assert number(path) == number(late)


def test_what_is_replaced_by_force_is_kept_with_what_stood_beside_it(hall: Hall, tmp_path: Path) -> None:
    early = tmp_path / "early.conference"
    back_up(hall.record.path, early)
    hall.inscribe("NOR")
    path = as_killed(hall, tmp_path / "c.conference")
    restore(early, path, force=True)
    assert number(path) == number(early)
    kept = path.with_name("c.conference.replaced")
    assert number(kept) == number(early) + 1
    with Record.open(path, to_write=True) as back:
        assert Hall(back).order() == ""


def test_a_damaged_file_is_replaced_by_force_only(hall: Hall, tmp_path: Path) -> None:
    early, path = tmp_path / "early.conference", tmp_path / "c.conference"
    back_up(hall.record.path, early)
    path.write_bytes(early.read_bytes()[:300_000])
    with pytest.raises(Trouble, match="cannot be read"):
        restore(early, path, force=False)
    restore(early, path, force=True)
    assert findings(path) == []
    assert path.with_name("c.conference.replaced").stat().st_size == 300_000


def test_a_file_in_use_is_not_replaced(hall: Hall, tmp_path: Path) -> None:
    back_up(hall.record.path, tmp_path / "b.conference")
    for force in (False, True):
        with pytest.raises(Trouble, match="in use"):
            restore(tmp_path / "b.conference", hall.record.path, force=force)
    hall.inscribe("NOR")


def test_a_folder_or_the_backup_itself_is_no_place_to_bring_it_back_to(hall: Hall, tmp_path: Path) -> None:
    backup = tmp_path / "b.conference"
    back_up(hall.record.path, backup)
    with pytest.raises(Trouble, match="is a folder"):
        restore(backup, tmp_path, force=True)
    with pytest.raises(Trouble, match="is the backup itself"):
        restore(backup, backup, force=True)


def test_a_lone_copy_is_no_backup(hall: Hall, tmp_path: Path) -> None:
    hall.inscribe("NOR")
    lone, path = tmp_path / "lone.conference", tmp_path / "c.conference"
    shutil.copy(hall.record.path, lone)
    for attempt in (partial(restore, force=False), back_up):
        with pytest.raises(LoneCopy, match=rf"acts after number {number(lone)} may be missing"):
            attempt(lone, path)
        assert not path.exists()
    assert restore(lone, path, force=True).number == number(lone)
    assert findings(path) == []


@pytest.mark.parametrize("by_hand", [False, True])
def test_a_stale_wal_never_enters_a_file_that_was_brought_back(hall: Hall, tmp_path: Path, by_hand: bool) -> None:
    early = tmp_path / "early.conference"
    back_up(hall.record.path, early)
    hall.record.rest()
    for delegation in ("NOR", "KEN", "CHL"):
        hall.inscribe(delegation)
    path = as_killed(hall, tmp_path / "c.conference")
    assert number(path) == number(early) + 3
    if by_hand:
        shutil.copy(early, path)
    else:
        restore(early, path, force=True)
    assert number(path) == number(early)
    assert findings(path) == []
    with Record.open(path, to_write=True) as back:
        assert Hall(back).order() == ""
        Hall(back).at("11:00").inscribe("PER")
    assert findings(path) == []
    if by_hand:
        assert path.with_name("c.conference-wal.stale").exists()


def test_what_lies_beside_a_file_that_is_gone_enters_no_other(hall: Hall, tmp_path: Path, template: Path) -> None:
    hall.inscribe("NOR")
    path = as_killed(hall, tmp_path / "c.conference")
    path.unlink()
    restore(template, path, force=False)
    assert number(path) == 1
    with Record.open(path, to_write=True) as back:
        assert Hall(back).order() == ""


def test_what_was_kept_once_is_never_lost_by_another_force(hall: Hall, tmp_path: Path) -> None:
    early, path = tmp_path / "early.conference", tmp_path / "c.conference"
    back_up(hall.record.path, early)
    hall.inscribe("NOR")
    late = number(as_killed(hall, path))
    restore(early, path, force=True)
    restore(early, path, force=True)
    assert number(path.with_name("c.conference.replaced")) == late
    assert number(path.with_name("c.conference.replaced-2")) == number(early)


def test_a_rehearsal_never_takes_the_place_of_the_real_file(hall: Hall, tmp_path: Path) -> None:
    real, rehearsal = tmp_path / "real.conference", tmp_path / "rehearsal.conference"
    back_up(hall.record.path, real)
    copy_to_rehearse(hall.record.path, rehearsal, when("09:00"))
    for attempt in (partial(restore, force=False), back_up):
        with pytest.raises(Trouble):
            attempt(rehearsal, real)
    assert number(real) == number(hall.record.path)


def test_by_a_link_it_is_the_file_itself(hall: Hall, tmp_path: Path) -> None:
    early = tmp_path / "early.conference"
    back_up(hall.record.path, early)
    hall.inscribe("NOR")
    link = tmp_path / "link.conference"
    link.symlink_to(hall.record.path)
    assert findings(link) == []
    assert number(link) == number(early) + 1
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    path = as_killed(hall, folder / "c.conference")
    link.unlink()
    link.symlink_to(path)
    assert findings(link) == []
    restore(early, link, force=True)
    assert link.is_symlink()
    assert number(link) == number(path) == number(early)
    assert number(path.with_name("c.conference.replaced")) == number(early) + 1


def test_a_backup_on_a_protected_stick_can_be_read_and_brought_back(hall: Hall, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    back_up(hall.record.path, stick / "b.conference")
    stick.chmod(0o555)
    tmp_path.chmod(0o777)
    for parent in list(tmp_path.parents)[:3]:
        parent.chmod(0o755)
    try:
        with unprivileged():
            assert findings(stick / "b.conference") == []
            (tmp_path / "back").mkdir()
            restore(stick / "b.conference", tmp_path / "back" / "c.conference", force=False)
    finally:
        stick.chmod(0o755)
    assert number(tmp_path / "back" / "c.conference") == number(hall.record.path)
