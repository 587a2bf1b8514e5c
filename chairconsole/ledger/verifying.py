"""Verification: whether a conference file is what its journal says, and nothing in it is what must never be."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

from chairconsole.records.fact import Fact
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.lists import Entry, ExchangeNotice
from chairconsole.records.file import ConferenceFile
from chairconsole.records.journal import FOUNDING, NO_DIGEST, Image, JournalLine, chained
from chairconsole.records.memory import Key, Memory
from chairconsole.records.rows import Stored, as_fact, as_stored
from chairconsole.records.tables import SCHEMA_VERSION, TABLES, ddl
from chairconsole.records.trouble import Trouble
from chairconsole.rules.moment import stamp
from chairconsole.rules.terms import LIVE, WITH_THE_FLOOR, Status

MOST_TOLD = 20
"""How many problems of one kind are told; the rest are counted."""

Place = tuple[str, Key]
"""A table's name and the key of one of its rows."""

_KEY_NAMES = {table.name: next(iter(table.primary_key.columns)).name for table in TABLES.values()}


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at, and what was found wrong with it."""

    what: str
    problems: tuple[str, ...]
    tells_damage: bool = True
    """Whether a problem means that the file is damaged; else it is sound, and may lack something."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a verification found; the last act is told, because a journal cut off at its end shows in nothing else."""

    checks: tuple[Check, ...]
    last: JournalLine | None

    @property
    def problems(self) -> list[str]:
        """Return everything that was found wrong."""
        return [problem for check in self.checks for problem in check.problems]

    @property
    def damage(self) -> list[str]:
        """Return what was found for which nothing may be written on the file."""
        return [problem for check in self.checks if check.tells_damage for problem in check.problems]


@dataclass(slots=True)
class _Walk:
    """What comes to light on going through the journal once: breaks in it, and the rows it leads to."""

    last: JournalLine | None = None
    order: list[str] = field(default_factory=list)
    chain: list[str] = field(default_factory=list)
    images: list[str] = field(default_factory=list)
    rows: dict[Place, Stored] = field(default_factory=dict)
    _read: dict[tuple[str, str], Stored] = field(default_factory=dict)
    """The same by their images: most acts tell a row just as the act before has left it."""

    def take_in(self, line: JournalLine, images: list[Image]) -> None:
        """Follow one more act."""
        before = self.last
        expected = 1 if before is None else before.number + 1
        if line.number != expected:
            self.order.append(f"Act {expected} is missing; the next one is {line.number}.")
        if before is None and line.act != FOUNDING:
            self.order.append(f"The first act is {line.act}, not {FOUNDING}.")
        if before is not None and line.at < before.clock_after:
            self.order.append(f"Act {line.number} is dated {stamp(line.at)}, before the one before it.")
        if not _is_chained(line, images, NO_DIGEST if before is None else before.digest):
            self.chain.append(f"Act {line.number} ({line.act}) or what it changed is not what its digest says.")
        self.follow(line.number, images)
        self.last = line

    def follow(self, number: int, images: Iterable[Image]) -> None:
        """Follow what rows became."""
        for image in images:
            self._follow(number, image)

    def _follow(self, number: int, image: Image) -> None:
        table, told = image[0], image[1:]
        try:
            before = None if told[0] is None else self._read.pop((table, told[0]), None) or as_stored(table, told[0])
            after = None if told[1] is None else as_stored(table, told[1])
        except (KeyError, TypeError, ValueError):
            self.images.append(f"Act {number} tells of a row of {table} that cannot be read.")
            return
        row = after if before is None else before
        if row is None:
            return
        place = (table, row[_KEY_NAMES[table]])
        if self.rows.pop(place, None) != before:
            self.images.append(f"Act {number} changes the {_called(place)}, which did not stand as it says.")
        if after is not None:
            self.rows[place] = after
            self._read[table, str(told[1])] = after


def findings(path: Path) -> list[str]:
    """Return what is wrong with a conference file, each in one sentence.

    Raises:
        Trouble: it cannot be opened as a conference file at all.
    """
    return verify(path).problems


def verify(path: Path) -> Report:
    """Check a conference file, as of one moment; a console may be running on it.

    Raises:
        Trouble: it cannot be opened as a conference file at all.
    """
    with ConferenceFile.open(path, to_write=False) as file, file.snapshot():
        return examine(file)


def examine(file: ConferenceFile, memory: Memory | None = None) -> Report:
    """Check an open file within a snapshot of it; `memory` is what was read of its rows, if they were."""
    sound = _check("The database is sound, and every row it points at is there", file.findings)
    schema = _check(f"The schema is that of version {SCHEMA_VERSION}", lambda: _schema(file))
    walk, rows = _Walk(), dict[Place, Stored]()
    unread = _heard(lambda: _go_through(file, walk))
    broken = _heard(lambda: rows.update(_places(file)))
    facts, misread = _facts(rows) if memory is None else (memory.everything(), [])
    count = 0 if walk.last is None else walk.last.number
    checks = [
        *([Check("It is whole", (_lacking(count),), tells_damage=False)] if file.is_lone_copy else []),
        sound,
        schema,
        _told(f"Acts in the journal: {count}; without a gap, in the order of their times", [*unread, *walk.order]),
        _told("The chain of digests holds", walk.chain),
        _told(
            f"Rows that stand: {len(rows)}; what the acts changed leads to just these",
            [*walk.images, *_compare(walk, rows)],
        ),
        _told("Every row is what its kind of fact must be", [*broken, *misread]),
        _told("Nothing stands that must never be", list(_impossible(memory or Memory(facts)))),
    ]
    return Report(tuple(checks), walk.last)


