"""The page of an agenda item."""

import pytest

from chairconsole.windows.desks.agenda import ItemPage
from chairconsole.windows.desks.lines import Kind, LinesView, Mark
from chairconsole.windows.paint.theme import CONTRAST, DARK, LIGHT, Theme
from tests.windows.secretary.desk import Desk, brought


def page_of(desk: Desk) -> ItemPage:
    brought(desk.window, ItemPage)
    return next(page for page in desk.window.findChildren(ItemPage) if type(page) is ItemPage)


def lines(view: LinesView) -> list[str]:
    return [line.words for line in view.lines.rows]


def all_lines(page: ItemPage) -> list[str]:
    return [line for view in page.work() for line in lines(view)]


def test_a_key_opens_the_item_in_hand(at_work: Desk) -> None:
    at_work.press("Alt+5")
    page = page_of(at_work)
    assert page.isVisible()
    assert page.item == "1(f)"
    assert "General discussion" in page.accessibleDescription()


def test_enter_on_the_agenda_opens_its_item_and_esc_goes_back(at_work: Desk) -> None:
    agenda = at_work.window.side.agenda
    agenda.setFocus()
    agenda.selectRow(7)
    acts = at_work.acts
    at_work.press("Return")
    page = page_of(at_work)
    assert (page.isVisible(), page.item, at_work.acts) == (True, "2", acts)
    assert at_work.is_at(page.leading)
    at_work.press("Esc")
    assert not page.isVisible()


def test_it_tells_all_there_is_and_that_there_is_none(at_work: Desk) -> None:
    at_work.press("Alt+5")
    page = page_of(at_work)
    told = all_lines(page)
    for heading in ("Mandate", "Action expected", "Decisions", "Documents", "Speakers list", "Time"):
        assert heading in told
    assert "None under this item" in told
    assert "1  Kenya" in told


def test_another_item_can_be_taken_up_from_its_page(at_work: Desk) -> None:
    agenda = at_work.window.side.agenda
    agenda.setFocus()
    agenda.selectRow(7)
    at_work.press("Return")
    page = page_of(at_work)
    assert page.take_up.text() == "Take up 2"
    page.take_up.click()
    assert at_work.last == "take_up_item"
    assert at_work.session.room().conference.item_in_hand == "2"
    assert not page.take_up.isVisible(), "it is in hand now"


def test_enter_on_a_part_opens_that(at_work: Desk) -> None:
    page = page_of(at_work)
    page.show_item("8")
    at_work.window.desks.open(page)
    places = {line.words: place for place, line in enumerate(page.leading.lines.rows)}
    page.leading.setCurrentIndex(page.leading.lines.index(places["8(b) Ratification and notifications"], 0))
    at_work.press("Return")
    assert page.item == "8(b)"


def test_a_question_is_answered_from_the_foot_and_the_page_tells_it(at_work: Desk) -> None:
    at_work.session.perform("take_up_item", item="1(c)")
    at_work.press("Alt+5")
    page = page_of(at_work)
    step = page.foot.buttons()[-1]
    assert step.text() == "Agenda adopted"
    step.click()
    assert at_work.last == "adopt_agenda"
    assert "Agenda adopted." in lines(page.leading)


def in_hand(desk: Desk, item: str) -> ItemPage:
    """Take an item up and open its page."""
    desk.session.perform("take_up_item", item=item)
    desk.press("Alt+5")
    return page_of(desk)


def marks(page: ItemPage) -> list[tuple[Mark, str, bool]]:
    """Return the marks of the actions expected, what stands at their ends, and which one is in hand."""
    actions = (line for line in page.leading.lines.rows if isinstance(line.key, tuple) and line.key[0] == "action")
    return [(line.mark, line.end, line.bold) for line in actions]


