"""What is in order now and what is not, each with its reason, its rule and how sure that is (Rules 40 to 58)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from chairconsole.acts.floor import explanations_due
from chairconsole.acts.meetings import out_of_session
from chairconsole.acts.motions import ON_AN_ITEM, in_words, is_debate_over, pending, speakers_left
from chairconsole.acts.points import GONE_ON, awaited, is_gone_on_from, ruled_last
from chairconsole.ledger.ballots import standing_open
from chairconsole.ledger.pack import pack
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import is_begun, is_voting, open_box, open_vote
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.proposals import Proposal
from chairconsole.records.facts.reference import Rule
from chairconsole.rules.motions import barring
from chairconsole.rules.pack import CONDUCT, EXPLANATION, OF_MOTION, POINTS_OF_ORDER, SUBSTANCE, WITHDRAWAL
from chairconsole.rules.sentence import Sentence, sentence
from chairconsole.rules.terms import Certainty, Majority, MotionKind, MotionState, Stand

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


def comes_first(room: Room) -> Sentence | None:
    """Return what comes before all but a point of order: no meeting in session, a vote, a ruling, an appeal."""
    outside = out_of_session(room)
    if outside is not None:
        return outside
    if is_voting(room.door):
        return _VOTING
    return awaited(room)


def _point(room: Room) -> Option:
    outside = out_of_session(room)
    if outside is not None:
        return Option("point_of_order", False, outside, POINTS_OF_ORDER)
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
    barred = comes_first(room) if vote is None else None
    if barred is not None:
        return False, barred
    if motion.id == first.id:
        return True, sentence("Moved by {name}; decided first.", name=name)
    return False, sentence("Moved by {name}; waits for the {motion}.", name=name, motion=in_words(first))


def _to_be_moved(room: Room, kind: MotionKind, moved: Sequence[Motion]) -> tuple[bool, Sentence]:
    first = comes_first(room)
    if first is not None:
        return False, first
    barred = barring(kind, moved, pack(room.door).motions())
    if barred is not None:
        return False, sentence("Not while the {motion} is pending.", motion=in_words(barred))
    if kind in (MotionKind.COMPETENCE, MotionKind.DIVISION):
        if not any(proposal.state.is_open for proposal in room.door.all(Proposal)):
            return False, sentence("No proposal is before the Conference.")
    elif kind is MotionKind.RECONSIDER and not room.door.find(Decision, reopened_at=None):
        return False, sentence("Nothing has been decided yet.")
    ended = debate_ended(room) if kind in ON_AN_ITEM else None
    return (True, sentence("Not moved.")) if ended is None else (False, ended)


def debate_ended(room: Room) -> Sentence | None:
    """Return that no debate goes on that a motion could be about: none in hand, or ended by a motion already."""
    item = room.door.get(AgendaItem, room.conference.item_in_hand)
    if item is None:
        return sentence("No item is in hand.")
    listed = room.door.get(SpeakersList, item.number)
    goes_on = listed is not None and not is_debate_over(room, listed)
    if not goes_on and item.debate_adjourned_at is not None:
        return sentence("The debate on item {item} was adjourned.", item=item.number)
    carried = {motion.kind for motion in room.door.find(Motion, on=item.number, state=MotionState.CARRIED)}
    if not goes_on and MotionKind.CLOSE_DEBATE in carried:
        return sentence("The debate on item {item} was closed.", item=item.number)
    return None


def _vote(room: Room) -> Option:
    moved, first = pending(room), comes_first(room)
    item = room.door.get(AgendaItem, room.conference.item_in_hand)
    ballot = standing_open(room.door)
    if first is not None:
        in_order, why = False, first
    elif ballot is not None:
        in_order, why = False, sentence("Ballot {number} is not settled yet.", number=ballot.number)
    elif moved:
        in_order, why = False, sentence("A motion comes first: the {motion}.", motion=in_words(moved[0]))
    elif item is not None and item.debate_adjourned_at is not None:
        in_order = False
        why = sentence(
            "The debate on item {item} was adjourned: its question is not put unless it is reconsidered.",
            item=item.number,
        )
    else:
        in_order, why = True, sentence("Where agreement cannot be reached.")
    return Option("vote", in_order, why, SUBSTANCE, majority=Majority.TWO_THIRDS)


def _others(room: Room) -> Iterator[Option]:
    voting, moved, first = is_voting(room.door), pending(room), comes_first(room)
    yield Option("appeal", *_appeal(room), POINTS_OF_ORDER, majority=Majority.SIMPLE)
    if moved and not voting:
        withdrawing = True, sentence("{name} may, until its vote begins.", name=room.name(moved[0].delegation))
    else:
        withdrawing = False, _VOTING if voting else sentence("No motion is pending.")
    yield Option("withdraw_motion", *withdrawing, WITHDRAWAL)
    yield Option("explanation", *_explanation(room), EXPLANATION)
    for what, subject in (("statement", LIST), ("right_of_reply", REPLY)):
        ended = debate_ended(room) if what == "statement" and room.conference.item_in_hand is not None else None
        if first is not None:
            yield Option(what, False, first, CONDUCT if voting else subject)
        elif moved:
            why = sentence("It waits until the {motion} is decided.", motion=in_words(moved[0]))
            yield Option(what, False, why, subject)
        elif ended is not None:
            yield Option(what, False, ended, subject)
        elif what == "statement":
            yield Option(what, True, sentence("In the order of the list."), subject)
        else:
            yield Option(what, True, sentence("When the President finds it desirable."), subject)


def _appeal(room: Room) -> tuple[bool, Sentence]:
    outside = out_of_session(room)
    if outside is not None:
        return False, outside
    waits = awaited(room)
    if waits is not None:
        return False, waits
    ruled = ruled_last(room)
    if ruled is None or ruled.appealed_at is not None:
        return False, sentence("There is no ruling to appeal against.")
    if is_gone_on_from(room, ruled):
        return False, GONE_ON
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


_VOTING = sentence("A vote is being taken.")
