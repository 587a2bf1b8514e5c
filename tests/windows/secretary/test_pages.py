"""A page in the middle column: what it hides, what stays in sight, and who owns the next step."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from chairconsole.windows.desks.page import Figure, Heading, Page
from chairconsole.windows.paint.buttons import Badge, Look, PushButton
from chairconsole.windows.paint.theme import CONTRAST, DARK, LIGHT, Theme
from chairconsole.windows.parts.keys import Command, cap_of
from tests.windows.secretary.desk import Desk


class Plain(Page):
    """A page of a test: a title and one thing to go to."""

    renewed = 0

    def __init__(self, desk: Desk) -> None:
        super().__init__("Plain", desk.window)
        self.field = PushButton("Look", parent=self)
        self.setFocusProxy(self.field)
        desk.window.desks.bring(self)

    @property
    def item(self) -> str | None:
        """Return one item."""
        return "2"

    def heading(self) -> Heading:
        """Return a heading with everything in it."""
        long = "Review of the implementation of the United Nations Convention against Corruption"
        return Heading("Agenda item 2", long, badges=(("Kept", Badge.SETTLED),), figures=(Figure("17", "Statements"),))

    def renew(self) -> None:
        """Count how often it is read."""
        self.renewed += 1

    def stops(self) -> list[QWidget]:
        """Return the one thing before the foot's."""
        return [self.field, *super().stops()]

    def arrange_work(self, room: QRect) -> None:
        """Give the one thing a place."""
        self.field.setGeometry(room.x(), room.y(), 100, 40)


@pytest.fixture
def page(at_work: Desk) -> Plain:
    page = Plain(at_work)
    at_work.window.desks.open(page)
    return page


def filled(desk: Desk) -> list[PushButton]:
    """Return the filled buttons that can be seen."""
    return [each for each in desk.window.findChildren(PushButton) if each.isVisible() and each.look is Look.FILLED]


def test_a_page_stands_in_place_of_the_floor_and_its_list(at_work: Desk, page: Plain) -> None:
    window = at_work.window
    assert at_work.is_at(page.field)
    assert page.isVisible()
    assert not any(part.isVisible() for part in (window.floor, window.table, window.entry, window.strip))
    assert page.geometry().top() == window.head.height()
    assert page.geometry().bottom() + 1 == window.status.y()


def test_esc_goes_back_to_the_floor(at_work: Desk, page: Plain) -> None:
    at_work.press("Esc")
    assert not page.isVisible()
    assert at_work.window.floor.isVisible()
    assert at_work.is_at(at_work.window.table)


@pytest.mark.parametrize("key", ["Alt+0", "Alt+1"])
def test_keys_go_back_to_the_floor(at_work: Desk, page: Plain, key: str) -> None:
    at_work.press(key)
    assert not page.isVisible()
    assert at_work.is_at(at_work.window.table)


def test_the_foot_says_what_the_floor_would(at_work: Desk, page: Plain) -> None:
    (button,) = filled(at_work)
    assert button.text() == "Call next"
    assert button.key == cap_of(at_work.window, Command.NEXT_STEP)
    button.click()
    assert at_work.last == "give_floor"


def test_page_down_keeps_its_meaning(at_work: Desk, page: Plain) -> None:
    at_work.press("PgDown")
    assert at_work.last == "give_floor"
    assert page.isVisible()


def test_while_somebody_has_the_floor_a_strip_holds_the_one_filled_button(speaking: Desk) -> None:
    page = Plain(speaking)
    speaking.window.desks.open(page)
    strip = speaking.window.strip
    assert strip.isVisible()
    assert page.geometry().top() == strip.geometry().bottom() + 1
    (button,) = filled(speaking)
    assert button.parent() is strip
    assert button.text() == "End statement"
    assert "Kenya" in strip.accessibleDescription()
    button.click()
    assert speaking.last == "end_statement"
    assert not strip.isVisible()
    assert [each.parent() for each in filled(speaking)] == [page.foot]


def test_esc_on_a_page_never_ends_a_speech(speaking: Desk) -> None:
    page = Plain(speaking)
    speaking.window.desks.open(page)
    speaking.press("Esc", "Esc")
    assert speaking.session.statement() is not None


def test_an_act_has_the_page_read_again(at_work: Desk, page: Plain) -> None:
    before = page.renewed
    at_work.session.perform("suspend_meeting")
    assert page.renewed == before + 1


def test_the_agenda_marks_the_open_page(at_work: Desk, page: Plain) -> None:
    painter = at_work.window.side.agenda._painter
    assert painter.page == "2"
    at_work.press("Esc")
    assert painter.page is None


def test_a_page_and_what_lies_over_the_list_exclude_each_other(at_work: Desk, page: Plain) -> None:
    at_work.press("Ctrl+B")
    assert not page.isVisible()
    at_work.window.desks.open(page)
    assert at_work.window.page is page


def test_who_is_selected_behind_a_page_is_not_meant(at_work: Desk) -> None:
    at_work.select("NOR")
    at_work.window.desks.open(Plain(at_work))
    acts = at_work.acts
    at_work.press("Ctrl+R", "Alt+Up", "Ctrl+1")
    assert at_work.acts == acts


def test_to_add_goes_back_to_the_list(at_work: Desk, page: Plain) -> None:
    at_work.press("F2")
    assert at_work.is_at(at_work.window.entry.field)
    assert not page.isVisible()


def test_tab_goes_through_the_page_and_never_behind_it(at_work: Desk, page: Plain) -> None:
    seen = []
    for _ in range(30):
        seen.append(at_work.focus)
        at_work.press("Tab")
    assert all(each.isVisible() for each in seen)
    assert page.foot.buttons()[-1] in seen


def test_an_objection_offers_what_follows(at_work: Desk, page: Plain) -> None:
    at_work.session.perform("change_list", list="1(f)", closes=at_work.session.now())
    at_work.wait(1)
    assert not page.foot._objection.isHidden()
    page.foot._objection.click()
    at_work.answer("Consult")
    assert at_work.last == "suspend_meeting"


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST])
@pytest.mark.parametrize(("width", "height", "percent"), [(1920, 1080, 100), (1366, 768, 100), (1920, 1080, 200)])
def test_nothing_of_a_page_is_clipped(speaking: Desk, theme: Theme, width: int, height: int, percent: int) -> None:
    page = Plain(speaking)
    window = speaking.window
    window.resize(width, height)
    window.set_theme(theme)
    window.set_percent(percent)
    window.desks.open(page)
    for button in (*page.foot.buttons(), *window.strip.buttons()):
        if button.isVisible():
            parent = button.parentWidget()
            assert parent is not None
            assert parent.rect().contains(button.geometry()), button.text()
