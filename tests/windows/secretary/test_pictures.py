"""The debate as a picture: shown by a key, turned by arrows, kept as a file, and nothing in it cut."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.models.tongue import LANGUAGES
from chairconsole.windows.commands.pictures import PictureCommands
from chairconsole.windows.over.pictures_panel import PicturesPanel
from chairconsole.windows.paint.theme import THEMES
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk, brought
from tests.windows.watch import clipped, overlapping, watching


@pytest.fixture
def spoken(at_work: Desk) -> Desk:
    """Have Kenya and Chile speak, one over time."""
    for seconds in (200, 290):
        at_work.session.perform("give_floor", list="1(f)")
        at_work.clock.advance(timedelta(seconds=seconds))
        at_work.session.perform("end_statement")
    return at_work


def test_a_key_shows_it_and_esc_goes_back(spoken: Desk) -> None:
    spoken.press("Ctrl+Shift+V")
    panel = brought(spoken.window, PicturesPanel)
    assert panel.isVisible()
    assert spoken.is_at(panel.tabs)
    spoken.press("Right", "Right")
    assert "Chile: 4:50, 1 statement, 0:50 over" in panel.accessibleDescription()
    spoken.press("Escape")
    assert not panel.isVisible()
    assert spoken.is_at(spoken.window.table)


def test_it_follows_what_happens(spoken: Desk) -> None:
    spoken.press("Ctrl+Shift+V", "Right", "Right")
    spoken.session.perform("give_floor", list="1(f)")
    spoken.clock.advance(timedelta(seconds=60))
    spoken.session.perform("end_statement")
    assert "Norway: 1:00" in brought(spoken.window, PicturesPanel).accessibleDescription()


@pytest.mark.parametrize("name", ["picture.png", "picture.svg"])
def test_it_is_kept_as_a_file(spoken: Desk, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    spoken.press("Ctrl+Shift+V", "Ctrl+S")
    spoken.type(str(path))
    spoken.press("Return")
    assert spoken.said == f"Picture kept. {path}"
    if name.endswith(".svg"):
        assert QSvgRenderer(str(path)).isValid()
    else:
        assert (QImage(str(path)).width(), QImage(str(path)).height()) == (2400, 1440)


@pytest.mark.parametrize(("typed", "why"), [("picture.gif", ".png or .svg"), ("/nowhere/p.png", "cannot be written")])
def test_a_file_that_cannot_be_kept_is_told(spoken: Desk, typed: str, why: str) -> None:
    spoken.press("Ctrl+Shift+V", "Ctrl+S")
    spoken.type(typed)
    spoken.press("Return")
    assert spoken.said.startswith("Not kept.")
    assert why in spoken.said


@pytest.mark.parametrize("size", [(1280, 800, 100), (1366, 768, 150), (1920, 1080, 100), (3840, 2160, 200)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_it_is_clipped_or_stands_over_another(
    session: Session,
    clock: HandClock,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    size: tuple[int, int, int],
) -> None:
    session.perform("take_up_item", item="1(f)")
    for code in ("GBR", "BOL", "G-GRULAC", "PRK"):
        session.perform("inscribe", list="1(f)", delegation=code, level="M")
    for seconds in (200, 290):
        session.perform("give_floor", list="1(f)")
        clock.advance(timedelta(seconds=seconds))
        session.perform("end_statement")
    desk = Desk(session, clock, qtbot, language)
    width, height, percent = size
    desk.window.resize(width, height)
    desk.window.set_percent(percent)
    desk.window.set_theme(THEMES["dark"])
    brought(desk.window, PictureCommands).show()
    for place in range(4):
        brought(desk.window, PicturesPanel).tabs.turn_to(place)
        with watching(brought(desk.window, PicturesPanel), monkeypatch) as watch:
            brought(desk.window, PicturesPanel).grab()
        assert clipped(watch) + overlapping(watch) == []
