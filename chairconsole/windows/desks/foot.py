"""The foot of a page: what the President says now, what is said if somebody objects, and the next step."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.models.scenes import Say
from chairconsole.windows.floor.floor_panel import ShownStep
from chairconsole.windows.paint.buttons import RING, Look, PushButton
from chairconsole.windows.paint.lettering import balanced, leading
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base, rule

_SIZES = (18, 17, 16, 15, 14, 13, 12)
_BRANCH = 0.78
_PITCH, _APART, _PAD = 1.32, 8.0, 14.0
_LABEL, _GAP = 56.0, 12.0
_BESIDE = 380.0
"""With less room than this beside the buttons the words stand above them."""

_LEAST, _DECISION, _MOST = 60.0, 128.0, 152.0


@dataclass(frozen=True, slots=True)
class FootScene:
    """What stands in the foot; no step where it stands above the page already, in the strip of the floor."""

    say: Say | None = None
    step: ShownStep | None = None
    can_object: bool = False


@dataclass(frozen=True, slots=True)
class _Text:
    """The words set in one size: the lines of what is said, those of the branch, and how high all of it is."""

    size: int
    lines: tuple[str, ...]
    branch_size: int
    branch: tuple[str, ...]
    height: float


class Foot(Panel):
    """Shows one `FootScene`; a page may have buttons of its own there."""

    stepped = Signal()
    """The next step is to be taken."""
    objected = Signal()
    """Somebody objects."""
    turned = Signal()
    """It wants another height."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("What is said, and the next step"), parent)
        self._scene = FootScene()
        self._objection = PushButton(self.tr("Objection"), Look.OUTLINE, parent=self)
        # none is ever without a name, though the step is known only when the page opens
        self._step = PushButton(self.tr("Next step"), Look.FILLED, parent=self)
        self._own: list[PushButton] = []
        self._objection.clicked.connect(self.objected)
        self._step.clicked.connect(self.stepped)
        self._show_buttons()

    @property
    def scene(self) -> FootScene:
        """Return what stands there."""
        return self._scene

    @property
    def least(self) -> int:
        """Return the height it needs at its breadth, in the pixels of the window."""
        unit = self.measures.unit
        return round(self.height_at(self.width() / unit) * unit)

    def buttons(self) -> list[PushButton]:
        """Return the buttons in the order of reading, the next step last."""
        return [*self._own, self._objection, self._step]

    def add_own(self, button: PushButton) -> None:
        """Take in a button of the page."""
        button.setParent(self)
        self._own.append(button)
        button.set_theme(self.theme)
        self.set_measures(self.measures)

    def show_scene(self, scene: FootScene) -> None:
        """Show what is said now and what comes next."""
        if scene == self._scene:
            return
        self._scene = scene
        if scene.step is not None:
            self._step.set_text(scene.step.words)
            self._step.set_key(scene.step.key)
            self._step.set_gavel(scene.step.gavel)
            self._step.setToolTip(scene.step.tip)
        self._show_buttons()
        self.setAccessibleDescription(" ".join([*self._sentences(), self._branch()]).strip())
        self._arrange()
        self.update()
        self.turned.emit()

    def own_changed(self) -> None:
        """Place the buttons anew: one of the page's own has another word, or went."""
        self._arrange()
        self.update()
        self.turned.emit()

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        for button in self.buttons():
            button.set_measures(sizes.px(sizes.body), sizes.px(sizes.button), 6.0 * sizes.unit, unit=sizes.unit)
        self._arrange()

    def height_at(self, breadth: float) -> float:
        """Return the height it needs at a breadth, both at 100 % type."""
        text, rows = self._text(breadth), self._rows(breadth)
        buttons = rows * (self.measures.button + 8.0) - 8.0 if rows else 0.0
        least = _DECISION if self.measures.wide and self._scene.say is not None else _LEAST
        inner = max(text.height, buttons) if self._is_beside(breadth) else text.height + buttons + _APART
        pad = _PAD if self.measures.wide else 8.0
        return max(least if self.measures.wide else 48.0, inner + 2 * pad)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint what is said and the branch, each behind its label."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        rule(sheet, 0, theme)
        text = self._text(self.breadth)
        if not text.lines and not text.branch:
            return
        is_beside, pad = self._is_beside(self.breadth), _PAD if m.wide else 8.0
        y = (self.length - text.height) / 2 if is_beside else pad
        translate, x = self.spoken.translate, m.margin + _LABEL
        if text.lines:
            middle = y + _PITCH * text.size / 2
            sheet.write(translate("Say", "Say"), m.margin, base(middle, m.second), m.second, theme.text_2, bold=True)
        for line in text.lines:
            sheet.write(line, x, base(y + _PITCH * text.size / 2, text.size), text.size, theme.text)
            y += _PITCH * text.size * self._lead(line)
        y += _APART if text.lines else 0.0
        if text.branch:
            is_next = self._scene.say is not None and self._scene.say.branch_is_next
            label = translate("Say", "Later") if is_next else translate("Say", "Or")
            middle = y + _PITCH * text.branch_size / 2
            sheet.write(label, m.margin, base(middle, m.second), m.second, theme.text_2, bold=True)
        for line in text.branch:
            size = text.branch_size
            sheet.write(line, x, base(y + _PITCH * size / 2, size), size, theme.text_2)
            y += _PITCH * size * self._lead(line)

    def _sentences(self) -> list[str]:
        return [line.words for line in self._scene.say.lines] if self._scene.say is not None else []

    def _branch(self) -> str:
        return self._scene.say.branch if self._scene.say is not None else ""

    def _lead(self, words: str) -> float:
        return leading(words) / 1.1

    def _text(self, breadth: float) -> _Text:
        """Set the words in the largest size in which the foot is no higher than it should be; they are never cut."""
        room = breadth - 2 * self.measures.margin - _LABEL
        if self._is_beside(breadth):
            room -= self._buttons_width() + 24.0
        room, most = max(room, 80.0), (_MOST if self.measures.wide else 96.0) - 2 * _PAD
        return _set(tuple(self._sentences()), self._branch(), room, most)

    def _is_beside(self, breadth: float) -> bool:
        """Tell whether the words have room beside the buttons."""
        room = breadth - 2 * self.measures.margin - _LABEL - self._buttons_width() - 24.0
        return room >= _BESIDE

    def _in_sight(self) -> list[PushButton]:
        return [button for button in self.buttons() if not button.isHidden()]

    def _buttons_width(self) -> float:
        widths = [self._width(button) + _GAP for button in self._in_sight()]
        return sum(widths) - _GAP if widths else 0.0

    def _width(self, button: PushButton) -> float:
        return (button.sizeHint().width() - 2 * RING) / self.measures.unit

    def _rows(self, breadth: float) -> int:
        """Return in how many rows the buttons stand."""
        return len(self._in_rows(breadth - 2 * self.measures.margin))

    def _in_rows(self, room: float) -> list[list[PushButton]]:
        """Divide the buttons into rows, from the next step back."""
        rows: list[list[PushButton]] = []
        left = 0.0
        for button in reversed(self._in_sight()):
            width = self._width(button) + _GAP
            if not rows or width - _GAP > left:
                rows.append([])
                left = room
            rows[-1].append(button)
            left -= width
        return rows

    def _show_buttons(self) -> None:
        self._objection.setVisible(self._scene.can_object and self._scene.step is not None)
        self._step.setVisible(self._scene.step is not None)

    def _arrange(self) -> None:
        m, rows = self.measures, self._in_rows(self.breadth - 2 * self.measures.margin)
        height = len(rows) * (m.button + 8.0) - 8.0
        pad = _PAD if m.wide else 8.0
        y = (self.length - height) / 2 if self._is_beside(self.breadth) else self.length - pad - height
        # the next step stands in the last row
        for row in reversed(rows):
            end = self.breadth - m.margin
            for button in row:
                end -= self.put(button, end, y, ends=True) + _GAP
            y += m.button + 8.0


@lru_cache(maxsize=64)
def _set(sentences: tuple[str, ...], branch: str, room: float, most: float) -> _Text:
    text = _Text(_SIZES[-1], (), 12, (), 0.0)
    for size in _SIZES:
        below = max(12, round(_BRANCH * size))
        lines = tuple(line for words in sentences for line in balanced(words, size, False, room))
        branches = balanced(branch, below, False, room) if branch else ()
        height = sum(_PITCH * size * leading(line) / 1.1 for line in lines)
        height += sum(_PITCH * below * leading(line) / 1.1 for line in branches)
        height += _APART if lines and branches else 0.0
        text = _Text(size, lines, below, branches, height)
        if height <= most:
            break
    return text
