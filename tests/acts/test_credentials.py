"""Participants and their credentials (Rules 12 to 20)."""

import pytest

from chairconsole.records.facts.credentials import Credentials
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.session import Conference
from chairconsole.rules.terms import Category, Form
from tests.room import Hall, when


def papers(hall: Hall, delegation: str = "NOR") -> Credentials:
    found = hall.record.memory.get(Credentials, delegation)
    assert found is not None
    return found


def test_credentials_are_received_in_whatever_form(hall: Hall) -> None:
    hall.at("10:05").submit_credentials(
        "nor", "copy", issued_by="Foreign Minister", received_at="2019-12-13T09:00:00+04:00"
    )
    assert papers(hall) == Credentials(
        delegation="NOR", form=Form.COPY, issued_by="Foreign Minister", received_at=when("13T09:00")
    )
    hall.submit_credentials("KEN", "information")
    assert papers(hall, "KEN").received_at == when("10:05")
    with hall.refuses("cannot be later than the act"):
        hall.submit_credentials("CHL", "formal", received_at="2019-12-16T10:05:01+04:00")
    with hall.refuses("does not fit “form”"):
        hall.submit_credentials("CHL", "letter")


def test_what_comes_later_takes_the_place_of_what_was_examined(hall: Hall) -> None:
    hall.submit_credentials("NOR", "copy")
    hall.examine_credentials("NOR", "incomplete", note="no signature")
    assert (papers(hall).finding, papers(hall).finding_note) == ("incomplete", "no signature")
    hall.submit_credentials("NOR", "formal")
    assert (papers(hall).form, papers(hall).finding, papers(hall).finding_note) == ("formal", None, None)
    hall.examine_credentials("NOR", "in_order")
    hall.examine_credentials("NOR", "not_accepted")
    assert papers(hall).finding == "not_accepted"


def test_only_what_was_received_is_examined(hall: Hall) -> None:
    with hall.refuses("No credentials of Norway have been received"):
        hall.examine_credentials("NOR", "in_order")


def test_a_challenge_is_open_until_it_is_decided(hall: Hall) -> None:
    hall.submit_credentials("NOR", "formal")
    hall.at("10:05").challenge_credentials("NOR", "ken", grounds="who signed")
    assert (papers(hall).challenger, papers(hall).grounds, papers(hall).admitted) == ("KEN", "who signed", None)
    with hall.refuses("challenged already"):
        hall.challenge_credentials("NOR", "CHL")
    hall.at("10:30").decide_challenge("NOR", True, note="by consensus")
    assert (papers(hall).admitted, papers(hall).decided_at, papers(hall).form) == (True, when("10:30"), "formal")
    with hall.refuses("No objection to Norway is open"):
        hall.decide_challenge("NOR", False)
    hall.challenge_credentials("NOR", "CHL")
    assert (papers(hall).admitted, papers(hall).decision_note) == (None, None)


def test_credentials_that_never_came_may_be_challenged(hall: Hall) -> None:
    hall.challenge_credentials("NOR", "KEN")
    assert papers(hall).form is None


def test_who_can_challenge(hall: Hall) -> None:
    hall.register_participant("TI", "ngo", "Transparency International")
    for challenger in ("TI", "NOR", "G77"):
        with hall.refuses("Only another State party"):
            hall.challenge_credentials("NOR", challenger)
    with hall.refuses("No delegation"):
        hall.challenge_credentials("NOR", "XYZ")
    with hall.refuses("No objection to Norway is open"):
        hall.decide_challenge("NOR", True)


def test_the_report_is_adopted_once_and_late_originals_still_come(hall: Hall) -> None:
    hall.at("18T15:00").adopt_credentials_report(note="orally amended")
    (conference,) = hall.record.memory.all(Conference)
    assert (conference.credentials_report_at, conference.credentials_report_note) == (
        when("18T15:00"),
        "orally amended",
    )
    assert [d.text for d in hall.record.memory.all(Decision)] == ["The report of the Bureau on credentials is adopted."]
    with hall.refuses("adopted already"):
        hall.adopt_credentials_report()
    hall.submit_credentials("NOR", "formal")
    hall.examine_credentials("NOR", "in_order")
    assert papers(hall).finding == "in_order"


def test_a_participant_is_registered_under_its_code(hall: Hall) -> None:
    hall.at("10:05").register_participant(
        "UNDP", "entity", "United Nations Development Programme", notified_at="2019-12-01T00:00:00+04:00"
    )
    found = hall.record.memory.get(Participant, "UNDP")
    assert found is not None
    assert (found.category, found.name["en"]) == (Category.ENTITY, "United Nations Development Programme")
    assert (found.admitted, found.present, found.notified_at) == (True, False, when("01T00:00"))
    with hall.refuses("cannot be later than the act"):
        hall.register_participant("X", "igo", "X", notified_at="2019-12-16T10:05:01+04:00")


@pytest.mark.parametrize("category", list(Category))
def test_others_apply_before_they_are_admitted(hall: Hall, category: Category) -> None:
    hall.register_participant("X", category, "X")
    found = hall.record.memory.get(Participant, "X")
    assert found is not None
    assert found.admitted is (category not in (Category.NON_SIGNATORY, Category.NGO_ECOSOC, Category.NGO))


@pytest.mark.parametrize(
    ("code", "name", "why"),
    [
        ("NOR", "Norge", "NOR is registered already"),
        ("nor", "Norge", "registered already"),
        ("SECRETARIAT", "x", "a code of its own"),
        (" ", "x", "a code of its own"),
        ("X", " ", "needs a name"),
    ],
)
def test_what_cannot_be_registered(hall: Hall, code: str, name: str, why: str) -> None:
    with hall.refuses(why):
        hall.register_participant(code, "igo", name)


@pytest.mark.parametrize(
    ("act", "args"),
    [
        ("record_presence", {"present": True}),
        ("submit_credentials", {"form": "formal"}),
        ("examine_credentials", {"finding": "in_order"}),
        ("challenge_credentials", {"challenger": "KEN"}),
        ("decide_challenge", {"admitted": True}),
    ],
)
def test_an_unknown_delegation_is_refused(hall: Hall, act: str, args: dict[str, object]) -> None:
    with hall.refuses("No delegation is known by “XYZ”"):
        hall.perform(act, delegation="XYZ", **args)
