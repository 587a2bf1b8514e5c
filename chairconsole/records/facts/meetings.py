"""The meetings of the organization of work."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Moment
from chairconsole.rules.terms import MeetingState, Track


class Meeting(Fact):
    """A meeting as planned and as held; `ends` is when it rises, extensions included."""

    code: str = Field(primary_key=True)
    track: Track
    number: int | None = None
    starts: Moment
    ends: Moment
    state: MeetingState = MeetingState.PLANNED
    called_at: MaybeMoment = None
    adjourned_at: MaybeMoment = None
