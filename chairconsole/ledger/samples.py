"""The sample conferences that the program brings: their data, and when each is founded."""

import json
from datetime import UTC, datetime
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
