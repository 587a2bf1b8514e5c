"""Points of order: ruled upon at once; an appeal is put to the vote at once (Rule 44, number probable)."""

from chairconsole.acts.meetings import pause_running
from chairconsole.acts.participation import needs_right_to_move
from chairconsole.ledger.arguments import MaybeProse, Votes
from chairconsole.ledger.pack import pack
from chairconsole.ledger.presence import entitled, present, quorum
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.ledger.voting import is_voting, needs_no_vote, next_number, open_vote
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.votes import Vote
from chairconsole.rules.refusal import Refusal, probable_rule
from chairconsole.rules.sentence import Sentence, counted, sentence
from chairconsole.rules.terms import Category, How, Majority, Method, Purpose, Ruling, Status
from chairconsole.rules.votes import Tally

RULE = probable_rule(44)

GONE_ON = sentence("The Conference has gone on since that ruling.")
"""What is told of an appeal that comes too late."""


@act(words=sentence("point of order"))
def point_of_order(room: Room, delegation: str, subject: str | None = None, on_voting: bool = False) -> Outcome:
    """Interrupt for a delegation's point of order; a running statement is paused (Rule 44, number probable)."""
    who = room.participant(delegation)
    if not on_voting:
        needs_no_vote(room.door)
    if any(point.delegation == who.code for point in awaiting_ruling(room)):
        raise Refusal(sentence("{name} has raised a point of order that awaits its ruling.", name=called(who)), RULE)
    # stopped for it already, at the moment somebody called out, the clock stands by an act of its own: not told of here
    was_stopped = pause_running(room)
    interrupted = _begun(room.with_the_floor())
    room.door.add(
        PointOfOrder(
            id=room.door.new_id(),
            delegation=who.code,
            subject=subject,
            statement=interrupted.id if interrupted else None,
            raised_at=room.at,
            on_voting=on_voting and is_voting(room.door),
        )
    )
    told = sentence("{name} raises a point of order", name=called(who))
    if who.category is not Category.PARTY:
        told = sentence("{name} (not a State party) raises a point of order", name=called(who))
    if subject:
        told = sentence("{told}: {subject}", told=told, subject=subject)
    if was_stopped and interrupted is not None:
        told = sentence("{told}; the clock of {name} is paused", told=told, name=room.speaker(interrupted))
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("rule on the point of order"))
def rule_on_point(room: Room, ruling: Ruling, text: MaybeProse = None) -> Outcome:
    """Rule on the point of order raised first; a statement stays paused (Rule 44, number probable)."""
    points = awaiting_ruling(room)
    if not points:
        raise Refusal(sentence("No point of order awaits a ruling."), RULE)
    point = points[0]
    if ruling is Ruling.UPHELD:
        needs_right_to_move(room, room.participant(point.delegation), RULE)
    room.door.put(point, point.but(ruling=ruling, ruling_text=text, ruled_at=room.at, stands=True))
    name = room.name(point.delegation)
    if ruling is Ruling.UPHELD:
        told = sentence("Point of order of {name} upheld", name=name)
    else:
        told = sentence("Point of order of {name} rejected", name=name)
    return Outcome(sentence("{told}: {text}", told=told, text=text) if text else told)


@act(words=sentence("appeal against a ruling"))
def appeal_ruling(room: Room, delegation: str) -> Outcome:
    """Appeal against the President's last ruling; it is put to the vote at once (Rule 44, number probable)."""
    who = room.participant(delegation)
    point = ruled_last(room)
    if point is None:
        raise Refusal(sentence("There is no ruling to appeal against."), RULE)
    needs_right_to_move(room, who, RULE)
    if point.appealed_at is not None:
        raise Refusal(sentence("That ruling has been appealed against already."), RULE)
    room.door.put(point, point.but(appealed_by=who.code, appealed_at=room.at))
    told = sentence(
        "{name} appeals against the ruling on the point of order of {other}; to be voted on at once",
        name=called(who),
        other=room.name(point.delegation),
    )
    remarks = (GONE_ON,) if is_gone_on_from(room, point) else ()
    return Outcome(told, {"delegation": who.code}, remarks=remarks)


@act(words=sentence("enter the vote on an appeal"))
def decide_appeal(room: Room, overrule: Votes, sustain: Votes, abstain: Votes = 0) -> Outcome:
    """Enter the vote on an appeal: the ruling stands unless a majority overrules it (Rule 44, number probable)."""
    vote = open_vote(room.door)
    appealed = [point for point in appealed_against(room) if vote is None or point.id != vote.point]
    if not appealed:
        if vote is not None and vote.point is not None:
            # what is being voted on is settled by that vote
            needs_no_vote(room.door)
        raise Refusal(sentence("No appeal awaits a vote."), RULE)
    point = appealed[0]
    cast, votes = Tally(overrule, sustain, abstain), entitled(room.door)
    if cast.counted > votes:
        votes_cast = counted("%n votes", "", cast.counted)
        raise Refusal(
            counted("%n States parties have a vote, and there are {votes}.", "", votes, votes=votes_cast), RULE
        )
    overruled = cast.carries(pack(room.door).of(Majority.SIMPLE))
    line = quorum(room.door, Purpose.DECIDE)
    room.door.add(
        Vote(
            id=room.door.new_id(),
            number=next_number(room.door),
            question=question_of(room, point),
            item=room.conference.item_in_hand,
            method=Method.SHOW_OF_HANDS,
            majority=Majority.SIMPLE,
            asked_by=point.appealed_by,
            point=point.id,
            called_at=point.appealed_at or room.at,
            yes=overrule,
            no=sustain,
            abstain=abstain,
            not_participating=0,
            announced_at=room.at,
            adopted=overruled,
            present=line.present,
            needed=line.needed,
            quorum=line.met,
        )
    )
    there = len(present(room.door))
    remarks = (beyond_those_present(there, cast.counted),) if cast.counted > there else ()
    return Outcome(settle_appeal(room, point, cast, overruled), remarks=remarks)


