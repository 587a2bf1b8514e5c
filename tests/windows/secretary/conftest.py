"""A real console on a real file, with a clock that the test moves by hand and real key events."""

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import chairconsole.acts  # noqa: F401 - registers the acts
from chairconsole.ledger.record import Record
from chairconsole.models.session import Session
from chairconsole.rules.moment import moment
from chairconsole.rules.terms import By
from chairconsole.windows.liked import Liked
from chairconsole.windows.podium import Podium
from tests.models.hand import HandClock, dubai, go_to_tuesday, open_debate
from tests.windows.secretary.desk import Desk

FOUNDED = moment("2019-09-27T12:00:00+04:00")
WAITING = (("KEN", "M"), ("CHL", "M"), ("NOR", "VM"), ("JPN", "R"))


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "cosp8.conference"
    Record.found(path, FOUNDED, By.SECRETARY, {"sample": "cosp8"}).close()
    return path


@pytest.fixture
def clock() -> HandClock:
    return HandClock(dubai("10:00:00"))


@pytest.fixture
def session(founded: Path, tmp_path: Path, clock: HandClock, fonts: QApplication) -> Iterator[Session]:
    path = tmp_path / "cosp8.conference"
    shutil.copy(founded, path)
    session = Session(Record.open(path, to_write=True, is_checked=True), clock)
    yield session
    session.stop()


@pytest.fixture
def desk(session: Session, clock: HandClock, qtbot: QtBot) -> Desk:
    """Open the console while nobody is inscribed."""
    return Desk(session, clock, qtbot)


@pytest.fixture
def sitting(session: Session) -> Session:
    """Let the first meeting sit on item 1(f): Kenya, Chile, Norway and Japan wait."""
    session.perform("open_session")
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item="1(f)")
    for code, level in WAITING:
        session.perform("inscribe", list="1(f)", delegation=code, level=level, title="Minister of Justice")
    return session


@pytest.fixture
def at_work(sitting: Session, clock: HandClock, qtbot: QtBot) -> Desk:
    """Open it while the first meeting sits."""
    return Desk(sitting, clock, qtbot)


@pytest.fixture
def at_work_in(sitting: Session, clock: HandClock, qtbot: QtBot) -> Callable[[str], Desk]:
    """Open it in a language while the first meeting sits."""
    return partial(Desk, sitting, clock, qtbot)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "liked.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def podium(session: Session, settings: QSettings, qtbot: QtBot) -> Iterator[Podium]:
    podium = Podium(session, liked=Liked(settings))
    podium.secretary.show()
    with qtbot.waitActive(podium.secretary):
        podium.secretary.activateWindow()
    yield podium
    # put away by Qt, in order: left to the collector, a window may go before its parts; the console may be another now
    for window in podium.windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def monday(session: Session) -> Session:
    """Thirty-one wait on Monday morning."""
    open_debate(session)
    return session


@pytest.fixture
def tuesday(monday: Session, clock: HandClock) -> Session:
    """Thirty wait on Tuesday at 17:40, where the last statement has just ended."""
    go_to_tuesday(monday, clock)
    return monday


@pytest.fixture
def speaking(at_work: Desk) -> Desk:
    """Kenya has spoken for 137 seconds."""
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown")
    at_work.wait(137)
    return at_work
