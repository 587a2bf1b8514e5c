"""What would follow from a step that is about to be taken: the world after it beside the world now.

The act is done in a room of its own, on a fork of the memory, and read there as everything else is; nothing is kept.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime

from chairconsole.acts.forecasting import forecast
from chairconsole.acts.motions import in_words, pending
from chairconsole.ledger.room import Room
from chairconsole.models.prompting import Prompting
from chairconsole.models.reading import Reading
from chairconsole.models.turning import args_of, turn_in
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import MeetingState, Ruling
from chairconsole.rules.turn import Act, Point, Turn

_SHORTER_S = 60


@dataclass(frozen=True, slots=True)
class World:
    """How things stand, as far as people ask what becomes of them; in words, empty where there is nothing to tell."""

    says: str
    floor: str
    meeting: str
    waiting: str
    last_ends: str
    limit: str
    motions: str


@dataclass(frozen=True, slots=True)
class Consequence:
    """What an act would do: told in a sentence, or why it is refused; beside it; and what would be otherwise after it.

    `changes` are what it is about, how that stands now, and how it would stand.
    """

    act: Act
    told: str
    is_allowed: bool
    remarks: str = ""
    changes: tuple[tuple[str, str, str], ...] = ()


def consequences(reading: Reading) -> tuple[Consequence, ...]:
    """Return what would follow from each step that is near at this moment."""
    room = reading.session.room()
    now, prompting = turn_in(room), Prompting(reading)
    before = _world(reading, prompting, room)
    return tuple(_of(reading, prompting, act, before) for act in _near(room, now))


def _of(reading: Reading, prompting: Prompting, act: Act, before: World) -> Consequence:
    try:
        with reading.session.as_if(act.name, **args_of(act)) as outcome:
            after = _world(reading, prompting, reading.session.room())
    except Refusal as refusal:
        return Consequence(act, reading.say(refusal.sentence), is_allowed=False)
    named = zip(_labels(reading), fields(World), strict=True)
    both = [(label, getattr(before, each.name), getattr(after, each.name)) for label, each in named]
    changes = tuple(change for change in both if change[1] != change[2])
    return Consequence(act, reading.say(outcome.sentence), True, reading.remarks(outcome.remarks), changes)


def _near(room: Room, now: Turn) -> Iterator[Act]:
    """Give the acts that are near: what the gavel confirms, the next step, rulings, and what ends a debate sooner."""
    found: list[Act] = [act for act in (now.gavel, now.step) if act is not None]
    if now.awaits is Point.AWAITS_RULING:
        found += [Act("rule_on_point", (("ruling", ruling.value),)) for ruling in Ruling]
    if pending(room):
        found += [Act("decide_motion", (("carried", carried),)) for carried in (True, False)]
    listed = room.list_in_hand()
    if listed is not None and listed.closed_at is None:
        found.append(Act("close_list", (("list", listed.code),)))
    if listed is not None and listed.limit_s - _SHORTER_S >= listed.least_limit_s:
        found.append(Act("change_list", (("list", listed.code), ("limit_s", listed.limit_s - _SHORTER_S))))
    yield from dict.fromkeys(found)


def _world(reading: Reading, prompting: Prompting, room: Room) -> World:
    tongue, meeting, holder = reading.tongue, room.meeting(), room.with_the_floor()
    says = prompting.script(turn_in(room))
    listed = room.list_in_hand()
    is_sitting = meeting is not None and meeting.state is MeetingState.IN_SESSION
    states = {
        None: tongue.translate("Consequence", "no meeting"),
        True: tongue.translate("Consequence", "in session"),
        False: tongue.translate("Consequence", "suspended"),
    }
    waiting = last_ends = limit = ""
    if listed is not None:
        order = room.in_order(listed)
        waiting = str(len(order))
        if listed.closed_at is not None:
            waiting = tongue.translate("Consequence", "{count}, the list is closed").format(count=waiting)
        expected = forecast(room, listed).expected
        last_ends = _hour(reading, expected[-1].end) if expected else ""
        limit = f"{listed.limit_s // 60}:{listed.limit_s % 60:02}"
    return World(
        says=" ".join(line.words for line in says.lines) if says is not None else "",
        floor="" if holder is None else reading.say(room.speaker(holder)),
        meeting=states[None if meeting is None else is_sitting],
        waiting=waiting,
        last_ends=last_ends,
        limit=limit,
        motions=tongue.series(*(reading.say(in_words(each)) for each in pending(room))),
    )


def _labels(reading: Reading) -> tuple[str, ...]:
    translate = reading.tongue.translate
    return (
        translate("Consequence", "Next to say"),
        translate("Consequence", "Has the floor"),
        translate("Consequence", "Meeting"),
        translate("Consequence", "Waiting"),
        translate("Consequence", "The last one ends"),
        translate("Consequence", "Limit"),
        translate("Consequence", "Motions pending"),
    )


def _hour(reading: Reading, at: datetime | None) -> str:
    if at is None:
        return reading.tongue.translate("Consequence", "not reached")
    local = reading.local(at)
    if local.date() != reading.local(reading.session.now()).date():
        return reading.tongue.translate("Consequence", "another day, {hour}").format(hour=f"{local:%H:%M}")
    return f"{local:%H:%M}"
