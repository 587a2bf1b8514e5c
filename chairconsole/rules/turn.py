"""What comes next: from how things stand, the step that every button and key takes, and the sentences that go with it.

A sentence is named by its key; the words are made elsewhere, in each language. At most three are said at once, and one
while somebody speaks. Sources: Rule 27 (powers of the President), Rules 11, 19, 20 and 22 (what the Conference decides
at its opening), the annotations to item 1(f); the order of an opening meeting is practice.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from chairconsole.rules.phase import Phase
from chairconsole.rules.terms import MeetingState

AT_ONCE = 3
"""So many sentences are put before the President at one time."""

QUESTIONS = {
    "elections": ("election-acclamation",),
    "organization": ("adopt-agenda", "adopt-organization"),
    "observers": ("observers",),
    "credentials": ("credentials-report",),
    "report": ("adopt-report",),
}
"""What is put to the Conference under an item, by the item's purpose (Rules 22, 11, 14 to 17, 19)."""

_DECIDED_BY = {
    "election-acclamation": "elect_by_acclamation",
    "adopt-agenda": "adopt_agenda",
    "adopt-organization": "adopt_organization_of_work",
    "credentials-report": "adopt_credentials_report",
}
"""By which act the Conference answers a question; the others are answered by a decision in words."""

_AWAITED = frozenset({"nominations-awaited", "ballot-awaited", "ballot-counting"})
"""What the Conference stays with until it is there; it may go on all the same, by a step that nobody is led to."""

_OF_BALLOTS = frozenset({"open_ballot", "close_box", "announce_ballot"})
"""The steps of a secret ballot: they are those of whichever desk is shown."""

_OBJECTED = frozenset({"proposal-objected", "proposal-vote", "question-objected", "question-vote"})
"""What is said where an objection stands."""

UNKNOWN = (("yes", "…"), ("no", "…"), ("abstain", "…"))
"""The figures of a result that is still to come."""

MINUTE_SAID_S = 45
"""With less than this, in seconds, nobody says any more that one minute is left."""

SPEAKING = {Phase.ONE_MINUTE: "one-minute", Phase.TIME: "time-up", Phase.OVER: "time-over"}
"""What may be said to one who speaks, by phase."""


class Was(StrEnum):
    """What has just happened and calls for a sentence before the next step."""

    ENDED = "ended"
    PASSED_OVER = "passed_over"
    EXTENDED = "extended"
    REOPENED = "reopened"
    DECISION_REOPENED = "decision_reopened"


class Point(StrEnum):
    """How far the point of order is that is in hand."""

    AWAITS_RULING = "awaits_ruling"
    UNDER_APPEAL = "under_appeal"
    RULED = "ruled"


@dataclass(frozen=True, slots=True)
class Cue:
    """One sentence: its key, the delegation it is about, and the figures in it; `entry` of whom, if it has one."""

    key: str
    code: str | None = None
    figures: tuple[tuple[str, str | int], ...] = ()
    entry: int | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """An act that a button does; `meant` is the delegation that is meant by "next"."""

    name: str
    args: tuple[tuple[str, object], ...] = ()
    meant: str | None = None

    @property
    def is_off_list(self) -> bool:
        """Tell whether it gives the floor to somebody on no list."""
        given = dict(self.args)
        return self.name == "give_floor" and "list" not in given and ("delegation" in given or "speaker" in given)

    @property
    def explains(self) -> bool:
        """Tell whether it gives the floor to explain a vote: on no list, and in no capacity."""
        return self.is_off_list and "as" not in dict(self.args)

    @property
    def puts_motion(self) -> bool:
        """Tell whether it puts the motion in hand to the vote."""
        return self.name == "call_vote" and "motion" in dict(self.args)

    @property
    def is_of_ballot(self) -> bool:
        """Tell whether it is a step of a secret ballot."""
        return self.name in _OF_BALLOTS


@dataclass(frozen=True, slots=True)
class Question:
    """What is put to the Conference next: the sentence, and the act that records its answer.

    Without an act it cannot be put yet, and the sentence says what is awaited; with a `step` nothing is asked, and that
    is what is done: the floor is given to who is to report, or a ballot begun.
    """

    cue: Cue
    act: Act | None = None
    step: Act | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """Where the script stands: what to say, what the gavel confirms, and what the next step does meanwhile.

    `otherwise` is the key whose branch is said if somebody objects; `then` are the sentences of the step after this;
    `awaits` is a point of order on which there must be a ruling or a vote before any step; `stays` is that what was
    asked for, or the hour that was said, is still to come, so that the step is possible, and not expected.
    """

    lines: tuple[Cue, ...] = ()
    gavel: Act | None = None
    step: Act | None = None
    otherwise: str = ""
    then: tuple[Cue, ...] = ()
    awaits: Point | None = None
    stays: bool = False

    @property
    def is_put(self) -> bool:
        """Tell whether something is put to which somebody may object, or to which an objection stands."""
        return bool(self.otherwise) or any(cue.key in _OBJECTED for cue in self.lines)

    @property
    def expected(self) -> Act | None:
        """Return the one thing that comes next: what the gavel confirms, where it waits for that."""
        return None if self.stays else self.gavel or self.step


