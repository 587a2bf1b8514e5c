"""Secret ballots: papers out, the box closed, counted twice, announced, lots; and what must wait meanwhile."""

from typing import Any

import pytest

from chairconsole.acts.ballots import papers_taken
from chairconsole.acts.lawful import lawful
from chairconsole.acts.officers import in_office, nominations
from chairconsole.ledger.ballots import comes_of, last_ballot, standing_open, to_come
from chairconsole.records.facts.ballots import Ballot, BallotCount
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.rules.terms import ElectedBy, Office
from tests.room import Hall

PLACES = ("KEN", "EGY", "ALB", "NOR", "CHL", "PER")


@pytest.fixture
def sitting(hall: Hall) -> Hall:
    """Give a meeting that has the election of officers in hand."""
    hall.at("10:00").take_up_item("1(b)")
    return hall


def nominated(hall: Hall, office: str, *codes: str) -> Hall:
    for code in codes:
        hall.nominate(office, code)
    return hall


@pytest.fixture
def rapporteur(sitting: Hall) -> Hall:
    """Give two candidates for one place."""
    return nominated(sitting, "rapporteur", "CHL", "PER")


@pytest.fixture
def vice(sitting: Hall) -> Hall:
    """Give six candidates for three places."""
    return nominated(sitting, "vice_president", *PLACES)


def ballot(hall: Hall) -> Ballot:
    found = last_ballot(hall.record.room(hall.now).door)
    assert found is not None
    return found


def figures(told: str) -> dict[str, int]:
    """Read "CHL 71 PER 70" as votes by candidate."""
    words = told.split()
    return {code: int(votes) for code, votes in zip(words[::2], words[1::2], strict=True)}


def counted(hall: Hall, votes: str, valid: int | None = None, *, invalid: int = 0, blank: int = 0) -> Hall:
    """Close the box and enter both counts alike; of one name on each paper the valid ones are the votes."""
    by_name = figures(votes)
    in_box = (sum(by_name.values()) if valid is None else valid) + invalid + blank
    if ballot(hall).closed_at is None:
        hall.close_box()
    for count in ("first", "second"):
        hall.enter_count(count, in_box, in_box, invalid, blank, by_name)
    return hall


def announced(hall: Hall, votes: str, valid: int | None = None, **papers: int) -> Hall:
    counted(hall, votes, valid, **papers).announce_ballot()
    return hall


def held(hall: Hall, what: dict[str, Any], votes: str, valid: int | None = None) -> Hall:
    hall.open_ballot(**what)
    return announced(hall, votes, valid)


def coming(hall: Hall) -> str:
    """Tell the ballot that follows."""
    found = to_come(hall.record.room(hall.now).door)
    if found is None:
        return ""
    keeps = "" if found[1].keeps is None else f", keeps {found[1].keeps} beside {' '.join(found[1].staying)}"
    return f"{found[1].kind} {' '.join(found[1].candidates)} for {found[1].places}{keeps}"


def officers(hall: Hall) -> dict[str, str]:
    return {each.delegation: each.elected_by.value for each in in_office(hall.record.room(hall.now))}


def decided(hall: Hall) -> list[tuple[str | None, str, str | None]]:
    return [(each.item, each.text, each.how) for each in hall.record.memory.all(Decision)]


OFFICE = {"office": "rapporteur"}
VICE = {"office": "vice_president"}
VENUE = {"question": "The venue", "places": 1, "candidates": ["egy", "PER", "An island"]}


