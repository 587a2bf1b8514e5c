"""A line to type in: the console's keys keep their meaning in it, and its own key stands at its end."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from chairconsole.models.tongue import tongue_of
from chairconsole.windows.paint.buttons import cap_width, paint_cap
from chairconsole.windows.paint.digits import in_digits
from chairconsole.windows.paint.fonts import face
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import LIGHT, Theme
from chairconsole.windows.parts.keys import keys_of, native
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.menu import Menu


class Field(QLineEdit):
    """Says which way the arrows went, and when it was left with Esc."""

    stepped = Signal(int)
    """Up or Down was pressed: -1 or 1."""
    reached = Signal(int)
    """The first (-1) or the last (1) of what stands below is wanted: Home or End, with Ctrl if something is typed."""
    left = Signal()
    """Esc was pressed."""

    def __init__(self, name: str, hint: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._theme, self._unit = key, LIGHT, 1.0
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.textEdited.connect(self._on_edited)

    def set_hint(self, hint: str) -> None:
        """Say what is to be typed, in the digits of the window."""
        self.setPlaceholderText(in_digits(hint, self.locale().zeroDigit()))

    def changeEvent(self, event: QEvent) -> None:
        """Say so in the digits that the window has taken."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.set_hint(self.placeholderText())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        self._unit = sizes.unit
        self.setFont(face(sizes.px(sizes.body)))
        room = round((cap_width(self._key) + 6) * self._unit) if self._key else 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)
        self.setFixedHeight(sizes.px(sizes.field))

    def set_refused(self, refused: bool) -> None:
        """Take on, or lay off, the edge of a refusal."""
        if bool(self.property("refused")) != refused:
            self.setProperty("refused", refused)
            self.style().unpolish(self)
            self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        """Let the console's keys through: they mean the same while a name is typed."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and keys_of(self).is_ours(QKeySequence(event.keyCombination())):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell arrows and Esc apart from what is typed."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        ends = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key in ends and (not self.text() or event.modifiers() == Qt.KeyboardModifier.ControlModifier):
            self.reached.emit(ends[key])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the words, in the window's language: Qt's own menu speaks but one."""
        spoken, menu = tongue_of(self), Menu(self, self.font().pixelSize())
        chosen, pasted = self.hasSelectedText(), bool(QGuiApplication.clipboard().text())
        menu.add(spoken.translate("Field", "Cut"), native("Ctrl+X"), self.cut, enabled=chosen)
        menu.add(spoken.translate("Field", "Copy"), native("Ctrl+C"), self.copy, enabled=chosen)
        menu.add(spoken.translate("Field", "Paste"), native("Ctrl+V"), self.paste, enabled=pasted)
        menu.add(spoken.translate("Field", "Select all"), native("Ctrl+A"), self.selectAll, enabled=bool(self.text()))
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, and its key cap while nothing is typed."""
        super().paintEvent(event)
        if not self._key or self.text():
            return
        painter = QPainter(self)
        painter.scale(self._unit, self._unit)
        width = self.width() / self._unit
        sheet = Sheet(painter, width, self)
        middle = self.height() / self._unit / 2
        paint_cap(sheet, self._key, width - cap_width(self._key) - 8.0, middle, self._theme.text_2, self._theme.edge)
        painter.end()

    def _on_edited(self) -> None:
        self.set_refused(False)
