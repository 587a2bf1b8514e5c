"""Moments: aware datetimes in UTC, and the one way in which they are written and read."""

from datetime import UTC, datetime, tzinfo

from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import When, sentence

EARLIEST, LATEST = 1900, 2999
"""The years that a moment may lie in: any nearer the edge of the calendar could not be told in every time zone."""

_LIKE = "2019-12-16T10:05:00+04:00"


def moment(text: str) -> datetime:
    """Read an ISO 8601 time that carries an offset; a time without one is refused, because it names no moment."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise Refusal(sentence("“{text}” is not a time: write it like {time}.", text=text, time=_LIKE)) from None
    if at.tzinfo is None:
        raise Refusal(sentence("The time “{text}” has no offset: write it like {time}.", text=text, time=_LIKE))
    reached = within_reach(at)
    if reached is None:
        why = sentence(
            "The time “{text}” lies too far away: the year must be {first} to {last}.",
            text=text,
            first=EARLIEST,
            last=LATEST,
        )
        raise Refusal(why)
    return reached


def within_reach(at: datetime) -> datetime | None:
    """Return a moment in UTC; nothing of one that lies, there or where it was told, in a year too far away."""
    if not EARLIEST <= at.year <= LATEST:
        return None
    there = at.astimezone(UTC)
    return there if EARLIEST <= there.year <= LATEST else None


def stamp(at: datetime) -> str:
    """Write a moment in ISO 8601, in UTC; fractions of a second only where there are any."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def day_and_hour(at: datetime, zone: tzinfo) -> When:
    """Write a moment for the record, in a time zone: `15 Nov 10:02`."""
    local = at.astimezone(zone)
    return When(local.date(), f"{local:%H:%M}")


def day(at: datetime, zone: tzinfo) -> When:
    """Write the day of a moment for the record, in a time zone: `15 Nov`."""
    return When(at.astimezone(zone).date())
