"""Secret ballots: what figures come to. Sources stand beside each case.

"contract" is the outside contract's section on ballots; "93" and "94" are the General Assembly's rules on elections to
one place and to several, which the contract follows; "ours" is what no source tells.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chairconsole.rules.ballots import Comes, Next, by_votes, comes_to, compared, cut, fault, names, valid, without
from chairconsole.rules.shares import HALF_PASSED, Share
from chairconsole.rules.terms import BallotKind

FIRST, RESTRICTED, SPECIAL = BallotKind


@dataclass(frozen=True)
class Box:
    """A ballot for the rules."""

    kind: BallotKind
    candidates: Sequence[str]
    places: int = 1
    keeps: int | None = None
    staying: Sequence[str] = ()


@dataclass(frozen=True)
class Found:
    """A count for the rules."""

    in_box: int = 0
    invalid: int = 0
    blank: int = 0
    votes: Mapping[str, int] = field(default_factory=dict)
    given_out: int = 186


def figures(told: str) -> dict[str, int]:
    """Read "A40 B35" as votes by candidate."""
    return {word[0]: int(word[1:]) for word in told.split()}


def told(comes: Comes) -> str:
    """Tell what a ballot comes to, as the cases below do."""
    parts = [f"elected {' '.join(comes.elected)}"] if comes.elected else []
    parts += [f"drawn {' '.join(comes.by_lot)}"] if comes.by_lot else []
    if comes.lot is not None:
        parts.append(f"lot {comes.lot.so_many} of {' '.join(comes.lot.among)}")
    if comes.next is not None:
        parts.append(coming(comes.next))
    return "; ".join(parts)


def coming(next_: Next) -> str:
    """Tell the ballot that follows, as the cases below do."""
    kept = "" if next_.keeps is None else f", keeps {next_.keeps}"
    staying = f" beside {' '.join(next_.staying)}" if next_.staying else ""
    return f"{next_.kind} {' '.join(next_.candidates)} for {next_.places}{kept}{staying}"


def comes(box: Box, votes: str, valid_papers: int, lots: str = "", times: int = 2) -> str:
    return told(comes_to(box, figures(votes), HALF_PASSED.least(valid_papers), lots.split(), times))


@pytest.mark.parametrize(
    ("kind", "votes", "then", "source"),
    [
        (FIRST, "A71 B70", "elected A", "contract: more than half of valid"),
        (FIRST, "A70 B71", "elected B", "contract"),
        (FIRST, "A3 B1 C1", "elected A", "contract"),
        (FIRST, "A51 B30 C19", "elected A", "93: a majority in the first ballot"),
        (FIRST, "A1 B0", "elected A", "contract"),
        (FIRST, "A140", "elected A", "ours: one candidate, where somebody objects to acclamation"),
        (FIRST, "A2 B0 C0 D0", "elected A", "contract"),
        (FIRST, "A50 B30 C20", "restricted A B for 1", "contract: half is no majority; the two with most votes"),
        (FIRST, "A40 B35 C25", "restricted A B for 1", "93: a second ballot between the two with most votes"),
        (FIRST, "C40 B35 A25", "restricted C B for 1", "93"),
        (FIRST, "A25 B35 C40", "restricted B C for 1", "93; in the order in which they stood (ours)"),
        (FIRST, "A40 B40 C20", "restricted A B for 1", "contract: equal at the head, the two with most votes"),
        (FIRST, "A30 B25 C24 D21", "restricted A B for 1", "93"),
        (FIRST, "A22 B20 C20 D19 E19", "special B C for 1, keeps 1 beside A", "contract: for the second place"),
        (FIRST, "A40 B30 C30", "special B C for 1, keeps 1 beside A", "contract; 93: a special ballot"),
        (FIRST, "A30 B40 C30", "special A C for 1, keeps 1 beside B", "contract"),
        (FIRST, "A31 B23 C23 D23", "special B C D for 1, keeps 1 beside A", "contract: three alike for the second"),
        (FIRST, "A20 B20 C20", "special A B C for 1, keeps 2", "contract: more than two lead, keeps two"),
        (FIRST, "A20 B20 C20 D10", "special A B C for 1, keeps 2", "contract: among the leaders"),
        (FIRST, "A10 B10 C10 D10", "special A B C D for 1, keeps 2", "contract: four alike"),
        (FIRST, "A5 B30 C30 D30", "special B C D for 1, keeps 2", "contract"),
        (FIRST, "A70 B70", "restricted A B for 1", "contract: equal among two in a first ballot, the same again"),
        (FIRST, "A0 B0", "restricted A B for 1", "contract: all blank, equal"),
        (FIRST, "A0 B0 C0", "special A B C for 1, keeps 2", "ours: all blank, three lead with none"),
        (FIRST, "A0", "restricted A for 1", "contract: as many candidates as places, once more the same"),
        (RESTRICTED, "A0", "restricted A for 1", "contract: once more the same"),
        (RESTRICTED, "A71 B69", "elected A", "93: the second ballot"),
        (RESTRICTED, "A69 B71", "elected B", "93"),
        (RESTRICTED, "A70 B70", "lot 1 of A B", "93: equally divided, the President draws lots"),
        (RESTRICTED, "A0 B0", "lot 1 of A B", "contract: equal in a restricted ballot of two"),
    ],
)
def test_for_one_place(kind: BallotKind, votes: str, then: str, source: str) -> None:
    found = figures(votes)
    assert comes(Box(kind, list(found)), votes, sum(found.values())) == then, source


@pytest.mark.parametrize(
    ("keeps", "staying", "votes", "lots", "then", "source"),
    [
        (1, "A", "B60 C40", "", "restricted A B for 1", "93: most votes decide who stands in the second ballot"),
        (1, "A", "B40 C60", "", "restricted A C for 1", "93"),
        (1, "A", "B30 C36 D34", "", "restricted A C for 1", "contract: no majority is asked of a special ballot"),
        (1, "A", "B50 C50", "", "lot 1 of B C", "contract: tied in it again, lot"),
        (1, "A", "B50 C50", "C", "restricted A C for 1", "contract: who stays in"),
        (1, "A", "B40 C40 D20", "", "lot 1 of B C", "contract: only among those still equal"),
        (1, "A", "B40 C40 D20", "B", "restricted A B for 1", "contract"),
        (2, "", "A50 B40 C30", "", "restricted A B for 1", "contract: it keeps two"),
        (2, "", "A50 B30 C40", "", "restricted A C for 1", "contract"),
        (2, "", "A50 B40 C40", "", "lot 1 of B C", "contract: tied at the border of it"),
        (2, "", "A50 B40 C40", "C", "restricted A C for 1", "contract"),
        (2, "", "A40 B40 C40", "", "lot 2 of A B C", "contract: three alike again"),
        (2, "", "A40 B40 C40", "C", "lot 1 of A B", "contract: again for each"),
        (2, "", "A40 B40 C40", "C A", "restricted A C for 1", "contract: lots one after another"),
        (2, "", "A50 B50 C40", "", "restricted A B for 1", "contract: equal above the border decides nothing"),
        (2, "", "A0 B0 C0", "B", "lot 1 of A C", "ours: all blank"),
    ],
)
def test_a_special_ballot_for_one_place(
    keeps: int, staying: str, votes: str, lots: str, then: str, source: str
) -> None:
    box = Box(SPECIAL, list(figures(votes)), 1, keeps, staying.split())
    assert names(box) == keeps
    assert comes(box, votes, 100, lots) == then, source


@pytest.mark.parametrize(
    ("kind", "places", "valid_papers", "votes", "then", "source"),
    [
        (FIRST, 3, 100, "A80 B70 C60 D20", "elected A B C", "94: a majority and most votes"),
        (FIRST, 3, 100, "A60 B70 C80 D20", "elected C B A", "contract: most votes first"),
        (FIRST, 2, 100, "A60 B55 C52", "elected A B", "94: more have the majority than places: most votes first"),
        (FIRST, 2, 100, "A52 B55 C60", "elected C B", "94"),
        (FIRST, 2, 100, "A60 B60 C52", "elected A B", "contract: equal above the last place decides nothing"),
        (FIRST, 2, 100, "A60 B55 C55", "elected A; special B C for 1", "contract: tied over the last place"),
        (FIRST, 2, 100, "A55 B55 C55", "special A B C for 2", "contract: three alike over both places"),
        (FIRST, 3, 100, "A70 B60 C60 D60", "elected A; special B C D for 2", "contract: for what is left"),
        (FIRST, 3, 100, "A70 B65 C60 D60", "elected A B; special C D for 1", "contract"),
        (
            FIRST,
            2,
            100,
            "A60 B50 C40 D30",
            "elected A; restricted B C for 1",
            "contract: too few; 94: twice the places",
        ),
        (FIRST, 2, 100, "A60 B40 C40 D40", "elected A; special B C D for 1, keeps 2", "contract: tied at that border"),
        (FIRST, 2, 100, "A60 B45 C40 D40", "elected A; special C D for 1, keeps 1 beside B", "contract: border tie"),
        (FIRST, 2, 100, "A50 B40 C30 D20 E10", "restricted A B C D for 2", "94: not more than twice the places"),
        (FIRST, 2, 100, "A50 B40 C30 D20 E20", "special D E for 2, keeps 1 beside A B C", "contract: border tie"),
        (FIRST, 2, 100, "A50 B30 C30 D30 E30", "special B C D E for 2, keeps 3 beside A", "contract: border tie"),
        (FIRST, 2, 100, "A40 B40 C40 D40 E40", "special A B C D E for 2, keeps 4", "contract: five alike"),
        (FIRST, 2, 100, "A50 B50 C40", "restricted A B C for 2", "94: no more than the candidates there are"),
        (FIRST, 3, 100, "A60 B60 C40 D30", "elected A B; restricted C D for 1", "contract: one place is left"),
        (FIRST, 3, 100, "A60 B60 C40 D30 E30", "elected A B; special D E for 1, keeps 1 beside C", "contract"),
        (
            FIRST,
            3,
            100,
            "A60 B50 C40",
            "elected A; restricted B C for 2",
            "contract: as many as places left, once more",
        ),
        (
            FIRST,
            3,
            100,
            "A50 B50 C50",
            "restricted A B C for 3",
            "contract: none with the majority, once more the same",
        ),
        (RESTRICTED, 2, 100, "A50 B50", "restricted A B for 2", "contract: once more the same"),
        (RESTRICTED, 2, 100, "A50 B51", "elected B; restricted A for 1", "contract: once more, for what is left"),
        (RESTRICTED, 2, 100, "A50 B45 C40 D40", "restricted A B C D for 2", "94: voting goes on among the same"),
        (
            RESTRICTED,
            2,
            100,
            "A55 B45 C30 D30",
            "elected A; special C D for 1, keeps 1 beside B",
            "contract: border tie",
        ),
        (RESTRICTED, 2, 100, "A70 B60 C20 D10", "elected A B", "94: the second ballot"),
        (RESTRICTED, 2, 100, "A51 B51 C51 D10", "special A B C for 2", "contract: tied over the last place"),
        (FIRST, 3, 100, "A60 B60", "elected A B", "ours: fewer candidates than places, and none is left"),
        (FIRST, 3, 100, "A60 B40", "elected A; restricted B for 2", "ours: fewer candidates than places left"),
        (FIRST, 2, 0, "A0 B0 C0", "restricted A B C for 2", "ours: all blank"),
    ],
)
def test_for_several_places(
    kind: BallotKind, places: int, valid_papers: int, votes: str, then: str, source: str
) -> None:
    assert comes(Box(kind, list(figures(votes)), places), votes, valid_papers) == then, source


@pytest.mark.parametrize(
    ("places", "keeps", "staying", "votes", "lots", "then", "source"),
    [
        (1, None, "", "B60 C40", "", "elected B", "contract: for what is left, most votes decide"),
        (1, None, "", "B30 C36 D34", "", "elected C", "contract: without a majority"),
        (1, None, "", "B50 C50", "", "lot 1 of B C", "contract: then lot"),
        (1, None, "", "B50 C50", "C", "drawn C", "contract"),
        (2, None, "", "B50 C40 D30", "", "elected B C", "contract"),
        (2, None, "", "B50 C40 D40", "", "elected B; lot 1 of C D", "contract"),
        (2, None, "", "B50 C40 D40", "D", "elected B; drawn D", "contract"),
        (2, None, "", "B40 C40 D40", "", "lot 2 of B C D", "contract"),
        (2, None, "", "B40 C40 D40", "D", "drawn D; lot 1 of B C", "contract: again for each"),
        (2, None, "", "B40 C40 D40", "D B", "drawn D B", "contract: lots one after another"),
        (2, 1, "A B C", "D30 E20", "", "restricted A B C D for 2", "contract: then the restricted ballot"),
        (2, 1, "A B C", "D30 E30", "", "lot 1 of D E", "contract"),
        (2, 1, "A B C", "D30 E30", "E", "restricted A B C E for 2", "contract"),
        (2, 3, "A", "B30 C30 D20 E20", "", "lot 1 of D E", "contract: border tie in the special ballot"),
        (2, 3, "A", "B30 C30 D20 E20", "D", "restricted A B C D for 2", "contract"),
        (2, 4, "", "A9 B9 C9 D9 E9", "E D C", "lot 1 of A B", "contract: again for each"),
        (2, 4, "", "A9 B9 C9 D9 E9", "E D C A", "restricted A C D E for 2", "contract"),
    ],
)
def test_a_special_ballot_for_several_places(
    places: int, keeps: int | None, staying: str, votes: str, lots: str, then: str, source: str
) -> None:
    box = Box(SPECIAL, list(figures(votes)), places, keeps, staying.split())
    assert names(box) == (keeps or places)
    assert comes(box, votes, 100, lots) == then, source


@pytest.mark.parametrize(
    ("follows", "gone", "left", "source"),
    [
        (Next(RESTRICTED, "AB", 1), "B", "restricted A for 1", "contract: out of the next one"),
        (Next(RESTRICTED, "AB", 1), "C", "restricted A B for 1", "ours: who is out already changes nothing"),
        (Next(RESTRICTED, "AB", 1), "AB", None, "ours: nobody is left, the election is over"),
        (Next(RESTRICTED, "ABCD", 2), "AC", "restricted B D for 2", "contract"),
        (Next(SPECIAL, "BCD", 2), "C", "special B D for 2", "contract"),
        (Next(SPECIAL, "BC", 1), "C", "special B for 1", "contract"),
        (Next(SPECIAL, "BC", 1), "BC", None, "ours"),
        (Next(SPECIAL, "BC", 1, 1, "A"), "C", "restricted A B for 1", "ours: nothing is left to be parted"),
        (Next(SPECIAL, "BC", 1, 1, "A"), "A", "special B C for 1, keeps 1", "contract: the special ballot goes on"),
        (Next(SPECIAL, "BCD", 1, 1, "A"), "C", "special B D for 1, keeps 1 beside A", "contract"),
        (Next(SPECIAL, "ABC", 1, 2), "C", "restricted A B for 1", "ours"),
        (Next(SPECIAL, "ABC", 1, 2), "BC", "restricted A for 1", "ours"),
        (Next(SPECIAL, "BC", 1, 1, "A"), "BC", "restricted A for 1", "ours"),
        (Next(SPECIAL, "BC", 1, 1, "A"), "ABC", None, "ours"),
    ],
)
def test_who_withdraws_is_out_of_the_next_ballot(follows: Next, gone: str, left: str | None, source: str) -> None:
    found = without(follows, gone)
    assert (None if found is None else coming(found)) == left, source


def test_all_who_can_still_be_elected_are_in_the_running() -> None:
    assert list(Next(SPECIAL, "BC", 1, 1, "A").running) == ["A", "B", "C"]


def test_figures_of_the_rules_can_be_others() -> None:
    votes = "A50 B40 C30 D20 E10 F9"
    assert comes(Box(FIRST, "ABCDEF", 2), votes, 100, times=3) == "restricted A B C D E F for 2"
    assert comes(Box(FIRST, "ABCDEF", 2), votes, 100, times=1) == "restricted A B for 2"
    two_thirds = Share.read("2/3").least(100)
    again = comes_to(Box(RESTRICTED, "AB"), {"A": 60, "B": 40}, two_thirds)
    assert told(again) == "restricted A B for 1", "without the share the same two stand again"


def test_those_with_most_votes_are_parted_from_the_rest() -> None:
    votes = {"A": 3, "B": 1, "C": 3, "D": 1}
    assert by_votes("ABCD", votes) == ["A", "C", "B", "D"]
    assert cut("ABCD", votes, 2) == (["A", "C"], [], 0)
    assert cut("ABCD", votes, 1) == ([], ["A", "C"], 1)
    assert cut("ABCD", votes, 3) == (["A", "C"], ["B", "D"], 1)
    assert cut("ABCD", votes, 4) == (["A", "C", "B", "D"], [], 0)


COUNTED = Found(147, 2, 4, figures("A72 B69"))
OF_TWO = Found(100, votes=figures("A80 B70"))


@pytest.mark.parametrize(
    ("first", "second", "so_many", "papers", "votes", "by"),
    [
        (COUNTED, COUNTED, 1, {}, {}, 0),
        (COUNTED, Found(147, 3, 4, figures("A71 B69")), 1, {"invalid": 1}, {"A": -1}, 1),
        (COUNTED, Found(147, 2, 4, figures("A71 B70")), 1, {}, {"A": -1, "B": 1}, 1),
        (COUNTED, Found(147, 3, 5, figures("A72 B67")), 1, {"invalid": 1, "blank": 1}, {"B": -2}, 2),
        (COUNTED, Found(146, 2, 4, figures("A71 B69")), 1, {"in_box": -1}, {"A": -1}, 1),
        (COUNTED, Found(147, 2, 4, figures("A72 B69"), 189), 1, {"given_out": 3}, {}, 3),
        (OF_TWO, Found(100, votes=figures("A79 B72")), 2, {}, {"A": -1, "B": 2}, 2),
        (OF_TWO, Found(100, 1, 0, figures("A79 B69")), 2, {"invalid": 1}, {"A": -1, "B": -1}, 1),
    ],
)
def test_two_counts_are_compared_figure_by_figure(
    first: Found, second: Found, so_many: int, papers: dict[str, int], votes: dict[str, int], by: int
) -> None:
    found = compared(first, second, so_many)
    assert (found.papers, found.votes, found.by) == (papers, votes, by)
    assert found.agree is (not papers and not votes)


@pytest.mark.parametrize(
    ("count", "so_many", "why"),
    [
        (Found(147, 2, 4, figures("A72 B69"), 148), 1, None),
        (Found(0, 0, 0, figures("A0 B0"), 0), 1, None),
        (Found(100, 0, 0, figures("A90 B80"), 100), 2, None),
        (Found(100, 0, 0, figures("A100 B100"), 100), 2, None),
        (Found(100, 0, 0, figures("A0 B0"), 100), 2, None),
        (Found(150, 0, 0, figures("A100 B50"), 148), 1, "More papers in the box (150) than were given out (148)"),
        (Found(100, 0, 0, figures("A50 B50"), 187), 1, "186 States parties have a vote, and 187 papers"),
        (Found(147, 2, 4, figures("A72 B70"), 148), 1, "Each valid paper names one: valid papers 141, votes 142"),
        (Found(147, 2, 4, figures("A72 B68"), 148), 1, "valid papers 141, votes 140"),
        (Found(10, 6, 5, figures("A0 B0"), 10), 1, "Invalid and blank (11) are more than the papers in the box (10)"),
        (Found(100, 0, 0, figures("A101 B0"), 100), 2, "No more votes for one than valid papers (100): A has 101"),
        (Found(100, 0, 0, figures("A90 B90 C90"), 100), 2, "names 2 at most: valid papers 100, votes 270"),
        (Found(100, 0, 0, figures("A50 X50"), 100), 1, "X is no candidate of this ballot"),
        (Found(100, 0, 0, figures("A100"), 100), 1, "A figure is missing: that of B"),
    ],
)
def test_a_count_that_cannot_be_right_is_told_why(count: Found, so_many: int, why: str | None) -> None:
    candidates = "ABC" if "C" in count.votes else "AB"
    found = fault(count, candidates, so_many, 186)
    assert (found is None) if why is None else why in str(found)


def test_valid_papers_are_neither_invalid_nor_blank() -> None:
    assert valid(Found(147, 2, 4)) == 141


CANDIDATES = "ABCDEFG"


@st.composite
def elections(draw: st.DrawFn) -> tuple[int, Sequence[str], st.DataObject]:
    return draw(st.integers(1, 3)), CANDIDATES[: draw(st.integers(1, 7))], draw(st.data())


def held(box: Box, data: st.DataObject) -> tuple[Mapping[str, int], Comes]:
    """Hold a ballot with such figures as it can have, and draw its lots."""
    papers = data.draw(st.integers(0, 9))
    votes = dict.fromkeys(box.candidates, 0)
    for _ in range(papers):
        for each in data.draw(
            st.sets(st.sampled_from(list(box.candidates)), min_size=names(box) == 1, max_size=names(box))
        ):
            votes[each] += 1
    majority, lots = HALF_PASSED.least(papers), list[str]()
    comes = comes_to(box, votes, majority)
    while comes.lot is not None:
        lots.append(data.draw(st.sampled_from(list(comes.lot.among))))
        comes = comes_to(box, votes, majority, lots)
    return votes, comes


@given(elections())
def test_however_it_goes_no_more_are_elected_than_places_and_only_candidates(
    told_of: tuple[int, Sequence[str], st.DataObject],
) -> None:
    places, candidates, data = told_of
    box, elected = Box(FIRST, candidates, places), list[str]()
    for _ in range(30):
        votes, comes = held(box, data)
        assert set(comes.all_elected) <= set(box.candidates)
        elected += comes.all_elected
        assert len(set(elected)) == len(elected) <= places
        for one in comes.elected:
            behind = [votes[each] for each in box.candidates if each not in comes.all_elected]
            assert votes[one] > max(behind, default=-1)
        if comes.next is None:
            break
        assert len(elected) + comes.next.places == places
        assert set(comes.next.running) <= set(candidates) - set(elected)
        before, after = (len(box.candidates), box.places), (len(comes.next.running), comes.next.places)
        if comes.next.kind is not SPECIAL and box.kind is not SPECIAL:
            assert after <= before, "no ballot is among more, or for more places"
        box = Box(comes.next.kind, comes.next.candidates, comes.next.places, comes.next.keeps, comes.next.staying)


@given(elections())
def test_it_always_ends_where_those_who_vote_wish_it(told_of: tuple[int, Sequence[str], st.DataObject]) -> None:
    places, candidates, data = told_of
    box, elected = Box(FIRST, candidates, places), list[str]()
    for _ in range(data.draw(st.integers(0, 4))):
        _, comes = held(box, data)
        elected += comes.all_elected
        if comes.next is None:
            return
        box = Box(comes.next.kind, comes.next.candidates, comes.next.places, comes.next.keeps, comes.next.staying)
    for _ in range(places + 2):
        # all name the same, as many as they may
        votes = {each: 9 * (place < names(box)) for place, each in enumerate(box.candidates)}
        comes = comes_to(box, votes, HALF_PASSED.least(9))
        elected += comes.all_elected
        if comes.next is None:
            break
        box = Box(comes.next.kind, comes.next.candidates, comes.next.places, comes.next.keeps, comes.next.staying)
    assert comes.next is None
    assert comes.lot is None
    assert len(elected) == min(places, len(candidates))


@given(elections())
def test_for_one_place_and_more_candidates_three_ballots_and_lots_always_do(
    told_of: tuple[int, Sequence[str], st.DataObject],
) -> None:
    _, candidates, data = told_of
    box = Box(FIRST, candidates)
    for number in (1, 2, 3):
        _, comes = held(box, data)
        if comes.next is None:
            assert len(comes.all_elected) == 1
            return
        box = Box(comes.next.kind, comes.next.candidates, comes.next.places, comes.next.keeps, comes.next.staying)
        assert number < 3 or len(candidates) == 1
