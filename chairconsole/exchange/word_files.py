"""Papers for Word: styles for headings, heads of tables that come again on each page, language and direction told.

The file is the same for the same paper, whenever it is written.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph as WordParagraph

from chairconsole.exchange.composition import Composition, Grid, Heading, Paragraph
from chairconsole.exchange.languages import Words

_ISOLATED = re.compile("\u2068(.*?)\u2069|([^\u2068\u2069]+)", re.DOTALL)
_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufeff]")
_TAGS = {"ar": "ar-SA", "en": "en-GB", "es": "es-ES", "fr": "fr-FR", "ru": "ru-RU", "zh": "zh-CN"}
_FONTS = {"w:ascii": "Times New Roman", "w:hAnsi": "Times New Roman", "w:cs": "Arial", "w:eastAsia": "SimSun"}
_BEHIND_BIDI = tuple(
    f"w:{name}"
    for name in (
        *("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap"),
        *("jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr"),
        *("sectPr", "pPrChange"),
    )
)
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_WIDTH, _HEIGHT, _MARGIN, _HANGING = Mm(210), Mm(297), Mm(22), Mm(12)


def as_docx(paper: Composition, at: datetime) -> bytes:
    """Write a paper for Word, dated `at`."""
    document = Document()
    _describe(document, paper, at)
    writer = _Writer(document, paper.words)
    writer.head(paper)
    for part in paper.parts:
        match part:
            case Heading():
                writer.paragraph(part.text, "Heading 1")
            case Paragraph():
                writer.numbered(part)
            case Grid():
                writer.grid(part)
    writer.foot(paper)
    file = io.BytesIO()
    document.save(file)
    return _undated(file.getvalue())


class _Writer:
    """Writes into one document, from the side on which its language begins."""

    def __init__(self, document: WordDocument, words: Words) -> None:
        self._document, self._words = document, words
        self._mirrored = words.is_right_to_left

    def head(self, paper: Composition) -> None:
        """Write the lines above the parts."""
        self.paragraph(paper.conference, "Normal")
        self.paragraph(paper.occasion, "Normal")
        if paper.kind:
            self.paragraph(paper.kind, "Strong line")
        self.paragraph(paper.title, "Title")
        if paper.subject:
            self.paragraph(paper.subject, "Subtitle")
        self.paragraph(paper.as_of, "Normal")

    def paragraph(self, text: str, style: str) -> WordParagraph:
        """Write a paragraph of a style."""
        written = self._document.add_paragraph(style=style)
        self._write(written, text)
        return written

    def numbered(self, part: Paragraph) -> None:
        """Write a paragraph with its number before it, which hangs."""
        written = self._document.add_paragraph(style="Body Text")
        if part.number is not None:
            written.paragraph_format.left_indent = _HANGING
            written.paragraph_format.first_line_indent = -_HANGING
            self._write(written, f"{part.number}.\t")
        self._write(written, part.text)

    def grid(self, part: Grid) -> None:
        """Write a table; its first row is its head, and no row is divided."""
        table = self._document.add_table(rows=1 + len(part.rows), cols=len(part.columns), style="Table Grid")
        if self._mirrored:
            style = table._tbl.tblPr.find(qn("w:tblStyle"))
            assert style is not None, "the table was made with a style"
            style.addnext(OxmlElement("w:bidiVisual"))
        whole = _WIDTH - 2 * _MARGIN
        broad = [whole * each // sum(part.breadths) for each in part.breadths]
        for column, breadth in zip(table.columns, broad, strict=True):
            column.width = breadth
        for number, (row, cells) in enumerate(zip(table.rows, (part.columns, *part.rows), strict=True)):
            properties = row._tr.get_or_add_trPr()
            properties.append(OxmlElement("w:cantSplit"))
            if not number:
                properties.append(OxmlElement("w:tblHeader"))
            for place, text in enumerate(cells):
                row.cells[place].width = broad[place]
                written = row.cells[place].paragraphs[0]
                written.style = "Head of table" if not number else "Cell"
                self._write(written, text)
                if place in part.figures:
                    # where the line begins at the right, Word takes this for the left
                    written.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        self._document.add_paragraph(style="Cell")

    def foot(self, paper: Composition) -> None:
        """Write title and page at the foot of every page."""
        written = self._document.sections[0].footer.paragraphs[0]
        # one page alone must not pass for what it is not
        self._write(written, "".join(f"{words} · " for words in (paper.kind, paper.title, paper.as_of) if words))
        fields = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
        for piece in re.split(r"(\{pages?\})", self._words.page):
            if piece in fields:
                self._field(written, fields[piece])
            else:
                self._write(written, piece)

    def _write(self, paragraph: WordParagraph, text: str) -> None:
        """Write a text; in Arabic, what runs the other way is a run of its own, for Word knows no isolates."""
        if self._mirrored:
            _mirror(paragraph._p.get_or_add_pPr())
        for piece, is_apart in _pieces(text):
            run = paragraph.add_run(piece)
            if self._mirrored and (not is_apart or _ARABIC.search(piece)):
                run._r.get_or_add_rPr().append(OxmlElement("w:rtl"))

    def _field(self, paragraph: WordParagraph, instruction: str) -> None:
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), instruction)
        run = OxmlElement("w:r")
        shown = OxmlElement("w:t")
        shown.text = "1"
        run.append(shown)
        field.append(run)
        paragraph._p.append(field)


def _describe(document: WordDocument, paper: Composition, at: datetime) -> None:
    """Set page, styles, language and description."""
    section = document.sections[0]
    section.page_width, section.page_height = _WIDTH, _HEIGHT
    section.left_margin = section.right_margin = _MARGIN
    language, mirrored = paper.words.language, paper.words.is_right_to_left
    if mirrored:
        section._sectPr.insert_element_before(OxmlElement("w:bidi"), "w:rtlGutter", "w:docGrid", "w:printerSettings")
    properties = document.core_properties
    properties.title, properties.author, properties.language = paper.title, "chairconsole", language
    properties.subject, properties.comments = _plain(paper.subject), ""
    properties.created = properties.modified = at.astimezone(UTC).replace(tzinfo=None)
    properties.last_modified_by, properties.revision = "chairconsole", 1
    _set_language(document, language)
    for name, size, is_bold in (("Strong line", 9, True), ("Head of table", 9, True), ("Cell", 9, False)):
        style: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style, style.font.size, style.font.bold = document.styles["Normal"], Pt(size), is_bold
        style.paragraph_format.space_after = Pt(2)
    for style in _of_paragraphs(document):
        _set_type(style, mirrored)


def _of_paragraphs(document: WordDocument) -> Iterator[Any]:
    names = ("Normal", "Body Text", "Title", "Subtitle", "Heading 1", "Strong line", "Head of table", "Cell", "Footer")
    return (document.styles[name] for name in names)


def _set_type(style: Any, mirrored: bool) -> None:
    """Give a style our typefaces, in black, at the edge at which its language begins."""
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for name in [*fonts.attrib]:
        del fonts.attrib[name]
    for name, family in _FONTS.items():
        fonts.set(qn(name), family)
    for colour in properties.findall(qn("w:color")):
        properties.remove(colour)
    for told in properties.findall(qn("w:szCs")):
        properties.remove(told)
    size = properties.find(qn("w:sz"))
    if size is not None:
        of_arabic = OxmlElement("w:szCs")
        of_arabic.set(qn("w:val"), size.get(qn("w:val")))
        size.addnext(of_arabic)
    if mirrored:
        _mirror(style.element.get_or_add_pPr())


def _mirror(properties: Any) -> None:
    """Have a paragraph, or those of a style, begin at the right; Word wants its properties in one order."""
    if properties.find(qn("w:bidi")) is None:
        properties.insert_element_before(OxmlElement("w:bidi"), *_BEHIND_BIDI)


def _set_language(document: WordDocument, language: str) -> None:
    """Tell in which language the document is, by which it is read out and its spelling checked."""
    defaults = document.styles.element.find(qn("w:docDefaults"))
    assert defaults is not None, "the template has defaults"
    (properties,) = defaults.iter(qn("w:rPr"))
    for told in properties.findall(qn("w:lang")):
        properties.remove(told)
    told = OxmlElement("w:lang")
    kind = {"ar": "w:bidi", "zh": "w:eastAsia"}.get(language, "w:val")
    told.set(qn("w:val"), _TAGS["en"])
    told.set(qn(kind), _TAGS[language])
    properties.append(told)


def _pieces(text: str) -> Iterable[tuple[str, bool]]:
    """Divide a text into what runs with the line and what is kept apart from it."""
    for found in _ISOLATED.finditer(text):
        yield (found[1], True) if found[1] is not None else (found[2], False)


def _plain(text: str) -> str:
    return "".join(piece for piece, _ in _pieces(text))


def _undated(content: bytes) -> bytes:
    """Write the parts of a file anew, all dated alike, so that the same paper gives the same bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as parts, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as again:
        for name in parts.namelist():
            again.writestr(zipfile.ZipInfo(name, _LONG_AGO), parts.read(name), zipfile.ZIP_DEFLATED)
    return file.getvalue()
