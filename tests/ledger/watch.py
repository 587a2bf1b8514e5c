"""What must hold after every act: the two proofs of the house, and what must never be."""

import contextlib
import json
import sqlite3
from typing import Any

from chairconsole.ledger.looking_back import Past
from chairconsole.ledger.record import Changed
from chairconsole.ledger.registry import told_of
from chairconsole.ledger.verifying import findings
from chairconsole.records.fact import Fact
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.journal import row_to_json
from chairconsole.records.memory import Memory
from chairconsole.records.tables import BY_NAME, TABLES
from chairconsole.rules import speakers
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import WITH_THE_FLOOR
from tests.room import Hall, replayed, rows

QUEUE_EDITS = frozenset(
    [
        "inscribe",
        "correct_entry",
        "withdraw",
        "pass_over",
        "recall",
        "open_list",
        "change_list",
        "close_list",
        "reopen_list",
        "take_up_item",
        "conclude_item",
        "register_participant",
        "submit_credentials",
        "record_presence",
    ]
)

Stored = dict[tuple[str, Any], dict[str, Any]]


def _plain(value: Any) -> Any:
    """Return a value of a row image as the table must hold it."""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return int(value) if isinstance(value, bool) else value


class Watch:
    """A hall under watch: follows the journal by itself, knowing no act, and compares."""

    def __init__(self, hall: Hall) -> None:
        self.hall = hall
        self.done = self.refused = 0
        self._folded: Stored = {}
        self._asked: dict[int, tuple[Fact, dict[str, Any]]] = {}
        self._seen = 0
        self._reader = sqlite3.connect(hall.record.path, isolation_level=None)
        self.compare()

    def perform(self, act: str, **args: Any) -> Changed | None:
        """Perform an act and hold it to everything; a refusal must have changed nothing."""
        before, last, clock = self.hall.everything(), self.hall.record.last, self._clock()
        try:
            changed = self.hall.perform(act, **args)
        except Refusal:
            assert (self.hall.everything(), self.hall.record.last) == (before, last)
            self.refused += 1
            return None
        self.done += 1
        if act in QUEUE_EDITS and self.hall.floor() is not None:
            assert self._clock() == clock, f"{act} touched the running clock"
        self.compare()
        after = self.hall.everything()
        self._told_exactly(changed, before, after)
        told = told_of(act)
        if act not in {"undo", "redo"} and not (told.is_final or told.is_of_the_clock):
            self._there_and_back(before, after)
        return changed

    def _told_exactly(self, changed: Changed, before: dict[Any, Any], after: dict[Any, Any]) -> None:
        told = {(c.kind.__name__, c.key): (c.before, c.after) for c in changed.changes}
        differing = {k for k in before.keys() | after.keys() if before.get(k) != after.get(k)}
        assert told == {k: (before.get(k), after.get(k)) for k in differing}

    def _there_and_back(self, before: dict[Any, Any], after: dict[Any, Any]) -> None:
        self.hall.perform("undo")
        assert self.hall.everything() == before
        self.hall.perform("redo")
        assert self.hall.everything() == after

    def _clock(self) -> tuple[object, ...] | None:
        statement = self.hall.floor()
        return None if statement is None else (statement, self.hall.used(), self.hall.shown())

    def compare(self) -> None:
        """Hold what the journal tells, the tables and memory to be the same, and possible."""
        self._follow()
        tables = self._tables()
        assert self._folded == tables, "the journal does not lead to the tables"
        told = {(TABLES[type(row)].name, key): self._stored(row) for (_, key), row in self.hall.everything().items()}
        assert told == tables, "memory is not what is on disk"
        self._possible()

    def _follow(self) -> None:
        images = self._reader.execute(
            'SELECT journal, table_name, "before", "after" FROM row_change WHERE journal > ? ORDER BY 1, position',
            (self._seen,),
        ).fetchall()
        for number, table, *texts in images:
            before, after = (None if text is None else self._row(text) for text in texts)
            key_name = next(iter(TABLES[BY_NAME[table]].primary_key.columns)).name
            place = table, (before or after or {})[key_name]
            assert self._folded.get(place) == before
            if after is None:
                del self._folded[place]
            else:
                self._folded[place] = after
            self._seen = number

    def _stored(self, row: Fact) -> dict[str, Any]:
        """Return a row as it must stand in its table; rows are frozen, so each is asked but once."""
        if id(row) not in self._asked:
            self._asked[id(row)] = (row, self._row(row_to_json(row) or ""))
        return self._asked[id(row)][1]

    def _row(self, text: str) -> dict[str, Any]:
        return {name: _plain(value) for name, value in json.loads(text).items()}

    def _tables(self) -> Stored:
        found: Stored = {}
        for table in BY_NAME:
            cursor = self._reader.execute(f'SELECT * FROM "{table}"')
            names = [column[0] for column in cursor.description]
            keys = [column.name for column in TABLES[BY_NAME[table]].primary_key.columns]
            for values in cursor:
                row = dict(zip(names, values, strict=True))
                found[table, row[keys[0]]] = row
        return found

    def _possible(self) -> None:
        memory, floor = self.hall.record.memory, self.hall.floor()
        with_the_floor = [entry.id for entry in memory.all(Entry) if entry.status in WITH_THE_FLOOR]
        assert with_the_floor == ([floor.entry] if floor is not None and floor.entry is not None else [])
        if with_the_floor:
            entry = memory.get(Entry, with_the_floor[0])
            assert (entry and entry.status) == (floor and floor.state)
        room = self.hall.record.room(self.hall.now)
        for listed in memory.all(SpeakersList):
            entries = [entry for entry in memory.all(Entry) if entry.list == listed.code]
            categories = {e.delegation: room.participant(e.delegation).category for e in entries}
            pure = [entry.id for entry, _ in speakers.in_order(entries[::-1], listed, categories)]
            assert [entry.id for entry, _ in room.in_order(listed)] == pure

    def _can_be_looked_back_on(self) -> None:
        """Hold what is taken back at once equal to what is taken back act by act."""
        record = self.hall.record
        past, memory = Past(record), Memory(record.memory.everything())
        for number in range(past.steps, 1, -1):
            memory.apply(change.reversed() for change in record.changes_of(number))
            if number % 7 == 0:
                past.go_to(number - 2)
                assert rows(past.room().door._memory) == rows(memory)
                past.go_to(past.steps)
        assert rows(past.room().door._memory) == rows(record.memory)

    def _walked(self) -> tuple[object, ...]:
        """Return all that undo and redo walk, and what is asked of the acts that stand."""
        history = self.hall.record.history
        declared = history.standing("close_list", "reopen_list", "open_list")
        return history.to_undo, history.done, history.to_redo, history._undone, declared, history.clock_set_by

    def end(self) -> None:
        """Hold the whole record to be sound, the same after a restart, and the same when replayed."""
        self._reader.close()
        before, path = self.hall.everything(), self.hall.record.path
        orders = [self.hall.order(listed.code) for listed in self.hall.record.memory.all(SpeakersList)]
        walked = self._walked()
        self.hall.restart()
        assert self.hall.everything() == before
        assert self._walked() == walked
        self._can_be_looked_back_on()
        assert findings(path) == []
        with contextlib.closing(replayed(self.hall.record, path.with_suffix(".again"))) as again:
            assert rows(again.memory) == before
            listed = [Hall(again).order(one.code) for one in again.memory.all(SpeakersList)]
            assert sorted(listed) == sorted(orders)
            assert again.last == self.hall.record.last
        self.hall.record.close()
