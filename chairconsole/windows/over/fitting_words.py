"""What the President can do about a list that will not finish in time, in words: each choice, its figures, its cost."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from chairconsole.models.fitting import Extension, Fitting, ReplyTime, Target
from chairconsole.models.outlook import hour
from chairconsole.models.tongue import Tongue
from chairconsole.rules.terms import Replies
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.parts.wording import meeting_name


class Kind(Enum):
    """The five choices by their numbers, and closing the list."""

    LIMIT = 1
    LONGER = 2
    WRITING = 3
    TRANSFER = 4
    REPLIES = 5
    CLOSING = 6


@dataclass(frozen=True, slots=True)
class Deed:
    """One act with its arguments, in words where there are several to choose from, and what comes of it."""

    act: str
    args: dict[str, object]
    words: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """One choice: what it is, what it does, what it costs; `why_not` where it cannot be done (then no deeds)."""

    kind: Kind
    title: str
    told: str = ""
    cost: str = ""
    why_not: str = ""
    deeds: tuple[Deed, ...] = ()

    @property
    def number(self) -> str:
        """Return the digit that chooses it; closing the list has none."""
        return "" if self.kind is Kind.CLOSING else str(self.kind.value)

    @property
    def asks(self) -> bool:
        """Tell whether it is asked which of the deeds is meant."""
        return self.kind in (Kind.TRANSFER, Kind.REPLIES)

    @property
    def takes_figure(self) -> bool:
        """Tell whether another figure can be typed."""
        return self.kind in (Kind.LIMIT, Kind.LONGER)


def sentence(fitting: Fitting, tongue: Tongue) -> str:
    """Return whether the list will finish in time, and what more would reach, in one sentence."""
    if not fitting.waiting:
        return tongue.translate("Fitting", "Nobody waits in the list for {item}").format(item=fitting.item)
    if fitting.ends is None:
        told = tongue.translate("Fitting", "None of {waiting} will speak: no meeting is left for {item}")
        return told.format(waiting=fitting.waiting, item=fitting.item)
    by = hour(fitting.ends, fitting.now, tongue.locale)
    if fitting.reached == fitting.waiting:
        return tongue.translate("Fitting", "All {waiting} will speak by {hour}").format(
            waiting=fitting.waiting, hour=by
        )
    parts = [
        tongue.translate("Fitting", "{reached} of {waiting} will speak by {hour}").format(
            reached=fitting.reached, waiting=fitting.waiting, hour=by
        )
    ]
    if fitting.fit is not None:
        parts.append(tongue.translate("Fitting", "at {limit}, all").format(limit=format_time(fitting.fit.limit_s)))
    else:
        if fitting.least.reached > fitting.reached:
            at_least = format_time(fitting.least.limit_s)
            parts.append(
                tongue.translate("Fitting", "at {limit}, {count}").format(limit=at_least, count=fitting.least.reached)
            )
        parts.append(tongue.translate("Fitting", "no limit reaches all"))
    if fitting.half_hour is not None:
        parts.append(tongue.translate("Fitting", "30 minutes more: {count}").format(count=fitting.half_hour.reached))
    return "; ".join(parts)


def ways(fitting: Fitting, tongue: Tongue) -> list[Way]:
    """Return the five choices, and closing the list."""
    return [
        _limit(fitting, tongue),
        _longer(fitting, tongue),
        _writing(fitting, tongue),
        _transfer(fitting, tongue),
        _replies(fitting, tongue),
        _closing(fitting, tongue),
    ]


def _limit(fitting: Fitting, tongue: Tongue) -> Way:
    limit, before = fitting.limit, fitting.limit_s
    title = tongue.translate("Fitting", "A new limit: {limit}").format(limit=format_time(limit.limit_s))
    if not fitting.waiting:
        return Way(Kind.LIMIT, title, why_not=_nobody_waits(tongue))
    if limit.limit_s == before:
        all_reached = fitting.reached == fitting.waiting
        why = (
            tongue.translate("Fitting", "All are reached at the present limit")
            if all_reached
            else tongue.translate("Fitting", "That is the limit already")
        )
        return Way(Kind.LIMIT, title, _reached(fitting, limit.reached, tongue), why_not=why)
    less = tongue.translate("Fitting", "{time} less for each; groups and limits of their own stay")
    more = tongue.translate("Fitting", "{time} more for each; groups and limits of their own stay")
    cost = (less if limit.limit_s < before else more).format(time=format_time(abs(before - limit.limit_s)))
    deed = Deed("change_list", {"list": fitting.list, "limit_s": limit.limit_s})
    return Way(Kind.LIMIT, title, _reached(fitting, limit.reached, tongue), cost, deeds=(deed,))


def _longer(fitting: Fitting, tongue: Tongue) -> Way:
    longer = fitting.longer
    if longer is None:
        return Way(
            Kind.LONGER,
            tongue.translate("Fitting", "Half an hour more"),
            why_not=tongue.translate("Fitting", "No meeting is left that could go on"),
        )
    meeting = meeting_name(longer.meeting, tongue)
    until = hour(longer.until, fitting.now, tongue.locale)
    title = tongue.translate("Fitting", "The {meeting} goes on until {hour}").format(meeting=meeting, hour=until)
    told = _reached(fitting, longer.reached, tongue)
    if not longer.sits:
        why = tongue.translate("Fitting", "The {meeting} is not in session").format(meeting=meeting)
        return Way(Kind.LONGER, title, told, why_not=f"{why}. {_interpreters(longer, tongue)}")
    deed = Deed("extend_meeting", {"until": longer.until, "along": fitting.list})
    return Way(Kind.LONGER, title, told, _interpreters(longer, tongue), deeds=(deed,))


def _interpreters(longer: Extension, tongue: Tongue) -> str:
    if longer.costs <= 0:
        return tongue.translate("Fitting", "Interpreted meetings: none more")
    if longer.spare is None:
        told = tongue.translate(
            "Fitting", "Interpreted meetings: {costs} more; how many there are to spare is not known"
        )
    elif longer.is_covered:
        told = tongue.translate("Fitting", "Interpreted meetings: {costs} more, {spare} to spare")
    else:
        told = tongue.translate("Fitting", "Interpreted meetings: {costs} more than planned, none to spare")
    return told.format(costs=longer.costs, spare=longer.spare)


def _writing(fitting: Fitting, tongue: Tongue) -> Way:
    title, missed = tongue.translate("Fitting", "Texts in writing"), len(fitting.missed)
    if not missed:
        return Way(Kind.WRITING, title, why_not=_all_reached(fitting, tongue))
    told = tongue.translate("Fitting", "{missed} not reached, {reached} speak").format(
        missed=missed, reached=fitting.reached
    )
    deed = Deed("take_in_writing", {"list": fitting.list, "delegations": list(fitting.missed)})
    return Way(
        Kind.WRITING,
        title,
        told,
        tongue.translate("Fitting", "They leave the list, and hand in their texts"),
        deeds=(deed,),
    )


def _transfer(fitting: Fitting, tongue: Tongue) -> Way:
    title = tongue.translate("Fitting", "All the rest to another item")
    if not fitting.waiting:
        return Way(Kind.TRANSFER, title, why_not=_nobody_waits(tongue))
    if fitting.targets:
        told = _whom(fitting, tongue)[-1][0]
        if len(_whom(fitting, tongue)) > 1:
            told = tongue.translate("Fitting", "{missed} not reached, or all {waiting}").format(
                missed=len(fitting.missed), waiting=fitting.waiting
            )
        cost = tongue.translate("Fitting", "They are entered there as of now, in their order")
        return Way(Kind.TRANSFER, title, told, cost, deeds=tuple(_transfers(fitting, tongue)))
    opened = tuple(
        Deed(
            "open_list",
            {"list": target.item},
            tongue.translate("Fitting", "Open the list for {item}").format(item=_item(target)),
        )
        for target in fitting.openable
    )
    nowhere = tongue.translate("Fitting", "No other list is open")
    if not opened:
        return Way(Kind.TRANSFER, title, why_not=nowhere)
    return Way(
        Kind.TRANSFER,
        title,
        nowhere,
        tongue.translate("Fitting", "First the list of an item is to be opened"),
        deeds=opened,
    )


def _whom(fitting: Fitting, tongue: Tongue) -> list[tuple[str, dict[str, object]]]:
    """Return who can be transferred, in words and as arguments: those not reached, or all who wait."""
    who: list[tuple[str, dict[str, object]]] = []
    if 0 < len(fitting.missed) < fitting.waiting:
        missed = tongue.translate("Fitting", "{count} not reached").format(count=len(fitting.missed))
        who.append((missed, {"delegations": list(fitting.missed)}))
    return [*who, (tongue.translate("Fitting", "All {count} who wait").format(count=fitting.waiting), {})]


def _transfers(fitting: Fitting, tongue: Tongue) -> Iterator[Deed]:
    for target in fitting.targets:
        for words, whom in _whom(fitting, tongue):
            told = tongue.translate("Fitting", "{whom}, to {item}").format(whom=words, item=_item(target))
            yield Deed("transfer", {"list": fitting.list, "to": target.item, **whom}, told)


def _replies(fitting: Fitting, tongue: Tongue) -> Way:
    title = tongue.translate("Fitting", "Replies first, or on the next day")
    if not fitting.replies_waiting:
        return Way(Kind.REPLIES, title, why_not=tongue.translate("Fitting", "No reply waits"))
    waiting = tongue.translate("Fitting", "{count} waiting, taken {when}")
    cost = waiting.format(count=fitting.replies_waiting, when=_when(fitting.replies_taken, tongue))
    if not all(time.has_time for time in fitting.reply_times if time.setting is Replies.NEXT_DAY):
        cost += tongue.translate("Fitting", "; on the next day no meeting is left for them")
    changes = [
        f"{_when(time.setting, tongue)}: {_change(fitting, time.reached, tongue)}" for time in fitting.reply_times
    ]
    told = "; ".join(changes)
    deeds = tuple(
        Deed(
            "change_list",
            {"list": fitting.replies_list, "replies": str(time.setting)},
            tongue.translate("Fitting", "Take replies {when}").format(when=_when(time.setting, tongue)),
            _what_comes(fitting, time, tongue),
        )
        for time in fitting.reply_times
    )
    return Way(Kind.REPLIES, title, told[0].upper() + told[1:], cost, deeds=deeds)


def _what_comes(fitting: Fitting, time: ReplyTime, tongue: Tongue) -> str:
    told = _reached(fitting, time.reached, tongue)
    return told if time.has_time else told + "; " + tongue.translate("Fitting", "no meeting is left for them")


def _when(setting: Replies, tongue: Tongue) -> str:
    return {
        Replies.END_OF_DAY: tongue.translate("Fitting", "at the end of the day"),
        Replies.FIRST: tongue.translate("Fitting", "first"),
        Replies.NEXT_DAY: tongue.translate("Fitting", "on the next day"),
    }[setting]


def _closing(fitting: Fitting, tongue: Tongue) -> Way:
    title = tongue.translate("Fitting", "Close the list now")
    if fitting.declared_closed:
        return Way(Kind.CLOSING, title, why_not=tongue.translate("Fitting", "The list has been declared closed"))
    deed = Deed("close_list", {"list": fitting.list})
    cost = tongue.translate("Fitting", "Requests received until now may still be entered")
    if fitting.left_open is not None and fitting.closes is not None:
        told = tongue.translate("Fitting", "Left open until {hour}, {more} more may come, {missed} not reached").format(
            hour=hour(fitting.closes, fitting.now, tongue.locale),
            more=fitting.left_open.more,
            missed=fitting.left_open.not_reached,
        )
    elif fitting.closes is not None:
        told = tongue.translate("Fitting", "Its deadline has passed")
        cost = tongue.translate("Fitting", "Requests received before then may still be entered")
    else:
        told = tongue.translate("Fitting", "It has no deadline")
    return Way(Kind.CLOSING, title, told, cost, deeds=(deed,))


def _reached(fitting: Fitting, count: int, tongue: Tongue) -> str:
    """Tell how many are reached, and how many more or fewer that is."""
    if count == fitting.waiting:
        return tongue.translate("Fitting", "All {waiting} reached").format(waiting=fitting.waiting)
    told = tongue.translate("Fitting", "{count} of {waiting} reached").format(count=count, waiting=fitting.waiting)
    return told if count == fitting.reached else f"{told}, {_change(fitting, count, tongue)}"


def _change(fitting: Fitting, count: int, tongue: Tongue) -> str:
    """Tell how many more or fewer are reached."""
    if count == fitting.reached:
        return tongue.translate("Fitting", "as many reached")
    differs = (
        tongue.translate("Fitting", "{count} more")
        if count > fitting.reached
        else tongue.translate("Fitting", "{count} fewer")
    )
    return differs.format(count=abs(count - fitting.reached))


def _item(target: Target) -> str:
    return f"{target.item} {target.title}"


def _nobody_waits(tongue: Tongue) -> str:
    return tongue.translate("Fitting", "Nobody waits")


def _all_reached(fitting: Fitting, tongue: Tongue) -> str:
    return tongue.translate("Fitting", "All are reached") if fitting.waiting else _nobody_waits(tongue)
