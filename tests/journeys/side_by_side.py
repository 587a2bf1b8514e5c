"""Program and reading side by side: the same random script in both, and the tables of both compared.

`CONTRACT_SEEDS=1-200` in the environment runs other seeds than the few that every run takes, `CONTRACT_ACTS=1000` more
acts of each; `CONTRACT_LOOKS=1` makes it look at the tables after every act.
"""

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any, Generic, TypeVar

import pytest

from chairconsole.exchange import columns
from chairconsole.exchange.exports import export
from chairconsole.ledger.record import Record
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.rules.phase import MarkKind
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import By
from tests.journeys.chance_of_votes import ITEMS, ChanceOfVotes
from tests.journeys.deciding import MEMBERS_OF_THE_UNION, SECRETARIAT, UNION, Body, Deciding, Silent
from tests.journeys.standing import Refused
from tests.room import Hall, rows

ACTS = int(os.environ.get("CONTRACT_ACTS", "500"))
BETWEEN_LOOKS = int(os.environ.get("CONTRACT_LOOKS", "10"))
BETWEEN_UNDOING = 20
MEMBERS, STATES, OTHERS = 5, 11, 6
SESSION = datetime.fromisoformat("2019-12-16T10:00+04:00")
Act = tuple[datetime, str, dict[str, Any]]


def seeds() -> Iterable[int]:
    first, _, last = os.environ.get("CONTRACT_SEEDS", "1-2").partition("-")
    return range(int(first), int(last or first) + 1)


R = TypeVar("R", bound=Deciding)
C = TypeVar("C", bound=ChanceOfVotes)


class Both(Generic[R]):
    """The program and the reading, given the same acts."""

    def __init__(self, hall: Hall, seed: int, reading: type[R]) -> None:
        self.hall = hall
        self.record: Record = hall.record
        self.seed = seed
        self.random = Random(seed)
        self.script: list[Act] = []
        self.refusals: dict[int, str] = {}
        self.tally: Counter[tuple[str, bool]] = Counter()
        # What the contract leaves open: the act, why, and what the program makes of it.
        self.left_open: Counter[tuple[str, str, bool]] = Counter()
        assert self.record.last is not None
        room = self.record.room(self.record.last.at)
        bodies = {
            str(row["code"]): Body(str(row["category"]), str(row["name"]), str(row["regional_group"] or ""))
            for row in columns.participants(room).rows
        }
        items = [str(row["number"]) for row in columns.agenda(room).rows]
        self.reading = reading(SESSION, items, bodies)

    def do(self, at: datetime, act: str, args: dict[str, Any]) -> None:
        """Perform an act in both, which must allow or refuse it alike."""
        by = self.random.choice(list(By))
        self.script.append((at, act, args))
        told, expected, left_open = None, None, ""
        try:
            told = self.reading.perform(at, act, args)
        except Refused as refused:
            expected = str(refused)
        except Silent as silent:
            left_open = str(silent)
        try:
            self.record.perform(act, at, by, **args)
            came = None
        except Refusal as refusal:
            came = self.refusals[len(self.script)] = str(refusal)
        self.tally[act, came is None] += 1
        if left_open:
            self.left_open[act, left_open, came is None] += 1
            if came is not None:
                return
            try:
                told = self.reading.perform(at, act, args, is_granted=True)
            except Refused as refused:
                expected = str(refused)
        if (came is None) != (expected is None):
            self.fail(f"program: {came or 'done'}\nreading: {expected or 'done'}")
        if came is None and told:
            assert self.record.last is not None
            if not columns.journal([self.record.last]).rows[0]["told"]:
                self.fail("program tells nothing, reading something")

    # The tables of the program, as the reading has them

    def table(self, what: str, code: str | None = None) -> list[dict[str, Any]]:
        told = json.loads(export(self.record, what, "json", code))
        return [{name: read(name, value) for name, value in row.items()} for row in told]

    def votes(self) -> list[dict[str, Any]]:
        """Return the rows of `votes`; the question only where the act gave one."""
        told = self.table("votes")
        put = {vote.number: vote.question for vote in self.reading.here.votes}
        for row in told:
            if not put.get(row["number"]):
                row["question"] = ""
            if row["announced_at"] is None:
                # What an open vote shows of its figures is not said.
                row |= dict.fromkeys(("yes", "no", "abstain", "not_participating"))
        return told

    def answers(self, number: int) -> list[tuple[Any, ...]]:
        if not self.reading.here.votes[number - 1].is_by_name:
            with pytest.raises(Refusal, match="keeps no names"):
                export(self.record, "votes", "json", str(number))
            return []
        told = json.loads(export(self.record, "votes", "json", str(number)))
        return [(row["delegation"], row["vote"], row["weight"]) for row in told]

    def floor(self) -> tuple[str, str] | None:
        held = self.hall.floor()
        if held is None:
            return None
        stops = [m.kind for m in self.hall.marks(held) if m.kind in (MarkKind.PAUSED, MarkKind.RESUMED)]
        state = "paused" if stops[-1:] == [MarkKind.PAUSED] else str(held.state)
        return SECRETARIAT if held.speaker == "Secretariat" else held.delegation or held.speaker or "", state

    def lists(self) -> dict[str, tuple[bool, int, list[str]]]:
        return {
            one.code: (one.closed_at is not None, one.limit_s, self.hall.order(one.code).split())
            for one in self.record.memory.all(SpeakersList)
        }

    def differences(self) -> Iterator[str]:
        """Tell how the tables of program and reading differ."""
        yield from differing("quorum", self.table("quorum"), self.reading.quorum())
        yield from differing("votes", self.votes(), self.reading.votes())
        yield from differing("motions", self.table("motions"), self.reading.motions())
        yield from differing("floor", [{"floor": self.floor()}], [{"floor": self.reading.floor()}])
        yield from differing("lists", [dict(self.lists())], [dict(self.reading.lists())])
        for vote in [v for v in self.reading.here.votes if v.announced_at is not None][-2:]:
            ours, theirs = self.answers(vote.number), self.reading.answers(vote.number)
            if ours != theirs:
                yield f"votes --number {vote.number}:\n  program {ours}\n  reading {theirs}"

    def compare(self) -> None:
        self.hall.now = self.reading.now
        for difference in self.differences():
            self.fail(difference)

    def fail(self, why: str) -> None:
        acts = [
            f"  {n} {'refused ' if n in self.refusals else ''}{at.isoformat()} {act} {json.dumps(args)}"
            for n, (at, act, args) in enumerate(self.script, 1)
        ]
        pytest.fail("\n".join([f"seed {self.seed}, act {len(self.script)}", why, *acts[-25:]]))


