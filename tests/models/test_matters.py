"""What stands before the President and the hall while nobody speaks: votes, results, motions, suspensions."""

from datetime import timedelta

import pytest

from chairconsole.models.matters import Matters
from chairconsole.models.presiding import Presiding
from chairconsole.models.reading import Reading
from chairconsole.models.scenes import BandScene, Expected, MatterScene, RowScene, Say, SayLine
from chairconsole.models.session import Session
from chairconsole.rules.terms import Answer
from tests.models.hand import HandClock

TAKE_PART = ("ALB", "CHL", "KEN", "NOR", "PER")
FIGURES = ("In favour", "Against", "Abstaining")


@pytest.fixture
def sitting(session: Session) -> Session:
    """Hold a meeting on item 2 in which five States take part."""
    for code in TAKE_PART:
        session.perform("submit_credentials", delegation=code, form="formal")
    session.perform("call_to_order", meeting=1)
    session.perform("open_session")
    session.perform("take_up_item", item="2")
    return session


@pytest.fixture
def roll(sitting: Session) -> Session:
    """Take a roll call that begins with Kenya."""
    sitting.perform("call_vote", question="Extension", majority="two_thirds", method="roll_call", first="KEN")
    return sitting


def cast(session: Session, told: str) -> None:
    """Cast votes told as "KEN+ NOR- CHLo ALB?"."""
    signs = dict(zip("+-o?", ("yes", "no", "abstain", "no_answer"), strict=True))
    for word in told.split():
        assert session.perform("cast_vote", delegation=word[:-1], vote=signs[word[-1]])


def matter(session: Session) -> MatterScene:
    found = Presiding(session).president().matter
    assert found is not None
    return found


def shown(session: Session) -> tuple[str, ...]:
    return tuple(figure for figure, _ in matter(session).figures)


def test_before_the_first_answer_there_are_no_figures_but_who_is_called(roll: Session) -> None:
    scene = Presiding(roll).president()
    assert scene.matter == MatterScene("Extension", ("Roll call on agenda item 2",))
    assert scene.row == RowScene("Called", "Kenya", "then Norway", "5 still to call")
    assert scene.say is not None
    assert [line.words for line in scene.say.lines][-1] == "Kenya?"
    assert (scene.say.later, scene.say.branch) == (
        "",
        "We are in the process of voting. I can take only a point of order on the conduct of the voting.",
    )
    assert (scene.step.step_enabled, scene.step.gavel_enabled) == (False, False)


def test_while_it_is_called_the_figures_the_share_and_what_comes_are_told(roll: Session) -> None:
    cast(roll, "KEN+ NOR- PER+")
    scene = Presiding(roll).president()
    assert matter(roll).figures == tuple(zip(("2", "1", "0"), FIGURES, strict=True))
    share = matter(roll).share
    assert share is not None
    assert (share.words, share.part, share.threshold) == ("two thirds are 2 of 3: reached so far", 2 / 3, 2 / 3)
    assert scene.row == RowScene("Called", "Albania", "then Chile", "2 still to call")
    assert scene.say == Say(
        (SayLine("Albania?"),),
        "We are in the process of voting. I can take only a point of order on the conduct of the voting.",
        later="The result of the vote is as follows: in favour, …; against, …; abstaining, …",
    )
    cast(roll, "ALB-")
    assert (share := matter(roll).share) is not None
    assert share.words == "two thirds are 3 of 4: not reached so far"


def test_who_gave_no_answer_is_called_again(roll: Session) -> None:
    cast(roll, "KEN+ NOR? PER+ ALB+ CHL?")
    assert Presiding(roll).president().row == RowScene("Called", "Norway", "then Chile", "2 to call again")
    cast(roll, "NOR+ CHLo")
    assert Presiding(roll).president().row == RowScene()


def test_with_the_last_answer_the_gavel_announces_the_result_and_nothing_else_does(roll: Session) -> None:
    cast(roll, "KEN+ NOR- PER+ ALB+ CHLo")
    presiding = Presiding(roll)
    step = presiding.president().step
    assert (step.words, step.step_enabled, step.expected) == ("Announce the result", False, Expected.GAVEL)
    presiding.take_step()
    assert presiding.hall().result is None
    presiding.fall()
    assert matter(roll).title == "Adopted"
    assert matter(roll).lines == ("Extension", "Roll call on agenda item 2")
    assert shown(roll) == ("3", "1", "1")
    assert (share := matter(roll).share) is not None
    assert share.words == "two thirds are 3 of 4"


