"""The key "next moment" on Thursday, item 2: each press is one step, and the one after them moves the clock again."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.ledger.record import Record
from chairconsole.ledger.rehearsal import copy_to_rehearse
from chairconsole.ledger.thursday import THURSDAY
from chairconsole.models.journal_model import JournalModel
from chairconsole.models.past_model import PastModel
from chairconsole.models.session import Session
from tests.models.hand import HandClock, dubai
from tests.windows.secretary.desk import Desk

KEY = "Ctrl+Shift+N"
STEPS = ("point_of_order", "move_motion", "speak_on_motion", "cast_vote", "cast_vote", "announce_result")


@pytest.fixture
def path(founded: Path, tmp_path: Path) -> Path:
    path = tmp_path / "thursday.conference"
    copy_to_rehearse(founded, path, dubai("10:00:00"), partial(THURSDAY.begin, lots=Random(5)))
    return path


@pytest.fixture
def thursday(path: Path, clock: HandClock, fonts: object) -> Iterator[Session]:
    clock.at = dubai("10:12:30", 19)
    session = Session(Record.open(path, to_write=True, is_checked=True), clock)
    session.lots = Random(5)
    yield session
    session.stop()


def test_each_press_is_one_step_and_then_the_clock_is_moved(thursday: Session, clock: HandClock, qtbot: QtBot) -> None:
    desk = Desk(thursday, clock, qtbot)
    seen = []
    for _ in STEPS:
        desk.wait(3)
        desk.press(KEY)
        assert not desk.was_refused()
        seen.append(desk.last)
    assert tuple(seen) == STEPS
    assert clock.now() < dubai("10:13:00", 19)
    if thursday.statement() is not None:
        desk.press(KEY)
        assert "has the floor" in desk.said
        thursday.perform("end_statement")
    desk.press(KEY)
    assert clock.now() == dubai("12:40:00", 19)


def test_what_is_not_allowed_ends_the_step_with_its_reason(thursday: Session, clock: HandClock, qtbot: QtBot) -> None:
    desk = Desk(thursday, clock, qtbot)
    desk.press(KEY)
    thursday.perform("call_vote", question="Shall it be so?", majority="simple")
    before = desk.acts
    desk.press(KEY)
    assert "A vote is being taken" in desk.said
    # the point of order was ruled upon before
    assert (desk.acts - before, desk.last) == (1, "rule_on_point")


def test_the_journal_and_who_looks_back_follow_all_acts_of_a_step(
    thursday: Session, clock: HandClock, qtbot: QtBot
) -> None:
    desk = Desk(thursday, clock, qtbot)
    journal, past = JournalModel(thursday, "en"), PastModel(thursday, "en")
    assert past.begin()
    for _ in range(4):
        desk.press(KEY)
    numbers = [row.number for row in journal.rows]
    assert numbers == list(range(desk.acts, numbers[-1] - 1, -1))
    assert (past.steps, past.is_present) == (desk.acts, True)
