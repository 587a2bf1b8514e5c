"""What is in order now and what is not, each with its reason, its rule and how sure that is (Rules 40 to 58)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from chairconsole.acts.floor import explanations_due
from chairconsole.acts.motions import in_words, pending, speakers_left
from chairconsole.acts.points import awaiting_ruling, points_raised, under_appeal
from chairconsole.ledger.ballots import standing_open
from chairconsole.ledger.pack import pack
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import is_begun, is_voting, open_box, open_vote
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.proposals import Proposal
from chairconsole.records.facts.reference import Rule
from chairconsole.rules.motions import barring
from chairconsole.rules.pack import CONDUCT, EXPLANATION, OF_MOTION, POINTS_OF_ORDER, SUBSTANCE, WITHDRAWAL
from chairconsole.rules.sentence import Sentence, sentence
from chairconsole.rules.terms import Certainty, Majority, MotionKind, Stand

LIST = "Closing of the list of speakers"
REPLY = "Right of reply"


@dataclass(frozen=True, slots=True)
class Option:
    """Something that may happen, or may not: why, who may still speak on it, by what it is decided, and its rule.

    `motion` is the one that is pending, where it is a motion that has been moved; `number` is that of the rule where
    it is known at least probably, `cf` a sister of it.
    """

    what: str
    in_order: bool
    why: Sentence
    subject: str
    for_left: int | None = None
    against_left: int | None = None
    majority: Majority | None = None
    motion: Motion | None = None
    number: str | None = None
    cf: str | None = None
    certainty: Certainty = Certainty.UNKNOWN


def lawful(room: Room) -> Sequence[Option]:
    """Return all that may be thought of at a moment, the motions in their order of precedence."""
    found = [_point(room), *_motions(room), _vote(room), *_others(room)]
    rules = {rule.subject: rule for rule in room.door.all(Rule)}
    return [_by_its_rule(option, rules.get(option.subject)) for option in found]


def _by_its_rule(option: Option, rule: Rule | None) -> Option:
    if rule is None:
        return option
    return replace(option, number=rule.number, cf=rule.cf, certainty=rule.certainty)


def _point(room: Room) -> Option:
    if room.meeting() is None:
        return Option("point_of_order", False, _NO_MEETING, POINTS_OF_ORDER)
    if is_voting(room.door):
        why = sentence("Only on the conduct of the voting, by a State party.")
    else:
        why = sentence("At any moment, by a State party; the President rules at once.")
    return Option("point_of_order", True, why, POINTS_OF_ORDER)


def _motions(room: Room) -> Iterator[Option]:
    moved, rules = pending(room), pack(room.door).motions()
    by_kind = {motion.kind: motion for motion in moved}
    for kind in sorted(MotionKind, key=lambda kind: rules[kind].rank):
        rule, motion = rules[kind], by_kind.get(kind)
        in_order, why = _of_pending(room, motion, moved[0]) if motion is not None else _to_be_moved(room, kind, moved)
        yield Option(
            kind.value,
            in_order,
            why,
            OF_MOTION[kind],
            for_left=rule.speakers_for if motion is None else speakers_left(room, motion, Stand.FOR),
            against_left=rule.speakers_against if motion is None else speakers_left(room, motion, Stand.AGAINST),
            majority=rule.majority,
            motion=motion,
        )


def _of_pending(room: Room, motion: Motion, first: Motion) -> tuple[bool, Sentence]:
    """Tell of a motion that was moved whether it is the one in hand."""
    name = room.name(motion.delegation)
    vote = open_vote(room.door)
    if vote is not None and vote.motion == motion.id:
        return True, sentence("Moved by {name}; it is being voted on.", name=name)
    if motion.id == first.id:
        return True, sentence("Moved by {name}; decided first.", name=name)
    return False, sentence("Moved by {name}; waits for the {motion}.", name=name, motion=in_words(first))


def _to_be_moved(room: Room, kind: MotionKind, moved: Sequence[Motion]) -> tuple[bool, Sentence]:
    if room.meeting() is None:
        return False, _NO_MEETING
    if is_voting(room.door):
        return False, _VOTING
    barred = barring(kind, moved, pack(room.door).motions())
    if barred is not None:
        return False, sentence("Not while the {motion} is pending.", motion=in_words(barred))
    if kind in (MotionKind.COMPETENCE, MotionKind.DIVISION):
        if not any(proposal.state.is_open for proposal in room.door.all(Proposal)):
            return False, sentence("No proposal is before the Conference.")
    elif kind is MotionKind.RECONSIDER and not room.door.find(Decision, reopened_at=None):
        return False, sentence("Nothing has been decided yet.")
    return True, sentence("Not moved.")


def _vote(room: Room) -> Option:
    moved = pending(room)
    ballot = standing_open(room.door)
    if is_voting(room.door):
        in_order, why = False, _VOTING
    elif ballot is not None:
        in_order, why = False, sentence("Ballot {number} is not settled yet.", number=ballot.number)
    elif moved:
        in_order, why = False, sentence("A motion comes first: the {motion}.", motion=in_words(moved[0]))
    else:
        in_order, why = True, sentence("Where agreement cannot be reached.")
    return Option("vote", in_order, why, SUBSTANCE, majority=Majority.TWO_THIRDS)


def _others(room: Room) -> Iterator[Option]:
    voting, moved = is_voting(room.door), pending(room)
    yield Option("appeal", *_appeal(room), POINTS_OF_ORDER, majority=Majority.SIMPLE)
    if moved and not voting:
        withdrawing = True, sentence("{name} may, until its vote begins.", name=room.name(moved[0].delegation))
    else:
        withdrawing = False, _VOTING if voting else sentence("No motion is pending.")
    yield Option("withdraw_motion", *withdrawing, WITHDRAWAL)
    yield Option("explanation", *_explanation(room), EXPLANATION)
    for what, subject in (("statement", LIST), ("right_of_reply", REPLY)):
        if voting:
            yield Option(what, False, _VOTING, CONDUCT)
        elif moved:
            why = sentence("It waits until the {motion} is decided.", motion=in_words(moved[0]))
            yield Option(what, False, why, subject)
        elif what == "statement":
            yield Option(what, True, sentence("In the order of the list."), subject)
        else:
            yield Option(what, True, sentence("When the President finds it desirable."), subject)


def _appeal(room: Room) -> tuple[bool, Sentence]:
    if under_appeal(room) is not None:
        return False, sentence("One is to be voted on at once.")
    if awaiting_ruling(room):
        return False, sentence("The President has not ruled yet.")
    ruled = [point for point in points_raised(room) if point.ruled_at is not None]
    if not ruled or ruled[-1].appealed_at is not None:
        return False, sentence("There is no ruling to appeal against.")
    return True, sentence("Against the last ruling, by a State party.")


def _explanation(room: Room) -> tuple[bool, Sentence]:
    vote = open_vote(room.door)
    if open_box(room.door) is not None:
        return False, _VOTING
    if vote is not None and is_begun(room.door, vote):
        return False, sentence("The voting has begun: after the result.")
    if vote is not None:
        return True, sentence("Before the first answer, by a State party.")
    if explanations_due(room):
        return True, sentence("After the result, by those who asked.")
    return False, sentence("No vote has been called.")


_NO_MEETING = sentence("No meeting is in session.")
_VOTING = sentence("A vote is being taken.")
