"""How United Nations documents write days, hours, numbers and headings, in Chinese and in English."""

import re
from dataclasses import dataclass
from datetime import date, time

CHINESE, ENGLISH = "zh", "en"

_HAN = re.compile(r"[\u4e00-\u9fff]")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_FIRST = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
)
_TENS = {"twent": 20, "thirt": 30, "fort": 40, "fift": 50, "sixt": 60, "sevent": 70, "eight": 80, "ninet": 90}
_NUMERALS = {sign: value for value, sign in enumerate("零一二三四五六七八九")}
_CARDINALS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_MONTH = "|".join(_MONTHS)
_SESSION = {
    CHINESE: re.compile(r"^第([一二三四五六七八九十百\d]+)届(?:会议|常会|缔约方大会)?$"),
    ENGLISH: re.compile(r"^([a-z-]+|\d+(?:st|nd|rd|th)) (?:regular )?session$", re.IGNORECASE),
}
_DAY = {
    CHINESE: re.compile(r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日"),
    ENGLISH: re.compile(rf"(?P<day>\d{{1,2}}) (?P<month>{_MONTH})(?:,? (?P<year>\d{{4}}))?", re.IGNORECASE),
}
_SPAN = {
    CHINESE: re.compile(
        r"^(\d{4})年(\d{1,2})月(\d{1,2})日(?:至|[-–—])(?:(?:(\d{4})年)?(\d{1,2})月)?(\d{1,2})日[，,、]?(.*)$"
    ),
    ENGLISH: re.compile(
        rf"^(.*?),? (\d{{1,2}})(?: ({_MONTH}))?(?: (\d{{4}}))? ?(?:[-–—]|to) ?(\d{{1,2}}) ({_MONTH}),? (\d{{4}})$",
        re.IGNORECASE,
    ),
}
_HOUR = {
    CHINESE: re.compile(r"(上午|中午|下午|晚上|晚)?(\d{1,2})(?:[时點点](?:(\d{1,2})分|(半))?|[:：](\d{2}))"),
    ENGLISH: re.compile(r"(\d{1,2})(?:[.:](\d{2}))?(?: ?([ap])\.?m\b\.?)?", re.IGNORECASE),
}
_HOURS = {
    CHINESE: re.compile(r"^(?:上午|中午|下午|晚上|晚)?\d{1,2}(?:[时點点:：]).*(?:至|[-–—]).*$"),
    ENGLISH: re.compile(
        r"^\d{1,2}(?:[.:]\d{2})?(?: ?[ap]\.?m\.?)? ?(?:[-–—]|to) ?\d{1,2}(?:[.:]\d{2})?(?: ?[ap]\.?m\.?)?$",
        re.IGNORECASE,
    ),
}
_MINUTES = {
    CHINESE: re.compile(r"(\d+|[一二三四五六七八九十]+)分钟"),
    ENGLISH: re.compile(rf"(\d+|{'|'.join(_CARDINALS)}) minutes", re.IGNORECASE),
}
_SYMBOL = re.compile(r"(?<![\w/])[A-Z]{1,6}/[\w./-]*\d(?:\([A-Z]+\))?")


@dataclass(frozen=True, slots=True)
class Span:
    """When and where a conference is held."""

    starts: date
    ends: date
    place: str


def language_of(text: str) -> str:
    """Tell in which of the two languages a document is written."""
    return CHINESE if len(_HAN.findall(text)) > len(text) / 10 else ENGLISH


def closed_up(text: str) -> str:
    """Return Chinese without the spaces that typesetting puts around figures."""
    return re.sub(r"\s+", "", text)


def bare(text: str) -> str:
    """Return a text without capitals, spaces and marks, to be compared."""
    return re.sub(r"[\W_]+", "", text).casefold()


def joined(first: str, second: str, language: str) -> str:
    """Join two lines of one sentence."""
    return first + second if language == CHINESE else f"{first} {second}".strip()


def session(line: str, language: str) -> int | None:
    """Return the number of a session that a line names."""
    found = _SESSION[language].match(closed_up(line) if language == CHINESE else line.strip())
    return number(found[1], language) if found else None


def number(words: str, language: str) -> int | None:
    """Read a number in words or figures, ordinal or not."""
    figures = re.match(r"\d+", words)
    if figures:
        return int(figures[0])
    return _chinese(words) if language == CHINESE else _english(words.casefold())


def days(text: str, language: str, year: int | None = None) -> list[date]:
    """Return the days that a text names; `year` where it names none."""
    found = []
    for match in _DAY[language].finditer(closed_up(text) if language == CHINESE else text):
        written = match["year"] or year
        if written is not None:
            found.append(_date(int(written), _month(match["month"]), int(match["day"])))
    return [day for day in found if day is not None]


def span(line: str, language: str) -> Span | None:
    """Return from when until when, and where, if a line says so."""
    found = _SPAN[language].match(closed_up(line) if language == CHINESE else " ".join(line.split()))
    if found is None:
        return None
    if language == CHINESE:
        year, month, day, until_year, until_month, until_day, place = found.groups()
    else:
        place, day, month, year, until_day, until_month, until_year = found.groups()
    starts = _date(int(year or until_year), _month(month or until_month), int(day))
    ends = _date(int(until_year or year), _month(until_month or month), int(until_day))
    return Span(starts, ends, place.strip(" ,，")) if starts and ends and starts <= ends else None


def hours(cell: str, language: str) -> tuple[time, time] | None:
    """Return from when until when a meeting is held."""
    written = closed_up(cell) if language == CHINESE else " ".join(cell.split())
    if not _HOURS[language].match(written):
        return None
    found = [match.groups() for match in _HOUR[language].finditer(written)]
    if len(found) != 2:
        return None
    read = _chinese_hours if language == CHINESE else _english_hours
    first, last = read(found[0], found[1])
    return (first, last) if first is not None and last is not None and first < last else None


def hour(text: str, language: str) -> time | None:
    """Return the hour that stands beside a day, if any."""
    if language == CHINESE:
        written = closed_up(text)
        match = _HOUR[CHINESE].search(written)
        return _chinese_hour(match.groups(), "") if match else time(12) if "中午" in written else None
    if re.search(r"\bnoon\b", text, re.IGNORECASE):
        return time(12)
    match = re.search(r"\b(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.?m\b", text, re.IGNORECASE)
    return _english_hour(match.groups(), "") if match else None


def minutes(text: str, language: str) -> list[int]:
    """Return the times to speak that a text names, in minutes."""
    found = [number(match[1], language) for match in _MINUTES[language].finditer(_tight(text, language))]
    return [each for each in found if each]


def symbols(text: str) -> list[str]:
    """Return the symbols of documents that a text names."""
    return [found.rstrip("./-") for found in _SYMBOL.findall(text)]


def _tight(text: str, language: str) -> str:
    return closed_up(text) if language == CHINESE else " ".join(text.split())


def _chinese(words: str) -> int | None:
    tens, ten, units = words.rpartition("十")
    value = (_NUMERALS.get(tens, 0) or 1) * 10 if ten else 0
    return value + _NUMERALS[units] if units in _NUMERALS else value or None


def _english(words: str) -> int | None:
    for names in (_FIRST, _CARDINALS[1:]):
        if words in names:
            return names.index(words) + 1
    tens, _, unit = words.partition("-")
    for beginning, value in _TENS.items():
        if tens in (f"{beginning}y", f"{beginning}ieth"):
            return value + (_FIRST.index(unit) + 1 if unit in _FIRST[:9] else 0)
    return None


def _month(written: str) -> int:
    return int(written) if written.isdigit() else _MONTHS.index(written.casefold()) + 1


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time(hour_: int, minute: int) -> time | None:
    return time(hour_, minute) if hour_ < 24 and minute < 60 else None


def _chinese_hours(first: tuple[str, ...], last: tuple[str, ...]) -> tuple[time | None, time | None]:
    return _chinese_hour(first, ""), _chinese_hour(last, first[0] or "")


def _chinese_hour(written: tuple[str, ...], half_before: str) -> time | None:
    half, hour_, minute, half_past, colon = written
    value = int(hour_)
    if (half or half_before) in ("下午", "晚上", "晚") and value < 12:
        value += 12
    return _time(value, 30 if half_past else int(minute or colon or 0))


def _english_hours(first: tuple[str, ...], last: tuple[str, ...]) -> tuple[time | None, time | None]:
    begins, ends = _english_hour(first, last[2] or ""), _english_hour(last, "")
    if not first[2] and begins is not None and ends is not None and begins >= ends:
        begins = _english_hour(first, "a")
    return begins, ends


def _english_hour(written: tuple[str, ...], half_behind: str) -> time | None:
    hour_, minute, half = written
    value, half = int(hour_), (half or half_behind).casefold()
    if half:
        value = value % 12 + (12 if half == "p" else 0)
    return _time(value, int(minute or 0))
