"""The tab of the floor as rows, drawn as little pictures."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from chairconsole.models.floor_tab import FloorTabModel, HeadingRow, TextRow
from chairconsole.models.motions import PendingRow
from chairconsole.models.points import PointRow
from chairconsole.models.replies import ReplyRow
from chairconsole.models.session import Session
from tests.models.hand import HandClock, beat, dubai


def picture(model: FloorTabModel) -> str:
    """Draw a heading as `-- title (told)!` (due), a point by code, stage and clock, a reply by place, round, limit."""
    lines = []
    for row in model.rows:
        if isinstance(row, HeadingRow):
            lines.append(f"-- {row.title} ({row.told}){'!' if row.is_due else ''}")
        elif isinstance(row, TextRow):
            lines.append(f"   {row.told}")
        elif isinstance(row, PointRow):
            held = f" {row.holds} {row.left_s}" if row.holds else ""
            lines.append(f"{row.code} {row.stage.value}{held}")
        elif isinstance(row, PendingRow):
            lines.append(f"{row.title}, {row.mover}{' first' if row.is_first else ''}")
        else:
            lines.append(f"{row.position or '.'} {row.code} {row.round} {row.limit_s} {row.to or '-'}")
    return "\n".join(lines)


def test_points_go_from_awaiting_by_the_appeal_to_what_is_settled(debate: Session) -> None:
    model = FloorTabModel(debate)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    nothing = "-- Replies ()\n   None was asked for."
    assert picture(model) == f"-- Points of order ()\n   None was raised.\n{nothing}"
    debate.perform("point_of_order", delegation="CUB", subject="the limit")
    debate.perform("point_of_order", delegation="BRA")
    asked = "CUB awaits_ruling Norway 103\nBRA awaits_ruling"
    assert picture(model) == f"-- Points of order (2 to be dealt with)!\n{asked}\n{nothing}"
    debate.perform("rule_on_point", ruling="rejected", text="It was adopted.")
    debate.perform("appeal_ruling", delegation="CHL")
    asked = "BRA awaits_ruling\nCUB under_appeal Norway 103"
    assert picture(model) == f"-- Points of order (2 to be dealt with)!\n{asked}\n{nothing}"
    debate.perform("decide_appeal", overrule=54, sustain=60, abstain=3)
    debate.perform("rule_on_point", ruling="upheld")
    debate.perform("resume_statement")
    assert picture(model) == f"-- Points of order ()\nBRA ruled\nCUB ruled\n{nothing}"
    cuba = model.rows[2]
    assert isinstance(cuba, PointRow)
    assert (cuba.appealed_by, cuba.votes, cuba.stands, cuba.ruling_text) == (
        "Chile",
        (54, 60, 3),
        True,
        "It was adopted.",
    )


def test_one_who_is_no_state_party_is_marked(debate: Session) -> None:
    debate.perform("register_participant", code="UNDP", category="entity", name="UNDP")
    debate.perform("point_of_order", delegation="UNDP")
    model = FloorTabModel(debate)
    row = model.rows[1]
    assert isinstance(row, PointRow)
    assert not row.is_party
    told = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "UNDP (not a State party). Awaits the ruling"


def test_one_whom_the_conference_does_not_admit_is_marked(debate: Session) -> None:
    debate.perform("challenge_credentials", delegation="CUB", challenger="NOR")
    assert debate.perform("decide_challenge", delegation="CUB", admitted=False)
    debate.perform("point_of_order", delegation="CUB")
    model = FloorTabModel(debate)
    row = model.rows[1]
    assert isinstance(row, PointRow)
    assert row.is_party
    assert row.is_excluded
    told = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Cuba (not admitted). Awaits the ruling"


def test_replies_stand_in_their_order_with_round_limit_and_when_they_are_taken(
    debate: Session, clock: HandClock
) -> None:
    model = FloorTabModel(debate)
    for code, to in (("CUB", "NOR"), ("BRA", None)):
        aim = {"to": to} if to else {}
        debate.perform("request_reply", list="1(f)", delegation=code, **aim)
    debate.perform("end_statement")
    told = "   Taken at the end of the day's last meeting on 1(f), until 18:00."
    points = "-- Points of order ()\n   None was raised.\n"
    assert picture(model) == f"{points}-- Replies (2 waiting)\n{told}\n1 CUB 1 600 Norway\n2 BRA 1 600 -"
    first = model.rows[4]
    assert isinstance(first, ReplyRow)
    assert first.begins == dubai("15:00:00")
    for _ in range(2):
        debate.perform("give_floor", list="1(f)/reply", delegation="CUB")
        debate.perform("end_statement")
        debate.perform("request_reply", list="1(f)", delegation="CUB")
    debate.perform("pass_over", list="1(f)/reply", delegation="BRA")
    told = "   Taken at the end of the day's last meeting on 1(f)."
    assert picture(model) == f"{points}-- Replies ()\n{told}\n. BRA 1 600 -\n   Made: Cuba 2 of 2 (none left)"
    debate.perform("change_list", list="1(f)/reply", rounds=None, replies="next_day")
    assert "Taken on the next day" in picture(model)
    assert picture(model).endswith("Made: Cuba 2")


def test_a_reply_is_due_when_only_a_change_over_is_before_it_and_the_floor_is_free(
    debate: Session, clock: HandClock
) -> None:
    model = FloorTabModel(debate)
    debate.perform("request_reply", list="1(f)", delegation="CUB")
    debate.perform("change_list", list="1(f)/reply", replies="first")
    assert "(1 waiting)\n" in picture(model)
    debate.perform("end_statement")
    assert "(1 waiting)!\n" in picture(model)
    debate.perform("change_list", list="1(f)/reply", replies="end_of_day")
    assert "(1 waiting)\n" in picture(model)


def test_the_minutes_move_what_is_expected(debate: Session, clock: HandClock, qtbot: QtBot) -> None:
    debate.perform("request_reply", list="1(f)", delegation="CUB")
    debate.perform("change_list", list="1(f)/reply", replies="first")
    debate.perform("end_statement")
    model = FloorTabModel(debate)
    with qtbot.assertNotEmitted(model.dataChanged):
        beat(debate, clock, 20)
    with qtbot.waitSignal(model.dataChanged):
        beat(debate, clock, 120)


def test_an_act_elsewhere_touches_no_row_and_headings_cannot_be_selected(debate: Session, qtbot: QtBot) -> None:
    debate.perform("point_of_order", delegation="CUB")
    model = FloorTabModel(debate)
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rowsInserted):
        debate.perform("submit_credentials", delegation="CHL", form="copy")
    selectable = [bool(model.flags(model.index(n, 0)) & Qt.ItemFlag.ItemIsSelectable) for n in range(4)]
    assert selectable == [False, True, False, False]


def test_motions_that_wait_stand_between_points_and_replies(debate: Session) -> None:
    model = FloorTabModel(debate)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    debate.perform("move_motion", motion="close_debate", delegation="BRA")
    debate.perform("move_motion", motion="suspend_meeting", delegation="CHL")
    assert picture(model).splitlines()[2:5] == [
        "-- Motions (2 waiting)",
        "Suspend the meeting, Chile first",
        "Close the debate on item 1(f), Brazil",
    ]
    debate.perform("withdraw_motion")
    debate.perform("withdraw_motion")
    assert "Motions" not in picture(model)


def test_who_asked_to_explain_a_vote_waits_until_it_is_heard_or_lapses(debate: Session) -> None:
    debate.perform("end_statement")
    model = FloorTabModel(debate)
    for code in ("PER", "KEN"):
        debate.perform("request_explanation", delegation=code)
    debate.perform("call_vote", question="Shall it be so?", majority="simple")
    debate.perform("request_explanation", delegation="CUB", when="after")
    asked = "-- Explanations of vote (3 waiting)!\n   Peru, before the voting\n   Kenya, before the voting"
    assert f"{asked}\n   Cuba, after the result\n" in picture(model)
    debate.perform("give_floor", delegation="PER", begin=True)
    debate.perform("end_statement")
    debate.perform("count_vote", yes=3, no=1)
    # Kenya was not heard before the first answer
    assert "-- Explanations of vote (1 waiting)\n   Cuba, after the result\n" in picture(model)
    debate.perform("announce_result")
    assert "-- Explanations of vote (1 waiting)!\n   Cuba, after the result\n" in picture(model)
    debate.perform("give_floor", delegation="CUB", begin=True)
    assert "Explanations" not in picture(model)
