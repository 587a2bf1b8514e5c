"""Credentials: received, examined, challenged, decided, and the Bureau's report (Rules 18 to 20)."""

import pytest

from chairconsole.acts.credentials import challenges_to
from chairconsole.acts.participation import is_excluded
from chairconsole.records.facts.credentials import BureauMeeting, Challenge, Credentials, CredentialsReport, Reservation
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.floor import Statement
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


def challenges(hall: Hall, delegation: str = "NOR") -> list[Challenge]:
    found = hall.record.memory.find(Challenge, {"delegation": delegation})
    return sorted(found, key=lambda challenge: challenge.id)


def stands(hall: Hall, delegation: str = "NOR") -> tuple[bool, bool]:
    """Tell whether a delegation is challenged, and whether it is excluded."""
    room = hall.record.room(hall.now)
    return bool(challenges_to(room, delegation)), is_excluded(room, room.participant(delegation))


def test_a_challenge_is_open_until_it_is_decided(hall: Hall) -> None:
    hall.submit_credentials("NOR", "formal")
    hall.at("10:05").challenge_credentials("NOR", "ken", grounds="who signed")
    (challenge,) = challenges(hall)
    assert (challenge.challenger, challenge.grounds, challenge.admitted) == ("KEN", "who signed", None)
    with hall.refuses("Kenya challenges Norway already"):
        hall.challenge_credentials("NOR", "KEN")
    hall.at("10:30").decide_challenge("NOR", True, note="by consensus")
    (challenge,) = challenges(hall)
    assert (challenge.admitted, challenge.decided_at, papers(hall).form) == (True, when("10:30"), "formal")
    with hall.refuses("No objection to Norway is open"):
        hall.decide_challenge("NOR", False)


def test_several_may_object_and_what_was_decided_stays_when_another_does(hall: Hall) -> None:
    hall.challenge_credentials("NOR", "KEN")
    hall.challenge_credentials("NOR", "CHL")
    hall.at("10:30").decide_challenge("NOR", False, note="by a vote")
    assert [each.admitted for each in challenges(hall)] == [False, False]
    hall.at("10:40").challenge_credentials("NOR", "PER")
    assert [each.admitted for each in challenges(hall)] == [False, False, None]
    assert stands(hall) == (True, True)


def test_an_objection_can_be_withdrawn_and_made_again(hall: Hall) -> None:
    hall.challenge_credentials("NOR", "KEN")
    hall.challenge_credentials("NOR", "CHL")
    hall.withdraw_challenge("NOR", "KEN")
    assert [each.challenger for each in challenges_to(hall.record.room(hall.now), "NOR")] == ["CHL"]
    with hall.refuses("Kenya does not challenge Norway"):
        hall.withdraw_challenge("NOR", "KEN")
    hall.withdraw_challenge("NOR", "CHL")
    assert stands(hall) == (False, False)
    with hall.refuses("No objection to Norway is open"):
        hall.decide_challenge("NOR", True)
    hall.challenge_credentials("NOR", "KEN")
    assert stands(hall) == (True, False)


def test_it_is_decided_by_the_conference_alone_and_written_as_its_decision(hall: Hall) -> None:
    hall.challenge_credentials("NOR", "KEN")
    hall.suspend_meeting()
    with hall.refuses("Meeting 1 is suspended"):
        hall.decide_challenge("NOR", False)
    hall.adjourn_meeting()
    with hall.refuses("No meeting is in session"):
        hall.decide_challenge("NOR", False)
    hall.call_to_order(2)
    hall.decide_challenge("NOR", False)
    (decision,) = hall.record.memory.all(Decision)
    assert (decision.item, decision.text) == ("1(e)", "Objection decided: Norway not admitted.")


def test_one_decided_against_is_excluded_until_that_is_put_right(hall: Hall) -> None:
    hall.submit_credentials("NOR", "formal")
    hall.examine_credentials("NOR", "in_order")
    hall.challenge_credentials("NOR", "KEN")
    hall.at("10:30").decide_challenge("NOR", False)
    assert stands(hall) == (False, True)
    hall.at("10:31").examine_credentials("NOR", "in_order")
    assert stands(hall) == (False, True), "what came before the decision puts nothing right"
    hall.at("10:32").submit_credentials("NOR", "formal")
    assert stands(hall) == (False, True)
    hall.at("10:33").examine_credentials("NOR", "in_order")
    assert stands(hall) == (False, False)
    hall.challenge_credentials("NOR", "KEN")
    hall.at("10:40").decide_challenge("NOR", False)
    hall.at("10:41").accept_on_assurance("NOR", note="by note verbale")
    assert stands(hall) == (False, False)
    hall.challenge_credentials("NOR", "CHL")
    hall.at("10:50").decide_challenge("NOR", False)
    hall.challenge_credentials("NOR", "PER")
    hall.at("10:55").decide_challenge("NOR", True)
    assert stands(hall) == (False, False)


