"""The independent reading of proposals gives what the contract's words give by hand; random acts reach everything."""

from collections import Counter
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest

from tests.journeys.balloting import PLACES
from tests.journeys.chance_of_decisions import OF_BALLOTS, OF_PROPOSALS, OF_VOTES, ChanceOfDecisions
from tests.journeys.deciding import MEMBERS_OF_THE_UNION, UNION, Body, Silent
from tests.journeys.proposing import Proposing
from tests.journeys.standing import Refused

NOW = datetime.fromisoformat("2019-12-16T10:00+04:00")
YESTERDAY = "2019-12-15T23:00+04:00"
SIX = ["ar", "en", "es", "fr", "ru", "zh"]
SEEDS, ACTS = 12, 500
# So often is every act done in all of these.
LEAST = 4


class Room:
    """A conference of ten parties, for a reading alone."""

    def __init__(self) -> None:
        bodies = {code: Body("party", code, is_marked=True) for code in "ABCDEFGHIJ"} | {"O": Body("igo", "O")}
        self.reading = Proposing(NOW, ["3", "7"], bodies)
        self.do("open_list", list="3")
        self.do("call_to_order", meeting=1)
        self.do("take_up_item", item="3")

    def do(self, act: str, **args: Any) -> bool | None:
        return self.reading.perform(self.reading.now + timedelta(seconds=1), act, args)

    def refused(self, act: str, **args: Any) -> str:
        with pytest.raises(Refused) as refused:
            self.do(act, **args)
        return str(refused.value)

    def submit(self, symbol: str, kind: str = "resolution", **more: Any) -> None:
        self.do("submit_proposal", symbol=symbol, title="A draft", item="3", kind=kind, **more)

    def vote(self, yes: int, no: int, **on: Any) -> None:
        self.do("call_vote", **on)
        self.do("count_vote", yes=yes, no=no, abstain=0)
        self.do("announce_result")

    def row(self, symbol: str) -> tuple[Any, ...]:
        [row] = [row for row in self.reading.proposals() if row["symbol"] == symbol]
        return row["state"], row["number"], row["how"]

    @property
    def numbered(self) -> list[str]:
        return [f"{row['kind']} {row['number']} {row['how']}" for row in self.reading.decisions()]


@pytest.fixture
def room() -> Room:
    return Room()


def test_consensus_numbers_each_kind_apart(room: Room) -> None:
    for symbol, kind in (("L.1", "resolution"), ("L.2", "decision"), ("L.3", "resolution"), ("L.4", "declaration")):
        room.submit(symbol, kind)
        assert room.refused("adopt_proposal", symbol=symbol) == "not put"
        room.do("put_to_conference", symbol=symbol)
        assert room.refused("put_to_conference", symbol=symbol) == "put already"
        room.do("adopt_proposal", symbol=symbol)
    assert room.numbered == [
        "resolution 8/1 consensus",
        "decision 8/1 consensus",
        "resolution 8/2 consensus",
        "declaration 8/1 consensus",
    ]
    assert room.refused("adopt_proposal", symbol="L.1") == "not put"
    assert room.refused("submit_amendment", symbol="A.1", to="L.1", by="A") == "is adopted"
    assert room.refused("call_vote", proposal="L.1") == "is adopted"


def test_no_consensus_over_an_objection_or_an_amendment(room: Room) -> None:
    room.submit("L.1")
    assert room.refused("note_objection", symbol="L.1", by="O") == "O is no party"
    assert room.refused("note_objection", by="A") == "to a proposal or to an item"
    room.do("put_to_conference", symbol="L.1")
    room.do("note_objection", symbol="L.1", by="A")
    assert room.refused("adopt_proposal", symbol="L.1") == "an objection stands"
    room.do("withdraw_objection_to", symbol="L.1", by="A")
    room.do("submit_amendment", symbol="A.1", to="L.1", by="B")
    assert room.refused("adopt_proposal", symbol="L.1") == "an amendment is neither decided nor dropped"
    assert room.refused("call_vote", proposal="L.1") == "an amendment is neither decided nor dropped"
    room.do("drop_amendment", symbol="A.1", reason="withdrawn")
    assert room.refused("call_vote", amendment="A.1") == "decided or dropped"
    room.do("adopt_proposal", symbol="L.1")


