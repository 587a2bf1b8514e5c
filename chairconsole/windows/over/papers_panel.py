"""Papers and tables, laid over the list: what is to be written, how and where, and the pages of a paper beside it."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.rows import RowsModel
from chairconsole.windows.paint.buttons import Look, PushButton
from chairconsole.windows.paint.lettering import Step, elided, fit, wrapped
from chairconsole.windows.paint.progress import paint_going_on
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.keys import native
from chairconsole.windows.parts.lying_over import LyingOver
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base, rule
from chairconsole.windows.parts.rows_view import RowPainter, RowsView

SAVE = "Ctrl+S"
_ROWS, _HEAD, _FOOT, _ROW = 340.0, 40.0, 28.0, 46
_LEAST_PAGES = 220.0
"""With less room than this beside the rows no page is shown."""


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One thing to choose: its name, its words, and what is chosen; `turns`: the arrow keys turn it."""

    name: str
    words: str
    value: str
    turns: bool = True


@dataclass(frozen=True, slots=True)
class Turned:
    """A row was turned by the arrow keys, on (1) or back (-1)."""

    row: PaperRow
    by: int


class PaperRowsModel(RowsModel[PaperRow]):
    """What can be chosen about a paper."""

    def key(self, row: PaperRow) -> Hashable:
        """Know a row by its name."""
        return row.name

    def words(self, row: PaperRow) -> str:
        """Return a row in words."""
        return f"{row.words}: {row.value}"


class PaperRowPainter(RowPainter):
    """Paints what a row is about, and below it what is chosen."""

    def height(self, row: PaperRow, selected: bool) -> int:
        """Return the one height there is."""
        return _ROW

    def tip(self, row: PaperRow) -> str:
        """Return all that is chosen: a path may be long."""
        return row.value

    def paint_row(self, sheet: Sheet, row: PaperRow, height: float, selected: bool) -> None:
        """Paint a row; the one selected has arrows where they turn it."""
        m, theme = self.measures, self.theme
        self.paint_ground(sheet, height, selected)
        rule(sheet, height - 1, theme, m.margin)
        room = sheet.width - 2 * m.margin
        sheet.write(elided(row.words, m.small, False, room), m.margin, base(13, m.small), m.small, theme.text_2)
        if selected and row.turns:
            sheet.write("\u2039 \u203a", sheet.width - m.margin, base(31, m.body), m.body, theme.text_2, ends=True)
            room -= 28.0
        value = fit(row.value, (Step(m.body), Step(13), Step(12), Step(11), Step(10)), room, bold=row.turns)
        told = row.value if value.squeeze >= 0.8 else elided(row.value, 10, row.turns, room)
        squeeze = value.squeeze if value.squeeze >= 0.8 else 1.0
        line = base(31, value.size)
        sheet.write(told, m.margin, line, value.size, theme.text, bold=row.turns, squeeze=squeeze)


class PaperRows(RowsView):
    """The rows, which the arrow keys turn as they point."""

    turned = Signal(object)
    """A `Turned`."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the row with the arrows."""
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        row = self.selected()
        if way is not None and isinstance(row, PaperRow):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.turned.emit(Turned(row, -way if mirrored else way))
        else:
            super().keyPressEvent(event)


