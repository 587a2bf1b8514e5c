"""The desk of a vote in six languages, three themes and all sizes: nothing clipped, crossed or cut."""

from collections.abc import Callable
from itertools import cycle

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.models.tongue import LANGUAGES
from chairconsole.windows.desks.vote import VoteDesk
from chairconsole.windows.paint.theme import THEMES
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk, brought
from tests.windows.watch import clipped, crossed, cut_in_fields, overlapping, under_controls, watching

SIZES = ((1920, 1080, 100), (1366, 768, 100), (1600, 900, 100), (1280, 800, 200), (1920, 1080, 200), (3840, 2160, 100))
TAKE_PART = ("ALB", "CHL", "DEU", "EU", "FRA", "GBR", "KEN", "NOR", "PER", "VEN")


def nothing(session: Session) -> None:
    """Leave it as it is."""


def answers_some(session: Session) -> None:
    for code, vote in (("GBR", "no_answer"), ("KEN", "yes"), ("NOR", "no"), ("PER", "abstain")):
        session.perform("cast_vote", delegation=code, vote=vote)


def is_interrupted(session: Session) -> None:
    session.perform("point_of_order", delegation="PER", on_voting=True)


def goes_on_to_the_second_call(session: Session) -> None:
    session.perform("rule_on_point", ruling="rejected")
    for code in ("VEN", "ALB", "CHL"):
        session.perform("cast_vote", delegation=code, vote="yes")
    for code in ("EU", "FRA", "DEU"):
        session.perform("cast_vote", delegation=code, vote="not_participating")


def is_over(session: Session) -> None:
    session.perform("cast_vote", delegation="GBR", vote="no_answer")


def is_announced_and_hands_are_raised(session: Session) -> None:
    session.perform("announce_result")
    session.perform("call_vote", question="Is it in private that this afternoon's meeting is held?", majority="simple")


def is_counted(session: Session) -> None:
    session.perform("count_vote", yes=50, no=50, abstain=7)


STATES: tuple[Callable[[Session], None], ...] = (
    nothing,
    answers_some,
    is_interrupted,
    goes_on_to_the_second_call,
    is_over,
    is_announced_and_hands_are_raised,
    is_counted,
)


@pytest.fixture
def voting(session: Session) -> Session:
    session.perform("open_session")
    session.perform("call_to_order", meeting=1)
    for code in TAKE_PART:
        session.perform("submit_credentials", delegation=code, form="formal")
        session.perform("record_presence", delegation=code, present=True)
    session.perform("take_up_item", item="2")
    assert session.perform(
        "call_vote",
        question="Extension of the second review cycle",
        majority="two_thirds",
        method="roll_call",
        first="GBR",
        asked_by="VEN",
    )
    return session


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_clipped_crossed_or_cut(
    language: str, voting: Session, clock: HandClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(voting, clock, qtbot, language)
    page = brought(desk.window, VoteDesk)
    found: list[str] = []
    # four, so that a size is not always seen in the same one
    themes = cycle([*THEMES.values(), THEMES["light"]])
    for comes in STATES:
        comes(voting)
        if not page.isVisible():
            desk.press("Alt+2")
        for width, height, percent in SIZES:
            desk.window.set_theme(next(themes))
            desk.window.resize(width, height)
            desk.window.set_percent(percent)
            page.grid.go_to("KEN" if comes is answers_some else None)
            faults = seen(page, desk.window, monkeypatch)
            found += [f"{comes.__name__} {width}x{height} {percent} %: {fault}" for fault in faults]
            assert page.foot.buttons()[-1].isVisible()
            assert page.foot.geometry().bottom() < page.height()
    assert not found, "\n".join(found)


def seen(page: VoteDesk, window: QWidget, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Paint the desk, and say what is wrong; rows of the roll may stand half out of sight, as in any list."""
    with watching(window, monkeypatch) as watch:
        window.grab()
    watch.written = [one for one in watch.written if one.panel != "RollGrid" or not page.grid.bar.isVisible()]
    assert "VoteDesk" in {one.panel for one in watch.written}
    return [
        *clipped(watch),
        *overlapping(watch),
        *crossed(watch),
        *under_controls(watch),
        *cut_in_fields(window),
    ]
