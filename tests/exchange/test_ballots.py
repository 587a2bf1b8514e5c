"""The table and the papers of secret ballots: each candidate with its votes, and how anybody was elected."""

import json

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.exchange.ballots import ballots, paper
from chairconsole.exchange.composition import Composition, Grid, Heading, Paragraph
from chairconsole.exchange.exports import export
from chairconsole.exchange.languages import LANGUAGES
from chairconsole.rules.refusal import Refusal
from chairconsole.windows.paint import fonts
from tests import room as halls
from tests.exchange.desk import told
from tests.room import Hall

founded, hall, template = halls.founded, halls.hall, halls.template


def counted(hall: Hall, given_out: int, invalid: int, blank: int, votes: dict[str, int]) -> None:
    """Close the box, enter both counts, and announce."""
    hall.close_box()
    for count in ("first", "second"):
        hall.enter_count(count, given_out, given_out - 1, invalid, blank, votes)
    hall.announce_ballot()


@pytest.fixture
def elected(hall: Hall) -> Hall:
    """Give a hall in which a Rapporteur was elected by lot in the second ballot, and another one is being counted."""
    hall.at("10:00").take_up_item("1(b)")
    for code in ("CHL", "PER", "BRA"):
        hall.nominate("rapporteur", code)
    hall.open_ballot("rapporteur", tellers=["AUT", "SEN"])
    hall.after(600)
    counted(hall, 148, 2, 4, {"CHL": 60, "PER": 61, "BRA": 20})
    hall.after(60).open_ballot("rapporteur")
    hall.after(600)
    counted(hall, 141, 0, 0, {"CHL": 70, "PER": 70})
    hall.draw_lot("CHL")
    hall.open_ballot(question="Two seats", places=2, candidates=["KEN", "An island", "NOR"], tellers=["AUT"])
    hall.close_box()
    hall.enter_count("first", 100, 100, 0, 0, {"KEN": 80, "An island": 60, "NOR": 20})
    return hall


COLUMNS = "number,office,round,kind,given_out,in_box,invalid,blank,valid,majority,candidate,votes,elected"


def test_the_table_has_a_row_a_candidate_most_votes_first(elected: Hall) -> None:
    assert str(export(elected.record, "ballots", "csv")).splitlines() == [
        COLUMNS,
        "1,rapporteur,1,first,148,147,2,4,141,71,PER,61,no",
        "1,rapporteur,1,first,148,147,2,4,141,71,CHL,60,no",
        "1,rapporteur,1,first,148,147,2,4,141,71,BRA,20,no",
        "2,rapporteur,2,restricted,141,140,0,0,140,71,CHL,70,lot",
        "2,rapporteur,2,restricted,141,140,0,0,140,71,PER,70,no",
        "3,Two seats,1,first,,,,,,,KEN,,",
        "3,Two seats,1,first,,,,,,,An island,,",
        "3,Two seats,1,first,,,,,,,NOR,,",
    ]
    officers = json.loads(export(elected.record, "officers", "json"))
    assert [(row["delegation"], row["elected_by"]) for row in officers] == [("CHL", "lot")]
    decisions = json.loads(export(elected.record, "decisions", "json"))
    assert [(row["item"], row["how"]) for row in decisions] == [("1(b)", "ballot")]


def test_several_are_elected_and_who_stays_in_by_lot_is_not_elected_yet(elected: Hall) -> None:
    elected.enter_count("second", 100, 100, 0, 0, {"KEN": 80, "An island": 60, "NOR": 20})
    elected.announce_ballot()
    room = elected.record.room(elected.now)
    assert [(row["candidate"], row["elected"]) for row in ballots(room, "3").rows] == [
        ("KEN", "yes"),
        ("An island", "yes"),
        ("NOR", "no"),
    ]
    elected.open_ballot(question="One seat", places=1, candidates=["KEN", "PER", "NOR"])
    elected.close_box()
    for count in ("first", "second"):
        elected.enter_count(count, 90, 90, 0, 0, {"KEN": 40, "PER": 25, "NOR": 25})
    elected.announce_ballot()
    elected.open_ballot(question="One seat")
    elected.close_box()
    for count in ("first", "second"):
        elected.enter_count(count, 90, 90, 0, 0, {"PER": 45, "NOR": 45})
    elected.announce_ballot()
    elected.draw_lot("NOR")
    rows = ballots(elected.record.room(elected.now), "5").rows
    assert [(row["kind"], row["candidate"], row["elected"]) for row in rows] == [
        ("special", "PER", "no"),
        ("special", "NOR", "no"),
    ]


