"""Where the President's script stands, from how things stand."""

from dataclasses import replace

import pytest

from chairconsole.rules.phase import Phase
from chairconsole.rules.terms import MeetingState
from chairconsole.rules.turn import (
    UNKNOWN,
    Act,
    Balloting,
    Cue,
    Debate,
    Floor,
    Moved,
    Point,
    Proposed,
    Question,
    Situation,
    Turn,
    Voting,
    Waiting,
    asked,
    turn,
)

KENYA, CHILE = Waiting("KEN", 1), Waiting("CHL", 2)
SITS = Situation(opened=True, meeting=1, state=MeetingState.IN_SESSION)
DEBATE = replace(SITS, item="1(f)", debate=Debate((KENYA, CHILE), 2, begun=True))
ONWARD = Cue("take-up-item", figures=(("item", "1(b)"),))


def said(now: Situation) -> list[str]:
    return [cue.key for cue in turn(now).lines]


def gavel(now: Situation) -> str:
    act = turn(now).gavel
    return act.name if act is not None else ""


def step(now: Situation) -> str:
    act = turn(now).step
    return act.name if act is not None else ""


def test_a_session_that_is_closed_has_no_script() -> None:
    assert turn(Situation(closed=True)) == Turn()


def test_a_planned_meeting_is_called_to_order_by_its_code_and_told_as_it_is_counted() -> None:
    now = turn(Situation(meeting=3, code="4", state=MeetingState.PLANNED))
    assert now.lines == (Cue("call-to-order", figures=(("meeting", 3),)),)
    assert now.gavel == Act("call_to_order", (("meeting", "4"),))


def test_then_the_session_is_opened_and_a_suspended_meeting_resumes() -> None:
    assert gavel(replace(SITS, opened=False)) == "open_session"
    suspended = replace(SITS, state=MeetingState.SUSPENDED)
    assert turn(suspended).expected == Act("resume_meeting")
    # before the hour that was said it can be resumed, and nobody is led to it
    early = turn(replace(suspended, is_early=True))
    assert (early.gavel, early.expected) == (Act("resume_meeting"), None)


def test_behind_the_last_meeting_the_session_is_closed_and_behind_another_nothing_is() -> None:
    after = Situation(opened=True)
    assert gavel(replace(after, is_last=True)) == "close_session"
    assert turn(after) == Turn()


@pytest.mark.parametrize(
    ("question", "act"),
    [
        ("election-acclamation", "elect_by_acclamation"),
        ("adopt-agenda", "adopt_agenda"),
        ("adopt-organization", "adopt_organization_of_work"),
        ("credentials-report", "adopt_credentials_report"),
        ("adopt-report", "decide"),
    ],
)
def test_a_question_is_put_and_the_gavel_decides_it(question: str, act: str) -> None:
    now = replace(SITS, item="1(b)", question=asked("1(b)", question), next_item=ONWARD)
    assert said(now) == [question, "so-decided"]
    assert gavel(now) == act
    assert turn(now).otherwise == question
    assert step(now) == "take_up_item"
    decided = replace(now, question=None, decided=True)
    assert (said(decided), gavel(decided), step(decided)) == (["conclude-item"], "conclude_item", "take_up_item")


def test_what_cannot_be_put_yet_is_said_and_the_conference_may_go_on() -> None:
    now = replace(SITS, item="1(b)", question=Question(Cue("nominations-awaited")), next_item=ONWARD)
    assert (said(now), gavel(now), step(now)) == (["nominations-awaited"], "", "take_up_item")
    assert turn(now).expected is None, "nobody is led away from what was asked for"
    reporting = replace(now, item="1(e)", question=Question(Cue("credentials-awaited")))
    assert turn(reporting).expected == turn(reporting).step, "the sentence itself says that the Conference goes on"


def test_a_president_who_was_elected_takes_the_chair_before_anything_else() -> None:
    chair = Question(Cue("hand-over", "ARE"), Act("take_the_chair", (("delegation", "ARE"),)))
    now = replace(SITS, item="1(b)", decided=True, chair=chair, next_item=ONWARD)
    assert (said(now), gavel(now), step(now)) == (["hand-over"], "take_the_chair", "")


