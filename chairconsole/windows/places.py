"""On which screen each window stands: remembered by its name, found again, and never over the only controls."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QRect, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from chairconsole.models.tongue import Speaks
from chairconsole.windows.liked import Liked

CONSOLE = "secretary"


class Screen(Protocol):
    """What of a screen is needed; Qt's own are such."""

    def name(self) -> str: ...
    def geometry(self) -> QRect: ...
    def availableGeometry(self) -> QRect: ...  # noqa: N802 - Qt's own method


class Places(Speaks, QObject):
    """Shows the President's view and the hall display on screens of their own, and keeps them off the console's.

    A screen is known by its name. Where it is gone its window is put away, and comes back with it.
    """

    told = Signal(str, str)
    """Something about screens for the console's status line: first words, and a sentence."""
    untold = Signal(str)
    """What was told with these first words is no longer true."""

    def __init__(
        self,
        windows: Callable[[], Mapping[str, QWidget]],
        settings: QSettings | None,
        parent: QObject,
        screens: Callable[[], list[Screen]] = lambda: list(QGuiApplication.screens()),
    ) -> None:
        super().__init__(parent)
        self._windows, self._liked, self._screens = windows, Liked(settings), screens
        self._at: dict[str, str] = {}
        self._away: dict[str, str] = {}

    def open(self) -> None:
        """Show the console on its screen, and the others where they were, if that is not the console's."""
        console = self._windows()[CONSOLE]
        screen = self._known(CONSOLE) or self._screens()[0]
        self._at[CONSOLE] = screen.name()
        # where nobody manages windows, maximizing does nothing: the size is given first
        console.setGeometry(screen.availableGeometry())
        console.showMaximized()
        for name in self._others():
            if self._liked.words(f"windows/{name}/open") != "no" and (place := self._free(name)) is not None:
                self._put_on(name, place)

    def toggle(self, name: str) -> None:
        """Bring a window home to its screen, or put it away; with one screen it stands beside the controls."""
        window = self._windows()[name]
        if window.isVisible():
            window.hide()
            self._at.pop(name, None)
            self.untold.emit(self.tr("There is one screen only."))
            self._liked.keep(f"windows/{name}/open", "no")
            return
        self._liked.keep(f"windows/{name}/open", "yes")
        screen = self._free(name)
        if screen is not None:
            self._put_on(name, screen)
        else:
            self._put_beside(name, window)

    def go_home(self, name: str) -> None:
        """Give the keyboard back to the console; what stands over it for want of a screen is put away."""
        if name not in self._at:
            self.toggle(name)
        self._windows()[CONSOLE].activateWindow()

    def to_next_screen(self, name: str) -> None:
        """Move a window to the next screen that is not the console's."""
        screens = [screen for screen in self._screens() if screen.name() != self._at.get(CONSOLE)]
        if not screens:
            self.told.emit(self.tr("There is one screen only."), "")
            return
        names = [screen.name() for screen in screens]
        here = names.index(self._at[name]) if self._at.get(name) in names else -1
        self._liked.keep(f"windows/{name}/open", "yes")
        self._put_on(name, screens[(here + 1) % len(screens)])

    def on_removed(self, screen: Screen) -> None:
        """Put away what stood on a screen that was pulled out; the console goes to one that is left."""
        gone = screen.name()
        left = [other for other in self._screens() if other.name() != gone]
        for name, window in self._windows().items():
            if self._at.get(name) != gone:
                continue
            self._away[name] = gone
            self._at.pop(name)
            if name == CONSOLE and left:
                self._at[CONSOLE] = left[0].name()
                window.setGeometry(left[0].availableGeometry())
            elif name != CONSOLE:
                window.hide()
                told = self.tr("It comes back with it; its key shows it on another.")
                self.told.emit(self.tr("The screen {name} is gone.").format(name=gone), told)

    def on_added(self, screen: Screen) -> None:
        """Bring back what stood on a screen before it was pulled out."""
        self.untold.emit(self.tr("There is one screen only."))
        for name in [name for name, gone in self._away.items() if gone == screen.name()]:
            del self._away[name]
            if name == CONSOLE:
                self._at[CONSOLE] = screen.name()
                self._windows()[CONSOLE].setGeometry(screen.availableGeometry())
            elif not self._windows()[name].isVisible():
                self._put_on(name, screen)
                self.told.emit(self.tr("The screen {name} is back.").format(name=screen.name()), "")

    def _others(self) -> list[str]:
        return [name for name in self._windows() if name != CONSOLE]

    def _known(self, name: str) -> Screen | None:
        """Return the screen on which a window stood last, if it is there."""
        liked = self._liked.words(f"windows/{name}/screen")
        return next((screen for screen in self._screens() if screen.name() == liked), None)

    def _free(self, name: str) -> Screen | None:
        """Return where a window can stand: its own screen, else one that no other window has."""
        console = self._at.get(CONSOLE)
        known = self._known(name)
        if known is not None and known.name() != console:
            return known
        taken = {console, *(self._at.get(other) for other in self._others() if other != name)}
        return next((screen for screen in self._screens() if screen.name() not in taken), None)

    def _put_on(self, name: str, screen: Screen) -> None:
        window = self._windows()[name]
        self._at[name] = screen.name()
        self._liked.keep(f"windows/{name}/screen", screen.name())
        window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, False)
        window.setGeometry(screen.geometry())
        window.showFullScreen()
        self._windows()[CONSOLE].activateWindow()

    def _put_beside(self, name: str, window: QWidget) -> None:
        """Show a window over the end of the list: the floor's clock stays in sight above it, the last act below."""
        console = self._windows()[CONSOLE]
        area = console.geometry()
        # the console keeps the keyboard, and desktops lift whatever has it
        window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(area.width() // 2, area.height() // 2)
        foot = area.height() // 14
        window.move(area.right() - window.width(), area.bottom() - foot - window.height())
        window.show()
        window.raise_()
        console.activateWindow()
        told = self.tr("It stands over this window until it is put away by the same key; F11 makes it fill the screen.")
        self.told.emit(self.tr("There is one screen only."), told)
