"""Puts into a painted PDF what its signs mean, for whoever searches or copies, and its language, title and date.

Qt tells of each sign one character. That is another than the paper's where two have the same sign, and wrong of Arabic
letters, which are made up of a body and of dots.
"""

import io
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import cast
from unicodedata import normalize

from pypdf import PdfReader, PdfWriter
from pypdf.generic import BooleanObject, DictionaryObject, NameObject, StreamObject, TextStringObject
from PySide6.QtGui import QFont, QGuiApplication, QRawFont

from chairconsole.exchange.pdf.setting import Printed

FIRST_PEN = 5000
"""A sign whose meaning is told is painted with a pen as broad as this and its number: so it is found again."""

_PEN = re.compile(rb"^(\d+) w .* d$\n", re.MULTILINE)
_MEANT = re.compile(rb"(?<=[\[ ])<([0-9A-F]{4})>(?=[^\[]*\])")
_ISOLATES = {0x2066: None, 0x2067: None, 0x2068: None, 0x2069: None}


def with_meaning(painted: bytes, paper: Printed, meanings: Sequence[str], at: datetime) -> bytes:
    """Return the finished file; `meanings` are those of the signs painted with numbered pens."""
    pdf = PdfWriter(clone_from=PdfReader(io.BytesIO(painted)))
    fonts: dict[int, DictionaryObject] = {}
    for page in pdf.pages:
        contents = page.get_contents()
        assert contents is not None, "every page has its foot"
        contents.set_data(_told(contents.get_data(), meanings))
        page.replace_contents(contents)
        page.compress_content_streams()
        resources = cast(DictionaryObject, page["/Resources"])
        for font in cast(DictionaryObject, resources["/Font"]).values():
            fonts[font.idnum] = font.get_object()
    look_alikes = _LookAlikes(paper)
    for font in fonts.values():
        characters = cast(StreamObject, font["/ToUnicode"])
        characters.set_data(_MEANT.sub(look_alikes.meant, characters.get_data()))
    _describe(pdf, paper, at)
    pdf.compress_identical_objects(remove_duplicates=False)
    file = io.BytesIO()
    pdf.write(file)
    return file.getvalue()


def _describe(pdf: PdfWriter, paper: Printed, at: datetime) -> None:
    root = pdf.root_object
    # Qt's own description has the hour of painting
    root.pop("/Metadata", None)
    root[NameObject("/Lang")] = TextStringObject(paper.words.language)
    direction = NameObject("/R2L" if paper.words.is_right_to_left else "/L2R")
    shown = {NameObject("/Direction"): direction, NameObject("/DisplayDocTitle"): BooleanObject(True)}
    root[NameObject("/ViewerPreferences")] = DictionaryObject(shown)
    date = f"{at.astimezone(UTC):D:%Y%m%d%H%M%SZ}"
    title = paper.words.comma.join(filter(None, (paper.title, paper.subject))).translate(_ISOLATES)
    pdf.metadata = {"/Title": title, "/Producer": "chairconsole", "/CreationDate": date, "/ModDate": date}


def _told(contents: bytes, meanings: Sequence[str]) -> bytes:
    """Put what a numbered pen painted under the text that stands for it."""
    before, *painted = _PEN.split(contents)
    told = [before]
    for pen, after in zip(painted[::2], painted[1::2], strict=True):
        number = int(pen) - FIRST_PEN
        signs, end, rest = after.rpartition(b"ET\n")
        if 0 <= number < len(meanings) and end:
            text = b"\xfe\xff" + meanings[number].translate(_ISOLATES).encode("utf-16-be")
            after = b"/Span << /ActualText <%s> >> BDC\n%sET\nEMC\n%s" % (text.hex().encode(), signs, rest)
        told.append(after)
    return b"".join(told)


class _LookAlikes:
    """Finds what a paper has where Qt names another character with the same sign: a tab, a radical, a ligature."""

    def __init__(self, paper: Printed) -> None:
        self._fonts = [QRawFont.fromFont(QFont([family])) for family in QGuiApplication.font().families()]
        self._had = {key: sign for sign in sorted(set(repr(paper))) for key in self._keys(sign)}

    def meant(self, found: re.Match[bytes]) -> bytes:
        """Return what a sign means, as it is written in a font's table."""
        sign = chr(int(found[1], 16))
        usual = next((self._had[key] for key in self._keys(sign) if key in self._had), normalize("NFKC", sign))
        return b"<%s>" % usual.encode("utf-16-be").hex().upper().encode()

    def _keys(self, sign: str) -> Iterator[tuple[int, int]]:
        for place, font in enumerate(self._fonts):
            yield from ((place, glyph) for glyph in font.glyphIndexesForString(sign) if glyph)
