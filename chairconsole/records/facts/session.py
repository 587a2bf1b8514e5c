"""The conference itself, and the clock of a rehearsal."""

from datetime import date
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator
from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Names, Words
from chairconsole.rules.terms import Base, Practice


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (OSError, KeyError, ValueError):
        raise ValueError(f"there is no time zone {name}") from None
    return name


class Conference(Fact):
    """The conference of this file, and what holds for all of it.

    `joint_items` are those taken up together with the item in hand; `capacity_inferred` is that the document does not
    say how many meetings can be held at once.
    """

    code: str = Field(primary_key=True)
    name: Names
    session_number: int | None = None
    place: str | None = None
    host: str | None = None
    starts: date | None = None
    ends: date | None = None
    time_zone: Annotated[str, AfterValidator(_known_zone)]
    time_zone_assumed: bool = False
    document: str | None = None
    document_date: date | None = None
    interpreted_meetings: int | None = None
    parallel_capacity: int | None = None
    capacity_inferred: bool = False
    opened_at: MaybeMoment = None
    closed_at: MaybeMoment = None
    item_in_hand: str | None = Field(default=None, foreign_key="agenda_item.number")
    joint_items: Words = ()
    presiding: str | None = None
    presiding_office: str | None = None
    presiding_name: str | None = None
    credentials_report_at: MaybeMoment = None
    credentials_report_note: str | None = None
    presiding_until_elected: bool = False
    presidency: Practice | None = None
    agenda_adopted_at: MaybeMoment = None
    organization_adopted_at: MaybeMoment = None
    quorum_debate_of: Base = Base.PARTICIPATING
    quorum_decide_of: Base = Base.PARTIES
    participating: int | None = None

    @property
    def in_hand(self) -> tuple[str, ...]:
        """Return the items in hand by their numbers: the one, and those taken up together with it."""
        return () if self.item_in_hand is None else (self.item_in_hand, *self.joint_items)


class Rehearsal(Fact):
    """That this file is a rehearsal, and by how many seconds its clock is ahead of the laptop's (negative: behind)."""

    offset_s: float
    conference: str = Field(primary_key=True, foreign_key="conference.code")
