"""On which screen each window stands: remembered, found again, and never over the only controls."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from chairconsole.models.tongue import Speaks
from chairconsole.windows.liked import Liked

CONSOLE = "secretary"

_BESIDE = "beside"
"""Is kept of a window that was opened on the console's screen, for want of one of its own."""
_COLUMNS = 3
"""Of how many parts of the console's screen a window beside it has one."""
_AT_REST_MS = 500
"""How long a console is not moved any more before people are taken to have let go of it."""


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


class _Rest(QTimer):
    """Runs out once the windows that it watches are neither moved nor closed any more."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew with each step of a window."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide):
            self.start()
        return False


class Places(Speaks, QObject):
    """Shows the President's view and the hall display on screens of their own, and keeps them off the console's.

    Where its screen is gone a window is put away, and comes back with it. People drag the console as they like: where
    it stands is looked up each time, and what stands there already makes way. What has no screen of its own stands
    beside the console, which becomes narrower for it; over its corner only where the screen is too narrow for both.
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
        self._beside: list[str] = []
        self._former: tuple[QRect, Qt.WindowState] | None = None
        self._tried = QRect()
        self._is_over = False
        self._rest = _Rest(self, singleShot=True, interval=_AT_REST_MS)
        self._rest.timeout.connect(self._on_rest)

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
            was = self._liked.one_of(f"windows/{name}/open", ("yes", "no", _BESIDE))
            place = self._free(name) if was != "no" else None
            if place is not None:
                self._put_on(name, place)
            elif was == _BESIDE:
                self._put_beside(name)

    def follow(self) -> None:
        """Go on with the console that there is now, wherever people drag it."""
        for window in self._windows().values():
            window.removeEventFilter(self._rest)
            window.installEventFilter(self._rest)
        self._windows()[CONSOLE].destroyed.connect(self._rest.stop)
        handle = self._windows()[CONSOLE].windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._on_console_moved)
        if self._beside:
            self._stand_together()

    def toggle(self, name: str) -> None:
        """Bring a window home to its screen, or put it away; with one screen it stands beside the controls."""
        self._look()
        window = self._windows()[name]
        if window.isVisible():
            window.hide()
            self._at.pop(name, None)
            self._take_back()
            self._leave_side(name)
            self._liked.keep(f"windows/{name}/open", "no")
            return
        self._liked.keep(f"windows/{name}/open", "yes")
        screen = self._free(name)
        if screen is not None:
            self._put_on(name, screen)
            return
        self._liked.keep(f"windows/{name}/open", _BESIDE)
        self._put_beside(name)
        told = self.tr("It stands over this window until it is put away by the same key; F11 makes it fill the screen.")
        if self._former is not None:
            told = self.tr(
                "It stands beside this window until it is put away by the same key; F11 makes it fill the screen."
            )
        is_alone = len(self._screens()) == 1
        self.told.emit(self.tr("There is one screen only.") if is_alone else self.tr("No screen is free."), told)

    def go_home(self, name: str) -> None:
        """Give the keyboard back to the console; what stands over it for want of a screen is put away."""
        if name not in self._at:
            self.toggle(name)
        self._windows()[CONSOLE].activateWindow()

    def to_next_screen(self, name: str) -> None:
        """Move a window to the next screen that is not the console's; what stands there makes way."""
        self._look()
        screens = [screen for screen in self._screens() if not _overlap(screen, self._at[CONSOLE])]
        if not screens:
            self.told.emit(self.tr("There is one screen only."), "")
            return
        here = next((place for place, screen in enumerate(screens) if screen is self._at.get(name)), -1)
        self._liked.keep(f"windows/{name}/open", "yes")
        there = screens[(here + 1) % len(screens)]
        others = [other for other in self._others() if other != name and other in self._at]
        covered = [other for other in others if _overlap(self._at[other], there)]
        for other in covered:
            del self._at[other]
        self._put_on(name, there)
        told = [sentence for other in covered for sentence in self._make_way_of(other)]
        if told:
            self.told.emit(told[0], " ".join(told[1:]))

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
        before = self._at.get(CONSOLE)
        self._look()
        told = [*self._make_way(), *self._leave_console()]
        self._stand_together()
        if before is not self._at[CONSOLE]:
            told += [self.tr("{window} came along.").format(window=self._called(name)) for name in self._beside]
        if told:
            self.told.emit(told[0], " ".join(told[1:]))

    @Slot(QScreen)
    def _on_console_moved(self, screen: Screen) -> None:
        before = self._at.get(CONSOLE)
        # a console whose screen went has not been moved by people
        if before is not screen and any(before is one for one in self._screens()):
            self._remember(CONSOLE, screen)
        self._settle()

    @Slot()
    def _on_rest(self) -> None:
        """See to it that a console lies under nothing where people let go of it; once, whatever the desktop does."""
        console = self._windows()[CONSOLE]
        if self._is_over or not console.isVisible() or console.isMinimized():
            return
        self._look()
        if console.geometry() != self._tried and self._lies_under():
            self._tried = console.geometry()
            self._stand(self._at[CONSOLE])

    def _watch(self, screen: Screen) -> None:
        """Follow a screen that is moved, or made to show what another shows."""
        if isinstance(screen, QScreen):
            screen.geometryChanged.connect(self._settle)

    def _look(self) -> None:
        """Look where the windows stand: people move them and close them, and so do desktops."""
        for name, window in self._windows().items():
            if window.isVisible() and (name in self._at or name == CONSOLE):
                self._at[name] = self._screen_of(window)
            elif name != CONSOLE and not window.isVisible():
                self._at.pop(name, None)
                self._leave_side(name)

    def _lies_under(self) -> bool:
        """Tell whether a window that stands elsewhere reaches over the console."""
        console = self._windows()[CONSOLE].geometry()
        # what was made to fill the screen by F11 is meant to
        beside = [name for name in self._beside if self._former and not self._windows()[name].isFullScreen()]
        others = [self._windows()[name] for name in (*self._at, *beside) if name != CONSOLE]
        return any(window.geometry().intersects(console) for window in others)

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

    def _make_way_of(self, name: str) -> list[str]:
        """Have a window make way for another than the console; return what happened, in sentences."""
        told, place = [self.tr("{window} makes way.").format(window=self._called(name))], self._free(name)
        if place is not None:
            self._put_on(name, place)
            told.append(self.tr("It stands on another screen now."))
        elif self._column() is not None:
            self._put_beside(name)
            told.append(self.tr("It stands beside this window now."))
        else:
            self._windows()[name].hide()
            told.append(self.tr("It is put away; its key shows it again."))
        return told

    def _leave_console(self) -> list[str]:
        """Move what stood with the console for want of a screen to one, if there is one now."""
        told = []
        for name in tuple(self._beside):
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
        self._stand_together()
        console.raise_()
        console.activateWindow()

    def _put_on(self, name: str, screen: Screen) -> None:
        window, console = self._windows()[name], self._windows()[CONSOLE]
        self._at[name] = screen
        if name in self._beside:
            self._take_back()
            self._leave_side(name)
            self._liked.keep(f"windows/{name}/open", "yes")
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

    def _put_beside(self, name: str) -> None:
        """Show a window on the console's screen, for want of one of its own."""
        if name not in self._beside:
            self._beside.append(name)
        self._stand_together()
        self._windows()[CONSOLE].activateWindow()

    def _leave_side(self, name: str) -> None:
        """Give the console the room back that a window took beside it."""
        if name in self._beside:
            self._beside.remove(name)
            self._stand_together()

    def _column(self) -> QRect | None:
        """Return the end of the console's screen that windows beside it have; nothing where the rest is too narrow."""
        console, area = self._windows()[CONSOLE], self._at[CONSOLE].availableGeometry()
        width = area.width() // _COLUMNS
        if area.width() - width < console.minimumWidth():
            return None
        left = area.left() if console.layoutDirection() is Qt.LayoutDirection.RightToLeft else area.right() + 1 - width
        return QRect(left, area.top(), width, area.height())

    def _stand_together(self) -> None:
        """Have the console and what stands beside it share its screen; where nothing does, it has it all again."""
        console, column = self._windows()[CONSOLE], self._column()
        if column is None or not self._beside:
            self._widen()
            self._lie_over()
            return
        if self._former is None:
            self._former = console.geometry(), console.windowState()
        frame, inner = console.frameGeometry(), console.geometry()
        edges = (inner.left() - frame.left(), inner.top() - frame.top())
        ends = (inner.right() - frame.right(), inner.bottom() - frame.bottom())
        area = self._at[CONSOLE].availableGeometry()
        left = column.right() + 1 if column.left() == area.left() else area.left()
        rest = QRect(left, area.top(), area.width() - column.width(), area.height())
        console.setWindowState(Qt.WindowState.WindowNoState)
        console.setGeometry(rest.adjusted(*edges, *ends))
        # as wide as the column, and no higher than the hall's own shape
        height = min(column.width() * 10 // 16, column.height() // len(self._beside))
        boxes = [
            QRect(column.left(), column.top() + place * height, column.width(), height).adjusted(*edges, *ends)
            for place in range(len(self._beside))
        ]
        self._show_in(boxes, on_top=False)

    def _lie_over(self) -> None:
        """Show windows over the end of the list: the floor's clock stays in sight above them, the last act below."""
        area = self._windows()[CONSOLE].geometry()
        width, height, foot = area.width() // 2, area.height() // 2, area.height() // 14
        corner = QPoint(area.right() - width, area.bottom() - foot - height)
        boxes = [QRect(corner.x() - place * width, corner.y(), width, height) for place in range(len(self._beside))]
        # the console keeps the keyboard, and desktops lift whatever has it
        self._show_in(boxes, on_top=True)

    def _show_in(self, boxes: list[QRect], *, on_top: bool) -> None:
        for name, box in zip(self._beside, boxes, strict=True):
            window = self._windows()[name]
            if window.isVisible() and window.geometry() == box:
                continue
            window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on_top)
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            window.setWindowState(Qt.WindowState.WindowNoState)
            window.setGeometry(box)
            window.show()
            window.raise_()

    def _widen(self) -> None:
        """Give the console its former size back."""
        if self._former is None:
            return
        (box, state), self._former = self._former, None
        console, screen = self._windows()[CONSOLE], self._at[CONSOLE]
        is_here = screen.geometry().contains(box.center())
        console.setGeometry(box if is_here else screen.availableGeometry())
        console.setWindowState(state)
