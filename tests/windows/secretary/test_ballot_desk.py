"""The desk of a secret ballot, by keyboard: papers out, box closed, counted twice, compared, announced, lots."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLineEdit

from chairconsole.acts.officers import in_office
from chairconsole.ledger.ballots import last_ballot
from chairconsole.models.ballots import Stage, stage
from chairconsole.records.facts.ballots import Ballot, BallotPaper
from chairconsole.rules.terms import CountOf
from chairconsole.windows.desks.ballot import BallotDesk
from chairconsole.windows.paint.buttons import Look
from tests.windows.secretary.desk import Desk, brought

PAPERS = (100, 100, 0, 0)


@pytest.fixture
def electing(at_work: Desk) -> Desk:
    """Give a console at which two are nominated as Rapporteur, and the item of elections is in hand."""
    at_work.session.perform("take_up_item", item="1(b)")
    for code in ("CHL", "PER"):
        at_work.session.perform("nominate", office="rapporteur", delegation=code)
    return at_work


@pytest.fixture
def page(electing: Desk) -> BallotDesk:
    return brought(electing.window, BallotDesk)


def press(desk: Desk, *keys: str) -> None:
    """Press keys, each a moment after the one before."""
    for key in keys:
        desk.clock.advance(timedelta(seconds=1))
        desk.press(key)


def enter(desk: Desk, page: BallotDesk, which: CountOf, *figures: int) -> None:
    """Type the figures of a count, each with Enter behind it."""
    page.table.columns[which][0].setFocus()
    for figure in figures:
        field = desk.window.focusWidget()
        assert isinstance(field, QLineEdit)
        field.setText(str(figure))
        press(desk, "Return")


def ballot(desk: Desk) -> Ballot:
    found = last_ballot(desk.session.room().door)
    assert found is not None
    return found


def so_far(desk: Desk) -> Stage:
    return stage(desk.session.room(), ballot(desk))


def test_the_step_opens_the_ballot_and_its_desk(electing: Desk, page: BallotDesk) -> None:
    assert electing.window.floor.shown_step.words == "Open the ballot"
    press(electing, "F5")
    assert page.isVisible()
    assert page.heading().title == "Rapporteur"
    assert page.heading().label == "Secret ballot, the first, under item 1(b)"
    assert so_far(electing) is Stage.OUT
    assert not any(field.isEnabled() for field in page.table.fields)


def test_it_goes_on_by_the_key_of_the_step_alone(electing: Desk, page: BallotDesk) -> None:
    press(electing, "F5", "F5")
    assert so_far(electing) is Stage.FIRST
    assert electing.is_at(page.table.columns[CountOf.FIRST][0])
    enter(electing, page, CountOf.FIRST, *PAPERS, 60, 40)
    assert so_far(electing) is Stage.SECOND
    assert electing.is_at(page.table.columns[CountOf.SECOND][0])
    enter(electing, page, CountOf.SECOND, *PAPERS, 60, 40)
    assert so_far(electing) is Stage.AGREE
    assert [figure.figure for figure in page.heading().figures] == ["100", "100", "51"]
    press(electing, "F5")
    (officer,) = in_office(electing.session.room())
    assert (officer.delegation, officer.elected_by.value) == ("CHL", "ballot")
    assert not page.isVisible(), "the election is over"


def test_the_first_count_is_hidden_while_the_second_is_made(electing: Desk, page: BallotDesk) -> None:
    press(electing, "F5", "F5")
    enter(electing, page, CountOf.FIRST, *PAPERS, 60, 40)
    first = page.table.columns[CountOf.FIRST]
    assert {(field.text(), field.echoMode(), field.isEnabled()) for field in first} == {
        ("000", QLineEdit.EchoMode.Password, False)
    }
    assert page.heading().figures[0].figure == "–"
    enter(electing, page, CountOf.SECOND, *PAPERS, 61, 39)
    assert [field.text() for field in first] == ["100", "100", "0", "0", "60", "40"]
    assert first[0].echoMode() is QLineEdit.EchoMode.Normal


def test_counts_that_differ_are_told_and_counted_again(electing: Desk, page: BallotDesk) -> None:
    press(electing, "F5", "F5")
    enter(electing, page, CountOf.FIRST, *PAPERS, 60, 40)
    enter(electing, page, CountOf.SECOND, 100, 100, 1, 0, 59, 40)
    assert so_far(electing) is Stage.DIFFER
    assert page.band.isVisible()
    assert "By either count the following are elected: Chile" in page.band.accessibleDescription()
    differing = [field for field in page.table.columns[CountOf.SECOND] if field.property("differs")]
    assert [field.text() for field in differing] == ["1", "59"]
    assert page.own_foot.own.text() == "Count again"
    press(electing, "F5")
    assert electing.is_at(differing[0])
    differing[0].setText("0")
    differing[1].setText("60")
    press(electing, "F5")
    assert so_far(electing) is Stage.AGREE
    assert not page.band.isVisible()


def test_the_outcome_may_hang_on_it(electing: Desk, page: BallotDesk) -> None:
    press(electing, "F5", "F5")
    enter(electing, page, CountOf.FIRST, *PAPERS, 51, 49)
    enter(electing, page, CountOf.SECOND, *PAPERS, 49, 51)
    assert "The outcome hangs on it." in page.band.accessibleDescription()


def test_a_count_that_cannot_be_right_is_refused_in_the_status_line(electing: Desk, page: BallotDesk) -> None:
    press(electing, "F5", "F5")
    enter(electing, page, CountOf.FIRST, 100, 101, 0, 0, 60, 41)
    assert so_far(electing) is Stage.FIRST
    assert "More papers in the box (101)" in electing.said


def test_equal_votes_lead_to_the_next_ballot_and_then_to_a_lot(electing: Desk, page: BallotDesk) -> None:
    for _ in range(2):
        press(electing, "F5", "F5")
        for which in CountOf:
            enter(electing, page, which, *PAPERS, 50, 50)
        press(electing, "F5")
    assert (ballot(electing).round, so_far(electing)) == (2, Stage.LOT)
    assert page.own_foot.own.text() == "Whom the lot named"
    assert electing.window.floor.shown_step.words == "To the ballot"
    press(electing, "F5", "Down", "Return")
    (officer,) = in_office(electing.session.room())
    assert officer.elected_by.value == "lot"
    assert not page.isVisible()


def test_other_business_goes_on_while_papers_are_counted(electing: Desk, page: BallotDesk) -> None:
    press(electing, "F5", "F5", "Alt+1")
    assert not page.isVisible()
    electing.session.perform("take_up_item", item="1(f)")
    assert not page.isVisible()
    press(electing, "Alt+3")
    assert page.isVisible()
    assert page.own_foot.own.look is Look.FILLED


def test_who_took_a_paper_is_noted_by_a_button(electing: Desk, page: BallotDesk) -> None:
    press(electing, "F5")
    page.own_foot.paper.click()
    electing.answer("KEN")
    assert [each.delegation for each in electing.session.room().door.all(BallotPaper)] == ["KEN"]
    assert page.heading().figures[0].figure == "1"


def test_a_question_asks_for_its_places_and_its_candidates(at_work: Desk) -> None:
    page = brought(at_work.window, BallotDesk)
    press(at_work, "Alt+3")
    for typed in ("The venue", "1", "Egypt, PER, An island"):
        at_work.answer(typed)
    assert page.isVisible()
    assert (ballot(at_work).question, ballot(at_work).candidates) == ("The venue", ("EGY", "PER", "An island"))


def test_while_papers_are_out_another_page_leads_back(electing: Desk, page: BallotDesk) -> None:
    press(electing, "F5", "Alt+5")
    strip = electing.window.strip
    assert strip.isVisible()
    assert strip.accessibleDescription() == "Secret ballot: papers are out"
    strip.buttons()[0].click()
    assert page.isVisible()
    assert not strip.isVisible()
