"""The menu at the right button: what can be done with a row, then what its panel is for, each with its key.

It is made of what the palette is made of: the acts about the row, and the commands of a section of the sheet of keys.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from chairconsole.ledger.registry import named as named_act
from chairconsole.models.rows import ROW
from chairconsole.models.saying import say
from chairconsole.models.tongue import Speaks
from chairconsole.rules.sentence import capital
from chairconsole.windows.bars.banner import Banner
from chairconsole.windows.bars.head import HeadBar
from chairconsole.windows.bars.status_line import StatusLine
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.commands.everything import Offered
from chairconsole.windows.desks.floor_strip import FloorStrip
from chairconsole.windows.desks.page import Page
from chairconsole.windows.floor.floor_panel import FloorPanel
from chairconsole.windows.over.key_grab import KeyGrab
from chairconsole.windows.over.keys_sheet import KeysSheet
from chairconsole.windows.over.palette import Palette
from chairconsole.windows.over.welcome_panel import WelcomePanel
from chairconsole.windows.paint.digits import in_digits
from chairconsole.windows.parts.choices import Choices
from chairconsole.windows.parts.keys import Command, Section, cap_of, heading, words
from chairconsole.windows.parts.menu import Menu
from chairconsole.windows.parts.rows_view import RowsView
from chairconsole.windows.parts.wordbook import known
from chairconsole.windows.side.credentials_panel import CredentialsPanel
from chairconsole.windows.side.delegations_panel import DelegationsPanel
from chairconsole.windows.side.end_panel import FLOOR, EndPanel
from chairconsole.windows.side.side_panel import SidePanel

_SECTIONS: dict[type[QWidget], Section | None] = {
    FloorPanel: Section.FLOOR,
    FloorStrip: Section.FLOOR,
    HeadBar: Section.MEETING,
    SidePanel: Section.MEETING,
    CredentialsPanel: Section.CREDENTIALS,
    DelegationsPanel: Section.CREDENTIALS,
    EndPanel: Section.CONSOLE,
    StatusLine: Section.CONSOLE,
    Banner: Section.CONSOLE,
    # these are answered, or go
    Palette: None,
    Choices: None,
    KeysSheet: None,
    KeyGrab: None,
    WelcomePanel: None,
}
"""For what a panel is; whatever else lies in the middle belongs to the list."""


@matter
class Menus(Speaks, QObject):
    """Opens one menu at a time; whatever is chosen there is done as the palette does it."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._window, self._floor, self._entry = bench.window, bench.floor, bench.entry
        self._everything, self._asking = bench.everything, bench.asking
        self._window.menu_wanted.connect(self.open)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return nothing: the right button and the menu key are the window's."""
        return {}

    def open(self, at: QPoint) -> None:
        """Open the menu of what lies at a point of the screen; a row there is selected, so that it is meant."""
        widget = self._window.childAt(self._window.mapFromGlobal(at)) or self._window
        section = self._section(widget)
        if section is None:
            return
        view = next((each for each in _upwards(widget) if isinstance(each, RowsView)), None)
        row = None if view is None else _selected(view, at)
        offered = self._everything.about(row)
        if offered is not None:
            menu = self._menu()
            self._fill_about(menu, offered)
            menu.addSeparator()
            more = self.tr("{section} …").format(section=heading(section, self.spoken))
            self._add(menu, more, "", partial(self._open_section, section, frozenset(offered.acts), at))
            self._show(menu, at)
        elif row is not None and view is not None:
            self._open_section(section, frozenset(), at, partial(view.chosen.emit, row))
        else:
            self._open_section(section, frozenset(), at)

    def _open_section(
        self, section: Section, done: frozenset[str], at: QPoint, choose: Callable[[], object] | None = None
    ) -> None:
        """Open the menu of what a panel is for; above it stands, where a row can be chosen, what Enter does."""
        menu = self._menu()
        if section is Section.LIST:
            self._fill_passed_over(menu)
        if choose is not None:
            self._add(menu, self.tr("Choose"), self.tr("Enter"), choose)
            menu.addSeparator()
        self._fill(menu, section, done)
        self._show(menu, at)

    def _show(self, menu: Menu, at: QPoint) -> None:
        """Open a menu at a point, but below the countdown and the hour; where that cannot be, at their other side."""
        # Qt has it fit on the screen, with arrows where it is too long
        menu.popup(at)
        floor, window, size = self._floor, self._window, menu.size()
        mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        below, top = floor.mapToGlobal(QPoint(0, floor.height())), window.mapToGlobal(QPoint(0, 0)).y()
        least, most = window.mapToGlobal(QPoint(0, 0)).x(), window.mapToGlobal(QPoint(window.width(), 0)).x()
        highest = top + window.height() - size.height()
        x = min(max(least, at.x() - (size.width() if mirrored else 0)), most - size.width())
        y = max(below.y(), min(at.y(), highest))
        if y > highest:
            x, y = most - size.width() if mirrored else least, max(top, highest)
        menu.move(x, y)

    def _section(self, widget: QWidget) -> Section | None:
        """Return for what the panel is in which a widget stands."""
        for each in _upwards(widget):
            if type(each) is EndPanel and each.tabs.place == FLOOR:
                return Section.FLOOR
            if isinstance(each, Page):
                return each.section
            if type(each) in _SECTIONS:
                return _SECTIONS[type(each)]
        return Section.LIST

    def _fill_about(self, menu: Menu, offered: Offered) -> None:
        """Name the row, then what can be done with it; the key of a command that does an act alone stands beside it."""
        menu.name(self._written(offered.title))
        for name in offered.acts:
            doing = [command for command in Command if name in known(command).acts]
            key = cap_of(self, doing[0]) if len(doing) == 1 else ""
            told = say(capital(named_act(name).words), self.spoken)
            self._add(menu, told, key, partial(self._asking.do, name, **offered.given))

    def _fill_passed_over(self, menu: Menu) -> None:
        """Name each of those passed over, to be recalled."""
        entry = self._entry
        recalls = entry.recalls()
        for each in recalls:
            key = cap_of(self, Command.RECALL) if len(recalls) == 1 else ""
            self._add(menu, self.tr("Recall: {name}").format(name=each.name), key, partial(entry.recall, each))
        if recalls:
            menu.addSeparator()

    def _fill(self, menu: Menu, section: Section, done: frozenset[str]) -> None:
        """Add the commands of a section, but for those that do what stands above already."""
        for command in (each for each in Command if each.section is section):
            acts = known(command).acts
            if not acts or not done.issuperset(acts) or len(acts) > 1:
                self._add(
                    menu, words(command, self.spoken), cap_of(self, command), partial(self._everything.do, command)
                )

    def _add(self, menu: Menu, told: str, key: str, does: Callable[[], object]) -> None:
        menu.add(self._written(told), key, does)

    def _written(self, told: str) -> str:
        return in_digits(told, self._window.locale().zeroDigit())

    def _menu(self) -> Menu:
        return Menu(self._window, self._window.measures.px(self._window.measures.body))


def _upwards(widget: QWidget) -> Iterator[QWidget]:
    """Go from a widget up to its window."""
    above: QWidget | None = widget
    while above is not None:
        yield above
        above = above.parentWidget()


def _selected(view: RowsView, at: QPoint) -> object:
    """Return the row at a point of the screen, selected unless it is among several that are; nothing where none is."""
    index = view.indexAt(view.viewport().mapFromGlobal(at))
    if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsSelectable:
        return None
    if not view.selectionModel().isSelected(index):
        view.setCurrentIndex(index)
    return index.data(ROW)
