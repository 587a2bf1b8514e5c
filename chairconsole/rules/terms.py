"""The closed vocabularies of the room: levels, statuses, categories and states, with their contract codes."""

from enum import StrEnum

from chairconsole.rules.sentence import sentence


class Level(StrEnum):
    """Rank of a speaker; a level from head of State to minister is "ministerial or higher"."""

    HEAD_OF_STATE = "HS"
    VICE_PRESIDENT = "VP"
    CROWN_PRINCE = "CP"
    HEAD_OF_GOVERNMENT = "HG"
    DEPUTY_PRIME_MINISTER = "DPM"
    MINISTER = "M"
    VICE_MINISTER = "VM"
    CHAIR_OF_DELEGATION = "CD"
    REPRESENTATIVE = "R"

    @property
    def is_ministerial(self) -> bool:
        """Tell whether this level is a minister's or higher (annotations to item 1(f), (a))."""
        return self not in (Level.VICE_MINISTER, Level.CHAIR_OF_DELEGATION, Level.REPRESENTATIVE)


class Status(StrEnum):
    """Where an entry or a statement stands; `called` has the floor and has not begun, `set_aside` will again."""

    WAITING = "waiting"
    CALLED = "called"
    SPEAKING = "speaking"
    SPOKEN = "spoken"
    PASSED_OVER = "passed_over"
    WITHDRAWN = "withdrawn"
    VOID = "void"
    TRANSFERRED = "transferred"
    SET_ASIDE = "set_aside"


LEVEL_WORDS = {
    Level.HEAD_OF_STATE: sentence("head of State"),
    Level.VICE_PRESIDENT: sentence("vice-president"),
    Level.CROWN_PRINCE: sentence("crown prince or princess"),
    Level.HEAD_OF_GOVERNMENT: sentence("head of Government"),
    Level.DEPUTY_PRIME_MINISTER: sentence("deputy prime minister"),
    Level.MINISTER: sentence("minister"),
    Level.VICE_MINISTER: sentence("vice-minister"),
    Level.CHAIR_OF_DELEGATION: sentence("chair of delegation"),
    Level.REPRESENTATIVE: sentence("representative"),
}
"""What each level is called in sentences of the record."""

LIVE = frozenset({Status.WAITING, Status.CALLED, Status.SPEAKING, Status.SET_ASIDE, Status.PASSED_OVER})
"""Statuses in which a delegation stands in a list (ordering rule 9: at most once)."""

WITH_THE_FLOOR = frozenset({Status.CALLED, Status.SPEAKING})
"""Statuses in which an entry or a statement has the floor (at most one in a file)."""


class Cabinet(StrEnum):
    """What was found about a minister's membership of the cabinet (annotations to item 1(f), (b))."""

    UNCONFIRMED = "unconfirmed"
    MEMBER = "member"
    NOT_MEMBER = "not_member"


class Precedence(StrEnum):
    """How a list ranks levels: the document's two rungs, the four of protocol, or none."""

    MINISTERIAL = "ministerial"
    PROTOCOL = "protocol"
    NONE = "none"


class Category(StrEnum):
    """In what capacity a participant takes part (Rules 12 and 14 to 17)."""

    PARTY = "party"
    SIGNATORY = "signatory"
    NON_SIGNATORY = "non_signatory"
    ENTITY = "entity"
    IGO = "igo"
    NGO_ECOSOC = "ngo_ecosoc"
    NGO = "ngo"
    GROUP = "group"

    @property
    def way_in(self) -> "WayIn":
        """Return by what somebody of this category comes to take part (Rules 12 and 14 to 17)."""
        return _WAYS_IN[self]

    @property
    def is_observer(self) -> bool:
        """Tell whether it takes part as an observer: neither as a State party nor as a group (Rules 14 to 17)."""
        return self not in (Category.PARTY, Category.GROUP)

    @property
    def is_ngo(self) -> bool:
        """Tell whether it is a non-governmental organization, which speaks when it is invited to (Rule 17)."""
        return self in (Category.NGO_ECOSOC, Category.NGO)


class WayIn(StrEnum):
    """By what one comes to take part; an application is decided upon, a notice is not (Rules 12 and 14 to 17)."""

    CREDENTIALS = "credentials"
    NOTICE = "notice"
    APPLICATION = "application"
    REGISTRATION = "registration"