def test_the_result_stands_until_the_next_act_and_comes_back_with_its_undoing(roll: Session) -> None:
    cast(roll, "KEN+ NOR- PER- ALB+ CHLo")
    roll.perform("announce_result")
    assert matter(roll).title == "Not adopted"
    roll.perform("request_explanation", delegation="CHL", when="after")
    assert matter(roll).title == "Not adopted"
    roll.perform("inscribe", list="1(f)", delegation="KEN")
    assert Presiding(roll).president().matter is None
    roll.perform("undo")
    assert matter(roll).title == "Not adopted"


def test_a_result_that_was_gone_on_from_does_not_come_back(roll: Session) -> None:
    cast(roll, "KEN+ NOR- PER- ALB+ CHLo")
    roll.perform("announce_result")
    roll.perform("move_motion", motion="close_debate", delegation="ALB")
    roll.perform("decide_motion", carried=True)
    roll.perform("request_explanation", delegation="CHL", when="after")
    assert Presiding(roll).hall().result is None


def test_a_clock_that_is_let_run_during_a_vote_hides_neither_the_vote_nor_its_result(debate: Session) -> None:
    debate.perform("move_motion", motion="close_debate", delegation="IDN")
    debate.perform("call_vote", motion=True, method="recorded")
    assert debate.perform("resume_statement")
    assert matter(debate).title == "Motion to close the debate"
    assert Presiding(debate).hall().floor is None
    cast(debate, "KEN+ NOR-")
    assert Presiding(debate).president().step.words == "Announce the result"
    debate.perform("announce_result")
    assert (matter(debate).title, Presiding(debate).hall().result is not None) == ("Not carried", True)


def said(session: Session) -> list[str]:
    say = Presiding(session).president().say
    return [] if say is None else [line.words for line in say.lines]


def test_a_motion_is_announced_then_who_may_speak_then_put(debate: Session) -> None:
    debate.perform("move_motion", motion="close_debate", delegation="IDN")
    assert said(debate) == [
        "Indonesia has moved to close the debate on agenda item 1(f).",
        "Up to 2 delegations may speak against the motion.",
        "May I take it that the Conference wishes to do so? I see no objection. It is so decided.",
    ]
    debate.perform("speak_on_motion", delegation="CHL", side="against")
    assert said(debate) == ["Chile, you have the floor to speak against the motion."]
    debate.perform("end_statement")
    # who spoke against it has objected: nothing is agreed, and no gavel falls
    assert said(debate) == [
        "One more delegation may speak against the motion.",
        "There is opposition to the motion. I put it to the vote.",
    ]
    step = Presiding(debate).president().step
    assert (step.words, step.expected, step.gavel_enabled) == ("Put it to the vote", Expected.STEP, False)
    debate.perform("call_vote", motion=True)
    assert said(debate)[0].startswith("We are now in the process of voting on the motion to close the debate on agenda")


def test_a_suspension_is_moved_and_made_with_its_hour(debate: Session) -> None:
    debate.perform("move_motion", motion="suspend_meeting", delegation="BRA", until="2019-12-16T12:20:00+04:00")
    assert said(debate) == [
        "Brazil has moved to suspend the meeting until 12:20.",
        "May I take it that the Conference wishes to do so? I see no objection. It is so decided.",
        "I now suspend the meeting until 12:20.",
    ]
    debate.perform("call_vote", motion=True)
    debate.perform("count_vote", yes=55, no=30)
    assert said(debate)[1:] == ["The motion is carried.", "I now suspend the meeting until 12:20."]
    debate.perform("count_vote", yes=30, no=30)
    assert said(debate)[1:] == ["The votes are equally divided.", "The motion is not carried."]


