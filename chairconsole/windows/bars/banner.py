"""The banner under the top bar: a point of order while it stands; over it what the President asks for, and trouble."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from chairconsole.windows.paint.buttons import RING, Look, PushButton
from chairconsole.windows.paint.lettering import Setting, Step, fit
from chairconsole.windows.paint.marks import bars, paint_attention, paint_solid
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.keys import Command, cap_of, words
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, rule

_BOLD_AT_MOST = (0.65, 0.5, 0.35)
"""How much of the banner its bold words may take: as much as leaves neither them nor the sentence a tall column."""
_APART = 10.0


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands in the banner until it is over, the command that goes on with it, and whether a clock is held."""

    bold: str
    sentence: str
    command: Command
    word: str
    holds_clock: bool


class Banner(Panel):
    """One sentence on a flat tint, and the act that answers it where there is one."""

    turned = Signal()
    """The banner came or went: the window is to be arranged anew."""

    def __init__(self, actions: Mapping[Command, QAction], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Notice"), parent)
        self._actions = actions
        self._trouble: tuple[str, str, Command | None] | None = None
        self._standing: Standing | None = None
        self._asked: Standing | None = None
        self._end = 0.0
        self._button = PushButton(
            words(Command.HOLD_OUTAGE, self.spoken), Look.OUTLINE, cap_of(self, Command.HOLD_OUTAGE), parent=self
        )
        self._button.clicked.connect(self._on_clicked)
        self.hide()

    def text(self) -> str:
        """Return what the banner says, empty while there is none."""
        return " ".join(self._words()).strip()

    def say(self, bold: str, sentence: str, command: Command | None = None) -> None:
        """Show a sentence over whatever stands there; the bold words come first; the command answers it."""
        self._trouble = bold, sentence, command
        self._show()

    def stand(self, standing: Standing | None) -> None:
        """Show what stays until it is over; none: nothing does."""
        if standing != self._standing:
            self._standing = standing
            self._show()

    def ask(self, asked: Standing | None) -> None:
        """Show what the President asks for until it is done or past; none: nothing is asked for."""
        if asked != self._asked:
            self._asked = asked
            self._show()

    def clear(self) -> None:
        """Take the sentence away; what stands comes into sight again."""
        if self._trouble is not None:
            self._trouble = None
            self._show()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self._button.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self._button.set_measures(
            sizes.px(sizes.second), sizes.px(sizes.status_button), 6.0 * sizes.unit, unit=sizes.unit
        )
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint mark, bold words and sentence."""
        m, theme = self.measures, self.theme
        is_trouble, holds_clock = self._trouble is not None, self._holds_clock()
        tint, edge = (theme.attention_tint, theme.attention_edge) if is_trouble else (theme.tint, theme.accent)
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), tint)
        sheet.fill(sheet.rect(0, 0, 4, self.length), edge)
        rule(sheet, self.length - 1, theme)
        middle, x = self.length / 2, float(m.margin)
        first, setting = self._settings(self._end)
        if is_trouble:
            paint_attention(sheet.painter, QPointF(sheet.left(x + 8.0), middle), 16.0, theme.attention)
        elif holds_clock:
            paint_solid(sheet.painter, bars(QPointF(sheet.left(x + 8.0), middle), 16.0), theme.text)
        x += self._mark()
        ink = theme.attention if is_trouble else theme.text
        sheet.write_amid(first, x, middle, ink)
        sheet.write_amid(setting, x + first.width + _APART, middle, theme.text)

    def height_at(self, breadth: float) -> float:
        """Return how high the banner must be where it is this broad: more than usual for a long sentence only."""
        return max(self.measures.banner, _height(self._settings(self._end_at(breadth))) + 10.0)

    def _settings(self, end: float) -> tuple[Setting, Setting]:
        """Set the bold words and the sentence, which reach up to `end`."""
        bold, sentence = self._words()
        room = end - self.measures.margin - self._mark()
        steps = (Step(self.measures.body), Step(12), Step(11, 2), Step(11, 3), Step(10, 3), Step(11, 9))
        ways = []
        for share in _BOLD_AT_MOST:
            first = fit(bold, steps, room * share if sentence else room, bold=True)
            ways.append((first, fit(sentence, steps, max(40.0, room - first.width - _APART))))
        usual = self.measures.banner - 10.0
        return min(ways, key=lambda way: max(usual, _height(way)))

    def _mark(self) -> float:
        """Return how much room the mark before the words takes."""
        return 28.0 if self._trouble is not None or self._holds_clock() else 0.0

    def _holds_clock(self) -> bool:
        lasting = self._lasting()
        return self._trouble is None and lasting is not None and lasting.holds_clock

    def _words(self) -> tuple[str, str]:
        if self._trouble is not None:
            return self._trouble[:2]
        lasting = self._lasting()
        return (lasting.bold, lasting.sentence) if lasting is not None else ("", "")

    def _lasting(self) -> Standing | None:
        return self._asked or self._standing

    def _command(self) -> tuple[Command, str] | None:
        """Return which command answers what is shown, and its word, where one does."""
        if self._trouble is not None:
            command = self._trouble[2]
            return None if command is None else (command, words(command, self.spoken))
        lasting = self._lasting()
        return (lasting.command, lasting.word) if lasting is not None else None

    def _show(self) -> None:
        command = self._command()
        if command is not None:
            self._button.set_text(command[1])
            self._button.set_key(cap_of(self, command[0]))
        self._button.setVisible(command is not None)
        self.setAccessibleDescription(self.text())
        self.setVisible(bool(self.text()))
        self._arrange()
        self.update()
        self.turned.emit()

    def _on_clicked(self) -> None:
        command = self._command()
        if command is not None:
            self._actions[command[0]].trigger()

    def _arrange(self) -> None:
        m = self.measures
        self._end = self._end_at(self.breadth)
        self.put(self._button, self.breadth - m.margin, (self.length - m.status_button) / 2, ends=True)

    def _end_at(self, breadth: float) -> float:
        """Return up to where words may reach where the banner is this broad."""
        button = (self._button.sizeHint().width() - 2 * RING) / self.measures.unit + 16.0
        return breadth - self.measures.margin - (0.0 if self._button.isHidden() else button)


def _height(settings: tuple[Setting, Setting]) -> float:
    """Return how high the higher of two settings stands."""
    return max(setting.height for setting in settings)
