"""Credentials: how many stand in each form, who to chase, and each delegation's own."""

from datetime import datetime

from PySide6.QtCore import (
    QPointF,
    QRectF,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.credentials_model import CredentialsModel
from chairconsole.models.desk import CredentialsRow, CredentialsSummary
from chairconsole.rules.terms import Form
from chairconsole.windows.paint.lettering import Step, advance, fit
from chairconsole.windows.paint.marks import paint_attention, paint_credentials
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.field import Field
from chairconsole.windows.parts.keys import Command, cap_of
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base, rule
from chairconsole.windows.parts.rows_view import RowsView
from chairconsole.windows.parts.wording import day_and_month, locale_of
from chairconsole.windows.side.credentials_table import CredentialsPainter, Filter, Sieve, Which, form_words

_TALL = 400.0
"""The height from which counts, challenges and presence leave some delegations in sight, at 100 % type."""

_ROOMY, _LINE = 520.0, 18.0
"""From which height the foot says more than who is present, and how high each line of it is."""


class CredentialsPanel(Panel):
    """Summary above, delegations below, presence at the foot."""

    def __init__(self, model: CredentialsModel, language: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Credentials"), parent)
        self._locale = locale_of(language)
        self._summary: CredentialsSummary | None = None
        self.sought = Field(self.tr("Find a delegation"), self.tr("Find"), cap_of(self, Command.FIND_CREDENTIALS), self)
        self.which = Filter(self)
        self.which.setAccessibleName(self.tr("Which delegations are listed"))
        for which, words in self._which_words().items():
            self.which.addItem(words, which)
        painter = CredentialsPainter(language)
        self.table = RowsView(self.tr("Delegations and their credentials"), painter, self)
        painter.setParent(self.table)
        self.sieve = Sieve(self)
        self.sieve.setSourceModel(model)
        self.table.setModel(self.sieve)
        self.sought.textChanged.connect(self._on_looked_for)
        self.sought.left.connect(self.sought.clear)
        self.sought.stepped.connect(self._on_stepped)
        self.sought.reached.connect(self.table.reach)
        self.sought.returnPressed.connect(self._on_return)
        self.which.currentIndexChanged.connect(self._on_looked_for)

    def show_summary(self, summary: CredentialsSummary) -> None:
        """Show the counts."""
        if summary != self._summary:
            self._summary = summary
            counts = self.spoken.series(*(f"{words} {count}" for _, words, count in self._counts(summary)))
            told = (f"{self._heading(summary)}, {counts}", *self._told(summary), self._present(summary))
            self.setAccessibleDescription("; ".join(told))
            self._arrange()
            self.update()

    def delegation(self) -> str | None:
        """Return the code of the delegation selected."""
        row = self.table.selected()
        return row.code if isinstance(row, CredentialsRow) else None

    def has_focus(self) -> bool:
        """Tell whether somebody works in this panel."""
        return any(part.hasFocus() for part in (self.sought, self.which, self.table))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self.sought.set_theme(theme)
        self.which.set_theme(theme)
        self.table.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.sought.set_measures(sizes)
        self.table.set_measures(sizes)
        self.which.set_measures(sizes)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the parts anew."""
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the counts, a challenge where there is one, and who is present."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        if self._summary is None:
            return
        self._paint_heading(sheet, self._summary)
        self._paint_runs(sheet, self._summary)
        if self._is_low:
            return
        self._paint_counts(sheet, self._summary)
        if self._summary.tally.challenged:
            self._paint_challenges(sheet, self._summary)
        foot = self.length - self._foot()
        rule(sheet, foot, theme)
        for line in self._shown(self._summary):
            setting = fit(line, (Step(m.small), Step(11), Step(11, 2), Step(10, 3)), sheet.width - 2 * m.margin)
            sheet.write_amid(setting, m.margin, foot + 15.0, theme.text_2)
            foot += _LINE
        middle = foot + 22.0
        width = sheet.write(str(self._summary.present), m.margin, base(middle, m.body), m.body, theme.text, bold=True)
        told = self.tr("present, of {count} States parties").format(count=self._summary.tally.parties)
        track = sheet.width - 2 * m.margin
        setting = fit(told, (Step(m.second), Step(12), Step(11)), track - width - 6)
        place = m.margin + width + 6
        sheet.write(told, place, base(middle, m.second), setting.size, theme.text_2, squeeze=setting.squeeze)
        sheet.fill(sheet.rect(m.margin, foot + 38, track, 6), theme.sunken)
        share = self._summary.present / max(1, self._summary.tally.parties)
        sheet.fill(sheet.rect(m.margin, foot + 38, share * track, 6), theme.text_2)

    @property
    def _is_low(self) -> bool:
        """Tell whether the panel lies where the clocks leave it little height: the delegations come first then."""
        return self.length < _TALL

    def _paint_heading(self, sheet: Sheet, summary: CredentialsSummary) -> None:
        m, theme, tally = self.measures, self.theme, summary.tally
        end = sheet.width - m.margin
        room = end - m.margin
        heading = fit(self._heading(summary), (Step(m.body), Step(m.body - 1), Step(12)), 0.66 * room, bold=True)
        sheet.write_setting(heading, m.margin, base(20, heading.size), theme.text)
        if summary.report_at is not None:
            told = self.tr("report adopted {day}").format(day=day_and_month(summary.report_at, self._locale))
        else:
            told = self.tr("{count} to chase").format(count=tally.to_chase)
        steps = (Step(m.second), Step(12), Step(11), Step(11, 2), Step(10, 2))
        setting = fit(told, steps, room - heading.width - 8.0)
        sheet.write_amid(setting, end - setting.width, 20, theme.text_2)

    def _paint_counts(self, sheet: Sheet, summary: CredentialsSummary) -> None:
        m, theme = self.measures, self.theme
        end = sheet.width - m.margin
        for number, (form, words, count) in enumerate(self._counts(summary)):
            middle = 68.0 + 24.0 * number
            paint_credentials(sheet.painter, QPointF(sheet.left(m.margin + 7), middle), 14.0, form, theme)
            sheet.write(words, m.margin + 28, base(middle, m.body), m.body, theme.text)
            sheet.write(str(count), end, base(middle, m.body), m.body, theme.text, bold=True, ends=True)

    def _paint_runs(self, sheet: Sheet, summary: CredentialsSummary) -> None:
        """Paint a bar of four runs: solid, striped, outlined, empty."""
        m, theme = self.measures, self.theme
        whole, x = sheet.width - 2 * m.margin - 9.0, float(m.margin)
        for form, _, count in self._counts(summary):
            width = whole * count / max(1, summary.tally.parties)
            box = sheet.rect(x, 36, width, 12)
            if form is Form.FORMAL:
                sheet.fill(box, theme.text_2)
            elif form is Form.COPY:
                sheet.stripe(box, theme.text_2)
            elif form is Form.INFORMATION:
                sheet.fill(box, theme.sunken)
                sheet.outline(box, theme.edge)
            else:
                sheet.outline(box, theme.edge)
            x += width + 3.0

    def _paint_challenges(self, sheet: Sheet, summary: CredentialsSummary) -> None:
        m, theme, top = self.measures, self.theme, 164.0
        rule(sheet, top, theme)
        count = summary.tally.challenged
        heading = self.tr("Challenges open: %n", "", count)
        paint_attention(sheet.painter, QPointF(sheet.left(m.margin + 7), top + 18), 16.0, theme.attention)
        sheet.write(heading, m.margin + 28, base(top + 18, m.body), m.body, theme.text, bold=True)
        full = self.tr("Seated with full rights until the Conference decides. Rule 20")
        short = self.tr("Seated with full rights. Rule 20")
        told = full if advance(full, m.small) <= sheet.width - 2 * m.margin - 28 else short
        sheet.write(told, m.margin + 28, base(top + 38, m.small), m.small, theme.text_2)
        rule(sheet, self._field_top() - 1, theme)

    def _heading(self, summary: CredentialsSummary) -> str:
        return self.tr("{count} States parties").format(count=summary.tally.parties)

    def _told(self, summary: CredentialsSummary) -> list[str]:
        """Say by when credentials were due, how the Bureau's report stands, and when the Bureau met."""
        told = []
        if summary.due is not None:
            due = self.tr("Due {moment}, 24 hours before. Rule 18")
            past = self.tr("Was due {moment}, 24 hours before. Rule 18")
            told.append((past if summary.is_past_due else due).format(moment=self._moment(summary.due)))
        if summary.meetings:
            last = self._moment(summary.meetings[-1].at)
            told.append(self.tr("Bureau met %n times, last {moment}", "", len(summary.meetings)).format(moment=last))
        report = summary.report
        if report is not None:
            form = self.tr("Report as of {moment}, not adopted")
            if report.adopted_at is not None:
                form = self.tr("Report as of {moment}, adopted {adopted}")
            adopted = "" if report.adopted_at is None else self._moment(report.adopted_at)
            told.append(form.format(moment=self._moment(report.as_of), adopted=adopted))
            if report.reservations:
                names = self.spoken.series(*(name for name, _ in report.reservations))
                told.append(self.tr("Reservations: {names}").format(names=names))
        return told

    def _shown(self, summary: CredentialsSummary | None) -> list[str]:
        """Return what is said of these at the foot, where that leaves enough of the delegations in sight."""
        return self._told(summary) if summary is not None and self.length >= _ROOMY else []

    def _moment(self, at: datetime) -> str:
        return f"{day_and_month(at, self._locale)} {at:%H:%M}"

    def _present(self, summary: CredentialsSummary) -> str:
        return self.tr("{count} present").format(count=summary.present)

    def _counts(self, summary: CredentialsSummary) -> list[tuple[Form | None, str, int]]:
        tally = summary.tally
        counts: dict[Form | None, int] = {
            Form.FORMAL: tally.formal,
            Form.COPY: tally.copy,
            Form.INFORMATION: tally.information,
            None: tally.none,
        }
        return [(form, form_words(form, self.spoken), count) for form, count in counts.items()]

    def _which_words(self) -> dict[Which, str]:
        return {
            Which.ALL: self.tr("All"),
            Which.TO_CHASE: self.tr("To chase"),
            Which.NOT_EXAMINED: self.tr("To examine"),
            Which.CHALLENGED: self.tr("Challenged"),
            Which.EXCLUDED: self.tr("Not admitted"),
            Which.ON_ASSURANCE: self.tr("On assurance"),
            Which.PRESENT: self.tr("Present"),
        }

    def _field_top(self) -> float:
        if self._is_low:
            return 56.0
        challenged = self._summary is not None and self._summary.tally.challenged > 0
        return 164.0 + (56.0 if challenged else 0.0)

    def _foot(self) -> float:
        return 0.0 if self._is_low else 60.0 + _LINE * len(self._shown(self._summary))

    def _arrange(self) -> None:
        m = self.measures
        margin, top = m.px(m.margin), m.px(self._field_top() + 8.0)
        width = self.width() - 2 * margin
        which = m.px(132 if m.wide else 104)
        field = width - which - m.px(8)
        self.sought.setGeometry(self._left(margin, field), top, field, m.px(m.field))
        self.which.setGeometry(self._left(margin + field + m.px(8), which), top, which, m.px(m.field))
        below = top + m.px(m.field) + m.px(8)
        height = max(0, self.height() - m.px(self._foot()) - below)
        self.table.setGeometry(0, below, self.width(), height)

    def _left(self, x: int, width: int) -> int:
        return self.width() - x - width if self.right_to_left else x

    def _on_looked_for(self) -> None:
        self.sieve.look_for(self.sought.text(), Which(self.which.currentData()))
        if self.sought.text() and self.sieve.rowCount():
            self._select(0)

    def _on_stepped(self, by: int) -> None:
        row = self.table.selectionModel().currentIndex().row()
        self._select(min(max(0, row + by), self.sieve.rowCount() - 1))

    def _select(self, row: int) -> None:
        # selectRow finds nothing in a mirrored window
        self.table.setCurrentIndex(self.sieve.index(row, 0))

    def _on_return(self) -> None:
        if self.table.selected() is not None:
            self.table.chosen.emit(self.table.selected())


def _stripe(sheet: Sheet, box: QRectF, theme: Theme) -> None:
    """Fill a box with slanting lines."""
    painter = sheet.painter
    painter.save()
    painter.setClipRect(box)
    painter.setPen(theme.text_2)
    for step in range(-12, int(box.width()) + 1, 4):
        painter.drawLine(QPointF(box.left() + step, box.bottom()), QPointF(box.left() + step + 12, box.top()))
    painter.restore()
