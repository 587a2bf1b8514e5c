"""The election of officers, as its page shows it."""

import pytest

from chairconsole.models.officers import Elections, elections, likely_for
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.models.turning import turn_in
from chairconsole.rules.terms import Office, Practice
from chairconsole.rules.turn import Act

SLATE = (
    ("president", "ARE"),
    ("vice_president", "NOR"),
    ("vice_president", "EGY"),
    ("vice_president", "MDA"),
    ("rapporteur", "PRY"),
)
"""As the host's practice has the groups; made up for this test."""


def read(session: Session) -> Elections:
    return elections(Reading(session))


def named(told: Elections) -> list[str | None]:
    return [row.candidate.code if row.candidate is not None else None for row in told.rows]


@pytest.fixture
def slate(session: Session) -> Session:
    for office, code in SLATE:
        assert session.perform("nominate", office=office, delegation=code)
    return session


def test_places_stand_by_the_practice_of_the_host_until_one_is_chosen(session: Session) -> None:
    told = read(session)
    assert (told.practice, told.shown, told.places, told.nominated) == (None, Practice.HOST, 5, 0)
    assert [row.group for row in told.rows] == ["Asia-Pacific", "African", "Eastern European", "WEOG", "GRULAC"]
    assert [row.otherwise for row in told.rows] == ["WEOG", "African", "Eastern European", "Asia-Pacific", "GRULAC"]


def test_the_other_practice_turns_two_places_round(session: Session) -> None:
    session.perform("follow_practice", practice="rule_22")
    told = read(session)
    assert told.practice is Practice.RULE_22
    assert told.chosen_at is not None
    assert [row.group for row in told.rows] == ["WEOG", "African", "Asia-Pacific", "Eastern European", "GRULAC"]
    changed = [row.words for row in told.rows if row.group != row.otherwise]
    assert changed == ["President", "Vice-President"]


def test_each_candidate_stands_at_the_place_of_its_group(slate: Session) -> None:
    told = read(slate)
    assert named(told) == ["ARE", "EGY", "MDA", "NOR", "PRY"]
    assert (told.nominated, told.twice, told.without) == (5, (), ())


def test_one_too_many_stands_behind_the_places_of_its_office(slate: Session) -> None:
    slate.perform("nominate", office="president", delegation="JPN")
    told = read(slate)
    extra = [(row.office, row.candidate.code if row.candidate else None) for row in told.rows if row.is_extra]
    assert extra == [(Office.PRESIDENT, "JPN")]
    assert told.twice == ("Asia-Pacific",)


def test_who_is_of_another_group_takes_a_free_place(session: Session) -> None:
    session.perform("nominate", office="rapporteur", delegation="FRA")
    told = read(session)
    assert named(told)[-1] == "FRA"
    assert told.without == ("African", "Asia-Pacific", "Eastern European", "GRULAC")


def test_presence_and_papers_are_facts(slate: Session) -> None:
    for _, code in SLATE[1:]:
        slate.perform("record_presence", delegation=code, present=True)
        slate.perform("submit_credentials", delegation=code, form="formal", issued_by="the Government")
    told = read(slate)
    assert told.absent == told.informal == ("United Arab Emirates",)


def test_who_is_elected_holds_the_place(slate: Session) -> None:
    slate.perform("elect_by_acclamation")
    told = read(slate)
    assert (told.held, told.nominated) == (5, 0)
    assert all(row.candidate is not None and row.candidate.holds for row in told.rows)


def test_earlier_presidents_are_told_as_far_as_the_document_does(session: Session) -> None:
    told = read(session)
    assert [each.number for each in told.presided] == [1, 2, 3, 4, 5, 6, 7]
    assert [each.is_host for each in told.presided] == [True] * 6 + [False]
    assert told.presided[-1].by == ""


def test_the_host_is_offered_first_and_nobody_twice(session: Session) -> None:
    reading = Reading(session)
    assert likely_for(reading, "Asia-Pacific")[0] == "ARE"
    session.perform("nominate", office="president", delegation="ARE")
    assert "ARE" not in likely_for(reading, "Asia-Pacific")
    assert "KEN" not in likely_for(reading, "Asia-Pacific")


def test_who_stands_at_the_place_of_another_group_is_told_once_a_practice_is_chosen(slate: Session) -> None:
    assert read(slate).out_of_turn == ()
    slate.perform("follow_practice", practice="rule_22")
    told = read(slate)
    assert set(told.out_of_turn) == {"United Arab Emirates", "Norway"}
    assert told.excluded == ()


def test_who_was_excluded_since_cannot_be_elected_and_is_not_put(slate: Session) -> None:
    for act, args in (
        ("call_to_order", {"meeting": 1}),
        ("open_session", {}),
        ("take_up_item", {"item": "1(b)"}),
        ("challenge_credentials", {"delegation": "PRY", "challenger": "NOR"}),
        ("record_presence", {"delegation": "PRY", "present": True}),
    ):
        assert slate.perform(act, **args)
    assert slate.derived(turn_in).gavel == Act("elect_by_acclamation")
    assert slate.perform("decide_challenge", delegation="PRY", admitted=False)
    assert read(slate).excluded == ("Paraguay",)
    assert "Paraguay" in read(slate).absent, "it is not present for the rules, though somebody sits there"
    assert slate.derived(turn_in).gavel is None
