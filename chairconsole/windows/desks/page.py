"""A page of the middle column: a title with its figures, the work, and the foot with the next step.

A page is for looking something up; it never takes the floor away. To add one: a class here that fills `heading`,
`work`, `renew` and `arrange_work`, a matter in `commands/` that makes it when it is first asked for, brings it to
`bench.desks` and opens it by a command of the section `DESKS`, and a model. The sheet of keys, the palette and the menu
find it by its command.
"""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.rules.turn import Turn
from chairconsole.windows.desks.foot import Foot
from chairconsole.windows.ground import Ground
from chairconsole.windows.paint.buttons import BADGE_HEIGHT, Badge, badge_width, paint_badge
from chairconsole.windows.paint.lettering import Setting, Step, advance, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.keys import Section
from chairconsole.windows.parts.lying_over import LyingOver
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base, rule
from chairconsole.windows.parts.rows_view import RowsView

_TITLES = tuple(
    Step(size, lines) for size, lines in ((32, 1), (28, 1), (26, 2), (22, 2), (20, 2), (18, 3), (16, 4), (14, 6))
)
_NARROW_TITLES = tuple(
    Step(size, lines) for size, lines in ((22, 1), (20, 1), (18, 2), (16, 2), (15, 3), (14, 4), (13, 6))
)
_TIGHT_TITLES = tuple(Step(size, lines) for size, lines in ((18, 1), (16, 1), (15, 2), (14, 2), (13, 3), (12, 6)))


