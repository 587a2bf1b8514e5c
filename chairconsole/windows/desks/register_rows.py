"""Paints the register's rows: categories with their rights, those of one category, and the file of one of them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import DelegationRow
from chairconsole.models.on_file import FileRow, NameRow, Stage, StepOfWay, ToldRow, WayRow
from chairconsole.models.participation import admission_words, category_words
from chairconsole.models.register import CategoryRow, rights_words, rules_words, standing_words
from chairconsole.models.tongue import Tongue
from chairconsole.rules.participation import Admission
from chairconsole.rules.terms import AgendaState
from chairconsole.windows.paint.buttons import BADGE_HEIGHT, Badge, badge_width, paint_badge
from chairconsole.windows.paint.lettering import Setting, Step, advance, fit, wrapped
from chairconsole.windows.paint.marks import paint_agenda, paint_attention, paint_barred, paint_tick
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.parts.rows_view import RowPainter
from chairconsole.windows.side.delegations_table import DelegationsPainter, paint_admission

_RIGHT = 66.0
"""The breadth of the column of one right."""

_PITCH, _LABEL, _APART = 17, 20, 8
_INDENT = 26.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the cells of a category stand; the middles of the rights are none where they stand below one another."""

    count_ends: float
    name: float
    rules: float
    way_in: float
    accorded: float
    accorded_ends: float
    rights: tuple[float, ...]

    @staticmethod
    def of(width: float, sizes: Measures) -> "Columns":
        """Divide a row; where the window is narrow the rights are told in a line of their own."""
        rights = 5 * _RIGHT if sizes.wide else 0.0
        name = sizes.margin + (52.0 if sizes.wide else 42.0)
        end = width - sizes.margin - rights
        room = end - name
        first, second, third = (name + share * room for share in (0.34, 0.45, 0.73))
        middles = tuple(end + _RIGHT * (number + 0.5) for number in range(5)) if rights else ()
        return Columns(name - 12.0, name, first, second, third, end - 12.0, middles)


def rights_heads(tongue: Tongue) -> tuple[str, ...]:
    """Return the names of the five rights as they head their columns."""
    return (
        tongue.translate("Register", "Attend"),
        tongue.translate("Register", "Speak"),
        tongue.translate("Register", "Write"),
        tongue.translate("Register", "Move"),
        tongue.translate("Register", "Decide"),
    )


class CategoriesPainter(RowPainter):
    """Paints count, name, rules, way in, who accords, and the rights; the row chosen says these where it is narrow."""

    on_surface = True

    def height(self, row: CategoryRow, selected: bool) -> int:
        """Return the height; in a narrow window the row selected says more."""
        m = self.measures
        return m.row if m.wide else m.group + (_PITCH + 3 if selected else 0)

    def tip(self, row: CategoryRow) -> str:
        """Return what those of a category may do."""
        return self.spoken.series(row.name, row.way_in, row.accorded, rights_words(row.rights, self.spoken))

    def paint_row(self, sheet: Sheet, row: CategoryRow, height: float, selected: bool) -> None:
        """Paint a category."""
        m, theme = self.measures, self.theme
        self.paint_ground(sheet, height, selected)
        rule(sheet, height - 1, theme, m.margin)
        at, middle = Columns.of(sheet.width, m), (m.row if m.wide else m.group) / 2
        line = base(middle, m.body)
        sheet.write(str(row.count), at.count_ends, line, m.body, theme.text, bold=True, ends=True)
        name = fit(row.name, (Step(m.body), Step(12), Step(12, 2), Step(11, 2)), at.rules - at.name - 10.0, bold=True)
        sheet.write_amid(name, at.name, middle, theme.text)
        cells = (
            (rules_words(row.rules, self.spoken), at.rules, at.way_in),
            (row.way_in, at.way_in, at.accorded),
            (row.accorded, at.accorded, at.accorded_ends),
        )
        for words, begins, ends in cells:
            cell = fit(words, (Step(m.second), Step(12), Step(11), Step(11, 2), Step(10, 2)), ends - begins - 10.0)
            sheet.write_amid(cell, begins, middle, theme.text_2)
        self._paint_rights(sheet, row, at, middle)
        if selected and not m.wide:
            told = fit(rights_words(row.rights, self.spoken), (Step(m.small), Step(11)), at.accorded_ends - at.name)
            sheet.write_amid(told, at.name, m.group + _PITCH / 2 - 2.0, theme.text)

    def _paint_rights(self, sheet: Sheet, row: CategoryRow, at: Columns, middle: float) -> None:
        theme, of = self.theme, row.rights
        for x, has in zip(at.rights, (True, of.speak, of.write, of.move, of.decide), strict=False):
            if has and of.invited and x == at.rights[1]:
                words = self.spoken.translate("Register", "invited")
                invited = fit(words, (Step(12), Step(11), Step(11, 2), Step(10, 2)), _RIGHT - 6.0)
                sheet.write_amid(invited, x - invited.width / 2, middle, theme.text_2)
            elif has:
                paint_tick(sheet.painter, QPointF(sheet.left(x), middle), 13.0, theme.text)
            else:
                sheet.fill(sheet.rect(x - 4.0, middle - 0.5, 8.0, 1.5), theme.text_3)


