"""The text of a statement out of the file it was handed in as: its words, the file as it came, and what to know of it.

Nothing in a file is ever performed or fetched, and nothing unpacked beyond a limit.
"""

import base64
import codecs
import io
import logging
import re
import struct
import unicodedata
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chairconsole.records.trouble import Trouble
from chairconsole.rules.lines import PROSE_AT_MOST
from chairconsole.rules.sentence import Sentence, counted, sentence

if TYPE_CHECKING:
    from pypdf import PdfReader
    from pypdf.generic import StreamObject

BYTES_AT_MOST = 8_000_000
"""How large a file may be, and how large the part of a Word file that holds its text, unpacked."""

_MEGABYTES_AT_MOST = BYTES_AT_MOST // 1_000_000

PAGES_AT_MOST = 100
"""How many pages a PDF may have."""

_PDF_AT_MOST: dict[str, Any] = {
    "zlib_maximum_output_length": BYTES_AT_MOST,
    "lzw_maximum_output_length": BYTES_AT_MOST,
    "run_length_maximum_output_length": BYTES_AT_MOST,
    "array_based_stream_maximum_output_length": BYTES_AT_MOST,
    "stream_parsing_work_maximum_count": 500_000,
    "jbig2dec_binary": None,
}
"""What the reader of PDFs may unpack of one stream, in bytes, and how many signs of a page it may work through.

It may start no other program to unpack one.
"""

_HEAD = 1000
"""How many characters from the beginning may tell that a text is to be checked against delivery."""

# What the libraries raise at a file that is not what it should be no list of theirs tells: keys and attributes that
# are missing, numbers that are none, objects that hold themselves, streams that end too soon.
_BROKEN = (
    *(ArithmeticError, AssertionError, AttributeError, BufferError, EOFError, ImportError, LookupError),
    *(NameError, OSError, ReferenceError, RuntimeError, StopIteration, SyntaxError, SystemError, TypeError, ValueError),
    *(struct.error, zipfile.BadZipFile, zlib.error),
)

