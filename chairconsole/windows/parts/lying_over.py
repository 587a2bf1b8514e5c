"""What a key lays over the list: Esc leaves it, Ctrl+S keeps what it shows, and it goes when the list is turned to."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from chairconsole.windows.parts.panel import Panel


class LyingOver(Panel):
    """A panel laid over others: the first `below` is gone back to; it goes when one is turned to, unless it `stays`."""

    left = Signal()
    """Esc was pressed: it is put away, and the list is gone back to."""
    keeping = Signal()
    """What it shows is to be kept, as a file."""
    went = Signal()
    """It was put away."""

    def __init__(self, name: str, parent: QWidget, below: tuple[QWidget, ...], *, stays: bool = False) -> None:
        super().__init__(name, parent)
        self._below = below
        self.stays = stays
        """Whether it stays while something below or above it is turned to."""
        self.left.connect(self.put_away)
        if not stays:
            for widget in below:
                self.give_way_to(widget)
        self.hide()

    def give_way_to(self, other: QWidget) -> None:
        """Go as soon as another is turned to."""
        (other.focusProxy() or other).installEventFilter(self)

    def lay_over(self) -> None:
        """Lie over the others, and go there."""
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Go, and give the focus to what it lay over."""
        # before hiding, or Qt hands the focus to whoever comes next
        focus = self.window().focusWidget()
        if focus is self or self.isAncestorOf(focus):
            self._below[0].setFocus(Qt.FocusReason.PopupFocusReason)
        # to turn to that may have put it away already
        if not self.isHidden():
            self.hide()
            self.went.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it, or have kept what it shows."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Save):
            self.keeping.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go when somebody turns to what lies below."""
        if event.type() == QEvent.Type.FocusIn and self.isVisible():
            self.put_away()
        return super().eventFilter(watched, event)
