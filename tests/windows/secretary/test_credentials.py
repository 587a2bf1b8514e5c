"""Credentials by key: found, received, examined, challenged, decided, and never in the way of the floor."""

from chairconsole.models.desk import CredentialsRow
from chairconsole.models.rows import ROW
from chairconsole.records.facts.credentials import CredentialsReport
from chairconsole.rules.terms import Finding, Form
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.side.credentials_table import CredentialsPainter, Which
from tests.windows.secretary.desk import Desk


def row(desk: Desk, code: str) -> CredentialsRow:
    model = desk.window.end.credentials.sieve.sourceModel()
    return next(value for value in model.rows if value.code == code)  # type: ignore[attr-defined, no-any-return]


def offered(desk: Desk) -> list[str]:
    """Return what the palette offers, words and notes."""
    return [f"{each.words} {each.note}".strip() for each in desk.window.palette_field.choices.rows.rows]


def find(desk: Desk, typed: str) -> None:
    desk.press("F4", "Ctrl+A")
    desk.type(typed)


def test_a_delegation_is_found_and_its_original_noted(at_work: Desk) -> None:
    find(at_work, "austria")
    at_work.press("Ctrl+1")
    assert row(at_work, "AUT").mark.form is Form.FORMAL
    at_work.press("Ctrl+5", "Return")
    assert row(at_work, "AUT").mark.finding is Finding.INCOMPLETE
    at_work.press("Ctrl+4")
    assert row(at_work, "AUT").mark.finding is Finding.IN_ORDER


def test_copy_information_and_not_accepted(at_work: Desk) -> None:
    find(at_work, "AUT")
    at_work.press("Ctrl+3", "Ctrl+2", "Ctrl+6", "Return")
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


def test_a_report_that_was_not_made_is_offered_to_be_made_first_then_adopted_by_the_same_key(at_work: Desk) -> None:
    at_work.press("Ctrl+Shift+R")
    assert at_work.window.palette_field.title == "The Bureau has not made its report on credentials. Make it first?"
    at_work.press("Return")
    assert at_work.last == "report_on_credentials"
    at_work.press("Ctrl+Shift+R")
    assert at_work.window.palette_field.title == "Report on credentials as of 10:00: adopt it?"
    at_work.press("Return")
    assert at_work.last == "adopt_credentials_report"
    at_work.press("Ctrl+Shift+R")
    assert at_work.window.palette_field.title == "The report on credentials was adopted 10:00"
    at_work.press("Return")
    assert at_work.last == "report_on_credentials"


def test_reservations_are_asked_for_and_kept_in_their_words(at_work: Desk) -> None:
    at_work.session.perform("report_on_credentials")
    at_work.press("Ctrl+Shift+R", "Down", "Return")
    at_work.answer("norway")
    assert at_work.window.palette_field.title == "Reservation of Norway, in its words"
    at_work.answer("It does not recognize them.")
    at_work.press("Down", "Return")
    at_work.answer("kenya")
    at_work.answer("Nor does it.")
    assert offered(at_work)[0] == "Adopt it, with the reservations of Norway, Kenya"
    at_work.press("Return")
    assert at_work.last == "adopt_credentials_report"
    report = at_work.window._reading.credentials_summary().report
    assert report is not None
    assert report.reservations == (("Norway", "It does not recognize them."), ("Kenya", "Nor does it."))
    assert "Reservations: Norway, Kenya" in at_work.window.end.credentials.accessibleDescription()


def test_the_report_can_tell_of_another_moment(at_work: Desk) -> None:
    at_work.press("Ctrl+Shift+R", "Down", "Return")
    at_work.answer("9:30")
    (report,) = at_work.session.room().door.all(CredentialsReport)
    assert f"{at_work.window._reading.local(report.as_of):%H:%M}" == "09:30"


def test_what_is_told_beside_an_act_stands_there_before_it_is_done_and_after(at_work: Desk) -> None:
    told = "1 objection to a representative is still open (Rule 20)."
    at_work.session.perform("challenge_credentials", delegation="KEN", challenger="NOR")
    at_work.session.perform("report_on_credentials")
    acts = at_work.acts
    at_work.press("Ctrl+Shift+R")
    assert at_work.window.palette_field.told == told
    at_work.press("Escape")
    at_work.window.asking.begin("adopt_credentials_report")
    assert at_work.window.palette_field.told == told
    assert at_work.acts == acts
    at_work.press("Return")
    assert at_work.said == f"Report of the Bureau on credentials adopted {told}"