def test_who_has_the_majority_holds_the_office_at_once(rapporteur: Hall) -> None:
    rapporteur.open_ballot("rapporteur", tellers=["aut", "SEN"])
    assert rapporteur.last == "Ballot 1 opened, first ballot, Rapporteur: Chile, Peru"
    stands = ballot(rapporteur)
    assert (stands.number, stands.election, stands.round, stands.item) == (1, 1, 1, "1(b)")
    assert (stands.places, stands.candidates, stands.tellers) == (1, ("CHL", "PER"), ("AUT", "SEN"))
    rapporteur.at("10:10").close_box()
    assert rapporteur.last == "Ballot 1: box closed"
    counted(rapporteur, "CHL 71 PER 70", invalid=2, blank=4)
    assert rapporteur.last == "Ballot 1: second count entered"
    done = rapporteur.at("10:20").announce_ballot()
    assert rapporteur.last == (
        "Ballot 1, Rapporteur: 147 given out, 147 in the box, 2 invalid, 4 blank, 141 valid; "
        "Chile 71, Peru 70; elected: Chile"
    )
    assert done.line.remarks == ("0 States parties are present; to decide it takes 94.",)
    assert officers(rapporteur) == {"CHL": "ballot"}
    assert decided(rapporteur) == [("1(b)", "Elected by secret ballot: Rapporteur Chile.", "ballot")]
    assert nominations(rapporteur.record.room(rapporteur.now)) == [], "all end with the election"
    told = ballot(rapporteur)
    assert (told.majority, told.times, told.elected) == (71, 2, ("CHL",))
    assert (told.present, told.needed, told.quorum) == (0, 94, False)
    assert coming(rapporteur) == ""
    rapporteur.nominate("president", "PER")


def test_without_a_majority_two_stand_again_and_equal_ones_are_parted_by_lot(sitting: Hall) -> None:
    nominated(sitting, "rapporteur", "CHL", "PER", "BRA")
    held(sitting, OFFICE, "CHL 50 PER 40 BRA 30")
    assert sitting.last.endswith("; a restricted ballot follows among Chile, Peru")
    assert (officers(sitting), decided(sitting), coming(sitting)) == ({}, [], "restricted CHL PER for 1")
    held(sitting, OFFICE, "CHL 60 PER 60")
    assert (ballot(sitting).number, ballot(sitting).election, ballot(sitting).round) == (2, 1, 2)
    assert sitting.last.endswith("; lots are drawn among Chile, Peru")
    assert coming(sitting) == ""
    with sitting.refuses("Brazil is not among those equal: Chile, Peru"):
        sitting.draw_lot("BRA")
    sitting.draw_lot("per")
    assert sitting.last == "Ballot 2: the lot names Peru; elected: Peru"
    assert officers(sitting) == {"PER": "lot"}
    assert decided(sitting) == [("1(b)", "Elected by lot: Rapporteur Peru.", "ballot")]
    with sitting.refuses("Nothing is to be drawn by lot"):
        sitting.draw_lot("CHL")


def test_equal_ones_of_a_first_ballot_of_two_stand_again(rapporteur: Hall) -> None:
    held(rapporteur, OFFICE, "CHL 60 PER 60")
    assert coming(rapporteur) == "restricted CHL PER for 1"


def test_a_special_ballot_says_who_stands_beside_the_leader(sitting: Hall) -> None:
    nominated(sitting, "rapporteur", "PER", "CHL", "BRA")
    held(sitting, OFFICE, "CHL 40 PER 30 BRA 30")
    assert sitting.last.endswith("; a special ballot follows, on who stays in, among Peru, Brazil")
    assert coming(sitting) == "special PER BRA for 1, keeps 1 beside CHL"
    held(sitting, OFFICE, "PER 50 BRA 50")
    assert coming(sitting) == ""
    sitting.draw_lot("BRA")
    assert sitting.last == "Ballot 2: the lot names Brazil; a restricted ballot follows among Chile, Brazil"
    assert officers(sitting) == {}
    held(sitting, OFFICE, "CHL 49 BRA 51")
    assert officers(sitting) == {"BRA": "ballot"}
    assert [each.kind.value for each in sitting.record.memory.all(Ballot)] == ["first", "special", "restricted"]


def test_of_more_than_two_who_lead_a_special_ballot_keeps_two(sitting: Hall) -> None:
    nominated(sitting, "rapporteur", "PER", "CHL", "BRA")
    held(sitting, OFFICE, "CHL 40 PER 40 BRA 40")
    assert coming(sitting) == "special PER CHL BRA for 1, keeps 2 beside "
    sitting.open_ballot("rapporteur")
    # each paper names two now
    announced(sitting, "CHL 80 PER 70 BRA 70", 110)
    sitting.draw_lot("BRA")
    assert coming(sitting) == "restricted CHL BRA for 1", "in the order in which they stood"


