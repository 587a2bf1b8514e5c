"""What is read out of the files in which delegations hand in their texts, and what is said of those that do not do."""

import base64
import io
import logging
import os
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader, PdfWriter, apply_configuration
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    EncodedStreamObject,
    NameObject,
    StreamObject,
)
from PySide6.QtGui import QFont, QImage, QPageSize, QPainter, QPdfWriter, QTextDocument
from pytestqt.qtbot import QtBot

from chairconsole.exchange.texts import BYTES_AT_MOST, TextRead, read_text
from chairconsole.records.trouble import Trouble
from chairconsole.rules.words import count
from chairconsole.windows.paint import fonts

ENGLISH = "Mr. President, the office of the Secretary-General is well-known.\n\nWe thank the host country."
FRENCH = "Monsieur le Président, la délégation française s’engage à l’égard de l’intégrité."
RUSSIAN = "Господин Председатель, делегация благодарит Секретариат за подготовку сессии."
ARABIC = "السيد الرئيس، أود أن أشكر دولة الإمارات العربية المتحدة على استضافة الدورة الثامنة في 2019"
CHINESE = "主席先生，中国代表团感谢阿拉伯联合酋长国主办2019年《联合国反腐败公约》缔约国会议第八届会议。"

DOCUMENT = "word/document.xml"

CONTENT = b"BT /F1 12 Tf (Hello delegates) Tj ET"


def lzw(data: bytes) -> bytes:
    """Pack a few bytes without a table: each as nine bits, between a beginning and an end."""
    bits = "".join(f"{code:09b}" for code in (256, *data, 257))
    return int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "/Fl": zlib.compress,
    "/AHx": lambda data: data.hex().encode() + b">",
    "/A85": lambda data: base64.a85encode(data) + b"~>",
    "/RL": lambda data: bytes([len(data) - 1]) + data + b"\x80",
    "/LZW": lzw,
    "/ASCII85Decode": lambda data: base64.a85encode(data) + b"~>",
    "/FlateDecode": zlib.compress,
}


def written(path: Path, raw: bytes) -> TextRead:
    """Write a file and read it as a text."""
    path.write_bytes(raw)
    return read_text(path)


def refused(path: Path, raw: bytes) -> str:
    """Write a file that is no text, and return what is said of it, without its name."""
    with pytest.raises(Trouble) as trouble:
        written(path, raw)
    said = str(trouble.value)
    assert said.startswith(f"{path} ")
    assert "\n" not in said
    return said.removeprefix(f"{path} ")


def together(text: str) -> str:
    """Return a text without its spaces and line breaks, which a PDF has where it likes."""
    return "".join(text.split())


def word(text: str) -> bytes:
    """Return a Word file with a paragraph for each line."""
    document, packed = Document(), io.BytesIO()
    for line in text.splitlines():
        document.add_paragraph(line)
    document.save(packed)
    return packed.getvalue()


