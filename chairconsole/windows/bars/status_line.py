"""The line at the bottom: the last act, or why one was refused, and what undo would take back."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAction, QColor, QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import LastAct
from chairconsole.windows.paint.buttons import Look, PushButton
from chairconsole.windows.paint.lettering import Step, advance, elided, fit
from chairconsole.windows.paint.marks import paint_attention, paint_barred, paint_tick
from chairconsole.windows.paint.progress import paint_going_on
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.keys import Command, cap_of, words
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base, rule
from chairconsole.windows.parts.wording import as_shown

_UNDO_WIDTH = {True: 300.0, False: 210.0}
_UNDO_TIGHT = 170.0
"""How broad the words of the undo button may be, its act elided; and so much of the line at most."""
_UNDO_SHARE, _UNDO_BARE_TO = 0.2, 700.0
"""In a line no broader than this the word stands alone: what happened last must be read first."""
_GAP = 12.0
_SQUEEZED_LEAST = 0.9
_WORTH_SAYING = 12.0


class Tone(Enum):
    """How the line speaks: of an act that was done, in a hint, or in a refusal."""

    DONE = "done"
    HINT = "hint"
    REFUSED = "refused"


class StatusLine(Panel):
    """Says what happened last, in one sentence; a refusal or a hint stands until the next act."""

    def __init__(self, actions: Mapping[Command, QAction], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What happened last"), parent)
        self._last: LastAct | None = None
        self._tone, self._bold, self._sentence = Tone.DONE, "", ""
        self._writable = True
        self._begun, self._can_stop, self._seconds = "", False, 0
        self._end = 0.0
        self.undo = PushButton(words(Command.UNDO, self.spoken), Look.QUIET, cap_of(self, Command.UNDO), parent=self)
        self.everything = PushButton(
            words(Command.PALETTE, self.spoken), Look.QUIET, cap_of(self, Command.PALETTE), parent=self
        )
        self.undo.clicked.connect(actions[Command.UNDO].trigger)
        self.everything.clicked.connect(actions[Command.PALETTE].trigger)

    def text(self) -> str:
        """Return what the line says."""
        return f"{self._bold} {self._sentence}".strip()

    @property
    def tone(self) -> Tone:
        """How the line speaks at present."""
        return self._tone

    def show_act(self, last: LastAct | None, writable: bool) -> None:
        """Show the last act and what undo would take back."""
        self._last, self._writable = last, writable
        # what was told beside it must be read, so it stands before the particulars
        told = (last.remarks, last.particulars) if last else ()
        self._say(Tone.DONE, last.act if last else "", " ".join(filter(None, told)))
        takes_back = last.undo if last else None
        self.undo.setEnabled(takes_back is not None and writable)
        self._name_undo()
        self.undo.setToolTip(as_shown(takes_back or "", self))
        self._arrange()

    @property
    def seconds(self) -> int:
        """Return for how many seconds the work that is told of has been going on; 0 where none is told of."""
        return self._seconds

    def refuse(self, first_words: str, sentence: str) -> None:
        """Say why something was not done."""
        self._say(Tone.REFUSED, first_words, sentence)

    def hint(self, first_words: str, sentence: str = "") -> None:
        """Say what could be done, or is asked."""
        self._say(Tone.HINT, first_words, sentence)

    def take_back(self, first_words: str) -> None:
        """Say the last act again, where the line still says what is no longer true."""
        if self._tone is not Tone.DONE and self._bold == first_words:
            self.show_act(self._last, self._writable)

    def begin(self, first_words: str, *, can_stop: bool) -> None:
        """Say that something long was begun, and whether it can be stopped."""
        self._begun, self._can_stop = first_words, can_stop
        self.hint(first_words, self.tr("Esc stops it.") if can_stop else "")

    def go_on(self, seconds: int) -> None:
        """Say for how long it has been going on, unless something else was said since."""
        if self._tone is Tone.HINT and self._bold == self._begun:
            form = self.tr("{seconds} s. Esc stops it.") if self._can_stop else self.tr("{seconds} s")
            self.hint(self._begun, form.format(seconds=seconds))
            self._seconds = seconds

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        for button in (self.undo, self.everything):
            button.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        for button in (self.undo, self.everything):
            button.set_measures(
                sizes.px(sizes.second), sizes.px(sizes.status_button), 6.0 * sizes.unit, unit=sizes.unit
            )
        self._name_undo()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons anew, with as many words as there is room for."""
        self._name_undo()
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the sentence, on a tint unless an act was done."""
        m, theme = self.measures, self.theme
        box = QRectF(0, 0, sheet.width, self.length)
        grounds = {
            Tone.DONE: (theme.surface, theme.line, theme.text),
            Tone.HINT: (theme.tint, theme.accent, theme.text),
            Tone.REFUSED: (theme.refusal_tint, theme.refusal_edge, theme.refusal),
        }
        ground, edge, ink = grounds[self._tone]
        sheet.painter.fillRect(box, ground)
        rule(sheet, 0, theme)
        middle = (self.length + 1) / 2
        self._paint_saved(sheet, middle)
        x = float(m.margin)
        if self._tone is Tone.DONE:
            if self._last is not None:
                time = f"{self._last.at:%H:%M:%S}"
                x += sheet.write(time, x, base(middle, m.second), m.second, theme.text_2) + 16.0
                if self._last.remarks:
                    paint_attention(sheet.painter, QPointF(sheet.left(x + 7.0), middle), 14.0, theme.attention)
                    x += 22.0
        else:
            sheet.fill(sheet.rect(0, 0, 4, self.length), edge)
        if self._tone is Tone.REFUSED:
            paint_barred(sheet.painter, QPointF(sheet.left(x + 7.0), middle), 14.0, ink)
            x += 26.0
        self._paint_told(sheet, x, middle, ink)
        if self._seconds:
            width = self._end - m.margin - _GAP
            paint_going_on(sheet, m.margin, self.length - 6.0, width, 4.0, self._seconds, theme)

    def _paint_told(self, sheet: Sheet, x: float, middle: float, ink: QColor) -> None:
        """Write the act and its particulars in the largest type in which both stand whole."""
        m, measure = self.measures, self._end - x
        for size in (m.body, m.second, 12, 11):
            widths = advance(self._bold, size, True), advance(self._sentence, size)
            if widths[0] + _GAP + widths[1] <= measure:
                break
        second = self.theme.text_2 if self._tone is Tone.DONE else self.theme.text
        squeeze = min(1.0, measure / max(1.0, widths[0] + _GAP + widths[1]))
        if squeeze >= _SQUEEZED_LEAST:
            x += sheet.write(self._bold, x, base(middle, size), size, ink, bold=True, squeeze=squeeze) + _GAP
            sheet.write(self._sentence, x, base(middle, size), size, second, squeeze=squeeze)
            return
        # more than a letter's breadth is not squeezed in: the particulars give way, and stand in the tip and in the
        # journal; a few letters of them would say nothing
        act = fit(self._bold, (Step(size), Step(size, 2), Step(10, 3)), measure, bold=True)
        sheet.write_amid(act, x, middle, ink)
        room = measure - act.width - _GAP
        if room > _WORTH_SAYING * size:
            told = elided(self._sentence, size, False, room)
            sheet.write(told, x + act.width + _GAP, base(middle, size), size, second)

    def _paint_saved(self, sheet: Sheet, middle: float) -> None:
        m, theme = self.measures, self.theme
        told = self._state_words()
        end = sheet.width - m.margin
        # where there is little room the tick alone says so
        spared = m.tight and self._writable
        width = 0.0 if spared else sheet.write(told, end, base(middle, m.second), m.second, theme.text_2, ends=True)
        if self._writable:
            paint_tick(sheet.painter, QPointF(sheet.left(end - width - 13.0), middle), 12.0, theme.text_2)

    def _state_words(self) -> str:
        return self.tr("Saved") if self._writable else self.tr("Read only")

    def _say(self, tone: Tone, bold: str, sentence: str) -> None:
        self._tone, self._bold, self._sentence, self._seconds = tone, bold, sentence, 0
        self.setAccessibleDescription(self.text())
        self.setToolTip(as_shown(self.text(), self))
        self.update()

    def _name_undo(self) -> None:
        """Name on its button what undo would take back, as far as there is room; in whole to screen readers."""
        m, takes_back = self.measures, self._last.undo_short if self._last else None
        told = word = words(Command.UNDO, self.spoken)
        if takes_back is not None:
            told = self.tr("Undo: {act}").format(act=takes_back)
        most = min(_UNDO_TIGHT if m.tight else _UNDO_WIDTH[m.wide], _UNDO_SHARE * self.breadth)
        self.undo.set_text(word if self.breadth <= _UNDO_BARE_TO else elided(told, m.second, False, most))
        self.undo.setAccessibleName(told)

    def _arrange(self) -> None:
        m = self.measures
        y = (self.length + 1 - m.status_button) / 2
        # that nothing can be written is never spared
        state = 28.0 if m.tight and self._writable else max(96.0, advance(self._state_words(), m.second) + 28.0)
        x = self.breadth - m.margin - state
        x -= self.put(self.everything, x, y, ends=True) + 12.0
        x -= self.put(self.undo, x, y, ends=True) + 12.0
        self._end = x