_OLD_WORD = b"\xd0\xcf\x11\xe0"
# the ordinary form of a Word file, and the strict one of ISO/IEC 29500
_WORD_SPACES = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
# what only pictures within a page should have, and some writers give to every stream
_FILTERS = {
    "/A85": "/ASCII85Decode",
    "/AHx": "/ASCIIHexDecode",
    "/Fl": "/FlateDecode",
    "/LZW": "/LZWDecode",
    "/RL": "/RunLengthDecode",
}
_CONTROLS = re.compile(r"[\0-\x08\x0e-\x19\x1b-\x1f\x7f]")
_UNMAPPED = re.compile(r"[\0-\x08\x0b-\x1f\x7f-\x9f]")
_PAGE_NUMBER = re.compile(r"\A[\W_]*\d{1,3}[^\w\n]*\n|\n[^\w\n]*\d{1,3}[\W_]*\Z")
# a word with any Arabic letter; begun only where words begin, or a long line would take its length squared
_ARABIC = re.compile(
    r"(?<![^\s\da-zA-Z])[^\s\da-zA-Z]*[\u0620-\u065f\u066e-\u06d3\ufb50-\ufdfb\ufe70-\ufefc][^\s\da-zA-Z]*"
)
# what stands for a sign in a Word file; each paragraph begins a line
_SIGNS = {"p": "\n", "br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "-"}
# radicals in the place of characters: some have a standard form, the simplified ones have none
_RADICALS = str.maketrans(
    "⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳", "民西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟"
)
# and letters joined, as Arabic ones are painted
_FORMS = re.compile(r"[\u2f00-\u2fdf\ufb00-\ufb06\ufb50-\ufdfb\ufe70-\ufefc]+")


@dataclass(frozen=True, slots=True)
class TextRead:
    """A text as it was read; `note` is a sentence where something of it was guessed or could not be read."""

    name: str
    text: str
    content_base64: str
    check_against_delivery: bool
    note: str | None


def read_text(path: Path) -> TextRead:
    """Read the text of a statement out of a .txt, .docx or .pdf file of 8 MB at most.

    A PDF of nothing but pictures gives an empty text, and a note that says so.

    Raises:
        Trouble: it is missing, too large, protected, damaged, of another kind, or has no words in it.
    """
    raw, kind = _bytes(path), path.suffix.lower()
    if kind == ".doc":
        raise Trouble(sentence("{path} is an old Word file: save it as .docx.", path=str(path)))
    if kind not in _READERS:
        why = sentence("{path} is of no kind that can be read: only .txt, .docx and .pdf are.", path=str(path))
        raise Trouble(why)
    text, note = _READERS[kind](raw, path)
    if len(text) > PROSE_AT_MOST:
        why = counted(
            "{path} has more than %n characters: too many for a statement.", "", PROSE_AT_MOST, path=str(path)
        )
        raise Trouble(why)
    if not any(map(str.isalnum, text)) and (text or note is None):
        raise Trouble(sentence("{path} has no words in it.", path=str(path)))
    return TextRead(path.name, text, base64.b64encode(raw).decode("ascii"), _is_to_be_checked(text), note)


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise Trouble(sentence("{path} is a folder, not a text.", path=str(path)))
        if path.exists() and not path.is_file():
            # a pipe or a device may never end
            raise Trouble(sentence("{path} is not a file.", path=str(path)))
        with path.open("rb") as file:
            raw = file.read(BYTES_AT_MOST + 1)
    except FileNotFoundError:
        raise Trouble(sentence("{path} does not exist.", path=str(path))) from None
    except OSError as error:
        raise Trouble(sentence("{path} cannot be read: {why}.", path=str(path), why=str(error.strerror))) from None
    if len(raw) > BYTES_AT_MOST:
        why = sentence(
            "{path} is too large: the file of a text may have {most} MB.", path=str(path), most=_MEGABYTES_AT_MOST
        )
        raise Trouble(why)
    return raw


def _txt(raw: bytes, path: Path) -> tuple[str, Sentence | None]:
    encoding, name = _encoding(raw)
    try:
        # the old code pages leave some bytes without a sign
        text = raw.decode(encoding, "replace" if name else "strict")
    except UnicodeDecodeError:
        raise Trouble(sentence("{path} is damaged, or no plain text.", path=str(path))) from None
    if _CONTROLS.search(text):
        raise Trouble(sentence("{path} is no plain text.", path=str(path)))
    if not name:
        return text.strip(), None
    return text.strip(), sentence("The file is not in Unicode; it was read as {encoding}.", encoding=name)


def _encoding(raw: bytes) -> tuple[str, str | None]:
    """Return the encoding of a plain text; where it is none of Unicode, a guess, and how people call it."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16", None
    if b"\0" in raw:
        # every second byte of plain letters, in UTF-16
        return "utf-16-le" if raw[1::2].count(0) > raw[::2].count(0) else "utf-16-be", None
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return _old_encoding(raw)
    return "utf-8-sig", None


def _old_encoding(raw: bytes) -> tuple[str, str]:
    """Guess a code page by which bytes are many: in French and Spanish few have an accent, elsewhere most are high."""
    letters = b"".join(re.findall(rb"[\xc0-\xff]", raw))
    if len(letters) <= len(re.findall(rb"[A-Za-z]", raw)):
        return "cp1252", "Windows-1252"
    # Chinese uses the whole upper half, Cyrillic and Arabic hardly more than their letters
    if 4 * len(re.findall(rb"[\x80-\xbf]", raw)) > len(letters) and _is_chinese(raw):
        return "gb18030", "GB 18030"
    arabic = sum("\u0600" <= sign <= "\u06ff" for sign in letters.decode("cp1256"))
    return ("cp1256", "Windows-1256") if 10 * arabic > 9 * len(letters) else ("cp1251", "Windows-1251")


def _is_chinese(raw: bytes) -> bool:
    try:
        raw.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return True


def _docx(raw: bytes, path: Path) -> tuple[str, Sentence | None]:
    if raw.startswith(_OLD_WORD):
        why = sentence(
            "{path} is protected by a password, or an old Word file: save it as plain .docx.", path=str(path)
        )
        raise Trouble(why)
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            return "".join(_pieces(_main_part(packed, path))).strip(), None
    except _BROKEN:
        raise Trouble(sentence("{path} is damaged, or no Word file (.docx).", path=str(path))) from None


def _main_part(packed: zipfile.ZipFile, path: Path) -> bytes:
    """Return the part of a Word file that holds its text; headers, footnotes and pictures lie in others."""
    from docx.oxml import parse_xml

    relations = parse_xml(_part(packed, "_rels/.rels", path))
    target = next(one.get("Target") for one in relations if one.get("Type").endswith("/officeDocument"))
    return _part(packed, target.lstrip("/"), path)


def _part(packed: zipfile.ZipFile, name: str, path: Path) -> bytes:
    """Unpack one part, never beyond the limit, whatever it says of its size."""
    info = packed.getinfo(name)
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError("no Word file is packed so, and what it unpacks to could not be limited")
    if info.file_size > BYTES_AT_MOST:
        why = sentence(
            "{path} unpacks to more than {most} MB: too much for a statement.", path=str(path), most=_MEGABYTES_AT_MOST
        )
        raise Trouble(why)
    with packed.open(info) as part:
        return part.read(BYTES_AT_MOST)


def _pieces(xml: bytes) -> Iterator[str]:
    """Yield what is to be read, paragraphs and tables in the order in which they stand, changes taken as accepted."""
    from docx.oxml import parse_xml

    document = parse_xml(xml)
    space = document.tag.removesuffix("document")
    if space not in _WORD_SPACES:
        raise ValueError("this is the document of no Word file")
    body = document.find(f"{space}body")
    joined = set(_joined(body, space))
    # set-up, what was deleted or moved away, reading aids above characters, and boxes told a second time
    unread = [f"{space}{name}" for name in ("pPr", "del", "moveFrom", "rt")]
    fallback = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
    for element in [*body.iter(*unread, fallback)]:
        element.getparent().remove(element)
    signs = {f"{space}{name}": sign for name, sign in _SIGNS.items()}
    for element in body.iter(f"{space}t", *signs):
        if element not in joined:
            yield signs.get(element.tag) or element.text or ""


def _joined(body: Any, space: str) -> Iterator[Any]:
    """Yield the paragraphs that go on with the one before: its mark was deleted or moved away."""
    paragraph, mark = f"{space}p", f"{space}pPr/{space}rPr/{space}"
    for before in body.iter(paragraph):
        if before.find(f"{mark}del") is None and before.find(f"{mark}moveFrom") is None:
            continue
        # bookmarks and the like may stand between; a table, or a control with paragraphs of its own, keeps them apart
        after = next((one for one in before.itersiblings() if next(one.iter(paragraph), None) is not None), None)
        if after is not None and after.tag == paragraph:
            yield after


def _pdf(raw: bytes, path: Path) -> tuple[str, Sentence | None]:
    from pypdf import apply_configuration
    from pypdf.errors import (
        DependencyError,
        DeprecationError,
        FileNotDecryptedError,
        LimitReachedError,
        PyPdfError,
    )

    try:
        with _quiet(), apply_configuration(**_PDF_AT_MOST):
            reader = _reader(raw)
            if len(reader.pages) > PAGES_AT_MOST:
                raise Trouble(
                    counted("{path} has %n pages: too many for a statement.", "", len(reader.pages), path=str(path))
                )
            pages = list(_pages(reader))
    except LimitReachedError:
        raise Trouble(sentence("{path} unpacks to too much for a statement.", path=str(path))) from None
    except (DependencyError, DeprecationError, PyPdfError, *_BROKEN) as error:
        # AES and certificates ask for what is not here, but so do filters that no page should have
        lacking = isinstance(error, (DependencyError, NotImplementedError)) and b"/Encrypt" in raw
        if lacking or isinstance(error, FileNotDecryptedError):
            raise Trouble(sentence("{path} is protected: ask for a copy that is not.", path=str(path))) from None
        raise Trouble(sentence("{path} is damaged, or no PDF.", path=str(path))) from None
    return "\n".join(filter(None, pages)), _unread(pages)


def _reader(raw: bytes) -> "PdfReader":
    """Open a PDF whose filters may have their short names."""
    from pypdf import PdfReader
    from pypdf.generic import PdfObject, StreamObject

    class Reader(PdfReader):
        def cache_indirect_object(self, generation: int, idnum: int, obj: PdfObject | None) -> PdfObject | None:
            # every stream is kept here before it is unpacked; only then, or its filters could lead back to it
            kept = super().cache_indirect_object(generation, idnum, obj)
            if isinstance(obj, StreamObject):
                _name_in_full(obj)
            return kept

    return Reader(io.BytesIO(raw))


def _name_in_full(stream: "StreamObject") -> None:
    """Give the filters of a stream the names by which alone the library knows them."""
    from pypdf.generic import ArrayObject, NameObject

    filters = stream.get("/Filter")
    filters = filters.get_object() if filters is not None else None
    names = filters if isinstance(filters, ArrayObject) else [filters]
    if any(isinstance(name, NameObject) and name in _FILTERS for name in names):
        full = (NameObject(_FILTERS.get(name, name)) if isinstance(name, NameObject) else name for name in names)
        stream[NameObject("/Filter")] = ArrayObject(full)


def _pages(reader: "PdfReader") -> Iterator[str]:
    """Yield the text of each page, until there is more than a statement may have."""
    left = PROSE_AT_MOST
    for page in reader.pages:
        text = _page(page.extract_text())
        left -= len(text)
        yield text
        if left < 0:
            return


def _unread(pages: list[str]) -> Sentence | None:
    """Say which pages hold no text but, it may be, a picture of one."""
    unread = pages.count("")
    if unread == len(pages):
        return sentence("The PDF holds no text, only pictures of it at best: its words cannot be counted.")
    if not unread:
        return None
    return counted(
        "{unread} of %n pages hold no text; words in pictures are not counted.", "", len(pages), unread=unread
    )


def _page(text: str) -> str:
    """Make the text of a page readable: without its number, and signs that the file does not explain."""
    # half a sign of two halves could be written nowhere
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    text = _turned(_UNMAPPED.sub("", text.replace("\t", " ")))
    text = _FORMS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text.translate(_RADICALS))
    return _PAGE_NUMBER.sub("", text).strip()


def _turned(text: str) -> str:
    """Turn Arabic words round if they came last letter first: most begin with the article, hardly one ends with it."""
    words = [unicodedata.normalize("NFKC", word) for word in _ARABIC.findall(text)]
    if sum(word.endswith("لا") for word in words) <= sum(word.startswith("ال") for word in words):
        return text
    return _ARABIC.sub(lambda found: found[0][::-1], text)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep to itself what the library has to say of a file's faults; what counts of it becomes a sentence."""
    log = logging.getLogger("pypdf")
    level = log.level
    log.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        log.setLevel(level)


def _bare(text: str) -> str:
    """Return a text without what differs between writers: capitals, accents, spaces, lengthened letters."""
    signs = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in signs if not (sign.isspace() or sign == "ـ" or unicodedata.category(sign) == "Mn"))


