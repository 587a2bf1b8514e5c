"""A conference of which nothing is known yet: whatever is opened in it says so, and nothing stops."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chairconsole.cli import EMPTY
from chairconsole.ledger.record import Record
from chairconsole.models.rows import ROW
from chairconsole.models.session import Session
from chairconsole.rules.terms import By
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.side.end_panel import SCRIPT
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk


@pytest.fixture
def session(tmp_path: Path, clock: HandClock, fonts: QApplication) -> Iterator[Session]:
    record = Record.found(tmp_path / "empty.conference", clock.now(), By.SECRETARY, {"data": EMPTY})
    session = Session(record, clock)
    yield session
    session.stop()


def test_every_key_can_be_pressed(session: Session, desk: Desk) -> None:
    for command in Command:
        for key in command.keys[:1]:
            desk.press(key)
            desk.wait(1)
            desk.press("Return", "Escape", "Escape")
    assert desk.session.record.last is not None


def test_every_tab_can_be_turned_to(desk: Desk) -> None:
    tabs = desk.window.end.tabs
    for _ in range(6):
        desk.press("Ctrl+Tab")
        desk.wait(1)
    assert tabs.isVisible()


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "zh", "ar"])
def test_no_sentence_of_the_script_is_blank(session: Session, clock: HandClock, qtbot: QtBot, language: str) -> None:
    desk = Desk(session, clock, qtbot, language)
    desk.window.end.tabs.turn_to(SCRIPT)
    model = desk.window.end.script.model()
    said = [model.index(row, 0).data(ROW).said for row in range(model.rowCount())]
    assert len(said) > 40
    assert all(words.strip() and "{" not in words for words in said)
    row = model.index(0, 0).data(ROW)
    tried = desk.window.script.try_out(row.key, row.pattern)
    assert tried.example.strip()
