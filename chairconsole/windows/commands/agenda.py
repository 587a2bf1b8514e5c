"""What opens the page of an agenda item, and what is done from there."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial

from PySide6.QtCore import QObject

from chairconsole.models.agenda import purpose_of
from chairconsole.models.desk import AgendaRow
from chairconsole.models.tongue import Speaks
from chairconsole.models.turning import turn_in
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.desks.agenda import ItemPage
from chairconsole.windows.desks.lines import Line
from chairconsole.windows.desks.proposals import Shown, Submits
from chairconsole.windows.parts.keys import Command


class ItemButtons(QObject):
    """Does what the buttons of an item's page say."""

    def __init__(self, page: ItemPage, bench: Bench) -> None:
        super().__init__(page)
        self._page, self._session = page, bench.session
        self._reading, self._everything = bench.reading, bench.everything
        page.more.clicked.connect(self.offer)
        page.take_up.clicked.connect(self._on_take_up)

    def offer(self) -> None:
        """Offer what can be done with the item."""
        row = next((row for row in self._reading.side().agenda if row.number == self._page.item), None)
        self._everything.on_row_chosen(row)

    def _on_take_up(self) -> None:
        self._session.perform("take_up_item", item=self._page.item)


@matter
class ItemCommands(Speaks, QObject):
    """Opens the page of an item: that in hand, or the one chosen in the agenda."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._window, self._desks, self._session = bench.window, bench.desks, bench.session
        self._reading, self._bench = bench.reading, bench
        self._agenda = bench.window.side.agenda
        self._agenda.chosen.connect(self._on_chosen)
        self._was_in_hand = self._reading.head().item
        self._session.changed.connect(self._on_changed)

    @cached_property
    def _page(self) -> ItemPage:
        """The page of an item."""
        page = ItemPage(self._window, self._reading)
        buttons = ItemButtons(page, self._bench)
        self._desks.bring(page)
        for part in page.work():
            part.chosen.connect(partial(self._on_line, buttons))
        return page

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.ITEM_PAGE: self.show}

    def show(self) -> None:
        """Open the page of the item in hand, else of the one that comes next, else of the first."""
        chosen = self._agenda.selected() if self._agenda.hasFocus() else None
        number = chosen.number if isinstance(chosen, AgendaRow) else self._in_hand()
        if number is None:
            self._window.tell(self.tr("There is no agenda yet."))
        else:
            self.open(number)

    def open(self, number: str) -> None:
        """Open the page of an item; one whose purpose has a page of its own is shown there."""
        row = next((row for row in self._reading.side().agenda if row.number == number), None)
        if row is None:
            return
        page = self._desks.page_of(purpose_of(self._reading, number)) or self._page
        page.show_item(number)
        self._desks.open(page)

    def _in_hand(self) -> str | None:
        step = self._session.derived(turn_in).step
        comes_next = str(dict(step.args)["item"]) if step is not None and step.name == "take_up_item" else None
        agenda = self._reading.side().agenda
        first = agenda[0].number if agenda else None
        return self._reading.head().item or comes_next or first

    def _on_changed(self) -> None:
        """Follow the Conference to its next item, where the page of the one before is at work."""
        before, now = self._was_in_hand, self._reading.head().item
        if now is None or now == before:
            return
        self._was_in_hand = now
        page, focus = self._desks.page, self._window.focusWidget()
        if page is not None and before and page.item == before and focus is not None and page.isAncestorOf(focus):
            self.open(now)

    def _on_chosen(self, row: AgendaRow) -> None:
        self.open(row.number)

    def _on_line(self, buttons: ItemButtons, line: Line) -> None:
        if isinstance(line.means, str):
            self.open(line.means)
        elif isinstance(line.means, Shown):
            self._bench.everything.on_row_chosen(line.means.row)
        elif isinstance(line.means, Submits):
            self._bench.asking.begin("submit_proposal", item=line.means.item)
        else:
            buttons.offer()