@pytest.mark.parametrize(
    ("yes", "no", "majority", "state"),
    [
        (6, 3, None, "adopted"),
        (5, 3, None, "rejected"),
        (5, 4, "simple", "adopted"),
        (4, 4, "simple", "rejected"),
        (0, 0, None, "rejected"),
    ],
)
def test_a_vote_needs_no_consensus(room: Room, yes: int, no: int, majority: str | None, state: str) -> None:
    room.submit("L.1")
    room.do("note_objection", symbol="L.1", by="A")
    room.vote(yes, no, proposal="L.1", **({"majority": majority} if majority else {}))
    assert room.row("L.1") == (state, "8/1" if state == "adopted" else "", "vote")
    assert len(room.numbered) == (state == "adopted")


def test_what_was_amended_is_not_withdrawn(room: Room) -> None:
    room.submit("L.1")
    room.submit("L.2")
    room.do("submit_amendment", symbol="A.1", to="L.1", by="B")
    room.do("submit_amendment", symbol="A.2", to="L.2", by="B")
    room.vote(8, 1, amendment="A.1")
    room.vote(1, 8, amendment="A.2")
    assert room.refused("withdraw_proposal", symbol="L.1") == "it was amended"
    room.do("withdraw_proposal", symbol="L.2")
    assert room.row("L.2")[0] == "withdrawn"


def test_a_vote_called_keeps_what_it_is_on(room: Room) -> None:
    room.submit("L.1")
    room.submit("L.2")
    room.do("put_to_conference", symbol="L.2")
    room.do("submit_amendment", symbol="A.1", to="L.1", by="B")
    room.do("call_vote", amendment="A.1")
    for act, args in (
        ("withdraw_proposal", {"symbol": "L.1"}),
        ("revise_proposal", {"symbol": "L.1", "as": "Rev.1"}),
        ("defer_proposal", {"symbol": "L.1"}),
        ("submit_amendment", {"symbol": "A.2", "to": "L.1", "by": "B"}),
        ("drop_amendment", {"symbol": "A.1", "reason": "withdrawn"}),
        ("leave_item_open", {"item": "3"}),
    ):
        assert room.refused(act, **args) == "is put to the vote"
    assert room.refused("adopt_proposal", symbol="L.2") == "a vote is open"
    room.do("revise_proposal", **{"symbol": "L.2", "as": "Rev.1"})
    room.do("withdraw_proposal", symbol="L.2")
    room.do("cancel_vote", reason="called by mistake")
    room.do("drop_amendment", symbol="A.1", reason="withdrawn")
    room.do("withdraw_proposal", symbol="L.1")
    assert room.row("L.2")[0] == "withdrawn"
    assert [row["version"] for row in room.reading.proposals()][1] == "Rev.1"


def test_parts_are_voted_apart_and_then_the_whole(room: Room) -> None:
    room.submit("L.1")
    parts = [{"name": name, "operative": name != "a", "by": "A"} for name in "abc"]
    room.do("divide", symbol="L.1", parts=parts)
    room.vote(8, 1, part="L.1#b")
    assert room.refused("call_vote", proposal="L.1") == "its parts are not voted on"
    assert room.refused("call_vote", part="L.1#b") == "voted on"
    assert room.refused("call_vote", part="L.1#z") == "no part L.1#z"
    assert room.refused("withdraw_proposal", symbol="L.1") == "its vote has begun"
    room.vote(1, 8, part="L.1#c")
    room.vote(1, 8, part="L.1#a")
    room.vote(8, 1, proposal="L.1")
    assert room.row("L.1") == ("adopted", "8/1", "vote")


def test_all_operative_parts_rejected_reject_the_whole(room: Room) -> None:
    room.submit("L.1")
    parts = [{"name": name, "operative": name != "a", "by": "A"} for name in "abc"]
    room.do("divide", symbol="L.1", parts=parts)
    room.vote(1, 8, part="L.1#b")
    assert room.row("L.1")[0] == "submitted"
    room.vote(1, 8, part="L.1#c")
    assert room.row("L.1") == ("rejected", "", "vote")


