"""The page of the election of officers, by keyboard."""

import pytest

from chairconsole.acts.officers import in_office, nominations
from chairconsole.models.officers import PlaceRow
from chairconsole.windows.desks.officers import ElectionsPage
from chairconsole.windows.paint.theme import CONTRAST, DARK, LIGHT, Theme
from tests.models.test_officers import SLATE
from tests.windows.secretary.desk import Desk, brought


@pytest.fixture
def page(at_work: Desk) -> ElectionsPage:
    at_work.session.perform("take_up_item", item="1(b)")
    at_work.press("Alt+5")
    return brought(at_work.window, ElectionsPage)


def choose(page: ElectionsPage, words: str, number: int = 1) -> None:
    """Go to a line of the page, the first of its words or a later one."""
    places = [place for place, line in enumerate(page.leading.lines.rows) if line.words == words]
    page.leading.setCurrentIndex(page.leading.lines.index(places[number - 1], 0))


def told(page: ElectionsPage) -> list[str]:
    return [line.words for line in page.leading.lines.rows]


def nominate_all(desk: Desk) -> None:
    for office, code in SLATE:
        assert desk.session.perform("nominate", office=office, delegation=code)


def test_the_item_of_the_elections_has_a_page_of_its_own(at_work: Desk, page: ElectionsPage) -> None:
    assert page.isVisible()
    assert page.item == "1(b)"
    assert [line.words for line in page.leading.lines.rows if isinstance(line.means, PlaceRow)] == [
        "President",
        "Vice-President",
        "Vice-President",
        "Vice-President",
        "Rapporteur",
    ]


def test_a_practice_is_chosen_by_enter(at_work: Desk, page: ElectionsPage) -> None:
    choose(page, "Rotation, Rule 22")
    at_work.press("Return")
    at_work.answer("do it")
    assert at_work.last == "follow_practice"
    line = next(line for line in page.leading.lines.rows if line.words == "Rotation, Rule 22")
    assert line.state == "chosen"


def test_somebody_is_nominated_by_enter_on_a_place(at_work: Desk, page: ElectionsPage) -> None:
    choose(page, "President")
    at_work.press("Return")
    offered = at_work.window.palette_field.choices.rows.rows
    assert offered[0].value == "ARE", "the host, of the group whose turn it is"
    at_work.press("Return", "Return")
    assert at_work.last == "nominate"
    assert [each.delegation for each in nominations(at_work.session.room())] == ["ARE"]
    assert page.isVisible()


def test_a_nomination_is_withdrawn_by_enter_on_it(at_work: Desk, page: ElectionsPage) -> None:
    nominate_all(at_work)
    choose(page, "Rapporteur")
    at_work.press("Return")
    at_work.answer("withdraw")
    assert at_work.last == "withdraw_nomination"
    assert "PRY" not in [each.delegation for each in nominations(at_work.session.room())]


def test_facts_are_told_before_it_is_put(at_work: Desk, page: ElectionsPage) -> None:
    assert "0 named for 5 places" in told(page)
    nominate_all(at_work)
    assert {"5 named for 5 places", "Each group once", "Not all marked present"} <= set(told(page))
    for _, code in SLATE:
        at_work.session.perform("record_presence", delegation=code, present=True)
    assert "All delegations present" in told(page)


def test_they_are_elected_from_the_foot_and_one_is_replaced_from_its_place(at_work: Desk, page: ElectionsPage) -> None:
    nominate_all(at_work)
    step = page.foot.buttons()[-1]
    assert step.text() == "Elected by acclamation"
    step.click()
    assert at_work.last == "elect_by_acclamation"
    assert len(in_office(at_work.session.room())) == 5
    choose(page, "Rapporteur")
    at_work.press("Return")
    assert at_work.window.palette_field.title.startswith("Replace an officer")


def test_who_is_named_for_the_place_selected_is_meant_by_the_keys(at_work: Desk, page: ElectionsPage) -> None:
    nominate_all(at_work)
    choose(page, "Rapporteur")
    at_work.press("Ctrl+Shift+P")
    assert at_work.session.room().participant("PRY").present


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST])
@pytest.mark.parametrize(("width", "height", "percent"), [(1920, 1080, 100), (1366, 768, 100), (1920, 1080, 200)])
def test_every_place_has_room_for_its_words(
    at_work: Desk, page: ElectionsPage, theme: Theme, width: int, height: int, percent: int
) -> None:
    nominate_all(at_work)
    at_work.window.resize(width, height)
    at_work.window.set_percent(percent)
    at_work.window.set_theme(theme)
    view, painter = page.leading, page.leading.painter
    for place, line in enumerate(view.lines.rows):
        assert view.rowHeight(place) == painter.measures.px(painter.height(line, False))
    assert page.leading.height() >= 100
