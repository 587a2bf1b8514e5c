"""What the President and the hall see, and where the script stands."""

from datetime import timedelta

from chairconsole.models.presiding import Presiding
from chairconsole.models.reading import Reading
from chairconsole.models.scenes import BandScene, Expected, Say, SayLine
from chairconsole.models.session import Session
from chairconsole.rules.phase import Phase
from chairconsole.rules.terms import By
from tests.models.hand import HandClock


def test_the_script_goes_from_the_gavel_to_the_first_item(session: Session) -> None:
    presiding = Presiding(session)
    scene = presiding.president()
    assert scene.say is not None
    assert scene.say.lines[0].words == "I call to order the 1st meeting of the Conference."
    assert (scene.step.expected, scene.step.step_enabled, scene.step.gavel_enabled) == (Expected.GAVEL, False, True)
    presiding.take_step()
    assert session.room().meeting() is None, "the step's button must not do what the gavel confirms"
    presiding.fall()
    presiding.fall()
    assert session.room().conference.opened_at is not None
    presiding.fall()
    for expected in ("1(a)", "1(b)", "1(c)", "1(d)", "1(e)", "1(f)"):
        assert presiding.president().step.words == f"Take up {expected}"
        presiding.take_step()
        assert session.room().conference.item_in_hand == expected
    last = session.record.last
    assert last is not None
    assert last.by is By.PRESIDENT


def test_the_step_calls_begins_and_ends(speaking: Session, clock: HandClock) -> None:
    presiding = Presiding(speaking)
    speaking.perform("call_to_order", meeting=1)
    speaking.perform("open_session")
    assert presiding.president().step.words == "End statement"
    presiding.take_step()
    scene = presiding.president()
    assert scene.say is not None
    assert (scene.step.words, scene.say.lines[0].words) == (
        "Next speaker",
        "I thank the representative of Norway for the statement.",
    )
    assert scene.say.lines[1].words == "I now give the floor to the Minister of Justice of Kenya."
    presiding.take_step()
    clock.advance(timedelta(seconds=25))
    called = presiding.president().floor
    assert called is not None
    assert (called.name, called.called_s, called.shown_s) == ("Kenya", 25, 240)
    presiding.take_step()
    clock.advance(timedelta(seconds=181))
    floor = presiding.hall().floor
    assert floor is not None
    assert (floor.called_s, floor.shown_s, floor.phase) == (None, 59, Phase.ONE_MINUTE)
    speaking.perform("pause_statement")
    floor = presiding.hall().floor
    assert floor is not None
    assert (floor.phase, floor.present) == (Phase.PAUSED, Phase.ONE_MINUTE)


def test_the_hall_knows_what_is_left_and_can_be_blanked(speaking: Session) -> None:
    presiding = Presiding(speaking, "fr")
    scene = presiding.hall()
    assert [following.name for following in scene.following] == ["Kenya", "Chili"]
    assert (scene.remaining, scene.blanked, scene.hour) == (2, False, "10:00")
    presiding.blanked = True
    assert presiding.hall().blanked


def test_how_long_nobody_has_had_the_floor(speaking: Session, clock: HandClock) -> None:
    presiding = Presiding(speaking)
    speaking.perform("call_to_order", meeting=1)
    speaking.perform("end_statement")
    clock.advance(timedelta(seconds=40))
    assert presiding.president().idle_s == 40


def test_nobody_speaks_for_no_time_at_all_while_the_meeting_is_suspended(speaking: Session, clock: HandClock) -> None:
    presiding = Presiding(speaking)
    speaking.perform("call_to_order", meeting=1)
    speaking.perform("end_statement")
    clock.advance(timedelta(seconds=40))
    speaking.perform("suspend_meeting")
    clock.advance(timedelta(minutes=15))
    assert presiding.president().idle_s is None
    assert Reading(speaking).desk().idle_s is None
    speaking.perform("resume_meeting")
    clock.advance(timedelta(seconds=7))
    assert presiding.president().idle_s == 7
    speaking.perform("undo")
    assert presiding.president().idle_s is None
    speaking.perform("undo")
    assert presiding.president().idle_s == 40 + 900 + 7


def test_while_somebody_speaks_the_next_sentence_is_only_what_follows(speaking: Session, clock: HandClock) -> None:
    presiding = Presiding(speaking)
    told = []
    for seconds in (0, 190, 30, 40):  # at the end 20 seconds over
        clock.advance(timedelta(seconds=seconds))
        say = presiding.president().say
        assert say is not None
        assert say.branch_is_next
        assert say.branch == (
            "I thank the representative of Norway for the statement."
            " I now give the floor to the Minister of Justice of Kenya."
        )
        told.append([line.words for line in say.lines])
    assert told == [
        [],
        ["The speaker has one minute remaining."],
        [],
        ["The time is up. I must ask the speaker to conclude now."],
    ]