def test_reopened_and_reconsidered_it_keeps_its_number(room: Room) -> None:
    for symbol in ("L.1", "L.2"):
        room.submit(symbol)
        room.do("put_to_conference", symbol=symbol)
        room.do("adopt_proposal", symbol=symbol)
    room.do("reopen_decision", decision="resolution 8/1", reason="an objection came late")
    assert room.row("L.1")[:2] == ("put", "8/1")
    room.do("adopt_proposal", symbol="L.1")
    room.do("move_motion", motion="reconsider", delegation="A", on="resolution 8/2")
    assert room.refused("speak_on_motion", delegation="B", side="for") == "beyond their number"
    room.do("speak_on_motion", delegation="B", side="against")
    room.vote(7, 4 - 1, motion=True)
    assert room.row("L.2")[:2] == ("put", "8/2")
    assert room.reading.votes()[-1]["majority"] == "two_thirds"
    room.vote(9, 0, proposal="L.2")
    room.submit("L.3")
    room.vote(9, 0, proposal="L.3")
    assert room.numbered == [
        "resolution 8/1 consensus",
        "resolution 8/2 consensus",
        "resolution 8/1 consensus",
        "resolution 8/2 vote",
        "resolution 8/3 vote",
    ]


def test_motions_on_a_proposal(room: Room) -> None:
    for symbol in ("L.1", "L.2"):
        room.submit(symbol)
    assert room.refused("move_motion", motion="competence", delegation="A", on="3") == "on no proposal"
    room.do("move_motion", motion="competence", delegation="A", on="L.1")
    assert room.refused("move_motion", motion="division", delegation="A", on="L.2").startswith("one of that kind")
    assert room.refused("speak_on_motion", delegation="B", side="against") == "beyond their number"
    room.do("move_motion", motion="adjourn_debate", delegation="B", on="L.1")
    room.do("decide_motion", carried=True)
    assert [row["state"] for row in room.reading.motions()] == ["fallen", "carried"]
    assert room.refused("put_to_conference", symbol="L.1") == "its debate is adjourned"
    room.do("move_motion", motion="reconsider", delegation="B", on=room.reading.here.decisions[-1].name)
    room.do("decide_motion", carried=True)
    room.do("call_vote", proposal="L.1")
    room.do("cancel_vote", reason="too early")
    room.do("move_motion", motion="competence", delegation="A", on="L.2")
    room.do("decide_motion", carried=True)
    assert room.row("L.2")[0] == "fallen"
    assert room.refused("put_to_conference", symbol="L.2") == "is fallen"


@pytest.mark.parametrize(
    ("circulated", "leave", "told"),
    [
        ({}, "", True),
        ({"at": YESTERDAY, "languages": SIX}, "", None),
        ({"at": YESTERDAY, "languages": ["en", "fr"]}, "", True),
        ({"languages": SIX}, "", True),
        ({"languages": SIX}, "nobody objecting", None),
    ],
)
def test_circulated_the_day_before(room: Room, circulated: dict[str, Any], leave: str, told: bool | None) -> None:
    room.submit("L.1")
    if circulated:
        room.do("circulate", symbol="L.1", **circulated)
    assert room.do("put_to_conference", symbol="L.1", **({"leave": leave} if leave else {})) is told


def test_an_item_left_open_leaves_open_what_is_undecided(room: Room) -> None:
    for symbol in ("L.1", "L.2", "L.3"):
        room.submit(symbol)
    room.do("put_to_conference", symbol="L.2")
    room.vote(1, 8, proposal="L.3")
    room.do("leave_item_open", item="3")
    assert [row["state"] for row in room.reading.proposals()] == ["left_open", "left_open", "rejected"]
    room.do("put_to_conference", symbol="L.1")


def test_sponsors_and_symbols(room: Room) -> None:
    room.submit("L.1", sponsors=["B", "A"])
    assert room.refused("submit_proposal", symbol="L.1", title="T", item="3", kind="decision") == "the symbol is taken"
    assert room.refused("add_sponsor", symbol="L.1", delegation="A") == "a sponsor already"
    assert room.refused("add_sponsor", symbol="L.1", delegation="O") == "O is no party"
    room.do("add_sponsor", symbol="L.1", delegation="C")
    room.do("remove_sponsor", symbol="L.1", delegation="B")
    room.vote(9, 0, proposal="L.1")
    assert room.do("request_explanation", delegation="A", when="after")
    assert room.do("request_explanation", delegation="B", when="after") is None
    assert room.reading.proposals()[0]["sponsors"] == ["A", "C"]


