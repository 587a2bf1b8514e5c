"""The requests desk by its keys: points of order, rulings, appeals and replies, and the band that stays."""

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from chairconsole.models.points import Stage
from chairconsole.models.presiding import Presiding
from chairconsole.models.requests_model import PointRow, ReplyRow, RequestsModel
from chairconsole.models.session import Session
from chairconsole.models.tongue import tongue
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.trouble import Trouble
from chairconsole.rules.terms import Category
from chairconsole.windows.floor.say import set_say
from chairconsole.windows.president import SAY_STEPS
from chairconsole.windows.side.end_panel import CREDENTIALS, FLOOR
from chairconsole.windows.side.requests_panel import RequestsPainter, RequestsPanel
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk


@pytest.fixture
def speaking(at_work: Desk) -> Desk:
    """Kenya has spoken for 137 seconds."""
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown")
    at_work.wait(137)
    return at_work


def type_in(desk: Desk, words: str) -> None:
    """Answer what is asked in one line."""
    field = desk.window.palette_field.field
    field.setText(words)
    field.textEdited.emit(words)
    desk.press("Return")


def points(desk: Desk) -> list[PointOfOrder]:
    return sorted(desk.session.room().door.all(PointOfOrder), key=lambda point: point.id)


def panel(desk: Desk) -> RequestsPanel:
    return desk.window.end.requests


def rows(desk: Desk) -> list[PointRow | ReplyRow]:
    model = panel(desk).model()
    assert isinstance(model, RequestsModel)
    return [row for row in model.rows if isinstance(row, PointRow | ReplyRow)]


def choose(desk: Desk, place: int) -> None:
    """Press Enter on a row of the desk, headings and sentences counted."""
    desk.window.end.tabs.turn_to(FLOOR)
    panel(desk).setFocus(Qt.FocusReason.OtherFocusReason)
    panel(desk).selectRow(place)
    desk.press("Return")


def test_a_point_of_order_is_one_line_and_stops_the_clock(speaking: Desk) -> None:
    speaking.press("F10")
    type_in(speaking, "cub: the time limit")
    assert speaking.last == "point_of_order"
    assert [(point.delegation, point.subject) for point in points(speaking)] == [("CUB", "the time limit")]
    speaking.wait(30)
    assert speaking.shown == "1:43"
    assert [(row.delegation, row.holds, row.left_s) for row in rows(speaking) if isinstance(row, PointRow)] == [
        ("Cuba", "Kenya", 103)
    ]


def test_the_subject_may_be_left_out(speaking: Desk) -> None:
    speaking.press("F10")
    type_in(speaking, "cub")
    assert points(speaking)[0].subject is None


def test_the_band_stays_until_the_ruling_and_then_until_the_statement_is_resumed(speaking: Desk) -> None:
    banner = speaking.window.banner
    assert not banner.isVisible()
    speaking.session.perform("point_of_order", delegation="CUB")
    assert banner.text() == "Point of order: Cuba. The clock of Kenya is held at 1:43."
    speaking.press("Escape", "F7")
    assert banner.text() == "Point of order: Cuba. The clock of Kenya is held at 2:13."
    assert speaking.window.floor.geometry().top() == banner.geometry().bottom() + 1
    speaking.press("Shift+F10")
    type_in(speaking, "rej: the limit was adopted")
    assert banner.text() == "Point of order of Cuba: rejected. The clock of Kenya is held at 2:13."
    assert (points(speaking)[0].ruling, points(speaking)[0].ruling_text) == ("rejected", "the limit was adopted")
    speaking.press("F6")
    assert not banner.isVisible()


def test_trouble_covers_the_band_until_the_next_act(speaking: Desk) -> None:
    speaking.session.perform("point_of_order", delegation="CUB")
    speaking.session.troubled.emit(Trouble("The disk is full. Nothing is lost."))
    assert speaking.window.banner.text() == "The disk is full. Nothing is lost."
    speaking.press("F7")
    assert speaking.window.banner.text().startswith("Point of order: Cuba.")


