"""What the secretary's console shows, as frozen values; `models.reading` derives them from the record."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from chairconsole.models.saying import say
from chairconsole.models.tongue import Tongue
from chairconsole.records.facts.texts import StatementText
from chairconsole.records.journal import JournalLine
from chairconsole.rules.credentials import Owed, Tally
from chairconsole.rules.participation import Admission
from chairconsole.rules.phase import Phase
from chairconsole.rules.speakers import Lent
from chairconsole.rules.terms import (
    AgendaState,
    By,
    Cabinet,
    Category,
    Certainty,
    Finding,
    Form,
    Level,
    MeetingState,
    MotionKind,
    Role,
    Status,
)


@dataclass(frozen=True, slots=True)
class CredentialsMark:
    """How a delegation stands, as a mark shows it: its credentials, whether it is admitted, and may speak uninvited.

    `uninvited` is one that speaks by invitation and has none (Rule 17).
    """

    form: Form | None
    finding: Finding | None
    challenged: bool
    excluded: bool = False
    admission: Admission = Admission.ADMITTED
    uninvited: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """The bar at the top: where the Conference is; times are local to it, in `zone` if the laptop's is another.

    `meeting` is which one it is, counted, and `code` how it is named; `items` are all in hand, `item` the first.
    """

    conference: str
    meeting: int | None
    code: str | None
    state: MeetingState | None
    item: str | None
    items: tuple[str, ...]
    item_title: str | None
    starts: datetime | None
    ends: datetime | None
    left_s: int | None
    now: datetime
    session_open: bool
    session_closed: bool
    rehearsal: bool
    read_only: bool
    zone: str | None
    zone_assumed: bool
    presiding: str = ""
    """Who presides, with the office (Rules 24 and 25); empty while nobody was recorded to have taken the chair."""


@dataclass(frozen=True, slots=True)
class Floor:
    """Who has the floor and their clock; `shown_s` counts to 0 and below, `called_s` from the call.

    `listed` is the list from which they were called; `in_reply` is that they exercise the right of reply, `reply_to`
    the name of whom they reply to, if they said.
    """

    delegation: str
    code: str | None
    speaker: str
    level: Level | None
    cabinet: Cabinet | None
    speaks_as: str | None
    credentials: CredentialsMark | None
    status: Status
    phase: Phase
    shown_s: int
    used_s: int
    limit_s: int
    called_s: int
    listed: str | None = None
    in_reply: bool = False
    reply_to: str | None = None
    said: str = ""
    """How the speaker's name is said, where the delegation has told it."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One of the next to speak: in the list `listed`, and as in `Floor` perhaps in exercise of the right of reply."""

    delegation: str
    code: str
    level: Level
    speaker: str
    listed: str
    credentials: CredentialsMark
    in_reply: bool = False
    reply_to: str | None = None
    said: str = ""


class Ahead(Enum):
    """What may come before the next speaker of a list."""

    VOTE = "vote"
    MOTION = "motion"
    EXPLANATIONS = "explanations"


def ahead_words(ahead: Ahead, tongue: Tongue) -> str:
    """Return what comes before the next speaker."""
    return {
        Ahead.VOTE: tongue.translate("Following", "the vote"),
        Ahead.MOTION: tongue.translate("Following", "the motion"),
        Ahead.EXPLANATIONS: tongue.translate("Following", "explanations of vote"),
    }[ahead]


class Requests(Enum):
    """How a list stands with regard to requests: the deadline and the President's declaration are two things."""

    NOT_YET = "not_yet"
    OPEN = "open"
    PAST_DEADLINE = "past_deadline"
    DECLARED_CLOSED = "declared_closed"


@dataclass(frozen=True, slots=True)
class Registration:
    """Whether a list takes requests; `left_s` runs to the deadline, `bound` is before when one must have come."""

    requests: Requests
    opens: datetime | None
    closes: datetime | None
    closed_at: datetime | None
    closed_by: By | None
    reopened_at: datetime | None
    left_s: int | None
    bound: datetime | None