def test_one_ballot_is_told_by_its_number(elected: Hall) -> None:
    assert told("export", "ballots", elected.record.path, "--number", "2").splitlines()[1:] == [
        "2,rapporteur,2,restricted,141,140,0,0,140,71,CHL,70,lot",
        "2,rapporteur,2,restricted,141,140,0,0,140,71,PER,70,no",
    ]
    with pytest.raises(Refusal, match="There is no ballot 9"):
        ballots(elected.record.room(elected.now), "9")


def test_the_state_has_every_row_of_them(elected: Hall) -> None:
    state = json.loads(export(elected.record, "state", "json"))
    assert [row["number"] for row in state["ballot"]] == [1, 2, 3]
    first, second, third = state["ballot"]
    assert [[row["count"] for row in each["ballot_count"]] for each in state["ballot"]] == [
        ["first", "second"],
        ["first", "second"],
        ["first"],
    ]
    assert (first["ballot_lot"], [row["chosen"] for row in second["ballot_lot"]], third["ballot_paper"]) == (
        [],
        ["CHL"],
        [],
    )


def composed(hall: Hall, number: str | None, language: str = "en") -> Composition:
    return paper(hall.record.room(hall.now), language, number)


def test_the_paper_tells_how_it_was_held_and_what_it_came_to(elected: Hall) -> None:
    made = composed(elected, "1")
    texts = [part.text for part in made.parts if isinstance(part, Heading | Paragraph)]
    assert made.title == "Result of the ballot"
    for told_there in (
        "The election was of: Rapporteur",
        "It was the first ballot of the election.",
        "Tellers: Austria, Senegal",
        "A restricted ballot follows, among: Chile, Peru",
        "0 States parties were present; to decide it takes 94.",
    ):
        assert told_there in texts
    papers, candidates = (part for part in made.parts if isinstance(part, Grid))
    assert [row[1] for row in papers.rows] == ["148", "147", "2", "4", "141", "71"]
    assert candidates.rows == (("Peru", "61", "no"), ("Chile", "60", "no"), ("Brazil", "20", "no"))


def test_the_paper_tells_of_lots_and_that_it_is_over(elected: Hall) -> None:
    texts = [part.text for part in composed(elected, "2").parts if isinstance(part, Paragraph)]
    assert "Lots were drawn; they named: Chile" in texts
    assert "The election is over." in texts
    texts = [part.text for part in composed(elected, "3").parts if isinstance(part, Paragraph)]
    assert "The result has not been announced." in texts


def test_the_paper_of_a_special_ballot_tells_who_stays_in_without_it(hall: Hall) -> None:
    hall.open_ballot(question="One seat", places=1, candidates=["KEN", "PER", "NOR"])
    counted(hall, 91, 0, 0, {"KEN": 40, "PER": 25, "NOR": 25})
    texts = [part.text for part in composed(hall, "1").parts if isinstance(part, Paragraph)]
    assert "A special ballot follows, among: Peru, Norway" in texts
    hall.open_ballot(question="One seat")
    counted(hall, 91, 0, 0, {"PER": 45, "NOR": 45})
    made = composed(hall, "2")
    texts = [part.text for part in made.parts if isinstance(part, Paragraph)]
    assert "Those who stay in without it: Kenya" in texts
    assert "Lots are to be drawn, among: Peru, Norway" in texts
    papers = next(part for part in made.parts if isinstance(part, Grid))
    assert len(papers.rows) == 5, "no majority is asked of a special ballot"


def test_without_a_number_all_that_were_announced_are_listed(elected: Hall) -> None:
    (grid,) = (part for part in composed(elected, None).parts if isinstance(part, Grid))
    assert grid.rows == (("1", "Rapporteur", "1", "nobody"), ("2", "Rapporteur", "2", "Chile"))


def test_where_no_ballot_was_held_the_paper_says_so(hall: Hall) -> None:
    assert [part.text for part in composed(hall, None).parts if isinstance(part, Paragraph)] == [
        "No ballot has been held."
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_each_language_nothing_is_left_to_fill_in(elected: Hall, language: str) -> None:
    for number in (None, "1", "2", "3"):
        for part in composed(elected, number, language).parts:
            words = [part.text] if isinstance(part, Heading | Paragraph) else [*part.columns, *sum(part.rows, ())]
            assert all(words)
            assert not [word for word in words if "{" in word]


def test_a_rehearsal_says_so_on_the_paper(elected: Hall) -> None:
    assert composed(elected, "1").kind == ""
    elected.perform("set_rehearsal_clock", offset_s=0.0)
    assert composed(elected, "1").kind == "Rehearsal"


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_it_is_printed_and_written_for_word(elected: Hall, form: str, qapp: QApplication) -> None:
    fonts.load()
    written = export(elected.record, "ballots", form, "2", language="ar")
    assert isinstance(written, bytes)
    assert len(written) > 1000
