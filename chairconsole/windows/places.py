"""On which screen each window stands: remembered, found again, and never over the only controls."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from chairconsole.models.tongue import Speaks
from chairconsole.windows.liked import Liked

CONSOLE = "secretary"


class Screen(Protocol):
    """What of a screen is needed; Qt's own are such."""

    def name(self) -> str: ...
    def serialNumber(self) -> str: ...  # noqa: N802 - Qt's own method
    def geometry(self) -> QRect: ...
    def availableGeometry(self) -> QRect: ...  # noqa: N802 - Qt's own method


@dataclass(frozen=True, slots=True)
class Mark:
    """By what a screen is known again: its name; its serial number and its place, where several have one name or none.

    The place is its upper left corner in pixels of the desktop, as `1920,0`.
    """

    name: str
    serial: str
    place: str

    @staticmethod
    def of(screen: Screen) -> "Mark":
        """Return the mark of a screen that is there."""
        corner = screen.geometry().topLeft()
        return Mark(screen.name(), screen.serialNumber(), f"{corner.x()},{corner.y()}")

    def found(self, screens: Iterable[Screen]) -> Screen | None:
        """Return the screen that was marked, if one there is of its name."""
        there = [(Mark.of(screen), screen) for screen in screens]
        there = [(mark, screen) for mark, screen in there if mark.name == self.name]
        there = [one for one in there if one[0].serial == self.serial] or there
        there = [one for one in there if one[0].place == self.place] or there
        return there[0][1] if there else None


def _overlap(one: Screen, other: Screen) -> bool:
    """Tell whether what fills one screen covers the other: it is the same, or both show one picture."""
    return one is other or one.geometry().intersects(other.geometry())


def _screen_of(window: QWidget) -> Screen:
    return window.screen()


