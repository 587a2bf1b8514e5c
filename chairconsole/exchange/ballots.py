"""Secret ballots, as a table and as papers."""

from collections.abc import Sequence

from chairconsole.exchange.columns import Table
from chairconsole.ledger.ballots import count_of, lots_of
from chairconsole.ledger.room import Room
from chairconsole.records.facts.ballots import Ballot
from chairconsole.rules.ballots import by_votes, valid
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import CountOf


def ballots(room: Room, number: str | None = None) -> Table:
    """Tell the ballots, or one of them: a row a candidate, most votes first, in the order in which they were held.

    Raises:
        Refusal: there is no ballot of this number.
    """
    held = _held(room) if number is None else [held_by(room, number)]
    rows = [row for ballot in held for row in _rows(room, ballot)]
    columns = "number office round kind given_out in_box invalid blank valid majority candidate votes elected"
    return Table.of(columns, rows)


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