def repacked(raw: bytes, replaced: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a Word file with other parts in the place of some of its own."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(packed, "w", compression) as new:
        for name in old.namelist():
            new.writestr(name, replaced.get(name) or old.read(name))
    return packed.getvalue()


def body(inner: str) -> bytes:
    """Return a Word file whose text is this XML."""
    spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    spaces += ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    return repacked(word(""), {DOCUMENT: f"<w:document {spaces}><w:body>{inner}</w:body></w:document>".encode()})


def strict(raw: bytes) -> bytes:
    """Return a Word file in the strict form of its standard."""
    of_words = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    of_relations = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    replaced = {}
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        for name in packed.namelist():
            part = packed.read(name).replace(of_words, b"http://purl.oclc.org/ooxml/wordprocessingml/main")
            replaced[name] = part.replace(of_relations, b"http://purl.oclc.org/ooxml/officeDocument/relationships")
    return repacked(raw, replaced)


def run(text: str) -> str:
    """Return the XML of some words in a Word file."""
    return f"<w:r><w:t>{text}</w:t></w:r>"


def paragraph(text: str, change: str = "") -> str:
    """Return the XML of a paragraph, and of what was done to its mark."""
    return f"<w:p><w:pPr><w:rPr>{change}</w:rPr></w:pPr>{run(text)}</w:p>"


def pdf(path: Path, text: str) -> bytes:
    """Return a PDF of a text, with numbered pages."""
    fonts.load()
    document = QTextDocument()
    document.setDefaultFont(fonts.face(16))
    document.setPlainText(text)
    writer = QPdfWriter(str(path))
    writer.setResolution(72)
    document.print_(writer)
    return path.read_bytes()


def scanned(path: Path, pages: int, text: str = "") -> bytes:
    """Return a PDF whose pages are pictures, with a text on the first of them."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    painter = QPainter(writer)
    painter.setFont(QFont(fonts.FAMILIES[0], 12))
    painter.drawText(2000, 2000, text)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.drawImage(0, 0, picture)
    painter.end()
    return path.read_bytes()


def plain_pdf(text: str, pages: int) -> bytes:
    """Return a PDF with the same text on each page, packed."""
    content = DecodedStreamObject()
    content.set_data(f"BT /F1 12 Tf ({text}) Tj ET".encode())
    return made_pdf(content.flate_encode(), pages)


def made_pdf(content: StreamObject, pages: int = 1, unicode: StreamObject | None = None) -> bytes:
    """Return a PDF with the same content on each page; its typeface may say what its signs are in Unicode."""
    writer, packed = PdfWriter(), io.BytesIO()
    shared = writer._add_object(content)
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    named = DictionaryObject({NameObject(key): NameObject(name) for key, name in font.items()})
    if unicode is not None:
        named[NameObject("/ToUnicode")] = writer._add_object(unicode)
    for _ in range(pages):
        page = writer.add_blank_page(600, 800)
        page[NameObject("/Contents")] = shared
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): named})}
        )
    writer.write(packed)
    return packed.getvalue()


def filtered(data: bytes, *filters: str) -> StreamObject:
    """Return a stream that says it was packed so."""
    stream, names = EncodedStreamObject(), [NameObject(name) for name in filters]
    stream._data = data
    stream[NameObject("/Filter")] = names[0] if len(names) == 1 else ArrayObject(names)
    return stream


def wholly_packed_pdf() -> bytes:
    """Return a PDF whose objects and table are packed as well, every filter with its short name."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 600 800]>>"]
    objects += [b"<</Type/Page/Parent 2 0 R/Contents 6 0 R/Resources<</Font<</F1 4 0 R>>>>>>"]
    objects += [b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    places = b"".join(b"%d %d " % (at + 1, len(b"".join(objects[:at]))) for at in range(4))
    rows = b"".join(bytes([2, 0, 5, at]) for at in range(4))
    raw = b"%PDF-1.5\n"
    for number, keys, data in (
        (5, b"/Type/ObjStm/N 4/First %d" % len(places), places + b"".join(objects)),
        (6, b"", CONTENT),
        (7, b"/Type/XRef/Index[1 7]/Size 8/W[1 2 1]/Root 1 0 R", rows),
    ):
        start = len(raw)
        rows += bytes([1, *divmod(start, 256), 0])
        packed = zlib.compress(rows if number == 7 else data)
        raw += b"%d 0 obj <<%s/Filter/Fl/Length %d>> stream\n" % (number, keys, len(packed))
        raw += packed + b"\nendstream endobj\n"
    return raw + b"startxref\n%d\n%%%%EOF" % start


def encrypted(raw: bytes, user: str) -> bytes:
    """Return a PDF that asks for a password, which may be empty."""
    writer, packed = PdfWriter(PdfReader(io.BytesIO(raw))), io.BytesIO()
    writer.encrypt(user, "owner", algorithm="RC4-128")
    writer.write(packed)
    return packed.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [ENGLISH, FRENCH, RUSSIAN, ARABIC, CHINESE], ids=["en", "fr", "ru", "ar", "zh"])