def test_what_is_lacking_is_noted_by_a_checklist(at_work: Desk) -> None:
    find(at_work, "austria")
    at_work.press("Ctrl+1", "Ctrl+5")
    assert at_work.window.palette_field.title == "Austria, incomplete: what is lacking?"
    assert offered(at_work) == [
        "Note it, without saying what", "Full name: is lacking", "Signature: is lacking", "Stamp: is lacking",
    ]  # fmt: skip
    at_work.answer("stamp")
    at_work.answer("sign")
    assert offered(at_work)[0] == "Note it: lacking: signature, stamp"
    assert offered(at_work)[3] == "Stamp: is there after all"
    at_work.answer("stamp")
    at_work.press("Return")
    found = row(at_work, "AUT")
    assert (found.mark.finding, found.lacking, found.note) == (Finding.INCOMPLETE, ("signature",), "")
    at_work.press("Ctrl+6")
    at_work.answer("name")
    at_work.answer("page two is torn")
    assert (row(at_work, "AUT").lacking, row(at_work, "AUT").note) == (("name",), "page two is torn")
    details = at_work.window.end.credentials.table.itemDelegate()
    assert isinstance(details, CredentialsPainter)
    assert "not accepted, lacking: full name, page two is torn" in details.details(row(at_work, "AUT"))


def test_several_object_and_one_withdraws(at_work: Desk) -> None:
    find(at_work, "kenya")
    for name in ("norway", "chile"):
        at_work.press("Ctrl+7")
        at_work.type(name)
        at_work.press("Return")
    assert row(at_work, "KEN").challengers == ("Norway", "Chile")
    at_work.press("Ctrl+7")
    assert offered(at_work) == ["Norway withdraws its objection", "Chile withdraws its objection"]
    at_work.press("Down", "Return")
    assert at_work.last == "withdraw_challenge"
    assert row(at_work, "KEN").challengers == ("Norway",)
    at_work.window.asking.begin("withdraw_challenge", delegation="KEN")
    assert [each.value for each in at_work.window.palette_field.choices.rows.rows] == ["NOR"]


def test_one_decided_against_and_one_on_assurance_are_marked_and_found(at_work: Desk) -> None:
    at_work.session.perform("challenge_credentials", delegation="KEN", challenger="NOR")
    find(at_work, "kenya")
    at_work.press("Ctrl+9")
    assert row(at_work, "KEN").mark.excluded
    panel = at_work.window.end.credentials
    painter = panel.table.itemDelegate()
    assert isinstance(painter, CredentialsPainter)
    at_work.session.perform("record_presence", delegation="KEN", present=True)
    told = painter.details(row(at_work, "KEN"))
    assert told.startswith("not admitted by the Conference")
    assert not told.endswith("present"), "for the rules it is not"
    panel.sieve.look_for("", Which.PRESENT)
    assert panel.sieve.rowCount() == 0
    find(at_work, "chile")
    at_work.press("Ctrl+0")
    assert row(at_work, "CHL").mark.finding is Finding.ON_ASSURANCE
    assert "accepted on assurance" in painter.details(row(at_work, "CHL"))
    panel.sought.clear()
    for which, code in ((Which.EXCLUDED, "KEN"), (Which.ON_ASSURANCE, "CHL")):
        panel.sieve.look_for("", which)
        assert [panel.sieve.index(at, 0).data(ROW).code for at in range(panel.sieve.rowCount())] == [code]


def test_the_filter_of_those_to_chase_agrees_with_the_count_and_leaves_out_observers(at_work: Desk) -> None:
    panel = at_work.window.end.credentials
    at_work.session.perform("submit_credentials", delegation="AUT", form="formal")
    panel.sieve.look_for("", Which.TO_CHASE)
    assert panel.sieve.rowCount() == at_work.window._reading.credentials_summary().tally.to_chase