def test_one_that_speaks_by_invitation_is_invited_first_and_can_be_called_all_the_same() -> None:
    now = replace(DEBATE, debate=Debate((replace(KENYA, uninvited=True), CHILE), 2, begun=True))
    assert (said(now), gavel(now), step(now)) == (["invite-to-speak"], "invite_to_speak", "give_floor")
    assert turn(now).otherwise == "invite-to-speak"


def test_the_next_one_is_called_and_who_follows_is_told() -> None:
    assert said(DEBATE) == ["floor", "next-one"]
    assert turn(DEBATE).step == Act("give_floor", meant="KEN")
    alone = replace(DEBATE, debate=Debate((KENYA,), 1, begun=True))
    assert said(alone) == ["floor"]


def test_a_debate_begins_with_the_list_and_the_limits() -> None:
    fresh = replace(DEBATE, debate=Debate((KENYA, CHILE), 2, closes="12:00"))
    assert said(fresh) == ["list-announce", "general-discussion-limits", "floor"]
    assert said(replace(fresh, debate=Debate((KENYA,), 1))) == ["general-discussion-limits", "floor"]


def test_who_has_spoken_is_thanked_first_and_never_more_than_three_sentences_stand() -> None:
    thanked = replace(DEBATE, just=Cue("thank", "NOR"))
    assert said(thanked) == ["thank", "floor", "next-one"]
    fresh = replace(thanked, debate=Debate((KENYA, CHILE), 2, closes="12:00"))
    assert said(fresh) == ["thank", "list-announce", "floor"]


@pytest.mark.parametrize(
    ("phase", "keys"),
    [
        (Phase.SPEAKING, []),
        (Phase.ONE_MINUTE, ["one-minute"]),
        (Phase.TIME, ["time-up"]),
        (Phase.OVER, ["time-over"]),
        (Phase.PAUSED, []),
    ],
)
def test_to_one_who_speaks_one_line_is_said_and_thanks_follow(phase: Phase, keys: list[str]) -> None:
    now = replace(DEBATE, floor=Floor(Cue("floor", "NOR", entry=9), called=False, phase=phase))
    assert said(now) == keys
    assert [cue.key for cue in turn(now).then] == ["thank", "floor"]
    assert (step(now), gavel(now)) == ("resume_statement" if phase is Phase.PAUSED else "end_statement", "")


def test_that_a_minute_is_left_is_said_while_it_is_true() -> None:
    floor = Floor(Cue("floor", "NOR", entry=9), called=False, phase=Phase.ONE_MINUTE, left_s=45)
    assert said(replace(DEBATE, floor=floor)) == ["one-minute"]
    assert said(replace(DEBATE, floor=replace(floor, left_s=44))) == []


def test_one_who_was_called_begins() -> None:
    now = replace(DEBATE, floor=Floor(Cue("floor", "NOR"), called=True, phase=Phase.SPEAKING))
    assert (said(now), step(now)) == (["floor"], "begin_statement")


def test_past_its_deadline_the_list_can_be_closed_while_speakers_are_called() -> None:
    now = replace(DEBATE, item="6", debate=Debate((KENYA,), 1, begun=True, past_deadline=True, code="5"))
    assert (said(now), step(now)) == (["close-list"], "give_floor")
    assert turn(now).gavel == Act("close_list", (("list", "5"),)), "two items may have it in common"
    assert turn(now).otherwise == "close-list"


def test_replies_follow_the_last_speaker() -> None:
    debate = Debate((), 0, begun=True, closed=True, reply=CHILE, replies="1(f)/reply")
    now = replace(DEBATE, debate=debate)
    assert said(now) == ["reply-intro", "reply-floor"]
    wanted = (("list", "1(f)/reply"), ("delegation", "CHL"), ("begin", False))
    assert turn(now).step == Act("give_floor", wanted)


def test_that_replies_follow_is_said_before_the_first_alone() -> None:
    debate = Debate((), 0, begun=True, closed=True, reply=CHILE, replies="1(f)/reply", replying=True)
    assert said(replace(DEBATE, debate=debate)) == ["reply-floor"]


