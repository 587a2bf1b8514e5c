"""The grid of a roll by itself: where cells stand, what keys mean, and what is painted."""

from dataclasses import replace
from datetime import timedelta
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chairconsole.models.roll import Cell, Mark
from chairconsole.models.tongue import tongue
from chairconsole.windows.desks.roll_grid import GUARD, RollGrid, paint_mark
from chairconsole.windows.paint.theme import CONTRAST, DARK, LIGHT, Theme
from chairconsole.windows.parts.measures import measures
from tests.models.hand import HandClock, dubai
from tests.windows.pixels import picture

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
CODES = [f"{one}{two}X" for one in LETTERS[:8] for two in LETTERS[:22]][:170]


class Speaking(RollGrid):
    """A grid that is a window of its own, in a language."""

    tongue = tongue("en")


@pytest.fixture
def clock() -> HandClock:
    return HandClock(dubai("10:00:00"))


@pytest.fixture
def grid(fonts: QApplication, qtbot: QtBot, clock: HandClock) -> RollGrid:
    grid = Speaking("Roll", "01234", clock.now)
    qtbot.addWidget(grid)
    grid.resize(1208, 576)
    grid.show_cells(cells(called="BBX"))
    grid.show()
    with qtbot.waitActive(grid):
        grid.activateWindow()
    grid.setFocus()
    return grid


def cells(called: str | None = None, **marks: Mark) -> list[Cell]:
    return [
        Cell(code, f"State {code}", marks.get(code, Mark.NONE), called=code == called, lot=code == "CAX")
        for code in CODES
    ]


def press(grid: RollGrid, *keys: str) -> None:
    for key in keys:
        sequence: Any = QKeySequence(key)
        QTest.keyClick(grid, sequence[0].key(), sequence[0].keyboardModifiers())


def answers(grid: RollGrid) -> list[tuple[str, int]]:
    """Collect the answers, each of which is taken: the next one is called."""
    taken: list[tuple[str, int]] = []

    def take(code: str, digit: int) -> None:
        taken.append((code, digit))
        called = grid.called
        after = CODES[CODES.index(called) + 1] if called == code else called
        grid.show_cells(cells(called=after))

    grid.answered.connect(take)
    return taken


def test_all_stand_in_seven_columns_without_a_scroll_bar(grid: RollGrid) -> None:
    lefts = {round(grid.place(code).left()) for code in CODES}
    assert len(lefts) == 7
    assert grid.bar.isHidden()
    assert grid.place("AAX").height() == 20


def test_a_long_name_is_broken_and_its_cell_is_higher(grid: RollGrid) -> None:
    long = "United Kingdom of Great Britain and Northern Ireland"
    grid.show_cells([replace(cell, name=long) if cell.code == "ABX" else cell for cell in cells()])
    assert grid.place("ABX").height() > grid.place("AAX").height()
    assert grid.place("ACX").top() == grid.place("ABX").bottom()


def test_in_a_narrow_window_codes_stand_in_twelve_columns_and_fill_the_height(grid: RollGrid) -> None:
    grid.set_measures(measures(1366))
    grid.resize(830, 352)
    assert len({round(grid.place(code).left()) for code in CODES}) == 12
    assert 20 < grid.place("AAX").height() <= 24


def test_codes_stand_for_names_that_have_no_room(grid: RollGrid) -> None:
    grid.resize(1208, 400)
    assert len({round(grid.place(code).left()) for code in CODES}) == 12
    assert grid.bar.isHidden()


def test_it_is_mirrored_where_the_window_is(grid: RollGrid) -> None:
    before = grid.place("AAX")
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert round(grid.place("AAX").right()) == round(grid.width() - before.left())
    press(grid, "Left")
    assert grid.place(grid.meant or "").left() < grid.place("BBX").left()


def test_a_digit_answers_for_the_one_called(grid: RollGrid, clock: HandClock) -> None:
    taken = answers(grid)
    press(grid, "1")
    clock.advance(GUARD)
    QTest.keyClick(grid, Qt.Key.Key_4, Qt.KeyboardModifier.KeypadModifier)
    assert taken == [("BBX", 1), ("BCX", 4)]


def test_a_key_that_bounces_does_not_answer_for_the_next_one(grid: RollGrid, clock: HandClock) -> None:
    taken = answers(grid)
    press(grid, "1", "1")
    clock.advance(GUARD - timedelta(milliseconds=1))
    press(grid, "2")
    assert taken == [("BBX", 1)]


def test_a_digit_that_means_nothing_here_answers_nothing(grid: RollGrid) -> None:
    taken = answers(grid)
    press(grid, "7", "Ctrl+1")
    assert taken == []


def test_an_arrow_goes_to_a_cell_a_digit_puts_it_right_and_the_called_one_is_meant_again(grid: RollGrid) -> None:
    taken = answers(grid)
    press(grid, "1", "Up", "2")
    assert taken == [("BBX", 1), ("BBX", 2)]
    assert grid.called == grid.meant == "BCX"