def test_a_plain_text_in_unicode(tmp_path: Path, text: str, encoding: str) -> None:
    raw = f"\n{text}\n".encode(encoding)
    content = base64.b64encode(raw).decode()
    if "16-" in encoding and text is CHINESE:
        # without its mark, UTF-16 is told by its Latin letters; here the line feeds and a year are enough
        assert raw.count(0) == 6
    assert written(tmp_path / "A.TXT", raw) == TextRead("A.TXT", text, content, False, None)


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (FRENCH, "cp1252", "Windows-1252"),
        ("¿Qué señal?", "cp1252", "Windows-1252"),
        (RUSSIAN, "cp1251", "Windows-1251"),
        ("«Мы» — за", "cp1251", "Windows-1251"),
        (ARABIC, "cp1256", "Windows-1256"),
        (CHINESE, "gb18030", "GB 18030"),
    ],
)
def test_a_plain_text_of_before_unicode_is_guessed(tmp_path: Path, text: str, encoding: str, name: str) -> None:
    read = written(tmp_path / "a.txt", text.encode(encoding))
    assert (read.text, read.note) == (text, f"The file is not in Unicode; it was read as {name}.")


def test_bytes_without_a_sign_do_not_hinder(tmp_path: Path) -> None:
    assert written(tmp_path / "a.txt", b"caf\xe9 \x81").text == "café \ufffd"


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "has no words in it."),
        (b" \n\t -- \xab\xbb", "has no words in it."),
        (b"\xff\xfea", "is damaged, or no plain text."),
        (b"a\x00b", "is damaged, or no plain text."),
        (b"\x89PNG\r\n\x1a\n\x01", "is no plain text."),
        (b"a" * 200_001, "has more than 200,000 characters: too many for a statement."),
        (b"a" * (BYTES_AT_MOST + 1), "is too large: the file of a text may have 8 MB."),
    ],
)
def test_what_is_no_plain_text(tmp_path: Path, raw: bytes, why: str) -> None:
    assert refused(tmp_path / "a.txt", raw) == why


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("a.doc", "is an old Word file: save it as .docx."),
        ("a.odt", "is of no kind that can be read: only .txt, .docx and .pdf are."),
        ("a", "is of no kind that can be read: only .txt, .docx and .pdf are."),
    ],
)
def test_other_kinds(tmp_path: Path, name: str, why: str) -> None:
    assert refused(tmp_path / name, b"text") == why


def test_what_is_no_file(tmp_path: Path) -> None:
    missing, folder, pipe = tmp_path / "no.txt", tmp_path / "folder.txt", tmp_path / "pipe.txt"
    folder.mkdir()
    for path, why in ((missing, "does not exist."), (folder, "is a folder, not a text.")):
        with pytest.raises(Trouble) as trouble:
            read_text(path)
        assert str(trouble.value) == f"{path} {why}"
    long = tmp_path / f"{'a' * 300}.txt"
    with pytest.raises(Trouble, match=r"cannot be read: File name too long\."):
        read_text(long)
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
        with pytest.raises(Trouble, match=r"pipe\.txt is not a file\."):
            read_text(pipe)


@pytest.mark.parametrize("text", [ENGLISH, ARABIC, CHINESE], ids=["en", "ar", "zh"])
def test_a_word_file(tmp_path: Path, text: str) -> None:
    raw = word(text)
    read = written(tmp_path / "a.docx", raw)
    assert read == TextRead("a.docx", text, base64.b64encode(raw).decode(), False, None)


def test_paragraphs_and_tables_in_their_order_without_headers(tmp_path: Path) -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "The head of each page"
    document.sections[0].footer.paragraphs[0].text = "The foot of each page"
    document.add_paragraph("Before").add_run(" it")
    table = document.add_table(2, 2)
    for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"cell {number}"
    table.cell(1, 0).merge(table.cell(1, 1))
    document.add_paragraph("After", style="List Bullet")
    document.save(str(tmp_path / "a.docx"))
    assert read_text(tmp_path / "a.docx").text.split("\n") == [
        *("Before it", "cell 0", "cell 1", "cell 2", "cell 3", "After")
    ]


