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


def open_item(desk: Desk) -> str | None:
    page = desk.window.desks.page
    return page.item if page is not None else None


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


def test_the_page_begins_at_the_first_place_that_nobody_is_named_for(at_work: Desk) -> None:
    at_work.session.perform("follow_practice", practice="host")
    at_work.session.perform("nominate", office="president", delegation="ARE")
    at_work.session.perform("take_up_item", item="1(b)")
    at_work.press("Alt+5")
    line = brought(at_work.window, ElectionsPage).leading.selected()
    assert (line.words, line.code) == ("Vice-President", None)
    at_work.press("Return")
    assert at_work.window.palette_field.title.startswith("Nominate as Vice-President")


def test_the_page_at_work_follows_the_conference_to_its_next_item(at_work: Desk, page: ElectionsPage) -> None:
    at_work.press("Ctrl+Shift+I", "Ctrl+I")
    at_work.type("1(c)")
    at_work.press("Return")
    assert open_item(at_work) == "1(c)"
    # one that was opened to look something up stays
    agenda = at_work.window.side.agenda
    agenda.setFocus()
    agenda.selectRow(7)
    at_work.press("Return")
    at_work.session.perform("take_up_item", item="1(d)")
    assert open_item(at_work) == "2"


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


def test_it_opens_at_the_practice_and_then_at_the_first_place_without_anybody(
    at_work: Desk, page: ElectionsPage
) -> None:
    assert page.leading.selected().words == "Host-country practice"
    at_work.press("Return", "Return")
    assert at_work.last == "follow_practice"
    at_work.session.perform("nominate", office="president", delegation="ARE")
    at_work.press("Alt+5")
    assert page.leading.selected().words == "Vice-President"


def test_the_filled_button_leads_to_the_nominations_while_they_are_awaited(at_work: Desk, page: ElectionsPage) -> None:
    floor = at_work.window.floor
    assert (floor.shown_step.words, floor.shown_step.key) == ("Nominations", "Alt+5")
    assert page.foot.buttons()[-1].text() == "Nominations"
    at_work.press("Esc")
    floor.take_step()
    assert page.isVisible()


def test_a_key_that_calls_nobody_says_what_comes_next(at_work: Desk, page: ElectionsPage) -> None:
    nominate_all(at_work)
    at_work.press("F5")
    assert "Next: Elected by acclamation, by Alt+Enter." in at_work.window.status.accessibleDescription()


def test_a_change_of_the_practice_shows_who_stands_at_the_place_of_another_group(
    at_work: Desk, page: ElectionsPage
) -> None:
    nominate_all(at_work)
    at_work.session.perform("follow_practice", practice="host")
    assert "At the place of another group" not in told(page)
    at_work.session.perform("follow_practice", practice="rule_22")
    line = next(line for line in page.leading.lines.rows if line.words == "At the place of another group")
    assert line.note == "United Arab Emirates, Norway"


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
