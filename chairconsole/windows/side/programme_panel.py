"""Today's meetings: when, what they are to take up, and what is held at the same time."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import ProgrammeRow, Side
from chairconsole.rules.terms import MeetingState
from chairconsole.windows.paint.lettering import elided, wrapped
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import Panel, base, rule
from chairconsole.windows.parts.wording import as_shown, day_and_month, locale_of, meeting_name, weekday

_LINE = 20.0
_NO_MEETING = 24.0


class ProgrammePanel(Panel):
    """Paints today's programme; as high as it needs to be."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Today's programme"), parent)
        self._locale = locale_of(language)
        self._side: Side | None = None

    def show_side(self, side: Side) -> None:
        """Show the programme of the day."""
        self._side = side
        told = [
            ". ".join([self._hours(row), meeting_name(row.number, self.spoken), *self._items(row)])
            for row in side.programme
        ]
        self.setAccessibleDescription("; ".join(told))
        self.updateGeometry()
        self.update()

    def wanted(self) -> int:
        """Return the height that all of the day asks for, in the pixels of the window."""
        if self._side is None:
            return 0
        rows = sum(self._height(row) for row in self._side.programme) or _NO_MEETING
        return self.measures.px(self._top() + rows + 6.0)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the day and its meetings."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        if self._side is None:
            return
        line = base(self._top() - 22.0, m.second)
        sheet.write(self.tr("Today"), m.margin, line, m.second, theme.text_2, bold=True)
        today = f"{weekday(self._side.today, self._locale)} {day_and_month(self._side.today, self._locale)}"
        sheet.write(today, sheet.width - m.margin - 1, line, m.small, theme.text_2, ends=True)
        y = self._top()
        if not self._side.programme:
            sheet.write(self.tr("No meeting today"), m.margin, base(y + 6, m.second), m.second, theme.text_3)
        for row in self._side.programme:
            if y + 18.0 > self.length:
                # where the panel is low the tip tells the rest
                break
            self._paint_meeting(sheet, row, y)
            y += self._height(row)
        rule(sheet, self.length - 1, theme)

    def event(self, event: QEvent) -> bool:
        """Tell what is doubtful about a meeting in its tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.setToolTip(as_shown(self._tip_at(event.pos().y() / self.measures.unit), self))
        return super().event(event)

    def _top(self) -> float:
        return 48.0 if self.measures.wide else 46.0

    def _paint_meeting(self, sheet: Sheet, row: ProgrammeRow, y: float) -> None:
        m, theme = self.measures, self.theme
        sits = row.state in (MeetingState.IN_SESSION, MeetingState.SUSPENDED)
        over = row.state is MeetingState.ADJOURNED
        height = self._height(row)
        if sits:
            sheet.fill(sheet.rect(0, y - 4, 4, height - 4), theme.accent)
        ink = theme.text_3 if over else theme.text
        line = base(y + 8, m.body)
        sheet.write(self._hours(row), m.margin, line, m.body, ink, bold=True)
        name = meeting_name(row.number, self.spoken)
        sheet.write(name, sheet.width - m.margin - 1, line, m.small, theme.text_2, ends=True)
        for number, words in enumerate(self._lines(row), start=1):
            if y + 16.0 + number * _LINE > self.length:
                # where the panel is low the tip tells the rest
                break
            parallel = number > len(self._own_lines(row))
            ink = theme.text_3 if over else theme.text_2 if parallel else theme.text
            sheet.write(words, m.margin, base(y + 8 + number * _LINE, m.second), m.second, ink)

    def _hours(self, row: ProgrammeRow) -> str:
        return f"{row.starts:%H:%M}–{row.ends:%H:%M}"

    def _items(self, row: ProgrammeRow) -> list[str]:
        parallel = [self.tr("Parallel: {what}").format(what="; ".join(row.parallel))] if row.parallel else []
        return [*(words for words, _ in row.items), *parallel]

    def _own_lines(self, row: ProgrammeRow) -> list[str]:
        """Name what the meeting takes up, one line each; where there are many, the rest as a number."""
        items = [words for words, _ in row.items]
        most = 6 if self.measures.wide else 3
        if len(items) > most:
            items = [*items[: most - 1], self.tr("and {count} more").format(count=len(items) - most + 1)]
        return [elided(words, self.measures.second, False, self._measure()) for words in items]

    def _lines(self, row: ProgrammeRow) -> list[str]:
        lines = self._own_lines(row)
        if row.parallel:
            told = self.tr("Parallel: {what}").format(what="; ".join(row.parallel))
            if self.measures.wide:
                lines += wrapped(told, self.measures.second, False, self._measure())[:2]
            else:
                lines.append(elided(told, self.measures.second, False, self._measure()))
        return lines

    def _measure(self) -> float:
        return self.breadth - 2 * self.measures.margin

    def _height(self, row: ProgrammeRow) -> float:
        return 20.0 + _LINE * len(self._lines(row)) + 14.0

    def _tip_at(self, y: float) -> str:
        top = self._top()
        for row in self._side.programme if self._side else ():
            top += self._height(row)
            if y < top:
                minutes = [f"{words}: {planned} min" for words, planned in row.items]
                return "\n".join([*minutes, *row.parallel, *row.notes])
        return ""
