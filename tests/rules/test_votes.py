"""What votes come to: majorities, weights, the roll, and what it still takes. Sources stand beside each case."""

from dataclasses import dataclass

import pytest

from chairconsole.rules.shares import A_THIRD, HALF_PASSED, TWO_THIRDS, Share
from chairconsole.rules.terms import Answer, Majority, Method
from chairconsole.rules.votes import (
    Outlook,
    Tally,
    alphabetical,
    barred_by,
    calling,
    drawn,
    outlook,
    roll,
    tally,
    weight,
)

YES, NO, ABSTAIN, AWAY, SILENT = Answer
UNION = {"EU": frozenset({"AUT", "FRA", "DEU"})}


@dataclass(frozen=True)
class Said:
    delegation: str
    answer: Answer
    calls: int = 0


def said(told: str) -> list[Said]:
    """Read "KEN+ FRA- DEU??" as answers: + yes, - no, o abstains, . not participating, ? no answer, at each call."""
    signs = dict(zip("+-o.?", Answer, strict=True))
    return [Said(word.rstrip("+-o.?"), signs[word[-1]], word.count("?")) for word in told.split()]


@pytest.mark.parametrize(
    ("majority", "yes", "no", "adopted", "source"),
    [
        ("simple", 1, 0, True, "FC 58: more than half of those present and voting"),
        ("simple", 0, 1, False, "FC 58"),
        ("simple", 2, 1, True, "FC 58"),
        ("simple", 1, 2, False, "FC 58"),
        ("simple", 60, 60, False, "GA rule 95: equally divided, regarded as rejected"),
        ("simple", 1, 1, False, "GA rule 95"),
        ("simple", 61, 60, True, "FC 58"),
        ("simple", 60, 61, False, "FC 58"),
        ("simple", 0, 0, False, "contract: none yes or no, not adopted"),
        ("simple", 93, 92, True, "FC 58"),
        ("simple", 185, 0, True, "FC 58"),
        ("simple", 24, 24, False, "GA record of 1947, trusteeship: a tie, lost"),
        ("two_thirds", 2, 1, True, "procedure 1.3: 3 x yes >= 2 x (yes + no)"),
        ("two_thirds", 1, 1, False, "procedure 1.3"),
        ("two_thirds", 1, 0, True, "procedure 1.3"),
        ("two_thirds", 0, 0, False, "contract"),
        ("two_thirds", 0, 3, False, "procedure 1.3"),
        ("two_thirds", 58, 28, True, "desks: two thirds of 86 are 58"),
        ("two_thirds", 57, 29, False, "desks"),
        ("two_thirds", 66, 33, True, "procedure 1.3: exactly two thirds"),
        ("two_thirds", 65, 33, False, "procedure 1.3"),
        ("two_thirds", 66, 34, False, "procedure 1.3"),
        ("two_thirds", 67, 33, True, "procedure 1.3"),
        ("two_thirds", 100, 50, True, "procedure 1.3"),
        ("two_thirds", 99, 50, False, "procedure 1.3"),
        ("two_thirds", 124, 61, True, "procedure 1.3"),
        ("two_thirds", 123, 62, False, "procedure 1.3"),
    ],
)
def test_a_majority_is_of_those_who_say_yes_or_no(majority: str, yes: int, no: int, adopted: bool, source: str) -> None:
    share = {Majority.SIMPLE: HALF_PASSED, Majority.TWO_THIRDS: TWO_THIRDS}[Majority(majority)]
    for abstain in (0, 40):
        assert Tally(yes, no, abstain).carries(share) is adopted, source


@pytest.mark.parametrize(
    ("written", "whole", "least"),
    [
        ("1/3", 160, 54),
        ("1/3", 186, 62),
        ("1/3", 3, 1),
        ("1/3", 1, 1),
        ("1/3", 0, 0),
        ("1/3", 157, 53),
        (">1/2", 186, 94),
        (">1/2", 160, 81),
        (">1/2", 161, 81),
        (">1/2", 1, 1),
        (">1/2", 0, 1),
        (">1/2", 185, 93),
        ("2/3", 86, 58),
        ("2/3", 3, 2),
        ("2/3", 100, 67),
        (">2/3", 3, 3),
        ("1/1", 5, 5),
        (">1/1", 5, 6),
        ("0/1", 5, 0),
    ],
)
def test_a_share_is_whole_numbers(written: str, whole: int, least: int) -> None:
    assert Share.read(written).least(whole) == least


