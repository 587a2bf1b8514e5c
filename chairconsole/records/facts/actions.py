"""What the Conference is expected to do under the items of its agenda, as its document has it."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Names


class ExpectedAction(Fact):
    """An action expected under an item: its place there, from 1, and its words, by language.

    Each language's words go on behind "the Conference wishes to": an infinitive, in Arabic a noun of action. `document`
    is the symbol of what it is about, `reporter` who is to report: a code, or words. An outcome settles it.
    """

    id: int = Field(primary_key=True)
    item: str = Field(foreign_key="agenda_item.number")
    order: int
    words: Names
    document: str | None = None
    reporter: str | None = None
    outcome: str | None = None
    settled_at: MaybeMoment = None
