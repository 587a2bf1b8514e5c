"""The forecast: when each who waits will speak, who is not reached, and what would change that; its one home.

Moments come in and go out as aware datetimes; inside, every time is whole seconds from the moment of the question.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from itertools import accumulate, chain, pairwise, repeat
from typing import overload

from chairconsole.rules.phase import SECOND
from chairconsole.rules.terms import Replies

LAST_SAMPLES = 15
"""Over how many of the last statements the medians run."""

FEWEST_SAMPLES = 5
"""With fewer change-overs measured than these, the pace is the usual one."""

SHORTEST_PART = 4
"""A statement shorter than this part of its limit was broken off, or begun by a slip of a key: it is no sample."""

USUAL_CHANGEOVER_S = 60
USUAL_OVERRUN_S = 0

LONGEST_CHANGEOVER = timedelta(minutes=15)
"""A longer gap between two statements is no change-over: the meeting was suspended, or did something else."""

LIMIT_STEP_S = 5
"""A limit that would fit all is a whole multiple of these seconds, so that it can be said."""

HALF_AN_HOUR = timedelta(minutes=30)
HOUR = timedelta(hours=1)

INTERPRETED_MEETING = timedelta(hours=3)
"""How long the interpreters of one meeting work; a meeting over these hours costs another."""

_NEVER = 1 << 62


@dataclass(frozen=True, slots=True)
class Sitting:
    """The hours that a meeting has for the item, and its day in the conference's zone."""

    meeting: str
    starts: datetime
    ends: datetime
    day: date


@dataclass(frozen=True, slots=True)
class Delivered:
    """A statement that was held; `overrun_s` is signed, and none of one outside every list, which is no sample."""

    called_at: datetime
    began_at: datetime
    ended_at: datetime
    overrun_s: int | None = None


