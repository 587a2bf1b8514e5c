"""Tables as Excel workbooks: one sheet, its head frozen, times as dates, and text as text whatever it begins with."""

import io
import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from unicodedata import east_asian_width
from zoneinfo import ZoneInfo

import xlsxwriter  # type: ignore[import-untyped]

from chairconsole.exchange.columns import Table
from chairconsole.rules.moment import moment

NARROWEST, WIDEST = 6, 60
"""How wide a column may be, in characters; longer text is wrapped."""

LONGEST = 32_767
"""How many characters a cell holds; of a longer text the beginning stands there, and three dots."""

_TIMES = ("at", "expected_start", "expected_end")


def as_xlsx(
    table: Table,
    name: str,
    at: datetime,
    zone: ZoneInfo,
    *,
    above: Sequence[str] = (),
    below: Sequence[str] = (),
    right_to_left: bool = False,
) -> bytes:
    """Write a table as a workbook, dated `at`, with lines above its head and below its rows.

    Excel's dates know no time zone: they stand in `zone`, which is named in the column's head.
    """
    file = io.BytesIO()
    workbook = xlsxwriter.Workbook(file, {"in_memory": True})
    workbook.set_properties({"title": name, "created": _local(at, ZoneInfo("UTC"))})
    sheet = workbook.add_worksheet(name[:31])
    if right_to_left:
        sheet.right_to_left()
    _write(_Hand(workbook, sheet, zone), table, above, below)
    workbook.close()
    return file.getvalue()


class _Hand:
    """Writes into one sheet, a value as what it is."""

    def __init__(self, workbook: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet, zone: ZoneInfo) -> None:
        self.sheet = sheet
        self._zone = zone
        self.plain = workbook.add_format()
        self.strong = workbook.add_format({"bold": True})
        self.head = workbook.add_format({"bold": True, "bottom": 1, "valign": "top", "text_wrap": True})
        self._text = workbook.add_format({"valign": "top", "text_wrap": True})
        self._time = workbook.add_format({"valign": "top", "num_format": "yyyy-mm-dd hh:mm:ss"})

    def head_of(self, column: str) -> str:
        """Return what stands at the head of a column."""
        return f"{column} ({self._zone.key})" if is_time(column) else column

    def text(self, row: int, column: int, text: str, form: xlsxwriter.format.Format | None = None) -> None:
        """Write a text: it is none of Excel's formulas, numbers or addresses."""
        short = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
        self.sheet.write_string(row, column, short, form or self._text)

    def value(self, row: int, column: int, name: str, value: object) -> None:
        """Write a value of the column of this name."""
        match value:
            case None:
                return
            case bool():
                self.sheet.write_boolean(row, column, value, self._text)
            case int() | float():
                self.sheet.write_number(row, column, value, self._text)
            case str() if is_time(name):
                self.sheet.write_datetime(row, column, _local(moment(value), self._zone), self._time)
            case str():
                self.text(row, column, value)
            case _:
                self.text(row, column, json.dumps(value, ensure_ascii=False))


def is_time(column: str) -> bool:
    """Tell whether a column of the contract holds times."""
    return column in _TIMES or column.endswith("_at")


def _write(hand: _Hand, table: Table, above: Sequence[str], below: Sequence[str]) -> None:
    for number, line in enumerate(above):
        hand.text(number, 0, line, hand.strong)
    head = len(above) + bool(above)
    for place, column in enumerate(table.columns):
        hand.text(head, place, hand.head_of(column), hand.head)
        hand.sheet.set_column(place, place, _width(hand.head_of(column), (row[column] for row in table.rows)))
        for number, row in enumerate(table.rows, head + 1):
            hand.value(number, place, column, row[column])
    hand.sheet.freeze_panes(head + 1, 0)
    hand.sheet.repeat_rows(head)
    for number, line in enumerate(below, head + len(table.rows) + 2):
        hand.text(number, 0, line, hand.plain)


def _local(at: datetime, zone: ZoneInfo) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None)


def _width(head: str, values: Iterable[object]) -> int:
    longest = max(map(_signs, [head, *map(str, values)]))
    return min(max(longest + 2, NARROWEST), WIDEST)


def _signs(text: str) -> int:
    return len(text) + sum(east_asian_width(sign) in "WF" for sign in text)