def test_the_usual_shares_are_these() -> None:
    assert (Share.read("1/3"), Share.read(" > 1 / 2 "), Share.read("2/3")) == (A_THIRD, HALF_PASSED, TWO_THIRDS)


@pytest.mark.parametrize("written", ["", "half", "1/0", "3/2", "-1/2", "0.5", "1/2/3", ">=1/2"])
def test_what_is_no_share_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="no share"):
        Share.read(written)


def test_of_nothing_no_share_is_reached() -> None:
    assert not Share.read("0/1").is_reached(0, 0)
    assert Share.read("0/1").is_reached(0, 5)


def test_only_a_show_of_hands_keeps_no_names() -> None:
    assert [method.value for method in Method if not method.is_by_name] == ["show_of_hands"]


def test_equally_divided_is_told_only_of_votes_that_were_cast() -> None:
    assert Tally(3, 3, 1).is_equal
    assert not Tally(0, 0, 4).is_equal
    assert not Tally(3, 2).is_equal


@pytest.mark.parametrize(
    ("code", "answer", "counts"),
    [
        ("KEN", YES, 1),
        ("KEN", AWAY, 1),
        ("KEN", SILENT, 0),
        ("EU", YES, 3),
        ("EU", NO, 3),
        ("EU", ABSTAIN, 3),
        ("EU", AWAY, 1),
        ("EU", SILENT, 0),
        ("FRA", YES, 1),
    ],
)
def test_an_organization_has_the_votes_of_its_members(code: str, answer: Answer, counts: int) -> None:
    assert weight(code, answer, UNION) == counts


@pytest.mark.parametrize(
    ("told", "figures"),
    [
        ("", (0, 0, 0, 0)),
        ("KEN+ UGA- CHL. PER? BRA+", (2, 1, 0, 1)),
        ("EU+ KEN-", (3, 1, 0, 0)),
        ("EUo KEN-", (0, 1, 3, 0)),
        ("EU. FRA+ DEU- AUTo", (1, 1, 1, 1)),
        ("EU? KEN+", (1, 0, 0, 0)),
        ("EU- KEN+ UGA+ CHL+ PERo", (3, 3, 1, 0)),
    ],
)
def test_answers_are_added_by_their_weights(told: str, figures: tuple[int, ...]) -> None:
    found = tally(said(told), UNION)
    assert (found.yes, found.no, found.abstain, found.not_participating) == figures
    assert found.counted == sum(figures[:3])
    assert found.voting == sum(figures[:2])


@pytest.mark.parametrize(
    ("code", "given", "by"),
    [
        ("EU", "FRA+", "FRA"),
        ("EU", "FRA.", None),
        ("EU", "FRA?", None),
        ("EU", "KEN+", None),
        ("FRA", "EU-", "EU"),
        ("FRA", "EU.", None),
        ("FRA", "DEU+", None),
        ("KEN", "EU+", None),
    ],
)
def test_an_organization_and_its_members_never_both_vote(code: str, given: str, by: str | None) -> None:
    assert barred_by(code, said(given), UNION) == by


@pytest.mark.parametrize(
    ("name", "stands"),
    [
        ("Côte d'Ivoire", "cotedivoire"),
        ("São Tomé and Príncipe", "saotomeandprincipe"),
        ("Bolivia (Plurinational State of)", "boliviaplurinationalstateof"),
        ("Guinea-Bissau", "guineabissau"),
    ],
)
def test_accents_case_and_signs_do_not_count_in_the_roll(name: str, stands: str) -> None:
    assert alphabetical(name) == stands


NAMES = {"ALB": "Albania", "CIV": "Côte d'Ivoire", "CRI": "Costa Rica", "HRV": "Croatia", "ZWE": "Zimbabwe"}


