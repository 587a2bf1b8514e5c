"""How days, durations and meetings are written, in the window's language."""

from datetime import UTC, datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import Qt as TextQt
from PySide6.QtWidgets import QWidget

from chairconsole.acts.script import LANGUAGES
from chairconsole.models.saying import day_and_month, say, weekday
from chairconsole.models.tongue import ENGLISH, Tongue, tongue
from chairconsole.windows.paint.digits import in_digits

__all__ = [
    "LATE_IN_THE_YEAR",
    "as_shown",
    "day_and_hour",
    "day_and_month",
    "group_words",
    "language_words",
    "locale_of",
    "meeting_name",
    "minutes_words",
    "weekday",
]

LATE_IN_THE_YEAR = datetime(2019, 12, 28, tzinfo=UTC)
"""A day that is written as broadly as any."""


def day_and_hour(at: datetime, locale: QLocale) -> str:
    """Write a moment as `17 Dec 10:02`."""
    return f"{day_and_month(at, locale)} {at:%H:%M}"


def locale_of(language: str) -> QLocale:
    """Return the locale that days are written in; figures are Western in every language, until they are painted."""
    return tongue(language).locale


def meeting_name(number: int | None, tongue: Tongue) -> str:
    """Write a meeting: in English as `3rd meeting`, elsewhere by a form that needs no ordinal."""
    if number is None:
        return tongue.translate("Wording", "No meeting")
    if tongue.language == ENGLISH:
        ending = "th" if 11 <= number % 100 <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{ending} meeting"
    return tongue.translate("Wording", "Meeting {number}").format(number=number)


def group_words(group: str, tongue: Tongue) -> str:
    """Return what a regional group is called; one that is none of the five, as it was entered."""
    known = {
        "African": tongue.translate("Groups", "African States"),
        "Asia-Pacific": tongue.translate("Groups", "Asia-Pacific States"),
        "Eastern European": tongue.translate("Groups", "Eastern European States"),
        "GRULAC": tongue.translate("Groups", "Latin American and Caribbean States"),
        "WEOG": tongue.translate("Groups", "Western European and other States"),
    }
    return known.get(group, group)


def language_words(language: str, tongue: Tongue) -> str:
    """Return what one of our languages is called in that of the window."""
    return say(LANGUAGES[language], tongue)


def minutes_words(seconds: int, tongue: Tongue) -> str:
    """Write a longer duration as `1 h 12` or `12 min`."""
    minutes = max(0, seconds) // 60
    hours, rest = divmod(minutes, 60)
    if hours:
        return tongue.translate("Wording", "{hours} h {minutes:02}").format(hours=hours, minutes=rest)
    return tongue.translate("Wording", "{minutes} min").format(minutes=minutes)


def as_shown(text: str, read_in: QWidget) -> str:
    """Return a text for a tool tip, in the digits of its widget; what looks like markup is shown as it is."""
    written = in_digits(text, read_in.locale().zeroDigit())
    return TextQt.convertFromPlainText(written, Qt.WhiteSpaceMode.WhiteSpaceNormal) if text else ""
