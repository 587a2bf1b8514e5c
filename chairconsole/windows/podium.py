"""The three windows of one conference, over one session: what opens where, and what the President's keys do."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from chairconsole.models.edges import Edges
from chairconsole.models.entries import ReadsText, reads_none
from chairconsole.models.lists import list_in_hand
from chairconsole.models.papers import NO_PAPERS, Papers
from chairconsole.models.presiding import Presiding
from chairconsole.models.saying import say
from chairconsole.models.session import Session
from chairconsole.models.tongue import ENGLISH, LANGUAGES, Speaks, Tongue, tongue
from chairconsole.models.work import BacksUp, Work, backs_up_none
from chairconsole.windows.announcing import Announcer
from chairconsole.windows.commands.dressing import Dressing
from chairconsole.windows.commands.first_minutes import FirstMinutes
from chairconsole.windows.commands.hall import HallCommands
from chairconsole.windows.commands.keys import KeyCommands
from chairconsole.windows.commands.presidency import Presidency
from chairconsole.windows.hall import HallDisplay
from chairconsole.windows.liked import ALL, LAST_FILE, Liked
from chairconsole.windows.manual import Manual
from chairconsole.windows.over.palette import Question
from chairconsole.windows.paint.theme import LIGHT, THEMES, Theme
from chairconsole.windows.parts.keys import AS_MADE, Command, Keys, is_key, named, words
from chairconsole.windows.parts.measures import PERCENTS
from chairconsole.windows.parts.qt_words import QtWords
from chairconsole.windows.places import CONSOLE, Places
from chairconsole.windows.president import PresidentView
from chairconsole.windows.secretary import SecretaryWindow
from chairconsole.windows.side.end_panel import FLOOR, SCRIPT
from chairconsole.windows.sound import Sound, play

MADE_FOR = {"secretary": (1920, 1080), "president": (1280, 800), "hall": (1920, 1080)}
STEP_KEYS = ("PgDown", "F5")
FULL_SCREEN_KEY = "F11"
REMOTE_KEYS = ("B", ".", "F12")
"""What a presenter's remote sends to blank a screen; its PageUp does nothing, for nothing may be undone by a slip."""

MANUAL_PAGES = {FLOOR: "order", SCRIPT: "script"}
"""At which page the manual opens for a tab of the console; elsewhere by how far the meeting is."""

