"""The officers: whose turn it is, nominated, elected by acclamation, replaced (Rules 22 to 26, 30 and 31)."""

import pytest

from chairconsole.acts.officers import expected, in_office, nominations, presided, vacant
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.officers import Officer, Post
from chairconsole.records.facts.session import Conference
from chairconsole.rules.terms import Office, Practice
from tests.room import SLATE, Hall, when


def nominated(hall: Hall) -> Hall:
    for office, code in SLATE:
        hall.nominate(office, code)
    return hall


def holding(hall: Hall) -> dict[str, str]:
    return {officer.delegation: officer.office for officer in in_office(hall.record.room(hall.now))}


def test_as_many_as_the_places_are_elected_at_once_and_written_as_one_decision(hall: Hall) -> None:
    nominated(hall).at("10:20").elect_by_acclamation()
    assert holding(hall) == {code: office for office, code in SLATE}
    (officer,) = hall.record.memory.find(Officer, {"delegation": "ARE"})
    assert (officer.group, officer.since, officer.until, officer.elected_by) == (
        "Asia-Pacific",
        when("10:20"),
        None,
        "acclamation",
    )
    (decision,) = hall.record.memory.all(Decision)
    assert decision.item == "1(b)"
    assert decision.text.startswith("Elected by acclamation: President United Arab Emirates; Vice-President Kenya, ")
    assert nominations(hall.record.room(hall.now)) == []
    with hall.refuses("Every office is held"):
        hall.elect_by_acclamation()
    with hall.refuses("The office of President is not vacant"):
        hall.elect_by_acclamation("president")


def test_one_office_may_be_filled_alone(hall: Hall) -> None:
    nominated(hall).elect_by_acclamation("rapporteur")
    assert holding(hall) == {"CHL": "rapporteur"}
    hall.elect_by_acclamation()
    assert len(holding(hall)) == 5


def test_candidates_must_be_as_many_as_the_places(hall: Hall) -> None:
    with hall.refuses("President: places to fill 1, candidates 0"):
        hall.elect_by_acclamation()
    nominated(hall).nominate("vice_president", "SWE")
    with hall.refuses("Vice-President: places to fill 3, candidates 4"):
        hall.elect_by_acclamation()
    hall.withdraw_nomination("vice_president", "NOR")
    hall.elect_by_acclamation()
    assert holding(hall)["SWE"] == "vice_president"


def test_no_group_has_two(hall: Hall) -> None:
    nominated(hall).withdraw_nomination("rapporteur", "CHL")
    told = hall.nominate("rapporteur", "SWE")
    assert told.line.remarks == ("It is the second one from the group WEOG (Rule 22).",)
    with hall.refuses("The group WEOG would have two officers"):
        hall.elect_by_acclamation()
    hall.elect_by_acclamation("vice_president")
    with hall.refuses("The group WEOG would have two officers"):
        hall.elect_by_acclamation("rapporteur")


def test_who_is_nominated_for_what(hall: Hall) -> None:
    hall.nominate("president", "are", name="Mr. H")
    with hall.refuses("is nominated already"):
        hall.nominate("president", "ARE")
    with hall.refuses("is nominated already"):
        hall.nominate("rapporteur", "ARE")
    with hall.refuses("only a State party"):
        hall.nominate("rapporteur", "SYR")
    with hall.refuses("Kenya is not nominated as President"):
        hall.withdraw_nomination("president", "KEN")
    hall.elect_by_acclamation("president")
    with hall.refuses("holds an office already"):
        hall.nominate("rapporteur", "ARE")


def test_whose_turn_it_is_follows_the_practice_and_is_told(hall: Hall) -> None:
    assert hall.nominate("president", "NOR").line.remarks == (), "no practice was chosen yet"
    hall.withdraw_nomination("president", "NOR")
    hall.follow_practice("host")
    assert hall.nominate("president", "NOR").line.remarks == ("The turn is that of Asia-Pacific.",)
    hall.withdraw_nomination("president", "NOR")
    hall.follow_practice("rule_22", decision="To follow Rule 22.")
    assert hall.nominate("president", "NOR").line.remarks == ()
    (conference,) = hall.record.memory.all(Conference)
    assert conference.presidency is Practice.RULE_22
    assert [d.text for d in hall.record.memory.all(Decision)] == ["To follow Rule 22."]


