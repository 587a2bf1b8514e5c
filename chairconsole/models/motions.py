"""Motions as the script and the windows show them: which is in hand, who may still speak on it, what else may happen.

The board of what may happen now is that of `acts.lawful`, in the words of a window's language.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from chairconsole.acts.lawful import Option, lawful
from chairconsole.acts.motions import ON_AN_ITEM, in_words, needs_a_speaker, pending, speakers_left, speeches
from chairconsole.ledger.pack import compared, pack, rule_of
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import is_voting, open_vote
from chairconsole.models.lists import order_in_hand
from chairconsole.models.points import held, holder
from chairconsole.models.reading import Reading
from chairconsole.models.saying import say
from chairconsole.models.tongue import Tongue
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.reference import Rule
from chairconsole.rules.motions import MotionRule
from chairconsole.rules.pack import OF_MOTION, ORDER
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import capital
from chairconsole.rules.terms import Certainty, Majority, MotionKind, Stand
from chairconsole.rules.turn import Cue, Moved

_OBSERVERS = ("14", "17")
"""The rules that tell what observers may, from the first to the last."""


def moved(room: Room) -> Moved | None:
    """Return the motion in hand, how it is announced, and who may and did speak on it."""
    motion = in_hand(room)
    if motion is None:
        return None
    left = {side: speakers_left(room, motion, side) for side in Stand}
    spoken = [each.side for each in speeches(room, motion) if each.delegation != motion.delegation]
    return Moved(
        _announced(room, motion),
        _speakers(left),
        follows(room, motion),
        is_debated=bool(spoken),
        is_opposed=Stand.AGAINST in spoken,
        is_behind=settled_just_now(room),
    )


def figures_of(motion: Motion) -> tuple[tuple[str, str | int], ...]:
    """Return what is named of a motion where it is announced or put: its kind, its item, its limit."""
    return ("motion", _key(motion)), ("item", motion.on or ""), ("time", span(motion.limit_s))


def in_key(kind: MotionKind) -> str:
    """Return a kind of motion as the keys of sentences have it."""
    return kind.value.replace("_", "-")


def follows(room: Room, motion: Motion) -> tuple[Cue, ...]:
    """Return what the President says where a motion is carried that the same act does."""
    match motion.kind:
        case MotionKind.SUSPEND_MEETING if motion.until is not None:
            return (Cue("suspend-until", figures=(("time", _hour(room, motion.until)),)),)
        case MotionKind.SUSPEND_MEETING:
            return (Cue("suspend"),)
        case MotionKind.ADJOURN_MEETING:
            return (Cue("adjourn"),)
    return ()


def settled_just_now(room: Room) -> bool:
    """Tell whether the last that was done settled another motion, or a vote: what it came to is still in sight."""
    last = room.history.to_undo
    return last is not None and last.act in ("announce_result", "decide_motion")


def _announced(room: Room, motion: Motion) -> Cue:
    decision = room.door.get(Decision, motion.decision)
    if decision is not None:
        return _cue_of_reconsidering(room, motion, decision)
    if motion.kind is MotionKind.SUSPEND_MEETING and motion.until is not None:
        return Cue("motion-suspend-until", motion.delegation, (("time", _hour(room, motion.until)),))
    return Cue(f"motion-{_key(motion)}", motion.delegation, figures_of(motion))


def _key(motion: Motion) -> str:
    # of a debate on a proposal it is told otherwise than of one on an item
    on_proposal = motion.proposal is not None and motion.kind in ON_AN_ITEM
    return f"{in_key(motion.kind)}{'-on' if on_proposal else ''}"


def _cue_of_reconsidering(room: Room, motion: Motion, decision: Decision) -> Cue:
    """Return how the motion to reconsider a decision is announced: by its kind and number, or its hour."""
    if decision.kind is None or decision.number is None:
        return Cue("motion-reconsider-decision", motion.delegation, (("time", _hour(room, decision.at)),))
    named = (("kind", decision.kind.value), ("number", decision.number))
    return Cue("motion-reconsider", motion.delegation, named)


def _hour(room: Room, at: datetime) -> str:
    return f"{at.astimezone(room.zone):%H:%M}"


def in_hand(room: Room) -> Motion | None:
    """Return the pending motion that is decided first."""
    return next(iter(pending(room)), None)


def span(seconds: int | None) -> str:
    """Return a limit as it is said, `3:00`; nothing where there is none."""
    return "" if seconds is None else f"{seconds // 60}:{seconds % 60:02}"


def _speakers(left: Mapping[Stand, int]) -> Cue | None:
    """Return what is said of who may still speak on a motion; nothing where nobody may."""
    in_favour, against = left[Stand.FOR], left[Stand.AGAINST]
    if in_favour > 0:
        return Cue("motion-speakers", figures=(("for", in_favour), ("against", against)))
    return Cue("motion-opponents", figures=(("against", against),)) if against > 0 else None


class Turned(Enum):
    """How far it is with one speaker's place on a side of a motion."""

    DONE = "done"
    SPEAKING = "speaking"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Slot:
    """A speaker's place: who has it, or that nobody has it yet."""

    words: str
    turned: Turned


