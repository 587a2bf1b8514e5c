"""The page about the conference, from the palette and from the welcome page."""

from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.windows.desks.about import AboutPage
from chairconsole.windows.over.welcome_panel import WelcomePanel
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.podium import Podium
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk, brought


def told(page: AboutPage) -> str:
    return "\n".join(f"{line.words} {line.note} {line.end}" for view in page.work() for line in view.lines.rows)


def test_it_is_found_by_words_and_tells_what_is_doubtful(at_work: Desk) -> None:
    at_work.press("Ctrl+K")
    at_work.type("about this")
    at_work.press("Return")
    page = brought(at_work.window, AboutPage)
    assert page.isVisible()
    words = told(page)
    for known in ("CAC/COSP/2019/1", "decision 4/2", "Time of Dubai", "Regional group", "18, at most 2"):
        assert known in words, known
    assert "The fourth and the fifth session both rest on decision 3/1." in words
    at_work.press("Esc")
    assert not page.isVisible()


def test_the_welcome_page_leads_there(podium: Podium) -> None:
    podium.first_minutes.welcome()
    welcome = brought(podium.secretary, WelcomePanel)
    welcome._about.click()
    assert not welcome.isVisible()
    assert brought(podium.secretary, AboutPage).isVisible()


def test_symbols_and_english_words_keep_their_direction_among_arabic(
    session: Session, clock: HandClock, qtbot: QtBot
) -> None:
    desk = Desk(session, clock, qtbot, "ar")
    desk.window.actions_by_command[Command.ABOUT].trigger()
    page = brought(desk.window, AboutPage)
    lines = [line for view in page.work() for line in view.lines.rows]
    symbol = next(line for line in lines if "CAC/COSP/2019/1" in line.end)
    assert symbol.end.startswith("\u2068CAC/COSP/2019/1\u2069"), "the date behind it is Arabic, and stands outside"
    assert any("المقرر \u20684/2\u2069" in line.note for line in lines)
    assert any("\u2068Rule 3(2) asks for the second session within a year of the first.\u2069" in x.note for x in lines)
