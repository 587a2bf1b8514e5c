"""Who is there: the roll of presence, the two lines of the quorum, and what it says of each (Rule 41, probable)."""

from dataclasses import dataclass
from datetime import datetime

from chairconsole.acts.participation import is_excluded
from chairconsole.ledger.pack import pack
from chairconsole.ledger.presence import participating, present, quorum
from chairconsole.ledger.room import Room
from chairconsole.models.motions import rule_words
from chairconsole.models.present import Presence, presence
from chairconsole.models.reading import Reading
from chairconsole.models.roll import Cell, Mark
from chairconsole.models.tongue import Tongue
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.reference import Rule
from chairconsole.rules import quorum as rules
from chairconsole.rules.pack import QUORUM
from chairconsole.rules.quorum import Quorum
from chairconsole.rules.shares import A_THIRD, HALF_PASSED, Share
from chairconsole.rules.terms import Base, Category, Purpose
from chairconsole.rules.votes import roll

_THEN = 3
"""So many names are said of those who are called after this one."""


@dataclass(frozen=True, slots=True)
class QuorumLine:
    """One line of the quorum in words: whether it is met, how many it takes of whom, and by which rule."""

    is_met: bool
    bold: str
    words: str
    rule: str
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Roll:
    """The roll of presence of a meeting: who was called, who is called now and who then, and what it comes to."""

    meeting: int | None
    cells: tuple[Cell, ...]
    presence: Presence
    lines: tuple[QuorumLine, QuorumLine]
    code: str | None
    name: str
    then: tuple[str, ...]
    not_there: int
    to_call: int
    called: int
    of: int
    begun_at: datetime | None = None
    last_at: datetime | None = None
    last_present: int = 0


def roll_of_presence(reading: Reading) -> Roll:
    """Return the roll of presence as it stands: in English order, which is the order in which it is called."""
    room = reading.session.room()
    parties = {who.code: who for who in room.door.find(Participant, category=Category.PARTY)}
    on_roll = _on_roll(room)
    order = roll({code: who.name["en"] for code, who in parties.items()}, None)
    to_call = [code for code in order if code in on_roll and parties[code].presence_at is None]
    noted = [who.presence_at for who in parties.values() if who.presence_at is not None]
    now, meeting = presence(room), room.meeting_or_next()
    last_at, last_present = _last(room)
    return Roll(
        meeting=meeting.number if meeting is not None else None,
        cells=tuple(
            Cell(
                code,
                reading.name(code),
                _mark(parties[code]),
                on_roll=code in on_roll,
                called=code in to_call[:1],
            )
            for code in order
        ),
        presence=now,
        lines=(_line(reading, room, Purpose.DEBATE), _line(reading, room, Purpose.DECIDE)),
        code=next(iter(to_call), None),
        name=reading.name(to_call[0]) if to_call else "",
        then=tuple(reading.name(code) for code in to_call[1 : _THEN + 1]),
        not_there=sum(who.presence_at is not None and not who.present for who in parties.values()),
        to_call=len(to_call),
        called=len(on_roll) - len(to_call),
        of=len(on_roll),
        begun_at=reading.local_or_none(min(noted, default=None)),
        last_at=reading.local_or_none(last_at),
        last_present=last_present,
    )


def line_under(reading: Reading, purpose: Purpose, base: Base) -> Quorum:
    """Return a line of the quorum as it would be, were it counted of another base."""
    return _under(reading.session.room(), purpose, base)


def share_words(share: Share, tongue: Tongue) -> str:
    """Return what part of its base a quorum is."""
    if share == A_THIRD:
        return tongue.translate("Presence", "A third")
    if share == HALF_PASSED:
        return tongue.translate("Presence", "A majority")
    told = f"{share.part.numerator}/{share.part.denominator}"
    more, least = tongue.translate("Presence", "More than {share}"), tongue.translate("Presence", "At least {share}")
    return (more if share.more else least).format(share=told)


def base_words(base: Base, of: int, tongue: Tongue) -> str:
    """Return of whom a quorum is counted, and how many those are."""
    if base is Base.PARTIES:
        return tongue.counted("the %n States parties", "", of)
    return tongue.counted("the %n that take part", "", of)


def _on_roll(room: Room) -> set[str]:
    """Return who is called: those that take part and are not excluded; everybody while nobody is known to take part."""
    known = participating(room.door) or room.door.find(Participant, category=Category.PARTY)
    return {who.code for who in known if not is_excluded(room, who)}


def _mark(who: Participant) -> Mark:
    if who.presence_at is None:
        return Mark.NONE
    return Mark.PRESENT if who.present else Mark.NOT_THERE


def _line(reading: Reading, room: Room, purpose: Purpose) -> QuorumLine:
    tongue, line = reading.tongue, quorum(room.door, purpose)
    translate = tongue.translate
    rule = next(iter(room.door.find(Rule, subject=QUORUM)), None)
    form = translate("Presence", "{share} of {base}: {needed}.")
    share = share_words(pack(room.door).quorum(purpose), tongue)
    told = [form.format(share=share, base=base_words(line.base, line.of, tongue), needed=line.needed)]
    if purpose is Purpose.DEBATE:
        bold = translate("Presence", "May open and debate.")
        missing = tongue.counted("May not open yet: %n more.", "", line.missing)
    else:
        bold = translate("Presence", "May decide.")
        missing = tongue.counted("May not decide yet: %n more.", "", line.missing)
        other = _under(room, purpose, Base.PARTICIPATING if line.base is Base.PARTIES else Base.PARTIES)
        told.append(_if_otherwise(other, tongue))
    return QuorumLine(
        line.met,
        bold if line.met else missing,
        " ".join(told),
        rule_words(rule, tongue) if purpose is Purpose.DEBATE else translate("Presence", "Of whom: a setting"),
        is_doubtful=purpose is Purpose.DECIDE,
    )


def _if_otherwise(other: Quorum, tongue: Tongue) -> str:
    """Tell what it would be, were it counted of the other base: no source says of which."""
    met = tongue.translate("Presence", "If of {base}: {needed}, met.")
    not_met = tongue.translate("Presence", "If of {base}: {needed}, not met.")
    form = met if other.met else not_met
    return form.format(base=base_words(other.base, other.of, tongue), needed=other.needed)


def _under(room: Room, purpose: Purpose, base: Base) -> Quorum:
    if base is Base.PARTIES:
        of = len(room.door.find(Participant, category=Category.PARTY))
    else:
        of = room.conference.participating or len(participating(room.door))
    return rules.quorum(purpose, pack(room.door).quorum(purpose), base, of, len(present(room.door)))


def _last(room: Room) -> tuple[datetime | None, int]:
    """Return when the last roll before this meeting's was ended, and how many were there then."""
    there: set[str] = set()
    noted_at: datetime | None = None
    last: tuple[datetime | None, int] = None, 0
    for line in room.history.standing("record_presence", "adjourn_meeting"):
        if line.act == "adjourn_meeting":
            last = (noted_at, len(there)) if noted_at is not None else last
            there, noted_at = set(), None
            continue
        noted_at = line.at
        code = str(line.args["delegation"])
        (there.add if line.args["present"] else there.discard)(code)
    return last