TEXTS = ("on", "item", "question", "group", "name", "kind", "number", "symbol", "how")


def read(name: str, value: Any) -> Any:
    if name.endswith("_at") or name in ("at", "since", "until") or (name == "on" and "T" in str(value)):
        # A motion may be on the decision of a moment.
        return datetime.fromisoformat(value) if value else None
    if name in ("for", "against"):
        return str(value or "").split()
    if name == "sponsors":
        return sorted(str(value or "").split())
    return "" if name in TEXTS and value is None else value


def differing(what: str, ours: list[dict[str, Any]], theirs: list[dict[str, Any]]) -> Iterator[str]:
    if len(ours) != len(theirs):
        yield f"{what}: program {len(ours)} rows, reading {len(theirs)}\n  {ours[-2:]}\n  {theirs[-2:]}"
    for n, (one, other) in enumerate(zip(ours, theirs, strict=False), 1):
        if one != other:
            names = [name for name in {**one, **other} if one.get(name) != other.get(name)]
            pair = [{name: each.get(name) for name in names} for each in (one, other)]
            yield f"{what}, row {n}:\n  program {pair[0]}\n  reading {pair[1]}"


def populated(both: Both[R], chance: Callable[[Random, R, list[str], list[str]], C]) -> C:
    """Fill the room: the Union, some of its members and other States with credentials, observers, one excluded."""
    random, reading = both.random, both.reading
    states = [c for c in reading.parties() if c not in MEMBERS_OF_THE_UNION and c != UNION]
    members = random.sample(sorted(MEMBERS_OF_THE_UNION), MEMBERS)
    there = [*members, *random.sample(states, STATES), UNION]
    others = random.sample([c for c in (*states, *sorted(MEMBERS_OF_THE_UNION)) if c not in there], OTHERS)

    def do(act: str, **args: Any) -> None:
        both.do(reading.now + timedelta(seconds=1), act, args)

    both.record.perform("open_session", SESSION, By.PRESIDENT)
    both.record.perform("change_list", SESSION, By.SECRETARY, list="1(f)", closes=None)
    reading.open_list(SESSION, {"list": "1(f)"})
    for code in ITEMS[1:]:
        do("open_list", list=code)
    do("call_to_order", meeting=1)
    do("take_up_item", item="1(f)")
    for code in there:
        if random.random() < 0.8:
            do("submit_credentials", delegation=code, form="formal")
        if random.random() < 0.7:
            do("record_presence", delegation=code, present=True)
    excluded = random.choice(there)
    do("challenge_credentials", delegation=excluded, challenger=next(c for c in there if c != excluded))
    do("decide_challenge", delegation=excluded, admitted=False)
    both.compare()
    return chance(random, reading, there, others)


def performed(both: Both[R], chance: C, acts: int = ACTS) -> None:
    """Perform a random script in both, looking at the tables between."""
    for n in range(1, acts + 1):
        at = chance.next_at()
        wish = chance.next()
        before = rows(both.record.memory)
        both.do(at, *wish)
        if len(both.script) in both.refusals:
            assert n % BETWEEN_UNDOING or rows(both.record.memory) == before, both.script[-1]
        elif wish[0] not in ("undo", "redo") and not both.reading.undone and n % BETWEEN_UNDOING == 0:
            both.record.perform("undo", both.reading.now, By.SECRETARY)
            assert rows(both.record.memory) == before, both.script[-1]
            both.record.perform("redo", both.reading.now, By.SECRETARY)
        if n % BETWEEN_LOOKS == 0 or n == acts:
            both.compare()
