"""The power goes in mid speech: same speaker, same list, the clock right, the outage held by one act."""

import shutil
from pathlib import Path

import pytest

from chairconsole.ledger.record import Record
from chairconsole.ledger.verifying import findings
from tests.room import Hall, waiting


def power_cut(hall: Hall, path: Path) -> Hall:
    """Return the hall as it stands on what the disk held at this moment; nothing was closed or tidied."""
    for suffix in ("", "-wal"):
        shutil.copy(f"{hall.record.path}{suffix}", f"{path}{suffix}")
    return Hall(Record.open(path, to_write=True), hall.now)


@pytest.mark.parametrize("paused", [False, True])
def test_the_power_goes_in_mid_speech(hall: Hall, tmp_path: Path, paused: bool) -> None:
    # Given Norway has spoken for ninety seconds, was granted thirty more, and two wait
    waiting(hall, "NOR", "KEN", "CHL")
    hall.at("10:10").give_floor()
    hall.at("10:11").grant_time(30)
    if paused:
        hall.at("10:11:30").pause_statement()
    before = hall.everything()
    # When the power goes at 10:11:30 and the console is back at 10:14
    after = power_cut(hall.at("10:11:30"), tmp_path / "b.conference").at("10:14")
    # Then everything is there, and the clock has run on, or stood if it stood
    assert (after.everything(), after.order(), findings(after.record.path)) == (before, "KEN CHL", [])
    assert after.used() == (90 if paused else 240)
    # And one act takes the outage out
    after.hold_outage(**{"from": "2019-12-16T10:11:30+04:00", "to": "2019-12-16T10:14:00+04:00"})
    assert (after.used(), after.shown()) == (90, 180)
    if paused:
        after.resume_statement()
    assert after.at("10:14:10").shown() == 170
    # And what was done before the outage can be taken back after it
    for _ in range(3 if paused else 2):
        after.undo()
    assert after.statement().limit_s == (270 if paused else 240)
    after.record.close()


def test_the_power_goes_between_two_acts(hall: Hall, tmp_path: Path) -> None:
    for n, delegation in enumerate(("NOR", "KEN", "CHL", "PER")):
        hall.after(1).inscribe(delegation)
        after = power_cut(hall, tmp_path / f"{n}.conference")
        assert after.everything() == hall.everything()
        after.record.close()