def test_changes_are_taken_as_accepted_and_nothing_is_told_twice(tmp_path: Path) -> None:
    told = "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>"
    told += f"{run('We')}<w:ins>{run(' strongly')}</w:ins><w:del><w:r><w:delText> weakly</w:delText></w:r></w:del>"
    told += f"<w:moveFrom>{run(' moved')}</w:moveFrom><w:hyperlink>{run(' thank')}</w:hyperlink>"
    told += (
        "<w:r><w:br/><w:t>the</w:t><w:tab/><w:t>co</w:t><w:noBreakHyphen/><w:t>chairs</w:t><w:cr/><w:t/></w:r></w:p>"
    )
    told += f"<w:sdt><w:sdtContent><w:p>{run('in a box')}</w:p></w:sdtContent></w:sdt>"
    told += f"<mc:AlternateContent><mc:Choice><w:p>{run('once')}</w:p></mc:Choice>"
    told += f"<mc:Fallback><w:p>{run('once')}</w:p></mc:Fallback></mc:AlternateContent>"
    told += f"<w:p><w:ruby><w:rt>{run('zhong')}</w:rt><w:rubyBase>{run('中')}</w:rubyBase></w:ruby></w:p>"
    for raw in (body(told), strict(body(told))):
        read = written(tmp_path / "a.docx", raw)
        assert read.text == "We strongly thank\nthe\tco-chairs\n\nin a box\nonce\n中"


def test_a_word_file_in_its_strict_form(tmp_path: Path) -> None:
    assert written(tmp_path / "a.docx", strict(word(ENGLISH))).text == ENGLISH


@pytest.mark.parametrize(
    ("told", "text"),
    [
        (paragraph("corr", "<w:del/>") + paragraph("uption"), "corruption"),
        (paragraph("corr", "<w:moveFrom/>") + paragraph("uption"), "corruption"),
        (paragraph("corr", "<w:ins/><w:del/>") + paragraph("uption"), "corruption"),
        (paragraph("corr", "<w:del/>") + "<w:bookmarkStart/><w:bookmarkEnd/>" + paragraph("uption"), "corruption"),
        (paragraph("cor", "<w:del/>") + paragraph("rup", "<w:del/>") + paragraph("tion"), "corruption"),
        # a whole paragraph between that was deleted leaves nothing, not even an empty line
        (paragraph("one") + f"{paragraph('', '<w:del/>')}{paragraph('two')}", "one\ntwo"),
        (paragraph("one", "<w:ins/>") + paragraph("two", "<w:moveTo/>") + paragraph("three"), "one\ntwo\nthree"),
        # what the mark once was does not count
        (paragraph("one", "<w:rPrChange><w:rPr><w:del/></w:rPr></w:rPrChange>") + paragraph("two"), "one\ntwo"),
        # and tables, cells and boxes keep apart what stands on both sides of their edges
        *(
            (before + f"<w:tbl><w:tr><w:tc>{cell}</w:tc><w:tc>{cell}</w:tc></w:tr></w:tbl>" + after, text)
            for before, cell, after, text in (
                (paragraph("a", "<w:del/>"), paragraph("b"), paragraph("c"), "a\nb\nb\nc"),
                (paragraph("a"), paragraph("b", "<w:del/>"), paragraph("c"), "a\nb\nb\nc"),
                (paragraph("a"), paragraph("b", "<w:del/>") + paragraph("c"), paragraph("d"), "a\nbc\nbc\nd"),
            )
        ),
        (
            f"{paragraph('a', '<w:del/>')}<w:sdt><w:sdtContent>{paragraph('b', '<w:del/>')}</w:sdtContent></w:sdt>"
            + paragraph("c"),
            "a\nb\nc",
        ),
        (paragraph("last", "<w:del/>") + "<w:sectPr/>", "last"),
    ],
)
def test_paragraphs_whose_mark_was_deleted_are_one(tmp_path: Path, told: str, text: str) -> None:
    for raw in (body(told), strict(body(told))):
        assert written(tmp_path / "a.docx", raw).text == text


def test_what_is_no_word_file(tmp_path: Path) -> None:
    path, damaged = tmp_path / "a.docx", "is damaged, or no Word file (.docx)."
    assert refused(path, b"") == damaged
    assert refused(path, b"plain text") == damaged
    assert refused(path, word(ENGLISH)[:-500]) == damaged
    assert refused(path, repacked(word(""), {DOCUMENT: b"<w:document>"})) == damaged
    assert refused(path, repacked(word(""), {DOCUMENT: b"<a/>"})) == damaged
    assert (
        refused(path, repacked(word(""), {DOCUMENT: b"<document xmlns='urn:a'><body><p/></body></document>"}))
        == damaged
    )
    assert refused(path, repacked(word(""), {"_rels/.rels": b"<a/>"})) == damaged
    assert refused(path, repacked(word(""), {"_rels/.rels": b"<a><b/></a>"})) == damaged
    assert refused(path, repacked(word(ENGLISH), {}, zipfile.ZIP_LZMA)) == damaged
    assert refused(path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) == (
        "is protected by a password, or an old Word file: save it as plain .docx."
    )
    assert refused(path, word("")) == "has no words in it."