@dataclass(frozen=True, slots=True)
class Waiting:
    """One who waits: the delegation and its entry; `uninvited` is one that speaks by invitation and has none."""

    code: str
    entry: int
    uninvited: bool = False


@dataclass(frozen=True, slots=True)
class Debate:
    """The speakers list in hand: who is next, how many wait, its limits in minutes, its times as they are said.

    `reply` is who speaks next in exercise of the right of reply: before those who wait where `replies_first`, else when
    nobody waits any more; `replies_later` is that some wait for another day, `replying` that who spoke last replied.
    `code` is how the list is named.
    """

    next: tuple[Waiting, ...] = ()
    count: int = 0
    begun: bool = False
    closed: bool = False
    past_deadline: bool = False
    closes: str = ""
    minutes: int = 4
    group_minutes: int = 7
    reply: Waiting | None = None
    replies: str = ""
    replies_first: bool = False
    replies_later: bool = False
    replying: bool = False
    code: str = ""

    @property
    def reply_is_next(self) -> bool:
        """Tell whether the next to be called is one who replies."""
        return self.reply is not None and (self.replies_first or not self.next)


@dataclass(frozen=True, slots=True)
class Floor:
    """Whoever has the floor: called or speaking, and how far the clock is, with the seconds it shows as left.

    `is_within` is that it was given on the motion, or within the vote, that is in hand; `given` is how it was given
    just now, where the act that gave it let the clock run at once.
    """

    cue: Cue
    called: bool
    phase: Phase
    left_s: int = 60
    is_within: bool = False
    given: Cue | None = None

    @property
    def was_interrupted(self) -> bool:
        """Tell whether it waits, paused, for the motion or the vote that came over it."""
        return self.phase is Phase.PAUSED and not self.is_within


@dataclass(frozen=True, slots=True)
class Voting:
    """The vote that is being taken: what is said as it begins, who is called, and the result once it can be told.

    `explains` has asked to explain its vote before the first answer; `settles_appeal` is that an appeal is put.
    """

    opening: tuple[Cue, ...]
    begun: bool = False
    now: str | None = None
    result: tuple[Cue, ...] = ()
    explains: str | None = None
    settles_appeal: bool = False


@dataclass(frozen=True, slots=True)
class Balloting:
    """The secret ballot in hand: what is said of it, what the gavel confirms, and what the next step does.

    While its papers are `out` it bars what a vote does; `otherwise` is the key of what is said to an interruption or an
    objection. Where lots are to be drawn there is no step, for whom they name must be told.
    """

    lines: tuple[Cue, ...]
    gavel: Act | None = None
    step: Act | None = None
    out: bool = False
    otherwise: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """The motion in hand: how it is announced, what is said of who may still speak on it, and what follows if carried.

    `is_debated` is that somebody spoke on it, `is_opposed` that somebody did against it, and so has objected.
    `is_behind` is that the result of another is still what the room looks at: this one is not decided in its wake.
    """

    cue: Cue
    speakers: Cue | None = None
    follows: tuple[Cue, ...] = ()
    is_debated: bool = False
    is_opposed: bool = False
    is_behind: bool = False


