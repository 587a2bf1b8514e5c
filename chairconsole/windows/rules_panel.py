"""The rules of procedure, to look up; a number stands there only where it is certain or probable."""

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import RuleRow
from chairconsole.models.rows import RowsModel
from chairconsole.rules.terms import Certainty
from chairconsole.windows.lettering import elided, wrapped
from chairconsole.windows.panel import base, rule
from chairconsole.windows.rows_view import RowPainter, RowsView
from chairconsole.windows.sheet import Sheet


def rule_name(row: RuleRow) -> str:
    """Return the number of a rule as sure as it is."""
    tr = QCoreApplication.translate
    if row.number is None or row.certainty is Certainty.UNKNOWN:
        return tr("Rules", "Number not known")
    told = tr("Rules", "Rule {number}").format(number=row.number)
    return told if row.certainty is Certainty.CERTAIN else tr("Rules", "{rule}, number probable").format(rule=told)


class RulesModel(RowsModel[RuleRow]):
    """The rules in their order."""

    def key(self, row: RuleRow) -> Hashable:
        """Know a rule by number and subject, for some have no number."""
        return row.number, row.subject

    def words(self, row: RuleRow) -> str:
        """Return a rule in words."""
        return f"{rule_name(row)}: {row.subject}. {row.summary}"


class RulePainter(RowPainter):
    """Paints a rule's number and subject; the row selected tells what it says."""

    def height(self, row: RuleRow, selected: bool) -> int:
        """Return the height; the selected row says more."""
        return 46 + (17 * len(self._told(row)) + 2 if selected else 0)

    def tip(self, row: RuleRow) -> str:
        """Return what the rule says, and what it is like."""
        return "\n".join(part for part in (rule_name(row), row.summary, row.cf) if part)

    def paint_row(self, sheet: Sheet, row: RuleRow, height: float, selected: bool) -> None:
        """Paint a rule."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, height), theme.tint if selected else theme.ground)
        if selected:
            sheet.fill(sheet.rect(0, 0, 4, height), theme.accent)
        rule(sheet, height - 1, theme, m.margin)
        measure = sheet.width - 2 * m.margin
        sheet.write(rule_name(row), m.margin, base(13, m.small), m.small, theme.text_2)
        subject = elided(row.subject, m.second, True, measure)
        sheet.write(subject, m.margin, base(31, m.second), m.second, theme.text, bold=True)
        if selected:
            for number, line in enumerate(self._told(row), start=1):
                sheet.write(line, m.margin, base(32 + 17 * number, m.small), m.small, theme.text)

    def _told(self, row: RuleRow) -> tuple[str, ...]:
        """Return what the rule says, and what it is like, in lines as broad as the panel."""
        m = self.measures
        told = row.summary + (f" ({row.cf})" if row.cf else "")
        return wrapped(told, m.small, False, m.right - 2 * m.margin - 1)


class RulesPanel(RowsView):
    """The rules as a list."""

    def __init__(self, rules: tuple[RuleRow, ...], parent: QWidget | None = None) -> None:
        delegate = RulePainter()
        super().__init__(QCoreApplication.translate("Rules", "Rules of procedure"), delegate, parent)
        delegate.setParent(self)
        self.rows = RulesModel(self)
        self.setModel(self.rows)
        self.rows.show_rows(rules)
