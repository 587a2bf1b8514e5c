"""The strip of the guided rehearsal: one thing to do, its key, and how far one has come."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from chairconsole.models.guide import Guide
from chairconsole.windows.paint.buttons import cap_width, paint_cap
from chairconsole.windows.paint.lettering import Step as Size
from chairconsole.windows.paint.lettering import fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.keys import Command, cap_of
from chairconsole.windows.parts.panel import Panel, base

_HEIGHT = 56

_KEYS = {
    "call_to_order": Command.CALL_TO_ORDER,
    "open_session": Command.OPEN_SESSION,
    "take_up_item": Command.TAKE_UP,
    "inscribe": Command.ADD,
    "give_floor": Command.NEXT_STEP,
    "begin_statement": Command.NEXT_STEP,
    "grant_time": Command.MORE_TIME,
    "end_statement": Command.END,
    "undo": Command.UNDO,
    "pass_over": Command.PASS_OVER,
    "point_of_order": Command.POINT_OF_ORDER,
    "": Command.KEYS,
}


class GuideStrip(Panel):
    """Says what to do next, and never does it; it takes no focus and stands in nobody's way."""

    def __init__(self, guide: Guide, parent: QWidget) -> None:
        super().__init__(self.tr("Guide of the rehearsal"), parent)
        self._guide = guide
        guide.moved.connect(self._on_moved)
        self.hide()

    def told(self) -> str:
        """Return what is to be done now, in words."""
        words = {
            "call_to_order": self.tr("Call the first meeting to order"),
            "open_session": self.tr("Open the session"),
            "take_up_item": self.tr("Take up the general discussion: type 1(f), then Enter"),
            "inscribe": self.tr("Add a delegation: type the beginning of a name, choose, then Enter"),
            "give_floor": self.tr("Call the next speaker"),
            "begin_statement": self.tr("The same key again: the statement begins, and the clock runs"),
            "grant_time": self.tr("Give the speaker 30 seconds more"),
            "end_statement": self.tr("End the statement"),
            "undo": self.tr("That was a slip? Take it back: the clock runs on as if nothing had been"),
            "pass_over": self.tr("{end} ends the statement, {next} calls the next; nobody comes: absent").format(
                end=cap_of(self, Command.END), next=cap_of(self, Command.NEXT_STEP)
            ),
            "point_of_order": self.tr("Cuba raises a point of order: type its name, then Enter"),
            "": self.tr("That is all you need. This shows every key, F1 the manual; Esc puts the guide away"),
        }
        return words[self._guide.step.act]

    @property
    def least(self) -> int:
        """Return the height it needs, in the pixels of the window."""
        return self.measures.px(_HEIGHT)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint how far one has come, what to do, and the key."""
        m, theme, step = self.measures, self.theme, self._guide.step
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.tint)
        sheet.fill(sheet.rect(0, 0, 4, self.length), theme.accent)
        middle, x = self.length / 2, float(m.margin)
        place = f"{step.number}/{step.count}"
        x += sheet.write(place, x, base(middle, m.body), m.body, theme.text_2) + 16.0
        key = cap_of(self, _KEYS[step.act])
        end = sheet.width - m.margin - cap_width(key)
        paint_cap(sheet, key, end, middle, theme.accent, theme.edge)
        steps = (Size(18), Size(16), Size(14), Size(12), Size(12, 2), Size(11, 3))
        told = fit(self.told(), steps, end - 16.0 - x, bold=True)
        sheet.write_amid(told, x, middle, theme.text)

    def _on_moved(self) -> None:
        self.setAccessibleDescription(self.told())
        self.update()
