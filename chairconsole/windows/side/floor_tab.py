"""The tab of the floor: points of order with their rulings and appeals, motions, and the replies of the debate."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from chairconsole.models.floor_tab import FloorTabModel, HeadingRow, Row, TextRow, turn_words
from chairconsole.models.motions import PendingRow
from chairconsole.models.points import PointRow, Stage, ruling_words
from chairconsole.models.replies import ReplyRow
from chairconsole.models.tongue import Tongue, tongue_of
from chairconsole.rules.terms import Status
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.paint.lettering import Setting, Step, advance, fit, wrapped
from chairconsole.windows.paint.marks import bars, paint_attention, paint_solid
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.parts.rows_view import RowPainter, RowsView
from chairconsole.windows.parts.wording import locale_of, weekday

_INDENT, _PITCH = 26.0, 17
_HEADING, _NAME = 36, 30


class Tone(Enum):
    """How a line below a name is to be read."""

    PLAIN = "plain"
    GREY = "grey"
    ATTENTION = "attention"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Line:
    """A line below a name."""

    words: str
    tone: Tone = Tone.PLAIN


class FloorTabPainter(RowPainter):
    """Paints who asks, and below it what is told of it; what is settled is grey."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale_of(language)

    def height(self, row: Row, selected: bool) -> int:
        """Return the height: all that is known of a row is told."""
        if isinstance(row, HeadingRow):
            return _HEADING
        if isinstance(row, TextRow):
            return 8 + _PITCH * len(self._wrapped(row.told))
        if isinstance(row, PendingRow):
            return round(self._motion(row).height + 14.0) + _PITCH + 6
        return round(self._name_height(self._name(row))) + _PITCH * len(self.lines(row)) + 6

    def lines(self, row: PointRow | ReplyRow) -> tuple[Line, ...]:
        """Return what stands below a name, in lines as broad as the panel."""
        told = self._of_point(row) if isinstance(row, PointRow) else self._of_reply(row)
        return tuple(
            Line(words, line.tone)
            for line in told
            for words in self._wrapped(line.words, _INDENT, line.tone is Tone.HELD)
        )

    def paint_row(self, sheet: Sheet, row: Row, height: float, selected: bool) -> None:
        """Paint a row."""
        m, theme = self.measures, self.theme
        self.paint_ground(sheet, height, selected)
        if isinstance(row, HeadingRow):
            self._paint_heading(sheet, row)
        elif isinstance(row, TextRow):
            for number, words in enumerate(self._wrapped(row.told)):
                sheet.write(words, m.margin, base(10 + _PITCH * number, m.small), m.small, theme.text_2)
        elif isinstance(row, PendingRow):
            self._paint_motion(sheet, row, height)
        else:
            rule(sheet, height - 1, theme, m.margin)
            self._paint_name(sheet, row)
            self._paint_lines(sheet, row)

    def _paint_heading(self, sheet: Sheet, row: HeadingRow) -> None:
        m, theme = self.measures, self.theme
        middle, end = _HEADING / 2 + 2.0, sheet.width - m.margin
        ink = theme.attention if row.is_due else theme.text_2
        end_of_title = end - sheet.write(row.told, end, base(middle, m.second), m.second, ink, ends=True) - 32.0
        title = fit(row.title, (Step(m.body), Step(12), Step(11), Step(11, 2)), end_of_title - m.margin, bold=True)
        sheet.write_amid(title, m.margin, middle, theme.text)
        if row.is_due:
            centre = QPointF(sheet.left(end - advance(row.told, m.second) - 14.0), middle)
            paint_attention(sheet.painter, centre, 14.0, theme.attention)

    def _paint_motion(self, sheet: Sheet, row: PendingRow, height: float) -> None:
        """Paint what a motion asks for, which of those that wait it is, and below it who moved it."""
        m, theme, end = self.measures, self.theme, sheet.width - self.measures.margin
        rule(sheet, height - 1, theme, m.margin)
        title = self._motion(row)
        top = 7.0 + title.height / 2
        sheet.write_amid(title, m.margin, top, theme.text)
        sheet.write(turn_words(row, self.spoken), end, base(top, m.small), m.small, theme.text_2, ends=True)
        sheet.write(row.mover, m.margin, base(14.0 + title.height + _PITCH / 2, m.small), m.small, theme.text_2)

    def _motion(self, row: PendingRow) -> Setting:
        """Return how what a motion asks for is set beside its turn."""
        m = self.measures
        measure = m.right - 2 * m.margin - 1 - advance(turn_words(row, self.spoken), m.small) - 12.0
        return fit(row.title, (Step(m.body), Step(m.body, 2), Step(12, 3)), measure, bold=row.is_first)

    def _paint_name(self, sheet: Sheet, row: PointRow | ReplyRow) -> None:
        m, theme, middle = self.measures, self.theme, _NAME / 2
        settled = _is_settled(row)
        ink = theme.text_3 if settled else theme.text
        if isinstance(row, ReplyRow):
            place = str(row.position or "")
            sheet.write(place, m.margin + _INDENT - 10.0, base(middle, m.second), m.second, theme.text_2, ends=True)
        elif not settled:
            paint_attention(sheet.painter, QPointF(sheet.left(m.margin + 8.0), middle), 16.0, theme.attention)
        hour, end = self._hour(row), sheet.width - m.margin
        sheet.write(hour, end, base(middle, m.small), m.small, theme.text_3 if settled else theme.text_2, ends=True)
        name = self._name(row)
        sheet.write_setting(name, m.margin + _INDENT, base(middle, name.size), ink)

    def _name(self, row: PointRow | ReplyRow) -> Setting:
        """Return how the name is set beside the hour: it is never cut."""
        m = self.measures
        measure = m.right - 2 * m.margin - 1 - _INDENT - advance(self._hour(row), m.small) - 12.0
        steps = (Step(m.body), Step(m.body, 2), Step(12, 3))
        return fit(row.delegation, steps, measure, bold=not _is_settled(row))

    def _name_height(self, name: Setting) -> float:
        return _NAME + (len(name.lines) - 1) * name.pitch

    def _paint_lines(self, sheet: Sheet, row: PointRow | ReplyRow) -> None:
        m, theme, x = self.measures, self.theme, self.measures.margin + _INDENT
        inks: dict[Tone, QColor] = {
            Tone.PLAIN: theme.text_2,
            Tone.GREY: theme.text_3,
            Tone.ATTENTION: theme.attention,
            Tone.HELD: theme.text,
        }
        top = self._name_height(self._name(row)) + 4.0
        for number, line in enumerate(self.lines(row)):
            middle = top + _PITCH * number
            held = line.tone is Tone.HELD
            if held:
                paint_solid(sheet.painter, bars(QPointF(sheet.left(m.margin + 8.0), middle), 12.0), theme.text)
            sheet.write(line.words, x, base(middle, m.small), m.small, inks[line.tone], bold=held)

    def _of_point(self, row: PointRow) -> list[Line]:
        settled = _is_settled(row)
        tone = Tone.GREY if settled else Tone.PLAIN
        told = []
        if not row.is_party:
            told.append(Line(self.spoken.translate("Points", "Not a State party"), tone if settled else Tone.ATTENTION))
        if row.is_excluded:
            told.append(Line(self.spoken.translate("Points", "Not admitted"), tone if settled else Tone.ATTENTION))
        if row.subject:
            told.append(Line(row.subject, tone))
        if row.ruling is not None:
            ruling = ruling_words(row.ruling, self.spoken).capitalize()
            told.append(Line(f"{ruling}: {row.ruling_text}" if row.ruling_text else ruling, tone))
        if row.stage is Stage.UNDER_APPEAL:
            appeal = self.spoken.translate("Points", "Appeal of {name}: to be voted on at once")
            told.append(Line(appeal.format(name=row.appealed_by), Tone.ATTENTION))
        if row.votes is not None:
            told.append(Line(self._vote(row), tone))
        if row.holds is not None:
            holds = self.spoken.translate("Points", "{name} holds {left}")
            told.append(Line(holds.format(name=row.holds, left=format_time(row.left_s)), Tone.HELD))
        return told

    def _vote(self, row: PointRow) -> str:
        overrule, against, abstaining = row.votes or (0, 0, 0)
        stands = (
            self.spoken.translate("Points", "the ruling stands")
            if row.stands
            else self.spoken.translate("Points", "overruled")
        )
        told = self.spoken.translate(
            "Points",
            "Appeal of {name}: {overrule} to overrule, {against} against, {abstaining} abstaining; {stands}",
        )
        return told.format(
            name=row.appealed_by, overrule=overrule, against=against, abstaining=abstaining, stands=stands
        )

    def _of_reply(self, row: ReplyRow) -> list[Line]:
        told = [round_words(row.round, self.spoken), format_time(row.limit_s)]
        if row.to:
            told.append(self.spoken.translate("Replies", "to {name}").format(name=row.to))
        told.append(self.spoken.translate("Replies", "asked {hour}").format(hour=f"{row.asked_at:%H:%M}"))
        lines = [Line(self.spoken.series(*told))]
        if row.position == 1:
            lines.append(Line(self.spoken.translate("Replies", "Enter: give the floor"), Tone.GREY))
        if row.status is Status.PASSED_OVER:
            lines.append(Line(self.spoken.translate("Replies", "passed over, until recalled"), Tone.ATTENTION))
        return lines

    def _hour(self, row: PointRow | ReplyRow) -> str:
        """Return since when a point is raised, or when a reply is expected."""
        if isinstance(row, PointRow):
            return f"{row.raised_at:%H:%M:%S}"
        if row.begins is None:
            return ""
        hour = f"{row.begins:%H:%M}"
        return hour if row.begins.date() == row.asked_at.date() else f"{weekday(row.begins, self._locale)} {hour}"

    def _wrapped(self, words: str, indent: float = 0.0, bold: bool = False) -> tuple[str, ...]:
        m = self.measures
        return wrapped(words, m.small, bold, m.right - 2 * m.margin - 1 - indent)


class FloorTab(RowsView):
    """Points of order, motions and replies as a list."""

    motion_chosen = Signal()
    """Enter was pressed on a motion that waits."""

    def __init__(self, model: FloorTabModel, language: str, parent: QWidget | None = None) -> None:
        delegate = FloorTabPainter(language)
        super().__init__(
            tongue_of(parent).translate("FloorTab", "Points of order, motions and replies"), delegate, parent
        )
        delegate.setParent(self)
        self.setModel(model)
        self.chosen.connect(self._on_chosen)

    def _on_chosen(self, row: Row) -> None:
        if isinstance(row, PendingRow):
            self.motion_chosen.emit()

    def can_begin(self, row: Row) -> bool:
        """Tell whether something can be done with a row."""
        return not isinstance(row, HeadingRow | TextRow)


def _is_settled(row: PointRow | ReplyRow) -> bool:
    return isinstance(row, PointRow) and row.stage is Stage.RULED


def round_words(number: int, tongue: Tongue) -> str:
    """Return which of a delegation's replies it is, as `1st reply`."""
    told = {1: tongue.translate("Replies", "1st reply"), 2: tongue.translate("Replies", "2nd reply")}
    return told.get(number) or tongue.translate("Replies", "reply {number}").format(number=number)
