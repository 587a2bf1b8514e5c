"""A secret ballot as the script says it, and as it stands before the President and the hall."""

from typing import Any

import pytest

from chairconsole.models.ballot_scene import BallotScene, ballot_scene
from chairconsole.models.ballots import Stage, ballot_in_hand, contested, counting, draws_lots, next_opened
from chairconsole.models.matters import Matters
from chairconsole.models.prompting import Prompting
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.models.turning import turn_in
from chairconsole.rules.terms import BallotKind, Office

PAPERS = {"given_out": 148, "in_box": 147, "invalid": 2, "blank": 4}


@pytest.fixture
def electing(session: Session) -> Session:
    """Give a meeting that has elections in hand, with two candidates for one place."""
    session.perform("open_session")
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item="1(b)")
    for code in ("CHL", "PER"):
        session.perform("nominate", office="rapporteur", delegation=code)
    return session


def said(session: Session, language: str = "en") -> list[str]:
    found = Prompting(Reading(session, language)).script(session.derived(turn_in))
    return [] if found is None else [line.words for line in found.lines]


def counted(session: Session, votes: dict[str, int], **papers: int) -> None:
    session.perform("close_box")
    for count in ("first", "second"):
        assert session.perform("enter_count", count=count, votes=votes, **PAPERS | papers)


def announced(session: Session, votes: dict[str, int], **papers: int) -> None:
    counted(session, votes, **papers)
    assert session.perform("announce_ballot")


def scene(session: Session) -> BallotScene:
    found = ballot_scene(Reading(session, "en"))
    assert found is not None
    return found


def now(session: Session) -> tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]]:
    matters = Matters(Reading(session, "en"))
    found = matters.scene(session.derived(turn_in))
    assert found is not None
    return found.title, found.lines, found.figures


def step(session: Session) -> tuple[str, dict[str, Any]] | None:
    act = session.derived(turn_in).expected
    return None if act is None else (act.name, dict(act.args))


def test_more_candidates_than_places_lead_to_a_ballot(electing: Session) -> None:
    assert electing.derived(contested) == [Office.RAPPORTEUR]
    assert said(electing) == ["There are more candidates than places. The election will be held by secret ballot."]
    assert step(electing) == ("open_ballot", {"office": "rapporteur"})
    assert ballot_scene(Reading(electing, "en")) is None
    assert electing.derived(ballot_in_hand) is None
    assert electing.derived(next_opened) is None


def test_the_delegations_are_invited_and_the_box_is_closed_by_the_next_step(electing: Session) -> None:
    electing.perform("open_ballot", office="rapporteur", tellers=["AUT"])
    assert said(electing)[1:] == [
        "We shall now elect by secret ballot: Rapporteur. The candidates are: Chile, Peru.",
        "Delegations are invited to collect a ballot paper, to mark one name on it, and to place it in the box.",
    ]
    assert "Докладчик" in " ".join(said(electing, "ru"))
    assert step(electing) == ("close_box", {})
    assert now(electing) == ("Rapporteur", ("Secret ballot", "The papers are out", "Candidates: Chile, Peru"), ())
    assert Matters(Reading(electing, "en")).heading() == ("Secret ballot", ("Rapporteur",))
    assert "The papers are out" in Matters(Reading(electing, "en")).told("open_ballot")
    assert electing.derived(ballot_in_hand) == (1, True)
    assert (scene(electing).stage, scene(electing).tellers) == (Stage.OUT, ("Austria",))


def test_while_papers_are_counted_other_business_is_led_to(electing: Session) -> None:
    electing.perform("open_ballot", office="rapporteur")
    electing.perform("close_box")
    assert said(electing) == ["The ballot papers are being counted. Meanwhile the Conference may go on with its work."]
    assert electing.derived(turn_in).stays
    assert Matters(Reading(electing, "en")).heading() == ("The papers are counted", ("Rapporteur",))
    assert electing.derived(counting) is not None
    electing.perform("take_up_item", item="1(c)")
    assert Matters(Reading(electing, "en")).heading() == ("", ())
    assert said(electing) != []


def test_the_result_is_told_before_it_is_announced_and_shown_after(electing: Session) -> None:
    electing.perform("open_ballot", office="rapporteur")
    counted(electing, {"CHL": 71, "PER": 70})
    papers = (
        "ballot papers given out, 148; found in the box, 147; invalid, 2; abstentions, 4; valid, 141; majority, 71."
    )
    assert said(electing) == [
        f"The result of the ballot is as follows: {papers}",
        "Votes obtained: Chile 71, Peru 70.",
        "The following are elected: Chile.",
    ]
    assert step(electing) == ("announce_ballot", {})
    electing.perform("announce_ballot")
    title, lines, figures = now(electing)
    assert (title, lines, figures) == (
        "Elected: Chile",
        ("Rapporteur", "Secret ballot"),
        (("71", "Chile"), ("70", "Peru")),
    )
    result = Matters(Reading(electing, "en")).hall()
    assert result is not None
    assert (result.word, result.needed, result.question) == ("Elected: Chile", "71 needed", "Rapporteur; Secret ballot")
    assert result.share.threshold == 71 / 141
    assert "Elected: Chile" in Matters(Reading(electing, "en")).told("announce_ballot")
    assert (scene(electing).stage, scene(electing).elected) == (Stage.OVER, ("Chile",))
    assert electing.derived(ballot_in_hand) is None