def test_where_an_answer_is_refused_its_cell_stays_meant(grid: RollGrid) -> None:
    press(grid, "Up", "Up", "1")
    assert grid.is_away


def test_letters_go_to_a_code_or_a_name_and_esc_back_to_the_one_called(grid: RollGrid, clock: HandClock) -> None:
    press(grid, "H", "A", "X")
    assert grid.meant == "HAX"
    press(grid, "Esc")
    assert grid.meant == "BBX"
    clock.advance(timedelta(seconds=2))
    missed: list[str] = []
    grid.missed.connect(missed.append)
    press(grid, "Q")
    assert missed == ["No State party begins with “q”. Esc: back to State BBX"]


def test_where_no_name_fits_a_digit_answers_for_nobody_until_one_is_gone_to(grid: RollGrid, clock: HandClock) -> None:
    taken = answers(grid)
    missed: list[str] = []
    grid.missed.connect(missed.append)
    for released in ("Esc", "Down"):
        press(grid, "H", "A", "Q")
        assert grid.meant == grid.called, "the selection is not left where it was"
        press(grid, "1")
        assert taken == []
        assert len(missed) == 2
        missed.clear()
        press(grid, released)
        clock.advance(timedelta(seconds=2))
    press(grid, "1")
    assert taken == [("BCX", 1)]


def test_initials_go_to_a_name_where_no_name_begins_so(grid: RollGrid, clock: HandClock) -> None:
    union, samoa, africa = Cell("EU", "Union européenne"), Cell("WSM", "Samoa"), Cell("ZAF", "South Africa")
    grid.show_cells([Cell("UGA", "Ouganda", called=True), union, africa, samoa])
    for typed, code in (("UE", "EU"), ("EU", "EU"), ("SA", "WSM"), ("SO", "ZAF")):
        press(grid, *typed)
        assert grid.meant == code, typed
        clock.advance(timedelta(seconds=2))


def test_arrows_go_from_column_to_column_at_the_same_height(grid: RollGrid) -> None:
    here = grid.place("BBX")
    press(grid, "Right")
    there = grid.place(grid.meant or "")
    assert there.top() == here.top()
    assert there.left() > here.left()
    press(grid, "Left")
    assert grid.meant == "BBX"


def test_enter_chooses(grid: RollGrid) -> None:
    chosen: list[str] = []
    grid.chosen.connect(chosen.append)
    press(grid, "Down", "Return")
    assert chosen == ["BCX"]
    QTest.mouseDClick(grid, Qt.MouseButton.LeftButton, pos=grid.place("AAX").center().toPoint())
    assert chosen == ["BCX", "AAX"]


def test_a_click_goes_to_a_cell(grid: RollGrid) -> None:
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.place("DAX").center().toPoint())
    assert grid.meant == "DAX"


def test_where_there_is_no_room_the_one_called_stands_in_the_middle_third(grid: RollGrid) -> None:
    grid.set_measures(measures(1920, 200, 1080))
    grid.resize(1200, 200)
    assert grid.bar.isVisible()
    for code in ("AVX", "DAX", "EJX"):
        grid.show_cells(cells(called=code))
        middle = grid.place(code).center().y()
        is_at_an_end = grid.bar.value() in (0, grid.bar.maximum())
        assert 0 <= middle <= 200
        assert is_at_an_end or 66 <= middle <= 134


def test_those_who_listen_are_told_which_cell_is_meant(grid: RollGrid) -> None:
    assert grid.accessibleDescription() == "State BBX, called now"
    grid.show_cells(cells(called="BCX", BBX=Mark.YES))
    press(grid, "Up")
    assert grid.accessibleDescription() == "State BBX, Yes"


def painted(mark: Mark, theme: Theme) -> QImage:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(theme.surface)
    painter = QPainter(image)
    paint_mark(painter, QPointF(10, 10), mark, theme)
    painter.end()
    return image


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST])
def test_every_mark_is_painted_as_another(theme: Theme) -> None:
    alike = {(one, two) for one, two in combinations(Mark, 2) if painted(one, theme) == painted(two, theme)}
    # each has the dash in a roll of its own
    assert alike == {(Mark.NOT_PARTICIPATING, Mark.NOT_THERE)}


def test_the_one_called_is_tinted_and_framed(grid: RollGrid) -> None:
    image, box = picture(grid), grid.place("BBX")
    assert image.pixelColor(round(box.right()) - 8, round(box.center().y())) == LIGHT.tint
    assert image.pixelColor(round(box.center().x()), round(box.top())) == LIGHT.focus
    beside = grid.place("BCX")
    assert image.pixelColor(round(beside.right()) - 8, round(beside.center().y())) == LIGHT.surface
