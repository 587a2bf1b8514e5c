"""What people type, read in one place: hours, days, durations and figures, in the digits of every script."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from chairconsole.rules.moment import within_reach
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import When, sentence

COMMAS = ",،，"
"""What separates the parts of a line: the Latin comma, the Arabic and the full-width one."""

HALF_A_DAY = timedelta(hours=12)
_A_DAY = timedelta(days=1)
_LIKE, _LIKE_ON_A_DAY = "13:30", "2019-12-16T13:30"

_HOUR = re.compile(r"(\d{1,2})(?:[:.](\d\d)(?::(\d\d))?|\s?[h时時点點]\s?(?:(\d\d)分?)?)", re.IGNORECASE)
_ON_A_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:T|\s+)(\d.*)", re.IGNORECASE)
_SPAN = re.compile(r"([+-]?)(?:(\d{1,4}):([0-5]\d)|(\d{1,6}))")
_LEAST_S = 30
"""From this number on, a number alone is of seconds; below it, of minutes."""
_MINUSES = str.maketrans("−–", "--")


class Side(StrEnum):
    """Which of the days an hour without a day is of: towards what makes sense where it is typed."""

    NEXT = "next"
    """Still to come: until when a meeting goes on."""
    LAST = "last"
    """Gone by, or now: when a request was received."""
    NEAREST = "nearest"
    """Either: when a list opens."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The moments, in UTC and in their order, that a typed hour can mean.

    There are two where the clocks go back over it. `is_far`: of another day, and more than half a day away, so that
    it may as well be a slip.
    """

    moments: tuple[datetime, ...]
    is_far: bool = False

    @property
    def is_sure(self) -> bool:
        """Tell whether nothing needs to be asked."""
        return len(self.moments) == 1 and not self.is_far


def in_western_digits(typed: str) -> str:
    """Read digits of any script, as a keyboard may type them."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in typed)


def plainly(typed: str) -> str:
    """Read wide signs as narrow ones and digits of any script as Western ones; signs that are not seen are left out."""
    wide = unicodedata.normalize("NFKC", typed)
    return in_western_digits("".join(sign for sign in wide if unicodedata.category(sign) != "Cf")).strip()


def figure_of(typed: str) -> int | None:
    """Read a whole number, with a sign or without; None where it is none."""
    told = plainly(typed).translate(_MINUSES)
    return int(told) if re.fullmatch(r"[+-]?\d{1,18}", told) else None


def span_of(typed: str, *, in_seconds: bool = False) -> int | None:
    """Read a span of time, `3:00` or `-2:30`, in seconds; a number alone is of minutes up to 29, and of seconds beyond.

    With `in_seconds` a number alone is always of seconds. None where it is neither, or of more than a day.
    """
    found = _SPAN.fullmatch(plainly(typed).translate(_MINUSES).replace(" ", ""))
    if found is None:
        return None
    sign, minutes, rest, alone = found.groups()
    if alone is None:
        length = 60 * int(minutes) + int(rest)
    else:
        length = int(alone) if in_seconds or int(alone) >= _LEAST_S else 60 * int(alone)
    if length > _A_DAY.total_seconds():
        return None
    return -length if sign == "-" else length


def hour_of(typed: str) -> time | None:
    """Read an hour, as `13:30`, `9.05`, `13h30`, `١٣:٣٠` or `13点30分`; 24:00 is midnight; None where it is none."""
    told = _HOUR.fullmatch(plainly(typed))
    if told is None:
        return None
    hour, minute, second = int(told[1]), int(told[2] or told[4] or 0), int(told[3] or 0)
    if hour == 24 and not minute and not second:
        return time(0)
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def meant(hour: time, now: datetime, zone: tzinfo, side: Side) -> Meant:
    """Return the moment that an hour means in a time zone: the nearest on the side that makes sense.

    Raises:
        Refusal: there the clocks go forward over it.
    """
    here = now.astimezone(zone).replace(tzinfo=None)
    days = [datetime.combine(here.date() + n * _A_DAY, hour) for n in (-1, 0, 1)]
    if side is Side.NEAREST:
        # of two that are as near, the one to come
        return Meant(_moments(min(reversed(days), key=lambda written: abs(written - here)), zone))
    to_come = side is Side.NEXT

    def fits(written: datetime) -> tuple[datetime, ...]:
        # an hour that does not exist is refused on the day of which it would be
        there = _moments(written, zone) if (written > here) is to_come else _existing(written, zone)
        return tuple(at for at in there if (at > now) is to_come)

    found = next(filter(None, map(fits, days if to_come else reversed(days))))
    # the end of a day is of that day: so is the midnight until which a meeting goes on
    on = (found[0] - timedelta(microseconds=1) if to_come else found[0]).astimezone(zone).date()
    return Meant(found, on != here.date() and abs(found[0] - now) > HALF_A_DAY)


def meant_by(typed: str, now: datetime, zone: tzinfo, side: Side) -> Meant:
    """Read an hour, or a day with or without its hour in ISO 8601, where no offset is told in a time zone.

    Raises:
        Refusal: it is neither, does not exist, or lies in a year too far away.
    """
    hour = hour_of(typed)
    if hour is not None:
        return meant(hour, now, zone, side)
    told = plainly(typed)
    try:
        found = _on_a_day(told, zone)
        reached = tuple(at for at in map(within_reach, found) if at is not None)
    except (ValueError, OverflowError):
        reached = ()
    if reached:
        return Meant(reached)
    raise Refusal(
        sentence(
            "“{text}” is no hour: write it as {hour}, or with its day as {moment}.",
            text=typed.strip(),
            hour=_LIKE,
            moment=_LIKE_ON_A_DAY,
        )
    )


def _on_a_day(told: str, zone: tzinfo) -> tuple[datetime, ...]:
    parts = _ON_A_DAY.fullmatch(told)
    hour = hour_of(parts[2]) if parts is not None else None
    if parts is None or hour is None:
        at = datetime.fromisoformat(told)
        return (at,) if at.tzinfo is not None else _moments(at, zone)
    day = date.fromisoformat(parts[1])
    return _moments(datetime.combine(day + _A_DAY if parts[2].startswith("24") else day, hour), zone)


def _moments(written: datetime, zone: tzinfo) -> tuple[datetime, ...]:
    found = _existing(written, zone)
    if not found:
        when = When(written.date(), f"{written:%H:%M}")
        raise Refusal(sentence("There is no {when}: the clocks go forward over it.", when=when))
    return found


def _existing(written: datetime, zone: tzinfo) -> tuple[datetime, ...]:
    """Return the moments at which the clocks of a time zone show this: two, one or none."""
    told = (written.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return tuple(dict.fromkeys(at for at in told if at.astimezone(zone).replace(tzinfo=None) == written))
