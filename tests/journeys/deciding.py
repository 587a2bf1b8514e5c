"""A second reading of the contract on presence, votes and motions: slow, obvious, and from its words alone.

Nothing of the program is imported. The sections are those of the contract's second part. What an act is told is True
where the contract says that something is told, else None. Where it is silent, this reading was taken:

- what is not said to be refused is allowed, also while the meeting is suspended or none runs;
- who takes part from then on stands on the roll from then on, also while it is called;
- an answer that holds is yes, no or abstain: of who does not participate, neither the Union nor its members are spared;
- a member for whom the Union answered has no row, even where it was called before and gave no answer;
- who is called, stands not on the roll and gives no answer is not waited for, and has no row;
- the result waits for every point and every appeal that stands, but the one put to the vote; also for earlier ones;
- a pending motion that is not put waits while a vote is open; calling any vote ends a statement on a motion;
- who asked to explain its vote and did not before the first answer must ask anew for the next vote;
- several appeals may stand, each against another ruling; the one made last is decided first;
- explanations are for those who vote; one asked for while the first answer is awaited is of the vote that is open;
- a motion on a list or a debate is on the item in hand unless it names another; without either it is refused;
- the mover of a motion may speak for it once, besides the others, where anybody may; parties alone speak on motions.
"""

import pickle
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.journeys.standing import Args, Refused, refuse

# In December 2019.
MEMBERS = (
    "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE"
)
MEMBERS_OF_THE_UNION = frozenset(MEMBERS.split())
UNION = "EU"
SECRETARIAT = "SECRETARIAT"
DECIDED = ("yes", "no", "abstain")

# The table of motions: rank, how many may speak for and against besides the mover.
MOTIONS = {
    "suspend_meeting": (1, 0, 0),
    "adjourn_meeting": (2, 0, 0),
    "adjourn_debate": (3, 2, 2),
    "close_debate": (4, 0, 2),
    "limit_speeches": (5, 2, 2),
    "competence": (5, 0, 0),
    "division": (5, 2, 2),
    "reconsider": (5, 0, 2),
}
ON_AN_ITEM = ("adjourn_debate", "close_debate", "limit_speeches")

Told = bool | None


def name_for_the_roll(name: str) -> str:
    """Return the letters of a name, without accents, case and signs."""
    return "".join(c for c in unicodedata.normalize("NFKD", name).casefold() if c.isalpha())


@dataclass
class Body:
    """One that takes part."""

    category: str
    name: str
    group: str = ""
    is_excluded: bool = False
    is_marked: bool = False
    took_part: bool = False
    challengers: list[str] = field(default_factory=list)


@dataclass(eq=False)
class Statement:
    """Who has the floor, or is to get it back."""

    who: str
    listed: str = ""
    begun: bool = True
    is_paused: bool = False
    is_on_motion: bool = False


@dataclass
class SpeakersList:
    """A list, as far as motions act on it; who waits stands in the order of its request."""

    limit_s: int = 240
    is_closed: bool = False
    waiting: list[str] = field(default_factory=list)


@dataclass(eq=False)
class Motion:
    """A procedural motion."""

    number: int
    moved_at: datetime
    motion: str
    delegation: str
    on: str
    limit_s: int | None
    state: str = "pending"
    spoke: list[tuple[str, str]] = field(default_factory=list)
    decided_at: datetime | None = None
    matter: Any = None

    @property
    def rank(self) -> int:
        return MOTIONS[self.motion][0]


@dataclass(eq=False)
class Vote:
    """A vote, of which `figures` are yes, no, abstain, not participating."""

    number: int
    item: str
    subject: str
    question: str
    method: str
    majority: str
    first: str = ""
    answers: dict[str, str] = field(default_factory=dict)
    gave_none: dict[str, int] = field(default_factory=dict)
    counted: tuple[int, int, int] | None = None
    announced_at: datetime | None = None
    is_cancelled: bool = False
    figures: tuple[int, int, int, int] | None = None
    rows: list[tuple[str, str, int]] = field(default_factory=list)
    is_adopted: bool | None = None
    present: int | None = None
    has_quorum: bool | None = None
    matter: Any = None

    @property
    def is_by_name(self) -> bool:
        return self.method != "show_of_hands"

    @property
    def is_answered(self) -> bool:
        return bool(self.answers) or self.counted is not None


