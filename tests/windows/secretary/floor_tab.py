"""The tab of the floor, as a test reads it and chooses in it."""

from PySide6.QtCore import Qt

from chairconsole.models.floor_tab import FloorTabModel
from chairconsole.models.points import PointRow
from chairconsole.models.replies import ReplyRow
from chairconsole.windows.side.end_panel import FLOOR
from chairconsole.windows.side.floor_tab import FloorTab
from tests.windows.secretary.desk import Desk


def panel(desk: Desk) -> FloorTab:
    """Return the tab."""
    return desk.window.end.floor_tab


def rows(desk: Desk) -> list[PointRow | ReplyRow]:
    """Return its points and replies."""
    model = panel(desk).model()
    assert isinstance(model, FloorTabModel)
    return [row for row in model.rows if isinstance(row, PointRow | ReplyRow)]


def choose(desk: Desk, place: int) -> None:
    """Press Enter on a row of the desk, headings and sentences counted."""
    desk.window.end.tabs.turn_to(FLOOR)
    panel(desk).setFocus(Qt.FocusReason.OtherFocusReason)
    panel(desk).selectRow(place)
    desk.press("Return")
