"""The paper and the tables of a vote: by name in the order of the call, agreeing with the record, in six languages."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.exchange.composition import Composition, Grid, Heading, Paragraph
from chairconsole.exchange.exports import export
from chairconsole.exchange.languages import LANGUAGES
from chairconsole.exchange.votes import paper, votes
from chairconsole.windows.paint import fonts
from tests import room as halls
from tests.exchange.desk import run, told
from tests.room import Hall

founded, hall, template = halls.founded, halls.hall, halls.template


@pytest.fixture
def voted(hall: Hall) -> Hall:
    """Give a hall in which a roll call and a show of hands were announced, and a third vote was cancelled."""
    for code in ("ALB", "CHL", "EU", "FRA", "KEN", "NOR"):
        hall.submit_credentials(code, "formal")
    hall.take_up_item("2")
    hall.call_vote("Is it extended?", majority="two_thirds", method="roll_call", first="KEN", asked_by="ALB")
    for code, answer in (("KEN", "yes"), ("NOR", "no_answer"), ("ALB", "abstain"), ("CHL", "no"), ("EU", "yes")):
        hall.cast_vote(code, answer)
    hall.cast_vote("NOR", "no_answer")
    hall.after(60).announce_result(note="without the amendment")
    hall.note_intention(1, "NOR", "abstain")
    hall.call_vote("Is it so?", majority="simple")
    hall.count_vote(40, 40, 3)
    hall.announce_result()
    hall.call_vote("A slip?", majority="simple")
    hall.cancel_vote("a slip")
    return hall


def composed(hall: Hall, number: str | None, language: str = "en") -> Composition:
    return paper(hall.record.room(hall.now), language, number)


def test_the_tables_have_each_vote_and_each_answer(voted: Hall) -> None:
    room = voted.record.room(voted.now)
    assert [
        (row["number"], row["yes"], row["no"], row["abstain"], row["not_participating"]) for row in votes(room).rows
    ] == [
        (1, 29, 1, 1, 1),
        (2, 40, 40, 3, 0),
    ]
    by_name = [tuple(row.values()) for row in votes(room, "1").rows]
    assert by_name == [
        ("KEN", "yes", 1),
        ("NOR", "no_answer", 0),
        ("ALB", "abstain", 1),
        ("CHL", "no", 1),
        ("EU", "yes", 28),
    ]
    for number, why in (("2", "keeps no names"), ("3", "There is no vote 3"), ("9", "There is no vote 9")):
        with voted.refuses(why):
            votes(room, number)


def test_the_command_line_tells_one_vote_by_its_number(voted: Hall) -> None:
    voted.record.close()
    lines = told("export", "votes", voted.record.path, "--number", "1").splitlines()
    assert lines[:2] == ["delegation,vote,weight", "KEN,yes,1"]


def test_a_number_means_nothing_for_what_is_no_vote(voted: Hall) -> None:
    asked = run("export", "motions", voted.record.path, "--number", "1")
    assert asked.status == 2
    assert "--number means nothing for motions" in asked.err


def test_the_paper_tells_what_was_put_and_what_it_came_to(voted: Hall) -> None:
    made = composed(voted, "1")
    texts = [part.text for part in made.parts if isinstance(part, Heading | Paragraph)]
    assert made.title == "Result of the vote"
    for told_there in (
        "Vote 1",
        "It needed two thirds of those present and voting.",
        "It was adopted.",
        "0 States parties were present; to decide it takes 94.",
    ):
        assert told_there in texts
    assert any("Norway" in text and "Abstaining" in text for text in texts)
    figures, names = (part for part in made.parts if isinstance(part, Grid))
    assert figures.rows == (("In favour", "29"), ("Against", "1"), ("Abstaining", "1"), ("Not participating", "1"))
    assert [row[1:] for row in names.rows] == [
        ("In favour", "1"),
        ("No answer", "0"),
        ("Abstaining", "1"),
        ("Against", "1"),
        ("In favour", "28"),
    ]


def test_without_a_number_all_are_listed_and_equal_votes_are_told(voted: Hall) -> None:
    (grid,) = (part for part in composed(voted, None).parts if isinstance(part, Grid))
    first, second = grid.rows
    assert (first[0], *first[2:]) == ("1", "It was adopted.", "29–1–1")
    assert (second[0], *second[2:]) == ("2", "It was not adopted.", "40–40–3")
    texts = [part.text for part in composed(voted, "2").parts if isinstance(part, Paragraph)]
    assert "The votes were equally divided." in texts


def test_where_nothing_was_voted_on_the_paper_says_so(hall: Hall) -> None:
    assert [part.text for part in composed(hall, None).parts if isinstance(part, Paragraph)] == [
        "No vote has been called."
    ]


def test_one_that_is_being_taken_says_so(hall: Hall) -> None:
    hall.call_vote("Is it so?", majority="simple", method="recorded")
    texts = [part.text for part in composed(hall, "1").parts if isinstance(part, Paragraph)]
    assert "The result has not been announced." in texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_each_language_nothing_is_left_to_fill_in(voted: Hall, language: str) -> None:
    for number in (None, "1", "2"):
        for part in composed(voted, number, language).parts:
            words = [part.text] if isinstance(part, Heading | Paragraph) else [*part.columns, *sum(part.rows, ())]
            assert all(words)
            assert not [word for word in words if "{" in word]


def test_a_motion_and_an_appeal_are_told_in_the_language_of_the_paper(hall: Hall) -> None:
    hall.take_up_item("2")
    hall.move_motion("close_debate", "ALB")
    hall.call_vote(motion=True)
    hall.count_vote(1, 2)
    hall.announce_result()
    hall.point_of_order("PER")
    hall.rule_on_point("rejected")
    hall.appeal_ruling("PER")
    hall.call_vote(appeal=True)
    hall.count_vote(1, 2)
    hall.announce_result()
    (grid,) = (part for part in composed(hall, None, "fr").parts if isinstance(part, Grid))
    plain = [row[1].replace("\u2068", "").replace("\u2069", "") for row in grid.rows]
    assert plain == [
        "Motion de clôture du débat au titre du point 2",
        "La décision sur la motion d’ordre (Pérou) doit-elle être annulée ?",
    ]


def test_a_rehearsal_says_so_on_the_paper(voted: Hall) -> None:
    assert composed(voted, "1").kind == ""
    voted.perform("set_rehearsal_clock", offset_s=0.0)
    assert composed(voted, "1").kind == "Rehearsal"


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_it_is_printed_and_written_for_word(voted: Hall, form: str, qapp: QApplication, tmp_path: Path) -> None:
    fonts.load()
    written = export(voted.record, "votes", form, "1", language="fr")
    assert isinstance(written, bytes)
    assert len(written) > 4_000
