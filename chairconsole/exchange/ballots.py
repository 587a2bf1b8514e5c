"""Secret ballots, as a table and as papers."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from chairconsole.exchange.columns import Table
from chairconsole.exchange.composition import Composition, Grid, Heading, Numbering, Paragraph, Part
from chairconsole.exchange.languages import Words, words
from chairconsole.exchange.papers import composed, named
from chairconsole.ledger.ballots import comes_of, count_of, lots_of
from chairconsole.ledger.room import Room
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.ballots import Ballot, BallotCount
from chairconsole.rules.ballots import by_votes, names, valid
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import BallotKind, CountOf


def ballots(room: Room, number: str | None = None) -> Table:
    """Tell the ballots, or one of them: a row a candidate, most votes first, in the order in which they were held.

    Raises:
        Refusal: there is no ballot of this number.
    """
    held = _held(room) if number is None else [held_by(room, number)]
    rows = [row for ballot in held for row in _rows(room, ballot)]
    columns = "number office round kind given_out in_box invalid blank valid majority candidate votes elected"
    return Table.of(columns, rows)


def paper(room: Room, language: str, number: str | None = None) -> Composition:
    """Compose the result of a ballot as a paper; without a number all of them as a list.

    Raises:
        Refusal: there is no ballot of this number.
    """
    told = words(language)
    if number is None:
        return composed(room, told, told.ballots["list"], None, room.at, _listed(room, told))
    ballot = held_by(room, number)
    item, as_of = room.door.get(AgendaItem, ballot.item), ballot.announced_at or room.at
    return composed(room, told, told.ballots["result"], item, as_of, tuple(_Result(room, ballot, told).parts()))


class _Result:
    """The parts of the paper on one ballot, in one language."""

    def __init__(self, room: Room, ballot: Ballot, told: Words) -> None:
        self._room, self._ballot, self._told, self._said = room, ballot, told, told.ballots
        self._numbers = Numbering()

    def parts(self) -> Iterator[Part]:
        """Give what was elected and how, the papers, who had how many votes, and what it came to."""
        said, ballot = self._said, self._ballot
        yield Heading(said["number"].format(number=ballot.number))
        yield from self._numbers.paragraphs(self._held())
        count = count_of(self._room.door, ballot, CountOf.FIRST)
        if ballot.announced_at is None or count is None:
            yield self._numbers.paragraph(said["not_announced"])
            return
        yield Heading(said["papers"])
        kept = [(said[name], str(figure)) for name, figure in self._papers(count)]
        yield Grid((said["column_paper"], said["column_number"]), (70, 30), tuple(kept), frozenset({1}))
        yield Heading(said["candidates"])
        yield self._candidates(count)
        yield from self._numbers.paragraphs(self._outcome(ballot.announced_at))

    def _held(self) -> Iterator[str]:
        said, ballot = self._said, self._ballot
        yield said["elects"].format(what=_what(ballot, self._told))
        if ballot.item is not None:
            yield said["under"].format(item=self._told.isolated(ballot.item))
        yield said[ballot.kind.value].format(round=ballot.round)
        if ballot.keeps is None:
            yield said["places"].format(count=ballot.places)
        else:
            yield said["keeps"].format(count=ballot.keeps)
        if ballot.staying:
            yield said["staying"].format(names=self._names(ballot.staying))
        yield said["names"].format(count=names(ballot))
        if ballot.tellers:
            yield said["tellers"].format(names=self._names(ballot.tellers))
        yield said["opened"].format(hour=self._hour(ballot.opened_at))
        if ballot.closed_at is not None:
            yield said["closed"].format(hour=self._hour(ballot.closed_at))
        yield said["secret"]

    def _papers(self, count: BallotCount) -> Iterator[tuple[str, int]]:
        yield "given_out", count.given_out
        yield "in_box", count.in_box
        yield "invalid", count.invalid
        yield "blank", count.blank
        yield "valid", valid(count)
        if self._ballot.kind is not BallotKind.SPECIAL and self._ballot.majority is not None:
            yield "majority", self._ballot.majority

    def _candidates(self, count: BallotCount) -> Grid:
        said, ballot = self._said, self._ballot
        rows = [
            (self._name(each), str(count.votes[each]), said[elected(self._room, ballot, each)])
            for each in by_votes(ballot.candidates, count.votes)
        ]
        columns = tuple(said[f"column_{name}"] for name in ("candidate", "votes", "elected"))
        return Grid(columns, (56, 18, 26), tuple(rows), frozenset({1}))

    def _outcome(self, announced_at: datetime) -> Iterator[str]:
        said, ballot = self._said, self._ballot
        lots, comes = lots_of(self._room.door, ballot), comes_of(self._room.door, ballot)
        if lots:
            yield said["drawn"].format(names=self._names(lots))
        if comes is not None and comes.lot is not None:
            yield said["follows_lot"].format(names=self._names(comes.lot.among))
        elif comes is not None and comes.next is not None:
            key = "special" if comes.next.kind is BallotKind.SPECIAL else "restricted"
            yield said[f"follows_{key}"].format(names=self._names(comes.next.candidates))
        else:
            yield said["over"]
        if ballot.present is not None:
            yield said["quorum"].format(present=ballot.present, needed=ballot.needed)
        yield said["announced"].format(hour=self._hour(announced_at))

    def _names(self, codes: Sequence[str]) -> str:
        return self._told.between.join(map(self._name, codes))

    def _name(self, code: str) -> str:
        return named(self._room, code, self._told)

    def _hour(self, at: datetime) -> str:
        return self._told.hour(at, self._room.zone)


def _what(ballot: Ballot, told: Words) -> str:
    return told.isolated(str(ballot.question)) if ballot.office is None else told.ballots[ballot.office.value]


def _listed(room: Room, told: Words) -> tuple[Part, ...]:
    said = told.ballots
    rows = []
    for ballot in _held(room):
        if ballot.announced_at is None:
            continue
        won = [each for each in ballot.candidates if elected(room, ballot, each) != "no"]
        names_ = told.between.join(named(room, each, told) for each in won) or said["nobody"]
        rows.append((str(ballot.number), _what(ballot, told), str(ballot.round), names_))
    columns = tuple(said[f"column_{name}"] for name in ("number", "what", "ballot", "result"))
    grid = Grid(columns, (10, 34, 14, 42), tuple(rows), frozenset({0, 2}))
    return (grid,) if rows else (Paragraph(said["none"]), grid)


def _rows(room: Room, ballot: Ballot) -> list[tuple[object, ...]]:
    about = (
        ballot.number,
        ballot.question if ballot.office is None else ballot.office.value,
        ballot.round,
        ballot.kind.value,
    )
    count = count_of(room.door, ballot, CountOf.FIRST)
    if ballot.announced_at is None or count is None:
        # what was counted is told once it was announced
        return [(*about, *(None,) * 6, each, None, None) for each in ballot.candidates]
    papers = (count.given_out, count.in_box, count.invalid, count.blank, valid(count), ballot.majority)
    return [
        (*about, *papers, each, count.votes[each], elected(room, ballot, each))
        for each in by_votes(ballot.candidates, count.votes)
    ]


def elected(room: Room, ballot: Ballot, candidate: str) -> str:
    """Tell whether a candidate was elected by a ballot: yes, no, or by lot; who stays in by it is not elected yet."""
    if candidate in ballot.elected:
        return "yes"
    by_lot = ballot.keeps is None and candidate in lots_of(room.door, ballot)
    return "lot" if by_lot else "no"


def held_by(room: Room, number: str) -> Ballot:
    """Return the ballot of a number.

    Raises:
        Refusal: there is none.
    """
    found = next((ballot for ballot in _held(room) if str(ballot.number) == number), None)
    if found is None:
        raise Refusal(sentence("There is no ballot {number}.", number=number))
    return found


def _held(room: Room) -> Sequence[Ballot]:
    return sorted(room.door.all(Ballot), key=_by_number)


def _by_number(ballot: Ballot) -> int:
    return ballot.number