@pytest.mark.parametrize(
    ("motion", "follows"),
    [("suspend_meeting", "I now suspend the meeting."), ("adjourn_meeting", "The meeting is adjourned.")],
)
def test_what_a_motion_brings_about_is_said_with_it(debate: Session, motion: str, follows: str) -> None:
    debate.perform("move_motion", motion=motion, delegation="BRA")
    assert said(debate)[-1] == follows


def test_a_motion_is_not_decided_in_the_wake_of_another(debate: Session) -> None:
    debate.perform("move_motion", motion="close_debate", delegation="IDN")
    debate.perform("move_motion", motion="adjourn_debate", delegation="MYS")
    assert Presiding(debate).president().step.expected is Expected.GAVEL
    debate.perform("decide_motion", carried=False)
    step = Presiding(debate).president().step
    assert (step.expected, step.gavel_enabled) == (Expected.NEITHER, True)
    debate.perform("grant_time", seconds=30)
    assert Presiding(debate).president().step.expected is Expected.GAVEL


def test_who_explains_is_called_once_and_in_the_same_words(roll: Session) -> None:
    roll.perform("request_explanation", delegation="CHL")
    told = "Chile, you have the floor to explain your vote."
    assert said(roll)[-1] == told
    roll.perform("give_floor", delegation="CHL", begin=False)
    assert said(roll) == [told]


def test_how_an_appeal_came_out_is_said_with_nobody_on_the_floor(sitting: Session, clock: HandClock) -> None:
    sitting.perform("point_of_order", delegation="CUB")
    sitting.perform("rule_on_point", ruling="rejected")
    sitting.perform("appeal_ruling", delegation="BRA")
    clock.advance(timedelta(seconds=5))
    sitting.perform("decide_appeal", overrule=3, sustain=3)
    assert said(sitting)[:3] == [
        "The result of the vote is as follows: in favour, 3; against, 3; abstaining, 0.",
        "The votes are equally divided.",
        "The ruling of the President stands.",
    ]


def test_within_a_vote_it_is_said_what_a_yes_to_an_appeal_means(roll: Session, clock: HandClock) -> None:
    cast(roll, "KEN+")
    roll.perform("point_of_order", delegation="CUB", on_voting=True)
    roll.perform("rule_on_point", ruling="rejected")
    roll.perform("appeal_ruling", delegation="BRA")
    assert said(roll)[1].startswith("I ask those in favour of overruling the ruling")
    clock.advance(timedelta(seconds=5))
    roll.perform("decide_appeal", overrule=4, sustain=3)
    assert said(roll)[1:] == ["The ruling of the President is overruled.", "Norway?"]


def test_a_meeting_called_to_order_goes_on_with_its_item(sitting: Session, clock: HandClock) -> None:
    sitting.perform("adjourn_meeting")
    clock.advance(timedelta(hours=5))
    sitting.perform("call_to_order", meeting=2)
    assert not any("suspend" in line for line in said(sitting))
    assert said(sitting)


def test_who_explains_its_vote_is_next_and_how_many_wish_to(roll: Session) -> None:
    cast(roll, "KEN+ NOR- PER- ALB+ CHLo")
    roll.perform("announce_result")
    for code in ("CHL", "KEN", "PER"):
        roll.perform("request_explanation", delegation=code, when="after")
    presiding = Presiding(roll)
    scene = presiding.president()
    assert (scene.row, scene.step.words) == (
        RowScene("Next", "Chile", "in explanation of vote, then Kenya", "%n wish to explain".replace("%n", "3")),
        "Explanation of vote",
    )
    presiding.take_step()
    scene = presiding.president()
    assert scene.floor is not None
    assert (scene.floor.name, scene.floor.role, scene.matter) == ("Chile", "in explanation of vote", None)
    french = Presiding(roll, "fr").president().floor
    assert french is not None
    assert french.role == "explication de vote"


def test_of_an_explanation_that_comes_after_another_vote_it_is_told_which_vote_it_is_of(roll: Session) -> None:
    cast(roll, "KEN+ NOR- PER- ALB+ CHLo")
    roll.perform("announce_result")
    roll.perform("request_explanation", delegation="CHL", when="after")
    row = Presiding(roll).president().row
    assert row is not None
    assert row.second == "in explanation of vote"
    roll.perform("call_vote", question="Another", majority="simple")
    roll.perform("count_vote", yes=1, no=2)
    roll.perform("announce_result")
    presiding = Presiding(roll)
    row = presiding.president().row
    assert row is not None
    assert row.second == "in explanation of vote 1"
    presiding.take_step()
    floor = presiding.president().floor
    assert floor is not None
    assert floor.role == "in explanation of vote 1"