def test_a_point_of_order_is_told_in_the_band_and_holds_the_step_until_it_is_ruled_upon(
    speaking: Session, clock: HandClock
) -> None:
    presiding = Presiding(speaking)
    clock.advance(timedelta(seconds=137))
    speaking.perform("point_of_order", delegation="CUB")
    scene = presiding.president()
    assert scene.band == BandScene("Point of order: Cuba.", "", "Norway", 103)
    assert scene.say == Say(
        (SayLine("Cuba has asked for the floor on a point of order."),),
        "My ruling is as follows: the point of order is upheld / is rejected.",
        branch_is_next=True,
    )
    presiding.take_step()
    presiding.fall()
    assert not scene.step.step_enabled
    assert speaking.statement() is not None, "the step must not end the statement that was interrupted"
    speaking.perform("rule_on_point", ruling="rejected")
    scene = presiding.president()
    appeal = "The ruling of the President has been appealed against. I shall put the appeal to the vote immediately."
    assert scene.band == BandScene("Point of order: Cuba.", "The point of order is rejected.", "Norway", 103)
    assert scene.say == Say((SayLine("Norway, you have the floor."),), appeal)
    assert (scene.step.words, scene.step.expected) == ("Resume the statement", Expected.STEP)
    speaking.perform("appeal_ruling", delegation="BRA")
    scene = presiding.president()
    assert scene.band == BandScene("Appeal: Brazil.", "To be voted on at once.", "Norway", 103)
    assert scene.say is not None
    assert scene.say.lines[0] == SayLine(appeal)
    assert not scene.step.step_enabled
    speaking.perform("decide_appeal", overrule=60, sustain=54, abstain=3)
    scene = presiding.president()
    assert scene.band == BandScene("Point of order: Cuba.", "The ruling is overruled.", "Norway", 103)
    assert scene.say is not None
    assert [line.words for line in scene.say.lines] == [
        "The result of the vote is as follows: in favour, 60; against, 54; abstaining, 3.",
        "The ruling of the President is overruled.",
        "Norway, you have the floor.",
    ]
    presiding.take_step()
    floor, scene = presiding.hall().floor, presiding.president()
    assert floor is not None
    assert (floor.phase, scene.band, scene.step.words) == (Phase.SPEAKING, None, "End statement")


def test_in_the_hall_a_point_of_order_is_nothing_but_a_pause(speaking: Session) -> None:
    presiding = Presiding(speaking)
    speaking.perform("pause_statement")
    paused = presiding.hall()
    speaking.perform("undo")
    speaking.perform("point_of_order", delegation="CUB")
    assert presiding.hall() == paused


def test_a_point_of_order_while_nobody_speaks_holds_no_clock_and_who_is_no_party_is_told(speaking: Session) -> None:
    presiding = Presiding(speaking)
    speaking.perform("call_to_order", meeting=1)
    speaking.perform("open_session")
    speaking.perform("end_statement")
    speaking.perform("register_participant", code="UNDP", category="entity", name="UNDP")
    speaking.perform("point_of_order", delegation="UNDP")
    assert presiding.president().band == BandScene("Point of order: UNDP.", "Not a State party.")
    speaking.perform("rule_on_point", ruling="rejected")
    assert presiding.president().band is None
    assert presiding.president().step.words == "Next speaker"


def test_the_president_sees_who_presides_and_in_which_office(session: Session) -> None:
    assert Presiding(session).president().presiding == ""
    session.perform("take_the_chair", delegation="PER", office="Vice-President")
    assert Presiding(session).president().presiding == "Vice-President: Peru"
    assert Presiding(session, "zh").president().presiding == "副主席：秘鲁"
    session.perform("take_the_chair", delegation="PER", office="Convener", name="Ms. Ruiz")
    assert Presiding(session).president().presiding == "Convener: Ms. Ruiz"


def test_the_president_alone_is_told_who_is_not_admitted_and_how_a_name_is_said(session: Session) -> None:
    session.perform("open_session")
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item="1(f)")
    session.perform("register_delegate", delegation="BRB", name="Anna Rossi", say="AN-na ROS-see")
    session.perform("register_participant", code="NGO1", category="ngo_ecosoc", name="First Organization")
    session.perform("inscribe", list="1(f)", delegation="BRB", name="Anna Rossi", level="M")
    session.perform("inscribe", list="1(f)", delegation="NGO1")
    presiding = Presiding(session)
    first, second = presiding.president().following
    assert (first.standing, first.said) == ("Not yet admitted", "say: AN-na ROS-see")
    assert (second.standing, second.said) == ("Not yet admitted, By invitation", "")
    assert [(each.standing, each.said) for each in presiding.hall().following] == [("", ""), ("", "")]
    session.perform("give_floor")
    floor, shown = presiding.president().floor, presiding.hall().floor
    assert floor is not None
    assert shown is not None
    assert (floor.standing, floor.said) == ("Not yet admitted", "say: AN-na ROS-see")
    assert (shown.standing, shown.said) == ("", "")
    session.perform("notify_participation", code="BRB")
    assert (floor := presiding.president().floor) is not None
    assert floor.standing == ""
