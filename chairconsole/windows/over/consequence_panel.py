"""What would follow, laid over the list: each step that is near, and below it the world now beside the world after."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.models.consequence import Consequence
from chairconsole.windows.desks.lines import Line, LinesView, Mark, text
from chairconsole.windows.paint.lettering import Step, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.lying_over import LyingOver
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import base, rule

HEAD = 84


class ConsequencePanel(LyingOver):
    """Lies over the list; arrows choose a step, Enter does it, Esc leaves no trace."""

    chosen = Signal(object)
    """The `Consequence` on which Enter was pressed."""

    def __init__(self, below: tuple[QWidget, ...], parent: QWidget) -> None:
        super().__init__(self.tr("What would follow"), parent, below)
        self.view = LinesView(self.tr("Steps, and what would follow from each"), self)
        self.view.chosen.connect(self._on_chosen)
        self.setFocusProxy(self.view)

    def show_consequences(self, told: tuple[Consequence, ...]) -> None:
        """Show what would follow from each step, the first one chosen."""
        self.view.show_lines(tuple(self._lines(told)))
        self.view.setCurrentIndex(self.view.lines.index(0, 0))

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.view.set_measures(sizes)
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self.view.set_theme(theme)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint what this is, and the keys."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        sheet.fill(sheet.rect(0, 0, 4, self.length), theme.accent)
        rule(sheet, HEAD - 1, theme)
        room = sheet.width - 2 * m.margin
        title = fit(self.tr("What would follow"), (Step(20), Step(16)), room, bold=True)
        sheet.write_setting(title, m.margin, base(26, title.size), theme.text)
        hint = self.tr("Nothing is done yet. Enter makes it so; Esc leaves no trace")
        setting = fit(hint, (Step(m.second), Step(12), Step(11), Step(11, 2)), room)
        sheet.write_amid(setting, m.margin, 60, theme.text_2)

    def _lines(self, told: tuple[Consequence, ...]) -> Iterator[Line]:
        if not told:
            yield text("none", self.tr("No step is near."), quiet=True)
        for place, each in enumerate(told):
            mark = Mark.RING if each.is_allowed else Mark.ATTENTION
            means = each if each.is_allowed else None
            yield Line((place, "act"), each.told, mark=mark, note=each.remarks, bold=each.is_allowed, means=means)
            for label, now, then in each.changes:
                yield Line(
                    (place, label),
                    f"{label}: {then or '–'}",
                    note=self.tr("now: {now}").format(now=now or "–"),
                    quiet=True,
                )
            if each.is_allowed and not each.changes:
                yield text((place, "nothing"), self.tr("Nothing else changes."), quiet=True)

    def _on_chosen(self, line: Line) -> None:
        if isinstance(line.means, Consequence):
            self.chosen.emit(line.means)

    def _arrange(self) -> None:
        top = self.measures.px(HEAD)
        self.view.setGeometry(0, top, self.width(), max(0, self.height() - top))
