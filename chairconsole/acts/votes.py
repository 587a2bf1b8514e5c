"""Votes: calling, casting or counting, announcing; explanations of vote (Rules 57 and 58, numbers probable)."""

from collections.abc import Mapping, Sequence

from chairconsole.acts.actions import next_action
from chairconsole.acts.actions import settle as settle_action
from chairconsole.acts.meetings import out_of_session, pause_running
from chairconsole.acts.motions import end_speech, in_words, item_of, pending, settle
from chairconsole.acts.objections import settle_objections
from chairconsole.acts.participation import is_excluded, needs_right_to_move
from chairconsole.acts.points import (
    appealed_against,
    awaiting_ruling,
    beyond_those_present,
    question_of,
    settle_appeal,
    under_appeal,
)
from chairconsole.acts.put_to_vote import SAY_WHAT, Put, matter_named, put_matter, settle_matter, told_of_sponsor
from chairconsole.ledger import voting
from chairconsole.ledger.arguments import Lot, MaybeProse, Votes
from chairconsole.ledger.ballots import needs_no_ballot
from chairconsole.ledger.pack import pack, rule_of
from chairconsole.ledger.presence import below, entitled, present, quorum, unions
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.ledger.voting import is_begun, next_number, open_vote
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.votes import Explanation, Intention, Vote, VoteCast
from chairconsole.rules import participation, votes
from chairconsole.rules.pack import CONDUCT, EXPLANATION, METHOD
from chairconsole.rules.refusal import Refusal, probable_rule, rule
from chairconsole.rules.sentence import Sentence, capital, counted, sentence
from chairconsole.rules.terms import (
    Answer,
    How,
    Majority,
    Method,
    Purpose,
    When,
)
from chairconsole.rules.votes import Calling, Tally

RULE = probable_rule(57)

WORDS = {
    Answer.YES: sentence("yes"),
    Answer.NO: sentence("no"),
    Answer.ABSTAIN: sentence("abstains"),
    Answer.NOT_PARTICIPATING: sentence("not participating"),
    Answer.NO_ANSWER: sentence("no answer"),
}
"""What each answer is called in sentences of the record."""


@act(words=sentence("put to the vote"), about=(About.PROPOSAL,), place=14, asks_before_undo=True)
def call_vote(
    room: Room,
    question: str | None = None,
    proposal: str | None = None,
    amendment: str | None = None,
    part: str | None = None,
    motion: bool = False,
    appeal: bool = False,
    method: Method = Method.SHOW_OF_HANDS,
    majority: Majority | None = None,
    asked_by: str | None = None,
    first: str | None = None,
    lot: Lot | None = None,
) -> Outcome:
    """Put a question, a proposal, the pending motion or an appeal to the vote (Rules 57 and 58, numbers probable)."""
    needs_no_ballot(room.door)
    asking = None if asked_by is None else room.participant(asked_by)
    if asking is not None:
        needs_right_to_move(room, asking, rule_of(room.door, METHOD))
    if lot is not None:
        first = _drawn(room, first, lot)
    drawn = None if first is None else room.participant(first)
    if drawn is not None:
        needs_a_vote(room, drawn)
    if method is Method.ROLL_CALL and drawn is None:
        why = sentence("A roll call begins with a State drawn by lot: say which.")
        raise Refusal(why, rule_of(room.door, METHOD))
    about = matter_named(room, proposal, amendment, part)
    if about is not None and (question is not None or motion or appeal):
        raise Refusal(SAY_WHAT)
    put = _put(room, question, motion, appeal, majority) if about is None else put_matter(room, about, majority)
    end_speech(room)
    pause_running(room)
    vote = room.door.add(
        Vote(
            id=room.door.new_id(),
            number=next_number(room.door),
            question=str(put.question),
            item=put.item,
            method=method,
            majority=put.majority,
            asked_by=None if asking is None else asking.code,
            first=None if drawn is None else drawn.code,
            motion=put.motion,
            point=put.point,
            proposal=put.proposal,
            amendment=put.amendment,
            part=put.part,
            called_at=room.at,
        )
    )
    for each in room.door.find(Explanation, vote=None, statement=None):
        room.door.put(each, each.but(vote=vote.id))
    told = sentence("Vote {number} called: {question}", number=vote.number, question=put.question)
    outside = out_of_session(room)
    remarks: tuple[Sentence, ...] = (outside,) if outside is not None else ()
    if lot is not None and drawn is not None:
        of = len(voting.taking_part(room.door))
        place = lot % of + 1
        remarks += (
            sentence(
                "The console drew the lot: {name}, place {place} of {of} in the roll.",
                name=called(drawn),
                place=place,
                of=of,
            ),
        )
    codes = {"asked_by": asking, "first": drawn}
    return Outcome(
        told,
        {name: who.code for name, who in codes.items() if who is not None},
        remarks=(*put.remarks, *remarks),
    )


