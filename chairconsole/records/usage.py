"""The mark in a conference file's head: whether a console has it in use, and which use; what a copy tells of itself.

It shares the number in which SQLite lets a program keep the version of its schema. It is brought into the main file
at opening and taken out at closing: so a main file that has it, and no `-wal` beside it, was copied while a console
had it open, and lacks the acts that stood in the `-wal` alone. Each use has a number of its own, which stands in the
`-wal` too: so a `-wal` that lies beside a file it never belonged to can be told from its own.
"""

import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import BinaryIO, Self

_VERSIONS = 1 << 8
_STATES = 1 << 2
_NUMBERS = 1 << 21

_VERSION_AT = 60
"""Where in the first page SQLite keeps the number, in four bytes."""

_WAL_HEAD, _FRAME_HEAD = 32, 24


class Use(IntEnum):
    """Whether a file is in use; nothing is told by one that only an older program has written."""

    UNTOLD = 0
    IN_USE = 1
    AT_REST = 2


@dataclass(frozen=True, slots=True)
class Mark:
    """The version of a file's schema, whether it is in use, and which use that is."""

    version: int
    use: Use = Use.UNTOLD
    number: int = 0

    @classmethod
    def read(cls, told: int) -> Self:
        """Read the number that SQLite keeps; a version that cannot be is one of a newer program."""
        number, rest = divmod(told, _VERSIONS * _STATES)
        use, version = divmod(rest, _VERSIONS)
        known = told >= 0 and use in set(Use)
        return cls(version, Use(use), number) if known else cls(_VERSIONS)

    @property
    def told(self) -> int:
        """Return the number that SQLite is to keep."""
        return (self.number * _STATES + self.use) * _VERSIONS + self.version

    def but(self, use: Use) -> "Mark":
        """Return the mark of the same use, begun or ended."""
        return replace(self, use=use)

    def anew(self, use: Use) -> "Mark":
        """Return the mark of another use, or of a copy: no `-wal` of before is its own."""
        return Mark(self.version, use, secrets.randbelow(_NUMBERS - 1) + 1)


def mark_in(head: bytes) -> Mark:
    """Read the mark in the first page of a file, whatever its `-wal` says."""
    return Mark.read(int.from_bytes(head[_VERSION_AT : _VERSION_AT + 4], "big", signed=True))


def real(path: Path) -> Path:
    """Return the whole path of a file, wherever links lead; unlike `Path.resolve` also where they lead in a circle."""
    return Path(os.path.realpath(path))


def beside(path: Path) -> Path:
    """Return the `-wal` of a file, in which the latest acts stand; it lies where the file itself does."""
    named = real(path)
    return named.with_name(named.name + "-wal")


def is_lone_copy(path: Path, mark: Mark) -> bool:
    """Tell whether a file was copied while a console had it open, without its `-wal`; to be asked before it is opened.

    A console's own `-wal` is never empty; one that is was left by somebody who only read. A copy that has some `-wal`
    too cannot be found.
    """
    return mark.use is Use.IN_USE and not is_begun(beside(path))


def is_begun(wal: Path) -> bool:
    """Tell whether anything stands in a `-wal`."""
    try:
        return wal.stat().st_size > 0
    except OSError:
        return False


def has_foreign_wal(path: Path, mark: Mark) -> bool:
    """Tell whether the `-wal` beside a file is that of another use, as one left where a backup was put in place."""
    if not mark.number:
        return False
    try:
        with beside(path).open("rb") as wal:
            numbers = _numbers(wal)
            # its own number stands first: only a foreign one is read to its end
            return next(numbers, mark.number) != mark.number and mark.number not in numbers
    except OSError:
        return False


def set_aside(path: Path) -> None:
    """Keep a `-wal` that does not belong to the file under another name, where no program reads it."""
    wal = beside(path)
    wal.with_name(real(path).name + "-shm").unlink(missing_ok=True)
    if is_begun(wal):
        os.replace(wal, wal.with_name(wal.name + ".stale"))
    else:
        wal.unlink(missing_ok=True)


def _numbers(wal: BinaryIO) -> Iterator[int]:
    """Go through the numbers that the first pages in a `-wal` tell; in one that was begun anew, up to what is left."""
    head = wal.read(_WAL_HEAD)
    page_size, salts = int.from_bytes(head[8:12], "big"), head[16:24]
    while len(frame := wal.read(_FRAME_HEAD + _VERSION_AT + 4)) == _FRAME_HEAD + _VERSION_AT + 4:
        if frame[8:16] != salts:
            return
        if int.from_bytes(frame[:4], "big") == 1:
            yield mark_in(frame[_FRAME_HEAD:]).number
        wal.seek(page_size - _VERSION_AT - 4, os.SEEK_CUR)