@dataclass(frozen=True, slots=True)
class Pace:
    """What a statement takes beside its limit, as running medians of `measured` change-overs (too few: the usual)."""

    changeover_s: int = USUAL_CHANGEOVER_S
    overrun_s: int = USUAL_OVERRUN_S
    measured: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply that waits: its limit, and the day on which it was asked for."""

    limit_s: int
    asked: date


@dataclass(frozen=True, slots=True)
class Question:
    """All that a forecast follows from.

    `waiting` has the own limit of each who waits, in order, and none where the list's holds; `remaining_s` is that of
    whoever has the floor, `freed_at` when the floor became free; `sittings` are in the order of time.
    """

    now: datetime
    sittings: tuple[Sitting, ...]
    waiting: Sequence[int | None]
    limit_s: int
    least_limit_s: int
    pace: Pace = Pace()
    ends_by: datetime | None = None
    remaining_s: int | None = None
    freed_at: datetime | None = None
    replies: tuple[Reply, ...] = ()
    replies_taken: Replies = Replies.END_OF_DAY


@dataclass(frozen=True, slots=True)
class Expected:
    """When one who waits will speak, and in which meeting, if any is left; `reached`: within the time of the list."""

    start: datetime | None
    end: datetime | None
    meeting: str | None
    reached: bool


@dataclass(frozen=True, slots=True)
class Within:
    """How many begin and end within a sitting."""

    sitting: Sitting
    speakers: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """What is to be expected of a list: each who waits, in order, and the totals.

    `speaking_s` is the time of all at their expected lengths, `needed_s` that with a change-over each.
    """

    expected: Sequence[Expected]
    within: tuple[Within, ...]
    reached: int
    speaking_s: int
    needed_s: int
    pace: Pace

    @property
    def waiting(self) -> int:
        """Return how many wait."""
        return len(self.expected)

    @property
    def not_reached(self) -> int:
        """Return how many will not have spoken in time."""
        return self.waiting - self.reached

    @property
    def last_ends(self) -> datetime | None:
        """Return when the last one ends, if need be beyond the last sitting; none if nobody waits or nobody can."""
        return self.expected[-1].end if self.expected else None


@dataclass(frozen=True, slots=True)
class Fit:
    """The limit that would let all speak in time, if there is one, and how many would at the least limit."""

    limit_s: int | None
    least_s: int
    reached_at_least: int


@dataclass(frozen=True, slots=True)
class Longer:
    """What half an hour more would do, and its cost in interpreted meetings beside those to spare (none: unknown)."""

    meeting: str
    until: datetime
    reached: int
    costs: int
    spare: int | None

    @property
    def is_covered(self) -> bool:
        """Tell whether there are as many interpreted meetings to spare as it costs."""
        return self.costs == 0 or (self.spare is not None and self.costs <= self.spare)


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """What leaving the list open would do, at the pace of the last hour: who may still come, and is not reached."""

    more: int
    not_reached: int


def pace(latest_first: Iterable[Delivered], cuts: Sequence[datetime] = ()) -> Pace:
    """Return the running medians over the last statements; `cuts` are when meetings were called to order.

    A change-over goes from the end of one statement to the beginning of the next in the same sitting, or from the call
    where there was none before.
    """
    changeovers: list[int] = []
    overruns: list[int] = []
    for this, before in pairwise(chain(latest_first, (None,))):
        if this is None or this.overrun_s is None or _is_cut_short(this.ended_at - this.began_at, this.overrun_s):
            continue
        since = this.called_at if before is None or _are_apart(before, this, cuts) else before.ended_at
        overruns.append(this.overrun_s)
        # one that lies backwards has a correction of the clock in it
        if timedelta(0) <= this.began_at - since <= LONGEST_CHANGEOVER:
            changeovers.append((this.began_at - since) // SECOND)
        if len(overruns) == LAST_SAMPLES:
            break
    if len(changeovers) < FEWEST_SAMPLES:
        return Pace(measured=len(changeovers))
    return Pace(_median(changeovers), _median(overruns), len(changeovers))


def _is_cut_short(lasted: timedelta, overrun_s: int) -> bool:
    """Tell whether a statement was too short to tell of the pace: its limit is what it took, less what it went over."""
    lasted_s = lasted // SECOND
    return SHORTEST_PART * lasted_s < lasted_s - overrun_s


def forecast(question: Question) -> Forecast:
    """Return what is to be expected of each who waits, and the totals."""
    count, pace = len(question.waiting), question.pace
    plan = _plan(question)
    run = _run(plan, question.limit_s)
    spoken = plan.line.seconds(plan.first + count, run.usual) - plan.line.seconds(plan.first, run.usual)
    needed = spoken + pace.changeover_s * count
    if not question.sittings:
        nothing = (Expected(None, None, None, False),) * count
        return Forecast(nothing, (), 0, spoken, needed, pace)
    done = (0, *(max(0, turn.done - plan.first) for turn in run.turns[:-1]))
    within = tuple(
        Within(s, after - before) for s, (before, after) in zip(question.sittings, pairwise(done), strict=True)
    )
    # those beyond the last sitting are told as if it went on
    meetings = tuple(sitting.meeting for sitting in (*question.sittings, question.sittings[-1]))
    in_time = run.done_by(plan.until)
    return Forecast(_Times(run, meetings, in_time, count), within, in_time, spoken, needed, pace)


def reached(question: Question, limit_s: int | None = None) -> int:
    """Return how many will have spoken in time, at the list's limit or at another one."""
    return _in_time(_plan(question), question.limit_s if limit_s is None else limit_s)