def test_the_button_of_the_band_asks_for_the_ruling(speaking: Desk) -> None:
    speaking.session.perform("point_of_order", delegation="CUB")
    speaking.window.banner._button.click()
    assert speaking.window.palette_field.title == "The President's ruling on the point of order of Cuba"
    speaking.press("Return")
    assert points(speaking)[0].ruling == "upheld"


def test_an_appeal_is_asked_for_and_then_its_vote_in_three_numbers(speaking: Desk) -> None:
    speaking.press("Ctrl+F10")
    assert speaking.said.startswith("There is no ruling to appeal against.")
    speaking.press("Shift+F10")
    assert speaking.said.startswith("No point of order awaits a ruling.")
    speaking.session.perform("point_of_order", delegation="CUB")
    speaking.session.perform("rule_on_point", ruling="rejected")
    speaking.press("Ctrl+F10")
    type_in(speaking, "bra")
    assert speaking.last == "appeal_ruling"
    assert speaking.window.banner.text().startswith("Appeal: Brazil. The ruling on the point of order of Cuba")
    speaking.press("Ctrl+F10")
    palette = speaking.window.palette_field
    for unread in ("54", "54 60 3 9", "54 to 60", "minus 3 4"):
        type_in(speaking, unread)
        assert speaking.last == "appeal_ruling"
        assert palette.title
    palette.field.setText("54, 60, 3")
    palette.field.textEdited.emit("54, 60, 3")
    choice = palette.choices.choice()
    assert choice is not None
    assert choice.words == "54 to overrule the ruling, 60 against, 3 abstaining"
    speaking.press("Return")
    point = points(speaking)[0]
    assert (point.overrule, point.sustain, point.abstain, point.stands) == (54, 60, 3, True)


def test_an_overruled_ruling_is_told(speaking: Desk) -> None:
    for act, args in (
        ("point_of_order", {"delegation": "CUB"}),
        ("rule_on_point", {"ruling": "rejected"}),
        ("appeal_ruling", {"delegation": "CUB"}),
        ("decide_appeal", {"overrule": 60, "sustain": 54}),
    ):
        speaking.session.perform(act, **args)
    told = "Point of order of Cuba: the ruling is overruled. The clock of Kenya is held at 1:43."
    assert speaking.window.banner.text() == told


def test_a_reply_is_asked_for_with_or_without_to_whom(speaking: Desk) -> None:
    speaking.press("Shift+F2")
    type_in(speaking, "cub")
    type_in(speaking, "ken")
    speaking.press("Shift+F2")
    type_in(speaking, "bra")
    speaking.press("Return")
    assert [(row.code, row.to) for row in rows(speaking) if isinstance(row, ReplyRow)] == [
        ("CUB", "Kenya"),
        ("BRA", None),
    ]


def test_the_floor_tab_comes_into_sight_and_the_focus_stays(speaking: Desk) -> None:
    window = speaking.window
    speaking.press("F2")
    window.entry.field.setText("gha")
    speaking.press("F10")
    type_in(speaking, "cub")
    assert window.end.tabs.place == FLOOR
    assert panel(speaking).isVisible()
    assert speaking.is_at(window.entry.field)
    assert window.entry.field.text() == "gha"


def test_whoever_works_at_the_side_is_not_disturbed(speaking: Desk) -> None:
    speaking.press("F4")
    speaking.session.perform("point_of_order", delegation="CUB")
    assert speaking.window.end.tabs.place == CREDENTIALS
    assert speaking.is_at(speaking.window.end.credentials.sought)


def test_enter_on_a_point_goes_on_with_it(speaking: Desk) -> None:
    speaking.session.perform("point_of_order", delegation="CUB")
    choose(speaking, 1)
    speaking.press("Return")
    assert points(speaking)[0].ruling == "upheld"
    choose(speaking, 1)
    type_in(speaking, "bra")
    assert points(speaking)[0].appealed_by == "BRA"
    choose(speaking, 1)
    type_in(speaking, "1 2")
    assert (points(speaking)[0].sustain, points(speaking)[0].abstain) == (2, 0)


