"""Sentences of the President's script, corrected and reviewed: each an act like any other."""

import pytest

from chairconsole.records.facts.script import SentenceWording
from tests.room import Hall


def wording(hall: Hall, code: str = "fr/suspend") -> SentenceWording:
    found = hall.record.memory.get(SentenceWording, code)
    assert found is not None
    return found


def test_a_sentence_is_corrected_and_the_correction_can_be_taken_back(hall: Hall) -> None:
    hall.correct_sentence("suspend", language="fr", text="La séance est suspendue pour dix minutes.")
    assert wording(hall).text == "La séance est suspendue pour dix minutes."
    hall.restore_sentence("suspend", language="fr")
    assert wording(hall).text is None
    with hall.refuses("was not corrected"):
        hall.restore_sentence("suspend", language="fr")
    hall.undo()
    assert wording(hall).text is not None


def test_nothing_counts_as_reviewed_until_a_reader_says_so_nor_behind_a_correction(hall: Hall) -> None:
    hall.review_sentence("suspend", language="fr", reader="Mme Dupont")
    assert wording(hall).reviewed_by == "Mme Dupont"
    assert wording(hall).reviewed_at is not None
    hall.correct_sentence("suspend", language="fr", text="Suspension.")
    assert (wording(hall).reviewed_by, wording(hall).reviewed_at) == (None, None)


@pytest.mark.parametrize(
    ("key", "text", "why"),
    [
        ("nothing", "x", "no sentence"),
        ("suspend", " ", "needs its words"),
        ("suspend", "{ $x", "braces"),
        ("suspend", "{ $until }", "not given “until”"),
    ],
)
def test_what_cannot_be_said_is_refused(hall: Hall, key: str, text: str, why: str) -> None:
    with hall.refuses(why):
        hall.correct_sentence(key, language="fr", text=text)


def test_a_review_names_its_reader_and_its_sentence(hall: Hall) -> None:
    with hall.refuses("who has reviewed"):
        hall.review_sentence("suspend", language="fr", reader=" ")
    with hall.refuses("no sentence"):
        hall.review_sentence("nothing", language="fr", reader="A")
    with hall.refuses("language"):
        hall.review_sentence("suspend", language="de", reader="A")
