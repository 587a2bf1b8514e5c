"""How days, durations and meetings are written, in the window's language."""

from datetime import UTC, datetime

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import Qt as TextQt

from chairconsole.models.tongue import Tongue

LATE_IN_THE_YEAR = datetime(2019, 12, 28, tzinfo=UTC)
"""A day that is written as broadly as any."""


def locale_of(language: str) -> QLocale:
    """Return the locale that days are written in; figures are Western in every language, as in the times."""
    return QLocale("ar_001" if language == "ar" else language)


def weekday(at: datetime, locale: QLocale) -> str:
    """Write a day of the week as `Tue`."""
    return locale.toString(_date(at), "ddd")


def day_and_month(at: datetime, locale: QLocale) -> str:
    """Write a day as `17 Dec`."""
    # the month stands behind its day in all six languages but Chinese, which has signs for both
    return locale.toString(_date(at), "M月d日" if locale.language() == QLocale.Language.Chinese else "d MMM")


def meeting_name(number: int | None, tongue: Tongue) -> str:
    """Write a meeting as `3rd meeting`."""
    if number is None:
        return tongue.translate("Wording", "No meeting")
    ending = "th" if 11 <= number % 100 <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    # another language leaves the English ending out
    return tongue.translate("Wording", "{number}{ending} meeting").format(number=number, ending=ending)


def minutes_words(seconds: int, tongue: Tongue) -> str:
    """Write a longer duration as `1 h 12` or `12 min`."""
    minutes = max(0, seconds) // 60
    hours, rest = divmod(minutes, 60)
    if hours:
        return tongue.translate("Wording", "{hours} h {minutes:02}").format(hours=hours, minutes=rest)
    return tongue.translate("Wording", "{minutes} min").format(minutes=minutes)


def _date(at: datetime) -> QDate:
    return QDate(at.year, at.month, at.day)


def as_shown(text: str) -> str:
    """Return a text for a tool tip, in which what looks like markup is shown as it is."""
    return TextQt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal) if text else ""
