"""Who may preside: the officers elected, the likely one first, or the outgoing President till then (Rules 23 to 25)."""

from dataclasses import dataclass

from chairconsole.acts.officers import in_office
from chairconsole.ledger.room import Room
from chairconsole.ledger.wording import of_value
from chairconsole.models.reading import Reading
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.reference import PastSession
from chairconsole.rules.terms import Office

OFFICES = tuple(of_value(office) for office in Office)
"""The offices, as the record has them."""

PRESIDENT = of_value(Office.PRESIDENT)


@dataclass(frozen=True, slots=True)
class Presider:
    """An officer, or the outgoing President: the delegation, the office as the record has it, and the person if known.

    `presides` already; `until_elected`: only until officers are elected.
    """

    code: str
    name: str
    office: str
    person: str = ""
    presides: bool = False
    until_elected: bool = False


def presiders(reading: Reading) -> tuple[Presider, ...]:
    """Return who is likely to take the chair: the officers in their order, and last whoever has it already."""
    room = reading.session.room()
    chair = room.conference
    officers = [
        Presider(
            each.delegation,
            reading.name(each.delegation),
            of_value(each.office),
            each.name or "",
            presides=each.delegation == chair.presiding and not chair.presiding_until_elected,
        )
        for each in in_office(room)
    ]
    return tuple(sorted(officers or _outgoing(reading, room), key=_by_chair))


def host_of(reading: Reading) -> tuple[str, ...]:
    """Return the code of the host, who presides by custom, if one is known."""
    room = reading.session.room()
    host = room.door.get(Participant, room.conference.host)
    return () if host is None else (host.code,)


def _outgoing(reading: Reading, room: Room) -> list[Presider]:
    """Return the President of the last session of which one is known, as long as nobody is elected."""
    number = room.conference.session_number
    past = [each for each in room.door.all(PastSession) if number is None or each.number < number]
    last = max(past, key=_by_number, default=None)
    by = None if last is None else last.presided_by
    who = next((each for each in room.door.all(Participant) if each.name["en"] == by), None)
    if who is None:
        return []
    presides = room.conference.presiding == who.code
    return [Presider(who.code, reading.name(who.code), PRESIDENT, presides=presides, until_elected=True)]


def _by_chair(each: Presider) -> bool:
    return each.presides


def _by_number(session: PastSession) -> int:
    return session.number