def settle_appeal(room: Room, point: PointOfOrder, votes: Tally, overruled: bool) -> Sentence:
    """Settle an appeal by its vote; return what is told: not adopted, or equally divided, the ruling stands."""
    room.door.put(point, point.but(stands=not overruled, decided_at=room.at))
    figures = {"overrule": votes.yes, "sustain": votes.no, "abstain": votes.abstain}
    if overruled:
        told = sentence(
            "The ruling is overruled ({overrule} to overrule, {sustain} against, {abstain} abstaining)", **figures
        )
    else:
        told = sentence(
            "The ruling stands ({overrule} to overrule, {sustain} against, {abstain} abstaining)", **figures
        )
    room.record_decision(room.conference.item_in_hand, str(told), How.VOTE)
    return told


def figures_of(room: Room, point: PointOfOrder) -> Tally:
    """Return the figures of the vote by which an appeal was decided."""
    found = room.door.find(Vote, point=point.id, cancelled_at=None)
    if not found or found[0].announced_at is None:
        return Tally()
    return Tally(found[0].yes or 0, found[0].no or 0, found[0].abstain or 0)


def was_put(room: Room, point: PointOfOrder) -> bool:
    """Tell whether an appeal was put to the vote as any question is, and its result announced."""
    found = room.door.find(Vote, point=point.id, cancelled_at=None)
    return bool(found) and point.appealed_at is not None and found[0].called_at > point.appealed_at


def question_of(room: Room, point: PointOfOrder) -> Sentence:
    """Return what is put to the vote where a ruling was appealed against."""
    name = room.name(point.delegation)
    return sentence("Shall the ruling on the point of order of {name} be overruled?", name=name)


def beyond_those_present(there: int, counted_in_all: int) -> Sentence:
    """Return what is told where more votes were counted than States parties are marked present."""
    in_all = counted("%n votes", "", counted_in_all)
    return counted("%n States parties are marked present, and there are {votes}.", "", there, votes=in_all)


def ruled_last(room: Room) -> PointOfOrder | None:
    """Return the point of order that was ruled upon last: against that ruling alone an appeal is made."""
    ruled = [point for point in points_raised(room) if point.ruled_at is not None]
    return max(ruled, key=_by_ruling, default=None)


def is_gone_on_from(room: Room, point: PointOfOrder) -> bool:
    """Tell whether something else was gone on to since a ruling: somebody was called, moved or put something.

    An appeal is made at once, and put at once (Rule 44, number probable).
    """
    ruled_at = point.ruled_at
    if ruled_at is None:
        return False
    called = [each.called_at for each in room.door.all(Statement)]
    put = [each.called_at for each in room.door.all(Vote) if each.point != point.id]
    moved = [each.moved_at for each in room.door.all(Motion)]
    return any(at > ruled_at for at in (*called, *put, *moved))


def awaited(room: Room) -> Sentence | None:
    """Return what of a point of order is awaited before anything else: its ruling, or the vote on an appeal."""
    if awaiting_ruling(room):
        return sentence("The President has not ruled yet.")
    return sentence("An appeal is to be voted on at once.") if under_appeal(room) is not None else None


def points_raised(room: Room) -> list[PointOfOrder]:
    """Return every point of order, in the order in which they were raised."""
    return sorted(room.door.all(PointOfOrder), key=_by_id)


def awaiting_ruling(room: Room) -> list[PointOfOrder]:
    """Return the points of order that await a ruling, the first raised first."""
    return [point for point in points_raised(room) if point.ruled_at is None]


def under_appeal(room: Room) -> PointOfOrder | None:
    """Return the point of order whose ruling was appealed against, until the vote."""
    return next(iter(appealed_against(room)), None)


def appealed_against(room: Room) -> list[PointOfOrder]:
    """Return the points of order whose rulings were appealed against and not yet voted on."""
    return [p for p in points_raised(room) if p.appealed_at is not None and p.decided_at is None]


def _begun(statement: Statement | None) -> Statement | None:
    return statement if statement is not None and statement.state is Status.SPEAKING else None


def _by_id(point: PointOfOrder) -> int:
    return point.id


def _by_ruling(point: PointOfOrder) -> tuple[object, int]:
    return point.ruled_at, point.id
