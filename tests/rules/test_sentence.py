"""Sentences are English text, and remember what they were made of, over the journal too."""

import json
from datetime import date

import pytest

from chairconsole.rules.moment import day, day_and_hour
from chairconsole.rules.sentence import (
    Named,
    Sentence,
    When,
    Word,
    capital,
    counted,
    from_data,
    in_a_row,
    in_sentence,
    joined,
    sentence,
    to_data,
    with_and,
)
from tests.rules.plain import DUBAI, NOON

NORWAY = Named({"en": "Norway", "fr": "Norvège"})
FLOOR = sentence("{name} has the floor.", name=NORWAY)


def test_as_text_it_is_english() -> None:
    assert FLOOR == "Norway has the floor."
    assert json.dumps({"sentence": FLOOR}) == '{"sentence": "Norway has the floor."}'
    assert (FLOOR.form, FLOOR.words["name"]) == ("{name} has the floor.", NORWAY)


@pytest.mark.parametrize(
    ("number", "expected"), [(0, "0 words"), (1, "1 word"), (2, "2 words"), (1_240, "1,240 words")]
)
def test_a_count_has_its_own_form_for_one(number: int, expected: str) -> None:
    assert counted("%n words", "", number, one="%n word") == expected


def test_one_that_has_the_same_form_as_many_needs_no_other() -> None:
    assert counted("List for {list} closed, %n waiting", "", 1, list="1(f)") == "List for 1(f) closed, 1 waiting"


def test_what_is_put_in_is_no_form() -> None:
    assert sentence("Decided: {text}", text="{name} and %n") == "Decided: {name} and %n"
    assert counted("%n waiting: {text}", "", 3, text="%n of {them}") == "3 waiting: %n of {them}"


def test_a_word_that_is_missing_is_a_fault() -> None:
    with pytest.raises(KeyError):
        sentence("{name} has the floor.", names="Norway")


def test_parts_become_one_sentence() -> None:
    parts = ["minister", "received", "moved"]
    assert joined(parts) == "minister; received; moved"
    assert in_a_row(parts[:2]) == "minister, received"
    assert with_and(parts[1:]) == "received and moved"
    assert joined([FLOOR]) is FLOOR


def test_it_begins_with_a_capital_or_goes_on_in_another() -> None:
    told = capital(joined([sentence("minister"), sentence("received")]))
    assert (told, in_sentence(told)) == ("Minister; received", "minister; received")
    assert (capital("minister"), in_sentence("Minister"), capital("")) == ("Minister", "minister", "")


def test_a_day_and_an_hour_are_those_of_the_conference() -> None:
    assert (day(NOON, DUBAI), day_and_hour(NOON, DUBAI)) == ("16 Dec", "16 Dec 12:00")
    assert When(date(2019, 11, 5), "09:02") == "5 Nov 09:02"


@pytest.mark.parametrize(
    "told",
    [
        FLOOR,
        sentence("Session opened"),
        counted("%n words", "", 1, one="%n word"),
        capital(joined([FLOOR, sentence("received {when}", when=day_and_hour(NOON, DUBAI)), "ill"])),
        sentence("about {words} at {rate}", words=counted("%n words", "", 3), rate=1.6),
        NORWAY,
        day(NOON, DUBAI),
        "a text",
        7,
    ],
)
def test_it_comes_back_from_the_journal_as_it_was(told: Word) -> None:
    again = from_data(json.loads(json.dumps(to_data(told))))
    assert (again, type(again), to_data(again)) == (told, type(told), to_data(told))


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"form": "{name}"},
        {"form": "%n", "number": "x"},
        {"form": "x", "words": {"a": None}},
        {"names": {"fr": "x"}},
        {"day": "noon", "hour": ""},
        {"day": "2019-12-16"},
    ],
)
def test_what_is_no_sentence_is_refused(data: object) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_data(data)


def test_another_language_orders_the_words_as_it_likes() -> None:
    told = sentence("{name} ended after {time} of {limit}", name=NORWAY, time="3:58", limit="4:00")
    assert told.said("{limit}, {time}: {name} {nobody}", str) == "4:00, 3:58: Norway {nobody}"
    minister = capital(sentence("minister"))
    assert isinstance(minister, Sentence)
    assert minister.said("ministre", str) == "Ministre"
    assert isinstance(capital(told), Sentence)


def test_a_list_of_replies_is_told_in_words_and_any_other_by_its_number() -> None:
    assert sentence("List for {list} reopened", list="1(f)/reply") == "List for replies under item 1(f) reopened"
    assert sentence("List for {list} reopened", list="1(f)") == "List for 1(f) reopened"
    told = counted("List for {list}: %n wait", "", 2, list="2/reply")
    assert told == "List for replies under item 2: 2 wait"
    assert from_data(to_data(told)) == told
