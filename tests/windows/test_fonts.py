"""The typefaces are the packages' own, whatever the system has, and bold is bold in every script and place."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QImage, QPainter, QRawFont, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chairconsole.windows.manual import Manual
from chairconsole.windows.paint.fonts import FAMILIES, face
from chairconsole.windows.paint.lettering import advance, is_arabic
from chairconsole.windows.paint.renaming import renamed
from chairconsole.windows.parts.keys import AS_MADE

WORDS = {
    "en": "Minister of Justice",
    "fr": "République française",
    "es": "El señor Muñoz",
    "ru": "Соединенное Королевство",
    "zh": "中国代表团团长",
    "ar": "المملكة المتحدة",
}
AXIS = QFont.Tag("wght")

TELL = """
import json, sys
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication
application = QApplication([])
from chairconsole.windows.paint import fonts
from chairconsole.windows.paint.lettering import advance
missing = fonts.load()
words = json.loads(sys.argv[1])
told = {language: [advance(text, 40, bold) for bold in (False, True)] for language, text in words.items()}
print(json.dumps({"missing": missing, "family": QFontInfo(fonts.face(14)).family(), "widths": told}))
"""


def ink(text: str, font: QFont) -> int:
    """Tell how much ink a line takes, in 255ths of a pixel."""
    size = font.pixelSize()
    image = QImage(len(text) * size + 20, 2 * size, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(QPointF(10.0, 1.5 * size), text)
    painter.end()
    return sum(255 - grey for grey in bytes(image.constBits()))


def by_axis(size: int) -> QFont:
    """Return the typeface's own bold, asked for by its axis, which nothing can thicken."""
    font = QFont(face(size))
    font.setVariableAxis(AXIS, 700.0)
    return font