def drawn(seed: int) -> tuple[Counter[tuple[str, bool]], Proposing]:
    """Perform random acts in the reading alone; what the contract leaves open is not done."""
    random = Random(seed)
    codes = (*sorted(MEMBERS_OF_THE_UNION)[:8], UNION, *(f"X{n:02}" for n in range(14)))
    bodies = {code: Body("party", code, random.choice("VWXYZ"), took_part=True) for code in codes}
    items = ("1(f)", "3", "6")
    reading = Proposing(NOW, [*items, "7", "9"], bodies | {"O": Body("igo", "O"), "N": Body("ngo", "N")})
    for item in items:
        reading.open_list(NOW, {"list": item})
    reading.perform(NOW, "call_to_order", {"meeting": 1})
    reading.perform(NOW, "take_up_item", {"item": "3"})
    chance = ChanceOfDecisions(random, reading, [*codes[:5], *codes[-11:], UNION], codes[5:8])
    tally: Counter[tuple[str, bool]] = Counter()
    for _ in range(ACTS):
        at, (act, args) = chance.next_at(), chance.next()
        try:
            reading.perform(at, act, args)
        except (Refused, Silent):
            tally[act, False] += 1
        else:
            tally[act, True] += 1
        agrees_with_itself(reading)
    return tally, reading


def agrees_with_itself(reading: Proposing) -> None:
    """Hold the reading's own tables against each other."""
    numbers = Counter(f"{p.kind} {p.number}" for p in reading.here.proposals if p.number)
    assert set(numbers.values()) <= {1}
    assert {f"{row['kind']} {row['number']}" for row in reading.decisions()} == set(numbers)
    officers = Counter(row["office"] for row in reading.officers() if row["until"] is None)
    assert all(officers[office] <= places for office, places in PLACES.items())
    elected = Counter(row["office"] for row in reading.ballots() if row["elected"] != "no")
    for election in reading.here.elections:
        if not election.is_to_office:
            places = next(b.round.places for b in reading.here.ballots if b.election is election)
            assert elected[election.title] == places - election.left


def reached(reading: Proposing) -> Counter[str]:
    """Count what came about in a script."""
    here = reading.here
    return Counter(
        [p.state for p in here.proposals]
        + [f"again {p.state}" for p in here.proposals if p.was_reopened]
        + [f"amendment {a.state}" for a in here.amendments]
        + [f"part {p.is_adopted}" for proposal in here.proposals for p in proposal.parts]
        + [f"{m.motion} {m.state}" for m in here.motions if m.matter is not None]
        + [f"{type(v.matter).__name__} {v.is_adopted}" for v in here.votes if v.matter is not None]
        + [f"{d.kind} by {d.how}" for d in here.decisions if d.number]
        + [f"{b.round.kind} {min(b.round.places, 2)} {b.round.is_filling}" for b in here.ballots if b.is_over]
        + [f"elected {how}" for b in here.ballots for how in b.elected.values()]
        + [f"kept by lot {b.round.kind}" for b in here.ballots if b.is_over and b.tied and not b.round.is_filling]
        + [f"officer by {o.elected_by}" for o in here.officers]
        + ["election made" for e in here.elections if e.following is None]
    )


ONCE_AT_LEAST = """
submitted|put|adopted|rejected|withdrawn|deferred|left_open|fallen|again put|again adopted|part True|part False
amendment adopted|amendment rejected|amendment dropped|competence carried|division carried|reconsider carried
adjourn_debate carried|close_debate carried|limit_speeches carried|Proposal True|Proposal False|Amendment True
Amendment False|Part True|Part False|resolution by consensus|decision by consensus|recommendation by consensus
declaration by consensus|resolution by vote|first 1 True|first 2 True|restricted 1 True|restricted 2 True
special 1 False|special 2 False|special 1 True|special 2 True|elected yes|elected lot|kept by lot special
officer by acclamation|officer by ballot|officer by lot|officer by replacement|election made
"""


def test_random_acts_reach_everything() -> None:
    acts: Counter[str] = Counter()
    came: Counter[str] = Counter()
    for seed in range(SEEDS):
        tally, reading = drawn(seed)
        done = Counter({act: count for (act, is_done), count in tally.items() if is_done})
        assert done.total() > ACTS / 3
        acts += done
        came += reached(reading)
    assert not [act for act in (*OF_PROPOSALS, *OF_BALLOTS, *OF_VOTES) if acts[act] < LEAST], acts
    assert not [what for line in ONCE_AT_LEAST.split("\n") for what in line.split("|") if what and not came[what]], came