class Places(Speaks, QObject):
    """Shows the President's view and the hall display on screens of their own, and keeps them off the console's.

    Where its screen is gone a window is put away, and comes back with it. People drag the console as they like: where
    it stands is looked up each time, and what stands there already makes way.
    """

    told = Signal(str, str)
    """Something about screens for the console's status line: first words, and a sentence."""
    untold = Signal(str)
    """What was told with these first words is no longer true."""

    def __init__(
        self,
        windows: Callable[[], Mapping[str, QWidget]],
        liked: Liked,
        parent: QObject,
        screens: Callable[[], list[Screen]] = lambda: list(QGuiApplication.screens()),
        screen_of: Callable[[QWidget], Screen] = _screen_of,
    ) -> None:
        super().__init__(parent)
        self._windows, self._liked, self._screens, self._screen_of = windows, liked, screens, screen_of
        self._at: dict[str, Screen] = {}
        self._away: dict[str, Mark] = {}
        self._made_way: dict[str, Mark] = {}
        self._beside: set[str] = set()
        self._is_over = False

    def open(self) -> None:
        """Show the console on its screen, and the others where they were, if that is not the console's."""
        console = self._windows()[CONSOLE]
        screen = self._known(CONSOLE) or self._screens()[0]
        self._at[CONSOLE] = screen
        # where nobody manages windows, maximizing does nothing: the size is given first
        console.setGeometry(screen.availableGeometry())
        console.showMaximized()
        self.follow()
        for each in self._screens():
            self._watch(each)
        # who has a screen goes there first, or another would have taken it
        for name in sorted(self._others(), key=lambda name: self._known(name) is None):
            is_open = self._liked.one_of(f"windows/{name}/open", ("yes", "no")) != "no"
            if is_open and (place := self._free(name)) is not None:
                self._put_on(name, place)

    def follow(self) -> None:
        """Go on with the console that there is now, wherever people drag it."""
        handle = self._windows()[CONSOLE].windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._on_console_moved)

    def toggle(self, name: str) -> None:
        """Bring a window home to its screen, or put it away; with one screen it stands beside the controls."""
        self._look()
        window = self._windows()[name]
        if window.isVisible():
            window.hide()
            self._at.pop(name, None)
            self._take_back()
            self._beside.discard(name)
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
        self._look()
        screens = [screen for screen in self._screens() if not _overlap(screen, self._at[CONSOLE])]
        if not screens:
            self.told.emit(self.tr("There is one screen only."), "")
            return
        here = next((place for place, screen in enumerate(screens) if screen is self._at.get(name)), -1)
        self._liked.keep(f"windows/{name}/open", "yes")
        self._put_on(name, screens[(here + 1) % len(screens)])

    def end(self) -> None:
        """Follow screens no more: the windows are closed for good."""
        self._is_over = True

    def on_removed(self, screen: Screen) -> None:
        """Put away what stood on a screen that was pulled out; the console goes to one that is left, and is seen."""
        if self._is_over:
            return
        self._look()
        mark, gone = Mark.of(screen), [name for name, at in self._at.items() if at is screen]
        left = [other for other in self._screens() if other is not screen]
        for name in gone:
            self._away[name] = mark
            del self._at[name]
            if name != CONSOLE:
                self._windows()[name].hide()
        told = []
        if CONSOLE in gone and left:
            taken = list(self._at.values())
            free = (other for other in left if not any(_overlap(other, one) for one in taken))
            place = self._at[CONSOLE] = next(free, left[0])
            self._stand(place)
            told.append(self.tr("This window stands on another now."))
        told += self._make_way()
        if set(gone) - {CONSOLE}:
            told.append(self.tr("It comes back with it; its key shows it on another."))
        if gone:
            named = self.tr("The screen {name} is gone.").format(name=mark.name)
            self.told.emit(named if mark.name else self.tr("A screen is gone."), " ".join(told))
        QTimer.singleShot(0, self, self._settle)

    def on_added(self, screen: Screen) -> None:
        """Bring back what stood on a screen before it was pulled out, and what made way meanwhile."""
        if self._is_over:
            return
        self._take_back()
        self._look()
        self._watch(screen)
        back = [name for name, mark in self._away.items() if self._is(mark, screen)]
        for name in back:
            del self._away[name]
        if CONSOLE in back:
            self._at[CONSOLE] = screen
            self._stand(screen)
            for name, mark in self._made_way.items():
                self._come_back(name, mark.found(self._screens()))
            self._made_way.clear()
        for name in set(back) - {CONSOLE}:
            self._come_back(name, screen)
        told = [*self._make_way(), *self._leave_console()]
        if back:
            named = self.tr("The screen {name} is back.").format(name=screen.name())
            told.insert(0, named if screen.name() else self.tr("A screen is back."))
        if told:
            self.told.emit(told[0], " ".join(told[1:]))
        QTimer.singleShot(0, self, self._settle)

    @Slot()
    def _settle(self) -> None:
        """See to it that nothing of ours stands over the console, wherever the desktop has moved either."""
        if self._is_over:
            return
        self._look()
        told = self._make_way()
        if told:
            self.told.emit(told[0], " ".join(told[1:]))

    @Slot(QScreen)
    def _on_console_moved(self, screen: Screen) -> None:
        before = self._at.get(CONSOLE)
        self._look()
        # a console whose screen went has not been moved by people
        if before is not screen and any(before is one for one in self._screens()):
            self._remember(CONSOLE, screen)
        self._settle()

    def _watch(self, screen: Screen) -> None:
        """Follow a screen that is moved, or made to show what another shows."""
        if isinstance(screen, QScreen):
            screen.geometryChanged.connect(self._settle)

    def _look(self) -> None:
        """Look where the windows stand: people move them, and so do desktops."""
        for name, window in self._windows().items():
            if window.isVisible() and (name in self._at or name == CONSOLE):
                self._at[name] = self._screen_of(window)

    def _others(self) -> list[str]:
        return [name for name in self._windows() if name != CONSOLE]

    def _is(self, mark: Mark, screen: Screen) -> bool:
        """Tell whether a screen that was plugged in is the one that was marked, among those of its name."""
        same = Mark.of(screen)
        return (same.name, same.serial) == (mark.name, mark.serial) and mark.found(self._screens()) is screen

    def _known(self, name: str) -> Screen | None:
        """Return the screen on which a window stood last, if it is there."""
        key = f"windows/{name}/screen"
        mark = Mark(*(self._liked.words(each) for each in (key, f"{key}_serial", f"{key}_place")))
        return mark.found(self._screens()) if mark.name or mark.place else None

    def _remember(self, name: str, screen: Screen) -> None:
        key, mark = f"windows/{name}/screen", Mark.of(screen)
        for each, words in ((key, mark.name), (f"{key}_serial", mark.serial), (f"{key}_place", mark.place)):
            self._liked.keep(each, words)

    def _free(self, name: str) -> Screen | None:
        """Return where a window can stand: its own screen, else one that no other window has."""
        taken = [at for other, at in self._at.items() if other != name]
        known = self._known(name)
        places = [*([] if known is None else [known]), *self._screens()]
        return next((one for one in places if not any(_overlap(one, other) for other in taken)), None)

    def _make_way(self) -> list[str]:
        """Move what stands over the console to another screen, or put it away; return what happened, in sentences."""
        told = []
        for name in self._others():
            at = self._at.get(name)
            if at is None or CONSOLE not in self._at or not _overlap(at, self._at[CONSOLE]):
                continue
            told.append(self.tr("{window} makes way for this one.").format(window=self._called(name)))
            del self._at[name]
            place = self._free(name)
            if place is not None:
                self._put_on(name, place)
                told.append(self.tr("It stands on another screen now."))
            else:
                self._made_way[name] = Mark.of(at)
                self._windows()[name].hide()
                told.append(self.tr("It is put away; its key shows it again."))
        return told

    def _leave_console(self) -> list[str]:
        """Move what lay over a part of the console for want of a screen to one, if there is one now."""
        told = []
        for name in sorted(self._beside):
            place = self._free(name)
            if place is not None:
                self._put_on(name, place)
                told.append(self.tr("{window} stands on a screen of its own now.").format(window=self._called(name)))
        return told

    def _come_back(self, name: str, screen: Screen | None) -> None:
        if screen is not None and not self._windows()[name].isVisible() and not _overlap(screen, self._at[CONSOLE]):
            self._put_on(name, screen)

    def _called(self, name: str) -> str:
        return self.tr("The hall display") if name == "hall" else self.tr("The President's view")

    def _stand(self, screen: Screen) -> None:
        """Have the console stand on a screen, as large as it stood."""
        console = self._windows()[CONSOLE]
        state = console.windowState()
        # a window that fills a screen would stay there, or come back there
        console.setWindowState(Qt.WindowState.WindowNoState)
        console.setGeometry(screen.availableGeometry())
        console.setWindowState(state)
        console.raise_()
        console.activateWindow()

    def _put_on(self, name: str, screen: Screen) -> None:
        window, console = self._windows()[name], self._windows()[CONSOLE]
        self._at[name] = screen
        if name in self._beside:
            self._take_back()
            self._beside.discard(name)
        self._remember(name, screen)
        if console.isVisible() and console.geometry().intersects(screen.geometry()):
            # half dragged over, it would lie there under the other
            self._stand(self._at[CONSOLE])
        window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, False)
        # the keyboard stays with the console, whichever window a desktop shows last
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.setGeometry(screen.geometry())
        # Qt's own way to fill a screen asks for the keyboard besides
        window.setWindowState(Qt.WindowState.WindowFullScreen)
        window.show()
        console.activateWindow()

    def _take_back(self) -> None:
        """Have it no longer said that a screen is missing."""
        for first_words in (self.tr("There is one screen only."), self.tr("No screen is free.")):
            self.untold.emit(first_words)

    def _put_beside(self, name: str, window: QWidget) -> None:
        """Show a window over the end of the list: the floor's clock stays in sight above it, the last act below."""
        console = self._windows()[CONSOLE]
        self._beside.add(name)
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
        is_alone = len(self._screens()) == 1
        self.told.emit(self.tr("There is one screen only.") if is_alone else self.tr("No screen is free."), told)
