"""Random scripts give the order, times, statuses and refusals that an independent reading of the contract gives.

`CONTRACT_SEEDS=1-200` in the environment runs other seeds than the few that every run takes; `CONTRACT_LOOKS=1` makes
it look at the lists after every act.
"""

import csv
import io
import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import islice, zip_longest
from pathlib import Path
from random import Random
from typing import Any

import pytest

from chairconsole.exchange import columns
from chairconsole.ledger.record import Record
from chairconsole.ledger.room import Room
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import By
from tests.exchange.desk import COSP8, run, script
from tests.journeys.chance import LEVELS, Chance
from tests.journeys.reading import Reading
from tests.journeys.standing import Refused, Row, SpeakersList
from tests.room import Hall

ACTS = 500
DELEGATIONS = 190
LISTS = ("1(f)", "3", "6")
BETWEEN_LOOKS = int(os.environ.get("CONTRACT_LOOKS", "10"))
EVERY_ACT = (
    "inscribe",
    "correct_entry",
    "confirm_cabinet",
    "replace_speaker",
    "exchange_places",
    "move_entry",
    "withdraw",
    "transfer",
    "pass_over",
    "recall",
    "give_floor",
    "begin_statement",
    "pause_statement",
    "resume_statement",
    "end_statement",
    "continue_statement",
    "grant_time",
    "suspend_meeting",
    "resume_meeting",
    "point_of_order",
    "rule_on_point",
    "open_list",
    "change_list",
    "close_list",
    "reopen_list",
    "undo",
    "redo",
)
ABOUT_ALL = ("open_list", "change_list", "close_list", "reopen_list", "undo", "redo")
Told = Mapping[str, object]
CATEGORIES = ("party", "signatory", "non_signatory", "group")


def seeds() -> Iterable[int]:
    first, _, last = os.environ.get("CONTRACT_SEEDS", "1-2").partition("-")
    return range(int(first), int(last or first) + 1)


def instant(told: str) -> datetime:
    return datetime.fromisoformat(told)


class Both:
    """The program and the reading, given the same acts."""

    def __init__(self, hall: Hall, seed: int) -> None:
        self.record: Record = hall.record
        self.seed = seed
        self.random = Random(seed)
        self.script: list[dict[str, Any]] = []
        self.refusals: dict[int, str] = {}
        self.seen: dict[datetime, dict[str, list[list[Row]]]] = {}
        self.tally: Counter[tuple[str, bool]] = Counter()
        people = columns.participants(self.room()).rows
        sample = SpeakersList(
            instant("2019-11-15T00:00+04:00"), instant("2019-12-16T12:00+04:00"), instant("2019-12-17T18:00+04:00")
        )
        categories = {str(row["code"]): str(row["category"]) for row in people}
        self.reading = Reading(instant("2019-11-10T09:00+04:00"), categories, {"1(f)": sample})
        self.reading.items = {str(row["number"]) for row in columns.agenda(self.room()).rows}
        self.reading.in_hand = LISTS[0]

    def room(self) -> Room:
        assert self.record.last is not None
        return self.record.room(self.record.last.at)

    def set_up(self, at: datetime, act: str, **args: Any) -> None:
        """Do in the program alone what the reading takes for granted."""
        self.record.perform(act, at, By.SECRETARY, **args)
        self._note(at, act, args, By.SECRETARY)
        self.reading.now = at

    def do(self, at: datetime, act: str, args: dict[str, Any]) -> None:
        """Perform an act in both, which must allow or refuse it alike."""
        by = self.random.choice(list(By))
        self._note(at, act, args, by)
        try:
            self.reading.perform(at, act, args)
            expected = None
        except Refused as refused:
            expected = str(refused)
        try:
            self.record.perform(act, at, by, **args)
            came = None
        except Refusal as refusal:
            came = self.refusals[len(self.script)] = str(refusal)
        self.tally[act, came is None] += 1
        if came is None:
            # What was seen at this very moment is no longer how it ended.
            self.seen.pop(at, None)
        if (came is None) != (expected is None):
            named = [value for value in args.values() if isinstance(value, str)]
            here = [r for code in LISTS for group in self.reading.rows(code) for r in group if r.delegation in named]
            differing: list[tuple[Row | None, Row | None]] = [(None, r) for r in here]
            why = f"program: {came or 'done'}\nreading: {expected or 'done'}"
            pytest.fail(f"{self.where()}\n{why}\n{self.told(differing)}")

    def compare(self, code: str) -> None:
        """Compare a list's rows in program and reading."""
        assert self.record.last is not None
        assert self.record.last.at == self.reading.now
        differing = differences(columns.speakers(self.room(), code).rows, self.reading.rows(code))
        if differing:
            pytest.fail(f"{self.where()}\n{code}:\n{self.told(differing)}")

    def where(self) -> str:
        return f"seed {self.seed}, act {len(self.script)}: {json.dumps(self.script[-1], ensure_ascii=False)}"

    def told(self, differing: list[tuple[Row | None, Row | None]]) -> str:
        """Tell what differs, and every earlier act that names one of those."""
        named = {row.delegation for two in differing[:6] for row in two if row is not None}
        acts = [
            f"  {n} {'refused ' if n in self.refusals else ''}{json.dumps(line)}"
            for n, line in enumerate(self.script, 1)
            if named & {value for value in line["args"].values() if isinstance(value, str)} or line["act"] in ABOUT_ALL
        ]
        pairs = [f"  program {ours}\n  reading {theirs}" for ours, theirs in differing]
        return "\n".join([*pairs, "acts that name them:", *acts])

    def _note(self, at: datetime, act: str, args: dict[str, Any], by: By) -> None:
        self.script.append({"at": at.isoformat(), "by": by.value, "act": act, "args": args})


