"""The banner under the top bar: trouble outside the rules, or an outage that can be held; the console stays up."""

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.windows.paint.buttons import Look, PushButton
from chairconsole.windows.paint.lettering import Step, fit
from chairconsole.windows.paint.marks import paint_attention
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.panels.keys import Command, cap, words
from chairconsole.windows.panels.measures import Measures
from chairconsole.windows.panels.panel import Panel, base, rule


class Banner(Panel):
    """One sentence on a flat tint, and the act that answers it where there is one."""

    turned = Signal()
    """The banner came or went: the window is to be arranged anew."""

    def __init__(self, hold: QAction, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Notice"), parent)
        self._bold, self._sentence, self._end = "", "", 0.0
        self._hold = PushButton(words(Command.HOLD_OUTAGE), Look.OUTLINE, cap(Command.HOLD_OUTAGE), parent=self)
        self._hold.clicked.connect(hold.trigger)
        self.hide()

    def text(self) -> str:
        """Return what the banner says, empty while there is none."""
        return f"{self._bold} {self._sentence}".strip()

    def say(self, bold: str, sentence: str, *, can_hold: bool = False) -> None:
        """Show a sentence; the bold words come first."""
        self._bold, self._sentence = bold, sentence
        self.setAccessibleDescription(self.text())
        self._hold.setVisible(can_hold)
        self.show()
        self._arrange()
        self.update()
        self.turned.emit()

    def clear(self) -> None:
        """Take the banner away."""
        if self._bold:
            self._bold = self._sentence = ""
            self.hide()
            self.turned.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self._hold.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self._hold.set_measures(sizes.px(sizes.second), sizes.px(sizes.status_button), 6.0 * sizes.unit)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the button anew."""
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint mark, bold words and sentence."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.attention_tint)
        sheet.fill(sheet.rect(0, 0, 4, self.length), theme.attention_edge)
        rule(sheet, self.length - 1, theme)
        middle, x = self.length / 2, float(m.margin)
        paint_attention(sheet.painter, QPointF(sheet.left(x + 8.0), middle), 16.0, theme.attention)
        x += 28.0
        x += sheet.write(self._bold, x, base(middle, m.body), m.body, theme.attention, bold=True) + 10.0
        setting = fit(self._sentence, (Step(m.body), Step(12), Step(11, 2)), max(40.0, self._end - x))
        top = base(middle, setting.size) - (len(setting.lines) - 1) * setting.pitch / 2
        sheet.write_setting(setting, x, top, theme.text)

    def _arrange(self) -> None:
        m = self.measures
        self._end = self.breadth - m.margin
        if not self._hold.isHidden():
            self._end -= self.put(self._hold, self._end, (self.length - m.status_button) / 2, ends=True) + 16.0
