"""The next step has one owner: the secretary's filled button and the President's two keys never name two."""

from datetime import timedelta
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.windows.paint.buttons import Look, PushButton
from chairconsole.windows.podium import Podium
from chairconsole.windows.president import PresidentView
from tests.ledger.moves import EVERY_MOVE, Moves
from tests.models.hand import HandClock, beat, dubai
from tests.room import SLATE, Hall

Performed = tuple[str, dict[str, object]]

OPENED: tuple[Performed, ...] = (("call_to_order", {"meeting": 1}), ("open_session", {}))

LIST = "1(f)"

NOMINATED: tuple[Performed, ...] = tuple(("nominate", {"office": office, "delegation": code}) for office, code in SLATE)

OFTEN = ("resume_meeting", "rule_on_point", "decide_appeal", "resume_statement", "give_floor", "begin_statement") * 4
"""What gets a meeting out of where chance has led it."""


def step(podium: Podium) -> str:
    """Return the next step as both windows have it on their buttons."""
    secretary, turn = podium.secretary.floor.next_act, podium.presiding.turn()
    scene = podium.presiding.president().step
    assert secretary == turn.expected
    assert (scene.step_enabled, scene.gavel_enabled) == (turn.step is not None, turn.gavel is not None)
    if secretary is None:
        return ""
    args = dict(secretary.args)
    about = args.get("item") or args.get("delegation") or args.get("code") or secretary.meant
    return f"{secretary.name} {about}" if about else secretary.name


def does(session: Session, *acts: Performed) -> None:
    for name, args in acts:
        assert session.perform(name, **args) is not None, name


def test_a_session_goes_from_step_to_step(podium: Podium, session: Session) -> None:
    # as the opening meeting goes (procedure of the opening; items 1(a) to 1(f) of the annotated agenda)
    assert step(podium) == "call_to_order"
    does(session, OPENED[0])
    assert step(podium) == "open_session"
    does(session, OPENED[1])
    assert step(podium) == "take_up_item 1(a)"
    does(session, ("take_up_item", {"item": "1(a)"}))
    # a list of 1(f) stands with requests in it: nobody of it is called under another item
    does(session, ("inscribe", {"list": LIST, "delegation": "KEN"}))
    assert not step(podium).startswith("give_floor")
    does(session, ("take_up_item", {"item": "1(b)"}))
    assert step(podium) == "", "nobody is nominated yet"
    assert podium.presiding.president().step.step_enabled, "the Conference may go on all the same"
    does(session, *NOMINATED)
    assert step(podium) == "elect_by_acclamation"
    # what is decided under an item is not its question, nor are words a question answers that has an act of its own
    until = dubai("13:30:00").isoformat()
    does(session, ("extend_meeting", {"until": until, "decision": "to go on until 13:30"}))
    does(session, ("decide", {"item": "1(b)", "text": "elected by acclamation"}))
    assert step(podium) == "elect_by_acclamation"
    does(session, ("elect_by_acclamation", {}))
    assert step(podium) == "take_the_chair ARE"
    does(session, ("take_the_chair", {"delegation": "ARE", "office": "President"}))
    assert step(podium) == "conclude_item 1(b)"


def test_a_discussion_goes_from_step_to_step(podium: Podium, session: Session) -> None:
    does(session, *OPENED, ("inscribe", {"list": LIST, "delegation": "KEN"}))
    does(session, ("take_up_item", {"item": LIST}))
    assert step(podium) == "give_floor KEN"
    does(session, ("give_floor", {"begin": False}))
    assert step(podium) == "begin_statement"
    does(session, ("begin_statement", {}))
    assert step(podium) == "end_statement"
    does(session, ("point_of_order", {"delegation": "NOR"}))
    assert step(podium) == ""
    does(session, ("rule_on_point", {"ruling": "rejected"}))
    assert step(podium) == "resume_statement"
    does(session, ("resume_statement", {}))
    assert step(podium) == "end_statement"
    does(session, ("suspend_meeting", {}))
    does(session, ("end_statement", {}))
    assert step(podium) == "resume_meeting"
    does(session, ("resume_meeting", {}), ("take_up_item", {"item": "2"}))
    does(session, ("inscribe", {"list": LIST, "delegation": "CHL"}))
    assert step(podium) == "give_floor", "to the secretariat, to report, and to nobody of the list"


REPLIES = f"{LIST}/reply"