def test_replies_come_before_those_who_wait_when_they_are_expected_first() -> None:
    debate = Debate((KENYA,), 1, begun=True, reply=CHILE, replies="1(f)/reply", replies_first=True)
    assert said(replace(DEBATE, debate=debate)) == ["reply-intro", "reply-floor"]
    called = turn(replace(DEBATE, debate=debate)).step
    assert called is not None
    assert dict(called.args)["delegation"] == "CHL"
    behind = replace(debate, replies_first=False)
    assert turn(replace(DEBATE, debate=behind)).step == Act("give_floor", meant="KEN")


def test_replies_of_another_day_keep_the_discussion_open() -> None:
    now = replace(DEBATE, debate=Debate(begun=True, closed=True, replies="1(f)/reply", replies_later=True))
    assert (said(now), gavel(now)) == (["suspend"], "suspend_meeting")


def test_a_closed_list_that_is_empty_ends_the_discussion() -> None:
    now = replace(DEBATE, debate=Debate(begun=True, closed=True))
    assert (said(now), gavel(now), step(now)) == (["nobody-left"], "conclude_item", "")


def test_while_the_list_is_open_and_nobody_waits_the_meeting_may_be_suspended() -> None:
    now = replace(DEBATE, debate=Debate(begun=True), next_item=ONWARD)
    assert (said(now), gavel(now), step(now)) == (["suspend"], "suspend_meeting", "take_up_item")
    assert gavel(replace(SITS, item="4")) == "suspend_meeting"


def test_from_item_to_item() -> None:
    opening = replace(SITS, item="1(a)", purpose="opening", next_item=ONWARD)
    assert (said(opening), step(opening), gavel(opening)) == (["take-up-item"], "take_up_item", "")
    assert step(replace(SITS, next_item=ONWARD)) == "take_up_item"
    assert step(replace(SITS, item="5", next_item=ONWARD)) == "take_up_item"


def test_when_its_time_is_up_the_meeting_rises_and_tells_when_the_next_begins() -> None:
    now = replace(DEBATE, time_is_up=True)
    assert (said(now), gavel(now), step(now)) == (["adjourn"], "adjourn_meeting", "give_floor")
    assert said(replace(now, resumes="15:00")) == ["adjourn-until"]
    assert said(replace(SITS, resumes="15:00")) == ["adjourn-until"]


def test_those_left_over_are_told_where_they_may_speak() -> None:
    now = replace(DEBATE, time_is_up=True, is_last=True)
    assert said(now) == ["left-over", "adjourn"]
    assert turn(now).lines[0].figures == (("count", 2), ("item", "1(f)"))


def test_at_the_end_of_the_last_meeting_the_session_is_closed() -> None:
    assert gavel(replace(SITS, is_last=True)) == "close_session"


def test_while_nobody_waits_in_an_open_list_its_time_may_run_out() -> None:
    now = replace(DEBATE, debate=Debate(), time_is_up=True)
    assert (said(now), step(now)) == (["adjourn"], "")


def test_one_who_speaks_outside_every_debate_is_thanked_and_nobody_is_called() -> None:
    now = replace(SITS, floor=Floor(Cue("floor", figures=(("speaker", "X"),)), called=False, phase=Phase.SPEAKING))
    assert turn(now).then == (Cue("thank", figures=(("speaker", "X"),)),)


def test_with_items_untouched_the_session_is_not_closed() -> None:
    after = Situation(opened=True, is_last=True)
    assert turn(replace(after, untouched=True)) == Turn()
    last = replace(SITS, is_last=True, time_is_up=True)
    assert gavel(last) == "close_session"
    assert gavel(replace(last, untouched=True)) == "adjourn_meeting"


def test_a_point_of_order_comes_before_everything_and_then_what_it_interrupted() -> None:
    for pending in (Point.AWAITS_RULING, Point.UNDER_APPEAL):
        assert turn(replace(DEBATE, point=pending)) == Turn(awaits=pending)
    assert turn(replace(DEBATE, point=Point.RULED)).expected == Act("resume_statement")


def test_what_the_gavel_confirms_is_expected_before_what_can_be_done_meanwhile() -> None:
    both = turn(replace(SITS, item="1(b)", question=asked("1(b)", "adopt-agenda"), next_item=ONWARD))
    assert both.step is not None
    assert both.expected == both.gavel


