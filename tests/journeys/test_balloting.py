"""The independent reading of ballots gives what the contract's words give by hand.

A ballot is written as its votes, highest first: `A5 B3 C2`. What follows is written as its kind, its candidates and, in
brackets, how many it keeps (`=1`) or fills (`1`).
"""

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.journeys.balloting import Balloting
from tests.journeys.deciding import UNION, Body
from tests.journeys.standing import Refused

NOW = datetime.fromisoformat("2019-12-16T10:00+04:00")
PARTIES = "ABCDEFGH"


class Room:
    """A conference of thirteen parties and the European Union, for a reading alone."""

    def __init__(self) -> None:
        bodies = {code: Body("party", code, group=f"group {code}", is_marked=True) for code in (*PARTIES, *"PQRST")}
        self.reading = Balloting(NOW, ["1(b)", "9"], bodies | {UNION: Body("party", UNION), "O": Body("igo", "O")})
        self.do("call_to_order", meeting=1)
        self.do("take_up_item", item="1(b)")

    def do(self, act: str, **args: Any) -> bool | None:
        return self.reading.perform(self.reading.now + timedelta(seconds=1), act, args)

    def refused(self, act: str, **args: Any) -> str:
        with pytest.raises(Refused) as refused:
            self.do(act, **args)
        return str(refused.value)

    def ask(self, candidates: str, places: int) -> None:
        """Open the first ballot on a question."""
        self.do("open_ballot", question="Which?", places=places, candidates=list(candidates))

    def count(self, told: str, papers: int, **more: int) -> None:
        """Close the box, and enter and announce these votes."""
        votes = {one[0]: int(one[1:]) for one in told.split()}
        invalid, blank = more.get("invalid", 0), more.get("blank", 0)
        figures = {"given_out": papers + invalid + blank, "in_box": papers + invalid + blank}
        self.do("close_box")
        for count in ("first", "second"):
            self.do("enter_count", count=count, votes=votes, invalid=invalid, blank=blank, **figures)
        self.do("announce_ballot")

    @property
    def elected(self) -> str:
        """Return who was elected in the last ballot; in brackets, by lot."""
        last = self.reading.here.ballots[-1].elected
        return " ".join(c if how == "yes" else f"({c})" for c, how in sorted(last.items()) if how != "no")

    @property
    def follows(self) -> str:
        """Return what follows."""
        ballot = self.reading.here.ballots[-1]
        if ballot.lots:
            return f"lot {''.join(sorted(ballot.tied))} {ballot.lots}"
        one = ballot.election.following
        if one is None:
            return "nothing"
        return f"{one.kind} {''.join(sorted(one.candidates))} {'' if one.is_filling else '='}{one.places}"


@pytest.mark.parametrize(
    ("candidates", "places", "votes", "papers", "elected", "follows"),
    [
        # One place.
        ("ABC", 1, "A6 B3 C2", 11, "A", "nothing"),
        ("ABC", 1, "A6 B4 C2", 12, "", "restricted AB 1"),
        ("ABC", 1, "A5 B3 C2", 10, "", "restricted AB 1"),
        ("ABC", 1, "A4 B4 C2", 10, "", "restricted AB 1"),
        ("AB", 1, "A5 B5", 10, "", "restricted AB 1"),
        ("ABC", 1, "A4 B3 C3", 10, "", "special BC =1"),
        ("ABCD", 1, "A5 B2 C2 D2", 11, "", "special BCD =1"),
        ("ABC", 1, "A3 B3 C3", 9, "", "special ABC =2"),
        ("ABCD", 1, "A3 B3 C3 D1", 10, "", "special ABC =2"),
        ("ABCD", 1, "A3 B3 C2 D2", 10, "", "restricted AB 1"),
        # Several places.
        ("ABCD", 2, "A6 B6 C4 D2", 10, "A B", "nothing"),
        ("ABCD", 2, "A7 B6 C6 D1", 10, "A", "special BC 1"),
        ("ABCD", 2, "A7 B7 C7 D1", 11, "", "special ABC 2"),
        ("ABCDE", 3, "A9 B7 C7 D7 E0", 11, "A", "special BCD 2"),
        ("ABC", 2, "A9 B8 C7", 12, "A B", "nothing"),
        ("ABCD", 2, "A7 B5 C4 D4", 10, "A", "special CD =1"),
        ("ABCD", 2, "A7 B4 C3 D2", 10, "A", "restricted BC 1"),
        ("ABCDEF", 2, "A4 B3 C3 D3 E2 F2", 10, "", "restricted ABCD 2"),
        ("ABCDEF", 2, "A4 B3 C3 D2 E2 F2", 10, "", "special DEF =1"),
        ("ABCDE", 2, "A4 B4 C2 D2 E2", 10, "", "special CDE =2"),
        ("ABCDE", 3, "A6 B6 C2 D2 E2", 10, "A B", "special CDE =2"),
        ("ABCD", 3, "A6 B5 C5 D5", 10, "A", "restricted BCD 2"),
        ("AB", 2, "A4 B3", 10, "", "restricted AB 2"),
    ],
)
def test_first_ballots(candidates: str, places: int, votes: str, papers: int, elected: str, follows: str) -> None:
    room = Room()
    room.ask(candidates, places) if len(candidates) > places else _opened_anyway(room, candidates, places)
    room.count(votes, papers)
    assert (room.elected, room.follows) == (elected, follows)


