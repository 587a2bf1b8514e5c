"""Credentials: how many stand in each form, who to chase, and each delegation's own."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QWidget

from chairconsole.models.credentials_model import CredentialsModel
from chairconsole.models.desk import CredentialsSummary
from chairconsole.rules.terms import Form
from chairconsole.windows.paint.lettering import Step, fit
from chairconsole.windows.paint.marks import paint_credentials
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.parts.wording import day_and_hour, day_and_month, locale_of
from chairconsole.windows.side.credentials_table import CredentialsPainter, Which, fits, form_words
from chairconsole.windows.side.finder import COUNTS_PITCH, COUNTS_TOP, LOW_TOP, OPEN_HEIGHT, OPEN_TOP, PRESENCE, Finder

_ROOMY, _LINE = 520.0, 18.0
"""From which height the foot says more than who is present, and how high each line of it is."""


class CredentialsPanel(Finder):
    """Summary above, delegations below, presence at the foot."""

    def __init__(self, model: CredentialsModel, language: str, parent: QWidget | None = None) -> None:
        painter = CredentialsPainter(language)
        super().__init__(self.tr("Credentials"), self.tr("Delegations and their credentials"), painter, parent)
        self._locale = locale_of(language)
        self._summary: CredentialsSummary | None = None
        self.look_through(model, fits, self._which_words())

    def show_summary(self, summary: CredentialsSummary) -> None:
        """Show the counts."""
        if summary != self._summary:
            self._summary = summary
            self.setAccessibleDescription(self.described())
            self.arrange()
            self.update()

    def described(self) -> str:
        """Return the counts, what is told of the report, and who is there."""
        summary = self._summary
        if summary is None:
            return ""
        counts = self.spoken.series(*(f"{words} {count}" for _, words, count in self._counts(summary)))
        return "; ".join((f"{self._heading(summary)}, {counts}", *self._told(summary), self.presence_words()))

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the counts, a challenge where there is one, and who is present."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        if self._summary is None:
            return
        self._paint_heading(sheet, self._summary)
        self.paint_runs(sheet, [count for *_, count in self._counts(self._summary)])
        if self.is_low:
            return
        self._paint_counts(sheet, self._summary)
        if self._summary.tally.challenged:
            self._paint_challenges(sheet, self._summary)
        foot = self.length - self.foot()
        rule(sheet, foot, theme)
        for line in self._shown(self._summary):
            setting = fit(line, (Step(m.small), Step(11), Step(11, 2), Step(10, 3)), sheet.width - 2 * m.margin)
            sheet.write_amid(setting, m.margin, foot + 15.0, theme.text_2)
            foot += _LINE
        self.paint_presence(sheet, foot)

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
            middle = COUNTS_TOP + COUNTS_PITCH * number
            paint_credentials(sheet.painter, QPointF(sheet.left(m.margin + 7), middle), 14.0, form, theme)
            sheet.write(words, m.margin + 28, base(middle, m.body), m.body, theme.text)
            sheet.write(str(count), end, base(middle, m.body), m.body, theme.text, bold=True, ends=True)

    def _paint_challenges(self, sheet: Sheet, summary: CredentialsSummary) -> None:
        full = self.tr("Seated with full rights until the Conference decides. Rule 20")
        short = self.tr("Seated with full rights. Rule 20")
        self.paint_open(sheet, self.tr("Challenges open: %n", "", summary.tally.challenged), full, short)

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
        return day_and_hour(at, self._locale)

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

    def field_top(self) -> float:
        """Return where the counts, and a challenge where there is one, end."""
        if self.is_low:
            return LOW_TOP
        challenged = self._summary is not None and self._summary.tally.challenged > 0
        return OPEN_TOP + (OPEN_HEIGHT if challenged else 0.0)

    def foot(self) -> float:
        """Return how high it is who is present, and what is told above that."""
        return 0.0 if self.is_low else PRESENCE + _LINE * len(self._shown(self._summary))