@dataclass(frozen=True, slots=True)
class Side:
    """The speakers on one side of a motion, the mover among those for it."""

    words: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Lawful:
    """Something that may happen now, or not: what, on whose word, who may speak on it, what decides it, by which rule.

    `place` is a motion's in their order, and the digit that chooses it; none for all else. `refusal` is why it may not
    happen, as the rules say it.
    """

    what: str
    title: str
    in_order: bool
    note: str = ""
    who: str = ""
    sides: tuple[Side, ...] = ()
    decided: str = ""
    rule: str = ""
    place: int = 0
    kind: MotionKind | None = None
    is_pending: bool = False
    is_first: bool = False
    refusal: Refusal | None = None

    @property
    def told(self) -> tuple[str, ...]:
        """Return all that is told of it, for those who listen."""
        slots = [f"{side.words}: {', '.join(slot.words for slot in side.slots)}" for side in self.sides]
        return (self.note, self.who, *slots, self.decided, self.rule)


@dataclass(frozen=True, slots=True)
class Board:
    """What may happen now, and what not; what follows if the motion in hand is carried, and if it is lost."""

    title: str
    line: str
    now: tuple[Lawful, ...]
    not_now: tuple[Lawful, ...]
    carried: str = ""
    lost: str = ""
    first: Lawful | None = None
    is_voting: bool = False


@dataclass(frozen=True, slots=True)
class PendingRow:
    """A motion that waits, for the tab of the floor: what it asks for, who moved it, and which goes first."""

    id: int
    title: str
    mover: str
    is_first: bool
    is_voted: bool


def board(reading: Reading) -> Board:
    """Return what may happen now, in the window's language."""
    return _Reader(reading).board()


def pending_rows(room: Room, reading: Reading) -> list[PendingRow]:
    """Return the motions that wait, in the order in which they are decided."""
    vote, waiting = open_vote(room.door), pending(room)
    return [
        PendingRow(
            each.id,
            title_of(each, reading),
            reading.name(each.delegation),
            is_first=each is waiting[0],
            is_voted=vote is not None and vote.motion == each.id,
        )
        for each in waiting
    ]


def why_not_speak(reading: Reading, side: Stand) -> Refusal | None:
    """Return why nobody more may speak on a side of the motion in hand; nothing where somebody may."""
    try:
        needs_a_speaker(reading.session.room(), side)
    except Refusal as refusal:
        return refusal
    return None


def words_in_hand(reading: Reading) -> str:
    """Return the motion in hand as it is told, with the item it is about; nothing where none is pending."""
    motion = in_hand(reading.session.room())
    return "" if motion is None else reading.say(capital(in_words(motion)))


