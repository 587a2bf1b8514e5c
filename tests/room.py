"""A hall for tests: a real conference file, spoken to in the room's words.

`hall.at("10:05").inscribe("NOR", level="M")` performs the act on Monday, 16 December 2019, at 10:05 in Abu Dhabi.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Self

import pytest

from chairconsole.acts import standing
from chairconsole.ledger import registry
from chairconsole.ledger.record import Changed, Record
from chairconsole.records.fact import Fact
from chairconsole.records.facts.floor import ClockMark, Statement
from chairconsole.records.facts.lists import Entry
from chairconsole.records.journal import CORRECTION
from chairconsole.records.memory import Key, Memory, key_of
from chairconsole.rules import phase
from chairconsole.rules.moment import moment
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import LIVE, WITH_THE_FLOOR, By, Status

LIST = "1(f)"
FOUNDED = moment("2019-09-24T00:00:00+04:00")
SLATE = (
    ("president", "ARE"),
    ("vice_president", "KEN"),
    ("vice_president", "ALB"),
    ("vice_president", "NOR"),
    ("rapporteur", "CHL"),
)
"""One of each group, as the practice of the host has it."""

Rows = dict[tuple[str, Key], Fact]


def when(told: str) -> datetime:
    """Read `10:05`, `10:05:30.5` (on Monday the 16th), `17T10:05`, or a whole moment, in Abu Dhabi."""
    if told.count("-") >= 2:
        return moment(told)
    day, _, hour = told.rpartition("T")
    return moment(f"2019-12-{day or 16}T{hour}+04:00")


def rows(memory: Memory) -> Rows:
    """Return every fact by kind and key, to compare."""
    return {(type(row).__name__, key_of(row)): row for row in memory.everything()}


def replayed(record: Record, path: Path) -> Record:
    """Perform a record's journal, as it would be exported, on a file that is missing."""
    first, *rest = record.lines()
    again = Record.found(path, first.at, first.by, first.args)
    for line in rest:
        again.perform(line.act, line.at, line.by, **line.args)
    return again


