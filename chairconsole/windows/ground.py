"""The ground of the secretary's console: each panel's place, whatever the width, size of type and direction."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from chairconsole.models.tongue import Speaks
from chairconsole.windows.bars.banner import Banner
from chairconsole.windows.bars.guide_strip import HEIGHT, GuideStrip
from chairconsole.windows.bars.head import HeadBar
from chairconsole.windows.bars.status_line import StatusLine
from chairconsole.windows.floor.floor_panel import FloorPanel
from chairconsole.windows.list.entry_field import EntryField
from chairconsole.windows.list.forecast_strip import ForecastStrip
from chairconsole.windows.list.speakers_filter import FilterBar
from chairconsole.windows.list.speakers_table import SpeakersHeader, SpeakersTable
from chairconsole.windows.over.fitting_panel import FittingPanel
from chairconsole.windows.over.key_grab import KeyGrab
from chairconsole.windows.over.keys_sheet import KeysSheet
from chairconsole.windows.over.palette import Palette
from chairconsole.windows.over.past_panel import PastPanel
from chairconsole.windows.over.pictures_panel import PicturesPanel
from chairconsole.windows.over.welcome_panel import WelcomePanel
from chairconsole.windows.parts.measures import LIST_AT_MOST, Measures, measures
from chairconsole.windows.side.end_panel import EndPanel
from chairconsole.windows.side.side_panel import SidePanel


class Ground(Speaks, QWidget):
    """Knows the panels and where they stand; what they show is the console's."""

    head: HeadBar
    banner: Banner
    floor: FloorPanel
    entry: EntryField
    filters: FilterBar
    header: SpeakersHeader
    table: SpeakersTable
    tally: ForecastStrip
    past: PastPanel
    pictures: PicturesPanel
    fitting: FittingPanel
    palette_field: Palette
    guide_strip: GuideStrip
    welcome: WelcomePanel
    keys_sheet: KeysSheet
    key_grab: KeyGrab
    status: StatusLine
    side: SidePanel
    end: EndPanel
    _laid_over: QWidget | None
    _percent: int

    @property
    def measures(self) -> Measures:
        """Return the sizes at present."""
        return measures(self.width(), self._percent, self.height())

    def arrange(self) -> None:
        """Give each panel its place; side panels without a place of their own lie over the list when asked for."""
        m, width, height = self.measures, self.width(), self.height()
        top, status = m.px(m.top), m.px(m.status)
        self._place(self.head, 0, 0, width, top)
        if self.banner.text():
            banner = m.px(self.banner.height_at(width / m.unit))
            self._place(self.banner, 0, top, width, banner)
            top += banner
        below = height - status
        self._place(self.status, 0, below, width, status)
        left, right = m.px(m.left) if m.shows_left else 0, m.px(m.right) if m.shows_right else 0
        self._place(self.side, 0, top, m.px(m.left), below - top)
        self._place(self.end, width - m.px(m.right), top, m.px(m.right), below - top)
        self._arrange_middle(QRect(left, top, width - left - right, below - top))
        self.side.setVisible(m.shows_left or self._laid_over is self.side)
        self.end.setVisible(m.shows_right or self._laid_over is self.end)
        self.palette_field.stand_in(self._clear_of_clocks(self.palette_field.least))
        self.key_grab.stand_in(self._clear_of_clocks(self.key_grab.least))
        self.past.raise_()
        self.pictures.raise_()
        if self._laid_over is not None:
            self._laid_over.raise_()
        self.guide_strip.raise_()
        if self.welcome.isVisible():
            self.welcome.arrange()
            self.welcome.raise_()
        if self.palette_field.isVisible():
            self.palette_field.raise_()
        if self.keys_sheet.isVisible():
            self.keys_sheet.arrange()
            self.keys_sheet.raise_()

    def _arrange_middle(self, middle: QRect) -> None:
        m = self.measures
        spare = max(0, middle.width() - m.px(LIST_AT_MOST)) // 2
        x, width = middle.x() + spare, middle.width() - 2 * spare
        y = middle.y()
        filters = m.entry if self.filters.is_open else 0
        above = ((self.floor, m.floor), (self.entry, m.entry), (self.filters, filters), (self.header, m.header))
        for part, length in above:
            self._place(part, x, y, width, m.px(length))
            y += m.px(length)
        self.entry.arrange()
        over = self.entry.y()
        self._place(self.past, x, over, width, middle.bottom() + 1 - over)
        self._place(self.pictures, x, over, width, middle.bottom() + 1 - over)
        tally = m.px(m.tally)
        self._place(self.table, x, y, width, middle.bottom() + 1 - tally - y)
        self._place(self.fitting, x, over, width, middle.bottom() + 1 - tally - over)
        self._place(self.tally, x, middle.bottom() + 1 - tally, width, tally)
        guide = max(tally, m.px(HEIGHT))
        self._place(self.guide_strip, x, middle.bottom() + 1 - guide, width, guide)

    def _clear_of_clocks(self, least: int) -> QRect:
        """Return where a picker may lie: over neither countdown nor hour, whatever the size.

        It is below the floor; where that leaves it less than `least` pixels, over the floor's buttons, and at last over
        the last act too.
        """
        floor = self.floor.geometry()
        top, bottom = floor.bottom() + 1, self.status.y()
        if bottom - top < least:
            top = floor.y() + self.floor.clock().bottom() + 1
        if bottom - top < least:
            bottom = self.height()
        return QRect(floor.x(), top, floor.width(), bottom - top)

    def _place(self, part: QWidget, x: int, y: int, width: int, height: int) -> None:
        """Place a panel, counted from the leading edge."""
        left = self.width() - x - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x
        part.setGeometry(left, y, width, max(0, height))
