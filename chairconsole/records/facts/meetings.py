"""The meetings of the organization of work."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, MaybeNames, Moment
from chairconsole.rules.terms import MeetingState, Track


class Meeting(Fact):
    """A meeting as planned and as held; `ends` is when it rises, extensions included.

    `number` is which plenary meeting of the session it is, or will be, those cancelled left out. `resumes_at` and
    `suspended_for` hold while it is suspended: until when, and why. `body` is whose meeting it is, where it is not the
    Conference's; `decided` that the Conference decided on it; `note` what was told of it as it began or rose.
    """

    code: str = Field(primary_key=True)
    track: Track
    number: int | None = None
    starts: Moment
    ends: Moment
    state: MeetingState = MeetingState.PLANNED
    called_at: MaybeMoment = None
    adjourned_at: MaybeMoment = None
    private: bool = False
    resumes_at: MaybeMoment = None
    suspended_for: str | None = None
    body: str | None = None
    title: MaybeNames = None
    interpreted: bool = True
    decided: bool = False
    cancelled_at: MaybeMoment = None
    cancelled_for: str | None = None
    moved_for: str | None = None
    note: str | None = None


class Announcement(Fact):
    """Something to be read out before the meeting rises; what was decided in private is announced likewise."""

    id: int = Field(primary_key=True)
    number: int
    text: str
    asked_by: str | None = None
    made_at: Moment
    read_at: MaybeMoment = None