def test_a_show_of_hands_has_figures_only_once_they_are_counted(sitting: Session) -> None:
    sitting.perform("call_vote", question="Shall it be so?", majority="simple")
    assert matter(sitting) == MatterScene("Shall it be so?", ("Vote by show of hands on agenda item 2",))
    sitting.perform("count_vote", yes=44, no=44, abstain=12)
    assert shown(sitting) == ("44", "44", "12")
    assert (share := matter(sitting).share) is not None
    assert (share.words, share.threshold) == ("the majority is 45 of 88: not reached so far", 0.5)


def test_where_all_abstain_no_majority_is_told(sitting: Session) -> None:
    sitting.perform("call_vote", question="Shall it be so?", majority="simple")
    sitting.perform("count_vote", yes=0, no=0, abstain=12)
    assert (share := matter(sitting).share) is not None
    assert (share.words, share.part) == ("nobody for or against", 0.0)
    sitting.perform("announce_result")
    assert (result := Presiding(sitting).hall().result) is not None
    assert (result.word, result.needed) == ("Not adopted", "")


def test_of_a_recorded_vote_it_is_told_how_many_have_not_answered(sitting: Session) -> None:
    sitting.perform("call_vote", question="Shall it be so?", majority="simple", method="recorded")
    cast(sitting, "KEN+ NOR-")
    assert matter(sitting).lines == ("Recorded vote on agenda item 2",)
    assert Presiding(sitting).president().row == RowScene(count="3 have not answered")


def test_a_motion_tells_who_spoke_and_who_may_and_whose_clock_waits(debate: Session) -> None:
    presiding = Presiding(debate)
    debate.perform("move_motion", motion="close_debate", delegation="IDN")
    scene = presiding.president()
    lines = ("moved by Indonesia, item 1(f)", "2 may still speak against it")
    assert (scene.matter, scene.floor) == (MatterScene("Motion to close the debate", lines), None)
    assert scene.row == RowScene("Then", "Norway", "", "1:43 left")
    assert (scene.step.words, scene.step.expected) == ("Put it to the vote", Expected.GAVEL)
    debate.perform("speak_on_motion", delegation="CHL", side="against")
    scene = presiding.president()
    assert scene.floor is not None
    assert (scene.floor.name, scene.floor.role) == ("Chile", "against the motion")
    assert scene.row == RowScene("Then", "Motion to close the debate", "moved by Indonesia")
    assert scene.say is not None
    assert scene.say.branch.endswith("One more delegation may speak against the motion.")
    debate.perform("end_statement")
    assert matter(debate).lines[1:] == ("Spoke against it: Chile", "1 may still speak against it")
    debate.perform("speak_on_motion", delegation="KEN", side="against")
    debate.perform("end_statement")
    assert matter(debate).lines[1:] == ("Spoke against it: Chile, Kenya", "Nobody else may speak on it")


def test_who_spoke_on_both_sides_of_a_motion_is_told_as_one_sentence(debate: Session) -> None:
    debate.perform("move_motion", motion="adjourn_debate", delegation="BRA")
    for code, side in (("CHL", "for"), ("KEN", "against")):
        debate.perform("speak_on_motion", delegation=code, side=side)
        debate.perform("end_statement")
    found = Presiding(debate, "fr").president().matter
    assert matter(debate).lines[1] == "Spoke for it: Chile; against it: Kenya"
    assert found is not None
    assert found.lines[1].replace("\u00a0", " ").replace("\u202f", " ") == "Interventions pour : Chili ; contre : Kenya"


def test_a_motion_says_what_it_asks_for(debate: Session) -> None:
    debate.perform("move_motion", motion="limit_speeches", delegation="KEN", limit_s=150)
    assert matter(debate).title == "Motion to limit the statements: to 2:30"
    debate.perform("move_motion", motion="suspend_meeting", delegation="BRA", until="2019-12-16T12:20:00+04:00")
    assert (matter(debate).title, matter(debate).lines) == (
        "Motion to suspend the meeting: until 12:20",
        ("moved by Brazil", "Nobody else may speak on it"),
    )


