"""The secretary's console: arranges its panels, and connects keys to what they do."""

from collections import ChainMap
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from chairconsole.ledger.record import Changed
from chairconsole.models.credentials_model import CredentialsModel
from chairconsole.models.delegations_model import DelegationsModel
from chairconsole.models.entries import ReadsText, reads_none
from chairconsole.models.floor_tab import FloorTabModel
from chairconsole.models.journal_model import JournalModel
from chairconsole.models.outlook import Foresight
from chairconsole.models.papers import NO_PAPERS, Papers
from chairconsole.models.participation import summary
from chairconsole.models.past_model import PastModel
from chairconsole.models.present import presence
from chairconsole.models.reading import Reading
from chairconsole.models.script_model import ScriptModel
from chairconsole.models.session import Session
from chairconsole.models.ticker import Tick
from chairconsole.models.tongue import tongue
from chairconsole.models.turning import take, turn_in
from chairconsole.models.work import BacksUp, Work, backs_up_none
from chairconsole.records.facts.lists import Entry
from chairconsole.rules.turn import Act
from chairconsole.windows.bars.banner import Banner
from chairconsole.windows.bars.head import HeadBar
from chairconsole.windows.bars.status_line import StatusLine
from chairconsole.windows.commands.asking import Asking
from chairconsole.windows.commands.bench import Bench, commands_on
from chairconsole.windows.commands.doubts import Doubts
from chairconsole.windows.commands.everything import Everything
from chairconsole.windows.desks.desks import Desks
from chairconsole.windows.desks.floor_strip import FloorStrip
from chairconsole.windows.floor.floor_panel import FloorPanel
from chairconsole.windows.ground import Ground, Place
from chairconsole.windows.list.entry_field import EntryField
from chairconsole.windows.list.forecast_strip import ForecastStrip
from chairconsole.windows.list.speakers_filter import FilterBar, SpeakersSieve
from chairconsole.windows.list.speakers_table import SpeakersHeader, SpeakersTable
from chairconsole.windows.over.palette import Palette
from chairconsole.windows.paint.theme import LIGHT, Theme
from chairconsole.windows.parts.by_place import ByPlace, at_place
from chairconsole.windows.parts.keys import (
    AS_MADE,
    NOT_BEHIND_A_QUESTION,
    QUESTION_MARKS,
    Command,
    Keys,
    sequence,
    words,
)
from chairconsole.windows.parts.people import People
from chairconsole.windows.side.end_panel import EndPanel
from chairconsole.windows.side.side_panel import SidePanel

REMOTE_BLANKS = "bB."
"""What a presenter's remote sends to have the screen blanked."""
BLANKING_KEYS = ("B", ".")
"""The keys that it presses; which signs they give is a matter of the layout."""

FRESH = timedelta(seconds=2)
"""How long a row that changed keeps the tint."""

_CLOSING = "closing"
"""What is doubted where the system closes the window."""


T = TypeVar("T")