def test_what_was_put_right_stays_so_when_the_original_follows(hall: Hall) -> None:
    hall.challenge_credentials("NOR", "KEN")
    hall.at("10:30").decide_challenge("NOR", False)
    hall.at("10:35").submit_credentials("NOR", "copy")
    hall.at("10:40").examine_credentials("NOR", "in_order")
    hall.at("10:50").submit_credentials("NOR", "formal")
    assert stands(hall) == (False, False), "nobody decided against it anew"
    hall.at("10:55").examine_credentials("NOR", "incomplete")
    assert stands(hall) == (False, False)


def test_what_was_found_before_the_decision_puts_nothing_right_though_it_was_at_the_same_moment(hall: Hall) -> None:
    hall.submit_credentials("NOR", "formal")
    hall.examine_credentials("NOR", "in_order")
    hall.challenge_credentials("NOR", "KEN")
    hall.decide_challenge("NOR", False)
    hall.accept_on_assurance("CHL")
    hall.challenge_credentials("CHL", "KEN")
    hall.decide_challenge("CHL", False)
    assert (stands(hall), stands(hall, "CHL")) == ((False, True), (False, True))


def test_the_last_decision_holds_though_the_clock_was_put_back_before_it(hall: Hall) -> None:
    hall.at("10:30").challenge_credentials("NOR", "KEN")
    hall.decide_challenge("NOR", False)
    hall.correct_clock(seconds=-1200, reason="The laptop was ahead.")
    hall.challenge_credentials("NOR", "KEN")
    hall.decide_challenge("NOR", True)
    assert stands(hall) == (False, False)


def test_one_that_is_excluded_takes_part_in_nothing_of_law_and_is_called_all_the_same(hall: Hall) -> None:
    hall.challenge_credentials("NOR", "KEN")
    hall.at("10:30").decide_challenge("NOR", False)
    for act, args in (
        ("challenge_credentials", {"delegation": "CHL", "challenger": "NOR"}),
        ("object_to_status", {"code": "SYR", "by": "NOR"}),
        ("nominate", {"office": "president", "delegation": "NOR"}),
    ):
        with hall.refuses("decided not to admit Norway"):
            hall.perform(act, **args)
    hall.inscribe("NOR")
    hall.give_floor("NOR")
    (statement,) = hall.record.memory.all(Statement)
    assert statement.credentials == "not admitted by the Conference"


def test_accepted_on_assurance_needs_nothing_that_came(hall: Hall) -> None:
    hall.at("10:05").accept_on_assurance("NOR", note="a telegram")
    found = papers(hall)
    assert (found.finding, found.finding_note, found.form) == ("on_assurance", "a telegram", None)
    hall.submit_credentials("NOR", "formal")
    assert papers(hall).finding is None
    with hall.refuses("does not fit “finding”"):
        hall.examine_credentials("NOR", "on_assurance")


def test_credentials_that_never_came_may_be_challenged(hall: Hall) -> None:
    hall.challenge_credentials("NOR", "KEN")
    assert hall.record.memory.get(Credentials, "NOR") is None
    assert stands(hall) == (True, False)


def test_who_can_challenge_whom(hall: Hall) -> None:
    hall.register_participant("TI", "ngo", "Transparency International")
    for challenger in ("TI", "NOR", "G77"):
        with hall.refuses("Only another State party"):
            hall.challenge_credentials("NOR", challenger)
    for delegation in ("TI", "SYR", "G77"):
        with hall.refuses("is not a State party, and needs no credentials"):
            hall.challenge_credentials(delegation, "NOR")
    with hall.refuses("No delegation"):
        hall.challenge_credentials("NOR", "XYZ")
    with hall.refuses("No objection to Norway is open"):
        hall.decide_challenge("NOR", True)


def report(hall: Hall) -> CredentialsReport:
    return max(hall.record.memory.all(CredentialsReport), key=lambda made: made.id)