def test_a_motion_voted_upon_keeps_its_name_in_every_language(debate: Session) -> None:
    debate.perform("move_motion", motion="close_debate", delegation="IDN")
    debate.perform("call_vote", motion=True)
    assert matter(debate).lines == ("Vote by show of hands on the motion of Indonesia",)
    spanish = Presiding(debate, "es").president().matter
    assert spanish is not None
    assert spanish.title == "Moción de cierre del debate"
    debate.perform("count_vote", yes=30, no=55, abstain=12)
    debate.perform("announce_result")
    assert (matter(debate).title, shown(debate)) == ("Not carried", ("30", "55", "12"))


def test_an_appeal_asks_whether_the_ruling_is_overruled(debate: Session, clock: HandClock) -> None:
    debate.perform("point_of_order", delegation="CUB")
    debate.perform("rule_on_point", ruling="rejected")
    debate.perform("appeal_ruling", delegation="BRA")
    clock.advance(timedelta(seconds=5))
    debate.perform("call_vote", appeal=True)
    scene = Presiding(debate).president()
    question = MatterScene("Shall the ruling be overruled?", ("Vote by show of hands on the appeal of Brazil",))
    assert (scene.matter, scene.band) == (question, BandScene("Appeal: Brazil.", "", "Norway", 103))
    debate.perform("count_vote", yes=30, no=55)
    debate.perform("announce_result")
    scene = Presiding(debate).president()
    assert scene.matter is not None
    assert (scene.matter.title, scene.step.words) == ("The ruling stands", "Resume the statement")
    # what was told with the gavel is not told once more
    assert scene.say is not None
    assert [line.words for line in scene.say.lines] == ["Norway, you have the floor."]


def test_a_point_of_order_within_a_vote_leaves_the_question_in_sight(roll: Session) -> None:
    cast(roll, "KEN+")
    roll.perform("point_of_order", delegation="CUB", on_voting=True)
    scene = Presiding(roll).president()
    assert scene.band is not None
    assert (scene.band.lead, matter(roll).title) == ("Point of order: Cuba.", "Extension")


def test_a_ruling_is_behind_once_a_vote_has_come_over_the_statement_that_waits(debate: Session) -> None:
    debate.perform("point_of_order", delegation="CUB")
    debate.perform("rule_on_point", ruling="rejected")
    assert Presiding(debate).president().band is not None
    debate.perform("move_motion", motion="close_debate", delegation="BRA")
    assert Presiding(debate).president().band is None
    debate.perform("decide_motion", carried=False)
    assert Presiding(debate).president().band is not None, "the statement is to be resumed"


def test_nobody_is_led_to_resume_before_the_hour_that_was_said(debate: Session, clock: HandClock) -> None:
    debate.perform("suspend_meeting", until="2019-12-16T12:20:00+04:00")
    step = Presiding(debate).president().step
    assert (step.gavel_enabled, step.expected) == (True, Expected.NEITHER)
    clock.advance(timedelta(hours=3))
    assert Presiding(debate).president().step.expected is Expected.GAVEL


def test_nobody_of_the_list_comes_next_once_the_debate_is_closed(debate: Session) -> None:
    debate.perform("end_statement")
    assert len(Presiding(debate).president().following) == 2
    debate.perform("move_motion", motion="close_debate", delegation="BRA")
    debate.perform("decide_motion", carried=True)
    scene = Presiding(debate).president()
    assert scene.following == ()
    assert scene.say is not None
    assert not any("have the floor" in line.words for line in scene.say.lines)
    debate.perform("reopen_list", list="1(f)")
    assert len(Presiding(debate).president().following) == 2


