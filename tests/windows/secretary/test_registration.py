"""The registration window in the entry row: what it says before, at and after the deadline, and how it counts down."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from chairconsole.models.session import Session
from chairconsole.rules.moment import moment
from chairconsole.rules.terms import By
from tests.models.hand import HandClock, dubai
from tests.windows.secretary.desk import Desk
from tests.windows.secretary.test_looks import SIZES, PaintWatch


def at(desk: Desk, when: datetime) -> str:
    """Let the hour come, and return what stands beside the field."""
    desk.clock.at = when - timedelta(seconds=1)
    desk.wait(1)
    return desk.window.entry.beside()


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (moment("2019-11-14T12:00:00+04:00"), "Opens Fri 15 Nov 00:00"),
        (moment("2019-12-01T12:00:00+04:00"), "Open until Mon 16 Dec 12:00"),
        (moment("2019-12-15T13:30:00+04:00"), "Open until Mon 16 Dec 12:00, 22 h 30 left"),
        (dubai("11:18:00"), "Open until 12:00, 42 min left"),
        (dubai("11:50:00"), "Open until 12:00, 10 min left"),
        (dubai("11:50:01"), "Open until 12:00, 9:59 left"),
        (dubai("12:00:00"), "Open until 12:00, 0:00 left"),
        (dubai("12:00:01"), "Deadline passed 12:00, Not declared closed"),
        (dubai("09:00:00", 17), "Deadline passed Mon 16 Dec 12:00, Not declared closed"),
    ],
)
def test_before_and_after_the_deadline(desk: Desk, when: datetime, said: str) -> None:
    assert at(desk, when) == said


@pytest.mark.parametrize(
    ("declared", "said"),
    [
        ("11:40:00", "Declared closed 11:40, Deadline 12:00"),
        ("12:15:00", "Deadline passed 12:00, Declared closed 12:15"),
    ],
)
def test_deadline_and_declaration_are_two_things_in_their_order(desk: Desk, declared: str, said: str) -> None:
    desk.clock.at = dubai(declared)
    desk.session.perform_as(By.PRESIDENT, "close_list", list="1(f)")
    assert desk.window.entry.beside() == said
    told = desk.window.entry.accessibleDescription()
    assert "Declared by the President" in told
    assert f"before {min(declared[:5], '12:00')} can still be entered" in told


def test_the_key_of_the_list_declares_closed_what_is_past_its_deadline_and_then_reopens(at_work: Desk) -> None:
    at(at_work, dubai("12:10:00"))
    at_work.press("Ctrl+Shift+L")
    assert at_work.last == "close_list"
    at_work.press("Ctrl+Shift+L")
    assert at_work.last == "reopen_list"
    assert at_work.window.entry.beside() == "Reopened 12:10, List open"


def test_the_hint_says_how_an_earlier_request_is_entered(at_work: Desk) -> None:
    field = at_work.window.entry.field
    assert field.placeholderText() == "Add a delegation: code or name"
    at(at_work, dubai("12:04:00"))
    assert field.placeholderText() == "Received before 12:00: as ken 11:59"
    at_work.add("ghana 11:59")
    assert "GHA" in at_work.waiting
    at(at_work, dubai("09:00:00", 17))
    assert field.placeholderText() == "Add a delegation: code or name"


def test_it_counts_down_while_somebody_speaks_and_paints_itself_alone(at_work: Desk) -> None:
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown")
    at_work.clock.at = dubai("11:54:58")
    at_work.wait(1)
    entry, painted = at_work.window.entry, PaintWatch()
    QCoreApplication.sendPostedEvents()
    entry.installEventFilter(painted)
    at_work.wait(1)
    QCoreApplication.sendPostedEvents()
    assert entry.beside().endswith("5:00 left")
    # the stubs do not know that a region is its boxes
    boxes: Any = painted.region
    assert 0 < sum(box.width() for box in boxes) < entry.width() / 8


def test_the_figures_keep_their_place_from_second_to_second(at_work: Desk) -> None:
    entry = at_work.window.entry
    at(at_work, dubai("11:55:00"))
    places = set()
    for _ in range(20):
        at_work.wait(1)
        box = entry._left_box(entry._standing)
        places.add((box.left(), box.width()))
    assert len(places) == 1


def test_the_opening_comes_by_the_beat(desk: Desk) -> None:
    desk.clock.at = moment("2019-11-14T23:59:58+04:00")
    desk.wait(1)
    assert desk.window.entry.beside().startswith("Opens")
    desk.wait(1)
    assert desk.window.entry.beside().startswith("Open until")


@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("when", [moment("2019-12-16T05:30:00+04:00"), dubai("09:00:00", 17)])
def test_what_must_be_read_fits_beside_the_field(
    session: Session,
    clock: HandClock,
    desk: Desk,
    width: int,
    height: int,
    percent: int,
    direction: Any,
    when: datetime,
) -> None:
    clock.at = dubai("12:15:00")
    if when > clock.at:
        session.perform("close_list", list="1(f)")
    window = desk.window
    window.setLayoutDirection(direction)
    window.resize(width, height)
    window.set_percent(percent)
    assert at(desk, when)
    assert window.entry.badges_fit()
    assert not window.entry.grab().isNull()
