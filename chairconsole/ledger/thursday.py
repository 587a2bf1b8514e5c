"""A rehearsal of Thursday, item 2: objection, closure, adjournment of the debate, a roll call, a vote that is equal.

What stands tells which step comes next, so that it goes on after a restart and after whatever people did themselves. A
step is a run of ordinary acts, each read off the room as the one before has left it. Who does and answers what is drawn
by lot, anew each time.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from chairconsole.ledger.pack import pack
from chairconsole.ledger.presence import participating, present, unions
from chairconsole.ledger.record import Record
from chairconsole.ledger.rehearsal import begin_rehearsal
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import calling_of, cast, open_vote
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.officers import Nomination, Officer
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.votes import Vote
from chairconsole.rules import votes
from chairconsole.rules.programme import in_order
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.speakers import is_closed
from chairconsole.rules.terms import (
    Answer,
    By,
    Category,
    Form,
    MeetingState,
    Method,
    MotionKind,
    MotionState,
    Office,
    Ruling,
    Stand,
    Status,
)
from chairconsole.rules.votes import Calling, Tally

ITEM = "2"
THURSDAY = 3
"""The day as `datetime.weekday` counts it: a sample that was moved by weeks meets on it too."""

FEWEST = 20
"""With fewer States parties there is no vote worth rehearsing."""

TAKING_PART = (0.84, 0.88)
"""Between which shares of the parties that is drawn which take part: of the sample's 186 some 160."""

PRESENT = (0.92, 0.95)
"""Between which shares of those that take part it is drawn which are present: of the sample's some 150."""

IN_LIST = (9, 14)
BEGINS = timedelta(minutes=10)
HAS_SPOKEN = timedelta(minutes=2)

LEFT = 2
"""So many answers of the vote that is equal are left to be given by hand: one for, one against."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An act that is asked for; `at` is when, where that is not now."""

    act: str
    args: Mapping[str, object] = field(default_factory=dict)
    at: datetime | None = None


Look = Callable[[], Room]
"""Gives the room as it stands at this moment."""

Step = Callable[[Look, Random], Iterator[Asked]]
"""A step: each act is asked for when the one before is done."""


def begin_on_thursday(record: Record, now: datetime, lots: Random) -> None:
    """Bring a copy of a conference to Thursday, item 2, as a rehearsal; `now` is the laptop's time.

    Raises:
        Refusal: the conference has no such day, item or parties, or is past them.
    """
    meeting = _needed(record.room(now))
    begin_rehearsal(record, now)

    def look() -> Room:
        return record.room(_last(record), By.SECRETARY)

    for asked in _until_thursday(look, lots, meeting):
        at = max(asked.at or _last(record), _last(record))
        record.perform(asked.act, at, By.SECRETARY, **asked.args)
    begins = max(meeting.starts + BEGINS + HAS_SPOKEN, _last(record))
    record.perform("set_rehearsal_clock", begins, By.SECRETARY, offset_s=(begins - now).total_seconds())


def next_step(room: Room) -> Step | None:
    """Return the step of the rehearsal that comes next; none elsewhere, and none when all are done."""
    meeting = room.meeting()
    if meeting is None or meeting.called_at is None or meeting.state is not MeetingState.IN_SESSION:
        return None
    if meeting != _thursday(room) or room.conference.item_in_hand != ITEM or len(_in_the_room(room)) < FEWEST // 2:
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
    yield Asked("point_of_order", {"delegation": _one(look(), lots)})


def _move_to_close(look: Look, lots: Random) -> Iterator[Asked]:
    yield from _settle_points(look, lots)
    yield Asked("move_motion", {"motion": MotionKind.CLOSE_DEBATE, "delegation": _one(look(), lots)})


def _move_to_adjourn(look: Look, lots: Random) -> Iterator[Asked]:
    """Move to adjourn the debate over the closure; somebody speaks against it, where anybody may."""
    yield from _settle_points(look, lots)
    mover = _one(look(), lots)
    yield Asked("move_motion", {"motion": MotionKind.ADJOURN_DEBATE, "delegation": mover})
    if pack(look().door).motion(MotionKind.ADJOURN_DEBATE).speakers(Stand.AGAINST):
        against = {"delegation": _one(look(), lots, mover), "side": Stand.AGAINST}
        yield Asked("speak_on_motion", against)