def test_a_suspended_meeting_says_until_when_and_why(debate: Session) -> None:
    until = "2019-12-16T12:20:00+04:00"
    debate.perform("suspend_meeting", until=until, reason="Informal consultations")
    scene, hall = Presiding(debate).president(), Presiding(debate).hall()
    assert scene.matter == MatterScene("The meeting is suspended", ("Informal consultations",), (("12:20", "resumes"),))
    assert (scene.floor, scene.row) == (None, RowScene("Then", "Norway", "", "1:43 left"))
    assert (hall.floor, hall.heading, hall.foot) == (None, "Suspended, resumes 12:20", ("Informal consultations",))
    debate.perform("resume_meeting")
    assert (Presiding(debate).president().matter, Presiding(debate).hall().heading) == (None, "")
    debate.perform("suspend_meeting")
    assert matter(debate) == MatterScene("The meeting is suspended")
    assert (hall := Presiding(debate).hall()).heading == "The meeting is suspended"
    assert hall.foot == ()


def test_a_private_meeting_shows_the_hall_nothing_else(session: Session) -> None:
    session.perform("call_to_order", meeting=1, private=True)
    presiding = Presiding(session)
    presiding.message = "Please be seated"
    assert (presiding.president().meeting, presiding.hall().message) == ("Private meeting 1", "Private meeting")
    session.perform("undo")
    session.perform("call_to_order", meeting=1)
    assert (presiding.president().meeting, presiding.hall().message) == ("Meeting 1", "Please be seated")


def test_what_is_to_be_announced_is_shown_before_the_meeting_rises(sitting: Session, clock: HandClock) -> None:
    sitting.perform("announce", text="The buses leave at 18:30.", **{"for": "KEN"})
    sitting.perform("announce", text="A reception is given at 19:00.")
    assert Presiding(sitting).president().matter is None
    clock.advance(timedelta(hours=3, minutes=1))
    presiding = Presiding(sitting)
    scene = presiding.president()
    assert scene.matter == MatterScene("Announcement", ("asked for by Kenya",), (("2", "to be read out"),))
    assert scene.say is not None
    assert [line.words for line in scene.say.lines] == ["The buses leave at 18:30."]
    presiding.take_step()
    assert matter(sitting) == MatterScene("Announcement", (), (("1", "to be read out"),))
    presiding.take_step()
    assert (presiding.president().matter, presiding.president().step.expected) == (None, Expected.GAVEL)


def test_the_hall_sees_no_count_before_the_result(roll: Session) -> None:
    cast(roll, "KEN+ NOR- PER+")
    hall = Presiding(roll).hall()
    assert (hall.heading, hall.foot, hall.result) == ("Voting", ("Item 2", "Extension"), None)
    cast(roll, "ALB+ CHLo")
    assert Presiding(roll).hall().result is None
    roll.perform("announce_result")
    assert (result := Presiding(roll).hall().result) is not None
    assert (result.word, result.needed, result.question) == ("Adopted", "3 needed", "Extension")
    assert result.figures == (("3", "in favour"), ("1", "against"), ("1", "abstaining"))


def test_the_board_is_shown_by_its_own_key_alone_and_until_the_next_act(roll: Session) -> None:
    presiding = Presiding(roll)
    presiding.shows_board = True
    cast(roll, "KEN+ NOR- PER? ALB+ CHLo PER?")
    assert not presiding.shows_board
    roll.perform("announce_result")
    assert presiding.hall().board is None
    presiding.shows_board = True
    board = presiding.hall().board
    assert board is not None
    answers = dict(board.rows)
    assert [answers[name] for name in ("Kenya", "Norway", "Chile", "Peru", "Zimbabwe")] == [
        Answer.YES,
        Answer.NO,
        Answer.ABSTAIN,
        Answer.NO_ANSWER,
        None,
    ]
    names = [name for name, _ in board.rows]
    assert (names[0], names[-1], len(names)) == ("Afghanistan", "Zimbabwe", 186)
    roll.perform("take_up_item", item="3")
    assert (presiding.hall().board, presiding.shows_board) == (None, False)


def test_a_show_of_hands_has_no_board(sitting: Session) -> None:
    sitting.perform("call_vote", question="Shall it be so?", majority="simple")
    sitting.perform("count_vote", yes=3, no=1)
    sitting.perform("announce_result")
    assert Matters(Reading(sitting)).board() is None


