"""The journal: what was done, by whom and when, which rows it changed, and the chain that shows tampering."""

import contextlib
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from chairconsole.records.fact import Fact
from chairconsole.records.memory import Change
from chairconsole.records.tables import BY_NAME, TABLES
from chairconsole.records.trouble import Damage
from chairconsole.rules.moment import stamp
from chairconsole.rules.sentence import Sentence, from_data, sentence, to_data
from chairconsole.rules.terms import By

NO_DIGEST = ""

BEYOND = 1 << 62
"""A number behind every line of a journal."""

FOUNDING = "found_conference"
"""The first act of every file."""

CORRECTION = "correct_clock"
"""The one act after which time may go back."""


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One act as it was done; `args` as resolved, in JSON's terms; `undoes` names the line an undo or redo is about."""

    number: int
    at: datetime
    by: By
    act: str
    args: dict[str, Any]
    sentence: str
    undoes: int | None = None
    digest: str = NO_DIGEST
    told: str | None = field(default=None, compare=False)
    """The sentence's form and words in JSON, by which windows say it in other languages; no part of the digest."""

    remarks: tuple[str, ...] = ()
    """What was told beside the sentence; within the digest, in English."""

    @property
    def clock_after(self) -> datetime:
        """Return where the console's clock stands once the act is done: no later act is dated before that."""
        seconds = self.args.get("seconds") if self.act == CORRECTION else None
        if isinstance(seconds, int | float):
            with contextlib.suppress(OverflowError, ValueError):
                # what is no time, no act has written
                return self.at + timedelta(seconds=seconds)
        return self.at

    @property
    def telling(self) -> str:
        """Return the sentence with its form and words; as English text where they are not known, or say otherwise."""
        telling = None if self.told is None else _sentence_of(self.told)
        return telling if telling is not None and telling == self.sentence else self.sentence


def to_json(value: object) -> str:
    """Write JSON in the one form that is stored and digested."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def told_to_json(told: str) -> str | None:
    """Write a sentence's form and words in stored form; nothing of one that has none."""
    return to_json(to_data(told)) if isinstance(told, Sentence) else None


def row_to_json(row: Fact | None) -> str | None:
    """Write a row in stored form."""
    return None if row is None else to_json(row.model_dump(mode="json"))


def remarks_to_json(remarks: Sequence[str]) -> str | None:
    """Write what was told beside a sentence in stored form, each with its form and words."""
    return to_json([to_data(remark) for remark in remarks]) if remarks else None


def remarks_from_json(told: str | None) -> tuple[str, ...]:
    """Read what was told beside a sentence.

    Raises:
        ValueError: it is none.
    """
    if told is None:
        return ()
    try:
        return tuple(str(read) if not isinstance(read, Sentence) else read for read in map(from_data, json.loads(told)))
    except (AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("the remarks of a line cannot be read") from error


def _sentence_of(told: str) -> Sentence | None:
    """Read a sentence from its form and words, if it is one."""
    try:
        read = from_data(json.loads(told))
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        return None
    return read if isinstance(read, Sentence) else None


Image = tuple[str, str | None, str | None]
"""A table's name and one of its rows before and after, in stored form."""


def image(change: Change) -> Image:
    """Write a change in stored form."""
    return (TABLES[change.kind].name, row_to_json(change.before), row_to_json(change.after))


def change(stored: Image) -> Change:
    """Read a change from its stored form."""
    try:
        kind = BY_NAME[stored[0]]
        before, after = (None if text is None else kind.model_validate_json(text) for text in stored[1:])
    except (KeyError, ValueError) as error:
        why = sentence("The journal tells of a row of {name} that cannot be read; run verify.", name=stored[0])
        raise Damage(why) from error
    return Change(before, after)


def in_all(images: Iterable[Image]) -> Iterator[Image]:
    """Go through what images, one after the other, change in all: each row as it stood before them and stands after.

    A row is known by its own image, which the next one repeats, so that hardly any has to be read.
    """
    found: dict[tuple[str, str | None, int], str | None] = {}
    for place, (table, before, after) in enumerate(images):
        first = None if before is None else found.pop((table, before, 0), before)
        if after is not None:
            found[table, after, 0] = first
        elif first is not None:
            found[table, None, place] = first
    return ((table, before, after) for (table, after, _), before in found.items() if before != after)


def chained(line: JournalLine, images: Iterable[Image], previous: str) -> JournalLine:
    """Return the line with the digest that ties it to the one before and to the rows it changed."""
    told = [
        previous,
        line.number,
        stamp(line.at),
        line.by,
        line.act,
        line.args,
        line.sentence,
        line.undoes,
        [list(i) for i in images],
        # a line without any has the digest that it had before there were remarks
        *([list(map(str, line.remarks))] if line.remarks else []),
    ]
    return replace(line, digest=hashlib.sha256(to_json(told).encode()).hexdigest())
