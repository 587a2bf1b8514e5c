"""Random scripts give the participants, credentials, officers and refusals that an independent reading gives.

`CONTRACT_SEEDS=1-200` in the environment runs other seeds than the few that every run takes, `CONTRACT_ACTS=500` more
acts of each; `CONTRACT_LOOKS=1` makes it look at the tables after every act.
"""

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from chairconsole.exchange import columns
from chairconsole.ledger.room import Room
from chairconsole.ledger.verifying import findings
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import By
from tests.journeys.chance_of_office import GROUPS, ChanceOfOffice
from tests.journeys.standing import Refused
from tests.journeys.taking_part import NGOS, Body, TakingPart, read
from tests.room import Hall, replayed, rows

ACTS = int(os.environ.get("CONTRACT_ACTS", "150"))
BETWEEN_LOOKS = int(os.environ.get("CONTRACT_LOOKS", "5"))
BETWEEN_UNDOING = 10
EVERY_ACT = (
    "register_participant",
    "notify_participation",
    "apply_for_status",
    "circulate_applications",
    "object_to_status",
    "withdraw_objection",
    "decide_status",
    "change_category",
    "invite_to_speak",
    "record_bureau_meeting",
    "register_delegate",
    "remove_delegate",
    "submit_credentials",
    "examine_credentials",
    "challenge_credentials",
    "withdraw_challenge",
    "decide_challenge",
    "accept_on_assurance",
    "report_on_credentials",
    "adopt_credentials_report",
    "follow_practice",
    "nominate",
    "withdraw_nomination",
    "elect_by_acclamation",
    "take_the_chair",
    "replace_officer",
    "record_presence",
    "point_of_order",
    "rule_on_point",
    "call_to_order",
    "suspend_meeting",
    "undo",
    "redo",
)
SESSION = datetime.fromisoformat("2019-12-16T10:00+04:00")


def seeds() -> Iterable[int]:
    first, _, last = os.environ.get("CONTRACT_SEEDS", "1-3").partition("-")
    return range(int(first), int(last or first) + 1)