@dataclass(frozen=True, slots=True)
class Proposed:
    """The proposal that is before the Conference: what is said of it next, and the act by which it goes on.

    Where it is to be adopted, `gavel` adopts it and `decided` is said with it; where somebody objected, it suspends.
    `step` puts it to the vote, or first the amendment or the part that comes before it; while it is consulted on there
    is none.
    """

    cue: Cue
    step: Act | None
    gavel: Act | None = None
    decided: Cue | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """How things stand, as far as the script goes by it.

    `meeting` is the one that sits, or the next one planned, counted, and `code` how it is named; `resumes` is the hour
    of the next one today, as it is said;
    `is_early` that it is suspended until an hour still to come.
    `untouched` is that some items were never opened: with these the session is not closed. `question` is what is put
    next under the item in hand, `decided` that its own question is answered, `action` what is expected under it next,
    once those who wished to speak have spoken; `chair` is the officer who is to take the chair.
    `explains` has asked to explain its vote after the result; `announcement` is to be read before the meeting rises.
    `proposal` is the one that was put to the Conference, `unput` one under the item that may be, and was not yet.
    `settled` is how an appeal came out just now; `begins` that the meeting was called to order just now.
    """

    opened: bool = False
    closed: bool = False
    meeting: int | None = None
    code: str | None = None
    state: MeetingState | None = None
    is_last: bool = False
    time_is_up: bool = False
    resumes: str = ""
    is_early: bool = False
    session: Cue = field(default=Cue("open-this-session"))
    closing: Cue = field(default=Cue("close-this-session"))
    item: str | None = None
    purpose: str | None = None
    decided: bool = False
    question: Question | None = None
    action: Question | None = None
    chair: Question | None = None
    untouched: bool = False
    next_item: Cue | None = None
    debate: Debate | None = None
    floor: Floor | None = None
    point: Point | None = None
    just: Cue | None = None
    vote: Voting | None = None
    motion: Moved | None = None
    ballot: Balloting | None = None
    explains: str | None = None
    announcement: Cue | None = None
    settled: tuple[Cue, ...] = ()
    begins: bool = False
    proposal: Proposed | None = None
    unput: Question | None = None

    @property
    def papers_out(self) -> Balloting | None:
        """Return the secret ballot whose papers are out."""
        return self.ballot if self.ballot is not None and self.ballot.out else None

    @property
    def comes_over(self) -> bool:
        """Tell whether a vote, a secret ballot or a motion came over whoever spoke."""
        return self.vote is not None or self.motion is not None or self.papers_out is not None

    @property
    def is_overtaken(self) -> bool:
        """Tell whether the point of order is behind: ruled upon, or put, within a vote or before a motion."""
        if self.point is Point.RULED:
            return self.comes_over
        return self.point is Point.UNDER_APPEAL and self.vote is not None and self.vote.settles_appeal


def turn(now: Situation) -> Turn:
    """Return where the script stands."""
    if now.closed:
        return Turn()
    if now.point is not None and not now.is_overtaken:
        # nothing goes on before it is ruled upon, and then the statement that was interrupted
        return Turn(step=Act("resume_statement")) if now.point is Point.RULED else Turn(awaits=now.point)
    if now.state is MeetingState.SUSPENDED:
        # before any clock goes on
        return Turn((Cue("resume"),), gavel=Act("resume_meeting"), stays=now.is_early)
    if now.floor is not None and not _waits(now, now.floor):
        return _with_the_floor(now, now.floor)
    if (decided := _deciding(now)) is not None:
        return decided
    if now.state is MeetingState.PLANNED and now.meeting is not None:
        said = Cue("call-to-order", figures=(("meeting", now.meeting),))
        return Turn((said,), gavel=Act("call_to_order", (("meeting", now.code),)))
    if not now.opened:
        return Turn((now.session,), gavel=Act("open_session"))
    if now.state is not MeetingState.IN_SESSION:
        return Turn((now.closing,), gavel=Act("close_session")) if now.is_last and not now.untouched else Turn()
    return _in_session(now)


def _deciding(now: Situation) -> Turn | None:
    """Return the turn of what the Conference votes on, openly or in secret, or of the motion that is put to it."""
    if now.vote is not None:
        return _voting(now.vote, now.settled)
    if now.papers_out is not None:
        return _balloting(now.papers_out, ())
    return None if now.motion is None else _moved(now.motion)


def _waits(now: Situation, floor: Floor) -> bool:
    """Tell whether a statement waits for what came over it: for a vote also one whose clock was let run by mistake."""
    if now.vote is not None:
        return not floor.is_within
    return floor.was_interrupted and (now.motion is not None or now.papers_out is not None)


def _with_the_floor(now: Situation, floor: Floor) -> Turn:
    if floor.called:
        return Turn((floor.cue,), step=Act("begin_statement"))
    key = SPEAKING.get(floor.phase)
    if floor.phase is Phase.ONE_MINUTE and floor.left_s < MINUTE_SAID_S:
        key = None
    thanks = Cue("thank", floor.cue.code, floor.cue.figures, floor.cue.entry)
    # nobody of the list is called before the motion is decided, or the vote taken
    comes_first = floor.is_within or now.explains or now.motion or now.proposal
    after = turn(replace(now, floor=None)).lines if comes_first else _calling(now.debate)
    then = (thanks, *after[:1])
    # a clock that was stopped goes on before the speech ends: a slip must not cost a speaker the rest
    step = "resume_statement" if floor.phase is Phase.PAUSED else "end_statement"
    said = Cue(key) if key else floor.given
    return Turn((said,) if said is not None else (), step=Act(step), then=then)


