"""The script at the podium: what the President reads now, corrected and marked as reviewed by keyboard alone."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.models.rows import ROW
from chairconsole.models.script_model import SentenceRow
from chairconsole.records.facts.script import SentenceWording
from chairconsole.windows.over.sentence_panel import SentencePanel
from chairconsole.windows.side.end_panel import SCRIPT
from tests.windows.secretary.desk import Desk, brought


@pytest.fixture
def at_script(at_work: Desk) -> Desk:
    """Turn to the script, where the first sentence for now is selected."""
    at_work.window.end.tabs.turn_to(SCRIPT)
    panel = at_work.window.end.script
    panel.setFocus(Qt.FocusReason.OtherFocusReason)
    panel.setCurrentIndex(panel.model().index(0, 0))
    return at_work


def first(desk: Desk) -> SentenceRow:
    row = desk.window.end.script.model().index(0, 0).data(ROW)
    assert isinstance(row, SentenceRow)
    return row


def choose(desk: Desk, *answers: str) -> None:
    for answer in answers:
        desk.type(answer)
        desk.press("Return")


def test_what_is_to_be_read_now_stands_first(at_script: Desk) -> None:
    row = first(at_script)
    assert row.now
    assert row.said.startswith("The list of speakers contains 4 delegations.")
    assert "Reviewed by a native reader: no" in at_script.window.end.script.itemDelegate().tip(row)  # type: ignore[attr-defined]
    at_script.press("PgDown")
    at_script.wait(1)
    at_script.press("PgDown")
    assert first(at_script).said.startswith("I thank the representative of Kenya")


def test_a_sentence_is_corrected_and_a_refusal_leaves_the_words(at_script: Desk) -> None:
    at_script.press("Return")
    choose(at_script, "correct")
    words = brought(at_script.window, SentencePanel).words
    assert at_script.is_at(words)
    assert words.toPlainText() == first(at_script).pattern
    words.setPlainText("{ $nobody } may speak.")
    at_script.press("Ctrl+Return")
    assert at_script.was_refused()
    assert brought(at_script.window, SentencePanel).isVisible()
    words.setPlainText("We have { $count } on the list until { $time }.")
    at_script.press("Ctrl+Return")
    assert not brought(at_script.window, SentencePanel).isVisible()
    assert first(at_script).said == "We have 4 on the list until 12:00."
    assert first(at_script).corrected
    at_script.press("Ctrl+Z")
    assert not first(at_script).corrected


def test_esc_leaves_a_sentence_as_it_is(at_script: Desk) -> None:
    at_script.press("Return")
    choose(at_script, "correct")
    acts = at_script.acts
    QTest.keyClicks(brought(at_script.window, SentencePanel).words, "x")
    at_script.press("Escape")
    assert not brought(at_script.window, SentencePanel).isVisible()
    assert at_script.acts == acts


def test_a_reader_is_named_and_a_correction_taken_back(at_script: Desk) -> None:
    at_script.press("Return")
    choose(at_script, "reviewed", "Ms. Reader")
    found = at_script.session.room().door.get(SentenceWording, "en/list-announce")
    assert found is not None
    assert found.reviewed_by == "Ms. Reader"
    assert first(at_script).reviewed_by == "Ms. Reader"


def rows(desk: Desk) -> list[SentenceRow]:
    return list(desk.window.script.rows)


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_every_sentence_is_shown_as_a_real_example_without_its_source(at_script: Desk, language: str) -> None:
    at_script.window.script.speak(language)
    painter = at_script.window.end.script.itemDelegate()
    assert len(rows(at_script)) > 50
    for row in rows(at_script):
        for told in (row.said, painter.tip(row), at_script.window.script.words(row)):  # type: ignore[attr-defined]
            assert told.strip(), row.key
            assert not re.search(r"[{}$*]|->", told), told
            assert "-" not in row.key or row.key not in told, told


def test_an_example_is_of_this_room(at_script: Desk) -> None:
    said = {row.key: row.said for row in rows(at_script) if not row.now}
    assert said["floor-representative"] == "I now give the floor to the representative of Chile."
    assert said["general-discussion-limits"].startswith("I remind speakers that statements are limited to 4 minutes")
    assert "entitled “" in said["take-up-item"]
    assert "General discussion" in said["take-up-item"]
    assert said["floor-title"] == "I now give the floor to H.E. Ms. Ana Ruiz, Minister of Justice, of Chile."


def test_a_source_is_checked_while_one_types(at_script: Desk) -> None:
    at_script.press("Return")
    choose(at_script, "correct")
    panel = brought(at_script.window, SentencePanel)
    assert panel.tried == "The list of speakers contains 4 delegations. I intend to close it at 12:00."
    panel.words.setPlainText("We have { $count } on the list.")
    assert panel.tried == "We have 4 on the list."
    panel.words.setPlainText("We have { $nobody } on the list.")
    assert panel.tried == "This sentence is not given “nobody”."
    panel.words.setPlainText("We have { $count on the list.")
    assert panel.tried == "The braces of the sentence do not fit together."
    panel.words.setPlainText(" ")
    assert panel.tried == "A sentence needs its words."
    acts = at_script.acts
    at_script.press("Escape")
    assert at_script.acts == acts


def test_the_record_tells_a_correction_in_plain_words(at_script: Desk) -> None:
    at_script.press("Return")
    choose(at_script, "correct")
    brought(at_script.window, SentencePanel).words.setPlainText("We have { $count } on the list until { $time }.")
    at_script.press("Ctrl+Return")
    assert "corrected in English: We have … on the list until …." in at_script.said
    assert "list-announce" not in at_script.said


def test_the_sentences_are_found_in_the_palette_and_by_a_key(at_work: Desk) -> None:
    at_work.press("Ctrl+K")
    at_work.type("correct a sentence")
    at_work.press("Return")
    assert at_work.is_at(at_work.window.end.script)
    assert at_work.window.end.script.selected() is not None


@pytest.mark.parametrize("language", ["ar", "zh", "ru"])
def test_the_script_is_in_the_presidents_language_whatever_the_consoles(at_script: Desk, language: str) -> None:
    at_script.window.script.speak(language)
    assert first(at_script).language == language
    assert not at_script.window.end.script.grab().isNull()
