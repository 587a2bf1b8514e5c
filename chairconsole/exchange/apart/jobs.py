"""What is done apart: each job as it is asked for here, and as it is done in the other process."""

import os
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Any

from chairconsole.exchange.apart import OF_READING, Limits, Stopped, ask
from chairconsole.exchange.offered import PAPER, load
from chairconsole.exchange.texts import TextRead
from chairconsole.ledger.record import Record
from chairconsole.records.holding import held, part_of, remove
from chairconsole.records.trouble import Trouble
from chairconsole.records.usage import real
from chairconsole.rules.moment import moment, stamp
from chairconsole.rules.sentence import from_data, to_data

OF_OUR_OWN = Limits()
"""What work on a file of our own may take: as long as it takes."""


def read_text(path: Path, stop: Event | None = None) -> TextRead:
    """Read the text of a statement; see `exchange.texts`.

    Raises:
        Trouble: it cannot be read, or not within the limits of reading.
    """
    told = ask("text", path, OF_READING, stop)
    return TextRead(**{**told, "note": None if told["note"] is None else from_data(told["note"])})


def read_agenda(path: Path, stop: Event | None = None) -> dict[str, Any]:
    """Read an annotated provisional agenda; return the conference's `data`, and when its document is `dated`.

    Raises:
        Trouble: it cannot be read, or not within the limits of reading.
        Refusal: it holds no such agenda.
    """
    told: dict[str, Any] = ask("agenda", path, OF_READING, stop)
    return told


def damage(path: Path, stop: Event | None = None) -> list[str]:
    """Check a conference file; return for what nothing may be written on it.

    Raises:
        Trouble: it cannot be opened as a conference file at all.
    """
    told: list[str] = ask("damage", path, OF_OUR_OWN, stop)
    return told


def back_up(path: Path, target: Path, stop: Event | None = None) -> int:
    """Copy a conference file while it is in use; see `ledger.backing_up`. Return the number of the copy's last act.

    Raises:
        Trouble: it cannot be read, or the copy not be made.
    """
    try:
        told: int = ask("back_up", path, OF_OUR_OWN, stop, target=str(target))
    except Stopped:
        # what was ended in the middle could not tidy up
        with suppress(Trouble), held(target):
            remove(part_of(target))
        raise
    return told


def export(
    path: Path,
    target: Path,
    what: str,
    form: str,
    *,
    code: str | None = None,
    language: str | None = None,
    at: datetime,
    rewinds: bool = False,
    type_ready_at: str = "",
    stop: Event | None = None,
) -> None:
    """Write an export of a conference file, which a console may have open, into a file that is not there yet.

    `at` is up to when one who is speaking has used time; with `rewinds` it is told as it stood then. What makes type
    ready for a paper stands at `type_ready_at`, as `module:function`, for it is nothing of the exchange's.

    Raises:
        Trouble: it cannot be read, or the file not be written; then none is there, or the one that was.
        Refusal: there is no speakers list of this code, or none is named and it is not clear which is meant.
    """
    part = real(target).with_name(f"{target.name}.{os.getpid()}.part")
    args = {"what": what, "form": form, "code": code, "language": language, "at": stamp(at), "rewinds": rewinds}
    try:
        ready = type_ready_at if form == PAPER else ""
        ask("export", path, OF_OUR_OWN, stop, target=str(target), part=str(part), type_ready_at=ready, **args)
    finally:
        # what was ended in the middle could not tidy up
        with suppress(OSError):
            part.unlink(missing_ok=True)


def pages(
    path: Path,
    what: str,
    *,
    code: str | None,
    language: str,
    at: datetime,
    rewinds: bool = False,
    type_ready_at: str = "",
    stop: Event | None = None,
) -> tuple[bytes, ...]:
    """Paint the pages of what is offered as a paper, each a PNG; as `export` otherwise."""
    args = {"what": what, "code": code, "language": language, "at": stamp(at), "rewinds": rewinds}
    args["type_ready_at"] = type_ready_at
    return tuple(b64decode(page) for page in ask("pages", path, OF_OUR_OWN, stop, **args))


def _text() -> Callable[[str], object]:
    from chairconsole.exchange import texts

    def read(path: str) -> object:
        text = texts.read_text(Path(path))
        told = {field.name: getattr(text, field.name) for field in fields(text)}
        return {**told, "note": None if text.note is None else to_data(text.note)}

    return read


def _agenda() -> Callable[[str], object]:
    from chairconsole.exchange.agenda.data import founding
    from chairconsole.exchange.texts import read_text
    from chairconsole.rules.moment import stamp

    def read(path: str) -> object:
        read = founding(read_text(Path(path)).text)
        return {"data": read.data, "dated": None if read.dated is None else stamp(read.dated)}

    return read


def _damage() -> Callable[[str], object]:
    from chairconsole.ledger.verifying import verify

    return lambda path: verify(Path(path)).damage


def _back_up() -> Callable[[str, str], object]:
    from chairconsole.ledger.backing_up import back_up

    return lambda path, target: back_up(Path(path), Path(target)).number


def _export() -> Callable[..., object]:
    from chairconsole.exchange.exports import export
    from chairconsole.exchange.writing import write_new

    def does(path: str, target: str, part: str, what: str, form: str, at: str, **args: Any) -> None:
        language, code = args["language"], args["code"]
        with _as_it_stood(path, at, **args) as record:
            exported = export(record, what, form, code, moment(at), language)
        write_new(exported, Path(target), Path(part))

    return does


def _pages() -> Callable[..., object]:
    from chairconsole.exchange.exports import pages

    def does(path: str, at: str, what: str, **args: Any) -> list[str]:
        with _as_it_stood(path, at, **args) as record:
            painted = pages(record, what, args["code"], moment(at), args["language"])
        return [b64encode(page).decode() for page in painted]

    return does


@contextmanager
def _as_it_stood(path: str, at: str, *, rewinds: bool, type_ready_at: str, **_: object) -> Iterator[Record]:
    """Open a conference to be told, as it stands or stood, with type made ready where it is to be painted."""
    if type_ready_at:
        load(type_ready_at)()
    with Record.open(Path(path), to_write=False) as record:
        if rewinds:
            record.rewind(moment(at))
        yield record


JOBS: dict[str, Callable[[], Callable[..., object]]] = {
    "text": _text,
    "agenda": _agenda,
    "damage": _damage,
    "back_up": _back_up,
    "export": _export,
    "pages": _pages,
}
"""Each job by its name; what makes it ready loads what it needs, before the clock of its limits runs."""
