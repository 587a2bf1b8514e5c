"""The list as it stood at an earlier moment: a slider over the acts, who stood where, and what happened since."""

from datetime import timedelta
from itertools import pairwise

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSlider, QWidget

from chairconsole.models.past_model import PastModel, PastRow
from chairconsole.models.tongue import Tongue
from chairconsole.rules.terms import Status
from chairconsole.windows.paint.lettering import Step, elided, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.field import Field
from chairconsole.windows.parts.keys import QUESTION_MARKS
from chairconsole.windows.parts.lying_over import LyingOver
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.parts.rows_view import RowPainter, RowsView
from chairconsole.windows.parts.wording import day_and_month, locale_of, weekday
from chairconsole.windows.side.journal_panel import JournalPanel

HEAD = 120
HOUR = timedelta(hours=1)


def _status_words(status: Status | None, tongue: Tongue) -> str:
    words = {
        Status.WAITING: tongue.translate("PastPanel", "waiting"),
        Status.CALLED: tongue.translate("PastPanel", "called"),
        Status.SPEAKING: tongue.translate("PastPanel", "speaking"),
        Status.SET_ASIDE: tongue.translate("PastPanel", "set aside for a motion"),
        Status.SPOKEN: tongue.translate("PastPanel", "spoken"),
        Status.PASSED_OVER: tongue.translate("PastPanel", "passed over"),
        Status.WITHDRAWN: tongue.translate("PastPanel", "withdrawn"),
        Status.VOID: tongue.translate("PastPanel", "void"),
        Status.TRANSFERRED: tongue.translate("PastPanel", "transferred"),
    }
    return words[status] if status is not None else tongue.translate("PastPanel", "not there")


class PastPainter(RowPainter):
    """Paints the place then, who it was, and the place now; the row selected says why it stood there."""

    def height(self, row: PastRow, selected: bool) -> int:
        """Return the height; the selected row says why."""
        return self.measures.row + (self.measures.selected if selected else 0)

    def paint_row(self, sheet: Sheet, row: PastRow, height: float, selected: bool) -> None:
        """Paint one who stood in the list then."""
        m, theme = self.measures, self.theme
        self.paint_ground(sheet, height, selected)
        rule(sheet, height - 1, theme, m.margin)
        line = base(m.row / 2, m.body)
        then = str(row.position) if row.position else _status_words(row.status, self.spoken)
        name, end = m.margin + 92.0, sheet.width - m.margin
        sheet.write(then, name - 16, line, m.second, theme.text_2, ends=True)
        now = str(row.now) if row.now else _status_words(row.status_now, self.spoken)
        ink = theme.text if row.changed else theme.text_2
        sheet.write(now, end, line, m.second, ink, bold=row.changed, ends=True)
        room = end - 110 - name
        setting = fit(row.delegation, m.list_name_steps, room)
        sheet.write_amid(setting, name, m.row / 2, theme.text)
        if selected:
            told = elided(row.basis, m.small, False, end - name)
            sheet.write(told, name, base(m.row + 8.0, m.small), m.small, theme.text_2)

    def tip(self, row: PastRow) -> str:
        """Return why it stood there."""
        return row.basis