def test_several_places_are_filled_by_who_has_the_majority(vice: Hall) -> None:
    held(vice, VICE, "KEN 90 EGY 30 ALB 80 NOR 40 CHL 20 PER 10", 100)
    assert vice.last.endswith("; elected: Kenya, Albania; a restricted ballot follows among Egypt, Norway")
    assert officers(vice) == {"KEN": "ballot", "ALB": "ballot"}
    assert decided(vice) == [("1(b)", "Elected by secret ballot: Vice-President Kenya, Albania.", "ballot")]
    # one place is left, and goes by the rule on one
    held(vice, VICE, "EGY 49 NOR 51")
    assert officers(vice).keys() == {"KEN", "ALB", "NOR"}
    assert [each.places for each in vice.record.memory.all(Ballot)] == [3, 1]


def test_a_tie_over_the_last_place_goes_to_a_special_ballot_and_then_to_lot(vice: Hall) -> None:
    held(vice, VICE, "KEN 90 EGY 80 ALB 60 NOR 60 CHL 10 PER 0", 100)
    assert coming(vice) == "special ALB NOR for 1"
    held(vice, VICE, "ALB 50 NOR 50")
    assert standing_open(vice.record.room(vice.now).door) is not None
    vice.draw_lot("NOR")
    assert officers(vice) == {"KEN": "ballot", "EGY": "ballot", "NOR": "lot"}


def test_lots_are_drawn_one_after_another(vice: Hall) -> None:
    held(vice, VICE, "KEN 90 EGY 60 ALB 60 NOR 60 CHL 10 PER 0", 100)
    assert coming(vice) == "special EGY ALB NOR for 2"
    vice.open_ballot("vice_president")
    announced(vice, "EGY 40 ALB 40 NOR 40", 100)
    vice.draw_lot("NOR")
    assert vice.last == "Ballot 2: the lot names Norway; elected: Norway; lots are drawn among Egypt, Albania"
    with vice.refuses("Norway is not among those equal"):
        vice.draw_lot("NOR")
    vice.draw_lot("EGY")
    assert officers(vice) == {"KEN": "ballot", "NOR": "lot", "EGY": "lot"}


def test_a_tie_at_the_border_is_parted_before_the_restricted_ballot(vice: Hall) -> None:
    held(vice, VICE, "KEN 90 EGY 60 ALB 40 NOR 30 CHL 30 PER 10", 100)
    assert coming(vice) == "special NOR CHL for 1, keeps 1 beside ALB"
    held(vice, VICE, "NOR 60 CHL 40")
    assert coming(vice) == "restricted ALB NOR for 1"


def test_the_same_once_more_is_told_after_the_third_ballot_in_vain(sitting: Hall) -> None:
    nominated(sitting, "vice_president", "KEN", "ALB", "NOR")
    for _ in range(2):
        sitting.open_ballot("vice_president")
        counted(sitting, "KEN 40 ALB 40 NOR 40", 100)
        assert not any("in a row" in remark for remark in sitting.announce_ballot().line.remarks)
    sitting.open_ballot("vice_president")
    counted(sitting, "KEN 40 ALB 40 NOR 40", 100)
    remarks = sitting.announce_ballot().line.remarks
    assert "Ballots in a row that have filled no place: 3 (cf. GA rule 94)." in remarks
    assert coming(sitting) == "restricted KEN ALB NOR for 3"


def test_how_many_in_vain_is_told_is_a_figure_of_the_rules(sitting: Hall) -> None:
    sitting.set_rule("Elections to several places", figures={"told_after": 1, "times": 3})
    nominated(sitting, "vice_president", *PLACES)
    sitting.nominate("vice_president", "BRA")
    sitting.open_ballot("vice_president")
    counted(sitting, "KEN 90 EGY 80 ALB 40 NOR 30 CHL 30 PER 10 BRA 5", 100)
    assert not any("in a row" in remark for remark in sitting.announce_ballot().line.remarks)
    assert coming(sitting) == "restricted ALB NOR CHL for 1"
    # what was announced stands, whatever is put right afterwards
    sitting.set_rule("Elections to several places", figures={"times": 1})
    assert coming(sitting) == "restricted ALB NOR CHL for 1"


