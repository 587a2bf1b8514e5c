"""Votes and the quorum, as tables and papers."""

from collections.abc import Iterator, Sequence

from chairconsole.acts.votes import cast, roll_of, tally_of
from chairconsole.exchange.columns import Table, time_of
from chairconsole.exchange.composition import Composition, Grid, Heading, Numbering, Paragraph, Part
from chairconsole.exchange.languages import Words, words
from chairconsole.exchange.papers import composed, named
from chairconsole.ledger import presence
from chairconsole.ledger.presence import unions
from chairconsole.ledger.room import Room
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.votes import Intention, Vote
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import Answer, Method, Purpose
from chairconsole.rules.votes import weight


def quorum(room: Room) -> Table:
    """Tell the two lines of the quorum."""
    lines = [presence.quorum(room.door, purpose) for purpose in Purpose]
    rows = [(line.purpose.value, line.base.value, line.of, line.needed, line.present, line.met) for line in lines]
    return Table.of("purpose base of needed present met", rows)


def votes(room: Room, number: str | None = None) -> Table:
    """Tell the votes in the order in which they were called, cancelled ones left out; or of one, who answered what.

    Raises:
        Refusal: there is no vote of this number, or it kept no names.
    """
    if number is not None:
        return _by_name(room, number)
    rows = [
        (
            vote.number,
            time_of(vote.announced_at),
            vote.item,
            vote.question,
            vote.method.value,
            vote.majority.value,
            # what was counted is told once it was announced
            *((vote.yes, vote.no, vote.abstain, vote.not_participating) if vote.announced_at else (None,) * 4),
            vote.adopted,
            vote.present,
            vote.quorum,
        )
        for vote in _called(room)
    ]
    columns = (
        "number announced_at item question method majority yes no abstain not_participating adopted present quorum"
    )
    return Table.of(columns, rows)


def paper(room: Room, language: str, number: str | None = None) -> Composition:
    """Compose the result of a vote as a paper, by name where names are kept; without a number all of them as a list.

    Raises:
        Refusal: there is no vote of this number.
    """
    told = words(language)
    if number is None:
        return composed(room, told, told.votes["list"], None, room.at, _listed(room, told))
    vote = _called_by(room, number)
    item = room.door.get(AgendaItem, vote.item)
    as_of = vote.announced_at or room.at
    return composed(room, told, told.votes["result"], item, as_of, tuple(_Result(room, vote, told).parts()))


class _Result:
    """The parts of the paper on one vote, in one language."""

    def __init__(self, room: Room, vote: Vote, told: Words) -> None:
        self._room, self._vote, self._told, self._said = room, vote, told, told.votes
        self._numbers = Numbering()

    def parts(self) -> Iterator[Part]:
        """Give what was put and how, the result, and where names were kept who voted how."""
        said, vote = self._said, self._vote
        yield Heading(said["number"].format(number=vote.number))
        yield from self._numbers.paragraphs(self._put())
        yield Heading(said["figures"])
        if vote.announced_at is None:
            yield self._numbers.paragraph(said["not_announced"])
        else:
            figures = tally_of(self._room, vote)
            told = (figures.yes, figures.no, figures.abstain, figures.not_participating)
            kept = [(said[name.value], str(figure)) for name, figure in zip(_FIGURES, told, strict=True)]
            yield Grid((said["column_figure"], said["column_number"]), (70, 30), tuple(kept), frozenset({1}))
            yield from self._numbers.paragraphs(self._outcome())
        if vote.method.is_by_name:
            yield Heading(said["names" if vote.method is Method.ROLL_CALL else "order"])
            yield self._names()

    def _put(self) -> Iterator[str]:
        said, vote = self._said, self._vote
        yield said["put"].format(question=self._told.isolated(question(self._room, vote, self._told)))
        if vote.item is not None:
            yield said["under"].format(item=self._told.isolated(vote.item))
        yield said[vote.method.value].format(delegation=self._name(vote.first) if vote.first else "")
        if vote.asked_by is not None:
            yield said["asked"].format(delegation=self._name(vote.asked_by))
        yield said[vote.majority.value]

    def _outcome(self) -> Iterator[str]:
        said, vote = self._said, self._vote
        yield said["adopted" if vote.adopted else "not_adopted"]
        if tally_of(self._room, vote).is_equal:
            yield said["equal"]
        if vote.present is not None:
            yield said["quorum"].format(present=vote.present, needed=vote.needed)
        if vote.announced_at is not None:
            hours = [self._told.hour(at, self._room.zone) for at in (vote.called_at, vote.announced_at)]
            yield said["called"].format(hour=hours[0], announced=hours[1])
        if vote.note:
            yield said["note"].format(text=self._told.isolated(vote.note))
        for each in sorted(self._room.door.find(Intention, vote=vote.id), key=_by_id):
            yield said["meant"].format(delegation=self._name(each.delegation), vote=said[each.meant.value])

    def _names(self) -> Grid:
        said = self._said
        rows = [
            (self._name(code), said[own.value], str(counts)) for code, own, counts in _answers(self._room, self._vote)
        ]
        columns = tuple(said[f"column_{name}"] for name in ("delegation", "vote", "weight"))
        return Grid(columns, (56, 28, 16), tuple(rows), frozenset({2}))

    def _name(self, code: str) -> str:
        return named(self._room, code, self._told)