MOTION = Moved(Cue("motion-close-debate", "IDN"))
ROLL = Voting((Cue("vote-begin"), Cue("vote-roll", "KEN")), now="KEN")
PAUSED = Floor(Cue("floor", "UGA"), called=False, phase=Phase.PAUSED)


def test_a_motion_is_carried_where_nobody_objects_and_else_put_to_the_vote() -> None:
    now = replace(SITS, motion=replace(MOTION, speakers=Cue("motion-opponents", figures=(("against", 2),))))
    assert said(now) == ["motion-close-debate", "motion-opponents", "motion-agreed"]
    assert (turn(now).gavel, turn(now).otherwise) == (Act("decide_motion", (("carried", True),)), "motion-close-debate")
    assert turn(now).step == Act("call_vote", (("motion", True),))
    assert said(replace(SITS, motion=MOTION)) == ["motion-close-debate", "motion-agreed"]


def test_a_motion_that_was_announced_is_not_announced_again_and_what_follows_is_said_with_it() -> None:
    debated = replace(MOTION, speakers=Cue("motion-opponents", figures=(("against", 1),)), is_debated=True)
    assert said(replace(SITS, motion=debated)) == ["motion-opponents", "motion-agreed"]
    suspending = Moved(Cue("motion-suspend-meeting", "IDN"), follows=(Cue("suspend"),))
    assert said(replace(SITS, motion=suspending)) == ["motion-suspend-meeting", "motion-agreed", "suspend"]
    # a rule that gives it speakers leaves no room for it
    crowded = replace(suspending, speakers=Cue("motion-opponents", figures=(("against", 1),)))
    assert said(replace(SITS, motion=crowded)) == ["motion-suspend-meeting", "motion-opponents", "motion-agreed"]


def test_against_which_somebody_spoke_a_motion_is_put_to_the_vote_and_no_gavel_falls() -> None:
    opposed = replace(MOTION, is_debated=True, is_opposed=True)
    now = turn(replace(SITS, motion=opposed))
    assert now == Turn((Cue("motion-opposed"),), step=Act("call_vote", (("motion", True),)))


def test_nobody_is_led_to_decide_a_motion_in_the_wake_of_another() -> None:
    now = turn(replace(SITS, motion=replace(MOTION, is_behind=True)))
    assert (now.gavel, now.expected) == (Act("decide_motion", (("carried", True),)), None)


def test_who_was_interrupted_waits_for_the_motion_or_the_vote() -> None:
    assert gavel(replace(SITS, motion=MOTION, floor=PAUSED)) == "decide_motion"
    assert said(replace(SITS, vote=ROLL, floor=PAUSED)) == ["vote-begin", "vote-roll", "vote-next"]
    # a clock that was let run by mistake ends no vote
    running = replace(PAUSED, phase=Phase.SPEAKING)
    assert said(replace(SITS, vote=ROLL, floor=running)) == ["vote-begin", "vote-roll", "vote-next"]
    assert step(replace(SITS, motion=MOTION, floor=running)) == "end_statement"
    assert step(replace(SITS, floor=PAUSED)) == "resume_statement"


def test_who_speaks_on_the_motion_or_within_the_vote_is_heard_to_the_end() -> None:
    speaking = Floor(Cue("floor", "NOR"), called=False, phase=Phase.SPEAKING, is_within=True)
    for now in (replace(SITS, motion=MOTION, floor=speaking), replace(SITS, vote=ROLL, floor=speaking)):
        assert step(now) == "end_statement"
        assert step(replace(now, floor=replace(speaking, phase=Phase.PAUSED))) == "resume_statement"


def test_how_the_floor_was_given_is_said_where_the_clock_runs_at_once() -> None:
    given = Cue("motion-floor-against", "NOR")
    speaking = Floor(Cue("floor", "NOR"), called=False, phase=Phase.SPEAKING, is_within=True, given=given)
    assert turn(replace(SITS, motion=MOTION, floor=speaking)).lines == (given,)
    assert said(replace(SITS, motion=MOTION, floor=replace(speaking, phase=Phase.OVER))) == ["time-over"]