def test_a_word_file_that_unpacks_to_too_much_is_not_unpacked(tmp_path: Path) -> None:
    bomb = repacked(word(""), {DOCUMENT: b" " * (BYTES_AT_MOST + 1)})
    assert len(bomb) < 100_000
    assert refused(tmp_path / "a.docx", bomb) == "unpacks to more than 8 MB: too much for a statement."
    # and one that lies about its size is not unpacked beyond what it says
    real, said = (BYTES_AT_MOST + 1).to_bytes(4, "little"), (1000).to_bytes(4, "little")
    assert refused(tmp_path / "a.docx", bomb.replace(real, said)) == "is damaged, or no Word file (.docx)."


def test_nothing_a_word_file_points_to_is_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    outside = f'<!DOCTYPE d [<!ENTITY x SYSTEM "file://{tmp_path}/secret">]>'
    inside = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY x "&a;&a;&a;">]>'
    for declared in (outside, inside):
        xml = f'{declared}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        xml += "<w:body><w:p><w:r><w:t>seen</w:t></w:r><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"
        assert written(tmp_path / "a.docx", repacked(word(""), {DOCUMENT: xml.encode()})).text == "seen"


def test_a_pdf(tmp_path: Path, qtbot: QtBot) -> None:
    raw = pdf(tmp_path / "made.pdf", ENGLISH)
    read = written(tmp_path / "a.pdf", raw)
    assert together(read.text) == together(ENGLISH)
    assert count(read.text).words == count(ENGLISH).words
    assert (read.name, base64.b64decode(read.content_base64), read.note) == ("a.pdf", raw, None)


def test_a_pdf_of_several_pages_without_their_numbers(tmp_path: Path, qtbot: QtBot) -> None:
    text = "\n".join(["We thank the efficient office of the host country."] * 120)
    read = written(tmp_path / "a.pdf", pdf(tmp_path / "made.pdf", text))
    assert len(PdfReader(tmp_path / "a.pdf").pages) > 1
    assert read.text.split() == text.split()


def test_a_chinese_pdf_has_its_characters(tmp_path: Path, qtbot: QtBot) -> None:
    read = written(tmp_path / "a.pdf", pdf(tmp_path / "made.pdf", f"以实际发言为准\n{CHINESE}"))
    assert together(read.text) == "以实际发言为准" + CHINESE
    assert read.check_against_delivery
    assert count(read.text, "zh").words == count(f"以实际发言为准{CHINESE}", "zh").words


def test_an_arabic_pdf_has_as_many_words_first_letter_first(tmp_path: Path, qtbot: QtBot) -> None:
    read = written(tmp_path / "a.pdf", pdf(tmp_path / "made.pdf", ARABIC))
    assert count(read.text, "ar").words == count(ARABIC, "ar").words
    # this typeface paints dots as signs of their own, so hardly a word comes back whole
    words = read.text.split()
    assert sum(word.startswith("ال") for word in words) >= 6
    assert not any(word.endswith("لا") for word in words)
    assert not any(word.startswith("،") for word in words)


def test_a_scanned_pdf_is_empty_and_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    read = written(tmp_path / "a.pdf", scanned(tmp_path / "made.pdf", 2))
    assert (read.text, read.check_against_delivery) == ("", False)
    assert read.note == "The PDF holds no text, only pictures of it at best: its words cannot be counted."


def test_pages_without_text_are_told(tmp_path: Path, qtbot: QtBot) -> None:
    read = written(tmp_path / "a.pdf", scanned(tmp_path / "made.pdf", 3, "Check against delivery"))
    assert read.text.split() == ["Check", "against", "delivery"]
    assert read.note == "2 of 3 pages hold no text; words in pictures are not counted."


