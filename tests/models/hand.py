"""A clock that is moved by hand, and what goes with it."""

from datetime import datetime, timedelta

from chairconsole.models.session import Session
from chairconsole.models.ticker import Tick
from chairconsole.rules.moment import moment


class HandClock:
    """A clock that stands still until it is moved; `set_by` is how far somebody has set the laptop's."""

    def __init__(self, at: datetime) -> None:
        self.at = at
        self.set_by: timedelta | None = None

    def now(self) -> datetime:
        return self.at

    def step(self) -> timedelta | None:
        step, self.set_by = self.set_by, None
        return step

    def advance(self, by: timedelta) -> None:
        self.at += by


def dubai(hour: str, day: int = 16) -> datetime:
    """Return a moment of the sample's week, by its local hour."""
    return moment(f"2019-12-{day}T{hour}+04:00")


def beat(session: Session, clock: HandClock, seconds: float = 1) -> None:
    """Let time go by and the heart beat once, as the ticker's timer would have it."""
    clock.advance(timedelta(seconds=seconds))
    session._on_ticked(Tick(clock.now(), timedelta(seconds=seconds)))
