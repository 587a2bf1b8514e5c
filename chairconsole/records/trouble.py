"""What can go wrong outside the rules: the disk, the file, another program; each said in a sentence."""

import sqlite3


class Trouble(Exception):
    """The environment does not allow it; nothing is lost and nothing was changed."""


class Damage(Trouble):
    """The file is not what its journal says; it can be read, but must not be written on."""


_WORDS = {
    "SQLITE_FULL": "The disk is full. Nothing is lost; the act was not done.",
    "SQLITE_IOERR_WRITE": "The disk takes no more (it is full, or a size limit is set). The act was not done.",
    "SQLITE_BUSY": "Another program is using the conference file. The act was not done.",
    "SQLITE_LOCKED": "Another program is using the conference file. The act was not done.",
    "SQLITE_READONLY": "The conference file is read-only. The act was not done.",
    "SQLITE_CANTOPEN": "The conference file cannot be opened: look whether its folder exists and may be written.",
    "SQLITE_NOTADB": "The file is not a conference file.",
    "SQLITE_CONSTRAINT_FOREIGNKEY": "A row names another that does not exist. The act was not done.",
    "SQLITE_CORRUPT": "The conference file is damaged: bring back a backup, and keep this file.",
}


def in_words(error: sqlite3.Error) -> Trouble:
    """Say an error of the database in words."""
    name = getattr(error, "sqlite_errorname", "") or ""
    for known, words in _WORDS.items():
        if name == known or name.startswith(known + "_"):
            return Damage(words) if known == "SQLITE_CORRUPT" else Trouble(words)
    return Trouble(f"The conference file could not be used ({error}).")