@dataclass(eq=False)
class Explanation:
    """Who asked to explain its vote; of the next one where `vote` is None."""

    delegation: str
    when: str
    vote: int | None
    is_given: bool = False


@dataclass
class Conference:
    """Everything that undo takes back."""

    bodies: dict[str, Body]
    lists: dict[str, SpeakersList] = field(default_factory=dict)
    item: str = ""
    meeting: int = 0
    held: list[int] = field(default_factory=list)
    is_suspended: bool = False
    floor: Statement | None = None
    set_aside: Statement | None = None
    points: list[tuple[str, int]] = field(default_factory=list)
    ruling: int | None = None
    appeals: list[int] = field(default_factory=list)
    motions: list[Motion] = field(default_factory=list)
    votes: list[Vote] = field(default_factory=list)
    explanations: list[Explanation] = field(default_factory=list)
    debate_of: str = "participating"
    decide_of: str = "parties"
    participating: int | None = None


class Silent(Exception):
    """The contract does not say whether this is refused."""


class Deciding:
    """The acts; each looks at everything that may refuse it before it changes anything."""

    subjects: tuple[str, ...] = ("question", "motion", "appeal")

    def __init__(self, now: datetime, items: Iterable[str], bodies: Mapping[str, Body]) -> None:
        self.now = now
        self.items = set(items)
        self.here = Conference(dict(bodies))
        self.done: list[bytes] = []
        self.undone: list[bytes] = []
        self.is_granted = False

    def perform(self, at: datetime, act: str, args: Args, *, is_granted: bool = False) -> Told:
        """Perform an act and say whether something is told, or raise Refused or Silent and change nothing.

        `is_granted`: what the contract does not say is allowed.
        """
        self.is_granted = is_granted
        refuse(at < self.now, "dated before the last act")
        told: Told = None
        if act == "undo":
            refuse(not self.done, "nothing to take back")
            self.undone.append(pickle.dumps(self.here))
            self.here = pickle.loads(self.done.pop())
        elif act == "redo":
            refuse(not self.undone, "nothing to bring back")
            self.done.append(pickle.dumps(self.here))
            self.here = pickle.loads(self.undone.pop())
        else:
            before = pickle.dumps(self.here)
            try:
                told = getattr(self, act)(at, args)
            except (Refused, Silent):
                self.here = pickle.loads(before)
                raise
            self.done.append(before)
            self.undone.clear()
        self.now = at
        return told

    def silent(self, if_so: bool, why: str) -> None:
        """Leave it open whether an act is refused, if this is so."""
        if if_so and not self.is_granted:
            raise Silent(why)

    # What is looked up

    def body(self, code: str) -> Body:
        if code not in self.here.bodies:
            raise Refused(f"{code} is unknown")
        return self.here.bodies[code]

    def mover(self, code: str) -> None:
        """Refuse whoever may neither move nor decide: only a party that is not excluded may (taking part)."""
        body = self.body(code)
        refuse(body.category != "party", f"{code} is no party")
        refuse(body.is_excluded, f"{code} is excluded")

    def parties(self) -> list[str]:
        return [code for code, body in self.here.bodies.items() if body.category == "party"]

    def entitled(self) -> list[str]:
        """Votes: parties not excluded, without the European Union."""
        return [code for code in self.parties() if not self.here.bodies[code].is_excluded and code != UNION]

    def list_of(self, code: str) -> SpeakersList:
        refuse(code not in self.here.lists, f"no list {code}")
        return self.here.lists[code]

    @property
    def open_vote(self) -> Vote | None:
        found = [v for v in self.here.votes if v.announced_at is None and not v.is_cancelled]
        assert len(found) <= 1
        return found[0] if found else None

    @property
    def pending(self) -> list[Motion]:
        """The motions that are pending, of best rank first."""
        return sorted((m for m in self.here.motions if m.state == "pending"), key=lambda m: m.rank)

    @property
    def best(self) -> Motion:
        if not self.pending:
            raise Refused("no motion is pending")
        return self.pending[0]

    @property
    def is_in_session(self) -> bool:
        return bool(self.here.meeting) and not self.here.is_suspended

    def not_locked(self) -> None:
        refuse(self.open_vote is not None, "a vote is open")

    def nothing_is_put(self) -> None:
        """Refuse what waits until a vote is announced."""
        self.not_locked()

    # Presence and quorum

    @property
    def present(self) -> int:
        return sum(self.here.bodies[c].is_marked and not self.here.bodies[c].is_excluded for c in self.parties())

    def of_base(self, base: str) -> int:
        if base == "parties":
            return len(self.parties())
        if self.here.participating is not None:
            return self.here.participating
        return sum(self.here.bodies[code].took_part for code in self.parties())

    def needed(self, purpose: str) -> int:
        if purpose == "debate":
            return -(-self.of_base(self.here.debate_of) // 3)
        return self.of_base(self.here.decide_of) // 2 + 1

    def record_presence(self, _at: datetime, args: Args) -> Told:
        body = self.body(args["delegation"])
        body.is_marked = args["present"]
        body.took_part = body.took_part or args["present"]
        return None

    def set_quorum(self, _at: datetime, args: Args) -> Told:
        refuse(not args, "nothing to set")
        figure = args.get("participating")
        refuse(figure is not None and figure <= 0, "a figure of nobody")
        refuse(figure is not None and figure > len(self.parties()), "a figure above the parties")
        self.here.debate_of = args.get("debate_of", self.here.debate_of)
        self.here.decide_of = args.get("decide_of", self.here.decide_of)
        self.here.participating = args.get("participating", self.here.participating)
        return None

    # Credentials, as far as they make a party participate or exclude it

    def submit_credentials(self, _at: datetime, args: Args) -> Told:
        self.body(args["delegation"]).took_part = True
        return None

    def accept_on_assurance(self, _at: datetime, args: Args) -> Told:
        body = self.body(args["delegation"])
        refuse(body.category != "party", "who is no party needs none")
        body.is_excluded = False
        return None

    def challenge_credentials(self, _at: datetime, args: Args) -> Told:
        self.mover(args["challenger"])
        body = self.body(args["delegation"])
        refuse(body.category != "party", "against who is no party")
        refuse(args["challenger"] in body.challengers, "twice from one party")
        body.challengers.append(args["challenger"])
        return None

    def decide_challenge(self, _at: datetime, args: Args) -> Told:
        body = self.body(args["delegation"])
        self.not_locked()
        refuse(not self.is_in_session, "no meeting is in session")
        refuse(not body.challengers, "no challenge stands")
        body.challengers.clear()
        body.is_excluded = not args["admitted"]
        return None

    # Meetings

    def call_to_order(self, _at: datetime, args: Args) -> Told:
        refuse(bool(self.here.meeting), "a meeting runs")
        refuse(args["meeting"] in self.here.held, "held already")
        self.here.meeting = args["meeting"]
        return None

    def suspend_meeting(self, _at: datetime, _args: Args) -> Told:
        refuse(not self.is_in_session, "none is in session")
        self.here.is_suspended = True
        self._pause()
        return None

    def resume_meeting(self, _at: datetime, _args: Args) -> Told:
        refuse(not self.here.is_suspended, "none is suspended")
        self.here.is_suspended = False
        return None

    def adjourn_meeting(self, at: datetime, _args: Args) -> Told:
        self.not_locked()
        refuse(not self.here.meeting, "none runs")
        refuse(self.here.floor is not None, "somebody has the floor")
        self.here.held.append(self.here.meeting)
        self.here.meeting, self.here.is_suspended = 0, False
        for body in self.here.bodies.values():
            body.is_marked = False
        for motion in self.pending:
            motion.state, motion.decided_at = "fallen", at
        return None

    def take_up_item(self, _at: datetime, args: Args) -> Told:
        self.not_locked()
        refuse(args["item"] not in self.items, "unknown item")
        self.here.item = args["item"]
        return None

    # Lists

    def open_list(self, _at: datetime, args: Args) -> Told:
        refuse(args["list"] not in self.items, "unknown item")
        self.here.lists[args["list"]] = SpeakersList()
        return None

    def change_list(self, _at: datetime, args: Args) -> Told:
        self.list_of(args["list"]).limit_s = args["limit_s"]
        return None

    def close_list(self, _at: datetime, args: Args) -> Told:
        listed = self.list_of(args["list"])
        refuse(listed.is_closed, "declared already")
        listed.is_closed = True
        return None

    def reopen_list(self, _at: datetime, args: Args) -> Told:
        listed = self.list_of(args["list"])
        refuse(not listed.is_closed, "not closed")
        listed.is_closed = False
        return None

    def inscribe(self, _at: datetime, args: Args) -> Told:
        listed, who = self.list_of(args["list"]), args["delegation"]
        self.body(who)
        refuse(listed.is_closed, "closed")
        refuse(who in listed.waiting, "stands there already")
        for one in (self.here.floor, self.here.set_aside):
            refuse(one is not None and (one.listed, one.who) == (args["list"], who), "stands there already")
        listed.waiting.append(who)
        return None

    # The floor

    def _pause(self) -> None:
        if self.here.floor is not None and self.here.floor.begun:
            self.here.floor.is_paused = True

    def speaking(self) -> Statement:
        if self.here.floor is None or not self.here.floor.begun:
            raise Refused("nobody speaks")
        return self.here.floor

    def give_floor(self, _at: datetime, args: Args) -> Told:
        refuse(self.here.floor is not None, "somebody has the floor")
        who, begun = args.get("delegation", ""), args.get("begin", True)
        vote = self.open_vote
        if "speaker" in args:
            self.not_locked()
            self.here.floor = Statement(args["speaker"], begun=begun)
        elif who == SECRETARIAT:
            self.here.floor = Statement(who, begun=begun)
        elif vote is not None:
            asked = [e for e in self.here.explanations if e.delegation == who and not e.is_given]
            asked = [e for e in asked if (e.when, e.vote) == ("before", vote.number)]
            refuse(vote.is_answered or not asked or "list" in args, "locked")
            asked[0].is_given = True
            self.here.floor = Statement(who, begun=begun)
        elif "as" in args:
            self.body(who)
            self.here.floor = Statement(who, begun=begun)
        else:
            code = args.get("list", self.here.item)
            listed = self.list_of(code)
            refuse(not listed.waiting, "nobody waits")
            who = who or listed.waiting[0]
            self.body(who)
            refuse(who not in listed.waiting, "does not wait")
            listed.waiting.remove(who)
            self.here.floor = Statement(who, code, begun)
        return None

    def begin_statement(self, _at: datetime, _args: Args) -> Told:
        refuse(self.here.floor is None or self.here.floor.begun, "nobody was called")
        assert self.here.floor is not None
        self.here.floor.begun = True
        return None

    def pause_statement(self, _at: datetime, _args: Args) -> Told:
        refuse(self.speaking().is_paused, "paused already")
        self._pause()
        return None

    def resume_statement(self, _at: datetime, _args: Args) -> Told:
        refuse(not self.speaking().is_paused, "not paused")
        self.speaking().is_paused = False
        return None

    def end_statement(self, _at: datetime, _args: Args) -> Told:
        self.speaking()
        self._end()
        return None

    def _end(self) -> None:
        """End the statement; the one set aside for a motion comes back."""
        assert self.here.floor is not None
        if not self.here.floor.is_on_motion:
            self.here.floor = None
            return
        self.here.floor, self.here.set_aside = self.here.set_aside, None
        self._pause()

    def _end_motion_speech(self) -> None:
        if self.here.floor is not None and self.here.floor.is_on_motion:
            self._end()

    # Points of order and appeals; what was raised inside a vote has its number, else 0

    @property
    def inside(self) -> int:
        return self.open_vote.number if self.open_vote is not None else 0

    def point_of_order(self, _at: datetime, args: Args) -> Told:
        self.body(args["delegation"])
        refuse(bool(self.inside) and not args.get("on_voting", False), "a vote is open")
        refuse(args["delegation"] in [who for who, _ in self.here.points], "the earlier one awaits its ruling")
        self.here.points.append((args["delegation"], self.inside))
        self._pause()
        return None

    def rule_on_point(self, _at: datetime, args: Args) -> Told:
        refuse(not self.here.points, "none awaits a ruling")
        who, inside = self.here.points[0]
        if args["ruling"] == "upheld":
            self.mover(who)
        self.here.points.pop(0)
        self.here.ruling = inside
        return None

    def appeal_ruling(self, _at: datetime, args: Args) -> Told:
        self.mover(args["delegation"])
        if self.here.ruling is None:
            raise Refused("nothing to appeal against")
        self.here.appeals.append(self.here.ruling)
        self.here.ruling = None
        return None

    def decide_appeal(self, at: datetime, args: Args) -> Told:
        refuse(not self.here.appeals, "no appeal stands")
        vote = self.open_vote
        is_put = vote is not None and vote.subject == "appeal" and self.here.appeals[-1] != vote.number
        refuse(is_put, "that is put to the vote")
        figures = args["overrule"], args["sustain"], args.get("abstain", 0)
        refuse(min(figures) < 0, "below zero")
        refuse(sum(figures) > len(self.entitled()), "above those entitled")
        self.here.appeals.pop()
        decided = Vote(len(self.here.votes) + 1, self.here.item, "appeal", "", "show_of_hands", "simple")
        decided.counted = figures
        self.here.votes.append(decided)
        self._announce(decided, at)
        return None

    # Motions

    def move_motion(self, at: datetime, args: Args) -> Told:
        self.mover(args["delegation"])
        self.not_locked()
        rank = MOTIONS[args["motion"]][0]
        refuse(any(m.rank <= rank for m in self.pending), "one of that kind or of a better rank is pending")
        on, matter = self.moved_on(args["motion"], args.get("on", ""))
        limit_s = args.get("limit_s")
        refuse(args["motion"] == "limit_speeches" and not limit_s, "no limit given")
        refuse(limit_s is not None and limit_s <= 0, "a limit of nothing")
        self._end_motion_speech()
        self._pause()
        motion = Motion(len(self.here.motions) + 1, at, args["motion"], args["delegation"], on, limit_s)
        motion.matter = matter
        self.here.motions.append(motion)
        return None

    def moved_on(self, motion: str, on: str) -> tuple[str, Any]:
        """Return what a motion is on: its name, and what else than an item it is."""
        if motion in ON_AN_ITEM:
            on = on or self.here.item
            refuse(not on, "on nothing")
        refuse(bool(on) and on not in self.items, "unknown item")
        return on, None

    def item_of(self, motion: Motion) -> str:
        """Return the item whose list and debate a motion is on."""
        return motion.on

    def speak_on_motion(self, _at: datetime, args: Args) -> Told:
        motion, who, side = self.best, args["delegation"], args["side"]
        self.mover(who)
        self.not_locked()
        refuse(who in [other for other, _ in motion.spoke], "twice by one")
        allowed = MOTIONS[motion.motion][1 if side == "for" else 2]
        if who == motion.delegation:
            refuse(side == "against" or not allowed, "has moved it")
        else:
            others = [s for other, s in motion.spoke if other != motion.delegation]
            refuse(others.count(side) >= allowed, "beyond their number")
        self._end_motion_speech()
        self._pause()
        self.here.set_aside = self.here.floor
        self.here.floor = Statement(who, is_on_motion=True)
        motion.spoke.append((who, side))
        return None

    def withdraw_motion(self, at: datetime, _args: Args) -> Told:
        motion = self.best
        self.not_locked()
        self._end_motion_speech()
        motion.state, motion.decided_at = "withdrawn", at
        return None

    def decide_motion(self, at: datetime, args: Args) -> Told:
        motion = self.best
        self.not_locked()
        self._end_motion_speech()
        return self._settle(motion, args["carried"], at)

    def _settle(self, motion: Motion, carried: bool, at: datetime) -> Told:
        motion.state, motion.decided_at = "carried" if carried else "lost", at
        if not carried:
            return None
        if motion.motion == "adjourn_debate":
            for other in self.pending:
                if other.on == motion.on:
                    other.state, other.decided_at = "fallen", at
        try:
            if motion.motion == "suspend_meeting":
                self.suspend_meeting(at, {})
            elif motion.motion == "adjourn_meeting":
                self.adjourn_meeting(at, {})
            elif motion.motion in ("adjourn_debate", "close_debate"):
                self.close_list(at, {"list": self.item_of(motion)})
            elif motion.motion == "limit_speeches":
                self.change_list(at, {"list": self.item_of(motion), "limit_s": motion.limit_s})
            else:
                self.carry(motion, at)
        except Refused:
            return None if motion.motion == "adjourn_debate" else True
        return None

    def carry(self, motion: Motion, at: datetime) -> None:
        """Do what a motion on a proposal or a decision does when it is carried."""
        raise NotImplementedError

    # Votes

    def call_vote(self, _at: datetime, args: Args) -> Told:
        self.nothing_is_put()
        subjects = [name for name in self.subjects if args.get(name)]
        refuse(len(subjects) != 1, "on one matter")
        subject = subjects[0]
        majority, matter = self.majority_of(subject, args), self.matter_of(subject, args)
        if subject == "motion":
            subject = f"motion {self.best.number}"
        refuse(subject == "appeal" and not self.here.appeals, "no appeal stands")
        if "asked_by" in args:
            self.mover(args["asked_by"])
        method, first = args.get("method", "show_of_hands"), args.get("first", "")
        refuse(method == "roll_call" and not first, "no State drawn by lot")
        if first:
            self.mover(first)
        question = args["question"] if subject == "question" else ""
        item = self.item_put(subject, matter) or self.here.item
        vote = Vote(len(self.here.votes) + 1, item, subject, question, method, majority)
        vote.matter = matter
        vote.first = first if method == "roll_call" else ""
        self._end_motion_speech()
        self._pause()
        self.here.votes.append(vote)
        for asked in self.here.explanations:
            if asked.vote is None:
                asked.vote = vote.number
        return None

    def majority_of(self, subject: str, args: Args) -> str:
        """Return the majority that a vote takes: of a question it is given, of a motion or an appeal it cannot be."""
        majority: str | None = args.get("majority")
        refuse(subject == "question" and majority is None, "a question without a majority")
        refuse(subject in ("motion", "appeal") and majority is not None, "its majority is fixed")
        if subject == "motion":
            return "two_thirds" if self.best.motion == "reconsider" else "simple"
        return majority or "simple"

    def matter_of(self, _subject: str, _args: Args) -> Any:
        """Return what else than a question, a motion or an appeal is put to the vote."""
        return None

    def item_put(self, subject: str, _matter: Any) -> str:
        """Return the item under which a vote is taken, or nothing for the one in hand."""
        return self.item_of(self.best) if subject.startswith("motion") else ""

    def _roll(self) -> list[str]:
        bodies = self.here.bodies
        return [c for c in self.parties() if bodies[c].took_part and not bodies[c].is_excluded]

    def in_order(self, vote: Vote, codes: Iterable[str]) -> list[str]:
        """Return these by English name, from the first of the roll round to the one before it."""
        first = self._place(vote.first) if vote.first else ("", "")
        return sorted(codes, key=lambda code: (self._place(code) < first, self._place(code)))

    def _place(self, code: str) -> tuple[str, str]:
        return name_for_the_roll(self.here.bodies[code].name), code

    def cast_vote(self, _at: datetime, args: Args) -> Told:
        vote, who, answer = self.open_vote, args["delegation"], args["vote"]
        if vote is None or not vote.is_by_name:
            raise Refused("no vote by name is open")
        self.mover(who)
        before = vote.answers.get(who, "no_answer")
        refuse(answer == "no_answer" and before != "no_answer", "has answered")
        if answer in DECIDED:
            refuse(who == UNION and self._members_answered(vote), "a member's answer holds")
            refuse(who in MEMBERS_OF_THE_UNION and self._union_answered(vote), "the Union's answer holds")
        vote.answers[who] = answer
        if answer == "no_answer":
            vote.gave_none[who] = vote.gave_none.get(who, 0) + 1
        return None

    def _union_answered(self, vote: Vote) -> bool:
        return vote.answers.get(UNION) in DECIDED

    def _members_answered(self, vote: Vote) -> bool:
        return any(a in DECIDED for who, a in vote.answers.items() if who in MEMBERS_OF_THE_UNION)

    def is_spared(self, vote: Vote, who: str) -> bool:
        """Tell of who is neither called, waited for nor missing, for another one's answer holds."""
        if who == UNION:
            return self._members_answered(vote)
        return who in MEMBERS_OF_THE_UNION and self._union_answered(vote)

    def awaited(self, vote: Vote) -> list[str]:
        """Return who is to be called yet, once or (at the end) once more, in order."""
        open_ones = [c for c in self._roll() if vote.answers.get(c, "no_answer") == "no_answer"]
        open_ones = [c for c in open_ones if not self.is_spared(vote, c) and vote.gave_none.get(c, 0) < 2]
        return sorted(self.in_order(vote, open_ones), key=lambda code: vote.gave_none.get(code, 0))

    def count_vote(self, _at: datetime, args: Args) -> Told:
        vote = self.open_vote
        if vote is None or vote.is_by_name:
            raise Refused("no show of hands is open")
        figures = args["yes"], args["no"], args["abstain"]
        refuse(min(figures) < 0, "below zero")
        refuse(sum(figures) > len(self.entitled()), "above those entitled")
        vote.counted = figures
        return True if sum(figures) > self.present else None

    def announce_result(self, at: datetime, _args: Args) -> Told:
        vote = self.open_vote
        if vote is None:
            raise Refused("no vote is open")
        refuse(not vote.is_answered, "nothing was cast or counted")
        refuse(vote.method == "roll_call" and bool(self.awaited(vote)), "somebody is to be called")
        refuse(self.waits_for_a_point(vote), "a point or an appeal inside the voting")
        self._announce(vote, at)
        if vote.subject == "appeal":
            self.here.appeals.pop()
        if vote.subject.startswith("motion"):
            motion = self.here.motions[int(vote.subject.split()[1]) - 1]
            assert vote.is_adopted is not None
            told = self._settle(motion, vote.is_adopted, at)
            return told or self.below_quorum(vote.has_quorum)
        self.follow(vote, at)
        return self.below_quorum(vote.has_quorum)

    @staticmethod
    def below_quorum(has_quorum: bool | None) -> Told:
        """Tell that there are too few to decide, where there are: it is never enforced (quorum)."""
        return None if has_quorum else True

    def follow(self, vote: Vote, at: datetime) -> None:
        """Do what follows from a result on a matter."""

    def waits_for_a_point(self, vote: Vote | None) -> bool:
        put = int(vote is not None and vote.subject == "appeal")
        return bool(self.here.points) or len(self.here.appeals) > put

    def figures(self, vote: Vote) -> tuple[int, int, int, int]:
        """Return yes, no, abstain and not participating."""
        if vote.counted is not None:
            return *vote.counted, 0
        yes, no, abstain = (sum(weight for _, answer, weight in vote.rows if answer == one) for one in DECIDED)
        return yes, no, abstain, sum(answer in ("not_participating", "no_answer") for _, answer, _ in vote.rows)

    def _announce(self, vote: Vote, at: datetime) -> None:
        if vote.is_by_name:
            vote.rows = self._rows(vote)
        vote.announced_at = at
        vote.figures = self.figures(vote)
        yes, no = vote.figures[:2]
        enough = yes > no if vote.majority == "simple" else 3 * yes >= 2 * (yes + no)
        vote.is_adopted = yes + no > 0 and enough
        vote.present = self.present
        vote.has_quorum = self.present >= self.needed("decide")

    def _rows(self, vote: Vote) -> list[tuple[str, str, int]]:
        told = []
        answered = {code for code, answer in vote.answers.items() if answer != "no_answer"}
        for code in self.in_order(vote, {*self._roll(), *answered}):
            answer = vote.answers.get(code, "no_answer")
            if answer == "no_answer" and self.is_spared(vote, code):
                continue
            weight = len(MEMBERS_OF_THE_UNION) if code == UNION and answer in DECIDED else int(answer != "no_answer")
            told.append((code, answer, weight))
        return told

    def cancel_vote(self, _at: datetime, args: Args) -> Told:
        vote = self.open_vote
        if vote is None:
            raise Refused("no vote is open")
        refuse(not args["reason"].strip(), "no reason")
        vote.is_cancelled = True
        for asked in self.here.explanations:
            if asked.vote == vote.number:
                asked.vote = None
        return None

    def request_explanation(self, _at: datetime, args: Args) -> Told:
        who, when, vote = args["delegation"], args.get("when", "before"), self.open_vote
        self.mover(who)
        of: int | None = None
        if vote is not None:
            refuse(when == "before" and vote.is_answered, "the voting has begun")
            of = vote.number
        elif vote is None and when == "after":
            announced = [v.number for v in self.here.votes if v.announced_at is not None]
            refuse(not announced, "none was announced")
            of = max(announced)
        same = [e for e in self.here.explanations if (e.delegation, e.when, e.vote) == (who, when, of)]
        refuse(bool(same), "asked already")
        self.here.explanations.append(Explanation(who, when, of))
        return None

    # The columns

    def quorum(self) -> list[dict[str, Any]]:
        """Return the rows of `quorum`."""
        told = []
        for purpose, base in (("debate", self.here.debate_of), ("decide", self.here.decide_of)):
            row = {"purpose": purpose, "base": base, "of": self.of_base(base), "needed": self.needed(purpose)}
            told.append(row | {"present": self.present, "met": self.present >= self.needed(purpose)})
        return told

    def votes(self) -> list[dict[str, Any]]:
        """Return the rows of `votes`, cancelled ones left out; the question only of who was put one in words."""
        return [self._vote_row(v) for v in self.here.votes if not v.is_cancelled]

    def _vote_row(self, vote: Vote) -> dict[str, Any]:
        row: dict[str, Any] = {"number": vote.number, "announced_at": vote.announced_at, "item": vote.item}
        row |= {"question": vote.question, "method": vote.method, "majority": vote.majority}
        figures = vote.figures or (None,) * 4
        row |= dict(zip(("yes", "no", "abstain", "not_participating"), figures, strict=True))
        return row | {"adopted": vote.is_adopted, "present": vote.present, "quorum": vote.has_quorum}

    def answers(self, number: int) -> list[tuple[str, str, int]]:
        """Return the rows of `votes --number N` of one that was announced."""
        return self.here.votes[number - 1].rows

    def motions(self) -> list[dict[str, Any]]:
        """Return the rows of `motions`."""
        return [
            {
                "number": m.number,
                "moved_at": m.moved_at,
                "motion": m.motion,
                "delegation": m.delegation,
                "on": m.on,
                "state": m.state,
                "for": [who for who, side in m.spoke if side == "for"],
                "against": [who for who, side in m.spoke if side == "against"],
                "decided_at": m.decided_at,
            }
            for m in self.here.motions
        ]

    def floor(self) -> tuple[str, str] | None:
        """Return who has the floor, and whether it was called, speaks, or is paused."""
        one = self.here.floor
        if one is None:
            return None
        return one.who, "called" if not one.begun else "paused" if one.is_paused else "speaking"

    def lists(self) -> dict[str, tuple[bool, int, list[str]]]:
        """Return of every list whether it is closed, the limit of a statement, and who waits."""
        return {code: (one.is_closed, one.limit_s, list(one.waiting)) for code, one in self.here.lists.items()}
