"""Adding a delegation in one line: by code and by any name, and who is meant."""

import pytest

from chairconsole.windows.over.keys_sheet import KeysSheet
from tests.windows.secretary.desk import Desk, brought


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ghana", "GHA"),
        ("GHA", "GHA"),
        ("加纳", "GHA"),
        ("غانا", "GHA"),
        ("côte d", "CIV"),
        ("ivory", "CIV"),
        ("korea rep", "KOR"),
        ("germ", "DEU"),
        ("AUS", "AUS"),
    ],
)
def test_a_delegation_is_found_by_any_of_its_names(at_work: Desk, typed: str, code: str) -> None:
    at_work.add(typed)
    if at_work.last == "inscribe" and code in at_work.waiting:
        return
    # where more than one could be meant, the arrow chooses
    at_work.press("Down", "Return")
    assert code in at_work.waiting


def test_level_and_hour_received_stand_behind_the_name(at_work: Desk) -> None:
    at_work.add("ghana m 9:59")
    assert at_work.waiting[0] == "GHA"


def test_niger_or_nigeria_is_asked(at_work: Desk) -> None:
    acts = at_work.acts
    at_work.add("nig")
    assert at_work.acts == acts
    assert "Niger, Nigeria" in at_work.said
    assert at_work.window.entry.field.text() == "nig"
    assert [choice.code for choice in at_work.window.entry.choices.rows.rows] == ["NER", "NGA"]
    at_work.press("Down", "Down", "Return")
    assert "NGA" in at_work.waiting


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Oman", "OMN"),
        ("niger", "NER"),
        ("Mali", "MLI"),
        ("russia", "RUS"),
        ("guinea", "GIN"),
        ("Lao Peoples", "LAO"),
        ("UK", "GBR"),
        ("尼日尔", "NER"),
        ("Republic of the Niger", "NER"),
    ],
)
def test_a_whole_name_is_taken_though_others_contain_it(at_work: Desk, typed: str, code: str) -> None:
    at_work.add(typed)
    assert code in at_work.waiting


@pytest.mark.parametrize("typed", ["uk", "AG"])
def test_a_short_name_that_begins_another_or_is_anothers_code_is_asked(at_work: Desk, typed: str) -> None:
    acts = at_work.acts
    at_work.add(typed)
    assert at_work.acts == acts
    assert "Which one" in at_work.said


def test_the_filters_find_a_name_without_its_apostrophe(at_work: Desk) -> None:
    at_work.add("LAO")
    at_work.press("Ctrl+F")
    at_work.type("lao peoples")
    assert at_work.waiting == ["LAO"]
    sought = at_work.window.end.credentials.sought
    sought.setText("lao peoples")
    assert at_work.window.end.credentials.sieve.rowCount() == 1


def test_small_letters_that_begin_two_names_are_no_code(at_work: Desk) -> None:
    acts = at_work.acts
    at_work.add("aus")
    assert at_work.acts == acts
    assert "Which one" in at_work.said


def test_after_an_entry_the_field_is_empty_and_the_list_has_the_focus(at_work: Desk) -> None:
    at_work.add("ghana")
    assert at_work.window.entry.field.text() == ""
    assert at_work.is_at(at_work.window.table)


def test_a_refused_request_keeps_its_text(at_work: Desk) -> None:
    at_work.add("kenya")
    assert at_work.was_refused()
    assert at_work.said.startswith("Not entered.")
    assert "List rule 9" in at_work.said
    assert at_work.window.entry.field.text() == "kenya"
    at_work.press("Escape")
    assert at_work.is_at(at_work.window.table)


def test_an_unknown_name_changes_nothing(at_work: Desk) -> None:
    acts = at_work.acts
    at_work.add("xyzzy")
    assert at_work.acts == acts
    assert "No delegation is known" in at_work.said


def test_a_misspelt_name_is_asked_about_in_one_sentence_and_taken_by_the_arrow(at_work: Desk) -> None:
    acts = at_work.acts
    at_work.press("F2")
    at_work.type("kyrgistan m 9:59")
    assert at_work.window.entry.understood() == "Did you mean Kyrgyzstan? The down arrow chooses."
    at_work.press("Return")
    assert at_work.acts == acts
    assert at_work.was_refused()
    assert "“kyrgistan”. Did you mean Kyrgyzstan? The down arrow chooses." in at_work.said
    at_work.press("Down")
    assert at_work.window.entry.understood().startswith("Kyrgyzstan · Minister · received 09:59")
    at_work.press("Return")
    assert at_work.waiting[0] == "KGZ"


