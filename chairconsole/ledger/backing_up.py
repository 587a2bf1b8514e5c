"""Backups: an exact and checked copy of a conference file, made while a console may run, and brought back."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

from chairconsole.ledger.verifying import verify
from chairconsole.records import opening
from chairconsole.records.facts.session import Rehearsal
from chairconsole.records.file import ConferenceFile
from chairconsole.records.holding import cannot_be_made, held, part_of, put_in_place, remove
from chairconsole.records.journal import BEYOND, JournalLine
from chairconsole.records.tables import TABLES
from chairconsole.records.trouble import OF_SQLITE, Damage, Trouble, as_lone_copy, in_words
from chairconsole.records.usage import beside, real
from chairconsole.rules.sentence import sentence


def back_up(path: Path, target: Path) -> JournalLine:
    """Copy a conference file as it stands at this moment, check the copy, and return its last act.

    In a folder the copy gets the file's own name. It takes the place of an earlier copy of the same conference, and of
    nothing else.

    Raises:
        Trouble: the file cannot be read, or the copy not be made; nothing is left of it.
        Damage: the file is damaged.
    """
    with _in_words(target):
        target = target / path.name if target.is_dir() else target
        if target.exists() and path.exists() and target.samefile(path):
            why = sentence("{path} is the conference file itself; nothing is written over it.", path=str(target))
            raise Trouble(why)
        return _put(path, target, _no_earlier_copy)


def restore(backup: Path, path: Path, *, force: bool) -> JournalLine:
    """Bring a backup back under the name of a conference file, and return its last act.

    It takes the place of a file all of whose acts it has; by `force` of any, which is kept beside it.

    Raises:
        Trouble: the backup lacks something, or the file is in use or has later acts.
        Damage: the backup is damaged.
    """
    with _in_words(path):
        if path.is_dir():
            raise Trouble(sentence("{path} is a folder, not a conference file.", path=str(path)))
        if path.exists() and backup.exists() and path.samefile(backup):
            raise Trouble(sentence("{path} is the backup itself.", path=str(path)))
        return _put(backup, path, _later_acts, force=force)


@contextmanager
def _in_words(target: Path) -> Iterator[None]:
    """Say in words what the system does not allow, whatever it is."""
    try:
        yield
    except OSError as error:
        raise cannot_be_made(target, error) from None


def _put(source: Path, target: Path, refused: Callable[[Path], Trouble], *, force: bool = False) -> JournalLine:
    """Put a checked copy under a name that nobody holds; `refused` says why what has that name may not go."""
    target = real(target)
    part = part_of(target)
    with held(target):
        try:
            is_lone = _copy(source, part)
            last = _checked(source, part)
            if is_lone and not force:
                raise as_lone_copy(source, last.number)
            if target.exists():
                if not force and not _is_earlier(target, part):
                    raise refused(target)
                if force or _is_damaged(target):
                    _keep(target)
            put_in_place(part, target, over=target.exists())
        finally:
            remove(part)
    return last


def _copy(source: Path, part: Path) -> bool:
    """Copy a file as it is, of whatever version; tell whether it is itself a copy that lacks its `-wal`."""
    mark = opening.look_at(source)
    is_lone = opening.lacks_its_wal(source, mark)
    try:
        with closing(opening.reader(source, mark)) as connection:
            opening.check_head(source, connection)
            remove(part)
            opening.copy_into(connection, part)
    except OF_SQLITE as error:
        raise in_words(error) from error
    return is_lone


def _checked(source: Path, copied: Path) -> JournalLine:
    """Return the last act of a copy that was found sound."""
    report = verify(copied)
    if report.damage or report.last is None:
        why = report.damage[0] if report.damage else sentence("its journal is empty.")
        raise Damage(sentence("{path} is damaged: {why}", path=str(source), why=why))
    return report.last


def _is_earlier(standing: Path, copied: Path) -> bool:
    """Tell whether a file is known to be an earlier state of a copy: all its acts stand in the copy too.

    A rehearsal goes on from a real file, and never takes its place.
    """
    try:
        with ConferenceFile.open(standing, to_write=False) as file:
            last = next(file.backwards(BEYOND))
            rehearses = _rehearses(file)
        with ConferenceFile.open(copied, to_write=False) as file:
            known = next(file.lines(last.number - 1), None)
            if _rehearses(file) and not rehearses:
                return False
    except (Trouble, StopIteration):
        return False
    return known is not None and known.digest == last.digest


def _rehearses(file: ConferenceFile) -> bool:
    return any(table == TABLES[Rehearsal].name for table, _ in file.rows())


def _is_damaged(path: Path) -> bool:
    try:
        return bool(verify(path).damage)
    except Trouble:
        return True


def _no_earlier_copy(path: Path) -> Trouble:
    return Trouble(sentence("{path} exists already, and is no earlier copy of this conference.", path=str(path)))


def _later_acts(path: Path) -> Trouble:
    told = sentence(
        "{path} has acts that the backup has not, or cannot be read; with --force the backup takes its place, and it is"
        " kept as {kept}.",
        path=str(path),
        kept=_kept(path).name,
    )
    return Trouble(told)


def _kept(path: Path) -> Path:
    """Return under which name a file that is replaced is kept: beside all that were kept before."""
    names = (f"{path.name}.replaced" + (f"-{number}" if number > 1 else "") for number in count(1))
    return next(kept for kept in map(path.with_name, names) if not kept.exists())


def _keep(path: Path) -> None:
    """Keep a file that is replaced, with the acts that stand beside it."""
    kept = _kept(path)
    if beside(path).exists():
        os.replace(beside(path), beside(kept))
    os.replace(path, kept)
