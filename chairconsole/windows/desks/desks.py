"""What stands in the middle column: the floor and its list, or one page at a time; each step has one owner."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from chairconsole.models.desk import Desk
from chairconsole.models.prompting import Prompting
from chairconsole.models.reading import Reading
from chairconsole.rules.turn import Turn
from chairconsole.windows.desks.foot import FootScene
from chairconsole.windows.desks.page import Page
from chairconsole.windows.ground import Ground, Place


class Desks(QObject):
    """Opens pages, keeps the open one as things stand, and has its foot say what `turn` says."""

    objected = Signal()
    """Somebody objects to what was put."""

    def __init__(self, window: Ground, reading: Reading) -> None:
        super().__init__(window)
        self._window, self._prompting = window, Prompting(reading)
        self._desk: Desk | None = None
        self._turn = Turn()
        self._of_purpose: dict[str, Callable[[], Page]] = {}
        window.strip.stepped.connect(window.floor.take_step)

    @property
    def page(self) -> Page | None:
        """Return the page that is open; none where the floor and its list are in sight."""
        page = self._window.page
        return page if isinstance(page, Page) else None

    def bring(self, page: Page) -> None:
        """Take in a page of a matter."""
        self._window.bring(page, Place.DESK)
        page.foot.stepped.connect(self._window.floor.take_step)
        page.foot.objected.connect(self.objected)
        page.went.connect(self._on_went)
        page.order_tabs()

    def stand_for(self, purpose: str, page: Callable[[], Page]) -> None:
        """Have a page, which may be made then, shown for the agenda item of a purpose."""
        self._of_purpose[purpose] = page

    def page_of(self, purpose: str | None) -> Page | None:
        """Return the page that items of a purpose have of their own, if they have one."""
        page = self._of_purpose.get(purpose or "")
        return page() if page is not None else None

    def open(self, page: Page) -> None:
        """Open a page, or go to it where it is open already."""
        page.renew()
        self._window.strip.stand_at(is_vote=page.is_vote)
        if self._desk is not None:
            self._window.strip.show_desk(self._desk, self._window.floor.shown_step)
        self._show_foot(page)
        page.show_heading()
        self._window.lay(page)
        page.arrive()
        self._window.side.agenda.mark_page(page.item)

    def close(self) -> None:
        """Go back to the floor and its list."""
        self._window.clear()
        self._window.back_to_list()

    def delegation(self) -> str | None:
        """Return the delegation that is meant on the open page, where that has the focus."""
        page, focus = self.page, self._window.focusWidget()
        if page is None or focus is None or not (page is focus or page.isAncestorOf(focus)):
            return None
        return page.delegation()

    def show_desk(self, desk: Desk, turn: Turn) -> None:
        """Show how things stand after an act."""
        self._desk, self._turn = desk, turn
        page = self.page
        if page is not None:
            self._window.strip.stand_at(is_vote=page.is_vote)
            self._window.strip.show_desk(desk, self._window.floor.shown_step)
            self._window.arrange_strip()
            page.renew()
            self._show_foot(page)
            page.show_heading()
            self._window.side.agenda.mark_page(page.item)

    def tick(self, desk: Desk, turn: Turn) -> None:
        """Go on by a second."""
        is_same = turn == self._turn
        self._desk, self._turn = desk, turn
        page = self.page
        if page is None:
            return
        self._window.strip.tick(desk, self._window.floor.shown_step)
        if not is_same:
            self._show_foot(page)

    def _show_foot(self, page: Page) -> None:
        step = self._window.floor.shown_step
        say = self._prompting.script(self._turn)
        above = self._window.strip.is_wanted
        page.show_turn(self._turn)
        page.foot.show_scene(FootScene(say, None if above else step, page.can_object and self._turn.is_put))

    def _on_went(self) -> None:
        self._window.side.agenda.mark_page(None)
