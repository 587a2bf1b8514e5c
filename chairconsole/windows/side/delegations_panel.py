"""Delegations: how many take part in which right, to whom an objection stands, and each one on its way in."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from chairconsole.models.delegations_model import DelegationsModel
from chairconsole.models.desk import DelegationsSummary
from chairconsole.rules.terms import Category
from chairconsole.windows.paint.lettering import Step, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.side.delegations_table import DelegationsPainter, Which, fits
from chairconsole.windows.side.finder import (
    COUNTS_PITCH,
    COUNTS_TOP,
    LOW_TOP,
    OPEN_HEIGHT,
    OPEN_TOP,
    Finder,
)


class DelegationsPanel(Finder):
    """Counts above, delegations below."""

    def __init__(self, model: DelegationsModel, language: str, parent: QWidget | None = None) -> None:
        listed = self.tr("Delegations and how they take part")
        super().__init__(self.tr("Delegations"), listed, DelegationsPainter(language), parent)
        self._summary = DelegationsSummary({}, 0)
        self.look_through(model, fits, self._which_words())

    def show_summary(self, summary: DelegationsSummary) -> None:
        """Show the counts."""
        if summary != self._summary:
            self._summary = summary
            self.setAccessibleDescription(self.described())
            self.arrange()
            self.update()

    def described(self) -> str:
        """Return the counts, how many objections are open, and who is there."""
        counts = (f"{words} {count}" for words, count in self._counts())
        return self.spoken.series(self._heading(), *counts, self._open(), self.presence_words())

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the counts, and to how many an objection stands."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        end = sheet.width - m.margin
        steps = (Step(m.body), Step(m.body - 1), Step(12))
        heading = fit(self._heading(), steps, 0.6 * (end - m.margin), bold=True)
        sheet.write_setting(heading, m.margin, base(20, heading.size), theme.text)
        observers = self.tr("%n observers", "", self._summary.observers)
        told = fit(observers, (Step(m.second), Step(12), Step(11)), end - m.margin - heading.width - 8.0)
        sheet.write_amid(told, end - told.width, 20, theme.text_2)
        self.paint_runs(sheet, [count for _, count in self._counts()])
        if self.is_low:
            return
        for number, (words, count) in enumerate(self._counts()):
            line = base(COUNTS_TOP + COUNTS_PITCH * number, m.body)
            sheet.write(words, m.margin, line, m.body, theme.text)
            sheet.write(str(count), end, line, m.body, theme.text, bold=True, ends=True)
        if self._summary.objected:
            told_of = self.tr("Decided by the Conference. Rules 15 to 17")
            self.paint_open(sheet, self._open(), told_of, told_of)
        foot = self.length - self.foot()
        rule(sheet, foot, theme)
        self.paint_presence(sheet, foot)

    def field_top(self) -> float:
        """Return where the counts, and an objection where one stands, end."""
        if self.is_low:
            return LOW_TOP
        return OPEN_TOP + (OPEN_HEIGHT if self._summary.objected else 0.0)

    def _heading(self) -> str:
        return self.tr("%n delegations", "", self._summary.of(Category.PARTY) + self._summary.observers)

    def _open(self) -> str:
        return self.tr("Objections open: %n", "", self._summary.objected) if self._summary.objected else ""

    def _counts(self) -> list[tuple[str, int]]:
        of = self._summary.of
        return [
            (self.tr("States parties"), of(Category.PARTY)),
            (self.tr("Signatories and non-signatories"), of(Category.SIGNATORY, Category.NON_SIGNATORY)),
            (self.tr("Entities and intergovernmental"), of(Category.ENTITY, Category.IGO)),
            (self.tr("Non-governmental"), of(Category.NGO_ECOSOC, Category.NGO)),
        ]

    def _which_words(self) -> dict[Which, str]:
        return {
            Which.ALL: self.tr("All"),
            Which.PARTIES: self.tr("Parties"),
            Which.OBSERVERS: self.tr("Observers"),
            Which.NOT_ADMITTED: self.tr("Not admitted"),
            Which.OBJECTED: self.tr("Objected to"),
            Which.UNCERTAIN: self.tr("Uncertain"),
        }