class SecretaryWindow(Ground):
    """Programme and agenda, the floor above the list, credentials and journal, and the last act always in sight."""

    asked = Signal(object)
    """A `Command` that concerns all windows."""

    def __init__(
        self,
        session: Session,
        language: str = "en",
        theme: Theme = LIGHT,
        parent: QWidget | None = None,
        *,
        read_text: ReadsText = reads_none,
        backs_up: BacksUp = backs_up_none,
        backups: Work | None = None,
        keys: Keys = AS_MADE,
        papers: Papers = NO_PAPERS,
        writing: Work | None = None,
    ) -> None:
        super().__init__(parent)
        self._papers, self.writing = papers, writing or Work(self)
        self.tongue, self.keys = tongue(language), keys
        self._read_text, self._backs_up = read_text, backs_up
        self.work, self.backups = Work(self), backups or Work(self)
        self._session, self._reading = session, Reading(session, language)
        self._speakers = SpeakersSieve(session, language, self)
        self._fresh: frozenset[int] = frozenset()
        self._fresh_since = self._day = session.now()
        self._is_to_go = False
        self._desk = self._reading.desk()
        self.actions_by_command = {command: self._action(command) for command in Command}
        self.people = People(session, self._reading)
        self._build()
        self._connect()
        self._listen()
        # not before: it hears of each part that is made
        ByPlace(self)
        self.setMinimumSize(800, 480)
        self.resize(1920, 1080)
        self.setLayoutDirection(self.tongue.direction)
        self.set_theme(theme)
        self.set_percent(100)
        self._show_all()
        self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc; no key of its own stops a speech or quits."""
        if event.key() == Qt.Key.Key_Escape:
            if self._laid_over is None:
                self.filters.let_go()
            self.left.emit()
            self.leave()
        elif event.text() and event.text() in QUESTION_MARKS:
            # where the key needs Shift, Qt does not always take it for the shortcut
            self.actions_by_command[Command.KEYS].trigger()
        elif event.text() and (event.text() in REMOTE_BLANKS or at_place(event) in BLANKING_KEYS):
            # where letters are looked for or typed they are taken before this; elsewhere it is a presenter's remote
            self.asked.emit(Command.BLANK_HALL)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of what lies there, by the right button or the menu key."""
        self.menu_wanted.emit(event.globalPos())

    def close(self) -> bool:
        """Close the window because the program says so, as for another language: that was decided elsewhere.

        What the system closes, by Alt+F4 or the cross, comes to `closeEvent` alone.
        """
        self._is_to_go = True
        return super().close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the console is closed; in mid-statement whoever closes it by a slip is asked once."""
        if not self._is_to_go and not self._may_close():
            event.ignore()
            return
        self.work.close()
        self.closed.emit()
        super().closeEvent(event)

    def _may_close(self) -> bool:
        """Tell whether the window may be closed by its own means; while somebody has the floor only by a second try."""
        floor = None if self._session.reads_only else self._reading.floor()
        doubt = self.tr("{name} has the floor.").format(name=floor.delegation) if floor is not None else ""
        told = self.tr("Closing once more leaves the console; the statement goes on, and its clock.")
        return self._doubts.is_meant(_CLOSING, doubt, told)

    def made(self, kind: type[T]) -> T:
        """Return what a matter made for this console, by its class."""
        return next(each for each in self._matters if isinstance(each, kind))

    def _build(self) -> None:
        session, language, actions = self._session, self._reading.language, self.actions_by_command
        credentials, journal = CredentialsModel(session, language, self), JournalModel(session, language, self)
        self.head = HeadBar(self)
        self.banner = Banner(actions, self)
        self.floor = FloorPanel(actions, self)
        self.strip = FloorStrip(actions, self)
        self.entry = EntryField(session, self._reading, self.people, self)
        self.filters = FilterBar(self._speakers, self)
        self.header = SpeakersHeader(self)
        self.table = SpeakersTable(language, session.now, self)
        self.table.setModel(self._speakers)
        self._foresight = Foresight(session, self)
        self.tally = ForecastStrip(self._foresight, actions, language, self)
        self.status = StatusLine(actions, self)
        self.side = SidePanel(language, self)
        on_floor = FloorTabModel(session, language, self)
        self.script = ScriptModel(session, language, self, is_seen=False)
        delegations = DelegationsModel(session, language, self, is_seen=False)
        self.end = EndPanel(self._reading, credentials, delegations, on_floor, self.script, journal, self)
        self.palette_field = Palette(self)
        self.bring(self.palette_field, Place.LINE)
        self.asking = Asking(session, self._reading, self.people, self.palette_field)
        self.everything = Everything(session, self.palette_field, self.asking, actions, self)
        self.desks = Desks(self, self._reading)
        self._order_tabs()

    def _bench(self) -> Bench:
        session = self._session
        return Bench(
            window=self,
            session=session,
            reading=self._reading,
            asking=self.asking,
            everything=self.everything,
            people=self.people,
            palette=self.palette_field,
            status=self.status,
            entry=self.entry,
            table=self.table,
            floor=self.floor,
            desks=self.desks,
            banner=self.banner,
            end=self.end,
            past=PastModel(session, self._reading.language, self),
            foresight=self._foresight,
            script=self.script,
            work=self.work,
            backups=self.backups,
            writing=self.writing,
            read_text=self._read_text,
            backs_up=self._backs_up,
            papers=self._papers,
            doubts=self._doubts,
            whose=self._whose,
        )

    def _connect(self) -> None:
        """Have each key do what the matters say; what concerns all windows is done elsewhere."""
        self._doubts = Doubts(self._session, self.status)
        self._matters = commands_on(self._bench())
        own: dict[Command, Callable[[], object]] = {
            Command.PALETTE: self.everything.ask,
            **{command: partial(self.asked.emit, command) for command in Command if command.of_all_windows},
        }
        for command, does in ChainMap(own, *(dict(each.handlers()) for each in self._matters)).items():
            waits = command in NOT_BEHIND_A_QUESTION
            self.actions_by_command[command].triggered.connect(partial(self._unless_asked, does) if waits else does)

    def _unless_asked(self, does: Callable[[], object], _is_checked: bool = False) -> None:
        """Do what a key says, unless a question is open: nobody looks at what is behind it."""
        if self.palette_field.title:
            self.tell(self.tr("A question is open."), self.tr("Enter answers it, Esc lets it go."))
        else:
            does()

    def _listen(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._session.turned.connect(self._show_all)
        self._session.ticked.connect(self._on_ticked)
        self._session.refused.connect(self.palette_field.ask_again)
        for work in (self.work, self.backups, self.writing):
            work.went_on.connect(self.status.go_on)
        self.banner.turned.connect(self.arrange)
        self.floor.stepped.connect(self._on_stepped)
        self.entry.inscribed.connect(self._on_inscribed)
        self.entry.received.connect(self.asking.hours.on_received)
        self.entry.left.connect(self.leave)
        for sought in (self.end.credentials.sought, self.end.delegations.sought, self.end.reference.sought):
            sought.left.connect(self.leave)
        self.filters.turned.connect(self.arrange)
        self.filters.left.connect(self.leave)
        self.table.missed.connect(self.tell)
        self.palette_field.missed.connect(self.tell)
        for view in (self.table, self.end.credentials.table):
            view.chosen.connect(self.everything.on_row_chosen)

    def _action(self, command: Command) -> QAction:
        action = QAction(words(command, self.spoken), self)
        action.setShortcuts([sequence(key) for key in self.keys.of(command)])
        # a key that is held does an act once
        action.setAutoRepeat(command in (Command.LARGER, Command.SMALLER))
        self.addAction(action)
        return action

    def _order_tabs(self) -> None:
        order: list[QWidget] = [
            self.entry.field,
            self.filters.field,
            self.filters.which,
            self.table,
            *self.floor.buttons(),
            *self.strip.buttons(),
            self.end.tabs,
            *self.end.stops(),
        ]
        order += [self.side.agenda, self.side.documents]
        order += [self.status.undo, self.status.everything]
        for one, two in pairwise(order):
            QWidget.setTabOrder(one, two)

    def _take_measures(self) -> None:
        super()._take_measures()
        self.entry.show_desk(self._desk)

    def _show_all(self) -> None:
        head = self._reading.head()
        self._day = head.now
        self.setWindowTitle(self.tr("{conference}: secretary's console").format(conference=head.conference))
        self._show_desk()
        self.side.show_side(self._reading.side())
        self.end.show_presence(self._session.derived(presence))
        self.end.credentials.show_summary(self._reading.credentials_summary())
        self.end.delegations.show_summary(self._session.derived(summary))
        self._show_last()

    def _show_desk(self) -> None:
        desk, head = self._reading.desk(), self._reading.head()
        self._desk = desk
        self.head.show_head(head)
        turn = self._session.derived(turn_in)
        self.floor.show_desk(desk, head, turn)
        self.desks.show_desk(desk, turn)
        self.entry.show_desk(desk)

    def _show_last(self) -> None:
        self.status.show_act(self._reading.last_act(), not self._session.reads_only)

    def _whose(self) -> str | None:
        """Return the delegation that is meant: the one selected where somebody works, the list first."""
        if self.palette_field.title:
            # What stands in the palette is about somebody else, perhaps: nobody is meant until it is answered.
            return None
        on_page = self.desks.delegation()
        if on_page is not None:
            return on_page
        entry = self.table.selected_entry()
        if self.end.delegations.has_focus():
            return self.end.delegations.delegation()
        if self.end.credentials.has_focus() or entry is None:
            return self.end.credentials.delegation()
        return entry.code

    def leave(self) -> None:
        """Stop the reading of a file, and go back to the list: with Esc, wherever somebody is."""
        if self.work.stop():
            self.tell(self.tr("Stopped."))
        self.back_to_list()

    def _on_changed(self, changed: Changed) -> None:
        entries = {change.after.id for change in changed.changes if isinstance(change.after, Entry)}
        if entries:
            self._fresh, self._fresh_since = frozenset(entries), self._session.now()
            self.table.mark_fresh(self._fresh)
        self._show_all()
        if changed.line.act == "give_floor":
            self.table.scrollToTop()

    def _on_ticked(self, tick: Tick) -> None:
        head = self._reading.head()
        # while somebody speaks only the floor and what is left to the deadline change with a second
        minute_went_on = head.now.second == 0 or tick.since_last > timedelta(seconds=2)
        if self._desk.floor is None or minute_went_on:
            self._desk = self._reading.desk()
        else:
            self._desk = replace(self._desk, floor=self._reading.floor(), registration=self._reading.registration())
        self.entry.show_desk(self._desk)
        self.head.show_head(head)
        turn = self._session.derived(turn_in)
        self.floor.tick(self._desk, head, turn)
        self.desks.tick(self._desk, turn)
        if self._fresh and abs(tick.now - self._fresh_since) >= FRESH:
            self._fresh = frozenset()
            self.table.mark_fresh(self._fresh)
        if head.now.date() != self._day.date():
            self._show_all()

    def _on_stepped(self, act: Act) -> None:
        take(self._session, act, self._session.by)

    def _on_inscribed(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.table.show_fresh()
