"""The heartbeat aims at edges, so that nothing it misses makes it late for the next."""

from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.models.clock import SystemClock
from chairconsole.models.ticker import Ticker
from chairconsole.rules.moment import moment

EDGE = moment("2019-12-16T10:00:00Z")


def at(seconds: float) -> datetime:
    return EDGE + timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("now", "speaker_edge", "left"),
    [
        (at(0), None, 1.0),
        (at(0.25), None, 0.75),
        (at(0.999), None, 0.001),
        (at(0.25), at(0.4), 0.15),
        (at(0.5), at(0.4), 0.5),
        (at(7.9), at(0.4), 0.1),
        (at(0.4), at(0.4), 0.6),
    ],
)
def test_the_next_edge_is_the_hours_or_the_speakers(now: datetime, speaker_edge: datetime | None, left: float) -> None:
    ticker = Ticker(SystemClock())
    ticker.follow(speaker_edge)
    assert ticker.until_next(now) == timedelta(seconds=left)


def test_it_beats_just_behind_the_edges(qtbot: QtBot) -> None:
    clock = SystemClock()
    ticker = Ticker(clock)
    with qtbot.waitSignal(ticker.ticked, timeout=2500):
        ticker.start()
    with qtbot.waitSignal(ticker.ticked, timeout=2500) as beat:
        pass
    ticker.stop()
    tick = beat.args[0]
    assert tick.now.microsecond < 900_000
    assert tick.since_last > timedelta(milliseconds=100)