def test_what_is_put_and_what_it_came_to_is_told_to_those_who_listen(debate: Session) -> None:
    matters = Matters(Reading(debate))
    told = []
    for act, args in (
        ("move_motion", {"motion": "close_debate", "delegation": "IDN"}),
        ("withdraw_motion", {}),
        ("move_motion", {"motion": "close_debate", "delegation": "IDN"}),
        ("decide_motion", {"carried": False}),
        ("call_vote", {"question": "Shall it be so?", "majority": "simple"}),
        ("count_vote", {"yes": 3, "no": 1}),
        ("announce_result", {}),
        ("suspend_meeting", {"until": "2019-12-16T12:20:00+04:00"}),
    ):
        assert debate.perform(act, **args)
        told.append(matters.told(act))
    moved = "Motion to close the debate. moved by Indonesia, item 1(f). 2 may still speak against it."
    put = "Shall it be so? Vote by show of hands on agenda item 1(f)."
    assert told == [
        moved,
        "Motion to close the debate. Withdrawn.",
        moved,
        "Motion to close the debate. Not carried.",
        f"Voting. {put}",
        "",
        f"Adopted. {put} In favour: 3. Against: 1. Abstaining: 0.",
        "The meeting is suspended. resumes: 12:20.",
    ]


def test_what_is_voted_on_stands_in_the_hall_in_its_language(debate: Session) -> None:
    debate.perform("move_motion", motion="close_debate", delegation="IDN")
    hall = Presiding(debate, "fr").hall()
    assert (hall.floor, hall.heading) == (None, "Motion de clôture du débat")
    assert Presiding(debate).hall().foot == ("Item 1(f)", "moved by Indonesia")
    debate.perform("call_vote", motion=True)
    assert Presiding(debate).hall().foot == ("Item 1(f)", "Motion to close the debate")


def test_an_appeal_that_waits_stands_in_the_hall_and_not_who_was_interrupted(debate: Session) -> None:
    debate.perform("point_of_order", delegation="CUB")
    debate.perform("rule_on_point", ruling="rejected")
    assert Presiding(debate).hall().floor is not None
    debate.perform("appeal_ruling", delegation="BRA")
    hall = Presiding(debate).hall()
    assert (hall.floor, hall.heading, hall.foot) == (None, "Appeal against a ruling", ("Brazil",))


def test_nobody_of_the_list_is_next_while_a_motion_a_vote_or_an_explanation_is(debate: Session) -> None:
    def following() -> tuple[list[str], int | None]:
        hall = Presiding(debate).hall()
        return [each.name for each in hall.following], hall.remaining

    debate.perform("move_motion", motion="close_debate", delegation="IDN")
    debate.perform("speak_on_motion", delegation="CHL", side="against")
    assert following() == (["the motion"], None)
    debate.perform("request_explanation", delegation="KEN")
    debate.perform("request_explanation", delegation="PER")
    debate.perform("call_vote", motion=True)
    debate.perform("give_floor", delegation="KEN")
    assert following() == (["the vote"], None)
    debate.perform("end_statement")
    debate.perform("request_explanation", delegation="PER", when="after")
    debate.perform("count_vote", yes=1, no=2)
    debate.perform("announce_result")
    assert following() == (["explanations of vote"], None)


@pytest.mark.parametrize(
    ("language", "heading", "foot"),
    [
        ("en", "The meeting is adjourned", ("Meeting 2", "Monday 16 December, 15:00")),
        ("fr", "La séance est levée", ("Séance 2", "lundi 16 décembre, 15:00")),
    ],
)
def test_the_hall_is_told_that_the_meeting_has_risen_and_when_the_next_one_begins(
    sitting: Session, language: str, heading: str, foot: tuple[str, ...]
) -> None:
    sitting.perform("adjourn_meeting")
    hall = Presiding(sitting, language).hall()
    assert (hall.heading, hall.foot) == (heading, foot)


def test_the_day_after_the_hall_shows_what_comes(sitting: Session, clock: HandClock) -> None:
    sitting.perform("adjourn_meeting")
    clock.advance(timedelta(days=1))
    assert Presiding(sitting).hall().heading == ""


def test_the_hall_is_told_that_the_session_is_closed(sitting: Session) -> None:
    sitting.perform("close_session")
    assert (Presiding(sitting).hall().heading, Presiding(sitting).hall().foot) == ("The session is closed", ())