def row(told: Told) -> Row:
    """Read a row of the program's table, or of its CSV."""

    def number(name: str) -> int:
        return int(str(told[name]))

    def moment(name: str) -> datetime:
        return instant(str(told[name]))

    return Row(
        number("position") if told["position"] not in (None, "") else None,
        str(told["delegation"]),
        str(told["name"] or "") or None,
        str(told["title"] or "") or None,
        str(told["level"]),
        str(told["status"]),
        moment("received_at"),
        moment("precedence_at"),
        number("limit_s"),
        number("used_s"),
    )


def differences(
    ours: Sequence[Mapping[str, object]], theirs: Sequence[Sequence[Row]]
) -> list[tuple[Row | None, Row | None]]:
    """Return the rows that differ; within a group of theirs, which left at the same moment, any order will do."""
    told, expected, read = iter(map(row, ours)), [], []
    for group in theirs:
        expected += sorted(group, key=repr)
        read += sorted(islice(told, len(group)), key=repr)
    return [two for two in zip_longest([*read, *told], expected) if two[0] != two[1]]


def populated(both: Both) -> list[str]:
    """Inscribe most of the delegations before the session, in three lists; return all of them."""
    random, reading = both.random, both.reading
    start = instant("2019-11-10T10:00+04:00")
    for n in range(33):
        category = ("entity", "igo", "ngo_ecosoc", "ngo")[n % 4]
        both.set_up(
            start + timedelta(seconds=n), "register_participant", code=f"O{n}", category=category, name=f"O {n}"
        )
        reading.room.categories[f"O{n}"] = category
    by_category = {c: [code for code, own in reading.room.categories.items() if own == c] for c in set(CATEGORIES)}
    groups, parties = by_category["group"], [code for code in by_category["party"] if code != "EU"]
    others = [code for code in reading.room.categories if code.startswith("O")]
    pool = ["EU", *groups, *by_category["signatory"], *by_category["non_signatory"][:5], *others]
    pool += random.sample(parties, DELEGATIONS - len(pool))
    random.shuffle(pool)
    opens = instant("2019-11-15T00:00+04:00")
    both.do(reading.now, "open_list", {"list": "3", "precedence": "protocol", "groups_first": True})
    both.do(reading.now, "open_list", {"list": "6", "precedence": "none", "limit_s": 180, "observers_last": False})
    for code, moment, some in (
        (LISTS[0], start + timedelta(days=1), pool[:8]),
        (LISTS[0], opens, pool[:130]),
        (LISTS[1], opens + timedelta(days=20), pool[100:150]),
        (LISTS[2], opens + timedelta(days=21), pool[60:90]),
    ):
        for who in some:
            moment += timedelta(milliseconds=random.randint(0, 9_000_000))
            level = random.choice(LEVELS)
            both.do(
                max(moment, reading.now), "inscribe", {"list": code, "delegation": who, "level": level, "name": who}
            )
    return pool