@pytest.fixture(scope="module")
def with_fonts_of_the_system(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Lay out a system that has families of the names of ours, in one weight each, as Debian's fonts-noto-core has."""
    folder = tmp_path_factory.mktemp("fonts")
    for family, package, file in (
        ("Noto Sans", "fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),
        ("Noto Sans Arabic", "fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
    ):
        spec = find_spec(package)
        assert spec is not None
        assert spec.origin is not None
        font = renamed((Path(spec.origin).parent / file).read_bytes(), family)
        # without the table of its axes, a variable font is of one weight
        (folder / f"{family}.ttf").write_bytes(font.replace(b"fvar", b"xvar", 1))
    config = folder / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{folder}</dir><cachedir>{folder / 'cache'}</cachedir></fontconfig>")
    return {"FONTCONFIG_FILE": str(config)}


def test_a_noto_sans_of_the_system_is_not_taken_for_ours(with_fonts_of_the_system: dict[str, str]) -> None:
    told = json.loads(
        subprocess.run(
            [sys.executable, "-c", TELL, json.dumps(WORDS)],
            env=os.environ | with_fonts_of_the_system,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
    )
    assert told["missing"] == []
    assert told["family"] == "Conference Sans"
    for language in ("en", "fr", "es", "ru", "ar"):
        regular, bold = told["widths"][language]
        # a bold that is only thickened is as wide as the regular
        assert bold > 1.03 * regular, language


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("size", [13, 18, 40, 72, 152])
def test_bold_is_the_typeface_s_own_at_every_size(fonts: QApplication, language: str, size: int) -> None:
    text = WORDS[language]
    regular, bold = ink(text, face(size)), ink(text, face(size, True))
    assert bold > 1.3 * regular
    # thickened once more it would be a third heavier
    assert bold == pytest.approx(ink(text, by_axis(size)), rel=0.1)


@pytest.mark.parametrize("language", WORDS)
def test_a_larger_name_is_never_set_lighter(fonts: QApplication, language: str) -> None:
    # the speaker before the President and in the hall stands at 64 to 152 pixels, the next at 30 to 72
    per_area = {size: ink(WORDS[language], face(size, True)) / size**2 for size in (30, 48, 64, 72, 152)}
    assert max(per_area.values()) < 1.1 * min(per_area.values())


def test_regular_chinese_is_regular(fonts: QApplication) -> None:
    thin = QFont(face(72))
    thin.setVariableAxis(AXIS, 100.0)
    assert ink(WORDS["zh"], face(72)) > 2 * ink(WORDS["zh"], thin)
    told = QFont(face(72))
    told.setVariableAxis(AXIS, 400.0)
    assert ink(WORDS["zh"], face(72)) == pytest.approx(ink(WORDS["zh"], told), rel=0.01)


def test_the_application_speaks_in_our_families_alone(fonts: QApplication) -> None:
    assert QApplication.font().families() == list(FAMILIES)
    assert not {family for family in FAMILIES if family.startswith("Noto")}


@pytest.mark.parametrize("language", WORDS)
def test_the_manual_s_bold_is_no_thickened_regular(fonts: QApplication, qtbot: QtBot, language: str) -> None:
    manual = Manual(language, AS_MADE)
    qtbot.addWidget(manual)
    manual.resize(1000, 700)
    manual.open("list")
    # keys stand in an Arabic line the other way round, where a cursor's place tells no width
    bold = [line for line in bold_runs(manual.page.document()) if language != "ar" or is_arabic(line.text)]
    assert bold
    for line in bold:
        assert line.width == pytest.approx(advance(line.text, line.size, True), rel=0.02)
    if language != "zh":
        regular = sum(advance(line.text, line.size) for line in bold)
        assert sum(line.width for line in bold) > 1.03 * regular


@pytest.mark.parametrize("language", WORDS)
def test_the_manual_is_set_in_our_typefaces_alone(fonts: QApplication, qtbot: QtBot, language: str) -> None:
    manual = Manual(language, AS_MADE)
    qtbot.addWidget(manual)
    manual.resize(1000, 700)
    manual.open("list")
    # it tells what is to be typed, which Markdown would set in the system's own typeface of equal widths
    assert "ken m 11:59" in manual.page.toPlainText()
    block, families = manual.page.document().begin(), set[str]()
    while block.isValid():
        families |= {run.rawFont().familyName() for run in block.layout().glyphRuns()}
        block = block.next()
    assert families <= set(FAMILIES)


class Line(NamedTuple):
    """Words that stand in bold on one line: how wide they are, and their size in pixels."""

    text: str
    width: float
    size: int


def bold_runs(document: QTextDocument) -> Iterator[Line]:
    """Give what is bold in a document, where it was laid out on one line."""
    block = document.begin()
    while block.isValid():
        fragments: Any = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().fontWeight() >= QFont.Weight.Bold:
                start = fragment.position() - block.position()
                line = block.layout().lineForTextPosition(start)
                end = start + fragment.length()
                if end <= line.textStart() + line.textLength():
                    # the stubs do not know that the place comes with the cursor's
                    cursor: Any = line.cursorToX
                    begins, ends = cursor(start)[0], cursor(end)[0]
                    size = block.layout().glyphRuns(start, fragment.length())[0].rawFont().pixelSize()
                    yield Line(fragment.text(), abs(ends - begins), round(size))
            fragments += 1
        block = block.next()


def test_a_font_given_another_name_keeps_its_signs(fonts: QApplication) -> None:
    spec = find_spec("fontpkg_noto_sans")
    assert spec is not None
    assert spec.origin is not None
    file = (Path(spec.origin).parent / "files/NotoSans[wdth,wght].ttf").read_bytes()
    before, after = QRawFont(file, 40.0), QRawFont(renamed(file, "Some Other Name"), 40.0)
    assert after.familyName() == "Some Other Name"
    assert before.familyName() == "Noto Sans"
    text = "".join(WORDS.values())
    assert after.glyphIndexesForString(text) == before.glyphIndexesForString(text)
    assert (after.ascent(), after.descent()) == (before.ascent(), before.descent())