def test_what_is_expected_is_marked_and_decided_by_one_key(at_work: Desk) -> None:
    page = in_hand(at_work, "5")
    assert marks(page) == [(Mark.DISC, "now", True), (Mark.RING, "next", False)]
    assert page.foot.scene.say is not None
    assert page.foot.scene.say.lines[0].words.startswith("May I take it that the Conference wishes to adopt the non-")
    assert page.foot.scene.can_object
    step = page.foot.scene.step
    assert step is not None
    assert (step.words, step.key, step.gavel) == ("So decided", "Alt+Enter", True)
    button = page.foot.buttons()[-1]
    button.click()
    assert at_work.last == "decide"
    settled, now = marks(page)
    assert (settled[0], settled[2], now) == (Mark.TICK, False, (Mark.DISC, "now", True))
    assert settled[1] == f"{at_work.clock.now().astimezone(at_work.session.room().zone):%H:%M}"
    button.click()
    assert {mark for mark, _, _ in marks(page)} == {Mark.TICK}


def test_an_action_settled_otherwise_tells_what_became_of_it(at_work: Desk) -> None:
    at_work.session.perform("settle_action", item="9", order=1, outcome="left to the Bureau")
    at_work.session.perform("expect_action", item="9", words="thank the host country")
    page = in_hand(at_work, "9")
    (line, _) = (row for row in page.leading.lines.rows if isinstance(row.key, tuple) and row.key[0] == "action")
    assert (line.note, line.mark, line.state) == ("left to the Bureau", Mark.TICK, "settled")


def test_a_decision_in_other_words_settles_the_action_that_was_put(at_work: Desk) -> None:
    page = in_hand(at_work, "9")
    objection = next(button for button in page.foot.buttons() if button.text() == "Objection")
    objection.click()
    at_work.press("Return")
    at_work.type("other words")
    at_work.press("Return")
    at_work.answer("The agenda is left to the Bureau.")
    assert at_work.last == "decide"
    assert [(mark, bold) for mark, _, bold in marks(page)] == [(Mark.TICK, False)]


def test_who_is_to_report_is_given_the_floor_by_the_next_step(at_work: Desk) -> None:
    page = in_hand(at_work, "2")
    step = page.foot.buttons()[-1]
    assert step.text() == "Give the floor to report"
    at_work.press("PgDown")
    assert at_work.last == "give_floor"
    statement = at_work.session.room().with_the_floor()
    assert statement is not None
    assert (statement.speaker, statement.speaks_as) == ("Secretariat", "reporter")
    at_work.wait(2)
    at_work.press("PgDown")
    at_work.wait(2)
    at_work.press("F8")
    at_work.wait(2)
    assert step.text() == "Report heard"
    at_work.press("PgDown")
    assert at_work.last == "settle_action"
    assert marks(page)[0][0] is Mark.TICK


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST])
@pytest.mark.parametrize(
    ("width", "height", "percent"), [(1920, 1080, 100), (1366, 768, 100), (1280, 720, 100), (1920, 1080, 200)]
)
@pytest.mark.parametrize("item", ["2", "8(a)"])
def test_every_word_has_its_room(at_work: Desk, item: str, theme: Theme, width: int, height: int, percent: int) -> None:
    window = at_work.window
    window.resize(width, height)
    window.set_percent(percent)
    window.set_theme(theme)
    page = page_of(at_work)
    page.show_item(item)
    window.desks.open(page)
    assert page.leading.height() >= 100
    for view in page.work():
        if view.isVisible():
            for place, line in enumerate(view.lines.rows):
                wanted = view.painter.measures.px(view.painter.height(line, False))
                assert view.rowHeight(place) == wanted, line.words
                assert line.kind is Kind.HEADING or line.words
    for button in page.foot.buttons():
        if button.isVisible():
            assert page.foot.rect().contains(button.geometry())


def test_one_list_holds_both_parts_where_there_is_no_room_beside(at_work: Desk) -> None:
    at_work.window.resize(1366, 768)
    at_work.press("Alt+5")
    page = page_of(at_work)
    assert not page.trailing.isVisible()
    assert {"Mandate", "Documents"} <= set(lines(page.leading))


def test_the_page_is_found_by_words(at_work: Desk) -> None:
    at_work.press("Ctrl+K")
    at_work.type("mandate")
    at_work.press("Return")
    assert brought(at_work.window, ItemPage).window() is at_work.window
    assert at_work.window.page is not None