def test_who_issued_them_is_offered_in_the_words_of_the_room_and_may_be_anybody(at_work: Desk) -> None:
    at_work.window.asking.begin("submit_credentials", delegation="AUT", form="formal")
    at_work.answer("issued")
    found = at_work.window.palette_field.choices.rows.rows
    assert [each.words for each in found][:3] == ["Head of State", "Head of Government", "Minister for Foreign Affairs"]
    assert [bool(each.note) for each in found] == [False, False, False, True, True]
    at_work.answer("foreign")
    at_work.press("Return")
    assert row(at_work, "AUT").issued_by == "Minister for Foreign Affairs"
    at_work.window.asking.begin("submit_credentials", delegation="AUT", form="formal")
    at_work.answer("issued")
    at_work.type("The Crown")
    at_work.press("Down", "Up") if at_work.window.palette_field.choices.choice() is None else None
    at_work.press("Return", "Return")
    assert row(at_work, "AUT").issued_by == "The Crown"


def test_what_comes_after_the_line_of_24_hours_is_late(at_work: Desk) -> None:
    at_work.session.perform(
        "submit_credentials", delegation="AUT", form="formal", received_at="2019-12-14T10:00:00+04:00"
    )
    at_work.session.perform("submit_credentials", delegation="KEN", form="copy")
    assert (row(at_work, "AUT").late, row(at_work, "KEN").late) == (False, True)
    told = at_work.window.end.credentials.accessibleDescription()
    assert "Was due 15 Dec 10:00, 24 hours before. Rule 18" in told


def test_the_meetings_of_the_bureau_are_noted_and_shown(at_work: Desk) -> None:
    acts = at_work.acts
    at_work.window.everything.do(Command.BUREAU)
    assert offered(at_work) == ["Note a meeting"]
    at_work.press("Return")
    at_work.answer("9:15")
    for name in ("norway", "chile"):
        at_work.answer(name)
    assert offered(at_work) == ["Go on with Norway, Chile"]
    at_work.press("Return")
    at_work.answer("kenya")
    at_work.press("Return")
    at_work.answer("To accept them.")
    assert at_work.acts == acts + 1
    (meeting,) = at_work.window._reading.credentials_summary().meetings
    assert (meeting.present, meeting.examined) == (("Norway", "Chile"), ("Kenya",))
    assert (f"{meeting.at:%H:%M}", meeting.recommends) == ("09:15", "To accept them.")
    assert "Bureau met on 16 Dec 09:15" in at_work.window.end.credentials.accessibleDescription()
    at_work.window.everything.do(Command.BUREAU)
    assert offered(at_work)[1] == "09:15, Norway, Chile, 1 examined To accept them."
    at_work.press("Down", "Return")
    assert at_work.said.startswith("The Bureau met 09:15. present: Norway, Chile · examined: Kenya · To accept them.")


def test_without_a_delegation_a_hint_is_given(desk: Desk) -> None:
    acts = desk.acts
    desk.press("Ctrl+1", "Ctrl+7")
    assert desk.acts == acts
    assert "No delegation is selected" in desk.said


def test_a_key_says_that_a_question_is_open_where_one_is(at_work: Desk) -> None:
    at_work.window.end.tabs.turn_to(0)
    at_work.press("F4")
    at_work.type("ken")
    at_work.press("Return", "Ctrl+7")
    assert "A question is open" in at_work.said
    at_work.press("Esc", "Ctrl+7")
    assert at_work.window.palette_field.title == "Who objects to Kenya?"


def test_examining_what_never_came_is_refused_in_the_line(at_work: Desk) -> None:
    find(at_work, "kenya")
    at_work.press("Ctrl+4")
    assert at_work.was_refused()
    assert "Rule 19" in at_work.said


def test_the_filter_lets_through_who_is_to_chase(at_work: Desk) -> None:
    panel = at_work.window.end.credentials
    panel.which.setFocus()
    at_work.press("Down")
    before = panel.sieve.rowCount()
    find(at_work, "austria")
    at_work.press("Ctrl+1", "Ctrl+A", "Backspace")
    assert panel.sieve.rowCount() == before - 1


def test_enter_offers_what_can_be_done(at_work: Desk) -> None:
    find(at_work, "austria")
    at_work.press("Return")
    assert at_work.window.palette_field.title == "Austria"
    at_work.press("Return")
    at_work.type("copy")
    at_work.press("Return", "Return")
    assert row(at_work, "AUT").mark.form is Form.COPY
