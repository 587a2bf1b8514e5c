"""The sheet of keys: every command with its keys, over the window; any key puts it away."""

from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from chairconsole.windows.paint.buttons import cap_width, paint_cap
from chairconsole.windows.paint.lettering import Step, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.panels.keys import SECTIONS, Section, heading, words
from chairconsole.windows.panels.panel import Panel, base

_COLUMN, _ROW, _PAD = 400.0, 26.0, 24.0
_COLUMNS = ((0,), (1,), (2, 3), (4,))


class KeysSheet(Panel):
    """Paints the table of keys in columns; where the window is narrow, fewer and longer ones."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Sheet of keys"), parent)
        self._before: QWidget | None = None
        self._squeeze = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        told = [
            f"{words(command, self.spoken)}: {', '.join(map(_native, keys))}"
            for s in SECTIONS
            for command, keys in s.keys
        ]
        self.setAccessibleDescription("; ".join(told))
        self.hide()

    def open(self) -> None:
        """Lay the sheet over the window."""
        self._before = self.window().focusWidget()
        self.arrange()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def arrange(self) -> None:
        """Stand in the middle of the window, as large as the table asks for."""
        m, window = self.measures, self.window()
        columns = self._columns()
        width = len(columns) * _COLUMN + _PAD
        height = max(self._height(column) for column in columns) + 2 * _PAD
        self._squeeze = min(1.0, (window.height() / m.unit - 16) / height)
        width, height = m.px(width * self._squeeze), m.px(height * self._squeeze)
        self.setGeometry((window.width() - width) // 2, (window.height() - height) // 2, width, height)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint sections in their columns."""
        theme = self.theme
        box = QRectF(0, 0, sheet.width, self.length)
        sheet.painter.fillRect(box, theme.surface)
        sheet.outline(box, theme.edge, 0.0, 2.0)
        sheet.painter.scale(self._squeeze, self._squeeze)
        sheet.width /= self._squeeze
        for number, column in enumerate(self._columns()):
            y = _PAD
            for section in column:
                y = self._paint_section(sheet, section, _PAD + number * _COLUMN, y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go at any key but Shift and its like, which begin another."""
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            self.put_away()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go at a click."""
        self.put_away()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go when something else is turned to."""
        self.hide()

    def put_away(self) -> None:
        """Give the focus back to where it was."""
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def _columns(self) -> list[list[Section]]:
        room = max(1, int((self.window().width() / self.measures.unit - _PAD) // _COLUMN))
        columns: list[list[Section]] = [[SECTIONS[place] for place in places] for places in _COLUMNS]
        while len(columns) > room:
            columns = _merged(columns)
        return columns

    def _height(self, column: list[Section]) -> float:
        return sum((len(section.keys) + 1.5) * _ROW for section in column)

    def _paint_section(self, sheet: Sheet, section: Section, x: float, y: float) -> float:
        m, theme = self.measures, self.theme
        sheet.write(heading(section, self.spoken), x, base(y + _ROW / 2, m.body), m.body, theme.text, bold=True)
        y += _ROW
        end = x + _COLUMN - _PAD
        for command, keys in section.keys:
            at, middle = end, y + _ROW / 2
            for key in reversed(keys):
                at -= cap_width(_native(key))
                paint_cap(sheet, _native(key), at, middle, theme.text_2, theme.edge)
                at -= 6.0
            setting = fit(words(command, self.spoken), (Step(13), Step(12), Step(11)), at - x - 8)
            sheet.write_setting(setting, x, base(middle, setting.size), theme.text)
            y += _ROW
        return y + _ROW / 2


def _merged(columns: list[list[Section]]) -> list[list[Section]]:
    """Join the two neighbours that are shortest together."""
    lengths = [sum(len(s.keys) for s in one + two) for one, two in pairwise(columns)]
    at = lengths.index(min(lengths))
    return [*columns[:at], columns[at] + columns[at + 1], *columns[at + 2 :]]


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
