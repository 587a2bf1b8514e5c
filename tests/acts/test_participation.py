"""Who takes part: registered, notified, applied, objected to, decided (Rules 12 to 17)."""

import pytest

from chairconsole.acts.participation import admission, is_excluded, objections_to
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.participation import Admission
from chairconsole.rules.terms import Category
from tests.room import Hall, when

EARLIER = "2019-12-01T00:00:00+04:00"


def who(hall: Hall, code: str) -> Participant:
    return hall.record.room(hall.now).participant(code)


def admitted(hall: Hall, code: str) -> bool:
    room, found = hall.record.room(hall.now), who(hall, code)
    return admission(room, found, excluded=is_excluded(room, found)) is Admission.ADMITTED


def objectors(hall: Hall, code: str) -> str:
    return " ".join(each.objector for each in objections_to(hall.record.room(hall.now), who(hall, code)))


def test_a_participant_is_registered_under_its_code(hall: Hall) -> None:
    hall.at("10:05").register_participant("UNDP", "entity", "United Nations Development Programme", notified_at=EARLIER)
    found = who(hall, "UNDP")
    assert (found.category, found.name["en"]) == (Category.ENTITY, "United Nations Development Programme")
    assert (found.present, found.notified_at, found.applied_at) == (False, when("01T00:00"), None)
    with hall.refuses("cannot be later than the act"):
        hall.register_participant("X", "igo", "X", notified_at="2019-12-16T10:05:01+04:00")


def test_of_one_that_applies_a_notice_counts_as_its_application(hall: Hall) -> None:
    hall.register_participant("TI", "ngo_ecosoc", "Transparency International", notified_at=EARLIER)
    assert (who(hall, "TI").notified_at, who(hall, "TI").applied_at) == (None, when("01T00:00"))
    hall.register_participant("X", "igo", "X", applied_at=EARLIER)
    assert who(hall, "X").applied_at == when("01T00:00")
    with hall.refuses("does not apply"):
        hall.register_participant("Y", "entity", "Y", applied_at=EARLIER)


@pytest.mark.parametrize("category", list(Category))
def test_registered_alone_only_parties_and_groups_are_admitted(hall: Hall, category: Category) -> None:
    hall.register_participant("X", category, "X")
    assert admitted(hall, "X") is (category in (Category.PARTY, Category.GROUP))


@pytest.mark.parametrize("category", ["signatory", "entity"])
def test_a_notice_admits(hall: Hall, category: str) -> None:
    hall.register_participant("X", category, "X")
    hall.at("10:05").notify_participation("x", at=EARLIER, reference="NV 12")
    assert admitted(hall, "X")
    assert (who(hall, "X").notified_at, who(hall, "X").reference) == (when("01T00:00"), "NV 12")
    with hall.refuses("takes part by a notice, and need not apply"):
        hall.apply_for_status("X")


@pytest.mark.parametrize("category", ["non_signatory", "igo", "ngo_ecosoc"])
def test_an_application_admits_until_it_is_refused(hall: Hall, category: str) -> None:
    hall.register_participant("X", category, "X")
    with hall.refuses("by an application, not by a notice"):
        hall.notify_participation("X")
    with hall.refuses("X has not applied"):
        hall.decide_status(granted=True, code="X")
    hall.apply_for_status("X")
    assert admitted(hall, "X")
    hall.decide_status(granted=False, code="X")
    assert not admitted(hall, "X")
    told = hall.at("10:05").apply_for_status("X")
    assert told.line.remarks == ("The Conference has decided on X already.",)
    assert (who(hall, "X").applied_at, admitted(hall, "X")) == (when("10:05"), False)
    hall.decide_status(granted=True, code="X")
    assert admitted(hall, "X")


@pytest.mark.parametrize("code", ["NOR", "G77"])
def test_who_needs_neither(hall: Hall, code: str) -> None:
    for act in ("notify_participation", "apply_for_status"):
        with hall.refuses("needs neither a notice nor an application"):
            hall.perform(act, code=code)


def with_ngo(hall: Hall, code: str = "NGO") -> Hall:
    hall.register_participant(code, "ngo", f"The {code}", applied_at="2019-09-01T00:00:00+04:00")
    return hall


def test_other_organizations_are_listed_and_admitted_while_nobody_objects(hall: Hall) -> None:
    with_ngo(hall)
    assert not admitted(hall, "NGO")
    told = hall.circulate_applications(at="2019-11-16T18:00:00+04:00")
    assert (told.line.args["codes"], told.line.remarks, admitted(hall, "NGO")) == (["NGO"], (), True)
    hall.object_to_status("NGO", "ken", grounds="unknown to us")
    assert (objectors(hall, "NGO"), admitted(hall, "NGO")) == ("KEN", False)
    hall.withdraw_objection("NGO", "KEN")
    assert (objectors(hall, "NGO"), admitted(hall, "NGO")) == ("", True)


