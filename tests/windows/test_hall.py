"""The hall display: what a tick paints again, what the room may not see, and what stands when nobody speaks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chairconsole.models.scenes import HallScene, NextScene
from chairconsole.models.tongue import tongue
from chairconsole.rules.phase import Phase
from chairconsole.windows import hall
from chairconsole.windows.floor.following import fit_next, next_words
from chairconsole.windows.hall import HallDisplay, for_the_hall
from chairconsole.windows.paint.theme import THEMES, Theme

from .pixels import differing, outside, picture
from .scenes import floor, hall_idle, hall_speaking


class Watched(HallDisplay):
    """A display that remembers what it asked to have painted again."""

    def __init__(self) -> None:
        self.asked = QRegion()
        super().__init__()

    def arrange(self) -> None:
        super().arrange()
        self.asked += self.rect()

    def repaint_part(self, region: QRegion) -> None:
        super().repaint_part(region)
        self.asked += region


@pytest.fixture
def display(fonts: QApplication, qtbot: QtBot) -> Watched:
    window = Watched()
    qtbot.addWidget(window)
    window.resize(960, 540)
    window.show_scene(hall_speaking(137))
    return window


def shown(display: HallDisplay) -> str:
    return display.lay_out()[1][0][0].text


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize(
    ("before", "after"),
    [
        (hall_speaking(137), hall_speaking(136, beat=True)),
        (hall_speaking(120), hall_speaking(119, beat=True)),
        (hall_speaking(52), hall_speaking(51, beat=True)),
        (hall_speaking(-37, overtime=True), hall_speaking(-38, overtime=True, beat=True)),
        (hall_speaking(-37), hall_speaking(-38, beat=True)),
        (hall_speaking(137, paused=True), hall_speaking(137, paused=True, beat=True)),
        (hall_idle(36), hall_idle(37)),
        (hall_idle(59), replace(hall_idle(0), hour="11:51")),
    ],
    ids=["speaking", "minute", "one minute", "over", "hidden overtime", "paused", "idle", "hour"],
)
def test_all_that_differs_after_a_tick_was_painted_again(
    display: Watched, before: HallScene, after: HallScene, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    display.setLayoutDirection(direction)
    display.set_theme(theme)
    display.show_scene(before)
    old = picture(display)
    display.asked = QRegion()
    display.show_scene(after)
    # now, for taking a picture of a hidden window lays it out anew
    asked = QRegion(display.asked)
    new = picture(display)
    assert old != new
    assert not differing(outside(old, asked), outside(new, asked))
    assert asked != QRegion(display.rect())


@pytest.mark.parametrize("size", [QSize(1920, 1080), QSize(3840, 2160), QSize(1366, 768)])
def test_nothing_runs_into_the_margin_but_the_bar(display: Watched, size: QSize) -> None:
    display.resize(size)
    display.show_scene(replace(hall_speaking(-38, overtime=True), following=(NextScene("Chile"),) * 2))
    image, ground, unit = picture(display), display.theme.ground.rgb(), display.unit
    margin = int(86 * unit)
    rows = (*range(0, int(766 * unit), 4), *range(int(842 * unit), image.height(), 4))
    columns = (*range(0, margin, 4), *range(image.width() - margin, image.width(), 4))
    assert all(image.pixel(x, y) == ground for x in columns for y in rows)


def test_overtime_is_hidden_unless_the_setting_counts_it(display: Watched) -> None:
    display.show_scene(hall_speaking(-38))
    assert shown(display) == "0:00"
    display.show_scene(hall_speaking(-38, overtime=True))
    assert shown(display) == "−0:38"


def test_without_the_setting_over_shows_as_time_paused_or_not() -> None:
    assert for_the_hall(floor(-38), overtime=False).phase is Phase.TIME
    held = for_the_hall(floor(-38, paused=True), overtime=False)
    assert (held.phase, held.present, held.shown_s) == (Phase.PAUSED, Phase.TIME, 0)
    assert for_the_hall(floor(-38), overtime=True) == floor(-38)


def test_one_who_was_called_sees_the_whole_limit(display: Watched) -> None:
    scene = hall_speaking(240)
    assert scene.floor is not None
    display.show_scene(replace(scene, floor=replace(scene.floor, called_s=25)))
    assert shown(display) == "4:00"


def test_a_blank_hall_shows_nothing_at_all(display: Watched) -> None:
    display.show_scene(replace(hall_speaking(137), blanked=True))
    image = picture(display)
    ground = display.theme.ground.rgb()
    assert all(image.pixel(x, y) == ground for x in range(0, 960, 7) for y in range(0, 540, 5))


def test_a_message_stands_alone(display: Watched) -> None:
    display.show_scene(replace(hall_speaking(137), message="The meeting resumes at 15:00"))
    blocks, figures = display.lay_out()
    assert (len(blocks), figures) == (1, ())


def test_there_is_no_pointer_and_no_focus(display: Watched) -> None:
    assert display.cursor().shape() is Qt.CursorShape.BlankCursor
    assert display.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_in_the_foot_line_the_count_yields_first_and_then_the_second_name(fonts: QApplication) -> None:
    def foot(first: str, second: str) -> tuple[str, str, str]:
        words = next_words((NextScene(first), NextScene(second)), 58, tongue("en"))
        fitted = fit_next(words, hall.NEXT_SIZES, 1520.0)
        return fitted.words.first, fitted.words.second, fitted.words.count

    long = "Соединенное Королевство Великобритании и Северной Ирландии"
    assert foot("Kenya", "Chile") == ("Kenya", "then Chile", "58 remain")
    assert foot("Dominican Republic", "Timor-Leste") == ("Dominican Republic", "then Timor-Leste", "")
    assert foot(long, long) == (long, "", "")