GAVEL_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class Podium(Speaks, QObject):
    """Makes the windows, shows each on a screen of its own, and hands every beat and every act on to them."""

    wished = Signal(object)
    """A `Wish` of the welcome page: another conference is to be opened."""
    gone_on = Signal()
    """The welcome page was put away: nothing is wished for any more."""

    def __init__(
        self,
        session: Session,
        language: str | None = None,
        parent: QObject | None = None,
        *,
        read_text: ReadsText = reads_none,
        backs_up: BacksUp = backs_up_none,
        liked: Liked | None = None,
        papers: Papers = NO_PAPERS,
        otherwise: str = ENGLISH,
    ) -> None:
        super().__init__(parent)
        self._session, self._read_text, self._backs_up, self._papers = session, read_text, backs_up, papers
        # no change of language or of keys ends a backup, or the writing of a paper
        self._backups, self._writing = Work(self), Work(self)
        self._manual: Manual | None = None
        self._qt_words = QtWords(self)
        self._liked = liked or Liked(None)
        self.keys = self._liked_keys()
        spoken = {name: language or self._liked_language(name) or otherwise for name in MADE_FOR}
        self._own_digits = {name: self._liked.flag(f"windows/{name}/own_digits") for name in MADE_FOR}
        self.presiding = Presiding(session, spoken["president"], self)
        self.showing = Presiding(session, spoken["hall"], self)
        self.secretary = self._console(spoken["secretary"])
        self.president = PresidentView()
        self.hall = HallDisplay()
        self.secretary.script.speak(spoken["president"])
        self._dress("secretary", self.secretary)
        for name, window in (("president", self.president), ("hall", self.hall)):
            window.speak(spoken[name])
            self._write(name, window)
            self._dress(name, window)
        self.places = Places(self._window_of, self._liked, self)
        edges = Edges(session, self)
        self.sound = Sound(edges, play, self)
        self._announcer = Announcer(edges, session, self._seen, self)
        self.hall_commands = HallCommands(self.showing, self.sound, self._liked, self._present, self.refresh, self)
        self.presidency = Presidency(self.presiding, session, self._liked, self._present, self.refresh, self)
        self._dressing = Dressing(self, self._ask, self)
        self._toggles: list[tuple[Command, QShortcut]] = []
        self._connect()

    @property
    def tongue(self) -> Tongue:
        """Return the language of the console, in which is said what concerns all windows."""
        return self.secretary.tongue

    @property
    def windows(self) -> tuple[QWidget, ...]:
        """Return the secretary's, the President's and the hall's window."""
        return self.secretary, self.president, self.hall

    def window(self, name: str) -> QWidget:
        """Return a window by its name: `secretary`, `president` or `hall`."""
        return self._named[name]

    @property
    def _named(self) -> dict[str, SecretaryWindow | PresidentView | HallDisplay]:
        return {"secretary": self.secretary, "president": self.president, "hall": self.hall}

    def made_for(self, name: str) -> tuple[int, int]:
        """Return the width and height in pixels that a window was made for."""
        return MADE_FOR[name]

    def set_theme(self, name: str, theme: Theme) -> None:
        """Give a window other colours than those it comes with."""
        self._named[name].set_theme(theme)
        self._liked.keep(f"windows/{name}/theme", theme.name)

    def theme(self, name: str) -> Theme:
        """Return the colours of a window."""
        return self._named[name].theme

    def percent(self, name: str) -> int:
        """Return the size of type of a window, in percent."""
        return self._named[name].percent

    def language(self, name: str) -> str:
        """Return the language of a window."""
        return self._named[name].tongue.language

    def set_percent(self, name: str, percent: int) -> None:
        """Give a window a size of type, 100 to 200 percent."""
        self._named[name].set_percent(percent)
        self._liked.keep(f"windows/{name}/percent", percent)

    def set_language(self, name: str, language: str) -> None:
        """Have a window speak a language from now on; the console is made anew, so that no word is left behind."""
        self._liked.keep(f"windows/{name}/language", language)
        if name == "president":
            self.presiding.speak(language)
            self.president.speak(language)
            self.secretary.script.speak(language)
        elif name == "hall":
            self.showing.speak(language)
            self.hall.speak(language)
        else:
            self._exchange_console(self._console(language))
            self._qt_words.speak(language)
        self._write(name, self._named[name])
        self.refresh()

    def own_digits(self, name: str) -> bool:
        """Tell whether a window writes the digits of its language's own script, where that has any."""
        return self._own_digits[name]

    def set_own_digits(self, name: str, own: bool) -> None:
        """Have a window write the digits of its language's own script, as Arabic has them, or Western ones."""
        self._own_digits[name] = own
        self._liked.keep(f"windows/{name}/own_digits", own)
        self.set_language(name, self.language(name))

    def open(self) -> None:
        """Show the console; the President and the hall at once where they have screens of their own."""
        self._qt_words.speak(self.language("secretary"))
        self.places.open()

    def say_unread(self, *also: str, refused: Sequence[str] = ()) -> None:
        """Say in one go what people like here and cannot be read or kept, and what `also` went wrong, a sentence each.

        What was `refused` comes first.
        """
        unread, file = self._liked.unread, self._liked.not_kept_in
        named = self.spoken.series(*dict.fromkeys(self._called(key) for key in unread))
        told = [say(each, self.tongue) for each in refused if each]
        if unread:
            told.append(self.tr("Settings that cannot be read are as the program brings them:"))
            told.append(self.tr("{settings}.").format(settings=named))
        if file:
            told.append(self.tr("Settings are not kept: {file} cannot be written.").format(file=file))
        # the folder that cannot be made may be that of the log too
        first, *rest = dict.fromkeys([*told, *(say(each, self.tongue) for each in also)]) or ("",)
        if refused:
            self.secretary.status.refuse(first, " ".join(rest))
        elif first:
            self.secretary.tell(first, " ".join(rest))

    def _called(self, key: str) -> str:
        """Return what is kept under a key, in words."""
        if key == ALL:
            return self.tr("all of them")
        if key == LAST_FILE:
            return self.tr("the file used last")
        group, _, name = key.partition("/")
        name, _, what = name.partition("/")
        if group == "windows":
            return self._dressing.called(name, what)
        command = {"keys": name, "sound": "sound", "hall": "overtime", "president": "president_asks"}
        return words(named(command[group]), self.tongue) if group in command else self.tr("files opened of late")

    def close(self) -> None:
        """Close all windows."""
        for work in (self._backups, self._writing):
            work.close()
        for window in self.windows:
            window.close()

    @Slot()
    def refresh(self) -> None:
        """Show the President and the hall what is true now."""
        self.secretary.head.mark_hall(is_blank=self.showing.blanked)
        self.president.show_scene(self.presiding.president())
        self.hall.show_scene(self.showing.hall())

    @Slot()
    def _on_told(self) -> None:
        """Follow an act or a beat in the windows that anybody sees."""
        self.secretary.head.mark_hall(is_blank=self.showing.blanked)
        if self.president.isVisible():
            self.president.show_scene(self.presiding.president())
        if self.hall.isVisible():
            self.hall.show_scene(self.showing.hall())

    def set_keys(self, keys: Keys) -> None:
        """Take other keys from now on; the console is made anew, so that every cap shows them."""
        self.keys = keys
        self._liked.forget("keys")
        for command, chosen in keys.changes.items():
            if chosen != command.keys:
                self._liked.keep(f"keys/{command}", chosen[0])
        for command, shortcut in self._toggles:
            shortcut.setKey(QKeySequence(keys.of(command)[0]))
        self._exchange_console(self._console(self.language("secretary")))

    def _liked_keys(self) -> Keys:
        """Return the keys as people like them here; what is no key of ours is left out."""
        keys = AS_MADE
        for command in Command:
            key = self._liked.words(f"keys/{command}")
            if key and is_key(key) and not keys.why_not(command, key, tongue(ENGLISH)):
                keys = keys.changed(command, key)
            elif key:
                self._liked.note(f"keys/{command}")
        return keys

    def _liked_language(self, name: str) -> str:
        return self._liked.one_of(f"windows/{name}/language", LANGUAGES)

    def _write(self, name: str, window: SecretaryWindow | PresidentView | HallDisplay) -> None:
        """Give a window its digits, which all its parts follow."""
        window.setLocale(window.tongue.written(self._own_digits[name]))

    def _dress(self, name: str, window: SecretaryWindow | PresidentView | HallDisplay) -> None:
        """Give a window the colours and the size of type that people like here."""
        window.set_theme(THEMES.get(self._liked.one_of(f"windows/{name}/theme", THEMES), window.theme))
        sizes = range(PERCENTS[0], PERCENTS[-1] + 1)
        window.set_percent(self._liked.whole(f"windows/{name}/percent", sizes, PERCENTS[0]))

    def _console(self, language: str) -> SecretaryWindow:
        console = SecretaryWindow(
            self._session,
            language,
            LIGHT,
            read_text=self._read_text,
            backs_up=self._backs_up,
            backups=self._backups,
            keys=self.keys,
            papers=self._papers,
            writing=self._writing,
        )
        self._write("secretary", console)
        console.made(KeyCommands).changed.connect(self.set_keys)
        console.asked.connect(self._on_asked)
        self.first_minutes = FirstMinutes(console, self._session, self._liked)
        self.first_minutes.wished.connect(self.wished)
        self.first_minutes.gone_on.connect(self.gone_on)
        self.first_minutes.tongue_chosen.connect(self._on_tongue_chosen)
        console.closed.connect(self._on_closed)
        return console

    def _exchange_console(self, console: SecretaryWindow) -> None:
        """Put another console in the place of the one there was."""
        before, self.secretary = self.secretary, console
        console.set_theme(before.theme)
        console.set_percent(before.percent)
        console.script.speak(self.language("president"))
        console.end.tabs.turn_to(before.end.tabs.place)
        console.setGeometry(before.geometry())
        console.setWindowState(before.windowState())
        console.setVisible(before.isVisible())
        console.activateWindow()
        self.places.follow()
        self.presidency.show_asked()
        before.closed.disconnect(self._on_closed)
        before.close()
        before.deleteLater()

    def _connect(self) -> None:
        self.places.told.connect(self._on_told_of_screens)
        self.places.untold.connect(self._on_untold)
        for window in (self.president, self.hall):
            window.came_in_sight.connect(self._on_told)
        self._session.changed.connect(self._on_told)
        self._session.ticked.connect(self._on_told)
        self.president.step_pressed.connect(self.presiding.take_step)
        self.president.gavel_pressed.connect(self.presiding.fall)
        for key in STEP_KEYS:
            self._on_key(self.president, key).activated.connect(self.presiding.take_step)
        for key in GAVEL_KEYS:
            self._on_key(self.president, key).activated.connect(self.presiding.fall)
        for window in (self.president, self.hall):
            for key in REMOTE_KEYS:
                self._on_key(window, key).activated.connect(self.hall_commands.blank)
            self._on_key(window, FULL_SCREEN_KEY).activated.connect(self._on_full_screen)
            self._on_key(window, "Esc").activated.connect(self._on_home)
            for command, slot in ((Command.PRESIDENT, self._on_president), (Command.HALL, self._on_hall)):
                self._toggles.append((command, self._on_key(window, self.keys.of(command)[0])))
                self._toggles[-1][1].activated.connect(slot)

    def _on_key(self, window: QWidget, key: str) -> QShortcut:
        return QShortcut(QKeySequence(key), window, context=Qt.ShortcutContext.WindowShortcut)

    @Slot(str)
    def _on_tongue_chosen(self, language: str) -> None:
        """Speak the language chosen on the welcome page: the console, and the others where they spoke as it did."""
        if language == self.language(CONSOLE):
            return
        is_one = len({self.language(name) for name in MADE_FOR}) == 1
        for name in MADE_FOR if is_one else (CONSOLE,):
            self.set_language(name, language)
        # the console is another now, and so is its page
        self.first_minutes.welcome()

    @Slot(object)
    def _on_asked(self, command: Command) -> None:
        """Do what concerns all windows, and not only the console."""
        does: dict[Command, Callable[[], None]] = {
            Command.PRESIDENT: self._on_president,
            Command.HALL: self._on_hall,
            Command.BLANK_HALL: self.hall_commands.blank,
            Command.BOARD: self.hall_commands.board,
            Command.DRESSING: self._dressing.begin,
            Command.MESSAGE: self.hall_commands.message,
            Command.OVERTIME: self.hall_commands.overtime,
            Command.SOUND: self.hall_commands.sound,
            Command.PRESIDENT_ASKS: self.presidency.toggle,
            Command.GRANT: self.presidency.grant,
            Command.WELCOME: self.first_minutes.welcome,
            Command.GUIDE: self.first_minutes.guide,
            Command.MANUAL: self._show_manual,
            Command.PRESIDENT_SCREEN: partial(self.places.to_next_screen, "president"),
            Command.HALL_SCREEN: partial(self.places.to_next_screen, "hall"),
        }
        does[command]()

    def _show_manual(self) -> None:
        """Show the manual at the page for what is in hand."""
        console = self.secretary
        place = console.end.tabs.place if console.end.isVisible() else -1
        page = MANUAL_PAGES.get(place, "list" if self._session.derived(list_in_hand) else "opening")
        self._manual = Manual(self.language("secretary"), self.keys, console.theme, console.percent)
        self._manual.open(page)

    def _ask(self, question: Question) -> None:
        self.secretary.ask(question)

    def _window_of(self) -> dict[str, QWidget]:
        return dict(self._named)

    def _seen(self) -> tuple[QWidget, ...]:
        return self.windows

    def _present(self) -> SecretaryWindow:
        return self.secretary

    @Slot(str, str)
    def _on_told_of_screens(self, first_words: str, sentence: str) -> None:
        self.secretary.tell(first_words, sentence)

    @Slot(str)
    def _on_untold(self, first_words: str) -> None:
        self.secretary.status.take_back(first_words)

    @Slot()
    def _on_full_screen(self) -> None:
        for window in (self.president, self.hall):
            if window.isActiveWindow():
                window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _on_home(self) -> None:
        for name in ("president", "hall"):
            if self._named[name].isActiveWindow():
                self.places.go_home(name)

    @Slot()
    def _on_president(self) -> None:
        self.places.toggle("president")

    @Slot()
    def _on_hall(self) -> None:
        self.places.toggle("hall")

    @Slot()
    def _on_closed(self) -> None:
        self._qt_words.speak(ENGLISH)
        self.president.close()
        self.hall.close()
        if self._manual is not None:
            self._manual.close()
