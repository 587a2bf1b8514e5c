"""The delegations and their credentials as rows, and which of them can be listed apart."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import CredentialsRow
from chairconsole.models.participation import admission_words
from chairconsole.models.tongue import Tongue
from chairconsole.rules.participation import Admission
from chairconsole.rules.terms import Finding, Form
from chairconsole.windows.paint.lettering import Step, advance, fit
from chairconsole.windows.paint.marks import paint_barred, paint_credentials, paint_finding
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import base
from chairconsole.windows.parts.rows_view import RowPainter
from chairconsole.windows.parts.wording import LATE_IN_THE_YEAR, day_and_month, locale_of


class Which(StrEnum):
    """Which delegations are listed."""

    ALL = "all"
    TO_CHASE = "to_chase"
    NOT_EXAMINED = "not_examined"
    CHALLENGED = "challenged"
    EXCLUDED = "excluded"
    ON_ASSURANCE = "on_assurance"
    PRESENT = "present"


def form_words(form: Form | None, tongue: Tongue) -> str:
    """Return in what form credentials came, in words."""
    words = {
        Form.FORMAL: tongue.translate("Credentials", "Formal"),
        Form.COPY: tongue.translate("Credentials", "Copy"),
        Form.INFORMATION: tongue.translate("Credentials", "Information only"),
        None: tongue.translate("Credentials", "None"),
    }
    return words[form]


def finding_words(finding: Finding | None, tongue: Tongue) -> str:
    """Return how credentials were found, in words."""
    words = {
        Finding.IN_ORDER: tongue.translate("Credentials", "in order"),
        Finding.INCOMPLETE: tongue.translate("Credentials", "incomplete"),
        Finding.NOT_ACCEPTED: tongue.translate("Credentials", "not accepted"),
        Finding.ON_ASSURANCE: tongue.translate("Credentials", "accepted on assurance"),
        None: tongue.translate("Credentials", "not examined"),
    }
    return words[finding]


def checked_words(checked: str, tongue: Tongue) -> str:
    """Return what is looked for on examining credentials, in words."""
    words = {
        "name": tongue.translate("Credentials", "full name"),
        "signature": tongue.translate("Credentials", "signature"),
        "stamp": tongue.translate("Credentials", "stamp"),
    }
    return words[checked]


def lacking_words(lacking: Iterable[str], tongue: Tongue) -> str:
    """Return what was found lacking on examining credentials, in words; nothing where nothing was."""
    told = tongue.series(*(checked_words(each, tongue) for each in lacking))
    return tongue.translate("Credentials", "lacking: {what}").format(what=told) if told else ""


def issuer_words(issuer: str, tongue: Tongue) -> str:
    """Return who issued credentials, in words; what is none of the known ones, as it was typed."""
    words = {
        "Head of State": tongue.translate("Credentials", "Head of State"),
        "Head of Government": tongue.translate("Credentials", "Head of Government"),
        "Minister for Foreign Affairs": tongue.translate("Credentials", "Minister for Foreign Affairs"),
        "Permanent Representative": tongue.translate("Credentials", "Permanent Representative"),
        "note verbale": tongue.translate("Credentials", "note verbale"),
    }
    return words.get(issuer, issuer)


class CredentialsPainter(RowPainter):
    """Paints disc, name, what is not in order, and the day; the row selected tells all of it."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale_of(language)

    def usual_height(self) -> int:
        """Return the height of a row that is not selected."""
        return self.measures.credentials_row

    def height(self, row: CredentialsRow, selected: bool) -> int:
        """Return the height; the selected row says more."""
        return self.measures.credentials_row + (40 if selected else 0)

    def details(self, row: CredentialsRow) -> str:
        """Return all that is known of a delegation's credentials, in a line."""
        told = [form_words(row.mark.form, self.spoken)]
        if row.mark.excluded:
            told.insert(0, self.spoken.translate("Credentials", "not admitted by the Conference"))
        if row.late:
            told.append(self.spoken.translate("Credentials", "late"))
        if row.issued_by:
            told.append(issuer_words(row.issued_by, self.spoken))
        if row.mark.form is not None or row.mark.finding is not None:
            told.append(finding_words(row.mark.finding, self.spoken))
        told += filter(None, (lacking_words(row.lacking, self.spoken), row.note))
        if row.mark.challenged:
            states = self.spoken.series(*row.challengers)
            challenged = self.spoken.translate("Credentials", "challenged by {state}").format(state=states)
            told.append(f"{challenged}: {row.grounds}" if row.grounds else challenged)
        if row.mark.excluded:
            # it is said at the beginning; whoever sits there is not present for the rules (Rule 20)
            return self.spoken.series(*told)
        told.append(admission_words(row.mark, self.spoken))
        told.append(
            self.spoken.translate("Credentials", "present")
            if row.present
            else self.spoken.translate("Credentials", "not present")
        )
        return self.spoken.series(*told)

    def _beside(self, row: CredentialsRow) -> str:
        """Return what a row says beside its mark: that somebody is not admitted, else a form that is no original."""
        if row.mark.admission is not Admission.ADMITTED:
            return admission_words(row.mark, self.spoken)
        if row.mark.form is Form.INFORMATION:
            return self.spoken.translate("Credentials", "Information")
        return form_words(row.mark.form, self.spoken) if row.mark.form is Form.COPY else ""

    def tip(self, row: CredentialsRow) -> str:
        """Return what the row selected would tell."""
        return f"{row.name} ({row.code}): {self.details(row)}"

    def paint_row(self, sheet: Sheet, row: CredentialsRow, height: float, selected: bool) -> None:
        """Paint a delegation."""
        m, theme, mark = self.measures, self.theme, row.mark
        self.paint_ground(sheet, height, selected)
        middle = m.credentials_row / 2
        line = base(middle, m.second)
        paint_credentials(
            sheet.painter,
            QPointF(sheet.left(m.margin + 7), middle),
            14.0,
            mark.form,
            theme,
            mark.challenged,
            mark.excluded,
        )
        end = sheet.width - m.margin
        if row.received_at is not None:
            day = day_and_month(row.received_at, self._locale)
            ink = theme.text if row.late else theme.text_2
            sheet.write(day, end, line, m.small, ink, bold=row.late, ends=True)
        end -= advance(day_and_month(LATE_IN_THE_YEAR, self._locale), m.small) + 10.0
        not_admitted = mark.admission is Admission.NOT_ADMITTED
        if not_admitted:
            paint_barred(sheet.painter, QPointF(sheet.left(end - 8), middle), 13.0, theme.refusal)
        elif mark.finding not in (None, Finding.IN_ORDER):
            paint_finding(sheet.painter, QPointF(sheet.left(end - 8), middle), 13.0, mark.finding, theme)
        if not_admitted or mark.finding is not None:
            end -= 22.0
        told = self._beside(row)
        if told and advance(told, m.small) + advance(row.name, m.second) + 40.0 < end - m.margin:
            end -= sheet.write(told, end, line, m.small, theme.text_2, ends=True) + 8.0
        x = m.margin + 26.0
        setting = fit(row.name, (Step(m.second), Step(m.second, 2), Step(11, 2)), end - x)
        sheet.write_amid(setting, x, middle, theme.text)
        if selected:
            steps = (Step(m.small), Step(m.small, 2), Step(11, 2))
            details = fit(self.details(row), steps, sheet.width - m.margin - x)
            sheet.write_setting(details, x, base(m.credentials_row + 8.0, details.size), theme.text_2)


def fits(row: CredentialsRow, which: Which) -> bool:
    """Tell whether a delegation stands so."""
    told = {
        Which.ALL: True,
        Which.TO_CHASE: row.owes is not None,
        Which.NOT_EXAMINED: row.mark.form is not None and row.mark.finding is None,
        Which.CHALLENGED: row.mark.challenged,
        Which.EXCLUDED: row.mark.excluded,
        Which.ON_ASSURANCE: row.mark.finding is Finding.ON_ASSURANCE,
        Which.PRESENT: row.present and not row.mark.excluded,
    }
    return told[which]
