"""The figures: how a time is written, where its cells stand, and what a second changes."""

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.windows.paint.countdown import MINUS, Figures, Place, format_time, lay_out

HALL = Place(96.0, 704.0, 560, 1140.0)
PRESIDENT = Place(1248.0, 296.0, 208, 488.0, from_right=True)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (240, "4:00"),
        (60, "1:00"),
        (59, "0:59"),
        (0, "0:00"),
        (-1, f"{MINUS}0:01"),
        (-38, f"{MINUS}0:38"),
        (3599, "59:59"),
        (3600, "1:00:00"),
        (3723, "1:02:03"),
        (-3723, f"{MINUS}1:02:03"),
    ],
)
def test_a_time_is_written_with_a_true_minus_and_with_hours_from_an_hour_on(seconds: int, text: str) -> None:
    assert format_time(seconds) == text


@pytest.mark.parametrize("place", [HALL, PRESIDENT])
def test_every_figure_has_an_equal_cell_and_reads_from_left_to_right(fonts: QApplication, place: Place) -> None:
    cells = lay_out("12:07", place)
    assert "".join(cell.sign for cell in cells) == "12:07"
    assert [cell.left for cell in cells] == sorted(cell.left for cell in cells)
    assert len({cell.width for cell in cells if cell.sign != ":"}) == 1


def test_figures_that_end_at_a_margin_stand_still_whatever_the_last_one_is(fonts: QApplication) -> None:
    places = {tuple(cell.left for cell in lay_out(f"0:0{figure}", PRESIDENT)) for figure in range(10)}
    assert len(places) == 1


def test_overtime_moves_no_figure_of_the_president(fonts: QApplication) -> None:
    before, over = lay_out("0:01", PRESIDENT), lay_out(f"{MINUS}0:01", PRESIDENT)
    assert over[1:] == before


def test_too_wide_a_time_shrinks_within_its_width(fonts: QApplication) -> None:
    wide = lay_out("1:02:03", PRESIDENT)
    assert wide[0].size < 208
    assert wide[-1].left + wide[-1].width - wide[0].left <= PRESIDENT.max_width * 1.05


def test_a_second_changes_one_cell_and_a_minute_three(fonts: QApplication) -> None:
    figures = Figures()
    figures.put(PRESIDENT)
    figures.show("2:18")
    last = figures.box(figures.cells[-1])
    assert figures.show("2:17").boundingRect() == last
    figures.show("2:00")
    changed = figures.show("1:59")
    assert [changed.contains(figures.box(cell)) for cell in figures.cells] == [True, False, True, True]


def test_the_same_time_changes_nothing(fonts: QApplication) -> None:
    figures = Figures()
    figures.put(HALL)
    figures.show("2:18")
    assert figures.show("2:18").isEmpty()