def test_what_is_no_pdf_is_told_in_one_sentence_and_nothing_else(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    path, damaged, raw = tmp_path / "a.pdf", "is damaged, or no PDF.", pdf(tmp_path / "made.pdf", ENGLISH)
    assert refused(path, b"") == damaged
    assert refused(path, b"plain text") == damaged
    assert refused(path, raw[:200]) == damaged
    # the beginning cut off can be mended, and is
    assert "President," in written(path, b"mail\n" + raw).text
    assert refused(path, encrypted(raw, "secret")) == "is protected: ask for a copy that is not."
    assert together(written(path, encrypted(raw, "")).text) == together(ENGLISH)
    assert (caplog.records, capsys.readouterr()) == ([], ("", ""))
    assert logging.getLogger("pypdf").level == logging.NOTSET


@pytest.mark.parametrize(
    "filters",
    [
        *(("/Fl",), ("/AHx",), ("/A85",), ("/RL",), ("/LZW",)),
        *(("/A85", "/Fl"), ("/ASCII85Decode", "/Fl"), ("/AHx", "/FlateDecode", "/LZW", "/A85", "/RL")),
    ],
    ids="".join,
)
def test_a_pdf_whose_filters_have_their_short_names(tmp_path: Path, filters: tuple[str, ...]) -> None:
    data = CONTENT
    for name in reversed(filters):
        data = PACKERS[name](data)
    assert written(tmp_path / "a.pdf", made_pdf(filtered(data, *filters))).text == "Hello delegates"


def test_short_names_of_filters_in_every_place(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    assert written(path, wholly_packed_pdf()).text == "Hello delegates"
    # held elsewhere, or by the stream itself; the limits are the same
    raw, packed = made_pdf(filtered(zlib.compress(CONTENT), "/Fl")), zlib.compress(b"a" * (BYTES_AT_MOST + 1))
    elsewhere = raw.replace(b"/Filter /Fl", b"/Filter 9 0 R").replace(b"xref\n", b"9 0 obj /Fl endobj\nxref\n", 1)
    assert written(path, elsewhere).text == "Hello delegates"
    number = raw[: raw.index(b"/Filter")].rpartition(b" 0 obj")[0].rpartition(b"\n")[2]
    assert refused(path, raw.replace(b"/Filter /Fl", b"/Filter %s 0 R" % number)) == "is damaged, or no PDF."
    assert refused(path, made_pdf(filtered(packed, "/Fl"))) == "unpacks to too much for a statement."
    assert refused(path, made_pdf(filtered(CONTENT, *["/AHx"] * 17))) == "unpacks to too much for a statement."


@pytest.mark.parametrize("name", ["/AHx", "/LZW", "/CCF", "/DCT", "/Br", "/Other", "/Crypt"])
def test_a_pdf_whose_filter_is_not_true(tmp_path: Path, name: str) -> None:
    with suppress(Trouble):
        assert written(tmp_path / "a.pdf", made_pdf(filtered(zlib.compress(CONTENT), name))).text == ""


def test_no_other_program_unpacks_a_pdf(tmp_path: Path) -> None:
    program = tmp_path / "jbig2dec"
    program.write_text(f"#!/bin/sh\ntouch '{tmp_path}/started'\n")
    program.chmod(0o755)
    with apply_configuration(jbig2dec_binary=str(program)):
        assert refused(tmp_path / "a.pdf", made_pdf(filtered(CONTENT, "/JBIG2Decode"))) == "is damaged, or no PDF."
    assert not (tmp_path / "started").exists()


def test_a_pdf_that_is_protected_otherwise_than_by_a_password(tmp_path: Path) -> None:
    raw = encrypted(plain_pdf("word", 1), "")
    aes = raw.replace(b"/V 2\n/R 3\n", b"/V 4 /R 4 /CF <</S <</CFM /AESV2>>>> /StmF /S /StrF /S\n")
    for other in (aes, raw.replace(b"/Filter /Standard", b"/Filter /Adobe.PubSec"), raw.replace(b"/V 2\n", b"/V 9\n")):
        assert other != raw
        assert refused(tmp_path / "a.pdf", other) == "is protected: ask for a copy that is not."


def test_half_a_sign_of_two_halves_is_left_out(tmp_path: Path) -> None:
    content, unicode = DecodedStreamObject(), DecodedStreamObject()
    content.set_data(b"BT /F1 12 Tf (xa bc) Tj ET")
    table = b"<61> <D800> <62> <D835> <63> <DC00>"
    unicode.set_data(b"1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar %s endbfchar" % table)
    assert written(tmp_path / "a.pdf", made_pdf(content, unicode=unicode)).text == "x \U0001d400"


@pytest.mark.parametrize(
    "kind",
    [
        *(BufferError, ImportError, NameError, NotImplementedError, RecursionError, ReferenceError),
        *(SystemError, UnicodeError, zlib.error),
    ],
)
def test_whatever_a_library_raises_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type[Exception]
) -> None:
    def fail(*_: object) -> None:
        raise kind

    packed, paged = word(ENGLISH), plain_pdf("word", 1)
    monkeypatch.setattr("docx.oxml.parse_xml", fail)
    monkeypatch.setattr("pypdf.PdfReader.read", fail)
    assert refused(tmp_path / "a.docx", packed) == "is damaged, or no Word file (.docx)."
    assert refused(tmp_path / "a.pdf", paged) == "is damaged, or no PDF."


def test_a_file_damaged_anywhere_is_read_or_refused(tmp_path: Path) -> None:
    paged = made_pdf(filtered(PACKERS["/A85"](zlib.compress(CONTENT)), "/A85", "/Fl"))
    packed = body(paragraph("corr", "<w:del/>") + paragraph("uption"))
    for name, raw, step in (("a.pdf", paged, 9), ("a.docx", packed, len(packed) // 60)):
        for at in range(0, len(raw), step):
            for other in (raw[:at], raw[:at] + raw[at + 3 :], raw[:at] + bytes([raw[at] ^ 0x55]) + raw[at + 1 :]):
                with suppress(Trouble):
                    written(tmp_path / name, other)


def test_a_pdf_of_too_much(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    assert written(path, plain_pdf("word " * 10, 100)).text.split() == ["word"] * 1000
    assert refused(path, plain_pdf("word " * 10, 101)) == "has 101 pages: too many for a statement."
    assert (
        refused(path, plain_pdf("word " * 20_000, 3)) == "has more than 200,000 characters: too many for a statement."
    )
    assert refused(path, plain_pdf("a" * BYTES_AT_MOST, 1)) == "unpacks to too much for a statement."
    assert refused(path, plain_pdf(") Tj (" * 300_000, 1)) == "unpacks to too much for a statement."


@pytest.mark.parametrize(
    "mark",
    [
        *("CHECK AGAINST DELIVERY", "(Please check\nagainst  delivery)", "To be checked against actual delivery"),
        *(
            "Seul le prononcé fait foi",
            "SEUL LE TEXTE PRONONCÉ FAIT FOI",
            "Vérifier à l’audition",
            "Vérifier au prononcé",
        ),
        *(
            "Cotéjese con el texto pronunciado",
            "COTEJAR CON LA LECTURA",
            "Verificar contra lectura",
            "Cotejar al momento",
        ),
        *("Сверить по фактически произнесённому тексту", "ПРОВЕРЯТЬ ПО ВЫСТУПЛЕНИЮ", "Сверять при произнесении"),
        *("يرجى المراجعة عند الإلقاء", "تُراجَع عند الإلقـــاء", "يرجى مراجعة النص عند إلقائه"),
        *("以实际发言为准", "（请以现场讲话为准）", "以 发 言 稿 為 準", "请核对发言", "发言时核对"),
    ],
)
def test_a_text_to_be_checked_against_delivery_is_noticed(tmp_path: Path, mark: str) -> None:
    assert written(tmp_path / "a.txt", f"NORWAY\n{mark}\n\n{ENGLISH}".encode()).check_against_delivery
    late = f"{ENGLISH * 20}\n{mark}"
    assert not written(tmp_path / "a.txt", late.encode()).check_against_delivery


@pytest.mark.parametrize(
    "text",
    [
        *(
            ENGLISH,
            FRENCH,
            RUSSIAN,
            ARABIC,
            CHINESE,
            "We check the delivery against the plan.",
            "Verificar la entrega.",
        ),
        *("مطابقة مع القانون", "以发展为重，发言准时", "Проверка готовности к сессии"),
    ],
)
def test_other_texts_are_not(tmp_path: Path, text: str) -> None:
    assert not written(tmp_path / "a.txt", text.encode()).check_against_delivery
