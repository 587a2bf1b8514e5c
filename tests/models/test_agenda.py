"""One agenda item, whole, as its page shows it."""

from datetime import timedelta
from pathlib import Path

from chairconsole.ledger.record import Record
from chairconsole.ledger.samples import sample_data
from chairconsole.models.agenda import item_of
from chairconsole.models.desk import Requests
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.rules.terms import By
from tests.models.hand import HandClock


def test_an_item_has_its_own_title_mandate_rules_and_documents(session: Session) -> None:
    item = item_of(Reading(session), "2")
    assert item is not None
    assert item.title == "Review of the implementation of the United Nations Convention against Corruption"
    assert item.annotation is not None
    assert len(item.documents) == 13
    assert item.documents[0].symbol == "CAC/COSP/2019/3"
    assert any(each.expected for each in item.documents)
    assert item.planned_min == 180
    assert not item.puts


def test_its_title_is_in_the_language_of_the_window(session: Session) -> None:
    item = item_of(Reading(session, "fr"), "4")
    assert item is not None
    assert item.title == "Prévention"


def test_there_is_no_item_of_another_number(session: Session) -> None:
    assert item_of(Reading(session), "99") is None


def test_questions_stand_in_their_order_and_are_answered_one_by_one(session: Session) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item="1(c)")

    def states() -> list[tuple[str, bool, bool]]:
        item = item_of(Reading(session), "1(c)")
        assert item is not None
        return [(put.cue.key, put.is_answered, put.is_next) for put in item.puts]

    assert states() == [("adopt-agenda", False, True), ("adopt-organization", False, False)]
    session.perform("adopt_agenda")
    assert states() == [("adopt-agenda", True, False), ("adopt-organization", False, True)]
    session.perform("adopt_organization_of_work")
    assert states() == [("adopt-agenda", True, False), ("adopt-organization", True, False)]
    item = item_of(Reading(session), "1(c)")
    assert item is not None
    assert [each.text for each in item.decisions] == ["Agenda adopted.", "Organization of work adopted."]


def test_a_question_that_waits_says_for_what(session: Session) -> None:
    item = item_of(Reading(session), "1(b)")
    assert item is not None
    (put,) = item.puts
    assert (put.cue.key, put.is_next, put.awaits) == ("nominations-awaited", True, True)


def test_the_report_is_a_question_of_its_item_where_nothing_is_expected_under_it(
    session: Session, clock: HandClock, tmp_path: Path
) -> None:
    item = item_of(Reading(session), "10")
    assert item is not None
    assert (item.puts, [each.words for each in item.actions]) == ((), ["Adopt the report on its eighth session"])
    data = {part: rows for part, rows in sample_data("cosp8").items() if part != "actions"}
    other = Session(Record.found(tmp_path / "b.conference", clock.now(), By.SECRETARY, {"data": data}), clock)

    def puts() -> list[tuple[str, bool]]:
        item = item_of(Reading(other), "10")
        assert item is not None
        return [(put.cue.key, put.is_answered) for put in item.puts]

    assert puts() == [("adopt-report", False)]
    other.perform("decide", item="10", text="The report was adopted.")
    assert puts() == [("adopt-report", True)]
    other.stop()


def test_a_decision_tells_who_presided_and_who_was_present(session: Session) -> None:
    session.perform("take_the_chair", delegation="ARE", office="President")
    session.perform("record_presence", delegation="KEN", present=True)
    session.perform("decide", item="2", text="Taken note of.")
    item = item_of(Reading(session), "2")
    assert item is not None
    (decision,) = item.decisions
    assert (decision.text, decision.presided_by, decision.present) == ("Taken note of.", "United Arab Emirates", 1)


def test_time_and_list_follow_the_floor(debate: Session, clock: HandClock) -> None:
    debate.perform("begin_statement")
    clock.advance(timedelta(seconds=100))
    debate.perform("end_statement")
    item = item_of(Reading(debate), "1(f)")
    assert item is not None
    assert item.statements == 1
    assert item.used_s >= 100
    assert item.listed is not None
    assert [each.code for each in item.listed.first] == ["KEN", "CHL"]
    assert item.listed.waiting == 2
    assert item.listed.registration.requests is Requests.OPEN


def test_an_item_of_parts_names_them(session: Session) -> None:
    item = item_of(Reading(session), "8")
    assert item is not None
    assert [part.number for part in item.parts] == ["8(a)", "8(b)", "8(c)"]