@dataclass(frozen=True, slots=True)
class Desk:
    """The floor panel and the entry row: who speaks, who is next, and how the list stands.

    `list_closed` is that the President declared it so; `waiting` and `replies` count those who wait.
    """

    floor: Floor | None
    idle_s: int | None
    next_two: tuple[Waiting, ...]
    list_code: str | None
    list_item: str | None
    list_closed: bool
    registration: Registration | None
    waiting: int
    replies: int = 0
    passed_over: tuple[str, ...] = ()
    """The names of those passed over in the list in hand, who can be recalled (list rule 7)."""
    voting: str | None = None
    """While a vote is taken, who is called in it, by name; empty where nobody is."""
    ahead: Ahead | None = None
    """What comes before the next speaker, if anything."""
    motion: MotionKind | None = None
    """What the motion in hand asks for."""
    ballot_out: bool = False
    """Whether the papers of a secret ballot are out."""
    draws_lots: bool = False
    """Whether lots are to be drawn that a secret ballot left."""

    @property
    def votes(self) -> bool:
        """Tell whether the Conference is voting, openly or in secret."""
        return self.voting is not None or self.ballot_out


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """An agenda item in the left panel; `notes` are doubts about the document that concern it."""

    number: str
    title: str
    depth: int
    state: AgendaState
    in_hand: bool
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A plenary meeting of today, its items with their planned minutes, and what is held at the same time."""

    starts: datetime
    ends: datetime
    number: int | None
    state: MeetingState
    items: tuple[tuple[str, int], ...]
    parallel: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document of the item in hand."""

    symbol: str | None
    title: str
    expected: bool
    note: str | None


@dataclass(frozen=True, slots=True)
class Side:
    """The left panel: today's programme, the agenda, the documents of the item in hand."""

    today: datetime
    programme: tuple[ProgrammeRow, ...]
    agenda: tuple[AgendaRow, ...]
    documents: tuple[DocumentRow, ...]


@dataclass(frozen=True, slots=True)
class CredentialsRow:
    """A delegation in the right panel; who owes nothing, or is no State party, has nothing in `owes`.

    `lacking` is what was found lacking of what is looked for, `note` whatever else the finding says.
    """

    code: str
    name: str
    mark: CredentialsMark
    received_at: datetime | None
    issued_by: str | None
    challengers: tuple[str, ...]
    grounds: str | None
    present: bool
    owes: Owed | None = None
    late: bool = False
    lacking: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReportMade:
    """The Bureau's report as it was last made: when, of which moment, when adopted, who put what on record."""

    made_at: datetime
    as_of: datetime
    adopted_at: datetime | None
    reservations: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class BureauRow:
    """A meeting of the Bureau on credentials: when, who was there, whose it examined, and what it recommends."""

    at: datetime
    present: tuple[str, ...]
    examined: tuple[str, ...]
    recommends: str


