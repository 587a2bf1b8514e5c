"""What the President can do about a list that will not finish in time: each choice with its figures and its cost."""

from dataclasses import dataclass, replace
from datetime import datetime

from chairconsole.acts.forecasting import choices, forecast, longer, question
from chairconsole.acts.lists import REPLY
from chairconsole.ledger.room import Room
from chairconsole.models.outlook import list_ends
from chairconsole.models.reading import Reading, in_language
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.facts.meetings import Meeting
from chairconsole.rules import forecast as rules
from chairconsole.rules.speakers import is_closed
from chairconsole.rules.terms import AgendaState, MeetingState, Replies


@dataclass(frozen=True, slots=True)
class NewLimit:
    """A limit in seconds, and how many would be reached at it."""

    limit_s: int
    reached: int


@dataclass(frozen=True, slots=True)
class Extension:
    """The last meeting in time goes on until then (local): who is reached, and its cost in interpreted meetings.

    `sits`: it is the meeting in session, so that this can be decided; `spare` meetings are planned for nothing else.
    """

    meeting: int | None
    until: datetime
    reached: int
    costs: int
    spare: int | None
    is_covered: bool
    sits: bool


@dataclass(frozen=True, slots=True)
class Target:
    """An item to whose list others can be transferred, or whose list can be opened."""

    item: str
    title: str


@dataclass(frozen=True, slots=True)
class ReplyTime:
    """When replies could be taken instead, and how many of the list would be reached then; `has_time`: there is any."""

    setting: Replies
    reached: int
    has_time: bool


@dataclass(frozen=True, slots=True)
class Fitting:
    """Whether a list will finish in time, and what could be done; hours are local.

    `fit` is the limit at which all are reached (none: there is none), `least` what the least limit does, `limit` the
    new one that is offered, or was asked about; `half_hour` and `longer` likewise. `missed` are the delegations not
    reached. `declared_closed` and `left_open` tell what comes of closing the list now.
    """

    list: str
    item: str
    now: datetime
    ends: datetime | None
    waiting: int
    reached: int
    limit_s: int
    fit: NewLimit | None
    least: NewLimit
    limit: NewLimit
    half_hour: Extension | None
    longer: Extension | None
    missed: tuple[str, ...]
    targets: tuple[Target, ...]
    openable: tuple[Target, ...]
    replies_list: str
    replies_waiting: int
    replies_taken: Replies
    reply_times: tuple[ReplyTime, ...]
    declared_closed: bool
    closes: datetime | None
    left_open: rules.LeftOpen | None


def fitting(reading: Reading, limit_s: int | None = None, until: datetime | None = None) -> Fitting | None:
    """Return what can be done about the list in hand, with a limit and an hour that were asked about, if any were."""
    room = reading.session.room()
    listed = room.list_in_hand()
    if listed is None:
        return None
    asked, told = question(room, listed), choices(room, listed)
    expected = forecast(room, listed)
    offered = told.fit.limit_s if told.fit.limit_s is not None else told.fit.least_s
    order = [entry.delegation for entry, _ in room.in_order(listed)]
    new_limit = offered if limit_s is None else limit_s
    half_hour = _extension(room, asked, told.longer)
    ends = list_ends(asked)
    return Fitting(
        list=listed.code,
        item=listed.item,
        now=reading.local(room.at),
        ends=None if ends is None else reading.local(ends),
        waiting=expected.waiting,
        reached=expected.reached,
        limit_s=listed.limit_s,
        fit=None if told.fit.limit_s is None else NewLimit(told.fit.limit_s, expected.waiting),
        least=NewLimit(told.fit.least_s, told.fit.reached_at_least),
        limit=NewLimit(new_limit, rules.reached(asked, new_limit)),
        half_hour=half_hour,
        longer=half_hour if until is None else _extension(room, asked, _until(room, asked, told.longer, until)),
        missed=tuple(order[expected.reached :]),
        targets=_targets(room, listed, reading),
        openable=_openable(room, reading),
        replies_list=listed.code + REPLY,
        replies_waiting=len(asked.replies),
        replies_taken=asked.replies_taken,
        reply_times=_reply_times(asked) if asked.replies else (),
        declared_closed=listed.closed_at is not None,
        closes=None if listed.closes is None else reading.local(listed.closes),
        left_open=told.left_open,
    )


def _extension(room: Room, asked: rules.Question, told: rules.Longer | None) -> Extension | None:
    """Tell an extension by when the meeting rises, which may be behind what it plans after this item."""
    if told is None:
        return None
    meeting, sitting = _sits_last(room, asked, told.meeting)
    until = meeting.ends + (told.until - sitting.ends)
    return Extension(
        meeting=meeting.number,
        until=until.astimezone(room.zone),
        reached=told.reached,
        costs=told.costs,
        spare=told.spare,
        is_covered=told.is_covered,
        sits=meeting.state in (MeetingState.IN_SESSION, MeetingState.SUSPENDED),
    )


def _until(room: Room, asked: rules.Question, told: rules.Longer | None, until: datetime) -> rules.Longer | None:
    """Return what it does if the meeting rises at an hour that was asked about."""
    if told is None:
        return None
    meeting, sitting = _sits_last(room, asked, told.meeting)
    planned_behind = meeting.ends - sitting.ends
    return longer(room, asked, until - planned_behind - max(sitting.ends, asked.now))


def _sits_last(room: Room, asked: rules.Question, code: str) -> tuple[Meeting, rules.Sitting]:
    meeting = next(meeting for meeting in room.door.all(Meeting) if meeting.code == code)
    return meeting, next(sitting for sitting in asked.sittings if sitting.meeting == code)


def _targets(room: Room, listed: SpeakersList, reading: Reading) -> tuple[Target, ...]:
    """Return the items whose lists take requests now, other than this one and the lists of replies."""
    lists = [
        each
        for each in room.door.all(SpeakersList)
        if each.code not in (listed.code, each.item + REPLY)
        and not is_closed(each, room.at)
        and (each.opens is None or each.opens <= room.at)
    ]
    items = [room.item(each.item) for each in sorted(lists, key=_by_code)]
    return tuple(Target(item.number, in_language(item.short_title, reading.language)) for item in items)


def _openable(room: Room, reading: Reading) -> tuple[Target, ...]:
    """Return the items without a list that are not concluded."""
    items = [item for item in room.agenda() if item.state is not AgendaState.CONCLUDED]
    return tuple(
        Target(item.number, in_language(item.short_title, reading.language))
        for item in items
        if room.list_of(item.number) is None
    )


def _reply_times(asked: rules.Question) -> tuple[ReplyTime, ...]:
    """Return what each other time for the replies that wait would do."""
    others = [replace(asked, replies_taken=each) for each in Replies if each is not asked.replies_taken]
    return tuple(
        ReplyTime(other.replies_taken, rules.reached(other), bool(rules.reply_sittings(other))) for other in others
    )


def _by_code(listed: SpeakersList) -> str:
    return listed.code
