"""The register: categories with their rights, the file of one who takes part, and how one gets there."""

from collections.abc import Iterator

import pytest

from chairconsole.models.on_file import NameRow, Stage, ToldRow, WayRow
from chairconsole.models.register import CategoryRow
from chairconsole.models.tongue import LANGUAGES
from chairconsole.rules.moment import moment
from chairconsole.rules.terms import Category
from chairconsole.windows.commands.participation import ParticipationCommands
from chairconsole.windows.desks.register_page import RegisterPage
from chairconsole.windows.paint.theme import THEMES
from tests.windows.secretary.desk import Desk
from tests.windows.secretary.test_delegations import NGO, exclude, find, register_ngo
from tests.windows.watch import clipped, overlapping, watching


def page_of(desk: Desk) -> RegisterPage:
    return desk.window.made(ParticipationCommands).page


def told(desk: Desk) -> Iterator[str]:
    """Yield all that stands in the file."""
    for row in page_of(desk)._models[2].rows:
        if isinstance(row, NameRow):
            yield row.name
        elif isinstance(row, WayRow):
            yield from (f"{step.words}: {step.told}" for step in row.steps)
        else:
            yield from row.lines


def stages(desk: Desk) -> list[Stage]:
    return [step.stage for row in page_of(desk)._models[2].rows if isinstance(row, WayRow) for step in row.steps]


def labels(desk: Desk) -> list[str]:
    return [row.label for row in page_of(desk)._models[2].rows if isinstance(row, ToldRow)]


@pytest.fixture
def disputed(at_work: Desk) -> Desk:
    """Norway objects to the one organization that applied."""
    register_ngo(at_work)
    at_work.session.perform("circulate_applications", at=moment("2019-12-02T10:00:00+04:00"))
    at_work.session.perform("object_to_status", code=NGO, by="NOR", grounds="a note verbale")
    return at_work


def test_a_key_opens_it_where_a_decision_is_awaited(disputed: Desk) -> None:
    disputed.press("Alt+7")
    page = page_of(disputed)
    assert disputed.window.page is page
    assert page.delegation() == NGO
    assert disputed.is_at(page.members)
    row = page.categories.selected()
    assert isinstance(row, CategoryRow)
    assert (row.category, row.count, row.rules) == (Category.NGO, 1, (17,))
    assert [figure.figure for figure in page.heading().figures] == ["186", "13", "1"]
    disputed.press("Esc")
    assert disputed.is_at(disputed.window.table)


def test_enter_in_the_tab_and_a_row_of_the_list_lead_to_ones_own_file(disputed: Desk) -> None:
    find(disputed, "barba")
    disputed.press("Return")
    assert page_of(disputed).delegation() == "BRB"
    assert "It does not attend before it gives notice in writing." in told(disputed)
    disputed.press("Esc")
    disputed.select("CHL")
    disputed.press("Alt+7")
    assert page_of(disputed).delegation() == "CHL"


def test_the_way_of_an_applicant_stands_in_four_steps(disputed: Desk) -> None:
    disputed.press("Alt+7")
    assert stages(disputed) == [Stage.DONE, Stage.DONE, Stage.OPEN, Stage.AWAITED]
    assert "Listed: 2 Dec, late: due 30 days before the session" in told(disputed)
    assert "Decision: the Conference, under 1(d)" in told(disputed)
    assert labels(disputed) == ["Until then", "The question", "Floor"]
    disputed.session.perform("decide_status", code=NGO, granted=False)
    assert stages(disputed)[2:] == [Stage.DONE, Stage.REFUSED]
    assert "Objection: 16 Dec, a State party" in told(disputed), "it was there, though nobody decides on it any more"
    assert labels(disputed) == ["Until then"], "who takes no part speaks by no invitation"


def test_who_objects_is_told_once_the_file_is_opened(disputed: Desk) -> None:
    disputed.press("Alt+7")
    page = page_of(disputed)
    assert not any("Norway" in words for words in told(disputed))
    assert page.open_file.isVisible()
    page.open_file.click()
    assert "Norway, 16 Dec: a note verbale" in told(disputed)
    assert not page.open_file.isVisible()
    # another file is another matter
    page.show_one("BRB")
    page.renew()
    page.show_one(NGO)
    assert page._opened == NGO
    disputed.press("Esc", "Alt+7")


def test_a_state_party_has_the_steps_of_its_credentials(at_work: Desk) -> None:
    exclude(at_work, "KEN", "CHL")
    at_work.session.perform("register_delegate", delegation="KEN", name="A. One", role="head", say="ay WUN")
    at_work.select("KEN")
    at_work.press("Alt+7")
    assert stages(at_work) == [Stage.AWAITED, Stage.AWAITED, Stage.DONE, Stage.REFUSED]
    assert "A. One, head of delegation, say: ay WUN" in told(at_work)
    assert any(words.startswith("Neither present nor voting") for words in told(at_work))


def test_arrows_go_from_category_to_category_and_from_one_to_the_next(disputed: Desk) -> None:
    disputed.press("Alt+7")
    page = page_of(disputed)
    page.categories.setFocus()
    disputed.press("Home")
    assert page.members.model().rowCount() == 186
    assert page.delegation() == "AFG"
    page.members.setFocus()
    disputed.press("Down")
    assert page.delegation() == "ALB"
    disputed.press("Ctrl+1")
    assert disputed.last == "submit_credentials"
    assert page.delegation() == "ALB"
    assert disputed.is_at(page.members)


def test_under_the_item_of_observers_the_foot_puts_their_question(disputed: Desk) -> None:
    disputed.session.perform("take_up_item", item="1(d)")
    disputed.press("Alt+7")
    scene = page_of(disputed).foot.scene
    assert scene.say is not None
    assert any("Organization" in line.words for line in scene.say.lines)
    assert scene.can_object
    disputed.session.perform("apply_for_status", code="TON")
    told_now = page_of(disputed).foot.scene.say
    assert told_now is not None
    assert told_now.lines[0].words.endswith("to those applicants to whom nobody has objected?")
    disputed.session.perform("withdraw_objection", code=NGO, by="NOR")
    told_now = page_of(disputed).foot.scene.say
    assert told_now is not None
    assert told_now.lines[0].words.endswith("to those that have applied for it?")
    assert page_of(disputed).item == "1(d)"


SIZES = [(1366, 768, 100), (1920, 1080, 100), (1920, 1080, 200), (3840, 2160, 200)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_it_is_cut_or_overlaps(disputed: Desk, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    exclude(disputed, "KEN", "CHL")
    again = Desk(disputed.session, disputed.clock, disputed._qtbot, language)
    window, page = again.window, page_of(again)
    for (width, height, percent), code, theme in zip(
        SIZES, (NGO, "KEN", "AND", NGO), [*THEMES.values()] * 2, strict=False
    ):
        window.resize(width, height)
        window.set_percent(percent)
        window.set_theme(theme)
        page.show_one(code)
        window.desks.open(page)
        with watching(page, monkeypatch) as watch:
            page.grab()
        assert clipped(watch) + overlapping(watch) == [], (width, percent, code)
