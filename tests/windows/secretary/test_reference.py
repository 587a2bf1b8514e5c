"""What can be looked up can be searched: by a word, by a number, from the field or from the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.models.tongue import LANGUAGES
from chairconsole.records.facts.reference import Rule
from chairconsole.windows.over.keys_sheet import KeysSheet
from chairconsole.windows.over.past_panel import PastPanel
from chairconsole.windows.parts.keys import QUESTION_MARKS
from chairconsole.windows.side.end_panel import REFERENCE
from chairconsole.windows.side.reference_panel import Reference, ReferencePanel
from tests.windows.secretary.desk import Desk, brought
from tests.windows.watch import clipped, overlapping, watching


@pytest.fixture
def panel(at_work: Desk) -> ReferencePanel:
    at_work.window.end.tabs.turn_to(REFERENCE)
    return at_work.window.end.reference


def test_a_word_finds_what_tells_of_it_and_opens_the_first(at_work: Desk, panel: ReferencePanel) -> None:
    everything = panel.rows.rows
    panel.sought.setFocus()
    at_work.type("right of reply")
    found = panel.rows.rows
    assert 0 < len(found) < len(everything)
    assert all("repl" in f"{row.subject} {row.told}".casefold() for row in found)
    assert panel.table.selected() == found[0]
    at_work.press("End")
    at_work.press("Ctrl+End")
    assert panel.table.selected() == found[-1]
    at_work.press("Escape")
    assert panel.rows.rows == everything
    assert at_work.is_at(at_work.window.table)


def test_a_number_finds_its_rule_in_the_digits_of_any_script(at_work: Desk, panel: ReferencePanel) -> None:
    panel.sought.setFocus()
    at_work.type("rule 20")
    found = panel.rows.rows
    assert any(row.above.startswith("Rule 20") for row in found)
    panel.sought.clear()
    at_work.type("rule ٢٠")
    assert panel.rows.rows == found


def test_letters_typed_on_the_list_look_for_what_they_begin(at_work: Desk, panel: ReferencePanel) -> None:
    panel.table.setFocus()
    at_work.type("c")
    assert at_work.is_at(panel.sought)
    at_work.type("redentials")
    assert panel.sought.text() == "credentials"
    at_work.press("Down")
    assert isinstance(panel.table.selected(), Reference)


@pytest.mark.parametrize("sign", QUESTION_MARKS)
def test_a_question_mark_of_any_script_opens_the_sheet_of_keys(at_work: Desk, panel: ReferencePanel, sign: str) -> None:
    past = brought(at_work.window, PastPanel)
    for part, typed in ((panel.table, panel.sought), (past.slider, past.field)):
        if part is past.slider:
            at_work.press("Ctrl+B")
        part.setFocus()
        QTest.sendKeyEvent(QTest.KeyAction.Press, part, Qt.Key.Key_Question, sign, Qt.KeyboardModifier.ShiftModifier)
        assert brought(at_work.window, KeysSheet).isVisible()
        assert typed.text() == ""
        at_work.press("Escape")


def test_the_field_is_reached_by_tab_before_its_list(at_work: Desk, panel: ReferencePanel) -> None:
    at_work.window.end.tabs.setFocus()
    at_work.press("Tab")
    assert at_work.is_at(panel.sought)
    at_work.press("Tab")
    assert at_work.is_at(panel.table)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "percent"), [(1280, 100), (1366, 100), (1920, 100), (1920, 200)])
def test_that_nothing_was_found_is_said_whole(
    at_work: Desk, panel: ReferencePanel, monkeypatch: pytest.MonkeyPatch, language: str, width: int, percent: int
) -> None:
    window = Desk(at_work.session, at_work.clock, at_work._qtbot, language).window
    window.resize(width, 900)
    window.set_percent(percent)
    window.end.tabs.turn_to(REFERENCE)
    window.end.setVisible(True)
    found = window.end.reference
    found.sought.setText("zzzz")
    assert found.rows.rows == ()
    with watching(found, monkeypatch) as watch:
        found.grab()
    assert clipped(watch) + overlapping(watch) == []


SUBJECT = "Closure of debate"


def known(desk: Desk, subject: str = SUBJECT) -> Rule:
    (found,) = desk.session.room().door.find(Rule, subject=subject)
    return found


def choose(desk: Desk, panel: ReferencePanel, subject: str = SUBJECT) -> None:
    """Press Enter on a rule."""
    subjects = [row.subject for row in panel.rows.rows]
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.rows.index(subjects.index(subject), 0))
    desk.press("Return")


def test_a_number_is_put_right_with_how_sure_it_is(at_work: Desk, panel: ReferencePanel) -> None:
    choose(at_work, panel)
    assert at_work.window.palette_field.title == "Closure of debate – put right"
    at_work.answer("its number, and how sure")
    at_work.answer("48")
    at_work.answer("probable")
    assert at_work.last == "set_rule"
    assert (known(at_work).number, known(at_work).certainty) == ("48", "probable")
    row = panel.table.selected()
    assert (row.subject, row.above) == (SUBJECT, "Rule 48, number probable")
    choose(at_work, panel)
    at_work.answer("its number is not known")
    assert known(at_work).number is None
    at_work.press("Ctrl+Z")
    assert panel.table.selected().above == "Rule 48, number probable"


@pytest.mark.parametrize(
    ("subject", "what", "typed", "figures"),
    [
        (SUBJECT, "speakers against", "3", {"against": 3}),
        (SUBJECT, "majority", "two thirds", {"majority": "two_thirds"}),
        ("Quorum", "to decide it takes", "2/3", {"decide": "2/3"}),
        ("Explanation of vote", "limit", "5:00", {"limit_s": 300}),
        ("Order of procedural motions", "rank of the motion “Close the debate”", "3", {"close_debate": 3}),
    ],
)
def test_a_figure_is_put_right(
    at_work: Desk, panel: ReferencePanel, subject: str, what: str, typed: str, figures: dict[str, object]
) -> None:
    choose(at_work, panel, subject)
    at_work.answer(what)
    at_work.answer(typed)
    assert known(at_work, subject).figures == figures
    assert typed in panel.table.selected().told


@pytest.mark.parametrize(
    ("what", "typed", "name"),
    [("another body", "AU rule 12", "cf"), ("what it says", "As it was read out.", "summary")],
)
def test_words_are_put_right(at_work: Desk, panel: ReferencePanel, what: str, typed: str, name: str) -> None:
    choose(at_work, panel)
    at_work.answer(what)
    at_work.answer(typed)
    assert getattr(known(at_work), name) == typed
    assert typed in panel.table.selected().told


def test_what_is_no_figure_is_refused_with_a_sentence(at_work: Desk, panel: ReferencePanel) -> None:
    choose(at_work, panel)
    at_work.answer("speakers against")
    at_work.answer("many")
    assert at_work.was_refused()
    assert known(at_work).figures == {}


def test_a_doubt_about_the_document_is_no_rule(at_work: Desk, panel: ReferencePanel) -> None:
    choose(at_work, panel, panel.rows.rows[-1].subject)
    assert not at_work.window.palette_field.isVisible()
    assert "Only rules of procedure" in at_work.said
