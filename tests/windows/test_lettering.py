"""Names stand whole: every step table, long names in six languages, and balanced lines."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from chairconsole.windows import hall, president
from chairconsole.windows.paint.lettering import Step, advance, balanced, direction_of, fit, pieces, wrapped

NAMES = (
    "United Kingdom of Great Britain and Northern Ireland",
    "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
    "Reino Unido de Gran Bretaña e Irlanda del Norte",
    "Соединенное Королевство Великобритании и Северной Ирландии",
    "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية",
    "大不列颠及北爱尔兰联合王国",
    "Bolivia (Plurinational State of)",
    "Bolivie (État plurinational de)",
    "Bolivia (Estado Plurinacional de)",
    "Боливия (Многонациональное Государство)",
    "بوليفيا (دولة - المتعددة القوميات)",
    "玻利维亚（多民族国）",
    "République populaire démocratique de Corée",
    "Лаосская Народно-Демократическая Республика",
    "Saint-Vincent-et-les Grenadines",
    "Timor-Leste",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_stands_whole_and_unsqueezed_before_the_president(fonts: QApplication, name: str) -> None:
    name_set = fit(name, president.NAME_STEPS, 720.0, bold=True)
    assert name_set.squeeze == 1.0
    assert name_set.width <= 720.0
    assert _letters("".join(name_set.lines)) == _letters(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_stands_whole_and_unsqueezed_in_the_hall(fonts: QApplication, name: str) -> None:
    name_set = fit(name, hall.steps_for(name), 1728.0, bold=True)
    assert name_set.squeeze == 1.0
    assert name_set.width <= 1728.0
    assert name_set.pitch * len(name_set.lines) <= 264.0
    assert _letters("".join(name_set.lines)) == _letters(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_stands_whole_in_the_hall_above_the_line_that_says_it_replies(fonts: QApplication, name: str) -> None:
    name_set = fit(name, hall.steps_for(name, above_a_line=True), 1728.0, bold=True)
    assert name_set.squeeze == 1.0
    assert name_set.pitch * len(name_set.lines) <= 186.0


def test_the_first_step_that_holds_the_name_is_taken(fonts: QApplication) -> None:
    steps = (Step(64), Step(32), Step(16))
    just = advance("Norway", 32, True)
    assert fit("Norway", steps, just, bold=True).size == 32
    assert fit("Norway", steps, just - 1, bold=True).size == 16


def test_where_no_step_holds_it_a_name_is_squeezed_and_keeps_its_letters(fonts: QApplication) -> None:
    words = fit(NAMES[0], (Step(40),), 300.0)
    assert words.squeeze < 1.0
    assert words.lines == (NAMES[0],)
    assert words.width == pytest.approx(300.0)


def test_lines_are_of_nearly_equal_length(fonts: QApplication) -> None:
    lines = balanced("I now give the floor to Her Excellency the Minister of Justice of Kenya.", 34, False, 1072.0)
    assert lines == ("I now give the floor to Her Excellency", "the Minister of Justice of Kenya.")


def test_balancing_keeps_the_number_of_lines(fonts: QApplication) -> None:
    for name in NAMES:
        for measure in (200.0, 333.0, 500.0, 720.0):
            assert len(balanced(name, 36, True, measure)) == len(wrapped(name, 36, True, measure))


def test_lines_break_after_hyphens_in_chinese_anywhere_and_never_before_a_closing_mark() -> None:
    assert pieces("Timor-Leste") == ("Timor-", "Leste")
    assert pieces("多民族国") == ("多", "民", "族", "国")
    assert pieces("亚（多国）。") == ("亚", "（多", "国）。")
    assert pieces("a (دولة - b)") == ("a ", "(دولة ", "- b)")


def test_a_line_runs_as_its_script_does_and_as_the_window_where_scripts_are_mixed() -> None:
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert direction_of("بوليفيا (دولة)", False) is right
    assert direction_of("Bolivia (Plurinational State of)", True) is left
    assert direction_of("1(f)", True) is left
    assert direction_of("وثيقة CAC/COSP/2019/1", True) is right
    assert direction_of("Item بوليفيا", False) is left


def _letters(text: str) -> str:
    return text.replace(" ", "")


@pytest.mark.parametrize("measure", [0.0, -20.0])
def test_words_without_any_room_are_set_all_the_same(qapp: QApplication, measure: float) -> None:
    setting = fit("Floor given to Kenya", (Step(14), Step(12, 2)), measure)
    assert (len(setting.lines), setting.squeeze) == (2, 0.0)