def test_a_second_officer_of_one_group_is_told(rapporteur: Hall) -> None:
    nominated(rapporteur, "vice_president", "ALB", "BRA", "NOR")
    rapporteur.elect_by_acclamation("vice_president")
    rapporteur.open_ballot("rapporteur")
    counted(rapporteur, "CHL 71 PER 70")
    remarks = rapporteur.announce_ballot().line.remarks
    assert "It is the second one from the group GRULAC (Rule 22)." in remarks


def test_who_withdraws_between_ballots_is_out_of_the_next_one(vice: Hall) -> None:
    held(vice, VICE, "KEN 90 CHL 80 ALB 40 NOR 30 EGY 20 PER 10", 100)
    assert coming(vice) == "restricted ALB NOR for 1"
    assert vice.withdraw_nomination("vice_president", "PER").line.remarks == (), "it stood in no ballot any more"
    done = vice.withdraw_nomination("vice_president", "ALB")
    told = "The candidates are as many as the places: they can be elected by acclamation (Rule 22)."
    assert done.line.remarks == (told,)
    assert coming(vice) == "restricted NOR for 1"
    vice.elect_by_acclamation("vice_president")
    assert officers(vice) == {"KEN": "ballot", "CHL": "ballot", "NOR": "acclamation"}
    assert coming(vice) == ""
    assert nominations(vice.record.room(vice.now)) == []


def test_a_ballot_may_be_held_all_the_same(rapporteur: Hall) -> None:
    held(rapporteur, OFFICE, "CHL 60 PER 60")
    rapporteur.withdraw_nomination("rapporteur", "PER")
    rapporteur.open_ballot("rapporteur")
    assert ballot(rapporteur).candidates == ("CHL",)
    announced(rapporteur, "CHL 3", blank=100)
    assert officers(rapporteur) == {"CHL": "ballot"}


def test_where_all_withdraw_the_election_is_over_and_begins_anew(rapporteur: Hall) -> None:
    held(rapporteur, OFFICE, "CHL 60 PER 60")
    rapporteur.withdraw_nomination("rapporteur", "PER")
    rapporteur.withdraw_nomination("rapporteur", "CHL")
    assert coming(rapporteur) == ""
    nominated(rapporteur, "rapporteur", "CHL", "BRA")
    assert coming(rapporteur) == "", "nominated anew, it is not in the election before"
    rapporteur.open_ballot("rapporteur")
    assert (ballot(rapporteur).election, ballot(rapporteur).round, ballot(rapporteur).kind) == (2, 1, "first")


def test_between_two_ballots_no_other_is_opened_or_made(sitting: Hall) -> None:
    nominated(sitting, "rapporteur", "CHL", "PER", "BRA")
    nominated(sitting, "president", "ARE")
    held(sitting, OFFICE, "CHL 50 PER 40 BRA 30")
    for what in ({"office": "president"}, {"question": "The venue", "places": 1, "candidates": ["EGY"]}):
        with sitting.refuses("Between two ballots of an election no other is opened: Rapporteur"):
            sitting.open_ballot(**what)
    with sitting.refuses("Between two ballots of an election no other is made"):
        sitting.elect_by_acclamation("president")
    with sitting.refuses("Between two ballots of an election no other is made"):
        sitting.elect_by_acclamation()
    with sitting.refuses("Rapporteur: the next ballot is among those who stood before"):
        sitting.nominate("rapporteur", "EGY")
    with sitting.refuses("Rapporteur: places to fill 1, candidates 2"):
        sitting.elect_by_acclamation("rapporteur")
    with sitting.refuses("Places and candidates are those that were announced"):
        sitting.open_ballot("rapporteur", places=1)
    # the rest goes on
    nominated(sitting, "vice_president", "KEN")
    sitting.call_vote("Is it so?", majority="simple")
    sitting.cancel_vote("a slip")