class MembersPainter(DelegationsPainter):
    """Paints mark, name, what came in, and how it stands; all of it is told beside."""

    on_surface = True

    def height(self, row: DelegationRow, selected: bool) -> int:
        """Return the one height there is."""
        return self.measures.credentials_row

    def paint_row(self, sheet: Sheet, row: DelegationRow, height: float, selected: bool) -> None:
        """Paint one of a category."""
        m, theme = self.measures, self.theme
        self.paint_ground(sheet, height, selected)
        middle, x, end = height / 2, m.margin + _INDENT, sheet.width - m.margin
        line = base(middle, m.small)
        paint_admission(sheet, row, QPointF(sheet.left(m.margin + 7), middle), self)
        standing = standing_words(row, self.spoken)
        is_open = bool(row.objectors) or row.mark.admission is Admission.NOT_ADMITTED
        ink = theme.attention if is_open else theme.text_2
        sheet.write(standing, end, line, m.small, ink, bold=is_open, ends=True)
        end -= advance(standing, m.small, is_open) + 14.0 if standing else 0.0
        came = self.came(row)
        if came and advance(row.name, m.second) + advance(came, m.small) + 14.0 <= end - x:
            end -= sheet.write(came, end, line, m.small, theme.text_2, ends=True) + 14.0
        name = fit(row.name, (Step(m.second), Step(m.second, 2), Step(11, 2)), end - x, bold=selected)
        sheet.write_amid(name, x, middle, theme.text)


