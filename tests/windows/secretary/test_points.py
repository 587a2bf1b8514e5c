"""Points of order by their keys: raised, ruled upon, appealed against, and the band that stays meanwhile."""

import pytest

from chairconsole.models.points import PointRow
from chairconsole.models.presiding import Presiding
from chairconsole.models.session import Session
from chairconsole.models.tongue import tongue
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.trouble import Trouble
from chairconsole.rules.terms import Category
from chairconsole.windows.floor.say import set_say
from chairconsole.windows.president import SAY_STEPS
from tests.windows.secretary.desk import Desk
from tests.windows.secretary.floor_tab import choose, rows


def points(desk: Desk) -> list[PointOfOrder]:
    return sorted(desk.session.room().door.all(PointOfOrder), key=lambda point: point.id)


def test_a_point_of_order_is_one_line_and_stops_the_clock(speaking: Desk) -> None:
    speaking.press("F10")
    speaking.answer("cub: the time limit")
    assert speaking.last == "point_of_order"
    assert [(point.delegation, point.subject) for point in points(speaking)] == [("CUB", "the time limit")]
    speaking.wait(30)
    assert speaking.shown == "1:43"
    assert [(row.delegation, row.holds, row.left_s) for row in rows(speaking) if isinstance(row, PointRow)] == [
        ("Cuba", "Kenya", 103)
    ]


def test_the_subject_may_be_left_out(speaking: Desk) -> None:
    speaking.press("F10")
    speaking.answer("cub")
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
    speaking.answer("rej: the limit was adopted")
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
    speaking.answer("bra")
    assert speaking.last == "appeal_ruling"
    assert speaking.window.banner.text().startswith("Appeal: Brazil. The ruling on the point of order of Cuba")
    speaking.press("Ctrl+F10")
    palette = speaking.window.palette_field
    for unread in ("54", "54 60 3 9", "54 to 60", "minus 3 4"):
        speaking.answer(unread)
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


def test_enter_on_a_point_goes_on_with_it(speaking: Desk) -> None:
    speaking.session.perform("point_of_order", delegation="CUB")
    choose(speaking, 1)
    speaking.press("Return")
    assert points(speaking)[0].ruling == "upheld"
    choose(speaking, 1)
    speaking.answer("bra")
    assert points(speaking)[0].appealed_by == "BRA"
    choose(speaking, 1)
    speaking.answer("1 2")
    assert (points(speaking)[0].sustain, points(speaking)[0].abstain) == (2, 0)


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