def test_the_report_fixes_who_stands_how_at_one_moment(hall: Hall) -> None:
    hall.submit_credentials("NOR", "formal")
    hall.submit_credentials("KEN", "copy")
    hall.submit_credentials("CHL", "information")
    hall.submit_credentials("SYR", "formal")
    hall.accept_on_assurance("PER")
    hall.examine_credentials("KEN", "not_accepted")
    hall.challenge_credentials("NOR", "KEN")
    hall.challenge_credentials("CHL", "KEN")
    hall.at("10:10").decide_challenge("CHL", False)
    hall.at("10:20").report_on_credentials()
    made = report(hall)
    parties = sorted(who.code for who in hall.record.memory.find(Participant, {"category": Category.PARTY}))
    assert made.lists == {
        "formal": ("NOR",),
        "copy": ("KEN",),
        "information": ("CHL",),
        "none": tuple(code for code in parties if code not in ("NOR", "KEN", "CHL")),
        "on_assurance": ("PER",),
        "not_accepted": ("KEN",),
        "challenged": ("NOR",),
        "excluded": ("CHL",),
    }
    assert (made.made_at, made.as_of, made.adopted_at) == (when("10:20"), when("10:20"), None)


def test_it_can_tell_of_an_earlier_moment_and_be_made_again(hall: Hall) -> None:
    hall.at("10:00").submit_credentials("NOR", "copy")
    hall.at("10:10").submit_credentials("NOR", "formal")
    hall.at("10:20").report_on_credentials(as_of="2019-12-16T10:05:00+04:00")
    assert (report(hall).lists["copy"], report(hall).lists["formal"]) == (("NOR",), ())
    hall.report_on_credentials()
    assert (report(hall).lists["copy"], report(hall).lists["formal"]) == ((), ("NOR",))
    with hall.refuses("cannot be later than the act"):
        hall.report_on_credentials(as_of="2019-12-16T10:20:01+04:00")


def test_the_report_is_adopted_once_and_late_originals_still_come(hall: Hall) -> None:
    with hall.refuses("The Bureau has not made its report"):
        hall.adopt_credentials_report()
    hall.report_on_credentials()
    hall.suspend_meeting()
    with hall.refuses("Meeting 1 is suspended"):
        hall.adopt_credentials_report()
    hall.resume_meeting()
    hall.at("10:40").adopt_credentials_report(note="orally amended")
    (conference,) = hall.record.memory.all(Conference)
    assert (conference.credentials_report_at, conference.credentials_report_note) == (when("10:40"), "orally amended")
    assert report(hall).adopted_at == when("10:40")
    assert [d.text for d in hall.record.memory.all(Decision)] == ["The report of the Bureau on credentials is adopted."]
    with hall.refuses("adopted already"):
        hall.adopt_credentials_report()
    hall.submit_credentials("NOR", "formal")
    hall.examine_credentials("NOR", "in_order")
    assert papers(hall).finding == "in_order"
    hall.at("10:50").report_on_credentials()
    hall.at("10:55").adopt_credentials_report()
    assert [d.item for d in hall.record.memory.all(Decision)] == ["1(e)", "1(e)"], "a later report is another"


def test_reservations_are_kept_and_open_objections_told(hall: Hall) -> None:
    hall.challenge_credentials("NOR", "KEN")
    hall.challenge_credentials("NOR", "CHL")
    hall.report_on_credentials()
    with hall.refuses("No delegation is known by “XYZ”"):
        hall.adopt_credentials_report(reservations=[{"delegation": "XYZ", "text": "no"}])
    with hall.refuses("does not fit “reservations”"):
        hall.adopt_credentials_report(reservations=[{"delegation": "KEN"}])
    told = hall.adopt_credentials_report(reservations=[{"delegation": "ken", "text": "It does not recognize them."}])
    assert told.line.remarks == ("1 objection to a representative is still open (Rule 20).",)
    (reservation,) = hall.record.memory.all(Reservation)
    assert (reservation.delegation, reservation.text) == ("KEN", "It does not recognize them.")


def test_a_meeting_of_the_bureau_is_noted(hall: Hall) -> None:
    at = "2019-12-15T15:00:00+04:00"
    hall.record_bureau_meeting(at, examined=["nor", "KEN"], recommends="To accept them.", present=["ARE"])
    (meeting,) = hall.record.memory.all(BureauMeeting)
    assert (meeting.examined, meeting.recommends, meeting.present) == (("NOR", "KEN"), "To accept them.", ("ARE",))
    assert meeting.at == when("15T15:00")
    with hall.refuses("No delegation"):
        hall.record_bureau_meeting(at, examined=["XYZ"])


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