def _call_the_roll(look: Look, lots: Random) -> Iterator[Asked]:
    """Vote on the adjournment by roll call, from the State drawn by lot, as far as two thirds of the roll."""
    yield from _settle_points(look, lots)
    vote = open_vote(look().door)
    if vote is None or not _is_on_adjourning(look(), vote):
        roll_call = {"method": Method.ROLL_CALL, "first": _drawn_first(look(), lots), "asked_by": _one(look(), lots)}
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
            yield Asked("move_motion", {"motion": MotionKind.SUSPEND_MEETING, "delegation": _one(look(), lots)})
        yield Asked("call_vote", {"motion": True, "method": Method.RECORDED, "asked_by": _one(look(), lots)})
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
            most = len(_in_the_room(look())) // 2
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
    there = {who.code for who in _in_the_room(room)}
    voting = {each.delegation for each in cast(room.door, vote) if each.answer.is_vote}
    silent = {who.code for who in participating(room.door)} - there
    for union, members in unions(room.door).items():
        votes_itself = union in voting or (not voting & members and union in there and lots.random() < 0.5)
        silent |= members if votes_itself else {union}
    return silent


def _drawn_first(room: Room, lots: Random) -> str:
    """Draw the State from which the roll is called: an organization of States stands in its first half."""
    names = {who.code: who.name["en"] for who in _in_the_room(room)}
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


def _until_thursday(look: Look, lots: Random, thursday: Meeting) -> Iterator[Asked]:
    """Give what was done till then: meetings held as planned, credentials, who is present, the item and its list."""
    sits = look().meeting()
    if sits is not None:
        yield from _free_the_floor(look)
    if sits is not None and sits != thursday:
        yield Asked("adjourn_meeting", at=sits.ends)
    yield from _credentials(look, lots)
    for meeting in _plenary(look()):
        if meeting.starts < thursday.starts and meeting.state is MeetingState.PLANNED:
            yield Asked("call_to_order", {"meeting": meeting.code}, meeting.starts)
            yield from _opening(look)
            yield Asked("adjourn_meeting", at=meeting.ends)
    if sits is None or sits != thursday:
        yield Asked("call_to_order", {"meeting": thursday.code}, thursday.starts)
    elif sits.state is MeetingState.SUSPENDED:
        yield Asked("resume_meeting")
    yield from _opening(look)
    yield from _presence(look, lots)
    if look().conference.item_in_hand != ITEM:
        yield Asked("take_up_item", {"item": ITEM}, thursday.starts + BEGINS)
    yield from _list(look, lots)


def _free_the_floor(look: Look) -> Iterator[Asked]:
    while (statement := look().with_the_floor()) is not None:
        if statement.state is Status.CALLED:
            yield Asked("begin_statement")
        yield Asked("end_statement")


def _opening(look: Look) -> Iterator[Asked]:
    """Open the session, have somebody preside, and adopt the agenda, where that was not done."""
    conference = look().conference
    if conference.opened_at is None:
        yield Asked("open_session")
    if conference.presiding is None:
        yield from _president(look())
    if conference.agenda_adopted_at is None:
        yield Asked("adopt_agenda")
    if conference.organization_adopted_at is None:
        yield Asked("adopt_organization_of_work")


def _president(room: Room) -> Iterator[Asked]:
    """Have the one elected preside; where nobody is, nor is put forward, the host is elected first."""
    host = room.door.get(Participant, room.conference.host)
    elected = next(iter(room.door.find(Officer, office=Office.PRESIDENT, until=None)), None)
    if elected is not None:
        yield Asked("take_the_chair", {"delegation": elected.delegation, "office": "President"})
    elif host is not None and host.category is Category.PARTY and not room.door.find(Nomination, ended_at=None):
        yield Asked("nominate", {"office": Office.PRESIDENT, "delegation": host.code})
        yield Asked("elect_by_acclamation", {"office": Office.PRESIDENT})
        yield Asked("take_the_chair", {"delegation": host.code, "office": "President"})


