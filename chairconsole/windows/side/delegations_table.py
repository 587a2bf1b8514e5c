"""Those who take part as rows, and which of them can be listed apart."""

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import DelegationRow
from chairconsole.models.participation import (
    admission_words,
    category_words,
    invitation_words,
    role_words,
    uncertain_words,
)
from chairconsole.rules.participation import Admission
from chairconsole.rules.terms import AgendaState, Category, WayIn
from chairconsole.windows.paint.lettering import Step, advance, fit, wrapped
from chairconsole.windows.paint.marks import paint_agenda, paint_attention, paint_barred, paint_tick
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import base
from chairconsole.windows.parts.rows_view import RowPainter
from chairconsole.windows.parts.wording import LATE_IN_THE_YEAR, day_and_month, locale_of

_INDENT, _PITCH = 26.0, 17


class Which(StrEnum):
    """Which delegations are listed."""

    ALL = "all"
    PARTIES = "parties"
    OBSERVERS = "observers"
    NOT_ADMITTED = "not_admitted"
    OBJECTED = "objected"
    UNCERTAIN = "uncertain"


def fits(row: DelegationRow, which: Which) -> bool:
    """Tell whether a delegation stands so."""
    told = {
        Which.ALL: True,
        Which.PARTIES: row.category is Category.PARTY,
        Which.OBSERVERS: row.is_observer,
        Which.NOT_ADMITTED: row.mark.admission is not Admission.ADMITTED,
        Which.OBJECTED: bool(row.objectors),
        Which.UNCERTAIN: bool(row.uncertain),
    }
    return told[which]


def paint_admission(sheet: Sheet, row: DelegationRow, centre: QPointF, painter: RowPainter) -> None:
    """Paint how far somebody is on the way in: admitted, objected to, not admitted, not yet."""
    theme = painter.theme
    if row.mark.admission is Admission.NOT_ADMITTED:
        paint_barred(sheet.painter, centre, 13.0, theme.refusal)
    elif row.objectors:
        paint_attention(sheet.painter, centre, 14.0, theme.attention)
    elif row.mark.admission is Admission.ADMITTED:
        paint_tick(sheet.painter, centre, 13.0, theme.text_2)
    else:
        paint_agenda(sheet.painter, centre, 13.0, AgendaState.NOT_OPENED, theme)


class DelegationsPainter(RowPainter):
    """Paints mark, name, category, and how far somebody is; the row selected tells all of it."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale_of(language)

    def usual_height(self) -> int:
        """Return the height of a row that is not selected."""
        return self.measures.credentials_row

    def height(self, row: DelegationRow, selected: bool) -> int:
        """Return the height; the selected row says more."""
        return self.measures.credentials_row + (_PITCH * len(self.lines(row)) + 8 if selected else 0)

    def standing(self, row: DelegationRow) -> str:
        """Return in two or three words how far somebody is: what came in and when, or what is awaited."""
        translate = self.spoken.translate
        if row.mark.admission is Admission.NOT_ADMITTED:
            return translate("Delegations", "not admitted")
        if row.objected_at is not None:
            told = translate("Delegations", "objection {day}")
            return told.format(day=day_and_month(row.objected_at, self._locale))
        return self.came(row)

    def details(self, row: DelegationRow) -> str:
        """Return all that is known of somebody who takes part, in a line."""
        tongue = self.spoken
        told = [category_words(row.category, tongue), self.came(row)]
        if row.listed_at is not None:
            told.append(self._on(tongue.translate("Delegations", "listed {day}"), row.listed_at))
        if row.objectors:
            told.append(tongue.counted("objections of %n States parties", "", len(row.objectors)))
        if row.granted and row.decided_at is not None:
            told.append(self._on(tongue.translate("Delegations", "accorded {day}"), row.decided_at))
        if row.granted is False and row.decided_at is not None:
            told.append(self._on(tongue.translate("Delegations", "not accorded {day}"), row.decided_at))
        told += [admission_words(row.mark, tongue), invitation_words(row.mark, tongue)]
        told += [f"{person.line} ({role_words(person.role, tongue)})" for person in row.people]
        told += [uncertain_words(row, tongue), row.note or ""]
        return tongue.series(*told)

    def lines(self, row: DelegationRow) -> tuple[str, ...]:
        """Return what the row selected tells, in lines as broad as the panel."""
        m = self.measures
        return wrapped(self.details(row), m.small, False, m.right - 2 * m.margin - 1 - _INDENT)

    def tip(self, row: DelegationRow) -> str:
        """Return what the row selected would tell."""
        return f"{row.name} ({row.code}): {self.details(row)}"

    def paint_row(self, sheet: Sheet, row: DelegationRow, height: float, selected: bool) -> None:
        """Paint a delegation."""
        m, theme = self.measures, self.theme
        self.paint_ground(sheet, height, selected)
        middle, x = m.credentials_row / 2, m.margin + _INDENT
        line, end = base(middle, m.small), sheet.width - m.margin
        paint_admission(sheet, row, QPointF(sheet.left(m.margin + 7), middle), self)
        standing = self.standing(row)
        open_still = row.mark.admission is not Admission.ADMITTED
        ink = theme.text if open_still else theme.text_2
        sheet.write(standing, end, line, m.small, ink, ends=True)
        end -= max(advance(standing, m.small), self._least(m.small)) + 10.0
        # of most nothing needs to be said: they are States parties
        category = "" if row.category is Category.PARTY else category_words(row.category, self.spoken)
        flag = advance("?", m.small, True) + 8.0 if row.uncertain else 0.0
        if category and advance(row.name, m.second) + flag + 12.0 + advance(category, m.small) <= end - x:
            end -= sheet.write(category, end, line, m.small, theme.text_2, ends=True) + 12.0
        name = fit(row.name, (Step(m.second), Step(m.second, 2), Step(11, 2)), end - x - flag)
        sheet.write_amid(name, x, middle, theme.text)
        if row.uncertain:
            sheet.write("?", x + name.width + 8.0, line, m.small, theme.text_2, bold=True)
        if selected:
            for number, told in enumerate(self.lines(row)):
                middle = m.credentials_row + 8.0 + _PITCH * number
                sheet.write(told, x, base(middle, m.small), m.small, theme.text_2)

    def came(self, row: DelegationRow) -> str:
        """Return what came in and when, or that it did not; nothing of whoever needs neither notice nor application."""
        translate = self.spoken.translate
        match row.category.way_in:
            case WayIn.NOTICE if row.notified_at is not None:
                return self._on(translate("Delegations", "notice {day}"), row.notified_at)
            case WayIn.NOTICE if row.applied_at is None:
                return translate("Delegations", "no notice")
            case WayIn.NOTICE | WayIn.APPLICATION if row.applied_at is not None:
                return self._on(translate("Delegations", "applied {day}"), row.applied_at)
            case WayIn.APPLICATION if row.notified_at is not None:
                return self._on(translate("Delegations", "notice {day}"), row.notified_at)
            case WayIn.APPLICATION:
                return translate("Delegations", "not applied")
        return ""

    def _on(self, told: str, at: datetime) -> str:
        return told.format(day=day_and_month(at, self._locale))

    def _least(self, size: int) -> float:
        """Return the room of a column in which most of these words stand one below the other."""
        return advance(self._on(self.spoken.translate("Delegations", "applied {day}"), LATE_IN_THE_YEAR), size)
