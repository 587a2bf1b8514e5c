"""What lies over the list and what belongs to it: it follows them, and gives the list back when it goes."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QWidget

from chairconsole.windows.parts.panel import Panel


class LyingOver(Panel):
    """A panel laid over others, the first of which is turned to when it goes."""

    def __init__(self, name: str, over: tuple[QWidget, ...], parent: QWidget) -> None:
        super().__init__(name, parent)
        self._over = over
        for widget in over:
            widget.installEventFilter(self)
        self.hide()

    def lay_over(self) -> None:
        """Lie over the others, and go there."""
        self._lie_over()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Go, and give the list back."""
        # before hiding, or Qt hands the focus to whoever comes next
        if self.hasFocus():
            self._over[0].setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it lies over."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._lie_over()
        return super().eventFilter(watched, event)

    def _lie_over(self) -> None:
        covered = QRect()
        for widget in self._over:
            covered = covered.united(widget.geometry())
        self.setGeometry(covered)
