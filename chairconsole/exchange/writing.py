"""The forms in which things go out, and the way there: to standard output, or to a file, whole or not at all."""

import contextlib
import csv
import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from chairconsole.exchange.columns import Table
from chairconsole.records.holding import put_in_place
from chairconsole.records.trouble import Trouble
from chairconsole.records.usage import real
from chairconsole.rules.sentence import sentence


def as_csv(table: Table) -> str:
    """Write a table as CSV, with a head, lines ended by a line feed, and nothing where a value is missing."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([_cell(row[column]) for column in table.columns] for row in table.rows)
    return text.getvalue()


def as_json(value: object, *, sort_keys: bool = False) -> str:
    """Write a value as JSON for people and programs."""
    return json.dumps(value, ensure_ascii=False, indent=2, sort_keys=sort_keys) + "\n"


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value


def say(text: str | bytes) -> None:
    """Write to standard output, now; text in UTF-8.

    Raises:
        BrokenPipeError: whoever read it reads no more.
        Trouble: it cannot be written.
    """
    try:
        sys.stdout.buffer.write(text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
    except OSError as error:
        _give_up_output()
        if isinstance(error, BrokenPipeError):
            raise
        raise Trouble(sentence("Standard output cannot be written: {why}.", why=str(error.strerror))) from None


def _give_up_output() -> None:
    # Else Python tries once more when the program ends, and complains.
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write(text: str | bytes, path: Path) -> None:
    """Write a file: it is there whole, in place of one that was, or as it was before.

    Raises:
        Trouble: it cannot be written.
    """
    target = real(path)
    content = text if isinstance(text, bytes) else text.encode("utf-8")
    try:
        if target.exists() and not target.is_file() and not target.is_dir():
            # A device or a pipe is written to; taking its place would be a surprise.
            target.write_bytes(content)
        else:
            _put_in_place(content, target)
    except OSError as error:
        raise Trouble(sentence("{path} cannot be written: {why}.", path=str(path), why=str(error.strerror))) from None


def write_new(text: str | bytes, path: Path, part: Path) -> None:
    """Write a file that is not there yet, first as `part`: it is there whole, or nothing is.

    Raises:
        Trouble: it cannot be written, or something of that name is there, which is left as it is.
    """
    try:
        with _finished(text if isinstance(text, bytes) else text.encode("utf-8"), part):
            put_in_place(part, path)
    except OSError as error:
        raise Trouble(sentence("{path} cannot be written: {why}.", path=str(path), why=str(error.strerror))) from None


def _put_in_place(content: bytes, target: Path) -> None:
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    with _finished(content, part):
        part.replace(target)


@contextlib.contextmanager
def _finished(content: bytes, part: Path) -> Iterator[None]:
    """Have a part finished on the disk, to be given its name; nothing is left of it afterwards."""
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
