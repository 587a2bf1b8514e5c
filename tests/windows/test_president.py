"""The President's view: what a tick paints again, what its buttons tell, and that nothing is cut at any size."""

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chairconsole.models.scenes import (
    BandScene,
    MatterScene,
    NextScene,
    PresidentScene,
    RowScene,
    Say,
    SayLine,
    ShareScene,
)
from chairconsole.models.tongue import tongue
from chairconsole.windows import president
from chairconsole.windows.floor.following import fit_next, next_words
from chairconsole.windows.paint.buttons import Look
from chairconsole.windows.paint.lettering import advance
from chairconsole.windows.paint.theme import THEMES, Theme
from chairconsole.windows.president import PresidentView

from .pixels import differing, outside, picture
from .scenes import SHARE, VOTING, idle, in_hand, speaking
from .watch import CAP, DESCENT, Watch, clipped, overlapping, watching

SIZES = [QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160)]
LONG = "United Kingdom of Great Britain and Northern Ireland"


class Watched(PresidentView):
    """A view that remembers what it asked to have painted again."""

    def __init__(self) -> None:
        self.asked, self.painted = QRegion(), QRegion()
        super().__init__()

    def arrange(self) -> None:
        super().arrange()
        self.asked += self.rect()

    def repaint_part(self, region: QRegion) -> None:
        super().repaint_part(region)
        self.asked += region

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted += event.region()


@pytest.fixture
def view(fonts: QApplication, qtbot: QtBot) -> Watched:
    window = Watched()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show_scene(speaking(137))
    return window