def test_a_question_has_its_own_candidates_and_places(sitting: Hall) -> None:
    sitting.take_up_item("8(c)")
    sitting.open_ballot(**VENUE)
    assert ballot(sitting).candidates == ("EGY", "PER", "An island")
    assert ballot(sitting).item == "8(c)"
    sitting.close_box()
    sitting.take_up_item("9")
    sitting.enter_count("first", 100, 100, 0, 0, {"An island": 50, "EGY": 30, "per": 20})
    sitting.enter_count("second", 100, 100, 0, 0, {"An island": 50, "EGY": 30, "PER": 20})
    sitting.announce_ballot()
    with sitting.refuses("Between two ballots"):
        sitting.elect_by_acclamation("rapporteur")
    with sitting.refuses("Between two ballots"):
        sitting.open_ballot(question="Another venue", places=1, candidates=["EGY"])
    sitting.open_ballot(question="The venue")
    sitting.close_box()
    for count in ("first", "second"):
        sitting.enter_count(count, 100, 100, 0, 0, {"EGY": 50, "An island": 50})
    sitting.announce_ballot()
    sitting.draw_lot("An island")
    assert sitting.last == "Ballot 2: the lot names An island; elected: An island"
    assert decided(sitting) == [("8(c)", "The venue: elected by lot: An island.", "ballot")]
    assert officers(sitting) == {}
    # the same words begin another election
    with sitting.refuses("Say how many places there are"):
        sitting.open_ballot(question="The venue")


def test_a_question_is_decided_by_ballot(sitting: Hall) -> None:
    sitting.open_ballot(question="Two seats", places=2, candidates=["KEN", "PER", "NOR"])
    announced(sitting, "KEN 80 PER 60 NOR 20", 100)
    assert decided(sitting) == [("1(b)", "Two seats: elected by secret ballot: Kenya, Peru.", "ballot")]


def test_fewer_candidates_than_places_leave_some_open(sitting: Hall) -> None:
    sitting.open_ballot(question="Three seats", places=3, candidates=["KEN", "PER"])
    announced(sitting, "KEN 80 PER 60", 100)
    assert sitting.last.endswith("elected: Kenya, Peru; no candidate is left for places still open: 1")
    assert coming(sitting) == ""


@pytest.mark.parametrize(
    ("args", "why"),
    [
        ({}, "Say what is elected"),
        ({"office": "rapporteur", "question": "The venue"}, "Say what is elected"),
        ({"question": " "}, "Say what is elected"),
        ({"office": "president"}, "Nobody is nominated as President"),
        ({"office": "vice_president"}, "The office of Vice-President is not vacant"),
        ({"office": "rapporteur", "candidates": ["CHL"]}, "Candidates are those nominated"),
        ({"office": "rapporteur", "places": 1}, "Candidates are those nominated"),
        ({"office": "rapporteur", "tellers": ["QQ"]}, "No delegation is known by “QQ”"),
        ({"question": "The venue"}, "Say how many places there are"),
        ({"question": "The venue", "places": 1}, "Say how many places there are"),
        ({"question": "The venue", "candidates": ["EGY"]}, "Say how many places there are"),
        ({"question": "The venue", "places": 0, "candidates": ["EGY"]}, "does not fit “places”"),
        ({"question": "The venue", "places": 1, "candidates": []}, "Each candidate is named once"),
        ({"question": "The venue", "places": 1, "candidates": ["EGY", " "]}, "Each candidate is named once"),
        ({"question": "The venue", "places": 1, "candidates": ["EGY", "egy"]}, "Each candidate is named once"),
    ],
)
def test_what_cannot_be_opened(rapporteur: Hall, args: dict[str, Any], why: str) -> None:
    nominated(rapporteur, "vice_president", "ALB", "KEN", "NOR").elect_by_acclamation("vice_president")
    with rapporteur.refuses(why):
        rapporteur.open_ballot(**args)


def test_who_was_excluded_since_is_no_candidate(rapporteur: Hall) -> None:
    rapporteur.challenge_credentials("CHL", "NOR")
    rapporteur.decide_challenge("CHL", False)
    with rapporteur.refuses("The Conference has decided not to admit Chile"):
        rapporteur.open_ballot("rapporteur")
    rapporteur.withdraw_nomination("rapporteur", "CHL")
    rapporteur.open_ballot("rapporteur")


