"""The agenda: its items, and how far the Conference is with each."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Names, Words
from chairconsole.rules.terms import AgendaState


class AgendaItem(Fact):
    """An item or sub-item of the agenda; `purpose` marks the few that acts look for, as `credentials`.

    One that was deleted stays as a row, for its number is not given again.
    """

    number: str = Field(primary_key=True)
    parent: str | None = Field(default=None, foreign_key="agenda_item.number")
    position: int
    title: Names
    short_title: Names
    purpose: str | None = None
    annotation: str | None = None
    rules: Words = ()
    title_certain: bool = True
    state: AgendaState = AgendaState.NOT_OPENED
    debate_adjourned_at: MaybeMoment = None
    deferred_to: str | None = None
    deleted_at: MaybeMoment = None
