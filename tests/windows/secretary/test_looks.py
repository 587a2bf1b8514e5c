"""The window at every width, size of type, theme and direction: nothing that must be read is cut."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QRegion
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.models.desk import EntryRow
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.models.tongue import tongue
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.turn import Turn
from chairconsole.windows.list.speakers_painter import Columns
from chairconsole.windows.over.keys_sheet import KeysSheet
from chairconsole.windows.paint.buttons import PushButton
from chairconsole.windows.paint.phase import plate_width
from chairconsole.windows.paint.theme import THEMES
from chairconsole.windows.parts.keys import AS_MADE, Command, Section, heading, words
from chairconsole.windows.parts.measures import measures
from chairconsole.windows.parts.panel import Panel
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk, brought

SIZES = [(1280, 768, 100), (1366, 768, 100), (1920, 1080, 100), (1920, 1080, 200), (3840, 2160, 100), (3840, 2160, 200)]


class PaintWatch(QObject):
    """Remembers what of a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def controls(desk: Desk) -> Iterator[QWidget]:
    for kind in (Panel, PushButton, QLineEdit, QTableView, QComboBox):
        yield from desk.window.findChildren(kind)


def visible_panels(desk: Desk) -> list[QWidget]:
    window = desk.window
    return [window.head, window.floor, window.entry, window.header, window.table, window.tally, window.status]


@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_panels_stand_side_by_side(
    at_work: Desk, width: int, height: int, percent: int, direction: Qt.LayoutDirection
) -> None:
    window = at_work.window
    window.setLayoutDirection(direction)
    window.resize(width, height)
    window.set_percent(percent)
    assert window.size() == QSize(width, height)
    panels = visible_panels(at_work) + [side for side in (window.side, window.end) if side.isVisible()]
    for number, one in enumerate(panels):
        assert window.rect().contains(one.geometry()), one
        for two in panels[number + 1 :]:
            assert not one.geometry().intersects(two.geometry()), (one, two)


@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_no_name_in_the_list_or_on_the_floor_is_cut(at_work: Desk, width: int, height: int, percent: int) -> None:
    window = at_work.window
    window.resize(width, height)
    window.set_percent(percent)
    sizes = window.measures
    breadth = window.table.width() / sizes.unit
    columns = Columns.of(breadth, sizes)
    entry = next(row for row in window._speakers.rows if isinstance(row, EntryRow))
    for participant in at_work.session.room().door.all(Participant):
        for name in participant.name.values():
            row = type(entry)(**{field: getattr(entry, field) for field in entry.__slots__} | {"delegation": name})
            setting = window.table.painter.name_setting(row, breadth)
            assert "".join(setting.lines).replace(" ", "") == name.replace(" ", "")
            assert setting.width <= columns.level - columns.delegation - 11.5
            assert setting.squeeze >= 0.85, name
            assert setting.pitch * len(setting.lines) <= sizes.row + 2


@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_buttons_stand_within_their_panels_and_apart(
    at_work: Desk, width: int, height: int, percent: int, direction: Qt.LayoutDirection
) -> None:
    window = at_work.window
    window.setLayoutDirection(direction)
    window.resize(width, height)
    window.set_percent(percent)
    at_work.press("PgDown")
    for panel in (window.floor, window.status):
        buttons = [button for button in panel.findChildren(PushButton) if button.isVisible()]
        for number, one in enumerate(buttons):
            assert panel.rect().contains(one.geometry())
            assert one.width() >= one.sizeHint().width()
            for two in buttons[number + 1 :]:
                assert not one.geometry().intersects(two.geometry())


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize(("width", "height", "percent"), [(1366, 768, 100), (1920, 1080, 100), (1920, 1080, 200)])
def test_it_paints_in_every_theme_direction_and_size(
    at_work: Desk, theme: object, direction: Qt.LayoutDirection, width: int, height: int, percent: int
) -> None:
    window = at_work.window
    window.setLayoutDirection(direction)
    window.set_theme(theme)  # type: ignore[arg-type]
    window.resize(width, height)
    window.set_percent(percent)
    at_work.select("CHL")
    image = window.grab().toImage()
    assert image.pixelColor(2, height - 4) == theme.surface  # type: ignore[attr-defined]
    head = {image.pixelColor(x, 10).name() for x in range(width)}
    assert theme.surface.name() in head  # type: ignore[attr-defined]


def test_every_control_has_a_name_for_those_who_listen(at_work: Desk) -> None:
    for control in controls(at_work):
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name), control


