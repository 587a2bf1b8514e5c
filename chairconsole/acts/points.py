"""Points of order: ruled upon at once; an appeal is put to the vote at once (Rule 44, number probable)."""

from chairconsole.acts.meetings import pause_running
from chairconsole.acts.participation import needs_right_to_move
from chairconsole.ledger.arguments import MaybeProse, Votes
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.rules.refusal import Refusal, probable_rule
from chairconsole.rules.sentence import counted, sentence
from chairconsole.rules.terms import Category, Ruling, Status

RULE = probable_rule(44)


@act(words=sentence("point of order"))
def point_of_order(room: Room, delegation: str, subject: str | None = None) -> Outcome:
    """Interrupt for a delegation's point of order; a running statement is paused (Rule 44, number probable)."""
    who = room.participant(delegation)
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
    ruled = [point for point in points_raised(room) if point.ruled_at is not None]
    if not ruled:
        raise Refusal(sentence("There is no ruling to appeal against."), RULE)
    point = max(ruled, key=_by_ruling)
    needs_right_to_move(room, who, RULE)
    if point.appealed_at is not None:
        raise Refusal(sentence("That ruling has been appealed against already."), RULE)
    room.door.put(point, point.but(appealed_by=who.code, appealed_at=room.at))
    told = sentence(
        "{name} appeals against the ruling on the point of order of {other}; to be voted on at once",
        name=called(who),
        other=room.name(point.delegation),
    )
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("enter the vote on an appeal"))
def decide_appeal(room: Room, overrule: Votes, sustain: Votes, abstain: Votes = 0) -> Outcome:
    """Enter the vote on an appeal: the ruling stands unless a majority overrules it (Rule 44, number probable)."""
    point = under_appeal(room)
    if point is None:
        raise Refusal(sentence("No appeal awaits a vote."), RULE)
    parties = len(room.door.find(Participant, category=Category.PARTY))
    if overrule + sustain + abstain > parties:
        votes_cast = counted("%n votes", "", overrule + sustain + abstain)
        why = counted("There are %n States parties, and {votes}.", "", parties, votes=votes_cast)
        raise Refusal(why, RULE)
    stands = overrule <= sustain
    votes = {"overrule": overrule, "sustain": sustain, "abstain": abstain}
    room.door.put(point, point.but(**votes, stands=stands, decided_at=room.at))
    if stands:
        told = sentence("The ruling stands ({overrule} to overrule, {sustain} against, {abstain} abstaining)", **votes)
    else:
        told = sentence(
            "The ruling is overruled ({overrule} to overrule, {sustain} against, {abstain} abstaining)", **votes
        )
    room.record_decision(room.conference.item_in_hand, str(told))
    return Outcome(told)


def points_raised(room: Room) -> list[PointOfOrder]:
    """Return every point of order, in the order in which they were raised."""
    return sorted(room.door.all(PointOfOrder), key=_by_id)


def awaiting_ruling(room: Room) -> list[PointOfOrder]:
    """Return the points of order that await a ruling, the first raised first."""
    return [point for point in points_raised(room) if point.ruled_at is None]


def under_appeal(room: Room) -> PointOfOrder | None:
    """Return the point of order whose ruling was appealed against, until the vote."""
    return next((p for p in points_raised(room) if p.appealed_at is not None and p.decided_at is None), None)


def _begun(statement: Statement | None) -> Statement | None:
    return statement if statement is not None and statement.state is Status.SPEAKING else None


def _by_id(point: PointOfOrder) -> int:
    return point.id


def _by_ruling(point: PointOfOrder) -> tuple[object, int]:
    return point.ruled_at, point.id
