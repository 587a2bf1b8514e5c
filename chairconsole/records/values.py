"""What is true of a conference: one frozen, validated value for each kind of fact; these travel everywhere.

Keys are the field's own codes where it has any (a delegation's, an item's, a list's); elsewhere numbers that come from
the journal's number, so that no key is used twice and every replay gives the same.
"""

from datetime import date
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator
from sqlalchemy import JSON
from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Moment, Names, Words
from chairconsole.rules.phase import MarkKind
from chairconsole.rules.speakers import Lent
from chairconsole.rules.terms import (
    AgendaState,
    Cabinet,
    Category,
    Certainty,
    Fate,
    Finding,
    Form,
    Level,
    MeetingState,
    Precedence,
    Replies,
    Ruling,
    Status,
    Track,
)


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (OSError, KeyError, ValueError):
        raise ValueError(f"there is no time zone {name}") from None
    return name


class Conference(Fact):
    """The conference of this file, and what holds for all of it."""

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
    opened_at: MaybeMoment = None
    closed_at: MaybeMoment = None
    item_in_hand: str | None = Field(default=None, foreign_key="agenda_item.number")
    presiding: str | None = None
    presiding_office: str | None = None
    presiding_name: str | None = None
    credentials_report_at: MaybeMoment = None
    credentials_report_note: str | None = None


class Rehearsal(Fact):
    """That this file is a rehearsal, and by how many seconds its clock is ahead of the laptop's (negative: behind)."""

    offset_s: float
    conference: str = Field(primary_key=True, foreign_key="conference.code")


class AgendaItem(Fact):
    """An item or sub-item of the agenda; `purpose` marks the few that acts look for, as `credentials`."""

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


class ProgrammeEntry(Fact):
    """One row of the organization of work: what a meeting is to take up, in which order and for how many minutes."""

    id: int = Field(primary_key=True)
    meeting: str = Field(foreign_key="meeting.code")
    position: int
    items: Words = ()
    title: Names
    minutes: int
    link_inferred: bool = False


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


class Participant(Fact):
    """A State, entity, organization or group that takes part; `name` as lists print it, `spoken` as it is said."""

    code: str = Field(primary_key=True)
    iso2: str | None = None
    category: Category
    name: Names
    spoken: Names
    formal: str | None = None
    aliases: Words = ()
    regional_group: str | None = None
    uncertain: Words = ()
    note: str | None = None
    notified_at: MaybeMoment = None
    admitted: bool = True
    present: bool = False


class Credentials(Fact):
    """What came in of a delegation's credentials, what was found, and whether they are challenged (Rules 18 to 20)."""

    delegation: str = Field(primary_key=True, foreign_key="participant.code")
    form: Form | None = None
    issued_by: str | None = None
    received_at: MaybeMoment = None
    finding: Finding | None = None
    finding_note: str | None = None
    examined_at: MaybeMoment = None
    challenger: str | None = Field(default=None, foreign_key="participant.code")
    grounds: str | None = None
    challenged_at: MaybeMoment = None
    admitted: bool | None = None
    decision_note: str | None = None
    decided_at: MaybeMoment = None


class SpeakersList(Fact):
    """A speakers list and its rules; limits in seconds; an absent bound does not bind.

    `rounds` is how often a delegation may speak, `later_limit_s` its limit after the first time (both of replies).
    """

    code: str = Field(primary_key=True)
    item: str = Field(foreign_key="agenda_item.number")
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


class Statement(Fact):
    """One taking of the floor, from the list (`entry`) or outside it; `limit_s` includes what was granted."""

    id: int = Field(primary_key=True)
    entry: int | None = Field(default=None, foreign_key="entry.id")
    delegation: str | None = Field(default=None, foreign_key="participant.code")
    speaker: str | None = None
    speaks_as: str | None = None
    item: str | None = Field(default=None, foreign_key="agenda_item.number")
    state: Status
    limit_s: int = Field(gt=0)
    called_at: Moment
    began_at: MaybeMoment = None
    ended_at: MaybeMoment = None
    credentials: str | None = None
    reason: str | None = None


class ClockMark(Fact):
    """A mark on a statement's clock: a pause, its end, a grant of `seconds`, or an outage held from `at` to `until`."""

    id: int = Field(primary_key=True)
    statement: int = Field(foreign_key="statement.id")
    kind: MarkKind
    at: Moment
    until: MaybeMoment = None
    seconds: int | None = None


class PointOfOrder(Fact):
    """A point of order, the President's ruling, and the vote where it was appealed (Rule 44, number probable).

    `statement` is the one it interrupted; `overrule`, `sustain` and `abstain` count votes; `stands` the ruling.
    """

    id: int = Field(primary_key=True)
    delegation: str = Field(foreign_key="participant.code")
    subject: str | None = None
    statement: int | None = Field(default=None, foreign_key="statement.id")
    raised_at: Moment
    ruling: Ruling | None = None
    ruling_text: str | None = None
    ruled_at: MaybeMoment = None
    appealed_by: str | None = Field(default=None, foreign_key="participant.code")
    appealed_at: MaybeMoment = None
    overrule: int | None = None
    sustain: int | None = None
    abstain: int | None = None
    decided_at: MaybeMoment = None
    stands: bool | None = None


class Decision(Fact):
    """A decision of the Conference, under whom it was taken and how many delegations were marked present."""

    id: int = Field(primary_key=True)
    at: Moment
    item: str | None = Field(default=None, foreign_key="agenda_item.number")
    text: str
    presided_by: str | None = None
    present: int


class Deadline(Fact):
    """A date that binds, with its source; `at` only where the hour is known or assumed in `source`."""

    id: int = Field(primary_key=True)
    what: str
    at: MaybeMoment = None
    text: str
    source: str
    certain: bool


class Rule(Fact):
    """A rule of procedure and how sure its number is; an unknown number is not kept, so it cannot be shown."""

    id: int = Field(primary_key=True)
    number: str | None = None
    subject: str
    certainty: Certainty
    summary: str
    cf: str | None = None


class Note(Fact):
    """A doubt about the source document, what was done about it, and what it concerns."""

    id: str = Field(primary_key=True)
    kind: str
    finding: str
    handling: str
    concerns: Words = ()


class PastSession(Fact):
    """An earlier or later session of the Conference and what fixed its venue."""

    number: int = Field(primary_key=True)
    place: str | None = None
    country: str
    starts: date | None = None
    ends: date | None = None
    basis: str
    presided_by: str | None = None
    note: str | None = None


class SentenceWording(Fact):
    """The wording of one sentence of the script in one language: a correction, and who has reviewed it, if anybody."""

    code: str = Field(primary_key=True)
    key: str
    language: str
    text: str | None = None
    reason: str | None = None
    reviewed_by: str | None = None
    reviewed_at: MaybeMoment = None


class Formula(Fact):
    """A sentence the chair says, in the languages it is known in; from memory until a native reader has seen it."""

    key: str = Field(primary_key=True)
    text: Names
    gavel: bool = False
    note: str | None = None
    certainty: str = "memory"