def test_it_is_noted_who_took_a_paper_once_each(rapporteur: Hall) -> None:
    with rapporteur.refuses("No papers are out"):
        rapporteur.take_paper("KEN")
    rapporteur.take_the_chair("ARE", "President")
    rapporteur.open_ballot("rapporteur")
    assert rapporteur.take_paper("ken").line.remarks == ()
    assert rapporteur.last == "Kenya has taken a paper"
    with rapporteur.refuses("Kenya has taken a paper already"):
        rapporteur.take_paper("KEN")
    with rapporteur.refuses("Syrian Arab Republic is not a State party"):
        rapporteur.take_paper("SYR")
    told = rapporteur.take_paper("ARE").line.remarks
    assert told == ("The President does not vote: another member of the delegation does (Rule 29).",)
    rapporteur.take_paper("FRA")
    rapporteur.take_paper("AUT")
    told = rapporteur.take_paper("EU").line.remarks
    assert told == ("France has taken a paper too: only one of both may vote.",)
    told = rapporteur.take_paper("DEU").line.remarks
    assert told == ("European Union has taken a paper too: only one of both may vote.",)
    assert papers_taken(rapporteur.record.room(rapporteur.now), ballot(rapporteur)) == [
        "KEN",
        "ARE",
        "FRA",
        "AUT",
        "EU",
        "DEU",
    ]
    rapporteur.close_box()
    with rapporteur.refuses("No papers are out"):
        rapporteur.take_paper("NOR")
    assert rapporteur.enter_count("first", 6, 6, 0, 0, {"CHL": 3, "PER": 3}).line.remarks == ()
    told = rapporteur.enter_count("first", 7, 6, 0, 0, {"CHL": 3, "PER": 3}).line.remarks
    assert told == ("6 delegations were noted to have taken a paper.",)


def test_a_count_is_entered_after_the_box_is_closed_and_replaced_when_entered_again(rapporteur: Hall) -> None:
    told = {"given_out": 100, "in_box": 100, "invalid": 0, "blank": 0, "votes": {"CHL": 60, "PER": 40}}
    with rapporteur.refuses("No ballot is being counted"):
        rapporteur.enter_count(count="first", **told)
    with rapporteur.refuses("No ballot is being counted"):
        rapporteur.announce_ballot()
    with rapporteur.refuses("No box is open"):
        rapporteur.close_box()
    rapporteur.open_ballot("rapporteur")
    with rapporteur.refuses("The box is not closed yet"):
        rapporteur.enter_count(count="first", **told)
    with rapporteur.refuses("The box is not closed yet"):
        rapporteur.announce_ballot()
    with rapporteur.refuses("Nothing is to be drawn by lot"):
        rapporteur.draw_lot("CHL")
    rapporteur.close_box()
    with rapporteur.refuses("The first count is missing"):
        rapporteur.announce_ballot()
    rapporteur.enter_count(count="first", **told)
    with rapporteur.refuses("The second count is missing"):
        rapporteur.announce_ballot()
    rapporteur.enter_count(count="second", **told | {"votes": {"CHL": 58, "PER": 42}})
    with rapporteur.refuses("The counts differ by 2 papers: they are counted again"):
        rapporteur.announce_ballot()
    rapporteur.enter_count(count="second", **told | {"votes": {"CHL": 59, "PER": 40}, "blank": 1})
    with rapporteur.refuses("The counts differ by one paper"):
        rapporteur.announce_ballot()
    rapporteur.enter_count(count="second", **told)
    assert len(list(rapporteur.record.memory.all(BallotCount))) == 2
    rapporteur.announce_ballot()
    with rapporteur.refuses("No ballot is being counted"):
        rapporteur.enter_count(count="first", **told)


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"in_box": 101}, "More papers in the box"),
        ({"given_out": 186}, "185 States parties have a vote, and 186 papers were given out"),
        ({"invalid": 1}, "Each valid paper names one: valid papers 99, votes 100"),
        ({"invalid": 60, "blank": 60}, "are more than the papers in the box"),
        ({"votes": {"CHL": 60}}, "A figure is missing: that of Peru"),
        ({"votes": {"CHL": 60, "PER": 40, "BRA": 0}}, "Brazil is no candidate of this ballot"),
        ({"votes": {"CHL": 60, "PER": 40, "QQQ": 0}}, "QQQ is no candidate of this ballot"),
        ({"votes": {"CHL": 60, "PER": -40}}, "does not fit"),
        ({"votes": {"CHL": 60, "PER": True}}, "does not fit"),
        ({"count": "third"}, "does not fit"),
    ],
)
def test_a_count_that_cannot_be_right_is_refused(rapporteur: Hall, changed: dict[str, Any], why: str) -> None:
    rapporteur.open_ballot("rapporteur")
    rapporteur.close_box()
    told = {"given_out": 100, "in_box": 100, "invalid": 0, "blank": 0, "votes": {"CHL": 60, "PER": 40}}
    with rapporteur.refuses(why):
        rapporteur.enter_count(**{"count": "first", **told, **changed})


