"""Digits by choice: those of the window's script where it has its own, and nothing moves or turns round for them."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from chairconsole.windows.paint.digits import in_digits
from chairconsole.windows.paint.fonts import face
from chairconsole.windows.paint.lettering import advance, direction_of

ZERO = "٠"

LINES = (
    "13:00–15:00",
    "−2:30",
    "1(f)",
    "3 / 12",
    "100 %",
    "2019-12-16 10:00",
    "(12)",
    "البند \u20681(f)\u2069 – الجلسة 3",
    "السودان 12:30–13:00",
    "الجلسة 2، 10:00 – 13:00",
    "عدد 5% من 20",
    "الوثيقة CAC/COSP/2019/1 والوثيقة 7",
)


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("bold", [False, True])
def test_other_digits_take_the_places_of_the_western_ones(fonts: QApplication, line: str, bold: bool) -> None:
    written = in_digits(line, ZERO)
    assert any("٠" <= sign <= "٩" for sign in written)
    assert advance(written, 40, bold) == pytest.approx(advance(line, 40, bold), abs=0.01)
    assert places(written, direction_of(line, True), bold) == pytest.approx(
        places(line, direction_of(line, True), bold), abs=0.01
    )


def places(line: str, direction: Qt.LayoutDirection, bold: bool) -> list[float]:
    """Return where each visible sign of a line stands, in their order in the text."""
    layout = QTextLayout(line, face(40, bold))
    option = QTextOption()
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.beginLayout()
    set_line = layout.createLine()
    set_line.setPosition(QPointF(0.0, 0.0))
    layout.endLayout()
    signs = [at for at, sign in enumerate(line) if sign.isdecimal()]
    # a sign's place is the middle between the two cursors beside it, whichever way it runs
    return [sum(at_x(set_line.cursorToX(place)) for place in (at, at + 1)) / 2 for at in signs]


def at_x(found: object) -> float:
    return float(found[0]) if isinstance(found, tuple) else float(str(found))


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("الجلسة 3", "الجلسة ٣"),
        ("البند \u20681(f)\u2069 – 12", "البند \u2068١(f)\u2069 – ١٢"),
        ("الوثيقة CAC/COSP/2019/1", "الوثيقة CAC/COSP/2019/1"),
        ("المفتاح F11", "المفتاح F11"),
        ("10:05", "\u202d١٠:٠٥\u202c"),
        ("Rule 46", "Rule 46"),
        ("Ctrl+1", "Ctrl+1"),
        ("السودان", "السودان"),
    ],
)
def test_symbols_keys_and_lines_of_another_script_keep_western_digits(line: str, written: str) -> None:
    assert in_digits(line, ZERO) == written
    assert in_digits(line, "0") == line
