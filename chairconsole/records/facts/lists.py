"""The speakers lists: their rules, who stands in them, and notices of exchange."""

from typing import Annotated

from sqlalchemy import JSON
from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Moment, Words
from chairconsole.rules.speakers import Lent
from chairconsole.rules.terms import Cabinet, Level, Precedence, Replies, Status


class SpeakersList(Fact):
    """A speakers list and its rules; limits in seconds; an absent bound does not bind.

    `joint_items` are further items that have this list in common with its own. `rounds` is how often a delegation may
    speak, `later_limit_s` its limit after the first time (both of replies).
    """

    code: str = Field(primary_key=True)
    item: str = Field(foreign_key="agenda_item.number")
    joint_items: Words = ()
    opens: MaybeMoment = None
    closes: MaybeMoment = None
    ends_by: MaybeMoment = None
    closed_at: MaybeMoment = None
    limit_s: int = Field(default=240, gt=0)
    limit_group_s: int = Field(default=420, gt=0)
    precedence: Precedence = Precedence.MINISTERIAL
    groups_first: bool = False
    observers_last: bool = True
    hold_place_until_confirmed: bool = True
    least_limit_s: int = Field(default=120, gt=0)
    rounds: int | None = Field(default=None, gt=0)
    later_limit_s: int | None = Field(default=None, gt=0)
    replies: Replies = Replies.END_OF_DAY
    assumed: Words = ()

    @property
    def serves(self) -> tuple[str, ...]:
        """Return the items under which its statements are made, its own first."""
        return (self.item, *self.joint_items)


class Entry(Fact):
    """A request to speak; its place is derived from these facts by `rules.speakers`, never stored.

    What `before_` names stood before the last replacement (`replaced_at`: when it was notified), `before_ladder` being
    the precedence of the list then: from it the place follows that a corrected level would have had.
    """

    id: int = Field(primary_key=True)
    list: str = Field(foreign_key="speakers_list.code")
    delegation: str = Field(foreign_key="participant.code")
    on_behalf_of: str | None = Field(default=None, foreign_key="participant.code")
    name: str | None = None
    title: str | None = None
    honorific: str | None = None
    gender: str | None = None
    level: Level = Level.REPRESENTATIVE
    cabinet: Cabinet = Cabinet.UNCONFIRMED
    cabinet_at: MaybeMoment = None
    cabinet_evidence: str | None = None
    language: str | None = None
    reference: str | None = None
    limit_s: int | None = Field(default=None, gt=0)
    received_at: Moment
    precedence_at: Moment
    sequence: int
    status: Status
    lent_by: Lent | None = None
    lent_key: Annotated[tuple[int, ...] | None, Field(default=None, sa_type=JSON)] = None
    lent_at: MaybeMoment = None
    moved_before: str | None = Field(default=None, foreign_key="participant.code")
    ruling: str | None = None
    exchanged_with: str | None = Field(default=None, foreign_key="participant.code")
    exchanged_at: MaybeMoment = None
    replaced_at: MaybeMoment = None
    before_level: Level | None = None
    before_cabinet: Cabinet | None = None
    before_ladder: Precedence | None = None
    before_precedence_at: MaybeMoment = None
    before_sequence: int | None = None
    transferred_from: str | None = Field(default=None, foreign_key="speakers_list.code")
    transferred_to: str | None = Field(default=None, foreign_key="speakers_list.code")
    round: int = Field(default=1, gt=0)
    reply_to: str | None = Field(default=None, foreign_key="participant.code")
    left_at: MaybeMoment = None
    in_writing: bool = False
    reason: str | None = None


class ExchangeNotice(Fact):
    """A delegation's written notice that it exchanges places, while the other's is awaited (list rule 5)."""

    id: int = Field(primary_key=True)
    list: str = Field(foreign_key="speakers_list.code")
    delegation: str = Field(foreign_key="participant.code")
    other: str = Field(foreign_key="participant.code")
    at: Moment