@pytest.mark.parametrize(
    ("votes", "why"),
    [
        ({"KEN": 101}, "No more votes for one than valid papers .100.: Kenya has 101"),
        (dict.fromkeys(PLACES, 51), "Each valid paper names 3 at most: valid papers 100, votes 306"),
    ],
)
def test_on_several_places_each_paper_names_so_many_at_most(vice: Hall, votes: dict[str, int], why: str) -> None:
    vice.open_ballot("vice_president")
    vice.close_box()
    with vice.refuses(why):
        vice.enter_count("first", 100, 100, 0, 0, dict.fromkeys(PLACES, 0) | votes)


LOCKED: list[tuple[str, dict[str, Any]]] = [
    ("give_floor", {"list": "1(f)", "delegation": "NOR"}),
    ("give_floor", {"speaker": "A guest", "as": "guest"}),
    ("take_up_item", {"item": "2"}),
    ("conclude_item", {"item": "1(b)"}),
    ("adjourn_meeting", {}),
    ("decide", {"item": "1(b)", "text": "So decided."}),
    ("decide_challenge", {"delegation": "KEN", "admitted": True}),
    ("change_category", {"code": "SYR", "category": "party", "reason": "acceded"}),
    ("move_motion", {"motion": "suspend_meeting", "delegation": "NOR"}),
    ("speak_on_motion", {"delegation": "NOR", "side": "against"}),
    ("point_of_order", {"delegation": "NOR"}),
    ("nominate", {"office": "president", "delegation": "ARE"}),
    ("withdraw_nomination", {"office": "rapporteur", "delegation": "CHL"}),
    ("elect_by_acclamation", {"office": "president"}),
    ("call_vote", {"question": "Is it so?", "majority": "simple"}),
    ("open_ballot", {"office": "rapporteur"}),
]
COUNTING = ("nominate", "withdraw_nomination", "elect_by_acclamation", "call_vote", "open_ballot")


@pytest.fixture
def out(rapporteur: Hall) -> Hall:
    """Give a ballot whose papers are out, an objection and a motion that stood before."""
    rapporteur.inscribe("NOR")
    rapporteur.challenge_credentials("KEN", "NOR")
    rapporteur.move_motion("close_debate", "ALB")
    rapporteur.open_ballot("rapporteur")
    return rapporteur


@pytest.mark.parametrize(("act", "args"), LOCKED)
def test_while_papers_are_out_that_waits(out: Hall, act: str, args: dict[str, Any]) -> None:
    with out.refuses("A secret ballot is being taken: that waits until its box is closed"):
        out.perform(act, **args)


@pytest.mark.parametrize("act", COUNTING)
def test_while_papers_are_counted_only_other_elections_and_votes_wait(out: Hall, act: str) -> None:
    args = dict(LOCKED)[act]
    out.close_box()
    with out.refuses("Ballot 1 is being counted: that waits until it is announced"):
        out.perform(act, **args)
    announced(out, "CHL 60 PER 60")
    held(out, OFFICE, "CHL 60 PER 60")
    with out.refuses("Lots are to be drawn first: ballot 2 has left candidates equal"):
        out.perform(act, **args)