_WAYS_IN = {
    Category.PARTY: WayIn.CREDENTIALS,
    Category.SIGNATORY: WayIn.NOTICE,
    Category.NON_SIGNATORY: WayIn.APPLICATION,
    Category.ENTITY: WayIn.NOTICE,
    Category.IGO: WayIn.APPLICATION,
    Category.NGO_ECOSOC: WayIn.APPLICATION,
    Category.NGO: WayIn.APPLICATION,
    Category.GROUP: WayIn.REGISTRATION,
}


class Role(StrEnum):
    """As what somebody belongs to a delegation (Rules 12 and 13)."""

    HEAD = "head"
    ALTERNATE = "alternate"
    ADVISER = "adviser"
    REPRESENTATIVE = "representative"


class Form(StrEnum):
    """In what form credentials came: the signed original, a copy, or information on the appointment only."""

    FORMAL = "formal"
    COPY = "copy"
    INFORMATION = "information"


class Finding(StrEnum):
    """What the Bureau found of a delegation's credentials, or that it takes an assurance for them (Rule 19)."""

    IN_ORDER = "in_order"
    INCOMPLETE = "incomplete"
    NOT_ACCEPTED = "not_accepted"
    ON_ASSURANCE = "on_assurance"


class Examined(StrEnum):
    """What can be found on examining credentials that came (Rule 19)."""

    IN_ORDER = "in_order"
    INCOMPLETE = "incomplete"
    NOT_ACCEPTED = "not_accepted"


class Office(StrEnum):
    """The offices of the Bureau (Rule 22)."""

    PRESIDENT = "president"
    VICE_PRESIDENT = "vice_president"
    RAPPORTEUR = "rapporteur"


class Practice(StrEnum):
    """Whose turn the Presidency is: the host's, as is the custom away from Headquarters, or as Rule 22 has it."""

    HOST = "host"
    RULE_22 = "rule_22"

    @property
    def other(self) -> "Practice":
        """Return the one that is not followed where this one is."""
        return Practice.RULE_22 if self is Practice.HOST else Practice.HOST


class ElectedBy(StrEnum):
    """How an officer came to the office."""

    ACCLAMATION = "acclamation"
    BALLOT = "ballot"
    LOT = "lot"
    REPLACEMENT = "replacement"


class AgendaState(StrEnum):
    """How far the Conference is with an agenda item; one left open or deferred may be taken up again."""

    NOT_OPENED = "not_opened"
    OPEN = "open"
    SUSPENDED = "suspended"
    LEFT_OPEN = "left_open"
    DEFERRED = "deferred"
    CONCLUDED = "concluded"


class MeetingState(StrEnum):
    """How far a meeting is; one cancelled is never held."""

    PLANNED = "planned"
    IN_SESSION = "in_session"
    SUSPENDED = "suspended"
    ADJOURNED = "adjourned"
    CANCELLED = "cancelled"

    @property
    def is_running(self) -> bool:
        """Tell whether it was called to order and has not risen; a suspended one runs."""
        return self in (MeetingState.IN_SESSION, MeetingState.SUSPENDED)


class Track(StrEnum):
    """To which of the simultaneous series a meeting belongs, each in a room of its own; a third is out of the usual."""

    PLENARY = "plenary"
    PARALLEL = "parallel"
    THIRD = "third"


class Replies(StrEnum):
    """When replies are taken: at the end of the day's last meeting on the item, first, or on the next day."""

    END_OF_DAY = "end_of_day"
    FIRST = "first"
    NEXT_DAY = "next_day"


class Ruling(StrEnum):
    """What the President ruled on a point of order (Rule 44, number probable)."""

    UPHELD = "upheld"
    REJECTED = "rejected"


