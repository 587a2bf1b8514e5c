"""A session on a real file, with a clock that the test moves by hand."""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

import chairconsole.acts  # noqa: F401 - registers the acts
from chairconsole.ledger.record import Record
from chairconsole.ledger.samples import founding_day
from chairconsole.models.session import Session
from chairconsole.rules.terms import By
from tests.models.hand import HandClock, dubai


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "cosp8.conference"
    Record.found(path, founding_day("cosp8"), By.SECRETARY, {"sample": "cosp8"}).close()
    return path


@pytest.fixture
def clock() -> HandClock:
    return HandClock(dubai("10:00:00"))


OpenSession = Callable[[], Session]


@pytest.fixture
def open_session(founded: Path, tmp_path: Path, clock: HandClock, qapp: object) -> Iterator[OpenSession]:
    path = tmp_path / "cosp8.conference"
    shutil.copy(founded, path)
    opened: list[Session] = []

    def open_it() -> Session:
        for session in opened:
            session.stop()
        opened[:] = [Session(Record.open(path, to_write=True, is_checked=True), clock)]
        return opened[0]

    yield open_it
    for session in opened:
        session.stop()


@pytest.fixture
def session(open_session: OpenSession) -> Session:
    return open_session()


@pytest.fixture
def speaking(session: Session) -> Session:
    """Norway speaks, Kenya and Chile wait."""
    session.perform("take_up_item", item="1(f)")
    for code in ("NOR", "KEN", "CHL"):
        session.perform("inscribe", list="1(f)", delegation=code, level="M", title="Minister of Justice")
    session.perform("give_floor")
    return session


@pytest.fixture
def debate(speaking: Session, clock: HandClock) -> Session:
    """Norway has spoken for 137 seconds of the general discussion in the first meeting."""
    speaking.perform("open_session")
    speaking.perform("call_to_order", meeting=1)
    clock.advance(timedelta(seconds=137))
    return speaking