def rule_words(rule: Rule | Option | None, tongue: Tongue) -> str:
    """Return a rule with its certainty in words: a plain number is certain; where none is known, a sister of it."""
    if rule is None:
        return ""
    if rule.number is not None and rule.certainty is not Certainty.UNKNOWN:
        certain, probable = (
            tongue.translate("Lawful", "Rule {number}"),
            tongue.translate("Lawful", "Rule {number}, probable"),
        )
        return (certain if rule.certainty is Certainty.CERTAIN else probable).format(number=rule.number)
    return say(compared(rule.cf), tongue) if rule.cf else ""


def kind_words(kind: MotionKind, tongue: Tongue) -> str:
    """Return what a motion asks for."""
    return {
        MotionKind.SUSPEND_MEETING: tongue.translate("Lawful", "Suspend the meeting"),
        MotionKind.ADJOURN_MEETING: tongue.translate("Lawful", "Adjourn the meeting"),
        MotionKind.ADJOURN_DEBATE: tongue.translate("Lawful", "Adjourn the debate"),
        MotionKind.CLOSE_DEBATE: tongue.translate("Lawful", "Close the debate"),
        MotionKind.LIMIT_SPEECHES: tongue.translate("Lawful", "Limit the statements"),
        MotionKind.COMPETENCE: tongue.translate("Lawful", "Decide on competence"),
        MotionKind.DIVISION: tongue.translate("Lawful", "Divide the proposal"),
        MotionKind.RECONSIDER: tongue.translate("Lawful", "Reconsider a decision"),
    }[kind]


def stand_words(side: Stand, tongue: Tongue) -> str:
    """Return on which side of a motion somebody speaks."""
    return tongue.translate("Lawful", "for") if side is Stand.FOR else tongue.translate("Lawful", "against")


def title_of(motion: Motion, reading: Reading) -> str:
    """Return what a motion asks for, with the item, the hour or the limit in it."""
    tongue, translate = reading.tongue, reading.tongue.translate
    item = tongue.kept(motion.on or "")
    match motion.kind:
        case MotionKind.SUSPEND_MEETING if motion.until is not None:
            hour = f"{reading.local(motion.until):%H:%M}"
            return translate("Lawful", "Suspend the meeting until {hour}").format(hour=hour)
        case MotionKind.ADJOURN_DEBATE:
            return translate("Lawful", "Adjourn the debate on item {item}").format(item=item)
        case MotionKind.CLOSE_DEBATE:
            return translate("Lawful", "Close the debate on item {item}").format(item=item)
        case MotionKind.LIMIT_SPEECHES:
            limit = span(motion.limit_s)
            return translate("Lawful", "Limit the statements on item {item} to {limit}").format(item=item, limit=limit)
        case MotionKind.COMPETENCE:
            return translate("Lawful", "Competence to adopt {proposal}").format(proposal=item)
        case MotionKind.DIVISION:
            return translate("Lawful", "Divide {proposal}").format(proposal=item)
        case MotionKind.RECONSIDER:
            return translate("Lawful", "Reconsider {decision}").format(decision=item)
    return kind_words(motion.kind, tongue)


