"""The paper of decisions: of each what it is, who proposed it, how it was taken and who objected, in six languages."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.exchange.composition import Composition, Grid, Heading, Paragraph
from chairconsole.exchange.decisions import of_the_day, paper, paper_of_the_day
from chairconsole.exchange.exports import export
from chairconsole.exchange.languages import LANGUAGES
from chairconsole.windows.paint import fonts
from tests import room as halls
from tests.room import Hall

founded, hall, template = halls.founded, halls.hall, halls.template

L5, L6 = "CAC/COSP/2019/L.5", "CAC/COSP/2019/L.6"


@pytest.fixture
def decided(hall: Hall) -> Hall:
    """Give a hall in which a draft was adopted over an objection that was withdrawn, and another one by vote."""
    hall.take_up_item("2")
    hall.submit_proposal(L5, title="Work plan of the Group", item="2", kind="decision", sponsors=["PER", "KEN"])
    hall.circulate(L5, at="2019-12-15T10:00:00+04:00")
    hall.put_to_conference(L5)
    hall.note_objection("NOR", symbol=L5)
    hall.withdraw_objection_to("NOR", symbol=L5)
    hall.after(60).adopt_proposal(L5)
    hall.note_position("decision 8/1", "NOR", "reservation", "It keeps its view on paragraph 4.")
    hall.submit_proposal(L6, title="Follow-up", item="2", kind="resolution", sponsors=["ALB"])
    hall.note_objection("CHL", symbol=L6)
    hall.after(60).call_vote(proposal=L6)
    hall.count_vote(60, 20, 5)
    hall.after(60).announce_result()
    return hall


def composed(hall: Hall, language: str = "en") -> Composition:
    return paper(hall.record.room(hall.now), language)


def of_each(made: Composition) -> dict[str, list[str]]:
    """Return what is told of each decision, by its heading."""
    told: dict[str, list[str]] = {}
    heading = ""
    for part in made.parts:
        if isinstance(part, Heading):
            heading = part.text
        elif isinstance(part, Paragraph):
            told.setdefault(heading, []).append(part.text)
    return told


def test_of_each_is_told_who_proposed_it_how_it_was_taken_and_who_objected(decided: Hall) -> None:
    told = of_each(composed(decided))
    assert told["Decision 8/1"] == [
        "Adopted: Work plan of the Group",
        "Item 2: Review of the implementation of the United Nations Convention against Corruption",
        f"Draft: {L5}",
        "Proposed by: Kenya, Peru",
        "Objected to deciding without a vote, and withdrew the objection before the decision: Norway.",
        "Taken without a vote; 16 December 2019, 10:01 (UTC+4).",
        "Quorum to decide: 94 States parties; present: 0.",
        "Reservation, Norway: It keeps its view on paragraph 4.",
    ]
    assert told["Resolution 8/1"][3:7] == [
        "Proposed by: Albania",
        "Objected to deciding without a vote: Chile.",
        "Taken by vote (in favour 60, against 20, abstaining 5); 16 December 2019, 10:03 (UTC+4).",
        "It needed two thirds of those present and voting.",
    ]


def test_an_objection_to_the_question_of_an_item_stands_with_the_decision_on_it_alone(hall: Hall) -> None:
    hall.take_up_item("9")
    hall.decide("9", "To meet in two years.")
    hall.note_objection("NOR", item="9")
    hall.withdraw_objection_to("NOR", item="9")
    hall.after(120).decide("9", "To meet in one year.")
    hall.after(120).decide("9", "To meet in May.")
    withdrew = "Objected to deciding without a vote, and withdrew the objection before the decision: Norway."
    objected = [withdrew in lines for lines in of_each(composed(hall)).values()]
    assert objected == [False, True, False]


def test_what_was_reopened_stands_there_and_says_so(decided: Hall) -> None:
    decided.after(60).reopen_decision("resolution 8/1", reason="Brazil objected after the gavel.")
    told = of_each(composed(decided))["Resolution 8/1"]
    assert next(line for line in told if line.startswith("Reopened, ")).endswith(": Brazil objected after the gavel.")


def test_those_of_the_day_are_those_of_this_day_alone(decided: Hall) -> None:
    room = decided.record.room(decided.now)
    assert len(of_the_day(room).rows) == 2
    decided.perform("adjourn_meeting")
    decided.at("17T10:00")
    room = decided.record.room(decided.now)
    assert of_the_day(room).rows == ()
    texts = [part.text for part in paper_of_the_day(room, "en").parts if isinstance(part, Paragraph)]
    assert texts == ["No decision has been taken."]
    (grid,) = (part for part in paper(room, "en").parts if isinstance(part, Grid))
    assert grid.rows == (
        ("Decision 8/1", "Work plan of the Group", "without a vote"),
        ("Resolution 8/1", "Follow-up", "by vote (in favour 60, against 20, abstaining 5)"),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_each_language_nothing_is_left_to_fill_in(decided: Hall, language: str) -> None:
    for part in composed(decided, language).parts:
        words = [part.text] if isinstance(part, Heading | Paragraph) else [*part.columns, *sum(part.rows, ())]
        assert all(words)
        assert not [word for word in words if "{" in word]


@pytest.mark.parametrize("form", ["pdf", "docx"])
@pytest.mark.parametrize("what", ["decisions", "decisions-today"])
def test_it_is_printed_and_written_for_word(
    decided: Hall, what: str, form: str, qapp: QApplication, tmp_path: Path
) -> None:
    fonts.load()
    written = export(decided.record, what, form, language="ar")
    assert isinstance(written, bytes)
    assert len(written) > 4_000


def test_an_amendment_has_its_own_proposer(decided: Hall) -> None:
    decided.submit_proposal("L.9", title="Prevention", item="2", kind="resolution", sponsors=["ALB"])
    decided.submit_amendment("L.10", to="L.9", by="PER")
    decided.call_vote(amendment="L.10")
    decided.count_vote(60, 20, 5)
    decided.after(60).announce_result()
    decided.call_vote(proposal="L.9")
    decided.count_vote(60, 20, 5)
    decided.after(60).announce_result()
    amended, whole = list(of_each(composed(decided)).values())[-2:]
    assert amended[2:4] == ["Draft: L.10", "Proposed by: Peru"]
    assert whole[2:5] == ["Draft: L.9", "Proposed by: Albania", "Amended by: L.10 (Peru)"]
