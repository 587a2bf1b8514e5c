"""What can go wrong outside the rules: the disk, the file, another program; each said in a sentence."""

import sqlite3
from pathlib import Path

from chairconsole.rules.sentence import sentence


class Trouble(Exception):
    """The environment does not allow it; nothing is lost and nothing was changed."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Damage(Trouble):
    """The file is not what its journal says; it can be read, but must not be written on."""


class LoneCopy(Trouble):
    """The file was copied while a console had it open, without what stood beside it: it may lack the latest acts."""


class Unchecked(Trouble):
    """The file is being checked; that comes to an end by itself."""


def as_lone_copy(path: Path, number: int) -> LoneCopy:
    """Say that a file is such a copy, and which is the last act in it."""
    told = sentence(
        "{path} was copied while a console had it open: acts after number {number} may be missing.",
        path=str(path),
        number=number,
    )
    return LoneCopy(told)


_WORDS = {
    "SQLITE_FULL": sentence("The disk is full. Nothing is lost; the act was not done."),
    "SQLITE_IOERR_WRITE": sentence(
        "The disk takes no more (it is full, or a size limit is set). The act was not done."
    ),
    "SQLITE_BUSY": sentence("Another program is using the conference file. The act was not done."),
    "SQLITE_LOCKED": sentence("Another program is using the conference file. The act was not done."),
    "SQLITE_READONLY": sentence("The conference file is read-only. The act was not done."),
    "SQLITE_CANTOPEN": sentence(
        "The conference file cannot be opened: look whether its folder exists and may be written."
    ),
    "SQLITE_NOTADB": sentence("The file is not a conference file."),
    "SQLITE_CONSTRAINT_FOREIGNKEY": sentence("A row names another that does not exist. The act was not done."),
    "SQLITE_CORRUPT": sentence("The conference file is damaged: bring back a backup, and keep this file."),
}


OF_SQLITE = (sqlite3.Error, UnicodeDecodeError)
"""What comes of the database; also where its own complaint holds a damaged word, which Python cannot read."""


def in_words(error: sqlite3.Error | UnicodeDecodeError) -> Trouble:
    """Say an error of the database in words."""
    if isinstance(error, UnicodeDecodeError):
        return Damage(_WORDS["SQLITE_CORRUPT"])
    name = getattr(error, "sqlite_errorname", "") or ""
    for known, words in _WORDS.items():
        if name == known or name.startswith(known + "_"):
            return Damage(words) if known == "SQLITE_CORRUPT" else Trouble(words)
    return Trouble(sentence("The conference file could not be used ({error}).", error=str(error)))
