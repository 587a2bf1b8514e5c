"""A vote as its desk shows it: thresholds as whole numbers, what it still takes, and how far the call is."""

from datetime import timedelta

import pytest

from chairconsole.models.reading import Reading
from chairconsole.models.roll import Mark
from chairconsole.models.session import Session
from chairconsole.models.vote_scene import VoteScene, vote_scene
from chairconsole.models.voting import called_now, last_announced, motion_pending, vote_in_hand
from tests.models.hand import HandClock

TAKE_PART = ("ALB", "CHL", "DEU", "EU", "FRA", "KEN", "NOR", "PER")


@pytest.fixture
def sitting(session: Session) -> Session:
    session.perform("open_session")
    session.perform("call_to_order", meeting=1)
    for code in TAKE_PART:
        session.perform("submit_credentials", delegation=code, form="formal")
    session.perform("record_presence", delegation="ALB", present=True)
    session.perform("take_up_item", item="2")
    return session


@pytest.fixture
def roll(sitting: Session) -> Session:
    """Give a roll call of eight that needs two thirds, from Kenya on."""
    assert sitting.perform(
        "call_vote", question="Is it extended?", majority="two_thirds", method="roll_call", first="KEN"
    )
    return sitting


def scene(session: Session, language: str = "en") -> VoteScene:
    found = vote_scene(Reading(session, language))
    assert found is not None
    return found


def cast(session: Session, told: str) -> None:
    """Cast votes told as "KEN+ NOR- PERo EU. ALB?"."""
    signs = dict(zip("+-o.?", ("yes", "no", "abstain", "not_participating", "no_answer"), strict=True))
    for word in told.split():
        assert session.perform("cast_vote", delegation=word[:-1], vote=signs[word[-1]])


def test_there_is_none_before_one_is_put(sitting: Session) -> None:
    assert vote_scene(Reading(sitting, "en")) is None
    assert sitting.derived(vote_in_hand) is None
    assert sitting.derived(last_announced) is None
    assert sitting.derived(called_now) is None


def test_it_says_what_is_put_and_how_the_rules_are_named(roll: Session) -> None:
    told = scene(roll)
    assert (told.number, told.item, told.question, told.first) == (1, "2", "Is it extended?", "Kenya")
    assert told.is_two_thirds
    assert not told.is_half
    assert (told.rule, told.lock) == ("Rule 58, number probable", "cf. GA rule 88")
    assert scene(roll, "fr").rule.startswith("Article 58")


def test_the_call_names_who_is_called_and_the_next_three(roll: Session) -> None:
    call = scene(roll).progress
    assert call is not None
    assert (call.code, call.name, call.then) == ("KEN", "Kenya", ("Norway", "Peru", "Albania"))
    assert (call.called, call.of, call.to_call) == (0, 8, 8)
    cast(roll, "KEN+ NOR? PERo")
    call = scene(roll).progress
    assert call is not None
    assert (call.code, call.called, call.to_call, call.unanswered, call.again) == ("ALB", 3, 5, 1, False)
    assert roll.derived(called_now) == "ALB"


def test_all_parties_stand_in_english_order_in_every_language(roll: Session) -> None:
    cast(roll, "KEN+ NOR?")
    cells, french = scene(roll).cells, scene(roll, "fr").cells
    assert [cell.code for cell in cells] == [cell.code for cell in french]
    assert len(cells) == 186
    by_code = {cell.code: cell for cell in cells}
    assert (by_code["KEN"].mark, by_code["NOR"].mark) == (Mark.YES, Mark.NO_ANSWER)
    assert [cell.code for cell in cells if cell.called] == ["PER"]
    assert [cell.code for cell in cells if cell.lot] == ["KEN"]
    assert {cell.code for cell in cells if cell.on_roll} == set(TAKE_PART)
    assert next(cell for cell in french if cell.code == "NOR").name == "Norvège"


def test_who_gave_no_answer_counts_among_those_to_come(roll: Session) -> None:
    cast(roll, "KEN+ NOR- PER?")
    told = scene(roll)
    assert told.needed == 2, "two thirds of two, rounded up"
    assert told.outlook is not None
    # of eight in all, none yet barred, six would be two thirds
    assert (told.outlook.to_come, told.outlook.more) == (6, 5)


def test_it_cannot_be_adopted_any_more_or_is_whatever_they_vote(roll: Session) -> None:
    cast(roll, "KEN- NOR- PER- EU.")
    told = scene(roll).outlook
    assert told is not None
    assert told.more is None
    for code in ("KEN", "NOR", "PER", "ALB"):
        roll.perform("cast_vote", delegation=code, vote="yes")
    cast(roll, "CHL+ FRA+")
    told = scene(roll).outlook
    assert told is not None
    assert (told.to_come, told.more) == (1, 0)


def test_the_second_call_is_told_apart(roll: Session) -> None:
    cast(roll, "KEN? NOR? PER+ ALB+ CHL+ EU. FRA+ DEU+")
    call = scene(roll).progress
    assert call is not None
    assert (call.code, call.again, call.to_go, call.to_call) == ("KEN", True, 2, 0)
    cast(roll, "KEN? NOR+")
    told = scene(roll)
    assert told.is_over
    assert told.progress is not None
    assert (told.progress.code, told.progress.unanswered) == (None, 1)


def test_below_the_quorum_is_told_and_bars_nothing(roll: Session) -> None:
    told = scene(roll)
    assert (told.present, told.quorum, told.is_quorum) == (1, 94, False)


def test_the_result_stands_as_it_was_announced(roll: Session, clock: HandClock) -> None:
    cast(roll, "KEN+ NOR+ PER+ ALB+ CHL- EU. FRA+ DEU+")
    clock.advance(timedelta(minutes=1))
    roll.perform("announce_result")
    roll.perform("record_presence", delegation="CHL", present=True)
    told = scene(roll)
    assert told.announced
    assert told.adopted
    assert (told.present, told.progress, told.outlook) == (1, None, None)
    assert roll.derived(last_announced) == 1


def test_a_corrected_rule_has_its_own_threshold(roll: Session) -> None:
    assert roll.perform("set_rule", subject="Decisions on substantive and budgetary matters", figures={"share": "3/4"})
    cast(roll, "KEN+ NOR+ PER+ ALB+ CHL-")
    told = scene(roll)
    assert told.needed == 4
    assert not told.is_two_thirds


def test_a_show_of_hands_has_no_cells_and_is_over_once_counted(sitting: Session) -> None:
    sitting.perform("call_vote", question="Is it so?", majority="simple")
    told = scene(sitting)
    assert (told.cells, told.progress, told.outlook, told.is_over) == ((), None, None, False)
    assert told.is_half
    sitting.perform("count_vote", yes=5, no=5)
    told = scene(sitting)
    assert told.is_over
    assert told.needed == 6
    assert told.tally.is_equal


def test_a_motion_is_named_in_the_language_of_the_window(sitting: Session) -> None:
    sitting.perform("move_motion", motion="close_debate", delegation="ALB")
    assert sitting.derived(motion_pending) is not None
    sitting.perform("call_vote", motion=True)
    assert scene(sitting).question == "Motion to close the debate under item 2"
    assert scene(sitting).is_motion
    assert scene(sitting, "es").question != scene(sitting).question


def test_a_point_of_order_and_who_explains_first_are_told(roll: Session) -> None:
    roll.perform("request_explanation", delegation="PER")
    assert scene(roll).explains == "Peru"
    roll.perform("point_of_order", delegation="CHL", on_voting=True)
    assert scene(roll).point_of == "Chile"