# "check against delivery" as delegations write it, in the six languages; spaces are taken out of both sides
_CHECK = re.compile(
    "|".join(
        _bare(form)
        for form in (
            "check(ed)? against (the )?((actual|oral|final) )?delivery",
            "prononcée? (seule? )?fai(t|sant) (seule? )?foi",
            "vérifi(er|é) (à l['’]audition|(au|contre|à) (le |la )?prononc)",
            r"(cotej(ar|ado)|cotéjese|verificar|verifíquese) (con|contra|al) \w{0,6}(lectura|entrega|pronunci|momento)",
            r"(cotej(ar|ado)|cotéjese|verificar|verifíquese) (con|contra|al) \w{0,6}(texto|discurso|versión|alocuci)",
            r"(свер|провер)(ить|ять|яйте|ьте|ено)\w{0,18}(произн|выступ)",
            r"(راجع|مراجعة|مراجعته|تأكد|تحقق|مطابقة|تدقيق|يدقق|يطابق)\w{0,8}(عند|أثناء|لدى|وقت|حين|مع|على)(ال)?إلقا(ء|ئه)",
            "以.{0,8}(发言|讲话|宣读|演讲|致辞|陈述|發言|講話)[稿时時]?(内容)?[为為][准準]",
            "(核对|对照)(实际|现场)?(发言|讲话)|(发言|讲话)时(请)?核对",
        )
    )
)


def _is_to_be_checked(text: str) -> bool:
    return _CHECK.search(_bare(text[:_HEAD])) is not None


_READERS: dict[str, Callable[[bytes, Path], tuple[str, Sentence | None]]] = {".txt": _txt, ".docx": _docx, ".pdf": _pdf}
