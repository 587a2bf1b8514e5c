"""Keys by their place where the layout has no Latin letter there: Ctrl+K is where the K is on other keyboards."""

import unicodedata
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

PLACES: dict[int, str] = {
    **dict(enumerate("1234567890", start=2)),
    **dict(enumerate("QWERTYUIOP", start=16)),
    **dict(enumerate("ASDFGHJKL", start=30)),
    **dict(enumerate("ZXCVBNM,.", start=44)),
}
"""What stands on the keys of a keyboard of the United States, by the codes that the keys themselves send."""

_BEFORE = {"windows": 0}
"""What the windowing system adds to a key's own code; X11 and Wayland add 8."""
_ADDED = 8
_UNTOLD = frozenset({"cocoa"})
"""Where no such code is told; macOS itself finds the Latin letter for a command."""

_CONTROL, _ALT, _SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_HELD = _CONTROL | _ALT | _SHIFT | Qt.KeyboardModifier.MetaModifier


def at_place(event: QKeyEvent) -> str:
    """Return what stands on the pressed key of a keyboard of the United States; nothing where that is not known."""
    system = QGuiApplication.platformName()
    if system in _UNTOLD:
        return ""
    return PLACES.get(event.nativeScanCode() - _BEFORE.get(system, _ADDED), "")


def is_latin(sign: str) -> bool:
    """Tell whether a letter is of the Latin script, with accents or without."""
    return unicodedata.name(sign, "").startswith("LATIN ")


def _is_letter_with_shift(event: QKeyEvent) -> bool:
    """Tell whether a command's key is a Latin letter with Shift, which is the letter and no other way to write a sign.

    A Hebrew keyboard has Latin capitals with Shift and no small letters: Ctrl+Shift+K would be Ctrl+K to Qt.
    """
    held, key = event.modifiers(), event.key()
    # both held are the third level of a key, on which people type
    is_command = bool(held & _CONTROL) is not bool(held & _ALT)
    return bool(held & _SHIFT) and is_command and Qt.Key.Key_A <= key <= Qt.Key.Key_Z


class ByPlace(QObject):
    """Hears the keys that meant nothing in a window, and gives those of another script the meaning of their place.

    A key that means something by its own sign keeps that: on a French keyboard Ctrl+- stays what it is, though the
    sign stands where others have their 6.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._writes_latin: bool | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window to whatever holds it on the screen, and hear the keys that come there."""
        # the type first, and the window as Qt knows it: while that is put away, what is ours may be gone already
        if event.type() in (QEvent.Type.Show, QEvent.Type.WinIdChange) and watched is self.parent():
            handle = watched.windowHandle() if isinstance(watched, QWidget) else None
            if handle is not None:
                handle.installEventFilter(self)
        elif isinstance(event, QKeyEvent) and watched is not self.parent():
            if event.type() == QEvent.Type.ShortcutOverride and _is_letter_with_shift(event):
                # Qt would look for it without Shift too, and first: it comes as a key again, and is taken there
                event.accept()
                return True
            return event.type() == QEvent.Type.KeyPress and self._take(event)
        return False

    def _take(self, event: QKeyEvent) -> bool:
        """Do what a key means by its place; tell whether it was taken for that."""
        held = event.modifiers() & _HELD
        sign = self._meant(event, held)
        if not sign:
            return False
        combination = QKeyCombination(held, Qt.Key(ord(sign)))
        if not held & (_CONTROL | _ALT):
            # a presenter's remote; in the console people type names
            return self._press_shortcut(combination)
        # Qt looks for the shortcut of what is sent so, as fields do for their own: copy, paste, undo
        focus = self._window.focusWidget() or self._window
        again = QKeyEvent(QEvent.Type.KeyPress, combination.key(), held, "", event.isAutoRepeat())
        QCoreApplication.sendEvent(focus, again)
        return True

    def _meant(self, event: QKeyEvent, held: Qt.KeyboardModifier) -> str:
        """Return the Latin letter or digit that a key means by its place; nothing where its own sign is one."""
        if _is_letter_with_shift(event):
            return chr(event.key())
        at, key = at_place(event), event.key()
        sign = chr(key) if key <= 0x10FFFF else ""
        if sign.isalpha():
            self._writes_latin = is_latin(sign)
        # both held are the third level of a key, on which people type
        if not at or not sign or (held & _CONTROL and held & _ALT):
            return ""
        if at.isdigit():
            return at if held & (_CONTROL | _ALT) and not (sign.isascii() and sign.isdigit()) else ""
        if sign.isalpha():
            return "" if is_latin(sign) else at
        # a layout of another script may have signs where this one has letters: Arabic with Shift
        of_letters = self._writes_latin is False or (self._writes_latin is None and bool(held & _SHIFT))
        return at if at.isalpha() and of_letters and not sign.isdigit() else ""

    def _press_shortcut(self, combination: QKeyCombination) -> bool:
        pressed: Any = QKeySequence(combination)
        for shortcut in self._window.findChildren(QShortcut):
            if shortcut.isEnabled() and shortcut.key() == pressed:
                shortcut.activated.emit()
                return True
        return False