class Answer(StrEnum):
    """What a State party answers in a vote by name; `no_answer` is none, though it was called."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    NOT_PARTICIPATING = "not_participating"
    NO_ANSWER = "no_answer"

    @property
    def is_vote(self) -> bool:
        """Tell whether it is the answer of one who takes part in the vote: yes, no or an abstention."""
        return self in (Answer.YES, Answer.NO, Answer.ABSTAIN)


class Method(StrEnum):
    """How a vote is taken; a show of hands keeps no names."""

    SHOW_OF_HANDS = "show_of_hands"
    ROLL_CALL = "roll_call"
    RECORDED = "recorded"

    @property
    def is_by_name(self) -> bool:
        """Tell whether each answer is kept by name."""
        return self is not Method.SHOW_OF_HANDS


class Majority(StrEnum):
    """What share of those present and voting a question needs; how large each is stands in the rule pack."""

    SIMPLE = "simple"
    TWO_THIRDS = "two_thirds"


class How(StrEnum):
    """How a decision was taken."""

    CONSENSUS = "consensus"
    VOTE = "vote"
    ACCLAMATION = "acclamation"
    BALLOT = "ballot"


class BallotKind(StrEnum):
    """The ballots of one election: the first, one among those who lead, and one among those who stand equal."""

    FIRST = "first"
    RESTRICTED = "restricted"
    SPECIAL = "special"


class CountOf(StrEnum):
    """Every ballot is counted twice, the second time without sight of the first."""

    FIRST = "first"
    SECOND = "second"


class When(StrEnum):
    """Whether a vote is explained before it is taken, or after its result."""

    BEFORE = "before"
    AFTER = "after"


class MotionKind(StrEnum):
    """The procedural motions, in their order of precedence (GA rule 77; the number here is unknown)."""

    SUSPEND_MEETING = "suspend_meeting"
    ADJOURN_MEETING = "adjourn_meeting"
    ADJOURN_DEBATE = "adjourn_debate"
    CLOSE_DEBATE = "close_debate"
    LIMIT_SPEECHES = "limit_speeches"
    COMPETENCE = "competence"
    DIVISION = "division"
    RECONSIDER = "reconsider"


class MotionState(StrEnum):
    """How far a motion is; one falls with another that carries, or when the meeting is adjourned."""

    PENDING = "pending"
    CARRIED = "carried"
    LOST = "lost"
    WITHDRAWN = "withdrawn"
    FALLEN = "fallen"


class ProposalKind(StrEnum):
    """What a proposal becomes when it is adopted; a recommendation is a draft for the General Assembly."""

    RESOLUTION = "resolution"
    DECISION = "decision"
    RECOMMENDATION = "recommendation"
    DECLARATION = "declaration"


class ProposalState(StrEnum):
    """How far a proposal is; one falls where the Conference finds that it is not competent to adopt it."""

    SUBMITTED = "submitted"
    PUT = "put"
    ADOPTED = "adopted"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"
    LEFT_OPEN = "left_open"
    FALLEN = "fallen"

    @property
    def is_open(self) -> bool:
        """Tell whether it may still be decided upon."""
        return self in (
            ProposalState.SUBMITTED,
            ProposalState.PUT,
            ProposalState.DEFERRED,
            ProposalState.LEFT_OPEN,
        )


class AmendmentState(StrEnum):
    """How far an amendment is; one is dropped when it is withdrawn, or where one adopted leaves no room for it."""

    SUBMITTED = "submitted"
    ADOPTED = "adopted"
    REJECTED = "rejected"
    DROPPED = "dropped"


class PositionKind(StrEnum):
    """What a delegation puts on record about a decision."""

    EXPLANATION = "explanation"
    RESERVATION = "reservation"
    DISSOCIATION = "dissociation"


class Stand(StrEnum):
    """On which side somebody speaks on a motion."""

    FOR = "for"
    AGAINST = "against"


class Purpose(StrEnum):
    """For what a quorum is needed: to open and debate, or to decide (Rule 41, number probable)."""

    DEBATE = "debate"
    DECIDE = "decide"


class Base(StrEnum):
    """Of whom a quorum is counted: of all States parties, or of those that take part in the session."""

    PARTIES = "parties"
    PARTICIPATING = "participating"


class Fate(StrEnum):
    """What becomes of a statement's text: whether it is to be posted, and how far that is."""

    WISHED = "wished"
    NOT_WISHED = "not_wished"
    CLEAN_COPY_AWAITED = "clean_copy_awaited"
    SENT = "sent"
    POSTED = "posted"


class Certainty(StrEnum):
    """How sure the number of a rule of procedure is; only the first two may be shown as a number."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    UNKNOWN = "unknown"


class By(StrEnum):
    """Who does an act."""

    SECRETARY = "secretary"
    PRESIDENT = "president"


SECRETARIAT = "SECRETARIAT"
"""The code of the secretariat, which may speak at any time outside every list (Rule 43, number probable)."""