def _opened_anyway(room: Room, candidates: str, places: int) -> None:
    args = {"question": "Which?", "places": places, "candidates": list(candidates)}
    room.reading.perform(room.reading.now, "open_ballot", args, is_granted=True)


@pytest.mark.parametrize(
    ("candidates", "places", "ballots", "elected", "follows"),
    [
        # Equal in a restricted ballot of two: lot; equal among two in a first ballot, they had the same two again.
        ("ABC", 1, ["A4 B4 C2", "A6 B4"], "A", "nothing"),
        ("AB", 1, ["A5 B5", "A5 B5"], "", "lot AB 1"),
        ("AB", 1, ["A5 B5", "A5 B5", "lot B"], "(B)", "nothing"),
        # Tied for the second place; tied in it again.
        ("ABC", 1, ["A4 B3 C3", "B4 C6"], "", "restricted AC 1"),
        ("ABC", 1, ["A4 B3 C3", "B5 C5"], "", "lot BC 1"),
        ("ABC", 1, ["A4 B3 C3", "B5 C5", "lot B"], "", "restricted AB 1"),
        ("ABC", 1, ["A4 B3 C3", "B5 C5", "lot B", "A4 B6"], "B", "nothing"),
        ("ABCD", 1, ["A4 B2 C2 D2", "B4 C4 D2"], "", "lot BC 1"),
        # Three lead: the special ballot keeps two, and a paper names two.
        ("ABC", 1, ["A3 B3 C4", "A5 B5"], "", "lot AB 1"),
        ("ABCD", 1, ["A3 B3 C3 D1", "A9 B6 C5"], "", "restricted AB 1"),
        ("ABCD", 1, ["A3 B3 C3 D1", "A9 B5 C5"], "", "lot BC 1"),
        ("ABCD", 1, ["A3 B3 C3 D1", "A6 B6 C6"], "", "lot ABC 2"),
        ("ABCD", 1, ["A3 B3 C3 D1", "A6 B6 C6", "lot C"], "", "lot AB 1"),
        ("ABCD", 1, ["A3 B3 C3 D1", "A6 B6 C6", "lot C", "lot A"], "", "restricted AC 1"),
        # Tied over the last place, and again.
        ("ABCD", 2, ["A7 B6 C6 D1", "B4 C6"], "C", "nothing"),
        ("ABCD", 2, ["A7 B6 C6 D1", "B5 C5"], "", "lot BC 1"),
        ("ABCD", 2, ["A7 B6 C6 D1", "B5 C5", "lot B"], "(B)", "nothing"),
        ("ABCDE", 3, ["A9 B7 C7 D7 E0", "B9 C5 D5"], "B", "lot CD 1"),
        ("ABCDE", 3, ["A9 B7 C7 D7 E0", "B5 C5 D5", "lot D", "lot B"], "(B) (D)", "nothing"),
        # No majority is needed in a special ballot.
        ("ABCD", 2, ["A6 B6 C6 D2", "A4 B3 C2"], "A B", "nothing"),
        # Too few; the border; as many candidates as places.
        ("ABCD", 2, ["A7 B5 C4 D4", "C4 D6"], "", "restricted BD 1"),
        ("ABCD", 2, ["A7 B5 C4 D4", "C4 D6", "B5 D5"], "", "lot BD 1"),
        ("ABCDEF", 2, ["A4 B3 C3 D2 E2 F2", "D5 E3 F2"], "", "restricted ABCD 2"),
        ("ABCDEF", 2, ["A4 B3 C3 D2 E2 F2", "D5 E3 F2", "A6 B3 C2 D2"], "A", "special CD =1"),
        ("ABCD", 3, ["A6 B5 C5 D5", "B6 C4 D4"], "B", "restricted CD 1"),
        ("ABCD", 2, ["A5 B5 C4 D3", "A6 B5 C5 D3"], "A", "restricted BC 1"),
    ],
)
def test_later_ballots(candidates: str, places: int, ballots: list[str], elected: str, follows: str) -> None:
    room = Room()
    for n, told in enumerate(ballots):
        if told.startswith("lot"):
            room.do("draw_lot", chosen=told[-1])
            continue
        room.ask(candidates, places) if not n else room.do("open_ballot", question="Which?")
        room.count(told, 10)
    assert (room.elected, room.follows) == (elected, follows)