@act(words=sentence("note an answer in the vote"))
def cast_vote(room: Room, delegation: str, vote: Answer) -> Outcome:
    """Note what a State party answers in a vote by name; the last answer holds (Rule 57, number probable)."""
    taken, who = _open(room), room.participant(delegation)
    if not taken.method.is_by_name:
        raise Refusal(sentence("A show of hands keeps no names: enter the figures."), rule_of(room.door, METHOD))
    needs_a_vote(room, who)
    given = cast(room, taken)
    before = next((each for each in given if each.delegation == who.code), None)
    answered = before is not None and before.answer is not Answer.NO_ANSWER
    if vote is Answer.NO_ANSWER and answered:
        raise Refusal(sentence("{name} has answered already.", name=called(who)), rule_of(room.door, METHOD))
    if vote.is_vote:
        _needs_a_vote_of_its_own(room, who, given)
    calls = (before.calls if before is not None else 0) + (vote is Answer.NO_ANSWER)
    if before is None:
        room.door.add(VoteCast(id=room.door.new_id(), vote=taken.id, delegation=who.code, answer=vote, calls=calls))
    else:
        room.door.put(before, before.but(answer=vote, calls=calls))
    if answered and before is not None:
        told = sentence(
            "{name}: {answer}, put right from {before}",
            name=called(who),
            answer=WORDS[vote],
            before=WORDS[before.answer],
        )
    else:
        told = sentence("{name}: {answer}", name=called(who), answer=WORDS[vote])
    remarks = () if not presides(room, who) or not vote.is_vote else (BY_ANOTHER,)
    return Outcome(told, {"delegation": who.code}, remarks=remarks)


@act(words=sentence("enter the count of a show of hands"))
def count_vote(room: Room, yes: Votes, no: Votes, abstain: Votes = 0) -> Outcome:
    """Enter what was counted in a show of hands (cf. GA rule 87)."""
    taken = _open(room)
    if taken.method.is_by_name:
        raise Refusal(sentence("This vote is taken by name: note each answer."), rule_of(room.door, METHOD))
    figures, entitled_to = Tally(yes, no, abstain), entitled(room.door)
    if figures.counted > entitled_to:
        cast_in_all = counted("%n votes", "", figures.counted)
        why = counted("%n States parties have a vote, and there are {votes}.", "", entitled_to, votes=cast_in_all)
        raise Refusal(why, RULE)
    room.door.put(taken, taken.but(yes=yes, no=no, abstain=abstain, not_participating=0))
    there = len(present(room.door))
    told = sentence("Counted: {figures}", figures=in_figures(figures))
    remarks = (beyond_those_present(there, figures.counted),) if figures.counted > there else ()
    return Outcome(told, remarks=remarks)