def test_the_next_reply_is_given_the_floor_from_its_row(speaking: Desk) -> None:
    speaking.session.perform("request_reply", list="1(f)", delegation="CUB")
    speaking.press("F8")
    places = [isinstance(row, ReplyRow) for row in panel(speaking).model().rows]  # type: ignore[attr-defined]
    choose(speaking, places.index(True))
    speaking.press("Return", "Return")
    statement = speaking.session.statement()
    assert statement is not None
    assert (speaking.last, statement.delegation, statement.limit_s) == ("give_floor", "CUB", 600)


def test_delegations_are_offered_wherever_one_is_meant(at_work: Desk) -> None:
    palette = at_work.window.palette_field
    at_work.window.asking.begin("request_reply", list="1(f)", delegation="CUB")
    type_in(at_work, "to")
    type_in(at_work, "norw")
    at_work.press("Return")
    assert [row.to for row in rows(at_work) if isinstance(row, ReplyRow)] == ["Norway"]
    at_work.window.asking.begin("move_entry", list="1(f)", delegation="KEN", reason="asked for")
    assert palette.choices.choice() is not None
    at_work.press("Return")
    if palette.title:
        at_work.press("Return")
    assert at_work.last == "move_entry"
    assert at_work.waiting[-1] == "KEN"


@pytest.mark.parametrize("language", ["en", "ar", "ru", "zh"])
@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1920, 100), (1920, 150)])
def test_no_name_is_cut_and_no_line_leaves_the_panel(
    session: Session, clock: HandClock, qtbot: QtBot, language: str, width: int, percent: int
) -> None:
    session.perform("take_up_item", item="1(f)")
    session.perform("give_floor", speaker="The keynote speaker")
    session.perform("point_of_order", delegation="GBR", subject="a long subject " * 9)
    desk = Desk(session, clock, qtbot, language)
    window = desk.window
    window.setLayoutDirection(QLocale(language).textDirection())
    window.resize(width, 1080)
    window.set_percent(percent)
    window.end.tabs.turn_to(FLOOR)
    painter = panel(desk).itemDelegate()
    assert isinstance(painter, RequestsPainter)
    row = rows(desk)[0]
    assert isinstance(row, PointRow)
    assert row.stage is Stage.AWAITS_RULING
    named = session.room().door.get(Participant, "GBR")
    assert named is not None
    setting = painter._name(row)
    assert "".join(setting.lines).replace(" ", "") == named.name[language].replace(" ", "")
    assert setting.squeeze == 1.0
    height = panel(desk).rowHeight(1)
    assert height >= window.measures.px(17 * len(painter.lines(row)) + setting.pitch * len(setting.lines))
    assert not panel(desk).grab().isNull()


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "zh", "ar"])
def test_what_the_president_says_on_a_point_of_order_stands_in_the_panel_below_the_band(
    session: Session, language: str
) -> None:
    presiding = Presiding(session, language)
    longest = max(
        session.room().door.find(Participant, category=Category.PARTY), key=lambda party: len(party.spoken[language])
    )
    session.perform("take_up_item", item="1(f)")
    session.perform("give_floor", delegation=longest.code)
    for act, args in (
        ("point_of_order", {"delegation": longest.code}),
        ("rule_on_point", {"ruling": "upheld"}),
        ("appeal_ruling", {"delegation": longest.code}),
        ("decide_appeal", {"overrule": 60, "sustain": 60, "abstain": 60}),
    ):
        assert session.perform(act, **args)
        say = presiding.president().say
        assert say is not None
        # the panel is 1216 broad and 184 high; label and margins take the rest
        assert set_say(say, SAY_STEPS, 1072.0, 152.0, tongue(language)).height <= 152.0, say