class FilePainter(RowPainter):
    """Paints the file of one who takes part; `breadth` is that of a row, at 100 % type."""

    on_surface = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.breadth = 400.0

    def height(self, row: FileRow, selected: bool) -> int:
        """Return the height: all that is on file is told."""
        if isinstance(row, NameRow):
            return round(self._name(row).height + BADGE_HEIGHT + 28.0)
        if isinstance(row, WayRow):
            lines = max(len(self._told(step)) for step in row.steps)
            return 24 + _LABEL + _PITCH * lines + 2 * _APART
        return _LABEL + _PITCH * len(self._lines(row)) + _APART

    def paint_row(self, sheet: Sheet, row: FileRow, height: float, selected: bool) -> None:
        """Paint a row of the file."""
        theme = self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, height), theme.surface)
        if selected:
            sheet.fill(sheet.rect(0, 4, 4, height - 8), theme.accent)
        if isinstance(row, NameRow):
            self._paint_name(sheet, row)
        elif isinstance(row, WayRow):
            self._paint_way(sheet, row)
        else:
            self._paint_told(sheet, row)

    def _paint_name(self, sheet: Sheet, row: NameRow) -> None:
        m, theme, x = self.measures, self.theme, float(self.measures.margin)
        name = self._name(row)
        sheet.write_setting(name, x, 10.0 + 0.95 * name.size, theme.text)
        y = 10.0 + name.height + 10.0
        for words, kind in self._badges(row):
            if x + badge_width(words, kind) > sheet.width - m.margin:
                break
            x += paint_badge(sheet, x, y, words, theme, kind) + 8.0

    def _name(self, row: NameRow) -> Setting:
        m = self.measures
        steps = (
            (Step(20), Step(17), Step(17, 2), Step(15, 2), Step(13, 3))
            if m.wide
            else (Step(16), Step(14, 2), Step(12, 3))
        )
        return fit(row.name, steps, self.breadth - 2 * m.margin, bold=True)

    def _badges(self, row: NameRow) -> list[tuple[str, Badge]]:
        spoken = self.spoken
        category = category_words(row.category, spoken)
        if row.rules:
            one = spoken.translate("Register", "{category}, Rule {numbers}")
            told = one if len(row.rules) == 1 else spoken.translate("Register", "{category}, Rules {numbers}")
            category = told.format(category=category, numbers=rules_words(row.rules, spoken))
        badges = [(category, Badge.PLAIN)]
        if row.objected:
            badges.insert(0, (spoken.translate("Register", "Objection open"), Badge.ATTENTION))
        if row.mark.challenged:
            badges.insert(0, (spoken.translate("Register", "Challenged"), Badge.ATTENTION))
        not_admitted = admission_words(row.mark, spoken)
        if not_admitted:
            badges.insert(0, (not_admitted, Badge.ATTENTION))
        return badges

    def _paint_way(self, sheet: Sheet, row: WayRow) -> None:
        m, theme = self.measures, self.theme
        each = self._step_width()
        for number, step in enumerate(row.steps):
            x, ends = m.margin + each * number, m.margin + each * (number + 1)
            self._paint_stage(sheet, step.stage, QPointF(sheet.left(x + 7.0), 14.0))
            if number < len(row.steps) - 1:
                sheet.fill(sheet.rect(x + 22.0, 13.5, each - 30.0, 1.0), theme.edge)
            is_open = step.stage in (Stage.OPEN, Stage.REFUSED)
            ink = theme.attention if step.stage is Stage.OPEN else theme.text
            label = fit(step.words, (Step(m.second), Step(12), Step(11), Step(10)), ends - x - 8.0, bold=True)
            sheet.write_setting(label, x, base(34.0, label.size), ink if is_open else theme.text)
            for line, words in enumerate(self._told(step)):
                sheet.write(words, x, base(34.0 + _LABEL + _PITCH * line, m.small), m.small, theme.text_2)

    def _paint_stage(self, sheet: Sheet, stage: Stage, centre: QPointF) -> None:
        theme = self.theme
        match stage:
            case Stage.DONE:
                paint_tick(sheet.painter, centre, 14.0, theme.text)
            case Stage.OPEN:
                paint_attention(sheet.painter, centre, 15.0, theme.attention)
            case Stage.REFUSED:
                paint_barred(sheet.painter, centre, 13.0, theme.refusal)
            case Stage.AWAITED:
                paint_agenda(sheet.painter, centre, 13.0, AgendaState.NOT_OPENED, theme)
            case Stage.NOT_NEEDED:
                sheet.painter.fillRect(QRectF(centre.x() - 5.0, centre.y() - 0.75, 10.0, 1.5), theme.text_3)

    def _paint_told(self, sheet: Sheet, row: ToldRow) -> None:
        m, theme = self.measures, self.theme
        sheet.write(row.label, m.margin, base(10.0, m.small), m.small, theme.text_2, bold=True)
        for number, words in enumerate(self._lines(row)):
            line = base(_LABEL + 8.0 + _PITCH * number, m.second)
            sheet.write(words, m.margin, line, m.second, theme.text)

    def _lines(self, row: ToldRow) -> tuple[str, ...]:
        m = self.measures
        room = self.breadth - 2 * m.margin
        return tuple(line for told in row.lines for line in wrapped(told, m.second, False, room))

    def _told(self, step: StepOfWay) -> tuple[str, ...]:
        return wrapped(step.told, self.measures.small, False, self._step_width() - 8.0) if step.told else ()

    def _step_width(self) -> float:
        return (self.breadth - 2 * self.measures.margin) / 4
