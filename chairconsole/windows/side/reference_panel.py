"""What can be looked up: the rules of procedure, the dates that bind, and the doubts about the document."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import DeadlineRow, NoteRow, RuleRow
from chairconsole.models.finding import plain
from chairconsole.models.reference import RuleFigure
from chairconsole.models.rows import RowsModel
from chairconsole.models.tongue import Tongue
from chairconsole.rules.terms import Certainty
from chairconsole.rules.typed import in_western_digits
from chairconsole.windows.paint.lettering import Step, elided, fit, wrapped
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.field import Field
from chairconsole.windows.parts.keys import QUESTION_MARKS
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base, rule
from chairconsole.windows.parts.rows_view import RowPainter, RowsView


@dataclass(frozen=True, slots=True)
class Reference:
    """A row: a small line above, what it is about, and what there is to say when it is selected; a rule can be mended.

    `rule` is the one it is, if it is one; `hint` what Enter does.
    """

    above: str
    subject: str
    told: str
    rule: RuleRow | None = None
    hint: str = ""


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


def of_rule(row: RuleRow, figures: Sequence[RuleFigure], tongue: Tongue) -> Reference:
    """Return a rule of procedure to look up, with its figures."""
    told = row.summary + (f" ({row.cf})" if row.cf else "")
    form = tongue.translate("Reference", "{what}: {value}")
    known = "; ".join(form.format(what=each.words, value=each.value) for each in figures)
    if known:
        form = tongue.translate("Reference", "Figures: {figures}.")
        told = f"{told} {form.format(figures=known)}"
    hint = tongue.translate("Reference", "Enter: put it right")
    return Reference(rule_name(row, tongue), row.subject, told, row, hint)


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
        return 46 + (17 * (len(self._told(row)) + bool(row.hint)) + 2 if selected else 0)

    def tip(self, row: Reference) -> str:
        """Return all there is to say."""
        return f"{row.above}\n{row.told}"

    def paint_row(self, sheet: Sheet, row: Reference, height: float, selected: bool) -> None:
        """Paint a row."""
        m, theme = self.measures, self.theme
        self.paint_ground(sheet, height, selected)
        rule(sheet, height - 1, theme, m.margin)
        measure = sheet.width - 2 * m.margin
        sheet.write(elided(row.above, m.small, False, measure), m.margin, base(13, m.small), m.small, theme.text_2)
        subject = elided(row.subject, m.second, True, measure)
        sheet.write(subject, m.margin, base(31, m.second), m.second, theme.text, bold=True)
        if selected:
            for number, line in enumerate(self._told(row), start=1):
                sheet.write(line, m.margin, base(32 + 17 * number, m.small), m.small, theme.text)
            below = base(49 + 17 * len(self._told(row)), m.small)
            sheet.write(row.hint, m.margin, below, m.small, theme.text_3)

    def _told(self, row: Reference) -> tuple[str, ...]:
        """Return what there is to say in lines as broad as the panel."""
        m = self.measures
        return wrapped(row.told, m.small, False, m.right - 2 * m.margin - 1)


class ReferencePanel(Panel):
    """Rows to look up, under a name, and a field above them: what is typed in either is looked for.

    They are read when somebody first looks.
    """

    def __init__(self, name: str, reads: Callable[[], tuple[Reference, ...]], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._reads, self._is_read = reads, False
        self._know(())
        self.sought = Field(self.tr("Find in the reference"), self.tr("Find a rule, a date or a doubt"), parent=self)
        delegate = ReferencePainter()
        self.table = RowsView(name, delegate, self)
        delegate.setParent(self.table)
        self.rows = ReferenceModel(self.table)
        self.table.setModel(self.rows)
        self.sought.textChanged.connect(self._on_looked_for)
        self.sought.left.connect(self.sought.clear)
        self.sought.stepped.connect(self._on_stepped)
        self.sought.reached.connect(self.table.reach)
        QWidget.setTabOrder(self.sought, self.table)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what can be looked up, where nobody has looked yet."""
        if not self._is_read:
            self.renew()
        super().showEvent(event)

    def renew(self) -> None:
        """Read again what can be looked up: something of it was put right."""
        chosen = self.table.selected()
        self._is_read = True
        self._know(self._reads())
        self._on_looked_for(self.sought.text())
        shown = self.rows.rows
        again = [place for place, row in enumerate(shown) if chosen is not None and row.subject == chosen.subject]
        if again:
            self.table.setCurrentIndex(self.rows.index(again[0], 0))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self.sought.set_theme(theme)
        self.table.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.sought.set_measures(sizes)
        self.table.set_measures(sizes)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look for what is typed on the list too."""
        if event.text().strip().isprintable() and event.text().strip() not in ("", *QUESTION_MARKS):
            self.sought.setFocus(Qt.FocusReason.OtherFocusReason)
            self.sought.insert(event.text())
        else:
            super().keyPressEvent(event)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the ground, and that nothing was found."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        if not self.rows.rows:
            told = self.tr("Nothing in the reference fits “{typed}”.").format(typed=self.sought.text().strip())
            setting = fit(told, (Step(m.second), Step(12), Step(12, 2), Step(11, 3)), sheet.width - 2 * m.margin)
            sheet.write_amid(setting, m.margin, m.field + 48.0, theme.text_2)

    def _know(self, rows: tuple[Reference, ...]) -> None:
        self._known = rows
        # looked for in words, as they are written here
        self._plain = [plain(f"{row.above} {row.subject} {row.told}") for row in rows]

    def _on_looked_for(self, typed: str) -> None:
        selected, parts = self.table.selected(), plain(in_western_digits(typed)).split()
        known = zip(self._known, self._plain, strict=True)
        found = tuple(row for row, told in known if all(part in told for part in parts))
        self.rows.show_rows(found)
        self.table.setVisible(bool(found))
        if found and parts:
            # whoever looks for something reads the first that is found; what was read already stays open
            self.table.setCurrentIndex(self.rows.index(found.index(selected) if selected in found else 0, 0))
        self.update()

    def _on_stepped(self, by: int) -> None:
        row = self.table.currentIndex().row()
        self.table.setCurrentIndex(self.rows.index(min(max(0, row + by), self.rows.rowCount() - 1), 0))

    def _arrange(self) -> None:
        m = self.measures
        margin, top = m.px(m.margin), m.px(8)
        self.sought.setGeometry(margin, top, self.width() - 2 * margin, m.px(m.field))
        below = top + m.px(m.field) + m.px(8)
        self.table.setGeometry(0, below, self.width(), max(0, self.height() - below))