def test_how_an_appeal_came_out_is_said_before_what_comes_next() -> None:
    settled = (Cue("vote-result"), Cue("ruling-stands"))
    assert said(replace(DEBATE, settled=settled)) == ["vote-result", "ruling-stands", "floor"]
    begun = replace(SITS, vote=replace(ROLL, begun=True, now="NOR"), settled=settled)
    assert said(begun) == ["vote-result", "ruling-stands", "vote-next"]


def test_a_meeting_that_was_just_called_to_order_is_not_suspended_at_once() -> None:
    now = replace(SITS, item="7", begins=True)
    assert (said(now), gavel(now), step(now)) == (["continue-item"], "", "")
    assert turn(now).lines[0].figures == (("item", "7"),)
    onward = replace(now, next_item=ONWARD, debate=Debate())
    assert (said(onward), step(onward)) == (["take-up-item"], "take_up_item")


def test_a_vote_has_no_step_while_an_answer_is_awaited() -> None:
    assert (turn(replace(SITS, vote=ROLL)).step, turn(replace(SITS, vote=ROLL)).gavel) == (None, None)
    begun = replace(SITS, vote=replace(ROLL, begun=True, now="NOR"))
    later = Cue("vote-result", figures=UNKNOWN)
    assert turn(begun) == Turn((Cue("vote-next", "NOR"),), otherwise="vote-next", then=(later,))
    recorded = Voting((Cue("vote-begin"), Cue("vote-recorded")))
    assert said(replace(SITS, vote=recorded)) == ["vote-begin", "vote-recorded"]
    assert said(replace(SITS, vote=replace(recorded, begun=True))) == ["vote-recorded"]


def test_behind_who_speaks_on_a_motion_or_explains_a_vote_comes_what_it_is_about() -> None:
    speaking = Floor(Cue("floor", "NOR"), called=False, phase=Phase.SPEAKING, is_within=True)
    thanks = Cue("thank", "NOR")
    assert turn(replace(SITS, motion=MOTION, floor=speaking)).then == (thanks, MOTION.cue)
    assert turn(replace(SITS, vote=ROLL, floor=speaking)).then == (thanks, Cue("vote-begin"))
    after = replace(SITS, explains="CHL", floor=replace(speaking, is_within=False))
    assert turn(after).then == (thanks, Cue("explain-floor", "CHL"))


def test_the_result_is_announced_with_the_gavel() -> None:
    result = (Cue("vote-result", figures=(("yes", 3), ("no", 1), ("abstain", 0))), Cue("vote-adopted"))
    now = replace(SITS, vote=replace(ROLL, begun=True, now=None, result=result))
    assert turn(now) == Turn(result, gavel=Act("announce_result"))


OUT = Balloting((Cue("vote-begin"), Cue("ballot-begin")), step=Act("close_box"), out=True, otherwise="vote-next")
RESULT = Balloting((Cue("ballot-result"),), gavel=Act("announce_ballot"))


def test_while_papers_are_out_the_next_step_closes_the_box() -> None:
    now = replace(SITS, ballot=OUT)
    assert turn(now) == Turn(OUT.lines, step=Act("close_box"), otherwise="vote-next")
    assert said(replace(now, motion=MOTION)) == ["vote-begin", "ballot-begin"], "before a motion that waits"
    assert said(replace(now, floor=PAUSED)) == ["vote-begin", "ballot-begin"], "before who was interrupted"
    assert said(replace(now, point=Point.RULED)) == ["vote-begin", "ballot-begin"]
    assert turn(replace(now, point=Point.AWAITS_RULING)).awaits is Point.AWAITS_RULING


def test_a_ballot_whose_box_is_closed_waits_until_the_floor_is_free() -> None:
    now = replace(SITS, ballot=RESULT)
    assert turn(now) == Turn(RESULT.lines, gavel=Act("announce_ballot"))
    assert step(replace(now, floor=PAUSED)) == "resume_statement"
    assert gavel(replace(now, motion=MOTION)) == "decide_motion"
    assert said(replace(now, just=Cue("thank"))) == ["thank", "ballot-result"]


def test_lots_have_no_step_for_whom_they_name_must_be_told() -> None:
    assert turn(replace(SITS, ballot=Balloting((Cue("ballot-lot"),)))) == Turn((Cue("ballot-lot"),))


