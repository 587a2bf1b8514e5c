"""The hall display: what a tick paints again, what the room may not see, and what stands when nobody speaks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chairconsole.models.scenes import HallScene, NextScene
from chairconsole.models.tongue import tongue
from chairconsole.rules.phase import Phase
from chairconsole.rules.terms import Answer
from chairconsole.windows import hall
from chairconsole.windows.floor.board import board_name, set_columns
from chairconsole.windows.floor.following import fit_next, next_words
from chairconsole.windows.hall import HallDisplay, for_the_hall
from chairconsole.windows.paint.answers import paint_answer
from chairconsole.windows.paint.theme import THEMES, Theme

from .pixels import differing, outside, picture
from .scenes import RESULT, board, floor, hall_idle, hall_speaking
from .watch import clipped, overlapping, watching


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


UNITED_KINGDOM = {
    "en": "United Kingdom of Great Britain and Northern Ireland",
    "ru": "Соединенное Королевство Великобритании и Северной Ирландии",
    "ar": "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية",
    "zh": "大不列颠及北爱尔兰联合王国",
}
LONG_QUESTION = "Shall the Conference hold its next session in the second half of the year in which the review ends?"
SIZES = [QSize(1920, 1080), QSize(1280, 800), QSize(3840, 2160)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("question", [RESULT.question, LONG_QUESTION], ids=["short", "long"])
def test_a_result_stands_whole(
    display: Watched, monkeypatch: pytest.MonkeyPatch, question: str, direction: Qt.LayoutDirection, size: QSize
) -> None:
    display.setLayoutDirection(direction)
    display.resize(size)
    display.show_scene(replace(hall_idle(0), result=replace(RESULT, word="Предложение отклонено", question=question)))
    with watching(display, monkeypatch) as watch:
        display.grab()
    told = "".join(one.words for one in watch.written).replace(" ", "")
    for words in ("Предложение отклонено", "104", "131", "114", "abstaining", "157 needed", question):
        assert words.replace(" ", "") in told
    assert clipped(watch) == []
    assert overlapping(watch) == []


def test_the_figures_of_a_result_are_as_large_as_drawn_where_there_is_room(fonts: QApplication) -> None:
    assert set_columns((("104", "in favour"), ("31", "against"), ("14", "abstaining")), 1728.0).figure == 360
    broad = set_columns(RESULT.figures, 1728.0)
    assert 280 <= broad.figure < 360
    assert broad.at == tuple(sorted(broad.at))


def test_the_bar_of_a_result_runs_from_edge_to_edge(display: Watched) -> None:
    display.resize(1920, 1080)
    display.show_scene(replace(hall_idle(0), result=RESULT))
    image, theme = picture(display), display.theme
    assert (image.pixel(0, 804), image.pixel(1919, 804)) == (theme.text_2.rgb(), theme.sunken.rgb())
    assert image.pixel(1280, 760) == theme.text.rgb(), "the tick stands at two thirds, above the bar too"


def test_a_tick_changes_nothing_of_a_result(display: Watched) -> None:
    display.show_scene(replace(hall_idle(0), result=RESULT))
    display.asked = QRegion()
    display.show_scene(replace(hall_idle(1), result=RESULT))
    assert display.asked.isEmpty()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("language", UNITED_KINGDOM)
def test_every_name_of_a_board_stands_whole(
    display: Watched, monkeypatch: pytest.MonkeyPatch, language: str, size: QSize
) -> None:
    names = tuple(f"{UNITED_KINGDOM[language]}" if place % 3 else "Chile" for place in range(186))
    display.speak(language)
    display.resize(size)
    display.show_scene(replace(hall_idle(0), result=RESULT, board=board(names), rehearsal=True))
    with watching(display, monkeypatch) as watch:
        display.grab()
    told = "".join(one.words for one in watch.written).replace(" ", "")
    assert told.count(UNITED_KINGDOM[language].replace(" ", "")) == 124
    assert told.count("Chile") == 62
    assert clipped(watch) == []
    assert overlapping(watch) == []


def test_names_of_a_board_step_down_from_22_to_two_lines(fonts: QApplication) -> None:
    assert (board_name("Chile", 262.0, 26.0).size, len(board_name("Chile", 262.0, 26.0).lines)) == (22, 1)
    middling = board_name("Democratic Republic of the Congo", 262.0, 26.0)
    assert (13 < middling.size < 22, len(middling.lines)) == (True, 1)
    for name in UNITED_KINGDOM.values():
        assert board_name(name, 262.0, 26.0).squeeze == 1.0
    # two lines of larger type rather than one of smaller
    roomy = board_name(UNITED_KINGDOM["en"], 262.0, 30.8)
    assert (roomy.size, len(roomy.lines)) == (16, 2)
    long = board_name(UNITED_KINGDOM["en"], 262.0, 26.0)
    assert (long.size, len(long.lines)) == (14, 2)


def test_every_answer_has_a_mark_of_its_own(fonts: QApplication, display: Watched) -> None:
    drawn = set()
    for answer in Answer:
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        image.fill(display.theme.ground)
        painter = QPainter(image)
        paint_answer(painter, QPointF(12.0, 12.0), 20.0, answer, display.theme, display.theme.ground)
        painter.end()
        drawn.add(bytes(image.constBits()))
    blank = QImage(24, 24, QImage.Format.Format_RGB32)
    blank.fill(display.theme.ground)
    assert len(drawn | {bytes(blank.constBits())}) == len(Answer) + 1


@pytest.mark.parametrize("foot", [("Item 2", "Review of implementation"), (LONG_QUESTION * 2,), ()])
def test_a_heading_takes_the_place_of_the_item_and_its_foot_stands_whole(
    display: Watched, monkeypatch: pytest.MonkeyPatch, foot: tuple[str, ...]
) -> None:
    display.show_scene(replace(hall_idle(0), heading="Suspended, resumes 12:20", foot=foot))
    with watching(display, monkeypatch) as watch:
        display.grab()
    told = "".join(one.words for one in watch.written).replace(" ", "")
    for words in ("Suspended, resumes 12:20", *foot):
        assert words.replace(" ", "") in told
    assert "Tuesday" not in told
    assert clipped(watch) == []
    assert overlapping(watch) == []


def test_who_listens_in_the_hall_hears_the_result(display: Watched) -> None:
    display.show_scene(replace(hall_idle(0), result=RESULT))
    told = display.accessibleDescription()
    assert told == "Not adopted. Extension of the second review cycle. in favour: 104. against: 131. abstaining: 114"