@dataclass(frozen=True, slots=True)
class Figure:
    """A large figure of a page, and what it counts."""

    figure: str
    words: str


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands at the top of a page: what kind it is, its title, one line or badges, two or three figures."""

    label: str
    title: str
    line: str = ""
    badges: tuple[tuple[str, Badge], ...] = ()
    figures: tuple[Figure, ...] = ()


class Page(LyingOver):
    """Stands in the middle column in place of the floor and its list; Esc goes back to them."""

    section = Section.DESKS
    """What is offered by the right button on it."""
    can_object = True
    """Whether its foot offers what follows an objection."""

    def __init__(self, name: str, window: Ground) -> None:
        super().__init__(name, window, window.stops_of_list(), stays=True)
        self._told = Heading("", "")
        self._split: tuple[int, int] | None = None
        """Where the line between two parts stands, and begins."""
        self.foot = self.make_foot()
        self.foot.turned.connect(self.arrange)

    def make_foot(self) -> Foot:
        """Return what stands at the foot."""
        return Foot(self)

    @property
    def is_vote(self) -> bool:
        """Tell whether it is the desk of the vote that is being taken."""
        return False

    @property
    def item(self) -> str | None:
        """Return the agenda item that the page is about, if it is about one: the agenda marks it."""
        return None

    def show_item(self, number: str) -> None:
        """Show an agenda item from now on, where the page is about one."""

    def show_turn(self, now: Turn) -> None:
        """Have buttons of the page's own follow what comes next."""

    def takes_step(self) -> bool:
        """Take the next step by its key, where the page has one of its own; tell whether it has."""
        return False

    def arrive(self) -> None:
        """Go to where its work begins: it was opened, or asked for again."""

    def delegation(self) -> str | None:
        """Return the delegation that is meant where a page has the focus and a row is chosen there."""
        return None

    def heading(self) -> Heading:
        """Return what stands at the top."""
        raise NotImplementedError

    def renew(self) -> None:
        """Read again what the page shows: it opens, or an act was done while it is open."""

    def work(self) -> tuple[Panel | RowsView, ...]:
        """Return the parts of the work, in the order in which Tab goes through them."""
        return ()

    def arrange_work(self, room: QRect) -> None:
        """Give the parts of the work their places, in the pixels of the window; the first lies at the leading side."""
        for part in self.work():
            part.setGeometry(room)

    def beside(self, leading: QWidget, trailing: QWidget, room: QRect, percent: int = 43) -> None:
        """Give two parts their places side by side, a line between them, where there is room; else all to the first."""
        split = room.width() * percent // 100 if self.measures.wide else room.width()
        first = QRect(room.x(), room.y(), split, room.height())
        second = QRect(room.x() + split + 1, room.y(), max(0, room.width() - split - 1), room.height())
        for part, box in ((leading, first), (trailing, second)):
            if self.right_to_left:
                box.moveLeft(room.width() - box.right() - 1)
            part.setGeometry(box)
        self._split = (split, room.y()) if self.measures.wide else None

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        return [*self.work(), *self.foot.buttons()]

    def order_tabs(self) -> None:
        """Have Tab go through the work and then the foot."""
        for one, two in pairwise(self.stops()):
            QWidget.setTabOrder(one, two)

    def show_heading(self) -> None:
        """Show the heading as it is now."""
        self._told = told = self.heading()
        figures = [f"{figure.figure} {figure.words}" for figure in told.figures]
        badges = [words for words, _ in told.badges]
        self.setAccessibleDescription(self.spoken.series(told.label, told.title, told.line, *badges, *figures))
        self.arrange()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        for part in (*self.work(), self.foot):
            part.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        for part in (*self.work(), self.foot):
            part.set_measures(sizes)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the parts anew."""
        self.arrange()

    def arrange(self) -> None:
        """Give the foot what it needs, and the work what is left below the heading."""
        unit, width = self.measures.unit, self.width()
        foot = min(round(self.foot.height_at(width / unit) * unit), self.height() // 2)
        head = round(self._head_height() * unit)
        self.foot.setGeometry(0, self.height() - foot, width, foot)
        self.arrange_work(QRect(0, head, width, max(0, self.height() - foot - head)))

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the heading: label, title, the line or badges, and at the trailing side the figures."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        told = self._told
        y = self._pad
        sheet.write(told.label, m.margin, base(y + 8.0, m.second), m.second, theme.text_2, bold=True)
        y += self._label
        title = self._title(told)
        sheet.write_setting(title, m.margin, y + 0.95 * title.size, theme.text, optical=True)
        y += title.height + 10.0
        if told.line or told.badges:
            self._paint_line(sheet, told, y)
        self._paint_figures(sheet, told)
        rule(sheet, self._head_height() - 1, theme)
        if self._split is not None:
            x, top = self._split
            sheet.fill(sheet.rect(x / m.unit, top / m.unit, 1.0, self.length), theme.line)

    @property
    def _pad(self) -> float:
        return 14.0 if self.measures.wide else 6.0 if self.measures.tight else 9.0

    @property
    def _label(self) -> float:
        return 22.0 if self.measures.wide else 18.0

    def _title(self, told: Heading) -> Setting:
        m = self.measures
        steps = _TITLES if m.wide else _TIGHT_TITLES if m.tight else _NARROW_TITLES
        room = self.breadth - 2 * m.margin - self._figures_width(told) - 24.0
        return fit(told.title, steps, max(room, 80.0), bold=True)

    def _head_height(self) -> float:
        told = self._told
        line = BADGE_HEIGHT + 12.0 if told.badges or told.line else 0.0
        words = self._label + self._title(told).height + 6.0 + line
        figures = self._figure_size + 24.0 if told.figures else 0.0
        return round(2 * self._pad + max(words, figures))

    @property
    def _figure_size(self) -> int:
        return 56 if self.measures.wide else 24 if self.measures.tight else 40

    def _figure_widths(self, told: Heading) -> list[float]:
        m = self.measures
        return [
            max(advance(each.figure, self._figure_size), advance(each.words, m.second)) + 28.0 for each in told.figures
        ]

    def _figures_width(self, told: Heading) -> float:
        return sum(self._figure_widths(told))

    def _paint_figures(self, sheet: Sheet, told: Heading) -> None:
        m, theme, size = self.measures, self.theme, self._figure_size
        end = sheet.width - m.margin
        for each, width in zip(reversed(told.figures), reversed(self._figure_widths(told)), strict=True):
            line = self._pad + 0.86 * size
            sheet.write(each.figure, end, line, size, theme.text, ends=True)
            sheet.write(each.words, end, line + 12.0 + 0.2 * size, m.second, theme.text_2, ends=True)
            end -= width

    def _paint_line(self, sheet: Sheet, told: Heading, y: float) -> None:
        """Paint badges, the last of which give way, then the line."""
        m, theme, x = self.measures, self.theme, float(self.measures.margin)
        end = sheet.width - m.margin - self._figures_width(told)
        for words, kind in told.badges:
            if x + badge_width(words, kind) > end:
                break
            x += paint_badge(sheet, x, y, words, theme, kind) + 8.0
        if told.line:
            setting = fit(told.line, (Step(m.second), Step(12), Step(11)), max(end - x, 40.0))
            sheet.write_amid(setting, x, y + BADGE_HEIGHT / 2, theme.text_2)
