"""The documents, by symbol, and what they are under."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, Names, Words


class Document(Fact):
    """A document before the Conference; one may serve several items."""

    id: int = Field(primary_key=True)
    symbol: str | None = None
    title: Names
    kind: str
    items: Words = ()
    status: str = "issued"
    listed: bool = True
    for_action: str | None = None
    note: str | None = None