def _credentials(look: Look, lots: Random) -> Iterator[Asked]:
    room = look()
    parties = [who.code for who in room.door.find(Participant, category=Category.PARTY)]
    there = {who.code for who in participating(room.door)}
    wanted = round(len(parties) * lots.uniform(*TAKING_PART))
    for code in _drawn(room, lots, [code for code in parties if code not in there], wanted - len(there)):
        form = lots.choices((Form.FORMAL, Form.COPY), (0.8, 0.2))[0]
        yield Asked("submit_credentials", {"delegation": code, "form": form})


def _presence(look: Look, lots: Random) -> Iterator[Asked]:
    room = look()
    taking_part, there = [who.code for who in participating(room.door)], {who.code for who in present(room.door)}
    wanted = round(len(taking_part) * lots.uniform(*PRESENT))
    for code in _drawn(room, lots, [code for code in taking_part if code not in there], wanted - len(there)):
        yield Asked("record_presence", {"delegation": code, "present": True})


def _list(look: Look, lots: Random) -> Iterator[Asked]:
    """Open the list of the item: some wait in it, and one speaks."""
    listed = look().door.get(SpeakersList, ITEM)
    if listed is None:
        yield Asked("open_list", {"list": ITEM})
    elif is_closed(listed, look().at):
        yield Asked("reopen_list", {"list": ITEM})
    listed = look().list(ITEM)
    wanted = lots.randint(*IN_LIST) - len(look().in_order(listed))
    outside = [who.code for who in _in_the_room(look()) if look().live_entry(listed, who) is None]
    for code in lots.sample(outside, max(0, min(wanted, len(outside)))):
        yield Asked("inscribe", {"list": ITEM, "delegation": code})
    yield Asked("give_floor", {"list": ITEM})


def _drawn(room: Room, lots: Random, codes: Sequence[str], count: int) -> Sequence[str]:
    """Draw so many of some parties, the organizations of States among them always."""
    first = [code for code in codes if code in unions(room.door)]
    others = [code for code in codes if code not in first]
    return [*first, *lots.sample(others, max(0, min(count - len(first), len(others))))]


def _one(room: Room, lots: Random, *but: str) -> str:
    """Draw a State that is present, neither presides nor has the floor, and has moved nothing that is pending."""
    statement = room.with_the_floor()
    busy = {*but, room.conference.presiding, statement.delegation if statement is not None else None}
    busy |= {motion.delegation for motion in room.door.find(Motion, state=MotionState.PENDING)} | {*unions(room.door)}
    return lots.choice([who.code for who in _in_the_room(room) if who.code not in busy])


def _in_the_room(room: Room) -> Sequence[Participant]:
    """Return the parties that are present; where nobody was marked, those that take part."""
    return present(room.door) or participating(room.door)


def _plenary(room: Room) -> Sequence[Meeting]:
    return in_order(room.door.all(Meeting))


def _thursday(room: Room) -> Meeting | None:
    """Return the first plenary meeting that is planned for a Thursday."""
    return next((m for m in _plenary(room) if m.starts.astimezone(room.zone).weekday() == THURSDAY), None)


def _needed(room: Room) -> Meeting:
    """Return the meeting of Thursday, where all that the rehearsal takes is there."""
    meeting = _thursday(room)
    if meeting is None:
        raise Refusal(sentence("No plenary meeting is planned for a Thursday."))
    if room.door.get(AgendaItem, ITEM) is None:
        raise Refusal(sentence("The agenda has no item {item}.", item=ITEM))
    count = len(room.door.find(Participant, category=Category.PARTY))
    if count < FEWEST:
        why = sentence("It takes {needed} States parties, and there are {count}.", needed=FEWEST, count=count)
        raise Refusal(why)
    return meeting


def _last(record: Record) -> datetime:
    assert record.last is not None, "a conference was founded"
    return record.last.clock_after