def test_while_papers_are_counted_other_business_goes_on(out: Hall) -> None:
    out.close_box()
    out.withdraw_motion()
    out.point_of_order("BRA")
    out.rule_on_point("rejected")
    out.decide_challenge("KEN", True)
    out.take_up_item("1(f)")
    out.give_floor()
    out.end_statement()
    out.decide("1(f)", "So decided.")
    out.conclude_item("1(f)")


def test_opening_pauses_who_speaks_and_the_secretariat_may_speak(rapporteur: Hall) -> None:
    rapporteur.give_floor(speaker="A guest", **{"as": "guest"})
    rapporteur.after(30).open_ballot("rapporteur")
    statement = rapporteur.floor()
    assert statement is not None
    assert [mark.kind.value for mark in rapporteur.marks(statement)][-1] == "paused"
    rapporteur.end_statement()
    rapporteur.give_floor("SECRETARIAT")


def test_the_box_waits_for_a_point_and_for_an_appeal_inside_the_voting(out: Hall) -> None:
    out.point_of_order("NOR", "the papers", on_voting=True)
    (point,) = out.record.memory.all(PointOfOrder)
    assert point.on_voting
    with out.refuses("A point of order waits: the box is closed after it"):
        out.close_box()
    out.rule_on_point("rejected")
    out.appeal_ruling("BRA")
    with out.refuses("A point of order waits: the box is closed after it"):
        out.close_box()
    with out.refuses("A secret ballot is being taken"):
        out.call_vote(appeal=True)
    out.decide_appeal(10, 60)
    out.close_box()


def test_no_explanation_is_given_while_papers_are_out(rapporteur: Hall) -> None:
    rapporteur.call_vote("Is it so?", majority="simple")
    rapporteur.count_vote(3, 2)
    rapporteur.announce_result()
    rapporteur.request_explanation("NOR", when="after")
    rapporteur.open_ballot("rapporteur")
    with rapporteur.refuses("A secret ballot is being taken"):
        rapporteur.give_floor(delegation="NOR")
    rapporteur.close_box()
    rapporteur.give_floor(delegation="NOR")


def test_a_vote_that_is_open_bars_a_ballot(rapporteur: Hall) -> None:
    rapporteur.call_vote("Is it so?", majority="simple")
    with rapporteur.refuses("A vote is being taken"):
        rapporteur.open_ballot("rapporteur")


def test_what_was_elected_is_taken_back_whole(rapporteur: Hall) -> None:
    rapporteur.open_ballot("rapporteur")
    counted(rapporteur, "CHL 71 PER 70")
    before = rapporteur.everything()
    rapporteur.announce_ballot()
    rapporteur.undo()
    assert rapporteur.everything() == before
    assert comes_of(rapporteur.record.room(rapporteur.now).door, ballot(rapporteur)) is None


def test_officers_know_how_they_were_elected(rapporteur: Hall) -> None:
    held(rapporteur, OFFICE, "CHL 71 PER 70")
    (officer,) = in_office(rapporteur.record.room(rapporteur.now), Office.RAPPORTEUR)
    assert (officer.group, officer.elected_by, officer.since) == ("GRULAC", ElectedBy.BALLOT, rapporteur.now)


def in_order(hall: Hall) -> dict[str, tuple[bool, str]]:
    return {each.what: (each.in_order, str(each.why)) for each in lawful(hall.record.room(hall.now))}


def test_what_is_in_order_while_a_ballot_is_taken_and_counted(rapporteur: Hall) -> None:
    rapporteur.open_ballot("rapporteur")
    told = in_order(rapporteur)
    assert told["point_of_order"] == (True, "Only on the conduct of the voting, by a State party.")
    waits = (False, "A vote is being taken.")
    for what in ("vote", "statement", "right_of_reply", "withdraw_motion", "explanation", "suspend_meeting"):
        assert told[what] == waits, what
    rapporteur.close_box()
    told = in_order(rapporteur)
    assert told["vote"] == (False, "Ballot 1 is not settled yet.")
    assert told["statement"][0]
    assert told["suspend_meeting"][0]