def question(room: Room, vote: Vote, told: Words) -> str:
    """Return what was put to the vote: a motion or an appeal in the language of the paper, a question as it was put."""
    said = told.votes
    motion, point = room.door.get(Motion, vote.motion), room.door.get(PointOfOrder, vote.point)
    if motion is not None:
        words = said[motion.kind.value]
        words = words if motion.on is None else said["on_item"].format(motion=words, item=motion.on)
        return words[:1].upper() + words[1:]
    if point is not None:
        return said["appeal"].format(delegation=told.name(room.participant(point.delegation).name))
    return vote.question


_FIGURES = (Answer.YES, Answer.NO, Answer.ABSTAIN, Answer.NOT_PARTICIPATING)


def _listed(room: Room, told: Words) -> tuple[Part, ...]:
    said = told.votes
    found = [vote for vote in _called(room) if vote.announced_at is not None]
    rows = tuple(
        (
            str(vote.number),
            told.isolated(question(room, vote, told)),
            said["adopted" if vote.adopted else "not_adopted"],
            f"{vote.yes}\u2013{vote.no}\u2013{vote.abstain}",
        )
        for vote in found
    )
    columns = tuple(said[f"column_{name}"] for name in ("figure", "question", "result", "number"))
    grid = Grid(columns, (8, 52, 24, 16), rows, frozenset({0, 3}))
    return (grid,) if rows else (Paragraph(said["none"]), grid)


def _by_name(room: Room, number: str) -> Table:
    vote = _called_by(room, number)
    if not vote.method.is_by_name:
        raise Refusal(sentence("Vote {number} was taken by show of hands, which keeps no names.", number=number))
    told = [(code, own.value, counts) for code, own, counts in _answers(room, vote)]
    return Table.of("delegation vote weight", told)


def _answers(room: Room, vote: Vote) -> Iterator[tuple[str, Answer, int]]:
    """Give who answered what, and as how many that counts, in the order of the roll."""
    given, members = {each.delegation: each for each in cast(room, vote)}, unions(room.door)
    for code in roll_of(room, vote):
        if code in given:
            yield code, given[code].answer, weight(code, given[code].answer, members)


def _called_by(room: Room, number: str) -> Vote:
    found = next((vote for vote in _called(room) if str(vote.number) == number), None)
    if found is None:
        raise Refusal(sentence("There is no vote {number}.", number=number))
    return found


def _called(room: Room) -> Sequence[Vote]:
    """Return the votes that were called, in order; one that was cancelled is as if it had not been."""
    return sorted((vote for vote in room.door.all(Vote) if vote.cancelled_at is None), key=_by_number)


def _by_number(vote: Vote) -> int:
    return vote.number


def _by_id(intention: Intention) -> int:
    return intention.id
