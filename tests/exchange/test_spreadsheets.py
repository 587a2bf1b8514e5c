import io
import zipfile
from datetime import datetime, timedelta
from itertools import repeat
from pathlib import Path
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest

from chairconsole.exchange.columns import Table
from chairconsole.exchange.languages import LANGUAGES, words
from chairconsole.exchange.spreadsheets import LONGEST, as_xlsx
from chairconsole.ledger.record import Record
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.moment import moment
from tests.exchange.desk import performed, told
from tests.exchange.meeting import MORNING

AT = moment("2019-12-16T06:00:00Z")
DUBAI = ZoneInfo("Asia/Dubai")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

Cell = str | float | bool | None


class Sheet:
    """A workbook's only sheet, read without what wrote it."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            self._texts = self._shared(parts)
            self.xml = ElementTree.fromstring(parts.read("xl/worksheets/sheet1.xml"))
            self.name = ElementTree.fromstring(parts.read("xl/workbook.xml")).find(f"{MAIN}sheets/{MAIN}sheet")

    @staticmethod
    def _shared(parts: zipfile.ZipFile) -> list[str]:
        if "xl/sharedStrings.xml" not in parts.namelist():
            return []
        items = ElementTree.fromstring(parts.read("xl/sharedStrings.xml")).findall(f"{MAIN}si")
        return ["".join(item.itertext()) for item in items]

    def rows(self) -> list[list[Cell]]:
        """Return every row that holds anything, its cells from the first column on."""
        return [self._cells(row) for row in self.xml.iter(f"{MAIN}row")]

    def _cells(self, row: ElementTree.Element) -> list[Cell]:
        cells: list[Cell] = []
        for cell in row:
            place = ord(cell.get("r", "A")[0]) - ord("A")
            cells += [None] * (place - len(cells))
            cells.append(self._value(cell))
        return cells

    def _value(self, cell: ElementTree.Element) -> Cell:
        assert cell.find(f"{MAIN}f") is None, "a formula"
        value = cell.findtext(f"{MAIN}v")
        if value is None:
            return None
        match cell.get("t"):
            case "s":
                return self._texts[int(value)]
            case "b":
                return value == "1"
            case _:
                return float(value)

    @property
    def view(self) -> ElementTree.Element:
        """Return how the sheet is shown."""
        found = self.xml.find(f"{MAIN}sheetViews/{MAIN}sheetView")
        assert found is not None
        return found


def table(column: str, *values: object) -> Table:
    """Make a table of one column."""
    return Table((column,), tuple({column: value} for value in values))


def sheet(of: Table) -> Sheet:
    """Write a table and read it back."""
    return Sheet(as_xlsx(of, "sheet", AT, DUBAI))


def exported(folder: Path, path: Path, *asked: object) -> Sheet:
    """Export to a workbook and read it."""
    out = folder / "out.xlsx"
    assert told("export", asked[0], path, *asked[1:], "--format", "xlsx", "-o", out) == ""
    return Sheet(out.read_bytes())


@pytest.fixture
def morning(tmp_path: Path) -> Path:
    return performed(tmp_path, *MORNING)


def test_text_is_text_whatever_it_begins_with() -> None:
    names = ["=1+1", "+41 22", "-5", "@now", "{=A1}", "http://example.org", "007", "'quoted"]
    assert sheet(table("name", *names)).rows() == [["name"], *([name] for name in names)]
    links = Sheet(as_xlsx(table("name", *names), "sheet", AT, DUBAI)).xml.find(f"{MAIN}hyperlinks")
    assert links is None


def test_values_are_what_they_are() -> None:
    assert sheet(table("value", 5, 5.5, True, False, {"k": "é"})).rows() == [
        ["value"], [5.0], [5.5], [True], [False], ['{"k": "é"}'],
    ]  # fmt: skip
    assert sheet(table("value", None, "last")).rows() == [["value"], ["last"]]


def test_a_time_is_a_date_in_the_zone_that_its_head_names() -> None:
    head, (value,) = sheet(table("received_at", "2019-12-16T06:05:30Z")).rows()
    assert head == ["received_at (Asia/Dubai)"]
    assert isinstance(value, float)
    days = timedelta(days=value)
    assert abs(datetime(1899, 12, 30) + days - datetime(2019, 12, 16, 10, 5, 30)) < timedelta(milliseconds=1)  # noqa: DTZ001


def test_a_text_too_long_for_a_cell_says_that_it_goes_on() -> None:
    _, (value,) = sheet(table("text", "x" * (LONGEST + 1))).rows()
    assert value == "x" * (LONGEST - 1) + "…"
    assert sheet(table("text", "x" * LONGEST)).rows()[1] == ["x" * LONGEST]


def test_the_head_stays_in_sight_and_columns_are_as_broad_as_their_text() -> None:
    told_of = sheet(Table(("code", "name"), ({"code": "A", "name": "n" * 30}, {"code": "B", "name": "名" * 20})))
    pane = told_of.view.find(f"{MAIN}pane")
    assert pane is not None
    assert (pane.get("state"), pane.get("ySplit")) == ("frozen", "1")
    code, name = [float(column.get("width", 0)) for column in told_of.xml.iter(f"{MAIN}col")]
    assert code < 8
    assert 40 < name < 45


def test_the_same_table_gives_the_same_bytes() -> None:
    assert as_xlsx(table("a", 1), "sheet", AT, DUBAI) == as_xlsx(table("a", 1), "sheet", AT, DUBAI)


@pytest.mark.parametrize(
    ("what", "head"),
    [
        ("agenda", "number parent title_en title_zh state"),
        (
            "participants",
            "code category name regional_group admitted way_in notified_at applied_at objections excluded present",
        ),
        (
            "credentials",
            "delegation form received_at finding challenged issued_by examined_at note challengers decision",
        ),
        ("decisions", "at item text presided_by present kind number symbol how needed quorum"),
        ("journal", "number at by act sentence args told"),
        ("forecast", "position delegation expected_start expected_end meeting reached"),
        ("speakers", "position delegation name title level status received_at precedence_at limit_s used_s basis"),
    ],
)
def test_every_table_goes_into_excel(morning: Path, tmp_path: Path, what: str, head: str) -> None:
    rows = exported(tmp_path, morning, what).rows()
    times = {"at", "received_at", "precedence_at", "expected_start", "expected_end"}
    times |= {"notified_at", "applied_at", "examined_at"}
    assert rows[0] == [f"{name} (Asia/Dubai)" if name in times else name for name in head.split()]
    assert len(rows) == len(told("export", what, morning, "--format", "csv").strip().splitlines())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_as_paper_has_its_head_its_order_and_its_notes(morning: Path, tmp_path: Path, language: str) -> None:
    paper, called = exported(tmp_path, morning, "speakers", "--language", language), words(language)
    first = [row[0] for row in paper.rows()]
    assert first[3] == called.list
    assert first[6:12] == [called.columns["position"], None, 1.0, 2.0, 3.0, 4.0]
    with Record.open(morning, to_write=False) as record:
        names = [
            participant.name for participant in map(record.memory.get, repeat(Participant), IN_ORDER) if participant
        ]
    assert [row[2] for row in paper.rows()[7:13]] == [name.get(language, name["en"]) for name in names]
    assert first[-1] == called.notes["ends"].format(moment=called.hour(moment("2019-12-17T14:00:00Z"), DUBAI))
    assert (paper.view.get("rightToLeft") == "1") == (language == "ar")


IN_ORDER = ("FRA", "NOR", "CHL", "KEN", "INTERPOL", "CHL")
"""Who has the floor, who waits, and who was the first to speak."""
