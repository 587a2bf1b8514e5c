"""What holds for every test: no screen, no home of the person's own, nothing that goes wrong unheard."""

import gc
import os

# before anything loads Qt, which asks once
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Generator, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from coverage import Coverage
from hypothesis import settings
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, database=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")

HARMLESS = "This plugin does not support"
GRAVE = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
HOMES = {
    "HOME": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
}
RULES = Path(__file__).parent / "rules"
_heard: list[str] = []
_numbers = count(1)


def pytest_sessionstart() -> None:
    """Listen to Qt wherever pytest-qt does not, which hears a test's own part but neither its end nor what follows."""
    qInstallMessageHandler(_hear)


def pytest_collection_finish() -> None:
    """Leave what is loaded to itself: the collector went through it again and again, an eighth of the whole time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Measure by which tests the rules are covered: by those of the rules alone.

    A rule that only a window happens to walk through is not tested; and being watched costs the others a fourth.
    """
    measuring: list[Coverage] = []
    while not item.path.is_relative_to(RULES) and (one := Coverage.current()):  # in a process of xdist there are two
        one.stop()
        measuring.append(one)
    try:
        return (yield)
    finally:
        for one in reversed(measuring):
            one.start()


def _hear(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    if kind in GRAVE and HARMLESS not in (message or ""):
        _heard.append(message or "")


def _expect_silence() -> None:
    complaints = _heard.copy()
    _heard.clear()
    assert not complaints, f"Qt complained while things were put away: {complaints}"


@pytest.fixture(scope="session", autouse=True)
def qt_is_silent_at_the_end() -> Iterator[None]:
    """Fail on a message of Qt while what lived for the whole session is put away."""
    yield
    _expect_silence()


@pytest.fixture(autouse=True)
def qt_is_silent_after_each_test() -> Iterator[None]:
    """Fail on a message of Qt while a test's windows and fixtures are put away."""
    yield
    _expect_silence()


@pytest.fixture(autouse=True)
def windows_live_until_the_test_is_over(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hold each window until pytest-qt has put it away.

    It holds them weakly; one that nobody else holds would go with the collector, which may come while it is painted.
    """
    kept: list[QWidget] = []
    add = QtBot.addWidget

    def add_and_keep(qtbot: QtBot, widget: QWidget, **how: Any) -> None:
        add(qtbot, widget, **how)
        kept.append(widget)

    monkeypatch.setattr(QtBot, "addWidget", add_and_keep)
    yield
    kept.clear()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test an empty home of its own, so that none reads or writes the person's."""
    own = tmp_path_factory.getbasetemp() / f"home{next(_numbers)}"
    for name, folder in HOMES.items():
        monkeypatch.setenv(name, str(own / folder))
