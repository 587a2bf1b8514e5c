"""What is done apart: each job as it is asked for here, and as it is done in the other process."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from threading import Event
from typing import Any

from chairconsole.exchange.apart import OF_READING, Limits, Stopped, ask
from chairconsole.exchange.texts import TextRead
from chairconsole.records.holding import held, part_of, remove
from chairconsole.records.trouble import Trouble
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


JOBS: dict[str, Callable[[], Callable[..., object]]] = {
    "text": _text,
    "agenda": _agenda,
    "damage": _damage,
    "back_up": _back_up,
}
"""Each job by its name; what makes it ready loads what it needs, before the clock of its limits runs."""
