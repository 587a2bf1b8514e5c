"""The delegations and their credentials as rows, and the sieve that lets through who is looked for."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSortFilterProxyModel,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from chairconsole.models.desk import CredentialsRow
from chairconsole.models.finding import plain, spellings
from chairconsole.models.rows import ROW
from chairconsole.models.tongue import Tongue
from chairconsole.rules.terms import Finding, Form
from chairconsole.windows.paint.fonts import face
from chairconsole.windows.paint.lettering import Step, advance, elided, fit
from chairconsole.windows.paint.marks import paint_chevron, paint_credentials, paint_finding
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import LIGHT, Theme
from chairconsole.windows.parts.measures import Measures, measures
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
        told.append(
            self.spoken.translate("Credentials", "present")
            if row.present
            else self.spoken.translate("Credentials", "not present")
        )
        return self.spoken.series(*told)

    def tip(self, row: CredentialsRow) -> str:
        """Return what the row selected would tell."""
        return f"{row.name} ({row.code}): {self.details(row)}"

    def paint_row(self, sheet: Sheet, row: CredentialsRow, height: float, selected: bool) -> None:
        """Paint a delegation."""
        m, theme, mark = self.measures, self.theme, row.mark
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, height), theme.tint if selected else theme.ground)
        if selected:
            sheet.fill(sheet.rect(0, 0, 4, height), theme.accent)
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
        if mark.finding is not None:
            if mark.finding is not Finding.IN_ORDER:
                paint_finding(sheet.painter, QPointF(sheet.left(end - 8), middle), 13.0, mark.finding, theme)
            end -= 22.0
        if mark.form in (Form.COPY, Form.INFORMATION):
            short = self.spoken.translate("Credentials", "Information")
            told = short if mark.form is Form.INFORMATION else form_words(mark.form, self.spoken)
            if advance(told, m.small) + advance(row.name, m.second) + 40.0 < end - m.margin:
                end -= sheet.write(told, end, line, m.small, theme.text_2, ends=True) + 8.0
        x = m.margin + 26.0
        setting = fit(row.name, (Step(m.second), Step(m.second, 2), Step(11, 2)), end - x)
        sheet.write_amid(setting, x, middle, theme.text)
        if selected:
            steps = (Step(m.small), Step(m.small, 2), Step(11, 2))
            details = fit(self.details(row), steps, sheet.width - m.margin - x)
            sheet.write_setting(details, x, base(m.credentials_row + 8.0, details.size), theme.text_2)


class Sieve(QSortFilterProxyModel):
    """Lets through the delegations that are looked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._typed, self._which = "", Which.ALL

    def look_for(self, typed: str, which: Which) -> None:
        """Look for a name or code, among those that stand so."""
        self.beginFilterChange()
        self._typed, self._which = plain(typed), which
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Let through who fits name and state."""
        row: CredentialsRow = self.sourceModel().index(source_row, 0).data(ROW)
        named = any(self._typed in spelling for spelling in spellings(row.name))
        if not named and not plain(row.code).startswith(self._typed):
            return False
        fits = {
            Which.ALL: True,
            Which.TO_CHASE: row.owes is not None,
            Which.NOT_EXAMINED: row.mark.form is not None and row.mark.finding is None,
            Which.CHALLENGED: row.mark.challenged,
            Which.EXCLUDED: row.mark.excluded,
            Which.ON_ASSURANCE: row.mark.finding is Finding.ON_ASSURANCE,
            Which.PRESENT: row.present,
        }
        return fits[self._which]


class Filter(QComboBox):
    """A painted box that opens downward; its list is Qt's own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._measures = LIGHT, measures(1920)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        self._measures = sizes
        self.setFont(face(sizes.px(sizes.second)))
        self.setFixedHeight(sizes.px(sizes.field))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint outline, words and chevron."""
        painter, m, theme = QPainter(self), self._measures, self._theme
        painter.scale(m.unit, m.unit)
        width, height = self.width() / m.unit, self.height() / m.unit
        sheet = Sheet(painter, width, self)
        box = QRectF(0, 0, width, height)
        sheet.fill(box, theme.surface, 6.0)
        focus = self.hasFocus()
        sheet.outline(box, theme.focus if focus else theme.edge, 6.0, 2.0 if focus else 1.0)
        words = elided(self.currentText(), m.second, False, width - 42.0)
        sheet.write(words, 12.0, base(height / 2, m.second), m.second, theme.text)
        paint_chevron(painter, QPointF(sheet.left(width - 18.0), height / 2), 12.0, theme.text_2)
        painter.end()
