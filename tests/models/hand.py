"""A clock that is moved by hand, and what goes with it."""

from datetime import datetime, timedelta

from chairconsole.models.session import Session
from chairconsole.models.ticker import Tick
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.moment import moment
from chairconsole.rules.terms import Category


class HandClock:
    """A clock that stands still until it is moved; `set_by` is how far somebody has set the laptop's."""

    def __init__(self, at: datetime) -> None:
        self.at = at
        self.set_by = self.is_ahead = timedelta(0)

    def now(self) -> datetime:
        return self.at

    def step(self) -> timedelta | None:
        return self.set_by or None

    def accept(self, step: timedelta) -> None:
        self.set_by -= step
        self.is_ahead -= step

    def ahead(self) -> timedelta:
        return self.is_ahead

    def go(self, by: timedelta) -> None:
        self.at += by
        self.is_ahead += by

    def advance(self, by: timedelta) -> None:
        """Let time go by."""
        self.at += by


def dubai(hour: str, day: int = 16) -> datetime:
    """Return a moment of the sample's week, by its local hour."""
    return moment(f"2019-12-{day}T{hour}+04:00")


def beat(session: Session, clock: HandClock, seconds: float = 1) -> None:
    """Let time go by and the heart beat once, as the ticker's timer would have it."""
    clock.advance(timedelta(seconds=seconds))
    session._on_ticked(Tick(clock.now(), timedelta(seconds=seconds)))


def parties(session: Session, count: int) -> list[str]:
    """Return the codes of so many States parties."""
    codes = (p.code for p in session.room().door.all(Participant) if p.category is Category.PARTY)
    return sorted(codes)[:count]


def open_debate(session: Session) -> None:
    """Call the first meeting to order and inscribe thirty-one under item 1(f)."""
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item="1(f)")
    for code in parties(session, 31):
        assert session.perform("inscribe", list="1(f)", delegation=code)


def go_to_tuesday(session: Session, clock: HandClock) -> None:
    """Go on to Tuesday at 17:40, where thirty wait and a statement has just ended."""
    session.perform("adjourn_meeting")
    clock.at = dubai("15:00:00", 17)
    session.perform("call_to_order", meeting=4)
    clock.at = dubai("17:36:00", 17)
    session.perform("give_floor")
    clock.at = dubai("17:40:00", 17)
    session.perform("end_statement")