def _lacking(count: int) -> str:
    return f"It was copied while a console had it open; its last act is {count}, and later ones may be missing."


def _check(what: str, look: Callable[[], Iterable[str]]) -> Check:
    problems: list[str] = []
    unread = _heard(lambda: problems.extend(look()))
    return _told(what, [*problems, *unread])


def _heard(read: Callable[[], None]) -> list[str]:
    """Return why something could not be read, if so."""
    try:
        read()
    except Trouble as trouble:
        return [str(trouble)]
    return []


def _told(what: str, problems: list[str]) -> Check:
    more = len(problems) - MOST_TOLD
    return Check(what, (*problems[:MOST_TOLD], *([f"And {more} more of this kind."] if more > 0 else ())))


def _schema(file: ConferenceFile) -> list[str]:
    stands, due = Counter(map(_plain, file.schema())), Counter(map(_plain, ddl()))
    missing = [f"The schema lacks: {statement}" for statement in due - stands]
    return missing + [f"The schema has what is not its own: {statement}" for statement in stands - due]


def _plain(statement: str) -> str:
    return " ".join(statement.split())


def _go_through(file: ConferenceFile, walk: _Walk) -> None:
    for line in file.lines():
        walk.take_in(line, file.images(line.number))
    walk.follow(0 if walk.last is None else walk.last.number + 1, file.carried())


def _places(file: ConferenceFile) -> Iterator[tuple[Place, Stored]]:
    return (((table, row[_KEY_NAMES[table]]), row) for table, row in file.rows())


def _is_chained(line: JournalLine, images: list[Image], previous: str) -> bool:
    try:
        return chained(replace(line, digest=NO_DIGEST), images, previous).digest == line.digest
    except (TypeError, ValueError):
        # What JSON cannot hold, no act has written.
        return False


def _facts(rows: dict[Place, Stored]) -> tuple[Iterable[Fact], list[str]]:
    facts: list[Fact] = []
    misread: list[str] = []
    for place, row in rows.items():
        try:
            facts.append(as_fact(place[0], row))
        except (TypeError, ValueError):
            misread.append(f"The {_called(place)} cannot be read.")
    return facts, misread


def _compare(walk: _Walk, rows: dict[Place, Stored]) -> Iterator[str]:
    """Tell where the rows that stand are not those to which the journal leads."""
    for place in sorted(walk.rows.keys() | rows.keys(), key=str):
        told, stands = walk.rows.get(place), rows.get(place)
        if told is None:
            yield f"No act made the {_called(place)}."
        elif stands is None:
            yield f"The {_called(place)} is missing."
        elif told != stands:
            forged = ", ".join(column for column in told if told[column] != stands[column])
            yield f"The {_called(place)} is not what the acts made it ({forged})."


def _called(place: Place) -> str:
    return f"row {place[1]} of {place[0]}"


def _impossible(memory: Memory) -> Iterator[str]:
    """Tell what no act could have brought about, whatever the journal says."""
    statements = sorted(memory.all(Statement), key=_by_id)
    with_the_floor = sum(statement.state in WITH_THE_FLOOR for statement in statements)
    if with_the_floor > 1:
        yield f"{with_the_floor} have the floor at the same time."
    live = Counter((entry.list, entry.delegation) for entry in memory.all(Entry) if entry.status in LIVE)
    yield from (
        f"{who} stands {times} times in the list for {code}." for (code, who), times in live.items() if times > 1
    )
    for statement in statements:
        times = [at for at in (statement.called_at, statement.began_at, statement.ended_at) if at is not None]
        if any(later < earlier for earlier, later in pairwise(times)):
            yield f"The times of statement {statement.id} run backwards."
    standing = {(entry.list, entry.delegation) for entry in memory.all(Entry) if entry.status is Status.WAITING}
    for notice in memory.all(ExchangeNotice):
        if not {(notice.list, notice.delegation), (notice.list, notice.other)} <= standing:
            yield f"A notice of exchange between {notice.delegation} and {notice.other} pends, and one does not wait."
    latest = {statement.entry: statement.state for statement in statements}
    for entry in memory.all(Entry):
        if not _agree(entry.status, latest.get(entry.id)):
            yield f"{entry.delegation} is {entry.status} in the list for {entry.list}, and its statement is not."


def _agree(entry: Status, statement: Status | None) -> bool:
    """Tell whether an entry and its latest statement say the same; one who was passed over may have been recalled."""
    with_statement = {Status.CALLED, Status.SPEAKING, Status.SPOKEN}
    return entry is statement or (entry not in with_statement and statement not in with_statement)


def _by_id(statement: Statement) -> int:
    return statement.id