def _voting(vote: Voting, settled: tuple[Cue, ...]) -> Turn:
    """Return the turn within a vote: it has no step while an answer is awaited, for all answers weigh the same."""
    if vote.explains is not None:
        return Turn((Cue("explain-floor", vote.explains),), step=_to_explain(vote.explains))
    if vote.result:
        return Turn(vote.result, gavel=Act("announce_result"))
    called = (Cue("vote-next", vote.now),) if vote.now is not None else ()
    if not vote.begun:
        return Turn(_first((*settled, *vote.opening, *called)), otherwise="vote-next")
    return Turn(
        (*settled, *(called or vote.opening[-1:])), otherwise="vote-next", then=(Cue("vote-result", figures=UNKNOWN),)
    )


def _balloting(ballot: Balloting, before: tuple[Cue, ...]) -> Turn:
    """Return the turn of a secret ballot: papers out, its result, its lots, or the one that follows."""
    said = _first((*before, *ballot.lines))
    return Turn(said, gavel=ballot.gavel, step=ballot.step, otherwise=ballot.otherwise)


def _moved(motion: Moved) -> Turn:
    """Return the turn in which a motion is announced, and put: carried where nobody objects, else voted upon."""
    announced = () if motion.is_debated else (motion.cue,)
    said = (*announced, *((motion.speakers,) if motion.speakers is not None else ()))
    put = Act("call_vote", (("motion", True),))
    if motion.is_opposed:
        return Turn((*said, Cue("motion-opposed")), step=put)
    said = (*said, Cue("motion-agreed"))
    carries = Act("decide_motion", (("carried", True),))
    lines = (*said, *motion.follows[: AT_ONCE - len(said)])
    return Turn(lines, gavel=carries, step=put, otherwise=motion.cue.key, stays=motion.is_behind)


def _to_explain(code: str) -> Act:
    return Act("give_floor", (("delegation", code), ("begin", False)))


def _in_session(now: Situation) -> Turn:
    """Return the turn of a meeting in which nobody has the floor."""
    before = (*now.settled, *((now.just,) if now.just is not None else ()))
    debate = now.debate
    if (goes_before := _before_the_list(now, before)) is not None:
        return goes_before
    step = _next(debate)
    if debate is not None and debate.past_deadline and not debate.closed:
        closing = Act("close_list", (("list", debate.code),))
        return Turn((*before, Cue("close-list")), gavel=closing, step=step, otherwise="close-list")
    if now.time_is_up:
        return _rising(now, before, step)
    if debate is not None and debate.next and not debate.reply_is_next:
        first = debate.next[0]
        if first.uninvited:
            # the President invites, and the Conference approves; the floor can be given all the same
            invited = Cue("invite-to-speak", first.code)
            invites = Act("invite_to_speak", (("code", first.code),))
            return Turn(_first((*before, invited)), gavel=invites, step=step, otherwise=invited.key)
        # who is called is said whatever came before; who follows is not
        called = (Cue("floor", first.code, entry=first.entry),) if now.settled else _calling(debate)
        return Turn(_first((*before, *called)), step=step)
    if debate is not None and debate.reply is not None:
        floor = Cue("reply-floor", debate.reply.code, entry=debate.reply.entry)
        announced = () if debate.replying else (Cue("reply-intro"),)
        return Turn(_first((*before, *announced, floor)), step=step)
    return _item_is_done(now, before)


def _before_the_list(now: Situation, before: tuple[Cue, ...]) -> Turn | None:
    """Return the turn of what goes before whoever waits in a list: explanations, elections, questions that are put."""
    if now.explains is not None:
        return Turn((*before, Cue("explain-floor", now.explains)), step=_to_explain(now.explains))
    if now.ballot is not None:
        return _balloting(now.ballot, before)
    if now.chair is not None:
        return Turn((*before, now.chair.cue), gavel=now.chair.act)
    if now.proposal is not None:
        return _proposed(now.proposal, before)
    if now.question is not None:
        return _asking(now, now.question, before)
    return None


def _asking(now: Situation, question: Question, before: tuple[Cue, ...]) -> Turn:
    """Return the turn in which a question under the item in hand is put, or what it waits for is said."""
    if question.step is not None:
        return Turn((*before, question.cue), step=question.step)
    if question.act is None:
        return Turn((*before, question.cue), step=_onward(now), stays=question.cue.key in _AWAITED)
    said = _first((*before, question.cue, Cue("so-decided")))
    return Turn(said, gavel=question.act, step=_onward(now), otherwise=question.cue.key)


