"""Attacks a conference file and counts what went wrong: `python -m tests.harness forge|kill|copy [rounds] [seed]`.

Nothing here is a test: it takes as long as it is given. Each attack prints one line, and ends with 1 where anything was
lost, believed that was forged, or said by a traceback.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

import chairconsole.acts  # noqa: F401
from chairconsole.ledger.backing_up import back_up
from chairconsole.ledger.record import Record
from chairconsole.ledger.verifying import verify
from chairconsole.records.trouble import Trouble
from chairconsole.rules.terms import By
from tests.exchange.desk import COSP8, act, performed, run, script
from tests.exchange.meeting import MORNING

LONG = 400
"""How many acts are performed while somebody attacks."""


def forge(rounds: int, chance: Random, folder: Path) -> Counter[str]:
    """Turn single bits of a file, and use it: what `verify` faults must take no act, and nothing is a traceback."""
    good, path = performed(folder, *MORNING).read_bytes(), folder / "forged.conference"
    one = script(folder, act("16:00", "decide", item="1", text="x"), name="one.jsonl")
    calls: list[tuple[Any, ...]] = [("verify", path), ("export", "state", path), ("export", "journal", path)]
    calls += [("export", "speakers", path), ("perform", one, path, "--keep-going")]
    found: Counter[str] = Counter()
    for _ in range(rounds):
        for left in folder.glob("forged.conference*"):
            left.unlink()
        harmed = bytearray(good)
        for _ in range(chance.choice((1, 1, 8))):
            harmed[chance.randrange(len(harmed))] ^= 1 << chance.randrange(8)
        path.write_bytes(harmed)
        status = {}
        for call in calls:
            try:
                ran = run(*call)
            except BaseException:  # noqa: BLE001 - whatever it is, it is what is sought
                found["WRONG traceback"] += 1
                traceback.print_exc()
                continue
            status[call[0]] = ran.status
            found["WRONG not one line"] += call[0] != "export" and ran.status != 0 and ran.err.count("\n") != 1
        found["faulted"] += status.get("verify") == 1
        found["WRONG forged and written"] += status.get("verify") == 1 and status.get("perform") == 0
    return found


def kill(rounds: int, chance: Random, folder: Path) -> Counter[str]:
    """Kill a run of acts at any moment: what was said to be done is there, the file is sound, and goes on."""
    found: Counter[str] = Counter()
    path = performed(folder, COSP8)
    acts = [act(f"{10 + n // 60:02}:{n % 60:02}", "decide", item="1", text=f"{n}") for n in range(LONG)]
    long = script(folder, *acts, name="long.jsonl")
    for number in range(rounds):
        victim = folder / f"{number}.conference"
        shutil.copy(path, victim)
        words = [sys.executable, "-m", "chairconsole", "perform", "--verbose", str(long), str(victim)]
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
            assert process.stdout is not None
            until, said = chance.randrange(1, LONG), 0
            for line in process.stdout:
                said = int(line.split()[0])
                if said >= until:
                    process.kill()
                    break
            for line in process.stdout:
                with suppress(ValueError, IndexError):
                    said = int(line.split()[0])
        report = verify(victim)
        found["WRONG lost"] += report.last is None or report.last.number < said + 1
        found["WRONG not sound"] += bool(report.problems)
        with Record.open(victim, to_write=True) as record:
            assert record.last is not None
            record.perform("decide", record.last.at, By.SECRETARY, item="1", text="after")
        found["killed"] += 1
        for left in folder.glob(f"{number}.conference*"):
            left.unlink()
    return found


def copy(rounds: int, chance: Random, folder: Path) -> Counter[str]:
    """Copy a file while acts are done: a backup is exact, a lone copy says so, one with its `-wal` is what it says."""
    found: Counter[str] = Counter()
    path = performed(folder, COSP8)
    with Record.open(path, to_write=True) as record:
        for number in range(rounds):
            for _ in range(chance.randrange(1, 4)):
                assert record.last is not None
                record.perform("decide", record.last.at, By.SECRETARY, item="1", text=f"{number}")
            if chance.random() < 0.3:
                record.rest()
            assert record.last is not None
            stick = folder / "stick.conference"
            back_up(path, stick)
            found["WRONG backup lacks something"] += verify(stick).last != record.last
            lone = folder / "lone.conference"
            shutil.copy(path, lone)
            report = verify(lone)
            lacks = report.last != record.last
            found["lone copies that lacked something"] += lacks
            found["WRONG lone copy not told"] += not report.problems
            both = folder / "both.conference"
            for suffix in ("", "-wal"):
                shutil.copy(f"{path}{suffix}", f"{both}{suffix}")
            whole = verify(both)
            found["WRONG whole copy faulted"] += bool(whole.problems) or whole.last != record.last
            try:
                Record.open(lone, to_write=True).close()
            except Trouble:
                found["refused"] += 1
            for left in (*folder.glob("lone.*"), *folder.glob("both.*")):
                left.unlink()
    return found


ATTACKS: dict[str, Callable[[int, Random, Path], Counter[str]]] = {"forge": forge, "kill": kill, "copy": copy}


def main() -> int:
    """Make an attack and say what was found."""
    name, rounds, seed = sys.argv[1:] + ["100", "1"][len(sys.argv) - 2 :]
    with tempfile.TemporaryDirectory() as folder:
        found = ATTACKS[name](int(rounds), Random(int(seed)), Path(folder))
    print(json.dumps({"attack": name, "rounds": int(rounds), **found}))
    return int(any(count for what, count in found.items() if what.startswith("WRONG")))


if __name__ == "__main__":
    sys.exit(main())
