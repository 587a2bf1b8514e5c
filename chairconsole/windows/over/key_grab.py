"""Takes the next key that is pressed, to be a command's from now on."""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from chairconsole.windows.paint.lettering import Step, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.keys import Command, words
from chairconsole.windows.parts.panel import Panel, base

_WIDTH, _HEIGHT, _PAD = 680, 108, 20
_BEGIN_ANOTHER = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class KeyGrab(Panel):
    """Lies over the window until a key is pressed: Esc leaves, Delete gives back the key that the program brings."""

    grabbed = Signal(object, str)
    """The command, and the key pressed; no key where the program's own is to come back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Change a key"), parent)
        self._command: Command | None = None
        self._before: QWidget | None = None
        self._within = QRect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def open(self, command: Command) -> None:
        """Wait for the key of a command."""
        self._command, self._before = command, self.window().focusWidget()
        self.setAccessibleDescription(self._title())
        self.arrange()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def least(self) -> int:
        """Return the height it needs, in the pixels of the window."""
        return self.measures.px(_HEIGHT)

    def stand_in(self, within: QRect) -> None:
        """Stand at the top of a part of the window, in the middle."""
        self._within = within
        self.arrange()

    def arrange(self) -> None:
        """Stand where it may."""
        m, within = self.measures, self._within
        width = min(m.px(_WIDTH), within.width() - m.px(16))
        x = within.x() + (within.width() - width) // 2
        self.setGeometry(x, within.y(), width, min(self.least, within.height()))

    def paint_on(self, sheet: Sheet) -> None:
        """Paint for what a key is waited, and how to leave."""
        m, theme = self.measures, self.theme
        box = QRectF(0, 0, sheet.width, self.length)
        sheet.painter.fillRect(box, theme.surface)
        sheet.outline(box, theme.edge, 0.0, 2.0)
        room = sheet.width - 2 * _PAD
        title = fit(self._title(), (Step(18), Step(16), Step(14), Step(12)), room, bold=True)
        sheet.write_setting(title, _PAD, base(36, title.size), theme.text)
        hint = self.tr("Press the new key. Delete gives back the program's own, Esc leaves it as it is.")
        told = fit(hint, (Step(m.body), Step(12), Step(11, 2)), room)
        sheet.write_setting(told, _PAD, base(72, told.size), theme.text_2)

    def event(self, event: QEvent) -> bool:
        """Take every key before it does what it did."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, or leave."""
        if event.key() in _BEGIN_ANOTHER:
            return
        command = self._command
        self.put_away()
        if command is None or event.key() == Qt.Key.Key_Escape:
            return
        key = "" if event.key() == Qt.Key.Key_Delete else QKeySequence(event.keyCombination()).toString()
        self.grabbed.emit(command, key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go when something else is turned to."""
        self.hide()

    def put_away(self) -> None:
        """Give the focus back to where it was."""
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._command = None
        self.hide()

    def _title(self) -> str:
        return "" if self._command is None else words(self._command, self.spoken)