class Hall:
    """The room of a test: an open record, the hour, and who acts."""

    def __init__(self, record: Record, now: datetime | None = None) -> None:
        self.record = record
        self.now = now or when("09:50")
        self.acting = By.SECRETARY

    @classmethod
    def on_copy_of(cls, template: Path, path: Path) -> Self:
        """Open a copy of a file that was made once."""
        shutil.copy(template, path)
        return cls(Record.open(path, to_write=True, is_checked=True))

    @property
    def president(self) -> Self:
        """Let the President do the next acts."""
        self.acting = By.PRESIDENT
        return self

    @property
    def secretary(self) -> Self:
        """Let the secretary do the next acts."""
        self.acting = By.SECRETARY
        return self

    def at(self, told: str) -> Self:
        """Set the hour."""
        self.now = when(told)
        return self

    def after(self, seconds: float) -> Self:
        """Let time pass."""
        self.now += timedelta(seconds=seconds)
        return self

    def perform(self, act: str, /, **args: Any) -> Changed:
        """Perform an act now."""
        changed = self.record.perform(act, self.now, self.acting, **args)
        if act == CORRECTION:
            self.now = changed.line.clock_after
        return changed

    def __getattr__(self, act: str) -> Callable[..., Changed]:
        """Perform the act of this name; of one about a list, about that of the general discussion if none is named."""
        if act.startswith("_"):
            raise AttributeError(act)
        names = list(registry.named(act).arguments.model_fields)
        if "list" in names and act != "open_list":
            names.remove("list")

        def do(*told: object, **args: Any) -> Changed:
            named = dict(zip(names, told, strict=False)) | args
            if "list" in registry.named(act).arguments.model_fields and act != "give_floor":
                named.setdefault("list", LIST)
            return self.perform(act, **named)

        return do

    @contextmanager
    def refuses(self, why: str, because: type[Exception] = Refusal) -> Iterator[None]:
        """Expect what stands within to be refused in these words, and to leave memory, disk and journal alone."""
        before = rows(self.record.memory), self.on_disk(), self.record.last, self.record.history.to_undo
        with pytest.raises(because, match=why):
            yield
        assert (rows(self.record.memory), self.on_disk(), self.record.last, self.record.history.to_undo) == before

    def on_disk(self) -> Rows:
        """Return what is true by the file itself, read by somebody else."""
        with Record.open(self.record.path, to_write=False) as other:
            assert other.last is not None
            assert self.record.last is not None
            assert other.last.digest == self.record.last.digest
            return rows(other.memory)

    def restart(self) -> Self:
        """End the program and start it again."""
        self.record.close()
        self.record = Record.open(self.record.path, to_write=True, is_checked=True)
        return self

    @property
    def last(self) -> str:
        """Return the sentence of the last act."""
        assert self.record.last is not None
        return self.record.last.sentence

    def everything(self) -> Rows:
        """Return what is true."""
        return rows(self.record.memory)

    def order(self, listed: str = LIST) -> str:
        """Return who waits, first to speak first."""
        room = self.record.room(self.now)
        return " ".join(entry.delegation for entry, _ in room.in_order(room.list(listed)))

    def entry(self, delegation: str, listed: str = LIST) -> Entry:
        """Return a delegation's entry: the one that is alive, or else the last one."""
        found = [e for e in self.record.memory.all(Entry) if (e.list, e.delegation) == (listed, delegation)]
        return max(found, key=_alive_then_latest)

    def status(self, delegation: str, listed: str = LIST) -> str:
        """Return the status of a delegation's entry."""
        return self.entry(delegation, listed).status

    def basis(self, delegation: str) -> str:
        """Return why a delegation stands where it stands."""
        entry, room = self.entry(delegation), self.record.room(self.now)
        return standing.basis(room, entry, room.list(entry.list))

    def floor(self) -> Statement | None:
        """Return the statement of whoever has the floor."""
        holders = [s for s in self.record.memory.all(Statement) if s.state in WITH_THE_FLOOR]
        assert len(holders) <= 1, "two have the floor"
        return holders[0] if holders else None

    def statement(self) -> Statement:
        """Return the statement that has the floor, or else the last one."""
        return self.floor() or max(self.record.memory.all(Statement), key=_by_id)

    def marks(self, statement: Statement) -> list[ClockMark]:
        """Return the marks on a statement's clock."""
        return [mark for mark in self.record.memory.all(ClockMark) if mark.statement == statement.id]

    def used(self) -> float:
        """Return the seconds used by the one who has the floor, or had it last."""
        statement = self.statement()
        return phase.used(statement, self.marks(statement), self.now).total_seconds()

    def shown(self) -> int:
        """Return the seconds left as every window shows them."""
        statement = self.statement()
        return phase.shown_s(statement, self.marks(statement), self.now)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a file in which the sample was founded, to be copied."""
    path = tmp_path_factory.mktemp("template") / "cosp8.conference"
    Record.found(path, FOUNDED, By.SECRETARY, {"sample": "cosp8"}).close()
    return path


@pytest.fixture
def founded(template: Path, tmp_path: Path) -> Iterator[Hall]:
    """Give a hall in which nothing has happened yet but the founding."""
    hall = Hall.on_copy_of(template, tmp_path / "a.conference")
    yield hall
    hall.record.close()


@pytest.fixture
def hall(founded: Hall) -> Hall:
    """Give a hall in which the general discussion is in hand, at 10:00 on Monday."""
    return in_discussion(founded)


def _alive_then_latest(entry: Entry) -> tuple[bool, int]:
    return entry.status in LIVE, entry.id


def _by_id(statement: Statement) -> int:
    return statement.id


def in_discussion(hall: Hall) -> Hall:
    """Open the session and the first meeting, and take up the general discussion, at 10:00."""
    hall.at("10:00").open_session()
    hall.call_to_order(1)
    hall.take_up_item(LIST)
    return hall


def waiting(hall: Hall, *delegations: str) -> Hall:
    """Inscribe these one minute apart, from 10:01."""
    for delegation in delegations:
        hall.after(60).inscribe(*delegation.split(":")[:1], level=(delegation.split(":")[1:] or ["R"])[0])
        assert hall.status(delegation.split(":")[0]) == Status.WAITING
    return hall
