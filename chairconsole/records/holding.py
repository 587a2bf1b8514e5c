"""Who holds a conference file, so that one process writes it; and how a finished file gets its name."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from chairconsole.records.trouble import Trouble
from chairconsole.records.usage import real, set_aside
from chairconsole.rules.sentence import sentence

_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file while it is open."""


def lock(path: Path) -> FileLock:
    """Take the lock of a file (or of a name that is to become one), wherever links lead.

    Raises:
        Trouble: another console or script has it, or the folder is missing or cannot be written.
    """
    named = real(path)
    # Looked at first, because taking a lock would make the folder.
    if not named.parent.is_dir():
        raise Trouble(sentence("{path} cannot be made: there is no such folder.", path=str(path)))
    taken = FileLock(f"{named}.lock", timeout=0, thread_local=False)
    try:
        taken.acquire()
    except Timeout:
        raise Trouble(sentence("{path} is in use by another console or script.", path=str(path))) from None
    except OSError as error:
        if not os.access(named.parent, os.W_OK):
            raise Trouble(sentence("{path} cannot be written: its folder is read-only.", path=str(path))) from None
        why = sentence("{path} cannot be written: {why}.", path=str(path), why=str(error.strerror))
        raise Trouble(why) from None
    return taken


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock of a name while a file is made for it; where none was made, nothing is left of the lock."""
    taken = lock(path)
    try:
        yield
    finally:
        let_go(taken, keep=path.exists())


def let_go(taken: FileLock, *, keep: bool) -> None:
    """Give a lock back; where there is no file of ours, nothing is left of it."""
    taken.release()
    if not keep:
        # some systems unlink nothing that somebody else has just opened
        with suppress(OSError):
            Path(taken.lock_file).unlink(missing_ok=True)


@contextmanager
def made(path: Path, *, over: bool = False) -> Iterator[Path]:
    """Give a name under which a file is made; when that went well it gets its own, else nothing is left of it."""
    part = part_of(path)
    with held(path):
        remove(part)
        try:
            yield part
            put_in_place(part, path, over=over)
        finally:
            remove(part)


def part_of(path: Path) -> Path:
    """Return under which name a file is made, by whoever holds its lock, before it gets its own."""
    return path.with_name(path.name + ".part")


def put_in_place(part: Path, path: Path, *, over: bool = False) -> None:
    """Give a finished file its name; never over an existing one, unless it is told to.

    Raises:
        Trouble: a file of that name exists, or cannot be made.
    """
    try:
        if not over and path.exists():
            raise FileExistsError
        # what lies beside a file that is gone, or is to go, must never enter another
        set_aside(path)
        if over:
            part.replace(path)
        else:
            _link(part, path)
        _keep_name(path)
    except FileExistsError:
        raise Trouble(sentence("{path} exists already; it is left as it is.", path=str(path))) from None
    except OSError as error:
        raise cannot_be_made(path, error) from None


def cannot_be_made(path: Path, error: OSError) -> Trouble:
    """Say that the system does not let a file be made."""
    return Trouble(sentence("{path} cannot be made: {why}.", path=str(path), why=str(error.strerror)))


def remove(part: Path) -> None:
    """Take away a part that was begun and must not be left half-done, with all that stands beside it."""
    for suffix in ("", *_BESIDE, ".lock"):
        part.with_name(part.name + suffix).unlink(missing_ok=True)


def _link(part: Path, path: Path) -> None:
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without links, as on a memory stick: the name is taken first.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL))
        part.replace(path)


def _keep_name(path: Path) -> None:
    """Have a new name survive a power cut too, where the system can sync a folder."""
    if os.name == "nt":
        return
    folder = os.open(path.absolute().parent, os.O_RDONLY)
    try:
        # not every system that has folders can sync one
        with suppress(OSError):
            os.fsync(folder)
    finally:
        os.close(folder)