def performed(hall: Hall, seed: int) -> Both:
    """Perform a random script in both, looking at the lists between."""
    both = Both(hall, seed)
    pool = populated(both)
    session = instant("2019-12-16T10:00+04:00")
    both.set_up(session, "open_session")
    both.set_up(session, "call_to_order", meeting=1)
    both.set_up(session, "take_up_item", item=LISTS[0])
    both.reading.done.clear()
    chance = Chance(both.random, both.reading, LISTS, pool)
    for n in range(1, ACTS + 1):
        at = chance.next_at()
        both.do(at, *chance.next(at))
        if n % BETWEEN_LOOKS == 0 or n == ACTS:
            for code in LISTS:
                both.compare(code)
            both.seen[both.reading.now] = {code: both.reading.rows(code) for code in LISTS}
    return both


@pytest.mark.parametrize("seed", seeds())
def test_program_and_reading_agree(founded: Hall, seed: int) -> None:
    both = performed(founded, seed)
    done = sum(both.tally[act, True] for act in EVERY_ACT)
    refused = sum(both.tally[act, False] for act in EVERY_ACT)
    assert done > 4 * refused > 100
    assert len([act for act in EVERY_ACT if both.tally[act, True]]) >= len(EVERY_ACT) - 2


def test_so_do_the_files_that_scripts_make(founded: Hall, tmp_path: Path) -> None:
    both = performed(founded, seed=0)
    path = tmp_path / "b.conference"
    # Line 1 is the founding; after that line N + 1 is act N.
    ran = run("perform", script(tmp_path, COSP8, *both.script), path, "--keep-going")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.splitlines() == [f"line {n + 1}: {why}" for n, why in sorted(both.refusals.items())]
    for at in both.random.sample(sorted(both.seen), 3):
        for code, expected in both.seen[at].items():
            told = run("export", "speakers", path, "--list", code, "--at", at.isoformat())
            assert not differences(list(csv.DictReader(io.StringIO(told.out))), expected), at


def test_a_level_put_right_after_the_precedence_changed(founded: Hall) -> None:
    both, here = Both(founded, seed=0), {"list": LISTS[0], "delegation": "GRD"}
    both.do(instant("2019-12-16T10:00+04:00"), "inscribe", {**here, "level": "HS"})
    both.do(instant("2019-12-16T10:10+04:00"), "replace_speaker", {**here, "level": "M", "name": "N"})
    both.do(instant("2019-12-16T10:20+04:00"), "change_list", {"list": LISTS[0], "precedence": "protocol"})
    both.do(instant("2019-12-16T10:30+04:00"), "correct_entry", {**here, "level": "R", "reason": "misread"})
    both.compare(LISTS[0])


def test_a_recall_after_one_was_moved_before_one_recalled(founded: Hall) -> None:
    both, at = Both(founded, seed=0), instant("2019-12-16T10:00+04:00")
    for who in ("NOR", "KEN", "CHL"):
        both.do(at, "inscribe", {"list": LISTS[0], "delegation": who})
    for who in ("NOR", "KEN"):
        both.do(at, "pass_over", {"list": LISTS[0], "delegation": who})
    both.do(at, "recall", {"list": LISTS[0], "delegation": "NOR"})
    both.do(at, "move_entry", {"list": LISTS[0], "delegation": "CHL", "before": "NOR", "reason": "so ruled"})
    both.do(at, "withdraw", {"list": LISTS[0], "delegation": "NOR"})
    both.do(at, "recall", {"list": LISTS[0], "delegation": "KEN"})
    both.compare(LISTS[0])