MOMENTS: tuple[tuple[Performed | int, str, str, str], ...] = (
    (("call_to_order", {"meeting": 1}), "open_session", "Open the session", "Gavel"),
    (("open_session", {}), "take_up_item 1(a)", "Take up 1(a)", "Take up 1(a)"),
    (("take_up_item", {"item": "1(a)"}), "take_up_item 1(b)", "Take up 1(b)", "Take up 1(b)"),
    (("take_up_item", {"item": "1(b)"}), "", "Nominations", ""),
    *((nomination, "", "Nominations", "") for nomination in NOMINATED[:4]),
    (NOMINATED[4], "elect_by_acclamation", "Elected by acclamation", "Gavel"),
    (("elect_by_acclamation", {}), "take_the_chair ARE", "Hand over the chair", "Gavel"),
    (("take_the_chair", {"delegation": "ARE", "office": "x"}), "conclude_item 1(b)", "Conclude 1(b)", "Gavel"),
    (("conclude_item", {"item": "1(b)"}), "take_up_item 1(c)", "Take up 1(c)", "Take up 1(c)"),
    (("take_up_item", {"item": "1(c)"}), "adopt_agenda", "Agenda adopted", "Gavel"),
    (("adopt_agenda", {}), "adopt_organization_of_work", "Organization adopted", "Gavel"),
    (("adopt_organization_of_work", {}), "conclude_item 1(c)", "Conclude 1(c)", "Gavel"),
    (("undo", {}), "adopt_organization_of_work", "Organization adopted", "Gavel"),
    (("redo", {}), "conclude_item 1(c)", "Conclude 1(c)", "Gavel"),
    (("conclude_item", {"item": "1(c)"}), "take_up_item 1(d)", "Take up 1(d)", "Take up 1(d)"),
    # nobody applied, so there is nothing to decide; then two do, and a State party objects to one
    (("take_up_item", {"item": "1(d)"}), "conclude_item 1(d)", "Conclude 1(d)", "Gavel"),
    (("apply_for_status", {"code": "TON"}), "decide_status", "Status accorded", "Gavel"),
    (("apply_for_status", {"code": "SMR"}), "decide_status", "Status accorded", "Gavel"),
    (("object_to_status", {"code": "TON", "by": "KEN"}), "decide_status", "Status accorded", "Gavel"),
    (("decide_status", {"granted": True}), "decide_status TON", "Status accorded", "Gavel"),
    (("decide_status", {"granted": False, "code": "TON"}), "conclude_item 1(d)", "Conclude 1(d)", "Gavel"),
    (("conclude_item", {"item": "1(d)"}), "take_up_item 1(e)", "Take up 1(e)", "Take up 1(e)"),
    # the Bureau has not reported yet; then the representative objected to is decided upon before its report
    (("take_up_item", {"item": "1(e)"}), f"take_up_item {LIST}", "Take up 1(f)", "Take up 1(f)"),
    (
        ("challenge_credentials", {"delegation": "NOR", "challenger": "KEN"}),
        f"take_up_item {LIST}",
        "Take up 1(f)",
        "Take up 1(f)",
    ),
    (("report_on_credentials", {}), "decide_challenge NOR", "Representative admitted", "Gavel"),
    (
        ("decide_challenge", {"delegation": "NOR", "admitted": True}),
        "adopt_credentials_report",
        "Report adopted",
        "Gavel",
    ),
    (("adopt_credentials_report", {}), "conclude_item 1(e)", "Conclude 1(e)", "Gavel"),
    (("conclude_item", {"item": "1(e)"}), f"take_up_item {LIST}", "Take up 1(f)", "Take up 1(f)"),
    # nobody is inscribed yet, and the list is open
    (("take_up_item", {"item": LIST}), "suspend_meeting", "Suspend the meeting", "Gavel"),
    (("inscribe", {"list": LIST, "delegation": "KEN"}), "give_floor KEN", "Call next", "Next speaker"),
    (("inscribe", {"list": LIST, "delegation": "CHL"}), "give_floor KEN", "Call next", "Next speaker"),
    (("give_floor", {"begin": False}), "begin_statement", "Begin", "Begin"),
    (("begin_statement", {}), "end_statement", "End statement", "End statement"),
    # nothing goes on before the ruling, and then the statement that was interrupted
    (("point_of_order", {"delegation": "NOR"}), "", "", ""),
    (("rule_on_point", {"ruling": "rejected"}), "resume_statement", "Resume", "Resume the statement"),
    (("appeal_ruling", {"delegation": "CHL"}), "", "", ""),
    (("decide_appeal", {"overrule": 1, "sustain": 9}), "resume_statement", "Resume", "Resume the statement"),
    (("resume_statement", {}), "end_statement", "End statement", "End statement"),
    (("pause_statement", {}), "resume_statement", "Resume", "Resume the statement"),
    (("resume_statement", {}), "end_statement", "End statement", "End statement"),
    (300, "end_statement", "End statement", "End statement"),
    (("end_statement", {}), "give_floor CHL", "Call next", "Next speaker"),
    (("suspend_meeting", {}), "resume_meeting", "Resume the meeting", "Gavel"),
    (("resume_meeting", {}), "give_floor CHL", "Call next", "Next speaker"),
    (("give_floor", {"begin": False}), "begin_statement", "Begin", "Begin"),
    (("pass_over", {"list": LIST, "delegation": "CHL"}), "suspend_meeting", "Suspend the meeting", "Gavel"),
    (("recall", {"list": LIST, "delegation": "CHL"}), "give_floor CHL", "Call next", "Next speaker"),
    (("give_floor", {}), "end_statement", "End statement", "End statement"),
    (("end_statement", {}), "suspend_meeting", "Suspend the meeting", "Gavel"),
    (
        ("request_reply", {"list": LIST, "delegation": "RUS", "to": "KEN"}),
        "give_floor RUS",
        "Call next",
        "Next speaker",
    ),
    (("give_floor", {"list": REPLIES, "delegation": "RUS"}), "end_statement", "End statement", "End statement"),
    (("end_statement", {}), "suspend_meeting", "Suspend the meeting", "Gavel"),
    # at 13:00 the list has reached its deadline and the meeting its end: the list comes first
    (10_800, "close_list", "Close the list", "Gavel"),
    (("close_list", {"list": LIST}), "adjourn_meeting", "Adjourn", "Gavel"),
    (("adjourn_meeting", {}), "call_to_order", "Call meeting 2 to order", "Gavel"),
    (("call_to_order", {"meeting": 2}), f"conclude_item {LIST}", "Conclude 1(f)", "Gavel"),
    (("conclude_item", {"item": LIST}), "adjourn_meeting", "Adjourn", "Gavel"),
    # an item without a question of its own, and nobody to speak
    # what is expected under item 2 (annotations): a report, the recommendations, and taking note
    (("take_up_item", {"item": "2"}), "give_floor", "Give the floor to report", "Oral report"),
    (("give_floor", {"speaker": "Secretariat", "as": "reporter"}), "end_statement", "End statement", "End statement"),
    (("end_statement", {}), "settle_action 2", "Report heard", "Report heard"),
    (("settle_action", {"item": "2", "order": 1, "outcome": "heard"}), "decide 2", "So decided", "Gavel"),
    (("decide", {"item": "2", "text": "Endorsed.", "action": 2}), "decide 2", "So decided", "Gavel"),
    (("decide", {"item": "2", "text": "Taken note of.", "action": 3}), "conclude_item 2", "Conclude 2", "Gavel"),
)
"""What is done, or how many seconds go by; the step that then comes next; its words on the two filled buttons.

Written down from the practice of the opening, of a debate with a point of order, and of a meeting's end.
"""


