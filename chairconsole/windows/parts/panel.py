"""A painted part of the console: knows the theme and the sizes, and paints on a sheet at the size of type."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.tongue import Speaks
from chairconsole.windows.paint.buttons import RING, PushButton
from chairconsole.windows.paint.lettering import CAP_HALF
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import LIGHT, Theme
from chairconsole.windows.parts.measures import Measures, measures


class Panel(Speaks, QWidget):
    """Paints itself; a subclass fills `paint_on`. Lengths are those at 100 % type."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr(name))
        self.theme = LIGHT
        self.measures = measures(1920)

    @property
    def right_to_left(self) -> bool:
        """Tell whether the panel is mirrored."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def breadth(self) -> float:
        """The panel's width at 100 % type."""
        return self.width() / self.measures.unit

    @property
    def length(self) -> float:
        """The panel's height at 100 % type."""
        return self.height() / self.measures.unit

    def buttons(self) -> list[PushButton]:
        """Return its buttons in the order of reading, where they are dressed with the panel."""
        return []

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        for button in self.buttons():
            button.set_theme(theme)
        self.update()

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        self.measures = sizes
        self.updateGeometry()
        self.update()

    @property
    def least(self) -> int:
        """Return the height it needs at least where it stands for a moment, in the pixels of the window."""
        return 0

    def stand_in(self, within: QRect) -> None:
        """Stand in the room there is; what needs less of it decides where."""
        self.setGeometry(within)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the panel."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel at the size of type, mirrored where the window is."""
        painter = QPainter(self)
        painter.scale(self.measures.unit, self.measures.unit)
        self.paint_on(Sheet(painter, self.breadth, self))
        painter.end()

    def _arrange(self) -> None:
        """Place what stands in the panel; what is painted is placed as it is painted."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place what stands in it anew."""
        self._arrange()

    def put(self, button: PushButton, x: float, y: float, *, ends: bool = False) -> float:
        """Place a button whose painted corner is given (or whose end, with `ends`) and return its painted width."""
        unit, hint = self.measures.unit, button.sizeHint()
        width = (hint.width() - 2 * RING) / unit
        left = round((x - width if ends else x) * unit) - RING
        if self.right_to_left:
            left = self.width() - left - hint.width()
        button.setGeometry(left, round(y * unit) - RING, hint.width(), hint.height())
        return width


def base(middle: float, size: int) -> float:
    """Return the base line of words whose middle stands at a height."""
    return middle + CAP_HALF * size


def rule(sheet: Sheet, y: float, theme: Theme, inset: float = 0.0) -> None:
    """Paint a separating line across a panel, below `y`."""
    sheet.painter.fillRect(QRectF(inset, y, sheet.width - 2 * inset, 1.0), theme.line)
