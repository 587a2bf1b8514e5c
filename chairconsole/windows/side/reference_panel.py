"""What can be looked up: the rules of procedure, the dates that bind, and the doubts about the document."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import DeadlineRow, NoteRow, RuleRow
from chairconsole.models.rows import RowsModel
from chairconsole.models.tongue import Tongue
from chairconsole.rules.terms import Certainty
from chairconsole.windows.paint.lettering import elided, wrapped
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.parts.rows_view import RowPainter, RowsView


@dataclass(frozen=True, slots=True)
class Reference:
    """A row: a small line above, what it is about, and what there is to say when it is selected."""

    above: str
    subject: str
    told: str


def rule_name(row: RuleRow, tongue: Tongue) -> str:
    """Return the number of a rule as sure as it is."""
    if row.number is None or row.certainty is Certainty.UNKNOWN:
        return tongue.translate("Reference", "Number not known")
    told = tongue.translate("Reference", "Rule {number}").format(number=row.number)
    return (
        told
        if row.certainty is Certainty.CERTAIN
        else tongue.translate("Reference", "{rule}, number probable").format(rule=told)
    )


def of_rule(row: RuleRow, tongue: Tongue) -> Reference:
    """Return a rule of procedure to look up."""
    return Reference(rule_name(row, tongue), row.subject, row.summary + (f" ({row.cf})" if row.cf else ""))


def of_deadline(row: DeadlineRow, tongue: Tongue) -> Reference:
    """Return a date that binds to look up."""
    when = f"{row.at:%Y-%m-%d %H:%M}" if row.at is not None else row.text
    above = when if row.certain else tongue.translate("Reference", "{when}, hour assumed").format(when=when)
    return Reference(above, row.what, f"{row.text}. {row.source}.")


def of_note(row: NoteRow) -> Reference:
    """Return a doubt about the document to look up."""
    return Reference(f"{row.id}  {', '.join(row.concerns)}", row.finding, f"{row.finding} {row.handling}")


class ReferenceModel(RowsModel[Reference]):
    """What can be looked up, in its order."""

    def key(self, row: Reference) -> Hashable:
        """Know a row by both its lines, for some rules have no number."""
        return row.above, row.subject

    def words(self, row: Reference) -> str:
        """Return a row in words."""
        return f"{row.above}: {row.subject}. {row.told}"


class ReferencePainter(RowPainter):
    """Paints the two lines of a row; the row selected tells the rest."""

    def height(self, row: Reference, selected: bool) -> int:
        """Return the height; the selected row says more."""
        return 46 + (17 * len(self._told(row)) + 2 if selected else 0)

    def tip(self, row: Reference) -> str:
        """Return all there is to say."""
        return f"{row.above}\n{row.told}"

    def paint_row(self, sheet: Sheet, row: Reference, height: float, selected: bool) -> None:
        """Paint a row."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, height), theme.tint if selected else theme.ground)
        if selected:
            sheet.fill(sheet.rect(0, 0, 4, height), theme.accent)
        rule(sheet, height - 1, theme, m.margin)
        measure = sheet.width - 2 * m.margin
        sheet.write(elided(row.above, m.small, False, measure), m.margin, base(13, m.small), m.small, theme.text_2)
        subject = elided(row.subject, m.second, True, measure)
        sheet.write(subject, m.margin, base(31, m.second), m.second, theme.text, bold=True)
        if selected:
            for number, line in enumerate(self._told(row), start=1):
                sheet.write(line, m.margin, base(32 + 17 * number, m.small), m.small, theme.text)

    def _told(self, row: Reference) -> tuple[str, ...]:
        """Return what there is to say in lines as broad as the panel."""
        m = self.measures
        return wrapped(row.told, m.small, False, m.right - 2 * m.margin - 1)


class ReferencePanel(RowsView):
    """Rows to look up, under a name."""

    def __init__(self, name: str, rows: tuple[Reference, ...], parent: QWidget | None = None) -> None:
        delegate = ReferencePainter()
        super().__init__(name, delegate, parent)
        delegate.setParent(self)
        self.rows = ReferenceModel(self)
        self.setModel(self.rows)
        self.rows.show_rows(rows)
