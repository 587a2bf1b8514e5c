"""The election of officers, as its page shows it: each place with whose turn it is and who is nominated (Rule 22)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chairconsole.acts.officers import expected, in_office, may_stand, nominations, past_sessions, places
from chairconsole.ledger.room import Room
from chairconsole.ledger.wording import of_value
from chairconsole.models.desk import CredentialsMark
from chairconsole.models.reading import Reading, mark_of
from chairconsole.records.facts.officers import Nomination, Officer
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.officers import twice, without
from chairconsole.rules.terms import Category, Form, Office, Practice


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who is nominated for an office, or holds it: `received` is when that came in, or since when (local)."""

    code: str
    name: str
    person: str
    group: str | None
    received: datetime
    present: bool
    mark: CredentialsMark
    holds: bool


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place of an office: the group whose turn it is, whose it would be by the other practice, and who is named.

    `is_extra` is that there are fewer places than that.
    """

    office: Office
    number: int
    words: str
    group: str | None
    otherwise: str | None
    candidate: Candidate | None
    is_extra: bool = False

    @property
    def is_out_of_turn(self) -> bool:
        """Tell whether somebody is named here of another group than the one whose turn it is."""
        return self.group is not None and self.candidate is not None and self.candidate.group != self.group


@dataclass(frozen=True, slots=True)
class Presided:
    """An earlier session, and who presided; `is_host` that the host did; nobody where the document names nobody."""

    number: int
    by: str
    is_host: bool


@dataclass(frozen=True, slots=True)
class Elections:
    """The offices of the session; `practice` is the one that was chosen, at `chosen_at` (local), none till then.

    Until then the rows stand by that of the host. `twice` are groups with two officers, `without` those with none;
    `out_of_turn` are those named at the place of another group, `excluded` nominees who cannot be elected any more.
    """

    practice: Practice | None
    chosen_at: datetime | None
    places: int
    nominated: int
    held: int
    rows: tuple[PlaceRow, ...]
    twice: tuple[str, ...]
    without: tuple[str, ...]
    absent: tuple[str, ...]
    informal: tuple[str, ...]
    out_of_turn: tuple[str, ...]
    excluded: tuple[str, ...]
    presided: tuple[Presided, ...]

    @property
    def shown(self) -> Practice:
        """Return the practice by which the rows stand."""
        return self.practice or Practice.HOST


def elections(reading: Reading) -> Elections:
    """Return the offices, who is nominated for each and who holds it."""
    room = reading.session.room()
    practice = room.conference.presidency
    shown = practice or Practice.HOST
    rows = tuple(row for office in Office for row in _rows(reading, room, office, shown))
    named = [row.candidate for row in rows if row.candidate is not None]
    groups = [each.group for each in named]
    return Elections(
        practice=practice,
        chosen_at=_chosen_at(reading, room, practice),
        places=sum(places(room, office) for office in Office),
        nominated=len(nominations(room)),
        held=len(in_office(room)),
        rows=rows,
        twice=twice(groups),
        without=without(groups),
        absent=tuple(each.name for each in named if not each.present),
        informal=tuple(each.name for each in named if each.mark.form is not Form.FORMAL),
        out_of_turn=tuple(row.candidate.name for row in rows if row.candidate is not None and row.is_out_of_turn)
        if practice is not None
        else (),
        excluded=tuple(reading.name(each.delegation) for each in nominations(room) if not may_stand(room, each)),
        presided=_presided(reading, room),
    )


def likely_for(reading: Reading, group: str | None) -> Sequence[str]:
    """Return the States parties that are likely named for a place: of its group, who is in no office, present first."""
    room = reading.session.room()
    taken = {each.delegation for each in nominations(room)} | {each.delegation for each in in_office(room)}
    parties = [who for who in room.door.find(Participant, category=Category.PARTY) if who.code not in taken]
    of_group = [who for who in parties if group is None or who.regional_group == group]
    host = room.conference.host
    return [
        who.code
        for who in sorted(of_group, key=lambda who: (who.code != host, not who.present, reading.name(who.code)))
    ]


def _rows(reading: Reading, room: Room, office: Office, shown: Practice) -> list[PlaceRow]:
    """Return the places of an office: each candidate at the place of its group, and behind them who is too many."""
    count = places(room, office)
    turns = _padded(expected(room, office, shown), count)
    others = _beside(turns, expected(room, office, shown.other))
    waiting = [_holder(reading, room, each) for each in in_office(room, office)]
    waiting += [_nominee(reading, room, each) for each in nominations(room, office)]
    named: list[Candidate | None] = []
    for group in turns:
        found = next((each for each in waiting if each.group == group), None)
        if found is not None:
            waiting.remove(found)
        named.append(found)
    named = [each or (waiting.pop(0) if waiting else None) for each in named]
    words = reading.say(of_value(office))
    rows = [
        PlaceRow(office, number, words, group, otherwise, candidate)
        for number, (group, otherwise, candidate) in enumerate(zip(turns, others, named, strict=True), start=1)
    ]
    extra = enumerate(waiting, start=count + 1)
    return [*rows, *(PlaceRow(office, number, words, None, None, each, is_extra=True) for number, each in extra)]


def _holder(reading: Reading, room: Room, each: Officer) -> Candidate:
    who, at = room.participant(each.delegation), reading.local(each.since)
    name, mark = reading.name(who.code), mark_of(room, who.code)
    there = who.present and not mark.excluded
    return Candidate(who.code, name, each.name or "", each.group, at, there, mark, holds=True)


def _nominee(reading: Reading, room: Room, each: Nomination) -> Candidate:
    who, at = room.participant(each.delegation), reading.local(each.made_at)
    name, mark = reading.name(who.code), mark_of(room, who.code)
    there = who.present and not mark.excluded
    return Candidate(who.code, name, each.name or "", each.group, at, there, mark, holds=False)


def _padded(groups: Sequence[str], count: int) -> list[str | None]:
    """Return so many groups, with none where nothing tells."""
    return [*groups[:count], *[None] * (count - len(groups))]


def _beside(turns: Sequence[str | None], others: Sequence[str]) -> list[str | None]:
    """Return the groups by the other practice so that the same ones stand beside one another."""
    left = [group for group in others if group not in turns]
    return [group if group in others else (left.pop(0) if left else None) for group in turns]


def _chosen_at(reading: Reading, room: Room, practice: Practice | None) -> datetime | None:
    chosen = room.history.standing("follow_practice")
    return reading.local(chosen[-1].at) if practice is not None and chosen else None


def _presided(reading: Reading, room: Room) -> tuple[Presided, ...]:
    return tuple(
        Presided(
            each.number,
            reading.known_as(each.presided_by) if each.presided_by else "",
            each.presided_by == each.country,
        )
        for each in past_sessions(room)
    )
