"""The three typefaces of the windows, loaded from their packages, and one font for each size and weight."""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from unicodedata import east_asian_width

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from chairconsole.windows.paint.renaming import renamed

# Our name for the family, the package that brings it, the file in that package, the font's place in the file. The
# names are our own, because a system's Noto Sans may be of one weight, or another one, and would be taken for these.
_SOURCES = (
    ("Conference Sans", "fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf", 0),
    ("Conference Sans Arabic", "fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf", 0),
    ("Conference Sans Chinese", "manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc", 2),
)
FAMILIES = tuple(source[0] for source in _SOURCES)
BODY_PX = 14


def load() -> tuple[str, ...]:
    """Load the typefaces, make them the application's, and return the families that could not be loaded.

    Needs the application. It takes some 70 ms, most of them for the large Chinese one.
    """
    known = QFontDatabase.families()
    missing = [source[0] for source in _SOURCES if source[0] not in known and not _register(*source)]
    QApplication.setFont(face(BODY_PX))
    return tuple(missing)


def _register(family: str, package: str, file: str, place: int) -> bool:
    """Hand a package's font to Qt under our name; the packages have nothing to import but their own place."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return False
    path = Path(spec.origin).parent / file
    # Given as data and not as a file, a variable font has a style for each of its weights. As a file it has the one,
    # which Qt thickens where bold is asked for, and above 64 pixels does not even that.
    return path.exists() and QFontDatabase.addApplicationFontFromData(renamed(path.read_bytes(), family, place)) >= 0


@lru_cache(maxsize=256)
def face(size_px: int, bold: bool = False) -> QFont:
    """Return the font of a size in pixels; it is shared, so copy it before changing it.

    Only regular and bold exist. The figures of Noto Sans are tabular as they are.
    """
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(max(1, size_px))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setBold(bold)
    return font


def is_chinese(sign: str) -> bool:
    """Tell whether a sign is as wide as Chinese ones are."""
    return east_asian_width(sign) in ("W", "F")
