"""What a new conference begins with: the name of its file, and the week in which the sample may meet."""

from dataclasses import dataclass
from datetime import date, datetime

from chairconsole.ledger.samples import days_of, sample_data, weeks_until

SAMPLE = "cosp8"


@dataclass(frozen=True, slots=True)
class Week:
    """When the sample may meet: its first and its last day, by so many weeks later than its document has it."""

    starts: date
    ends: date
    weeks: int


def sample_code() -> str:
    """Return what the sample conference is called for short."""
    return str(sample_data(SAMPLE)["conference"]["code"])


def weeks_of_sample(now: datetime) -> tuple[Week, Week]:
    """Return the week to come, and that of the document."""
    data = sample_data(SAMPLE)
    both = (weeks_until(data, now), 0)
    to_come, told = (Week(*days_of(data, weeks), weeks) for weeks in both)
    return to_come, told