class Pages(Panel):
    """The painted pages: the arrows turn them, Enter shows one as broad as there is room, or whole again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Pages"), parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages: Sequence[bytes] = ()
        self._place, self._down = 0, 0.0
        self._is_broad = False
        self._words, self._seconds = "", 0
        self._painted: tuple[int, int, QImage] | None = None

    @property
    def place(self) -> int:
        """Return which page is shown, from 0."""
        return self._place

    @property
    def count(self) -> int:
        """Return how many pages there are to look at."""
        return len(self._pages)

    @property
    def seconds(self) -> int:
        """Return for how many seconds the pages have been in the making; 0 while there is nothing to wait for."""
        return self._seconds

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Show pages, each a PNG; the place is kept as far as there is one."""
        self._pages, self._words, self._seconds, self._painted = pages, "", 0, None
        self._turn_to(min(self._place, max(0, len(pages) - 1)), self._down)

    def say(self, words: str) -> None:
        """Say in words why there are no pages."""
        self._pages, self._words, self._seconds, self._painted = (), words, 0, None
        self._tell()

    def wait(self, seconds: int) -> None:
        """Show for how long the pages have been in the making; those of before stay in sight."""
        self._seconds = seconds
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages, or go up and down one that is broad."""
        key = Qt.Key(event.key())
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in ways:
            self._turn_to(self._place + (-ways[key] if self.right_to_left else ways[key]))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(60.0 if key == Qt.Key.Key_Down else -60.0)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._turn_to(0 if key == Qt.Key.Key_Home else self.count - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._broaden()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the page broad, or whole again."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._broaden()
        else:
            super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go down and up, page by page."""
        self._go(-event.angleDelta().y() / 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the page anew."""
        self._painted = None

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the page, which of them it is, and for how long they are being made."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.sunken)
        if self.hasFocus():
            sheet.outline(QRectF(1, 1, sheet.width - 2, self.length - 2), theme.focus, 4.0, 2.0)
        if self._pages:
            self._paint_page(sheet)
        elif self._words:
            for number, line in enumerate(wrapped(self._words, m.second, False, sheet.width - 2 * m.margin)):
                sheet.write(line, m.margin, base(24.0 + 19.0 * number, m.second), m.second, theme.text_2)
        if self._seconds:
            sheet.painter.fillRect(QRectF(2, self.length - 40, sheet.width - 4, 38), theme.surface)
            told = fit(self._waiting(), (Step(m.second), Step(11), Step(10)), sheet.width - 2 * m.margin)
            sheet.write_setting(told, m.margin, self.length - 22.0, theme.text)
            width = sheet.width - 2 * m.margin
            paint_going_on(sheet, m.margin, self.length - 14.0, width, 5.0, self._seconds, theme)
        elif self._pages:
            box = QRectF(2, self.length - _FOOT, sheet.width - 4, _FOOT - 2)
            sheet.painter.fillRect(box, theme.surface)
            foot = fit(self._foot(), (Step(m.small), Step(11), Step(10)), sheet.width - 2 * m.margin)
            sheet.write_amid(foot, m.margin, self.length - _FOOT / 2 - 1.0, theme.text)

    def _paint_page(self, sheet: Sheet) -> None:
        """Paint the page to the pixels of the screen."""
        image = self._picture()
        ratio = image.devicePixelRatio() * self.measures.unit
        width, height = image.width() / ratio, image.height() / ratio
        x = (sheet.width - width) / 2
        y = 8.0 - self._down if self._is_broad else (self.length - _FOOT - height) / 2
        sheet.painter.save()
        sheet.painter.setClipRect(QRectF(2, 2, sheet.width - 4, self.length - _FOOT - 2))
        sheet.painter.drawImage(QRectF(x, y, width, height), image)
        sheet.outline(QRectF(x, y, width, height), self.theme.edge)
        sheet.painter.restore()

    def _picture(self) -> QImage:
        """Return the present page as large as it is shown, made once for each page and size."""
        pixels = self.devicePixelRatioF()
        room = self.width() - 16.0 * self.measures.unit
        if not self._is_broad:
            # A4 is 5950 by 8420 tenths of a point
            room = min(room, (self.height() - (_FOOT + 16.0) * self.measures.unit) * 595 / 842)
        width = max(40, round(room * pixels))
        if self._painted is None or self._painted[:2] != (self._place, width):
            page = QImage.fromData(self._pages[self._place])
            scaled = page.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(pixels)
            self._painted = (self._place, width, scaled)
        return self._painted[2]

    def _beyond(self) -> float:
        """Return how far a broad page reaches beyond what is in sight, at 100 % type."""
        if not self._pages or not self._is_broad:
            return 0.0
        image = self._picture()
        height = image.height() / (image.devicePixelRatio() * self.measures.unit)
        return max(0.0, height + 16.0 - (self.length - _FOOT))

    def _go(self, by: float) -> None:
        """Go down (or, negative, up), over the page's end to the next."""
        down, end = self._down + by, self._beyond()
        if down < 0.0 and self._down <= 0.0 and self._place > 0:
            self._turn_to(self._place - 1, 1e6)
        elif down > end and self._down >= end and self._place < self.count - 1:
            self._turn_to(self._place + 1)
        else:
            self._turn_to(self._place, down)

    def _turn_to(self, place: int, down: float = 0.0) -> None:
        self._place = min(max(0, place), max(0, self.count - 1))
        self._down = min(max(0.0, down), self._beyond())
        self._tell()

    def _broaden(self) -> None:
        self._is_broad = not self._is_broad
        self._turn_to(self._place)

    def _tell(self) -> None:
        self.setAccessibleDescription(self._waiting() if self._seconds else self._words or self._foot())
        self.update()

    def _foot(self) -> str:
        if not self._pages:
            return ""
        told = self.tr("Page {page} of {pages}").format(page=self._place + 1, pages=self.count)
        broad = self.tr("Enter: whole, or broad")
        return f"{told} · {broad}"

    def _waiting(self) -> str:
        return self.tr("The pages are being painted: {seconds} s").format(seconds=self._seconds)


class PapersPanel(LyingOver):
    """What is to be written, row by row: arrows turn a row, Enter asks in words; Ctrl+S writes, Esc goes back."""

    def __init__(self, below: tuple[QWidget, ...], parent: QWidget) -> None:
        super().__init__(self.tr("Papers and tables"), parent, below)
        painter = PaperRowPainter()
        self.table = PaperRows(self.tr("What is to be written"), painter, self)
        painter.setParent(self.table)
        self.rows = PaperRowsModel(self.table)
        self.table.setModel(self.rows)
        self.pages = Pages(self)
        self.write = PushButton(self.tr("Write the file"), Look.FILLED, native(SAVE), parent=self)
        self.write.clicked.connect(self.keeping)
        self.setFocusProxy(self.table)
        QWidget.setTabOrder(self.table, self.write)
        QWidget.setTabOrder(self.write, self.pages)

    def begin(self) -> None:
        """Go to the first row."""
        self.table.setCurrentIndex(self.rows.index(0, 0))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        for part in (self.table, self.pages, self.write):
            part.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.table.set_measures(sizes)
        self.pages.set_measures(sizes)
        self.write.set_measures(sizes.px(sizes.body), sizes.px(sizes.button), 6.0 * sizes.unit, unit=sizes.unit)
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the title, and what the keys do."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        room = self._broad() - 2 * m.margin
        title = fit(self.tr("Papers and tables"), (Step(16), Step(14), Step(12)), room, bold=True)
        sheet.write_setting(title, m.margin, base(_HEAD / 2, title.size), theme.text)
        told = self.tr("Arrows turn a row, Enter asks for it in words, Esc goes back")
        hint = fit(told, (Step(m.small), Step(11), Step(11, 2), Step(10, 2)), room)
        sheet.write_amid(hint, m.margin, self.length - _FOOT / 2 - 2.0, theme.text_3)

    def _broad(self) -> float:
        """Return how broad the rows are, at 100 % type: all there is, where no page has room beside them."""
        return _ROWS if self.breadth - _ROWS >= _LEAST_PAGES else self.breadth

    def _arrange(self) -> None:
        m, mirrored = self.measures, self.right_to_left
        rows, width = m.px(self._broad()), self.width()
        foot = m.px(_FOOT + 6.0)
        button = m.px(m.button + 8.0)
        height = min(m.px(_ROW * 6 + 2), max(0, self.height() - m.px(_HEAD) - button - foot))
        self.table.setGeometry(width - rows if mirrored else 0, m.px(_HEAD), rows, height)
        self.put(self.write, m.margin, (m.px(_HEAD) + height) / m.unit + 8.0)
        has_room = rows < width
        self.pages.setVisible(has_room)
        if has_room:
            gap = m.px(8)
            self.pages.setGeometry(gap if mirrored else rows, gap, width - rows - gap, self.height() - 2 * gap)
