"""A rehearsal of Thursday, item 2: objection, closure, adjournment of the debate, a roll call, a vote that is equal."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from random import Random

from chairconsole.ledger.moments import Asked, Look, Moment, Step, in_the_room, one
from chairconsole.ledger.pack import pack
from chairconsole.ledger.presence import participating, unions
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import calling_of, cast, open_vote
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.votes import Vote
from chairconsole.rules import votes
from chairconsole.rules.sentence import sentence
from chairconsole.rules.speakers import is_closed
from chairconsole.rules.terms import (
    Answer,
    Method,
    MotionKind,
    MotionState,
    Ruling,
    Stand,
)
from chairconsole.rules.votes import Calling, Tally

ITEM = "2"
IN_LIST = (9, 14)
LEFT = 2
"""So many answers of the vote that is equal are left to be given by hand: one for, one against."""


def next_step(room: Room) -> Step | None:
    """Return the step of the rehearsal that comes next; none elsewhere, and none when all are done."""
    meeting = room.meeting()
    if meeting is None or meeting.called_at is None or not THURSDAY.has_come(room):
        return None
    if all(point.raised_at < meeting.called_at for point in room.door.all(PointOfOrder)):
        return _object
    moved = {each.kind: each for each in room.door.find(Motion, on=ITEM) if each.moved_at >= meeting.called_at}
    if MotionKind.CLOSE_DEBATE not in moved:
        return _move_to_close
    if MotionKind.ADJOURN_DEBATE not in moved:
        return _move_to_adjourn
    return _step_of_votes(room, moved[MotionKind.ADJOURN_DEBATE])


def _step_of_votes(room: Room, adjourning: Motion) -> Step | None:
    vote = open_vote(room.door)
    if adjourning.state is MotionState.PENDING:
        is_far = vote is not None and _is_on_adjourning(room, vote) and _is_two_thirds(calling_of(room.door, vote))
        return _end_equal if is_far else _call_the_roll
    recorded = [each for each in room.door.find(Vote, method=Method.RECORDED, cancelled_at=None) if each.motion]
    equal = [each for each in recorded if each.id > adjourning.id and each.motion != adjourning.id]
    if not equal:
        return _end_equal
    if vote is None or vote not in equal:
        return None
    return _end_equal if len(calling_of(room.door, vote).to_call) > LEFT else _announce_equal


def _object(look: Look, lots: Random) -> Iterator[Asked]:
    """Raise an objection under the item, as a point of order: the President rules on it."""
    yield Asked("point_of_order", {"delegation": one(look(), lots)})


def _move_to_close(look: Look, lots: Random) -> Iterator[Asked]:
    yield from _settle_points(look, lots)
    yield Asked("move_motion", {"motion": MotionKind.CLOSE_DEBATE, "delegation": one(look(), lots)})


def _move_to_adjourn(look: Look, lots: Random) -> Iterator[Asked]:
    """Move to adjourn the debate over the closure; somebody speaks against it, where anybody may."""
    yield from _settle_points(look, lots)
    mover = one(look(), lots)
    yield Asked("move_motion", {"motion": MotionKind.ADJOURN_DEBATE, "delegation": mover})
    if pack(look().door).motion(MotionKind.ADJOURN_DEBATE).speakers(Stand.AGAINST):
        against = {"delegation": one(look(), lots, mover), "side": Stand.AGAINST}
        yield Asked("speak_on_motion", against)


def _call_the_roll(look: Look, lots: Random) -> Iterator[Asked]:
    """Vote on the adjournment by roll call, from the State drawn by lot, as far as two thirds of the roll."""
    yield from _settle_points(look, lots)
    vote = open_vote(look().door)
    if vote is None or not _is_on_adjourning(look(), vote):
        roll_call = {"method": Method.ROLL_CALL, "first": _drawn_first(look(), lots), "asked_by": one(look(), lots)}
        yield Asked("call_vote", {"motion": True, **roll_call})
    yield from _answers(look, lots, _is_two_thirds)


def _end_equal(look: Look, lots: Random) -> Iterator[Asked]:
    """End the roll call, and take a recorded vote that comes out equal: on what is pending, or on a short break."""
    yield from _settle_points(look, lots)
    vote = open_vote(look().door)
    if vote is not None and (vote.method is Method.ROLL_CALL or _is_on_adjourning(look(), vote)):
        yield from _answers(look, lots, _never)
        yield Asked("announce_result")
    if open_vote(look().door) is None:
        if not look().door.find(Motion, state=MotionState.PENDING):
            yield Asked("move_motion", {"motion": MotionKind.SUSPEND_MEETING, "delegation": one(look(), lots)})
        yield Asked("call_vote", {"motion": True, "method": Method.RECORDED, "asked_by": one(look(), lots)})
    yield from _equal_answers(look, lots, leaves_two=True)


def _announce_equal(look: Look, lots: Random) -> Iterator[Asked]:
    """Give the last answers, so that it stays equal where it can, and announce the result."""
    yield from _settle_points(look, lots)
    yield from _equal_answers(look, lots, leaves_two=False)
    yield Asked("announce_result")


def _settle_points(look: Look, lots: Random) -> Iterator[Asked]:
    """Settle what was left to the President: points of order are rejected, an appeal is decided."""
    while look().door.find(PointOfOrder, ruled_at=None):
        yield Asked("rule_on_point", {"ruling": Ruling.REJECTED})
    vote = open_vote(look().door)
    for point in look().door.all(PointOfOrder):
        if point.appealed_at is not None and point.decided_at is None and (vote is None or vote.point != point.id):
            most = len(in_the_room(look())) // 2
            yield Asked("decide_appeal", {"overrule": lots.randint(1, most), "sustain": lots.randint(1, most)})


def _answers(look: Look, lots: Random, is_enough: Callable[[Calling], bool]) -> Iterator[Asked]:
    """Call one State after the other, and give an answer drawn for each."""
    vote = open_vote(look().door)
    assert vote is not None, "the roll of a vote is called"
    lean, silent = lots.uniform(0.35, 0.55), _silent(look(), vote, lots)
    while not is_enough(how_far := calling_of(look().door, vote)) and how_far.now is not None:
        if how_far.now in silent:
            answer = Answer.NO_ANSWER
        elif how_far.now in unions(look().door):
            answer = lots.choice((Answer.YES, Answer.NO))
        else:
            of = (Answer.YES, Answer.NO, Answer.ABSTAIN, Answer.NOT_PARTICIPATING)
            answer = lots.choices(of, (lean, 0.9 - lean, 0.07, 0.03))[0]
        yield _cast(how_far.now, answer)


def _equal_answers(look: Look, lots: Random, *, leaves_two: bool) -> Iterator[Asked]:
    """Answer a vote by name so that it comes out equal, also with one yes and one no that are left to be given."""
    vote = open_vote(look().door)
    assert vote is not None, "it was called"
    silent, members = _silent(look(), vote, lots), unions(look().door)

    def to_come() -> Sequence[str]:
        return [code for code in calling_of(look().door, vote).to_call if code not in silent]

    for union in [code for code in to_come() if code in members]:
        decides = len(to_come()) > len(members[union])
        yield _cast(union, lots.choice((Answer.YES, Answer.NO)) if decides else Answer.ABSTAIN)
    awaited = to_come()
    drawn = evened(votes.tally(cast(look().door, vote), members), awaited, lots)
    sides = [[code for code in awaited if drawn[code] is side] for side in (Answer.YES, Answer.NO)]
    by_hand = {side[-1] for side in sides} if leaves_two and all(sides) else set()
    for code in awaited:
        if code not in by_hand:
            yield _cast(code, drawn[code])
    for code in calling_of(look().door, vote).to_call:
        if code in silent:
            yield _cast(code, Answer.NO_ANSWER)


def evened(so_far: Tally, to_come: Sequence[str], lots: Random) -> Mapping[str, Answer]:
    """Return answers of all still to come, each of one vote, by which it comes out equal, as far as they suffice."""
    ahead, count = so_far.yes - so_far.no, len(to_come)
    if count <= abs(ahead):
        return dict.fromkeys(to_come, Answer.NO if ahead > 0 else Answer.YES)
    abstaining = min(lots.randint(0, count // 8), count - abs(ahead))
    abstaining += (count - abstaining - ahead) % 2
    in_favour = (count - abstaining - ahead) // 2
    against = count - abstaining - in_favour
    answers = [Answer.YES] * in_favour + [Answer.NO] * against + [Answer.ABSTAIN] * abstaining
    lots.shuffle(answers)
    return dict(zip(to_come, answers, strict=True))


def _silent(room: Room, vote: Vote, lots: Random) -> Collection[str]:
    """Return who gives no answer: who is absent, and either an organization of States or its members (Rule 57)."""
    there = {who.code for who in in_the_room(room)}
    voting = {each.delegation for each in cast(room.door, vote) if each.answer.is_vote}
    silent = {who.code for who in participating(room.door)} - there
    for union, members in unions(room.door).items():
        votes_itself = union in voting or (not voting & members and union in there and lots.random() < 0.5)
        silent |= members if votes_itself else {union}
    return silent


def _drawn_first(room: Room, lots: Random) -> str:
    """Draw the State from which the roll is called: an organization of States stands in its first half."""
    names = {who.code: who.name["en"] for who in in_the_room(room)}
    order = votes.roll(names)
    union = next((code for code in unions(room.door) if code in names), None)
    if union is None:
        return lots.choice(order)
    return order[(order.index(union) - lots.randrange(len(order) // 2)) % len(order)]


def _is_on_adjourning(room: Room, vote: Vote) -> bool:
    motion = room.door.get(Motion, vote.motion)
    return motion is not None and motion.kind is MotionKind.ADJOURN_DEBATE


def _is_two_thirds(how_far: Calling) -> bool:
    return how_far.again or 3 * how_far.called >= 2 * len(how_far.order)


def _never(_: Calling) -> bool:
    return False


def _cast(code: str, answer: Answer) -> Asked:
    return Asked("cast_vote", {"delegation": code, "vote": answer})


def _list(look: Look, lots: Random) -> Iterator[Asked]:
    """Open the list of the item: some wait in it, and one speaks."""
    listed = look().door.get(SpeakersList, ITEM)
    if listed is None:
        yield Asked("open_list", {"list": ITEM})
    elif is_closed(listed, look().at):
        yield Asked("reopen_list", {"list": ITEM})
    listed = look().list(ITEM)
    wanted = lots.randint(*IN_LIST) - len(look().in_order(listed))
    outside = [who.code for who in in_the_room(look()) if look().live_entry(listed, who) is None]
    for code in lots.sample(outside, max(0, min(wanted, len(outside)))):
        yield Asked("inscribe", {"list": ITEM, "delegation": code})
    yield Asked("give_floor", {"list": ITEM})


THURSDAY = Moment(3, ITEM, sentence("No plenary meeting is planned for a Thursday."), _list)
"""The meeting on item 2."""
