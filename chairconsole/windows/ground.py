"""The ground of the secretary's console: each panel's place, whatever the width, size of type and direction."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.tongue import Speaks, Tongue
from chairconsole.windows.bars.banner import Banner
from chairconsole.windows.bars.head import HeadBar
from chairconsole.windows.bars.status_line import StatusLine
from chairconsole.windows.desks.floor_strip import FloorStrip
from chairconsole.windows.floor.floor_panel import FloorPanel
from chairconsole.windows.list.entry_field import EntryField
from chairconsole.windows.list.forecast_strip import ForecastStrip
from chairconsole.windows.list.speakers_filter import FilterBar
from chairconsole.windows.list.speakers_table import SpeakersHeader, SpeakersTable
from chairconsole.windows.over.palette import Palette, Question
from chairconsole.windows.paint.theme import LIGHT, Theme, palette, stylesheet
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.parts.lying_over import LyingOver
from chairconsole.windows.parts.measures import LIST_AT_MOST, PERCENTS, Measures, measures
from chairconsole.windows.parts.panel import Panel
from chairconsole.windows.side.end_panel import EndPanel
from chairconsole.windows.side.side_panel import SidePanel

_LEAST_OVER = 180
"""What a side panel needs at least, at 100 % type, to be of use."""


class Place(Enum):
    """Where a panel stands that a matter brings: from the lowest to what lies over all others."""

    ROWS = auto()
    """Over the rows of the list, their heading and the line below them."""
    LIST = auto()
    """Over the list from the Add field down, but for the line below it."""
    MIDDLE = auto()
    """Over the list from the Add field down, to the last act."""
    DESK = auto()
    """In place of the floor and its list: a page."""
    FOOT = auto()
    """Along the foot of the list."""
    PAGE = auto()
    """Over everything between head and last act."""
    LINE = auto()
    """Where it hides neither countdown nor hour, for what is asked in a line."""
    WINDOW = auto()
    """Over the whole window, wherever it stands there."""

    @property
    def is_below_sides(self) -> bool:
        """Tell whether a side panel that is laid over the list lies over what stands here too."""
        return self in (Place.ROWS, Place.LIST, Place.MIDDLE, Place.DESK)


_HIDING = (Place.MIDDLE, Place.DESK)
"""Where a panel hides all of the list."""


class Ground(Speaks, QWidget):
    """Knows the panels, where they stand and how they are dressed; what they show is the console's, or a matter's."""

    left = Signal()
    """Esc was pressed where no panel and no field takes it."""
    menu_wanted = Signal(QPoint)
    """The menu of what lies at a point of the screen is to be opened."""
    closed = Signal()
    """The console was closed."""

    tongue: Tongue
    actions_by_command: dict[Command, QAction]
    head: HeadBar
    banner: Banner
    floor: FloorPanel
    strip: FloorStrip
    entry: EntryField
    filters: FilterBar
    header: SpeakersHeader
    table: SpeakersTable
    tally: ForecastStrip
    palette_field: Palette
    status: StatusLine
    side: SidePanel
    end: EndPanel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._percent = LIGHT, PERCENTS[0]
        self._taken: Measures | None = None
        """The sizes that the panels have."""
        self._laid_over: QWidget | None = None
        self._brought: dict[Panel, Place] = {}

    @property
    def measures(self) -> Measures:
        """Return the sizes at present."""
        return measures(self.width(), self._percent, self.height())

    @property
    def theme(self) -> Theme:
        """Return the colours at present."""
        return self._theme

    @property
    def percent(self) -> int:
        """Return the size of type at present, in percent."""
        return self._percent

    @property
    def page(self) -> Panel | None:
        """Return the page that stands in place of the floor and its list; none where these are in sight."""
        pages = (panel for panel, place in self._brought.items() if place is Place.DESK)
        return next((page for page in pages if not page.isHidden()), None)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.setPalette(palette(theme))
        # Qt dresses every part anew, even by a sheet that it has
        if (sheet := stylesheet(theme)) != self.styleSheet():
            self.setStyleSheet(sheet)
        for part in (*self._fixed(), *self._brought):
            part.set_theme(theme)

    def set_percent(self, percent: int) -> None:
        """Take a size of type, 100 to 200 percent."""
        self._percent = min(max(percent, PERCENTS[0]), PERCENTS[-1])
        self._take_measures()

    def rows(self) -> tuple[QWidget, ...]:
        """Return the list's rows, and what belongs to them."""
        return self.table, self.header, self.tally

    def stops_of_list(self) -> tuple[QWidget, ...]:
        """Return where the list, and what adds to it or narrows it, is turned to."""
        return self.table, self.entry.field, self.filters.field

    def bring(self, panel: Panel, place: Place) -> None:
        """Take in a panel of one matter: from now on it has its place, the colours and the size of type."""
        for other in self._brought:
            for one, two in ((panel, other), (other, panel)):
                if isinstance(one, LyingOver) and isinstance(two, LyingOver) and not one.stays:
                    one.give_way_to(two)
        self._brought[panel] = place
        if isinstance(panel, LyingOver):
            panel.left.connect(self.back_to_list)
        panel.set_theme(self._theme)
        panel.set_measures(self.measures)
        panel.stand_in(self._room(panel, place))

    def lay(self, panel: LyingOver) -> None:
        """Lay a panel over what lies there already, and go there; a page and what hides the list exclude each other."""
        for other in self._in_sight():
            places = (self._brought.get(panel, Place.WINDOW), self._brought[other])
            if other is not panel and Place.DESK in places and all(place.is_below_sides for place in places):
                assert isinstance(other, LyingOver)
                other.put_away()
        panel.show()
        panel.raise_()
        self.arrange()
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self, panel: LyingOver) -> bool:
        """Put a panel away and go back to the list; tell whether it was in sight at all."""
        if not panel.isVisible():
            return False
        panel.put_away()
        self.back_to_list()
        return True

    def clear(self) -> None:
        """Put away whatever hides all of the list."""
        for panel, place in self._brought.items():
            if isinstance(panel, LyingOver) and place in _HIDING and panel.isVisible():
                panel.put_away()
        self.arrange()

    def back_to_list(self) -> None:
        """Put away the side panel that lies over the list, and go back to it, or to what hides all of it."""
        self._laid_over = None
        self.banner.clear()
        self.arrange()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        hiding = [panel for panel in self._in_sight() if self._brought[panel] in _HIDING]
        if hiding:
            hiding[-1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def lay_over(self, panel: QWidget, focus: QWidget) -> None:
        """Bring a side panel into sight and go there; a panel already laid over goes again."""
        if self._laid_over is panel:
            self.back_to_list()
            return
        self._laid_over = None if panel.isVisible() else panel
        self.arrange()
        focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def turn_to(self, tab: int) -> None:
        """Bring a tab at the trailing side into sight."""
        self.end.tabs.turn_to(tab)
        if not self.end.isVisible():
            self.lay_over(self.end, self.end.tabs)

    def tell(self, first_words: str, sentence: str = "") -> None:
        """Say something that is no act in the status line."""
        self.status.hint(first_words, sentence)

    def ask(self, question: Question) -> None:
        """Ask something in the palette."""
        self.palette_field.ask(question)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the panels for the width there is."""
        self._take_measures()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange the panels anew when the window is mirrored."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._taken = None
            self._take_measures()

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
        self._arrange_middle(QRect(left, top, width - left - right, below - top))
        self.arrange_strip()
        self._place_side(self.side, 0, m.px(m.left), QRect(0, top, width, below - top), is_over=not left)
        at = width - m.px(m.right)
        self._place_side(self.end, at, m.px(m.right), QRect(0, top, width, below - top), is_over=not right)
        is_floor = self.page is None
        for part in (self.floor, self.entry, *self.rows()):
            part.setVisible(is_floor)
        self.filters.setVisible(is_floor and self.filters.is_open)
        self.side.setVisible(m.shows_left or self._laid_over is self.side)
        self.end.setVisible(m.shows_right or self._laid_over is self.end)
        for panel, place in self._brought.items():
            panel.stand_in(self._room(panel, place))
        self._raise()

    def arrange_strip(self) -> None:
        """Have the floor stand above a page while somebody has it, and the page below."""
        page, floor = self.page, self.floor.geometry()
        self.strip.setGeometry(floor.x(), floor.y(), floor.width(), self.strip.least)
        self.strip.setVisible(page is not None and self.strip.is_wanted)
        if page is not None:
            page.stand_in(self._room(page, Place.DESK))

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
        tally = m.px(m.tally)
        self._place(self.table, x, y, width, middle.bottom() + 1 - tally - y)
        self._place(self.tally, x, middle.bottom() + 1 - tally, width, tally)

    def _room(self, panel: Panel, place: Place) -> QRect:
        """Return the room there is in a place, once everything that does not move has its own."""
        middle, end = self.entry.geometry(), self.status.y()
        match place:
            case Place.ROWS:
                return self.header.geometry().united(self.table.geometry()).united(self.tally.geometry())
            case Place.LIST:
                return _from(middle, middle.y(), self.tally.y())
            case Place.MIDDLE:
                return _from(middle, middle.y(), end)
            case Place.DESK:
                floor = self.floor.geometry()
                return _from(floor, floor.y() + (0 if self.strip.isHidden() else self.strip.height()), self._foot())
            case Place.FOOT:
                return _from(middle, end - max(self.tally.height(), panel.least), end)
            case Place.PAGE:
                return _from(self.rect(), self.head.height(), end)
            case Place.LINE:
                return self._clear_of_clocks(panel.least)
            case Place.WINDOW:
                return self.rect()

    def _foot(self) -> int:
        """Return where the middle column ends: above what lies along its foot."""
        along = [panel for panel in self._in_sight() if self._brought[panel] is Place.FOOT]
        heights = [max(self.tally.height(), panel.least) for panel in along]
        return self.status.y() - max(heights, default=0)

    def _in_sight(self) -> list[Panel]:
        """Return the panels brought that are in sight, what lies over another after it."""
        shown = [panel for panel in self._brought if not panel.isHidden()]
        return sorted(shown, key=self.children().index) if len(shown) > 1 else shown

    def _raise(self) -> None:
        """Put what is in sight into its height; of panels in one place the one opened last lies over the others."""
        brought = self._in_sight()
        low = [panel for panel in brought if self._brought[panel].is_below_sides]
        high = [panel for panel in brought if panel not in low]
        high.sort(key=lambda panel: self._brought[panel].value)
        sides = [self._laid_over] if self._laid_over is not None else []
        for panel in (*low, *sides, *high):
            panel.raise_()

    def _place_side(self, panel: QWidget, x: int, width: int, beside: QRect, *, is_over: bool) -> None:
        """Give a side panel its place beside the middle, or over the list, where the clocks stay in sight."""
        if is_over:
            clear = self._clear_of_clocks(self.measures.px(_LEAST_OVER), past_last_act=False)
            beside = QRect(0, clear.y(), beside.width(), clear.height())
        self._place(panel, x, beside.y(), width, beside.height())

    def _clear_of_clocks(self, least: int, *, past_last_act: bool = True) -> QRect:
        """Return where something may lie for a moment: over neither countdown nor hour, whatever the size.

        It is below the floor; where that leaves it less than `least` pixels, over the floor's buttons, and at last over
        the last act too.
        """
        floor = self.floor.geometry()
        top, bottom = floor.bottom() + 1, self.status.y()
        if bottom - top < least:
            top = floor.y() + self.floor.clock().bottom() + 1
        if bottom - top < least and past_last_act:
            bottom = self.height()
        return QRect(floor.x(), top, floor.width(), bottom - top)

    def _place(self, part: QWidget, x: int, y: int, width: int, height: int) -> None:
        """Place a panel, counted from the leading edge."""
        left = self.width() - x - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x
        part.setGeometry(left, y, width, max(0, height))

    def _take_measures(self) -> None:
        sizes = self.measures
        if sizes != self._taken:
            self._taken = sizes
            for part in (*self._fixed(), *self._brought):
                part.set_measures(sizes)
        self.arrange()

    def _fixed(self) -> tuple[Panel | EntryField | FilterBar | SpeakersHeader | SpeakersTable, ...]:
        """Return the panels that every console has."""
        middle = (self.floor, self.strip, self.entry, self.filters, self.header, self.table, self.tally)
        return (self.head, self.banner, *middle, self.status, self.side, self.end)


def _from(across: QRect, top: int, bottom: int) -> QRect:
    """Return as broad a rectangle as another, from a height down to a lower one."""
    return QRect(across.x(), top, across.width(), max(0, bottom - top))