class TimeSlider(QSlider):
    """A slider over acts, whose arrows go an act, and with Ctrl an hour."""

    leapt = Signal(int)
    """An hour earlier (-1) or later (1) is asked for."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell an hour from an act; what is typed is the panel's."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: 1 if mirrored else -1, Qt.Key.Key_Right: -1 if mirrored else 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.leapt.emit(step)
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


class PastPanel(LyingOver):
    """Lies over the list; arrows go an act, with Ctrl an hour, a time typed goes there; Esc goes back to now."""

    asked = Signal(str)
    """A time was typed."""

    def __init__(self, model: PastModel, below: tuple[QWidget, ...], language: str, parent: QWidget) -> None:
        super().__init__(self.tr("The list as it stood"), parent, below, stays=True)
        self._model, self._locale = model, locale_of(language)
        self.slider = TimeSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("After which act"))
        self.slider.valueChanged.connect(self._on_slid)
        self.slider.leapt.connect(self._on_leapt)
        self.field = Field(self.tr("Time"), self.tr("time, as 10:42"), parent=self)
        self.field.returnPressed.connect(self._on_typed)
        self.field.left.connect(self.left)
        painter = PastPainter()
        self.table = RowsView(self.tr("The list as it stood"), painter, self)
        painter.setParent(self.table)
        self.table.setModel(model)
        self.journal = JournalPanel(self)
        self.journal.setAccessibleName(self.tr("What happened since"))
        self.journal.setModel(model.between)
        model.moved.connect(self._on_moved)
        self.setFocusProxy(self.slider)
        for one, two in pairwise((self.slider, self.field, self.table, self.journal)):
            QWidget.setTabOrder(one, two)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        for part in (self.field, self.table, self.journal):
            part.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        for part in (self.field, self.table, self.journal):
            part.set_measures(sizes)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is typed as a time."""
        if event.text().strip() and event.text().isprintable() and event.text() not in QUESTION_MARKS:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.clear()
            self.field.insert(event.text())
        else:
            super().keyPressEvent(event)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the moment that is shown, and the headings of both lists."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        at = self._model.at
        told = f"{weekday(at, self._locale)} {day_and_month(at, self._locale)} {at:%H:%M:%S}"
        x = m.margin + sheet.write(told, m.margin, base(26, 22), 22, theme.text, bold=True) + 14
        if self._model.is_present:
            after = self.tr("now")
        else:
            after = self.tr("as it stood after act {number}").format(number=self._model.number)
        sheet.write(after, x, base(27, m.body), m.body, theme.attention if not self._model.is_present else theme.text_2)
        hint = self.tr("Arrows go an act, with Ctrl an hour; Esc goes back to now")
        setting = fit(hint, (Step(m.small), Step(11)), sheet.width - 2 * m.margin)
        sheet.write_setting(setting, m.margin, base(48, setting.size), theme.text_3)
        middle = HEAD - 14.0
        sheet.write(self.tr("Then"), m.margin + 76, base(middle, m.small), m.small, theme.text_2, ends=True)
        sheet.write(self.tr("Delegation"), m.margin + 92, base(middle, m.small), m.small, theme.text_2)
        split = self._split() / m.unit
        sheet.write(self.tr("Now"), split - m.margin, base(middle, m.small), m.small, theme.text_2, ends=True)
        heading = self.tr("Acts since then: {count}").format(count=self._model.between.rowCount())
        setting = fit(heading, (Step(m.small),), sheet.width - split - m.margin)
        sheet.write_setting(setting, split + m.margin, base(middle, m.small), theme.text_2)
        rule(sheet, HEAD - 1, theme)

    def _split(self) -> int:
        return self.width() - min(self.measures.px(self.measures.right), self.width() * 2 // 5)

    def _arrange(self) -> None:
        m = self.measures
        head, split, width = m.px(HEAD), self._split(), self.width()
        mirrored = self.right_to_left
        margin, field = m.px(m.margin), m.px(160)
        self.field.setGeometry(margin if mirrored else width - margin - field, m.px(8), field, m.px(m.field))
        self.slider.setGeometry(margin, m.px(60), width - 2 * margin, m.px(26))
        self.table.setGeometry(width - split if mirrored else 0, head, split, self.height() - head)
        self.journal.setGeometry(0 if mirrored else split, head, width - split, self.height() - head)

    def _on_slid(self, place: int) -> None:
        self._model.go_to(place)

    def _on_leapt(self, hours: int) -> None:
        self._model.go_by(hours * HOUR)

    def _on_typed(self) -> None:
        self.asked.emit(self.field.text())

    def _on_moved(self) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, self._model.steps - 1)
            self.slider.setPageStep(10)
            self.slider.setValue(self._model.stands)
        self.update()
