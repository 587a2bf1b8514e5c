"""Procedural motions: moving, speaking on them, withdrawing, and what follows from them (cf. GA rules 72 to 81).

Each act but the moving concerns the pending motion of the best rank. The figures are those of the rule pack.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from chairconsole.acts.decisions import named, needs_not_reopened, reopened, told_by
from chairconsole.acts.floor import end_the_statement, set_aside, take_the_floor
from chairconsole.acts.lists import change_list, close_list
from chairconsole.acts.meetings import adjourn_meeting, out_of_session, pause_running, suspend_meeting
from chairconsole.acts.participation import needs_right_to_move
from chairconsole.acts.points import awaited
from chairconsole.ledger.arguments import Seconds
from chairconsole.ledger.pack import pack, rule_of
from chairconsole.ledger.proposals import decision as decision_told
from chairconsole.ledger.proposals import known, open_proposal, parts
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.ledger.voting import needs_no_vote
from chairconsole.records.fact import Moment
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.facts.motions import Motion, MotionSpeech
from chairconsole.records.facts.proposals import Proposal
from chairconsole.rules.motions import barring, by_rank
from chairconsole.rules.pack import OF_MOTION, ORDER
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import Sentence, capital, counted, sentence
from chairconsole.rules.terms import How, MotionKind, MotionState, ProposalState, Stand

NAMES = {
    MotionKind.SUSPEND_MEETING: sentence("motion to suspend the meeting"),
    MotionKind.ADJOURN_MEETING: sentence("motion to adjourn the meeting"),
    MotionKind.ADJOURN_DEBATE: sentence("motion to adjourn the debate"),
    MotionKind.CLOSE_DEBATE: sentence("motion to close the debate"),
    MotionKind.LIMIT_SPEECHES: sentence("motion to limit the statements"),
    MotionKind.COMPETENCE: sentence("motion on competence"),
    MotionKind.DIVISION: sentence("motion for division"),
    MotionKind.RECONSIDER: sentence("motion to reconsider"),
}
"""What each motion is called in sentences of the record."""

SIDE_WORDS = {Stand.FOR: sentence("for the motion"), Stand.AGAINST: sentence("against the motion")}
"""On which side somebody speaks, as it is told."""

ON_AN_ITEM = (MotionKind.ADJOURN_DEBATE, MotionKind.CLOSE_DEBATE, MotionKind.LIMIT_SPEECHES)
"""The motions that are about the debate on an item."""

_ON_A_PROPOSAL = (MotionKind.COMPETENCE, MotionKind.DIVISION)
_BARRING = (MotionKind.ADJOURN_DEBATE, MotionKind.COMPETENCE)


@dataclass(frozen=True, slots=True)
class _On:
    """What a motion is on, by the name that is kept, and the proposal or decision that it is, if it is no item."""

    name: str | None
    proposal: int | None = None
    decision: int | None = None


@act(words=sentence("move a procedural motion"))
def move_motion(
    room: Room,
    motion: MotionKind,
    delegation: str,
    on: str | None = None,
    limit_s: Seconds | None = None,
    until: Moment | None = None,
) -> Outcome:
    """Move a procedural motion; a running statement is paused (cf. GA rules 72 to 77)."""
    needs_no_vote(room.door)
    who, by_rule = room.participant(delegation), rule_of(room.door, OF_MOTION[motion])
    needs_right_to_move(room, who, by_rule)
    barred = barring(motion, pending(room), pack(room.door).motions())
    if barred is not None:
        why = sentence(
            "The {motion} of {name} is pending.", motion=NAMES[barred.kind], name=room.name(barred.delegation)
        )
        raise Refusal(why, rule_of(room.door, ORDER))
    about = _on(room, motion, on)
    if motion is MotionKind.LIMIT_SPEECHES and limit_s is None:
        raise Refusal(sentence("Say to how many seconds statements are to be limited."), by_rule)
    first = out_of_session(room) or awaited(room)
    end_speech(room)
    pause_running(room)
    made = room.door.add(
        Motion(
            id=room.door.new_id(),
            number=max((each.number for each in room.door.all(Motion)), default=0) + 1,
            kind=motion,
            delegation=who.code,
            on=about.name,
            proposal=about.proposal,
            decision=about.decision,
            limit_s=limit_s,
            until=until,
            moved_at=room.at,
        )
    )
    told = capital(sentence("{motion} moved by {name}", motion=in_words(made), name=called(who)))
    args = {"delegation": who.code} | ({} if about.name is None else {"on": about.name})
    return Outcome(told, args, remarks=() if first is None else (first,))


@act(words=sentence("give the floor on a motion"))
def speak_on_motion(room: Room, delegation: str, side: Stand) -> Outcome:
    """Give the floor on the pending motion; who was interrupted speaks on after it (cf. GA rules 72 to 77)."""
    needs_no_vote(room.door)
    motion, who = _in_hand(room), room.participant(delegation)
    by_rule = rule_of(room.door, OF_MOTION[motion.kind])
    needs_right_to_move(room, who, by_rule)
    if any(each.delegation == who.code for each in speeches(room, motion)):
        raise Refusal(sentence("{name} has spoken on the motion already.", name=called(who)), by_rule)
    of_its_own = side is Stand.FOR and pack(room.door).motion(motion.kind).speakers(side) > 0
    if who.code == motion.delegation and not of_its_own:
        raise Refusal(sentence("{name} has moved the motion itself.", name=called(who)), by_rule)
    if who.code != motion.delegation:
        _needs_a_place(room, motion, side)
    end_speech(room)
    set_aside(room)
    words = SIDE_WORDS[side]
    limit_s = pack(room.door).number(ORDER, "limit_s")
    statement = take_the_floor(room, who, True, None, speaks_as=str(words), item=item_of(room, motion), limit_s=limit_s)
    room.door.add(
        MotionSpeech(id=room.door.new_id(), motion=motion.id, delegation=who.code, side=side, statement=statement.id)
    )
    told = sentence("Floor given to {name}, {side}", name=called(who), side=words)
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("note that a motion is withdrawn"))
def withdraw_motion(room: Room) -> Outcome:
    """Note that the mover withdraws the pending motion (Rule 54, number probable)."""
    needs_no_vote(room.door)
    motion = _in_hand(room)
    end_speech(room)
    room.door.put(motion, motion.but(state=MotionState.WITHDRAWN, decided_at=room.at))
    told = sentence("{motion}, moved by {name}, withdrawn", motion=in_words(motion), name=room.name(motion.delegation))
    return Outcome(capital(told))


@act(words=sentence("record what was decided on a motion"), asks_before_undo=True)
def decide_motion(room: Room, carried: bool) -> Outcome:
    """Record that the pending motion is carried, or lost, without a vote; what follows is done with it."""
    needs_no_vote(room.door)
    motion = _in_hand(room)
    end_speech(room)
    told, remarks = settle(room, motion, carried, How.CONSENSUS)
    return Outcome(told, remarks=remarks)


def needs_a_speaker(room: Room, side: Stand) -> None:
    """Refuse that anybody more speaks on a side of the pending motion of the best rank.

    Raises:
        Refusal: none is pending, a vote is being taken, or so many have spoken already.
    """
    needs_no_vote(room.door)
    _needs_a_place(room, _in_hand(room), side)


def pending(room: Room) -> Sequence[Motion]:
    """Return the motions that are pending, in the order in which they are decided."""
    found = room.door.find(Motion, state=MotionState.PENDING)
    # it is looked each second, and there is hardly ever one
    return by_rank(found, pack(room.door).motions()) if found else ()


def speeches(room: Room, motion: Motion) -> Sequence[MotionSpeech]:
    """Return who has spoken on a motion, in order."""
    return sorted(room.door.find(MotionSpeech, motion=motion.id), key=_by_id)


def speakers_left(room: Room, motion: Motion, side: Stand) -> int:
    """Return how many may still speak on a side of a motion, besides the mover."""
    spoken = [each for each in speeches(room, motion) if each.side is side and each.delegation != motion.delegation]
    return pack(room.door).motion(motion.kind).speakers(side) - len(spoken)


def is_debate_over(room: Room, listed: SpeakersList) -> bool:
    """Tell whether a motion ended the debate: whoever still waits is not called (cf. GA rules 74 and 75).

    A list that was reopened since goes on.
    """
    if listed.closed_at is None:
        return False
    carried = room.door.find(Motion, on=listed.item, state=MotionState.CARRIED)
    ended = [each for each in carried if each.kind in (MotionKind.ADJOURN_DEBATE, MotionKind.CLOSE_DEBATE)]
    return any(each.decided_at is not None and each.decided_at >= listed.closed_at for each in ended)


def in_words(motion: Motion) -> Sentence:
    """Return a motion as it is told, with the item, the proposal or the decision that it is about."""
    if motion.on is None:
        return NAMES[motion.kind]
    if motion.proposal is not None:
        return sentence("{motion} on {symbol}", motion=NAMES[motion.kind], symbol=motion.on)
    if motion.decision is not None:
        return sentence("{motion} {decision}", motion=NAMES[motion.kind], decision=told_by(motion.on))
    return sentence("{motion} under item {item}", motion=NAMES[motion.kind], item=motion.on)


def item_of(room: Room, motion: Motion) -> str | None:
    """Return the item whose matter a motion is: the one it is on, or that of the proposal or decision it is on."""
    if motion.proposal is not None:
        proposal = room.door.get(Proposal, motion.proposal)
        return None if proposal is None else proposal.item
    if motion.decision is not None:
        decision = room.door.get(Decision, motion.decision)
        return None if decision is None else decision.item
    return motion.on or room.conference.item_in_hand


def end_speech(room: Room) -> None:
    """End the statement of whoever speaks on a motion, if somebody does; who was interrupted has the floor again."""
    statement = room.with_the_floor()
    if statement is not None and room.door.find(MotionSpeech, statement=statement.id):
        end_the_statement(room, statement)


def settle(room: Room, motion: Motion, carried: bool, how: How) -> tuple[str, tuple[Sentence, ...]]:
    """Settle a motion, and do what follows where it is carried; return what is told, and what could not be done."""
    state = MotionState.CARRIED if carried else MotionState.LOST
    room.door.put(motion, motion.but(state=state, decided_at=room.at))
    if not carried:
        _falls(room, motion)
        told = sentence(
            "{motion}, moved by {name}, not carried", motion=in_words(motion), name=room.name(motion.delegation)
        )
        return capital(told), ()
    told = sentence("{motion}, moved by {name}, carried", motion=in_words(motion), name=room.name(motion.delegation))
    # whether a proposal may be put is what such a decision is about, and what is open again once it is reconsidered
    symbol = motion.on if motion.kind in _BARRING and motion.proposal is not None else None
    room.record_decision(item_of(room, motion), f"{capital(told)}.", how, symbol)
    try:
        remarks = _follows(room, motion)
    except Refusal as refusal:
        remarks = (sentence("What follows from it could not be done: {why}", why=refusal.sentence),)
    return capital(told), remarks


def _follows(room: Room, motion: Motion) -> tuple[Sentence, ...]:
    """Do what a carried motion asks for; return what is told beside it."""
    match motion.kind:
        case MotionKind.SUSPEND_MEETING:
            return suspend_meeting(room, until=motion.until).remarks
        case MotionKind.ADJOURN_MEETING:
            return adjourn_meeting(room).remarks
        case MotionKind.ADJOURN_DEBATE:
            _debate_is_adjourned(room, motion)
        case MotionKind.CLOSE_DEBATE:
            return close_list(room, str(item_of(room, motion))).remarks
        case MotionKind.LIMIT_SPEECHES:
            assert motion.limit_s is not None, "without it such a motion is not taken"
            return change_list(room, str(item_of(room, motion)), limit_s=motion.limit_s).remarks
        case MotionKind.COMPETENCE:
            proposal = open_proposal(room.door, str(motion.on), rule_of(room.door, OF_MOTION[motion.kind]))
            room.door.put(proposal, proposal.but(state=ProposalState.FALLEN, decided_at=room.at))
        case MotionKind.DIVISION:
            return _is_divided(room, motion)
        case MotionKind.RECONSIDER:
            decision = room.door.get(Decision, motion.decision)
            assert decision is not None, "a decision is never dropped"
            needs_not_reopened(room, decision)
            return reopened(room, decision, str(capital(in_words(motion))))
    return ()


def _is_divided(room: Room, motion: Motion) -> tuple[Sentence, ...]:
    """Let a proposal be divided; where its parts were not named yet, return that they are to be."""
    proposal = open_proposal(room.door, str(motion.on), rule_of(room.door, OF_MOTION[motion.kind]))
    if proposal.division_refused_at is not None:
        room.door.put(proposal, proposal.but(division_refused_at=None))
    if parts(room.door, proposal):
        return ()
    return (sentence("Name the parts of {symbol} that are voted on apart.", symbol=proposal.symbol),)


def _falls(room: Room, motion: Motion) -> None:
    """Do what follows where a motion is lost: a proposal is not divided (cf. GA rule 89)."""
    proposal = room.door.get(Proposal, motion.proposal)
    if motion.kind is not MotionKind.DIVISION or proposal is None:
        return
    room.door.put(proposal, proposal.but(division_refused_at=room.at))
    named = parts(room.door, proposal)
    if all(part.adopted is None for part in named):
        for part in named:
            room.door.put(part, part.but(undone_at=room.at))


def _debate_is_adjourned(room: Room, motion: Motion) -> None:
    """End the debate on an item, with its list, or on a proposal; it is not put, and worse motions on it fall."""
    rank = pack(room.door).motion(motion.kind).rank
    for other in pending(room):
        if other.on == motion.on and pack(room.door).motion(other.kind).rank > rank:
            room.door.put(other, other.but(state=MotionState.FALLEN, decided_at=room.at))
    proposal = room.door.get(Proposal, motion.proposal)
    if proposal is not None:
        state = ProposalState.SUBMITTED if proposal.state is ProposalState.PUT else proposal.state
        room.door.put(proposal, proposal.but(state=state, debate_adjourned_at=room.at))
        return
    item, listed = room.item(str(motion.on)), room.door.get(SpeakersList, motion.on)
    room.door.put(item, item.but(debate_adjourned_at=room.at))
    if listed is not None and listed.closed_at is None:
        close_list(room, listed.code)


def _on(room: Room, motion: MotionKind, on: str | None) -> _On:
    """Return what a motion is on.

    Raises:
        Refusal: it has to be on something that it does not name, or that is not there.
    """
    by_rule = rule_of(room.door, OF_MOTION[motion])
    if motion in _ON_A_PROPOSAL:
        if on is None:
            raise Refusal(sentence("Say on which proposal, by its symbol."), by_rule)
        return _On(on, proposal=open_proposal(room.door, on, by_rule).id)
    if motion is MotionKind.RECONSIDER:
        if on is None:
            raise Refusal(sentence("Say which decision: “resolution 8/1”, or its time."), by_rule)
        decision = decision_told(room.door, on)
        needs_not_reopened(room, decision)
        return _On(named(decision), decision=decision.id)
    if on is not None and motion in ON_AN_ITEM and (proposal := known(room.door, on)) is not None:
        return _On(on, proposal=open_proposal(room.door, proposal.symbol, by_rule).id)
    item = on or (room.conference.item_in_hand if motion in ON_AN_ITEM else None)
    if item is not None:
        return _On(room.item(item).number)
    if motion in ON_AN_ITEM:
        raise Refusal(sentence("No item is in hand: say on which item."), by_rule)
    return _On(None)


def _needs_a_place(room: Room, motion: Motion, side: Stand) -> None:
    if speakers_left(room, motion, side) <= 0:
        so_many = pack(room.door).motion(motion.kind).speakers(side)
        raise Refusal(_no_more(side, so_many), rule_of(room.door, OF_MOTION[motion.kind]))


def _in_hand(room: Room) -> Motion:
    standing = pending(room)
    if not standing:
        raise Refusal(sentence("No motion is pending."), rule_of(room.door, ORDER))
    return standing[0]


def _no_more(side: Stand, so_many: int) -> Sentence:
    if not so_many:
        return sentence("Nobody speaks on this motion: it is put at once.")
    if side is Stand.FOR:
        return counted(
            "%n delegations have spoken for the motion, and no more may.",
            "",
            so_many,
            one="One delegation has spoken for the motion, and no more may.",
        )
    return counted(
        "%n delegations have spoken against the motion, and no more may.",
        "",
        so_many,
        one="One delegation has spoken against the motion, and no more may.",
    )


def _by_id(speech: MotionSpeech) -> int:
    return speech.id
