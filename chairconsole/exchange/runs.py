"""Runs: acts as lines of JSON, read and performed one by one; and the journal written in that form."""

import json
import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from pydantic.fields import FieldInfo

import chairconsole.acts  # noqa: F401 - registers the acts
from chairconsole.ledger.arguments import meaning
from chairconsole.ledger.record import Record
from chairconsole.ledger.registry import Act, all_acts
from chairconsole.records.journal import FOUNDING, JournalLine
from chairconsole.records.trouble import Trouble
from chairconsole.rules.moment import moment, stamp
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import By

MOST_DIGITS = 15
"""Whole numbers of more digits are refused: not every program could read them from the export again."""


@dataclass(frozen=True, slots=True)
class RunLine:
    """One act of a run, as told; whether the rules allow it is for the record to say."""

    at: datetime
    by: By
    act: str
    args: dict[str, Any]


def manual() -> str:
    """Return what a run may say: every act, its rule, and what its arguments mean."""
    return "\n".join(map(_described, all_acts()))


def read_line(raw: bytes) -> RunLine:
    """Read one line of a run.

    Raises:
        Refusal: it is not an act in the form of the contract.
    """
    told = _read_json(raw)
    if not isinstance(told, dict):
        raise Refusal(sentence("This is not a JSON object."))
    for key in ("at", "by", "act"):
        if not isinstance(told.get(key), str):
            if key in told:
                raise Refusal(sentence("“{key}” must be given, as text.", key=key))
            raise Refusal(sentence("“{key}” is missing.", key=key))
    unknown = ", ".join(sorted(f"“{key}”" for key in told.keys() - {"at", "by", "act", "args"}))
    if unknown:
        raise Refusal(sentence("{unknown} means nothing here; the keys are at, by, act and args.", unknown=unknown))
    args = told.get("args", {})
    if not isinstance(args, dict):
        raise Refusal(sentence("“args” must be a JSON object."))
    return RunLine(moment(told["at"]), _by(told["by"]), told["act"], args)


def write_line(line: JournalLine) -> str:
    """Write a line of the journal as it can be performed again."""
    told = {"at": stamp(line.at), "by": line.by.value, "act": line.act, "args": line.args}
    return json.dumps(told, ensure_ascii=False) + "\n"


def perform(
    lines: Iterable[bytes],
    path: Path,
    *,
    keep_going: bool,
    done: Callable[[int], None],
    refused: Callable[[str], None],
) -> bool:
    """Perform a run on a file, which is made where it is missing and the run founds a conference.

    `done` is told the number of each act once it is on disk, `refused` each line that was refused, and why.
    Return whether none was. What the environment does not allow ends the run even with `keep_going`.

    Raises:
        Trouble: the file cannot be opened to write, or is missing and was not made.
    """
    well = True
    with _Stage(path) as stage:
        for number, line in _written(lines):
            try:
                stage.perform(read_line(line))
            except Refusal as refusal:
                refused(f"line {number}: {refusal}")
                well = False
                if not keep_going:
                    break
            except Trouble as trouble:
                refused(f"line {number}: {trouble}")
                return False
            else:
                done(stage.done)
        if well and stage.record is None:
            raise Trouble(sentence("{path} does not exist, and the script has no act to found it.", path=str(path)))
    return well


class _Stage:
    """The file on which a run is performed, from before it exists."""

    def __init__(self, path: Path) -> None:
        self.record = Record.open(path, to_write=True) if path.exists() else None
        self.done = 0
        self._path = path

    def perform(self, line: RunLine) -> None:
        if self.record is not None:
            self.record.perform(line.act, line.at, line.by, **line.args)
        elif line.act == FOUNDING:
            self.record = Record.found(self._path, line.at, line.by, line.args)
        else:
            raise Refusal(
                sentence("{path} does not exist; only {act} can make it.", path=str(self._path), act=FOUNDING)
            )
        self.done += 1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.record is not None:
            self.record.close()


def _described(act: Act) -> str:
    told = [act.name, f"    {act.summary}"]
    told += [
        f"    {name:<28}{_need(argument):<16}{meaning(act.name, name)}"
        for name, argument in act.arguments.model_fields.items()
    ]
    return "\n".join(told) + "\n"


def _need(argument: FieldInfo) -> str:
    if argument.is_required():
        return "required"
    default = argument.get_default()
    return "optional" if default is None else f"default {json.dumps(default)}".replace('"', "")


def _written(lines: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """Go through the lines that have anything on them, with their numbers."""
    return ((number, line) for number, line in enumerate(lines, 1) if line.strip())


def _by(name: str) -> By:
    try:
        return By(name)
    except ValueError:
        raise Refusal(sentence("“{name}” does no acts; “by” is secretary or president.", name=name)) from None


def _read_json(raw: bytes) -> Any:
    try:
        told = json.loads(
            raw.decode("utf-8-sig"),
            object_pairs_hook=_once,
            parse_int=_integer,
            parse_float=_finite,
            parse_constant=_constant,
        )
        # Half a character, written as an escape, could be stored nowhere.
        json.dumps(told, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        why = error.msg[0].lower() + error.msg[1:]
        raise Refusal(sentence("This is not JSON ({why}, column {column}).", why=why, column=error.colno)) from None
    except UnicodeError:
        raise Refusal(sentence("This is not text in UTF-8.")) from None
    except RecursionError:
        raise Refusal(sentence("This is not an act: it is nested too deeply.")) from None
    return told


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    told = dict(pairs)
    if len(told) != len(pairs):
        raise Refusal(sentence("A key stands twice in one object."))
    return told


def _integer(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise Refusal(sentence("The number {digits}… is too long.", digits=digits[:MOST_DIGITS]))
    return int(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise Refusal(sentence("The number {digits} is too large.", digits=digits))
    return number


def _constant(name: str) -> float:
    raise Refusal(sentence("{name} is no number.", name=name))
