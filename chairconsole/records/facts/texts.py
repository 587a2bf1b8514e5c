"""The texts of statements, and the files in which they came."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, Moment
from chairconsole.rules.terms import Fate


class StatementText(Fact):
    """The text of a statement as it was handed in: its words, the file they came in, and what becomes of it."""

    id: int = Field(primary_key=True)
    entry: int = Field(foreign_key="entry.id")
    file: str | None = None
    text: str
    language: str | None = None
    check_against_delivery: bool = False
    fate: Fate = Fate.WISHED
    attached_at: Moment


class TextFile(Fact):
    """The file in which a text came, as it came, in base64; apart from the text, whose changes need not carry it."""

    id: int = Field(primary_key=True)
    text: int = Field(foreign_key="statement_text.id")
    content: str
