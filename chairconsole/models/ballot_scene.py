"""A secret ballot as its desk shows it: how far it is, both counts, what it came to, and those held before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from chairconsole.acts.ballots import papers_taken, rule_for, what_of
from chairconsole.ledger.ballots import ballots_of, comes_of, count_of, last_ballot, lots_of, to_come
from chairconsole.ledger.pack import pack
from chairconsole.ledger.presence import entitled, present
from chairconsole.ledger.room import Room
from chairconsole.models.ballots import Stage, stage, would_come_to
from chairconsole.models.reading import Reading
from chairconsole.records.facts.ballots import Ballot, BallotCount
from chairconsole.rules import ballots as rules
from chairconsole.rules.ballots import Comes, Compared
from chairconsole.rules.terms import BallotKind, CountOf


@dataclass(frozen=True, slots=True)
class Counted:
    """One of the two counts: papers, votes in the order of the candidates, and what is calculated of them."""

    given_out: int
    in_box: int
    invalid: int
    blank: int
    votes: tuple[int, ...]
    valid: int
    majority: int

    @property
    def figures(self) -> tuple[int, ...]:
        """Return the figures in the order in which they are entered."""
        return (self.given_out, self.in_box, self.invalid, self.blank, *self.votes)


@dataclass(frozen=True, slots=True)
class Held:
    """A ballot of the election that was announced: when (local), its valid papers, and who had how many votes."""

    round: int
    kind: BallotKind
    at: datetime
    valid: int
    votes: tuple[tuple[str, int], ...]
    elected: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BallotScene:
    """A ballot as its desk shows it; times are local to the conference, names in the language of the window.

    `names` is how many a paper names; `taken` how many were noted to have taken one. `elected`, `lot` and `next` are
    what it came to once it is announced; `is_same` is that both counts come to the
    same, `would_elect` whom the first one elects.
    """

    number: int
    round: int
    kind: BallotKind
    stage: Stage
    title: str
    item: str | None
    places: int
    names: int
    keeps: int | None
    codes: tuple[str, ...]
    candidates: tuple[str, ...]
    staying: tuple[str, ...]
    tellers: tuple[str, ...]
    opened_at: datetime
    closed_at: datetime | None
    present: int
    entitled: int
    taken: int
    rule: str
    first: Counted | None
    second: Counted | None
    compared: Compared | None
    is_same: bool
    would_elect: tuple[str, ...]
    elected: tuple[str, ...]
    by_lot: tuple[str, ...]
    lot: tuple[tuple[str, str], ...]
    lots: int
    next_kind: BallotKind | None
    next: tuple[str, ...]
    held: tuple[Held, ...]

    @property
    def is_counted(self) -> bool:
        """Tell whether its papers are being counted, or were and agree."""
        return self.stage in (Stage.FIRST, Stage.SECOND, Stage.DIFFER, Stage.AGREE)

    @property
    def is_announced(self) -> bool:
        """Tell whether its result was announced."""
        return self.stage in (Stage.LOT, Stage.NEXT, Stage.OVER)


def ballot_scene(reading: Reading) -> BallotScene | None:
    """Return the ballot opened last as its desk shows it."""
    room = reading.session.room()
    return room.derived(("ballot_scene", reading.language), partial(_scene, room, reading))


def _scene(room: Room, reading: Reading) -> BallotScene | None:
    ballot = last_ballot(room.door)
    if ballot is None:
        return None
    first, second = (count_of(room.door, ballot, which) for which in CountOf)
    comes, so_far = comes_of(room.door, ballot) or Comes(), stage(room, ballot)
    coming = to_come(room.door) if so_far is Stage.NEXT else None
    names = partial(_names, reading)
    would = [None if each is None else would_come_to(room, ballot, each) for each in (first, second)]
    return BallotScene(
        number=ballot.number,
        round=ballot.round,
        kind=ballot.kind,
        stage=so_far,
        title=reading.say(what_of(ballot)),
        item=ballot.item,
        places=ballot.places,
        names=rules.names(ballot),
        keeps=ballot.keeps,
        codes=tuple(ballot.candidates),
        candidates=names(ballot.candidates),
        staying=names(ballot.staying),
        tellers=names(ballot.tellers),
        opened_at=reading.local(ballot.opened_at),
        closed_at=None if ballot.closed_at is None else reading.local(ballot.closed_at),
        present=len(present(room.door)),
        entitled=entitled(room.door),
        taken=len(papers_taken(room, ballot)),
        rule=reading.say(rule_for(room, ballot)),
        first=_counted(room, ballot, first),
        second=_counted(room, ballot, second),
        compared=None if first is None or second is None else rules.compared(first, second, rules.names(ballot)),
        is_same=would[0] == would[1],
        would_elect=() if would[0] is None else names(would[0].elected),
        elected=names(comes.elected),
        by_lot=names(comes.by_lot),
        lot=() if comes.lot is None else tuple((code, reading.name(code)) for code in comes.lot.among),
        lots=0 if comes.lot is None else comes.lot.so_many,
        next_kind=None if coming is None else coming[1].kind,
        next=() if coming is None else names(coming[1].candidates),
        held=tuple(_held(room, reading, each) for each in _announced(room, ballot)),
    )


def _names(reading: Reading, codes: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(reading.name, codes))


def _counted(room: Room, ballot: Ballot, count: BallotCount | None) -> Counted | None:
    if count is None:
        return None
    valid = rules.valid(count)
    least = pack(room.door).elects(ballot.places).least(valid) if ballot.majority is None else ballot.majority
    votes: Mapping[str, int] = count.votes
    return Counted(
        count.given_out,
        count.in_box,
        count.invalid,
        count.blank,
        tuple(votes[each] for each in ballot.candidates),
        valid,
        least,
    )


def _announced(room: Room, ballot: Ballot) -> list[Ballot]:
    return [each for each in ballots_of(room.door, ballot.election) if each.announced_at is not None]


def _held(room: Room, reading: Reading, ballot: Ballot) -> Held:
    count = count_of(room.door, ballot, CountOf.FIRST)
    assert count is not None, "a ballot is announced by its counts"
    assert ballot.announced_at is not None, "it was announced"
    elected = [*ballot.elected, *(lots_of(room.door, ballot) if ballot.keeps is None else ())]
    return Held(
        ballot.round,
        ballot.kind,
        reading.local(ballot.announced_at),
        rules.valid(count),
        tuple((reading.name(each), count.votes[each]) for each in rules.by_votes(ballot.candidates, count.votes)),
        _names(reading, elected),
    )