def test_a_list_sent_out_late_is_told(hall: Hall) -> None:
    with_ngo(hall)
    told = hall.circulate_applications(at="2019-11-17T00:00:00+04:00")
    assert told.line.remarks == ("It was to be sent out at least 30 days before the session (Rule 17).",)
    assert admitted(hall, "NGO")


def test_what_is_not_listed(hall: Hall) -> None:
    with hall.refuses("No organization that is to be listed has applied"):
        hall.circulate_applications()
    hall.register_participant("TI", "ngo_ecosoc", "Transparency International", applied_at=EARLIER)
    with_ngo(hall)
    with hall.refuses("is not among the organizations that are listed"):
        hall.circulate_applications(["NGO", "TI"])


def test_several_object_and_the_conference_decides(hall: Hall) -> None:
    with_ngo(hall).circulate_applications()
    hall.object_to_status("NGO", "KEN")
    hall.object_to_status("NGO", "NOR")
    assert objectors(hall, "NGO") == "KEN NOR"
    with hall.refuses("Kenya has objected already"):
        hall.object_to_status("NGO", "KEN")
    hall.decide_status(granted=True, code="ngo", note="by consensus")
    assert (objectors(hall, "NGO"), admitted(hall, "NGO")) == ("", True)
    (decision,) = hall.record.memory.all(Decision)
    assert (decision.item, decision.text) == ("1(d)", "Observer status accorded to The NGO.")
    told = hall.object_to_status("NGO", "CHL")
    assert (told.line.remarks, objectors(hall, "NGO")) == (
        ("The Conference has decided on The NGO already; the objection is not kept.",),
        "",
    )


def test_who_objects_to_whom(hall: Hall) -> None:
    with_ngo(hall)
    with hall.refuses("is not a State party; only a State party"):
        hall.object_to_status("NGO", "SYR")
    for code in ("NOR", "G77"):
        with hall.refuses("does not apply for its status"):
            hall.object_to_status(code, "KEN")
    with hall.refuses("No objection of Kenya to The NGO stands"):
        hall.withdraw_objection("NGO", "KEN")


def test_all_to_whom_nobody_objects_are_decided_at_once(hall: Hall) -> None:
    with hall.refuses("No application waits to which nobody objects"):
        hall.decide_status(granted=True)
    for code in ("A", "B", "C"):
        with_ngo(hall, code)
    hall.register_participant("D", "igo", "D", applied_at=EARLIER)
    hall.object_to_status("B", "KEN")
    hall.decide_status(granted=True)
    assert [who(hall, code).granted for code in "ABCD"] == [True, None, True, True]
    assert hall.last == "Observer status accorded to The A, The C, D"


def test_a_state_that_signs_or_accedes_keeps_what_it_was_accorded(hall: Hall) -> None:
    hall.apply_for_status("TON")
    hall.decide_status(granted=True, code="TON")
    hall.change_category("TON", "signatory", reason="It signed.")
    assert admitted(hall, "TON")
    hall.change_category("TON", "party", reason="It acceded.", since="2019-12-16T09:00:00+04:00")
    found = who(hall, "TON")
    assert (found.category, found.category_since, found.category_reason) == (
        Category.PARTY,
        when("09:00"),
        "It acceded.",
    )
    hall.challenge_credentials("NOR", "TON")
    with hall.refuses("takes part in that way already"):
        hall.change_category("TON", "party", reason="again")
    for code, category in (("G77", "party"), ("NOR", "group")):
        with hall.refuses("A group of States stays one"):
            hall.change_category(code, category, reason="no")


def test_a_state_that_accedes_stands_among_the_states_at_once(hall: Hall) -> None:
    hall.register_participant("X", "igo", "X")
    assert hall.order() == "", "the order is known before anybody waits"
    hall.inscribe("X")
    hall.inscribe("NOR")
    assert hall.order() == "NOR X"
    hall.change_category("X", "non_signatory", reason="It is a State.")
    assert hall.order() == "X NOR"


def test_an_organization_is_invited_to_speak_and_others_need_it_not(hall: Hall) -> None:
    with_ngo(hall)
    hall.at("10:05").invite_to_speak("NGO", note="the Conference approving")
    assert (who(hall, "NGO").invited_at, who(hall, "NGO").invitation_note) == (
        when("10:05"),
        "the Conference approving",
    )
    with hall.refuses("Norway needs no invitation"):
        hall.invite_to_speak("NOR")


def test_a_point_of_order_of_an_observer_is_taken_and_cannot_be_upheld(hall: Hall) -> None:
    hall.point_of_order("SYR")
    with hall.refuses("only a State party"):
        hall.rule_on_point("upheld")
    hall.rule_on_point("rejected")
    with hall.refuses("only a State party"):
        hall.appeal_ruling("SYR")
    hall.appeal_ruling("NOR")


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
