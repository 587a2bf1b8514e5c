"""The welcome page: rehearse with the sample, begin a conference, open one, or go on with one of late."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.tongue import LANGUAGES
from chairconsole.windows.paint.buttons import RING, Look, PushButton
from chairconsole.windows.paint.lettering import Step, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.lying_over import LyingOver
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import base

GUIDED, SAMPLE, DOCUMENT, EMPTY, OPEN = "guided", "sample", "document", "empty", "open"

_TITLE_AT, _TONGUES, _FIRST, _ROW, _BUTTON, _HEADING = 44.0, 96.0, 150.0, 52.0, 40, 36.0
_GAP, _TONGUE = 8.0, 32
_BREADTH = 560.0


@dataclass(frozen=True, slots=True)
class Wish:
    """What was chosen: one of the ways, or a file of late; `document` is what a new conference is made from.

    A conference from the sample is moved by so many `weeks`.
    """

    way: str
    path: Path | None = None
    document: Path | None = None
    weeks: int = 0


def is_there(path: Path) -> bool:
    """Tell whether a file is there, as far as it can be looked at."""
    try:
        return path.exists()
    except OSError:
        return False


class WelcomePanel(LyingOver):
    """Lies over the console; arrows and Tab choose, Enter does it, Esc goes on with what is open."""

    wished = Signal(object)
    """A `Wish`."""
    about_wished = Signal()
    """What is known of the conference that is open is to be shown."""
    tongue_chosen = Signal(str)
    """The windows are to speak this language."""

    def __init__(self, below: tuple[QWidget, ...], parent: QWidget) -> None:
        super().__init__(self.tr("Welcome"), parent, below, stays=True)
        self._ways = (GUIDED, SAMPLE, DOCUMENT, EMPTY, OPEN)
        words = {
            GUIDED: self.tr("Rehearse with the sample, guided: two minutes"),
            SAMPLE: self.tr("New conference from the sample"),
            DOCUMENT: self.tr("New conference from its annotated agenda"),
            EMPTY: self.tr("New conference, empty"),
            OPEN: self.tr("Open a conference file"),
        }
        looks = {GUIDED: Look.FILLED}
        self._buttons = [PushButton(words[way], looks.get(way, Look.OUTLINE), parent=self) for way in self._ways]
        present = self.spoken.language
        self._tongues = {
            language: PushButton(own, Look.OUTLINE if language == present else Look.QUIET, parent=self)
            for language, own in LANGUAGES.items()
        }
        self._about = PushButton(self.tr("About this conference"), Look.QUIET, parent=self)
        self._late: list[tuple[PushButton, Path]] = []
        for button in self.buttons():
            button.clicked.connect(self._on_clicked)
        self.setFocusProxy(self._buttons[0])

    def buttons(self) -> list[PushButton]:
        """Return what can be chosen, in the order of reading."""
        return [*self._tongues.values(), *self.ways(), *(button for button, _ in self._late), self._about]

    def ways(self) -> list[PushButton]:
        """Return the ways to begin, the first of which has the focus when the page opens."""
        return self._buttons

    def show_late(self, paths: list[Path]) -> None:
        """Offer the conferences opened of late, except those that are no longer there."""
        for button, _ in self._late:
            button.deleteLater()
        self._late = [(PushButton(path.name, Look.QUIET, parent=self), path) for path in paths if is_there(path)]
        for button, path in self._late:
            button.setToolTip(str(path))
            button.clicked.connect(self._on_clicked)
            button.set_theme(self.theme)
        self.set_measures(self.measures)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        for button in self.buttons():
            length = _TONGUE if button in (*self._tongues.values(), self._about) else _BUTTON
            button.set_measures(sizes.px(sizes.body), sizes.px(length), 6.0 * sizes.unit, unit=sizes.unit)
        self._place_buttons()

    def stand_in(self, within: QRect) -> None:
        """Fill the room there is."""
        super().stand_in(within)
        self._place_buttons()

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: N802 - Qt's own method
        """Go round the ways by Tab and arrows; what lies below is not reached."""
        buttons = [button for button in self.buttons() if button.isVisible()]
        if not buttons:
            return super().focusNextPrevChild(following)
        focus = next((n for n, button in enumerate(buttons) if button.hasFocus()), -1)
        way = Qt.FocusReason.TabFocusReason if following else Qt.FocusReason.BacktabFocusReason
        buttons[(focus + (1 if following else -1)) % len(buttons)].setFocus(way)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = next((button for button in self.buttons() if button.hasFocus()), None)
            if focused is not None:
                focused.click()
        else:
            super().keyPressEvent(event)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the title, what is open, and the heading of those of late."""
        theme = self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        x, room = self._left(), self._room()
        beside = room - self._about.width() / self.measures.unit
        title = fit(self.tr("The chair's console"), (Step(32), Step(26), Step(22), Step(18)), beside, bold=True)
        sheet.write_setting(title, x, base(_TITLE_AT, title.size), theme.text)
        told = self.tr("Esc goes on with the conference that is open. Nothing in a rehearsal is real.")
        setting = fit(told, (Step(14), Step(13), Step(12), Step(12, 2)), room)
        sheet.write_setting(setting, x, base(_TITLE_AT + 32.0, setting.size), theme.text_2)
        if any(button.isVisible() for button, _ in self._late):
            heading = base(_FIRST + len(self._buttons) * self._row() + _HEADING / 2, 14)
            sheet.write(self.tr("Opened of late"), x, heading, 14, theme.text_2, bold=True)

    def _left(self) -> float:
        return max(float(self.measures.margin), (self.breadth - _BREADTH) / 2)

    def _room(self) -> float:
        return self.breadth - 2 * self._left()

    def _row(self) -> float:
        return min(_ROW, max(float(_BUTTON) + 2.0, (self.length - _FIRST) / len(self._buttons)))

    def _place_buttons(self) -> None:
        """Place the ways one below the other, then those of late; what finds no room is left out."""
        unit, x = self.measures.unit, self._left()
        row = self._row()
        room = (self._room() + _GAP) / len(self._tongues)
        for place, button in enumerate(self._tongues.values()):
            at = x + place * room
            if button.isRightToLeft():
                at = self.breadth - at - (room - _GAP)
            box = QRectF(at * unit, _TONGUES * unit, (room - _GAP) * unit, _TONGUE * unit).toAlignedRect()
            button.setGeometry(box.adjusted(-RING, -RING, RING, RING))
        self.put(self._about, self._left() + self._room(), _TITLE_AT - _TONGUE / 2, ends=True)
        for place, button in enumerate(self.buttons()[len(self._tongues) : -1]):
            y = _FIRST + place * row + (_HEADING if place >= len(self._buttons) else 0.0)
            button.setVisible(y + _BUTTON <= self.length)
            width = round(self._room() * unit)
            left = round(x * unit)
            button.setGeometry(left - RING, round(y * unit) - RING, width + 2 * RING, round(_BUTTON * unit) + 2 * RING)

    def _on_clicked(self) -> None:
        button = self.sender()
        if button is self._about:
            self.about_wished.emit()
        for language, own in self._tongues.items():
            if button is own:
                self.tongue_chosen.emit(language)
                return
        for way, own in zip(self._ways, self._buttons, strict=True):
            if button is own:
                self.wished.emit(Wish(way))
        for own, path in self._late:
            if button is own:
                self.wished.emit(Wish(OPEN, path))