def test_everything_that_takes_keys_is_reached_by_tab(at_work: Desk) -> None:
    reached: list[QWidget] = []
    at_work.window.entry.field.setFocus()
    while at_work.focus not in reached:
        reached.append(at_work.focus)
        at_work.press("Tab")
    wanted = [
        control
        for control in controls(at_work)
        if control.isVisible() and control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert set(wanted) <= set(reached)


def test_the_second_repaints_only_what_it_changes(at_work: Desk) -> None:
    at_work.press("PgDown")
    at_work.wait(1)
    at_work.press("PgDown")
    floor, painted = at_work.window.floor, PaintWatch()
    # what the act has to paint may post more that is to be painted
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
    floor.installEventFilter(painted)
    at_work.wait(1)
    QCoreApplication.sendPostedEvents()
    assert not painted.region.isEmpty()
    # the stubs do not know that a region is its boxes
    boxes: Any = painted.region
    area = sum(box.width() * box.height() for box in boxes)
    assert area < floor.width() * floor.height() / 10


@pytest.mark.parametrize(("width", "height"), [(800, 480), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "ru", "ar"])
def test_figures_of_more_than_an_hour_stay_clear_of_the_plate(
    session: Session, clock: HandClock, qtbot: QtBot, language: str, width: int, height: int
) -> None:
    desk = Desk(session, clock, qtbot, language)
    window, panel, reading = desk.window, desk.window.floor, Reading(session, language)
    window.setLayoutDirection(QLocale(language).textDirection())
    window.resize(width, height)
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item="1(f)")
    session.perform("inscribe", list="1(f)", delegation="KEN")
    shown = []
    for act in ("call_to_order", "give_floor", "begin_statement"):
        session.perform(act, **({"begin": False} if act == "give_floor" else {}))
        clock.advance(timedelta(hours=2, minutes=52, seconds=3))
        panel.tick(reading.desk(), reading.head(), Turn())
        shown.append(panel.shown_time())
        cells = [panel._figures.box(cell) for cell in panel._figures.cells]
        m = panel.measures
        plate = panel._box(panel._plate_left(), panel._lines.plate, plate_width(m.plate, panel.spoken), m.plate)
        gap = m.px(12)
        apart = (
            min(c.left() for c in cells) - plate.right()
            if not panel.right_to_left
            else plate.left() - max(c.right() for c in cells)
        )
        assert apart >= gap, (act, panel.shown_time())
    assert shown == ["2:52:03", "2:52:03", "\u22122:48:03"]


def test_at_1280_the_left_panel_lies_over_the_list_when_asked_for(at_work: Desk) -> None:
    window = at_work.window
    window.resize(1280, 768)
    assert not window.side.isVisible()
    at_work.press("F3")
    assert window.side.isVisible()
    assert at_work.is_at(window.side.agenda)
    at_work.press("Escape")
    assert not window.side.isVisible()
    assert at_work.is_at(window.table)


def test_type_and_theme_are_changed_by_key(at_work: Desk) -> None:
    at_work.press("Ctrl++", "Ctrl++")
    assert at_work.window.measures.unit == 1.5
    at_work.press("Ctrl+-", "Ctrl+Shift+T")
    assert at_work.window.measures.unit == 1.25
    assert at_work.window._theme is THEMES["dark"]


def test_measures_follow_the_width() -> None:
    assert measures(1920).left == 296
    assert measures(1366).left == 224
    assert not measures(1280).shows_left
    assert not measures(1920, 200).shows_right
    assert measures(2560).right == 640


def test_the_sheet_of_keys_tells_every_key_once(at_work: Desk) -> None:
    told = brought(at_work.window, KeysSheet).accessibleDescription()
    keys = [key for command in Command for key in command.keys]
    assert len(keys) == len(set(keys))
    for section in Section:
        assert heading(section, tongue("en"))
        for command in (each for each in Command if each.section is section and each.keys):
            said = words(command, tongue("en"))
            assert f"{said}: {AS_MADE.cap(command)}" in told


def test_no_key_is_a_bare_letter_or_space_and_none_quits() -> None:
    keys = {key for command in Command for key in command.keys}
    assert not {key for key in keys if len(key) == 1 and key.isalnum()}
    assert keys.isdisjoint({"Space", "Ctrl+Q", "Alt+F4", "Ctrl+W", "Esc", "Escape"})


@pytest.mark.parametrize("language", ["ar", "zh", "fr", "es", "ru"])
def test_names_stand_in_the_language_of_the_window(
    session: Session, clock: HandClock, qtbot: QtBot, language: str
) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item="1(f)")
    session.perform("inscribe", list="1(f)", delegation="GBR")
    desk = Desk(session, clock, qtbot, language)
    desk.window.setLayoutDirection(QLocale(language).textDirection())
    desk.press("PgDown")
    setting = desk.window.floor.name_setting()
    named = session.room().participant("GBR").name[language]
    assert "".join(setting.lines).replace(" ", "") == named.replace(" ", "")
    assert setting.squeeze == 1.0
    assert not desk.window.grab().isNull()
