"""What people like here, where it was damaged or is of another version: the start goes on, and says so."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.models.tongue import LANGUAGES
from chairconsole.rules.sentence import sentence
from chairconsole.windows.bars.status_line import Tone
from chairconsole.windows.liked import ALL, Liked
from chairconsole.windows.paint.theme import THEMES
from chairconsole.windows.parts.keys import AS_MADE, Command
from chairconsole.windows.podium import MADE_FOR, Podium

WINDOWS = [f"windows/{name}/{what}" for name in MADE_FOR for what in ("language", "theme", "percent", "own_digits")]
PLACES = [f"windows/{name}/{what}" for name in MADE_FOR for what in ("open", "screen", "screen_serial", "screen_place")]
KEYS = [f"keys/{command}" for command in Command]
LIKINGS = [*WINDOWS, *PLACES, *KEYS, "hall/overtime", "sound/on", "president/asks", "late_files", "last_file"]

TELLING = st.sampled_from(["150", "true", "false", "no", "dark", "ar", "F8", "Ctrl+9", "-1", "1e9", "", "150.0", "tlh"])
VALUES = TELLING | st.text() | st.integers().map(str) | st.lists(st.text(), max_size=3) | st.binary(max_size=9)


@contextmanager
def on(session: Session, settings: QSettings) -> Iterator[Podium]:
    """Make the windows with these settings, and put them away."""
    podium = Podium(session, liked=Liked(settings))
    yield podium
    podium.close()
    for window in podium.windows:
        window.deleteLater()
    podium.deleteLater()


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("windows/hall/percent", "large", "The hall display: size of type"),
        ("windows/president/percent", "150.0", "The President's view: size of type"),
        ("windows/secretary/percent", "9" * 5000, "The console: size of type"),
        ("windows/secretary/language", "tlh", "The console: language"),
        ("windows/president/language", "../ar", "The President's view: language"),
        ("windows/hall/theme", "sepia", "The hall display: colours"),
        ("windows/hall/own_digits", "perhaps", "The hall display: digits"),
        ("keys/end", "Ctrl+Nowhere", "End of the statement"),
        ("keys/end", "F6", "End of the statement"),
        ("hall/overtime", "2", "Overtime counted in the hall, or not"),
        ("president/asks", ["true", "false"], "The President's buttons act, or ask here"),
        ("windows/hall/open", "perhaps", "The hall display: screen"),
    ],
)
def test_a_liking_that_cannot_be_read_is_told_and_left_aside(
    session: Session, settings: QSettings, qtbot: QtBot, key: str, value: object, told: str
) -> None:
    settings.setValue(key, value)
    with on(session, settings) as podium:
        podium.open()
        podium.say_unread()
        said = podium.secretary.status.text()
        assert said == f"Settings that cannot be read are as the program brings them: {told}."
        assert (podium.percent("hall"), podium.language("secretary"), podium.keys) == (100, "en", AS_MADE)


def test_it_is_said_in_the_consoles_language_and_stays_for_the_version_that_knows_it(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    settings.setValue("windows/secretary/language", "ru")
    settings.setValue("windows/hall/language", "tlh")
    with on(session, settings) as podium:
        podium.say_unread(sentence("The log {path} cannot be written: {why}.", path="/a", why="b"))
        assert "Экран зала: язык" in podium.secretary.status.text()
        assert podium.secretary.status.text().endswith("журнал работы программы /a: b.")
    assert settings.value("windows/hall/language") == "tlh"


def test_what_can_be_read_is_not_spoken_of(session: Session, settings: QSettings, qtbot: QtBot) -> None:
    settings.setValue("windows/hall/percent", 150)
    settings.setValue("hall/overtime", True)
    settings.setValue("windows/president/language", "zh")
    settings.sync()
    with on(session, QSettings(settings.fileName(), QSettings.Format.IniFormat)) as podium:
        before = podium.secretary.status.text()
        podium.say_unread()
        assert podium.secretary.status.text() == before
        assert (podium.percent("hall"), podium.language("president")) == (150, "zh")
        assert podium.showing.overtime_in_hall


def test_settings_in_whose_place_a_folder_stands_are_all_unread(tmp_path: Path) -> None:
    (tmp_path / "liked.ini").mkdir()
    assert Liked(QSettings(str(tmp_path / "liked.ini"), QSettings.Format.IniFormat)).unread == (ALL,)


def test_damaged_settings_are_told_beside_what_was_not_opened(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    settings.setValue("last_file", ["1", "2"])
    settings.setValue("windows/hall/percent", "large")
    liked = Liked(settings)
    assert liked.words("last_file") == ""
    podium = Podium(session, liked=liked)
    podium.say_unread("The log cannot be written.", refused=("Not opened.", "There is no /a."))
    assert podium.secretary.status.tone is Tone.REFUSED
    assert podium.secretary.status.text() == (
        "Not opened. There is no /a. Settings that cannot be read are as the program brings them: "
        "the file used last, The hall display: size of type. The log cannot be written."
    )
    for window in podium.windows:
        qtbot.addWidget(window)


def test_settings_that_cannot_be_kept_are_told_once(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "folder").write_text("a file in its place")
    file = tmp_path / "folder" / "liked.ini"
    with on(session, QSettings(str(file), QSettings.Format.IniFormat)) as podium:
        podium.say_unread()
        assert podium.secretary.status.text() == f"Settings are not kept: {file} cannot be written."


@examples(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(LIKINGS), VALUES, max_size=12))
def test_the_windows_open_whatever_the_settings_hold(
    session: Session, settings: QSettings, qtbot: QtBot, held: dict[str, object]
) -> None:
    settings.clear()
    for key, value in held.items():
        settings.setValue(key, value)
    settings.sync()
    with on(session, settings) as podium:
        podium.open()
        podium.first_minutes.welcome()
        podium.say_unread()
        for name in MADE_FOR:
            assert podium.language(name) in LANGUAGES
            assert 100 <= podium.percent(name) <= 200
            assert podium.theme(name) in THEMES.values()
        assert podium.secretary.isVisible()
