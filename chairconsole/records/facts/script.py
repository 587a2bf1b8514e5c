"""The President's script: the chair's formulae, and sentences that were corrected."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Names


class Formula(Fact):
    """A sentence the chair says, in the languages it is known in; from memory until a native reader has seen it."""

    key: str = Field(primary_key=True)
    text: Names
    gavel: bool = False
    note: str | None = None
    certainty: str = "memory"


class SentenceWording(Fact):
    """The wording of one sentence of the script in one language: a correction, and who has reviewed it, if anybody."""

    code: str = Field(primary_key=True)
    key: str
    language: str
    text: str | None = None
    reason: str | None = None
    reviewed_by: str | None = None
    reviewed_at: MaybeMoment = None
