"""What the Conference is expected to do under an item, how that is settled, and what a decision settles."""

import json
from pathlib import Path

import pytest

from chairconsole.records.facts.actions import ExpectedAction
from chairconsole.records.facts.decisions import Decision
from chairconsole.resources import resource
from tests.room import Hall, replayed, rows, when

LANGUAGES = {"ar", "en", "es", "fr", "ru", "zh"}


def actions(hall: Hall, item: str) -> list[ExpectedAction]:
    found = [each for each in hall.record.memory.all(ExpectedAction) if each.item == item]
    return sorted(found, key=lambda each: each.order)


def words(hall: Hall, item: str) -> list[str]:
    return [each.words["en"] for each in actions(hall, item)]


def remarks(hall: Hall) -> tuple[str, ...]:
    assert hall.record.last is not None
    return hall.record.last.remarks


def test_the_sample_expects_what_its_document_does(hall: Hall) -> None:
    expected = list(hall.record.memory.all(ExpectedAction))
    assert {each.item for each in expected} == {"2", "3", "4", "5", "6", "7", "8(a)", "8(b)", "8(c)", "9", "10"}
    assert all(each.words.keys() == LANGUAGES and each.settled_at is None for each in expected)
    known = {
        each["symbol"]
        for each in json.loads((resource("samples") / "cosp8" / "conference.json").read_text())["documents"]
    }
    for each in expected:
        assert each.document is None or each.document in known
        # they complete a sentence, and have no mark of their own
        assert not {text[-1] for text in each.words.values()} & set(".?。؟")
    assert [(each.order, each.reporter, each.document) for each in actions(hall, "2")] == [
        (1, "SECRETARIAT", None),
        (2, None, "CAC/COSP/2019/3"),
        (3, None, None),
    ]


def test_an_action_is_expected_behind_the_others_or_at_a_place(hall: Hall) -> None:
    hall.expect_action("9", "thank the host country.", document="CAC/COSP/2019/3")
    assert hall.last == "Action 2 expected under item 9: thank the host country"
    assert hall.record.last is not None
    assert hall.record.last.args["order"] == 2
    hall.expect_action("9", "close the session", order=7)
    hall.expect_action("9", "hear the Rapporteur", **{"from": "Rapporteur"})
    assert [(each.order, each.document, each.reporter) for each in actions(hall, "9")[1:]] == [
        (2, "CAC/COSP/2019/3", None),
        (7, None, None),
        (8, None, "Rapporteur"),
    ]


@pytest.mark.parametrize(
    ("args", "why"),
    [
        ({"item": "99", "words": "x"}, "no item 99"),
        ({"item": "9", "words": " "}, "needs its words"),
        ({"item": "9", "words": "x", "document": "L.99"}, "No document is known by the symbol “L.99”"),
        ({"item": "9", "words": "x", "order": 1}, "Item 9 has an expected action 1 already"),
        ({"item": "9", "words": "x", "order": 0}, "does not fit “order”"),
    ],
)
def test_what_cannot_be_expected_is_refused(hall: Hall, args: dict[str, object], why: str) -> None:
    with hall.refuses(why):
        hall.perform("expect_action", **args)


def test_an_action_is_settled_by_its_outcome_and_again_by_another(hall: Hall) -> None:
    hall.at("20T15:10").settle_action("8(c)", 1, "left open")
    (action,) = actions(hall, "8(c)")
    assert (action.outcome, action.settled_at) == ("left open", when("20T15:10"))
    assert remarks(hall) == ()
    hall.after(60).settle_action("8(c)", 1, "accepted")
    assert actions(hall, "8(c)")[0].outcome == "accepted"
    assert remarks(hall) == ("The action had been settled before: left open.",)
    hall.undo()
    assert actions(hall, "8(c)")[0].outcome == "left open"


@pytest.mark.parametrize(
    ("args", "why"),
    [
        ({"item": "99", "order": 1, "outcome": "x"}, "no item 99"),
        ({"item": "9", "order": 2, "outcome": "x"}, "Item 9 has no expected action 2"),
        ({"item": "9", "order": 1, "outcome": " "}, "settled by what became of it"),
    ],
)
def test_what_cannot_be_settled_is_refused(hall: Hall, args: dict[str, object], why: str) -> None:
    with hall.refuses(why):
        hall.perform("settle_action", **args)


def test_a_decision_settles_the_action_in_one_act_and_undo_takes_back_both(hall: Hall) -> None:
    told = "The Conference decided to adopt the provisional agenda for its ninth session."
    before = hall.everything()
    hall.at("20T15:20").decide("9", told, 1)
    (action,) = actions(hall, "9")
    assert (action.outcome, action.settled_at) == (told, when("20T15:20"))
    (decision,) = hall.record.memory.all(Decision)
    assert (decision.item, decision.text) == ("9", told)
    assert hall.last == f"Decided under item 9: {told.rstrip('.')}"
    hall.undo()
    assert hall.everything() == before


def test_a_decision_in_other_words_settles_it_too_and_one_of_no_action_settles_none(hall: Hall) -> None:
    hall.decide("9", "The provisional agenda is to be considered by the Bureau.", 1)
    assert actions(hall, "9")[0].outcome == "The provisional agenda is to be considered by the Bureau."
    hall.decide("3", "Taken note of.")
    assert actions(hall, "3")[0].outcome is None
    with hall.refuses("Item 3 has no expected action 2"):
        hall.decide("3", "Taken note of.", 2)


@pytest.mark.parametrize("item", ["2", "8(c)", "10", "1(c)"])
def test_whoever_concludes_an_item_is_told_that_its_question_was_not_decided(hall: Hall, item: str) -> None:
    hall.take_up_item(item)
    hall.conclude_item(item)
    assert remarks(hall) == (f"The question of item {item} itself was not decided.",)


def test_a_decision_under_it_answers_the_question_of_an_item(hall: Hall) -> None:
    hall.decide("2", "Taken note of.", 3)
    hall.conclude_item("2")
    assert remarks(hall) == ()
    hall.settle_action("3", 1, "deferred")
    hall.conclude_item("3")
    assert remarks(hall) == ("The question of item 3 itself was not decided.",)


@pytest.mark.parametrize("item", ["1(a)", "1(f)", "1(d)"])
def test_an_item_without_a_question_or_with_none_left_is_concluded_in_silence(hall: Hall, item: str) -> None:
    hall.conclude_item(item)
    assert remarks(hall) == ()


def test_parts_never_opened_are_told_and_their_questions_are_theirs(hall: Hall) -> None:
    hall.conclude_item("8")
    assert remarks(hall) == ("Never opened under item 8: 8(a), 8(b) and 8(c).",)


def test_the_journal_performed_anew_gives_the_same_actions(hall: Hall, tmp_path: Path) -> None:
    hall.expect_action("9", "thank the host country", **{"from": "NOR"})
    hall.decide("9", "So decided.", 2)
    hall.settle_action("8(c)", 1, "left open")
    with replayed(hall.record, tmp_path / "again.conference") as again:
        assert rows(again.memory) == hall.everything()