@act(words=sentence("announce the result of the vote"), asks_before_undo=True)
def announce_result(room: Room, note: MaybeProse = None) -> Outcome:
    """Announce the result of a vote: figures, outcome, and what follows is done (Rule 58, number probable)."""
    taken = _open(room)
    if awaiting_ruling(room) or any(point.id != taken.point for point in appealed_against(room)):
        why = sentence("A point of order waits: the result is announced after it.")
        raise Refusal(why, rule_of(room.door, CONDUCT))
    figures = _final(room, taken)
    adopted = figures.carries(pack(room.door).of(taken.majority))
    line = quorum(room.door, Purpose.DECIDE)
    announced = room.door.put(
        taken,
        taken.but(
            yes=figures.yes,
            no=figures.no,
            abstain=figures.abstain,
            not_participating=figures.not_participating,
            announced_at=room.at,
            adopted=adopted,
            present=line.present,
            needed=line.needed,
            quorum=line.met,
            note=note,
        ),
    )
    told, remarks = _settled(room, announced, figures)
    remarks = (*((below(Purpose.DECIDE, line.present, line.needed),) if not line.met else ()), *remarks)
    return Outcome(sentence("Vote {number}: {told}", number=taken.number, told=told), remarks=remarks)


@act(words=sentence("cancel the vote"), decides=True)
def cancel_vote(room: Room, reason: str) -> Outcome:
    """Cancel a vote, as if it had not been called; the record keeps it, and its number (practice)."""
    taken = _open(room)
    if not reason.strip():
        raise Refusal(sentence("Say why the vote is cancelled."))
    room.door.put(taken, taken.but(cancelled_at=room.at, reason=reason))
    for each in room.door.find(Explanation, vote=taken.id, statement=None):
        room.door.put(each, each.but(vote=None))
    return Outcome(sentence("Vote {number} cancelled: {text}", number=taken.number, text=reason))


@act(words=sentence("note a request to explain the vote"))
def request_explanation(room: Room, delegation: str, when: When = When.BEFORE) -> Outcome:
    """Note that a delegation wishes to explain its vote, before it is taken or after the result (cf. GA rule 88)."""
    who, by_rule = room.participant(delegation), rule_of(room.door, EXPLANATION)
    needs_a_vote(room, who)
    vote = open_vote(room.door)
    if when is When.BEFORE and vote is not None and is_begun(room.door, vote):
        raise Refusal(sentence("The voting has begun: an explanation follows the result."), by_rule)
    if when is When.AFTER and vote is None:
        vote = max((each for each in room.door.all(Vote) if each.announced_at), key=_by_id, default=None)
        if vote is None:
            raise Refusal(sentence("No vote has been announced yet."), by_rule)
    about = None if vote is None else vote.id
    remarks = told_of_sponsor(room, who, vote)
    if room.door.find(Explanation, delegation=who.code, when=when, vote=about):
        raise Refusal(sentence("{name} has asked to explain its vote already.", name=called(who)), by_rule)
    room.door.add(Explanation(id=room.door.new_id(), delegation=who.code, when=when, vote=about, asked_at=room.at))
    if when is When.BEFORE:
        told = sentence("{name} wishes to explain its vote before the voting", name=called(who))
    else:
        told = sentence("{name} wishes to explain its vote after the voting", name=called(who))
    return Outcome(told, {"delegation": who.code}, remarks=remarks)


@act(words=sentence("note what a delegation had meant to vote"))
def note_intention(room: Room, vote: int, delegation: str, vote_meant: Answer) -> Outcome:
    """Note after the announcement what a delegation had meant to vote; the figures stand (practice)."""
    found = next(iter(room.door.find(Vote, number=vote)), None)
    if found is None or found.announced_at is None:
        raise Refusal(sentence("No result of vote {number} was announced.", number=vote))
    who = room.participant(delegation)
    needs_a_vote(room, who)
    room.door.add(
        Intention(id=room.door.new_id(), vote=found.id, delegation=who.code, meant=vote_meant, noted_at=room.at)
    )
    told = sentence(
        "{name} had meant to vote in vote {number}: {answer}", name=called(who), number=vote, answer=WORDS[vote_meant]
    )
    return Outcome(told, {"delegation": who.code})


