"""One process writes a file, whatever name it is reached by; and a file that lost its name is not written."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from chairconsole.ledger.record import Record
from chairconsole.ledger.rehearsal import copy_to_rehearse, found_rehearsal
from chairconsole.ledger.verifying import verify
from chairconsole.records.trouble import Trouble
from tests.room import Hall, when

FOUNDER = """
import sys
from pathlib import Path
import chairconsole.acts
from chairconsole.ledger.record import Record
from chairconsole.ledger.samples import founding_day
from chairconsole.records.trouble import Trouble
from chairconsole.rules.terms import By
for path in sys.argv[1:]:
    try:
        Record.found(Path(path), founding_day("cosp8"), By.SECRETARY, {"sample": "cosp8"}).close()
    except Trouble:
        continue
    print(path)
"""


def test_of_several_founders_at_once_one_has_the_file(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.conference" for number in range(3)]
    command = [sys.executable, "-c", FOUNDER, *map(str, paths)]
    founders = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    founded = "".join(founder.communicate(timeout=60)[0] for founder in founders).splitlines()
    assert sorted(founded) == [str(path) for path in paths]
    for path in paths:
        hall = Hall(Record.open(path, to_write=True))
        assert hall.at("10:00").open_session().line.number == 2
        hall.record.close()
    assert {path.suffix for path in tmp_path.iterdir()} <= {".conference", ".lock"}


def test_a_link_leads_to_the_same_lock(hall: Hall, tmp_path: Path) -> None:
    link = tmp_path / "link.conference"
    link.symlink_to(hall.record.path)
    with pytest.raises(Trouble, match="in use"):
        Record.open(link, to_write=True)


@pytest.mark.parametrize("fate", ["deleted", "moved", "replaced"])
def test_a_file_that_lost_its_name_is_not_written(hall: Hall, tmp_path: Path, fate: str) -> None:
    path = hall.record.path
    other = tmp_path / "other.conference"
    shutil.copy(path, other)
    if fate == "deleted":
        path.unlink()
    elif fate == "moved":
        path.rename(tmp_path / "moved.conference")
    else:
        os.replace(other, path)
    before = hall.record.last
    with pytest.raises(Trouble, match="moved, deleted or replaced"):
        hall.at("10:20").suspend_meeting()
    assert hall.record.last == before


def test_a_rehearsal_that_is_open_is_not_replaced(hall: Hall, tmp_path: Path) -> None:
    copy = tmp_path / "copy.conference"
    copy_to_rehearse(hall.record.path, copy, when("09:00"))
    rehearsing = Hall(Record.open(copy, to_write=True))
    with pytest.raises(Trouble, match="in use"):
        copy_to_rehearse(hall.record.path, copy, when("09:00"))
    assert rehearsing.at("10:20").suspend_meeting().line.act == "suspend_meeting"
    rehearsing.record.close()


def test_a_file_that_stands_loses_nothing_to_one_made_in_its_name(hall: Hall, tmp_path: Path) -> None:
    path = tmp_path / "c.conference"
    hall.at("10:20").suspend_meeting()
    for suffix in ("", "-wal"):
        shutil.copy(f"{hall.record.path}{suffix}", f"{path}{suffix}")
    with pytest.raises(Trouble, match="exists already"):
        found_rehearsal(path, when("09:00"))
    assert verify(path).last == hall.record.last
    assert sorted(each.suffix for each in tmp_path.glob("c.*") if "shm" not in each.name) == [
        ".conference",
        ".conference-wal",
        ".lock",
    ]