class Both:
    """The program and the reading, given the same acts."""

    def __init__(self, hall: Hall, seed: int) -> None:
        self.record = hall.record
        self.seed = seed
        self.random = Random(seed)
        self.script: list[dict[str, Any]] = []
        self.refusals: dict[int, str] = {}
        self.tally: Counter[tuple[str, bool]] = Counter()
        now = datetime.fromisoformat("2019-10-01T09:00+04:00")
        people = map(read, columns.participants(self.room()).rows)
        bodies = {row["code"]: Body(row["category"], row["name"], row["regional_group"]) for row in people}
        self.reading = TakingPart(now, SESSION, bodies)

    def room(self) -> Room:
        assert self.record.last is not None
        return self.record.room(self.record.last.at)

    def do(self, at: datetime, act: str, args: dict[str, Any]) -> None:
        """Perform an act in both, which must allow or refuse it alike, and tell something or nothing alike."""
        by = self.random.choice(list(By))
        self.script.append({"at": at.isoformat(), "by": by.value, "act": act, "args": args})
        try:
            told, expected = self.reading.perform(at, act, args), None
        except Refused as refused:
            told, expected = None, str(refused)
        try:
            self.record.perform(act, at, by, **args)
            came = None
        except Refusal as refusal:
            came = self.refusals[len(self.script)] = str(refusal)
        self.tally[act, came is None] += 1
        if (came is None) != (expected is None):
            self.fail(f"program: {came or 'done'}\nreading: {expected or 'done'}", args)
        if came is None and told is not None:
            assert self.record.last is not None
            says = columns.journal([self.record.last]).rows[0]["told"]
            if bool(says) != told:
                self.fail(f"program tells: {says}\nreading: {told}", args)

    def compare(self) -> None:
        """Compare all tables in program and reading."""
        here, room = self.reading.here, self.room()
        officers = [{name: getattr(o, name) for name in columns.officers(room).columns} for o in here.officers]
        decisions = [vars(decided) for decided in here.decisions]
        self._compare("participants", by(columns.participants(room).rows, "code"), self.reading.participants())
        credentials = by(columns.credentials(room).rows, "delegation")
        for row in credentials.values():
            row["decision"] = bool(row["decision"])
        # Of whom nothing stands, as where the only challenge was withdrawn, there may be a row or none.
        credentials = {code: row for code, row in credentials.items() if any(row.values())}
        self._compare("credentials", credentials, self.reading.credentials())
        self._compare("officers", numbered(map(read, columns.officers(room).rows)), numbered(officers))
        decided = [read(row) for row in columns.decisions(room).rows]
        for row in decided:
            # what it took and what it was on are of other readings: `deciding`, `proposing`
            for column in ("text", "kind", "number", "symbol", "how", "needed", "quorum"):
                del row[column]
        self._compare("decisions", numbered(decided), numbered(decisions))

    def _compare(self, table: str, ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> None:
        for key in sorted({*ours, *theirs}):
            one, other = ours.get(key), theirs.get(key)
            if one != other:
                names = [n for n in (one or other or {}) if one is None or other is None or one.get(n) != other.get(n)]
                pair = [{n: each.get(n) for n in names} if each else each for each in (one, other)]
                self.fail(f"{table} {key}:\n  program {pair[0]}\n  reading {pair[1]}", one or other or {}, key)

    def fail(self, why: str, args: Mapping[str, Any], *more: str) -> None:
        """Fail, telling every earlier act that names one of those."""
        named = {value for value in args.values() if isinstance(value, str) and value} | set(more)
        acts = [
            f"  {n} {'refused ' if n in self.refusals else ''}{json.dumps(line)}"
            for n, line in enumerate(self.script, 1)
            if named & {value for value in line["args"].values() if isinstance(value, str)}
            or line["act"] in ("undo", "redo", "decide_status", "circulate_applications")
        ]
        where = f"seed {self.seed}, act {len(self.script)}: {json.dumps(self.script[-1], ensure_ascii=False)}"
        pytest.fail("\n".join([where, why, "acts that name them:", *acts[-30:]]))


def by(told: Iterable[Mapping[str, object]], key: str) -> dict[str, dict[str, Any]]:
    found = {str(row[key]): read(row) for row in told}
    for row in found.values():
        del row[key]
    return found


def numbered(told: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    return {f"{n:4}": dict(row) for n, row in enumerate(told, 1)}


def populated(both: Both) -> list[str]:
    """Register invented States and organizations before the session; return all of them and the European Union."""
    random, reading = both.random, both.reading
    states = ["party"] * 25 + ["signatory"] * 5 + ["non_signatory"] * 5
    organizations = [category for category in ("entity", "igo", *NGOS) for _ in range(6)]
    pool = []
    for n, category in enumerate(states + organizations):
        code = f"X{n + 1}"
        args = {"code": code, "category": category, "name": f"Body {n + 1}"}
        if n < len(states):
            args["regional_group"] = GROUPS[n % len(GROUPS)]
        chance = random.random()
        if category != "party" and chance < 0.4:
            args["notified_at"] = reading.now.isoformat()
        elif category in ("non_signatory", "igo", *NGOS) and chance < 0.7:
            args["applied_at"] = reading.now.isoformat()
        both.do(reading.now + timedelta(seconds=random.randint(1, 99)), "register_participant", args)
        pool.append(code)
    return [*pool, "EU"]


def performed(hall: Hall, seed: int, acts: int = ACTS) -> Both:
    """Perform a random script in both, looking at the tables between."""
    both = Both(hall, seed)
    pool = populated(both)
    both.record.perform("open_session", SESSION, By.PRESIDENT)
    both.reading.now = SESSION
    both.reading.done.clear()
    chance = ChanceOfOffice(both.random, both.reading, pool)
    for n in range(1, acts + 1):
        at = chance.next_at()
        wish = chance.next(at)
        before = rows(both.record.memory)
        both.do(at, *wish)
        if wish[0] not in ("undo", "redo") and not both.reading.undone and n % BETWEEN_UNDOING == 0:
            if len(both.script) not in both.refusals:
                both.record.perform("undo", both.reading.now, By.SECRETARY)
                assert rows(both.record.memory) == before, both.script[-1]
                both.record.perform("redo", both.reading.now, By.SECRETARY)
            else:
                assert rows(both.record.memory) == before, both.script[-1]
        if n % BETWEEN_LOOKS == 0 or n == acts:
            both.compare()
    return both


@pytest.mark.parametrize("seed", seeds())
def test_program_and_reading_agree(founded: Hall, seed: int, tmp_path: Path) -> None:
    both = performed(founded, seed)
    done = sum(both.tally[act, True] for act in EVERY_ACT)
    refused = sum(both.tally[act, False] for act in EVERY_ACT)
    assert done > 4 * refused > 20
    assert len([act for act in EVERY_ACT if both.tally[act, True]]) >= len(EVERY_ACT) - 6
    assert not list(findings(founded.record.path))
    again = replayed(founded.record, tmp_path / "again.conference")
    assert rows(again.memory) == rows(founded.record.memory)
    again.close()
