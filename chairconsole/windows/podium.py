"""The three windows of one conference, over one session: what opens where, and what the President's keys do."""

from PySide6.QtCore import QObject, QSettings, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from chairconsole.models.entries import ReadsText, reads_none
from chairconsole.models.presiding import Presiding
from chairconsole.models.session import Session
from chairconsole.models.tongue import ENGLISH, Speaks
from chairconsole.windows.commands.dressing import Dressing
from chairconsole.windows.hall import HallDisplay
from chairconsole.windows.paint.theme import LIGHT, THEMES, Theme
from chairconsole.windows.president import PresidentView
from chairconsole.windows.screens import others, put_on
from chairconsole.windows.secretary import SecretaryWindow

MADE_FOR = {"secretary": (1920, 1080), "president": (1280, 800), "hall": (1920, 1080)}
STEP_KEYS = ("PgDown", "F5")
FULL_SCREEN_KEY = "F11"
GAVEL_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class Podium(Speaks, QObject):
    """Makes the windows, shows each on a screen of its own, and hands every beat and every act on to them."""

    def __init__(
        self,
        session: Session,
        language: str | None = None,
        parent: QObject | None = None,
        *,
        read_text: ReadsText = reads_none,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._read_text = session, read_text
        self._settings = settings
        spoken = {name: language or self._liked(name, "language", ENGLISH) for name in MADE_FOR}
        self.presiding = Presiding(session, spoken["president"], self)
        self.showing = Presiding(session, spoken["hall"], self)
        self.secretary = self._console(spoken["secretary"])
        self.president = PresidentView()
        self.hall = HallDisplay()
        self.secretary.script.speak(spoken["president"])
        self._dress("secretary", self.secretary)
        for name, window in (("president", self.president), ("hall", self.hall)):
            window.speak(spoken[name])
            self._dress(name, window)
        self._connect()
        self.refresh()

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
        self._like(name, "theme", theme.name)

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
        self._like(name, "percent", percent)

    def set_language(self, name: str, language: str) -> None:
        """Have a window speak a language from now on; the console is made anew, so that no word is left behind."""
        self._like(name, "language", language)
        if name == "president":
            self.presiding.speak(language)
            self.president.speak(language)
            self.secretary.script.speak(language)
        elif name == "hall":
            self.showing.speak(language)
            self.hall.speak(language)
        else:
            self._exchange_console(self._console(language))
        self.refresh()

    def open(self) -> None:
        """Show the console; the President and the hall at once where they have screens of their own."""
        # Where nobody manages windows, maximizing does nothing: the size is given first.
        self.secretary.setGeometry(self.secretary.screen().availableGeometry())
        self.secretary.showMaximized()
        for window, screen in zip((self.president, self.hall), others(self.secretary), strict=False):
            put_on(window, screen)

    def close(self) -> None:
        """Close all windows."""
        for window in self.windows:
            window.close()

    @Slot()
    def refresh(self) -> None:
        """Show the President and the hall what is true now."""
        self.president.show_scene(self.presiding.president())
        self.hall.show_scene(self.showing.hall())

    @Slot()
    def _on_told(self) -> None:
        """Follow an act or a beat in the windows that anybody sees."""
        if self.president.isVisible():
            self.president.show_scene(self.presiding.president())
        if self.hall.isVisible():
            self.hall.show_scene(self.showing.hall())

    def _liked(self, name: str, what: str, default: str) -> str:
        known = self._settings.value(f"windows/{name}/{what}") if self._settings is not None else None
        return str(known or default)

    def _like(self, name: str, what: str, value: object) -> None:
        if self._settings is not None:
            self._settings.setValue(f"windows/{name}/{what}", value)

    def _dress(self, name: str, window: SecretaryWindow | PresidentView | HallDisplay) -> None:
        """Give a window the colours and the size of type that people like here."""
        window.set_theme(THEMES.get(self._liked(name, "theme", ""), window.theme))
        window.set_percent(int(self._liked(name, "percent", "100")))

    def _console(self, language: str) -> SecretaryWindow:
        console = SecretaryWindow(self._session, language, LIGHT, read_text=self._read_text)
        console.blank_hall_pressed.connect(self._on_blank_hall)
        console.president_pressed.connect(self._on_president)
        console.hall_pressed.connect(self._on_hall)
        console.dressing_pressed.connect(self._on_dressing)
        console.closed.connect(self._on_closed)
        return console

    def _exchange_console(self, console: SecretaryWindow) -> None:
        """Put another console in the place of the one there was."""
        before, self.secretary = self.secretary, console
        console.set_theme(before.theme)
        console.set_percent(before.percent)
        console.script.speak(self.language("president"))
        console.setGeometry(before.geometry())
        console.setWindowState(before.windowState())
        console.setVisible(before.isVisible())
        console.activateWindow()
        before.closed.disconnect(self._on_closed)
        before.close()
        before.deleteLater()

    def _connect(self) -> None:
        self._session.changed.connect(self._on_told)
        self._session.ticked.connect(self._on_told)
        self.president.step_pressed.connect(self.presiding.take_step)
        self.president.gavel_pressed.connect(self.presiding.fall)
        for key in STEP_KEYS:
            self._on_key(self.president, key).activated.connect(self.presiding.take_step)
        for key in GAVEL_KEYS:
            self._on_key(self.president, key).activated.connect(self.presiding.fall)
        for window in (self.president, self.hall):
            self._on_key(window, FULL_SCREEN_KEY).activated.connect(self._on_full_screen)

    def _on_key(self, window: QWidget, key: str) -> QShortcut:
        return QShortcut(QKeySequence(key), window, context=Qt.ShortcutContext.WindowShortcut)

    @Slot()
    def _on_blank_hall(self) -> None:
        self.showing.blanked = not self.showing.blanked
        self.refresh()
        blanked, shows = self.tr("The hall is blanked."), self.tr("The hall shows again.")
        self.secretary.tell(blanked if self.showing.blanked else shows)

    @Slot()
    def _on_dressing(self) -> None:
        Dressing(self, self.secretary.palette_field.ask, self.secretary).begin()

    @Slot()
    def _on_full_screen(self) -> None:
        for window in (self.president, self.hall):
            if window.isActiveWindow():
                window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _on_president(self) -> None:
        self._toggle(self.president, 0)

    @Slot()
    def _on_hall(self) -> None:
        self._toggle(self.hall, 1)

    @Slot()
    def _on_closed(self) -> None:
        self.president.close()
        self.hall.close()

    def _toggle(self, window: QWidget, place: int) -> None:
        """Show a window on a screen of its own, or beside the console, never over it; or put it away."""
        if window.isVisible():
            window.hide()
            return
        self.refresh()
        screens = others(self.secretary)
        if screens:
            put_on(window, screens[min(place, len(screens) - 1)])
            return
        area = self.secretary.screen().availableGeometry()
        window.resize(area.width() // 2, area.height() // 2)
        # Over the end of the list: the floor's clock stays in sight above it, the last act and its undo below.
        window.move(area.right() - window.width(), area.bottom() - self.secretary.status.height() - window.height())
        window.show()
        window.raise_()
        self.secretary.activateWindow()
        told = self.tr("It stands over this window until it is put away by the same key; F11 makes it fill the screen.")
        self.secretary.tell(self.tr("There is one screen only."), told)