def test_more_candidates_than_places_lead_to_a_ballot_and_its_papers_are_awaited() -> None:
    opens = Act("open_ballot", (("office", "rapporteur"),))
    contested = replace(SITS, question=Question(Cue("ballot-awaited"), step=opens))
    assert turn(contested) == Turn((Cue("ballot-awaited"),), step=opens)
    assert opens.is_of_ballot
    assert not Act("call_vote").is_of_ballot
    assert turn(replace(SITS, question=Question(Cue("ballot-counting")))).stays


def test_a_vote_is_explained_before_the_first_answer_and_after_the_result() -> None:
    explains = Act("give_floor", (("delegation", "CHL"), ("begin", False)))
    before, after = replace(SITS, vote=replace(ROLL, explains="CHL")), replace(SITS, explains="CHL")
    for now in (before, after):
        assert (turn(now).lines[-1], turn(now).step) == (Cue("explain-floor", "CHL"), explains)


@pytest.mark.parametrize(
    ("point", "settles_appeal", "goes_first"),
    [
        (Point.AWAITS_RULING, False, "point"),
        (Point.UNDER_APPEAL, False, "point"),
        (Point.UNDER_APPEAL, True, "vote"),
        (Point.RULED, False, "vote"),
    ],
)
def test_a_point_of_order_goes_before_the_vote_until_it_is_settled(
    point: Point, settles_appeal: bool, goes_first: str
) -> None:
    now = replace(SITS, point=point, vote=replace(ROLL, settles_appeal=settles_appeal))
    assert ("vote-begin" in said(now)) is (goes_first == "vote")
    assert (turn(now).awaits is not None) is (goes_first == "point")


def test_a_motion_is_put_after_a_point_was_ruled_upon_and_not_before() -> None:
    assert gavel(replace(SITS, point=Point.RULED, motion=MOTION)) == "decide_motion"
    assert turn(replace(SITS, point=Point.AWAITS_RULING, motion=MOTION)).awaits is Point.AWAITS_RULING


def test_a_suspended_meeting_resumes_before_any_vote_goes_on() -> None:
    assert gavel(replace(SITS, state=MeetingState.SUSPENDED, vote=ROLL, motion=MOTION)) == "resume_meeting"


def test_a_step_tells_whether_it_gives_the_floor_to_explain() -> None:
    assert Act("give_floor", (("delegation", "CHL"), ("begin", False))).explains
    assert not Act("give_floor", (("list", "1(f)"), ("delegation", "CHL"))).explains
    assert not Act("give_floor", meant="CHL").explains


def test_what_is_to_be_announced_is_read_before_the_meeting_rises() -> None:
    told = Cue("announcement", figures=(("number", 2), ("text", "The buses leave at 18:30.")))
    now = replace(SITS, time_is_up=True, announcement=told)
    assert turn(now) == Turn((told,), step=Act("read_announcement", (("number", 2),)))
    assert gavel(replace(now, announcement=None)) == "adjourn_meeting"


EXPECTED = Question(Cue("expected-action", figures=(("item", "9"), ("order", 1))), Act("decide", (("action", 1),)))


def test_what_is_expected_is_put_where_nobody_waits_any_more() -> None:
    now = replace(SITS, item="9", action=EXPECTED, next_item=ONWARD)
    assert said(now) == ["expected-action", "so-decided"]
    assert (gavel(now), step(now), turn(now).otherwise) == ("decide", "take_up_item", "expected-action")
    assert gavel(replace(now, debate=Debate(begun=True))) == "decide"
    assert gavel(replace(now, debate=Debate(closed=True))) == "decide"
    # before anybody has spoken in a list that is open nothing is put
    assert gavel(replace(now, debate=Debate())) == "suspend_meeting"
    assert step(replace(now, debate=Debate((KENYA,), 1, begun=True))) == "give_floor"
    assert gavel(replace(now, time_is_up=True)) == "adjourn_meeting"


def test_the_question_of_an_item_goes_before_what_is_expected_and_then_it_is_concluded() -> None:
    now = replace(SITS, item="9", action=EXPECTED, question=asked("9", "adopt-report"))
    assert said(now) == ["adopt-report", "so-decided"]
    assert gavel(replace(now, question=None, action=None, decided=True)) == "conclude_item"