def _proposed(proposal: Proposed, before: tuple[Cue, ...]) -> Turn:
    """Return the turn of a proposal that was put: adopted where nobody objects, else consulted on or voted upon."""
    said = (*before, proposal.cue, *((proposal.decided,) if proposal.decided is not None else ()))
    asks = proposal.cue.key if proposal.decided is not None else ""
    return Turn(said, gavel=proposal.gavel, step=proposal.step, otherwise=asks)


def _item_is_done(now: Situation, before: tuple[Cue, ...]) -> Turn:
    """Return the turn when an item's speakers have spoken and its question is decided: conclude, or go on."""
    onward = _onward(now)
    is_over = now.debate is not None and now.debate.closed and not now.debate.replies_later
    put = now.unput or now.action
    if put is not None and (is_over or now.debate is None or now.debate.begun):
        return _asking(now, put, before)
    if now.item is not None and (is_over or now.decided):
        said = Cue("nobody-left") if is_over else Cue("conclude-item", figures=(("item", now.item),))
        return Turn((*before, said), gavel=Act("conclude_item", (("item", now.item),)), step=onward)
    goes_on = now.item is not None and now.purpose != "opening"
    if goes_on and (now.debate is not None or onward is None):
        if now.begins:
            # what was just called to order is not suspended at once
            return Turn(
                (*before, now.next_item or Cue("continue-item", figures=(("item", now.item or ""),))), step=onward
            )
        # nobody waits yet, and there is time: the list is open, or the item is still under consideration
        return Turn((*before, Cue("suspend")), gavel=Act("suspend_meeting"), step=onward)
    if now.next_item is not None:
        return Turn((*before, now.next_item), step=onward)
    return _rising(now, before, None)


def _rising(now: Situation, before: tuple[Cue, ...], step: Act | None) -> Turn:
    """Return the turn in which the meeting rises, or, at the end of the last one, the session is closed."""
    if now.announcement is not None:
        number = dict(now.announcement.figures)["number"]
        return Turn((*before, now.announcement), step=Act("read_announcement", (("number", number),)))
    left = now.debate.count if now.debate is not None else 0
    if now.is_last and not left and now.next_item is None and not now.untouched:
        return Turn((*before, now.closing), gavel=Act("close_session"), step=step)
    over = (Cue("left-over", figures=(("count", left), ("item", now.item or ""))),) if left and now.is_last else ()
    key = "adjourn-until" if now.resumes else "adjourn"
    rises = Cue(key, figures=(("time", now.resumes),) if now.resumes else ())
    return Turn(_first((*before, *over, rises)), gavel=Act("adjourn_meeting"), step=step)


def _calling(debate: Debate | None) -> tuple[Cue, ...]:
    """Return what is said to call the next one: at a debate's beginning the limits first, later who follows."""
    if debate is None or not debate.next:
        return ()
    first = debate.next[0]
    floor = Cue("floor", first.code, entry=first.entry)
    if not debate.begun:
        limits = (("minutes", debate.minutes), ("group_minutes", debate.group_minutes))
        announced = (Cue("list-announce", figures=(("count", debate.count), ("time", debate.closes))),)
        return (*(announced if debate.closes else ()), Cue("general-discussion-limits", figures=limits), floor)
    if len(debate.next) == 1:
        return (floor,)
    return floor, Cue("next-one", debate.next[1].code)


def _next(debate: Debate | None) -> Act | None:
    if debate is None:
        return None
    if debate.next and not debate.reply_is_next:
        return Act("give_floor", meant=debate.next[0].code)
    if debate.reply is not None:
        args = (("list", debate.replies), ("delegation", debate.reply.code), ("begin", False))
        return Act("give_floor", args)
    return None


def asked(item: str, key: str) -> Question:
    """Return a question of an item itself, as it is put and answered."""
    act = _DECIDED_BY.get(key)
    return Question(Cue(key), Act("decide", (("item", item), ("text", key))) if act is None else Act(act))


def _onward(now: Situation) -> Act | None:
    return None if now.next_item is None else Act("take_up_item", (("item", dict(now.next_item.figures)["item"]),))


def _first(cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Return as many sentences as are said at once; what comes last is what the next step goes with, so it stays."""
    return cues if len(cues) <= AT_ONCE else (*cues[: AT_ONCE - 1], cues[-1])