def fit(question: Question) -> Fit:
    """Return the largest limit, not above the list's nor below its least, at which all speak in time.

    Own limits and those of groups stay. It is the list's limit where all are reached, else a multiple of 5 s.
    """
    in_time = partial(_in_time, _plan(question))
    least = min(question.least_limit_s, question.limit_s)
    at_least, all_of_them = in_time(least), len(question.waiting)
    if in_time(question.limit_s) == all_of_them:
        return Fit(question.limit_s, least, at_least)
    low, high = -(-least // LIMIT_STEP_S), question.limit_s // LIMIT_STEP_S
    if in_time(low * LIMIT_STEP_S) < all_of_them:
        return Fit(None, least, at_least)
    while low < high:
        middle = (low + high + 1) // 2
        if in_time(middle * LIMIT_STEP_S) == all_of_them:
            low = middle
        else:
            high = middle - 1
    return Fit(low * LIMIT_STEP_S, least, at_least)


def longer(
    question: Question,
    meetings: Mapping[str, tuple[datetime, datetime]],
    interpreted: int | None,
    by: timedelta = HALF_AN_HOUR,
) -> Longer | None:
    """Return what it does if the last sitting before `ends_by` goes on, and `ends_by` with it; none without a sitting.

    `meetings` are the hours of all that are planned, `interpreted` how many meetings have interpretation.
    """
    in_time = [n for n, s in enumerate(question.sittings) if question.ends_by is None or s.starts < question.ends_by]
    if not in_time:
        return None
    last = in_time[-1]
    sitting = question.sittings[last]
    until = max(sitting.ends, question.now) + by
    sittings = (*question.sittings[:last], replace(sitting, ends=until), *question.sittings[last + 1 :])
    ends_by = question.ends_by and moved_along(question.ends_by, question.now, by)
    begins, rises = meetings[sitting.meeting]
    spare = None if interpreted is None else interpreted - sum(_interpreted(*hours) for hours in meetings.values())
    costs = _interpreted(begins, rises + (until - sitting.ends)) - _interpreted(begins, rises)
    return Longer(sitting.meeting, until, reached(replace(question, sittings=sittings, ends_by=ends_by)), costs, spare)


def moved_along(ends_by: datetime, now: datetime, by: timedelta) -> datetime:
    """Return when a list ends if its end moves along with that of a meeting: from now on, where it is past."""
    return max(ends_by, now) + by


def left_open(question: Question, received: int, closes: datetime) -> LeftOpen:
    """Return what comes of leaving the list open until it closes, if requests come as in the last hour (`received`)."""
    more = round(received * max(closes - question.now, timedelta(0)) / HOUR)
    waiting = (*question.waiting, *repeat(None, more))
    return LeftOpen(more, len(waiting) - reached(replace(question, waiting=waiting)))


def reply_sittings(question: Question) -> tuple[Sitting, ...]:
    """Return the hours that are left for the replies that wait in the question of the debate."""
    if question.replies_taken is Replies.FIRST:
        return question.sittings
    taken = _taken_for_replies(question)
    if not taken:
        return ()
    plan = _plan(question)
    turns = _run(plan, question.limit_s).turns
    return tuple(replace(question.sittings[n], starts=plan.base + timedelta(0, turns[n].until)) for n in sorted(taken))


@dataclass(frozen=True, slots=True)
class _Line:
    """Those who are to speak, as sums over the first n of them: so what any n take is known without going through them.

    `places` are those with a length of their own, from 0, and `own` the sums of their seconds; the others, nearly all,
    speak at the list's limit.
    """

    length: int
    places: Sequence[int]
    own: Sequence[int]

    def seconds(self, n: int, usual: int) -> int:
        """Return for how long the first n speak."""
        own = bisect_left(self.places, n)
        return self.own[own] + usual * (n - own)


@dataclass(frozen=True, slots=True)
class _Plan:
    """A question in whole seconds from `base`: when the next may begin, each sitting's hours, and till when it counts.

    `hours` has when each sitting begins, when the list's part of it ends, and the seconds of the replies after that;
    `first` is how many of the line are replies, which are taken before the others.
    """

    base: datetime
    free: int
    hours: tuple[tuple[int, int, int], ...]
    until: int
    pace: Pace
    first: int
    line: _Line


@dataclass(frozen=True, slots=True)
class _Turn:
    """A sitting as it will go: how many of the line are done before and by its end, and when the next may begin.

    `shift` is by how much each ends later than all before and with it take.
    """

    before: int
    done: int
    until: int
    shift: int


@dataclass(frozen=True, slots=True)
class _Run:
    """A plan carried out at one usual length: a turn for each sitting, and one for what is left after the last."""

    plan: _Plan
    usual: int
    turns: tuple[_Turn, ...]

    def taken(self, n: int) -> int:
        """Return for how long the first n keep the floor, each with a change-over."""
        return self.plan.line.seconds(n, self.usual) + self.plan.pace.changeover_s * n

    def done_by(self, until: int) -> int:
        """Return how many of those who wait have ended by a second."""
        done = 0
        for turn in self.turns:
            latest = until - turn.shift + self.plan.pace.changeover_s
            done += bisect_right(range(turn.before + 1, turn.done + 1), latest, key=self.taken)
        return max(0, done - self.plan.first)

    def span(self, place: int) -> tuple[int, int, int]:
        """Return from which second to which one of those who wait speaks, and in which turn."""
        n = place + self.plan.first
        number = bisect_right(self.turns, n, key=_done)
        shift, changeover = self.turns[number].shift, self.plan.pace.changeover_s
        return shift + self.taken(n), shift + self.taken(n + 1) - changeover, number


class _Times(Sequence[Expected]):
    """What is expected of each who waits, made when it is asked for."""

    def __init__(self, run: _Run, meetings: tuple[str, ...], in_time: int, count: int) -> None:
        self._run, self._meetings, self._in_time, self._count = run, meetings, in_time, count

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Expected: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Expected, ...]: ...
    def __getitem__(self, place: int | slice) -> Expected | tuple[Expected, ...]:
        places = range(self._count)[place]
        return self._of(places) if isinstance(places, int) else tuple(map(self._of, places))

    def _of(self, place: int) -> Expected:
        base = self._run.plan.base
        start, end, turn = self._run.span(place)
        return Expected(
            base + timedelta(0, start), base + timedelta(0, end), self._meetings[turn], place < self._in_time
        )