def test_who_is_to_report_is_given_the_floor_and_then_the_report_was_heard() -> None:
    gives = Act("give_floor", (("speaker", "Secretariat"), ("as", "reporter"), ("begin", False)))
    now = turn(replace(SITS, item="2", action=Question(Cue("expected-report"), step=gives), just=Cue("thank", "NOR")))
    assert now == Turn((Cue("thank", "NOR"), Cue("expected-report")), step=gives)
    assert gives.is_off_list
    assert not gives.explains


@pytest.mark.parametrize(
    ("args", "is_off_list", "explains"),
    [
        ({"delegation": "NOR"}, True, True),
        ({"delegation": "NOR", "list": "1(f)/reply"}, False, False),
        ({"delegation": "NOR", "as": "reporter"}, True, False),
        ({}, False, False),
    ],
)
def test_the_floor_is_given_on_a_list_or_on_none(args: dict[str, object], is_off_list: bool, explains: bool) -> None:
    act = Act("give_floor", tuple(args.items()))
    assert (act.is_off_list, act.explains) == (is_off_list, explains)
    assert not replace(act, name="end_statement").is_off_list


def test_only_a_vote_on_the_motion_in_hand_puts_the_motion() -> None:
    assert Act("call_vote", (("motion", True),)).puts_motion
    assert not Act("call_vote", (("proposal", "L.2"),)).puts_motion
    assert not Act("decide", (("motion", True),)).puts_motion


ADOPTS = Act("adopt_proposal", (("symbol", "L.2"),))
TO_VOTE = Act("call_vote", (("proposal", "L.2"),))
PUT = Proposed(Cue("adopt-proposal"), TO_VOTE, ADOPTS, Cue("proposal-decided"))


def test_a_proposal_that_was_put_is_adopted_by_the_gavel_or_voted_on_by_the_step() -> None:
    now = replace(DEBATE, proposal=PUT, question=asked("1(b)", "adopt-report"))
    assert (said(now), turn(now).gavel, turn(now).step) == (["adopt-proposal", "proposal-decided"], ADOPTS, TO_VOTE)
    assert turn(now).otherwise == "adopt-proposal"
    after = replace(now, just=Cue("reopen-proposal"))
    assert said(after) == ["reopen-proposal", "adopt-proposal", "proposal-decided"]


def test_where_somebody_objected_the_gavel_suspends_and_nothing_is_asked() -> None:
    objected = Proposed(Cue("proposal-objected", "PER"), TO_VOTE, Act("suspend_meeting"))
    now = replace(SITS, proposal=objected)
    assert (said(now), gavel(now), step(now), turn(now).otherwise) == (
        ["proposal-objected"],
        "suspend_meeting",
        "call_vote",
        "",
    )


def test_somebody_may_object_to_what_is_put_and_come_back_to_an_objection() -> None:
    assert turn(replace(SITS, proposal=PUT)).is_put
    objected = Proposed(Cue("proposal-objected", "PER"), TO_VOTE, Act("suspend_meeting"))
    assert turn(replace(SITS, proposal=objected)).is_put
    assert not turn(SITS).is_put


def test_what_comes_before_the_whole_is_put_to_the_vote() -> None:
    first = Act("call_vote", (("amendment", "L.21"),))
    now = replace(SITS, proposal=Proposed(Cue("amendment-vote", "PER"), first))
    assert (said(now), turn(now).gavel, turn(now).expected) == (["amendment-vote"], None, first)


def test_a_proposal_waits_for_who_speaks_for_the_motion_and_for_the_vote() -> None:
    now = replace(SITS, proposal=PUT)
    speaks = replace(now, floor=Floor(Cue("floor", "KEN"), False, Phase.SPEAKING))
    assert (step(speaks), [cue.key for cue in turn(speaks).then]) == ("end_statement", ["thank", "adopt-proposal"])
    assert said(replace(now, motion=MOTION))[-1] == "motion-agreed"
    assert said(replace(now, vote=Voting((Cue("vote-begin"), Cue("vote-hands"))))) == ["vote-begin", "vote-hands"]