def area(region: QRegion) -> int:
    return sum(box.width() * box.height() for box in cast("Iterable[QRect]", region))


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize(
    ("before", "after"),
    [
        (speaking(137), speaking(136, beat=True)),
        (speaking(52), speaking(51, beat=True)),
        (speaking(-3), speaking(-4, beat=True)),
        (speaking(-37), speaking(-38, beat=True)),
        (speaking(137, paused=True), speaking(137, paused=True, beat=True)),
        (idle(40), idle(41, beat=True)),
        (idle(599), idle(600, beat=True)),
        (in_hand(VOTING), in_hand(VOTING, beat=True)),
    ],
    ids=["speaking", "one minute", "time", "over", "paused", "idle", "one figure more", "voting"],
)
def test_all_that_differs_after_a_tick_was_painted_again(
    view: Watched, before: PresidentScene, after: PresidentScene, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    view.set_theme(theme)
    view.show_scene(before)
    old = picture(view)
    view.asked = QRegion()
    view.show_scene(after)
    # now, for taking a picture of a hidden window lays it out anew
    asked = QRegion(view.asked)
    new = picture(view)
    assert old != new
    assert not differing(outside(old, asked), outside(new, asked))


def test_a_tick_paints_little(view: Watched) -> None:
    view.asked = QRegion()
    view.show_scene(speaking(136, beat=True))
    assert 0 < area(view.asked) < 0.04 * 1280 * 800


def test_what_a_tick_asks_for_is_all_that_is_painted(view: Watched, qtbot: QtBot) -> None:
    with qtbot.waitExposed(view):
        view.show()
    view.repaint()
    view.asked = view.painted = QRegion()
    view.show_scene(speaking(136, beat=True))
    qtbot.waitUntil(lambda: not view.painted.isEmpty())
    assert view.painted == view.asked


def test_the_buttons_change_sides_with_the_direction(view: Watched) -> None:
    assert view.step_button.x() < view.gavel_button.x()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert view.gavel_button.x() < view.step_button.x()


def test_a_scene_that_changes_nothing_paints_nothing(view: Watched) -> None:
    view.asked = QRegion()
    view.show_scene(speaking(137))
    assert view.asked.isEmpty()


def test_another_speaker_paints_everything(view: Watched) -> None:
    view.asked = QRegion()
    view.show_scene(speaking(136, name="Kenya"))
    assert area(view.asked) == 1280 * 800


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("scene", [speaking(-38, name=LONG), idle(40)], ids=["speaking", "idle"])
def test_nothing_runs_into_the_margin(
    view: Watched, scene: PresidentScene, size: QSize, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    view.resize(size)
    view.show_scene(scene)
    image, ground = picture(view), view.theme.ground.rgb()
    margin = int(24 * view.unit)
    columns = (*range(0, margin, 3), *range(image.width() - margin, image.width(), 3))
    assert all(image.pixel(x, y) == ground for x in columns for y in range(0, image.height(), 2))


def test_figures_read_from_left_to_right_in_an_arabic_window(view: Watched) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.show_scene(speaking(-38))
    figures = view.lay_out()[1][1][0]
    assert "".join(cell.sign for cell in figures.cells) == "−0:38"
    assert figures.cells[0].left < figures.cells[-1].left < 640


def test_the_buttons_have_accessible_names_and_the_expected_one_is_filled(view: Watched) -> None:
    assert [view.step_button.accessibleName(), view.gavel_button.accessibleName()] == ["End statement", "Gavel"]
    assert (view.step_button.look, view.gavel_button.look) == (Look.FILLED, Look.OUTLINE)
    view.show_scene(idle(40))
    assert view.step_button.accessibleName() == "Take up 1(d)"
    assert (view.step_button.look, view.gavel_button.look) == (Look.OUTLINE, Look.FILLED)


def test_a_press_is_told_and_a_button_that_is_off_tells_nothing(view: Watched, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.step_pressed):
        view.step_button.click()
    with qtbot.assertNotEmitted(view.gavel_pressed):
        view.gavel_button.click()
    view.show_scene(idle(40))
    with qtbot.waitSignal(view.gavel_pressed):
        view.gavel_button.click()


def test_a_band_takes_its_height_from_say_and_leaves_the_buttons(view: Watched) -> None:
    boxes = [block.box for block in view.lay_out()[0]]
    view.show_scene(replace(speaking(137), band=BandScene("Point of order: Chile.", holder="Norway", left_s=137)))
    with_band = [block.box for block in view.lay_out()[0]]
    say, say_below = boxes[-2], with_band[-2]
    assert (say_below.top() - say.top(), say_below.bottom()) == (64.0, say.bottom())
    assert with_band[-1] == boxes[-1]


def test_whose_clock_is_held_is_painted_in_the_band(view: Watched) -> None:
    band = BandScene("Point of order: Chile.")
    view.show_scene(replace(speaking(137, paused=True), band=band))
    without = picture(view)
    view.show_scene(replace(speaking(137, paused=True), band=replace(band, holder="Norway", left_s=137)))
    held = picture(view)
    strip = QRegion(0, 56, 1280, 64)
    assert held != without
    assert outside(held, strip) == outside(without, strip)


@pytest.mark.parametrize(
    "name", [LONG, "Соединенное Королевство Великобритании и Северной Ирландии", "Chile", "大不列颠及北爱尔兰联合王国"]
)
def test_the_two_next_stand_whole_beside_the_count(fonts: QApplication, name: str) -> None:
    words = next_words((NextScene(name, "Minister"), NextScene(name)), 58, tongue("en"), "9 not reached by 18:00")
    fitted = fit_next(words, president.NEXT_SIZES, 1072.0)
    room = 1072.0 - advance(fitted.words.count, president.NEXT_SIZES.count)
    assert (fitted.words.first, fitted.words.second) == (name, f"then {name}")
    assert fitted.words.count.startswith("58 remain")
    assert advance(name, fitted.first, True) <= room
    assert advance(fitted.words.second, fitted.second) <= room


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "fr", "ru", "zh", "ar"])
def test_who_presides_stands_whole_in_the_top_line(
    view: Watched, monkeypatch: pytest.MonkeyPatch, size: QSize, language: str
) -> None:
    told = f"Vice-President: {LONG}"
    view.show_scene(replace(speaking(137), presiding=told))
    view.speak(language)
    for percent in (100, 200):
        view.set_percent(percent)
        view.resize(size)
        with watching(view, monkeypatch) as watch:
            view.grab()
        assert told.replace(" ", "") in "".join(one.words for one in watch.written).replace(" ", "")
        assert clipped(watch) == []
        assert overlapping(watch) == []


RUSSIAN = "Соединенное Королевство Великобритании и Северной Ирландии"
QUESTION = "Shall the Conference hold its next session in the second half of the year in which the review ends?"
MATTERS = {
    "voting": in_hand(VOTING, RowScene("Called", "Honduras", "then Hungary", "56 still to call")),
    "a long question": in_hand(
        MatterScene(QUESTION, (f"Roll call on the motion of {LONG}",), VOTING.figures, SHARE),
        RowScene("Called", LONG, f"then {LONG}", "56 still to call"),
    ),
    "three figures each": in_hand(
        MatterScene("Не принято", (QUESTION,), (("104", "За"), ("131", "Против"), ("114", "Воздержались")), SHARE)
    ),
    "a motion": in_hand(
        MatterScene(
            "Предложение о прекращении прений",
            (
                f"внесла делегация: {RUSSIAN}, пункт 1(f)",
                f"Выступили против: {RUSSIAN}, {RUSSIAN}",
                "Больше никто не может выступить",
            ),
        ),
        RowScene("Затем", RUSSIAN, "", "осталось 1:43"),
    ),
    "suspended": in_hand(MatterScene("الجلسة معلقة", ("مشاورات غير رسمية",), (("12:20", "الاستئناف"),))),
}