def filled(*buttons: PushButton) -> str:
    """Return the word on the filled button among some, if one of them is filled and can be pressed."""
    return "".join(b.text() for b in buttons if b.look is Look.FILLED and b.isEnabled() and b.isVisible())


def test_forty_moments_have_the_step_that_was_written_down(podium: Podium, session: Session, clock: HandClock) -> None:
    president = podium.window("president")
    assert isinstance(president, PresidentView)
    president.show()
    assert len(MOMENTS) >= 40
    for done, expected, secretary_word, president_word in MOMENTS:
        if isinstance(done, int):
            beat(session, clock, done)
        else:
            clock.advance(timedelta(seconds=5))
            does(session, done)
        assert step(podium) == expected, done
        if expected:
            assert filled(*podium.secretary.floor.buttons()) == secretary_word, done
        assert filled(president.step_button, president.gavel_button) == president_word, done


def test_with_items_untouched_nobody_is_offered_to_close_the_session(
    podium: Podium, session: Session, clock: HandClock
) -> None:
    does(session, *OPENED)
    for meeting in range(2, 11):
        does(session, ("adjourn_meeting", {}))
        if session.perform("call_to_order", meeting=meeting) is None:
            break
    clock.at = dubai("18:30:00", 20)
    beat(session, clock)
    assert step(podium) != "close_session"


def test_the_filled_button_does_what_the_presidents_keys_do(podium: Podium, session: Session) -> None:
    for _ in range(3):
        expected = podium.presiding.turn().expected
        assert expected is not None
        podium.secretary.floor.buttons()[-1].click()
        assert session.record.last is not None
        assert session.record.last.act == expected.name


@pytest.mark.parametrize("seed", [1, 4])
def test_over_many_states_the_two_never_differ(
    podium: Podium, session: Session, clock: HandClock, seed: int, qtbot: QtBot
) -> None:
    does(session, *OPENED, ("take_up_item", {"item": LIST}))
    chance, hall = Random(seed), Hall(session.record, clock.now())
    states: list[str] = []
    for _ in range(420):
        beat(session, clock, chance.choice([1, 20, 90]))
        hall.now = clock.now()
        name = chance.choice((*EVERY_MOVE, *OFTEN))
        if name in ("migrate", "close_session", "set_rehearsal_clock", "correct_clock", "note_clock_step"):
            continue
        args = getattr(Moves(hall, chance.choice), name)()
        if args is not None and session.perform(name, **args) is not None:
            states.append(step(podium))
    assert len(states) >= 150
    assert len(set(states)) > 4