def _plan(question: Question) -> _Plan:
    base = question.now.replace(microsecond=0)
    changeover = question.pace.changeover_s
    free = 0
    if question.remaining_s is not None:
        free = max(0, question.remaining_s) + changeover
    elif question.freed_at is not None:
        free = max(0, (question.freed_at - base) // SECOND + changeover)
    comes_first = question.replies_taken is Replies.FIRST
    taken = {} if comes_first else _taken_for_replies(question)
    hours = tuple(
        ((s.starts - base) // SECOND, (s.ends - base) // SECOND - taken.get(n, 0), taken.get(n, 0))
        for n, s in enumerate(question.sittings)
    )
    until = 0
    if hours:
        until = hours[-1][1] if question.ends_by is None else (question.ends_by - base) // SECOND
    first = [reply.limit_s for reply in question.replies] if comes_first else []
    return _Plan(base, free, hours, until, question.pace, len(first), _line((*first, *question.waiting), question.pace))


def _line(limits: Sequence[int | None], pace: Pace) -> _Line:
    own = [(place, _length(limit, pace)) for place, limit in enumerate(limits) if limit is not None]
    return _Line(len(limits), [place for place, _ in own], list(accumulate((s for _, s in own), initial=0)))


def _taken_for_replies(question: Question) -> dict[int, int]:
    """Return how many seconds replies take at the end of which sitting: the last of the day on which they are due."""
    last_of = {sitting.day: n for n, sitting in enumerate(question.sittings)}
    taken: dict[int, int] = {}
    for reply in question.replies:
        same_day = question.replies_taken is Replies.END_OF_DAY
        due = next((day for day in sorted(last_of) if day > reply.asked or (same_day and day == reply.asked)), None)
        if due is not None:
            length = _length(reply.limit_s, question.pace) + question.pace.changeover_s
            taken[last_of[due]] = taken.get(last_of[due], 0) + length
    return taken


def _length(limit_s: int, pace: Pace) -> int:
    return max(1, limit_s + pace.overrun_s)


def _run(plan: _Plan, limit_s: int) -> _Run:
    """Go through the sittings, at a limit of the list: this is the formula; all else asks it.

    Who would end after a sitting's hours begins in the next one, behind the replies of this one; behind the last
    sitting the list goes on.
    """
    run = _Run(plan, _length(limit_s, plan.pace), ())
    turns: list[_Turn] = []
    at, before, everybody = plan.free, 0, range(plan.line.length + 1)
    for begins, rises, replies in (*plan.hours, (-_NEVER, _NEVER, 0)):
        at = max(at, begins)
        shift = at - run.taken(before)
        latest = rises - shift + plan.pace.changeover_s
        done = max(before, bisect_right(everybody, latest, lo=before, key=run.taken) - 1)
        at = shift + run.taken(done)
        turns.append(_Turn(before, done, at, shift))
        at, before = at + replies, done
    return replace(run, turns=tuple(turns))


def _in_time(plan: _Plan, limit_s: int) -> int:
    """Return how many will have spoken in time, at a limit of the list."""
    return _run(plan, limit_s).done_by(plan.until) if plan.hours else 0


def _done(turn: _Turn) -> int:
    return turn.done


def _are_apart(before: Delivered, after: Delivered, cuts: Sequence[datetime]) -> bool:
    too_long = after.began_at - before.ended_at > LONGEST_CHANGEOVER
    return too_long or any(before.ended_at <= cut <= after.began_at for cut in cuts)


def _median(samples: Sequence[int]) -> int:
    """Return the median, rounded down."""
    in_order = sorted(samples)
    return (in_order[(len(in_order) - 1) // 2] + in_order[len(in_order) // 2]) // 2


def _interpreted(begins: datetime, rises: datetime) -> int:
    """Return how many interpreted meetings a meeting of these hours costs."""
    return -((begins - rises) // INTERPRETED_MEETING)