def written(watch: Watch) -> str:
    return "".join(one.words for one in watch.written).replace(" ", "")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("name", MATTERS)
def test_what_is_in_hand_stands_whole_at_any_size(
    view: Watched, monkeypatch: pytest.MonkeyPatch, name: str, direction: Qt.LayoutDirection, size: QSize
) -> None:
    scene = MATTERS[name]
    assert scene.matter is not None
    view.setLayoutDirection(direction)
    view.show_scene(scene)
    for percent in (100, 200):
        view.set_percent(percent)
        view.resize(size)
        with watching(view, monkeypatch) as watch:
            view.grab()
        told = [scene.matter.title, *scene.matter.lines, *(word for pair in scene.matter.figures for word in pair)]
        row = [scene.row.first, scene.row.count] if scene.row is not None else []
        assert [words for words in (*told, *row) if words.replace(" ", "") not in written(watch)] == []
        assert clipped(watch) == []
        assert overlapping(watch) == []


def test_the_bar_of_a_vote_reaches_as_far_as_the_share_of_yes_and_its_tick_stands_at_the_threshold(
    view: Watched,
) -> None:
    def at(share: float) -> tuple[int, int]:
        return round(32 + share * 1216), 56 + 256 + 8

    view.show_scene(in_hand(replace(VOTING, share=ShareScene("", 0.75, 2 / 3))))
    image, theme = picture(view), view.theme
    assert image.pixel(*at(0.74)) == theme.text_2.rgb()
    assert image.pixel(*at(0.76)) == theme.sunken.rgb()
    tick_x, tick_y = at(2 / 3)
    assert image.pixel(tick_x, tick_y - 12) == theme.text.rgb()
    assert image.pixel(at(0.5)[0], tick_y - 12) == theme.ground.rgb()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = picture(view)
    assert mirrored.pixel(1279 - at(0.76)[0], tick_y) == theme.sunken.rgb()
    assert mirrored.pixel(1279 - at(0.74)[0], tick_y) == theme.text_2.rgb()


def test_what_has_no_bar_leaves_its_room_to_the_sentence(view: Watched) -> None:
    def say_top(scene: PresidentScene) -> float:
        view.show_scene(scene)
        return view.lay_out()[0][-2].box.top()

    with_bar = say_top(in_hand(VOTING))
    assert say_top(in_hand(replace(VOTING, figures=(), share=None))) < with_bar - 100


def test_the_bar_gives_way_where_the_sentences_could_not_be_read_beside_it(
    view: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = f"{LONG} has moved to adjourn the debate on agenda item 2. May I take it that the Conference agrees?"
    lines = tuple(SayLine(words) for words in (f"Up to two delegations may speak: {LONG}.", moved, "It is so decided."))
    scene = in_hand(VOTING)
    view.show_scene(replace(scene, say=Say(lines, f"There is an objection. {moved}")))
    with watching(view, monkeypatch) as watch:
        view.grab()
    heights = [one.box.height() for one in watch.written if one.words == "It is so decided."]
    assert heights
    assert min(heights) >= 24 * (CAP + DESCENT)
    assert SHARE.words.replace(" ", "") in written(watch)
    assert clipped(watch) == []
    assert overlapping(watch) == []


@pytest.mark.parametrize("name", ["г-жа Ирина Константинопольская-Преображенская", "H.E. Mr. Sadyk Bekmurzaev"])
def test_who_presides_can_be_read_in_the_smallest_window(
    view: Watched, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    view.show_scene(replace(speaking(137), presiding=f"Председатель: {name}"))
    with watching(view, monkeypatch) as watch:
        view.grab()
    lines = [one for one in watch.written if one.words and one.words in f"Председатель: {name}" and len(one.words) > 4]
    assert lines
    assert min(one.box.height() for one in lines) >= 16 * (CAP + DESCENT)
    assert min(one.squeeze for one in lines) == 1.0


def test_what_comes_later_stands_between_the_sentence_and_the_branch(
    view: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.show_scene(in_hand(VOTING))
    with watching(view, monkeypatch) as watch:
        view.grab()
    labels = [one.words for one in sorted(watch.written, key=lambda one: one.box.top()) if one.words in LABELS]
    assert labels == ["Say", "Later", "Or"]


LABELS = ("Say", "Later", "Or")


def test_who_listens_hears_the_question_its_figures_and_who_is_called(view: Watched) -> None:
    view.show_scene(MATTERS["voting"])
    told = view.accessibleDescription()
    for words in ("Extension of the second review cycle", "In favour: 70", SHARE.words, "Called Honduras"):
        assert words in told
    assert "Nobody has the floor" not in told