def test_valid_is_without_invalid_and_blank() -> None:
    room = Room()
    room.ask("ABC", 1)
    room.count("A4 B2 C1", 7, invalid=1, blank=2)
    told = room.reading.ballots()
    assert [(row["candidate"], row["votes"], row["elected"]) for row in told] == [
        ("A", 4, "yes"),
        ("B", 2, "no"),
        ("C", 1, "no"),
    ]
    assert {(row["in_box"], row["valid"], row["majority"], row["round"], row["kind"]) for row in told} == {
        (10, 7, 4, 1, "first")
    }


def test_what_is_refused_of_a_ballot() -> None:
    room = Room()
    assert room.refused("close_box") == "no box is open"
    assert room.refused("open_ballot", office="president") == "no candidates"
    room.ask("ABC", 1)
    assert room.refused("call_vote", question="So?", majority="simple") == "the box is open"
    assert room.refused("take_paper", delegation="O") == "O is no party"
    room.do("take_paper", delegation="A")
    assert room.refused("take_paper", delegation="A") == "took one already"
    assert room.refused("give_floor", speaker="A guest") == "the box is open"
    assert room.refused("move_motion", motion="suspend_meeting", delegation="A") == "the box is open"
    assert room.refused("point_of_order", delegation="A") == "a vote is open"
    room.do("point_of_order", delegation="A", on_voting=True)
    assert room.refused("close_box") == "a point or an appeal inside the voting"
    room.do("rule_on_point", ruling="rejected")
    room.do("close_box")
    assert room.refused("call_vote", question="So?", majority="simple") == (
        "a ballot is not announced, or its lots not drawn"
    )
    room.do("move_motion", motion="suspend_meeting", delegation="A")
    good = {"given_out": 10, "in_box": 10, "invalid": 0, "blank": 0, "votes": {"A": 5, "B": 3, "C": 2}}
    for wrong in (
        {"given_out": 9},
        {"given_out": 14},
        {"invalid": 1},
        {"votes": {"A": 5, "B": 5}},
        {"votes": {"A": 5, "B": 3, "C": 2, "D": 0}},
        {"votes": {"A": 12, "B": 0, "C": -2}},
    ):
        room.refused("enter_count", count="first", **good | wrong)
    room.do("enter_count", count="first", **good)
    assert room.refused("announce_ballot") == "a count is missing"
    room.do("enter_count", count="second", **good | {"votes": {"A": 6, "B": 2, "C": 2}})
    assert room.refused("announce_ballot") == "the counts differ"
    room.do("enter_count", count="second", **good)
    room.do("announce_ballot")
    assert room.refused("draw_lot", chosen="A") == "no lot is to be drawn"
    assert room.refused("open_ballot", question="Else?", places=1, candidates=["A", "B"]) == "another election is open"


def test_of_several_places_a_paper_has_as_many_votes() -> None:
    room = Room()
    room.ask("ABCD", 2)
    room.do("close_box")
    figures = {"count": "first", "given_out": 10, "in_box": 10, "invalid": 1, "blank": 1}
    assert room.refused("enter_count", votes={"A": 8, "B": 8, "C": 1, "D": 0}, **figures)
    assert room.refused("enter_count", votes={"A": 9, "B": 0, "C": 0, "D": 0}, **figures)
    room.do("enter_count", votes={"A": 8, "B": 8, "C": 0, "D": 0}, **figures)
    room.do("enter_count", votes={"A": 3, "B": 2, "C": 0, "D": 0}, **figures)


def test_an_office_is_filled_by_ballot_and_lot() -> None:
    room = Room()
    for code in "ABC":
        room.do("nominate", office="president", delegation=code)
    room.do("open_ballot", office="president")
    room.count("A4 B4 C3", 11)
    assert room.refused("nominate", office="president", delegation="D") == "between two ballots for the office"
    room.do("nominate", office="rapporteur", delegation="D")
    assert room.refused("elect_by_acclamation", office="rapporteur") == "another election is between two ballots"
    assert room.refused("elect_by_acclamation", office="president") == "not as many as vacant places"
    room.do("open_ballot", office="president")
    room.count("A5 B5", 10)
    room.do("draw_lot", chosen="B")
    room.do("elect_by_acclamation", office="rapporteur")
    told = [(row["office"], row["delegation"], row["group"], row["elected_by"]) for row in room.reading.officers()]
    assert told == [("president", "B", "group B", "lot"), ("rapporteur", "D", "group D", "acclamation")]
    assert room.refused("open_ballot", office="president") == "no vacant place"


def test_who_withdraws_between_ballots_is_not_in_the_next() -> None:
    room = Room()
    for code in "ABCD":
        room.do("nominate", office="president", delegation=code)
    room.do("open_ballot", office="president")
    room.count("A4 B2 C2 D2", 10)
    assert room.do("withdraw_nomination", office="president", delegation="C") is None
    assert room.follows == "special BD =1"
    room.do("withdraw_nomination", office="president", delegation="D")
    assert room.follows == "restricted AB 1"
    assert room.do("withdraw_nomination", office="president", delegation="A")
    room.do("elect_by_acclamation", office="president")
    assert [(row["delegation"], row["elected_by"]) for row in room.reading.officers()] == [("B", "acclamation")]
    assert room.reading.between is None