@pytest.mark.parametrize(
    ("first", "order"),
    [
        (None, "ALB CRI CIV HRV ZWE"),
        ("Albania", "ALB CRI CIV HRV ZWE"),
        ("Croatia", "HRV ZWE ALB CRI CIV"),
        ("Zimbabwe", "ZWE ALB CRI CIV HRV"),
        ("Cyprus", "ZWE ALB CRI CIV HRV"),
        ("Åland", "ALB CRI CIV HRV ZWE"),
        ("Zzz", "ALB CRI CIV HRV ZWE"),
    ],
)
def test_the_roll_goes_round_from_the_state_drawn_by_lot(first: str | None, order: str) -> None:
    assert " ".join(roll(NAMES, first)) == order


@pytest.mark.parametrize(
    ("given", "to_call", "unanswered", "again"),
    [
        ("", "ALB CRI CIV", "", False),
        ("ALB+", "CRI CIV", "", False),
        ("CIV-", "ALB CRI", "", False),
        ("ALB? CRI+", "CIV", "ALB", False),
        ("ALB? CRI+ CIV.", "ALB", "ALB", True),
        ("ALB? CRI? CIV-", "ALB CRI", "ALB CRI", True),
        ("ALB?? CRI+ CIV.", "", "ALB", False),
        ("ALB?? CRI? CIV-", "CRI", "ALB CRI", True),
        ("ALB+ CRI+ CIV+", "", "", False),
    ],
)
def test_who_gave_no_answer_is_called_once_more_at_the_end(
    given: str, to_call: str, unanswered: str, again: bool
) -> None:
    found = calling(["ALB", "CRI", "CIV"], said(given), {})
    assert (" ".join(found.to_call), " ".join(found.unanswered), found.again) == (to_call, unanswered, again)
    assert found.now == next(iter(to_call.split()), None)
    assert found.is_over is not bool(to_call)
    assert found.called == len(said(given))


@pytest.mark.parametrize(
    ("given", "to_call", "awaited"),
    [
        ("EU+", "KEN", "KEN"),
        ("FRA+", "AUT DEU KEN", "AUT DEU KEN"),
        ("EU.", "AUT FRA DEU KEN", "AUT FRA DEU KEN"),
        ("FRA? EU-", "KEN", "KEN"),
        ("FRA. DEU+", "AUT KEN", "AUT KEN"),
    ],
)
def test_who_is_barred_by_another_is_neither_called_nor_missing(given: str, to_call: str, awaited: str) -> None:
    found = calling(["AUT", "FRA", "DEU", "EU", "KEN"], said(given), UNION)
    assert (" ".join(found.to_call), " ".join(found.awaited)) == (to_call, awaited)


@pytest.mark.parametrize(
    ("yes", "no", "to_come", "share", "more"),
    [
        (70, 16, 56, TWO_THIRDS, 25),
        (70, 16, 0, TWO_THIRDS, 0),
        (58, 28, 0, TWO_THIRDS, 0),
        (57, 29, 0, TWO_THIRDS, None),
        (0, 0, 3, HALF_PASSED, 2),
        (0, 0, 0, HALF_PASSED, None),
        (10, 0, 9, HALF_PASSED, 0),
        (10, 0, 10, HALF_PASSED, 1),
        (0, 10, 10, HALF_PASSED, None),
        (0, 10, 11, HALF_PASSED, 11),
    ],
)
def test_what_it_takes_if_all_to_come_vote(yes: int, no: int, to_come: int, share: Share, more: int | None) -> None:
    assert outlook(Tally(yes, no, 7), to_come, share) == Outlook(to_come, more)


@pytest.mark.parametrize(("lot", "first"), [(0, "ALB"), (2, "KEN"), (3, "ALB"), (11, "KEN"), (999_999, "ALB")])
def test_a_number_drawn_by_lot_is_counted_round_the_roll(lot: int, first: str) -> None:
    assert drawn(["ALB", "CHL", "KEN"], lot) == first  # ours: 0 is the first of the roll