def test_what_was_refused_is_selected_so_that_typing_replaces_it(at_work: Desk) -> None:
    field = at_work.window.entry.field
    at_work.add("xyzzy m 9:59")
    assert field.selectedText() == "xyzzy m 9:59"
    at_work.type("kenya")
    assert field.text() == "kenya"
    # it stands in the list already: another one comes now
    at_work.press("Return")
    assert (at_work.was_refused(), field.selectedText()) == (True, "kenya")
    # where two can be meant the name is gone on with
    at_work.type("nig")
    at_work.press("Return")
    assert (field.text(), field.selectedText()) == ("nig", "")


def test_of_a_late_request_the_hour_is_added_or_typed_anew(at_work: Desk) -> None:
    at_work.wait(1)
    at_work.clock.at = at_work.clock.at.replace(hour=9)
    at_work.wait(1)
    field = at_work.window.entry.field
    at_work.add("ghana")
    assert (at_work.was_refused(), field.selectedText()) == (True, "")
    at_work.type(" 12:30")
    at_work.press("Return")
    assert (at_work.was_refused(), field.selectedText()) == (True, "12:30")
    at_work.type("11:59")
    at_work.press("Return")
    assert "GHA" in at_work.waiting


def test_a_misspelt_name_is_guessed_in_the_palette_too(at_work: Desk) -> None:
    at_work.press("Shift+F2")
    at_work.type("kyrgistan")
    palette = at_work.window.palette_field
    assert [choice.words for choice in palette.choices.rows.rows][:1] == ["Kyrgyzstan"]
    assert "Kyrgyzstan" not in at_work.said
    assert palette.choices.choice() is None


def test_a_request_after_the_deadline_is_refused_and_an_earlier_one_is_not(at_work: Desk) -> None:
    at_work.wait(1)
    at_work.clock.at = at_work.clock.at.replace(hour=9)
    at_work.wait(1)
    at_work.add("ghana")
    assert at_work.was_refused()
    at_work.press("F2")
    at_work.type(" 11:59")
    at_work.window.entry.field.setText("ghana 11:59")
    at_work.press("Return")
    assert "GHA" in at_work.waiting


def test_what_stands_is_told_with_each_match(at_work: Desk) -> None:
    at_work.press("F2")
    at_work.type("ken")
    assert at_work.window.entry.choices.rows.rows[0].note == "place 1"


def test_function_keys_work_while_a_name_is_typed(at_work: Desk) -> None:
    at_work.press("F2")
    at_work.type("gha")
    at_work.press("PgDown")
    assert at_work.last == "give_floor"
    assert at_work.window.entry.field.text() == "gha"


def test_a_question_mark_is_typed_in_a_field_and_opens_the_keys_outside(at_work: Desk) -> None:
    at_work.press("F2")
    at_work.type("?")
    assert at_work.window.entry.field.text() == "?"
    at_work.press("Escape")
    at_work.type("?")
    assert brought(at_work.window, KeysSheet).isVisible()
    at_work.press("Escape")
    assert not brought(at_work.window, KeysSheet).isVisible()
    assert at_work.is_at(at_work.window.table)


def test_the_next_call_brings_the_beginning_of_the_list_back(at_work: Desk) -> None:
    for code in (
        "ARG",
        "BRA",
        "CHN",
        "DEU",
        "EGY",
        "FRA",
        "GHA",
        "HTI",
        "IND",
        "JAM",
        "KWT",
        "LBN",
        "MEX",
        "NPL",
        "OMN",
    ):
        at_work.session.perform("inscribe", list="1(f)", delegation=code)
    bar = at_work.window.table.verticalScrollBar()
    at_work.window.table.scrollToBottom()
    assert bar.value() > 0
    at_work.press("PgDown")
    assert bar.value() == 0


def test_where_the_item_in_hand_has_no_list_nobody_is_told_to_add_to_it(at_work: Desk) -> None:
    at_work.session.perform("open_list", list="4")
    at_work.session.perform("take_up_item", item="7")
    at_work.press("PgDown")
    assert at_work.said == "Nobody waits. Item 7 has no speakers list."
    at_work.press("F2")
    at_work.type("ken")
    at_work.press("Return")
    assert at_work.said.endswith("Item 7 has no speakers list: open one, or take up an item that has one.")