def test_without_the_documents_word_the_turn_follows_from_the_host_and_from_who_presided(hall: Hall) -> None:
    room = hall.record.room(hall.now)
    told = {practice: {office: expected(room, office, practice) for office in Office} for practice in Practice}
    assert told[Practice.HOST][Office.RAPPORTEUR] == ("GRULAC",)
    assert presided(room) == [
        "Asia-Pacific",
        "Asia-Pacific",
        "Asia-Pacific",
        "African",
        "GRULAC",
        "Eastern European",
        None,
    ]
    for post in room.door.all(Post):
        room.door.drop(post)
    assert expected(room, Office.PRESIDENT, Practice.HOST) == ("Asia-Pacific",)
    assert expected(room, Office.PRESIDENT, Practice.RULE_22) == ("WEOG",)
    assert expected(room, Office.RAPPORTEUR, Practice.HOST) == ()
    assert vacant(room, Office.VICE_PRESIDENT) == 3


def test_the_outgoing_president_presides_until_one_is_elected(hall: Hall) -> None:
    told = hall.take_the_chair("PAN", "President of the seventh session", until_elected=True)
    assert told.line.remarks == ()
    nominated(hall).elect_by_acclamation()
    assert hall.take_the_chair("ARE", "President").line.remarks == ()
    (conference,) = hall.record.memory.all(Conference)
    assert (conference.presiding, conference.presiding_until_elected) == ("ARE", False)
    assert hall.take_the_chair("PAN", "President").line.remarks == ("Panama is not among the officers elected.",)
    assert hall.take_the_chair("SYR", "President").line.remarks == ("Syrian Arab Republic is not a State party.",)


def test_an_officer_is_replaced(hall: Hall) -> None:
    nominated(hall).elect_by_acclamation()
    with hall.refuses("Sweden does not hold the office of Vice-President"):
        hall.replace_officer("vice_president", "SWE", "NOR")
    with hall.refuses("Chile holds an office already"):
        hall.replace_officer("vice_president", "NOR", "CHL")
    with hall.refuses("only a State party"):
        hall.replace_officer("vice_president", "NOR", "SYR")
    hall.at("11:00").replace_officer("vice_president", "NOR", "SWE", name="Ms. S")
    assert holding(hall)["SWE"] == "vice_president"
    (left,) = hall.record.memory.find(Officer, {"delegation": "NOR"})
    (come,) = hall.record.memory.find(Officer, {"delegation": "SWE"})
    assert (left.until, come.since, come.elected_by, come.name) == (
        when("11:00"),
        when("11:00"),
        "replacement",
        "Ms. S",
    )
    told = hall.replace_officer("vice_president", "SWE", "PER")
    assert told.line.remarks == ("It is the second one from the group GRULAC (Rule 22).",)
    assert hall.replace_officer("president", "ARE", "ARE", name="Mr. K").line.remarks == ()


@pytest.mark.parametrize("adopt", ["adopt_agenda", "adopt_organization_of_work"])
def test_the_agenda_and_the_organization_of_work_are_two_questions(hall: Hall, adopt: str) -> None:
    hall.at("10:30").perform(adopt, as_amended=True)
    (decision,) = hall.record.memory.all(Decision)
    assert (decision.item, decision.text.endswith(" as amended.")) == ("1(c)", True)
    if adopt == "adopt_agenda":
        with hall.refuses("The agenda has been adopted already"):
            hall.perform(adopt)
    else:
        assert hall.perform(adopt).line.remarks == ("The organization of work had been adopted before.",)


def test_who_was_excluded_since_the_nomination_is_not_elected(hall: Hall) -> None:
    nominated(hall).at("10:05")
    hall.challenge_credentials("KEN", "CHL")
    hall.at("10:10").decide_challenge("KEN", False)
    with hall.refuses("The Conference has decided not to admit Kenya"):
        hall.elect_by_acclamation()
    assert holding(hall) == {}
    hall.withdraw_nomination("vice_president", "KEN")
    hall.nominate("vice_president", "EGY")
    hall.elect_by_acclamation()
    assert "EGY" in holding(hall)
