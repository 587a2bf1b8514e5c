"""The secretary's console: arranges its panels, and connects keys to what they do."""

from collections import ChainMap
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.ledger.record import Changed
from chairconsole.models.credentials_model import CredentialsModel
from chairconsole.models.entries import ReadsText, reads_none
from chairconsole.models.floor_tab import FloorTabModel
from chairconsole.models.guide import Guide
from chairconsole.models.journal_model import JournalModel
from chairconsole.models.outlook import Foresight
from chairconsole.models.papers import NO_PAPERS, Papers
from chairconsole.models.past_model import PastModel
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
from chairconsole.windows.bars.guide_strip import GuideStrip
from chairconsole.windows.bars.head import HeadBar
from chairconsole.windows.bars.status_line import StatusLine
from chairconsole.windows.commands.asking import Asking
from chairconsole.windows.commands.bench import Bench, Handles, commands_on
from chairconsole.windows.commands.doubts import Doubts
from chairconsole.windows.commands.everything import Everything
from chairconsole.windows.commands.fitting import FittingCommands
from chairconsole.windows.commands.keeping import Where
from chairconsole.windows.commands.keys import KeyCommands
from chairconsole.windows.commands.looking_back import LookingBack
from chairconsole.windows.commands.menus import Menus
from chairconsole.windows.commands.notices import Notices
from chairconsole.windows.commands.papers import PapersCommands
from chairconsole.windows.commands.pictures import PictureCommands
from chairconsole.windows.commands.script import ScriptCommands
from chairconsole.windows.commands.view import ViewCommands
from chairconsole.windows.floor.floor_panel import FloorPanel
from chairconsole.windows.ground import Ground
from chairconsole.windows.list.entry_field import EntryField
from chairconsole.windows.list.forecast_strip import ForecastStrip
from chairconsole.windows.list.speakers_filter import FilterBar, SpeakersSieve
from chairconsole.windows.list.speakers_table import SpeakersHeader, SpeakersTable
from chairconsole.windows.over.fitting_panel import FittingPanel
from chairconsole.windows.over.key_grab import KeyGrab
from chairconsole.windows.over.keys_sheet import KeysSheet
from chairconsole.windows.over.palette import Palette, Question
from chairconsole.windows.over.papers_panel import PapersPanel
from chairconsole.windows.over.past_panel import PastPanel
from chairconsole.windows.over.pictures_panel import PicturesPanel
from chairconsole.windows.over.sentence_panel import SentencePanel
from chairconsole.windows.over.text_panel import TextPanel
from chairconsole.windows.over.welcome_panel import WelcomePanel
from chairconsole.windows.paint.theme import LIGHT, Theme, palette, stylesheet
from chairconsole.windows.parts.by_place import ByPlace, at_place
from chairconsole.windows.parts.keys import AS_MADE, QUESTION_MARKS, Command, Keys, words
from chairconsole.windows.parts.measures import PERCENTS
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


