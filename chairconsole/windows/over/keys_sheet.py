"""The sheet of keys: every command with its keys, over the window, in as many pages as the window asks for."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from chairconsole.windows.paint.buttons import cap_width, paint_cap
from chairconsole.windows.paint.lettering import Step, fit, in_one_size
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.keys import Command, Section, heading, keys_of, native, words
from chairconsole.windows.parts.panel import Panel, base

_COLUMN, _ROW, _PAD, _FOOT = 400.0, 26.0, 24.0, 30.0
_TURNS = {Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Down: 1}
_TURNS |= {Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Up: -1}
_BEGIN_ANOTHER = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


@dataclass(frozen=True, slots=True)
class Row:
    """A heading, or a command with its keys; an empty one parts two sections."""

    told: str = ""
    keys: tuple[str, ...] = ()
    is_heading: bool = False


class KeysSheet(Panel):
    """Paints the table of keys in columns; arrows turn its pages, any other key puts it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Sheet of keys"), parent)
        self._before: QWidget | None = None
        self._page = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rows = [row for row in self._rows() if row.keys]
        self.setAccessibleDescription("; ".join(f"{row.told}: {', '.join(row.keys)}" for row in rows))
        self.hide()

    def open(self) -> None:
        """Lay the sheet over the window."""
        self._before, self._page = self.window().focusWidget(), 0
        self.arrange()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def pages(self) -> int:
        """Return how many pages the sheet has in this window."""
        return -(-len(self._columns()) // self._across())

    def stand_in(self, within: QRect) -> None:
        """Stand in the middle of the window, where it is in sight."""
        if not self.isHidden():
            self.arrange()

    def arrange(self) -> None:
        """Stand in the middle of the window, as large as the page asks for."""
        m, window = self.measures, self.window()
        self._page = min(self._page, self.pages - 1)
        columns = self._columns()
        across = min(self._across(), len(columns))
        width = min(m.px(across * _COLUMN + _PAD), window.width())
        height = m.px(max(map(len, columns)) * _ROW + 2 * _PAD + (_FOOT if self.pages > 1 else 0.0))
        self.setGeometry((window.width() - width) // 2, max(0, (window.height() - height) // 2), width, height)
        self.update()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the page's columns, and which page it is."""
        theme, m = self.theme, self.measures
        box = QRectF(0, 0, sheet.width, self.length)
        sheet.painter.fillRect(box, theme.surface)
        sheet.outline(box, theme.edge, 0.0, 2.0)
        across = self._across()
        breadth = (sheet.width - _PAD) / min(across, len(self._columns()))
        columns = self._columns()[self._page * across : (self._page + 1) * across]
        told = [(row.told, _room(row, breadth - _PAD)) for column in columns for row in column if not row.is_heading]
        steps = (*in_one_size(told, (Step(13), Step(12))), Step(10, 2))
        for number, column in enumerate(columns):
            for place, row in enumerate(column):
                self._paint_row(sheet, row, _PAD + number * breadth, _PAD + place * _ROW, breadth - _PAD, steps)
        if self.pages > 1:
            page_told = self.tr("Page {page} of {pages}: the arrow keys turn it").format(
                page=self._page + 1, pages=self.pages
            )
            sheet.write(page_told, _PAD, base(self.length - _FOOT / 2 - 6.0, m.small), m.small, theme.text_2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page, or go; Shift and its like begin another key."""
        way = _TURNS.get(Qt.Key(event.key()))
        if way is not None and self.pages > 1:
            self._page = (self._page + way) % self.pages
            self.update()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.pages > 1:
            self._page = 0 if event.key() == Qt.Key.Key_Home else self.pages - 1
            self.update()
        elif event.key() not in _BEGIN_ANOTHER:
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

    def _rows(self) -> list[Row]:
        keys = keys_of(self)
        rows: list[Row] = []
        for section in Section:
            rows += [Row()] if rows else []
            rows.append(Row(heading(section, self.spoken), is_heading=True))
            for command in (each for each in Command if each.section is section):
                rows.append(Row(words(command, self.spoken), tuple(dict.fromkeys(map(native, keys.of(command))))))
        return rows

    def _across(self) -> int:
        """Return how many columns stand side by side."""
        return max(1, int((self.window().width() / self.measures.unit - _PAD) // _COLUMN))

    def _columns(self) -> list[list[Row]]:
        """Fill columns from top to bottom; a heading never stands last, nor a parting first."""
        room = max(6, int((self.window().height() / self.measures.unit - 2 * _PAD - _FOOT) // _ROW))
        columns: list[list[Row]] = [[]]
        for row in self._rows():
            column = columns[-1]
            if len(column) >= room or (row.is_heading and len(column) >= room - 1):
                column = []
                columns.append(column)
            if column or row.told:
                column.append(row)
        return columns

    def _paint_row(self, sheet: Sheet, row: Row, x: float, y: float, breadth: float, steps: tuple[Step, ...]) -> None:
        m, theme, middle = self.measures, self.theme, y + _ROW / 2
        if row.is_heading:
            title = fit(row.told, (Step(m.body), Step(13), Step(12), Step(11)), breadth, bold=True)
            sheet.write_setting(title, x, base(middle, title.size), theme.text)
            return
        at = x + breadth
        for key in reversed(row.keys):
            at -= cap_width(key)
            paint_cap(sheet, key, at, middle, theme.text_2, theme.edge)
            at -= 6.0
        sheet.write_amid(fit(row.told, steps, _room(row, breadth)), x, middle, theme.text)


def _room(row: Row, breadth: float) -> float:
    """Return how broad the words of a row may be beside its keys."""
    return breadth - sum(cap_width(key) + 6.0 for key in row.keys) - 8.0
