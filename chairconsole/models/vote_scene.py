"""A vote as its desk shows it: what is put, what holds now, what it still takes, and who is called."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from chairconsole.acts.floor import explanations_due
from chairconsole.acts.motions import in_words
from chairconsole.acts.points import appealed_against, question_of
from chairconsole.acts.votes import cast, roll_of, tally_of
from chairconsole.ledger.pack import pack, rule_of
from chairconsole.ledger.presence import quorum
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import is_begun, open_vote
from chairconsole.models.points import to_rule_on
from chairconsole.models.reading import Reading, in_language
from chairconsole.models.roll import OF_ANSWER, Cell, Mark
from chairconsole.models.voting import calling_in, last_vote
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.votes import Vote
from chairconsole.rules import votes as rules
from chairconsole.rules.pack import CONDUCT, OF_MAJORITY, POINTS_OF_ORDER
from chairconsole.rules.sentence import capital
from chairconsole.rules.shares import HALF_PASSED, TWO_THIRDS, Share
from chairconsole.rules.terms import Answer, Category, Majority, Method, Purpose
from chairconsole.rules.votes import Calling, Outlook, Tally

AFTER = 3
"""So many are named after the one called."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the calling is: who is called and the next few, by name.

    Of those on the roll `called` were called already, and `unanswered` of them gave no answer; `to_go` are still to be
    called in this call, which is the second where it is `again`.
    """

    code: str | None
    name: str
    then: tuple[str, ...]
    called: int
    of: int
    unanswered: int
    to_go: int
    again: bool

    @property
    def to_call(self) -> int:
        """Return how many were not called yet."""
        return self.of - self.called


@dataclass(frozen=True, slots=True)
class VoteScene:
    """A vote as its desk shows it: what is put, its figures, what holds now, what it takes, and who is called.

    `needed` of those voting is the threshold as a whole number; `rule` and `lock` are how the rules are named that hold
    for the majority and for the conduct; `progress` and cells are those of a vote by name, `outlook` is while it goes
    on. `answered` is how many States gave an answer by name: more than are marked present is a slip of the marks, by
    which the quorum goes. `point_of` is whose point of order awaits its ruling, `appeal_of` whose appeal its own vote.
    Times are local to the conference.
    """

    number: int
    method: Method
    majority: Majority
    share: Share
    is_motion: bool
    is_appeal: bool
    item: str | None
    question: str
    asked_by: str
    first: str
    called_at: datetime
    tally: Tally
    needed: int
    rule: str
    lock: str
    outlook: Outlook | None
    progress: Progress | None
    begun: bool
    is_over: bool
    announced: bool
    adopted: bool | None
    present: int
    quorum: int
    is_quorum: bool
    answered: int
    point_of: str
    appeal_of: str
    explains: str
    cells: tuple[Cell, ...]

    @property
    def is_interrupted(self) -> bool:
        """Tell whether something on the conduct of the voting comes before the next answer."""
        return bool(self.point_of or self.appeal_of)

    @property
    def is_by_name(self) -> bool:
        """Tell whether each answer is kept by name."""
        return self.method.is_by_name

    @property
    def is_half(self) -> bool:
        """Tell whether it takes more than a half of those voting."""
        return self.share == HALF_PASSED

    @property
    def is_two_thirds(self) -> bool:
        """Tell whether it takes two thirds of those voting."""
        return self.share == TWO_THIRDS


def vote_scene(reading: Reading) -> VoteScene | None:
    """Return the vote that is being taken, or that was announced last, as its desk shows it."""
    room = reading.session.room()
    return room.derived(("vote_scene", reading.language), partial(_scene, room, reading))


def _scene(room: Room, reading: Reading) -> VoteScene | None:
    vote = open_vote(room.door) or last_vote(room)
    if vote is None:
        return None
    is_open = vote.announced_at is None
    share, tally = pack(room.door).of(vote.majority), tally_of(room, vote)
    calling = calling_in(room, vote) if vote.method.is_by_name else None
    line, point = quorum(room.door, Purpose.DECIDE), to_rule_on(room)
    is_over = calling.now is None if calling is not None else vote.yes is not None
    explaining = explanations_due(room) if is_open else ()
    appeals = [each for each in appealed_against(room) if each.id != vote.point] if is_open else []
    appealed = next(iter(appeals), None)
    return VoteScene(
        number=vote.number,
        method=vote.method,
        majority=vote.majority,
        share=share,
        is_motion=vote.motion is not None,
        is_appeal=vote.point is not None,
        item=vote.item,
        question=_question(room, reading, vote),
        asked_by=reading.name(vote.asked_by) if vote.asked_by else "",
        first=reading.name(vote.first) if vote.first else "",
        called_at=reading.local(vote.called_at),
        tally=tally,
        needed=share.least(tally.voting),
        rule=reading.say(rule_of(room.door, POINTS_OF_ORDER if vote.point is not None else OF_MAJORITY[vote.majority])),
        lock=reading.say(rule_of(room.door, CONDUCT)),
        outlook=rules.outlook(tally, len(calling.awaited), share) if calling is not None and is_open else None,
        progress=_progress(reading, calling) if calling is not None and is_open else None,
        begun=is_begun(room.door, vote),
        is_over=is_over,
        announced=not is_open,
        adopted=vote.adopted,
        present=line.present if is_open or vote.present is None else vote.present,
        quorum=line.needed if is_open or vote.needed is None else vote.needed,
        is_quorum=line.met if is_open or vote.quorum is None else vote.quorum,
        answered=sum(each.answer is not Answer.NO_ANSWER for each in cast(room, vote)),
        point_of=reading.name(point.delegation) if point is not None and is_open else "",
        appeal_of=reading.name(appealed.appealed_by or "") if appealed is not None else "",
        explains=reading.name(explaining[0].delegation) if explaining else "",
        cells=_cells(room, reading, vote, calling, is_open),
    )


def _question(room: Room, reading: Reading, vote: Vote) -> str:
    """Return what was put, in the language of the window; a question in words stays in those it was put in."""
    motion, point = room.door.get(Motion, vote.motion), room.door.get(PointOfOrder, vote.point)
    if motion is not None:
        return capital(reading.say(in_words(motion)))
    return reading.say(question_of(room, point)) if point is not None else vote.question


def _progress(reading: Reading, calling: Calling) -> Progress:
    now = calling.now
    return Progress(
        code=now,
        name=reading.name(now) if now is not None else "",
        then=tuple(reading.name(code) for code in calling.to_call[1 : AFTER + 1]),
        called=calling.called,
        of=len(calling.order),
        unanswered=len(calling.unanswered),
        to_go=len(calling.to_call),
        again=calling.again,
    )


def _cells(room: Room, reading: Reading, vote: Vote, calling: Calling | None, is_open: bool) -> tuple[Cell, ...]:
    if calling is None:
        return ()
    marks = {each.delegation: OF_ANSWER[each.answer] for each in cast(room, vote)}
    on_roll, now = frozenset(calling.order), calling.now if is_open else None
    barred = frozenset(roll_of(room, vote)) - on_roll
    return tuple(
        Cell(
            code=code,
            name=name,
            mark=marks.get(code, Mark.NONE),
            on_roll=code in on_roll,
            called=code == now,
            lot=code == vote.first,
            is_barred=code in barred,
        )
        for code, name in parties_in_order(room, reading.language)
    )


def parties_in_order(room: Room, language: str) -> Sequence[tuple[str, str]]:
    """Return all States parties by their English names, the order of every roll, each by its name in a language."""
    return room.door.remembered(("parties in order", language), partial(_in_order, room, language))


def _in_order(room: Room, language: str) -> Sequence[tuple[str, str]]:
    parties: Mapping[str, Participant] = {who.code: who for who in room.door.find(Participant, category=Category.PARTY)}
    order = rules.roll({code: who.name["en"] for code, who in parties.items()})
    return tuple((code, in_language(parties[code].name, language)) for code in order)
