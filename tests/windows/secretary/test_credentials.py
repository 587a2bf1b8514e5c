"""Credentials by key: found, received, examined, challenged, decided, and never in the way of the floor."""

from chairconsole.models.desk import CredentialsRow
from chairconsole.rules.terms import Finding, Form
from tests.windows.secretary.desk import Desk


def row(desk: Desk, code: str) -> CredentialsRow:
    model = desk.window.end.credentials.sieve.sourceModel()
    return next(value for value in model.rows if value.code == code)  # type: ignore[attr-defined, no-any-return]


def find(desk: Desk, typed: str) -> None:
    desk.press("F4", "Ctrl+A")
    desk.type(typed)


def test_a_delegation_is_found_and_its_original_noted(at_work: Desk) -> None:
    find(at_work, "austria")
    at_work.press("Ctrl+1")
    assert row(at_work, "AUT").mark.form is Form.FORMAL
    at_work.press("Ctrl+5")
    assert row(at_work, "AUT").mark.finding is Finding.INCOMPLETE
    at_work.press("Ctrl+4")
    assert row(at_work, "AUT").mark.finding is Finding.IN_ORDER


def test_copy_information_and_not_accepted(at_work: Desk) -> None:
    find(at_work, "AUT")
    at_work.press("Ctrl+3", "Ctrl+2", "Ctrl+6")
    assert row(at_work, "AUT").mark.form is Form.COPY
    assert row(at_work, "AUT").mark.finding is Finding.NOT_ACCEPTED


def test_a_challenge_is_made_and_decided(at_work: Desk) -> None:
    at_work.select("KEN")
    at_work.press("Ctrl+7")
    at_work.type("norway")
    at_work.press("Return")
    assert row(at_work, "KEN").mark.challenged
    at_work.press("PgDown")
    assert at_work.last == "give_floor"
    find(at_work, "kenya")
    at_work.press("Ctrl+8")
    assert not row(at_work, "KEN").mark.challenged
    at_work.press("Ctrl+9")
    assert at_work.was_refused()


def test_presence_goes_to_and_fro(at_work: Desk) -> None:
    find(at_work, "kenya")
    before = row(at_work, "KEN").present
    at_work.press("Ctrl+Shift+P")
    assert row(at_work, "KEN").present is not before
    at_work.press("Ctrl+Shift+P")
    assert row(at_work, "KEN").present is before


def test_the_report_is_adopted(at_work: Desk) -> None:
    at_work.press("Ctrl+Shift+R")
    assert at_work.was_refused()
    assert "The Bureau has not made its report" in at_work.said
    at_work.session.perform("report_on_credentials")
    at_work.press("Ctrl+Shift+R")
    assert at_work.last == "adopt_credentials_report"


def test_without_a_delegation_a_hint_is_given(desk: Desk) -> None:
    acts = desk.acts
    desk.press("Ctrl+1", "Ctrl+7")
    assert desk.acts == acts
    assert "No delegation is selected" in desk.said


def test_examining_what_never_came_is_refused_in_the_line(at_work: Desk) -> None:
    find(at_work, "kenya")
    at_work.press("Ctrl+4")
    assert at_work.was_refused()
    assert "Rule 19" in at_work.said


def test_the_filter_lets_through_who_is_to_chase(at_work: Desk) -> None:
    panel = at_work.window.end.credentials
    everybody = panel.sieve.rowCount()
    find(at_work, "austria")
    at_work.press("Ctrl+1", "Ctrl+A", "Backspace")
    panel.which.setFocus()
    at_work.press("Down")
    assert panel.sieve.rowCount() == everybody - 1


def test_enter_offers_what_can_be_done(at_work: Desk) -> None:
    find(at_work, "austria")
    at_work.press("Return")
    assert at_work.window.palette_field.title == "Austria"
    at_work.press("Return")
    at_work.type("copy")
    at_work.press("Return", "Return")
    assert row(at_work, "AUT").mark.form is Form.COPY