class _Reader:
    """Puts the options of a moment into words."""

    def __init__(self, reading: Reading) -> None:
        self._reading, self._room = reading, reading.session.room()
        self._tongue = reading.tongue
        self._rules = {rule.subject: rule for rule in self._room.door.all(Rule)}
        self._pending = pending(self._room)
        motions = pack(self._room.door).motions()
        in_order = sorted(MotionKind, key=lambda kind: (motions[kind].rank, list(MotionKind).index(kind)))
        self._places = {kind: place for place, kind in enumerate(in_order, 1)}
        self._motions = motions

    def board(self) -> Board:
        # to withdraw is offered with the motion in hand
        rows = [self._row(option) for option in lawful(self._room) if option.what != "withdraw_motion"]
        rows += [*self._no_third(), self._by_observer()]
        now = [row for row in rows if row.in_order or row.is_pending]
        first = next((row for row in now if row.is_first), None)
        order = rule_words(self._rules.get(ORDER), self._tongue)
        line = self._tongue.translate(
            "Lawful", "Order of motions: {rule}. Only a State party may move, or vote."
        ).format(rule=order)
        return Board(
            title=self._title(),
            line=line,
            now=tuple(now),
            not_now=tuple(row for row in rows if row not in now),
            carried=self._if_carried(),
            lost=self._if_lost(),
            first=first,
            is_voting=is_voting(self._room.door),
        )

    def _title(self) -> str:
        if is_voting(self._room.door):
            return self._tongue.translate("Lawful", "A vote is being taken")
        if not self._pending:
            return self._tongue.translate("Lawful", "No motion waits")
        first = {
            MotionKind.SUSPEND_MEETING: self._tongue.translate("Lawful", "suspending the meeting"),
            MotionKind.ADJOURN_MEETING: self._tongue.translate("Lawful", "adjourning the meeting"),
            MotionKind.ADJOURN_DEBATE: self._tongue.translate("Lawful", "adjourning the debate"),
            MotionKind.CLOSE_DEBATE: self._tongue.translate("Lawful", "closing the debate"),
            MotionKind.LIMIT_SPEECHES: self._tongue.translate("Lawful", "limiting the statements"),
            MotionKind.COMPETENCE: self._tongue.translate("Lawful", "deciding on competence"),
            MotionKind.DIVISION: self._tongue.translate("Lawful", "dividing a proposal"),
            MotionKind.RECONSIDER: self._tongue.translate("Lawful", "reconsidering a decision"),
        }[self._pending[0].kind]
        if len(self._pending) == 1:
            return self._tongue.translate("Lawful", "One motion waits: {what}").format(what=first)
        # Linguist files a count under the name it is asked of
        tongue = self._tongue
        told = tongue.counted("%n motions wait; {what} goes first", "", len(self._pending))
        return told.format(what=first)

    def _row(self, option: Option) -> Lawful:
        rule = rule_words(option, self._tongue)
        why = self._reading.say(option.why)
        refusal = None if option.in_order else Refusal(option.why, rule_of(self._room.door, option.subject))
        if option.what in set(MotionKind):
            return self._of_motion(option, MotionKind(option.what), rule, why, refusal)
        title, who, decided = self._others()[option.what]()
        return Lawful(
            option.what, title, option.in_order, note=why, who=who, decided=decided, rule=rule, refusal=refusal
        )

    def _others(self) -> Mapping[str, Callable[[], tuple[str, str, str]]]:
        """Return for what is no motion its title, who speaks on it, and what decides it."""
        translate, president = self._tongue.translate, self._tongue.translate("Lawful", "the President decides")
        two_thirds = self._majority(Majority.TWO_THIRDS)
        return {
            "point_of_order": lambda: (
                translate("Lawful", "Point of order"),
                translate("Lawful", "The one who raises it, not on the substance"),
                translate("Lawful", "the President rules"),
            ),
            "vote": lambda: (translate("Lawful", "Vote on the question"), self._waiting(), two_thirds),
            "appeal": lambda: (
                translate("Lawful", "Appeal against the ruling"),
                translate("Lawful", "Nobody: put to the vote at once"),
                translate("Lawful", "more yes than no overrules"),
            ),
            "explanation": lambda: (
                translate("Lawful", "Explanation of vote"),
                translate("Lawful", "Those who asked, once each"),
                president,
            ),
            "statement": lambda: (translate("Lawful", "Statement from the list"), self._waiting(), president),
            "right_of_reply": lambda: (
                translate("Lawful", "Right of reply"),
                translate("Lawful", "Those who asked"),
                president,
            ),
        }

    def _waiting(self) -> str:
        tongue = self._tongue
        return tongue.counted("%n on the list", "", len(order_in_hand(self._room)))

    def _majority(self, majority: Majority) -> str:
        """Return what a majority takes; a share that the conference has put right, as it was entered."""
        share, translate = pack(self._room.door).of(majority), self._tongue.translate
        usual = {Majority.SIMPLE: (">", 1, 2), Majority.TWO_THIRDS: ("", 2, 3)}[majority]
        more, part = ">" if share.more else "", share.part
        if (more, part.numerator, part.denominator) == usual:
            simple, two_thirds = (
                translate("Lawful", "more yes than no"),
                translate("Lawful", "two thirds of yes and no"),
            )
            return simple if majority is Majority.SIMPLE else two_thirds
        passed, reached = (
            translate("Lawful", "more than {share} of yes and no"),
            translate("Lawful", "{share} of yes and no"),
        )
        form = passed if share.more else reached
        return form.format(share=f"{part.numerator}/{part.denominator}")

    def _of_motion(self, option: Option, kind: MotionKind, rule: str, why: str, refusal: Refusal | None) -> Lawful:
        motion, of_kind = option.motion, self._motions[kind]
        is_first = motion is not None and motion is self._pending[0]
        return Lawful(
            option.what,
            title_of(motion, self._reading) if motion is not None else kind_words(kind, self._tongue),
            option.in_order,
            note=why if motion is None else self._of_pending(motion),
            who=self._may_speak(of_kind) if motion is None or not _is_debated(of_kind) else "",
            sides=tuple(self._sides(motion, of_kind)) if motion is not None and _is_debated(of_kind) else (),
            decided=self._majority(of_kind.majority),
            rule=rule,
            place=self._places[kind],
            kind=kind,
            is_pending=motion is not None,
            is_first=is_first,
            refusal=refusal,
        )

    def _of_pending(self, motion: Motion) -> str:
        """Return when a motion was moved and by whom, and for what it waits."""
        at, name = f"{self._reading.local(motion.moved_at):%H:%M}", self._reading.name(motion.delegation)
        vote, first = open_vote(self._room.door), self._pending[0]
        if vote is not None and vote.motion == motion.id:
            return self._tongue.translate("Lawful", "{hour}, {name}; being voted on").format(hour=at, name=name)
        if motion is first:
            return self._tongue.translate("Lawful", "{hour}, {name}; decided first").format(hour=at, name=name)
        form = self._tongue.translate("Lawful", "{hour}, {name}; after: {what}")
        return form.format(hour=at, name=name, what=kind_words(first.kind, self._tongue))

    def _may_speak(self, rule: MotionRule) -> str:
        if not _is_debated(rule):
            return self._tongue.translate("Lawful", "Nobody: put to the vote at once")
        tongue = self._tongue
        told = (
            tongue.counted("%n for", "", rule.speakers_for) if rule.speakers_for else "",
            tongue.counted("%n against", "", rule.speakers_against) if rule.speakers_against else "",
        )
        return tongue.translate("Lawful", "Besides the mover: {who}").format(who=tongue.series(*told))

    def _sides(self, motion: Motion, rule: MotionRule) -> Iterator[Side]:
        spoken = speeches(self._room, motion)
        floor = self._room.with_the_floor()
        for side in Stand:
            if not rule.speakers(side):
                continue
            speaking = [each.delegation for each in spoken if floor is not None and floor.id == each.statement]
            movers = [motion.delegation] if side is Stand.FOR else []
            others = [each.delegation for each in spoken if each.side is side and each.delegation not in movers]
            taken = [self._slot(code, is_speaking=code in speaking) for code in (*movers, *others)]
            places = rule.speakers(side) + (side is Stand.FOR)
            taken += [Slot(self._tongue.translate("Lawful", "nobody yet"), Turned.FREE)] * (places - len(taken))
            yield Side(stand_words(side, self._tongue), tuple(taken))

    def _slot(self, code: str, *, is_speaking: bool) -> Slot:
        name = self._reading.name(code)
        if not is_speaking:
            return Slot(name, Turned.DONE)
        return Slot(self._tongue.translate("Lawful", "{name}, speaking").format(name=name), Turned.SPEAKING)

    def _no_third(self) -> Iterator[Lawful]:
        """Tell of each side of the motion in hand on which so many have spoken that no more may."""
        if not self._pending or is_voting(self._room.door):
            return
        first = self._pending[0]
        rule, of_rule = self._motions[first.kind], self._rules.get(OF_MOTION[first.kind])
        titles = {
            Stand.FOR: self._tongue.translate("Lawful", "One more speaker for the motion"),
            Stand.AGAINST: self._tongue.translate("Lawful", "One more speaker against the motion"),
        }
        for side, title in titles.items():
            refusal = why_not_speak(self._reading, side)
            if rule.speakers(side) and refusal is not None:
                why = self._reading.say(refusal.sentence)
                told = rule_words(of_rule, self._tongue)
                yield Lawful(f"speak_{side}", title, in_order=False, note=why, rule=told, refusal=refusal)

    def _by_observer(self) -> Lawful:
        first, last = _OBSERVERS
        return Lawful(
            "observer",
            self._tongue.translate("Lawful", "A motion by an observer"),
            in_order=False,
            note=self._tongue.translate("Lawful", "Observers neither move nor vote."),
            rule=self._tongue.translate("Lawful", "Rules {first} to {last}").format(first=first, last=last),
        )

    def _if_carried(self) -> str:
        if not self._pending:
            return ""
        motion = self._pending[0]
        item = self._tongue.kept(motion.on or "")
        match motion.kind:
            case MotionKind.SUSPEND_MEETING:
                return self._tongue.translate("Lawful", "The meeting is suspended; what waits goes on afterwards.")
            case MotionKind.ADJOURN_MEETING:
                return self._tongue.translate(
                    "Lawful", "The meeting rises; the other motions fall, and the list waits for the next meeting."
                )
            case MotionKind.ADJOURN_DEBATE:
                return self._adjourned(motion, item)
            case MotionKind.CLOSE_DEBATE:
                return self._tongue.translate(
                    "Lawful", "The list on item {item} is closed; the question is put next."
                ).format(item=item)
            case MotionKind.LIMIT_SPEECHES:
                form = self._tongue.translate("Lawful", "Statements on item {item} are limited to {limit} from now on.")
                return form.format(item=item, limit=span(motion.limit_s))
            case MotionKind.COMPETENCE:
                form = self._tongue.translate("Lawful", "The Conference is not competent: {proposal} falls.")
                return form.format(proposal=item)
            case MotionKind.DIVISION:
                form = self._tongue.translate("Lawful", "The parts of {proposal} are voted on apart, then the whole.")
                return form.format(proposal=item)
            case MotionKind.RECONSIDER:
                form = self._tongue.translate("Lawful", "What was decided is open again: {decision}.")
                return form.format(decision=item)

    def _adjourned(self, motion: Motion, item: str) -> str:
        rank = self._motions[motion.kind].rank
        falling = [
            title_of(each, self._reading)
            for each in self._pending
            if each.on == motion.on and self._motions[each.kind].rank > rank
        ]
        rule = rule_words(self._rules.get("Reconsideration"), self._tongue)
        if motion.proposal is not None:
            form = self._tongue.translate("Lawful", "The debate on {proposal} ends.")
            told = [form.format(proposal=item)]
        else:
            form = self._tongue.translate("Lawful", "The debate on item {item} ends, and its list is closed.")
            told = [form.format(item=item)]
        told += [self._tongue.translate("Lawful", "This motion falls: {what}.").format(what=what) for what in falling]
        form = self._tongue.translate(
            "Lawful", "The question is not put at this session unless two thirds reconsider it ({rule})."
        )
        return " ".join([*told, form.format(rule=rule)])

    def _if_lost(self) -> str:
        if not self._pending:
            return ""
        if len(self._pending) > 1:
            following = self._pending[1]
            speaks = self._may_speak(self._motions[following.kind])
            told = self._tongue.translate("Lawful", "Next comes: {what}.")
            return f"{told.format(what=title_of(following, self._reading))} {speaks}."
        stands = held(self._room)
        if stands is not None:
            form = self._tongue.translate("Lawful", "{name} speaks on, with {left} left.")
            return form.format(name=holder(stands.statement, self._reading), left=span(max(0, stands.left_s)))
        return self._tongue.translate("Lawful", "The debate goes on where it stood.")


def _is_debated(rule: MotionRule) -> bool:
    return bool(rule.speakers_for or rule.speakers_against)
