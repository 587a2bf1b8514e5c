"""Moments: aware datetimes in UTC, and the one way in which they are written and read."""

from datetime import UTC, datetime, tzinfo

from chairconsole.rules.refusal import Refusal

EARLIEST, LATEST = 1900, 2999
"""The years that a moment may lie in: any nearer the edge of the calendar could not be told in every time zone."""


def moment(text: str) -> datetime:
    """Read an ISO 8601 time that carries an offset; a time without one is refused, because it names no moment."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise Refusal(f"“{text}” is not a time: write it like 2019-12-16T10:05:00+04:00.") from None
    if at.tzinfo is None:
        raise Refusal(f"The time “{text}” has no offset: write it like 2019-12-16T10:05:00+04:00.")
    if not EARLIEST <= at.year <= LATEST:
        raise Refusal(f"The time “{text}” lies too far away: the year must be {EARLIEST} to {LATEST}.")
    return at.astimezone(UTC)


def stamp(at: datetime) -> str:
    """Write a moment in ISO 8601, in UTC; fractions of a second only where there are any."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""Written out, because strftime would follow the laptop's language into the record."""


def day_and_hour(at: datetime, zone: tzinfo) -> str:
    """Write a moment for the record, in a time zone: `15 Nov 10:02`."""
    return f"{day(at, zone)} {at.astimezone(zone):%H:%M}"


def day(at: datetime, zone: tzinfo) -> str:
    """Write the day of a moment for the record, in a time zone: `15 Nov`."""
    local = at.astimezone(zone)
    return f"{local.day} {_MONTHS[local.month - 1]}"