@dataclass(frozen=True, slots=True)
class CredentialsSummary:
    """The counts above the delegations; `report_at` is when the Bureau's report was adopted.

    `due` is by when credentials were to come, if possible; `report` the report as it was last made.
    """

    tally: Tally
    report_at: datetime | None
    due: datetime | None = None
    is_past_due: bool = False
    report: ReportMade | None = None
    meetings: tuple[BureauRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of a delegation: by number, in one line, as what, how the name is said, and as whom they are inscribed.

    `request` is what an entry says of them: name, and as far as they are known honorific, office and gender.
    """

    id: int
    line: str
    name: str
    role: Role
    said: str
    request: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DelegationRow:
    """Somebody who takes part, and how far that is; `objectors` are the States parties whose objections stand.

    Moments are local; `uncertain` are the facts of it that nobody has checked, in the words of the record.
    """

    code: str
    name: str
    category: Category
    mark: CredentialsMark
    notified_at: datetime | None
    applied_at: datetime | None
    listed_at: datetime | None
    granted: bool | None
    decided_at: datetime | None
    objected_at: datetime | None
    objectors: tuple[str, ...]
    invited_at: datetime | None
    uncertain: tuple[str, ...]
    note: str | None
    people: tuple[Person, ...]
    nominated: bool

    @property
    def is_observer(self) -> bool:
        """Tell whether it takes part as an observer, or wishes to: it is neither a State party nor a group."""
        return self.category.is_observer


@dataclass(frozen=True, slots=True)
class DelegationsSummary:
    """How many take part, or wish to, by category, and to how many applicants an objection stands."""

    counts: Mapping[Category, int]
    objected: int

    def of(self, *categories: Category) -> int:
        """Return how many there are of these categories."""
        return sum(self.counts.get(each, 0) for each in categories)

    @property
    def observers(self) -> int:
        """Return how many are observers, or wish to be."""
        return self.of(*(each for each in self.counts if each.is_observer))


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One line of the journal, local time; what it says is said when it is shown, for a journal is long."""

    number: int
    at: datetime
    by: str
    line: JournalLine
    tongue: Tongue
    digest: str

    @property
    def sentence(self) -> str:
        """Return what was done, in the language of the window."""
        return say(self.line.telling, self.tongue)

    @property
    def remarks(self) -> tuple[str, ...]:
        """Return what was told beside it, in the language of the window."""
        return tuple(say(remark, self.tongue) for remark in self.line.remarks)


@dataclass(frozen=True, slots=True)
class LastAct:
    """The status line: the last act, and what undo (in short on its button) and redo would do; None: nothing.

    `remarks` is what was told beside it: what the rules would have otherwise.
    """

    at: datetime
    act: str
    particulars: str
    remarks: str
    undo: str | None
    undo_short: str | None
    redo: str | None
    undo_asks: bool


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule of procedure; a number only where it is certain or probable."""

    number: str | None
    subject: str
    certainty: Certainty
    summary: str
    cf: str | None


@dataclass(frozen=True, slots=True)
class DeadlineRow:
    """A date that binds: when (local, where an hour is known or assumed), the document's words, its source."""

    what: str
    at: datetime | None
    text: str
    source: str
    certain: bool


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A doubt about the document, what was done about it, and what it concerns."""

    id: str
    concerns: tuple[str, ...]
    finding: str
    handling: str


@dataclass(frozen=True, slots=True)
class Partner:
    """One with whom places may be exchanged, and whether its own notice has come already (list rule 5)."""

    code: str
    gave_notice: bool


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A heading in the list: a class and rung, those passed over, or void requests; `waiting` counts them."""

    title: str
    waiting: int
    ordered_by: str


@dataclass(frozen=True, slots=True)
class RulerRow:
    """A line across the list where time ends: a meeting rises at `at` and the next one `starts`, or the list ends.

    `not_reached` counts those behind the list's end; `meeting` is the number of the next one, if there is one.
    """

    at: datetime
    starts: datetime | None
    meeting: int | None
    not_reached: int


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice of exchange that stands alone: with whom, and whether the entry's own delegation `gave` it."""

    other: str
    gave: bool


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry in the list; `position` from 1 for those waiting, `lent_by` where its place is lent.

    `begins` is the minute in which it is expected to begin, `called` how often it was called; names stand in the
    language of the window, times are local to the conference.
    """

    id: int
    position: int | None
    code: str
    delegation: str
    on_behalf_of: str | None
    speaker: str
    level: Level
    unconfirmed: bool
    not_member: bool
    lent_by: Lent | None
    category: Category
    own_limit: bool
    language: str | None
    limit_s: int
    received_at: datetime
    begins: datetime | None
    meeting: int | None
    reached: bool
    status: Status
    basis: str
    credentials: CredentialsMark
    notices: tuple[Notice, ...]
    exchanged_with: str | None
    replaced_at: datetime | None
    transferred_from: str | None
    reply_to: str | None
    called: int
    text: StatementText | None
    reference: str | None
    reason: str | None

    @property
    def is_group(self) -> bool:
        """Tell whether a group speaks."""
        return self.category is Category.GROUP

    @property
    def is_observer(self) -> bool:
        """Tell whether it takes part as an observer: an entity or an organization."""
        return self.category in (Category.ENTITY, Category.IGO, Category.NGO_ECOSOC, Category.NGO)