def cast(room: Room, vote: Vote) -> Sequence[VoteCast]:
    """Return what was answered in a vote, in the order of the first answers."""
    return voting.cast(room.door, vote)


def roll_of(room: Room, vote: Vote) -> Sequence[str]:
    """Return the order of a vote by name; see `ledger.voting`."""
    return voting.roll_of(room.door, vote)


def calling_of(room: Room, vote: Vote) -> Calling:
    """Return how far the calling of a vote by name is."""
    return voting.calling_of(room.door, vote)


def tally_of(room: Room, vote: Vote) -> Tally:
    """Return the figures of a vote: those that stand, or what the answers so far come to."""
    if vote.yes is not None:
        return Tally(vote.yes, vote.no or 0, vote.abstain or 0, vote.not_participating or 0)
    return votes.tally(cast(room, vote), unions(room.door))


def in_figures(figures: Tally) -> Sentence:
    """Return the figures of a vote as they are told."""
    return sentence(
        "{yes} in favour, {no} against, {abstain} abstaining", yes=figures.yes, no=figures.no, abstain=figures.abstain
    )


def _drawn(room: Room, first: str | None, lot: int) -> str:
    """Return the State that a number drawn falls to.

    Raises:
        Refusal: nobody is on the roll, or another State is told to be drawn.
    """
    names = voting.taking_part(room.door)
    if not names:
        raise Refusal(
            sentence("No State party takes part yet: there is nobody to be called."), rule_of(room.door, METHOD)
        )
    found = votes.drawn(votes.roll(names), lot)
    if first is not None and room.participant(first).code != found:
        raise Refusal(sentence("The lot fell to {name}.", name=room.name(found)), rule_of(room.door, METHOD))
    return found


def _put(room: Room, question: str | None, motion: bool, appeal: bool, majority: Majority | None) -> Put:
    """Return what is put, with the majority that it needs."""
    if (question is not None) + motion + appeal != 1:
        raise Refusal(SAY_WHAT)
    if question is not None:
        if not question.strip():
            raise Refusal(sentence("A question needs its words."))
        if majority is None:
            raise Refusal(sentence("Say which majority the question needs."), probable_rule(58))
        return Put(question, room.conference.item_in_hand, majority)
    if majority is not None:
        raise Refusal(sentence("Its majority is that of the rules, and is not chosen."), probable_rule(58))
    return _put_motion(room) if motion else _put_appeal(room)


def _put_motion(room: Room) -> Put:
    standing = pending(room)
    if not standing:
        raise Refusal(sentence("No motion is pending."))
    first = standing[0]
    majority = pack(room.door).motion(first.kind).majority
    return Put(in_words(first), item_of(room, first), majority, motion=first.id)


def _put_appeal(room: Room) -> Put:
    point = under_appeal(room)
    if point is None:
        raise Refusal(sentence("No appeal awaits a vote."), probable_rule(44))
    return Put(question_of(room, point), room.conference.item_in_hand, Majority.SIMPLE, point=point.id)


def _final(room: Room, vote: Vote) -> Tally:
    """Return the final figures; who is missing at the end of a vote by name has a row that says so.

    Raises:
        Refusal: nothing was cast or counted, or not everybody was called.
    """
    by_rule = rule_of(room.door, METHOD)
    given = cast(room, vote)
    if vote.yes is None and not given:
        raise Refusal(sentence("Nothing has been cast or counted."), by_rule)
    if not vote.method.is_by_name:
        return tally_of(room, vote)
    how_far = calling_of(room, vote)
    if vote.method is Method.ROLL_CALL and how_far.now is not None:
        why = counted(
            "%n States are still to be called.", "", len(how_far.to_call), one="One State is still to be called."
        )
        raise Refusal(why, by_rule)
    by_code = {each.delegation: each for each in given}
    for code in how_far.awaited:
        if code not in by_code:
            room.door.add(VoteCast(id=room.door.new_id(), vote=vote.id, delegation=code, answer=Answer.NO_ANSWER))
    # who is barred by another's vote was neither called nor missing
    for each in given:
        if each.answer is Answer.NO_ANSWER and each.delegation not in how_far.awaited:
            room.door.drop(each)
    so_far = tally_of(room, vote)
    missing = so_far.not_participating + len(how_far.awaited)
    return Tally(so_far.yes, so_far.no, so_far.abstain, missing)