class SecretaryWindow(Ground):
    """Programme and agenda, the floor above the list, credentials and journal, and the last act always in sight."""

    blank_hall_pressed = Signal()
    """The hall is to be blanked, or shown again."""
    president_pressed = Signal()
    """The President's view is to be shown."""
    hall_pressed = Signal()
    """The hall display is to be shown."""

    asked = Signal(object)
    """A `Command` that concerns all windows."""
    closed = Signal()
    """The console was closed."""

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
        self._offered, self.writing = papers, writing or Work(self)
        self.tongue, self.keys = tongue(language), keys
        self._read_text, self._backs_up = read_text, backs_up
        self.work, self.backups = Work(self), backups or Work(self)
        self._session, self._reading = session, Reading(session, language)
        self._speakers = SpeakersSieve(session, language, self)
        self._theme, self._percent = theme, 100
        self._fresh: frozenset[int] = frozenset()
        self._fresh_since = self._day = session.now()
        self._laid_over: QWidget | None = None
        self._is_to_go = False
        self._desk = self._reading.desk()
        self.actions_by_command = {command: self._action(command) for command in Command}
        self.people = People(session, self._reading)
        ByPlace(self)
        self._build()
        self._connect()
        self._listen()
        self.setMinimumSize(800, 480)
        self.resize(1920, 1080)
        self.setLayoutDirection(self.tongue.direction)
        self.set_theme(theme)
        self.set_percent(100)
        self._show_all()
        self.table.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.setPalette(palette(theme))
        self.setStyleSheet(stylesheet(theme))
        for part in self._parts():
            part.set_theme(theme)

    @property
    def theme(self) -> Theme:
        """Return the colours at present."""
        return self._theme

    @property
    def percent(self) -> int:
        """Return the size of type at present, in percent."""
        return self._percent

    def set_percent(self, percent: int) -> None:
        """Take a size of type, 100 to 200 percent."""
        self._percent = min(max(percent, PERCENTS[0]), PERCENTS[-1])
        self._take_measures()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the panels for the width there is."""
        self._take_measures()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange the panels anew when the window is mirrored."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._take_measures()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc; no key of its own stops a speech or quits."""
        if event.key() == Qt.Key.Key_Escape:
            if self._laid_over is None:
                self.filters.let_go()
            if not self.guide.step.act:
                self.guide_strip.hide()
            self.leave()
        elif event.text() and event.text() in QUESTION_MARKS:
            # where the key needs Shift, Qt does not always take it for the shortcut
            self.keys_sheet.open()
        elif event.text() and (event.text() in REMOTE_BLANKS or at_place(event) in BLANKING_KEYS):
            # where letters are looked for or typed they are taken before this; elsewhere it is a presenter's remote
            self.blank_hall_pressed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of what lies there, by the right button or the menu key."""
        self.menus.open(event.globalPos())

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
        self.paper_commands.close()
        self.closed.emit()
        super().closeEvent(event)

    def _may_close(self) -> bool:
        """Tell whether the window may be closed by its own means; while somebody has the floor only by a second try."""
        floor = None if self._session.reads_only else self._reading.floor()
        doubt = self.tr("{name} has the floor.").format(name=floor.delegation) if floor is not None else ""
        told = self.tr("Closing once more leaves the console; the statement goes on, and its clock.")
        return self._doubts.is_meant(_CLOSING, doubt, told)

    def _build(self) -> None:
        session, language, actions = self._session, self._reading.language, self.actions_by_command
        credentials, journal = CredentialsModel(session, language, self), JournalModel(session, language, self)
        self.head = HeadBar(self)
        self.banner = Banner(actions, self)
        self.floor = FloorPanel(actions, self)
        self.entry = EntryField(session, self._reading, self.people, self)
        self.filters = FilterBar(self._speakers, self)
        self.header = SpeakersHeader(self)
        self.table = SpeakersTable(language, session.now, self)
        self.table.setModel(self._speakers)
        foresight = Foresight(session, self)
        self.tally = ForecastStrip(foresight, actions, language, self)
        self._past = past = PastModel(session, language, self)
        self.past = PastPanel(past, language, self)
        self.looking_back = LookingBack(self, past, self.past, self)
        self.status = StatusLine(actions, self)
        self._doubts = Doubts(session, self.status)
        self.side = SidePanel(language, self)
        on_floor = FloorTabModel(session, language, self)
        self.script = ScriptModel(session, language, self, is_seen=False)
        self.end = EndPanel(self._reading, credentials, on_floor, self.script, journal, self)
        self.text_panel = TextPanel((self.table, self.header, self.tally), language, self)
        self.fitting = FittingPanel((self.table, self.entry.field, self.filters.field), language, self)
        self._fitting = FittingCommands(self, session, self._reading, foresight, self.fitting)
        self._build_over()
        self.asking = Asking(session, self._reading, self.people, self.palette_field)
        self.everything = Everything(session, self.palette_field, self.asking, actions, self)
        self.menus = Menus(self, self, self.everything, self.asking)
        self.notices = Notices(session, self._reading, self.banner, self.status, self.entry, self)
        self._order_tabs()

    def _build_over(self) -> None:
        """Build what lies over the others when it is wanted."""
        self.sentence = SentencePanel((self.table, self.header, self.tally), self)
        self.pictures = PicturesPanel(self._session, self._reading, self)
        below = (self.table, self.entry.field, self.filters.field, self.past.slider, self.pictures.tabs)
        self.papers = PapersPanel(below, self)
        self.guide = Guide(self._session, self)
        self.guide_strip = GuideStrip(self.guide, self)
        self.welcome = WelcomePanel(self)
        self.palette_field = Palette(self)
        self.keys_sheet = KeysSheet(self)
        self.key_grab = KeyGrab(self)

    def _connect(self) -> None:
        session, reading = self._session, self._reading
        bench = Bench(
            window=self,
            session=session,
            reading=reading,
            asking=self.asking,
            people=self.people,
            palette=self.palette_field,
            status=self.status,
            table=self.table,
            floor=self.floor,
            banner=self.banner,
            end=self.end,
            text_panel=self.text_panel,
            work=self.work,
            backups=self.backups,
            read_text=self._read_text,
            backs_up=self._backs_up,
            doubts=self._doubts,
            whose=self._whose,
        )
        self.view = ViewCommands(self, self)
        self._script = ScriptCommands(self, session, self.end.script, self)
        self.key_commands = KeyCommands(self.palette_field, self.key_grab, self.status, self)
        self.picture_commands = PictureCommands(self, self.pictures, self)
        where = Where(self, self.palette_field)
        self.paper_commands = PapersCommands(
            self, session, reading, self._past, self.papers, self._offered, self.writing, where
        )
        own: dict[Command, Callable[[], object]] = {
            Command.PALETTE: self.everything.ask,
            Command.FILTER: self.filters.open,
            Command.KEYS: self.keys_sheet.open,
            Command.PICTURES: self.picture_commands.show,
            Command.PAPERS: self.paper_commands.show,
            Command.CHANGE_KEY: self.key_commands.begin,
            Command.BLANK_HALL: self.blank_hall_pressed.emit,
            Command.PRESIDENT: self.president_pressed.emit,
            Command.HALL: self.hall_pressed.emit,
            **{command: partial(self.asked.emit, command) for command in Command if command.of_all_windows},
        }
        acting: list[Handles] = [*commands_on(bench), self._script, self.view, self.looking_back, self._fitting]
        handlers = [each.handlers() for each in acting]
        for command, handler in ChainMap(own, *map(dict, handlers)).items():
            self.actions_by_command[command].triggered.connect(handler)

    def _listen(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._session.turned.connect(self._show_all)
        self._session.ticked.connect(self._on_ticked)
        for work in (self.work, self.backups, self.writing):
            work.went_on.connect(self.status.go_on)
        self.banner.turned.connect(self.arrange)
        self.floor.stepped.connect(self._on_stepped)
        self.entry.inscribed.connect(self._on_inscribed)
        self.entry.received.connect(self.asking.hours.on_received)
        self.entry.left.connect(self.leave)
        for sought in (self.end.credentials.sought, self.end.reference.sought):
            sought.left.connect(self.leave)
        self.filters.turned.connect(self.arrange)
        self.filters.left.connect(self.leave)
        self.table.missed.connect(self.tell)
        self.palette_field.missed.connect(self.tell)
        for view in (self.table, self.side.agenda, self.end.credentials.table):
            view.chosen.connect(self.everything.on_row_chosen)

    def _action(self, command: Command) -> QAction:
        action = QAction(words(command, self.spoken), self)
        action.setShortcuts([QKeySequence(key) for key in self.keys.of(command)])
        # a key that is held does an act once
        action.setAutoRepeat(command in (Command.LARGER, Command.SMALLER))
        self.addAction(action)
        return action

    def _parts(self) -> tuple[Any, ...]:
        middle = (self.floor, self.entry, self.filters, self.header, self.table, self.tally)
        over = (
            self.past,
            self.text_panel,
            self.sentence,
            self.fitting,
            self.pictures,
            self.papers,
            self.guide_strip,
            self.welcome,
            self.palette_field,
            self.keys_sheet,
            self.key_grab,
        )
        return (self.head, self.banner, *middle, self.status, self.side, self.end, *over)

    def _order_tabs(self) -> None:
        order: list[QWidget] = [
            self.entry.field,
            self.filters.field,
            self.filters.which,
            self.table,
            *self.floor.buttons(),
            self.end.tabs,
            *self.end.stops(),
        ]
        order += [self.side.agenda, self.side.documents]
        order += [self.status.undo, self.status.everything]
        for one, two in pairwise(order):
            QWidget.setTabOrder(one, two)

    def _take_measures(self) -> None:
        sizes = self.measures
        for part in self._parts():
            part.set_measures(sizes)
        self.arrange()
        self.entry.show_desk(self._desk)

    def _show_all(self) -> None:
        head = self._reading.head()
        self._day = head.now
        self.setWindowTitle(self.tr("{conference}: secretary's console").format(conference=head.conference))
        self._show_desk()
        self.side.show_side(self._reading.side())
        self.end.credentials.show_summary(self._reading.credentials_summary())
        self._show_last()

    def _show_desk(self) -> None:
        desk, head = self._reading.desk(), self._reading.head()
        self._desk = desk
        self.head.show_head(head)
        self.floor.show_desk(desk, head, self._session.derived(turn_in))
        self.entry.show_desk(desk)

    def _show_last(self) -> None:
        self.status.show_act(self._reading.last_act(), not self._session.reads_only)

    def _whose(self) -> str | None:
        """Return the delegation that is meant: the one selected where somebody works, the list first."""
        if self.palette_field.title:
            # What stands in the palette is about somebody else, perhaps: nobody is meant until it is answered.
            return None
        entry = self.table.selected_entry()
        code = self.end.credentials.delegation()
        if self.end.credentials.has_focus() or entry is None:
            return code
        return entry.code

    def tell(self, first_words: str, sentence: str = "") -> None:
        """Say something that is no act in the status line."""
        self.status.hint(first_words, sentence)

    def ask(self, question: Question) -> None:
        """Ask something in the palette."""
        self.palette_field.ask(question)

    def leave(self) -> None:
        """Stop the reading of a file, and go back to the list: with Esc, wherever somebody is."""
        if self.work.stop():
            self.tell(self.tr("Stopped."))
        self.back_to_list()

    def back_to_list(self) -> None:
        """Put away what lies over the list, and go back to it."""
        self._laid_over = None
        self.banner.clear()
        self.arrange()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def lay_over(self, panel: QWidget, focus: QWidget) -> None:
        """Bring a side panel into sight and go there; a panel already laid over goes again."""
        if self._laid_over is panel:
            self.back_to_list()
            return
        self._laid_over = None if panel.isVisible() else panel
        self.arrange()
        focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        self.floor.tick(self._desk, head, self._session.derived(turn_in))
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