def test_equal_votes_lead_to_the_same_two_again_and_then_to_a_lot(electing: Session) -> None:
    electing.perform("open_ballot", office="rapporteur")
    counted(electing, {"CHL": 70, "PER": 70}, in_box=146)
    assert said(electing)[-1] == "No candidate has obtained the majority."
    electing.perform("announce_ballot")
    assert now(electing)[0] == "No majority"
    assert now(electing)[1][-1] == "A restricted ballot follows: Chile, Peru"
    assert said(electing) == ["A restricted ballot will now be held. The candidates are: Chile, Peru."]
    assert step(electing) == ("open_ballot", {"office": "rapporteur"})
    assert scene(electing).next_kind is BallotKind.RESTRICTED
    electing.perform("open_ballot", office="rapporteur")
    counted(electing, {"CHL": 70, "PER": 70}, in_box=146)
    assert said(electing)[-1] == "The following have obtained an equal number of votes: Chile, Peru."
    electing.perform("announce_ballot")
    assert now(electing)[0] == "Equal votes"
    assert said(electing) == ["The votes are equal. I shall draw lots among: Chile, Peru."]
    assert step(electing) is None
    assert electing.derived(draws_lots)
    assert scene(electing).lot == (("CHL", "Chile"), ("PER", "Peru"))
    electing.perform("draw_lot", chosen="PER")
    assert now(electing)[0] == "Elected by lot: Peru"
    assert [held.elected for held in scene(electing).held] == [(), ("Peru",)]
    assert not electing.derived(draws_lots)


def test_a_special_ballot_says_who_stays_in(electing: Session) -> None:
    electing.perform("nominate", office="rapporteur", delegation="BRA")
    electing.perform("open_ballot", office="rapporteur")
    counted(electing, {"CHL": 40, "PER": 30, "BRA": 30}, in_box=106)
    assert said(electing)[-1] == "The following have obtained an equal number of votes: Peru, Brazil."
    electing.perform("announce_ballot")
    assert now(electing)[0] == "Equal votes"
    assert said(electing)[-1].startswith("A special ballot will now be held")
    electing.perform("open_ballot", office="rapporteur")
    assert (scene(electing).keeps, scene(electing).staying) == (1, ("Chile",))
    counted(electing, {"PER": 60, "BRA": 40}, in_box=106)
    assert said(electing)[-1] == "The next ballot will be among: Chile, Peru."
    electing.perform("announce_ballot")
    assert now(electing)[0] == "The next ballot follows"
    result = Matters(Reading(electing, "en")).hall()
    assert result is not None
    assert result.needed == ""


def test_where_candidates_equal_places_acclamation_is_put(electing: Session) -> None:
    electing.perform("open_ballot", office="rapporteur")
    announced(electing, {"CHL": 70, "PER": 70}, in_box=146)
    electing.perform("withdraw_nomination", office="rapporteur", delegation="PER")
    assert said(electing)[0].endswith("wishes to elect by acclamation: Chile?")
    assert step(electing) == ("elect_by_acclamation", {"office": "rapporteur"})
    assert electing.derived(turn_in).otherwise == "ballot-acclamation"


def test_of_many_candidates_three_stand_in_figures_and_the_rest_in_a_line(electing: Session) -> None:
    codes = ("KEN", "NOR", "ALB", "EGY")
    electing.perform("take_up_item", item="8(c)")
    electing.perform("open_ballot", question="Two seats", places=2, candidates=[*codes, "An island"])
    votes = dict(zip(codes, (80, 60, 30, 20), strict=True)) | {"An island": 10}
    counted(electing, votes, in_box=106)
    assert step(electing) == ("announce_ballot", {})
    electing.perform("announce_ballot")
    title, lines, figures = now(electing)
    assert title == "Elected: Kenya, Norway"
    assert figures == (("80", "Kenya"), ("60", "Norway"), ("30", "Albania"))
    assert lines == ("Two seats", "Secret ballot", "Egypt 20, An island 10")
    result = Matters(Reading(electing, "en")).hall()
    assert result is not None
    assert result.question.endswith("Egypt 20, An island 10")


def test_a_ballot_on_a_question_is_gone_on_with_under_its_item(electing: Session) -> None:
    electing.perform("take_up_item", item="8(c)")
    electing.perform("open_ballot", question="The venue", places=1, candidates=["KEN", "PER"])
    announced(electing, {"KEN": 50, "PER": 50}, in_box=106)
    assert step(electing) == ("open_ballot", {"question": "The venue"})
    assert electing.derived(next_opened) == {"question": "The venue"}
    electing.perform("take_up_item", item="9")
    assert step(electing) != ("open_ballot", {"question": "The venue"})


def test_no_valid_papers_at_all_have_no_share(electing: Session) -> None:
    electing.perform("open_ballot", office="rapporteur")
    announced(electing, {"CHL": 0, "PER": 0}, in_box=6)
    result = Matters(Reading(electing, "en")).hall()
    assert result is not None
    assert (result.share.part, result.share.threshold) == (0.0, 0.5)


def test_both_counts_are_shown_with_what_they_would_come_to(electing: Session) -> None:
    electing.perform("open_ballot", office="rapporteur")
    electing.perform("close_box")
    assert scene(electing).stage is Stage.FIRST
    electing.perform("enter_count", count="first", votes={"CHL": 72, "PER": 69}, **PAPERS)
    assert scene(electing).stage is Stage.SECOND
    electing.perform("enter_count", count="second", votes={"CHL": 71, "PER": 69}, **PAPERS | {"invalid": 3})
    told = scene(electing)
    assert (told.stage, told.is_same, told.would_elect) == (Stage.DIFFER, True, ("Chile",))
    assert told.compared is not None
    assert told.compared.by == 1
    assert told.first is not None
    assert told.first.figures == (148, 147, 2, 4, 72, 69)
    assert (told.first.valid, told.first.majority) == (141, 71)