def _settled(room: Room, vote: Vote, figures: Tally) -> tuple[str, Sequence[Sentence]]:
    """Do what follows from a result; return what is told, and what is told beside it."""
    if vote.motion is not None:
        motion = room.door.get(Motion, vote.motion)
        assert motion is not None, "a motion is never dropped"
        told, remarks = settle(room, motion, bool(vote.adopted), How.VOTE)
        return sentence("{told} ({figures})", told=told, figures=in_figures(figures)), remarks
    if vote.point is not None:
        point = room.door.get(PointOfOrder, vote.point)
        assert point is not None, "a point of order is never dropped"
        return settle_appeal(room, point, figures, bool(vote.adopted)), ()
    equal = (_EQUAL,) if figures.is_equal else ()
    if vote.proposal is not None:
        return settle_matter(room, vote, in_figures(figures)), equal
    if vote.adopted:
        told = sentence("{question}: adopted ({figures})", question=vote.question, figures=in_figures(figures))
    else:
        told = sentence("{question}: not adopted ({figures})", question=vote.question, figures=in_figures(figures))
    room.record_decision(vote.item, f"{told}.", How.VOTE)
    _settle_action(room, vote, f"{told}.")
    if vote.item is not None:
        settle_objections(room, vote.item)
    return told, equal


def _settle_action(room: Room, vote: Vote, outcome: str) -> None:
    """Settle the action that is expected next under an item, where it was what was put."""
    action = None if vote.item is None else next_action(room, vote.item)
    if action is not None and vote.question == capital(action.words["en"]):
        settle_action(room, action, outcome)


def _open(room: Room) -> Vote:
    vote = open_vote(room.door)
    if vote is None:
        raise Refusal(sentence("No vote is being taken."))
    return vote


def needs_a_vote(room: Room, who: Participant) -> None:
    """Refuse one who has no vote: no State party, or one that the Conference decided not to admit."""
    if is_excluded(room, who):
        raise Refusal(sentence("The Conference has decided not to admit {name}.", name=called(who)), rule(20))
    if not participation.rights(who.category).decide:
        raise Refusal(sentence("{name} is not a State party, and has no vote.", name=called(who)), RULE)


def _needs_a_vote_of_its_own(room: Room, who: Participant, given: Sequence[VoteCast]) -> None:
    """Refuse the vote of an organization one of whose members votes, and of a member while the organization does."""
    members: Mapping[str, frozenset[str]] = unions(room.door)
    code = votes.barred_by(who.code, given, members)
    if code is None:
        return
    names = {"name": called(who), "other": room.name(code)}
    if who.code in members:
        raise Refusal(sentence("{name}: it has no vote where a member votes ({other}).", **names), RULE)
    raise Refusal(sentence("{name}: it has no vote where its organization votes ({other}).", **names), RULE)


def presides(room: Room, who: Participant) -> bool:
    """Tell whether it is a State's representative who presides."""
    return room.conference.presiding == who.code


BY_ANOTHER = sentence("The President does not vote: another member of the delegation does (Rule 29).")
"""Is told where the State votes of whom somebody presides."""

_EQUAL = sentence("Equally divided: regarded as rejected (cf. GA rule 95).")


def _by_id(row: Vote | VoteCast) -> int:
    return row.id
