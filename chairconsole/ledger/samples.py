"""The sample conferences that the program brings: their data, and when each is founded."""

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from chairconsole.resources import resource
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence


def sample_data(name: str) -> dict[str, Any]:
    """Return the data of a sample conference.

    Raises:
        Refusal: there is no sample of this name.
    """
    try:
        if not name.isalnum():
            raise FileNotFoundError
        path = resource("samples", name, "conference.json")
    except OSError:
        raise Refusal(sentence("There is no sample “{name}”.", name=name)) from None
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


def founding_day(sample: str) -> datetime:
    """Return when a sample's conference is founded: as the day of its document begins where the conference is held.

    Raises:
        Refusal: there is no such sample.
    """
    conference = sample_data(sample)["conference"]
    day = datetime.fromisoformat(conference["document_date"])
    return day.replace(tzinfo=ZoneInfo(conference["time_zone"])).astimezone(UTC)


def days_of(data: dict[str, Any], weeks: int = 0) -> tuple[date, date]:
    """Return the first and the last day of a conference's session, so many weeks later than its data have it."""
    conference, later = data["conference"], timedelta(weeks=weeks)
    return date.fromisoformat(conference["starts"]) + later, date.fromisoformat(conference["ends"]) + later


def weeks_until(data: dict[str, Any], now: datetime) -> int:
    """Return by how many whole weeks a conference is to be moved to meet in the week after this one, where it meets.

    Whole weeks, so that a Monday stays a Monday.
    """
    today = now.astimezone(ZoneInfo(data["conference"]["time_zone"])).date()
    starts, _ = days_of(data)
    monday = today + timedelta(days=7 - today.weekday())
    return (monday - (starts - timedelta(days=starts.weekday()))).days // 7


def moved(data: dict[str, Any], weeks: int) -> dict[str, Any]:
    """Return a conference's data with all that it plans so many weeks later; hours stay as the clocks there show them.

    What the document says in words stays the document's: each deadline tells that it was moved.
    """
    zone, later = ZoneInfo(data["conference"]["time_zone"]), timedelta(weeks=weeks)

    def at(told: str) -> str:
        there = datetime.fromisoformat(told).astimezone(zone)
        return (there + later).replace(tzinfo=zone).isoformat()

    def of(row: dict[str, Any], *names: str) -> dict[str, Any]:
        return row | {name: at(row[name]) for name in names if row.get(name) is not None}

    starts, ends = days_of(data, weeks)
    deadlines = [of(row, "at") for row in data["deadlines"]]
    for row in deadlines:
        if row["at"] is not None:
            row["source"] += f"; moved with the session by {weeks} weeks"
    return data | {
        "conference": data["conference"] | {"starts": starts.isoformat(), "ends": ends.isoformat()},
        "meetings": [of(row, "starts", "ends") for row in data["meetings"]],
        "lists": [of(row, "opens", "closes", "ends_by") for row in data["lists"]],
        "deadlines": deadlines,
    }
